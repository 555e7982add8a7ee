// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/seats.h"

#include "domain/sentence.h"
#include "rules/targets.h"

#include <vector>

namespace tandem::rules {

namespace {

std::int64_t freeSeats(const PairState &state)
{
    return static_cast<std::int64_t>(state.seatsFree().value_or(0));
}

} // namespace

void takeSeat(Planner &planner, UserId id)
{
    User user = planner.state().users().at(id);
    user.entitlement = true;
    planner.step(StepKind::AssignEntitlement, Side::Qlik, id, {std::move(user)});
}

bool freeSeat(Planner &planner, UserId id)
{
    User user = planner.state().users().at(id);
    if (!user.entitlement)
        return false;
    user.entitlement = false;
    planner.step(StepKind::RevokeEntitlement, Side::Qlik, id, {std::move(user)});
    return true;
}

bool seatsSuffice(const PairState &state, std::size_t needed)
{
    const auto free = state.seatsFree();
    return !free || *free >= needed;
}

void seatForJoining(Planner &planner, UserId user)
{
    const PairState &state = planner.state();
    if (state.entitled().contains(user.value()))
        return; // SU-10: invited in Talend Cloud
    if (!state.tenant().licenceAutoAssign) {
        planner.say(RuleId::EN_02, Severity::Info, Sentence::JoinsWithoutAutoSeat, {user}, {user});
        return;
    }
    if (!seatsSuffice(state, 1)) {
        planner.say(RuleId::EN_02, Severity::Warning, Sentence::JoinsWithoutFreeSeat, {user}, {user});
        return;
    }
    takeSeat(planner, user);
    planner.say(RuleId::EN_02, Severity::Info, Sentence::JoinsWithSeat, {user}, {user});
}

Verdict seatsForTalend(Planner &planner, std::span<const UserId> users)
{
    std::vector<UserId> needing;
    for (const UserId id : users) {
        const User &user = planner.state().users().at(id);
        if (!user.entitlement && user.status != UserStatus::Disabled)
            needing.push_back(id);
    }
    if (!seatsSuffice(planner.state(), needing.size())) {
        const auto needed = static_cast<std::int64_t>(needing.size());
        const std::int64_t free = freeSeats(planner.state());
        return refuse(RuleId::SU_10, objects(needing), {Sentence::TalendInviteNeedsSeats, {free}, needed},
                      {Sentence::NextFreeSeats, {}, needed - free});
    }
    for (const UserId id : needing)
        takeSeat(planner, id);
    planner.say(RuleId::SU_10, Severity::Info, Sentence::TalendInviteTakesSeats, objects(needing));
    return {};
}

Verdict seatsForFullUserRole(Planner &planner, RoleId role, std::span<const UserId> users)
{
    const PairState &state = planner.state();
    if (state.tenant().subscription != Subscription::Capacity || !state.roles().at(role).fullUser)
        return {};
    std::vector<UserId> basic;
    for (const UserId id : users) {
        const User &user = state.users().at(id);
        if (!user.entitlement && user.status == UserStatus::Active)
            basic.push_back(id);
    }
    if (!seatsSuffice(state, basic.size())) {
        const auto needed = static_cast<std::int64_t>(basic.size());
        const std::int64_t free = freeSeats(state);
        return refuse(RuleId::BX_09, objects(basic), {Sentence::FullUserRoleNeedsSeats, {role, free}, needed},
                      {Sentence::NextFreeSeats, {}, needed - free});
    }
    for (const UserId id : basic)
        takeSeat(planner, id);
    planner.say(RuleId::BX_09, Severity::Warning, Sentence::FullUserRoleTakesSeats, objects(basic), {role});
    return {};
}

} // namespace tandem::rules
