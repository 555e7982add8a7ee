// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/entitlements.h"

namespace tandem::rules {

Verdict decide(const acts::AssignEntitlement &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsUserAdmin}, {Sentence::NextAskUserAdmin});
}

Verdict decide(const acts::RevokeEntitlement &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsUserAdmin}, {Sentence::NextAskUserAdmin});
}

Verdict decide(const acts::SetLicenceAutoAssign &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsUserAdmin}, {Sentence::NextAskUserAdmin});
}

} // namespace tandem::rules
