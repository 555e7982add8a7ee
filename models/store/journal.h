// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "workspace/store.h"

#include <utility>
#include <vector>

namespace tandem::store {

/// The audit: entries and which objects they name. Kept for ever; ids and rule ids only.
class Journal
{
public:
    explicit Journal(Connection &connection);

    Result<> append(const JournalEntry &entry);
    /// The newest revision; 0 in an empty workspace.
    Result<Revision> last();
    Result<JournalEntry> at(Revision revision);
    /// Entries with revision > `since`, oldest first.
    Result<std::vector<JournalEntry>> above(Revision since);
    /// Entries with revision < `before`, newest first.
    Result<std::vector<JournalEntry>> below(Revision before, std::size_t limit);
    /// Revision, kind and what it undoes of the entries from `first` on, oldest first: for the line of undo.
    Result<std::vector<JournalEntry>> marksFrom(Revision first);
    /// Entries with revision < `before` that name the object, newest first. The newest entries, 255 at most, are looked
    /// through; the others are found by index.
    Result<std::vector<JournalEntry>> naming(const ObjectRef &object, Revision before, std::size_t limit);

private:
    Result<> appendBatches(const JournalEntry &entry);
    /// Writes the rows by which the entries of the block that ends with `last` are found.
    Result<> indexBlock(Revision last);
    /// What the entries above `since` name, oldest first; those with bitmaps of their own are left out.
    Result<std::vector<std::pair<Revision, std::vector<ObjectRef>>>> objectsAbove(Revision since);
    static Result<std::vector<JournalEntry>> read(Statement &select);

    Connection &m_connection;
    Statement m_append;
    Statement m_last;
};

} // namespace tandem::store
