// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/places.h"

#include "domain/rolecatalogue.h"
#include "domain/text.h"
#include "rules/rights.h"

#include <algorithm>
#include <array>

namespace tandem::rules {

namespace {

constexpr SpaceRoles bit(SpaceRole role)
{
    return static_cast<SpaceRoles>(role);
}

constexpr SpaceRoles sharedRoles = bit(SpaceRole::Facilitator) | bit(SpaceRole::Producer) | bit(SpaceRole::Codeveloper)
                                   | bit(SpaceRole::Consumer) | bit(SpaceRole::DataConsumer);
constexpr SpaceRoles managedRoles =
    bit(SpaceRole::Facilitator) | bit(SpaceRole::Consumer) | bit(SpaceRole::DataConsumer) | bit(SpaceRole::Contributor)
    | bit(SpaceRole::Publisher) | bit(SpaceRole::Operator) | bit(SpaceRole::BasicConsumer);
constexpr SpaceRoles dataRoles = bit(SpaceRole::Facilitator) | bit(SpaceRole::Producer) | bit(SpaceRole::Consumer)
                                 | bit(SpaceRole::DataConsumer) | bit(SpaceRole::DataPreview)
                                 | bit(SpaceRole::Publisher) | bit(SpaceRole::Operator);
constexpr SpaceRoles talendRoles = bit(SpaceRole::TalendViewer) | bit(SpaceRole::TalendAuthor)
                                   | bit(SpaceRole::TalendManage) | bit(SpaceRole::Publisher)
                                   | bit(SpaceRole::Operator);

} // namespace

bool Reach::covers(SpaceType type, Side side) const
{
    if (side == Side::Talend)
        return talend;
    switch (type) {
    case SpaceType::Personal:
        return personal;
    case SpaceType::Shared:
        return shared;
    case SpaceType::Managed:
        return managed;
    case SpaceType::Data:
        return data;
    }
    return false;
}

Reach reachOf(const PairState &state, const Actor &actor)
{
    constexpr Reach everything{true, true, true, true, true, RuleId::OW_01};
    if (!actor.user)
        return everything;
    Reach reach;
    if (!isActiveUser(state, *actor.user))
        return reach;
    for (const RoleOrigin &held : heldRoles(state, *actor.user)) {
        const Role *role = state.roles().find(held.role);
        if (!role || role->kind != RoleKind::QlikBuiltIn)
            continue;
        const BuiltInRole *known = roleCatalogue().find(role->name, Side::Qlik);
        for (const SpaceType type : known ? known->rights.spaceTypes : std::vector<SpaceType>()) {
            reach.personal |= type == SpaceType::Personal;
            reach.shared |= type == SpaceType::Shared;
            reach.managed |= type == SpaceType::Managed;
            reach.data |= type == SpaceType::Data;
        }
    }
    // OW-01 is the right to all of them; below it, OW-02 is named where both partial rights are held.
    if (reach.personal)
        return everything;
    if (reach.shared || reach.managed)
        reach.rule = RuleId::OW_02;
    else if (reach.data)
        reach.rule = RuleId::OW_03;
    return reach;
}

bool isActiveSelf(const PairState &state, const Actor &actor, std::optional<UserId> user)
{
    return actor.user && user == actor.user && isActiveUser(state, *actor.user);
}

Place placeOf(const PairState &state, const ContentItem &item)
{
    if (const Space *space = state.spaces().find(item.space))
        return {space->id, space->type, space->side};
    const ContentItem *app = hangsOnApp(item.type) ? state.content().find(item.detail().app) : nullptr;
    if (app && !hangsOnApp(app->type))
        return placeOf(state, *app);
    return {std::nullopt, SpaceType::Personal, item.side};
}

bool hangsOnApp(ContentType type)
{
    return type == ContentType::ReloadSchedule || type == ContentType::Alert || type == ContentType::Subscription
           || type == ContentType::Note;
}

bool canChangeOwner(ContentType type)
{
    return type != ContentType::ApiKey && type != ContentType::Notification;
}

Side sideOf(ContentType type)
{
    return type == ContentType::Preparation || type == ContentType::Dataset ? Side::Talend : Side::Qlik;
}

bool mayLieIn(ContentType type, SpaceType place)
{
    switch (type) {
    case ContentType::App:
        return place != SpaceType::Data;
    case ContentType::Script:
    case ContentType::Automation:
    case ContentType::AutomationConnection:
        return place == SpaceType::Personal || place == SpaceType::Shared;
    case ContentType::DataConnection:
    case ContentType::DataFile:
    case ContentType::Preparation:
    case ContentType::Dataset:
        return true;
    case ContentType::ReloadSchedule:
    case ContentType::Alert:
    case ContentType::Subscription:
    case ContentType::Note:
        return true; // where their app lies
    case ContentType::Notification:
    case ContentType::ApiKey:
    case ContentType::Count:
        break;
    }
    return place == SpaceType::Personal;
}

bool hasLivingOwner(const PairState &state, const std::optional<UserId> &owner)
{
    // By the sets that the state keeps: asked of every item of a list, and no row need be read for it.
    constexpr std::array all{UserStatus::Active, UserStatus::Invited, UserStatus::Disabled};
    return owner && std::ranges::any_of(all, [&](UserStatus status) {
               return state.usersWith(status).contains(owner->value());
           });
}

bool isActiveUser(const PairState &state, UserId user)
{
    const User *row = state.users().find(user);
    return row && row->status == UserStatus::Active;
}

SpaceRoles assignableRoles(SpaceType type, Side side)
{
    if (side == Side::Talend)
        return talendRoles;
    switch (type) {
    case SpaceType::Personal:
        return 0;
    case SpaceType::Shared:
        return sharedRoles;
    case SpaceType::Managed:
        return managedRoles;
    case SpaceType::Data:
        return dataRoles;
    }
    return 0;
}

SpaceRoles rolesIn(const PairState &state, const Space &space, UserId user)
{
    if (space.owner == user)
        return assignableRoles(space.type, space.side);
    SpaceRoles roles = 0;
    for (const SpaceMember &member : space.members) {
        const UserId *one = std::get_if<UserId>(&member.who);
        const bool meant =
            one ? *one == user : state.groupMembers(std::get<GroupId>(member.who)).contains(user.value());
        if (meant)
            roles |= member.roles;
    }
    return roles;
}

SpaceRoles ownersRole(SpaceType type, Side side)
{
    if (side == Side::Talend || type == SpaceType::Personal || type == SpaceType::Data)
        return 0;
    return bit(type == SpaceType::Shared ? SpaceRole::Producer : SpaceRole::Facilitator);
}

bool sufficesForOwner(SpaceRoles held, SpaceType type, Side side)
{
    const SpaceRoles needed = ownersRole(type, side);
    return needed == 0 || (held & (needed | bit(SpaceRole::Facilitator))) != 0;
}

bool isGoodSpaceName(std::string_view name)
{
    name = trimmed(name);
    // Characters, not bytes: continuation bytes of UTF-8 do not count.
    const auto length =
        std::ranges::count_if(name, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return !name.empty() && length <= 256 && name.find_first_of("\"*?<>/|\\:") == std::string_view::npos;
}

} // namespace tandem::rules
