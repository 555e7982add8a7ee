// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "child.h"

namespace tandem::bench {

/// Vendor JSON (a folder with users.json and roles.json) into a durable workspace.
Figures importOfOurs(const std::string &folder, const std::string &workspace);
/// The route an administrator's own program would take: QJsonDocument, then inserts, without an index.
Figures importOfQt(const std::string &json, const std::string &database);
/// A folder of CSV tables into a durable workspace.
Figures csvOfOurs(const std::string &folder, const std::string &workspace);
/// users.csv by the sqlite3 shell's .import into a table with three indexes.
Figures csvOfSqlite(const std::string &csv, const std::string &database);

} // namespace tandem::bench
