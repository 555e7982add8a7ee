// SPDX-License-Identifier: GPL-3.0-or-later
// What happens at a moment itself, a millisecond before and after: AL-04, BX-14, JO-06, OW-05, OW-06.
#include "support/contentpair.h"

#include "domain/sentence.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

namespace {

constexpr std::int64_t day = 86'400'000;

struct Moments
{
    ContentPair pair;
    ContentId app = pair.app(pair.admin);
    ContentId schedule = pair.schedule(pair.admin, app);

    Instant now() const { return pair.state.tenant().now; }
    void due(std::optional<Instant> when, std::int64_t interval = day)
    {
        pair.change(schedule, [&](ContentItem &, ContentDetail &detail) {
            detail.nextRun = when;
            detail.intervalMs = interval;
        });
    }
    std::optional<Instant> next() const { return pair.at(schedule).detail().nextRun; }
    Plan pass(std::int64_t ms) const { return pair.plan(acts::AdvanceClock{ms}); }
};

} // namespace

class MomentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void OW_06_neverDue();
    void OW_06_dueOnce();
    void OW_06_dueWithTheClock();
    void OW_06_runByHand();
    void BX_14_enabledWhenDue();
    void JO_06_expiresAtItsMoment();
    void AL_04_clockGoesSoFar();
    void OW_05_replacedForWhom();
};

void MomentsTest::OW_06_neverDue()
{
    Moments t;
    t.due(std::nullopt);
    const Plan plan = t.pair.act(acts::AdvanceClock{3 * day});
    SOUND(plan);
    QCOMPARE(plan.steps.size(), std::size_t(1)); // the clock's own
    QVERIFY(!said(plan, Sentence::SchedulesRan));
    QVERIFY(!t.next());
}

void MomentsTest::OW_06_dueOnce()
{
    Moments t;
    t.due(t.now().plusDays(1), 0);
    const Plan plan = t.pair.act(acts::AdvanceClock{3 * day});
    SOUND(plan);
    QVERIFY(said(plan, Sentence::SchedulesRan));
    QVERIFY(said(plan, Sentence::SchedulesRan)->text.args == std::vector<Argument>{std::int64_t(1)});
    QVERIFY(!t.next());
}

void MomentsTest::OW_06_dueWithTheClock()
{
    Moments t;
    t.due(t.now().plusDays(1));
    QVERIFY(!said(t.pass(day - 1), Sentence::SchedulesRan));
    const Plan plan = t.pass(day);
    SOUND(plan);
    QVERIFY(said(plan, Sentence::SchedulesRan));
}

void MomentsTest::OW_06_runByHand()
{
    Moments t;
    const acts::RunSchedule run{t.schedule};
    t.due(t.now().plusMilliseconds(1));
    const Plan early = t.pair.plan(run);
    SOUND(early);
    QVERIFY(early.steps.empty()); // its own time stays
    t.due(std::nullopt);
    const Plan never = t.pair.plan(run);
    SOUND(never);
    QVERIFY(!never.isRefused() && never.steps.empty());
    for (const std::int64_t late : {0, 1, 5000}) {
        const Instant now = t.now();
        t.due(now.plusMilliseconds(-late));
        const Plan plan = t.pair.act(run);
        SOUND(plan);
        QVERIFY(t.next() == now.plusDays(1)); // it ran now instead
    }
}

void MomentsTest::BX_14_enabledWhenDue()
{
    Moments t;
    for (const auto &[wait, moved] : std::vector<std::pair<std::int64_t, bool>>{{-1, true}, {0, true}, {1, false}}) {
        t.pair.change(t.schedule, [](ContentItem &row, ContentDetail &) { row.enabled = false; });
        const Instant now = t.now();
        const Instant when = now.plusMilliseconds(wait);
        t.due(when);
        const Plan plan = t.pair.act(acts::SetEnabled{.item = t.schedule, .enabled = true});
        SOUND(plan);
        QVERIFY(t.next() == (moved ? now.plusDays(1) : when));
    }
}

void MomentsTest::JO_06_expiresAtItsMoment()
{
    Moments t;
    const UserId bo = t.pair.user("Bo", UserStatus::Invited);
    const Instant expiry = *t.pair.state.users().at(bo).inviteExpiry;
    const std::int64_t left = expiry.milliseconds() - t.now().milliseconds();
    QVERIFY(!said(t.pass(left - 1), Sentence::InvitationsExpire));
    const Plan plan = t.pass(left);
    SOUND(plan);
    QCOMPARE(countOf(plan, Sentence::InvitationsExpire), 1);
    t.pair.changeTenant([&](Tenant &tenant) { tenant.now = expiry; });
    QVERIFY(!said(t.pass(day), Sentence::InvitationsExpire)); // told when it did
    QVERIFY(isRefusedBy(t.pair.plan(acts::SignIn{.user = bo}), RuleId::JO_06));
    t.pair.changeTenant([&](Tenant &tenant) { tenant.now = expiry.plusMilliseconds(-1); });
    QVERIFY(!t.pair.plan(acts::SignIn{.user = bo}).isRefused());
}

void MomentsTest::AL_04_clockGoesSoFar()
{
    Moments t;
    t.due(std::nullopt);
    const std::int64_t century = 100 * 366 * day; // at once
    SOUND(t.pass(century));
    QVERIFY(!t.pass(century).isRefused());
    QVERIFY(isRefusedBy(t.pass(century + 1), RuleId::AL_04));
    const Instant last(253'402'300'799'999); // of the year 9999
    t.pair.changeTenant([&](Tenant &tenant) { tenant.now = last.plusMilliseconds(-5); });
    QVERIFY(!t.pass(5).isRefused());
    QVERIFY(isRefusedBy(t.pass(6), RuleId::AL_04));
}

void MomentsTest::OW_05_replacedForWhom()
{
    Moments t;
    const UserId disabled = t.pair.user("Dora", UserStatus::Disabled);
    const UserId gone = t.pair.user("Gone");
    t.pair.bury(gone);
    for (const auto &[owner, text] : std::vector<std::pair<UserId, Sentence>>{{disabled, Sentence::NewOwnerNotActive},
                                                                              {gone, Sentence::NewOwnerIsGone}}) {
        const Plan plan = t.pair.plan(acts::ReplaceSchedule{t.schedule, owner});
        EXPECT_REFUSED(plan, RuleId::OW_05);
        QVERIFY(plan.refusal->text.id == text);
        const Plan space = t.pair.plan(acts::CreateSpace{.name = "New", .owner = owner});
        EXPECT_REFUSED(space, RuleId::OW_05);
        QVERIFY(space.refusal->text.id == text);
    }
}

QTEST_GUILESS_MAIN(MomentsTest)
#include "tst_moments.moc"
