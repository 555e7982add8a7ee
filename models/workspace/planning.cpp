// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace and Writer: what needs the rules.
#include "rules/authority.h"
#include "rules/rules.h"
#include "workspace/workspace_p.h"

#include <algorithm>

namespace tandem {

namespace {

/// So many acts share a commit at most: the first of them waits for the last.
constexpr std::size_t batchSize = 64;

} // namespace

Actor Workspace::defaultActor() const
{
    return rules::defaultActor(*snapshot().state);
}

Plan Workspace::preview(const Act &act) const
{
    const Snapshot base = snapshot();
    return plan(act, base.state, base.revision);
}

QFuture<Plan> Workspace::previewLater(const Act &act) const
{
    auto promise = std::make_shared<QPromise<Plan>>();
    promise->start();
    QFuture<Plan> future = promise->future();
    d->pool.start([promise, act, base = snapshot()] {
        if (!promise->isCanceled())
            promise->addResult(plan(act, base.state, base.revision));
        promise->finish();
    });
    return future;
}

QFuture<ActOutcome> Workspace::performLater(const Act &act)
{
    auto promise = std::make_shared<QPromise<ActOutcome>>();
    promise->start();
    QFuture<ActOutcome> future = promise->future();
    bool first = false;
    {
        const std::scoped_lock lock(d->mutex);
        first = d->waiting.empty();
        d->waiting.push_back({act, std::move(promise)});
    }
    // Whoever comes while the one job waits its turn, joins it.
    if (first)
        d->queue->post([this] { d->performWaiting(); });
    return future;
}

void Workspace::Private::performWaiting()
{
    std::deque<Waiting> batch;
    {
        const std::scoped_lock lock(mutex);
        const std::size_t count = std::min(batchSize, waiting.size());
        const auto end = waiting.begin() + static_cast<std::ptrdiff_t>(count);
        std::move(waiting.begin(), end, std::back_inserter(batch));
        waiting.erase(waiting.begin(), end);
        if (!waiting.empty())
            queue->post([this] { performWaiting(); });
    }
    std::erase_if(batch, [](const Waiting &one) {
        const bool cancelled = one.promise->isCanceled();
        if (cancelled)
            one.promise->finish();
        return cancelled;
    });
    std::vector<Act> acts;
    for (const Waiting &one : batch)
        acts.push_back(one.act);
    std::vector<ActOutcome> outcomes = writer->perform(acts);
    for (std::size_t i = 0; i < batch.size(); ++i) {
        batch[i].promise->addResult(std::move(outcomes[i]));
        batch[i].promise->finish();
    }
}

std::vector<ActOutcome> Writer::perform(std::span<const Act> acts)
{
    std::vector<ActOutcome> outcomes;
    const auto problem = [](auto what) { return ActOutcome(std::unexpect, std::move(what)); };
    while (outcomes.size() < acts.size()) {
        const std::size_t begin = outcomes.size();
        std::vector<Draft> drafts;
        std::vector<std::optional<std::size_t>> draftOfAct; // none: refused
        std::vector<Plan> plans;
        Snapshot base = m_head;
        for (const Act &act : acts.subspan(begin)) {
            plans.push_back(plan(act, base.state, base.revision));
            if (plans.back().isRefused()) {
                draftOfAct.emplace_back();
                continue;
            }
            draftOfAct.emplace_back(drafts.size());
            drafts.push_back(draftOf(plans.back(), base));
            base = {drafts.back().commit.after, base.revision + 1};
            if (!drafts.back().commit.erased.empty())
                break; // a deletion ends the batch: its erasure is a receipt of its own
        }
        std::vector<Commit> commits;
        for (const Draft &draft : drafts)
            commits.push_back(draft.commit);
        Result<CommitOutcome> written = Committed{};
        if (!commits.empty())
            written = m_store->commitAll(commits);
        if (written && std::holds_alternative<BaseMoved>(*written)) {
            if (auto followed = follow(); followed)
                continue; // plan again on what the others have left
            else
                written = fail(followed.error());
        }
        const auto erasure = written && !commits.empty() ? std::get<Committed>(*written).erasure : Erasure::None;
        if (written) {
            for (const Draft &draft : drafts) {
                remember(draft);
                publish({draft.commit.after, draft.commit.entry.revision},
                        changeSetOf(draft.commit.changes, *draft.before, *draft.commit.after));
            }
        }
        for (std::size_t i = 0; i < plans.size(); ++i) {
            // When nothing was written, a refusal that goes back to an act before it says nothing either.
            const bool unfounded = !written && plans[i].baseRevision != m_head.revision;
            if (!draftOfAct[i] && !unfounded) {
                outcomes.push_back(problem(std::variant<Plan, Error>(std::move(plans[i]))));
            } else if (!written) {
                outcomes.push_back(problem(std::variant<Plan, Error>(written.error())));
            } else {
                const Commit &commit = drafts[*draftOfAct[i]].commit;
                outcomes.emplace_back(Receipt{std::move(plans[i]), commit.entry.revision, commit.entry.time,
                                              commit.erased.empty() ? Erasure::None : erasure, commit.entry});
            }
        }
    }
    return outcomes;
}

} // namespace tandem
