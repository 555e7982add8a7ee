// SPDX-License-Identifier: GPL-3.0-or-later
// Acts that wait together share one durable commit. The test starts itself as the process that is killed:
// workspace_tst_together --act FILE.
#include "domain/rolecatalogue.h"
#include "store/sqlitestore.h"
#include "support/memorystore.h"
#include "support/performing.h"
#include "support/scratchfolder.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <future>
#include <latch>
#include <random>
#include <thread>

using namespace tandem;
using namespace tandem::test;

namespace {

/// Counts the commits, and holds the first of them up until it is let go, so that whatever comes meanwhile waits.
class SlowStore : public MemoryStore
{
public:
    using MemoryStore::MemoryStore;
    Result<CommitOutcome> commitAll(std::span<const Commit> commits) override
    {
        m_sizes.push_back(commits.size());
        if (m_sizes.size() == 1) {
            reached.count_down();
            released.wait();
        }
        return MemoryStore::commitAll(commits);
    }
    Result<CommitOutcome> commit(const Commit &commit) override { return commitAll({&commit, 1}); }
    /// How many acts each commit carried. Read it when nothing is under way.
    [[nodiscard]] const std::vector<std::size_t> &sizes() const { return m_sizes; }

    std::latch reached{1};
    std::latch released{1};

private:
    std::vector<std::size_t> m_sizes;
};

/// A workspace over a slow store, in which one act is on its way already.
struct Held
{
    explicit Held(std::shared_ptr<MemoryStore::Content> content = std::make_shared<MemoryStore::Content>())
    {
        auto owned = std::make_unique<SlowStore>(std::move(content));
        store = owned.get();
        workspace = std::move(*Workspace::open(std::move(owned)));
        first = perform(acts::SetInviteDays{100});
        store->reached.wait();
    }
    QFuture<ActOutcome> perform(ActBody body)
    {
        begun.push_back(test::perform(*workspace, {std::move(body), Side::Qlik, workspace->defaultActor()}));
        return begun.back();
    }
    /// Lets everything happen, and waits until it has.
    void release()
    {
        store->released.count_down();
        settle();
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return std::ranges::all_of(begun, &QFuture<ActOutcome>::isFinished); }, 60'000))
            qFatal("an act is never answered");
    }

    SlowStore *store = nullptr;
    std::unique_ptr<Workspace> workspace;
    QFuture<ActOutcome> first;
    std::vector<QFuture<ActOutcome>> begun;
};

const Plan *refusedOf(const ActOutcome &outcome)
{
    return outcome ? nullptr : std::get_if<Plan>(&outcome.error());
}
const Error *errorOf(const ActOutcome &outcome)
{
    return outcome ? nullptr : std::get_if<Error>(&outcome.error());
}

/// The days that act number n sets: no two acts in a row set the same.
std::uint32_t daysOf(Revision n)
{
    return 8 + static_cast<std::uint32_t>(n % 300);
}

/// Throws acts at a workspace in bunches, until killed. Tells each revision that is durable.
int actUntilKilled(const std::string &path)
{
    auto store = SqliteStore::open(path);
    if (!store)
        return 1;
    auto workspace = std::move(*Workspace::open(std::move(*store)));
    std::puts("ready");
    std::fflush(stdout);
    for (Revision next = workspace->snapshot().revision + 1;;) {
        std::vector<QFuture<ActOutcome>> bunch;
        for (int i = 0; i < 20; ++i, ++next)
            bunch.push_back(
                test::perform(*workspace, {acts::SetInviteDays{daysOf(next)}, Side::Qlik, workspace->defaultActor()}));
        for (QFuture<ActOutcome> &future : bunch) {
            const bool answered = QTest::qWaitFor([&] { return future.isFinished(); }, 60'000);
            const ActOutcome outcome = answered ? future.takeResult() : fail({.code = ErrorCode::Internal});
            if (!outcome)
                return 2;
            std::printf("%llu\n", static_cast<unsigned long long>(outcome->revision));
        }
        std::fflush(stdout);
    }
}

} // namespace

class TestTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitingActsShareOneCommitInTheirOrder()
    {
        Held held;
        std::vector<QFuture<ActOutcome>> futures;
        for (std::uint32_t i = 0; i < 30; ++i) // each third is refused: an invitation is valid for a day at least
            futures.push_back(held.perform(acts::SetInviteDays{i % 3 == 2 ? 0 : 10 + i}));
        held.release();
        const Revision first = held.first.result()->revision;
        Revision expected = first;
        for (std::uint32_t i = 0; i < 30; ++i) {
            const ActOutcome outcome = futures[i].result();
            if (i % 3 == 2) {
                const Plan *refused = refusedOf(outcome);
                QVERIFY(refused && refused->isRefused());
                QCOMPARE(refused->baseRevision, expected); // what it was judged by
                continue;
            }
            QVERIFY(outcome.has_value());
            QCOMPARE(outcome->revision, ++expected);
            QCOMPARE(outcome->plan.baseRevision, expected - 1);
            QCOMPARE(outcome->entry.revision, expected);
            QCOMPARE(outcome->plan.before->tenant().inviteDays + 0,
                     i == 0 ? 100U : 10 + (i % 3 == 0 ? i - 2 : i - 1)); // planned on what the act before has left
        }
        QVERIFY((held.store->sizes() == std::vector<std::size_t>{1, 20}));
        QCOMPARE(held.workspace->snapshot().revision, expected);
        QCOMPARE(held.workspace->snapshot().state->tenant().inviteDays, 38U);
        const auto journal = held.workspace->journal(expected + 1, 100);
        QVERIFY(journal.has_value());
        QCOMPARE(journal->size(), std::size_t(21));
        for (std::size_t i = 0; i < journal->size(); ++i) // an entry each, a millisecond apart
            QVERIFY((*journal)[i].revision == expected - i);
        for (std::size_t i = 1; i < journal->size(); ++i)
            QVERIFY((*journal)[i].time < (*journal)[i - 1].time);
    }

    void eachSeesWhatTheOnesBeforeDid()
    {
        Held held;
        auto made = held.perform(acts::CreateGroup{"Movers"});
        auto again = held.perform(acts::CreateGroup{"Movers"});
        auto gone = held.perform(acts::DeleteGroup{GroupId(1)});
        auto anew = held.perform(acts::CreateGroup{"Movers"});
        held.release();
        QVERIFY(made.result().has_value());
        QVERIFY(refusedOf(again.result())); // BX-12
        QVERIFY(gone.result().has_value());
        QVERIFY(anew.result().has_value());
        QVERIFY((held.store->sizes() == std::vector<std::size_t>{1, 3}));
        QCOMPARE(held.workspace->snapshot().state->groups().size(), std::size_t(1));
        QVERIFY(held.workspace->undo(held.workspace->defaultActor()).has_value()); // one act, not the bunch
        QCOMPARE(held.workspace->snapshot().state->groups().size(), std::size_t(0));
    }

    void aBunchHasAnEnd()
    {
        Held held;
        std::vector<QFuture<ActOutcome>> futures;
        for (std::uint32_t i = 0; i < 150; ++i)
            futures.push_back(held.perform(acts::SetInviteDays{8 + i}));
        held.release();
        for (QFuture<ActOutcome> &future : futures)
            QVERIFY(future.result().has_value());
        QVERIFY((held.store->sizes() == std::vector<std::size_t>{1, 64, 64, 22}));
    }

    /// Who reads after an answer finds what was answered, before the window is told (AL-01).
    void theAnswerComesWithTheRevision()
    {
        auto workspace = std::move(*Workspace::open(std::make_unique<MemoryStore>()));
        const Revision before = workspace->snapshot().revision;
        const auto act = [&](std::uint32_t days) {
            return Act{acts::SetInviteDays{days}, Side::Qlik, workspace->defaultActor()};
        };
        for (std::uint32_t i = 1; i <= 20; ++i) {
            const auto promise = std::make_shared<std::promise<std::pair<Revision, Snapshot>>>();
            std::thread asker([&, promise] { // a service has threads of its own
                workspace->perform(act(10 + i), [&workspace, promise](const ActOutcome &outcome) {
                    promise->set_value({outcome ? outcome->revision : 0, workspace->newest()});
                });
            });
            const auto [revision, newest] = promise->get_future().get(); // this thread's event loop stands
            asker.join();
            QCOMPARE(revision, before + i);
            QCOMPARE(newest.revision, revision);
            QCOMPARE(newest.state->tenant().inviteDays, 10 + i);
            QCOMPARE(workspace->snapshot().revision, before); // with changed(), which is not told yet
        }
        QTRY_COMPARE(workspace->snapshot().revision, before + 20);
    }

    void whatWaitsIsAnsweredBeforeTheWorkspaceGoes()
    {
        auto workspace = std::move(*Workspace::open(std::make_unique<MemoryStore>()));
        const Actor actor = workspace->defaultActor();
        std::atomic<int> answered{0};
        for (std::uint32_t i = 0; i < 100; ++i)
            workspace->perform({acts::SetInviteDays{8 + i}, Side::Qlik, actor},
                               [&](const ActOutcome &outcome) { answered += outcome ? 1 : 0; });
        workspace.reset();
        QCOMPARE(answered.load(), 100);
    }

    void aDeletionEndsItsCommit()
    {
        Held held;
        auto invited = held.perform(acts::Invite{"anna@firm.example"});
        auto before = held.perform(acts::SetInviteDays{20});
        auto deleted = held.perform(acts::DeleteUser{UserId(1)});
        auto after = held.perform(acts::SetInviteDays{30});
        held.release();
        QVERIFY(invited.result().has_value());
        QVERIFY(before.result().has_value() && before.result()->erasure == Erasure::None);
        QVERIFY(deleted.result().has_value());
        QVERIFY(deleted.result()->erasure == Erasure::Done); // DE-04
        QVERIFY(after.result().has_value() && after.result()->erasure == Erasure::None);
        QVERIFY((held.store->sizes() == std::vector<std::size_t>{1, 3, 1}));
    }

    void aFailingDiskFailsThemAllAndChangesNothing()
    {
        Held held;
        held.release();
        QCOMPARE(held.workspace->snapshot().revision, Revision(1));
        const Snapshot before = held.workspace->snapshot();
        // One of these may be on its way already when the others come: it fails alone then.
        held.store->failNext({.code = ErrorCode::DiskFull, .file = "memory"});
        std::vector<QFuture<ActOutcome>> futures;
        for (const char *name : {"A", "A", "B"})
            futures.push_back(held.perform(acts::CreateGroup{name}));
        held.settle();
        std::size_t failed = 0;
        std::size_t done = 0;
        for (QFuture<ActOutcome> &future : futures) {
            const ActOutcome outcome = future.result();
            const Error *error = errorOf(outcome);
            if (error)
                QCOMPARE(error->code, ErrorCode::DiskFull);
            failed += error ? 1U : 0U;
            done += outcome ? 1U : 0U;
            QVERIFY(error || outcome || refusedOf(outcome)->baseRevision > before.revision);
        }
        QVERIFY(failed >= 1);
        QCOMPARE(held.workspace->snapshot().revision, before.revision + done);
        QCOMPARE(held.workspace->snapshot().state->groups().size(), done);
    }

    void theyArePlannedAnewWhenAnotherProcessWasFaster()
    {
        const auto content = std::make_shared<MemoryStore::Content>();
        auto other = std::move(*Workspace::open(std::make_unique<MemoryStore>(content)));
        Held held(content); // its first act waits before it is written
        QVERIFY(other->apply(other->preview({acts::CreateGroup{"Theirs"}, Side::Qlik, other->defaultActor()})));
        auto taken = held.perform(acts::CreateGroup{"Theirs"});
        auto ours = held.perform(acts::CreateGroup{"Ours"});
        held.release();
        QVERIFY(held.first.result().has_value());
        QCOMPARE(held.first.result()->revision, Revision(2));
        QVERIFY(refusedOf(taken.result()));
        QVERIFY(ours.result().has_value());
        QCOMPARE(ours.result()->revision, Revision(3));
        QCOMPARE(held.workspace->snapshot().state->groups().size(), std::size_t(2));
    }

    void killedBetweenThemAPrefixIsLeft()
    {
        const ScratchFolder folder;
        QVERIFY(SqliteStore::create(folder.path()).has_value());
        std::mt19937 random(11);
        Revision told = 1;
        int inside = 0; // kills that lost a part of a bunch, or kept what was not told yet
        // More of them where a machine is slow: some must have been in the middle of the work.
        for (int kill = 0; kill < 40 || (told <= 100 && kill < 400); ++kill) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--act"), QString::fromStdString(folder.path())});
            QVERIFY(process.waitForStarted());
            while (!process.canReadLine() && process.waitForReadyRead(10'000)) { }
            QCOMPARE(process.readLine().trimmed(), QByteArray("ready"));
            QThread::usleep(random() % 30'000);
            process.kill();
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::CrashExit); // it did not end by itself
            const QByteArray said = process.readAll();
            if (const auto end = said.lastIndexOf('\n'); end > 0) // the last line may be half a number
                told = said.left(end).split('\n').back().toULongLong();

            auto store = SqliteStore::open(folder.path());
            QVERIFY(store.has_value());
            const auto found = (*store)->load();
            QVERIFY(found.has_value());
            QVERIFY2(found->revision >= told, qPrintable(QStringLiteral("%1 < %2").arg(found->revision).arg(told)));
            inside += found->revision > told ? 1 : 0;
            // Exactly the first acts, in their order.
            QCOMPARE((*store)->journalSize().value_or(0), std::uint64_t(found->revision));
            if (found->revision > 1)
                QCOMPARE(found->state->tenant().inviteDays, daysOf(found->revision));
            QVERIFY(found->state->tenant().now
                    == rehearsalStart.plusMilliseconds(static_cast<std::int64_t>(found->revision) - 1));
            QVERIFY(kill % 8 || (*store)->check().has_value());
        }
        QVERIFY(told > 100);
        qInfo("%llu acts, %d kills with acts not yet told", static_cast<unsigned long long>(told), inside);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == "--act")
        return actUntilKilled(argv[2]);
    TestTogether test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_together.moc"
