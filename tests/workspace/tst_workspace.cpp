// SPDX-License-Identifier: GPL-3.0-or-later
#include "planbyhand.h"
#include "store/sqlitestore.h"
#include "support/memorystore.h"
#include "support/performing.h"
#include "support/randompair.h"
#include "support/scratchfolder.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace tandem;
using namespace tandem::test;

namespace {

template<class T>
auto problemOf(const T &outcome)
{
    return outcome ? std::optional<ApplyProblem>() : std::get<ApplyProblem>(outcome.error());
}
ErrorCode errorOf(const ApplyOutcome &outcome)
{
    return std::get<Error>(outcome.error()).code;
}

std::unique_ptr<Workspace>
inMemory(std::shared_ptr<MemoryStore::Content> content = std::make_shared<MemoryStore::Content>())
{
    return std::move(*Workspace::open(std::make_unique<MemoryStore>(std::move(content))));
}
/// Tidies when told that the answer before it has arrived.
class TidyingStore : public MemoryStore
{
public:
    TidyingStore(QSemaphore &answered, std::atomic<int> &tidied) : m_answered(answered), m_tidied(tidied) { }
    void tidy() override
    {
        m_answered.acquire();
        ++m_tidied;
    }

private:
    QSemaphore &m_answered;
    std::atomic<int> &m_tidied;
};

std::unique_ptr<Workspace> inFile(const std::string &path)
{
    auto store = QFile::exists(QString::fromStdString(path)) ? SqliteStore::open(path) : SqliteStore::create(path);
    return std::move(*Workspace::open(std::move(*store)));
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planIsCarriedOutAsItIs()
    {
        auto workspace = inMemory();
        QSignalSpy spy(workspace.get(), &Workspace::changed);
        const Snapshot before = workspace->snapshot();
        const User user = userByHand(*before.state, 1, "anna");
        const Plan plan = planByHand(before, {user, Link{LinkKind::DirectRole, 2, 1, true}});
        const auto receipt = workspace->apply(plan);
        QVERIFY(receipt.has_value());
        QCOMPARE(receipt->revision, before.revision + 1);
        QVERIFY(receipt->time == before.state->tenant().now); // the act's time is the clock before it
        QVERIFY(receipt->erasure == Erasure::None);
        const Snapshot after = workspace->snapshot();
        QCOMPARE(after.revision, before.revision + 1);
        QVERIFY(sameButClock(*after.state, *plan.after));
        QVERIFY(after.state->tenant().now == before.state->tenant().now.plusMilliseconds(1));
        QVERIFY(after.state->users().at(UserId(1)) == user);
        QVERIFY(before.state->users().size() == 0); // readers keep what they have

        QCOMPARE(spy.size(), 1);
        const auto changes = spy.front().front().value<ChangeSet>();
        QCOMPARE(changes.from, before.revision);
        QCOMPARE(changes.to, after.revision);
        QVERIFY(changes.users == std::vector{UserId(1)});
        QVERIFY(changes.roles == std::vector{RoleId(2)});
        QVERIFY(!changes.everything && !changes.foreign && !changes.tenant);
    }

    void DE_12_journalTellsIdsAndCounts()
    {
        auto workspace = inMemory();
        const Snapshot before = workspace->snapshot();
        Plan plan = planByHand(before, {userByHand(*before.state, 1, "anna")}, acts::SetInviteDays{21});
        plan.steps.front().related.push_back(ObjectRef::email("anna@firm.example"));
        plan.steps.front().related.push_back(ObjectRef::permission("apps:read"));
        QVERIFY(workspace->apply(plan).has_value());
        const auto entries = workspace->journal(UINT64_MAX, 10);
        QVERIFY(entries.has_value());
        QCOMPARE(entries->size(), std::size_t(1));
        const JournalEntry &entry = entries->front();
        QCOMPARE(entry.act, std::string("set-invite-days"));
        QVERIFY(entry.kind == EntryKind::Act);
        QVERIFY(entry.actor == UserId(1));
        QVERIFY((entry.rules == std::vector{RuleId::SU_03, RuleId::BX_08}));
        QVERIFY((entry.objects == std::vector<ObjectRef>{UserId(1), RoleId(2), ObjectRef::permission("apps:read")}));
        const QJsonObject details = QJsonDocument::fromJson(QByteArray::fromStdString(entry.details)).object();
        QCOMPARE(details[QLatin1String("counts")].toObject()[QLatin1String("SU-03")].toInt(), 5);
        QCOMPARE(details[QLatin1String("args")].toObject()[QLatin1String("days")].toString(), QStringLiteral("21"));
        QVERIFY(entry.details.find("anna") == std::string::npos);
        QCOMPARE(workspace->journalSize().value_or(0), std::uint64_t(1));
    }

    void AL_02_planIsGoodForOnce()
    {
        auto workspace = inMemory();
        const Snapshot base = workspace->snapshot();
        const Plan one = planByHand(base, {userByHand(*base.state, 1, "anna")}, acts::SetInviteDays{1});
        const Plan other = planByHand(base, {userByHand(*base.state, 2, "bo")}, acts::SetInviteDays{2});
        QVERIFY(workspace->apply(one).has_value());
        QVERIFY(problemOf(workspace->apply(one)) == ApplyProblem::AlreadyApplied);
        QVERIFY(problemOf(workspace->apply(other)) == ApplyProblem::BaseMoved);
        QCOMPARE(workspace->snapshot().revision, base.revision + 1);
        QCOMPARE(workspace->snapshot().state->users().size(), std::size_t(1));
    }

    void AL_04_refusedPlanChangesNothing()
    {
        auto workspace = inMemory();
        Plan plan = planByHand(workspace->snapshot(), {});
        plan.refusal = Refusal{RuleId::BX_13, {}, {}, {}};
        QVERIFY(problemOf(workspace->apply(plan)) == ApplyProblem::Refused);
        QCOMPARE(workspace->snapshot().revision, Revision(0));
    }

    void AL_02_planFromAFileHasItsStepsOnly()
    {
        auto workspace = inMemory();
        Plan plan = planByHand(workspace->snapshot(), {userByHand(*workspace->snapshot().state, 1, "anna")});
        plan.before = nullptr;
        plan.after = nullptr;
        QVERIFY(workspace->apply(plan).has_value());
        QCOMPARE(workspace->snapshot().state->users().size(), std::size_t(1));
    }

    void clockMovesByTheActOrByItself()
    {
        auto workspace = inMemory();
        const Instant start = workspace->snapshot().state->tenant().now;
        Tenant tenant = workspace->snapshot().state->tenant();
        tenant.now = start.plusDays(8);
        QVERIFY(workspace->apply(planByHand(workspace->snapshot(), {tenant}, acts::AdvanceClock{})).has_value());
        QVERIFY(workspace->snapshot().state->tenant().now == start.plusDays(8));
        QVERIFY(workspace->journal(UINT64_MAX, 1)->front().kind == EntryKind::Clock);
        QVERIFY(workspace->undo().has_value());
        QVERIFY(workspace->snapshot().state->tenant().now > start.plusDays(8)); // the clock never goes back
    }

    void undoIsTheExactInverse()
    {
        const ScratchFolder folder;
        for (const bool file : {false, true}) {
            auto workspace = file ? inFile(folder.path()) : inMemory();
            RandomPair random(17);
            std::vector<Snapshot> history{workspace->snapshot()};
            for (int i = 0; i < 40; ++i) {
                const Snapshot base = workspace->snapshot();
                QVERIFY(workspace->apply(planByHand(base, random.changes(*base.state, 12))).has_value());
                history.push_back(workspace->snapshot());
            }
            // Back and forth at random, to the very end at last; another process would do the same.
            std::size_t at = history.size() - 1;
            for (int i = 0; i < 160; ++i) {
                const bool back = i >= 100 || (random.chance(50) && at > 0) || at + 1 == history.size();
                if (back && at == 0)
                    break;
                if (file && i % 37 == 36)
                    workspace.reset(), workspace = inFile(folder.path());
                const Revision revision = workspace->snapshot().revision;
                const Instant now = workspace->snapshot().state->tenant().now;
                const auto next = back ? workspace->nextUndo() : workspace->nextRedo();
                QVERIFY(next.has_value());
                const auto outcome = back ? workspace->undo(Actor{UserId(9)}) : workspace->redo();
                QVERIFY(outcome.has_value());
                at = back ? at - 1 : at + 1;
                QCOMPARE(outcome->entry.undoes, std::optional(next->revision));
                QVERIFY(outcome->entry.kind == (back ? EntryKind::Undo : EntryKind::Redo));
                QCOMPARE(workspace->snapshot().revision, revision + 1); // a new, higher revision each time
                QVERIFY(workspace->snapshot().state->tenant().now > now);
                QVERIFY(sameButClock(*workspace->snapshot().state, *history[at].state));
            }
            QCOMPARE(at, std::size_t(0));
            QVERIFY(problemOf(workspace->undo()) == ApplyProblem::NothingToUndo);
            QVERIFY(!workspace->nextUndo().has_value());
            QVERIFY(workspace->check().has_value());
            const Snapshot base = workspace->snapshot();
            QVERIFY(workspace->apply(planByHand(base, random.changes(*base.state, 3))).has_value());
            QVERIFY(problemOf(workspace->redo()) == ApplyProblem::NothingToRedo);
        }
    }

    void DE_12_deletionIsUndoneByItsSessionOnly()
    {
        const ScratchFolder folder;
        auto workspace = inFile(folder.path());
        const auto apply = [&](Changes changes, std::vector<UserId> erased = {}) {
            return workspace->apply(
                planByHand(workspace->snapshot(), std::move(changes), acts::SetInviteDays{7}, std::move(erased)));
        };
        QVERIFY(apply({userByHand(*workspace->snapshot().state, 1, "anna")}).has_value());
        QVERIFY(apply({userByHand(*workspace->snapshot().state, 2, "berta")}).has_value());
        const Snapshot before = workspace->snapshot();
        Tombstone stone{UserId(1)};
        stone.keys = PackedText<1>({"key1"});
        const auto deleted = apply({Drop{TableId::Users, 1}, stone}, {UserId(1)});
        QVERIFY(deleted.has_value());
        QVERIFY(deleted->erasure == Erasure::Done);
        QVERIFY(!workspaceBytes(folder.path()).contains("anna"));
        const Snapshot without = workspace->snapshot();
        QVERIFY(apply({userByHand(*without.state, 3, "carl")}).has_value());

        // What came after it goes first, then the deletion itself; the person comes back under a new stored id.
        QVERIFY(workspace->undo().has_value());
        QVERIFY(workspace->undo().has_value());
        const auto anna = workspace->snapshot().state->users().find(UserId(1));
        QVERIFY(anna != nullptr);
        QCOMPARE(anna->person.name(), std::string_view("anna"));
        QVERIFY(anna->person.id() != before.state->users().at(UserId(1)).person.id());
        QVERIFY(anna->vendorId() == "key1");
        QCOMPARE(workspace->snapshot().state->tombstones().size(), std::size_t(0));
        QVERIFY(workspace->check().has_value());
        // Nothing older than a deletion can be undone.
        QVERIFY(problemOf(workspace->undo()) == ApplyProblem::UndoErased);
        QVERIFY(!workspace->nextUndo().has_value());

        // Carried out again, it erases again.
        const auto again = workspace->redo();
        QVERIFY(again.has_value());
        QVERIFY(again->erasure == Erasure::Done);
        QVERIFY(!workspaceBytes(folder.path()).contains("anna"));
        QVERIFY(sameButClock(*workspace->snapshot().state, *without.state));
        QVERIFY(workspace->nextUndo().has_value());

        // Somebody else, or a later session, does not know the person.
        auto other = inFile(folder.path());
        QVERIFY(!other->nextUndo().has_value());
        QVERIFY(problemOf(other->undo()) == ApplyProblem::UndoErased);
        QVERIFY(workspace->undo().has_value());
        QVERIFY(problemOf(other->redo()) == ApplyProblem::NothingToRedo);
        QVERIFY(workspace->redo().has_value());
        workspace.reset();
        workspace = inFile(folder.path());
        QVERIFY(problemOf(workspace->undo()) == ApplyProblem::UndoErased);
    }

    void replaceIsOneEntryAndEndsTheHistory()
    {
        const ScratchFolder folder;
        auto workspace = inFile(folder.path());
        QVERIFY(
            workspace->apply(planByHand(workspace->snapshot(), {userByHand(*workspace->snapshot().state, 1, "anna")}))
                .has_value());
        QSignalSpy spy(workspace.get(), &Workspace::changed);
        User user{UserId(4)};
        user.person = Person(std::nullopt, {.name = "dora"});
        const auto revision = workspace->replace({user}, EntryKind::Import, R"({"users":1})");
        QVERIFY(revision.has_value());
        QCOMPARE(*revision, workspace->snapshot().revision);
        QVERIFY(spy.front().front().value<ChangeSet>().everything);
        QCOMPARE(workspace->snapshot().state->users().size(), std::size_t(1));
        QCOMPARE(workspace->snapshot().state->users().at(UserId(4)).person.name(), std::string_view("dora"));
        QVERIFY(problemOf(workspace->undo()) == ApplyProblem::NothingToUndo);
        QCOMPARE(workspace->journal(UINT64_MAX, 1)->front().details, std::string(R"({"users":1})"));
        QVERIFY(!workspaceBytes(folder.path()).contains("anna"));
        QVERIFY(workspace->check().has_value());
    }

    void failuresOfTheStoreAreTold()
    {
        auto store = std::make_unique<MemoryStore>();
        MemoryStore *inside = store.get();
        auto workspace = std::move(*Workspace::open(std::move(store)));
        const Plan plan = planByHand(workspace->snapshot(), {userByHand(*workspace->snapshot().state, 1, "anna")});
        inside->failNext({.code = ErrorCode::DiskFull, .file = "memory"});
        QCOMPARE(errorOf(workspace->apply(plan)), ErrorCode::DiskFull);
        QCOMPARE(workspace->snapshot().revision, Revision(0));
        QVERIFY(workspace->apply(plan).has_value()); // it was not carried out, so it is still good
    }

    void futuresComeAfterTheirSignals()
    {
        auto workspace = inMemory();
        QSignalSpy spy(workspace.get(), &Workspace::changed);
        const Snapshot base = workspace->snapshot();
        QFuture<ApplyOutcome> future =
            workspace->applyLater(planByHand(base, {userByHand(*base.state, 1, "anna")}, acts::SetInviteDays{1}));
        QFuture<ApplyOutcome> late =
            workspace->applyLater(planByHand(base, {userByHand(*base.state, 2, "bo")}, acts::SetInviteDays{2}));
        QVERIFY(workspace->journal(UINT64_MAX, 5).has_value()); // behind both: they are carried out
        QVERIFY(!future.isFinished());
        QCOMPARE(workspace->snapshot().revision, Revision(0)); // nothing moves before the event loop does
        Revision published = 0;
        future.then(workspace.get(), [&](const ApplyOutcome &) { published = workspace->snapshot().revision; });
        QTRY_VERIFY(late.isFinished());
        QCOMPARE(published, Revision(1));
        QVERIFY(problemOf(late.result()) == ApplyProblem::BaseMoved);
        QCOMPARE(spy.size(), 1);
        QFuture<Result<std::vector<JournalEntry>>> journal = workspace->journalLater(UINT64_MAX, 5);
        QTRY_VERIFY(journal.isFinished());
        QCOMPARE(journal.result()->size(), std::size_t(1));
        QFuture<ApplyOutcome> undo = workspace->undoLater();
        QTRY_VERIFY(undo.isFinished());
        QCOMPARE(workspace->snapshot().state->users().size(), std::size_t(0));
        QFuture<Plan> plan = workspace->previewLater({acts::SetInviteDays{3}, Side::Qlik, {}});
        QThread::msleep(20);
        QVERIFY(!plan.isFinished()); // a plan that took no time is told no sooner either
        QTRY_VERIFY(plan.isFinished());
    }

    void whoeverGoesLeavesNoFutureWaiting()
    {
        QFuture<ApplyOutcome> future;
        {
            auto workspace = inMemory();
            const Snapshot base = workspace->snapshot();
            future = workspace->applyLater(planByHand(base, {userByHand(*base.state, 1, "anna")}));
        }
        QVERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }

    void destructionWaitsForWhatWasBegun()
    {
        auto content = std::make_shared<MemoryStore::Content>();
        {
            auto workspace = inMemory(content);
            const Snapshot base = workspace->snapshot();
            (void)workspace->applyLater(planByHand(base, {userByHand(*base.state, 1, "anna")}));
        }
        QCOMPARE(content->records.size(), std::size_t(1));
    }

    /// What undo takes back is told with the answer, without asking the store; it must say the same.
    void performedActsAreWhatUndoTakesBack()
    {
        const ScratchFolder folder;
        auto workspace = inFile(folder.path());
        const Actor admin = workspace->defaultActor();
        const auto agree = [&](std::string_view act) {
            const auto other = inFile(folder.path()); // asks its store
            const auto told = workspace->nextUndo();
            const auto stored = other->nextUndo();
            return told && stored && told->act == act && told->revision == stored->revision && told->act == stored->act
                   && told->objects == stored->objects && !workspace->nextRedo() && !other->nextRedo();
        };
        const auto perform = [&](ActBody body) {
            auto done = test::perform(*workspace, {std::move(body), Side::Qlik, admin});
            return QTest::qWaitFor([&] { return done.isFinished(); }) && done.result().has_value();
        };
        QVERIFY(perform(acts::CreateGroup{"A"}));
        QVERIFY(agree("create-group"));
        QVERIFY(perform(acts::AdvanceClock{3'600'000}));
        QVERIFY(agree("advance-clock"));
        QVERIFY(workspace->undo(admin).has_value());
        QVERIFY(workspace->nextRedo().has_value());
        QVERIFY(perform(acts::SetInviteDays{9}));
        QVERIFY(agree("set-invite-days"));
    }

    void nobodyWaitsForTidying()
    {
        QSemaphore answered;
        std::atomic<int> tidied{0};
        auto store = std::make_unique<TidyingStore>(answered, tidied);
        auto workspace = std::move(*Workspace::open(std::move(store)));
        answered.release(); // of opening
        const Snapshot base = workspace->snapshot();
        QVERIFY(workspace->apply(planByHand(base, {userByHand(*base.state, 1, "anna")})).has_value());
        QVERIFY(tidied < 2); // it would wait for ever, if apply() waited for it
        answered.release();
        workspace.reset();
        QCOMPARE(static_cast<int>(tidied), 2);
    }

    void aLargePlanIsWrittenWhole()
    {
        constexpr std::uint32_t count = 1'200;
        auto content = std::make_shared<MemoryStore::Content>();
        auto workspace = inMemory(content);
        const Snapshot base = workspace->snapshot();
        Plan plan = planByHand(base, {});
        plan.steps.clear();
        PairState after = *base.state;
        for (std::uint32_t id = 1; id <= count; ++id) {
            Step step{StepKind::CreateUser, Side::Qlik, UserId(id), {RoleId(2), ObjectRef::permission("p1")}, {}};
            step.changes.emplace_back(userByHand(after, id, "u" + std::to_string(id)));
            after.apply(step.changes);
            plan.steps.push_back(std::move(step));
        }
        plan.after = std::make_shared<const PairState>(after);
        const auto receipt = workspace->apply(plan);
        QVERIFY(receipt.has_value());
        QCOMPARE(receipt->plan.steps.size(), std::size_t(count));
        const JournalEntry &entry = content->records.back().entry;
        QCOMPARE(entry.objects.size(), std::size_t(count + 2)); // each once: users, the role, the permission
        QVERIFY(entry.objects[0] == ObjectRef(UserId(1)));
        QVERIFY(entry.objects[1] == ObjectRef(RoleId(2)));
        QVERIFY(entry.objects[2] == ObjectRef::permission("p1"));
        QVERIFY(entry.objects.back() == ObjectRef(UserId(count)));
        QCOMPARE(workspace->snapshot().state->users().size(), std::size_t(count));
        QVERIFY(workspace->undo(Actor{UserId(1)}).has_value());
        QVERIFY(sameButClock(*workspace->snapshot().state, *base.state));
        QCOMPARE(problemOf(workspace->apply(plan)), std::optional(ApplyProblem::AlreadyApplied)); // AL-02
    }

    void readOnlyIsForViewing()
    {
        auto store = std::make_unique<MemoryStore>();
        store->setReadOnly(true);
        auto workspace = std::move(*Workspace::open(std::move(store)));
        QVERIFY(workspace->isReadOnly());
        QCOMPARE(workspace->location(), std::string("memory"));
        QCOMPARE(errorOf(workspace->apply(planByHand(workspace->snapshot(), {}))), ErrorCode::ReadOnly);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
