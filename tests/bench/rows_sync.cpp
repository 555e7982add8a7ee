// SPDX-License-Identifier: GPL-3.0-or-later
// a1: the full plan with what-if for all roles, pair open. a2: the same from a closed workspace. a3: one role edit.
#include "child.h"
#include "pair.h"
#include "sqlitepeer.h"

#include "domain/actcatalogue.h"
#include "rules/authority.h"
#include "rules/compare.h"
#include "rules/rules.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace tandem::bench {

namespace {

/// Figures of a contender that counts something else are worth nothing.
void mustAgree(const rules::Comparison &ours, rules::Comparison theirs)
{
    auto sorted = ours.whatIf;
    std::ranges::sort(sorted);
    std::ranges::sort(theirs.whatIf);
    if (ours.entitled != theirs.entitled || ours.createAccounts != theirs.createAccounts
        || ours.createRoleLinks != theirs.createRoleLinks || ours.heldDeleted != theirs.heldDeleted
        || ours.statusUpdates != theirs.statusUpdates || ours.roleAdds != theirs.roleAdds
        || ours.roleRemoves != theirs.roleRemoves || ours.keptWithoutRole != theirs.keptWithoutRole
        || ours.ambiguousEmail != theirs.ambiguousEmail || sorted != theirs.whatIf) {
        std::fprintf(stderr, "a1: ours and SQL do not agree\n");
        std::exit(1);
    }
}

/// The same comparison by a program of tests/bench/peers, or the reason why not.
void addPeer(Report &report, Pair &pair, const char *id, const std::string &name, const std::string &program,
             std::optional<double> target)
{
    const char *peers = std::getenv("TANDEM_BENCH_PEERS");
    if (!peers) {
        std::printf("%-4s %9u left out: %s; run.sh sets TANDEM_BENCH_PEERS and installs it\n", id, pair.users(),
                    name.c_str());
        return;
    }
    const std::string folder = peers;
    const std::string tables = pair.path("tables");
    const std::string made = "'" + folder + "/tables.sh' '" + pair.sqliteFile() + "' '" + tables + "'";
    auto theirs = std::system(made.c_str()) == 0 ? figuresOf(program + " '" + tables + "' 5") : Figures();
    if (!theirs.contains("ms")) {
        std::printf("%-4s %9u left out: %s does not run here\n", id, pair.users(), name.c_str());
        return;
    }
    std::vector<double> times;
    rules::Comparison ours;
    for (int i = 0; i < 5; ++i)
        times.push_back(timed([&] { ours = rules::compare(*pair.state()); }));
    double whatIf = 0;
    for (const auto &[role, count] : ours.whatIf)
        whatIf += static_cast<double>(count);
    const std::vector<std::pair<const char *, double>> agreed{{"entitled", ours.entitled},
                                                              {"create_accounts", ours.createAccounts},
                                                              {"role_adds", ours.roleAdds},
                                                              {"create_role_links", ours.createRoleLinks},
                                                              {"held_deleted", ours.heldDeleted},
                                                              {"status_updates", ours.statusUpdates},
                                                              {"role_removes", ours.roleRemoves},
                                                              {"kept_without_role", ours.keptWithoutRole},
                                                              {"what_if", whatIf}};
    for (const auto &[counter, number] : agreed) {
        if (theirs[counter] != number) {
            std::fprintf(stderr, "a1: ours and %s do not agree in %s: %.0f, %.0f\n", name.c_str(), counter, number,
                         theirs[counter]);
            std::exit(1);
        }
    }
    report.add({id, pair.users(), median(times), theirs["ms"], target,
                "full plan and what-if of all roles / " + name + ", the tables loaded already"});
}

/// The same pair with an address of his own for everybody who shares one.
std::shared_ptr<const PairState> withOwnEmails(const PairState &pair)
{
    PairState state = pair;
    Changes changes;
    std::uint32_t person = state.nextPersonId();
    for (const std::uint32_t id : state.ambiguousEmail().bits()) {
        User user = state.users().at(UserId(id));
        PersonFields fields = user.person.fields();
        fields.email = "only" + std::to_string(id) + "@example.org";
        user.person = Person(PersonId(person++), fields);
        changes.emplace_back(std::move(user));
    }
    // An account that bears another's address would be as ambiguous.
    for (const std::uint32_t id : pair.ambiguousEmail().bits()) {
        if (const Account *old = state.accountOf(UserId(id))) {
            Account account = *old;
            PersonFields fields = account.person.fields();
            fields.email = "only" + std::to_string(id) + "@example.org";
            account.person = Person(PersonId(person++), fields);
            changes.emplace_back(std::move(account));
        }
    }
    state.apply(changes);
    return std::make_shared<const PairState>(std::move(state));
}

/// What an act on one user takes in a pair of this size must not grow: it is measured in turn in a small one.
constexpr std::uint32_t smallUsers = 10'000;

/// Acts on somebody who owns nothing, is in no group and whose account is in step: alike in a small pair and a large.
std::vector<std::pair<std::string, Act>> actsOnOne(const PairState &pair)
{
    const Actor admin = rules::defaultActor(pair);
    std::optional<UserId> plain; // without an account
    std::optional<UserId> linked; // with one
    std::optional<RoleId> bearing; // the one role of the latter
    pair.users().forEach([&](const User &row) {
        if ((plain && linked) || row.status != UserStatus::Active || row.heldBack || pair.countOwnedBy(row.id)
            || pair.ambiguousEmail().contains(row.id.value()) || !pair.groupsOf(row.id).empty())
            return;
        const std::vector<RoleId> roles = pair.directRoles(row.id);
        const Account *account = pair.accountOf(row.id);
        if (!account && roles.empty())
            plain = row.id;
        else if (account && roles.size() == 1 && pair.roles().at(roles.front()).kind == RoleKind::Custom
                 && pair.talendRoles(*account) == roles && account->status == row.status) {
            linked = row.id;
            bearing = roles.front();
        }
    });
    std::optional<GroupId> group;
    pair.groups().forEach([&](const Group &row) {
        if (row.side == Side::Qlik && row.provider == GroupProvider::Custom)
            group = row.id;
    });
    std::vector<std::pair<std::string, Act>> all;
    const auto add = [&](ActBody body) {
        std::string name(actName(body));
        all.emplace_back(std::move(name), Act{std::move(body), Side::Qlik, admin});
    };
    if (linked) {
        add(acts::DisableUser{*linked});
        add(acts::RemoveRole{{*linked}, *bearing});
        add(acts::Synchronize{*linked});
        add(acts::DeleteUser{*linked});
    }
    if (plain && bearing)
        add(acts::AssignRole{{*plain}, *bearing});
    if (plain && group)
        add(acts::AddToGroup{*group, {*plain}});
    return all;
}

void oneUserRows(Report &report, const Pair &pair)
{
    const Pair small(report.options(), smallUsers);
    const auto here = actsOnOne(*pair.state());
    const auto there = actsOnOne(*small.state());
    constexpr int times = 20; // a clock read and a cold cache weigh less then
    const auto each = [](const Act &act, const std::shared_ptr<const PairState> &state) {
        return timed([&] {
                   for (int i = 0; i < times; ++i)
                       keep(plan(act, state, 1));
               })
               / times;
    };
    for (std::size_t i = 0; i < std::min(here.size(), there.size()); ++i) {
        const Plan decided = plan(here[i].second, pair.state(), 1);
        const Plan smaller = plan(there[i].second, small.state(), 1);
        report.compare(
            "a3u", pair.users(), 1.5,
            "preview of " + here[i].first + " of one user (" + std::to_string(decided.steps.size()) + " steps"
                + (decided.isRefused() ? ", REFUSED" : "") + ") / the same at 10,000 users ("
                + std::to_string(smaller.steps.size()) + ")",
            [&] { return each(here[i].second, pair.state()); }, [&] { return each(there[i].second, small.state()); },
            31);
    }
}

} // namespace

void syncRows(Report &report, Pair &pair)
{
    if (report.wants("a1")) {
        SqlitePeer peer(pair.sqliteFile());
        mustAgree(rules::compare(*pair.state()), peer.compare());
        report.compare(
            "a1", pair.users(), 1.0 / 150, "full plan and what-if of all roles / tuned SQL in SQLite",
            [&] { return timed([&] { keep(rules::compare(*pair.state())); }); },
            [&] { return timed([&] { keep(peer.compare()); }); });
    }
    if (report.wants("a1d"))
        addPeer(report, pair, "a1d", "DuckDB in memory", "node \"$TANDEM_BENCH_PEERS/duckdb.mjs\"", 1.0 / 10);
    if (report.wants("a1p"))
        addPeer(report, pair, "a1p", "PostgreSQL", "\"$TANDEM_BENCH_PEERS/postgres.sh\"", std::nullopt);
    const Actor admin = rules::defaultActor(*pair.state());
    if (report.wants("a3")) {
        // BX-03 refuses the edit while a holder shares an e-mail address, as some always do at this size.
        const auto state = withOwnEmails(*pair.state());
        const Act edit{acts::AddPermissions{pair.commonRole(), {"TMC_OPERATOR"}}, Side::Qlik, admin};
        const Act all{acts::Synchronize{}, Side::Qlik, admin};
        const Plan decided = plan(edit, state, 1);
        const std::string note = std::to_string(pair.state()->directMembers(pair.commonRole()).count())
                                 + " hold the role, " + std::to_string(decided.steps.size()) + " steps"
                                 + (decided.isRefused() ? ", REFUSED" : "");
        report.compare(
            "a3", pair.users(), 1.0 / 20, "preview of one role edit with its people (" + note + ") / of `synchronize`",
            [&] { return timed([&] { keep(plan(edit, state, 1)); }); },
            [&] { return timed([&] { keep(plan(all, state, 1)); }); });
        report.compare(
            "a3c", pair.users(), std::nullopt, "the same / the full plan counted with what-if (a1)",
            [&] { return timed([&] { keep(plan(edit, state, 1)); }); },
            [&] { return timed([&] { keep(rules::compare(*state)); }); });
    }
    if (report.wants("a3u") && pair.users() > smallUsers)
        oneUserRows(report, pair);
}

} // namespace tandem::bench
