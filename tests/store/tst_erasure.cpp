// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/sqlitestore.h"
#include "support/randompair.h"
#include "support/scratchfolder.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace tandem;
using namespace tandem::test;

namespace {

constexpr std::uint32_t userCount = 1'100;
constexpr std::uint32_t deleted = 1'000;

/// Texts that name their user: wherever one is found, so is whom it is about. `version` differs with each edit.
PersonFields secretsOf(std::uint32_t user, int version)
{
    const std::string mark = "sekret" + std::to_string(user) + "x";
    return {.name = mark + "Åsa Nömn" + std::to_string(version),
            .email = mark + std::to_string(version) + "@firm.example",
            .subject = "firm|" + mark,
            .title = mark + "title",
            .phone = mark + "phone",
            .extra = "{\"x\":\"" + mark + "\"}"};
}

/// The users about whom anything is found in the bytes. A mark that two pages share is not read as another's; each
/// user has six.
std::set<std::uint32_t> usersNamedIn(const QByteArray &bytes)
{
    std::set<std::uint32_t> users;
    const QByteArray needle("sekret");
    for (qsizetype at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) {
        std::uint32_t user = 0;
        qsizetype i = at + needle.size();
        for (; i < bytes.size() && bytes[i] >= '0' && bytes[i] <= '9'; ++i)
            user = user * 10 + static_cast<std::uint32_t>(bytes[i] - '0');
        if (i < bytes.size() && bytes[i] == 'x')
            users.insert(user);
    }
    return users;
}

/// A store with what it holds, and commits by hand.
class Pair
{
public:
    explicit Pair(const std::string &path) : m_path(path)
    {
        Beginning beginning;
        for (std::uint32_t id = 1; id <= userCount; ++id) {
            User user(UserId{id});
            user.keys = PackedText<2>({"key" + std::to_string(id), ""});
            user.person = Person(std::nullopt, secretsOf(id, 0));
            beginning.rows.emplace_back(user);
            if (id % 2) {
                Account account(AccountId{id});
                account.keys = PackedText<1>({"account" + std::to_string(id)});
                account.person = user.person;
                account.user = user.id;
                beginning.rows.emplace_back(account);
            }
        }
        store = SqliteStore::create(path, std::move(beginning));
        if (store)
            state = *(*store)->load();
    }
    Result<CommitOutcome> commit(Changes changes, std::vector<UserId> erased = {})
    {
        Commit commit = RandomPair::commitOf(state.state, state.revision, std::move(changes));
        commit.erased = std::move(erased);
        auto outcome = (*store)->commit(commit);
        if (outcome)
            state = {commit.after, commit.entry.revision};
        return outcome;
    }
    Change edited(std::uint32_t id, int version, std::uint32_t &nextPerson) const
    {
        User user = state.state->users().at(UserId(id));
        user.person = Person(PersonId(nextPerson++), secretsOf(id, version));
        return user;
    }
    Changes deletionOf(std::uint32_t id) const
    {
        Changes changes{Drop{TableId::Users, id}};
        if (const Account *account = state.state->accountOf(UserId(id)))
            changes.emplace_back(Drop{TableId::Accounts, account->id.value()});
        Tombstone tombstone{UserId(id)};
        tombstone.keys = PackedText<1>({state.state->users().at(UserId(id)).vendorId()});
        changes.emplace_back(tombstone);
        return changes;
    }

    std::string m_path;
    Result<std::unique_ptr<SqliteStore>> store = nullptr;
    Stored state;
};

} // namespace

class TestErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void DE_04_noByteOfTheDeletedIsLeft()
    {
        const ScratchFolder folder;
        Pair pair(folder.path());
        QVERIFY(pair.store.has_value());
        RandomPair random(1);
        QCOMPARE(usersNamedIn(workspaceBytes(folder.path())).size(), std::size_t(userCount));

        // Many updates first, of one and of many at a time; some are taken back, some are folded into the snapshot.
        for (int version = 1; version <= 60; ++version) {
            Changes changes;
            std::uint32_t nextPerson = pair.state.state->nextPersonId();
            const std::uint32_t first = 1 + random.below(userCount - 100);
            for (std::uint32_t id = first; id < first + (version % 3 ? 1 : 90); ++id)
                changes.push_back(pair.edited(id, version, nextPerson));
            const Changes back = pair.state.state->inverseOf(changes);
            QVERIFY(pair.commit(changes).has_value());
            if (version % 4 == 0)
                QVERIFY(pair.commit(back).has_value());
            if (version % 20 == 0)
                QVERIFY((*pair.store)->fold().has_value());
        }

        std::vector<std::uint32_t> order;
        for (std::uint32_t id = 1; id <= userCount; ++id)
            order.push_back(id);
        std::ranges::shuffle(order, std::mt19937(7));
        std::set<std::uint32_t> gone;
        for (std::size_t i = 0; i < deleted;) {
            // One at a time, later ten at once, so that the test ends before tea.
            const std::size_t count = i < 100 ? 1 : 10;
            Changes changes;
            std::vector<UserId> erased;
            for (std::size_t j = 0; j < count; ++j, ++i) {
                const Changes one = pair.deletionOf(order[i]);
                changes.insert(changes.end(), one.begin(), one.end());
                erased.emplace_back(order[i]);
                gone.insert(order[i]);
            }
            const auto outcome = pair.commit(changes, erased);
            QVERIFY(outcome.has_value());
            QVERIFY(std::get<Committed>(*outcome).erasure == Erasure::Done);
            const auto named = usersNamedIn(workspaceBytes(folder.path()));
            std::vector<std::uint32_t> left;
            std::ranges::set_intersection(named, gone, std::back_inserter(left));
            QVERIFY2(left.empty(), qPrintable(QString::number(left.empty() ? 0 : left.front())));
            QCOMPARE(named.size(), userCount - gone.size()); // and nobody else
            if (i % 50 == 0 && i < deleted) { // life goes on meanwhile
                std::uint32_t nextPerson = pair.state.state->nextPersonId();
                QVERIFY(pair.commit({pair.edited(order[deleted + i % 100], 99, nextPerson)}).has_value());
            }
        }
        QVERIFY((*pair.store)->check().has_value());
        pair.store->reset();
        QCOMPARE(usersNamedIn(workspaceBytes(folder.path())).size(), std::size_t(userCount - deleted));
        // The audit keeps the opaque ids (DE-12).
        const auto read = SqliteStore::open(folder.path()).value()->load();
        QVERIFY(read.has_value());
        QCOMPARE(read->state->tombstones().size(), std::size_t(deleted));
        QVERIFY(read->state->sameContent(*pair.state.state));
    }

    void DE_04_pendingWhileSomebodyReads()
    {
        const ScratchFolder folder;
        Pair pair(folder.path());
        QVERIFY(pair.store.has_value());
        {
            auto reader = store::Connection::open(folder.path(), store::Access::ReadOnly);
            QVERIFY(reader.has_value());
            auto reading = store::Transaction::read(**reader);
            QVERIFY(reading.has_value());
            QVERIFY((*reader)->single("SELECT count(*) FROM person").has_value());
            const auto outcome = pair.commit(pair.deletionOf(5), {UserId(5)});
            QVERIFY(outcome.has_value());
            QVERIFY(std::get<Committed>(*outcome).erasure == Erasure::Pending);
            QVERIFY((*pair.store)->finishErasure().value() == Erasure::Pending);
            QVERIFY(usersNamedIn(workspaceBytes(folder.path())).contains(5));
        }
        QVERIFY((*pair.store)->finishErasure().value() == Erasure::Done);
        QVERIFY(!usersNamedIn(workspaceBytes(folder.path())).contains(5));
        QVERIFY((*pair.store)->finishErasure().value() == Erasure::Done); // again, with nothing to do
    }

    void DE_04_pendingIsFinishedByWhoComesNext()
    {
        const ScratchFolder folder;
        Pair pair(folder.path());
        QVERIFY(pair.store.has_value());
        auto reader = store::Connection::open(folder.path(), store::Access::ReadOnly);
        QVERIFY(reader.has_value());
        {
            auto reading = store::Transaction::read(**reader);
            QVERIFY((*reader)->single("SELECT count(*) FROM person").has_value());
            const auto outcome = pair.commit(pair.deletionOf(6), {UserId(6)});
            QVERIFY(std::get<Committed>(*outcome).erasure == Erasure::Pending);
        }
        auto other = SqliteStore::open(folder.path());
        QVERIFY(other.has_value());
        QVERIFY((*other)->load().has_value());
        QVERIFY(!usersNamedIn(workspaceBytes(folder.path())).contains(6));
    }

    void DE_04_journalAndStepsNameNobody()
    {
        const ScratchFolder folder;
        Pair pair(folder.path());
        QVERIFY(pair.store.has_value());
        std::uint32_t nextPerson = pair.state.state->nextPersonId();
        QVERIFY(pair.commit({pair.edited(1, 1, nextPerson)}).has_value());
        QVERIFY((*pair.store)->fold().has_value());
        auto connection = store::Connection::open(folder.path(), store::Access::ReadOnly);
        QVERIFY(connection.has_value());
        for (const char *sql : {"SELECT count(*) FROM journal WHERE instr(details || act, 'sekret') "
                                "OR instr(objects, CAST('sekret' AS BLOB))",
                                "SELECT count(*) FROM delta WHERE instr(changes, CAST('sekret' AS BLOB)) "
                                "OR instr(inverse, CAST('sekret' AS BLOB))",
                                "SELECT count(*) FROM chunk WHERE instr(data, CAST('sekret' AS BLOB))"})
            QCOMPARE((*connection)->single(sql)->value_or(-1), std::int64_t(0));
        QVERIFY(
            (*connection)->single("SELECT count(*) FROM person WHERE instr(data, CAST('sekret' AS BLOB))")->value_or(0)
            > 0);
    }

    void aWholeNewStateLeavesNobodyBehind()
    {
        const ScratchFolder folder;
        Pair pair(folder.path());
        QVERIFY(pair.store.has_value());
        Commit whole;
        whole.base = pair.state.revision;
        whole.replaces = true;
        whole.entry.revision = whole.base + 1;
        whole.entry.kind = EntryKind::Import;
        whole.entry.act = "import";
        auto state = std::make_shared<PairState>();
        User user(UserId(7));
        user.person = Person(PersonId(pair.state.state->nextPersonId()), {.name = "Somebody else"});
        const Change change = user;
        state->apply({&change, 1});
        whole.after = std::move(state);
        const auto outcome = (*pair.store)->commit(whole);
        QVERIFY(outcome.has_value());
        QVERIFY(std::get<Committed>(*outcome).erasure == Erasure::Done);
        QVERIFY(usersNamedIn(workspaceBytes(folder.path())).empty());
        QVERIFY((*pair.store)->check().has_value());
        QVERIFY(!(*pair.store)->undoable(true)->has_value());
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
