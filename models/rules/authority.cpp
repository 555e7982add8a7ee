// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/authority.h"

namespace tandem::rules {

bool isTenantAdmin(const PairState &, UserId)
{
    return false;
}

std::vector<UserId> activeTenantAdmins(const PairState &)
{
    return {};
}

Actor defaultActor(const PairState &)
{
    return {};
}

Verdict requireUserAdmin(const Planner &)
{
    return {};
}

Verdict requireRoleAdmin(const Planner &)
{
    return {};
}

Verdict requireTenantAdmin(const Planner &)
{
    return {};
}

Verdict keepTenantAdmin(Planner &, UserId)
{
    return {};
}

void warnServiceAccountOwner(Planner &, UserId) { }

} // namespace tandem::rules
