// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/userlists.h"

#include "rules/rights.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

class UserLists
{
    Q_DECLARE_TR_FUNCTIONS(UserLists)

public:
    static QString name(UserList list)
    {
        switch (list) {
        case UserList::All:
            return tr("All users");
        case UserList::InTalend:
            return tr("In Talend");
        case UserList::OnlyQlik:
            return tr("Only in Qlik");
        case UserList::Pending:
            return tr("Pending");
        case UserList::Disabled:
            return tr("Disabled");
        case UserList::GroupOnly:
            return tr("Won't sync (group)");
        case UserList::HeldBack:
            return tr("Back with next Talend role");
        case UserList::AmbiguousEmail:
            return tr("Same e-mail twice");
        case UserList::WithoutSeat:
            return tr("Active without entitlement");
        case UserList::Count:
            break;
        }
        return {};
    }
    static QString hint(UserList list)
    {
        switch (list) {
        case UserList::All:
            return tr("Every user of the pair; Qlik Cloud lists them all.");
        case UserList::InTalend:
            return tr("Users who have a Talend account.");
        case UserList::OnlyQlik:
            return tr("Users without a Talend account.");
        case UserList::Pending:
            return tr("Invited, not registered yet.");
        case UserList::Disabled:
            return tr("Disabled: can't sign in on either side.");
        case UserList::GroupOnly:
            return tr("They hold Talend permissions only through a group or auto-assign; such roles are never "
                      "synchronized.");
        case UserList::HeldBack:
            return tr("Deleted in Talend: they come back there when a role with Talend permissions is given to them "
                      "directly.");
        case UserList::AmbiguousEmail:
            return tr("Another user bears the same e-mail address, so no Talend account is made or linked for them.");
        case UserList::WithoutSeat:
            return tr("Active users who hold no entitlement.");
        case UserList::Count:
            break;
        }
        return {};
    }
};

Roaring everyone(const PairState &state)
{
    return state.usersWith(UserStatus::Active).bits() | state.usersWith(UserStatus::Invited).bits()
           | state.usersWith(UserStatus::Disabled).bits();
}

/// Holds a Talend-bearing role through a group or through auto-assign.
Roaring indirectTalend(const PairState &state)
{
    const auto bears = [&](RoleId id) {
        const Role *role = state.roles().find(id);
        return role && role->isTalendBearing();
    };
    if (std::ranges::any_of(state.tenant().autoAssign, bears))
        return everyone(state);
    Roaring users;
    state.groups().forEach([&](const Group &group) {
        if (group.side == Side::Qlik && std::ranges::any_of(group.roles, bears))
            users |= state.groupMembers(group.id).bits();
    });
    return users;
}

Roaring directTalend(const PairState &state)
{
    Roaring users;
    state.roles().forEach([&](const Role &role) {
        if (role.isTalendBearing())
            users |= state.directMembers(role.id).bits();
    });
    return users;
}

bool holdsTalendIndirectly(const PairState &state, UserId user)
{
    return std::ranges::any_of(rules::heldRoles(state, user), [&](const rules::RoleOrigin &held) {
        const Role *role = state.roles().find(held.role);
        return held.origin != Origin::Direct && role && role->isTalendBearing();
    });
}

bool inList(const PairState &state, UserId id, UserList list)
{
    const User &user = state.users().at(id);
    switch (list) {
    case UserList::All:
        return true;
    case UserList::InTalend:
        return state.linked().contains(id.value());
    case UserList::OnlyQlik:
        return !state.linked().contains(id.value());
    case UserList::Pending:
        return user.isPending();
    case UserList::Disabled:
        return user.status == UserStatus::Disabled;
    case UserList::GroupOnly:
        return !state.holdsTalendRole(id) && holdsTalendIndirectly(state, id);
    case UserList::HeldBack:
        return user.heldBack;
    case UserList::AmbiguousEmail:
        return state.ambiguousEmail().contains(id.value());
    case UserList::WithoutSeat:
        return user.status == UserStatus::Active && !user.entitlement;
    case UserList::Count:
        break;
    }
    return false;
}

SideState stateOf(UserStatus status)
{
    switch (status) {
    case UserStatus::Active:
        return SideState::There;
    case UserStatus::Invited:
    case UserStatus::Provisioned:
        return SideState::Pending;
    case UserStatus::Disabled:
        return SideState::Disabled;
    }
    return SideState::Absent;
}

RuleId reasonOf(AccountCause cause)
{
    switch (cause) {
    case AccountCause::RoleAssigned:
        return RuleId::SU_02;
    case AccountCause::InvitedInTalend:
        return RuleId::SU_06;
    case AccountCause::InitialSync:
        return RuleId::SU_17;
    case AccountCause::Restored:
        return RuleId::SU_14;
    case AccountCause::Imported:
        return RuleId::SU_07;
    case AccountCause::Synchronized:
        return RuleId::SU_18;
    }
    return RuleId::SU_02;
}

} // namespace

QString userListName(UserList list)
{
    return UserLists::name(list);
}

QString userListHint(UserList list)
{
    return UserLists::hint(list);
}

Roaring userList(const PairState &state, UserList list)
{
    switch (list) {
    case UserList::All:
        return everyone(state);
    case UserList::InTalend:
        return state.linked().bits();
    case UserList::OnlyQlik:
        return everyone(state) - state.linked().bits();
    case UserList::Pending:
        return state.usersWith(UserStatus::Invited).bits();
    case UserList::Disabled:
        return state.usersWith(UserStatus::Disabled).bits();
    case UserList::GroupOnly:
        return indirectTalend(state) - directTalend(state);
    case UserList::HeldBack:
        return state.heldBack().bits();
    case UserList::AmbiguousEmail:
        return state.ambiguousEmail().bits();
    case UserList::WithoutSeat:
        return state.usersWith(UserStatus::Active).bits() - state.entitled().bits();
    case UserList::Count:
        break;
    }
    return {};
}

Roaring selectedUsers(const PairState &state, const UserSelection &selection)
{
    if (const auto *role = std::get_if<RoleId>(&selection))
        return state.directMembers(*role).bits();
    if (const auto *group = std::get_if<GroupId>(&selection))
        return state.groupMembers(*group).bits();
    return userList(state, std::get<UserList>(selection));
}

bool isSelected(const PairState &state, UserId user, const UserSelection &selection)
{
    if (const auto *role = std::get_if<RoleId>(&selection))
        return state.directMembers(*role).contains(user.value());
    if (const auto *group = std::get_if<GroupId>(&selection))
        return state.groupMembers(*group).contains(user.value());
    return inList(state, user, std::get<UserList>(selection));
}

SideState qlikState(const User &user)
{
    return stateOf(user.status);
}

SideState talendState(const PairState &state, UserId user)
{
    // By the sets that the state keeps: a list asks this of every row it shows or sorts, and needs no account for it.
    if (!state.linked().contains(user.value()))
        return SideState::Absent;
    for (const UserStatus status : {UserStatus::Active, UserStatus::Invited}) {
        if (state.accountsWith(status).contains(user.value()))
            return stateOf(status);
    }
    return SideState::Disabled;
}

RuleId qlikReason(const User &user)
{
    if (user.isPending())
        return RuleId::ST_02;
    return user.status == UserStatus::Disabled ? RuleId::ST_03 : RuleId::ST_01;
}

RuleId talendReason(const PairState &state, UserId user)
{
    if (const Account *account = state.accountOf(user)) {
        if (account->status == UserStatus::Disabled)
            return RuleId::SU_09;
        return state.holdsTalendRole(user) ? reasonOf(account->cause) : RuleId::SU_05;
    }
    const User *row = state.users().find(user);
    if (row && row->heldBack)
        return RuleId::SU_14;
    if (state.holdsTalendRole(user) && state.ambiguousEmail().contains(user.value()))
        return RuleId::BX_03;
    return !state.holdsTalendRole(user) && holdsTalendIndirectly(state, user) ? RuleId::SU_04 : RuleId::SU_02;
}

} // namespace tandem
