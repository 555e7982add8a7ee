// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <span>
#include <string>
#include <vector>

/// The layout of a workspace file: numbered scripts, schema/sqlite/NNN_name.sql, each run in one transaction that sets
/// the file's user_version to NNN. A script once released is never changed; a new layout is a new script.
namespace tandem::store {

/// "Tndm": what tells a workspace from any other SQLite file.
inline constexpr std::int64_t applicationId = 0x546E'646D;

struct Migration
{
    int version; ///< 1, 2, 3 …
    std::string sql;
};

/// All scripts, in order.
std::vector<Migration> allMigrations();

/// The file is a workspace (or a new, empty file being made one), and not of a newer version. Errors: NotAWorkspace,
/// NewerWorkspace (args: its version, ours).
Result<> checkIdentity(Connection &connection, int newest);
/// Brings the file from its version to the newest, script by script; a read-only one must be new enough already.
Result<> migrate(Connection &connection, std::span<const Migration> migrations);

} // namespace tandem::store
