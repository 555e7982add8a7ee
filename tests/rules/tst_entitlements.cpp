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
    pair.admin("anna@x.example").user("bo@x.example").user("cleo@x.example").seat("cleo@x.example");
    return pair;
}

template<class ActType>
Plan seatAct(const PairBuilder &pair, std::string_view email, std::string_view actor = {})
{
    const auto who = actor.empty() ? std::nullopt : std::optional(userOf(pair.state(), actor));
    return planOf(pair.state(), ActType{userOf(pair.state(), email)}, Side::Qlik, who);
}

} // namespace

/// EN-01, EN-02 (as a setting; joining is tested with JO).
class tst_Entitlements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void EN_01_assign();
    void EN_01_assignRefused();
    void EN_01_noneFree_data();
    void EN_01_noneFree();
    void EN_01_unlimited();
    void EN_01_revoke();
    void EN_01_revokeRefused();
    void EN_01_onlyTenantAdmins();
    void EN_02_autoAssignSetting();
};

void tst_Entitlements::EN_01_assign()
{
    const Plan plan = seatAct<acts::AssignEntitlement>(firm(), "bo@x.example");
    EXPECT_GOOD(plan);
    QVERIFY(rowOf(*plan.after, "bo@x.example").entitlement);
    const Consequence *told = said(plan, Sentence::SeatAssigned);
    QVERIFY(told);
    QVERIFY(told->rule == RuleId::EN_01);
    QCOMPARE(told->count(), 1);
    QCOMPARE(std::get<std::int64_t>(told->text.args.at(1)), 997); // of 1000: Anna, Cleo and Bo hold one
}

void tst_Entitlements::EN_01_assignRefused()
{
    PairBuilder pair = firm();
    pair.invited("dan@x.example")
        .user("eve@x.example", UserStatus::Disabled)
        .user("fay@x.example", UserStatus::Provisioned);
    EXPECT_REFUSED(seatAct<acts::AssignEntitlement>(pair, "cleo@x.example"), RuleId::EN_01); // holds one
    EXPECT_REFUSED(seatAct<acts::AssignEntitlement>(pair, "dan@x.example"), RuleId::EN_01);
    EXPECT_REFUSED(seatAct<acts::AssignEntitlement>(pair, "eve@x.example"), RuleId::EN_01);
    EXPECT_REFUSED(seatAct<acts::AssignEntitlement>(pair, "fay@x.example"), RuleId::EN_01);
    EXPECT_REFUSED(planOf(pair.state(), acts::AssignEntitlement{UserId(77)}), RuleId::ST_05);
}

void tst_Entitlements::EN_01_noneFree_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<bool>("fits");
    QTest::newRow("all in use") << 2 << false;
    QTest::newRow("more in use than there are") << 1 << false;
    QTest::newRow("one free") << 3 << true;
}

void tst_Entitlements::EN_01_noneFree()
{
    QFETCH(int, total);
    QFETCH(bool, fits);
    PairBuilder pair = firm();
    pair.seats(static_cast<std::uint32_t>(total));
    const Plan plan = seatAct<acts::AssignEntitlement>(pair, "bo@x.example");
    if (fits)
        EXPECT_GOOD(plan);
    else
        EXPECT_REFUSED(plan, RuleId::EN_01);
}

void tst_Entitlements::EN_01_unlimited()
{
    PairBuilder pair = firm();
    pair.seats(std::nullopt);
    const Plan plan = seatAct<acts::AssignEntitlement>(pair, "bo@x.example");
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::SeatAssignedUnlimited), 1);
    QCOMPARE(countOf(seatAct<acts::RevokeEntitlement>(pair, "cleo@x.example"), Sentence::SeatRevokedUnlimited), 1);
}

void tst_Entitlements::EN_01_revoke()
{
    const Plan plan = seatAct<acts::RevokeEntitlement>(firm(), "cleo@x.example");
    EXPECT_GOOD(plan);
    QVERIFY(!rowOf(*plan.after, "cleo@x.example").entitlement);
    QCOMPARE(std::get<std::int64_t>(said(plan, Sentence::SeatRevoked)->text.args.at(1)), 999);
}

void tst_Entitlements::EN_01_revokeRefused()
{
    PairBuilder pair = firm();
    pair.user("dan@x.example", UserStatus::Invited).seat("dan@x.example"); // SU-10
    EXPECT_REFUSED(seatAct<acts::RevokeEntitlement>(pair, "bo@x.example"), RuleId::EN_01);
    EXPECT_REFUSED(seatAct<acts::RevokeEntitlement>(pair, "dan@x.example"), RuleId::EN_01);
    EXPECT_REFUSED(planOf(pair.state(), acts::RevokeEntitlement{UserId(77)}), RuleId::ST_05);
}

void tst_Entitlements::EN_01_onlyTenantAdmins()
{
    PairBuilder pair = firm();
    pair.role("Users", {}, {"TMC_USER_MANAGEMENT"}).account("cleo@x.example").holds("cleo@x.example", "Users");
    EXPECT_REFUSED(seatAct<acts::AssignEntitlement>(pair, "bo@x.example", "bo@x.example"), RuleId::BX_13);
    EXPECT_REFUSED(seatAct<acts::RevokeEntitlement>(pair, "cleo@x.example", "bo@x.example"), RuleId::BX_13);
    EXPECT_REFUSED(planOf(pair.state(), acts::RevokeEntitlement{userOf(pair.state(), "cleo@x.example")}, Side::Talend,
                          userOf(pair.state(), "cleo@x.example")),
                   RuleId::BX_13);
}

void tst_Entitlements::EN_02_autoAssignSetting()
{
    const PairBuilder pair = firm();
    const Plan off = planOf(pair.state(), acts::SetLicenceAutoAssign{false});
    EXPECT_GOOD(off);
    QVERIFY(!off.after->tenant().licenceAutoAssign);
    QVERIFY(said(off, Sentence::LicenceAutoAssignOff)->rule == RuleId::EN_02);
    EXPECT_REFUSED(planOf(pair.state(), acts::SetLicenceAutoAssign{true}), RuleId::EN_02);
    EXPECT_REFUSED(planOf(*off.after, acts::SetLicenceAutoAssign{false}), RuleId::EN_02);
    const Plan on = planOf(*off.after, acts::SetLicenceAutoAssign{true});
    EXPECT_GOOD(on);
    QVERIFY(on.after->tenant().licenceAutoAssign);
    QCOMPARE(countOf(on, Sentence::LicenceAutoAssignOn), 1);
    EXPECT_REFUSED(
        planOf(pair.state(), acts::SetLicenceAutoAssign{false}, Side::Qlik, userOf(pair.state(), "bo@x.example")),
        RuleId::BX_13);
}

QTEST_GUILESS_MAIN(tst_Entitlements)
#include "tst_entitlements.moc"
