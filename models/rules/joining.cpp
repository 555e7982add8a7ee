// SPDX-License-Identifier: GPL-3.0-or-later
// JO-06 and SU-16: what the person does. Invitations, signing in and the identity provider have files of their own.
#include "rules/joining.h"

#include "domain/sentence.h"
#include "domain/text.h"
#include "rules/accountsync.h"
#include "rules/arrival.h"
#include "rules/authority.h"
#include "rules/targets.h"

namespace tandem::rules {

namespace {

/// The Pending user whose invitation has this link.
std::optional<UserId> invitedBy(const PairState &state, std::string_view link)
{
    for (const std::uint32_t id : state.usersWith(UserStatus::Invited).bits()) {
        if (!link.empty() && state.users().at(UserId(id)).inviteLink() == link)
            return UserId(id);
    }
    return std::nullopt;
}

/// JO-06 to JO-08: the invitation still counts.
Verdict requireSignUp(const Planner &planner, const User &user)
{
    if (user.status == UserStatus::Disabled)
        return refuse(RuleId::ST_03, {user.id}, {Sentence::DisabledNotIn, {user.id}},
                      {Sentence::NextEnableUser, {user.id}});
    if (user.status == UserStatus::Active)
        return refuse(RuleId::JO_06, {user.id}, {Sentence::SignedUpAlready, {user.id}}, {Sentence::NextSignIn});
    if (isIdpActive(planner.state()))
        return refuse(RuleId::JO_02, {user.id}, {Sentence::JoinsThroughIdp, {planner.state().tenant().idp->name}},
                      {Sentence::NextSignInThroughIdp});
    if (!isInvitationValid(user, planner.now()))
        return refuse(RuleId::JO_06, {user.id}, {Sentence::InvitationExpired, {user.id, *user.inviteExpiry}},
                      {Sentence::NextResendInvitation, {user.id}});
    return {};
}

/// SU-16: whose profile can be edited: the person must be able to reach the account page of this side.
Verdict requireProfile(const Planner &planner, UserId id)
{
    if (Verdict verdict = requirePairedOnTalend(planner); !verdict)
        return verdict;
    if (Verdict verdict = requireUser(planner, id); !verdict)
        return verdict;
    if (Verdict verdict = requirePerson(planner, id); !verdict)
        return verdict;
    const User &user = planner.state().users().at(id);
    if (user.status == UserStatus::Disabled)
        return refuse(RuleId::ST_03, {id}, {Sentence::DisabledNotIn, {id}}, {Sentence::NextEnableUser, {id}});
    if (user.isPending())
        return refuse(RuleId::ST_02, {id}, {Sentence::PendingHasNoProfile, {id}}, {Sentence::NextWaitForSignUp, {id}});
    return {};
}

} // namespace

Verdict decide(const acts::SignUp &act, Planner &planner)
{
    if (!act.user && !act.link)
        return refuse(RuleId::JO_06, {ObjectRef::tenant()}, {Sentence::NobodyNamed}, {Sentence::NextNameInvited});
    std::optional<UserId> id = act.user;
    if (act.link) {
        const std::optional<UserId> invited = invitedBy(planner.state(), *act.link);
        if (!invited || (id && id != invited))
            return refuse(RuleId::JO_08, {ObjectRef::tenant()}, {Sentence::LinkRefused}, {Sentence::NextAskInvitation});
        id = invited;
    }
    const User *user = planner.state().users().find(*id);
    if (!user)
        return refuse(RuleId::JO_08, {*id}, {Sentence::LinkRefused}, {Sentence::NextAskInvitation});
    if (Verdict verdict = requirePerson(planner, *id); !verdict)
        return verdict;
    if (Verdict verdict = requireSignUp(planner, *user); !verdict)
        return verdict;
    activate(planner, *id, {.name = act.name}, RuleId::JO_06);
    openSession(planner, *id);
    return {};
}

Verdict decide(const acts::EditProfile &act, Planner &planner)
{
    const UserId id = act.user;
    if (Verdict verdict = requireProfile(planner, id); !verdict)
        return verdict;
    User user = planner.state().users().at(id);
    PersonFields fields = user.person.fields();
    if (act.name)
        fields.name = trimmed(*act.name);
    if (act.title)
        fields.title = trimmed(*act.title);
    if (act.phone)
        fields.phone = trimmed(*act.phone);
    if (fields.name.empty() && !user.person.name().empty())
        return refuse(RuleId::SU_16, {id}, {Sentence::NameEmpty, {id}}, {Sentence::NextGivePersonName});
    const bool same =
        fields.name == user.person.name() && fields.title == user.person.title() && fields.phone == user.person.phone();
    if (same)
        return refuse(RuleId::SU_16, {id}, {Sentence::ProfileSame, {id}}, {Sentence::NextNothingToDo});
    user.person = planner.mintPerson(fields);
    planner.step(StepKind::UpdateUser, Side::Qlik, id, {std::move(user)});
    const bool both = mirrorProfile(planner, id);
    planner.say(RuleId::SU_16, Severity::Info, both ? Sentence::ProfileOnBothSides : Sentence::ProfileOnQlikSide, {id},
                {id});
    return {};
}

} // namespace tandem::rules
