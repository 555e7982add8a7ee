// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitestore.h"

#include "store/bytes.h"
#include "store/migrations.h"
#include "store/platform.h"
#include "store/session.h"

namespace tandem {

using namespace store;

namespace {

// The snapshot is brought up to date when so much has come together, or when the workspace is closed with this much.
constexpr std::size_t foldActs = 4'000;
constexpr std::size_t foldBytes = 8 << 20;
constexpr std::size_t closeActs = 64;
constexpr std::size_t closeBytes = 256 << 10;

} // namespace

SqliteStore::SqliteStore(std::string path, bool readOnly) : m_path(std::move(path)), m_readOnly(readOnly) { }

SqliteStore::~SqliteStore()
{
    if (m_session && !m_readOnly && (m_unfoldedActs >= closeActs || m_unfoldedBytes >= closeBytes))
        (void)fold(); // what it can't do now is done next time
    if (m_file)
        m_file->release(); // so that the last close is ours, and makes one file of it
}

Result<> SqliteStore::readable()
{
    const auto trouble = m_file ? m_file->trouble() : std::nullopt;
    if (!trouble || m_derivedDamaged)
        return {};
    if (m_file->isRowSound() && trouble->code == ErrorCode::Damaged)
        distrustDerived();
    return located(*trouble);
}

void SqliteStore::distrustDerived()
{
    m_derivedDamaged = true;
    if (m_session && !m_readOnly)
        (void)m_session->meta.set(Meta::derived, 0); // the next fold writes all of it anew
}

std::unexpected<Error> SqliteStore::located(Error error) const
{
    if (error.file.empty())
        error.file = m_path;
    // Inside a file that was a workspace when it was opened, anything else is damage.
    if (error.code == ErrorCode::NotAWorkspace)
        error.code = ErrorCode::Damaged;
    return fail(std::move(error));
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const std::string &path)
{
    auto connection = Connection::open(path, Access::ReadWrite);
    if (!connection)
        return fail(connection.error());
    const auto migrations = allMigrations();
    if (auto done = checkIdentity(**connection, migrations.back().version); !done)
        return fail(done.error());
    if (auto done = (*connection)->useLog(); !done) // a saved copy does not have it yet
        return fail(done.error());
    if (auto done = migrate(**connection, migrations); !done)
        return fail(done.error());
    return std::unique_ptr<SqliteStore>(new SqliteStore(path, (*connection)->isReadOnly()));
}

Result<Session *> SqliteStore::session()
{
    if (!m_session) {
        auto connection = Connection::open(m_path, m_readOnly ? Access::ReadOnly : Access::ReadWrite);
        if (!connection)
            return located(connection.error());
        m_session = std::make_unique<Session>(std::move(*connection));
    }
    return m_session.get();
}

Result<Stored> SqliteStore::load()
{
    const auto open = session();
    if (!open)
        return fail(open.error());
    auto loaded = (*open)->load(m_derivedDamaged);
    if (!loaded && !m_derivedDamaged && loaded.error().code == ErrorCode::Damaged) {
        // Perhaps only what follows from the rows.
        loaded = (*open)->load(true);
        if (loaded)
            distrustDerived();
    }
    if (!loaded)
        return located(loaded.error());
    m_derivedDamaged = false;
    if (m_file)
        m_file->release();
    m_file = std::move(loaded->file);
    m_written = std::move(loaded->snapshot);
    const Stored *stored = &loaded->newest;
    const auto folded = (*open)->meta.get(Meta::folded);
    const auto size = folded ? (*open)->deltas.sizeAbove(*folded) : fail(folded.error());
    if (!size)
        return located(size.error());
    std::tie(m_unfoldedActs, m_unfoldedBytes) = *size;
    m_state = stored->state;
    m_revision = stored->revision;
    m_tenant = stored->state->tenant();
    m_dataVersion = -1;
    if (!m_readOnly)
        (void)(*open)->finishErasure(); // what a former session could not finish
    return *stored;
}

Result<CommitOutcome> SqliteStore::commit(const Commit &commit)
{
    return commitAll({&commit, 1});
}

Result<CommitOutcome> SqliteStore::commitAll(std::span<const Commit> commits)
{
    const auto open = session();
    if (!open)
        return fail(open.error());
    if (auto whole = readable(); !whole)
        return fail(whole.error()); // what was decided on such a state is worth nothing
    if (m_derivedDamaged)
        return CommitOutcome(BaseMoved{m_revision}); // it is loaded again first
    auto outcome = write(**open, commits);
    if (!outcome)
        return located(outcome.error());
    auto *committed = std::get_if<Committed>(&*outcome);
    if (!committed)
        return outcome;
    const bool erases =
        std::ranges::any_of(commits, [](const Commit &c) { return !c.erased.empty() || (c.replaces && c.base > 0); });
    if (erases) {
        const auto erasure = (*open)->finishErasure();
        committed->erasure = erasure.value_or(Erasure::Pending);
    }
    return outcome;
}

void SqliteStore::tidy()
{
    if (m_unfoldedActs >= foldActs || m_unfoldedBytes >= foldBytes)
        (void)fold(); // what it can't do now is tried again after the next act
}

Result<CommitOutcome> SqliteStore::write(Session &open, std::span<const Commit> commits)
{
    auto transaction = Transaction::write(*open.connection);
    if (!transaction)
        return fail(transaction.error());
    const auto last = open.journal.last();
    if (!last)
        return fail(last.error());
    if (*last != commits.front().base)
        return BaseMoved{*last};
    std::size_t bytes = 0;
    for (const Commit &commit : commits) {
        auto written = open.write(commit);
        if (!written)
            return fail(written.error());
        bytes += *written;
    }
    if (auto done = transaction->commit(); !done)
        return fail(done.error());

    const Commit &newest = commits.back();
    const bool lineKnown = m_lineRevision == commits.front().base;
    for (const Commit &commit : commits) {
        if (commit.replaces) {
            m_unfoldedActs = 0;
            m_unfoldedBytes = 0;
        } else {
            ++m_unfoldedActs;
        }
        if (lineKnown)
            m_line.add(commit.entry.revision, commit.entry.kind, commit.entry.undoes, !commit.erased.empty());
    }
    m_unfoldedBytes += newest.replaces ? 0 : bytes;
    if (newest.replaces) {
        m_written = newest.after;
        if (m_file)
            m_file->release();
        m_file = nullptr; // all of the new state is in memory
    }
    m_lineRevision = lineKnown ? std::optional(newest.entry.revision) : std::nullopt;
    m_state = newest.after;
    m_revision = newest.entry.revision;
    m_tenant = newest.after->tenant();
    return Committed{newest.entry.revision, Erasure::None};
}

Result<> SqliteStore::fold()
{
    const auto open = session();
    if (!open)
        return fail(open.error());
    if (!m_state)
        return {}; // others have written: their state is not ours to write down
    if (auto whole = readable(); !whole)
        return whole;
    if (m_derivedDamaged)
        return {};
    if (m_file)
        m_file->expectFold(m_revision);
    const auto folded = (*open)->fold(*m_state, m_revision, m_written.get());
    if (!folded)
        return located(folded.error());
    if (*folded)
        m_written = m_state;
    m_unfoldedActs = 0;
    m_unfoldedBytes = 0;
    m_lineRevision.reset(); // its far end may have been thrown away
    return {};
}

Result<std::optional<Followed>> SqliteStore::follow(Revision since)
{
    const auto open = session();
    if (!open)
        return fail(open.error());
    if (auto whole = readable(); !whole)
        return fail(whole.error());
    if (m_derivedDamaged || (m_file && m_file->hasMoved()))
        return std::optional(Followed{.revision = since, .entries = {}, .changes = {}, .reload = true});
    const auto version = (*open)->connection->single("PRAGMA data_version");
    if (!version)
        return located(version.error());
    if (version->value_or(0) == m_dataVersion && since == m_revision)
        return std::nullopt;
    auto transaction = Transaction::read(*(*open)->connection);
    if (!transaction)
        return located(transaction.error());
    const auto last = (*open)->journal.last();
    if (!last)
        return located(last.error());
    if (*last == since) {
        m_dataVersion = version->value_or(0);
        return std::nullopt;
    }
    auto followed = followTo(**open, since, *last);
    if (!followed)
        return located(followed.error());
    m_state = nullptr;
    m_revision = *last;
    m_dataVersion = version->value_or(0);
    return std::optional(std::move(*followed));
}

Result<Followed> SqliteStore::followTo(Session &open, Revision since, Revision last)
{
    Followed followed{.revision = last, .entries = {}, .changes = {}};
    auto entries = open.journal.above(since);
    if (!entries)
        return fail(entries.error());
    followed.entries = std::move(*entries);
    auto deltas = open.deltas.above(since, open.persons);
    if (!deltas)
        return fail(deltas.error());
    if (auto done = open.persons.takeTrouble(); !done)
        return fail(done.error());
    const bool gap = last < since || since != m_revision || deltas->size() != last - since
                     || std::ranges::any_of(*deltas, [](const auto &delta) { return !delta.changes; });
    if (gap) {
        followed.reload = true;
        return followed;
    }
    for (Deltas::Delta &delta : *deltas) {
        for (Change &change : *delta.changes) {
            if (const auto *tenant = std::get_if<Tenant>(&change))
                m_tenant = *tenant;
            else
                followed.changes.push_back(std::move(change));
        }
        m_tenant.now = delta.now;
        followed.changes.emplace_back(m_tenant);
        ++m_unfoldedActs;
    }
    return followed;
}

Result<> SqliteStore::refreshLine(Session &open)
{
    const auto last = open.journal.last();
    if (!last)
        return fail(last.error());
    if (m_lineRevision == *last)
        return {};
    const auto erased = open.meta.get(Meta::erased);
    const auto pruned = open.meta.get(Meta::pruned);
    if (!erased || !pruned)
        return fail(!erased ? erased.error() : pruned.error());
    const auto entries = open.journal.marksFrom(std::max(*erased, *pruned + 1));
    if (!entries)
        return fail(entries.error());
    m_line.clear();
    for (const JournalEntry &entry : *entries)
        m_line.add(entry.revision, entry.kind, entry.undoes, entry.revision == *erased);
    m_line.forget(*pruned);
    m_lineRevision = *last;
    return {};
}

Result<std::optional<HistoryItem>> SqliteStore::undoable(bool withChanges)
{
    const auto open = session();
    if (!open)
        return fail(open.error());
    if (auto done = refreshLine(**open); !done)
        return located(done.error());
    const auto next = m_line.undoable();
    const auto erasing = m_line.erasing();
    if (!next && !erasing)
        return std::nullopt;
    auto entry = (*open)->journal.at(next.value_or(erasing.value_or(0)));
    if (!entry)
        return located(entry.error());
    HistoryItem item{.entry = std::move(*entry), .changes = {}};
    if (!next || next == erasing) {
        item.erased = true;
        return std::optional(std::move(item));
    }
    if (!withChanges)
        return std::optional(std::move(item));
    auto inverse = (*open)->deltas.inverseOf(*next);
    if (!inverse)
        return located(inverse.error());
    if (!*inverse)
        return std::nullopt;
    item.changes = std::move(**inverse);
    return std::optional(std::move(item));
}

Result<std::optional<HistoryItem>> SqliteStore::redoable(bool withChanges)
{
    const auto open = session();
    if (!open)
        return fail(open.error());
    if (auto done = refreshLine(**open); !done)
        return located(done.error());
    const auto next = m_line.redoable();
    if (!next)
        return std::nullopt;
    auto entry = (*open)->journal.at(*next);
    if (!entry)
        return located(entry.error());
    HistoryItem item{.entry = std::move(*entry), .changes = {}, .erased = next == m_line.erasing()};
    if (item.erased || !withChanges)
        return std::optional(std::move(item));
    auto changes = (*open)->deltas.changesOf(*next);
    if (!changes)
        return located(changes.error());
    if (!*changes)
        return std::nullopt;
    item.changes = std::move(**changes);
    return std::optional(std::move(item));
}

Result<std::vector<JournalEntry>> SqliteStore::journal(Revision before, std::size_t limit,
                                                       std::optional<ObjectRef> object)
{
    const auto open = session();
    if (!open)
        return fail(open.error());
    auto entries = object ? (*open)->journal.naming(*object, before, limit) : (*open)->journal.below(before, limit);
    if (!entries)
        return located(entries.error());
    return entries;
}

Result<std::uint64_t> SqliteStore::journalSize()
{
    // Revisions are numbered without gaps, an entry each.
    const auto open = session();
    if (!open)
        return fail(open.error());
    const auto last = (*open)->journal.last();
    if (!last)
        return located(last.error());
    return *last;
}

Result<Erasure> SqliteStore::finishErasure()
{
    const auto open = session();
    if (!open)
        return fail(open.error());
    auto erasure = (*open)->finishErasure();
    if (!erasure)
        return located(erasure.error());
    return erasure;
}

Result<> SqliteStore::keep(const Keepsake &keepsake)
{
    const auto open = session();
    if (!open)
        return fail(open.error());
    if (m_readOnly)
        return {};
    Statement insert =
        (*open)->connection->prepare("INSERT OR REPLACE INTO keepsake (name, revision, data) VALUES (?, ?, ?)");
    const std::string bytes = sealed(keepsake.bytes);
    if (auto done = insert.run({QString::fromStdString(keepsake.name), qulonglong(keepsake.revision), blob(bytes)});
        !done)
        return located(done.error());
    return {};
}

Result<std::optional<Keepsake>> SqliteStore::kept(const std::string &name)
{
    const auto open = session();
    if (!open)
        return fail(open.error());
    Statement select = (*open)->connection->prepare("SELECT revision, data FROM keepsake WHERE name = ?");
    if (auto done = select.run({QString::fromStdString(name)}); !done)
        return located(done.error());
    std::optional<Keepsake> found;
    if (select.next()) {
        const QByteArray data = select.bytes(1);
        if (const auto bytes = unsealed(view(data)))
            found = Keepsake{name, static_cast<Revision>(select.number(0)), std::string(*bytes)};
    }
    if (auto done = select.finish(); !done)
        return located(done.error());
    return found;
}

Result<> SqliteStore::check()
{
    const auto open = session();
    if (!open)
        return fail(open.error());
    if (auto done = (*open)->check(); !done)
        return located(done.error());
    return {};
}

} // namespace tandem
