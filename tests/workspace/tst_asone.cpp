// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorystore.h"
#include "support/pairbuilder.h"
#include "support/performing.h"
#include "workspace/workspace.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

/// Several acts as one thing: all of them in one durable commit, or none.
class TestAsOne : public QObject
{
    Q_OBJECT

private:
    static PairState firm()
    {
        PairBuilder pair;
        pair.admin("anna@x.example").user("bo@x.example").role("Analyst", {}, {"TMC_OPERATOR"}).role("Reader");
        return pair.state();
    }
    /// One act after the other.
    static NextAct inTurn(std::vector<ActBody> acts, Side side = Side::Qlik)
    {
        return [acts = std::move(acts), side](const PairState &, std::size_t done) {
            return done < acts.size() ? std::optional(Act{acts[done], side, {}}) : std::nullopt;
        };
    }
    static std::unique_ptr<Workspace> open(std::shared_ptr<MemoryStore::Content> content)
    {
        return std::move(*Workspace::open(std::make_unique<MemoryStore>(std::move(content))));
    }
    static std::shared_ptr<MemoryStore::Content> content() { return MemoryStore(firm()).content(); }

private Q_SLOTS:
    void eachHasItsEntryAndRevision()
    {
        auto kept = content();
        auto workspace = open(kept);
        const UserId bo = userOf(*workspace->snapshot().state, "bo@x.example");
        const RoleId analyst = roleOf(*workspace->snapshot().state, "Analyst");
        auto future = performTogether(
            *workspace, inTurn({acts::AssignRole{{bo}, analyst}, acts::EditProfile{.user = bo, .name = "Bo Ek"}}));
        QTRY_VERIFY(future.isFinished());
        const ActsOutcome outcome = future.result();
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->size(), std::size_t(2));
        QCOMPARE((*outcome)[0].revision, Revision(2));
        QCOMPARE((*outcome)[1].entry.act, std::string("edit-profile"));
        QCOMPARE(workspace->snapshot().revision, Revision(3));
        const Account *account = workspace->snapshot().state->accountOf(bo);
        QVERIFY(account);
        QCOMPARE(std::string(account->person.name()), std::string("Bo Ek"));
        QVERIFY(workspace->undo().has_value());
        QVERIFY(workspace->undo().has_value());
        QVERIFY(!workspace->snapshot().state->accountOf(bo));
    }

    void AL_04_oneRefusedIsNoneDone()
    {
        auto kept = content();
        auto workspace = open(kept);
        const UserId bo = userOf(*workspace->snapshot().state, "bo@x.example");
        auto future =
            performTogether(*workspace, inTurn({acts::EditProfile{.user = bo, .name = "Bo Ek"}, acts::EnableUser{bo}}));
        auto after = perform(*workspace, {acts::SetInviteDays{3}, Side::Qlik, {}});
        QTRY_VERIFY(future.isFinished() && after.isFinished());
        const ActsOutcome outcome = future.result();
        QVERIFY(!outcome.has_value());
        QVERIFY(std::get<Plan>(outcome.error()).refusal->rule == RuleId::ST_04);
        QVERIFY(after.result().has_value()); // who came with it is not concerned
        QCOMPARE(kept->records.size(), std::size_t(2));
        QCOMPARE(workspace->snapshot().revision, Revision(2));
        QVERIFY(workspace->snapshot().state->users().at(bo).person.name() != "Bo Ek");
    }

    void theNextActSeesWhatTheOneBeforeDid()
    {
        auto workspace = open(content());
        auto future = performTogether(*workspace, [](const PairState &state, std::size_t done) -> std::optional<Act> {
            if (done == 0)
                return Act{acts::Invite{"eve@x.example"}, Side::Talend, {}};
            const auto eve = state.usersByEmail("eve@x.example");
            if (done == 1)
                return Act{acts::AssignRole{eve, state.rolesByName("Analyst").front()}, Side::Talend, {}};
            return std::nullopt;
        });
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().has_value());
        QVERIFY(carries(*workspace->snapshot().state, "eve@x.example", "Analyst"));
    }

    void nothingToDoIsNoRevision()
    {
        auto kept = content();
        auto workspace = open(kept);
        auto future = performTogether(*workspace, inTurn({}));
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().has_value());
        QVERIFY(future.result()->empty());
        QCOMPARE(kept->records.size(), std::size_t(1));
    }

    void plannedAgainAfterAnotherProcess()
    {
        auto kept = content();
        auto workspace = open(kept);
        auto other = open(kept);
        const UserId bo = userOf(*workspace->snapshot().state, "bo@x.example");
        QVERIFY(other->apply(other->preview({acts::EditProfile{.user = bo, .name = "Bo Ek"}, Side::Qlik, {}})));
        // The act is an answer to the newest pair, not to the one of this window.
        auto future = performTogether(*workspace, [bo](const PairState &state, std::size_t done) -> std::optional<Act> {
            const std::string name(state.users().at(bo).person.name());
            if (done > 0)
                return std::nullopt;
            return Act{acts::EditProfile{.user = bo, .name = name + "!"}, Side::Qlik, {}};
        });
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().has_value());
        QCOMPARE(std::string(kept->state->users().at(bo).person.name()), std::string("Bo Ek!"));
    }

    void endlessIsAnError()
    {
        auto kept = content();
        auto workspace = open(kept);
        auto future = performTogether(*workspace, [](const PairState &state, std::size_t) {
            return std::optional(Act{acts::SetInviteDays{state.tenant().inviteDays == 3 ? 4U : 3U}, Side::Qlik, {}});
        });
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
        QVERIFY(std::get<Error>(future.result().error()).code == ErrorCode::Internal);
        QCOMPARE(kept->records.size(), std::size_t(1));
    }

    void aFailingStoreIsToldToAll()
    {
        auto store = std::make_unique<MemoryStore>(firm());
        store->failNext({.code = ErrorCode::DiskFull});
        auto workspace = std::move(*Workspace::open(std::move(store)));
        auto future = performTogether(*workspace, inTurn({acts::SetInviteDays{3}, acts::SetInviteDays{4}}));
        QTRY_VERIFY(future.isFinished());
        QVERIFY(std::get<Error>(future.result().error()).code == ErrorCode::DiskFull);
        QCOMPARE(workspace->snapshot().revision, Revision(1));
    }
};

QTEST_GUILESS_MAIN(TestAsOne)
#include "tst_asone.moc"
