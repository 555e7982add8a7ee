// SPDX-License-Identifier: GPL-3.0-or-later
// SU-18: carries out what rules/compare.h shows.
#include "domain/sentence.h"
#include "rules/accountsync.h"
#include "rules/authority.h"
#include "rules/rolepermissions.h"
#include "rules/targets.h"
#include "rules/usersync.h"

#include <array>

namespace tandem::rules {

namespace {

std::vector<UserId> ids(const Roaring &bits)
{
    std::vector<UserId> users;
    users.reserve(bits.cardinality());
    for (const std::uint32_t id : bits)
        users.emplace_back(id);
    return users;
}

/// Those whose account shows another status than they have (SU-09).
Roaring differingStatus(const PairState &state, const Roaring &among)
{
    const Roaring linked = state.linked().among(among);
    Roaring differing;
    for (const UserStatus status : {UserStatus::Active, UserStatus::Invited, UserStatus::Disabled})
        differing |= state.usersWith(status).among(linked) - state.accountsWith(status).among(linked);
    return differing;
}

/// Assignments on the Talend side that are to begin or to end, with the users concerned.
struct Drift
{
    std::int64_t links = 0;
    Roaring users = {};
};

std::array<Drift, 2> roleDrift(const PairState &state, const Roaring &among)
{
    std::array<Drift, 2> drift; // missing there, too many there
    state.roles().forEach([&](const Role &role) {
        const Roaring wanted =
            role.isTalendBearing() && role.onTalend ? state.directMembers(role.id).among(among) : Roaring();
        const Roaring carried = state.talendMembers(role.id).among(among);
        const std::array<Roaring, 2> differences{wanted - carried, carried - wanted};
        for (std::size_t i = 0; i < drift.size(); ++i) {
            drift[i].links += static_cast<std::int64_t>(differences[i].cardinality());
            drift[i].users |= differences[i];
        }
    });
    return drift;
}

/// Accounts for those who must have one; who is left out, and why.
Verdict synchronizeAccounts(Planner &planner, const Roaring &among)
{
    const PairState &state = planner.state();
    const Roaring entitled = entitledAmong(state, among);
    const Roaring missing = entitled - state.linked().among(entitled);
    const Roaring heldBack = state.heldBack().among(missing);
    std::vector<UserId> users;
    std::vector<ObjectRef> ambiguous;
    for (const std::uint32_t id : missing - heldBack) {
        if (hasEmailConflict(state, UserId(id)))
            ambiguous.emplace_back(UserId(id));
        else
            users.emplace_back(id);
    }
    planner.say(RuleId::SU_14, Severity::Info, Sentence::HeldBackStayOut, objects(ids(heldBack)));
    planner.say(RuleId::BX_03, Severity::Warning, Sentence::AmbiguousLeftOut, std::move(ambiguous));
    return makeAccounts(planner, users, AccountCause::Synchronized, RuleId::SU_18, false);
}

void synchronizeRoles(Planner &planner, const Roaring &among)
{
    const Roaring linked = planner.state().linked().among(among);
    const auto [missing, surplus] = roleDrift(planner.state(), linked);
    if (missing.links > 0)
        planner.sayCount(RuleId::SU_18, Severity::Info, Sentence::TalendLinksAdded, missing.links,
                         objects(ids(missing.users)));
    if (surplus.links > 0)
        planner.sayCount(RuleId::SU_18, Severity::Warning, Sentence::TalendLinksRemoved, surplus.links,
                         objects(ids(surplus.users)));
    alignTalendRoles(planner, ids(missing.users | surplus.users));
    sayFromNextSignIn(planner, missing.users | surplus.users);
}

void synchronizeStatuses(Planner &planner, const Roaring &among)
{
    const std::vector<UserId> users = ids(differingStatus(planner.state(), among));
    std::vector<Step> steps;
    for (const UserId user : users) {
        Account account = *planner.state().accountOf(user);
        const UserStatus status = planner.state().users().at(user).status;
        account.status = status == UserStatus::Provisioned ? UserStatus::Invited : status;
        steps.push_back({StepKind::UpdateAccount, Side::Talend, account.id, {user}, {account}});
    }
    planner.steps(std::move(steps));
    planner.say(RuleId::SU_18, Severity::Info, Sentence::TalendStatusesFollow, objects(users));
}

/// One user only: says plainly why that one cannot be synchronized.
Verdict requireSynchronizable(const Planner &planner, UserId id)
{
    const PairState &state = planner.state();
    if (!state.users().contains(id))
        return refuse(RuleId::ST_05, {id}, {Sentence::UsersGone, {}, 1}, {Sentence::NextRefreshList});
    if (state.accountOf(id) || !state.holdsTalendRole(id))
        return {};
    if (state.heldBack().contains(id.value()))
        return refuse(RuleId::SU_14, {id}, {Sentence::HeldBackNotSynchronized, {id}},
                      {Sentence::NextRestoreByRole, {id}});
    if (hasEmailConflict(state, id))
        return refuse(RuleId::BX_03, {id}, {Sentence::EmailAmbiguous, {}, 1}, {Sentence::NextLinkAccount});
    return {};
}

Roaring everybody(const PairState &state)
{
    return state.usersWith(UserStatus::Active).bits() | state.usersWith(UserStatus::Invited).bits()
           | state.usersWith(UserStatus::Disabled).bits();
}

} // namespace

Verdict decide(const acts::Synchronize &act, Planner &planner)
{
    if (Verdict verdict = requireUserAdmin(planner); !verdict)
        return verdict;
    if (Verdict verdict = requirePaired(planner); !verdict)
        return verdict;
    Roaring among;
    if (act.user) {
        if (Verdict verdict = requireSynchronizable(planner, *act.user); !verdict)
            return verdict;
        among.add(act.user->value());
    } else {
        among = everybody(planner.state());
    }
    const PairState before = planner.state();
    // Roles and statuses of the accounts there are, then the accounts that are missing: those come right at once.
    synchronizeRoles(planner, among);
    synchronizeStatuses(planner, among);
    if (Verdict verdict = synchronizeAccounts(planner, among); !verdict)
        return verdict;
    if (planner.state().sameContent(before))
        planner.say(RuleId::SU_18, Severity::Info, Sentence::SidesAgreeAlready, {ObjectRef::tenant()});
    return {};
}

} // namespace tandem::rules
