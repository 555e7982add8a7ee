// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.h"

/// JO, SU-06, SU-10, SU-16, EN.
namespace reference {

namespace {

std::vector<Text> addresses(const Text &list)
{
    std::vector<Text> result;
    Text word;
    for (const char c : list + " ") {
        const bool parts = c == ',' || c == ';' || c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!parts) {
            word += c;
        } else if (!word.empty()) {
            result.push_back(word);
            word.clear();
        }
    }
    return result;
}

bool goodAddress(const Text &text)
{
    const auto at = text.find('@');
    if (at == Text::npos || at == 0 || text.rfind('@') != at)
        return false;
    const Text domain = text.substr(at + 1);
    const auto dot = domain.find('.');
    return dot != Text::npos && domain.front() != '.' && domain.back() != '.' && domain.find("..") == Text::npos
           && text.find_first_of("<>\"()") == Text::npos;
}

bool idpActive(const World &world)
{
    return world.tenant.idp && world.tenant.idpState == "active";
}

void invitation(Trial &t, int id)
{
    User &user = t.w.users.at(id);
    user.expiry = t.w.tenant.now + t.w.tenant.inviteDays * oneDay;
    user.link = t.names.link(id);
    if (user.link.empty() || t.w.unseen.spentLinks.contains(user.link))
        user.link = "(a link that never was before)";
    t.w.unseen.spentLinks.insert(user.link);
}

int newUser(Trial &t, const Text &email, const Text &subject)
{
    const Minted minted = t.names.user(email, subject);
    User user;
    user.key = minted.key;
    user.email = email;
    user.subject = subject;
    user.createdAt = t.before.tenant.now;
    t.w.users[minted.id] = user;
    return minted.id;
}

/// The roles an invitation gives, on the side it is sent from.
void giveInvitedRoles(Trial &t, int id, const Objects &roles)
{
    for (const int role : roles)
        t.w.users.at(id).roles.insert(role);
}

/// Roles named by an invitation: those of the side only (SR-06, SR-20).
Objects namedRoles(Trial &t, const std::optional<std::vector<tandem::RoleId>> &ids)
{
    Objects result;
    for (const tandem::RoleId id : ids.value_or(std::vector<tandem::RoleId>())) {
        if (!t.w.roles.contains(row(id))) {
            t.gone();
            continue;
        }
        const Role &role = t.w.roles.at(row(id));
        if (t.onTalend && !role.onTalend) {
            t.refuse(RuleId::SR_06);
            t.refuse(RuleId::SR_20);
        }
        result.insert(row(id));
    }
    return result;
}

void inviteOnQlik(Trial &t, const std::vector<Text> &list, const Objects &roles)
{
    t.needAdmin();
    t.refuseIf(t.out.refusedBy.contains(RuleId::BX_13), RuleId::JO_04);
    t.refuseIf(idpActive(t.w), RuleId::JO_03);
    Objects invited;
    for (const Text &address : list) {
        if (!usersByEmail(t.w, address).empty() && usersByEmail(t.before, address).empty())
            continue; // named twice
        if (!goodAddress(address) || !usersByEmail(t.w, address).empty()) {
            t.out.rejected.insert(folded(address));
            continue;
        }
        const int id = newUser(t, address, {});
        t.w.users.at(id).status = "invited";
        invitation(t, id);
        giveInvitedRoles(t, id, roles);
        invited.insert(id);
        linkSameEmail(t, id);
    }
    t.refuseIf(invited.empty(), RuleId::JO_04);
    Objects bearing;
    for (const int id : invited) {
        if (!bearingRoles(t.w, id).empty())
            bearing.insert(id);
    }
    const std::size_t accounts = t.w.accounts.size(); // some of them have found theirs by their address
    giveAccounts(t, bearing, "role-assigned", false);
    t.sayCount(RuleId::JO_05, invited.size());
    if (t.w.accounts.size() > accounts)
        t.sayCount(RuleId::SU_02, t.w.accounts.size() - accounts);
}

void inviteOnTalend(Trial &t, const std::vector<Text> &list, const Objects &roles)
{
    t.needUserAdmin();
    std::set<Text> good;
    std::size_t invited = 0;
    for (const Text &address : list) {
        const bool known = !accountsByEmail(t.before, address).empty();
        if (usersByEmail(t.before, address).size() > 1)
            t.mayRefuse({RuleId::BX_03});
        if (good.contains(folded(address)))
            continue; // named twice
        if (!goodAddress(address) || known) {
            t.out.rejected.insert(folded(address));
            continue;
        }
        good.insert(folded(address));
        const Objects there = usersByEmail(t.w, address);
        if (there.size() > 1) {
            t.refuse(RuleId::BX_03);
            continue;
        }
        const bool isNew = there.empty();
        const int id = isNew ? newUser(t, address, {}) : *there.begin();
        User &user = t.w.users.at(id);
        if (isNew)
            user.status = "invited";
        if (accountOf(t.w, id)) { // it signs in by another address: known
            t.out.rejected.insert(folded(address));
            continue;
        }
        if (!user.seat && user.status != "disabled") { // SU-10; ST-03: a disabled one holds none
            t.refuseIf(!seatFree(t.w), RuleId::SU_10);
            user.seat = true;
            t.say(RuleId::SU_10);
        }
        giveInvitedRoles(t, id, roles);
        giveAccounts(t, {id}, "invited-in-talend", true);
        t.say(isNew ? RuleId::SU_06 : RuleId::SU_07);
        ++invited;
    }
    t.refuseIf(invited == 0, RuleId::JO_04);
}

} // namespace

void decide(Trial &t, const tandem::acts::Invite &act)
{
    const Objects roles = namedRoles(t, act.roles);
    if (t.onTalend)
        inviteOnTalend(t, addresses(act.emails), roles);
    else
        inviteOnQlik(t, addresses(act.emails), roles);
}

void decide(Trial &t, const tandem::acts::ResendInvitation &act)
{
    t.needUserAdmin();
    t.refuseIf(idpActive(t.w), RuleId::JO_03);
    if (!t.w.users.contains(row(act.user)))
        return t.gone();
    t.refuseIf(t.onTalend && !accountOf(t.w, row(act.user)), RuleId::SU_01);
    if (!pending(t.w.users.at(row(act.user))))
        return t.refuse(RuleId::JO_07);
    invitation(t, row(act.user));
    t.say(RuleId::JO_07);
}

void decide(Trial &t, const tandem::acts::DeleteInvitation &act)
{
    t.needAdmin();
    if (!t.w.users.contains(row(act.user)))
        return t.gone();
    if (!pending(t.w.users.at(row(act.user))))
        return t.refuse(RuleId::JO_08);
    eraseUser(t, row(act.user));
    t.say(RuleId::JO_08);
}

namespace {

/// JO-06, SU-06: Pending becomes Active.
void join(Trial &t, int id, const std::optional<Text> &name)
{
    User &user = t.w.users.at(id);
    user.status = "active";
    user.expiry.reset();
    user.link.clear();
    if (name)
        user.name = *name;
    takeSeatOnJoining(t, id);
    if (const auto account = accountOf(t.w, id)) {
        t.w.accounts.at(*account).status = "active";
        t.w.accounts.at(*account).name = user.name;
    }
}

} // namespace

namespace {

/// BX-13: the person; an administrator rehearses it for the person.
void needPerson(Trial &t, int id)
{
    t.refuseIf(t.actor != id && !t.actorIsAdmin(), RuleId::BX_13);
}

} // namespace

void decide(Trial &t, const tandem::acts::SignUp &act)
{
    std::optional<int> id = row(act.user);
    if (!id && act.link) {
        for (const auto &[other, user] : t.w.users) {
            if (!user.link.empty() && user.link == *act.link)
                id = other;
        }
    }
    if (!id) {
        t.refuse(RuleId::JO_06);
        return t.refuse(RuleId::JO_08);
    }
    if (!t.w.users.contains(*id)) {
        t.refuse(RuleId::JO_08);
        return t.gone();
    }
    const User &user = t.w.users.at(*id);
    needPerson(t, *id);
    if (!pending(user)) {
        t.refuseIf(user.status == "disabled", RuleId::ST_03);
        t.refuse(RuleId::JO_06);
        t.refuse(RuleId::ST_02);
        return t.refuse(RuleId::ST_04);
    }
    t.refuseIf(user.expiry && *user.expiry <= t.w.tenant.now, RuleId::JO_06);
    t.refuseIf(idpActive(t.w), RuleId::JO_02);
    join(t, *id, act.name);
    t.w.users.at(*id).session = true;
    t.say(RuleId::JO_06);
}

namespace {

void signInAnonymously(Trial &t, const tandem::acts::SignIn &act)
{
    const auto app = row(act.app);
    t.out.mayChangeNothing = true;
    const bool open = app && t.w.items.contains(*app) && t.w.items.at(*app).anonymous == true;
    t.refuseIf(!open || !act.code || t.w.items.at(*app).code != *act.code, RuleId::DE_13);
}

bool idpKnows(const Trial &t, const Text &email, const Text &subject)
{
    for (const auto &[who, known] : t.w.unseen.idpKnows) {
        if (!known && (who == "email " + folded(email) || who == "subject " + subject))
            return false;
    }
    return true;
}

/// The record a person signs in with, Active from now on unless it is refused.
void enter(Trial &t, int id, const std::optional<Text> &name)
{
    needPerson(t, id);
    User &user = t.w.users.at(id);
    t.refuseIf(user.status == "disabled", RuleId::ST_03);
    if (t.onTalend && !accountOf(t.w, id)) {
        t.refuse(user.heldBack ? RuleId::SU_13 : RuleId::SU_01);
        t.refuseIf(!user.heldBack, RuleId::SU_02);
    }
    t.out.mayChangeNothing = true;
    if (pending(user)) {
        const bool late = user.expiry && *user.expiry <= t.w.tenant.now;
        t.refuseIf(late && !idpActive(t.w), RuleId::JO_06); // whom the provider vouches for needs no invitation
        join(t, id, name);
    }
    user.session = true;
}

void signInThroughIdp(Trial &t, const Text &email, const Text &subject, const std::optional<Text> &name,
                      const std::optional<int> &named)
{
    if (!idpActive(t.w)) {
        t.refuse(RuleId::JO_03);
        t.refuse(RuleId::JO_02);
        return t.refuse(RuleId::JO_09);
    }
    t.refuseIf(!idpKnows(t, email, subject), RuleId::JO_09);
    if (named)
        return enter(t, *named, name);
    for (const auto &[id, user] : t.w.users) {
        if (!subject.empty() && user.subject == subject)
            return enter(t, id, name);
    }
    Objects withoutSubject;
    for (const int id : usersByEmail(t.w, email)) {
        if (!t.w.users.at(id).idpSubject || subject.empty())
            withoutSubject.insert(id);
    }
    t.refuseIf(withoutSubject.size() > 1, RuleId::BX_03);
    for (const int id : withoutSubject) {
        User &user = t.w.users.at(id);
        if (!subject.empty()) {
            user.subject = subject;
            user.idpSubject = true;
            user.name = name.value_or(user.name);
            if (const auto account = accountOf(t.w, id))
                t.w.accounts.at(*account).name = user.name;
            t.say(RuleId::JO_09);
        }
        return enter(t, id, name);
    }
    const int id = newUser(t, email, subject);
    User &user = t.w.users.at(id);
    user.name = name.value_or("");
    user.idpSubject = !subject.empty();
    user.session = true;
    takeSeatOnJoining(t, id);
    linkSameEmail(t, id);
    t.refuseIf(t.onTalend && !accountOf(t.w, id), RuleId::SU_01);
    t.say(RuleId::JO_09);
}

} // namespace

void decide(Trial &t, const tandem::acts::SignIn &act)
{
    if (act.via == tandem::SignInVia::Anonymous)
        return signInAnonymously(t, act);
    Text email = act.email.value_or("");
    Text subject = act.subject.value_or("");
    if (act.user) {
        if (!t.w.users.contains(row(*act.user))) {
            t.refuse(RuleId::DE_06);
            t.refuse(RuleId::DE_07);
            t.mayRefuse({RuleId::JO_02, RuleId::JO_03});
            return t.gone();
        }
        email = t.w.users.at(row(*act.user)).email;
        subject = t.w.users.at(row(*act.user)).subject;
    }
    const bool throughIdp = act.via ? *act.via == tandem::SignInVia::IdentityProvider : idpActive(t.w);
    if (throughIdp)
        return signInThroughIdp(t, email, subject, act.name, row(act.user));
    Objects found;
    for (const auto &[id, user] : t.w.users) {
        if (!subject.empty() && user.subject == subject)
            found.insert(id);
    }
    if (found.empty())
        found = usersByEmail(t.w, email);
    if (act.user)
        found = {row(*act.user)};
    t.refuseIf(found.size() > 1, RuleId::BX_03);
    if (found.empty()) {
        t.refuseIf(idpActive(t.w), RuleId::JO_02);
        return t.refuse(RuleId::DE_07);
    }
    // With an active provider only the service account owner still gets in by the recovery address (BX-02).
    t.refuseIf(idpActive(t.w) && t.w.tenant.serviceAccountOwner != *found.begin(), RuleId::JO_02);
    enter(t, *found.begin(), act.name);
}

void decide(Trial &t, const tandem::acts::EditProfile &act)
{
    if (!t.w.users.contains(row(act.user)))
        return t.gone();
    needPerson(t, row(act.user));
    User &user = t.w.users.at(row(act.user));
    t.refuseIf(user.status == "disabled", RuleId::ST_03);
    t.refuseIf(pending(user), RuleId::ST_02);
    t.refuseIf(t.onTalend && !accountOf(t.w, row(act.user)), RuleId::SU_01);
    user.name = act.name.value_or(user.name);
    user.title = act.title.value_or(user.title);
    user.phone = act.phone.value_or(user.phone);
    if (const auto id = accountOf(t.w, row(act.user))) {
        Account &account = t.w.accounts.at(*id);
        account.name = user.name;
        account.title = user.title;
        account.phone = user.phone;
        t.say(RuleId::SU_16);
    }
}

} // namespace reference
