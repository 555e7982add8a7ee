// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/schedules.h"

#include "domain/sentence.h"
#include "rules/contentstate.h"
#include "rules/offenders.h"
#include "rules/places.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tandem::rules {

namespace {

/// Rehearsal time moves at most this far at once: 100 years.
constexpr std::int64_t longestAdvance = 100LL * 366 * 86'400'000;
constexpr Instant lastMoment{253'402'300'799'999};

/// BX-13: an owner may run and replace their own schedule; everybody else needs the right in its place.
Verdict requireScheduleRight(const Planner &planner, const ContentItem &schedule, std::optional<UserId> newOwner = {})
{
    const PairState &state = planner.before();
    // One's own is one's own to run and to renew; handing it to somebody else is a change of owner (BX-13).
    if (isActiveSelf(state, planner.actor(), schedule.owner) && (!newOwner || newOwner == schedule.owner))
        return {};
    const Reach reach = reachOf(state, planner.actor());
    if (reach.covers(placeOf(state, schedule).type, schedule.side))
        return {};
    return std::unexpected(outOfReach(reach, planner.actor(), {schedule.id}));
}

const ContentItem *scheduleOf(const PairState &state, ContentId id)
{
    const ContentItem *item = state.content().find(id);
    return item && item->type == ContentType::ReloadSchedule ? item : nullptr;
}

std::unexpected<Refusal> noSuchSchedule(ContentId id)
{
    return refuse(RuleId::AL_04, {id}, {Sentence::NoSuchSchedule}, {Sentence::NextRefreshList});
}

struct Blame
{
    Sentence text;
    Sentence next;
};

/// DE-10 told for one schedule: args are the schedule and the item to blame.
Blame blameFor(RunObstacle why)
{
    switch (why) {
    case RunObstacle::ScheduleOwner:
        return {Sentence::RunFailsNoOwner, Sentence::NextGiveScheduleOwner};
    case RunObstacle::AppGone:
        return {Sentence::RunFailsAppGone, Sentence::NextDeleteSchedule};
    case RunObstacle::AppOwner:
        return {Sentence::RunFailsAppOwnerless, Sentence::NextGiveOwnerFirst};
    case RunObstacle::ConnectionOwner:
        return {Sentence::RunFailsConnectionOwnerless, Sentence::NextGiveOwnerFirst};
    case RunObstacle::Credentials:
        return {Sentence::RunFailsCredentials, Sentence::NextTypeCredentials};
    }
    return {Sentence::RunFailsNoOwner, Sentence::NextGiveScheduleOwner};
}

/// The first time after `then` in steps of the interval; runs counts those up to and including `then`.
Instant after(Instant first, std::int64_t interval, Instant then, std::int64_t &runs)
{
    runs = (then.milliseconds() - first.milliseconds()) / interval + 1;
    return first.plusMilliseconds(runs * interval);
}

/// What the clock did to the schedules that came due.
struct Due
{
    std::vector<ObjectRef> ran;
    std::int64_t runs = 0;
    /// By RunObstacle.
    std::array<std::vector<ObjectRef>, 5> failed;
    std::vector<Step> steps;
};

Due runDue(const PairState &state, Instant then)
{
    Due due;
    state.content().forEach([&](const ContentItem &item) {
        if (item.type != ContentType::ReloadSchedule || !item.detail().nextRun || *item.detail().nextRun > then)
            return;
        ContentItem row = item;
        ContentDetail detail = item.detail();
        std::int64_t runs = 1;
        if (detail.intervalMs > 0)
            detail.nextRun = after(*detail.nextRun, detail.intervalMs, then, runs);
        else
            detail.nextRun.reset(); // was to run once
        row.setDetail(std::move(detail));
        due.steps.push_back({StepKind::UpdateContent, Side::Qlik, item.id, {}, {std::move(row)}});
        if (contentState(state, item) == ContentState::Disabled)
            return; // off: its time passes
        if (const std::optional<RunBlock> block = runBlock(state, item)) {
            due.failed[static_cast<std::size_t>(block->why)].emplace_back(item.id);
        } else {
            due.ran.emplace_back(item.id);
            due.runs += runs;
        }
    });
    return due;
}

void sayDue(Planner &planner, Due due)
{
    constexpr std::array<std::pair<RunObstacle, Sentence>, 5> reasons{{
        {RunObstacle::ScheduleOwner, Sentence::ClockFailedNoOwner},
        {RunObstacle::AppGone, Sentence::ClockFailedAppGone},
        {RunObstacle::AppOwner, Sentence::ClockFailedAppOwnerless},
        {RunObstacle::ConnectionOwner, Sentence::ClockFailedConnectionOwnerless},
        {RunObstacle::Credentials, Sentence::ClockFailedCredentials},
    }};
    planner.say(RuleId::OW_06, Severity::Info, Sentence::SchedulesRan, std::move(due.ran), {due.runs});
    for (const auto &[why, sentence] : reasons)
        planner.say(RuleId::DE_10, Severity::Warning, sentence, std::move(due.failed[static_cast<std::size_t>(why)]));
}

} // namespace

void switchOn(ContentItem &row, Instant now)
{
    row.enabled = true;
    ContentDetail detail = row.detail();
    detail.stoppedByOwner = false;
    if (detail.nextRun && *detail.nextRun <= now)
        detail.nextRun = now.plusMilliseconds(std::max<std::int64_t>(detail.intervalMs, 1));
    row.setDetail(std::move(detail));
}

Verdict decide(const acts::ReplaceSchedule &act, Planner &planner)
{
    const PairState &state = planner.before();
    const ContentItem *old = scheduleOf(state, act.schedule);
    if (!old)
        return noSuchSchedule(act.schedule);
    const std::optional<UserId> owner = act.owner ? act.owner : planner.actor().user;
    if (!owner)
        return refuse(RuleId::OW_05, {old->id}, {Sentence::OwnerMustBeNamed}, {Sentence::NextChooseActiveOwner});
    if (const Verdict allowed = requireScheduleRight(planner, *old, owner); !allowed)
        return allowed;
    if (!isActiveUser(state, *owner))
        return refuse(
            RuleId::OW_05, {*owner},
            {state.users().contains(*owner) ? Sentence::NewOwnerNotActive : Sentence::NewOwnerIsGone, {*owner}},
            {Sentence::NextChooseActiveOwner});

    const ContentId id = planner.mintContent();
    ContentItem fresh = *old;
    fresh.id = id;
    fresh.owner = *owner;
    fresh.texts = PackedText<2>({planner.talendKey(ObjectType::Content, id.value()), old->name()}); // a UUID
    switchOn(fresh, planner.now());
    planner.step(StepKind::DeleteContent, Side::Qlik, act.schedule, {Drop{TableId::Content, act.schedule.value()}});
    planner.step(StepKind::CreateContent, Side::Qlik, id, {fresh}, {*owner});
    planner.say(RuleId::OW_06, Severity::Info, Sentence::ScheduleReplaced, {act.schedule, id}, {act.schedule, *owner});
    if (const std::optional<RunBlock> block = runBlock(planner.state(), fresh))
        planner.say(RuleId::DE_10, Severity::Warning, blameFor(block->why).text, {id}, {id, block->by});
    return {};
}

Verdict decide(const acts::RunSchedule &act, Planner &planner)
{
    const PairState &state = planner.before();
    const ContentItem *schedule = scheduleOf(state, act.schedule);
    if (!schedule)
        return noSuchSchedule(act.schedule);
    if (const Verdict allowed = requireScheduleRight(planner, *schedule); !allowed)
        return allowed;
    if (contentState(state, *schedule) == ContentState::Disabled) {
        if (isStoppedByOwner(state, *schedule))
            return refuse(RuleId::BX_14, {schedule->id, *schedule->owner},
                          {Sentence::ScheduleStoppedByOwner, {schedule->id, *schedule->owner}},
                          {Sentence::NextEnableScheduleAgain});
        return refuse(RuleId::DE_10, {schedule->id}, {Sentence::ScheduleIsOff, {schedule->id}},
                      {Sentence::NextEnableSchedule});
    }
    if (const std::optional<RunBlock> block = runBlock(state, *schedule)) {
        const Blame blame = blameFor(block->why);
        std::vector<ObjectRef> blamed{schedule->id};
        if (block->by != schedule->id)
            blamed.emplace_back(block->by);
        return refuse(RuleId::DE_10, std::move(blamed), {blame.text, {schedule->id, block->by}}, {blame.next});
    }
    planner.say(RuleId::OW_06, Severity::Info, Sentence::ScheduleRuns, {schedule->id}, {schedule->id});
    if (schedule->detail().nextRun && *schedule->detail().nextRun <= planner.now()) {
        ContentItem row = *schedule;
        switchOn(row, planner.now());
        planner.step(StepKind::UpdateContent, Side::Qlik, row.id, {row});
    }
    return {};
}

Verdict decide(const acts::AdvanceClock &act, Planner &planner)
{
    // ISO 8601 as everybody writes it ends with the year 9999.
    const bool tooFar =
        act.milliseconds > longestAdvance || planner.now().plusMilliseconds(act.milliseconds) > lastMoment;
    if (act.milliseconds <= 0 || tooFar)
        return refuse(RuleId::AL_04, {ObjectRef::tenant()}, {Sentence::ClockOnlyForward},
                      {Sentence::NextAdvanceByDuration});
    const PairState &state = planner.before();
    const Instant then = planner.now().plusMilliseconds(act.milliseconds);

    Due due = runDue(state, then);
    std::vector<ObjectRef> expired;
    for (const std::uint32_t id : state.usersWith(UserStatus::Invited).bits()) {
        const User &user = state.users().at(UserId(id));
        if (user.inviteExpiry && *user.inviteExpiry > planner.now() && *user.inviteExpiry <= then)
            expired.emplace_back(user.id);
    }
    Tenant tenant = state.tenant();
    tenant.now = then;
    planner.step(StepKind::UpdateTenant, Side::Qlik, ObjectRef::tenant(), {std::move(tenant)});
    planner.steps(std::exchange(due.steps, {}));
    sayDue(planner, std::move(due));
    planner.say(RuleId::JO_06, Severity::Warning, Sentence::InvitationsExpire, std::move(expired));
    return {};
}

} // namespace tandem::rules
