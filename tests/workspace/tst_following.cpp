// SPDX-License-Identifier: GPL-3.0-or-later
// The test starts itself as a second process: tst_following --act FILE COUNT.
#include "planbyhand.h"
#include "store/sqlitestore.h"
#include "support/randompair.h"
#include "support/scratchfolder.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace tandem;
using namespace tandem::test;

namespace {

std::unique_ptr<Workspace> openFile(const std::string &path)
{
    auto store = SqliteStore::open(path);
    return store ? std::move(*Workspace::open(std::move(*store))) : nullptr;
}

bool actRandomly(Workspace &workspace, int count, std::uint32_t seed)
{
    RandomPair random(seed);
    for (int i = 0; i < count; ++i) {
        const Snapshot base = workspace.snapshot();
        if (!workspace.apply(planByHand(base, random.changes(*base.state, 10))))
            return false;
    }
    return true;
}

} // namespace

class TestFollowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherWindowShowsTheSame()
    {
        const ScratchFolder folder;
        QVERIFY(SqliteStore::create(folder.path()).has_value());
        auto one = openFile(folder.path());
        auto other = openFile(folder.path());
        QVERIFY(one && other);
        QVERIFY(!other->followNow().value());
        QSignalSpy spy(other.get(), &Workspace::changed);
        QVERIFY(actRandomly(*one, 12, 1));
        QVERIFY(other->followNow().value());
        QCOMPARE(spy.size(), 1);
        const auto changes = spy.front().front().value<ChangeSet>();
        QVERIFY(changes.foreign && !changes.everything);
        QCOMPARE(changes.to, one->snapshot().revision);
        QCOMPARE(other->snapshot().revision, one->snapshot().revision);
        QVERIFY(other->snapshot().state->sameContent(*one->snapshot().state));

        // Either may act next; the line of undo is one.
        QVERIFY(actRandomly(*other, 3, 2));
        QVERIFY(one->undo().has_value());
        QVERIFY(other->redo().has_value());
        QVERIFY(one->followNow().value());
        QVERIFY(one->snapshot().state->sameContent(*other->snapshot().state));
        QVERIFY(one->check().has_value());
    }

    void AL_02_twoActsAtOnce()
    {
        const ScratchFolder folder;
        QVERIFY(SqliteStore::create(folder.path()).has_value());
        auto one = openFile(folder.path());
        auto other = openFile(folder.path());
        const Snapshot base = one->snapshot();
        const Plan first = planByHand(base, {userByHand(*base.state, 1, "anna")});
        const Plan second = planByHand(other->snapshot(), {userByHand(*base.state, 1, "bo")});
        QVERIFY(one->apply(first).has_value());
        const auto outcome = other->apply(second);
        QVERIFY(!outcome.has_value());
        QVERIFY(std::get<ApplyProblem>(outcome.error()) == ApplyProblem::BaseMoved);
        QCOMPARE(other->snapshot().state->users().at(UserId(1)).person.name(), std::string_view("anna"));
    }

    void aSecondProcessIsFollowed()
    {
        const ScratchFolder folder;
        QVERIFY(SqliteStore::create(folder.path()).has_value());
        auto workspace = openFile(folder.path());
        QSignalSpy spy(workspace.get(), &Workspace::changed);
        workspace->startFollowing();
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--act"), QString::fromStdString(folder.path()), QStringLiteral("25")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QTRY_COMPARE(workspace->snapshot().revision, Revision(26));
        QVERIFY(!spy.isEmpty());
        for (const auto &arguments : spy)
            QVERIFY(arguments.front().value<ChangeSet>().foreign);
        auto fresh = openFile(folder.path());
        QVERIFY(fresh->snapshot().state->sameContent(*workspace->snapshot().state));
    }

    void AL_02_processesActInTurn()
    {
        // Four processes at once: every act finds its base, or is planned again; none is lost.
        const ScratchFolder folder;
        QVERIFY(SqliteStore::create(folder.path()).has_value());
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 4; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->start(
                QCoreApplication::applicationFilePath(),
                {QStringLiteral("--act"), QString::fromStdString(folder.path()), QStringLiteral("15")});
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(60'000));
            QCOMPARE(process->exitCode(), 0);
        }
        auto workspace = openFile(folder.path());
        QCOMPARE(workspace->snapshot().revision, Revision(61));
        QVERIFY(workspace->check().has_value());
    }

    void aWholeNewStateIsReadAgain()
    {
        const ScratchFolder folder;
        QVERIFY(SqliteStore::create(folder.path()).has_value());
        auto one = openFile(folder.path());
        auto other = openFile(folder.path());
        QVERIFY(actRandomly(*one, 5, 3));
        QVERIFY(one->replace({User(UserId(3))}, EntryKind::Import, "{}").has_value());
        QSignalSpy spy(other.get(), &Workspace::changed);
        QVERIFY(other->followNow().value());
        QVERIFY(spy.back().front().value<ChangeSet>().everything);
        QVERIFY(other->snapshot().state->sameContent(*one->snapshot().state));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && std::string_view(argv[1]) == "--act") {
        auto workspace = openFile(argv[2]);
        if (!workspace)
            return 1;
        const auto seed = static_cast<std::uint32_t>(QCoreApplication::applicationPid());
        RandomPair random(seed);
        for (int left = std::atoi(argv[3]); left > 0;) {
            const Snapshot base = workspace->snapshot();
            const auto outcome = workspace->apply(planByHand(base, random.changes(*base.state, 10)));
            if (outcome)
                --left;
            else if (!std::holds_alternative<ApplyProblem>(outcome.error()))
                return 2;
        }
        return 0;
    }
    TestFollowing test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_following.moc"
