// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/groups.h"

namespace tandem::rules {

Verdict decide(const acts::CreateGroup &, Planner &)
{
    return {};
}

Verdict decide(const acts::DeleteGroup &, Planner &)
{
    return {};
}

Verdict decide(const acts::AddToGroup &, Planner &)
{
    return {};
}

Verdict decide(const acts::RemoveFromGroup &, Planner &)
{
    return {};
}

Verdict decide(const acts::AssignGroupRole &, Planner &)
{
    return {};
}

Verdict decide(const acts::RemoveGroupRole &, Planner &)
{
    return {};
}

Verdict decide(const acts::SetAutoAssign &, Planner &)
{
    return {};
}

Verdict decide(const acts::SetDefaultPermissions &, Planner &)
{
    return {};
}

} // namespace tandem::rules
