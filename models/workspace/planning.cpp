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
/// The most acts that count as one thing.
constexpr std::size_t mostActs = 1'000;

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
    Promised<Plan> promised(d->owner);
    d->pool.start([promised, act, base = snapshot()] {
        if (!promised.isCancelled())
            promised.keep(plan(act, base.state, base.revision));
    });
    return promised.future();
}

void Workspace::perform(Act act, std::function<void(ActOutcome)> answer)
{
    performTogether([act = std::move(act)](const PairState &,
                                           std::size_t done) { return done == 0 ? std::optional(act) : std::nullopt; },
                    [answer = std::move(answer)](ActsOutcome outcome) {
                        if (outcome)
                            answer(std::move(outcome->front()));
                        else
                            answer(ActOutcome(std::unexpect, std::move(outcome.error())));
                    });
}

void Workspace::performTogether(NextAct next, std::function<void(ActsOutcome)> answer)
{
    bool first = false;
    {
        const std::scoped_lock lock(d->mutex);
        first = d->waiting.empty();
        d->waiting.push_back({std::move(next), std::move(answer)});
    }
    // Whoever comes while the one job waits its turn, joins it.
    if (first)
        d->post([this] { d->performWaiting(); });
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
            post([this] { performWaiting(); });
    }
    std::vector<NextAct> jobs;
    for (Waiting &one : batch)
        jobs.push_back(std::move(one.next));
    std::vector<ActsOutcome> outcomes = writer->perform(jobs);
    for (std::size_t i = 0; i < batch.size(); ++i)
        batch[i].answer(std::move(outcomes[i]));
}

Writer::Planned Writer::planned(const NextAct &next, Snapshot base) const
{
    Planned job{.base = base.revision};
    while (const std::optional<Act> act = next(*base.state, job.plans.size())) {
        if (job.plans.size() == mostActs)
            job.problem = Error{.code = ErrorCode::Internal};
        else if (Plan one = plan(*act, base.state, base.revision); one.isRefused())
            job.problem = std::move(one);
        else
            job.plans.push_back(std::move(one));
        if (job.problem) {
            job.plans.clear();
            job.drafts.clear();
            break;
        }
        job.drafts.push_back(draftOf(job.plans.back(), base));
        base = {job.drafts.back().commit.after, base.revision + 1};
    }
    return job;
}

std::vector<ActsOutcome> Writer::perform(std::span<const NextAct> jobs)
{
    std::vector<ActsOutcome> outcomes;
    while (outcomes.size() < jobs.size()) {
        std::vector<Planned> batch;
        std::vector<Commit> commits;
        Snapshot base = m_head;
        for (const NextAct &next : jobs.subspan(outcomes.size())) {
            batch.push_back(planned(next, base));
            bool erases = false;
            for (const Draft &draft : batch.back().drafts) {
                commits.push_back(draft.commit);
                base = {draft.commit.after, base.revision + 1};
                erases = erases || !draft.commit.erased.empty();
            }
            if (erases)
                break; // a deletion ends the batch: its erasure is a receipt of its own
        }
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
        for (Planned &job : batch) {
            // When nothing was written, a refusal that goes back to a job before it says nothing either.
            const bool unfounded = job.problem && job.base != m_head.revision;
            if (!written && (unfounded || !job.drafts.empty()))
                job.problem = written.error();
            if (job.problem) {
                outcomes.emplace_back(std::unexpect, std::move(*job.problem));
                continue;
            }
            std::vector<Receipt> receipts;
            for (std::size_t i = 0; i < job.drafts.size(); ++i) {
                const Commit &commit = job.drafts[i].commit;
                remember(job.drafts[i]);
                // An act is what undo takes back next, and nothing can be carried out again: the store need not be
                // asked, which would keep whoever waits for this answer waiting.
                publish({commit.after, commit.entry.revision},
                        changeSetOf(commit.changes, *job.drafts[i].before, *commit.after), commit.entry, std::nullopt);
                receipts.push_back({std::move(job.plans[i]), commit.entry.revision, commit.entry.time,
                                    commit.erased.empty() ? Erasure::None : erasure, commit.entry});
            }
            outcomes.emplace_back(std::move(receipts));
        }
    }
    return outcomes;
}

} // namespace tandem
