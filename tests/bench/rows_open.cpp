// SPDX-License-Identifier: GPL-3.0-or-later
// a2: the full plan from a closed workspace. c1 to c3: what somebody waits for at the list of users. b3: as one types.
// g1: how long the event loop was held. Each in a process of its own.
#include "child.h"
#include "pair.h"

#include <cstdio>
#include <cstdlib>
#include <map>

namespace tandem::bench {

namespace {

std::string formatted(const char *format, double a, double b = 0, double c = 0)
{
    char text[256];
    std::snprintf(text, sizeof text, format, a, b, c);
    return text;
}

void addWindowRows(Report &report, Pair &pair)
{
    const std::uint32_t users = pair.users();
    auto ours = inChild("window", {pair.workspaceFile()});
    auto qt = inChild("window-qt", {pair.sqliteFile()});
    if (report.wants("b3")) {
        auto filter = inChild("filter-qt", {pair.sqliteFile()});
        report.add({"b3", users, ours["search_worst"], filter["worst"], 1.0 / 400,
                    formatted("key to repainted page with total, worst earlier state (median %.1f ms, %.0f repaints) / "
                              "QSortFilterProxyModel's worst",
                              ours["search_median"], ours["search_paints"])
                        + (filter["stopped"] > 0 ? ", which was broken off: at least this" : "")});
    }
    if (report.wants("c2"))
        report.add({"c2", users, ours["jump"], qt["jump"], 1.0 / 50,
                    formatted("jump into the middle, any order (worst %.1f ms) / QSqlTableModel's fetch, then jump",
                              ours["jump_worst"])});
    if (report.wants("c3")) {
        report.add({"c3", users, ours["sort_cold"], qt["sort"], 1.0,
                    "first sort by a column, cold, in the user's collation / QSqlTableModel by bytes, no index"});
        report.add({"c3p", users, ours["sort_first"], qt["sort"], 1.0 / 4,
                    "first sort by a column, made behind the first page while nobody waited / the same"});
        report.add(
            {"c3k", users, ours["sort_known"], qt["sort"], 1.0 / 40,
             formatted("back to a known order (the other way round %.1f ms; by what one owns %.0f ms) / the same",
                       ours["sort_flip"], ours["sort_owns"])});
    }
    if (report.wants("g1")) {
        const double page = ours["repaint_constant"];
        report.add({"g1", users, ours["repaint"], page, 1.15, "repaint of the users page / of constant strings"});
        const std::map<std::string, std::string> stalls{
            {"load_stall", "loading"},
            {"search_first_stall", "the first search"},
            {"search_stall", "searching"},
            {"sort_stall", "sorting"},
            {"role_stall",
             formatted("opening a role with %.0f members (%.0f ms)", ours["role_members"], ours["role_open"])},
            {"act_stall",
             formatted("previewing a role given to %.0f users (%.0f ms)", ours["act_users"], ours["act_preview"])},
            {"matrix_stall", formatted("the matrix of %.0f roles (%.0f ms)", ours["matrix_roles"], ours["matrix"])}};
        for (const auto &[figure, what] : stalls)
            report.add({"g1", users, ours[figure], page, 2.0, "longest stall of the event loop: " + what});
    }
}

/// Both programs started on a screen of their own, until their windows stay as they are.
void addDbBrowser(Report &report, Pair &pair)
{
    const char *window = std::getenv("TANDEM_BENCH_WINDOW");
    const std::string shown = "python3 \"$TANDEM_BENCH_PEERS/shown.py\" ";
    Figures ours;
    Figures theirs;
    std::vector<double> mine;
    std::vector<double> others;
    for (int i = 0; window && i < 5; ++i) {
        ours = figuresOf(shown + "'" + window + "' '" + pair.workspaceFile() + "'");
        theirs = figuresOf(shown + "sqlitebrowser -t users '" + pair.sqliteFile() + "'");
        if (ours.empty() || theirs.empty())
            break;
        mine.push_back(ours["ms"]);
        others.push_back(theirs["ms"]);
    }
    if (mine.empty()) {
        std::printf("c4   %9u left out: %s\n", pair.users(),
                    window ? "sqlitebrowser, python3 and Xvfb are needed" : "run.sh sets TANDEM_BENCH_WINDOW");
        return;
    }
    report.add({"c4", pair.users(), median(mine), median(others), 0.6,
                formatted("process start to users shown (%.0f MB, theirs %.0f MB) / DB Browser for SQLite", ours["mb"],
                          theirs["mb"])});
}

} // namespace

void openRows(Report &report, Pair &pair)
{
    if (report.wants("a2"))
        report.compare(
            "a2", pair.users(), 1.0 / 8, "full plan from a closed workspace / tuned SQL in SQLite, opened anew",
            [&] { return inChild("compare", {pair.workspaceFile()})["ms"]; },
            [&] { return inChild("compare-sql", {pair.sqliteFile()})["ms"]; }, 5);
    if (report.wants("c1")) {
        inChild("page", {pair.workspaceFile()}); // a list keeps its order beside the pair for the next opening
        Figures ours;
        report.compare(
            "c1", pair.users(), 1.2, "open to the first page painted, count exact / QSqlTableModel's, without a count",
            [&] {
                ours = inChild("page", {pair.workspaceFile()});
                return ours["ms"];
            },
            [&] { return inChild("page-qt", {pair.sqliteFile()})["ms"]; });
        auto qt = inChild("window-qt", {pair.sqliteFile()});
        report.add({"c1m", pair.users(), ours["mb"], qt["all_mb"], 0.5,
                    formatted("peak memory in MB once the list is loaded (first page: %.0f MB, after %.0f ms all) / "
                              "QSqlTableModel with all its rows",
                              ours["page_mb"], ours["loaded_ms"])});
        auto whole = inChild("open", {pair.workspaceFile()});
        report.add({"c1w", pair.users(), whole["mb"], qt["all_mb"], std::nullopt,
                    formatted("peak memory in MB with every row of the pair read and every index made, in %.0f ms "
                              "(opened: %.1f ms, %.0f MB)",
                              whole["whole_ms"], whole["ms"], whole["open_mb"])});
    }
    if (report.wants("c4"))
        addDbBrowser(report, pair);
    if (report.wants("c3s")) {
        for (const auto &[what, took] : inChild("sorts", {pair.workspaceFile()})) {
            if (what != "mb" && !what.ends_with(".rows"))
                report.add(
                    {"c3s", pair.users(), took, std::nullopt, std::nullopt, "a whole list sorted anew: " + what});
        }
    }
    if (report.wants("g1r")) {
        auto heavy = inChild("heavy-role", {pair.workspaceFile(), pair.path("heavy.tandem")});
        report.add({"g1r", pair.users(), heavy["open_ms"], std::nullopt, std::nullopt,
                    formatted("a role of %.0f members opened in the list (longest stall %.1f ms)", heavy["rows"],
                              heavy["stall"])});
    }
    if (report.wants("m1")) {
        auto ten = inChild("ten", {pair.workspaceFile()});
        report.add({"m1", pair.users(), ten["tenth_mb"], ten["second_mb"], 1.1,
                    "memory in MB after ten workspaces opened, searched, sorted and closed / after the second"});
    }
    for (const char *id : {"b3", "c2", "c3", "g1"}) {
        if (report.wants(id)) {
            addWindowRows(report, pair);
            break;
        }
    }
}

} // namespace tandem::bench
