// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.h"

/// JO-02, JO-03, JO-05, EN-02 as settings of the tenant.
namespace reference {

void decide(Trial &t, const tandem::acts::SetLicenceAutoAssign &act)
{
    t.needAdmin();
    if (t.w.tenant.licenceAutoAssign != act.enabled)
        t.say(RuleId::EN_02);
    t.w.tenant.licenceAutoAssign = act.enabled;
}

void decide(Trial &t, const tandem::acts::SetInviteDays &act)
{
    t.needAdmin();
    t.refuseIf(act.days == 0, RuleId::JO_05);
    if (t.w.tenant.inviteDays != static_cast<int>(act.days))
        t.say(RuleId::JO_05);
    t.w.tenant.inviteDays = static_cast<int>(act.days);
}

void decide(Trial &t, const tandem::acts::ConfigureIdp &act)
{
    t.needAdmin();
    if (t.w.tenant.idp) {
        t.mayRefuse({RuleId::JO_02, RuleId::JO_03});
        if (t.w.tenant.idpState == "active" && *t.w.tenant.idp != act.name) {
            t.refuse(RuleId::JO_02);
            t.refuse(RuleId::JO_03);
        }
        if (*t.w.tenant.idp == act.name)
            return;
    }
    for (auto &[id, user] : t.w.users)
        user.idpSubject = false; // JO-09: nobody has a subject of this one yet
    t.w.tenant.idp = act.name;
    t.w.tenant.idpState = "configured";
    t.say(RuleId::JO_03);
}

void decide(Trial &t, const tandem::acts::ActivateIdp &act)
{
    t.needAdmin();
    if (!t.w.tenant.idp || *t.w.tenant.idp != act.name) {
        t.refuse(RuleId::JO_02);
        return t.refuse(RuleId::JO_03);
    }
    if (t.w.tenant.idpState == "active")
        return t.mayRefuse({RuleId::JO_03, RuleId::JO_02});
    t.w.tenant.idpState = "active";
    t.say(RuleId::JO_03);
}

void decide(Trial &t, const tandem::acts::DeactivateIdp &act)
{
    t.needAdmin();
    if (!t.w.tenant.idp || *t.w.tenant.idp != act.name) {
        t.refuse(RuleId::JO_02);
        return t.refuse(RuleId::JO_03);
    }
    if (t.w.tenant.idpState != "active")
        return t.mayRefuse({RuleId::JO_03, RuleId::JO_02});
    t.w.tenant.idpState = "configured";
    t.say(RuleId::JO_02);
}

void decide(Trial &t, const tandem::acts::SetIdpPerson &act)
{
    t.needAdmin();
    t.out.mayChangeNothing = true; // nobody sees what the provider knows
    const bool known = act.known.value_or(true);
    t.refuseIf(!act.email && !act.subject, RuleId::JO_09);
    if (act.email)
        t.w.unseen.idpKnows["email " + folded(*act.email)] = known;
    if (act.subject)
        t.w.unseen.idpKnows["subject " + *act.subject] = known;
}

} // namespace reference
