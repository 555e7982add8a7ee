// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/status.h"

namespace tandem::rules {

Verdict decide(const acts::EnableUser &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsUserAdmin}, {Sentence::NextAskUserAdmin});
}

Verdict decide(const acts::DisableUser &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsUserAdmin}, {Sentence::NextAskUserAdmin});
}

} // namespace tandem::rules
