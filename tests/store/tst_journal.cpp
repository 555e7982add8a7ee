// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/journal.h"
#include "store/sqlitestore.h"
#include "support/scratchfolder.h"

#include <QTest>

using namespace tandem;
using namespace tandem::store;
using namespace tandem::test;

/// The audit on a connection of its own.
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreFoundByObjectsWhereverTheirBlockStands()
    {
        const ScratchFolder folder;
        QVERIFY(SqliteStore::create(folder.path()));
        auto connection = Connection::open(folder.path(), Access::ReadWrite);
        QVERIFY(connection);
        Journal journal(**connection);
        constexpr Revision last = 700; // two whole blocks of 256, and a rest that no index knows yet
        const auto first = journal.last();
        QVERIFY(first);
        for (Revision revision = *first + 1; revision <= last; ++revision) {
            JournalEntry entry;
            entry.revision = revision;
            entry.act = "assign-role";
            entry.objects = {UserId(revision % 7 + 1), RoleId(3), UserId(revision % 7 + 1)}; // one of them twice
            if (revision % 100 == 0) {
                for (std::uint32_t id = 1; id <= 200; ++id)
                    entry.objects.emplace_back(ContentId(id));
            }
            auto transaction = Transaction::write(**connection);
            QVERIFY(transaction);
            const auto appended = journal.append(entry);
            QVERIFY(appended);
            if (revision == 40) // as older programs wrote it, with its entry
                QVERIFY((*connection)->execute("INSERT INTO object_entry VALUES (2, 3, 40)"));
            const auto committed = transaction->commit();
            QVERIFY(committed);
        }
        const auto revisionsOf = [&](const ObjectRef &object, Revision before, std::size_t limit) {
            std::vector<Revision> revisions;
            const auto entries = journal.naming(object, before, limit);
            for (const JournalEntry &entry : entries.value_or(std::vector<JournalEntry>()))
                revisions.push_back(entry.revision);
            return revisions;
        };
        const auto expected = [&](Revision before, std::size_t limit, auto names) {
            std::vector<Revision> revisions;
            for (Revision revision = std::min(last, before - 1); revision > *first && revisions.size() < limit;
                 --revision) {
                if (names(revision))
                    revisions.push_back(revision);
            }
            return revisions;
        };
        const auto always = [](Revision) { return true; };
        const auto third = [](Revision revision) { return revision % 7 == 2; };
        const auto hundredth = [](Revision revision) { return revision % 100 == 0; };
        for (const Revision before : {Revision(UINT64_MAX), Revision(701), Revision(700), Revision(513), Revision(512),
                                      Revision(300), Revision(256), Revision(41)}) {
            for (const std::size_t limit : {std::size_t(1), std::size_t(40), std::size_t(1'000)}) {
                QCOMPARE(revisionsOf(RoleId(3), before, limit), expected(before, limit, always));
                QCOMPARE(revisionsOf(UserId(3), before, limit), expected(before, limit, third));
                QCOMPARE(revisionsOf(ContentId(77), before, limit), expected(before, limit, hundredth));
            }
        }
        QVERIFY(revisionsOf(AccountId(3), UINT64_MAX, 10).empty());
        // An act writes no row of its own: 256 of them write theirs together.
        const auto rows = (*connection)->single("SELECT count(*) FROM object_entry WHERE revision > 512");
        QCOMPARE(rows.value_or(-1).value_or(-1), std::int64_t(0));
    }
};

QTEST_GUILESS_MAIN(TestJournal)

#include "tst_journal.moc"
