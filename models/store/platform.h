// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// What only the operating system knows about a place for files. One .cpp per family of systems.
namespace tandem::store {

/// The file lies on a network file system, where SQLite's locks and shared memory can't be trusted.
bool isOnNetwork(const std::string &path);
/// The file and its folder may be written: by their permission bits too, which the super-user is not bound to.
bool isWritable(const std::string &path);
/// New files may be made in this folder; judged likewise.
bool isWritableFolder(const std::string &folder);
/// Makes a finished file appear under its name, unless something is there already; false when it was.
bool publishFile(const std::string &from, const std::string &to);
/// Makes a file's content durable.
void syncFile(const std::string &path);
/// Makes the folder's entries durable.
void syncFolderOf(const std::string &path);

} // namespace tandem::store
