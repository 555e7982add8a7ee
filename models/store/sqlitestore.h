// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/undoline.h"
#include "workspace/store.h"

#include <memory>
#include <string>

namespace tandem {

namespace store {
class Session;
class SnapshotFile;
} // namespace store

/// What a new workspace begins with: rows and memberships (persons are numbered here), and its first journal entry.
struct Beginning
{
    Changes rows = {};
    EntryKind kind = EntryKind::Created;
    std::string act = "new";
    std::string details = "{}"; ///< JSON object, nothing personal
    /// In place of rows: a state as an import leaves it. A million users written twice, as rows and as a state, would
    /// take 1 GB.
    std::shared_ptr<const PairState> state = {};
};

/// A workspace in a file (`.tandem`), by SQLite: see docs/decisions/0002-event-log-and-chunks.md. The factories may be
/// called on any thread; after that the thread of the first call owns the connection, up to the destructor.
class SqliteStore : public Store
{
public:
    /// Makes a new file, complete or not at all. Errors: WorkspaceExists, ReadOnly, DiskFull, NetworkFileSystem,
    /// IoFailed.
    static Result<std::unique_ptr<SqliteStore>> create(const std::string &path, Beginning beginning = {});
    /// Errors: FileNotFound, NotAWorkspace, NewerWorkspace, Damaged, Busy, NetworkFileSystem, IoFailed. A place that
    /// can't be written opens for viewing.
    static Result<std::unique_ptr<SqliteStore>> open(const std::string &path);
    ~SqliteStore() override;

    Result<Stored> load() override;
    Result<CommitOutcome> commit(const Commit &commit) override;
    Result<CommitOutcome> commitAll(std::span<const Commit> commits) override;
    void tidy() override;
    Result<std::optional<Followed>> follow(Revision since) override;
    Result<std::optional<HistoryItem>> undoable(bool withChanges) override;
    Result<std::optional<HistoryItem>> redoable(bool withChanges) override;
    Result<std::vector<JournalEntry>> journal(Revision before, std::size_t limit,
                                              std::optional<ObjectRef> object) override;
    Result<std::uint64_t> journalSize() override;
    Result<Erasure> finishErasure() override;
    Result<> keep(const Keepsake &keepsake) override;
    Result<std::optional<Keepsake>> kept(const std::string &name) override;
    Result<> check() override;
    Result<> saveCopy(const std::string &path) override;
    [[nodiscard]] bool isReadOnly() const override { return m_readOnly; }
    [[nodiscard]] std::string location() const override { return m_path; }

    /// Brings the snapshot up to date now. tidy() and the destructor do when enough has come together; tests and
    /// `check` may want it earlier.
    Result<> fold();

private:
    SqliteStore(std::string path, bool readOnly);
    /// Opens the connection on the calling thread, once.
    Result<store::Session *> session();
    Result<CommitOutcome> write(store::Session &open, std::span<const Commit> commits);
    Result<Followed> followTo(store::Session &open, Revision since, Revision last);
    Result<> refreshLine(store::Session &open);
    /// What the state could not be read further for. Told once of a damaged look-up: then the state is to be loaded
    /// again, from its rows alone.
    Result<> readable();
    /// From now on nothing that follows from the rows is taken from the file, until it is written anew.
    void distrustDerived();
    [[nodiscard]] std::unexpected<Error> located(Error error) const;

    std::string m_path;
    bool m_readOnly;
    std::unique_ptr<store::Session> m_session;
    std::int64_t m_dataVersion = -1; ///< SQLite's sign that another connection has written
    // What this connection knows of the newest state.
    std::shared_ptr<const PairState> m_state; ///< null when others have written since
    Revision m_revision = 0;
    Tenant m_tenant;
    // What the snapshot holds: chunks that a newer state shares with it need not be written again.
    std::shared_ptr<const PairState> m_written;
    std::shared_ptr<store::SnapshotFile> m_file; ///< where a large state is read from; else null
    bool m_derivedDamaged = false; ///< the next load() reads all rows and makes anew what follows from them
    // What is not in the snapshot yet.
    std::size_t m_unfoldedActs = 0;
    std::size_t m_unfoldedBytes = 0;
    store::UndoLine m_line;
    std::optional<Revision> m_lineRevision; ///< up to which entry m_line goes
};

} // namespace tandem
