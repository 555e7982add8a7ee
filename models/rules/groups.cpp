// SPDX-License-Identifier: GPL-3.0-or-later
// Groups and their members; what groups and Everyone carry is in grouproles.cpp.
#include "rules/groups.h"

#include "domain/sentence.h"
#include "domain/text.h"
#include "rules/accountsync.h"
#include "rules/authority.h"
#include "rules/holders.h"
#include "rules/rolepermissions.h"
#include "rules/seats.h"
#include "rules/targets.h"

#include <algorithm>

namespace tandem::rules {

namespace {

constexpr std::int64_t longestName = 256;

bool nameFits(std::string_view name)
{
    const auto characters =
        std::ranges::count_if(name, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return characters > 0 && characters <= longestName;
}

/// Members come from claims and are not edited in either product.
Verdict requireOwnMembers(const Planner &planner, GroupId group)
{
    if (planner.state().groups().at(group).provider == GroupProvider::Custom)
        return {};
    return refuse(RuleId::SU_11, {group}, {Sentence::GroupOfIdp, {ObjectRef(group)}}, {Sentence::GroupOfIdpNext});
}

/// BX-12: of a length that fits, and borne by no other custom group of this side.
Verdict requireName(const Planner &planner, const std::string &name, std::optional<GroupId> own)
{
    if (!nameFits(name))
        return refuse(RuleId::BX_12, {ObjectRef(ObjectType::Group, name)}, {Sentence::GroupNameLength, {longestName}},
                      {Sentence::GroupNameNext});
    for (const GroupId id : planner.state().groupsByName(name)) {
        const Group &bearer = planner.state().groups().at(id);
        if (id != own && bearer.side == planner.side() && bearer.provider == GroupProvider::Custom)
            return refuse(RuleId::BX_12, {id}, {Sentence::GroupNameTaken, {name}}, {Sentence::GroupNameNext});
    }
    return {};
}

/// The membership of a user in a group of either side.
Link membership(const PairState &state, const Group &group, UserId user, bool present)
{
    if (group.side == Side::Qlik)
        return {LinkKind::GroupUser, group.id.value(), user.value(), present};
    return {LinkKind::GroupAccount, group.id.value(), state.accountOf(user)->id.value(), present};
}

/// Makes these users members, or no longer; answers those for whom that changed something.
Roaring setMembers(Planner &planner, GroupId id, std::span<const UserId> users, bool present)
{
    const Group group = planner.state().groups().at(id);
    Roaring changed;
    std::vector<Step> steps;
    for (const UserId user : users) {
        const Link link = membership(planner.state(), group, user, present);
        if (planner.state().links(link.kind, link.container).contains(link.member) == present
            || !changed.addChecked(user.value()))
            continue;
        steps.push_back({StepKind::UpdateGroup, group.side, id, {user}, {link}});
    }
    planner.steps(std::move(steps));
    return changed;
}

bool hasMembers(const PairState &state, const Group &group)
{
    const LinkKind kind = group.side == Side::Qlik ? LinkKind::GroupUser : LinkKind::GroupAccount;
    return state.links(kind, group.id.value()).count() > 0;
}

std::vector<ObjectRef> memberObjects(const PairState &state, const Group &group)
{
    if (group.side == Side::Qlik)
        return userObjects(state.groupMembers(group.id).bits());
    std::vector<ObjectRef> objects;
    for (const std::uint32_t account : state.links(LinkKind::GroupAccount, group.id.value()).bits())
        objects.emplace_back(AccountId(account));
    return objects;
}

/// A group that goes takes its space roles with it.
void leaveSpaces(Planner &planner, GroupId group)
{
    std::vector<Step> steps;
    std::vector<ObjectRef> left;
    const auto isGroup = [&](const SpaceMember &member) {
        return std::holds_alternative<GroupId>(member.who) && std::get<GroupId>(member.who) == group;
    };
    planner.state().spaces().forEach([&](const Space &space) {
        if (std::ranges::none_of(space.members, isGroup))
            return;
        Space changed = space;
        std::erase_if(changed.members, isGroup);
        steps.push_back({StepKind::UpdateSpace, space.side, space.id, {group}, {std::move(changed)}});
        left.emplace_back(space.id);
    });
    planner.steps(std::move(steps));
    planner.say(RuleId::SU_11, Severity::Warning, Sentence::GroupLeavesSpaces, std::move(left), {ObjectRef(group)});
}

} // namespace

Verdict requireGroup(const Planner &planner, GroupId id)
{
    const Group *group = planner.state().groups().find(id);
    if (!group)
        return refuse(RuleId::AL_02, {id}, {Sentence::GroupGone}, {Sentence::NextRefreshList});
    if (group->side != planner.side())
        return refuse(RuleId::SU_11, {id}, {Sentence::GroupOfOtherSide, {ObjectRef(id)}},
                      {group->side == Side::Qlik ? Sentence::GroupOfQlikNext : Sentence::GroupOfTalendNext});
    return {};
}

void sayHeldIndirectly(Planner &planner, RoleId role, const Roaring &users)
{
    const PairState &state = planner.state();
    if (!state.roles().at(role).isTalendBearing())
        return;
    const Roaring indirect = users - state.directMembers(role).among(users);
    planner.sayCount(RuleId::SU_04, Severity::Info, Sentence::RoleHeldIndirectly,
                     static_cast<std::int64_t>(indirect.cardinality()), userObjects(indirect), {ObjectRef(role)});
    // BX-03: for whose e-mail address is borne twice, assigning directly would be refused.
    const std::vector<UserId> assignable =
        userIds(indirect - (state.ambiguousEmail().among(indirect) - state.linked().among(indirect)));
    const std::uint64_t limit = state.tenant().talendLimit;
    const std::uint64_t free = limit - std::min(limit, state.talendUsed());
    if (!state.tenant().paired || assignable.empty() || withoutAccount(state, assignable, true).size() > free)
        return;
    const auto count = static_cast<std::int64_t>(assignable.size());
    planner.offer(RuleId::SU_04, Act{acts::AssignRole{assignable, role}, Side::Qlik, planner.actor()},
                  {Sentence::OfferAssignDirectly, {ObjectRef(role)}, count});
}

Verdict guardTenantAdmins(Planner &planner, const Roaring &among)
{
    const Roaring lost = tenantAdminsAmong(planner.before(), among) - tenantAdminsAmong(planner.state(), among);
    if (lost.isEmpty())
        return {};
    if (const auto owner = planner.before().tenant().serviceAccountOwner; owner && lost.contains(owner->value()))
        warnServiceAccountOwner(planner, *owner);
    return keepTenantAdmin(planner, UserId(lost.minimum()));
}

Verdict decide(const acts::CreateGroup &act, Planner &planner)
{
    if (Verdict may = requireUserAdmin(planner); !may)
        return may;
    const std::string name(trimmed(act.name));
    if (Verdict good = requireName(planner, name, {}); !good)
        return good;
    const GroupId id = planner.mintGroup();
    Group group(id);
    group.name = name;
    group.side = planner.side();
    group.vendorId = planner.side() == Side::Qlik ? planner.qlikKey(ObjectType::Group, id.value())
                                                  : planner.talendKey(ObjectType::Group, id.value());
    planner.step(StepKind::CreateGroup, planner.side(), id, {group});
    planner.say(RuleId::SU_11, Severity::Info,
                planner.side() == Side::Qlik ? Sentence::GroupOnlyInQlik : Sentence::GroupOnlyInTalend, {id},
                {ObjectRef(id)});
    return {};
}

Verdict decide(const acts::RenameGroup &act, Planner &planner)
{
    if (Verdict may = requireUserAdmin(planner); !may)
        return may;
    if (Verdict there = requireGroup(planner, act.group); !there)
        return there;
    if (Verdict own = requireOwnMembers(planner, act.group); !own)
        return own;
    const std::string name(trimmed(act.name));
    if (Verdict good = requireName(planner, name, act.group); !good)
        return good;
    Group group = planner.state().groups().at(act.group);
    if (group.name == name)
        return refuse(RuleId::SU_11, {act.group}, {Sentence::GroupHasThatName, {ObjectRef(act.group)}},
                      {Sentence::NextNothingToDo});
    planner.say(RuleId::SU_11, Severity::Info, Sentence::GroupRenamed, {act.group}, {ObjectRef(act.group), name});
    group.name = name;
    planner.step(StepKind::UpdateGroup, planner.side(), act.group, {std::move(group)});
    return {};
}

Verdict decide(const acts::DeleteGroup &act, Planner &planner)
{
    if (Verdict may = requireUserAdmin(planner); !may)
        return may;
    if (Verdict there = requireGroup(planner, act.group); !there)
        return there;
    if (Verdict own = requireOwnMembers(planner, act.group); !own)
        return own;
    const Group group = planner.state().groups().at(act.group);
    if (hasMembers(planner.state(), group)) {
        auto members = memberObjects(planner.state(), group);
        const auto count = static_cast<std::int64_t>(members.size());
        return refuse(RuleId::SU_11, std::move(members), {Sentence::GroupNotEmpty, {ObjectRef(act.group)}, count},
                      {Sentence::GroupNotEmptyNext});
    }
    planner.say(RuleId::SU_11, Severity::Warning, Sentence::GroupDeleted, {act.group}, {ObjectRef(act.group)});
    leaveSpaces(planner, act.group);
    planner.step(StepKind::DeleteGroup, planner.side(), act.group, {Drop{TableId::Groups, act.group.value()}});
    return {};
}

Verdict decide(const acts::AddToGroup &act, Planner &planner)
{
    if (Verdict may = requireUserAdmin(planner); !may)
        return may;
    if (Verdict there = requireGroup(planner, act.group); !there)
        return there;
    if (Verdict own = requireOwnMembers(planner, act.group); !own)
        return own;
    if (Verdict known = requireUsers(planner, act.users); !known)
        return known;
    const Roaring added = setMembers(planner, act.group, act.users, true);
    if (added.isEmpty())
        return refuse(RuleId::SU_11, {act.group}, {Sentence::GroupMembersAlready, {ObjectRef(act.group)}},
                      {Sentence::NextNothingToDo});
    planner.say(RuleId::SU_11, Severity::Info, Sentence::GroupGetsMembers, userObjects(added), {ObjectRef(act.group)});
    const std::vector<RoleId> roles = planner.state().groups().at(act.group).roles;
    if (!roles.empty())
        sayFromNextSignIn(planner, added);
    for (const RoleId role : roles) {
        sayHeldIndirectly(planner, role, added);
        const Roaring gaining = added - holdersAmong(planner.before(), role, added);
        if (Verdict seats = seatsForFullUserRole(planner, role, userIds(gaining)); !seats)
            return seats;
    }
    return {};
}

Verdict decide(const acts::RemoveFromGroup &act, Planner &planner)
{
    if (Verdict may = requireUserAdmin(planner); !may)
        return may;
    if (Verdict there = requireGroup(planner, act.group); !there)
        return there;
    if (Verdict own = requireOwnMembers(planner, act.group); !own)
        return own;
    if (Verdict known = requireUsers(planner, act.users); !known)
        return known;
    const Roaring removed = setMembers(planner, act.group, act.users, false);
    if (removed.isEmpty())
        return refuse(RuleId::SU_11, {act.group}, {Sentence::GroupMembersNone, {ObjectRef(act.group)}},
                      {Sentence::NextNothingToDo});
    planner.say(RuleId::SU_11, Severity::Info, Sentence::GroupLosesMembers, userObjects(removed),
                {ObjectRef(act.group)});
    if (!planner.state().groups().at(act.group).roles.empty())
        sayFromNextSignIn(planner, removed);
    return guardTenantAdmins(planner, removed);
}

} // namespace tandem::rules
