// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.h"

#include "domain/permissioncatalogue.h"

/// SU-04, SU-11, SR-07, BX-10, BX-12.
namespace reference {

namespace {

/// The group of an act; each side knows its own only (SU-11).
bool found(Trial &t, int id)
{
    if (!t.w.groups.contains(id)) {
        t.gone();
        return false;
    }
    t.refuseIf(t.w.groups.at(id).side != (t.onTalend ? "talend" : "qlik"), RuleId::SU_11);
    return true;
}

} // namespace

void decide(Trial &t, const tandem::acts::CreateGroup &act)
{
    t.needUserAdmin();
    const Text name = trimmed(act.name);
    const Text side = t.onTalend ? "talend" : "qlik";
    t.refuseIf(name.empty(), RuleId::BX_12);
    for (const auto &[id, group] : t.w.groups)
        t.refuseIf(group.side == side && group.provider == "custom" && trimmed(group.name) == name, RuleId::BX_12);
    if (t.refused())
        return;
    const Minted minted = t.names.group(name);
    Group group;
    group.key = minted.key;
    group.name = name;
    group.side = side;
    t.w.groups[minted.id] = group;
    t.say(RuleId::SU_11);
}

void decide(Trial &t, const tandem::acts::RenameGroup &act)
{
    t.needUserAdmin();
    const int id = row(act.group);
    if (!found(t, id))
        return;
    Group &renamed = t.w.groups.at(id);
    const Text name = trimmed(act.name);
    t.refuseIf(renamed.provider != "custom" || renamed.name == name, RuleId::SU_11);
    t.refuseIf(name.empty(), RuleId::BX_12);
    for (const auto &[other, group] : t.w.groups)
        t.refuseIf(other != id && group.side == renamed.side && group.provider == "custom"
                       && trimmed(group.name) == name,
                   RuleId::BX_12);
    if (t.refused())
        return;
    renamed.name = name;
    t.say(RuleId::SU_11);
}

void decide(Trial &t, const tandem::acts::DeleteGroup &act)
{
    t.needUserAdmin();
    const int id = row(act.group);
    if (!found(t, id))
        return;
    t.refuseIf(!t.w.groups.at(id).members.empty() || t.w.groups.at(id).provider != "custom", RuleId::SU_11);
    t.w.groups.erase(id);
    for (auto &[other, space] : t.w.spaces)
        space.members.erase("group " + std::to_string(id));
}

namespace {

void changeMembers(Trial &t, int id, const Objects &users, bool add)
{
    t.needUserAdmin();
    if (!found(t, id))
        return;
    Group &group = t.w.groups.at(id);
    t.refuseIf(group.provider != "custom", RuleId::SU_11);
    bool bearing = false;
    bool changed = false;
    Objects added;
    for (const int role : group.roles)
        bearing = bearing || talendBearing(t.w.roles.at(role));
    for (const int user : users) {
        if (!t.w.users.contains(user)) {
            t.gone();
            continue;
        }
        std::optional<int> member = user;
        if (t.onTalend)
            member = accountOf(t.w, user);
        if (!member) {
            t.refuse(RuleId::SU_01);
            continue;
        }
        const bool moved = add ? group.members.insert(*member).second : group.members.erase(*member) > 0;
        changed = changed || moved;
        if (moved)
            added.insert(user);
    }
    for (const int role : group.roles) {
        if (add && !t.onTalend)
            takeFullUserSeats(t, added, role, false);
    }
    if (changed && add && bearing)
        t.say(RuleId::SU_04);
    if (changed && !group.roles.empty())
        t.say(RuleId::BX_08);
    if (!changed)
        t.mayRefuse({RuleId::SU_11});
}

} // namespace

void decide(Trial &t, const tandem::acts::AddToGroup &act)
{
    changeMembers(t, row(act.group), rows(act.users), true);
}

void decide(Trial &t, const tandem::acts::RemoveFromGroup &act)
{
    changeMembers(t, row(act.group), rows(act.users), false);
}

void decide(Trial &t, const tandem::acts::AssignGroupRole &act)
{
    t.needUserAdmin();
    if (!found(t, row(act.group)))
        return;
    if (!t.w.roles.contains(row(act.role)))
        return t.gone();
    Group &group = t.w.groups.at(row(act.group));
    t.refuseIf(group.side == "talend", RuleId::SU_11);
    const bool added = group.roles.insert(row(act.role)).second;
    if (added && group.side == "qlik")
        takeFullUserSeats(t, group.members, row(act.role), false);
    t.refuseIf(group.roles.size() > 100, RuleId::BX_12);
    if (added && talendBearing(t.w.roles.at(row(act.role))))
        t.say(RuleId::SU_04);
    if (added && !group.members.empty())
        t.say(RuleId::BX_08);
}

void decide(Trial &t, const tandem::acts::RemoveGroupRole &act)
{
    t.needUserAdmin();
    if (!found(t, row(act.group)))
        return;
    if (!t.w.roles.contains(row(act.role)))
        return t.gone();
    Group &group = t.w.groups.at(row(act.group));
    t.refuseIf(group.side == "talend", RuleId::SU_11);
    if (group.roles.erase(row(act.role)) == 0)
        t.mayRefuse({RuleId::SR_07});
    else if (!group.members.empty())
        t.say(RuleId::BX_08);
}

void decide(Trial &t, const tandem::acts::SetAutoAssign &act)
{
    t.needAdmin();
    const int id = row(act.role);
    if (!t.w.roles.contains(id))
        return t.gone();
    if (!act.enabled) {
        if (t.w.tenant.autoAssign.erase(id) > 0)
            t.say(RuleId::BX_08);
        return;
    }
    if (!t.w.tenant.autoAssign.insert(id).second)
        return;
    t.refuseIf(t.w.tenant.autoAssign.size() > 100, RuleId::BX_12);
    Objects everybody;
    for (const auto &[user, unused] : t.w.users)
        everybody.insert(user);
    takeFullUserSeats(t, everybody, id, false);
    if (talendBearing(t.w.roles.at(id)))
        t.say(RuleId::SU_04);
    t.say(RuleId::BX_08);
}

void decide(Trial &t, const tandem::acts::SetDefaultPermissions &act)
{
    t.needAdmin();
    std::set<Text> wanted;
    for (const Text &id : act.permissions) {
        const tandem::PermissionInfo *info = tandem::permissionCatalogue().find(id);
        const bool allowed = info && info->side == tandem::Side::Qlik && info->defaultPermission;
        t.refuseIf(!allowed, RuleId::BX_15);
        if (allowed)
            wanted.insert(info->id);
    }
    if (t.w.tenant.defaults != wanted)
        t.say(RuleId::BX_10);
    t.w.tenant.defaults = wanted;
}

} // namespace reference
