// SPDX-License-Identifier: GPL-3.0-or-later
// Changing owners; moving stands in moving.cpp.
#include "rules/ownership.h"

#include "domain/sentence.h"
#include "rules/inventory.h"
#include "rules/offenders.h"
#include "rules/schedules.h"
#include "rules/targets.h"

#include <algorithm>
#include <set>

namespace tandem::rules {

namespace {

/// What is handed over, checked.
struct HandOver
{
    UserId to;
    std::vector<SpaceId> spaces = {};
    /// By ContentType.
    std::array<std::vector<ContentId>, static_cast<std::size_t>(ContentType::Count)> items = {};
    std::vector<ObjectRef> already = {}; ///< theirs already
    std::vector<ObjectRef> left = {}; ///< of everything somebody owns: what belongs to one person for good

    [[nodiscard]] const std::vector<ContentId> &of(ContentType type) const
    {
        return items[static_cast<std::size_t>(type)];
    }
};

/// Where the item will lie with its new owner.
SpaceType targetType(const PairState &state, const ContentItem &item)
{
    return item.type == ContentType::DataFile ? SpaceType::Personal : placeOf(state, item).type;
}

void checkSpace(const PairState &state, SpaceId id, const Reach &reach, HandOver &handOver, Offenders &offenders)
{
    const Space *space = state.spaces().find(id);
    if (!space)
        offenders.add(Obstacle::Gone, id);
    else if (space->owner == handOver.to)
        handOver.already.emplace_back(id);
    else if (!reach.covers(space->type, space->side))
        offenders.add(Obstacle::NoReach, id);
    else
        handOver.spaces.push_back(id);
}

void checkItem(const PairState &state, ContentId id, const Reach &reach, HandOver &handOver, Offenders &offenders)
{
    const ContentItem *item = state.content().find(id);
    if (!item) {
        offenders.add(Obstacle::Gone, id);
        return;
    }
    if (item->owner == handOver.to) {
        handOver.already.emplace_back(id);
        return;
    }
    const Place place = placeOf(state, *item);
    if (!reach.covers(place.type, item->side) || !reach.covers(targetType(state, *item), item->side))
        offenders.add(Obstacle::NoReach, id);
    else if (!canChangeOwner(item->type))
        offenders.add(Obstacle::KeepsOwner, id);
    else if (item->side == Side::Talend && !state.accountOf(handOver.to))
        offenders.add(Obstacle::NeedsAccount, id);
    else
        handOver.items[static_cast<std::size_t>(item->type)].push_back(id);
}

/// The item as it is with its new owner: BX-05, BX-06, BX-11, OW-05, OW-06.
ContentItem handedOver(const ContentItem &item, UserId to, Instant now)
{
    ContentItem row = item;
    row.owner = to;
    switch (item.type) {
    case ContentType::DataConnection: {
        ContentDetail detail = item.detail();
        detail.credentialsMissingSince = now;
        row.setDetail(std::move(detail));
        break;
    }
    case ContentType::Automation: {
        ContentDetail detail = item.detail();
        detail.uses.clear();
        row.setDetail(std::move(detail));
        break;
    }
    case ContentType::DataFile:
        row.space.reset();
        break;
    case ContentType::Subscription: {
        ContentDetail detail = item.detail();
        detail.stoppedByOwner = false;
        row.setDetail(std::move(detail));
        row.enabled = false;
        break;
    }
    case ContentType::ReloadSchedule:
        if (item.detail().stoppedByOwner)
            switchOn(row, now);
        break;
    case ContentType::App:
    case ContentType::Script:
    case ContentType::Note:
    case ContentType::Alert:
    case ContentType::AutomationConnection:
    case ContentType::Notification:
    case ContentType::ApiKey:
    case ContentType::Preparation:
    case ContentType::Dataset:
    case ContentType::Count:
        break;
    }
    return row;
}

/// BX-06: in shared and managed spaces the new owner gets Can edit or Can manage where it lacks.
void raiseRoles(Planner &planner, const HandOver &handOver, std::vector<Step> &steps)
{
    const PairState &state = planner.before();
    std::set<SpaceId> touched;
    for (const ContentType type : {ContentType::App, ContentType::Script, ContentType::DataConnection,
                                   ContentType::Automation, ContentType::ReloadSchedule}) {
        for (const ContentId id : handOver.of(type)) {
            if (const std::optional<SpaceId> space = state.content().at(id).space)
                touched.insert(*space);
        }
    }
    for (const SpaceId own : handOver.spaces)
        touched.erase(own); // its owner may everything there

    std::vector<ObjectRef> toEdit;
    std::vector<ObjectRef> toManage;
    for (const SpaceId id : touched) {
        const Space *space = state.spaces().find(id);
        if (!space || sufficesForOwner(rolesIn(state, *space, handOver.to), space->type, space->side))
            continue;
        Space row = *space;
        const SpaceRoles needed = ownersRole(space->type, space->side);
        const auto member =
            std::ranges::find(row.members, std::variant<UserId, GroupId>(handOver.to), &SpaceMember::who);
        if (member == row.members.end())
            row.members.push_back({handOver.to, needed});
        else
            member->roles |= needed;
        (space->type == SpaceType::Shared ? toEdit : toManage).emplace_back(id);
        steps.push_back({StepKind::UpdateSpace, space->side, id, {handOver.to}, {std::move(row)}});
    }
    planner.say(RuleId::BX_06, Severity::Info, Sentence::RaisedToCanEdit, std::move(toEdit), {handOver.to});
    planner.say(RuleId::BX_06, Severity::Info, Sentence::RaisedToCanManage, std::move(toManage), {handOver.to});
}

/// Changes of owner as steps: related names the new owner, then the former one.
std::vector<Step> ownerSteps(const Planner &planner, const HandOver &handOver)
{
    const PairState &state = planner.before();
    std::vector<Step> steps;
    const auto related = [&](const std::optional<UserId> &former) {
        std::vector<ObjectRef> who{handOver.to};
        if (former)
            who.emplace_back(*former);
        return who;
    };
    for (const SpaceId id : handOver.spaces) {
        Space row = state.spaces().at(id);
        auto who = related(row.owner);
        row.owner = handOver.to;
        steps.push_back({StepKind::ChangeOwner, row.side, id, std::move(who), {std::move(row)}});
    }
    for (const auto &kind : handOver.items) {
        steps.reserve(steps.size() + kind.size());
        for (const ContentId id : kind) {
            const ContentItem &item = state.content().at(id);
            steps.push_back({StepKind::ChangeOwner,
                             item.side,
                             id,
                             related(item.owner),
                             {handedOver(item, handOver.to, planner.now())}});
        }
    }
    return steps;
}

/// BX-05: schedules whose apps reload with one of these connections.
std::vector<ObjectRef> schedulesUsing(const PairState &state, const std::vector<ContentId> &connections)
{
    std::set<ContentId> found;
    for (const ContentId connection : connections) {
        for (const ContentId app : state.usersOfConnection(connection)) {
            for (const ContentId dependent : state.dependentsOf(app)) {
                if (state.content().at(dependent).type == ContentType::ReloadSchedule)
                    found.insert(dependent);
            }
        }
    }
    return {found.begin(), found.end()};
}

/// Those of `items` for which `test` holds.
template<class Test>
std::vector<ObjectRef> those(const PairState &state, const std::vector<ContentId> &items, Test test)
{
    std::vector<ObjectRef> found;
    for (const ContentId id : items) {
        if (test(state.content().at(id)))
            found.emplace_back(id);
    }
    return found;
}

/// BX-06: what becomes of apps and scripts.
void sayApps(Planner &planner, const HandOver &handOver)
{
    const PairState &state = planner.before();
    std::vector<ObjectRef> personal;
    for (const ContentType type :
         {ContentType::App, ContentType::Script, ContentType::DataConnection, ContentType::Automation}) {
        std::ranges::move(those(state, handOver.of(type), [](const ContentItem &item) { return !item.space; }),
                          std::back_inserter(personal));
    }
    planner.say(RuleId::BX_06, Severity::Info, Sentence::PersonalItemsGoAlong, std::move(personal), {handOver.to});
    planner.say(RuleId::BX_06, Severity::Info, Sentence::PublishedByApiOnly,
                those(state, handOver.of(ContentType::App), [&](const ContentItem &app) {
                    return app.detail().published.value_or(false) || placeOf(state, app).type == SpaceType::Managed;
                }));
    planner.say(RuleId::BX_06, Severity::Info, Sentence::SheetsKeepOwners, objects(handOver.of(ContentType::App)));
}

void sayConsequences(Planner &planner, const HandOver &handOver, RuleId right)
{
    const PairState &state = planner.before();
    const UserId to = handOver.to;
    std::vector<ObjectRef> all = objects(handOver.spaces);
    std::vector<ObjectRef> revived;
    for (const auto &kind : handOver.items) {
        all.insert(all.end(), kind.begin(), kind.end());
        std::ranges::move(those(state, kind,
                                [&](const ContentItem &item) {
                                    return item.type != ContentType::ReloadSchedule
                                           && !hasLivingOwner(state, item.owner);
                                }),
                          std::back_inserter(revived));
    }
    planner.say(right, Severity::Info, Sentence::ItemsChangeOwner, std::move(all), {to});
    planner.say(RuleId::OW_05, Severity::Info, Sentence::ItemsLoadAgain, std::move(revived));
    planner.say(RuleId::OW_07, Severity::Info, Sentence::ItemsAreTheirsAlready, handOver.already, {to});
    planner.say(RuleId::BX_11, Severity::Info, Sentence::ItemsStayWithPerson, handOver.left);
    sayApps(planner, handOver);

    const auto &connections = handOver.of(ContentType::DataConnection);
    planner.say(RuleId::BX_05, Severity::Warning, Sentence::CredentialsToBeTyped, objects(connections), {to});
    planner.say(RuleId::BX_05, Severity::Warning, Sentence::SchedulesWaitForCredentials,
                schedulesUsing(state, connections));
    planner.say(RuleId::BX_11, Severity::Warning, Sentence::AutomationsLoseHistory,
                objects(handOver.of(ContentType::Automation)));
    planner.say(RuleId::BX_11, Severity::Info, Sentence::DataFilesGoPersonal,
                objects(handOver.of(ContentType::DataFile)), {to});
    planner.say(RuleId::BX_11, Severity::Warning, Sentence::SubscriptionsSwitchedOff,
                objects(handOver.of(ContentType::Subscription)));

    const auto &schedules = handOver.of(ContentType::ReloadSchedule);
    planner.say(RuleId::OW_06, Severity::Info, Sentence::SchedulesGetOwner,
                those(state, schedules, [&](const ContentItem &item) { return !hasLivingOwner(state, item.owner); }),
                {to});
    planner.say(RuleId::BX_07, Severity::Warning, Sentence::SchedulesAssignedHereOnly, objects(schedules), {to});
    const std::optional<UserId> actor = planner.actor().user;
    if (!actor || *actor == to || !isActiveUser(state, *actor))
        return;
    std::vector<acts::OwnedRef> others; // one's own need no taking over
    std::ranges::copy_if(schedules, std::back_inserter(others),
                         [&](ContentId id) { return state.content().at(id).owner != *actor; });
    if (others.empty())
        return;
    const auto count = static_cast<std::int64_t>(others.size());
    acts::ChangeOwner takeOver{.items = std::move(others), .to = *actor};
    planner.offer(RuleId::BX_07, Act{std::move(takeOver), planner.side(), planner.actor()},
                  {Sentence::TakeSchedulesOver, {}, count});
}

/// OW-05: an active user of the tenant, and not the one leaving.
Verdict checkNewOwner(const acts::ChangeOwner &act, const PairState &state)
{
    const User *to = state.users().find(act.to);
    if (!to)
        return refuse(RuleId::OW_05, {act.to}, {Sentence::NewOwnerIsGone, {act.to}}, {Sentence::NextChooseActiveOwner});
    if (to->status != UserStatus::Active)
        return refuse(RuleId::OW_05, {act.to}, {Sentence::NewOwnerNotActive, {act.to}},
                      {Sentence::NextChooseActiveOwner});
    if (act.ownedBy == act.to)
        return refuse(RuleId::OW_05, {act.to}, {Sentence::NewOwnerIsTheLeaver, {act.to}},
                      {Sentence::NextChooseActiveOwner});
    return {};
}

} // namespace

Verdict decide(const acts::ChangeOwner &act, Planner &planner)
{
    const PairState &state = planner.before();
    if (!act.ownedBy && (!act.items || act.items->empty()))
        return refuse(RuleId::OW_07, {act.to}, {Sentence::NothingNamed}, {Sentence::NextNameItemsOrOwner});
    HandOver handOver{.to = act.to};
    Offenders offenders;
    std::set<SpaceId> spaces;
    std::set<ContentId> items;
    for (const acts::OwnedRef &named : act.items.value_or(std::vector<acts::OwnedRef>())) {
        if (const SpaceId *space = std::get_if<SpaceId>(&named))
            spaces.insert(*space);
        else
            items.insert(std::get<ContentId>(named));
    }
    if (act.ownedBy) {
        for (const SpaceId space : state.spacesOwnedBy(*act.ownedBy))
            spaces.insert(space);
        for (const ContentId item : state.contentOwnedBy(*act.ownedBy)) {
            if (canChangeOwner(state.content().at(item).type))
                items.insert(items.end(), item);
            else
                handOver.left.emplace_back(item);
        }
    }
    const Reach reach = reachOf(state, planner.actor());
    if (reach.rule == RuleId::BX_13) {
        std::vector<ObjectRef> named(spaces.begin(), spaces.end());
        named.insert(named.end(), items.begin(), items.end());
        if (named.empty())
            named.emplace_back(*act.ownedBy);
        return std::unexpected(outOfReach(reach, planner.actor(), std::move(named)));
    }
    if (const Verdict fit = checkNewOwner(act, state); !fit)
        return fit;
    for (const SpaceId space : spaces)
        checkSpace(state, space, reach, handOver, offenders);
    for (const ContentId item : items)
        checkItem(state, item, reach, handOver, offenders);
    if (!offenders.empty())
        return std::unexpected(offenders.refusal(reach, planner.actor()));

    std::vector<Step> steps = ownerSteps(planner, handOver);
    if (steps.empty()) {
        if (handOver.already.empty())
            return refuse(RuleId::OW_07, {*act.ownedBy}, {Sentence::OwnsNothingToHandOver, {*act.ownedBy}},
                          {Sentence::NextNothingToDo});
        const auto n = static_cast<std::int64_t>(handOver.already.size());
        return refuse(RuleId::OW_07, handOver.already, {Sentence::ItemsAreTheirsAlready, {act.to}, n},
                      {Sentence::NextNothingToDo});
    }
    sayConsequences(planner, handOver, reach.rule);
    raiseRoles(planner, handOver, steps);
    planner.steps(std::move(steps));
    return {};
}

} // namespace tandem::rules
