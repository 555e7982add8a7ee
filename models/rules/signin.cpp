// SPDX-License-Identifier: GPL-3.0-or-later
// JO-09, SU-06, SU-13, DE-06, DE-07, DE-13: somebody signs in, on either side.
#include "domain/sentence.h"
#include "domain/text.h"
#include "rules/arrival.h"
#include "rules/authority.h"
#include "rules/idp.h"
#include "rules/joining.h"
#include "rules/targets.h"

#include <algorithm>

namespace tandem::rules {

namespace {

/// Who stands at the door, as far as it is told.
struct Visitor
{
    std::optional<UserId> user;
    std::string email;
    std::string subject;
    std::optional<std::string> name;
};

/// The record of a visitor, if there is exactly one.
using Lookup = std::expected<std::optional<UserId>, Refusal>;

Visitor visitorOf(const acts::SignIn &act)
{
    const auto text = [](const std::optional<std::string> &value) { return std::string(trimmed(value.value_or(""))); };
    Visitor visitor{act.user, text(act.email), text(act.subject), {}};
    if (const std::string name = text(act.name); !name.empty())
        visitor.name = name;
    return visitor;
}

/// The people who bear an address; bots never sign in.
std::vector<UserId> peopleByEmail(const PairState &state, std::string_view email)
{
    std::vector<UserId> users = state.usersByEmail(email);
    std::erase_if(users, [&](UserId user) { return state.users().at(user).bot; });
    return users;
}

Lookup single(std::vector<UserId> users)
{
    if (users.size() <= 1)
        return users.empty() ? std::nullopt : std::optional(users.front());
    const auto count = static_cast<std::int64_t>(users.size());
    return refuse(RuleId::BX_03, objects(users), {Sentence::VisitorAmbiguous, {}, count},
                  {Sentence::NextNameUserOrSubject});
}

std::optional<UserId> bySubject(const PairState &state, const std::string &subject)
{
    const std::vector<UserId> users = state.usersBySubject(subject);
    return users.empty() ? std::nullopt : std::optional(users.front());
}

/// With a Qlik Account: the record named, else by subject, else by e-mail address.
Lookup recordForQlikAccount(const PairState &state, const Visitor &visitor)
{
    if (visitor.user)
        return state.users().contains(*visitor.user) ? visitor.user : std::nullopt;
    if (const auto user = bySubject(state, visitor.subject))
        return user;
    return single(peopleByEmail(state, visitor.email));
}

/// JO-09: by subject, else by e-mail address on a record without a subject of this IdP.
Lookup recordForIdp(const PairState &state, const Visitor &visitor)
{
    if (visitor.user)
        return state.users().contains(*visitor.user) ? visitor.user : std::nullopt;
    if (const auto user = bySubject(state, visitor.subject))
        return user;
    std::vector<UserId> users = peopleByEmail(state, visitor.email);
    if (!visitor.subject.empty())
        std::erase_if(users, [&](UserId user) { return state.users().at(user).idpSubject; });
    return single(std::move(users));
}

/// SU-13, ST-03: the record may come in on this side.
Verdict requireEntry(const Planner &planner, const User &user)
{
    if (Verdict verdict = requirePerson(planner, user.id); !verdict)
        return verdict;
    if (planner.side() == Side::Talend && !planner.state().accountOf(user.id)) {
        if (user.heldBack)
            return refuse(RuleId::SU_13, {user.id}, {Sentence::TalendAccessDeleted, {user.id}},
                          {Sentence::NextRestoreByRole, {user.id}});
        return refuse(RuleId::SU_02, {user.id}, {Sentence::TalendAccountMissing, {user.id}},
                      {Sentence::NextGetTalendAccount, {user.id}});
    }
    if (user.status == UserStatus::Disabled)
        return refuse(RuleId::ST_03, {user.id}, {Sentence::DisabledNotIn, {user.id}},
                      {Sentence::NextEnableUser, {user.id}});
    return {};
}

void enter(Planner &planner, UserId id)
{
    openSession(planner, id);
    planner.say(RuleId::BX_08, Severity::Info, Sentence::SignedIn, {id}, {id});
}

/// SU-06 for those invited in Talend Cloud, JO-06 for the others.
RuleId activationRule(const User &user)
{
    return user.inviteLink().empty() ? RuleId::SU_06 : RuleId::JO_06;
}

Verdict signInWithQlikAccount(Planner &planner, const Visitor &visitor)
{
    const Lookup found = recordForQlikAccount(planner.state(), visitor);
    if (!found)
        return std::unexpected(found.error());
    const Tenant &tenant = planner.state().tenant();
    const bool recovers = found->has_value() && tenant.serviceAccountOwner == *found;
    if (isIdpActive(planner.state()) && !recovers)
        return refuse(RuleId::JO_02, {ObjectRef::tenant()}, {Sentence::JoinsThroughIdp, {tenant.idp->name}},
                      {Sentence::NextSignInThroughIdp});
    if (!*found)
        return refuse(RuleId::DE_07, {ObjectRef::tenant()}, {Sentence::QlikAccountNotMember},
                      {Sentence::NextAskInvitation});
    const User user = planner.state().users().at(**found);
    if (Verdict verdict = requireEntry(planner, user); !verdict)
        return verdict;
    if (user.isPending()) {
        if (!isInvitationValid(user, planner.now()))
            return refuse(RuleId::JO_06, {user.id}, {Sentence::InvitationExpired, {user.id, *user.inviteExpiry}},
                          {Sentence::NextResendInvitation, {user.id}});
        activate(planner, user.id, {.name = visitor.name}, activationRule(user));
    }
    enter(planner, user.id);
    return {};
}

/// JO-09: a person without a record gets a new one; on the Talend side only with an account that waits for it.
Verdict admitNewcomer(Planner &planner, const Visitor &visitor, const Arrival &arrival)
{
    if (visitor.user)
        return refuse(RuleId::DE_06, {ObjectRef::tenant()}, {Sentence::DeletedRecordStaysAway},
                      {Sentence::NextNamePerson});
    const UserId user = createMember(planner, visitor.email, arrival);
    if (planner.side() == Side::Talend && !planner.state().accountOf(user))
        return refuse(RuleId::SU_01, {ObjectRef::tenant()}, {Sentence::NewcomerNotInTalend},
                      {Sentence::NextSignInQlikFirst});
    enter(planner, user);
    return {};
}

Verdict signInThroughIdp(Planner &planner, const Visitor &visitor)
{
    const PairState &state = planner.state();
    if (!isIdpActive(state))
        return refuse(RuleId::JO_03, {ObjectRef::tenant()}, {Sentence::NoActiveIdp}, {Sentence::NextActivateAnIdp});
    const Lookup found = recordForIdp(state, visitor);
    if (!found)
        return std::unexpected(found.error());
    const User *record = state.users().find(*found);
    const std::string email(record && visitor.email.empty() ? record->person.email() : visitor.email);
    const std::string subject(record && visitor.subject.empty() ? record->person.subject() : visitor.subject);
    if (!idpKnows(state, email, subject))
        return refuse(RuleId::JO_09, {record ? ObjectRef(record->id) : ObjectRef::tenant()}, {Sentence::IdpDoesNotKnow},
                      {Sentence::NextMakeIdpKnow});
    Arrival arrival{.name = visitor.name, .byIdp = true};
    if (!visitor.subject.empty())
        arrival.subject = visitor.subject;
    if (!record)
        return admitNewcomer(planner, visitor, arrival);

    const User user = *record;
    if (Verdict verdict = requireEntry(planner, user); !verdict)
        return verdict;
    if (user.isPending())
        activate(planner, user.id, arrival, RuleId::JO_09);
    else if (user.person.subject() != subject && rewrite(planner, user.id, arrival))
        planner.say(RuleId::JO_09, Severity::Info, Sentence::SubjectRewritten, {user.id}, {user.id});
    enter(planner, user.id);
    return {};
}

/// DE-13: who comes in this way is no member; nothing is recorded.
Verdict visitAnonymously(Planner &planner, const acts::SignIn &act)
{
    const ContentItem *app = act.app ? planner.state().content().find(*act.app) : nullptr;
    if (planner.side() == Side::Talend || !app || app->type != ContentType::App)
        return refuse(RuleId::DE_13, {ObjectRef::tenant()}, {Sentence::AnonymousNeedsApp},
                      {Sentence::NextNameAnonymousApp});
    if (!app->detail().anonymous.value_or(false))
        return refuse(RuleId::DE_13, {app->id}, {Sentence::AnonymousEntryClosed, {app->id}},
                      {Sentence::NextTurnOnAnonymous, {app->id}});
    if (act.code.value_or("") != app->detail().anonymousCode)
        return refuse(RuleId::DE_13, {app->id}, {Sentence::AnonymousCodeWrong, {app->id}},
                      {Sentence::NextAskAnonymousCode});
    planner.say(RuleId::DE_13, Severity::Info, Sentence::AnonymousVisit, {app->id}, {app->id});
    return {};
}

} // namespace

Verdict decide(const acts::SignIn &act, Planner &planner)
{
    const SignInVia usual = isIdpActive(planner.state()) ? SignInVia::IdentityProvider : SignInVia::QlikAccount;
    const SignInVia via = act.via.value_or(usual);
    if (via == SignInVia::Anonymous)
        return visitAnonymously(planner, act);
    if (Verdict verdict = requirePairedOnTalend(planner); !verdict)
        return verdict;
    const Visitor visitor = visitorOf(act);
    if (!visitor.user && visitor.email.empty() && visitor.subject.empty())
        return refuse(RuleId::JO_09, {ObjectRef::tenant()}, {Sentence::NobodyNamed}, {Sentence::NextNamePerson});
    return via == SignInVia::IdentityProvider ? signInThroughIdp(planner, visitor)
                                              : signInWithQlikAccount(planner, visitor);
}

} // namespace tandem::rules
