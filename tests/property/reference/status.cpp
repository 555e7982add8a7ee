// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.h"

/// ST, EN-01, SU-09, BX-01, BX-02, BX-14.
namespace reference {

namespace {

/// The user a status act is about, as its side knows it.
bool found(Trial &t, int id)
{
    if (!t.w.users.contains(id)) {
        t.gone();
        return false;
    }
    t.refuseIf(t.onTalend && !accountOf(t.w, id), RuleId::SU_01);
    return true;
}

void mirrorStatus(Trial &t, int id)
{
    const auto account = accountOf(t.w, id);
    if (account && t.w.accounts.at(*account).status != t.w.users.at(id).status) {
        t.w.accounts.at(*account).status = t.w.users.at(id).status;
        t.say(RuleId::SU_09);
    }
}

} // namespace

void decide(Trial &t, const tandem::acts::DisableUser &act)
{
    t.needUserAdmin();
    const int id = row(act.user);
    if (!found(t, id))
        return;
    User &user = t.w.users.at(id);
    t.refuseIf(user.status != "active", RuleId::ST_04);
    t.refuseIf(t.actor == id, RuleId::BX_01);
    if (t.refused())
        return;
    user.status = "disabled";
    if (freeSeat(t, id))
        t.sayCount(RuleId::ST_03, 1);
    user.session = false;
    std::size_t alerts = 0;
    std::size_t stopped = 0;
    for (auto &[other, item] : t.w.items) {
        if (item.owner != id)
            continue;
        if (item.type == "alert") {
            alerts += item.enabled ? 1 : 0;
            item.enabled = false;
        }
        if (item.type == "reload-schedule" || item.type == "subscription") {
            stopped += item.stoppedByOwner || !item.enabled ? 0 : 1;
            item.stoppedByOwner = item.stoppedByOwner || item.enabled;
        }
    }
    if (alerts > 0)
        t.sayCount(RuleId::ST_03, alerts);
    if (stopped > 0)
        t.say(RuleId::BX_14);
    mirrorStatus(t, id);
    if (t.w.tenant.serviceAccountOwner == id)
        t.say(RuleId::BX_02);
}

void decide(Trial &t, const tandem::acts::EnableUser &act)
{
    t.needUserAdmin();
    const int id = row(act.user);
    if (!found(t, id))
        return;
    User &user = t.w.users.at(id);
    t.refuseIf(user.status != "disabled", RuleId::ST_04);
    if (t.refused())
        return;
    user.status = "active";
    user.seat = user.seat || seatFree(t.w);
    t.say(RuleId::ST_03);
    mirrorStatus(t, id);
}

void decide(Trial &t, const tandem::acts::AssignEntitlement &act)
{
    t.needAdmin();
    if (!t.w.users.contains(row(act.user)))
        return t.gone();
    User &user = t.w.users.at(row(act.user));
    if (user.seat)
        return t.mayRefuse({RuleId::EN_01});
    t.refuseIf(user.status != "active" || !seatFree(t.w), RuleId::EN_01);
    user.seat = true;
    t.say(RuleId::EN_01);
}

void decide(Trial &t, const tandem::acts::RevokeEntitlement &act)
{
    t.needAdmin();
    if (!t.w.users.contains(row(act.user)))
        return t.gone();
    User &user = t.w.users.at(row(act.user));
    if (!user.seat)
        return t.mayRefuse({RuleId::EN_01});
    t.refuseIf(user.status != "active", RuleId::EN_01);
    user.seat = false;
    t.say(RuleId::EN_01);
}

} // namespace reference
