// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/arrival.h"

#include "domain/sentence.h"
#include "rules/accountsync.h"
#include "rules/seats.h"
#include "rules/targets.h"

namespace tandem::rules {

namespace {

/// SU-06: what the Talend side has known of somebody without a name fills in the rest at the first sign-in.
PersonFields knownFields(const PairState &state, const User &user)
{
    PersonFields fields = user.person.fields();
    const Account *account = user.isPending() && fields.name.empty() ? state.accountOf(user.id) : nullptr;
    if (!account)
        return fields;
    fields.name = account->person.name();
    fields.title = account->person.title();
    fields.phone = account->person.phone();
    return fields;
}

/// The record with what the arrival adds; personal data are minted anew only when they change.
User withArrival(Planner &planner, User user, const Arrival &arrival)
{
    PersonFields fields = knownFields(planner.state(), user);
    if (arrival.name && !arrival.name->empty())
        fields.name = *arrival.name;
    if (arrival.subject && !arrival.subject->empty()) {
        fields.subject = *arrival.subject;
        user.idpSubject = arrival.byIdp;
    }
    const Person &known = user.person;
    if (fields.name != known.name() || fields.subject != known.subject() || fields.title != known.title()
        || fields.phone != known.phone())
        user.person = planner.mintPerson(fields);
    return user;
}

User newUser(Planner &planner, const std::string &email)
{
    User user(planner.mintUser());
    user.keys = PackedText<2>({planner.qlikKey(ObjectType::User, user.id.value()), {}});
    PersonFields fields;
    fields.email = email;
    user.person = planner.mintPerson(fields);
    user.createdAt = planner.now();
    return user;
}

} // namespace

bool isIdpActive(const PairState &state)
{
    const std::optional<IdentityProvider> &idp = state.tenant().idp;
    return idp && idp->state == IdpState::Active;
}

bool isInvitationValid(const User &user, Instant now)
{
    return !user.inviteExpiry || now < *user.inviteExpiry;
}

void activate(Planner &planner, UserId id, const Arrival &arrival, RuleId why)
{
    User user = withArrival(planner, planner.state().users().at(id), arrival);
    user.status = UserStatus::Active;
    user.inviteExpiry.reset();
    user.keys = user.keys.with(1, {});
    planner.step(StepKind::UpdateUser, Side::Qlik, id, {std::move(user)});
    planner.say(why, Severity::Info, Sentence::PendingBecomesActive, {id}, {id});
    if (mirrorUser(planner, id))
        planner.say(RuleId::SU_09, Severity::Info, Sentence::TalendShowsStatus, {id}, {id});
    seatForJoining(planner, id);
}

UserId createMember(Planner &planner, const std::string &email, const Arrival &arrival)
{
    User user = withArrival(planner, newUser(planner, email), arrival);
    const UserId id = user.id;
    planner.step(StepKind::CreateUser, Side::Qlik, id, {std::move(user)});
    planner.say(RuleId::JO_09, Severity::Info, Sentence::MemberCreated, {id}, {id});
    planner.say(RuleId::DE_06, Severity::Info, Sentence::MemberOwnsNothing, {id}, {id});
    if (planner.state().ambiguousEmail().contains(id.value()))
        planner.say(RuleId::BX_03, Severity::Warning, Sentence::EmailBorneTwice,
                    objects(planner.state().usersByEmail(email)));
    seatForJoining(planner, id);
    linkSameEmail(planner, id);
    return id;
}

void openSession(Planner &planner, UserId id)
{
    User user = planner.state().users().at(id);
    if (user.session)
        return;
    user.session = true;
    planner.step(StepKind::UpdateUser, planner.side(), id, {std::move(user)});
}

bool rewrite(Planner &planner, UserId id, const Arrival &arrival)
{
    const User before = planner.state().users().at(id);
    User user = withArrival(planner, before, arrival);
    if (user == before)
        return false;
    planner.step(StepKind::UpdateUser, Side::Qlik, id, {std::move(user)});
    mirrorProfile(planner, id);
    return true;
}

UserId createPending(Planner &planner, const std::string &email)
{
    User user = newUser(planner, email);
    user.status = UserStatus::Invited;
    const UserId id = user.id;
    planner.step(StepKind::CreateUser, Side::Qlik, id, {std::move(user)});
    return id;
}

Instant issueInvitation(Planner &planner, UserId id)
{
    User user = planner.state().users().at(id);
    const Instant expiry = planner.now().plusDays(planner.state().tenant().inviteDays);
    user.status = UserStatus::Invited;
    user.inviteExpiry = expiry;
    user.keys = user.keys.with(1, planner.token(ObjectType::User, id.value()));
    planner.step(StepKind::UpdateUser, Side::Qlik, id, {std::move(user)});
    return expiry;
}

} // namespace tandem::rules
