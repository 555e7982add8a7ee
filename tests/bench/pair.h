// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harness.h"

#include "domain/pairstate.h"

#include <memory>
#include <string>

namespace tandem::bench {

/// A generated pair at one size with everything the rows measure on: the state in memory, and files beside it that are
/// made when a row first asks for them and kept for the next run of the same size.
class Pair
{
public:
    Pair(const Options &options, std::uint32_t users);

    [[nodiscard]] std::uint32_t users() const { return m_users; }
    [[nodiscard]] const std::shared_ptr<const PairState> &state() const { return m_state; }
    /// The owner of most items, and an active user to hand things over to.
    [[nodiscard]] UserId heaviestOwner() const { return m_heaviest; }
    [[nodiscard]] UserId receiver() const { return m_receiver; }
    /// A role that about 10,000 users (1 % at smaller sizes) hold directly.
    [[nodiscard]] RoleId commonRole() const { return m_common; }

    /// A plain SQLite file with the same pair (sqlitepeer.h).
    [[nodiscard]] const std::string &sqliteFile();
    /// A Tandem workspace with the same pair, closed.
    [[nodiscard]] const std::string &workspaceFile();
    /// The folder of CSV tables that the pair was read from; empty for one generated here.
    [[nodiscard]] const std::string &tenant() const { return m_tenant; }
    [[nodiscard]] std::string path(const std::string &name) const { return m_folder + "/" + name; }

private:
    std::uint32_t m_users;
    std::string m_folder;
    std::string m_tenant;
    std::string m_sqlite;
    std::string m_workspace;
    std::shared_ptr<const PairState> m_state;
    UserId m_heaviest{1};
    UserId m_receiver{1};
    RoleId m_common{1};
};

// The rows of the table of targets, by its letters.
void syncRows(Report &report, Pair &pair); // a1 a2 a3
void searchRows(Report &report, Pair &pair); // b1 b2
void openRows(Report &report, Pair &pair); // a2 b3 c1 c2 c3 g1
void ownerRows(Report &report, Pair &pair); // d1 d2
void importRows(Report &report, Pair &pair); // e1 e2
void journalRows(Report &report, Pair &pair); // j1

} // namespace tandem::bench
