// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rolesync.h"

namespace tandem::rules {

Verdict decide(const acts::CreateRole &, Planner &)
{
    return {};
}

Verdict decide(const acts::RenameRole &, Planner &)
{
    return {};
}

Verdict decide(const acts::DeleteRole &, Planner &)
{
    return {};
}

Verdict decide(const acts::AddPermissions &, Planner &)
{
    return {};
}

Verdict decide(const acts::RemovePermissions &, Planner &)
{
    return {};
}

} // namespace tandem::rules
