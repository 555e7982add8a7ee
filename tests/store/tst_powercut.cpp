// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/cuttingvfs.h"
#include "store/randomacts.h"
#include "store/sqlitestore.h"
#include "support/scratchfolder.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateIsBeforeOrAfterAnActNeverBetween()
    {
        constexpr int cuts = 220;
        const ScratchFolder folder;
        CuttingDisk disk;
        std::mt19937 random(20260101);
        QVERIFY(SqliteStore::create(folder.path()).has_value());
        Stored durable = SqliteStore::open(folder.path()).value()->load().value();
        std::uint64_t acts = 0;
        int lostNothing = 0;
        for (int cut = 0; cut < cuts; ++cut) {
            // Early ones hit single operations of one commit, late ones anything.
            disk.cutAfter(1 + random() % (cut % 2 ? 40 : 300));
            std::optional<Commit> unsure; // begun, not acknowledged
            {
                auto store = SqliteStore::open(folder.path());
                auto loaded = store ? (*store)->load() : fail(store.error());
                if (loaded)
                    QVERIFY(loaded->state->sameContent(*durable.state));
                for (int i = 0; loaded && !disk.isDead() && i < 30; ++i) {
                    unsure = actAfter(durable.state, durable.revision);
                    const auto outcome = (*store)->commit(*unsure);
                    if (!outcome)
                        break;
                    durable = {unsure->after, unsure->entry.revision};
                    unsure.reset();
                    ++acts;
                    if (foldsAfter(durable.revision))
                        (void)(*store)->fold();
                }
            }
            disk.cutAfter(0);
            disk.powerUp(random);
            auto store = SqliteStore::open(folder.path());
            QVERIFY2(store.has_value(), qPrintable(QStringLiteral("cut %1").arg(cut)));
            const auto sound = cut % 4 ? Result<>() : (*store)->check(); // loading reads everything as well
            QVERIFY2(sound.has_value(), sound ? "" : sound.error().args.front().c_str());
            const auto found = (*store)->load();
            QVERIFY(found.has_value());
            if (found->revision == durable.revision) {
                QVERIFY(found->state->sameContent(*durable.state));
                ++lostNothing;
            } else { // the act on its way has arrived all the same
                QVERIFY(unsure.has_value());
                QCOMPARE(found->revision, unsure->entry.revision);
                QVERIFY(found->state->sameContent(*unsure->after));
                durable = {unsure->after, unsure->entry.revision};
            }
        }
        QVERIFY(acts > cuts / 2);
        QVERIFY(lostNothing > cuts / 10);
    }

    void aFullDiskLosesNothing()
    {
        const ScratchFolder folder;
        CuttingDisk disk;
        QVERIFY(SqliteStore::create(folder.path()).has_value());
        auto store = SqliteStore::open(folder.path());
        QVERIFY(store.has_value());
        Stored stored = (*store)->load().value();
        std::mt19937 random(3);
        int refused = 0;
        for (int i = 0; i < 120; ++i) {
            disk.setLimit(i % 4 == 3 ? bytesOf(folder.path()).size() + static_cast<std::int64_t>(random() % 9'000) : 0);
            const Commit commit = actAfter(stored.state, stored.revision);
            const auto outcome = (*store)->commit(commit);
            if (outcome) {
                stored = {commit.after, commit.entry.revision};
            } else {
                QCOMPARE(outcome.error().code, ErrorCode::DiskFull);
                QCOMPARE(outcome.error().file, folder.path());
                ++refused;
            }
        }
        disk.setLimit(0);
        QVERIFY(refused > 5);
        QVERIFY((*store)->check().has_value());
        const auto found = (*store)->load();
        QCOMPARE(found->revision, stored.revision);
        QVERIFY(found->state->sameContent(*stored.state));
        // Neither does it make half a file.
        disk.setLimit(20'000);
        const auto created = SqliteStore::create(folder.path("other.tandem"));
        QVERIFY(!created.has_value());
        QCOMPARE(created.error().code, ErrorCode::DiskFull);
        disk.setLimit(0);
        QVERIFY(!QFile::exists(QString::fromStdString(folder.path("other.tandem"))));
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
