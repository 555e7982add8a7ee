// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.h"

/// DE, SU-12, SU-13, BX-03, BX-04.
namespace reference {

void eraseAccount(Trial &t, int id)
{
    const auto account = accountOf(t.w, id);
    if (!account)
        return;
    for (auto &[other, group] : t.w.groups) {
        if (group.side == "talend")
            group.members.erase(*account);
    }
    t.w.accounts.erase(*account);
    // BX-04: the Talend personal space goes with everything in it.
    std::size_t lost = 0;
    for (auto it = t.w.items.begin(); it != t.w.items.end();) {
        const Item &item = it->second;
        const bool goes = item.side == "talend" && !item.space && item.owner == id;
        lost += goes ? 1 : 0;
        it = goes ? t.w.items.erase(it) : std::next(it);
    }
    t.sayCount(RuleId::BX_04, lost);
}

void eraseUser(Trial &t, int id)
{
    const User user = t.w.users.at(id);
    eraseAccount(t, id);
    for (auto &[other, group] : t.w.groups) {
        if (group.side == "qlik")
            group.members.erase(id);
    }
    for (auto &[other, space] : t.w.spaces)
        space.members.erase("user " + std::to_string(id));
    std::size_t keys = 0;
    std::size_t alerts = 0;
    for (auto it = t.w.items.begin(); it != t.w.items.end();) {
        Item &item = it->second;
        const bool own = item.owner == id;
        if (own && item.type == "api-key" && !item.revoked) {
            item.revoked = true;
            ++keys;
        }
        const bool goes = own && (item.type == "alert" || item.type == "notification");
        alerts += goes ? 1 : 0;
        it = goes ? t.w.items.erase(it) : std::next(it);
    }
    t.w.users.erase(id);
    if (t.before.tenant.serviceAccountOwner == id)
        t.w.tenant.serviceAccountOwner.reset();
    t.w.tombstones[id] = {user.key};
    t.out.erased.insert(id);
    if (keys > 0)
        t.sayCount(RuleId::DE_08, keys);
    if (alerts > 0)
        t.say(RuleId::DE_11);
    if (user.session)
        t.say(RuleId::DE_05);
    if (user.status == "invited")
        t.say(RuleId::DE_03);
    else
        t.sayCount(RuleId::DE_02, user.seat ? 1 : 0);
    t.say(RuleId::DE_04);
    if (t.before.tenant.serviceAccountOwner == id)
        t.say(RuleId::BX_02);
}

namespace {

void sayLeftBehind(Trial &t, int id)
{
    const std::set<Text> named{"app", "script", "data-connection"};
    bool left = false;
    bool schedules = false;
    for (const auto &[other, space] : t.w.spaces)
        left = left || space.owner == id;
    for (const auto &[other, item] : t.w.items) {
        schedules = schedules || (item.owner == id && item.type == "reload-schedule");
        left = left || (item.owner == id && named.contains(item.type));
    }
    if (left)
        t.say(RuleId::DE_09);
    if (schedules)
        t.say(RuleId::DE_10);
}

} // namespace

void decide(Trial &t, const tandem::acts::DeleteUser &act)
{
    const int id = row(act.user);
    t.needUserAdmin();
    if (t.out.refusedBy.contains(RuleId::BX_13))
        t.refuse(RuleId::DE_01);
    t.refuseIf(t.actor == id, RuleId::DE_01);
    if (!t.w.users.contains(id))
        return t.gone();
    if (t.onTalend) {
        if (!accountOf(t.w, id)) {
            t.refuse(RuleId::SU_01);
            return t.refuse(RuleId::SU_13);
        }
        eraseAccount(t, id);
        t.w.users.at(id).heldBack = true;
        t.say(RuleId::SU_13);
        if (!bearingRoles(t.w, id).empty())
            t.out.offers.insert(RuleId::SU_15);
        return;
    }
    const bool both = accountOf(t.w, id).has_value();
    eraseUser(t, id);
    sayLeftBehind(t, id);
    if (both)
        t.say(RuleId::SU_12);
}

void decide(Trial &t, const tandem::acts::LinkAccount &act)
{
    const int id = row(act.user);
    t.needUserAdmin();
    if (!t.w.users.contains(id) || !t.w.accounts.contains(row(act.account)))
        return t.gone();
    User &user = t.w.users.at(id);
    Account &account = t.w.accounts.at(row(act.account));
    if (account.user == id)
        return t.mayRefuse({RuleId::BX_03, RuleId::SU_07});
    if (account.user || accountOf(t.w, id)) {
        t.refuse(RuleId::BX_03);
        return t.refuse(RuleId::SU_07);
    }
    t.refuseIf(user.heldBack, RuleId::SU_14);
    if (folded(account.email) != folded(user.email)) {
        t.refuse(RuleId::SU_07);
        t.refuse(RuleId::BX_03);
    }
    account.user = id;
    account.status = user.status;
    account.name = user.name;
    account.title = user.title;
    account.phone = user.phone;
    user.heldBack = false;
    user.roles.insert(account.roles.begin(), account.roles.end());
    alignAccount(t, id);
    t.say(RuleId::BX_03);
}

} // namespace reference
