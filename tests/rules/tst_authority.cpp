// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/authority.h"
#include "support/pairbuilder.h"
#include "support/plans.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

namespace {

/// A planner for an act of this person; which act does not matter.
rules::Planner plannerOf(const PairState &state, Actor actor, Side side)
{
    return {Act{acts::SetInviteDays{7}, side, actor}, std::make_shared<const PairState>(state), 1};
}

bool may(rules::Verdict (*required)(const rules::Planner &), const PairState &state, std::string_view email, Side side)
{
    return required(plannerOf(state, Actor{userOf(state, email)}, side)).has_value();
}

} // namespace

/// BX-01, BX-02, BX-13 as every act uses them; the default actor.
class tst_Authority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void BX_13_tenantAdminByEveryOrigin();
    void BX_13_onlyActiveOnes();
    void BX_13_talendPermissions();
    void BX_13_talendAccountMustBeActive();
    void BX_13_deletedActor();
    void BX_13_tandemMayEverything();
    void BX_13_thePerson();
    void BX_01_activeTenantAdmins();
    void BX_01_lastOneStays();
    void defaultActorIsTheOldest();
};

void tst_Authority::BX_13_tenantAdminByEveryOrigin()
{
    PairBuilder pair;
    pair.admin("anna@x.example").user("bo@x.example").user("cleo@x.example");
    pair.group("Admins", {"TenantAdmin"}, {"bo@x.example"});
    QVERIFY(rules::isTenantAdmin(pair.state(), userOf(pair.state(), "anna@x.example")));
    QVERIFY(rules::isTenantAdmin(pair.state(), userOf(pair.state(), "bo@x.example")));
    QVERIFY(!rules::isTenantAdmin(pair.state(), userOf(pair.state(), "cleo@x.example")));
    for (const Side side : {Side::Qlik, Side::Talend}) {
        QVERIFY(may(rules::requireUserAdmin, pair.state(), "bo@x.example", side));
        QVERIFY(may(rules::requireRoleAdmin, pair.state(), "bo@x.example", side));
        QVERIFY(may(rules::requireTenantAdmin, pair.state(), "anna@x.example", side));
        QVERIFY(!may(rules::requireUserAdmin, pair.state(), "cleo@x.example", side));
    }
    pair.autoAssign("TenantAdmin");
    QVERIFY(rules::isTenantAdmin(pair.state(), userOf(pair.state(), "cleo@x.example")));
    QCOMPARE(rules::activeTenantAdmins(pair.state()).size(), std::size_t(3));
}

void tst_Authority::BX_13_onlyActiveOnes()
{
    PairBuilder pair;
    pair.admin("anna@x.example");
    pair.user("bo@x.example", UserStatus::Disabled).holds("bo@x.example", "TenantAdmin");
    pair.user("cleo@x.example", UserStatus::Invited).holds("cleo@x.example", "TenantAdmin");
    QVERIFY(!may(rules::requireUserAdmin, pair.state(), "bo@x.example", Side::Qlik));
    QVERIFY(!may(rules::requireTenantAdmin, pair.state(), "cleo@x.example", Side::Qlik));
}

void tst_Authority::BX_13_talendPermissions()
{
    PairBuilder pair;
    pair.admin("anna@x.example").role("Users", {}, {"TMC_USER_MANAGEMENT"}).role("Roles", {}, {"TMC_ROLE_MANAGEMENT"});
    pair.user("ute@x.example").account("ute@x.example").holds("ute@x.example", "Users");
    pair.user("rolf@x.example").account("rolf@x.example").holds("rolf@x.example", "Roles");
    QVERIFY(may(rules::requireUserAdmin, pair.state(), "ute@x.example", Side::Talend));
    QVERIFY(!may(rules::requireRoleAdmin, pair.state(), "ute@x.example", Side::Talend));
    QVERIFY(may(rules::requireRoleAdmin, pair.state(), "rolf@x.example", Side::Talend));
    QVERIFY(!may(rules::requireUserAdmin, pair.state(), "rolf@x.example", Side::Talend));
    for (const std::string_view email : {"ute@x.example", "rolf@x.example"}) {
        QVERIFY(!may(rules::requireUserAdmin, pair.state(), email, Side::Qlik));
        QVERIFY(!may(rules::requireRoleAdmin, pair.state(), email, Side::Qlik));
        QVERIFY(!may(rules::requireTenantAdmin, pair.state(), email, Side::Talend));
    }
}

void tst_Authority::BX_13_talendAccountMustBeActive()
{
    PairBuilder pair;
    pair.admin("anna@x.example").role("Users", {}, {"TMC_USER_MANAGEMENT"}).user("ute@x.example");
    pair.holds("ute@x.example", "Users"); // no account
    QVERIFY(!may(rules::requireUserAdmin, pair.state(), "ute@x.example", Side::Talend));
    pair.account("ute@x.example");
    QVERIFY(may(rules::requireUserAdmin, pair.state(), "ute@x.example", Side::Talend));
    PairState drifted = pair.state();
    Account account = *accountOf(drifted, "ute@x.example");
    account.status = UserStatus::Disabled;
    const Change change = account;
    drifted.apply(std::span(&change, 1));
    QVERIFY(!may(rules::requireUserAdmin, drifted, "ute@x.example", Side::Talend));
}

void tst_Authority::BX_13_deletedActor()
{
    PairBuilder pair;
    pair.admin("anna@x.example").user("bo@x.example");
    EXPECT_REFUSED(
        planOf(pair.state(), acts::DisableUser{userOf(pair.state(), "bo@x.example")}, Side::Qlik, UserId(77)),
        RuleId::BX_13);
}

void tst_Authority::BX_13_tandemMayEverything()
{
    PairBuilder pair;
    pair.user("bo@x.example");
    QVERIFY(!rules::defaultActor(pair.state()).user);
    EXPECT_GOOD(planOf(pair.state(), acts::DisableUser{userOf(pair.state(), "bo@x.example")}));
}

void tst_Authority::BX_13_thePerson()
{
    PairBuilder pair;
    pair.admin("anna@x.example").user("bo@x.example").user("cleo@x.example", UserStatus::Disabled);
    const UserId bo = userOf(pair.state(), "bo@x.example");
    const auto mayAs = [&](std::string_view email) {
        return rules::requirePerson(plannerOf(pair.state(), Actor{userOf(pair.state(), email)}, Side::Qlik), bo)
            .has_value();
    };
    QVERIFY(mayAs("bo@x.example"));
    QVERIFY(mayAs("anna@x.example"));
    QVERIFY(!mayAs("cleo@x.example"));
    QVERIFY(rules::requirePerson(plannerOf(pair.state(), Actor{}, Side::Qlik), bo).has_value());
}

void tst_Authority::BX_01_activeTenantAdmins()
{
    PairBuilder pair;
    pair.admin("anna@x.example").user("bo@x.example", UserStatus::Disabled).holds("bo@x.example", "TenantAdmin");
    QCOMPARE(rules::activeTenantAdmins(pair.state()), std::vector<UserId>{userOf(pair.state(), "anna@x.example")});
}

void tst_Authority::BX_01_lastOneStays()
{
    PairBuilder pair;
    pair.admin("anna@x.example").admin("zoe@x.example");
    const UserId anna = userOf(pair.state(), "anna@x.example");
    const UserId zoe = userOf(pair.state(), "zoe@x.example");
    rules::Planner planner = plannerOf(pair.state(), Actor{anna}, Side::Qlik);
    User row = pair.state().users().at(zoe);
    row.status = UserStatus::Disabled;
    planner.step(StepKind::UpdateUser, Side::Qlik, zoe, {row});
    QVERIFY(rules::keepTenantAdmin(planner, zoe).has_value());
    row = pair.state().users().at(anna);
    row.status = UserStatus::Disabled;
    planner.step(StepKind::UpdateUser, Side::Qlik, anna, {row});
    const rules::Verdict verdict = rules::keepTenantAdmin(planner, anna);
    QVERIFY(!verdict.has_value());
    QVERIFY(verdict.error().rule == RuleId::BX_01);
    QCOMPARE(verdict.error().objects, std::vector<ObjectRef>{anna});
}

void tst_Authority::defaultActorIsTheOldest()
{
    PairBuilder pair;
    pair.at(rehearsalStart.plusDays(2)).admin("anna@x.example");
    pair.at(rehearsalStart.plusDays(1)).admin("zoe@x.example");
    pair.at(rehearsalStart).user("bo@x.example");
    QCOMPARE(rules::defaultActor(pair.state()), Actor{userOf(pair.state(), "zoe@x.example")});
    // At the same moment, the smaller id decides.
    PairBuilder same;
    same.admin("anna@x.example").admin("zoe@x.example").admin("mia@x.example");
    UserId smallest = userOf(same.state(), "anna@x.example");
    same.state().users().forEach([&](const User &user) {
        if (user.vendorId() < same.state().users().at(smallest).vendorId())
            smallest = user.id;
    });
    QCOMPARE(rules::defaultActor(same.state()), Actor{smallest});
}

QTEST_GUILESS_MAIN(tst_Authority)
#include "tst_authority.moc"
