// SPDX-License-Identifier: GPL-3.0-or-later
// A large workspace is read piece by piece when it is looked at: nobody may be able to tell.
#include "rules/compare.h"
#include "store/connection.h"
#include "store/sqlitestore.h"
#include "support/randompair.h"
#include "support/scratchfolder.h"
#include "workspace/wholestate.h"

#include <QTest>

#include <thread>

using namespace tandem;
using namespace tandem::test;

namespace {

constexpr std::uint32_t userCount = 12'000;
constexpr std::uint32_t accountCount = 5'000;
constexpr std::uint32_t contentCount = 9'000;

#define VERIFY_DONE(result) QVERIFY2((result).has_value(), qPrintable(words(result)))

template<class T>
QString words(const Result<T> &result)
{
    if (result)
        return {};
    QString text = QString::number(static_cast<int>(result.error().code));
    for (const std::string &arg : result.error().args)
        text += QLatin1Char(' ') + QString::fromStdString(arg);
    return text;
}

PersonFields person(std::uint32_t i)
{
    const std::string number = std::to_string(i % (userCount - 40)); // some addresses are borne twice
    return {.name = "Örjan " + number, .email = "user" + number + "@x.example", .subject = "corp\\u" + number};
}

Changes manyRows()
{
    RandomPair random(11);
    random.setUsers(userCount);
    Changes rows;
    for (std::uint32_t id = 1; id <= 40; ++id) {
        Role role = random.role(RoleId(id));
        role.name = "role " + std::to_string(id);
        role.kind = RoleKind::Custom;
        rows.emplace_back(std::move(role));
    }
    for (std::uint32_t id = 1; id <= userCount; ++id)
        rows.emplace_back(random.user(UserId(id), Person(std::nullopt, person(id))));
    for (std::uint32_t id = 1; id <= accountCount; ++id) {
        Account account = random.account(AccountId(id), Person(std::nullopt, person(id)));
        account.user = UserId(id * 2);
        rows.emplace_back(std::move(account));
    }
    for (std::uint32_t id = 1; id <= 300; ++id)
        rows.emplace_back(random.space(SpaceId(id)));
    for (std::uint32_t id = 1; id <= contentCount; ++id)
        rows.emplace_back(random.content(ContentId(id)));
    for (int i = 0; i < 20'000; ++i)
        rows.emplace_back(random.link());
    return rows;
}

/// Changes of rows all over the place: new persons, new owners, rows that go.
Changes someChanges(const PairState &state, RandomPair &random, int count)
{
    Changes changes;
    std::uint32_t next = state.nextPersonId();
    for (int i = 0; i < count; ++i) {
        const UserId id(1 + random.below(userCount));
        const User *old = state.users().find(id);
        switch (random.below(6)) {
        case 0:
            if (old)
                changes.emplace_back(random.user(id, Person(PersonId(next++), person(random.below(90'000)))));
            break;
        case 1:
            if (old)
                changes.emplace_back(random.user(id, old->person));
            break;
        case 2:
            changes.emplace_back(random.content(ContentId(1 + random.below(contentCount))));
            break;
        case 3:
            changes.emplace_back(Drop{TableId::Content, 1 + random.below(contentCount)});
            break;
        case 4:
            changes.emplace_back(random.link());
            break;
        default: {
            Account account = random.account(AccountId(1 + random.below(accountCount)),
                                             Person(PersonId(next++), person(random.below(90'000))));
            account.user = UserId(account.id.value() * 2);
            changes.emplace_back(std::move(account));
        }
        }
    }
    return changes;
}

/// Everything that can be asked of both is answered alike.
bool answersAlike(const PairState &a, const PairState &b)
{
    RandomPair random(3);
    for (int i = 0; i < 400; ++i) {
        const UserId user(1 + random.below(userCount));
        const User *row = b.users().find(user);
        if (!row != !a.users().find(user))
            return false;
        if (row
            && (a.usersByEmail(row->person.email()) != b.usersByEmail(row->person.email())
                || a.usersBySubject(row->person.subject()) != b.usersBySubject(row->person.subject())
                || a.userByVendorId(row->vendorId()) != b.userByVendorId(row->vendorId())
                || a.accountsByEmail(row->person.email()) != b.accountsByEmail(row->person.email())))
            return false;
        const Account *account = b.accountOf(user);
        if (!account != !a.accountOf(user) || (account && !(*a.accountOf(user) == *account)))
            return false;
        if (a.contentOwnedBy(user) != b.contentOwnedBy(user) || a.countOwnedBy(user) != b.countOwnedBy(user)
            || a.spacesOwnedBy(user) != b.spacesOwnedBy(user)
            || a.dependentsOf(ContentId(user.value())) != b.dependentsOf(ContentId(user.value())))
            return false;
    }
    for (std::size_t set = 0; set < PairState::setCount; ++set) {
        if (!(a.set(set) == b.set(set)))
            return false;
    }
    for (const TableId table : {TableId::Users, TableId::Accounts, TableId::Roles, TableId::Spaces, TableId::Content}) {
        if (a.nextId(table) != b.nextId(table))
            return false;
    }
    return a.nextPersonId() == b.nextPersonId() && a.sameContent(b);
}

struct Large
{
    ScratchFolder folder;
    std::shared_ptr<const PairState> expected = wholeState(manyRows(), nullptr);
    std::unique_ptr<SqliteStore> store;
    Stored stored;

    Result<> open()
    {
        if (!store) {
            if (auto made = SqliteStore::create(folder.path(), {.state = expected}); !made)
                return fail(made.error());
        }
        store.reset();
        auto opened = SqliteStore::open(folder.path());
        if (!opened)
            return fail(opened.error());
        store = std::move(*opened);
        auto loaded = store->load();
        if (!loaded)
            return fail(loaded.error());
        stored = *loaded;
        return {};
    }
    /// Carries out some changes in the file and on the state that was never stored.
    Result<> change(RandomPair &random, int count)
    {
        const Commit commit =
            RandomPair::commitOf(stored.state, stored.revision, someChanges(*stored.state, random, count));
        auto whole = std::make_shared<PairState>(*expected);
        whole->apply(commit.changes);
        expected = std::move(whole);
        const auto outcome = store->commit(commit);
        if (!outcome)
            return fail(outcome.error());
        stored = {commit.after, commit.entry.revision};
        return {};
    }
};

} // namespace

class TestLargeState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readPieceByPieceItIsTheSame()
    {
        Large pair;
        VERIFY_DONE(pair.open());
        QVERIFY(rules::compare(*pair.stored.state).entitled == rules::compare(*pair.expected).entitled);
        QVERIFY(answersAlike(*pair.stored.state, *pair.expected));
        VERIFY_DONE(pair.store->check());
    }

    void openingReadsNoRow()
    {
        // What can't be read is met only where it lies: opening did not look at it.
        Large pair;
        VERIFY_DONE(pair.open());
        pair.store.reset();
        {
            auto connection = store::Connection::open(pair.folder.path(), store::Access::ReadWrite);
            VERIFY_DONE(connection);
            VERIFY_DONE((*connection)->execute("UPDATE chunk SET data = zeroblob(30) WHERE id = 3"));
        }
        auto opened = SqliteStore::open(pair.folder.path());
        VERIFY_DONE(opened);
        const auto loaded = (*opened)->load();
        VERIFY_DONE(loaded);
        QVERIFY(loaded->state->users().find(UserId(5000)));
        QCOMPARE(loaded->state->users().size(), std::size_t(userCount));
        QVERIFY(!loaded->state->users().find(UserId(3 * 256 + 7)));
        // What was decided without those rows is not written.
        const auto outcome = (*opened)->commit(RandomPair::commitOf(loaded->state, loaded->revision, {}));
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().code, ErrorCode::Damaged);
        const auto followed = (*opened)->follow(loaded->revision);
        QVERIFY(!followed.has_value());
        QVERIFY(!(*opened)->check().has_value());
    }

    void actsFoldsAndOpeningsInTurn()
    {
        Large pair;
        RandomPair random(77);
        VERIFY_DONE(pair.open());
        for (int round = 0; round < 12; ++round) {
            VERIFY_DONE(pair.change(random, 1 + static_cast<int>(random.below(60))));
            if (round % 3 == 1)
                VERIFY_DONE(pair.store->fold());
            if (round % 4 == 2)
                VERIFY_DONE(pair.open());
            if (round % 5 == 4)
                QVERIFY(answersAlike(*pair.stored.state, *pair.expected));
        }
        VERIFY_DONE(pair.store->check());
        VERIFY_DONE(pair.open());
        QVERIFY(answersAlike(*pair.stored.state, *pair.expected));
        VERIFY_DONE(pair.store->check());
    }

    void undoGivesBackWhatWas()
    {
        Large pair;
        RandomPair random(5);
        VERIFY_DONE(pair.open());
        const auto before = pair.stored.state;
        const Changes changes = someChanges(*before, random, 200);
        PairState after = *before;
        const Changes inverse = after.inverseOf(changes);
        after.apply(changes);
        after.apply(inverse);
        QVERIFY(after.sameContent(*before));
        QVERIFY(after.sameContent(*pair.expected));
    }

    void anotherProcessFolds()
    {
        Large pair;
        RandomPair random(31);
        VERIFY_DONE(pair.open());
        auto second = SqliteStore::open(pair.folder.path());
        VERIFY_DONE(second);
        const auto watched = (*second)->load();
        VERIFY_DONE(watched);
        VERIFY_DONE(pair.change(random, 300));
        VERIFY_DONE(pair.store->fold());
        // The other one asks for rows that are newer in the file than its state, then notices.
        std::size_t seen = 0;
        watched->state->users().forEach([&](const User &) { ++seen; });
        QCOMPARE(seen, std::size_t(userCount));
        const auto followed = (*second)->follow(watched->revision);
        VERIFY_DONE(followed);
        QVERIFY(followed->has_value() && (*followed)->reload);
        const auto again = (*second)->load();
        VERIFY_DONE(again);
        QCOMPARE(again->revision, pair.stored.revision);
        QVERIFY(answersAlike(*again->state, *pair.expected));
        const auto quiet = (*second)->follow(again->revision);
        VERIFY_DONE(quiet);
        QVERIFY(!quiet->has_value());
    }

    void followingWithoutAFoldGoesOn()
    {
        Large pair;
        RandomPair random(32);
        VERIFY_DONE(pair.open());
        auto second = SqliteStore::open(pair.folder.path());
        VERIFY_DONE(second);
        const auto watched = (*second)->load();
        VERIFY_DONE(watched);
        VERIFY_DONE(pair.change(random, 50));
        auto followed = (*second)->follow(watched->revision);
        VERIFY_DONE(followed);
        QVERIFY(followed->has_value() && !(*followed)->reload);
        PairState state = *watched->state;
        state.apply((*followed)->changes);
        QVERIFY(answersAlike(state, *pair.expected));
    }

    void DE_04_aDeletionErasesAtOnce()
    {
        Large pair;
        VERIFY_DONE(pair.open());
        const UserId victim(11'111);
        const std::string name = std::string(pair.stored.state->users().at(victim).person.name());
        QVERIFY(workspaceBytes(pair.folder.path()).contains(QByteArray::fromStdString(name + "user11111@x.example")));
        RandomPair random(8);
        Commit commit = RandomPair::commitOf(pair.stored.state, pair.stored.revision,
                                             {Drop{TableId::Users, victim.value()}, random.tombstone(victim)});
        commit.erased = {victim};
        const auto outcome = pair.store->commit(commit);
        VERIFY_DONE(outcome);
        QCOMPARE(std::get<Committed>(*outcome).erasure, Erasure::Done);
        QVERIFY(!workspaceBytes(pair.folder.path()).contains(QByteArray::fromStdString(name + "user11111@x.example")));
        // An older state goes on reading, without that person's data.
        QVERIFY(pair.stored.state->users().find(UserId(4000)));
    }

    void manyThreadsReadOneState()
    {
        Large pair;
        VERIFY_DONE(pair.open());
        std::array<std::size_t, 4> found{};
        {
            std::vector<std::jthread> threads;
            for (std::size_t t = 0; t < found.size(); ++t) {
                threads.emplace_back([&, t] {
                    RandomPair random(static_cast<std::uint32_t>(t));
                    for (int i = 0; i < 3'000; ++i) {
                        const UserId user(1 + random.below(userCount));
                        const auto bearers =
                            pair.stored.state->usersByEmail(pair.expected->users().at(user).person.email());
                        found[t] += std::ranges::count(bearers, user) == 1;
                    }
                });
            }
        }
        for (const std::size_t count : found)
            QCOMPARE(count, std::size_t(3'000));
    }

    void aStateOutlivesItsStore()
    {
        Large pair;
        VERIFY_DONE(pair.open());
        const auto state = pair.stored.state;
        pair.store.reset();
        QVERIFY(!QFile::exists(QString::fromStdString(pair.folder.path() + "-wal"))); // the last close was the store's
        QVERIFY(answersAlike(*state, *pair.expected));
    }

    void anEarlierVersionIsReadAsAWhole()
    {
        Large pair;
        VERIFY_DONE(pair.open());
        pair.store.reset();
        {
            auto connection = store::Connection::open(pair.folder.path(), store::Access::ReadWrite);
            VERIFY_DONE(connection);
            VERIFY_DONE((*connection)->execute("DELETE FROM derived"));
            VERIFY_DONE((*connection)->execute("DELETE FROM meta WHERE key = 'derived'"));
        }
        auto opened = SqliteStore::open(pair.folder.path());
        VERIFY_DONE(opened);
        const auto loaded = (*opened)->load();
        VERIFY_DONE(loaded);
        QVERIFY(answersAlike(*loaded->state, *pair.expected));
        // The next fold writes what is missing.
        VERIFY_DONE((*opened)->commit(RandomPair::commitOf(loaded->state, loaded->revision, {})));
        VERIFY_DONE((*opened)->fold());
        auto connection = store::Connection::open(pair.folder.path(), store::Access::ReadOnly);
        VERIFY_DONE(connection);
        QVERIFY((*connection)->single("SELECT count(*) FROM derived")->value_or(0) > 1'000);
    }

    void flippedBitsAreNoticed()
    {
        Large pair;
        VERIFY_DONE(pair.open());
        pair.store.reset();
        QFile file(QString::fromStdString(pair.folder.path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sound = file.readAll();
        file.close();
        RandomPair random(77);
        int told = 0;
        int madeAnew = 0;
        for (int i = 0; i < 60; ++i) {
            const qsizetype at = 100 + random.below(static_cast<std::uint32_t>(sound.size()) - 100);
            const auto place = QStringLiteral("byte %1").arg(at);
            QByteArray wrong = sound;
            wrong[at] = static_cast<char>(wrong[at] ^ (1 << random.below(8)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(wrong), wrong.size());
            file.close();
            auto opened = SqliteStore::open(pair.folder.path());
            auto loaded = opened ? (*opened)->load() : std::unexpected(opened.error());
            if (!loaded) {
                ++told;
                continue;
            }
            if (answersAlike(*loaded->state, *pair.expected))
                continue; // free space, or what the journal tells
            ++told;
            const auto followed = (*opened)->follow(loaded->revision);
            QVERIFY2(!followed, qPrintable(place));
            QCOMPARE(followed.error().code, ErrorCode::Damaged);
            QCOMPARE(followed.error().file, pair.folder.path());
            // What follows from the rows alone is made anew from them.
            const auto again = (*opened)->follow(loaded->revision);
            if (!again)
                continue;
            QVERIFY2(*again && (*again)->reload, qPrintable(place));
            loaded = (*opened)->load();
            QVERIFY2(loaded && answersAlike(*loaded->state, *pair.expected), qPrintable(place));
            ++madeAnew;
        }
        qInfo("%d of 60 told, %d of them made anew", told, madeAnew);
        QVERIFY(told > 20);
        QVERIFY(madeAnew > 0);
    }

    void keepsakesAreKept()
    {
        const ScratchFolder folder;
        auto made = SqliteStore::create(folder.path());
        VERIFY_DONE(made);
        QVERIFY((*made)->kept("order").has_value() && !(*made)->kept("order")->has_value());
        VERIFY_DONE((*made)->keep({"order", 1, "abc"}));
        VERIFY_DONE((*made)->keep({"order", 2, std::string("\0\1\2", 3)}));
        made->reset();
        auto opened = SqliteStore::open(folder.path());
        VERIFY_DONE(opened);
        const auto kept = (*opened)->kept("order");
        VERIFY_DONE(kept);
        QVERIFY(kept->has_value());
        QCOMPARE((*kept)->revision, Revision(2));
        QCOMPARE((*kept)->bytes, std::string("\0\1\2", 3));
    }
};

QTEST_GUILESS_MAIN(TestLargeState)
#include "tst_largestate.moc"
