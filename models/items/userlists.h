// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "domain/ruleid.h"
#include "items/itemroles.h"

#include <QString>

#include <string_view>
#include <variant>
#include <vector>

/// The smart lists of the Users tab, and what one user is on each side.
namespace tandem {

enum class UserList : std::uint8_t {
    All,
    InTalend, ///< has a Talend account
    OnlyQlik, ///< has none
    Pending,
    Disabled,
    GroupOnly, ///< Talend permissions only through a group or auto-assign: never synchronized (SU-04)
    HeldBack, ///< deleted in Talend; comes back with the next role given directly (SU-14)
    AmbiguousEmail, ///< another user bears the same e-mail address (BX-03)
    WithoutSeat, ///< Active without an entitlement (EN-02)
    Count
};

/// A smart list, or the direct members of a role, or the members of a Qlik group.
using UserSelection = std::variant<UserList, RoleId, GroupId>;

QString userListName(UserList list);
QString userListHint(UserList list); ///< one sentence: who is in it

/// Bitmap arithmetic over the whole pair: some milliseconds at a million users. Any thread.
Roaring userList(const PairState &state, UserList list);
Roaring selectedUsers(const PairState &state, const UserSelection &selection);
/// The same for one user, who must be there.
bool isSelected(const PairState &state, UserId user, const UserSelection &selection);

/// What a user is listed by: the name, else the e-mail address, so that nobody without a name comes first.
inline std::string_view listedName(const User &user)
{
    return user.person.name().empty() ? user.person.email() : user.person.name();
}

/// How many roles each row has, by its id below `end`: set by set, since a million rows asked one by one take seconds.
/// membersOf(role): ids of those who have it.
template<class MembersOf>
std::vector<std::uint16_t> roleCounts(const PairState &state, std::uint32_t end, const MembersOf &membersOf)
{
    std::vector<std::uint16_t> counts(end);
    state.roles().forEach([&](const Role &role) {
        for (const std::uint32_t member : membersOf(role.id)) {
            if (member < end)
                ++counts[member];
        }
    });
    return counts;
}

/// What a user is on each side, and the rule that says why.
SideState qlikState(const User &user);
SideState talendState(const PairState &state, UserId user);
RuleId qlikReason(const User &user);
RuleId talendReason(const PairState &state, UserId user);

} // namespace tandem
