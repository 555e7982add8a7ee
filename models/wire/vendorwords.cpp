// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/vendorwords.h"

namespace tandem::wire {

std::string_view qlikStatus(UserStatus status)
{
    switch (status) {
    case UserStatus::Active:
        return "active";
    case UserStatus::Invited:
        return "invited";
    case UserStatus::Disabled:
        return "disabled";
    case UserStatus::Provisioned:
        return "provisioned";
    }
    return {};
}

std::string_view qlikRoleType(RoleKind kind)
{
    return kind == RoleKind::QlikBuiltIn ? "default" : "custom";
}

std::string_view vendorIdOf(const PairState &state, const std::optional<UserId> &user)
{
    if (!user)
        return {};
    if (const User *row = state.users().find(*user))
        return row->vendorId();
    const Tombstone *gone = state.tombstones().find(*user);
    return gone ? gone->vendorId() : std::string_view();
}

std::string_view vendorIdOf(const PairState &state, const std::optional<SpaceId> &space)
{
    const Space *row = state.spaces().find(space);
    return row ? row->vendorId() : std::string_view();
}

} // namespace tandem::wire
