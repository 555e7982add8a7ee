// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

#include <span>
#include <vector>

/// What an act may be done to: it is there, the sides are paired, and this side shows it (ST-05, SU-01, SU-17, SR-20).
namespace tandem::rules {

/// The rows as objects of a consequence or a refusal.
template<class IdType>
std::vector<ObjectRef> objects(std::span<const IdType> ids)
{
    return {ids.begin(), ids.end()};
}
template<class IdType>
std::vector<ObjectRef> objects(const std::vector<IdType> &ids)
{
    return objects(std::span<const IdType>(ids));
}

/// ST-05: every user is there (not deleted meanwhile); SU-01: on the Talend side every user has an account.
/// The refusal names each one that fails.
Verdict requireUsers(const Planner &planner, std::span<const UserId> users);
Verdict requireUser(const Planner &planner, UserId user);
/// The role is there and this side of the pair has it (SR-06, SR-20).
Verdict requireRole(const Planner &planner, RoleId role);
/// SU-17: the sides must have been synchronized once; before that they are two strangers.
Verdict requirePaired(const Planner &planner);
/// The same for acts on the Talend side only: on its own the Qlik side goes on as ever.
Verdict requirePairedOnTalend(const Planner &planner);

} // namespace tandem::rules
