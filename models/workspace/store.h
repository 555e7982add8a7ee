// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/instant.h"
#include "domain/message.h"
#include "domain/pairstate.h"
#include "domain/result.h"
#include "domain/ruleid.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace tandem {

/// What an entry of the journal is.
enum class EntryKind : std::uint8_t { Act, Undo, Redo, Clock, Import, Created };

/// One line of the audit: ids, rule ids and counts, never a name or a sentence (DE-04, DE-12). Kept for ever.
struct JournalEntry
{
    Revision revision = 0;
    Instant time{0};
    EntryKind kind = EntryKind::Act;
    std::optional<UserId> actor = {}; ///< nullopt: Tandem itself
    std::string act = {}; ///< name of the act, e.g. "assign-role"
    Side side = Side::Qlik;
    std::vector<ObjectRef> objects = {}; ///< what was acted on: rows only, no personal text
    std::vector<RuleId> rules = {}; ///< of all consequences, ascending, each once
    std::string details = {}; ///< JSON object: ids, counts, non-personal arguments
    std::optional<Revision> undoes = {}; ///< for Undo and Redo: the entry concerned
    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// One transaction: the revision compared, changes, persons and journal written, or nothing.
struct Commit
{
    Revision base = 0;
    JournalEntry entry; ///< entry.revision is base + 1
    Changes changes; ///< ignored with `replaces`
    Changes inverse; ///< what takes `changes` back, complete (PairState::inverseOf); a deletion's is never written
    std::vector<UserId> erased = {}; ///< personal data of these go from everywhere, and all undo history with them
    std::shared_ptr<const PairState> after; ///< the state after `changes`
    bool replaces = false; ///< `after` takes the place of everything; ends the undo history (EntryKind Import, Created)
};

enum class Erasure : std::uint8_t { None, Done, Pending };

/// The base revision is not the store's any more (AL-02).
struct BaseMoved
{
    Revision actual;
};

struct Committed
{
    Revision revision = 0;
    Erasure erasure = Erasure::None;
};

using CommitOutcome = std::variant<Committed, BaseMoved>;

/// What other processes did since a revision.
struct Followed
{
    Revision revision = 0;
    std::vector<JournalEntry> entries;
    Changes changes; ///< in order; empty with `reload` set
    bool reload = false; ///< a gap: read the whole state again
};

/// An entry that can be taken back, or carried out again, with the changes that do it. The clock is not among them: a
/// Tenant change is there only when settings change too, and its `now` is to be replaced (the clock never goes back).
struct HistoryItem
{
    JournalEntry entry;
    Changes changes;
    bool erased = false; ///< a deletion: the store has kept nothing to take it back with (DE-04); `changes` is empty
};

/// A state as stored.
struct Stored
{
    std::shared_ptr<const PairState> state;
    Revision revision = 0;
};

/// Something worked out from the pair that is worth keeping beside it, e.g. an order of its rows. Ids only: it outlives
/// the people it is about (DE-04). Whoever takes it up again asks of which revision it was.
struct Keepsake
{
    std::string name; ///< what it is
    Revision revision = 0; ///< of the pair it was made from
    std::string bytes = {};
};

/// Where a workspace is kept. One thread calls it (the workspace's), from the first call to the destructor; errors are
/// typed; nothing is half written. Implemented by models/store (SQLite) and, in tests, by memory.
class Store
{
public:
    virtual ~Store() = default;

    virtual Result<Stored> load() = 0;
    /// Writes one transaction. BaseMoved when another process was quicker.
    virtual Result<CommitOutcome> commit(const Commit &commit) = 0;
    /// Writes several that wait, each based on the one before, in one durable step: all or none. Group commit: one
    /// flush of the disk for all of them.
    virtual Result<CommitOutcome> commitAll(std::span<const Commit> commits) = 0;
    /// What no answer needs to wait for, when much of it has come together: called between acts.
    virtual void tidy() { }
    /// Cheap: what others did since `since`; nullopt when nothing.
    virtual Result<std::optional<Followed>> follow(Revision since) = 0;
    /// The entry that `undo` would take back, with its inverse; nullopt when there is none left. An item with `erased`
    /// set is the last deletion: either next in line, or already taken back and the end of the line. Without
    /// `withChanges` only the entry is read, which is cheap.
    virtual Result<std::optional<HistoryItem>> undoable(bool withChanges) = 0;
    virtual Result<std::optional<HistoryItem>> redoable(bool withChanges) = 0;
    /// Journal entries with revision < `before`, newest first, at most `limit`; optionally only those naming an object.
    virtual Result<std::vector<JournalEntry>> journal(Revision before, std::size_t limit,
                                                      std::optional<ObjectRef> object) = 0;
    virtual Result<std::uint64_t> journalSize() = 0;
    /// Tries again to erase what is pending; Done (also when nothing was) or Pending.
    virtual Result<Erasure> finishErasure() = 0;
    /// Keeps it in place of the last one of that name. A store may forget, and one that can't write does.
    virtual Result<> keep(const Keepsake &) { return {}; }
    virtual Result<std::optional<Keepsake>> kept(const std::string &) { return std::optional<Keepsake>(); }
    /// Integrity of the file and of what lies in it; an Error{Damaged} tells what is wrong.
    virtual Result<> check() = 0;
    /// A consistent copy of the workspace in a new file.
    virtual Result<> saveCopy(const std::string &path) = 0;
    [[nodiscard]] virtual bool isReadOnly() const = 0; ///< any thread
    /// Path or address, for messages. Any thread.
    [[nodiscard]] virtual std::string location() const = 0;
};

} // namespace tandem
