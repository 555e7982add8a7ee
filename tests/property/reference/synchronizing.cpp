// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.h"

/// SU-17, SU-18, SR-16: the two sides as a whole.
namespace reference {

namespace {

/// The accounts and users whose addresses say that they are one person, nobody else bearing the address.
void linkByEmail(Trial &t, bool uniteRoles)
{
    for (auto &[id, account] : t.w.accounts) {
        const Objects same = usersByEmail(t.w, account.email);
        if (account.user || same.size() != 1 || accountsByEmail(t.w, account.email).size() != 1
            || accountOf(t.w, *same.begin()))
            continue;
        User &user = t.w.users.at(*same.begin());
        account.user = *same.begin();
        account.status = user.status;
        account.name = user.name;
        account.title = user.title;
        account.phone = user.phone;
        user.heldBack = false;
        if (uniteRoles)
            user.roles.insert(account.roles.begin(), account.roles.end());
        t.say(RuleId::SU_07);
    }
}

void makeMissingAccounts(Trial &t, const Objects &users, const Text &cause)
{
    for (const int id : users) {
        if (!bearingRoles(t.w, id).empty() && !accountOf(t.w, id) && !addressUnclear(t.w, id))
            giveAccounts(t, {id}, cause, false);
    }
}

} // namespace

void decide(Trial &t, const tandem::acts::Synchronize &act)
{
    t.needUserAdmin();
    t.refuseIf(!t.w.tenant.paired, RuleId::SU_17);
    Objects users;
    if (act.user) {
        if (!t.w.users.contains(row(*act.user)))
            return t.gone();
        users.insert(row(*act.user));
    } else {
        for (const auto &[id, user] : t.w.users)
            users.insert(id);
    }
    makeMissingAccounts(t, users, "synchronized");
    for (const int id : users) {
        alignAccount(t, id);
        if (const auto account = accountOf(t.w, id))
            t.w.accounts.at(*account).status = t.w.users.at(id).status;
    }
    t.out.mayChangeNothing = true;
    if (t.w != t.before && !t.out.says.contains(RuleId::SU_07))
        t.say(RuleId::SU_18);
}

namespace {

Text numbered(const World &world, const Text &name)
{
    for (int n = 1;; ++n) {
        const Text candidate = trimmed(name) + " " + std::to_string(n);
        if (!roleNamed(world, candidate))
            return candidate;
    }
}

/// SR-16: both are kept, the Talend one gets a number; then every role but Qlik's built-in ones is on both sides.
void joinRoles(Trial &t)
{
    for (auto &[id, role] : t.w.roles) {
        if (role.onQlik)
            continue;
        for (const auto &[other, twin] : t.w.roles) {
            if (other != id && twin.onQlik && trimmed(twin.name) == trimmed(role.name)) {
                role.name = numbered(t.w, role.name);
                t.say(RuleId::SR_16);
                break;
            }
        }
    }
    for (auto &[id, role] : t.w.roles) {
        if (role.kind == "qlik-built-in")
            continue;
        role.distributed = role.distributed || !role.onQlik;
        role.onQlik = role.onTalend = true;
        const Minted keys = t.names.role("#" + std::to_string(id));
        role.key = role.key.empty() ? keys.key : role.key;
        role.talendKey = role.talendKey.empty() ? keys.secondKey : role.talendKey;
    }
}

} // namespace

void decide(Trial &t, const tandem::acts::InitialSync &)
{
    t.needAdmin();
    if (t.w.tenant.paired)
        return t.refuse(RuleId::SU_17);
    t.w.tenant.paired = true;
    joinRoles(t);
    for (const auto &[id, account] : t.w.accounts) {
        if (usersByEmail(t.w, account.email).size() > 1 && !account.user)
            t.refuse(RuleId::BX_03);
    }
    linkByEmail(t, true);
    for (auto &[id, account] : t.w.accounts) {
        if (account.user)
            continue;
        const Minted minted = t.names.user(account.email, account.login);
        User user;
        user.key = minted.key;
        user.email = account.email;
        user.name = account.name;
        user.title = account.title;
        user.phone = account.phone;
        user.status = account.status;
        user.roles = account.roles;
        user.createdAt = t.before.tenant.now;
        if (user.status != "disabled") { // ST-03: a disabled one holds none
            t.refuseIf(!seatFree(t.w), RuleId::SU_10);
            user.seat = true;
            t.say(RuleId::SU_10);
        }
        t.w.users[minted.id] = user;
        account.user = minted.id;
    }
    Objects all;
    for (const auto &[id, user] : t.w.users)
        all.insert(id);
    makeMissingAccounts(t, all, "initial-sync");
    for (const int id : all)
        alignAccount(t, id);
    t.say(RuleId::SU_17);
}

} // namespace reference
