// SPDX-License-Identifier: GPL-3.0-or-later
// Reload schedules and the rehearsal clock: DE-09, DE-10, OW-06, BX-05, BX-14, JO-06.
#include "support/contentpair.h"

#include "domain/sentence.h"
#include "rules/contentstate.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

namespace {

constexpr std::int64_t day = 86'400'000;

struct Reloads
{
    ContentPair pair;
    UserId owner = pair.user("Olga");
    UserId other = pair.user("Otto");
    SpaceId space = pair.space("Shared", SpaceType::Shared, other);
    ContentId connection = pair.item(ContentType::DataConnection, other, space);
    ContentId app = pair.app(other, space, {connection});
    ContentId schedule = pair.schedule(owner, app);

    ContentState state() const { return rules::contentState(pair.state, pair.at(schedule)); }
    Plan run() { return pair.act(acts::RunSchedule{schedule}); }
    Plan pass(std::int64_t ms) { return pair.act(acts::AdvanceClock{ms}); }
    void ownerless(ContentId id)
    {
        const UserId dead = pair.user("Gone");
        pair.change(id, [&](ContentItem &row, ContentDetail &) { row.owner = dead; });
        pair.bury(dead);
    }
};

} // namespace

class SchedulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void OW_06_runs();
    void DE_10_withoutOwner();
    void DE_10_withoutAnyOwnerEver();
    void DE_09_appWithoutOwner();
    void DE_09_connectionWithoutOwner();
    void BX_05_credentialsMissing();
    void BX_14_ownerDisabled();
    void BX_14_deletedAfterwards();
    void DE_10_switchedOff();
    void BX_13_onlyOwnerOrAdministrator();
    void OW_06_replaced();
    void BX_13_ownScheduleIsNotHandedOver();
    void OW_06_replacedStillFails();
    void OW_05_replacementNeedsActiveOwner();
    void DE_10_clockListsFailures();
    void OW_06_clockRunsWhatIsDue();
    void OW_06_clockLeavesWhatIsOff();
    void JO_06_invitationsExpire();
    void AL_04_clockOnlyForward();
    void AL_04_noSuchSchedule();
};

void SchedulesTest::OW_06_runs()
{
    Reloads t;
    QCOMPARE(t.state(), ContentState::Ok);
    const Plan plan = t.run();
    SOUND(plan);
    QVERIFY(!plan.isRefused());
    QVERIFY(said(plan, Sentence::ScheduleRuns));
}

void SchedulesTest::DE_10_withoutOwner()
{
    Reloads t;
    t.ownerless(t.schedule);
    QCOMPARE(t.state(), ContentState::Failing);
    const Plan plan = t.run();
    SOUND(plan);
    QVERIFY(isRefusedBy(plan, RuleId::DE_10));
    QCOMPARE(plan.refusal->objects, std::vector<ObjectRef>{t.schedule});
}

void SchedulesTest::DE_10_withoutAnyOwnerEver()
{
    Reloads t;
    t.pair.change(t.schedule, [](ContentItem &row, ContentDetail &) { row.owner.reset(); });
    QCOMPARE(t.state(), ContentState::Failing);
    QVERIFY(isRefusedBy(t.run(), RuleId::DE_10));
}

void SchedulesTest::DE_09_appWithoutOwner()
{
    Reloads t;
    t.ownerless(t.app);
    QCOMPARE(t.state(), ContentState::Failing);
    const Plan plan = t.run();
    SOUND(plan);
    QVERIFY(isRefusedBy(plan, RuleId::DE_10));
    QVERIFY(names(plan.refusal->objects, t.app));
}

void SchedulesTest::DE_09_connectionWithoutOwner()
{
    Reloads t;
    t.ownerless(t.connection);
    const Plan plan = t.run();
    SOUND(plan);
    QVERIFY(isRefusedBy(plan, RuleId::DE_10));
    QVERIFY(names(plan.refusal->objects, t.connection));
}

void SchedulesTest::BX_05_credentialsMissing()
{
    Reloads t;
    t.pair.change(t.connection, [&](ContentItem &, ContentDetail &detail) {
        detail.credentialsMissingSince = t.pair.state.tenant().now;
    });
    QCOMPARE(t.state(), ContentState::Failing);
    const Plan plan = t.run();
    SOUND(plan);
    QVERIFY(isRefusedBy(plan, RuleId::DE_10));
    QVERIFY(names(plan.refusal->objects, t.connection));
    SOUND(t.pair.as(t.other).act(acts::SupplyCredentials{t.connection}));
    t.pair.as(t.pair.admin);
    QVERIFY(!t.run().isRefused());
}

void SchedulesTest::BX_14_ownerDisabled()
{
    Reloads t;
    SOUND(t.pair.act(acts::DisableUser{t.owner}));
    QCOMPARE(t.state(), ContentState::Disabled);
    const Plan plan = t.run();
    SOUND(plan);
    QVERIFY(isRefusedBy(plan, RuleId::BX_14));
    SOUND(t.pair.act(acts::EnableUser{t.owner}));
    QCOMPARE(t.state(), ContentState::Disabled); // enabling the user does not restart it
    QVERIFY(isRefusedBy(t.run(), RuleId::BX_14));
    SOUND(t.pair.act(acts::SetEnabled{t.schedule, true}));
    QCOMPARE(t.state(), ContentState::Ok);
    QVERIFY(!t.run().isRefused());
}

void SchedulesTest::BX_14_deletedAfterwards()
{
    Reloads t;
    t.pair.act(acts::DisableUser{t.owner});
    SOUND(t.pair.act(acts::DeleteUser{t.owner}));
    QCOMPARE(t.state(), ContentState::Failing); // no longer merely stopped
    QVERIFY(isRefusedBy(t.run(), RuleId::DE_10));
    SOUND(t.pair.act(acts::ChangeOwner{.items = std::vector<acts::OwnedRef>{t.schedule}, .to = t.other}));
    QCOMPARE(t.state(), ContentState::Ok);
}

void SchedulesTest::DE_10_switchedOff()
{
    Reloads t;
    SOUND(t.pair.act(acts::SetEnabled{t.schedule, false}));
    QCOMPARE(t.state(), ContentState::Disabled);
    const Plan plan = t.run();
    SOUND(plan);
    QVERIFY(isRefusedBy(plan, RuleId::DE_10));
}

void SchedulesTest::BX_13_onlyOwnerOrAdministrator()
{
    Reloads t;
    const UserId stranger = t.pair.user("Sten");
    const UserId dataAdmin = t.pair.user("Dag");
    const UserId analyst = t.pair.user("Anna");
    t.pair.give(dataAdmin, t.pair.dataAdmin);
    t.pair.give(analyst, t.pair.analyticsAdmin);
    t.pair.as(stranger);
    SOUND(t.run());
    QVERIFY(isRefusedBy(t.run(), RuleId::BX_13));
    QVERIFY(isRefusedBy(t.pair.plan(acts::ReplaceSchedule{t.schedule}), RuleId::BX_13));
    t.pair.as(dataAdmin);
    SOUND(t.run());
    QVERIFY(isRefusedBy(t.run(), RuleId::OW_03));
    for (const UserId allowed : {t.owner, analyst}) {
        t.pair.as(allowed);
        QVERIFY(!t.run().isRefused());
    }
    t.pair.change(t.owner, [](User &user) { user.status = UserStatus::Disabled; });
    t.pair.as(t.owner);
    QVERIFY(isRefusedBy(t.run(), RuleId::BX_13));
}

void SchedulesTest::OW_06_replaced()
{
    Reloads t;
    t.ownerless(t.schedule);
    const Plan plan = t.pair.act(acts::ReplaceSchedule{t.schedule, t.owner});
    SOUND(plan);
    QVERIFY(said(plan, Sentence::ScheduleReplaced));
    QVERIFY(!t.pair.state.content().contains(t.schedule));
    const std::vector<ContentId> left = t.pair.state.dependentsOf(t.app);
    QCOMPARE(left.size(), std::size_t(1));
    const ContentItem &fresh = t.pair.at(left.front());
    QVERIFY(fresh.owner == t.owner);
    QCOMPARE(fresh.detail().intervalMs, day);
    QVERIFY(fresh.vendorId() != "" && fresh.name() == "Item 3");
    QCOMPARE(rules::contentState(t.pair.state, fresh), ContentState::Ok);
}

void SchedulesTest::BX_13_ownScheduleIsNotHandedOver()
{
    Reloads t;
    const UserId other = t.pair.user("Rut");
    t.pair.actor = Actor{t.owner};
    QVERIFY(isRefusedBy(t.pair.plan(acts::ReplaceSchedule{t.schedule, other}), RuleId::BX_13));
    QVERIFY(!t.pair.plan(acts::ReplaceSchedule{t.schedule}).isRefused());
}

void SchedulesTest::OW_06_replacedStillFails()
{
    Reloads t;
    t.ownerless(t.app);
    const Plan plan = t.pair.act(acts::ReplaceSchedule{t.schedule});
    SOUND(plan);
    QVERIFY(!plan.isRefused());
    QVERIFY(tells(plan, RuleId::DE_10)); // told at once, not at its first run
    QVERIFY(t.pair.at(t.pair.state.dependentsOf(t.app).front()).owner == t.pair.admin);
}

void SchedulesTest::OW_05_replacementNeedsActiveOwner()
{
    Reloads t;
    const UserId pending = t.pair.user("Pia", UserStatus::Invited);
    const Plan plan = t.pair.plan(acts::ReplaceSchedule{t.schedule, pending});
    SOUND(plan);
    QVERIFY(isRefusedBy(plan, RuleId::OW_05));
    t.pair.actor = Actor{};
    QVERIFY(isRefusedBy(t.pair.plan(acts::ReplaceSchedule{t.schedule}), RuleId::OW_05)); // by whom, for whom?
}

void SchedulesTest::DE_10_clockListsFailures()
{
    Reloads t;
    const ContentId ownerlessApp = t.pair.app(t.other);
    const ContentId ofOwnerlessApp = t.pair.schedule(t.owner, ownerlessApp);
    t.ownerless(ownerlessApp);
    t.ownerless(t.schedule);
    const Plan plan = t.pass(day);
    SOUND(plan);
    QCOMPARE(said(plan, Sentence::ClockFailedNoOwner)->objects, std::vector<ObjectRef>{t.schedule});
    QVERIFY(said(plan, Sentence::ClockFailedNoOwner)->rule == RuleId::DE_10);
    QCOMPARE(said(plan, Sentence::ClockFailedAppOwnerless)->objects, std::vector<ObjectRef>{ofOwnerlessApp});
    QVERIFY(!said(plan, Sentence::SchedulesRan));
    const Plan early = t.pass(day / 2);
    QVERIFY(!tells(early, RuleId::DE_10)); // nothing came due
}

void SchedulesTest::OW_06_clockRunsWhatIsDue()
{
    Reloads t;
    const Instant start = t.pair.state.tenant().now;
    const Instant due = *t.pair.at(t.schedule).detail().nextRun;
    const Plan plan = t.pass(3 * day + day / 2);
    SOUND(plan);
    QCOMPARE(said(plan, Sentence::SchedulesRan)->objects, std::vector<ObjectRef>{t.schedule});
    QCOMPARE(said(plan, Sentence::SchedulesRan)->text.args, std::vector<Argument>{std::int64_t(3)});
    QVERIFY(t.pair.at(t.schedule).detail().nextRun == due.plusMilliseconds(3 * day));
    QVERIFY(plan.after->tenant().now == start.plusMilliseconds(3 * day + day / 2));

    Reloads exact;
    QVERIFY(said(exact.pass(day), Sentence::SchedulesRan)); // at the very moment
    Reloads before;
    QVERIFY(!said(before.pass(day - 1), Sentence::SchedulesRan));
}

void SchedulesTest::OW_06_clockLeavesWhatIsOff()
{
    Reloads t;
    t.pair.act(acts::SetEnabled{t.schedule, false});
    const Plan plan = t.pass(2 * day);
    SOUND(plan);
    QVERIFY(!tells(plan, RuleId::OW_06) && !tells(plan, RuleId::DE_10));
    SOUND(t.pair.act(acts::SetEnabled{t.schedule, true}));
    QVERIFY(*t.pair.at(t.schedule).detail().nextRun > t.pair.state.tenant().now);
}

void SchedulesTest::JO_06_invitationsExpire()
{
    Reloads t;
    const UserId invited = t.pair.user("Iris", UserStatus::Invited);
    QVERIFY(!tells(t.pass(6 * day), RuleId::JO_06));
    const Plan plan = t.pass(2 * day);
    SOUND(plan);
    QCOMPARE(said(plan, Sentence::InvitationsExpire)->objects, std::vector<ObjectRef>{invited});
    QCOMPARE(t.pair.state.users().at(invited).status, UserStatus::Invited); // still listed as Pending
    QVERIFY(!tells(t.pass(2 * day), RuleId::JO_06)); // once
}

void SchedulesTest::AL_04_clockOnlyForward()
{
    Reloads t;
    for (const std::int64_t ms : {std::int64_t(0), std::int64_t(-1), std::int64_t(1) << 60}) {
        const Plan plan = t.pair.plan(acts::AdvanceClock{ms});
        SOUND(plan);
        QVERIFY(isRefusedBy(plan, RuleId::AL_04));
    }
}

void SchedulesTest::AL_04_noSuchSchedule()
{
    Reloads t;
    for (const ContentId id : {ContentId(999), t.app}) {
        SOUND(t.pair.plan(acts::RunSchedule{id}));
        QVERIFY(isRefusedBy(t.pair.plan(acts::RunSchedule{id}), RuleId::AL_04));
        QVERIFY(isRefusedBy(t.pair.plan(acts::ReplaceSchedule{id}), RuleId::AL_04));
    }
}

QTEST_GUILESS_MAIN(SchedulesTest)
#include "tst_schedules.moc"
