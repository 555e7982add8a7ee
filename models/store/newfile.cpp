// SPDX-License-Identifier: GPL-3.0-or-later
// SqliteStore: making files. A file is made under another name and appears when it is complete.
#include "store/migrations.h"
#include "store/platform.h"
#include "store/session.h"
#include "store/sqlitestore.h"
#include "workspace/rowsof.h"
#include "workspace/wholestate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace tandem {

using namespace store;

namespace {

QString fromUtf8(const std::string &text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A name beside the wanted one; whatever stands there goes when it is left early.
class Draft
{
public:
    explicit Draft(const std::string &wanted)
        : m_wanted(wanted)
        , m_path(wanted + "." + QUuid::createUuid().toString(QUuid::Id128).left(8).toStdString() + ".new")
    { }
    ~Draft()
    {
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(fromUtf8(m_path + suffix));
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    [[nodiscard]] const std::string &path() const { return m_path; }
    /// The place can take a new file.
    [[nodiscard]] Result<> checkPlace() const
    {
        const QFileInfo wanted(fromUtf8(m_wanted));
        if (wanted.exists() || wanted.isSymLink())
            return fail({.code = ErrorCode::WorkspaceExists, .file = m_wanted});
        const QFileInfo folder(wanted.absolutePath());
        if (!folder.isDir())
            return fail({.code = ErrorCode::FileNotFound, .file = folder.filePath().toStdString()});
        if (!isWritableFolder(folder.filePath().toStdString()))
            return fail({.code = ErrorCode::ReadOnly, .file = folder.filePath().toStdString()});
        return {};
    }
    [[nodiscard]] Result<> publish() const
    {
        syncFile(m_path);
        if (!publishFile(m_path, m_wanted))
            return fail({.code = ErrorCode::WorkspaceExists, .file = m_wanted});
        syncFolderOf(m_wanted);
        return {};
    }

private:
    std::string m_wanted;
    std::string m_path;
};

/// Everybody with personal data has a number, and nobody another's.
bool numbersItsPersons(const PairState &state)
{
    Roaring numbers;
    std::uint64_t count = 0;
    bool all = true;
    const auto note = [&](const Person &person) {
        if (person.id()) {
            numbers.add(person.id()->value());
            ++count;
        } else if (!(person.text() == PackedText<6>())) {
            all = false;
        }
    };
    state.users().forEach([&](const User &user) { note(user.person); });
    state.accounts().forEach([&](const Account &account) { note(account.person); });
    return all && numbers.cardinality() == count;
}

Result<> fill(const std::string &path, Beginning beginning)
{
    auto connection = Connection::open(path, Access::Create);
    if (!connection)
        return fail(connection.error());
    if (auto done = (*connection)->useLog(); !done)
        return done;
    if (auto done = migrate(**connection, allMigrations()); !done)
        return done;
    Session session(std::move(*connection));
    Commit commit{.base = 0, .entry = {}, .changes = {}, .inverse = {}, .after = nullptr, .replaces = true};
    if (beginning.state && numbersItsPersons(*beginning.state))
        commit.after = std::move(beginning.state);
    else
        commit.after = wholeState(beginning.state ? rowsOf(*beginning.state) : std::move(beginning.rows), nullptr);
    commit.entry.revision = 1;
    commit.entry.time = commit.after->tenant().now;
    commit.entry.kind = beginning.kind;
    commit.entry.act = std::move(beginning.act);
    commit.entry.details = std::move(beginning.details);
    auto transaction = Transaction::write(*session.connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto written = session.write(commit); !written)
        return fail(written.error());
    return transaction->commit();
}

} // namespace

Result<std::unique_ptr<SqliteStore>> SqliteStore::create(const std::string &path, Beginning beginning)
{
    const Draft draft(path);
    if (auto done = draft.checkPlace(); !done)
        return fail(done.error());
    if (auto done = fill(draft.path(), std::move(beginning)); !done) {
        Error error = done.error();
        error.file = path;
        return fail(std::move(error));
    }
    if (auto done = draft.publish(); !done)
        return fail(done.error());
    return open(path);
}

Result<> SqliteStore::saveCopy(const std::string &path)
{
    const auto open = session();
    if (!open)
        return fail(open.error());
    const Draft draft(path);
    if (auto done = draft.checkPlace(); !done)
        return done;
    auto done = (*open)->connection->prepare("VACUUM INTO ?").run({fromUtf8(draft.path())});
    if (!done) {
        Error error = done.error();
        error.file = path;
        return fail(std::move(error));
    }
    return draft.publish();
}

} // namespace tandem
