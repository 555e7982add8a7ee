// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/persons.h"
#include "workspace/store.h"

namespace tandem::store {

/// What each act changed: from the snapshot on, and as far back as undo reaches. A tenant record that differs by its
/// clock alone is left out; the clock stands beside.
class Deltas
{
public:
    struct Delta
    {
        Revision revision;
        Instant now; ///< rehearsal clock after the act
        std::optional<Changes> changes; ///< nullopt: the state was replaced as a whole
    };

    Deltas(Connection &connection, Persons &persons);

    /// `inverse` is kept only when it is wanted. Answers the bytes written.
    Result<std::size_t> append(const Commit &commit, bool keepInverse);
    /// Deltas with revision > `since`, oldest first. Fewer than there are entries when some are gone.
    Result<std::vector<Delta>> above(Revision since, PersonSource &persons);
    /// Number and bytes of the deltas with revision > `since`.
    Result<std::pair<std::size_t, std::size_t>> sizeAbove(Revision since);
    /// Empty when it is gone.
    Result<std::optional<Changes>> changesOf(Revision revision);
    Result<std::optional<Changes>> inverseOf(Revision revision);
    /// The last revision at or before `upTo` that was stored before `wallClock` (milliseconds since 1970).
    Result<std::optional<Revision>> storedBefore(std::int64_t wallClock, Revision upTo);
    Result<> dropUpTo(Revision revision);
    Result<> dropInversesUpTo(Revision revision);

private:
    Result<std::optional<Changes>> changes(const char *sql, Revision revision);
    static Result<Changes> decode(const QByteArray &bytes, Revision revision, PersonSource &persons);

    Connection &m_connection;
    Persons &m_persons;
    Statement m_append;
};

/// The changes that must be written: without tenant records that differ from `before` by their clock alone.
Changes withoutClock(std::span<const Change> changes, const Tenant &before);

} // namespace tandem::store
