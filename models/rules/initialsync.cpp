// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/initialsync.h"

#include "domain/sentence.h"
#include "domain/text.h"
#include "rules/accountsync.h"
#include "rules/authority.h"
#include "rules/holders.h"
#include "rules/initialroles.h"
#include "rules/rolepermissions.h"
#include "rules/seats.h"
#include "rules/targets.h"

#include <algorithm>

namespace tandem::rules {

namespace {

/// A Talend account and the Qlik user it belongs to.
struct Pairing
{
    AccountId account;
    UserId user;
};

/// What the e-mail addresses say of the accounts that have no user yet.
struct Matches
{
    std::vector<Pairing> known; ///< SU-07
    std::vector<AccountId> unknown; ///< Talend users unknown to Qlik
    std::vector<ObjectRef> ambiguous; ///< BX-03
};

/// SU-07, BX-03.
Matches match(const PairState &state)
{
    Matches result;
    state.accounts().forEach([&](const Account &account) {
        if (account.user)
            return;
        const std::string_view email = account.person.email();
        const std::vector<UserId> users = state.usersByEmail(email);
        if (users.size() > 1 || state.accountsByEmail(email).size() > 1) {
            result.ambiguous.emplace_back(account.id);
            result.ambiguous.insert(result.ambiguous.end(), users.begin(), users.end());
        } else if (users.empty()) {
            result.unknown.push_back(account.id);
        } else {
            result.known.push_back({account.id, users.front()});
        }
    });
    std::vector<ObjectRef> once;
    for (const ObjectRef &object : result.ambiguous) {
        if (std::ranges::find(once, object) == once.end())
            once.push_back(object);
    }
    result.ambiguous = std::move(once);
    return result;
}

/// SU-10: seats that the users unknown to Qlik take, also while Pending; a Disabled one holds none (ST-03).
Verdict requireSeats(const Planner &planner, const std::vector<AccountId> &unknown)
{
    std::vector<ObjectRef> objects;
    for (const AccountId id : unknown) {
        if (planner.state().accounts().at(id).status != UserStatus::Disabled)
            objects.emplace_back(id);
    }
    if (seatsSuffice(planner.state(), objects.size()))
        return {};
    const auto needed = static_cast<std::int64_t>(objects.size());
    const auto free = static_cast<std::int64_t>(planner.state().seatsFree().value_or(0));
    return refuse(RuleId::SU_10, std::move(objects), {Sentence::InitialSeatsShort, {free}, needed},
                  {Sentence::NextFreeSeats, {}, needed - free});
}

/// SU-17: the Qlik user of somebody only Talend knew.
UserId makeUser(Planner &planner, const Account &account)
{
    const UserId id = planner.mintUser();
    User user(id);
    user.keys = PackedText<2>({planner.qlikKey(ObjectType::User, id.value()), {}});
    PersonFields fields = account.person.fields();
    fields.email = std::string(trimmed(fields.email));
    fields.subject.clear(); // Talend's login is no subject of an identity provider
    fields.extra.clear();
    user.person = planner.mintPerson(fields);
    user.status = account.status;
    user.createdAt = planner.now();
    planner.step(StepKind::CreateUser, Side::Qlik, id, {user});
    return id;
}

Verdict makeUsers(Planner &planner, const std::vector<AccountId> &unknown, std::vector<Pairing> &pairs)
{
    std::vector<UserId> users;
    for (const AccountId id : unknown) {
        const Account account = planner.state().accounts().at(id);
        users.push_back(makeUser(planner, account));
        pairs.push_back({id, users.back()});
    }
    planner.say(RuleId::SU_17, Severity::Info, Sentence::InitialUsersMade, objects(users));
    return seatsForTalend(planner, users);
}

/// The account becomes its user's; its roles become memberships of the linked user.
void link(Planner &planner, const Pairing &pair)
{
    Account account = planner.state().accounts().at(pair.account);
    Changes changes;
    for (const RoleId role : planner.state().talendRoles(account)) {
        changes.push_back(Link{LinkKind::UnlinkedTalendRole, role.value(), pair.account.value(), false});
        changes.push_back(Link{LinkKind::TalendRole, role.value(), pair.user.value(), true});
    }
    account.user = pair.user;
    changes.insert(changes.begin(), account);
    planner.step(StepKind::LinkAccount, Side::Talend, pair.account, std::move(changes), {pair.user});
    // Whoever has an account again is not held back any longer (SU-07, SU-14).
    User user = planner.state().users().at(pair.user);
    if (user.heldBack) {
        user.heldBack = false;
        planner.step(StepKind::UpdateUser, Side::Qlik, pair.user, {user});
    }
}

/// Differences that were settled, by whom they concern.
struct Settled
{
    std::vector<ObjectRef> statuses;
    std::vector<ObjectRef> profiles;
    std::vector<ObjectRef> gainInQlik;
};

UserStatus accountStatus(const User &user)
{
    return user.isPending() ? UserStatus::Invited : user.status;
}

/// D: where status or profile differ, Qlik wins.
void followQlik(Planner &planner, UserId id, Settled &settled)
{
    const User &user = planner.state().users().at(id);
    Account account = *planner.state().accountOf(id);
    PersonFields fields = account.person.fields();
    const bool profile = account.person.name() != user.person.name() || account.person.title() != user.person.title()
                         || account.person.phone() != user.person.phone();
    const bool status = accountStatus(user) != (account.isPending() ? UserStatus::Invited : account.status);
    if (profile) {
        fields.name = user.person.name();
        fields.title = user.person.title();
        fields.phone = user.person.phone();
        account.person = planner.mintPerson(fields);
        settled.profiles.emplace_back(id);
    }
    if (status) {
        account.status = accountStatus(user);
        settled.statuses.emplace_back(id);
    }
    if (profile || status)
        planner.step(StepKind::UpdateAccount, Side::Talend, account.id, {account}, {id});
}

/// D: direct roles are united: what the account carried, the user holds directly too.
void uniteRoles(Planner &planner, UserId user, Settled &settled)
{
    const Account *account = planner.state().accountOf(user);
    std::vector<Step> steps;
    for (const RoleId role : planner.state().talendRoles(*account)) {
        if (!planner.state().directMembers(role).contains(user.value()))
            steps.push_back({StepKind::AssignRole,
                             Side::Qlik,
                             user,
                             {role},
                             {Link{LinkKind::DirectRole, role.value(), user.value(), true}}});
    }
    if (!steps.empty())
        settled.gainInQlik.emplace_back(user);
    planner.steps(std::move(steps));
}

/// Links, statuses, profiles and roles of everybody who has an account. Answers who gains roles on the Qlik side.
Roaring settle(Planner &planner, const std::vector<Pairing> &pairs)
{
    for (const Pairing &pair : pairs)
        link(planner, pair);
    Settled settled;
    const std::vector<UserId> linked = userIds(planner.state().linked().bits());
    for (const UserId user : linked) {
        followQlik(planner, user, settled);
        uniteRoles(planner, user, settled);
    }
    planner.say(RuleId::SU_17, Severity::Warning, Sentence::InitialStatusFollows, std::move(settled.statuses));
    planner.say(RuleId::SU_17, Severity::Warning, Sentence::InitialProfileFollows, std::move(settled.profiles));
    Roaring gaining;
    for (const ObjectRef &user : settled.gainInQlik)
        gaining.add(user.id);
    planner.say(RuleId::SU_17, Severity::Warning, Sentence::InitialRolesInQlik, std::move(settled.gainInQlik));
    return gaining;
}

/// SU-08: the accounts carry what their users now hold directly. Answers whose accounts gain roles.
Roaring bringRolesToTalend(Planner &planner)
{
    const PairState &state = planner.state();
    const Roaring linked = state.linked().bits();
    Roaring lacking;
    Roaring carryTooMuch;
    state.roles().forEach([&](const Role &role) {
        const Roaring &carried = state.talendMembers(role.id).bits();
        if (role.isTalendBearing())
            lacking |= (state.directMembers(role.id).bits() & linked) - carried;
        else
            carryTooMuch |= carried;
    });
    planner.say(RuleId::SU_17, Severity::Info, Sentence::InitialRolesInTalend, userObjects(lacking));
    planner.say(RuleId::SU_08, Severity::Info, Sentence::InitialRolesOffTalend, userObjects(carryTooMuch));
    alignTalendRoles(planner, userIds(lacking | carryTooMuch));
    return lacking;
}

std::unexpected<Refusal> refuseAmbiguous(std::vector<ObjectRef> objects)
{
    const auto count = static_cast<std::int64_t>(objects.size());
    return refuse(RuleId::BX_03, std::move(objects), {Sentence::InitialAmbiguous, {}, count},
                  {Sentence::NextLinkAccount});
}

/// SU-02: whoever directly holds a Talend-bearing role and has no account gets one.
Verdict makeMissingAccounts(Planner &planner)
{
    const PairState &state = planner.state();
    Roaring entitled;
    state.roles().forEach([&](const Role &role) {
        if (role.isTalendBearing())
            entitled |= state.directMembers(role.id).bits();
    });
    const Roaring without = entitled - state.linked().bits();
    planner.say(RuleId::SU_14, Severity::Info, Sentence::HeldBackStayOut,
                userObjects(without & state.heldBack().bits()));
    std::vector<UserId> missing;
    std::vector<ObjectRef> leftOut;
    std::vector<ObjectRef> open;
    for (const std::uint32_t id : without - state.heldBack().bits()) {
        const UserId user(id);
        if (!hasEmailConflict(state, user))
            missing.push_back(user);
        else
            (isPassedOver(state, user) ? leftOut : open).emplace_back(user);
    }
    if (!open.empty())
        return refuseAmbiguous(std::move(open));
    planner.say(RuleId::BX_03, Severity::Warning, Sentence::AddressLinkedToOther, std::move(leftOut));
    return makeAccounts(planner, missing, AccountCause::InitialSync, RuleId::SU_02, false);
}

} // namespace

Verdict decide(const acts::InitialSync &, Planner &planner)
{
    if (Verdict may = requireTenantAdmin(planner); !may)
        return may;
    if (planner.state().tenant().paired)
        return refuse(RuleId::SU_17, {ObjectRef::tenant()}, {Sentence::InitialAlreadyPaired},
                      {Sentence::InitialAlreadyPairedNext});
    Matches matches = match(planner.state());
    if (!matches.ambiguous.empty())
        return refuseAmbiguous(std::move(matches.ambiguous));
    if (Verdict seats = requireSeats(planner, matches.unknown); !seats)
        return seats;

    Tenant tenant = planner.state().tenant();
    tenant.paired = true;
    planner.step(StepKind::UpdateTenant, Side::Qlik, ObjectRef::tenant(), {tenant});
    if (Verdict roles = pairRoles(planner); !roles)
        return roles;

    std::vector<ObjectRef> linked;
    for (const Pairing &pair : matches.known)
        linked.emplace_back(pair.user);
    planner.say(RuleId::SU_07, Severity::Info, Sentence::InitialLinked, std::move(linked));
    std::vector<Pairing> pairs = std::move(matches.known);
    if (Verdict users = makeUsers(planner, matches.unknown, pairs); !users)
        return users;
    const Roaring inQlik = settle(planner, pairs);
    sayFromNextSignIn(planner, inQlik | bringRolesToTalend(planner));
    return makeMissingAccounts(planner);
}

} // namespace tandem::rules
