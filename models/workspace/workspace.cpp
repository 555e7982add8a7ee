// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "workspace/workspace_p.h"

#include <QMetaObject>

namespace tandem {

namespace {

constexpr int followInterval = 250; // ms: PRAGMA data_version costs some microseconds

} // namespace

Workspace::Workspace() : d(std::make_unique<Private>(this)) { }

Workspace::~Workspace()
{
    if (d->followTimer)
        d->followTimer->stop();
    d->pool.waitForDone();
    // The store is closed on the thread that it was used on, after all that waits.
    d->queue->end([this] { d->writer.reset(); });
}

Result<std::unique_ptr<Workspace>> Workspace::open(std::unique_ptr<Store> store)
{
    std::unique_ptr<Workspace> workspace(new Workspace);
    Workspace *self = workspace.get();
    Private *d = self->d.get();
    d->location = store->location();
    d->readOnly = store->isReadOnly();
    d->queue = std::make_unique<JobQueue>();
    d->writer = std::make_unique<Writer>(std::move(store), [self, d](Publication publication) {
        bool first = false;
        {
            const std::scoped_lock lock(d->mutex);
            first = d->pending.empty();
            d->newest = publication.snapshot;
            d->pending.push_back(std::move(publication));
        }
        if (first) // whoever tells the first of them tells all
            QMetaObject::invokeMethod(self, [self] { self->publishPending(); }, Qt::QueuedConnection);
    });
    if (auto done = d->wait([](Writer &writer) { return writer.load(); }); !done)
        return fail(done.error());
    workspace->publishPending(); // nobody listens yet
    return workspace;
}

void Workspace::publishPending()
{
    while (true) {
        Publication next;
        {
            const std::scoped_lock lock(d->mutex);
            if (d->pending.empty())
                return;
            next = std::move(d->pending.front());
            d->pending.pop_front();
            d->snapshot = next.snapshot;
            d->nextUndo = std::move(next.nextUndo);
            d->nextRedo = std::move(next.nextRedo);
        }
        Q_EMIT changed(next.changes);
    }
}

Snapshot Workspace::snapshot() const
{
    const std::scoped_lock lock(d->mutex);
    return d->snapshot;
}

Snapshot Workspace::newest() const
{
    const std::scoped_lock lock(d->mutex);
    return d->newest;
}

bool Workspace::isReadOnly() const
{
    return d->readOnly;
}

std::string Workspace::location() const
{
    return d->location;
}

std::optional<JournalEntry> Workspace::nextUndo() const
{
    const std::scoped_lock lock(d->mutex);
    return d->nextUndo;
}

std::optional<JournalEntry> Workspace::nextRedo() const
{
    const std::scoped_lock lock(d->mutex);
    return d->nextRedo;
}

ApplyOutcome Workspace::apply(Plan plan)
{
    auto outcome = d->wait([&](Writer &writer) { return writer.apply(std::move(plan)); });
    publishPending();
    return outcome;
}

ApplyOutcome Workspace::undo(const Actor &actor)
{
    auto outcome = d->wait([&](Writer &writer) { return writer.undo(actor); });
    publishPending();
    return outcome;
}

ApplyOutcome Workspace::redo(const Actor &actor)
{
    auto outcome = d->wait([&](Writer &writer) { return writer.redo(actor); });
    publishPending();
    return outcome;
}

Result<Revision> Workspace::replace(Changes rows, EntryKind kind, std::string details)
{
    auto revision = d->wait([&](Writer &writer) { return writer.replace(std::move(rows), kind, std::move(details)); });
    publishPending();
    return revision;
}

Result<bool> Workspace::followNow()
{
    auto found = d->wait([](Writer &writer) { return writer.follow(); });
    publishPending();
    return found;
}

Result<std::vector<JournalEntry>> Workspace::journal(Revision before, std::size_t limit,
                                                     std::optional<ObjectRef> object) const
{
    return d->wait([&](Writer &writer) { return writer.store().journal(before, limit, object); });
}

Result<std::uint64_t> Workspace::journalSize() const
{
    return d->wait([](Writer &writer) { return writer.store().journalSize(); });
}

Result<> Workspace::check() const
{
    return d->wait([](Writer &writer) { return writer.store().check(); });
}

Result<> Workspace::saveCopy(const std::string &path) const
{
    return d->wait([&](Writer &writer) { return writer.store().saveCopy(path); });
}

Result<Erasure> Workspace::finishErasure()
{
    return d->wait([](Writer &writer) { return writer.store().finishErasure(); });
}

QFuture<ApplyOutcome> Workspace::applyLater(Plan plan)
{
    const auto shared = std::make_shared<Plan>(std::move(plan)); // a job is copied, its plan is not
    return d->later([shared](Writer &writer) { return writer.apply(std::move(*shared)); });
}

QFuture<ApplyOutcome> Workspace::undoLater(const Actor &actor)
{
    return d->later([actor](Writer &writer) { return writer.undo(actor); });
}

QFuture<ApplyOutcome> Workspace::redoLater(const Actor &actor)
{
    return d->later([actor](Writer &writer) { return writer.redo(actor); });
}

QFuture<Result<std::vector<JournalEntry>>> Workspace::journalLater(Revision before, std::size_t limit,
                                                                   std::optional<ObjectRef> object) const
{
    return d->later([=](Writer &writer) { return writer.store().journal(before, limit, object); });
}

void Workspace::keepLater(Keepsake keepsake) const
{
    // Whether it succeeds is nobody's concern: it would be made anew.
    d->post([this, kept = std::move(keepsake)] { (void)d->writer->store().keep(kept); });
}

QFuture<std::shared_ptr<const Keepsake>> Workspace::keptLater(const std::string &name) const
{
    return d->later([name](Writer &writer) -> std::shared_ptr<const Keepsake> {
        auto kept = writer.store().kept(name);
        return kept && *kept ? std::make_shared<const Keepsake>(**std::move(kept)) : nullptr;
    });
}

void Workspace::startFollowing()
{
    if (d->followTimer)
        return;
    d->followTimer = new QTimer(this);
    d->followTimer->setInterval(followInterval);
    connect(d->followTimer, &QTimer::timeout, this, [this] {
        if (d->following.exchange(true))
            return; // the last look still waits behind other work
        d->queue->post([this] {
            const auto found = d->writer->follow();
            d->following = false;
            if (!found) {
                QMetaObject::invokeMethod(
                    this, [this, error = found.error()] { Q_EMIT trouble(error); }, Qt::QueuedConnection);
            }
        });
    });
    d->followTimer->start();
}

} // namespace tandem
