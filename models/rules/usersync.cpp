// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/usersync.h"

namespace tandem::rules {

Verdict decide(const acts::AssignRole &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsUserAdmin}, {Sentence::NextAskUserAdmin});
}

Verdict decide(const acts::RemoveRole &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsUserAdmin}, {Sentence::NextAskUserAdmin});
}

Verdict decide(const acts::LinkAccount &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsUserAdmin}, {Sentence::NextAskUserAdmin});
}

Verdict decide(const acts::Synchronize &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsUserAdmin}, {Sentence::NextAskUserAdmin});
}

} // namespace tandem::rules
