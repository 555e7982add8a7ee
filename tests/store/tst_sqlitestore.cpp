// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/sqlitestore.h"
#include "support/randompair.h"
#include "support/scratchfolder.h"

#include <QTest>

#include <sqlite3.h>

using namespace tandem;
using namespace tandem::test;

namespace {

/// Writes `commits` random acts through a store; answers what it must hold then.
/// So many acts share a flush of the disk.
Result<Stored> writeRandomly(SqliteStore &store, std::uint32_t seed, int commits, std::uint32_t most = 8,
                             std::size_t together = 1)
{
    RandomPair random(seed);
    auto stored = store.load();
    std::vector<Commit> batch;
    for (int i = 1; stored && i <= commits; ++i) {
        batch.push_back(random.commit(stored->state, stored->revision, most));
        stored = Stored{batch.back().after, batch.back().entry.revision};
        if (batch.size() < together && i < commits)
            continue;
        auto outcome = store.commitAll(batch);
        if (!outcome)
            return fail(outcome.error());
        if (!std::holds_alternative<Committed>(*outcome))
            return fail({.code = ErrorCode::Internal, .args = {"base moved"}});
        batch.clear();
    }
    return stored;
}

Result<Stored> reload(const std::string &path)
{
    auto store = SqliteStore::open(path);
    if (!store)
        return fail(store.error());
    if (auto sound = (*store)->check(); !sound)
        return fail(sound.error());
    return (*store)->load();
}

QString words(const Error &error)
{
    QString text = QString::number(static_cast<int>(error.code));
    for (const std::string &arg : error.args)
        text += QLatin1Char(' ') + QString::fromStdString(arg);
    return text;
}

template<class T>
QString words(const Result<T> &result)
{
    return result ? QString() : words(result.error());
}

#define VERIFY_DONE(result) QVERIFY2((result).has_value(), qPrintable(words(result)))

} // namespace

class TestSqliteStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadedIsWhatWasCommitted()
    {
        for (std::uint32_t seed = 1; seed <= 6; ++seed) {
            const ScratchFolder folder;
            auto store = SqliteStore::create(folder.path());
            VERIFY_DONE(store);
            for (int part = 0; part < 4; ++part) {
                const auto written = writeRandomly(**store, seed * 10 + static_cast<std::uint32_t>(part), 40, 8, seed);
                VERIFY_DONE(written);
                if ((seed + static_cast<std::uint32_t>(part)) % 2)
                    VERIFY_DONE((*store)->fold());
                if (part == 2) { // closed, which may fold as well
                    store->reset();
                    store = SqliteStore::open(folder.path());
                    VERIFY_DONE(store);
                }
                const auto read = reload(folder.path());
                VERIFY_DONE(read);
                QCOMPARE(read->revision, written->revision);
                QVERIFY(read->state->sameContent(*written->state));
                QCOMPARE(read->state->nextPersonId(), written->state->nextPersonId());
                for (const TableId table : {TableId::Users, TableId::Accounts, TableId::Roles, TableId::Content})
                    QCOMPARE(read->state->nextId(table), written->state->nextId(table));
            }
        }
    }

    void aNewFileBeginsWithItsRows()
    {
        const ScratchFolder folder;
        RandomPair random(3);
        Beginning beginning;
        for (std::uint32_t id = 1; id <= 900; ++id)
            beginning.rows.emplace_back(random.user(UserId(id), Person(std::nullopt, random.personFields())));
        for (std::uint32_t id = 1; id <= 400; ++id)
            beginning.rows.emplace_back(random.link());
        const Changes rows = beginning.rows;
        VERIFY_DONE(SqliteStore::create(folder.path(), std::move(beginning)));
        const auto read = reload(folder.path());
        VERIFY_DONE(read);
        QCOMPARE(read->revision, Revision(1));
        QCOMPARE(read->state->users().size(), std::size_t(900));
        for (std::uint32_t id = 1; id <= 900; ++id) {
            const User &user = read->state->users().at(UserId(id));
            QVERIFY(user.person.text() == std::get<User>(rows[id - 1]).person.text());
            QCOMPARE(user.person.id()->value(), id);
        }
        QVERIFY(!QFile::exists(QString::fromStdString(folder.path() + "-wal")));
    }

    void journalTellsEntriesNewestFirst()
    {
        const ScratchFolder folder;
        auto store = SqliteStore::create(folder.path());
        VERIFY_DONE(store);
        auto stored = (*store)->load();
        VERIFY_DONE(stored);
        std::vector<JournalEntry> written;
        for (std::uint32_t i = 1; i <= 30; ++i) {
            Commit commit = RandomPair::commitOf(stored->state, stored->revision, {});
            commit.entry.actor = i % 3 ? std::optional(UserId(i)) : std::nullopt;
            commit.entry.act = "assign-role";
            commit.entry.side = i % 2 ? Side::Talend : Side::Qlik;
            commit.entry.kind = i % 5 ? EntryKind::Act : EntryKind::Clock;
            commit.entry.objects = {UserId(i % 4 + 1), RoleId(7), ObjectRef::permission("apps:read"),
                                    ObjectRef::tenant()};
            if (i == 10 || i == 20) { // very many objects are found by bitmaps
                for (std::uint32_t id = 1; id <= 70'000; id += 7)
                    commit.entry.objects.emplace_back(ContentId(id));
            }
            commit.entry.rules = {RuleId::SU_02, RuleId::BX_08};
            commit.entry.details = R"({"args":{"role":"id:7"},"counts":{"SU-02":1}})";
            VERIFY_DONE((*store)->commit(commit));
            written.insert(written.begin(), commit.entry);
            stored = Stored{commit.after, commit.entry.revision};
        }
        const auto all = (*store)->journal(UINT64_MAX, 1'000, {});
        VERIFY_DONE(all);
        QCOMPARE(all->size(), std::size_t(31));
        for (std::size_t i = 0; i < written.size(); ++i)
            QVERIFY((*all)[i] == written[i]);
        QVERIFY(all->back().kind == EntryKind::Created);
        QCOMPARE((*store)->journalSize().value_or(0), std::uint64_t(31));

        const auto page = (*store)->journal(10, 3, {});
        VERIFY_DONE(page);
        QCOMPARE(page->size(), std::size_t(3));
        QCOMPARE(page->front().revision, Revision(9));

        const auto ofUser = (*store)->journal(UINT64_MAX, 100, ObjectRef(UserId(2)));
        VERIFY_DONE(ofUser);
        QCOMPARE(ofUser->size(), std::size_t(8)); // i = 1, 5, 9 … 29
        QCOMPARE(ofUser->front().revision, Revision(30));
        const auto ofContent = (*store)->journal(UINT64_MAX, 100, ObjectRef(ContentId(65'801)));
        VERIFY_DONE(ofContent);
        QCOMPARE(ofContent->size(), std::size_t(2));
        QCOMPARE(ofContent->front().revision, Revision(21));
        QCOMPARE((*store)->journal(UINT64_MAX, 100, ObjectRef(ContentId(65'802)))->size(), std::size_t(0));
        QCOMPARE((*store)->journal(21, 100, ObjectRef(ContentId(65'801)))->size(), std::size_t(1));
    }

    void AL_02_baseIsCompared()
    {
        const ScratchFolder folder;
        auto store = SqliteStore::create(folder.path());
        VERIFY_DONE(store);
        auto stored = (*store)->load();
        VERIFY_DONE(stored);
        RandomPair random(1);
        const Commit first = random.commit(stored->state, stored->revision, 5);
        const Commit second = random.commit(stored->state, stored->revision, 5);
        auto other = SqliteStore::open(folder.path());
        VERIFY_DONE(other);
        VERIFY_DONE((*other)->load());
        VERIFY_DONE((*store)->commit(first));
        const auto outcome = (*other)->commit(second);
        VERIFY_DONE(outcome);
        QVERIFY(std::holds_alternative<BaseMoved>(*outcome));
        QCOMPARE(std::get<BaseMoved>(*outcome).actual, first.entry.revision);
        const auto read = reload(folder.path());
        VERIFY_DONE(read);
        QVERIFY(read->state->sameContent(*first.after));
    }

    void followersGetTheSameChanges()
    {
        const ScratchFolder folder;
        auto store = SqliteStore::create(folder.path());
        VERIFY_DONE(store);
        auto other = SqliteStore::open(folder.path());
        VERIFY_DONE(other);
        auto seen = (*other)->load();
        VERIFY_DONE(seen);
        QVERIFY(!(*other)->follow(seen->revision)->has_value());
        for (std::uint32_t round = 0; round < 30; ++round) {
            const auto written = writeRandomly(**store, 100 + round, 1 + static_cast<int>(round % 3));
            VERIFY_DONE(written);
            if (round % 7 == 3)
                VERIFY_DONE((*store)->fold());
            const auto followed = (*other)->follow(seen->revision);
            VERIFY_DONE(followed);
            QVERIFY(followed->has_value());
            QVERIFY(!(*followed)->reload);
            PairState state = *seen->state;
            state.apply((*followed)->changes);
            QVERIFY(state.sameContent(*written->state));
            QCOMPARE((*followed)->revision, written->revision);
            QCOMPARE((*followed)->entries.size(), std::size_t(1 + round % 3));
            seen = Stored{std::make_shared<const PairState>(std::move(state)), written->revision};
            QVERIFY(!(*other)->follow(seen->revision)->has_value());
        }
        // A whole new state can't be followed step by step.
        Commit whole = RandomPair(1).commit(seen->state, seen->revision, 3);
        whole.replaces = true;
        whole.entry.kind = EntryKind::Import;
        whole.after = std::make_shared<const PairState>();
        VERIFY_DONE((*store)->commit(whole));
        const auto followed = (*other)->follow(seen->revision);
        VERIFY_DONE(followed);
        QVERIFY(followed->has_value());
        QVERIFY((*followed)->reload);
        QCOMPARE((*other)->load()->state->users().size(), std::size_t(0));
    }

    void inversesAreKept()
    {
        const ScratchFolder folder;
        auto store = SqliteStore::create(folder.path());
        VERIFY_DONE(store);
        const auto before = writeRandomly(**store, 8, 60, 8, 20);
        VERIFY_DONE(before);
        const auto after = writeRandomly(**store, 9, 1, 30);
        VERIFY_DONE(after);
        store->reset();
        store = SqliteStore::open(folder.path());
        VERIFY_DONE(store);
        const auto item = (*store)->undoable(true);
        VERIFY_DONE(item);
        QVERIFY(item->has_value());
        QCOMPARE((*item)->entry.revision, after->revision);
        Changes back = (*item)->changes;
        Tenant tenant = before->state->tenant();
        for (const Change &change : back) {
            if (const auto *settings = std::get_if<Tenant>(&change))
                QVERIFY(*settings == tenant);
        }
        back.emplace_back(tenant);
        PairState state = *(*store)->load()->state;
        state.apply(back);
        QVERIFY(state.sameContent(*before->state));
    }

    void oldHistoryIsThrownAway()
    {
        const ScratchFolder folder;
        auto store = SqliteStore::create(folder.path());
        VERIFY_DONE(store);
        auto written = writeRandomly(**store, 11, 1'100, 2, 50);
        VERIFY_DONE(written);
        VERIFY_DONE((*store)->fold());
        auto connection = store::Connection::open(folder.path(), store::Access::ReadOnly);
        VERIFY_DONE(connection);
        QCOMPARE((*connection)->single("SELECT count(*) FROM delta")->value_or(0), std::int64_t(1'000));
        QCOMPARE((*connection)->single("SELECT count(*) FROM journal")->value_or(0), std::int64_t(1'101));
        QCOMPARE((*connection)->single("SELECT count(*) FROM superseded WHERE revision <= 101")->value_or(-1),
                 std::int64_t(0));
        VERIFY_DONE((*store)->check());
        QVERIFY((*store)->undoable(true)->has_value());
    }

    void groupCommitIsAllOrNothing()
    {
        const ScratchFolder folder;
        auto store = SqliteStore::create(folder.path());
        VERIFY_DONE(store);
        auto stored = (*store)->load();
        VERIFY_DONE(stored);
        RandomPair random(4);
        std::vector<Commit> commits;
        auto state = stored->state;
        for (Revision base = stored->revision; commits.size() < 5; ++base) {
            commits.push_back(random.commit(state, base, 6));
            state = commits.back().after;
        }
        std::vector<Commit> bad = commits;
        bad[3].entry.revision = 3; // taken already by the second of them
        QVERIFY(!(*store)->commitAll(bad).has_value());
        QCOMPARE(reload(folder.path())->revision, stored->revision);
        VERIFY_DONE((*store)->commitAll(commits));
        const auto read = reload(folder.path());
        VERIFY_DONE(read);
        QCOMPARE(read->revision, stored->revision + 5);
        QVERIFY(read->state->sameContent(*state));
    }

    void copyIsAWorkspaceOfItsOwn()
    {
        const ScratchFolder folder;
        auto store = SqliteStore::create(folder.path());
        VERIFY_DONE(store);
        const auto written = writeRandomly(**store, 21, 50, 8, 10);
        VERIFY_DONE(written);
        const std::string copy = folder.path("copy.tandem");
        VERIFY_DONE((*store)->saveCopy(copy));
        QCOMPARE((*store)->saveCopy(copy).error().code, ErrorCode::WorkspaceExists);
        const auto read = reload(copy);
        VERIFY_DONE(read);
        QVERIFY(read->state->sameContent(*written->state));
        auto other = SqliteStore::open(copy);
        VERIFY_DONE(other);
        VERIFY_DONE(writeRandomly(**other, 22, 3));
        QCOMPARE(reload(folder.path())->revision, written->revision);
    }

    void commitIsRefusedWhileAnotherWrites()
    {
        const ScratchFolder folder;
        auto store = SqliteStore::create(folder.path());
        VERIFY_DONE(store);
        const auto stored = (*store)->load();
        VERIFY_DONE(stored);
        auto connection = store::Connection::open(folder.path(), store::Access::ReadWrite);
        VERIFY_DONE(connection);
        auto blocking = store::Transaction::write(**connection);
        VERIFY_DONE(blocking);
        const auto outcome = (*store)->commit(RandomPair(2).commit(stored->state, stored->revision, 4));
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().code, ErrorCode::Busy);
    }

    void placesThatAreNoWorkspaces()
    {
        const ScratchFolder folder;
        QCOMPARE(SqliteStore::open(folder.path()).error().code, ErrorCode::FileNotFound);
        QCOMPARE(SqliteStore::open(folder.path("..")).error().code, ErrorCode::NotAWorkspace);
        const auto write = [](const std::string &path, const QByteArray &bytes) {
            QFile file(QString::fromStdString(path));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(folder.path("empty"), {}));
        QCOMPARE(SqliteStore::open(folder.path("empty")).error().code, ErrorCode::NotAWorkspace);
        QVERIFY(write(folder.path("text"), QByteArray(5'000, 'x')));
        QCOMPARE(SqliteStore::open(folder.path("text")).error().code, ErrorCode::NotAWorkspace);
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(folder.path("other").c_str(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, "CREATE TABLE t (a)", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
        const QByteArray before = bytesOf(folder.path("other"));
        QCOMPARE(SqliteStore::open(folder.path("other")).error().code, ErrorCode::NotAWorkspace);
        QCOMPARE(bytesOf(folder.path("other")), before); // looked at, not touched
        QCOMPARE(SqliteStore::create(folder.path("other")).error().code, ErrorCode::WorkspaceExists);
        QCOMPARE(SqliteStore::create(folder.path("no/such/folder")).error().code, ErrorCode::FileNotFound);
    }

    void readOnlyPlacesOpenForViewing()
    {
        const ScratchFolder folder;
        auto store = SqliteStore::create(folder.path());
        VERIFY_DONE(store);
        const auto written = writeRandomly(**store, 31, 20);
        VERIFY_DONE(written);
        store->reset();
        QFile file(QString::fromStdString(folder.path()));
        const QString place = QFileInfo(file).absolutePath();
        const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        for (const bool wholeFolder : {false, true}) {
            QVERIFY(wholeFolder ? QFile::setPermissions(place, QFile::ReadOwner | QFile::ExeOwner)
                                : file.setPermissions(QFile::ReadOwner));
            store = SqliteStore::open(folder.path());
            const bool opened = store.has_value();
            QFile::setPermissions(place, all); // so that a failing test leaves nothing behind
            QVERIFY(opened);
            QVERIFY((*store)->isReadOnly());
            QVERIFY(!wholeFolder || QFile::setPermissions(place, QFile::ReadOwner | QFile::ExeOwner));
            const auto read = (*store)->load();
            const auto outcome = (*store)->commit(RandomPair(1).commit(written->state, written->revision, 3));
            const auto created = SqliteStore::create(folder.path(wholeFolder ? "b.tandem" : "a.tandem"));
            QFile::setPermissions(place, all);
            VERIFY_DONE(read);
            QVERIFY(read->state->sameContent(*written->state));
            QVERIFY(!outcome.has_value());
            QCOMPARE(outcome.error().code, ErrorCode::ReadOnly);
            QCOMPARE(created.has_value(), !wholeFolder);
            if (wholeFolder)
                QCOMPARE(created.error().code, ErrorCode::ReadOnly);
            store->reset();
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
            QVERIFY(QDir(place).entryList({QStringLiteral("pair.tandem*")}).size() == 1);
        }
    }

    void damageIsFound()
    {
        const ScratchFolder folder;
        auto store = SqliteStore::create(folder.path());
        VERIFY_DONE(store);
        const auto written = writeRandomly(**store, 41, 80, 8, 20);
        VERIFY_DONE(written);
        VERIFY_DONE((*store)->fold());
        store->reset();
        const QByteArray sound = bytesOf(folder.path());
        RandomPair random(5);
        int found = 0;
        for (int i = 0; i < 60; ++i) {
            QByteArray wrong = sound;
            if (i % 3 == 0) {
                wrong.truncate(
                    static_cast<qsizetype>(1'000 + random.below(static_cast<std::uint32_t>(sound.size()) - 1'000)));
            } else {
                const qsizetype at = 100 + random.below(static_cast<std::uint32_t>(sound.size()) - 400);
                for (qsizetype j = 0; j < 200; ++j)
                    wrong[at + j] = static_cast<char>(random.below(256));
            }
            QFile file(QString::fromStdString(folder.path()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(wrong);
            file.close();
            auto damaged = SqliteStore::open(folder.path());
            const auto sane = damaged ? (*damaged)->check() : Result<>(fail(damaged.error()));
            if (!sane) {
                ++found;
                const auto code = sane.error().code;
                QVERIFY2(code == ErrorCode::Damaged || code == ErrorCode::NotAWorkspace || code == ErrorCode::IoFailed
                             || code == ErrorCode::NewerWorkspace,
                         qPrintable(words(sane)));
            } else { // free space was hit, or what the journal tells
                const auto read = (*damaged)->load();
                VERIFY_DONE(read);
                QVERIFY(read->state->sameContent(*written->state));
            }
        }
        QVERIFY2(found > 25, qPrintable(QString::number(found)));
    }
};

QTEST_GUILESS_MAIN(TestSqliteStore)
#include "tst_sqlitestore.moc"
