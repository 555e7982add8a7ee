// SPDX-License-Identifier: GPL-3.0-or-later
// What everybody has: auto-assigned roles and default permissions.
#include "rolepair.h"
#include "support/plans.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

class TestEverybody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SR_07_autoAssign();
    void BX_10_autoAssignTaken();
    void BX_10_defaultPermissions();
    void BX_15_defaultPermissionsRefused();
};

namespace {

using Ids = std::vector<std::string>;

} // namespace

void TestEverybody::SR_07_autoAssign()
{
    RolePair pair;
    const RoleId role = pair.role("Role", {}, {"TMC_OPERATOR"});
    const UserId direct = pair.user("direct@firm.example");
    pair.give(role, direct);
    pair.account(direct);
    const Plan plan = pair.run(acts::SetAutoAssign{role, true});
    QVERIFY(!plan.isRefused());
    QCOMPARE(pair.state.tenant().autoAssign, std::vector{role});
    QVERIFY(!pair.state.accountOf(pair.admin)); // SU-04
    QCOMPARE(count(plan, Sentence::AutoAssignOn), 1); // the other one held it before
    QCOMPARE(told(plan, Sentence::RoleHeldIndirectly).objects, std::vector<ObjectRef>{pair.admin});
    QCOMPARE(plan.followUps.size(), std::size_t(1));
    QVERIFY(sidesAgree(pair.state));
    QVERIFY(isExact(plan));
    QVERIFY(refusedBy(pair.plan(acts::SetAutoAssign{role, false}, Side::Talend)) == RuleId::SR_07);
}

void TestEverybody::BX_10_autoAssignTaken()
{
    RolePair pair;
    const RoleId role = pair.role("Role", {"notes"}, {});
    pair.autoAssign(role);
    const UserId direct = pair.user("direct@firm.example");
    pair.give(role, direct);
    const Plan plan = pair.run(acts::SetAutoAssign{role, false});
    QVERIFY(pair.state.tenant().autoAssign.empty());
    QCOMPARE(told(plan, Sentence::AutoAssignOff).objects, std::vector<ObjectRef>{pair.admin});
    QCOMPARE(told(plan, Sentence::RoleHeldOtherwise).objects, std::vector<ObjectRef>{direct});
    QCOMPARE(count(plan, Sentence::RightsFromNextSignIn), 2);
    QVERIFY(isExact(plan));
}

void TestEverybody::BX_10_defaultPermissions()
{
    RolePair pair;
    Tenant tenant = pair.state.tenant();
    tenant.defaultPermissions = {"from.elsewhere", "notes"}; // an import may bring unknown ones
    pair.put(tenant);
    const Plan plan = pair.run(acts::SetDefaultPermissions{{"from.elsewhere", " app.share", "app.share"}});
    QVERIFY(!plan.isRefused());
    QCOMPARE(pair.state.tenant().defaultPermissions, (Ids{"app.share", "from.elsewhere"}));
    QCOMPARE(count(plan, Sentence::EverybodyGains), 1);
    QCOMPARE(count(plan, Sentence::EverybodyLoses), 1);
    QCOMPARE(count(plan, Sentence::RightsFromNextSignIn), 1);
    QVERIFY(isExact(plan));
    QVERIFY(refusedBy(pair.plan(acts::SetDefaultPermissions{{"from.elsewhere", "app.share"}})) == RuleId::BX_10);
    QVERIFY(!pair.plan(acts::SetDefaultPermissions{{}}).isRefused());
}

void TestEverybody::BX_15_defaultPermissionsRefused()
{
    RolePair pair;
    const Plan plan =
        pair.plan(acts::SetDefaultPermissions{{"notes", "nothing", "TMC_OPERATOR", "admin.users", "apps"}});
    QVERIFY(refusedBy(plan) == RuleId::BX_15);
    QCOMPARE(plan.refusal->objects.size(), std::size_t(4));
    QVERIFY(refusedBy(pair.plan(acts::SetDefaultPermissions{{"notes"}}, Side::Talend)) == RuleId::BX_15);
}

QTEST_GUILESS_MAIN(TestEverybody)
#include "tst_everybody.moc"
