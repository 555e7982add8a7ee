// SPDX-License-Identifier: GPL-3.0-or-later
// j1: a journal of five million entries must not slow opening, acting, or looking into it.
#include "child.h"
#include "pair.h"

#include "rules/authority.h"
#include "rules/rules.h"
#include "store/sqlitestore.h"
#include "workspace/workspace.h"

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace tandem::bench {

namespace {

constexpr int entries = 5'000'000;

/// A copy of the workspace with a long past: entries as acts on one user each write them, found by their objects.
void writeLongJournal(const std::string &from, const std::string &to, std::uint32_t users)
{
    std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing);
    sqlite3 *db = nullptr;
    const std::string count = std::to_string(entries);
    const std::string last = "(SELECT max(revision) FROM journal)";
    const std::string script =
        "PRAGMA synchronous=OFF; PRAGMA cache_size=-400000; BEGIN;"
        "CREATE TEMP TABLE head AS SELECT max(revision) AS revision, time FROM journal;"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
        + count
        + ") INSERT INTO journal SELECT head.revision + i, head.time, 0, 1, 'assign-role', 0, j.objects, j.rules,"
          " '{\"role\":\"5f6d0c0e9b3a4c0001a1b2c3\"}', NULL FROM n, head, (SELECT objects, rules FROM journal LIMIT 1) "
          "j;"
          "INSERT INTO object_entry SELECT 0, 1 + (revision * 2654435761) % "
        + std::to_string(users) + ", revision FROM journal WHERE revision > (SELECT revision FROM head);"
        + "UPDATE meta SET value = " + last + " WHERE key IN ('folded', 'derived') AND value > 0;"
        + "INSERT OR REPLACE INTO meta VALUES ('pruned', " + last + "); DELETE FROM delta; COMMIT;";
    if (sqlite3_open(to.c_str(), &db) != SQLITE_OK
        || sqlite3_exec(db, script.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "j1: %s\n", sqlite3_errmsg(db));
        std::exit(3);
    }
    sqlite3_close(db);
}

std::unique_ptr<Workspace> opened(const std::string &path)
{
    auto store = SqliteStore::open(path);
    auto workspace = store ? Workspace::open(*std::move(store)) : std::unexpected(store.error());
    if (!workspace) {
        std::fprintf(stderr, "j1: %s does not open\n", path.c_str());
        std::exit(3);
    }
    return *std::move(workspace);
}

/// One act on one user, durable, and its undo.
double act(Workspace &workspace, UserId user)
{
    return timed([&] {
        const Plan plan = workspace.preview({acts::DisableUser{user}, Side::Qlik, workspace.defaultActor()});
        if (!workspace.apply(plan) || !workspace.undo())
            std::exit(1);
    });
}

double look(Workspace &workspace, UserId user)
{
    return timed([&] {
        keep(workspace.journal(UINT64_MAX, 200));
        keep(workspace.journal(UINT64_MAX, 50, ObjectRef(user)));
    });
}

std::string formatted(const char *format, double a, double b, double c)
{
    char text[256];
    std::snprintf(text, sizeof text, format, a, b, c);
    return text;
}

} // namespace

void journalRows(Report &report, Pair &pair)
{
    if (!report.wants("j1"))
        return;
    const std::string shortOne = pair.path("journal-short.tandem");
    const std::string longOne = pair.path("journal-long.tandem");
    for (const std::string &file : {shortOne, longOne}) {
        for (const char *suffix : {"-wal", "-shm"})
            std::filesystem::remove(file + suffix);
    }
    std::filesystem::copy_file(pair.workspaceFile(), shortOne, std::filesystem::copy_options::overwrite_existing);
    writeLongJournal(pair.workspaceFile(), longOne, pair.users());
    ::sync(); // else what is timed is the disk, still busy with a gigabyte of copies
    report.compare(
        "j1o", pair.users(), 1.2, "open with a journal of 5 million entries / with one entry",
        [&] { return inChild("open", {longOne})["ms"]; }, [&] { return inChild("open", {shortOne})["ms"]; });
    auto window = inChild("journal", {longOne});
    report.add({"j1w", pair.users(), window["page_ms"], std::nullopt, std::nullopt,
                formatted("the journal of 5 million entries on the screen (a page further %.1f ms, first hits of a "
                          "search %.1f ms, longest stall %.1f ms)",
                          window["scroll_ms"], window["search_ms"],
                          std::max(window["scroll_stall"], window["search_stall"]))});
    const auto many = opened(longOne);
    const auto few = opened(shortOne);
    report.compare(
        "j1a", pair.users(), 1.2, "an act on one user and its undo, durable / the same with a short journal",
        [&] { return act(*many, pair.receiver()); }, [&] { return act(*few, pair.receiver()); }, 11);
    report.compare(
        "j1s", pair.users(), std::nullopt, "newest 200 entries, and 50 of one user / the same with a short journal",
        [&] { return look(*many, pair.receiver()); }, [&] { return look(*few, pair.receiver()); }, 11);
}

} // namespace tandem::bench
