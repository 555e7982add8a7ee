// SPDX-License-Identifier: GPL-3.0-or-later
// Spaces as such: BX-12, BX-13, OW-05.
#include "domain/sentence.h"
#include "domain/text.h"
#include "domain/words.h"
#include "rules/authority.h"
#include "rules/content.h"
#include "rules/offenders.h"
#include "rules/rights.h"
#include "rules/targets.h"

#include <algorithm>

namespace tandem::rules {

namespace {

/// The built-in role that lets its holder create spaces of a type, beside the administrators of that type.
std::string_view creatorRole(SpaceType type)
{
    switch (type) {
    case SpaceType::Shared:
        return "SharedSpaceCreator";
    case SpaceType::Managed:
        return "ManagedSpaceCreator";
    case SpaceType::Data:
        return "DataSpaceCreator";
    case SpaceType::Personal:
        break;
    }
    return {};
}

bool holdsBuiltIn(const PairState &state, UserId user, std::string_view name)
{
    return std::ranges::any_of(heldRoles(state, user), [&](const RoleOrigin &held) {
        const Role *role = state.roles().find(held.role);
        return role && role->kind == RoleKind::QlikBuiltIn && role->name == name;
    });
}

/// BX-13: an administrator of that type; for a space of their own also a creator of that type.
Verdict requireCreate(const Planner &planner, SpaceType type, Side side, std::optional<UserId> owner)
{
    if (side == Side::Talend)
        return requireUserAdmin(planner);
    const PairState &state = planner.before();
    const Reach reach = reachOf(state, planner.actor());
    if (reach.covers(type, side))
        return {};
    if (isActiveSelf(state, planner.actor(), owner) && holdsBuiltIn(state, *owner, creatorRole(type)))
        return {};
    return refuse(RuleId::BX_13, {*planner.actor().user},
                  {Sentence::MayNotCreateSpace, {*planner.actor().user, std::string(toWord(type))}},
                  {Sentence::NextAskTenantAdmin});
}

/// BX-13: an administrator of that type, the owner, or somebody who Can manage.
Verdict requireManage(const Planner &planner, const Space &space)
{
    const PairState &state = planner.before();
    const Actor &actor = planner.actor();
    if (reachOf(state, actor).covers(space.type, space.side))
        return {};
    if (space.side == Side::Talend && planner.side() == Side::Talend)
        return requireUserAdmin(planner);
    constexpr auto manage = static_cast<SpaceRoles>(SpaceRole::Facilitator);
    if (isActiveSelf(state, actor, actor.user) && (rolesIn(state, space, *actor.user) & manage) != 0)
        return {};
    return refuse(RuleId::BX_13, {space.id}, {Sentence::MayNotManageSpace, {*actor.user, space.id}},
                  {Sentence::NextAskSpaceOwner, {space.id}});
}

/// BX-12: a good name that no other space of this side bears.
Verdict requireFreeName(const PairState &state, std::string_view name, Side side, std::optional<SpaceId> self)
{
    if (!isGoodSpaceName(name))
        return refuse(RuleId::BX_12, {ObjectRef(ObjectType::Space, std::string(trimmed(name)))},
                      {Sentence::SpaceNameNotAllowed, {std::string(trimmed(name))}}, {Sentence::NextOtherSpaceName});
    for (const SpaceId id : state.spacesByName(name)) {
        if (id != self && state.spaces().at(id).side == side)
            return refuse(RuleId::BX_12, {id}, {Sentence::SpaceNameTaken, {id}}, {Sentence::NextOtherSpaceName});
    }
    return {};
}

std::unexpected<Refusal> spaceGone(SpaceId id)
{
    return refuse(RuleId::AL_04, {id}, {Sentence::SpaceIsGone}, {Sentence::NextRefreshList});
}

/// Nothing would change: said, so that nobody waits for an effect.
std::unexpected<Refusal> soAlready(RuleId rule, SpaceId id)
{
    return refuse(rule, {id}, {Sentence::IsSoAlready, {id}}, {Sentence::NextNothingToDo});
}

using Who = std::variant<UserId, GroupId>;

/// The member that the act names: a user or a group that may be in this space.
std::expected<Who, Refusal> memberOf(const acts::SetSpaceRole &act, const Space &space, const PairState &state)
{
    if (act.user.has_value() == act.group.has_value())
        return refuse(RuleId::AL_04, {space.id}, {Sentence::OneMemberOnly}, {Sentence::NextNameUserOrGroup});
    if (act.user) {
        if (!state.users().contains(*act.user))
            return refuse(RuleId::ST_05, {*act.user}, {Sentence::UsersGone, {}, 1}, {Sentence::NextRefreshList});
        const bool enters = act.roles.value_or(0) != 0;
        if (enters && space.side == Side::Talend && !state.accountOf(*act.user))
            return refuse(RuleId::SU_01, {*act.user}, {Sentence::NoAccountForSpace, {*act.user, space.id}},
                          {Sentence::NextAssignTalendRoleFirst});
        return *act.user;
    }
    const Group *group = state.groups().find(*act.group);
    if (!group)
        return refuse(RuleId::AL_04, {*act.group}, {Sentence::GroupOfMemberGone}, {Sentence::NextRefreshList});
    if (space.side == Side::Talend || group->side == Side::Talend)
        return refuse(RuleId::SU_11, {*act.group, space.id}, {Sentence::GroupNotInThatSpace, {group->id, space.id}},
                      {Sentence::NextNameUserInstead});
    return *act.group;
}

} // namespace

Verdict decide(const acts::CreateSpace &act, Planner &planner)
{
    const PairState &state = planner.before();
    const Side side = planner.side();
    const SpaceType type = act.type.value_or(SpaceType::Shared);
    const std::optional<UserId> owner = act.owner ? act.owner : planner.actor().user;
    const bool offered = side == Side::Talend ? type == SpaceType::Shared : type != SpaceType::Personal;
    if (!offered)
        return refuse(RuleId::AL_04, {ObjectRef(ObjectType::Space, act.name)},
                      {Sentence::SpaceTypeNotMade, {std::string(toWord(type))}}, {Sentence::NextChooseSpaceType});
    if (const Verdict allowed = requireCreate(planner, type, side, owner); !allowed)
        return allowed;
    if (owner && !isActiveUser(state, *owner))
        return refuse(
            RuleId::OW_05, {*owner},
            {state.users().contains(*owner) ? Sentence::NewOwnerNotActive : Sentence::NewOwnerIsGone, {*owner}},
            {Sentence::NextChooseActiveOwner});
    if (const Verdict free = requireFreeName(state, act.name, side, std::nullopt); !free)
        return free;

    Space row(planner.mintSpace());
    const std::uint32_t number = row.id.value();
    row.texts = PackedText<3>(
        {side == Side::Qlik ? planner.qlikKey(ObjectType::Space, number) : planner.talendKey(ObjectType::Space, number),
         trimmed(act.name),
         {}});
    row.type = type;
    row.side = side;
    row.owner = owner;
    planner.step(StepKind::CreateSpace, side, row.id, {row});
    planner.say(RuleId::OW_01, Severity::Info, owner ? Sentence::SpaceCreated : Sentence::SpaceCreatedOwnerless,
                {row.id}, owner ? std::vector<Argument>{row.id, *owner} : std::vector<Argument>{row.id});
    return {};
}

Verdict decide(const acts::RenameSpace &act, Planner &planner)
{
    const Space *space = planner.before().spaces().find(act.space);
    if (!space)
        return spaceGone(act.space);
    if (const Verdict allowed = requireManage(planner, *space); !allowed)
        return allowed;
    if (const Verdict free = requireFreeName(planner.before(), act.name, space->side, space->id); !free)
        return free;
    if (space->name() == trimmed(act.name))
        return soAlready(RuleId::BX_12, space->id);
    Space row = *space;
    row.texts = row.texts.with(1, trimmed(act.name));
    planner.step(StepKind::UpdateSpace, row.side, row.id, {row});
    planner.say(RuleId::BX_12, Severity::Info, Sentence::SpaceRenamed, {row.id},
                {std::string(space->name()), std::string(trimmed(act.name))});
    return {};
}

Verdict decide(const acts::DeleteSpace &act, Planner &planner)
{
    const Space *space = planner.before().spaces().find(act.space);
    if (!space)
        return spaceGone(act.space);
    if (const Verdict allowed = requireManage(planner, *space); !allowed)
        return allowed;
    const std::vector<ContentId> content = planner.before().contentIn(act.space);
    if (!content.empty())
        return refuse(RuleId::BX_06, objects(content),
                      {Sentence::SpaceNotEmpty, {act.space}, static_cast<std::int64_t>(content.size())},
                      {Sentence::NextEmptySpace});
    planner.say(RuleId::BX_06, Severity::Warning, Sentence::SpaceDeleted, {act.space}, {act.space});
    std::vector<ObjectRef> out;
    for (const SpaceMember &member : space->members)
        out.push_back(std::visit([](auto id) { return ObjectRef(id); }, member.who));
    planner.say(RuleId::BX_13, Severity::Info, Sentence::SpaceMembersLeave, std::move(out));
    planner.step(StepKind::DeleteSpace, space->side, act.space, {Drop{TableId::Spaces, act.space.value()}});
    return {};
}

Verdict decide(const acts::SetSpaceRole &act, Planner &planner)
{
    const PairState &state = planner.before();
    const Space *space = state.spaces().find(act.space);
    if (!space)
        return spaceGone(act.space);
    if (const Verdict allowed = requireManage(planner, *space); !allowed)
        return allowed;
    const auto who = memberOf(act, *space, state);
    if (!who)
        return std::unexpected(who.error());
    const SpaceRoles roles = act.roles.value_or(0);
    if ((roles & ~assignableRoles(space->type, space->side)) != 0)
        return refuse(RuleId::BX_06, {space->id}, {Sentence::SpaceRoleNotThere, {space->id}},
                      {Sentence::NextChooseSpaceRole});

    Space row = *space;
    const ObjectRef member = std::visit([](auto id) { return ObjectRef(id); }, *who);
    const auto place = std::ranges::find(row.members, *who, &SpaceMember::who);
    const bool is = place != row.members.end();
    if (roles == 0 && !is)
        return soAlready(RuleId::BX_13, space->id);
    if (roles == 0)
        row.members.erase(place);
    else if (is)
        place->roles = roles;
    else
        row.members.push_back({*who, roles});
    if (row == *space)
        return soAlready(RuleId::BX_13, space->id);
    planner.step(StepKind::UpdateSpace, row.side, row.id, {row}, {member});
    planner.say(RuleId::BX_13, Severity::Info, roles == 0 ? Sentence::SpaceMemberOut : Sentence::SpaceRolesSet,
                {member}, {member, row.id});
    return {};
}

} // namespace tandem::rules
