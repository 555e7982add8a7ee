// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/status.h"

#include "domain/sentence.h"
#include "rules/accountsync.h"
#include "rules/authority.h"
#include "rules/seats.h"
#include "rules/targets.h"

namespace tandem::rules {

namespace {

Verdict requireStatusAct(const Planner &planner, UserId user)
{
    if (Verdict verdict = requireUserAdmin(planner); !verdict)
        return verdict;
    if (Verdict verdict = requirePairedOnTalend(planner); !verdict)
        return verdict;
    return requireUser(planner, user);
}

/// SU-09: the new status, on both sides.
void setStatus(Planner &planner, UserId id, UserStatus status)
{
    User user = planner.state().users().at(id);
    user.status = status;
    planner.step(StepKind::UpdateUser, Side::Qlik, id, {std::move(user)});
    if (mirrorUser(planner, id))
        planner.say(RuleId::SU_09, Severity::Info, Sentence::TalendShowsStatus, {id}, {id});
}

/// Content of one kind that the user owns and that satisfies `wanted`.
template<class Wanted>
std::vector<ContentItem> owned(const PairState &state, UserId user, ContentType type, Wanted &&wanted)
{
    std::vector<ContentItem> found;
    for (const ContentId id : state.contentOwnedBy(user)) {
        const ContentItem &item = state.content().at(id);
        if (item.type == type && wanted(item))
            found.push_back(item);
    }
    return found;
}

std::vector<ObjectRef> itemObjects(const std::vector<ContentItem> &items)
{
    std::vector<ObjectRef> refs;
    for (const ContentItem &item : items)
        refs.emplace_back(item.id);
    return refs;
}

bool isOn(const ContentItem &item)
{
    return item.enabled;
}

bool isOff(const ContentItem &item)
{
    return !item.enabled;
}

bool runs(const ContentItem &item)
{
    return item.enabled && !item.detail().stoppedByOwner;
}

bool isStopped(const ContentItem &item)
{
    return item.detail().stoppedByOwner;
}

/// ST-03: the user's alerts are disabled too.
void disableAlerts(Planner &planner, UserId user)
{
    std::vector<ContentItem> alerts = owned(planner.state(), user, ContentType::Alert, isOn);
    std::vector<Step> steps;
    for (ContentItem &alert : alerts) {
        alert.enabled = false;
        steps.push_back({StepKind::UpdateContent, alert.side, alert.id, {}, {alert}});
    }
    planner.say(RuleId::ST_03, Severity::Warning, Sentence::AlertsDisabled, itemObjects(alerts), {user});
    planner.steps(std::move(steps));
}

/// BX-14: what stops with its owner.
void stop(Planner &planner, UserId user, ContentType type, Sentence sentence)
{
    std::vector<ContentItem> items = owned(planner.state(), user, type, runs);
    std::vector<Step> steps;
    for (ContentItem &item : items) {
        ContentDetail detail = item.detail();
        detail.stoppedByOwner = true;
        item.setDetail(std::move(detail));
        steps.push_back({StepKind::UpdateContent, item.side, item.id, {}, {item}});
    }
    planner.say(RuleId::BX_14, Severity::Warning, sentence, itemObjects(items), {user});
    planner.steps(std::move(steps));
}

Verdict refuseTransition(UserId user, Sentence reason, Sentence next)
{
    return refuse(RuleId::ST_04, {user}, {reason, {user}}, {next, {user}});
}

/// ST-01, ST-04: only an Active user may become Disabled.
Verdict requireDisableable(const User &user)
{
    switch (user.status) {
    case UserStatus::Active:
        return {};
    case UserStatus::Invited:
    case UserStatus::Provisioned:
        return refuseTransition(user.id, Sentence::PendingNotDisabled, Sentence::NextDeleteInvitation);
    case UserStatus::Disabled:
        break;
    }
    return refuseTransition(user.id, Sentence::DisabledAlready, Sentence::NextNothingToDo);
}

/// ST-02, ST-03, ST-04: only a Disabled user may be enabled.
Verdict requireEnableable(const User &user)
{
    switch (user.status) {
    case UserStatus::Disabled:
        return {};
    case UserStatus::Invited:
    case UserStatus::Provisioned:
        return refuseTransition(user.id, Sentence::PendingNotEnabled, Sentence::NextWaitForSignUp);
    case UserStatus::Active:
        break;
    }
    return refuseTransition(user.id, Sentence::ActiveAlready, Sentence::NextNothingToDo);
}

} // namespace

Verdict decide(const acts::EnableUser &act, Planner &planner)
{
    const UserId user = act.user;
    if (Verdict verdict = requireStatusAct(planner, user); !verdict)
        return verdict;
    if (Verdict verdict = requireEnableable(planner.state().users().at(user)); !verdict)
        return verdict;

    planner.say(RuleId::ST_03, Severity::Info, Sentence::UserEnabled, {user}, {user});
    setStatus(planner, user, UserStatus::Active);
    if (seatsSuffice(planner.state(), 1)) {
        takeSeat(planner, user);
        planner.say(RuleId::ST_03, Severity::Info, Sentence::SeatAgain, {user}, {user});
    } else {
        planner.say(RuleId::ST_03, Severity::Warning, Sentence::NoSeatAgain, {user}, {user});
    }
    planner.say(RuleId::ST_03, Severity::Info, Sentence::AlertsStayDisabled,
                itemObjects(owned(planner.state(), user, ContentType::Alert, isOff)), {user});
    planner.say(RuleId::BX_14, Severity::Warning, Sentence::SchedulesStayStopped,
                itemObjects(owned(planner.state(), user, ContentType::ReloadSchedule, isStopped)), {user});
    planner.say(RuleId::BX_14, Severity::Warning, Sentence::SubscriptionsStayStopped,
                itemObjects(owned(planner.state(), user, ContentType::Subscription, isStopped)), {user});
    return {};
}

Verdict decide(const acts::DisableUser &act, Planner &planner)
{
    const UserId user = act.user;
    if (Verdict verdict = requireStatusAct(planner, user); !verdict)
        return verdict;
    if (Verdict verdict = requireDisableable(planner.state().users().at(user)); !verdict)
        return verdict;
    if (planner.actor().user == user)
        return refuse(RuleId::BX_01, {user}, {Sentence::DisableOneself, {user}}, {Sentence::NextOtherTenantAdmin});

    planner.say(RuleId::ST_03, Severity::Warning, Sentence::UserDisabled, {user}, {user});
    warnServiceAccountOwner(planner, user);
    setStatus(planner, user, UserStatus::Disabled);
    if (freeSeat(planner, user))
        planner.say(RuleId::ST_03, Severity::Info, Sentence::SeatTakenAway, {user}, {user});
    if (User row = planner.state().users().at(user); row.session) {
        row.session = false;
        planner.step(StepKind::EndSession, Side::Qlik, user, {std::move(row)});
        planner.say(RuleId::ST_03, Severity::Warning, Sentence::SessionEnds, {user}, {user});
    }
    disableAlerts(planner, user);
    stop(planner, user, ContentType::ReloadSchedule, Sentence::SchedulesStop);
    stop(planner, user, ContentType::Subscription, Sentence::SubscriptionsFail);
    return keepTenantAdmin(planner, user);
}

} // namespace tandem::rules
