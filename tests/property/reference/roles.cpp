// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.h"

#include "domain/permissioncatalogue.h"

/// SR-08 to SR-18, SU-05, SU-08, BX-12, BX-15. The permission table is data, so it is shared with the real model.
namespace reference {

namespace {

struct Permissions
{
    std::set<Text> qlik, talend;
};

/// BX-15: only known permissions that may be put in a custom role, and none of Qlik's from the Talend side.
Permissions named(Trial &t, const std::vector<std::string> &ids)
{
    Permissions result;
    for (const Text &id : ids) {
        const tandem::PermissionInfo *info = tandem::permissionCatalogue().find(id);
        if (!info || !info->customRole) {
            t.refuse(RuleId::BX_15);
            continue;
        }
        if (info->side == tandem::Side::Qlik && t.onTalend) {
            t.refuse(RuleId::BX_15);
            t.refuse(RuleId::SR_03);
        }
        (info->side == tandem::Side::Qlik ? result.qlik : result.talend).insert(info->id);
    }
    return result;
}

Objects directHolders(const World &world, int role)
{
    Objects result;
    for (const auto &[id, user] : world.users) {
        if (user.roles.contains(role))
            result.insert(id);
    }
    return result;
}

/// What follows when a role's permissions have changed: SR-11, SU-03, SU-05, SU-08.
void followPermissions(Trial &t, int id, bool talendAdded)
{
    const Objects holders = directHolders(t.w, id);
    Objects entitledBefore;
    for (const int user : holders) {
        if (!bearingRoles(t.before, user).empty())
            entitledBefore.insert(user);
    }
    const auto accounts = t.w.accounts.size();
    if (talendAdded)
        giveAccounts(t, holders, "role-assigned", false);
    for (const int user : holders) {
        if (talendAdded && accountOf(t.w, user))
            t.say(RuleId::SU_03);
    }
    if (t.w.accounts.size() > accounts)
        t.sayCount(RuleId::SR_11, t.w.accounts.size() - accounts);
    std::size_t kept = 0;
    for (const int user : holders) {
        if (talendAdded)
            alignAccount(t, user, id);
        if (accountOf(t.w, user) && bearingRoles(t.w, user).empty() && entitledBefore.contains(user))
            ++kept;
    }
    // A Talend account without a user, or one that drifted, must not carry a role without Talend permissions either.
    if (!talendBearing(t.w.roles.at(id)) && talendBearing(t.before.roles.at(id))) {
        for (auto &[other, account] : t.w.accounts)
            account.roles.erase(id);
    }
    if (kept > 0)
        t.sayCount(RuleId::SU_05, kept);
}

bool reservedName(const World &world, const Text &name)
{
    if (trimmed(name) == "UserDefault" || trimmed(name) == "Developer")
        return true;
    const auto id = roleNamed(world, name);
    return id && world.roles.at(*id).kind == "qlik-built-in";
}

std::size_t customRoles(const World &world)
{
    std::size_t count = 0;
    for (const auto &[id, role] : world.roles)
        count += role.kind == "custom" ? 1 : 0;
    return count;
}

/// SR-18: what may not be touched; SR-20: what the Talend side does not show.
bool editable(Trial &t, int id)
{
    if (!t.w.roles.contains(id)) {
        t.gone();
        return false;
    }
    const Role &role = t.w.roles.at(id);
    t.refuseIf(role.kind == "qlik-built-in", RuleId::SR_18);
    t.refuseIf(role.kind == "talend-built-in" && role.name == "Security Administrator", RuleId::SR_18);
    if (t.onTalend && !role.onTalend) {
        t.refuse(RuleId::SR_06);
        t.refuse(RuleId::SR_20);
    }
    return true;
}

/// SR-17: a role made again on the other side is the same role.
void unite(Trial &t, int id, const Permissions &permissions)
{
    if (!editable(t, id))
        return;
    Role &role = t.w.roles.at(id);
    role.onQlik = role.onTalend = true;
    const Role was = role;
    role.qlik.insert(permissions.qlik.begin(), permissions.qlik.end());
    role.talend.insert(permissions.talend.begin(), permissions.talend.end());
    followPermissions(t, id, role.talend.size() > was.talend.size());
    t.out.mayChangeNothing = true;
    t.say(RuleId::SR_17);
}

} // namespace

void decide(Trial &t, const tandem::acts::CreateRole &act)
{
    t.needRoleAdmin();
    const Permissions permissions = named(t, act.permissions.value_or(std::vector<std::string>()));
    const Text name = trimmed(act.name);
    t.refuseIf(name.empty(), RuleId::BX_12);
    if (reservedName(t.w, name))
        return t.refuse(RuleId::SR_18);
    if (const auto taken = roleNamed(t.w, name)) {
        const Role &role = t.w.roles.at(*taken);
        const bool madeOnTalend = role.distributed || role.kind == "talend-built-in";
        if (madeOnTalend == t.onTalend)
            return t.refuse(RuleId::BX_12);
        return unite(t, *taken, permissions);
    }
    t.refuseIf(customRoles(t.w) >= 500, RuleId::BX_12);
    const Minted minted = t.names.role(name);
    Role role;
    role.key = minted.key;
    role.talendKey = minted.secondKey;
    role.name = name;
    role.distributed = t.onTalend;
    role.qlik = permissions.qlik;
    role.talend = permissions.talend;
    t.w.roles[minted.id] = role;
    t.say(RuleId::SR_01);
}

void decide(Trial &t, const tandem::acts::RenameRole &act)
{
    t.needRoleAdmin();
    const int id = row(act.role);
    if (!editable(t, id))
        return;
    const Text name = trimmed(act.name);
    t.refuseIf(name.empty(), RuleId::BX_12);
    const auto taken = roleNamed(t.w, name);
    if (taken && *taken != id) {
        t.refuse(RuleId::BX_12);
        t.refuse(RuleId::SR_17);
    }
    if (reservedName(t.w, name))
        t.refuse(RuleId::SR_18);
    if (t.w.roles.at(id).name == name)
        return;
    t.w.roles.at(id).name = name;
    t.say(RuleId::SR_08);
}

void decide(Trial &t, const tandem::acts::DeleteRole &act)
{
    t.needRoleAdmin();
    const int id = row(act.role);
    if (!editable(t, id))
        return;
    const Role role = t.w.roles.at(id);
    const Objects holders = directHolders(t.w, id);
    std::size_t inGroups = t.w.tenant.autoAssign.erase(id);
    for (auto &[other, group] : t.w.groups)
        inGroups += group.roles.erase(id);
    for (auto &[other, account] : t.w.accounts)
        inGroups += account.roles.erase(id);
    t.refuseIf(act.onlyIfUnheld.value_or(false) && (!holders.empty() || inGroups > 0), RuleId::SR_09);
    std::size_t kept = 0;
    for (const int user : holders)
        t.w.users.at(user).roles.erase(id);
    t.w.roles.erase(id);
    for (const int user : holders) {
        if (talendBearing(role) && accountOf(t.w, user) && bearingRoles(t.w, user).empty())
            ++kept;
    }
    t.say(RuleId::SR_09);
    Objects losers; // everybody who held it, by whatever origin, on either side
    for (const auto &[user, unused] : t.before.users) {
        const auto account = accountOf(t.before, user);
        if (reference::heldRoles(t.before, user).contains(id)
            || (account && t.before.accounts.at(*account).roles.contains(id)))
            losers.insert(user);
    }
    if (!losers.empty()) {
        if (!holders.empty())
            t.sayCount(RuleId::SR_09, holders.size());
        if (losers.size() > holders.size())
            t.sayCount(RuleId::SR_09, losers.size() - holders.size());
        t.say(RuleId::BX_08);
    }
    if (kept > 0)
        t.sayCount(RuleId::SU_05, kept);
    if (t.onTalend && !role.qlik.empty())
        t.sayCount(RuleId::SR_10, role.qlik.size());
}

void decide(Trial &t, const tandem::acts::AddPermissions &act)
{
    t.needRoleAdmin();
    const int id = row(act.role);
    const Permissions permissions = named(t, act.permissions);
    if (!editable(t, id))
        return;
    Role &role = t.w.roles.at(id);
    const Role was = role;
    role.qlik.insert(permissions.qlik.begin(), permissions.qlik.end());
    role.talend.insert(permissions.talend.begin(), permissions.talend.end());
    if (role == was)
        return;
    followPermissions(t, id, role.talend.size() > was.talend.size());
    t.say(RuleId::SR_08);
}

void decide(Trial &t, const tandem::acts::RemovePermissions &act)
{
    t.needRoleAdmin();
    const int id = row(act.role);
    if (!editable(t, id))
        return;
    Role &role = t.w.roles.at(id);
    const Role was = role;
    for (const Text &permission : act.permissions) {
        const tandem::PermissionInfo *info = tandem::permissionCatalogue().find(permission);
        const Text known = info ? info->id : permission;
        const bool qlik = role.qlik.contains(known) || (info && info->side == tandem::Side::Qlik);
        if (qlik && t.onTalend) {
            t.refuse(RuleId::BX_15);
            t.refuse(RuleId::SR_03);
        }
        if (role.qlik.erase(known) + role.talend.erase(known) == 0)
            t.mayRefuse({RuleId::BX_15});
    }
    if (role == was)
        return;
    followPermissions(t, id, false);
    t.say(RuleId::SR_08);
}

} // namespace reference
