// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings.h"

#include "domain/actcatalogue.h"
#include "domain/permissioncatalogue.h"

#include <algorithm>
#include <array>

namespace tandem::property {

namespace {

using reference::World;

template<class Body>
const Body *bodyOf(const Happening &h)
{
    return std::get_if<Body>(&h.plan.act.body);
}

bool onTalend(const Happening &h)
{
    return h.plan.act.side == Side::Talend;
}

/// SU-01: the lists of users change while they differ.
bool listsOfUsers(const Happening &h)
{
    const bool moved = h.before.users.size() != h.after.users.size() || h.before.accounts != h.after.accounts;
    return moved && std::ranges::any_of(h.after.users, [&](const auto &row) {
               return !reference::accountOf(h.after, row.first);
           });
}

/// SR-02: a role comes to hold permissions of both sides.
bool mixedRole(const Happening &h)
{
    return std::ranges::any_of(h.after.roles, [&](const auto &row) {
        const reference::Role &role = row.second;
        const auto old = h.before.roles.find(row.first);
        return role.kind == "custom" && !role.qlik.empty() && !role.talend.empty()
               && (old == h.before.roles.end() || !(old->second == role));
    });
}

/// SR-05: a built-in Talend role reaches or leaves a user on both sides.
bool builtInTalendRole(const Happening &h)
{
    return std::ranges::any_of(h.after.users, [&](const auto &row) {
        const auto old = h.before.users.find(row.first);
        const auto account = reference::accountOf(h.after, row.first);
        return account && std::ranges::any_of(h.after.roles, [&](const auto &role) {
                   const bool held = old != h.before.users.end() && old->second.roles.contains(role.first);
                   return role.second.kind == "talend-built-in" && row.second.roles.contains(role.first) != held;
               });
    });
}

/// SR-06: a built-in Qlik role is given or taken, and no account hears of it.
bool builtInQlikRole(const Happening &h)
{
    const auto concerned = [&](RoleId id) {
        const auto role = h.before.roles.find(reference::row(id));
        return role != h.before.roles.end() && role->second.kind == "qlik-built-in"
               && h.before.accounts == h.after.accounts;
    };
    if (const auto *act = bodyOf<acts::AssignRole>(h))
        return concerned(act->role);
    const auto *act = bodyOf<acts::RemoveRole>(h);
    return act && concerned(act->role);
}

/// SR-14: a Talend permission is given to a custom role on the Qlik side.
bool talendPermissionFromQlik(const Happening &h)
{
    return !onTalend(h) && std::ranges::any_of(h.after.roles, [&](const auto &row) {
        const auto old = h.before.roles.find(row.first);
        return row.second.kind == "custom"
               && row.second.talend.size() > (old == h.before.roles.end() ? 0 : old->second.talend.size());
    });
}

/// SR-15: a role is made, managed or assigned on the Talend side.
bool roleFromTalend(const Happening &h)
{
    return onTalend(h)
           && (bodyOf<acts::CreateRole>(h) || bodyOf<acts::RenameRole>(h) || bodyOf<acts::DeleteRole>(h)
               || bodyOf<acts::AddPermissions>(h) || bodyOf<acts::RemovePermissions>(h) || bodyOf<acts::AssignRole>(h)
               || bodyOf<acts::RemoveRole>(h));
}

bool accountsMade(const Happening &h)
{
    return h.after.accounts.size() > h.before.accounts.size();
}

/// SR-18: a built-in Talend role is edited or deleted like any other.
bool builtInEdited(const Happening &h)
{
    return std::ranges::any_of(h.before.roles, [&](const auto &row) {
        const auto now = h.after.roles.find(row.first);
        return row.second.kind == "talend-built-in" && (now == h.after.roles.end() || !(now->second == row.second));
    });
}

/// SR-19: a role of both kinds, assigned on the Qlik side to somebody without an account.
bool workedExample(const Happening &h)
{
    const auto *act = bodyOf<acts::AssignRole>(h);
    if (!act || onTalend(h) || !accountsMade(h))
        return false;
    const reference::Role &role = h.before.roles.at(reference::row(act->role));
    return role.kind == "custom" && !role.qlik.empty() && !role.talend.empty();
}

/// SR-20: the lists of roles change; which side shows which is a visible fact of every role.
bool listsOfRoles(const Happening &h)
{
    return h.before.roles != h.after.roles;
}

bool becomes(const Happening &h, const char *from, const char *to)
{
    return std::ranges::any_of(h.before.users, [&](const auto &row) {
        const auto now = h.after.users.find(row.first);
        return row.second.status == from && now != h.after.users.end() && now->second.status == to;
    });
}

/// UL-01: a column of the users list changes.
bool usersListChanges(const Happening &h)
{
    return h.before.users != h.after.users;
}

bool userDeleted(const Happening &h)
{
    return h.after.tombstones.size() > h.before.tombstones.size();
}

/// OW-04: who owns what changes, or its owner goes.
bool ownersChange(const Happening &h)
{
    return bodyOf<acts::ChangeOwner>(h) || (userDeleted(h) && std::ranges::any_of(h.after.items, [&](const auto &row) {
                                                return row.second.owner && !h.after.users.contains(*row.second.owner);
                                            }));
}

/// BX-15: permissions pass, and from the Talend side those of Talend alone.
bool permissionsPass(const Happening &h)
{
    const auto *act = bodyOf<acts::AddPermissions>(h);
    return act && !act->permissions.empty();
}

bool always(const Happening &)
{
    return true;
}

bool tellsSomething(const Happening &h)
{
    return !h.plan.consequences.empty() || h.plan.isRefused();
}

constexpr std::array actors{"tenant admin", "analytics admin", "data admin", "Talend admin", "ordinary",
                            "disabled",     "pending",         "deleted",    "Tandem itself"};

bool carries(const World &world, int user, const std::set<std::string> &permissions)
{
    const auto account = reference::accountOf(world, user);
    return account && std::ranges::any_of(world.accounts.at(*account).roles, [&](int role) {
               return std::ranges::any_of(permissions, [&](const std::string &permission) {
                   return world.roles.at(role).talend.contains(permission);
               });
           });
}

constexpr bool yes = true;
constexpr bool no = false;

constexpr std::array table{
    Encounter{RuleId::SU_01, yes, yes, listsOfUsers},
    Encounter{RuleId::SU_02, yes, yes},
    Encounter{RuleId::SU_03, yes, no},
    Encounter{RuleId::SU_04, yes, no},
    Encounter{RuleId::SU_05, yes, no},
    Encounter{RuleId::SU_06, yes, no},
    Encounter{RuleId::SU_07, yes, yes},
    Encounter{RuleId::SU_08, yes, yes},
    Encounter{RuleId::SU_09, yes, no},
    Encounter{RuleId::SU_10, yes, yes},
    Encounter{RuleId::SU_11, yes, yes},
    Encounter{RuleId::SU_12, yes, no},
    Encounter{RuleId::SU_13, yes, yes},
    Encounter{RuleId::SU_14, yes, yes},
    Encounter{RuleId::SU_15, yes, no},
    Encounter{RuleId::SU_16, yes, yes},
    Encounter{RuleId::SU_17, yes, yes},
    Encounter{RuleId::SU_18, yes, no},
    Encounter{RuleId::SR_01, yes, no},
    Encounter{RuleId::SR_02, yes, no, mixedRole},
    Encounter{RuleId::SR_03, yes, no},
    Encounter{RuleId::SR_04, yes, no},
    Encounter{RuleId::SR_05, yes, no, builtInTalendRole},
    Encounter{RuleId::SR_06, yes, yes, builtInQlikRole},
    Encounter{RuleId::SR_07, yes, yes},
    Encounter{RuleId::SR_08, yes, yes},
    Encounter{RuleId::SR_09, yes, yes},
    Encounter{RuleId::SR_10, yes, no},
    Encounter{RuleId::SR_11, yes, no},
    Encounter{RuleId::SR_12, yes, yes, accountsMade},
    Encounter{RuleId::SR_13, yes, no},
    Encounter{RuleId::SR_14, yes, no, talendPermissionFromQlik},
    Encounter{RuleId::SR_15, yes, no, roleFromTalend},
    Encounter{RuleId::SR_16, yes, no},
    Encounter{RuleId::SR_17, yes, no},
    Encounter{RuleId::SR_18, yes, yes, builtInEdited},
    Encounter{RuleId::SR_19, yes, no, workedExample},
    Encounter{RuleId::SR_20, yes, no, listsOfRoles},
    Encounter{RuleId::JO_01, no, no, nullptr, "a tenant is made before there are acts: tests/wire/tst_samples"},
    Encounter{RuleId::JO_02, yes, yes},
    Encounter{RuleId::JO_03, yes, yes},
    Encounter{RuleId::JO_04, yes, yes},
    Encounter{RuleId::JO_05, yes, yes},
    Encounter{RuleId::JO_06, yes, yes},
    Encounter{RuleId::JO_07, yes, yes},
    Encounter{RuleId::JO_08, yes, yes},
    Encounter{RuleId::JO_09, yes, yes},
    Encounter{RuleId::ST_01, yes, no, [](const Happening &h) { return becomes(h, "active", "disabled"); }},
    Encounter{RuleId::ST_02, yes, yes, [](const Happening &h) { return becomes(h, "invited", "active"); }},
    Encounter{RuleId::ST_03, yes, yes},
    Encounter{RuleId::ST_04, no, yes},
    Encounter{RuleId::ST_05, yes, yes, userDeleted},
    Encounter{RuleId::UL_01, yes, no, usersListChanges},
    Encounter{RuleId::UL_02, no, no, nullptr, "a search is no act: tests/items/tst_search"},
    Encounter{RuleId::UL_03, no, no, nullptr, "the menu of a row: tests/views"},
    Encounter{RuleId::UL_04, no, no, nullptr, "how namesakes are printed: tests/rules/tst_namesakes, tests/views"},
    Encounter{RuleId::EN_01, yes, yes},
    Encounter{RuleId::EN_02, yes, yes},
    Encounter{RuleId::DE_01, yes, yes, userDeleted},
    Encounter{RuleId::DE_02, yes, no},
    Encounter{RuleId::DE_03, yes, no},
    Encounter{RuleId::DE_04, yes, no},
    Encounter{RuleId::DE_05, yes, no},
    Encounter{RuleId::DE_06, yes, yes},
    Encounter{RuleId::DE_07, yes, yes},
    Encounter{RuleId::DE_08, yes, yes},
    Encounter{RuleId::DE_09, yes, yes},
    Encounter{RuleId::DE_10, yes, yes},
    Encounter{RuleId::DE_11, yes, no},
    Encounter{RuleId::DE_12, yes, no},
    Encounter{RuleId::DE_13, yes, yes},
    Encounter{RuleId::DE_14, yes, no},
    Encounter{RuleId::OW_01, yes, no},
    Encounter{RuleId::OW_02, yes, yes},
    Encounter{RuleId::OW_03, yes, yes},
    Encounter{RuleId::OW_04, yes, no, ownersChange},
    Encounter{RuleId::OW_05, yes, yes},
    Encounter{RuleId::OW_06, yes, yes},
    Encounter{RuleId::OW_07, yes, yes},
    Encounter{RuleId::BX_01, yes, yes},
    Encounter{RuleId::BX_02, yes, no},
    Encounter{RuleId::BX_03, yes, yes},
    Encounter{RuleId::BX_04, yes, no},
    Encounter{RuleId::BX_05, yes, yes},
    Encounter{RuleId::BX_06, yes, yes},
    Encounter{RuleId::BX_07, yes, no},
    Encounter{RuleId::BX_08, yes, no},
    Encounter{RuleId::BX_09, yes, yes},
    Encounter{RuleId::BX_10, yes, yes},
    Encounter{RuleId::BX_11, yes, yes},
    Encounter{RuleId::BX_12, yes, yes},
    Encounter{RuleId::BX_13, yes, yes},
    Encounter{RuleId::BX_14, yes, yes},
    Encounter{RuleId::BX_15, yes, yes, permissionsPass},
    Encounter{RuleId::AL_01, yes, no, always},
    Encounter{RuleId::AL_02, yes, yes, always},
    Encounter{RuleId::AL_03, yes, no, tellsSomething},
    Encounter{RuleId::AL_04, no, yes},
};

static_assert(table.size() == static_cast<std::size_t>(RuleId::Count));
static_assert([] {
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].rule != static_cast<RuleId>(i))
            return false;
    }
    return true;
}());

} // namespace

const char *actorKind(const Act &act, const World &world)
{
    if (!act.actor.user)
        return "Tandem itself";
    const int id = reference::row(*act.actor.user);
    const auto user = world.users.find(id);
    if (user == world.users.end())
        return "deleted";
    if (user->second.status != "active")
        return user->second.status == "disabled" ? "disabled" : "pending";
    if (reference::holdsBuiltIn(world, id, "TenantAdmin"))
        return "tenant admin";
    if (act.side == Side::Talend && carries(world, id, {"TMC_USER_MANAGEMENT", "TMC_ROLE_MANAGEMENT"}))
        return "Talend admin";
    if (reference::holdsBuiltIn(world, id, "AnalyticsAdmin"))
        return "analytics admin";
    return reference::holdsBuiltIn(world, id, "DataAdmin") ? "data admin" : "ordinary";
}

std::span<const char *const> actorKinds()
{
    return actors;
}

std::span<const Encounter> encounters()
{
    return table;
}

} // namespace tandem::property
