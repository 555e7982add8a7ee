// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/chunks.h"
#include "store/connection.h"
#include "store/deltas.h"
#include "store/derived.h"
#include "store/journal.h"
#include "store/persons.h"
#include "store/snapshotfile.h"

#include <string_view>

namespace tandem::store {

/// Counters and marks of the workspace, numbers by name. One that was never set is 0.
class Meta
{
public:
    // Names; part of the format.
    static constexpr const char *folded = "folded"; ///< revision of the snapshot
    static constexpr const char *pruned = "pruned"; ///< nothing up to this revision can be taken back: too old
    static constexpr const char *erased = "erased"; ///< revision of the last deletion of a person
    static constexpr const char *erasurePending = "erasure_pending"; ///< 1: the log may still hold what was erased
    static constexpr const char *nextPerson = "next_person";
    static constexpr const char *derived = "derived"; ///< revision up to which the table `derived` is kept

    explicit Meta(Connection &connection);
    Result<std::uint64_t> get(const char *name);
    Result<> set(const char *name, std::uint64_t value);

private:
    Statement m_get;
    Statement m_set;
};

/// An open workspace file: the connection and what works on it. Belongs to one thread.
class Session
{
public:
    explicit Session(std::unique_ptr<Connection> connection_);

    std::unique_ptr<Connection> connection;
    Meta meta;
    Persons persons;
    Journal journal;
    Deltas deltas;
    Chunks chunks;
    Derived derived;

    struct Loaded
    {
        Stored newest;
        std::shared_ptr<const PairState> snapshot; ///< what the snapshot holds: `newest` without the deltas above it
        std::shared_ptr<SnapshotFile> file; ///< where the rest is read from; null when all was read
    };
    /// The state as of the newest entry, from one moment. A large one is read piece by piece when it is looked at,
    /// unless it is wanted `whole`.
    Result<Loaded> load(bool whole = false);
    /// Writes one commit inside a transaction that is open. Answers the bytes of its delta.
    Result<std::size_t> write(const Commit &commit);
    /// Brings the snapshot to `state`, which is the newest, and throws away what undo is too old for. One transaction;
    /// does nothing when the file has moved on (then false). `written`: what the snapshot holds, or an earlier state.
    Result<bool> fold(const PairState &state, Revision revision, const PairState *written);
    /// Empties the log, so that nothing erased stays in it: Done, or Pending while somebody reads.
    Result<Erasure> finishErasure();
    /// All that integrity means beyond SQLite's own.
    Result<> check();

private:
    Result<> writePersons(const Commit &commit);
    Result<> writeWhole(const Commit &commit);
    Result<> writeDerived(const PairState &state, const PairState *written, Revision revision);
    Result<PairState::Parts> readParts(PersonSource &source, Revision folded, bool whole, Loaded &loaded);
    Result<> saveCounters(const PairState &state);
    Result<> restoreCounters(PairState &state);
    Result<> prune(Revision revision);
    Result<> checkPersons(const PairState &state);
};

} // namespace tandem::store
