// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentence.h"
#include "support/pairbuilder.h"
#include "support/plans.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

namespace {

PairBuilder firm()
{
    PairBuilder pair;
    pair.admin("anna@x.example").user("bo@x.example").seat("bo@x.example");
    return pair;
}

Plan disable(const PairBuilder &pair, std::string_view email, Side side = Side::Qlik, std::string_view actor = {})
{
    const auto who = actor.empty() ? std::nullopt : std::optional(userOf(pair.state(), actor));
    return planOf(pair.state(), acts::DisableUser{userOf(pair.state(), email)}, side, who);
}

Plan enable(const PairBuilder &pair, std::string_view email, Side side = Side::Qlik, std::string_view actor = {})
{
    const auto who = actor.empty() ? std::nullopt : std::optional(userOf(pair.state(), actor));
    return planOf(pair.state(), acts::EnableUser{userOf(pair.state(), email)}, side, who);
}

bool isStopped(const PairState &state, std::string_view item)
{
    return state.content().at(itemOf(state, item)).detail().stoppedByOwner;
}

bool isEnabled(const PairState &state, std::string_view item)
{
    return state.content().at(itemOf(state, item)).enabled;
}

void switchOff(ContentItem &item)
{
    item.enabled = false;
}

void stopByOwner(ContentItem &item)
{
    ContentDetail detail = item.detail();
    detail.stoppedByOwner = true;
    item.setDetail(detail);
}

} // namespace

/// ST-01 to ST-05, SU-09, BX-01, BX-02, BX-13, BX-14.
class tst_Status : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ST_01_activeBecomesDisabled();
    void ST_02_pendingChangesBySigningUpOnly_data();
    void ST_02_pendingChangesBySigningUpOnly();
    void ST_03_entitlementSessionAndAlertsGo();
    void ST_03_withoutEntitlement();
    void ST_03_enablingTakesASeatAgain();
    void ST_03_enablingWithoutFreeSeat();
    void ST_03_unlimitedSeats();
    void ST_03_alertsStayDisabled();
    void ST_04_otherTransitions();
    void ST_05_deleted();
    void SU_09_bothSides();
    void SU_01_talendSide();
    void SU_17_unpaired();
    void BX_01_oneselfAndLastAdmin();
    void BX_02_serviceAccountOwner();
    void BX_13_whoMay();
    void BX_14_schedulesAndSubscriptionsStop();
    void BX_14_enablingDoesNotRestart();
};

void tst_Status::ST_01_activeBecomesDisabled()
{
    const Plan plan = disable(firm(), "bo@x.example");
    EXPECT_GOOD(plan);
    QCOMPARE(rowOf(*plan.after, "bo@x.example").status, UserStatus::Disabled);
    QCOMPARE(countOf(plan, Sentence::UserDisabled), 1);
}

void tst_Status::ST_02_pendingChangesBySigningUpOnly_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("invited") << int(UserStatus::Invited);
    QTest::newRow("provisioned") << int(UserStatus::Provisioned);
}

void tst_Status::ST_02_pendingChangesBySigningUpOnly()
{
    QFETCH(int, status);
    PairBuilder pair = firm();
    pair.user("cleo@x.example", static_cast<UserStatus>(status));
    EXPECT_REFUSED(enable(pair, "cleo@x.example"), RuleId::ST_04);
    EXPECT_REFUSED(disable(pair, "cleo@x.example"), RuleId::ST_04);
}

void tst_Status::ST_03_entitlementSessionAndAlertsGo()
{
    PairBuilder pair = firm();
    pair.session("bo@x.example").item("sales", ContentType::App, "anna@x.example");
    pair.item("low stock", ContentType::Alert, "bo@x.example", {}, "sales")
        .item("late", ContentType::Alert, "bo@x.example", {}, "sales")
        .item("off", ContentType::Alert, "bo@x.example", {}, "sales")
        .change("off", switchOff)
        .item("hers", ContentType::Alert, "anna@x.example", {}, "sales");
    const Plan plan = disable(pair, "bo@x.example");
    EXPECT_GOOD(plan);
    const User &bo = rowOf(*plan.after, "bo@x.example");
    QVERIFY(!bo.entitlement);
    QVERIFY(!bo.session);
    QVERIFY(!isEnabled(*plan.after, "low stock"));
    QVERIFY(!isEnabled(*plan.after, "late"));
    QVERIFY(isEnabled(*plan.after, "hers"));
    QCOMPARE(countOf(plan, Sentence::AlertsDisabled), 2);
    QVERIFY(said(plan, Sentence::AlertsDisabled)->rule == RuleId::ST_03);
    QCOMPARE(countOf(plan, Sentence::SeatTakenAway), 1);
    QCOMPARE(countOf(plan, Sentence::SessionEnds), 1);
    QCOMPARE(plan.after->seatsUsed(), pair.state().seatsUsed() - 1);
}

void tst_Status::ST_03_withoutEntitlement()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example");
    const Plan plan = disable(pair, "cleo@x.example");
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::SeatTakenAway), -1);
    QCOMPARE(countOf(plan, Sentence::SessionEnds), -1);
    QCOMPARE(countOf(plan, Sentence::AlertsDisabled), -1);
}

void tst_Status::ST_03_enablingTakesASeatAgain()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example", UserStatus::Disabled).seats(3);
    const Plan plan = enable(pair, "cleo@x.example");
    EXPECT_GOOD(plan);
    QCOMPARE(rowOf(*plan.after, "cleo@x.example").status, UserStatus::Active);
    QVERIFY(rowOf(*plan.after, "cleo@x.example").entitlement);
    QCOMPARE(countOf(plan, Sentence::SeatAgain), 1);
    QCOMPARE(countOf(plan, Sentence::UserEnabled), 1);
}

void tst_Status::ST_03_enablingWithoutFreeSeat()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example", UserStatus::Disabled).seats(2);
    const Plan plan = enable(pair, "cleo@x.example");
    EXPECT_GOOD(plan);
    QCOMPARE(rowOf(*plan.after, "cleo@x.example").status, UserStatus::Active);
    QVERIFY(!rowOf(*plan.after, "cleo@x.example").entitlement);
    QCOMPARE(countOf(plan, Sentence::NoSeatAgain), 1);
    QCOMPARE(said(plan, Sentence::NoSeatAgain)->severity, Severity::Warning);
}

void tst_Status::ST_03_unlimitedSeats()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example", UserStatus::Disabled).seats(std::nullopt);
    QVERIFY(rowOf(*enable(pair, "cleo@x.example").after, "cleo@x.example").entitlement);
}

void tst_Status::ST_03_alertsStayDisabled()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example", UserStatus::Disabled).item("sales", ContentType::App, "anna@x.example");
    pair.item("low stock", ContentType::Alert, "cleo@x.example", {}, "sales").change("low stock", switchOff);
    const Plan plan = enable(pair, "cleo@x.example");
    EXPECT_GOOD(plan);
    QVERIFY(!isEnabled(*plan.after, "low stock"));
    QCOMPARE(countOf(plan, Sentence::AlertsStayDisabled), 1);
}

void tst_Status::ST_04_otherTransitions()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example", UserStatus::Disabled);
    EXPECT_REFUSED(enable(pair, "bo@x.example"), RuleId::ST_04);
    EXPECT_REFUSED(disable(pair, "cleo@x.example"), RuleId::ST_04);
}

void tst_Status::ST_05_deleted()
{
    const PairBuilder pair = firm();
    EXPECT_REFUSED(planOf(pair.state(), acts::EnableUser{UserId(77)}), RuleId::ST_05);
    EXPECT_REFUSED(planOf(pair.state(), acts::DisableUser{UserId(77)}), RuleId::ST_05);
}

void tst_Status::SU_09_bothSides()
{
    for (const Side side : {Side::Qlik, Side::Talend}) {
        PairBuilder pair = firm();
        pair.account("bo@x.example").user("cleo@x.example", UserStatus::Disabled).account("cleo@x.example");
        const Plan off = disable(pair, "bo@x.example", side);
        EXPECT_GOOD(off);
        QCOMPARE(accountOf(*off.after, "bo@x.example")->status, UserStatus::Disabled);
        QCOMPARE(countOf(off, Sentence::TalendShowsStatus), 1);
        QVERIFY(said(off, Sentence::TalendShowsStatus)->rule == RuleId::SU_09);
        const Plan on = enable(pair, "cleo@x.example", side);
        EXPECT_GOOD(on);
        QCOMPARE(accountOf(*on.after, "cleo@x.example")->status, UserStatus::Active);
        QCOMPARE(countOf(on, Sentence::TalendShowsStatus), 1);
    }
    QVERIFY(!tells(disable(firm(), "bo@x.example"), RuleId::SU_09));
}

void tst_Status::SU_01_talendSide()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example", UserStatus::Disabled);
    EXPECT_REFUSED(disable(pair, "bo@x.example", Side::Talend), RuleId::SU_01);
    EXPECT_REFUSED(enable(pair, "cleo@x.example", Side::Talend), RuleId::SU_01);
}

void tst_Status::SU_17_unpaired()
{
    PairBuilder pair = firm();
    pair.account("bo@x.example").user("cleo@x.example", UserStatus::Disabled).account("cleo@x.example").unpaired();
    EXPECT_REFUSED(disable(pair, "bo@x.example", Side::Talend), RuleId::SU_17);
    EXPECT_REFUSED(enable(pair, "cleo@x.example", Side::Talend), RuleId::SU_17);
    // The Qlik side goes on by itself; the other side does not follow yet.
    const Plan plan = disable(pair, "bo@x.example", Side::Qlik);
    QVERIFY(!plan.isRefused());
    QCOMPARE(accountOf(*plan.after, "bo@x.example")->status, UserStatus::Active);
}

void tst_Status::BX_01_oneselfAndLastAdmin()
{
    PairBuilder pair = firm();
    EXPECT_REFUSED(disable(pair, "anna@x.example"), RuleId::BX_01); // oneself
    pair.admin("zoe@x.example");
    EXPECT_REFUSED(disable(pair, "anna@x.example", Side::Qlik, "anna@x.example"), RuleId::BX_01);
    EXPECT_GOOD(disable(pair, "anna@x.example", Side::Qlik, "zoe@x.example"));
    // Somebody who manages users on the Talend side may not take the last administrator away either.
    PairBuilder talend = firm();
    talend.role("Users", {}, {"TMC_USER_MANAGEMENT"})
        .account("bo@x.example")
        .holds("bo@x.example", "Users")
        .account("anna@x.example");
    EXPECT_REFUSED(disable(talend, "anna@x.example", Side::Talend, "bo@x.example"), RuleId::BX_01);
    EXPECT_REFUSED(disable(talend, "bo@x.example", Side::Talend, "bo@x.example"), RuleId::BX_01);
}

void tst_Status::BX_02_serviceAccountOwner()
{
    PairBuilder pair = firm();
    pair.admin("zoe@x.example");
    const Plan plan = disable(pair, "anna@x.example", Side::Qlik, "zoe@x.example");
    QCOMPARE(countOf(plan, Sentence::ServiceAccountOwnerLeaves), 1);
    QVERIFY(!tells(disable(pair, "zoe@x.example", Side::Qlik, "anna@x.example"), RuleId::BX_02));
}

void tst_Status::BX_13_whoMay()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example", UserStatus::Disabled);
    EXPECT_REFUSED(disable(pair, "anna@x.example", Side::Qlik, "bo@x.example"), RuleId::BX_13);
    EXPECT_REFUSED(enable(pair, "cleo@x.example", Side::Qlik, "bo@x.example"), RuleId::BX_13);
}

void tst_Status::BX_14_schedulesAndSubscriptionsStop()
{
    PairBuilder pair = firm();
    pair.item("sales", ContentType::App, "bo@x.example")
        .item("nightly", ContentType::ReloadSchedule, "bo@x.example", {}, "sales")
        .item("hourly", ContentType::ReloadSchedule, "bo@x.example", {}, "sales")
        .item("off", ContentType::ReloadSchedule, "bo@x.example", {}, "sales")
        .change("off", switchOff)
        .item("stopped", ContentType::ReloadSchedule, "bo@x.example", {}, "sales")
        .change("stopped", stopByOwner)
        .item("mail", ContentType::Subscription, "bo@x.example", {}, "sales")
        .item("hers", ContentType::ReloadSchedule, "anna@x.example", {}, "sales");
    const Plan plan = disable(pair, "bo@x.example");
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::SchedulesStop), 2);
    QCOMPARE(countOf(plan, Sentence::SubscriptionsFail), 1);
    QVERIFY(said(plan, Sentence::SchedulesStop)->rule == RuleId::BX_14);
    QVERIFY(isStopped(*plan.after, "nightly"));
    QVERIFY(isStopped(*plan.after, "mail"));
    QVERIFY(!isStopped(*plan.after, "off"));
    QVERIFY(!isStopped(*plan.after, "hers"));
    QVERIFY(isEnabled(*plan.after, "nightly"));
}

void tst_Status::BX_14_enablingDoesNotRestart()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example", UserStatus::Disabled).item("sales", ContentType::App, "cleo@x.example");
    pair.item("nightly", ContentType::ReloadSchedule, "cleo@x.example", {}, "sales")
        .change("nightly", stopByOwner)
        .item("mail", ContentType::Subscription, "cleo@x.example", {}, "sales")
        .change("mail", stopByOwner);
    const Plan plan = enable(pair, "cleo@x.example");
    EXPECT_GOOD(plan);
    QVERIFY(isStopped(*plan.after, "nightly"));
    QCOMPARE(countOf(plan, Sentence::SchedulesStayStopped), 1);
    QCOMPARE(countOf(plan, Sentence::SubscriptionsStayStopped), 1);
}

QTEST_GUILESS_MAIN(tst_Status)
#include "tst_status.moc"
