// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/accountsync.h"

#include "domain/sentence.h"
#include "rules/targets.h"

#include <algorithm>
#include <utility>

namespace tandem::rules {

namespace {

/// What the Talend side holds for somebody's e-mail address.
enum class Situation {
    Free, ///< nothing: an account can be made
    Waiting, ///< one account without a user: it is linked (SU-07)
    Ambiguous, ///< BX-03
};

struct Finding
{
    Situation situation;
    std::optional<AccountId> account = {}; ///< of Waiting
};

Finding assess(const PairState &state, UserId user)
{
    if (state.ambiguousEmail().contains(user.value()))
        return {Situation::Ambiguous};
    const std::vector<AccountId> same = state.accountsByEmail(state.users().at(user).person.email());
    if (same.empty())
        return {Situation::Free};
    if (same.size() > 1 || state.accounts().at(same.front()).user)
        return {Situation::Ambiguous};
    return {Situation::Waiting, same.front()};
}

/// A provisioned user shows as invited (ST-02); accounts know the three words only.
UserStatus shownStatus(UserStatus status)
{
    return status == UserStatus::Provisioned ? UserStatus::Invited : status;
}

/// The account's own address and login with the user's profile (SU-16).
PersonFields mirroredProfile(const User &user, const Person &account)
{
    PersonFields fields = account.fields();
    fields.name = user.person.name();
    fields.title = user.person.title();
    fields.phone = user.person.phone();
    return fields;
}

bool sameProfile(const Person &a, const Person &b)
{
    return a.name() == b.name() && a.title() == b.title() && a.phone() == b.phone();
}

/// The user's account as it must look: status (SU-09) and profile (SU-16).
Account mirrored(Planner &planner, const User &user, Account account)
{
    account.user = user.id;
    account.status = shownStatus(user.status);
    if (!sameProfile(account.person, user.person))
        account.person = planner.mintPerson(mirroredProfile(user, account.person));
    return account;
}

Step createAccount(Planner &planner, User user, AccountCause cause)
{
    Account account(planner.mintAccount());
    account.keys = PackedText<1>({planner.talendKey(ObjectType::Account, account.id.value())});
    account.status = shownStatus(user.status);
    account.cause = user.heldBack ? AccountCause::Restored : cause;
    account.user = user.id;
    account.createdAt = planner.now();
    const Person &own = user.person;
    const std::string_view login = own.email();
    account.person = planner.mintPerson(PackedText<6>({own.name(), own.email(), login, own.title(), own.phone(), {}}));
    Step step{StepKind::CreateAccount, Side::Talend, account.id, {user.id}, {account}};
    if (user.heldBack) { // SU-14
        user.heldBack = false;
        step.changes.emplace_back(std::move(user));
    }
    return step;
}

Sentence accountsMade(RuleId why)
{
    if (why == RuleId::SR_11)
        return Sentence::AccountsByPermission;
    return why == RuleId::SU_18 ? Sentence::AccountsBySync : Sentence::AccountsMade;
}

Verdict refuseAmbiguous(const PairState &state, const std::vector<UserId> &users)
{
    const auto count = static_cast<std::int64_t>(users.size());
    if (std::ranges::all_of(users, [&](UserId user) { return isPassedOver(state, user); }))
        return refuse(RuleId::BX_03, objects(users), {Sentence::AddressLinkedToOther, {}, count},
                      {Sentence::NextDeleteRecordOrLeaveOut});
    return refuse(RuleId::BX_03, objects(users), {Sentence::EmailAmbiguous, {}, count}, {Sentence::NextLinkAccount});
}

Verdict requireTalendSeats(const PairState &state, const std::vector<UserId> &created)
{
    const auto used = static_cast<std::int64_t>(state.talendUsed());
    const auto needed = static_cast<std::int64_t>(created.size());
    const auto free = std::max<std::int64_t>(0, std::int64_t(state.tenant().talendLimit) - used);
    if (needed <= free)
        return {};
    return refuse(RuleId::SR_12, objects(created), {Sentence::TalendLimitPassed, {used, free}, needed},
                  {Sentence::NextFreeTalendAccounts, {}, needed - free});
}

/// Direct Talend-bearing roles only (SU-08), built-in Talend ones too (SR-05).
bool mustCarry(const Role &role)
{
    return role.isTalendBearing() && role.onTalend;
}

/// SU-08 for these users' accounts; new ones carry no role yet.
void alignRoles(Planner &planner, std::span<const UserId> users, bool areNew)
{
    Roaring among;
    for (const UserId user : users)
        among.add(user.value());
    among = planner.state().linked().among(among);
    if (among.isEmpty() || !planner.state().tenant().paired)
        return;
    std::vector<Step> steps;
    planner.state().roles().forEach([&](const Role &role) {
        const Roaring carried = areNew ? Roaring() : planner.state().talendMembers(role.id).among(among);
        const Roaring wanted = mustCarry(role) ? planner.state().directMembers(role.id).among(among) : Roaring();
        if (carried == wanted)
            return;
        const auto change = [&](const Roaring &members, bool present) {
            for (const std::uint32_t user : members) {
                steps.push_back({present ? StepKind::AssignRole : StepKind::RemoveRole,
                                 Side::Talend,
                                 UserId(user),
                                 {role.id},
                                 {Link{LinkKind::TalendRole, role.id.value(), user, present}}});
            }
        };
        change(wanted - carried, true);
        change(carried - wanted, false);
    });
    planner.steps(std::move(steps));
}

} // namespace

std::vector<UserId> withoutAccount(const PairState &state, std::span<const UserId> users, bool restore)
{
    std::vector<UserId> found;
    for (const UserId user : users) {
        if (!state.linked().contains(user.value()) && (restore || !state.heldBack().contains(user.value())))
            found.push_back(user);
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

Roaring entitledAmong(const PairState &state, const Roaring &among)
{
    Roaring holders;
    if (among.isEmpty())
        return holders;
    state.roles().forEach([&](const Role &role) {
        if (role.isTalendBearing())
            holders |= state.directMembers(role.id).among(among);
    });
    return holders;
}

bool isPassedOver(const PairState &state, UserId user)
{
    if (!state.ambiguousEmail().contains(user.value()) || state.linked().contains(user.value()))
        return false;
    const auto accounts = state.accountsByEmail(state.users().at(user).person.email());
    return std::ranges::any_of(accounts, [&](AccountId id) { return state.accounts().at(id).user.has_value(); });
}

bool hasEmailConflict(const PairState &state, UserId user)
{
    return assess(state, user).situation == Situation::Ambiguous;
}

Verdict makeAccounts(Planner &planner, std::span<const UserId> users, AccountCause cause, RuleId why, bool restore)
{
    if (!planner.state().tenant().paired)
        return {};
    std::vector<UserId> created;
    std::vector<UserId> restored;
    std::vector<std::pair<UserId, AccountId>> waiting;
    std::vector<UserId> ambiguous;
    for (const UserId user : withoutAccount(planner.state(), users, restore)) {
        const Finding found = assess(planner.state(), user);
        switch (found.situation) {
        case Situation::Free:
            (planner.state().heldBack().contains(user.value()) ? restored : created).push_back(user);
            break;
        case Situation::Waiting:
            waiting.emplace_back(user, *found.account);
            break;
        case Situation::Ambiguous:
            ambiguous.push_back(user);
            break;
        }
    }
    if (!ambiguous.empty())
        return refuseAmbiguous(planner.state(), ambiguous);
    std::vector<UserId> made = created;
    made.insert(made.end(), restored.begin(), restored.end());
    if (Verdict verdict = requireTalendSeats(planner.state(), made); !verdict)
        return verdict;

    std::vector<Step> steps;
    steps.reserve(made.size());
    for (const UserId user : made)
        steps.push_back(createAccount(planner, planner.state().users().at(user), cause));
    planner.steps(std::move(steps));
    planner.say(why, Severity::Info, accountsMade(why), objects(created));
    for (const auto &[user, account] : waiting) {
        if (planner.state().heldBack().contains(user.value()))
            restored.push_back(user);
    }
    planner.say(RuleId::SU_14, Severity::Warning, Sentence::AccountsRestored, objects(restored));
    for (const auto &[user, account] : waiting)
        linkAccount(planner, user, account, cause == AccountCause::Synchronized);
    alignRoles(planner, made, true);
    return {};
}

void linkAccount(Planner &planner, UserId user, AccountId id, bool qlikWins)
{
    const Account account = planner.state().accounts().at(id);
    const std::vector<RoleId> carried = planner.state().talendRoles(account);
    User owner = planner.state().users().at(user);
    Changes changes;
    for (const RoleId role : carried) {
        changes.emplace_back(Link{LinkKind::UnlinkedTalendRole, role.value(), id.value(), false});
        changes.emplace_back(Link{LinkKind::TalendRole, role.value(), user.value(), true});
    }
    changes.emplace_back(mirrored(planner, owner, account));
    if (owner.heldBack) {
        owner.heldBack = false;
        changes.emplace_back(owner);
    }
    planner.step(StepKind::LinkAccount, Side::Talend, id, std::move(changes), {user});
    planner.say(RuleId::SU_07, Severity::Info, Sentence::AccountLinked, {user}, {user});

    std::vector<ObjectRef> united;
    for (const RoleId role : carried) {
        const bool held = planner.state().directMembers(role).contains(user.value());
        if (qlikWins || held || !mustCarry(planner.state().roles().at(role)))
            continue;
        planner.step(StepKind::AssignRole, Side::Qlik, user,
                     {Link{LinkKind::DirectRole, role.value(), user.value(), true}}, {role});
        united.emplace_back(role);
    }
    planner.say(RuleId::SU_08, Severity::Warning, Sentence::AccountRolesUnited, std::move(united), {user});
    alignTalendRoles(planner, std::span(&user, 1));
}

void linkSameEmail(Planner &planner, UserId user)
{
    if (!planner.state().tenant().paired || planner.state().accountOf(user))
        return;
    if (const Finding found = assess(planner.state(), user); found.situation == Situation::Waiting)
        linkAccount(planner, user, *found.account, false);
}

void alignTalendRoles(Planner &planner, std::span<const UserId> users)
{
    alignRoles(planner, users, false);
}

bool mirrorProfile(Planner &planner, UserId id)
{
    const Account *account = planner.state().accountOf(id);
    const User user = planner.state().users().at(id);
    if (!account || !planner.state().tenant().paired || sameProfile(account->person, user.person))
        return false;
    Account changed = *account;
    changed.person = planner.mintPerson(mirroredProfile(user, account->person));
    planner.step(StepKind::UpdateAccount, Side::Talend, changed.id, {changed}, {id});
    return true;
}

bool mirrorUser(Planner &planner, UserId id)
{
    const Account *account = planner.state().accountOf(id);
    if (!account || !planner.state().tenant().paired)
        return false;
    const User user = planner.state().users().at(id);
    if (account->status == shownStatus(user.status) && sameProfile(account->person, user.person))
        return false;
    Account changed = mirrored(planner, user, *account);
    planner.step(StepKind::UpdateAccount, Side::Talend, changed.id, {changed}, {id});
    return true;
}

void sayKeptWithoutRole(Planner &planner, std::span<const UserId> users)
{
    Roaring among;
    for (const UserId user : users)
        among.add(user.value());
    among = planner.state().linked().among(among);
    std::vector<ObjectRef> kept;
    for (const std::uint32_t user : entitledAmong(planner.before(), among) - entitledAmong(planner.state(), among))
        kept.emplace_back(UserId(user));
    planner.say(RuleId::SU_05, Severity::Info, Sentence::KeptWithoutTalendRole, std::move(kept));
}

} // namespace tandem::rules
