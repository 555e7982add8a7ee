// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"

#include <optional>
#include <string>
#include <vector>

/// BX-10: which rights somebody has and where each comes from.
namespace tandem::rules {

struct RoleOrigin
{
    RoleId role;
    Origin origin; ///< Direct, Group or Auto
    std::optional<GroupId> via; ///< of a Group origin
};
/// Every role a user holds on the Qlik side with every origin, by role id, then origin.
std::vector<RoleOrigin> heldRoles(const PairState &state, UserId user);

struct RightOrigin
{
    Origin origin;
    std::optional<RoleId> role; ///< none for Default
    std::optional<GroupId> group;
};
struct Right
{
    std::string permission;
    Side side;
    std::vector<RightOrigin> origins; ///< never empty
};
/// Every permission a user has on either side (Talend ones count only through the linked account's roles on the Talend
/// side), by side, then permission id.
std::vector<Right> rightsOf(const PairState &state, UserId user);

} // namespace tandem::rules
