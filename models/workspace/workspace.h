// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"
#include "workspace/store.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace tandem {

/// A published revision: immutable, shared.
struct Snapshot
{
    std::shared_ptr<const PairState> state;
    Revision revision = 0;
};

/// Which rows changed between two revisions, for item models: ids per table, ascending; a membership change names the
/// user and the role (or group) concerned. `everything` after a reload or an import.
struct ChangeSet
{
    Revision from = 0;
    Revision to = 0;
    bool everything = false;
    bool tenant = false;
    std::vector<UserId> users; ///< also when its account, roles or groups changed
    std::vector<AccountId> accounts;
    std::vector<RoleId> roles; ///< also when its members changed
    std::vector<GroupId> groups;
    std::vector<SpaceId> spaces;
    std::vector<ContentId> content;
    bool foreign = false; ///< done by another process
};

/// What an applied plan answers.
struct Receipt
{
    Plan plan;
    Revision revision = 0;
    Instant time{0};
    Erasure erasure = Erasure::None;
};

/// Why a plan was not carried out.
enum class ApplyProblem : std::uint8_t {
    Refused, ///< the plan is a refused one
    BaseMoved, ///< AL-02: the pair has changed since; preview again
    AlreadyApplied, ///< AL-02: a plan is good for once
    NothingToUndo,
    UndoErased, ///< DE-04, DE-12: a deletion whose session has ended, or anything older
    NothingToRedo,
};

using ApplyOutcome = std::expected<Receipt, std::variant<ApplyProblem, Error>>;

/// The one door to the pair (AL-01): window, command line and REST service preview and apply here. Lives on one thread
/// (its own); the blocking calls are for programs without an event loop of their own, the futures for windows and
/// services: planning runs on a pool thread, storing on the store's thread. Signals come on the workspace's thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Opens over a store; the workspace owns it. Errors: whatever the store cannot load.
    static Result<std::unique_ptr<Workspace>> open(std::unique_ptr<Store> store);
    ~Workspace() override;

    [[nodiscard]] Snapshot snapshot() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] std::string location() const;
    /// The default actor (see rules/authority.h).
    [[nodiscard]] Actor defaultActor() const;

    // Blocking.
    [[nodiscard]] Plan preview(const Act &act) const;
    [[nodiscard]] ApplyOutcome apply(const Plan &plan);
    [[nodiscard]] ApplyOutcome undo();
    [[nodiscard]] ApplyOutcome redo();
    /// Replaces the whole state as one journalled entry (import --replace, initial contents).
    [[nodiscard]] Result<Revision> replace(const Changes &rows, EntryKind kind, std::string details);
    [[nodiscard]] Result<std::vector<JournalEntry>> journal(Revision before, std::size_t limit,
                                                            std::optional<ObjectRef> object = {}) const;
    [[nodiscard]] Result<std::uint64_t> journalSize() const;
    [[nodiscard]] Result<> check() const; ///< the store's integrity; invariants of the pair are rules/check.h
    [[nodiscard]] Result<> saveCopy(const std::string &path) const;
    [[nodiscard]] Result<Erasure> finishErasure();
    /// True when undo() has something; text for the menu is made from the entry.
    [[nodiscard]] std::optional<JournalEntry> nextUndo() const;
    [[nodiscard]] std::optional<JournalEntry> nextRedo() const;

    // For event loops. A cancelled future stops between steps and applies nothing.
    [[nodiscard]] QFuture<Plan> previewLater(const Act &act) const;
    [[nodiscard]] QFuture<ApplyOutcome> applyLater(const Plan &plan);
    [[nodiscard]] QFuture<ApplyOutcome> undoLater();
    [[nodiscard]] QFuture<ApplyOutcome> redoLater();
    [[nodiscard]] QFuture<Result<std::vector<JournalEntry>>> journalLater(Revision before, std::size_t limit,
                                                                          std::optional<ObjectRef> object = {}) const;

    /// Looks for acts of other processes every 250 ms from now on (needs an event loop).
    void startFollowing();
    /// Looks once, now (blocking).
    Result<bool> followNow();

Q_SIGNALS:
    /// A new revision is published; `snapshot()` already answers it.
    void changed(const tandem::ChangeSet &changes);
    /// The store failed in the background (following); the workspace goes on with what it has.
    void trouble(const tandem::Error &error);

private:
    class Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tandem
