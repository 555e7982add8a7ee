// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"

#include "harness.h"
#include "importjobs.h"
#include "sqlitepeer.h"
#include "watched.h"

#include "rules/compare.h"
#include "store/sqlitestore.h"

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <unistd.h>

namespace tandem::bench {

namespace {

Stored opened(const std::string &path, std::unique_ptr<SqliteStore> &store)
{
    auto made = SqliteStore::open(path);
    auto stored = made ? (*made)->load() : std::unexpected(made.error());
    if (!stored) {
        std::fprintf(stderr, "%s does not open\n", path.c_str());
        std::exit(3);
    }
    store = std::move(*made);
    return *stored;
}

Figures compareOfOurs(const std::string &path)
{
    std::unique_ptr<SqliteStore> store;
    return {{"ms", timed([&] { keep(rules::compare(*opened(path, store).state)); })}};
}

Figures openOfOurs(const std::string &path)
{
    std::unique_ptr<SqliteStore> store;
    Stored stored;
    Figures figures{{"ms", timed([&] { stored = opened(path, store); })}};
    figures["open_mb"] = residentMb(true);
    // Every row read, kept, and every index made: nothing can be larger.
    figures["whole_ms"] = timed([&] {
        std::size_t rows = 0;
        const auto count = [&](const auto &) { ++rows; };
        stored.state->users().forEach(count);
        stored.state->accounts().forEach(count);
        stored.state->spaces().forEach(count);
        stored.state->content().forEach(count);
        stored.state->makeIndexes();
        keep(rows);
    });
    return figures;
}

} // namespace

Figures figuresOf(const std::string &command)
{
    FILE *pipe = popen(command.c_str(), "r");
    Figures figures;
    char name[64];
    double value = 0;
    while (pipe && std::fscanf(pipe, "%63s %lf", name, &value) == 2)
        figures[name] = value;
    const int code = pipe ? pclose(pipe) : -1;
    return code == 0 ? figures : Figures();
}

Figures inChild(const std::string &job, std::initializer_list<std::string> arguments)
{
    std::string command = "/proc/self/exe";
    char self[4096];
    const ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length > 0)
        command.assign(self, static_cast<std::size_t>(length));
    command = "'" + command + "' --child " + job;
    for (const std::string &argument : arguments)
        command += " '" + argument + "'";
    Figures figures = figuresOf(command);
    if (figures.empty()) {
        std::fprintf(stderr, "%s: failed\n", command.c_str());
        std::exit(3);
    }
    return figures;
}

int runChild(int argc, char **argv)
{
    const WatchedApplication application(argc, argv);
    const std::string job = argc > 2 ? argv[2] : "";
    const auto argument = [&](int i) { return std::string(argc > 2 + i ? argv[2 + i] : ""); };
    using Job = std::function<Figures()>;
    const std::map<std::string, Job> jobs{
        {"compare", [&] { return compareOfOurs(argument(1)); }},
        {"compare-sql", [&]() -> Figures { return {{"ms", timed([&] { keep(SqlitePeer(argument(1)).compare()); })}}; }},
        {"open", [&] { return openOfOurs(argument(1)); }},
        {"page", [&] { return pageOfOurs(argument(1)); }},
        {"page-qt", [&] { return pageOfQt(argument(1)); }},
        {"window", [&] { return windowOfOurs(argument(1)); }},
        {"window-qt", [&] { return windowOfQt(argument(1)); }},
        {"filter-qt", [&] { return filterOfQt(argument(1)); }},
        {"ten", [&] { return tenInTurn(argument(1)); }},
        {"journal", [&] { return journalInWindow(argument(1)); }},
        {"heavy-role", [&] { return heavyRole(argument(1), argument(2)); }},
        {"sorts", [&] { return sortsOfOurs(argument(1)); }},
        {"import-json", [&] { return importOfOurs(argument(1), argument(2)); }},
        {"import-json-qt", [&] { return importOfQt(argument(1), argument(2)); }},
        {"import-csv", [&] { return csvOfOurs(argument(1), argument(2)); }},
        {"import-csv-sqlite", [&] { return csvOfSqlite(argument(1), argument(2)); }},
    };
    const auto found = jobs.find(job);
    if (found == jobs.end())
        return 2;
    for (const auto &[name, value] : found->second())
        std::printf("%s %.6f\n", name.c_str(), value);
    std::printf("mb %.3f\n", residentMb(true));
    return 0;
}

} // namespace tandem::bench
