// SPDX-License-Identifier: GPL-3.0-or-later
// b1: exact total of a substring search. b2: building its buffers.
#include "pair.h"
#include "sqlitepeer.h"

#include "items/tablesearch.h"

#include <cstdio>
#include <cstdlib>

namespace tandem::bench {

void searchRows(Report &report, Pair &pair)
{
    if (!report.wants("b1") && !report.wants("b2"))
        return;
    const CancelFlag go{false};
    std::vector<double> times;
    for (int i = 0; i < 3; ++i) {
        TableSearch<User> another;
        times.push_back(timed([&] { another.refresh(pair.state()->users(), go); }));
    }
    const double built = median(times);
    TableSearch<User> search;
    search.refresh(pair.state()->users(), go);
    SqlitePeer peer(pair.sqliteFile());
    if (report.wants("b2")) {
        const double fts = timed([&] {
            peer.run("DROP TABLE IF EXISTS grams; CREATE VIRTUAL TABLE grams USING fts5(name,email,user_id,subject,"
                     "content='users',content_rowid='uid',tokenize='trigram');"
                     "INSERT INTO grams(rowid,name,email,user_id,subject) SELECT uid,name,email,user_id,subject FROM "
                     "users;");
        });
        peer.run("DROP TABLE grams");
        char note[128];
        std::snprintf(note, sizeof note, "search buffers ready / FTS5 trigram build; %.0f bytes a user (target 130)",
                      static_cast<double>(search.bytes()) / pair.users());
        report.add({"b2", pair.users(), built, fts, 1.0 / 40, note});
    }
    if (report.wants("b1")) {
        for (const std::string pattern : {"z", "kle", "traha", "an"}) {
            const SearchPattern typed(pattern);
            const auto ours = search.find(pair.state()->users(), typed, go)->size();
            // SQL folds no accents: the generated patterns are found in places where both agree or ours finds more.
            const auto theirs = static_cast<std::size_t>(peer.countLike(pattern));
            if (ours < theirs) {
                std::fprintf(stderr, "b1: %s: found %zu, SQL %zu\n", pattern.c_str(), ours, theirs);
                std::exit(1);
            }
            report.compare(
                "b1", pair.users(), 1.0 / 30,
                "all hits of '" + pattern + "', counted (" + std::to_string(ours) + ") / SQLite LIKE",
                [&] { return timed([&] { keep(search.find(pair.state()->users(), typed, go)); }); },
                [&] { return timed([&] { keep(peer.countLike(pattern)); }); });
        }
    }
}

} // namespace tandem::bench
