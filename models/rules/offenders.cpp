// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/offenders.h"

#include "domain/sentence.h"

#include <algorithm>

namespace tandem::rules {

namespace {

/// How each obstacle is told when it is the only one.
struct Telling
{
    RuleId rule;
    Sentence text;
    Sentence next;
};

Telling tell(Obstacle why)
{
    switch (why) {
    case Obstacle::Gone:
        return {RuleId::AL_04, Sentence::ItemsAreGone, Sentence::NextRefreshList};
    case Obstacle::KeepsOwner:
        return {RuleId::BX_11, Sentence::ItemsKeepTheirOwner, Sentence::NextLeaveThemOut};
    case Obstacle::NeedsAccount:
        return {RuleId::OW_05, Sentence::NewOwnerNeedsAccount, Sentence::NextAssignTalendRoleFirst};
    case Obstacle::NotOnItsOwn:
        return {RuleId::BX_06, Sentence::ItemsDoNotMoveAlone, Sentence::NextMoveTheirApp};
    case Obstacle::WrongPlace:
        return {RuleId::BX_06, Sentence::ItemsDoNotLieThere, Sentence::NextChooseFittingSpace};
    case Obstacle::NoOwner:
        return {RuleId::OW_05, Sentence::NoPersonalSpaceWithoutOwner, Sentence::NextGiveOwnerFirst};
    case Obstacle::NoReach:
    case Obstacle::Count:
        break;
    }
    return {RuleId::BX_13, Sentence::MayNotChangeOwners, Sentence::NextAskTenantAdminOrLeaveOut};
}

} // namespace

Refusal outOfReach(const Reach &reach, const Actor &actor, std::vector<ObjectRef> objects)
{
    const auto n = static_cast<std::int64_t>(objects.size());
    const ObjectRef who = actor.user ? ObjectRef(*actor.user) : ObjectRef::tenant();
    Sentence text = Sentence::MayNotChangeOwners;
    if (reach.rule == RuleId::OW_02)
        text = Sentence::AnalyticsAdminOnlyThere;
    else if (reach.rule == RuleId::OW_03)
        text = Sentence::DataAdminOnlyThere;
    return {reach.rule, std::move(objects), {text, {who}, n}, {Sentence::NextAskTenantAdminOrLeaveOut}};
}

bool Offenders::empty() const
{
    return std::ranges::all_of(m_found, [](const auto &list) { return list.empty(); });
}

Refusal Offenders::refusal(const Reach &reach, const Actor &actor) const
{
    const auto reasons = std::ranges::count_if(m_found, [](const auto &list) { return !list.empty(); });
    std::vector<ObjectRef> all;
    for (const auto &list : m_found)
        all.insert(all.end(), list.begin(), list.end());
    if (reasons == 1) {
        const auto why = static_cast<Obstacle>(
            std::ranges::find_if(m_found, [](const auto &list) { return !list.empty(); }) - m_found.begin());
        if (why == Obstacle::NoReach)
            return outOfReach(reach, actor, std::move(all));
        const Telling telling = tell(why);
        const std::int64_t n = count(why);
        return {telling.rule, std::move(all), {telling.text, {}, n}, {telling.next}};
    }
    const auto n = static_cast<std::int64_t>(all.size());
    return {
        RuleId::OW_07,
        std::move(all),
        {Sentence::ItemsStandInTheWay,
         {count(Obstacle::NoReach), count(Obstacle::KeepsOwner) + count(Obstacle::NotOnItsOwn),
          count(Obstacle::NeedsAccount), count(Obstacle::WrongPlace), count(Obstacle::NoOwner), count(Obstacle::Gone)},
         n},
        {Sentence::NextLeaveThemOut}};
}

} // namespace tandem::rules
