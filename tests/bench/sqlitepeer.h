// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "rules/compare.h"

#include <sqlite3.h>

#include <string>

/// The peer of most rows: the same pair in a plain SQLite file, with tables and indexes as an administrator's script
/// would make them, and SQL tuned by hand.
namespace tandem::bench {

class SqlitePeer
{
public:
    /// Makes the file from the state: users, roles, memberships, accounts, content, spaces, all with their indexes.
    static void create(const std::string &path, const PairState &state);

    explicit SqlitePeer(const std::string &path);
    ~SqlitePeer();
    SqlitePeer(const SqlitePeer &) = delete;
    SqlitePeer &operator=(const SqlitePeer &) = delete;

    /// The full synchronization plan with what-if for every role, by SQL.
    rules::Comparison compare();
    /// Rows whose name, e-mail, id or subject holds the pattern, by LIKE; all of them counted.
    std::int64_t countLike(const std::string &pattern);
    /// The first 50 of them in name order.
    std::int64_t firstLike(const std::string &pattern);
    /// Counts and then lists what somebody owns.
    std::int64_t countOwned(std::uint32_t uid);
    std::int64_t listOwned(std::uint32_t uid);
    /// Hands over `count` items of one owner, set-based, with an audit row each, in one durable commit.
    void handOver(std::uint32_t from, std::uint32_t to, int count);

    void run(const char *sql);
    std::int64_t value(const char *sql);

private:
    sqlite3 *m_db = nullptr;
};

} // namespace tandem::bench
