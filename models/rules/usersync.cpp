// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/usersync.h"

#include "domain/sentence.h"
#include "domain/text.h"
#include "rules/accountsync.h"
#include "rules/assignment.h"
#include "rules/authority.h"
#include "rules/targets.h"

#include <algorithm>
#include <ranges>

namespace tandem::rules {

namespace {

/// The users of a list act, each once, in the order of their ids.
std::vector<UserId> distinct(std::vector<UserId> users)
{
    std::ranges::sort(users);
    const auto repeated = std::ranges::unique(users);
    users.erase(repeated.begin(), repeated.end());
    return users;
}

/// BX-13, SU-17, SR-06, SU-01, ST-05: may it be tried at all?
Verdict requireAssignment(const Planner &planner, RoleId role, std::span<const UserId> users)
{
    if (Verdict verdict = requireUserAdmin(planner); !verdict)
        return verdict;
    if (Verdict verdict = requirePairedOnTalend(planner); !verdict)
        return verdict;
    if (Verdict verdict = requireRole(planner, role); !verdict)
        return verdict;
    if (users.empty())
        return refuse(RuleId::AL_04, {role}, {Sentence::NoUserNamed}, {Sentence::NextNameUsers});
    return requireUsers(planner, users);
}

std::unexpected<Refusal> refuseUsers(RuleId rule, const std::vector<UserId> &users, RoleId role, Sentence reason,
                                     Sentence next)
{
    return refuse(rule, objects(users), {reason, {role}, static_cast<std::int64_t>(users.size())}, {next});
}

/// How the acting side sees that a user has a role: the Talend side looks at the account (drift of an import may make
/// the two differ).
bool shows(const Planner &planner, const Role &role, UserId user)
{
    const bool onAccount = planner.side() == Side::Talend && role.isTalendBearing();
    const PairState &state = planner.state();
    return (onAccount ? state.talendMembers(role.id) : state.directMembers(role.id)).contains(user.value());
}

/// SU-14: assigning a role still held brings a user back who was deleted in Talend.
bool comesBack(const PairState &state, const Role &role, UserId user)
{
    return role.isTalendBearing() && state.heldBack().contains(user.value());
}

/// Those of a list whom the act concerns; the others have the role already, or do not have it. That is said of them,
/// and refused when the act would concern nobody.
Verdict requireNotHeld(Planner &planner, const Role &role, std::vector<UserId> &users)
{
    const auto held = std::ranges::stable_partition(
        users, [&](UserId user) { return !shows(planner, role, user) || comesBack(planner.state(), role, user); });
    const std::vector<UserId> others(held.begin(), held.end());
    users.erase(held.begin(), held.end());
    if (users.empty())
        return refuseUsers(RuleId::SU_08, others, role.id, Sentence::RoleHeldAlready, Sentence::NextNothingToDo);
    planner.say(RuleId::SU_08, Severity::Info, Sentence::RoleHeldAlready, objects(others), {role.id});
    return {};
}

Verdict requireHeld(Planner &planner, const Role &role, std::vector<UserId> &users)
{
    const auto lacking = std::ranges::stable_partition(users, [&](UserId user) {
        return shows(planner, role, user) || planner.state().directMembers(role.id).contains(user.value());
    });
    const std::vector<UserId> others(lacking.begin(), lacking.end());
    users.erase(lacking.begin(), lacking.end());
    const std::vector<UserId> otherwise = holdOtherwise(planner.state(), role.id, others);
    if (users.empty() && !otherwise.empty())
        return refuseUsers(RuleId::BX_10, otherwise, role.id, Sentence::RoleNotHeldDirectly, Sentence::NextChangeGroup);
    if (users.empty())
        return refuseUsers(RuleId::SU_08, others, role.id, Sentence::RoleNotHeld, Sentence::NextNothingToDo);
    planner.say(RuleId::SU_08, Severity::Info, Sentence::RoleNotHeld, objects(others), {role.id});
    return {};
}

/// Takes the direct assignment away from those who have it.
std::vector<UserId> removeDirectly(Planner &planner, RoleId role, std::span<const UserId> users)
{
    std::vector<UserId> losing;
    std::vector<Step> steps;
    for (const UserId user : users) {
        if (!planner.state().directMembers(role).contains(user.value()))
            continue;
        losing.push_back(user);
        steps.push_back({StepKind::RemoveRole,
                         Side::Qlik,
                         user,
                         {role},
                         {Link{LinkKind::DirectRole, role.value(), user.value(), false}}});
    }
    planner.steps(std::move(steps));
    return losing;
}

/// BX-03: what link-account may join.
Verdict requireLinkable(const Planner &planner, const User &user, const Account &account)
{
    const PairState &state = planner.state();
    if (account.user)
        return refuse(RuleId::BX_03, {account.id, *account.user},
                      {Sentence::AccountLinkedAlready, {account.id, *account.user}},
                      {Sentence::NextChooseUnlinkedAccount});
    if (const Account *own = state.accountOf(user.id))
        return refuse(RuleId::BX_03, {user.id, own->id}, {Sentence::UserHasAccount, {user.id}},
                      {Sentence::NextChooseUserWithoutAccount});
    if (user.heldBack)
        return refuse(RuleId::SU_14, {user.id}, {Sentence::HeldBackNotLinked, {user.id}},
                      {Sentence::NextRestoreByRole, {user.id}});
    const std::string email = normalizedEmail(user.person.email());
    if (email.empty() || email != normalizedEmail(account.person.email()))
        return refuse(RuleId::SU_07, {user.id, account.id}, {Sentence::EmailsDiffer, {user.id}},
                      {Sentence::NextChooseSameEmail});
    return {};
}

/// BX-03 between strangers: only whose account it is. Status, profile and roles are brought together by the initial
/// synchronization (SU-17), which refuses as long as that is open.
void pickAccount(Planner &planner, UserId user, AccountId id)
{
    Account account = planner.state().accounts().at(id);
    Changes changes;
    for (const RoleId role : planner.state().talendRoles(account)) {
        changes.emplace_back(Link{LinkKind::UnlinkedTalendRole, role.value(), id.value(), false});
        changes.emplace_back(Link{LinkKind::TalendRole, role.value(), user.value(), true});
    }
    account.user = user;
    changes.emplace_back(std::move(account));
    planner.step(StepKind::LinkAccount, Side::Talend, id, std::move(changes), {user});
}

} // namespace

Verdict decide(const acts::AssignRole &act, Planner &planner)
{
    std::vector<UserId> users = distinct(act.users);
    if (Verdict verdict = requireAssignment(planner, act.role, users); !verdict)
        return verdict;
    if (Verdict verdict = requireNotHeld(planner, planner.state().roles().at(act.role), users); !verdict)
        return verdict;
    return assignDirectly(planner, act.role, users);
}

Verdict decide(const acts::RemoveRole &act, Planner &planner)
{
    std::vector<UserId> users = distinct(act.users);
    if (Verdict verdict = requireAssignment(planner, act.role, users); !verdict)
        return verdict;
    const Role role = planner.state().roles().at(act.role);
    if (Verdict verdict = requireHeld(planner, role, users); !verdict)
        return verdict;

    const std::vector<UserId> losing = removeDirectly(planner, role.id, users);
    const std::vector<UserId> keeping = holdOtherwise(planner.state(), role.id, losing);
    planner.say(RuleId::BX_08, Severity::Info, Sentence::RoleRemoved, objects(losing), {role.id});
    planner.say(RuleId::BX_10, Severity::Warning, Sentence::RoleStillHeld, objects(keeping), {role.id});

    std::vector<ObjectRef> dropping;
    for (const UserId user : users) {
        if (planner.state().talendMembers(role.id).contains(user.value()))
            dropping.emplace_back(user);
    }
    alignTalendRoles(planner, users);
    planner.say(RuleId::SU_08, Severity::Info, Sentence::AccountsDropRole, std::move(dropping), {role.id});
    if (!role.isTalendBearing() && planner.side() == Side::Talend)
        planner.say(RuleId::SU_08, Severity::Info, Sentence::RoleOnQlikSideOnly, objects(losing), {role.id});
    sayKeptWithoutRole(planner, users);

    for (const UserId user : losing) {
        if (isTenantAdmin(planner.before(), user) && !isTenantAdmin(planner.state(), user))
            warnServiceAccountOwner(planner, user);
    }
    return keepTenantAdmin(planner, users.front());
}

Verdict decide(const acts::LinkAccount &act, Planner &planner)
{
    if (Verdict verdict = requireUserAdmin(planner); !verdict)
        return verdict;
    const User *user = planner.state().users().find(act.user);
    if (!user)
        return refuse(RuleId::ST_05, {act.user}, {Sentence::UsersGone, {}, 1}, {Sentence::NextRefreshList});
    const Account *account = planner.state().accounts().find(act.account);
    if (!account)
        return refuse(RuleId::AL_04, {act.account}, {Sentence::AccountGone}, {Sentence::NextRefreshList});
    if (Verdict verdict = requireLinkable(planner, *user, *account); !verdict)
        return verdict;

    std::vector<ObjectRef> others;
    for (const UserId other : planner.state().usersByEmail(user->person.email())) {
        if (other != act.user)
            others.emplace_back(other);
    }
    planner.say(RuleId::BX_03, Severity::Info, Sentence::AccountPicked, {act.user}, {act.user});
    if (planner.state().tenant().paired)
        linkAccount(planner, act.user, act.account, false);
    else
        pickAccount(planner, act.user, act.account);
    planner.say(RuleId::BX_03, Severity::Warning, Sentence::OthersStayUnlinked, std::move(others), {act.user});
    return {};
}

} // namespace tandem::rules
