// SPDX-License-Identifier: GPL-3.0-or-later
// Moving content to another space, or to its owner's personal space: OW-01 to OW-03, OW-07, BX-06.
#include "domain/sentence.h"
#include "rules/offenders.h"
#include "rules/ownership.h"
#include "rules/targets.h"

#include <set>

namespace tandem::rules {

namespace {

/// BX-06: apps and scripts cross between personal and shared spaces, managed ones only between managed spaces.
bool mayMove(const ContentItem &item, const Place &from, const Place &to)
{
    if (item.side != to.side || !mayLieIn(item.type, to.type))
        return false;
    if (item.type == ContentType::App)
        return (from.type == SpaceType::Managed) == (to.type == SpaceType::Managed);
    return true;
}

std::optional<Obstacle> obstacleOf(const PairState &state, const ContentItem &item, const Place &to, const Reach &reach)
{
    const Place from = placeOf(state, item);
    if (!reach.covers(from.type, item.side) || !reach.covers(to.type, to.side))
        return Obstacle::NoReach;
    if (hangsOnApp(item.type) || !canChangeOwner(item.type))
        return Obstacle::NotOnItsOwn;
    if (!mayMove(item, from, to))
        return Obstacle::WrongPlace;
    if (to.space)
        return std::nullopt;
    if (!hasLivingOwner(state, item.owner))
        return Obstacle::NoOwner;
    return item.side == Side::Talend && !state.accountOf(*item.owner) ? std::optional(Obstacle::NeedsAccount)
                                                                      : std::nullopt;
}

Step moveStep(const ContentItem &item, const std::optional<SpaceId> &space)
{
    ContentItem row = item;
    row.space = space;
    std::vector<ObjectRef> related;
    if (space)
        related.emplace_back(*space);
    return {StepKind::MoveContent, item.side, item.id, std::move(related), {std::move(row)}};
}

} // namespace

Verdict decide(const acts::MoveContent &act, Planner &planner)
{
    const PairState &state = planner.before();
    const Space *space = state.spaces().find(act.space);
    if (act.space && !space)
        return refuse(RuleId::AL_04, {*act.space}, {Sentence::SpaceIsGone}, {Sentence::NextRefreshList});
    const std::set<ContentId> named(act.items.begin(), act.items.end());
    if (named.empty())
        return refuse(RuleId::OW_07, {ObjectRef::tenant()}, {Sentence::NothingNamed}, {Sentence::NextNameItemsOrOwner});

    const Reach reach = reachOf(state, planner.actor());
    Offenders offenders;
    std::vector<ObjectRef> moved;
    std::vector<ObjectRef> there;
    std::vector<ObjectRef> along;
    std::vector<Step> steps;
    for (const ContentId id : named) {
        const ContentItem *item = state.content().find(id);
        if (!item) {
            offenders.add(Obstacle::Gone, id);
            continue;
        }
        // A personal space is on the item's own side.
        const Place to =
            space ? Place{space->id, space->type, space->side} : Place{std::nullopt, SpaceType::Personal, item->side};
        if (const auto obstacle = obstacleOf(state, *item, to, reach)) {
            offenders.add(*obstacle, id);
        } else if (item->space == act.space) {
            there.emplace_back(id);
        } else {
            moved.emplace_back(id);
            steps.push_back(moveStep(*item, act.space));
            for (const ContentId dependent : state.dependentsOf(id)) {
                const ContentItem &hanging = state.content().at(dependent);
                if (hanging.space == act.space)
                    continue;
                along.emplace_back(dependent);
                steps.push_back(moveStep(hanging, act.space));
            }
        }
    }
    if (!offenders.empty())
        return std::unexpected(offenders.refusal(reach, planner.actor()));
    if (moved.empty()) {
        const auto n = static_cast<std::int64_t>(there.size());
        return refuse(RuleId::OW_07, std::move(there), {Sentence::ItemsAreThereAlready, {}, n},
                      {Sentence::NextNothingToDo});
    }

    planner.steps(std::move(steps));
    if (space)
        planner.say(reach.rule, Severity::Info, Sentence::ItemsMove, std::move(moved), {space->id});
    else
        planner.say(reach.rule, Severity::Info, Sentence::ItemsMoveToPersonal, std::move(moved));
    planner.say(RuleId::BX_06, Severity::Info, Sentence::DependentsGoAlong, std::move(along));
    planner.say(RuleId::OW_07, Severity::Info, Sentence::ItemsAreThereAlready, std::move(there));
    return {};
}

} // namespace tandem::rules
