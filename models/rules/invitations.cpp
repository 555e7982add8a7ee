// SPDX-License-Identifier: GPL-3.0-or-later
// JO-02 to JO-05, JO-07, JO-08 on the Qlik side; SU-06, SU-07, SU-10, SU-14 on the Talend side.
#include "domain/sentence.h"
#include "domain/text.h"
#include "rules/accountsync.h"
#include "rules/addresses.h"
#include "rules/arrival.h"
#include "rules/assignment.h"
#include "rules/authority.h"
#include "rules/deletion.h"
#include "rules/joining.h"
#include "rules/seats.h"
#include "rules/targets.h"

#include <algorithm>

namespace tandem::rules {

namespace {

/// JO-05: the longest life of an invitation that can be set, in days (D: a year).
constexpr std::uint32_t mostInviteDays = 365;

/// What an address of the list leads to.
enum class Situation {
    Malformed,
    Unknown, ///< a new user
    KnownActive,
    KnownPending, ///< resending is offered
    KnownDisabled,
    WithoutAccount, ///< Talend side: a Qlik user who gets an account (SU-07)
    AccountWithoutUser, ///< Talend side: an account that no Qlik user is linked to
    Ambiguous, ///< Talend side: two Qlik users bear it (BX-03)
};

struct Finding
{
    Situation situation;
    std::optional<UserId> user = {};
};

Situation knownAs(const User &user)
{
    switch (user.status) {
    case UserStatus::Active:
        return Situation::KnownActive;
    case UserStatus::Invited:
    case UserStatus::Provisioned:
        return Situation::KnownPending;
    case UserStatus::Disabled:
        break;
    }
    return Situation::KnownDisabled;
}

Finding assess(const Planner &planner, const std::string &address)
{
    const PairState &state = planner.state();
    if (!looksLikeEmail(address))
        return {Situation::Malformed};
    const std::vector<UserId> users = state.usersByEmail(address);
    if (planner.side() == Side::Qlik)
        return users.empty() ? Finding{Situation::Unknown}
                             : Finding{knownAs(state.users().at(users.front())), users.front()};
    // On the Talend side "known" means that it has an account.
    for (const UserId user : users) {
        if (state.accountOf(user))
            return {knownAs(state.users().at(user)), user};
    }
    if (!state.accountsByEmail(address).empty())
        return {users.size() > 1 ? Situation::Ambiguous : Situation::AccountWithoutUser};
    if (users.size() > 1)
        return {Situation::Ambiguous};
    return users.empty() ? Finding{Situation::Unknown} : Finding{Situation::WithoutAccount, users.front()};
}

/// Reports an address that is left out, with what to do about it.
void rejectAddress(Planner &planner, const std::string &address, const Finding &found)
{
    const auto reject = [&](RuleId rule, Sentence reason, Message next) {
        planner.reject(ObjectRef::email(address), rule, {reason, {address}}, std::move(next));
    };
    switch (found.situation) {
    case Situation::Malformed:
        return reject(RuleId::JO_04, Sentence::AddressMalformed, {Sentence::NextCorrectAddress});
    case Situation::KnownActive:
        return reject(RuleId::JO_04, Sentence::AddressOfActive, {Sentence::NextNothingToDo});
    case Situation::KnownPending:
        if (isIdpActive(planner.state())) // JO-03: nothing can be resent, whichever side asks
            return reject(RuleId::JO_04, Sentence::AddressOfPending, {Sentence::NextSignInThroughIdp});
        planner.offer(RuleId::JO_04, {acts::ResendInvitation{*found.user}, planner.side(), planner.actor()},
                      {Sentence::OfferResend, {*found.user}});
        return reject(RuleId::JO_04, Sentence::AddressOfPending, {Sentence::NextResendInvitation, {*found.user}});
    case Situation::KnownDisabled:
        return reject(RuleId::JO_04, Sentence::AddressOfDisabled, {Sentence::NextEnableUser, {*found.user}});
    case Situation::AccountWithoutUser:
        return reject(RuleId::JO_04, Sentence::AddressOfLooseAccount, {Sentence::NextInviteInQlik});
    case Situation::Unknown:
    case Situation::WithoutAccount:
    case Situation::Ambiguous:
        break;
    }
}

/// The people of one invitation, once the bad entries are out.
struct Invited
{
    std::vector<std::string> addresses = {}; ///< of people who are new
    std::vector<UserId> known = {}; ///< Qlik users who get a Talend account
    std::vector<ObjectRef> ambiguous = {}; ///< BX-03: these bar the whole act
    std::vector<ObjectRef> rejected = {};
};

Invited sorted(Planner &planner, const std::vector<std::string> &addresses)
{
    Invited invited;
    for (const std::string &address : addresses) {
        const Finding found = assess(planner, address);
        if (found.situation == Situation::Unknown) {
            invited.addresses.push_back(address);
        } else if (found.situation == Situation::WithoutAccount) {
            invited.known.push_back(*found.user);
        } else if (found.situation == Situation::Ambiguous) {
            std::ranges::copy(planner.state().usersByEmail(address), std::back_inserter(invited.ambiguous));
        } else {
            rejectAddress(planner, address, found);
            invited.rejected.push_back(ObjectRef::email(address));
        }
    }
    return invited;
}

/// JO-03, SU-17, SR-06: may anybody be invited on this side, with these roles?
Verdict requireInvitable(const Planner &planner, const std::vector<RoleId> &roles)
{
    if (Verdict verdict = requireUserAdmin(planner); !verdict)
        return verdict;
    if (Verdict verdict = requirePairedOnTalend(planner); !verdict)
        return verdict;
    if (planner.side() == Side::Qlik && isIdpActive(planner.state()))
        return refuse(RuleId::JO_03, {ObjectRef::tenant()},
                      {Sentence::InvitationsBarred, {planner.state().tenant().idp->name}}, {Sentence::NextAddAtIdp});
    for (const RoleId role : roles) {
        if (Verdict verdict = requireRole(planner, role); !verdict)
            return verdict;
    }
    return {};
}

/// JO-05: new Pending users with a link each.
void inviteInQlik(Planner &planner, const std::vector<UserId> &users)
{
    for (const UserId user : users) {
        const Instant expiry = issueInvitation(planner, user);
        if (user == users.back())
            planner.say(RuleId::JO_05, Severity::Info, Sentence::InvitationsSent, objects(users), {expiry});
    }
    for (const UserId user : users)
        linkSameEmail(planner, user);
}

bool givesProfile(const acts::Invite &act)
{
    return act.login || act.name || act.title || act.phone;
}

/// A subject is borne by one user of the tenant only (JO-09 finds by it).
Verdict requireFreeSubject(const Planner &planner, const std::string &subject)
{
    const std::vector<UserId> bearers = planner.state().usersBySubject(subject);
    if (subject.empty() || bearers.empty())
        return {};
    return refuse(RuleId::JO_09, objects(bearers), {Sentence::SubjectTaken, {subject}}, {Sentence::NextOtherSubject});
}

/// A login that somebody bears is taken (JO-04), whatever its case.
Verdict requireFreeLogin(const Planner &planner, std::string_view given)
{
    const std::string login = normalizedEmail(given);
    std::optional<AccountId> bearer;
    planner.state().accounts().forEach([&](const Account &account) {
        if (normalizedEmail(account.login()) == login)
            bearer = account.id;
    });
    if (login.empty() || !bearer)
        return {};
    return refuse(RuleId::JO_04, {*bearer}, {Sentence::LoginTaken, {std::string(trimmed(given))}},
                  {Sentence::NextChooseLogin});
}

/// What is told of the person beside the address is one person's; login, title and phone belong to the Talend side.
Verdict requireOnePerson(const Planner &planner, const acts::Invite &act, std::size_t addresses)
{
    if (!givesProfile(act) && !act.subject)
        return {};
    if (addresses != 1)
        return refuse(RuleId::JO_04, {ObjectRef::tenant()}, {Sentence::PersonOfMany}, {Sentence::NextInviteApart});
    if (planner.side() == Side::Qlik && (act.login || act.title || act.phone))
        return refuse(RuleId::SU_06, {ObjectRef::tenant()}, {Sentence::LoginOnTalendOnly},
                      {Sentence::NextInviteInTalend});
    if (Verdict verdict = requireFreeSubject(planner, act.subject.value_or(std::string())); !verdict)
        return verdict;
    return requireFreeLogin(planner, act.login.value_or(std::string()));
}

/// SU-06: what the Talend side knows of somebody before the first sign-in; the Qlik side has only the address till
/// then.
void giveProfile(Planner &planner, const acts::Invite &act, UserId user)
{
    if (!givesProfile(act))
        return;
    Account account = *planner.state().accountOf(user);
    PersonFields fields = account.person.fields();
    if (act.login && !trimmed(*act.login).empty())
        fields.subject = trimmed(*act.login);
    if (planner.state().users().at(user).isPending()) {
        fields.name = trimmed(act.name.value_or(fields.name));
        fields.title = trimmed(act.title.value_or(fields.title));
        fields.phone = trimmed(act.phone.value_or(fields.phone));
    }
    if (const Person &now = account.person; fields.subject == now.subject() && fields.name == now.name()
                                            && fields.title == now.title() && fields.phone == now.phone())
        return;
    account.person = planner.mintPerson(fields);
    planner.step(StepKind::UpdateAccount, Side::Talend, account.id, {account}, {user});
    planner.say(RuleId::SU_06, Severity::Info, Sentence::ProfileKnownInTalend, {user}, {user});
}

/// SU-06, SU-07, SU-10, SU-14.
Verdict inviteInTalend(Planner &planner, const std::vector<UserId> &created, const std::vector<UserId> &known)
{
    std::vector<UserId> all = created;
    all.insert(all.end(), known.begin(), known.end());
    planner.say(RuleId::SU_06, Severity::Info, Sentence::TalendInvitedAppear, objects(created));
    if (isIdpActive(planner.state()))
        planner.say(RuleId::SU_06, Severity::Info, Sentence::NoMailWithIdp, objects(created));
    planner.say(RuleId::SU_07, Severity::Info, Sentence::TalendInvitedKnown, objects(known));
    if (Verdict verdict = seatsForTalend(planner, all); !verdict)
        return verdict;
    return makeAccounts(planner, all, AccountCause::InvitedInTalend, RuleId::SU_06, true);
}

Verdict requirePending(const Planner &planner, UserId user, RuleId rule, Message next)
{
    if (Verdict verdict = requireUserAdmin(planner); !verdict)
        return verdict;
    if (Verdict verdict = requirePairedOnTalend(planner); !verdict)
        return verdict;
    if (Verdict verdict = requireUser(planner, user); !verdict)
        return verdict;
    if (planner.state().users().at(user).isPending())
        return {};
    return refuse(rule, {user}, {Sentence::NoInvitationOf, {user}}, std::move(next));
}

} // namespace

Verdict decide(const acts::Invite &act, Planner &planner)
{
    const std::vector<RoleId> roles = act.roles.value_or(std::vector<RoleId>());
    if (Verdict verdict = requireInvitable(planner, roles); !verdict)
        return verdict;
    const std::vector<std::string> addresses = addressesIn(act.emails);
    if (addresses.empty())
        return refuse(RuleId::JO_04, {ObjectRef::tenant()}, {Sentence::NoAddressGiven}, {Sentence::NextNameAddresses});
    if (Verdict verdict = requireOnePerson(planner, act, addresses.size()); !verdict)
        return verdict;
    Invited invited = sorted(planner, addresses);
    if (!invited.ambiguous.empty()) {
        const auto count = static_cast<std::int64_t>(invited.ambiguous.size());
        return refuse(RuleId::BX_03, std::move(invited.ambiguous), {Sentence::EmailAmbiguous, {}, count},
                      {Sentence::NextLinkAccount});
    }
    if (invited.addresses.empty() && invited.known.empty()) {
        const auto count = static_cast<std::int64_t>(invited.rejected.size());
        return refuse(RuleId::JO_04, std::move(invited.rejected), {Sentence::NoGoodAddress, {}, count},
                      {Sentence::NextSeeEachAddress});
    }

    std::vector<UserId> users;
    const bool inQlik = planner.side() == Side::Qlik;
    for (const std::string &address : invited.addresses) {
        users.push_back(createPending(planner, address));
        rewrite(planner, users.back(), {.name = inQlik ? act.name : std::nullopt, .subject = act.subject});
    }
    if (inQlik) {
        inviteInQlik(planner, users);
    } else {
        if (Verdict verdict = inviteInTalend(planner, users, invited.known); !verdict)
            return verdict;
        users.insert(users.end(), invited.known.begin(), invited.known.end());
        giveProfile(planner, act, users.front());
    }
    std::ranges::sort(users);
    for (const RoleId role : roles) {
        if (Verdict verdict = assignDirectly(planner, role, users); !verdict)
            return verdict;
    }
    return {};
}

Verdict decide(const acts::ResendInvitation &act, Planner &planner)
{
    if (Verdict verdict = requirePending(planner, act.user, RuleId::JO_07, {Sentence::NextNothingToDo}); !verdict)
        return verdict;
    if (isIdpActive(planner.state()))
        return refuse(RuleId::JO_03, {act.user}, {Sentence::InvitationsBarred, {planner.state().tenant().idp->name}},
                      {Sentence::NextAddAtIdp});
    const bool hadLink = !planner.state().users().at(act.user).inviteLink().empty();
    const Instant expiry = issueInvitation(planner, act.user);
    planner.say(RuleId::JO_07, Severity::Info, Sentence::InvitationResent, {act.user}, {act.user, expiry});
    if (hadLink)
        planner.say(RuleId::JO_07, Severity::Info, Sentence::OldLinkRefused, {act.user}, {act.user});
    return {};
}

Verdict decide(const acts::DeleteInvitation &act, Planner &planner)
{
    // The record goes from both sides: more than managing users on the Talend side (DE-01).
    if (Verdict verdict = requireTenantAdmin(planner); !verdict)
        return verdict;
    const Message next{Sentence::NextDeleteUser, {act.user}};
    if (Verdict verdict = requirePending(planner, act.user, RuleId::JO_08, next); !verdict)
        return verdict;
    planner.say(RuleId::JO_08, Severity::Warning, Sentence::InvitationDeleted, {act.user}, {act.user});
    return deleteOnBothSides(planner, act.user);
}

Verdict decide(const acts::SetInviteDays &act, Planner &planner)
{
    if (Verdict verdict = requireTenantAdmin(planner); !verdict)
        return verdict;
    if (act.days < 1 || act.days > mostInviteDays)
        return refuse(RuleId::JO_05, {ObjectRef::tenant()}, {Sentence::InviteDaysOutOfRange, {}, mostInviteDays},
                      {Sentence::NextChooseInviteDays, {}, mostInviteDays});
    Tenant tenant = planner.state().tenant();
    if (tenant.inviteDays == act.days)
        return refuse(RuleId::JO_05, {ObjectRef::tenant()}, {Sentence::InviteDaysSame, {}, act.days},
                      {Sentence::NextNothingToDo});
    tenant.inviteDays = act.days;
    planner.step(StepKind::UpdateTenant, Side::Qlik, ObjectRef::tenant(), {std::move(tenant)});
    planner.sayCount(RuleId::JO_05, Severity::Info, Sentence::InviteDaysSet, act.days, {ObjectRef::tenant()});
    return {};
}

} // namespace tandem::rules
