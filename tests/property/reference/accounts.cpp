// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.h"

/// SU-02, SU-03, SU-05, SU-07, SU-08, SU-14, EN-02.
namespace reference {

namespace {

void copyProfile(const User &user, Account &account)
{
    account.name = user.name;
    account.title = user.title;
    account.phone = user.phone;
    account.status = user.status;
}

/// Accounts of this address that no user is linked to.
Objects unclaimed(const World &world, const Text &email)
{
    Objects result;
    for (const int id : accountsByEmail(world, email)) {
        if (!world.accounts.at(id).user)
            result.insert(id);
    }
    return result;
}

} // namespace

bool addressUnclear(const World &world, int user)
{
    // SU-07 forbids a second account of an address, and nothing says which of two is meant.
    const Text &email = world.users.at(user).email;
    const Objects bearers = accountsByEmail(world, email);
    return ambiguous(world, user) || bearers.size() > 1 || bearers.size() != unclaimed(world, email).size();
}

void alignAccount(Trial &t, int user)
{
    if (const auto account = accountOf(t.w, user))
        t.w.accounts.at(*account).roles = bearingRoles(t.w, user);
}

void alignAccount(Trial &t, int user, int role)
{
    const auto account = accountOf(t.w, user);
    if (!account)
        return;
    if (bearingRoles(t.w, user).contains(role))
        t.w.accounts.at(*account).roles.insert(role);
    else
        t.w.accounts.at(*account).roles.erase(role);
}

void giveAccounts(Trial &t, const Objects &users, const Text &cause, bool restore)
{
    for (const int id : users) {
        User &user = t.w.users.at(id);
        if (accountOf(t.w, id) || (user.heldBack && !restore))
            continue;
        if (addressUnclear(t.w, id)) {
            bool picked = false; // link-account has given the account of that address to somebody else
            for (const int same : accountsByEmail(t.w, user.email))
                picked = picked || t.w.accounts.at(same).user;
            if (picked && !restore && ambiguous(t.w, id))
                t.say(RuleId::BX_03);
            else
                t.refuse(RuleId::BX_03);
            continue;
        }
        const bool back = user.heldBack;
        user.heldBack = false;
        const Objects same = unclaimed(t.w, user.email);
        if (!same.empty()) { // SU-07: linked, not duplicated
            Account &account = t.w.accounts.at(*same.begin());
            account.user = id;
            copyProfile(user, account);
            for (const int role : account.roles) { // both hold their roles now, unless `synchronize` lets Qlik win
                if (cause != "synchronized" && talendBearing(t.w.roles.at(role)))
                    user.roles.insert(role);
            }
            alignAccount(t, id);
            t.say(RuleId::SU_07);
            continue;
        }
        const Minted minted = t.names.account(id);
        Account account;
        account.key = minted.key;
        account.user = id;
        account.email = user.email;
        account.login = user.email;
        account.cause = back ? "restored" : cause;
        copyProfile(user, account);
        account.roles = bearingRoles(t.w, id);
        t.w.accounts[minted.id] = account;
    }
}

void linkSameEmail(Trial &t, int id)
{
    const User &user = t.w.users.at(id);
    if (unclaimed(t.w, user.email).empty() || accountOf(t.w, id) || addressUnclear(t.w, id))
        return;
    giveAccounts(t, {id}, "imported", true);
}

void takeSeatOnJoining(Trial &t, int id)
{
    User &user = t.w.users.at(id);
    if (user.seat || !t.w.tenant.licenceAutoAssign)
        return;
    user.seat = seatFree(t.w);
    t.say(RuleId::EN_02);
}

void takeFullUserSeats(Trial &t, const Objects &users, int role, bool direct)
{
    if (t.w.tenant.subscription != "capacity" || !t.w.roles.at(role).fullUser)
        return;
    for (const int id : users) {
        User &user = t.w.users.at(id);
        const bool had = t.before.users.contains(id) && heldRoles(t.before, id).contains(role);
        if (user.seat || user.status != "active" || (had && !direct))
            continue;
        t.refuseIf(!seatFree(t.w), RuleId::BX_09);
        user.seat = true;
        t.say(RuleId::BX_09);
    }
}

int freeSeat(Trial &t, int id)
{
    const bool had = t.w.users.at(id).seat;
    t.w.users.at(id).seat = false;
    return had ? 1 : 0;
}

} // namespace reference
