// SPDX-License-Identifier: GPL-3.0-or-later
// Content as such: creating and deleting, credentials, switches, anonymous access, API keys. Spaces: spaces.cpp.
#include "rules/content.h"

#include "domain/sentence.h"
#include "domain/text.h"
#include "rules/contentstate.h"
#include "rules/offenders.h"
#include "rules/schedules.h"
#include "rules/targets.h"

#include <algorithm>

namespace tandem::rules {

namespace {

constexpr std::int64_t oneDay = 86'400'000;

std::unexpected<Refusal> itemGone(ContentId id)
{
    return refuse(RuleId::AL_04, {id}, {Sentence::ItemsAreGone, {}, 1}, {Sentence::NextRefreshList});
}

/// Nothing would change: said, so that nobody waits for an effect.
std::unexpected<Refusal> soAlready(RuleId rule, ContentId id)
{
    return refuse(rule, {id}, {Sentence::IsSoAlready, {id}}, {Sentence::NextNothingToDo});
}

/// BX-13: the owner, or an administrator of the place where it lies.
Verdict requireItemRight(const Planner &planner, const ContentItem &item)
{
    const PairState &state = planner.before();
    const Actor &actor = planner.actor();
    if (isActiveSelf(state, actor, item.owner) || reachOf(state, actor).covers(placeOf(state, item).type, item.side))
        return {};
    return refuse(RuleId::BX_13, {item.id}, {Sentence::MayNotTouchItem, {*actor.user, item.id}},
                  {Sentence::NextAskItsOwner, {item.id}});
}

/// BX-13: in one's own personal space, in a space one may edit, and as an administrator of the place for others too.
Verdict requireCreateRight(const Planner &planner, const ContentItem &item)
{
    const PairState &state = planner.before();
    const Actor &actor = planner.actor();
    const Place place = placeOf(state, item);
    if (reachOf(state, actor).covers(place.type, item.side))
        return {};
    if (isActiveSelf(state, actor, item.owner)) {
        constexpr SpaceRoles edit =
            static_cast<SpaceRoles>(SpaceRole::Facilitator) | static_cast<SpaceRoles>(SpaceRole::Producer)
            | static_cast<SpaceRoles>(SpaceRole::Publisher) | static_cast<SpaceRoles>(SpaceRole::TalendAuthor)
            | static_cast<SpaceRoles>(SpaceRole::TalendManage);
        const Space *space = state.spaces().find(place.space);
        // Looking at an app is enough for an alert, a subscription or a note of one's own.
        const bool looks = hangsOnApp(item.type) && item.type != ContentType::ReloadSchedule;
        if (!space || looks || (rolesIn(state, *space, *actor.user) & edit) != 0)
            return {};
    }
    return refuse(RuleId::BX_13, {*actor.user}, {Sentence::MayNotCreateThere, {*actor.user}},
                  {Sentence::NextAskTenantAdmin});
}

/// OW-05, and a Talend account for what lives on the Talend side.
Verdict requireOwner(const PairState &state, std::optional<UserId> owner, Side side)
{
    if (!owner)
        return refuse(RuleId::OW_05, {ObjectRef::tenant()}, {Sentence::OwnerMustBeNamed},
                      {Sentence::NextChooseActiveOwner});
    if (!isActiveUser(state, *owner))
        return refuse(
            RuleId::OW_05, {*owner},
            {state.users().contains(*owner) ? Sentence::NewOwnerNotActive : Sentence::NewOwnerIsGone, {*owner}},
            {Sentence::NextChooseActiveOwner});
    if (side == Side::Talend && !state.accountOf(*owner))
        return refuse(RuleId::OW_05, {*owner}, {Sentence::NewOwnerNeedsAccount, {}, 1},
                      {Sentence::NextAssignTalendRoleFirst});
    return {};
}

/// The app that something hangs on; a schedule needs one. Content rows live as long as the state.
std::expected<const ContentItem *, Refusal> appFor(const acts::CreateContent &act, const PairState &state)
{
    if (!hangsOnApp(act.type))
        return nullptr;
    if (!act.app) {
        if (act.type == ContentType::ReloadSchedule)
            return refuse(RuleId::OW_06, {ObjectRef(ObjectType::Content, act.name)}, {Sentence::ScheduleNeedsApp},
                          {Sentence::NextNameAnApp});
        return nullptr;
    }
    const ContentItem *app = state.content().find(*act.app);
    if (!app)
        return itemGone(*act.app);
    if (app->type != ContentType::App && app->type != ContentType::Script)
        return refuse(RuleId::OW_06, {app->id}, {Sentence::NotAnApp, {app->id}}, {Sentence::NextNameAnApp});
    return app;
}

/// BX-06: the space exists, is on the right side, and takes this kind of content.
Verdict requirePlace(const acts::CreateContent &act, const PairState &state)
{
    if (!act.space)
        return {};
    const Space *space = state.spaces().find(*act.space);
    if (!space)
        return refuse(RuleId::AL_04, {*act.space}, {Sentence::SpaceIsGone}, {Sentence::NextRefreshList});
    if (space->side != sideOf(act.type) || !mayLieIn(act.type, space->type))
        return refuse(RuleId::BX_06, {space->id}, {Sentence::ItemsDoNotLieThere, {}, 1},
                      {Sentence::NextChooseFittingSpace});
    return {};
}

/// The connections it reloads with: there, and connections.
std::expected<std::vector<ContentId>, Refusal> usesOf(const acts::CreateContent &act, const PairState &state)
{
    std::vector<ContentId> uses = act.uses.value_or(std::vector<ContentId>());
    std::ranges::sort(uses);
    const auto repeated = std::ranges::unique(uses);
    uses.erase(repeated.begin(), repeated.end());
    const ContentType wanted =
        act.type == ContentType::Automation ? ContentType::AutomationConnection : ContentType::DataConnection;
    std::vector<ObjectRef> wrong;
    for (const ContentId id : uses) {
        const ContentItem *connection = state.content().find(id);
        if (!connection || connection->type != wanted)
            wrong.emplace_back(id);
    }
    const bool takes =
        act.type == ContentType::App || act.type == ContentType::Script || act.type == ContentType::Automation;
    if (!wrong.empty() || (!takes && !uses.empty())) {
        const auto n = static_cast<std::int64_t>(wrong.empty() ? uses.size() : wrong.size());
        return refuse(RuleId::BX_05, wrong.empty() ? objects(uses) : std::move(wrong),
                      {Sentence::NotUsableConnections, {}, n}, {Sentence::NextNameConnections});
    }
    return uses;
}

/// Qlik Cloud knows these by a UUID, as the Talend side knows everything; the rest by 24 hexadecimal digits.
bool bearsUuid(const ContentItem &item)
{
    switch (item.type) {
    case ContentType::App:
    case ContentType::Script:
    case ContentType::DataConnection:
    case ContentType::DataFile:
    case ContentType::Automation:
    case ContentType::AutomationConnection:
    case ContentType::ReloadSchedule:
        return true;
    case ContentType::Note:
    case ContentType::Alert:
    case ContentType::Notification:
    case ContentType::Subscription:
    case ContentType::ApiKey:
    case ContentType::Preparation:
    case ContentType::Dataset:
    case ContentType::Count:
        break;
    }
    return item.side == Side::Talend;
}

ContentItem newItem(Planner &planner, ContentType type, std::string_view name, UserId owner)
{
    ContentItem row(planner.mintContent(), type);
    const std::uint32_t number = row.id.value();
    row.side = sideOf(type);
    row.texts = PackedText<2>(
        {bearsUuid(row) ? planner.talendKey(ObjectType::Content, number) : planner.qlikKey(ObjectType::Content, number),
         trimmed(name)});
    row.owner = owner;
    return row;
}

Verdict addApiKey(Planner &planner, UserId user, std::string_view name)
{
    ContentItem key = newItem(planner, ContentType::ApiKey, name, user);
    planner.step(StepKind::CreateContent, Side::Qlik, key.id, {key}, {user});
    planner.say(RuleId::DE_08, Severity::Info, Sentence::ApiKeyCreated, {key.id}, {user});
    return {};
}

/// DE-13: an app that is there and that the actor may share.
std::expected<ContentItem, Refusal> sharedApp(const Planner &planner, ContentId id)
{
    const ContentItem *app = planner.before().content().find(id);
    if (!app)
        return itemGone(id);
    if (app->type != ContentType::App)
        return refuse(RuleId::DE_13, {id}, {Sentence::NotAnApp, {id}}, {Sentence::NextNameAnApp});
    if (Verdict allowed = requireItemRight(planner, *app); !allowed)
        return std::unexpected(std::move(allowed).error());
    return *app;
}

void changeItem(Planner &planner, const ContentItem &row)
{
    planner.step(StepKind::UpdateContent, row.side, row.id, {row});
}

} // namespace

Verdict decide(const acts::CreateContent &act, Planner &planner)
{
    const PairState &state = planner.before();
    const std::optional<UserId> owner = act.owner ? act.owner : planner.actor().user;
    if (trimmed(act.name).empty())
        return refuse(RuleId::AL_04, {ObjectRef::tenant()}, {Sentence::ContentNeedsName},
                      {Sentence::NextNameTheContent});
    if (const Verdict fit = requireOwner(state, owner, sideOf(act.type)); !fit)
        return fit;
    const auto app = appFor(act, state);
    if (!app)
        return std::unexpected(app.error());
    if (const Verdict place = requirePlace(act, state); !place)
        return place;
    auto uses = usesOf(act, state);
    if (!uses)
        return std::unexpected(uses.error());

    ContentItem row = newItem(planner, act.type, act.name, *owner);
    ContentDetail detail;
    detail.uses = std::move(*uses);
    row.space = act.space;
    if (*app) {
        detail.app = (*app)->id;
        row.space = (*app)->space; // it lies where its app lies
    }
    if (act.type == ContentType::ReloadSchedule) {
        detail.intervalMs = oneDay;
        detail.nextRun = planner.now().plusMilliseconds(oneDay);
    }
    const Space *space = state.spaces().find(row.space);
    if (act.type == ContentType::App && (act.published || (space && space->type == SpaceType::Managed)))
        detail.published = act.published.value_or(true);
    row.setDetail(std::move(detail));
    if (const Verdict allowed = requireCreateRight(planner, row); !allowed)
        return allowed;
    if (act.type == ContentType::ApiKey)
        return addApiKey(planner, *owner, act.name);

    planner.step(StepKind::CreateContent, row.side, row.id, {row}, {*owner});
    planner.say(RuleId::OW_05, Severity::Info, Sentence::ContentCreated, {row.id}, {row.id, *owner});
    return {};
}

Verdict decide(const acts::DeleteContent &act, Planner &planner)
{
    const PairState &state = planner.before();
    const ContentItem *item = state.content().find(act.item);
    if (!item)
        return itemGone(act.item);
    if (const Verdict allowed = requireItemRight(planner, *item); !allowed)
        return allowed;

    std::vector<Step> steps;
    const std::vector<ContentId> dependents = state.dependentsOf(act.item);
    for (const ContentId id : dependents)
        steps.push_back(
            {StepKind::DeleteContent, state.content().at(id).side, id, {}, {Drop{TableId::Content, id.value()}}});
    const std::vector<ContentId> users = state.usersOfConnection(act.item);
    for (const ContentId id : users) {
        ContentItem row = state.content().at(id);
        ContentDetail detail = row.detail();
        std::erase(detail.uses, act.item);
        row.setDetail(std::move(detail));
        steps.push_back({StepKind::UpdateContent, row.side, id, {act.item}, {std::move(row)}});
    }
    steps.push_back({StepKind::DeleteContent, item->side, item->id, {}, {Drop{TableId::Content, item->id.value()}}});
    planner.say(RuleId::BX_11, Severity::Warning, Sentence::ContentDeleted, {act.item}, {act.item});
    planner.say(RuleId::BX_11, Severity::Warning, Sentence::DependentsDeleted, objects(dependents), {act.item});
    planner.say(RuleId::BX_05, Severity::Warning, Sentence::AppsLoseConnection, objects(users), {act.item});
    planner.steps(std::move(steps));
    return {};
}

Verdict decide(const acts::SupplyCredentials &act, Planner &planner)
{
    const PairState &state = planner.before();
    const ContentItem *item = state.content().find(act.item);
    if (!item)
        return itemGone(act.item);
    if (item->type != ContentType::DataConnection)
        return refuse(RuleId::BX_05, {item->id}, {Sentence::NotAConnection, {item->id}},
                      {Sentence::NextNameConnections});
    if (!hasLivingOwner(state, item->owner))
        return refuse(RuleId::DE_09, {item->id}, {Sentence::ConnectionHasNoOwner, {item->id}},
                      {Sentence::NextGiveOwnerFirst});
    if (const Verdict allowed = requireItemRight(planner, *item); !allowed)
        return allowed;
    if (!item->detail().credentialsMissingSince)
        return soAlready(RuleId::BX_05, item->id);
    ContentItem row = *item;
    ContentDetail detail = row.detail();
    detail.credentialsMissingSince.reset();
    row.setDetail(std::move(detail));
    changeItem(planner, row);
    planner.say(RuleId::BX_05, Severity::Info, Sentence::CredentialsSupplied, {row.id}, {row.id, *row.owner});
    return {};
}

Verdict decide(const acts::SetEnabled &act, Planner &planner)
{
    const PairState &state = planner.before();
    const ContentItem *item = state.content().find(act.item);
    if (!item)
        return itemGone(act.item);
    const bool hasSwitch = item->type == ContentType::ReloadSchedule || item->type == ContentType::Alert
                           || item->type == ContentType::Subscription;
    if (!hasSwitch)
        return refuse(RuleId::BX_11, {item->id}, {Sentence::HasNoSwitch, {item->id}}, {Sentence::NextChooseSwitchable});
    if (const Verdict allowed = requireItemRight(planner, *item); !allowed)
        return allowed;
    const User *owner = state.users().find(item->owner);
    const RuleId rule = item->type == ContentType::Alert ? RuleId::ST_03 : RuleId::BX_14;
    if (act.enabled && owner && owner->status == UserStatus::Disabled)
        return refuse(rule, {item->id, owner->id}, {Sentence::OwnerIsDisabled, {item->id, owner->id}},
                      {Sentence::NextEnableOwnerFirst, {owner->id}});
    ContentItem row = *item;
    if (act.enabled)
        switchOn(row, planner.now());
    else
        row.enabled = false;
    if (row == *item)
        return soAlready(rule, item->id);
    changeItem(planner, row);
    planner.say(rule, Severity::Info, act.enabled ? Sentence::SwitchedOn : Sentence::SwitchedOff, {row.id}, {row.id});
    if (row.type != ContentType::ReloadSchedule || !act.enabled)
        return {};
    if (runBlockedBy(planner.state(), row))
        planner.say(RuleId::DE_10, Severity::Warning, Sentence::StillFails, {row.id}, {row.id});
    return {};
}

Verdict decide(const acts::SetAnonymousAccess &act, Planner &planner)
{
    auto app = sharedApp(planner, act.app);
    if (!app)
        return std::unexpected(app.error());
    if (app->detail().anonymous.value_or(false) == act.enabled)
        return soAlready(RuleId::DE_13, app->id);
    ContentDetail detail = app->detail();
    detail.anonymous = act.enabled;
    if (act.enabled && detail.anonymousCode.empty())
        detail.anonymousCode = planner.token(ObjectType::Content, app->id.value());
    app->setDetail(std::move(detail));
    changeItem(planner, *app);
    planner.say(RuleId::DE_13, act.enabled ? Severity::Warning : Severity::Info,
                act.enabled ? Sentence::AnonymousAccessOn : Sentence::AnonymousAccessEnds, {app->id}, {app->id});
    return {};
}

Verdict decide(const acts::ResetAnonymousCode &act, Planner &planner)
{
    auto app = sharedApp(planner, act.app);
    if (!app)
        return std::unexpected(app.error());
    if (!app->detail().anonymous)
        return refuse(RuleId::DE_13, {app->id}, {Sentence::NeverAnonymous, {app->id}}, {Sentence::NextTurnAnonymousOn});
    ContentDetail detail = app->detail();
    detail.anonymousCode = planner.token(ObjectType::Content, app->id.value());
    app->setDetail(std::move(detail));
    changeItem(planner, *app);
    planner.say(RuleId::DE_13, Severity::Info, Sentence::AnonymousCodeReset, {app->id}, {app->id});
    return {};
}

Verdict decide(const acts::CreateApiKey &act, Planner &planner)
{
    const PairState &state = planner.before();
    const Actor &actor = planner.actor();
    const User *user = state.users().find(act.user);
    if (!user)
        return refuse(RuleId::ST_05, {act.user}, {Sentence::UsersGone, {}, 1}, {Sentence::NextRefreshList});
    if (!isActiveSelf(state, actor, act.user) && !reachOf(state, actor).personal)
        return refuse(RuleId::BX_13, {act.user}, {Sentence::MayNotMakeKey, {*actor.user, act.user}},
                      {Sentence::NextAskTenantAdmin});
    if (user->status != UserStatus::Active)
        return refuse(user->isPending() ? RuleId::ST_02 : RuleId::ST_03, {act.user},
                      {Sentence::KeyNeedsActive, {act.user}}, {Sentence::NextChooseActiveOwner});
    return addApiKey(planner, act.user, act.name && !trimmed(*act.name).empty() ? *act.name : "API key");
}

Verdict decide(const acts::RevokeApiKey &act, Planner &planner)
{
    const ContentItem *key = planner.before().content().find(act.key);
    if (!key || key->type != ContentType::ApiKey)
        return itemGone(act.key);
    if (const Verdict allowed = requireItemRight(planner, *key); !allowed)
        return allowed;
    if (key->revoked)
        return soAlready(RuleId::DE_08, key->id);
    ContentItem row = *key;
    row.revoked = true;
    changeItem(planner, row);
    planner.say(RuleId::DE_08, Severity::Info, Sentence::ApiKeyRevoked, {row.id}, {row.id});
    return {};
}

} // namespace tandem::rules
