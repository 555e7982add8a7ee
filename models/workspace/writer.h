// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/outcome.h"
#include "workspace/store.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace tandem {

/// What a written or followed revision tells the rest of the program.
struct Publication
{
    Snapshot snapshot;
    ChangeSet changes;
    std::optional<JournalEntry> nextUndo;
    std::optional<JournalEntry> nextRedo;
};

/// The newest state and all that changes it. Lives on the thread of the store, and there alone; whatever it writes or
/// finds written by others goes out through `publish`, in order.
class Writer
{
public:
    Writer(std::unique_ptr<Store> store, std::function<void(Publication)> publish);

    Result<> load();
    ApplyOutcome apply(Plan plan);
    ApplyOutcome undo(const Actor &actor);
    ApplyOutcome redo(const Actor &actor);
    Result<Revision> replace(Changes rows, EntryKind kind, std::string details);
    /// Takes in what other processes did; true when there was something.
    Result<bool> follow();
    /// Plans and applies these jobs, each on the state after the one before, in one durable step (group commit).
    std::vector<ActsOutcome> perform(std::span<const NextAct> jobs);
    Store &store() { return *m_store; }

private:
    /// A deletion of this session: nobody but this memory knows the person any more (DE-04).
    struct Deletion
    {
        Changes changes;
        Changes inverse;
        std::vector<UserId> erased;
        bool undone = false;
    };
    /// A commit in the making, with what must be remembered once it is durable.
    struct Draft
    {
        Commit commit;
        std::shared_ptr<const PairState> before;
    };

    /// A job of perform(), planned: drafts and plans of its acts, or what became of it instead.
    struct Planned
    {
        Revision base; ///< what it starts from
        std::vector<Plan> plans = {};
        std::vector<Draft> drafts = {};
        std::optional<std::variant<Plan, Error>> problem = {};
    };

    [[nodiscard]] Planned planned(const NextAct &next, Snapshot base) const;
    [[nodiscard]] Draft draftOf(const Plan &plan, const Snapshot &base) const;
    [[nodiscard]] Draft draftOf(const HistoryItem &item, EntryKind kind, const Actor &actor, Changes changes) const;
    ApplyOutcome carryOut(Draft draft, Plan plan);
    void remember(const Draft &draft);
    void publish(const Snapshot &next, ChangeSet changes);
    void publish(const Snapshot &next, ChangeSet changes, std::optional<JournalEntry> undo,
                 std::optional<JournalEntry> redo);
    std::optional<JournalEntry> nextUndo();
    std::optional<JournalEntry> nextRedo();
    Changes withNewPersons(Changes inverse) const;

    std::unique_ptr<Store> m_store;
    std::function<void(Publication)> m_publish;
    Snapshot m_head;
    std::map<Revision, Deletion> m_deletions; ///< by the revision of the deletion; at most one
    std::deque<std::pair<Revision, Act>> m_applied; ///< plans carried out lately, by base and act (AL-02)
};

} // namespace tandem
