// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"
#include "workspace/changeset.h"
#include "workspace/outcome.h"
#include "workspace/store.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace tandem {

/// The one door to the pair (AL-01): window, command line and REST service preview and apply here. Lives on one thread
/// (its own); the blocking calls are for programs without an event loop of their own, the futures for windows and
/// services: planning runs on a pool thread, storing on the store's thread. Signals come on the workspace's thread, and
/// snapshot() changes with them. A future becomes ready on that thread too, from its event loop, when its revision is
/// published: never within the call that made it. So the workspace's thread must not block on one (it would wait for
/// itself). A workspace that goes cancels what is not ready. Only snapshot(), nextUndo(), nextRedo(), isReadOnly(),
/// location(), preview(), defaultActor() and what is for services may be called on other threads.
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
    [[nodiscard]] ApplyOutcome apply(Plan plan);
    /// One line of undo, whichever process acted; `actor` is who takes back, for the journal.
    [[nodiscard]] ApplyOutcome undo(const Actor &actor = {});
    [[nodiscard]] ApplyOutcome redo(const Actor &actor = {});
    /// Replaces the whole state as one journalled entry (import --replace, initial contents): `rows` are all there is
    /// then. Persons are numbered here. Nothing before it can be undone.
    [[nodiscard]] Result<Revision> replace(Changes rows, EntryKind kind, std::string details);
    [[nodiscard]] Result<std::vector<JournalEntry>> journal(Revision before, std::size_t limit,
                                                            std::optional<ObjectRef> object = {}) const;
    [[nodiscard]] Result<std::uint64_t> journalSize() const;
    [[nodiscard]] Result<> check() const; ///< the store's integrity; invariants of the pair are rules/check.h
    [[nodiscard]] Result<> saveCopy(const std::string &path) const;
    [[nodiscard]] Result<Erasure> finishErasure();
    /// The entry that undo() would take back, as of the snapshot; text for the menu is made from it.
    [[nodiscard]] std::optional<JournalEntry> nextUndo() const;
    [[nodiscard]] std::optional<JournalEntry> nextRedo() const;

    // For event loops. A cancelled future stops between steps and applies nothing.
    [[nodiscard]] QFuture<Plan> previewLater(const Act &act) const;
    [[nodiscard]] QFuture<ApplyOutcome> applyLater(Plan plan);
    [[nodiscard]] QFuture<ApplyOutcome> undoLater(const Actor &actor = {});
    [[nodiscard]] QFuture<ApplyOutcome> redoLater(const Actor &actor = {});
    [[nodiscard]] QFuture<Result<std::vector<JournalEntry>>> journalLater(Revision before, std::size_t limit,
                                                                          std::optional<ObjectRef> object = {}) const;

    // For services, on any thread. `answer` is called once, on the thread of the store and before its next job: as soon
    // as the act is durable and newest() shows it, so it only hands on. What waits when the workspace goes is carried
    // out and answered first.
    /// The newest durable revision, told by changed() or on its way there.
    [[nodiscard]] Snapshot newest() const;
    /// Plans and applies in one go on the newest state: nobody looks at the plan in between, so it can't be outdated.
    /// Acts that wait together share one durable commit.
    void perform(Act act, std::function<void(ActOutcome)> answer);
    /// Several acts as one thing: each has its plan, journal entry and revision, all of them one durable commit; when
    /// one is refused, none is carried out. A thousand acts at most (ErrorCode::Internal).
    void performTogether(NextAct next, std::function<void(ActsOutcome)> answer);

    /// See Store: what lists keep beside the pair to be there at once next time. Shared, since it may be megabytes;
    /// null where nothing is kept.
    void keepLater(Keepsake keepsake) const;
    [[nodiscard]] QFuture<std::shared_ptr<const Keepsake>> keptLater(const std::string &name) const;

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
    Workspace();
    void publishPending();
    std::unique_ptr<Private> d;
};

} // namespace tandem
