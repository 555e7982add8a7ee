// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/writer.h"

#include "workspace/entry.h"
#include "workspace/wholestate.h"

#include <algorithm>
#include <future>
#include <utility>

namespace tandem {

namespace {

constexpr std::size_t rememberedPlans = 1'000;
constexpr std::size_t manySteps = 1'000;

std::unexpected<std::variant<ApplyProblem, Error>> problem(std::variant<ApplyProblem, Error> what)
{
    return std::unexpected(std::move(what));
}

/// The clock moves 1 ms with each act; an act that moves it itself has moved it.
void tick(Changes &changes, const PairState &before, PairState &after)
{
    if (after.tenant().now > before.tenant().now)
        return;
    Tenant tenant = after.tenant();
    tenant.now = before.tenant().now.plusMilliseconds(1);
    changes.emplace_back(std::move(tenant));
    after.apply({&changes.back(), 1});
}

} // namespace

Writer::Writer(std::unique_ptr<Store> store, std::function<void(Publication)> publish)
    : m_store(std::move(store)), m_publish(std::move(publish))
{ }

Result<> Writer::load()
{
    auto stored = m_store->load();
    if (!stored)
        return fail(stored.error());
    const Revision from = m_head.revision;
    ChangeSet everything;
    everything.from = from;
    everything.to = stored->revision;
    everything.everything = true;
    everything.foreign = m_head.state != nullptr;
    publish({std::move(stored->state), stored->revision}, std::move(everything));
    return {};
}

void Writer::publish(const Snapshot &next, ChangeSet changes)
{
    publish(next, std::move(changes), nextUndo(), nextRedo());
}

void Writer::publish(const Snapshot &next, ChangeSet changes, std::optional<JournalEntry> undo,
                     std::optional<JournalEntry> redo)
{
    changes.from = m_head.revision;
    changes.to = next.revision;
    m_head = next;
    m_publish({m_head, std::move(changes), std::move(undo), std::move(redo)});
}

std::optional<JournalEntry> Writer::nextUndo()
{
    const auto item = m_store->undoable(false);
    if (!item || !*item)
        return std::nullopt;
    if ((*item)->erased) {
        const auto deletion = m_deletions.find((*item)->entry.revision);
        if (deletion == m_deletions.end() || deletion->second.undone)
            return std::nullopt;
    }
    return (*item)->entry;
}

std::optional<JournalEntry> Writer::nextRedo()
{
    const auto item = m_store->redoable(false);
    if (!item || !*item || ((*item)->erased && !m_deletions.contains((*item)->entry.revision)))
        return std::nullopt;
    return (*item)->entry;
}

Writer::Draft Writer::draftOf(const Plan &plan, const Snapshot &base) const
{
    Draft draft{.commit = {}, .before = base.state};
    draft.commit.base = base.revision;
    // What the journal says and what takes the act back are both a walk over rows that lie far apart: of an act on
    // 17,000 each takes a fifth of the time that the act has, so a large one walks them at once.
    std::future<JournalEntry> entry =
        std::async(plan.steps.size() >= manySteps ? std::launch::async : std::launch::deferred,
                   [&] { return entryOf(plan, *base.state); });
    draft.commit.changes = plan.changes();
    draft.commit.erased = plan.erased;
    // The plan's own outcome, unless it was made from another copy of this revision.
    const bool same = plan.after && plan.before == base.state;
    PairState after = same ? *plan.after : *base.state;
    if (!same)
        after.apply(draft.commit.changes);
    after.settle();
    tick(draft.commit.changes, *base.state, after);
    draft.commit.inverse = base.state->inverseOf(draft.commit.changes);
    draft.commit.after = std::make_shared<const PairState>(std::move(after));
    draft.commit.entry = entry.get();
    return draft;
}

ApplyOutcome Writer::apply(Plan plan)
{
    if (plan.isRefused())
        return problem(ApplyProblem::Refused);
    const auto applied = [&](const auto &one) { return one.first == plan.baseRevision && one.second == plan.act; };
    if (std::ranges::any_of(m_applied, applied))
        return problem(ApplyProblem::AlreadyApplied);
    if (plan.baseRevision != m_head.revision) {
        if (auto followed = follow(); !followed)
            return problem(followed.error());
        if (plan.baseRevision != m_head.revision)
            return problem(ApplyProblem::BaseMoved);
    }
    Draft draft = draftOf(plan, m_head);
    auto outcome = carryOut(std::move(draft), std::move(plan));
    if (outcome) {
        m_applied.emplace_back(outcome->plan.baseRevision, outcome->plan.act);
        if (m_applied.size() > rememberedPlans)
            m_applied.pop_front();
    }
    return outcome;
}

ApplyOutcome Writer::carryOut(Draft draft, Plan plan)
{
    auto outcome = m_store->commit(draft.commit);
    if (!outcome)
        return problem(outcome.error());
    if (std::holds_alternative<BaseMoved>(*outcome)) {
        if (auto followed = follow(); !followed)
            return problem(followed.error());
        return problem(ApplyProblem::BaseMoved);
    }
    const Committed &committed = std::get<Committed>(*outcome);
    remember(draft);
    const Commit &commit = draft.commit;
    publish({commit.after, committed.revision}, changeSetOf(commit.changes, *draft.before, *commit.after));
    return Receipt{std::move(plan), committed.revision, commit.entry.time, committed.erasure, commit.entry};
}

void Writer::remember(const Draft &draft)
{
    const Commit &commit = draft.commit;
    const Revision concerned = commit.entry.undoes.value_or(commit.entry.revision);
    if (!commit.erased.empty()) {
        // Nothing older can be taken back now, so older memories are of no use.
        m_deletions.clear();
        m_deletions.emplace(concerned, Deletion{commit.changes, commit.inverse, commit.erased});
        return;
    }
    if (const auto deletion = m_deletions.find(concerned);
        deletion != m_deletions.end() && commit.entry.kind == EntryKind::Undo)
        deletion->second.undone = true;
}

Writer::Draft Writer::draftOf(const HistoryItem &item, EntryKind kind, const Actor &actor, Changes changes) const
{
    // Settings go back or forth, the clock goes on.
    const PairState &before = *m_head.state;
    Tenant tenant = before.tenant();
    for (const Change &change : changes) {
        if (const auto *settings = std::get_if<Tenant>(&change))
            tenant = *settings;
    }
    std::erase_if(changes, [](const Change &change) { return std::holds_alternative<Tenant>(change); });
    tenant.now = before.tenant().now.plusMilliseconds(1);
    changes.emplace_back(std::move(tenant));

    Draft draft{.commit = {}, .before = m_head.state};
    draft.commit.base = m_head.revision;
    draft.commit.entry = {.revision = m_head.revision + 1,
                          .time = before.tenant().now,
                          .kind = kind,
                          .actor = actor.user,
                          .act = item.entry.act,
                          .side = item.entry.side,
                          .objects = item.entry.objects,
                          .rules = {},
                          .details = "{\"revision\":" + std::to_string(item.entry.revision) + "}",
                          .undoes = item.entry.revision};
    draft.commit.inverse = before.inverseOf(changes);
    auto after = std::make_shared<PairState>(before);
    after->apply(changes);
    draft.commit.changes = std::move(changes);
    draft.commit.after = std::move(after);
    return draft;
}

Changes Writer::withNewPersons(Changes inverse) const
{
    // The stored texts are gone; what comes back is a new record of them (DE-04: the table only grows).
    std::uint32_t next = m_head.state->nextPersonId();
    const auto renew = [&](Person &person, const Person *current) {
        if (person.id() && (!current || current->id() != person.id()))
            person = Person(PersonId(next++), person.text());
    };
    for (Change &change : inverse) {
        if (auto *user = std::get_if<User>(&change)) {
            const User *current = m_head.state->users().find(user->id);
            renew(user->person, current ? &current->person : nullptr);
        } else if (auto *account = std::get_if<Account>(&change)) {
            const Account *current = m_head.state->accounts().find(account->id);
            renew(account->person, current ? &current->person : nullptr);
        }
    }
    return inverse;
}

ApplyOutcome Writer::undo(const Actor &actor)
{
    if (auto followed = follow(); !followed)
        return problem(followed.error());
    auto found = m_store->undoable(true);
    if (!found)
        return problem(found.error());
    if (!*found)
        return problem(ApplyProblem::NothingToUndo);
    HistoryItem &item = **found;
    Changes changes = std::move(item.changes);
    if (item.erased) {
        const auto deletion = m_deletions.find(item.entry.revision);
        if (deletion == m_deletions.end() || deletion->second.undone)
            return problem(ApplyProblem::UndoErased);
        changes = withNewPersons(deletion->second.inverse);
    }
    Plan plan;
    plan.baseRevision = m_head.revision;
    plan.before = m_head.state;
    Draft draft = draftOf(item, EntryKind::Undo, actor, std::move(changes));
    plan.time = draft.commit.entry.time;
    plan.after = draft.commit.after;
    return carryOut(std::move(draft), std::move(plan));
}

ApplyOutcome Writer::redo(const Actor &actor)
{
    if (auto followed = follow(); !followed)
        return problem(followed.error());
    auto found = m_store->redoable(true);
    if (!found)
        return problem(found.error());
    if (!*found)
        return problem(ApplyProblem::NothingToRedo);
    HistoryItem &item = **found;
    Changes changes = std::move(item.changes);
    std::vector<UserId> erased;
    if (item.erased) {
        const auto deletion = m_deletions.find(item.entry.revision);
        if (deletion == m_deletions.end())
            return problem(ApplyProblem::NothingToRedo);
        changes = deletion->second.changes;
        erased = deletion->second.erased;
    }
    Plan plan;
    plan.baseRevision = m_head.revision;
    plan.before = m_head.state;
    Draft draft = draftOf(item, EntryKind::Redo, actor, std::move(changes));
    draft.commit.erased = std::move(erased);
    plan.time = draft.commit.entry.time;
    plan.after = draft.commit.after;
    return carryOut(std::move(draft), std::move(plan));
}

Result<Revision> Writer::replace(Changes rows, EntryKind kind, std::string details)
{
    if (auto followed = follow(); !followed)
        return fail(followed.error());
    Commit commit;
    commit.base = m_head.revision;
    commit.replaces = true;
    commit.after = wholeState(std::move(rows), m_head.state.get());
    commit.entry.revision = m_head.revision + 1;
    commit.entry.time = commit.after->tenant().now;
    commit.entry.kind = kind;
    commit.entry.act = kind == EntryKind::Import ? "import" : "new";
    commit.entry.details = std::move(details);
    auto outcome = m_store->commit(commit);
    if (!outcome)
        return fail(outcome.error());
    if (std::holds_alternative<BaseMoved>(*outcome))
        return fail({.code = ErrorCode::Busy, .file = m_store->location()});
    m_deletions.clear();
    ChangeSet everything;
    everything.everything = true;
    publish({commit.after, commit.entry.revision}, std::move(everything));
    return commit.entry.revision;
}

Result<bool> Writer::follow()
{
    auto followed = m_store->follow(m_head.revision);
    if (!followed)
        return fail(followed.error());
    if (!*followed)
        return false;
    if ((*followed)->reload) {
        if (auto done = load(); !done)
            return fail(done.error());
        return true;
    }
    auto after = std::make_shared<PairState>(*m_head.state);
    after->apply((*followed)->changes);
    ChangeSet changes = changeSetOf((*followed)->changes, *m_head.state, *after);
    changes.foreign = true;
    publish({std::move(after), (*followed)->revision}, std::move(changes));
    return true;
}

} // namespace tandem
