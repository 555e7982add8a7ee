// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.h"

#include <algorithm>

/// SU-02 to SU-08, SU-14, SR-04, SR-12, BX-01, BX-02, BX-08.
namespace reference {

namespace {

/// The users and the role of an assignment, as the side knows them.
bool known(Trial &t, const Objects &users, int role)
{
    bool all = true;
    if (!t.w.roles.contains(role)) {
        t.gone();
        return false;
    }
    if (t.onTalend && !t.w.roles.at(role).onTalend) {
        t.refuse(RuleId::SR_06);
        t.refuse(RuleId::SR_20);
    }
    for (const int user : users) {
        if (!t.w.users.contains(user)) {
            t.gone();
            all = false;
        } else if (t.onTalend && !accountOf(t.w, user)) {
            t.refuse(RuleId::SU_01);
            t.refuseIf(t.w.users.at(user).heldBack, RuleId::SU_13);
            t.refuseIf(t.w.users.at(user).heldBack, RuleId::SU_14);
        }
    }
    return all;
}

} // namespace

void decide(Trial &t, const tandem::acts::AssignRole &act)
{
    t.needUserAdmin();
    const Objects users = rows(act.users);
    const int roleId = row(act.role);
    if (!known(t, users, roleId))
        return;
    const Role role = t.w.roles.at(roleId);
    Objects gained;
    Objects restored;
    for (const int id : users) {
        User &user = t.w.users.at(id);
        const bool back = talendBearing(role) && user.heldBack;
        // On the Talend side a user has what its account shows, also where the sides drifted apart.
        const auto account = accountOf(t.w, id);
        const bool has = t.onTalend && talendBearing(role) && account ? t.w.accounts.at(*account).roles.contains(roleId)
                                                                      : user.roles.contains(roleId);
        if (!has)
            gained.insert(id);
        else if (!back)
            t.mayRefuse({RuleId::SU_08}); // named although it has the role
        if (!has || back)
            user.roles.insert(roleId);
        if (back)
            restored.insert(id);
    }
    takeFullUserSeats(t, gained, roleId, true);
    if (talendBearing(role)) {
        const auto accounts = t.w.accounts.size();
        Objects concerned = gained;
        concerned.insert(restored.begin(), restored.end());
        giveAccounts(t, concerned, "role-assigned", true);
        for (const int id : gained)
            alignAccount(t, id);
        const std::size_t made = t.w.accounts.size() - accounts;
        if (!restored.empty())
            t.sayCount(RuleId::SU_14, restored.size());
        const auto back = static_cast<std::size_t>(std::ranges::count_if(restored, [&](int id) {
            const auto account = accountOf(t.w, id);
            return account && !t.before.accounts.contains(*account); // the others found theirs by their address
        }));
        if (made > back)
            t.sayCount(RuleId::SU_02, made - back);
    }
    if (!gained.empty())
        t.say(RuleId::BX_08);
    if (t.onTalend && !role.qlik.empty() && !gained.empty())
        t.sayCount(RuleId::SR_04, role.qlik.size());
    if (t.onTalend && !talendBearing(role) && !gained.empty())
        t.say(RuleId::SU_08);
}

void decide(Trial &t, const tandem::acts::RemoveRole &act)
{
    t.needUserAdmin();
    const Objects users = rows(act.users);
    const int roleId = row(act.role);
    if (!known(t, users, roleId))
        return;
    const Role role = t.w.roles.at(roleId);
    Objects kept;
    for (const int id : users) {
        User &user = t.w.users.at(id);
        // On the Talend side a user has what its account shows, also where the sides drifted apart.
        const auto account = accountOf(t.w, id);
        const bool carried = talendBearing(role) && account && t.w.accounts.at(*account).roles.contains(roleId);
        const bool direct = user.roles.erase(roleId) > 0;
        const bool lost = direct || (t.onTalend && carried);
        if (!lost)
            t.mayRefuse({RuleId::SU_04, RuleId::SU_08, RuleId::AL_04, RuleId::BX_10});
        if (direct)
            t.say(RuleId::BX_08);
        if (lost)
            alignAccount(t, id);
        if (lost && talendBearing(role) && accountOf(t.w, id) && bearingRoles(t.w, id).empty())
            kept.insert(id);
    }
    if (!kept.empty())
        t.sayCount(RuleId::SU_05, kept.size());
}

} // namespace reference
