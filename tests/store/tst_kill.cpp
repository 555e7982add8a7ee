// SPDX-License-Identifier: GPL-3.0-or-later
// The test starts itself as the process that is killed: tst_kill --act FILE.
#include "store/randomacts.h"
#include "store/sqlitestore.h"
#include "support/scratchfolder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace tandem;
using namespace tandem::test;

namespace {

/// Acts and acts, until killed. Tells each revision that is durable.
int actUntilKilled(const std::string &path)
{
    auto store = SqliteStore::open(path);
    auto loaded = store ? (*store)->load() : fail(store.error());
    if (!loaded)
        return 1;
    Stored stored = *loaded;
    std::puts("ready");
    std::fflush(stdout);
    while (true) {
        const Commit commit = actAfter(stored.state, stored.revision);
        if (!(*store)->commit(commit))
            return 2;
        stored = {commit.after, commit.entry.revision};
        std::printf("%llu\n", static_cast<unsigned long long>(stored.revision));
        std::fflush(stdout);
        if (foldsAfter(stored.revision) && !(*store)->fold())
            return 3;
    }
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateIsBeforeOrAfterAnActNeverBetween()
    {
        constexpr int kills = 200;
        const ScratchFolder folder;
        QVERIFY(SqliteStore::create(folder.path()).has_value());
        Stored known = SqliteStore::open(folder.path()).value()->load().value();
        std::mt19937 random(42);
        const Revision first = known.revision;
        Revision told = first;
        for (int kill = 0; kill < kills; ++kill) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--act"), QString::fromStdString(folder.path())});
            QVERIFY(process.waitForStarted());
            while (!process.canReadLine() && process.waitForReadyRead(10'000)) { }
            QCOMPARE(process.readLine().trimmed(), QByteArray("ready"));
            // After some acts, anywhere in the next.
            for (auto acts = random() % 3; acts > 0; --acts) {
                while (!process.canReadLine() && process.waitForReadyRead(10'000)) { }
                told = process.readLine().trimmed().toULongLong();
            }
            QThread::usleep(random() % 3'000);
            process.kill();
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::CrashExit); // it did not end by itself
            const QList<QByteArray> lines = process.readAll().trimmed().split('\n');
            if (!lines.back().isEmpty())
                told = lines.back().toULongLong();

            auto store = SqliteStore::open(folder.path());
            QVERIFY(store.has_value());
            const auto sound = kill % 4 ? Result<>() : (*store)->check(); // loading reads everything as well
            QVERIFY2(sound.has_value(), sound ? "" : sound.error().args.front().c_str());
            const auto found = (*store)->load();
            QVERIFY(found.has_value());
            QVERIFY(found->revision >= told); // what was told to be durable is
            // The same acts here lead to the same state.
            while (known.revision < found->revision) {
                const Commit commit = actAfter(known.state, known.revision);
                known = {commit.after, commit.entry.revision};
            }
            QCOMPARE(found->revision, known.revision);
            QVERIFY(found->state->sameContent(*known.state));
        }
        QVERIFY(known.revision - first > kills / 2);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == "--act")
        return actUntilKilled(argv[2]);
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
