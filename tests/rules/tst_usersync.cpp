// SPDX-License-Identifier: GPL-3.0-or-later
#include "usersyncfirm.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

/// SU-02 to SU-08, SU-14, SU-18, SR-04, SR-06, SR-12, SR-19, BX-01 to BX-03, BX-08 to BX-10.
class tst_UserSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- assigning ---
    void SU_02_userGetsAccount_data();
    void SU_02_userGetsAccount();
    void SU_02_noAccountWithoutTalendPermissions();
    void SU_03_synchronizedAtOnce();
    void SU_07_waitingAccountIsLinked();
    void SU_07_emailsCompareFolded();
    void SU_08_accountCarriesRole();
    void SU_08_roleWithoutTalendPermissionsFromTalend();
    void SU_08_heldAlreadyIsRefused();
    void SU_08_listLeavesOutWhoHoldsIt();
    void SU_08_driftIsRepairedFromTalend();
    void SU_14_assigningRestores();
    void SU_14_assigningAHeldRoleRestores();
    void SU_14_roleWithoutTalendPermissionsDoesNot();
    void SU_14_accountThatWaited();
    void BX_08_accountThatDiffers();
    void SU_01_talendSideDoesNotKnowThem();
    void SR_04_hiddenPermissionsAreListed();
    void SR_04_notOnQlikSideNorWithoutHidden();
    void SR_06_builtInQlikRole();
    void SR_12_limit_data();
    void SR_12_limit();
    void SR_12_linkingNeedsNoRoom();
    void SR_19_workedExample();
    void SU_17_unpaired();
    void ST_05_deletedUserAndRole();
    void AL_04_nobodyNamed();
    void BX_03_ambiguousEmailIsRefused();
    void BX_03_secondAccountOfAnAddressIsRefused();
    void BX_03_roleWithoutTalendPermissionsIsAllowed();
    void BX_08_countsFromNextSignIn();
    void BX_09_fullUserOnCapacity();
    void BX_09_noneFree();
};

void tst_UserSync::SU_02_userGetsAccount_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("active") << int(UserStatus::Active);
    QTest::newRow("pending") << int(UserStatus::Invited);
    QTest::newRow("provisioned") << int(UserStatus::Provisioned);
    QTest::newRow("disabled") << int(UserStatus::Disabled);
}

void tst_UserSync::SU_02_userGetsAccount()
{
    QFETCH(int, status);
    PairBuilder pair = firm();
    pair.user("cleo@x.example", static_cast<UserStatus>(status));
    const Plan plan = assign(pair, {"cleo@x.example"}, "Analyst");
    EXPECT_GOOD(plan);
    const Account *account = accountOf(*plan.after, "cleo@x.example");
    QVERIFY(account);
    QCOMPARE(account->cause, AccountCause::RoleAssigned);
    QCOMPARE(account->person.email(), std::string_view("cleo@x.example"));
    QCOMPARE(account->login(), std::string_view("cleo@x.example"));
    QCOMPARE(countOf(plan, Sentence::AccountsMade), 1);
    QVERIFY(said(plan, Sentence::AccountsMade)->rule == RuleId::SU_02);
    QVERIFY(carries(*plan.after, "cleo@x.example", "Analyst"));
    QVERIFY(!rowOf(*plan.after, "cleo@x.example").entitlement); // EN-02: a role costs no seat
}

void tst_UserSync::SU_02_noAccountWithoutTalendPermissions()
{
    const Plan plan = assign(firm(), {"bo@x.example"}, "Reader");
    EXPECT_GOOD(plan);
    QVERIFY(holdsDirectly(*plan.after, "bo@x.example", "Reader"));
    QVERIFY(!accountOf(*plan.after, "bo@x.example"));
    QVERIFY(!tells(plan, RuleId::SU_02));
    QVERIFY(!tells(plan, RuleId::SU_03));
    QCOMPARE(plan.steps.size(), std::size_t(1));
}

void tst_UserSync::SU_03_synchronizedAtOnce()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example").account("cleo@x.example");
    const Plan plan = assign(pair, {"cleo@x.example", "bo@x.example"}, "Analyst");
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::SynchronizedAtOnce), 2);
    QVERIFY(said(plan, Sentence::SynchronizedAtOnce)->rule == RuleId::SU_03);
    QCOMPARE(countOf(plan, Sentence::AccountsMade), 1);
    QCOMPARE(countOf(plan, Sentence::AccountsCarryRole), 1);
}

void tst_UserSync::SU_07_waitingAccountIsLinked()
{
    PairBuilder pair = firm();
    pair.looseAccount("bo@x.example", {"Operator"});
    const Plan plan = assign(pair, {"bo@x.example"}, "Analyst");
    EXPECT_GOOD(plan);
    QCOMPARE(plan.after->accounts().size(), pair.state().accounts().size());
    QCOMPARE(countOf(plan, Sentence::AccountLinked), 1);
    QVERIFY(!tells(plan, RuleId::SU_02));
    QVERIFY(carries(*plan.after, "bo@x.example", "Analyst"));
    // SU-17's way: nobody loses a role by being linked.
    QVERIFY(holdsDirectly(*plan.after, "bo@x.example", "Operator"));
    QCOMPARE(countOf(plan, Sentence::AccountRolesUnited), 1);
    QCOMPARE(accountOf(*plan.after, "bo@x.example")->person.name(), std::string_view("bo"));
}

void tst_UserSync::SU_07_emailsCompareFolded()
{
    PairBuilder pair = firm();
    pair.looseAccount(" BO@X.Example ", {}, UserStatus::Disabled);
    const Plan plan = assign(pair, {"bo@x.example"}, "Analyst");
    EXPECT_GOOD(plan);
    QVERIFY(tells(plan, RuleId::SU_07));
    QCOMPARE(accountOf(*plan.after, "bo@x.example")->status, UserStatus::Active);
}

void tst_UserSync::SU_08_accountCarriesRole()
{
    for (const Side side : {Side::Qlik, Side::Talend}) {
        PairBuilder pair = firm();
        pair.account("bo@x.example");
        const Plan plan = assign(pair, {"bo@x.example"}, "Operator", side);
        EXPECT_GOOD(plan);
        QVERIFY(holdsDirectly(*plan.after, "bo@x.example", "Operator"));
        QVERIFY(carries(*plan.after, "bo@x.example", "Operator"));
        QCOMPARE(countOf(plan, Sentence::AccountsCarryRole), 1);
        QVERIFY(said(plan, Sentence::AccountsCarryRole)->rule == RuleId::SU_08);
        QVERIFY(!tells(plan, RuleId::SU_02));
    }
}

void tst_UserSync::SU_08_roleWithoutTalendPermissionsFromTalend()
{
    PairBuilder pair = firm();
    pair.account("bo@x.example");
    const Plan plan = assign(pair, {"bo@x.example"}, "Reader", Side::Talend);
    EXPECT_GOOD(plan);
    QVERIFY(holdsDirectly(*plan.after, "bo@x.example", "Reader"));
    QVERIFY(!carries(*plan.after, "bo@x.example", "Reader"));
    QCOMPARE(countOf(plan, Sentence::RoleOnQlikSideOnly), 1);
}

void tst_UserSync::SU_08_heldAlreadyIsRefused()
{
    for (const Side side : {Side::Qlik, Side::Talend}) {
        PairBuilder pair = firm();
        pair.account("bo@x.example").holds("bo@x.example", "Analyst");
        const Plan plan = assign(pair, {"bo@x.example", "bo@x.example"}, "Analyst", side);
        EXPECT_REFUSED(plan, RuleId::SU_08);
        QCOMPARE(plan.refusal->objects.size(), std::size_t(1));
    }
}

void tst_UserSync::SU_08_listLeavesOutWhoHoldsIt()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example").account("bo@x.example").holds("bo@x.example", "Analyst");
    const Plan plan = assign(pair, {"bo@x.example", "cleo@x.example", "cleo@x.example"}, "Analyst");
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::RoleHeldAlready), 1);
    QCOMPARE(countOf(plan, Sentence::RoleAssigned), 1);
    QCOMPARE(countOf(plan, Sentence::AccountsMade), 1);
    QCOMPARE(countOf(plan, Sentence::SynchronizedAtOnce), 1);
}

void tst_UserSync::SU_08_driftIsRepairedFromTalend()
{
    PairBuilder pair = firm();
    pair.account("bo@x.example").holdsOn(Side::Qlik, "bo@x.example", "Analyst");
    EXPECT_REFUSED(assign(pair, {"bo@x.example"}, "Analyst", Side::Qlik), RuleId::SU_08);
    const Plan plan = assign(pair, {"bo@x.example"}, "Analyst", Side::Talend);
    EXPECT_GOOD(plan);
    QVERIFY(carries(*plan.after, "bo@x.example", "Analyst"));
}

void tst_UserSync::SU_14_assigningRestores()
{
    PairBuilder pair = firm();
    pair.holds("bo@x.example", "Analyst").heldBack("bo@x.example").holds("bo@x.example", "Reader");
    const Plan plan = assign(pair, {"bo@x.example"}, "Operator");
    EXPECT_GOOD(plan);
    QVERIFY(!rowOf(*plan.after, "bo@x.example").heldBack);
    QCOMPARE(accountOf(*plan.after, "bo@x.example")->cause, AccountCause::Restored);
    QVERIFY(carries(*plan.after, "bo@x.example", "Operator"));
    QVERIFY(carries(*plan.after, "bo@x.example", "Analyst"));
    QVERIFY(!carries(*plan.after, "bo@x.example", "Reader"));
    QCOMPARE(countOf(plan, Sentence::AccountsRestored), 1);
    QVERIFY(!tells(plan, RuleId::SU_02));
}

void tst_UserSync::SU_14_assigningAHeldRoleRestores()
{
    PairBuilder pair = firm();
    pair.holds("bo@x.example", "Analyst").heldBack("bo@x.example");
    const Plan plan = assign(pair, {"bo@x.example"}, "Analyst");
    EXPECT_GOOD(plan);
    QVERIFY(accountOf(*plan.after, "bo@x.example"));
    QCOMPARE(countOf(plan, Sentence::AccountsRestored), 1);
    QCOMPARE(countOf(plan, Sentence::RoleAssigned), -1);
}

void tst_UserSync::SU_14_accountThatWaited()
{
    PairBuilder pair = firm();
    pair.heldBack("bo@x.example").looseAccount("bo@x.example");
    const Plan plan = assign(pair, {"bo@x.example"}, "Analyst");
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::AccountsRestored), std::int64_t(1));
    QCOMPARE(countOf(plan, Sentence::AccountLinked), std::int64_t(1));
    QVERIFY(!rowOf(*plan.after, "bo@x.example").heldBack);
}

void tst_UserSync::BX_08_accountThatDiffers()
{
    PairBuilder pair = firm();
    pair.account("bo@x.example").holdsOn(Side::Qlik, "bo@x.example", "Analyst");
    const Plan given = assign(pair, {"bo@x.example"}, "Analyst", Side::Talend);
    EXPECT_GOOD(given);
    QCOMPARE(countOf(given, Sentence::RoleAssigned), std::int64_t(1));
    QVERIFY(carries(*given.after, "bo@x.example", "Analyst"));
}

void tst_UserSync::SU_14_roleWithoutTalendPermissionsDoesNot()
{
    PairBuilder pair = firm();
    pair.holds("bo@x.example", "Analyst").heldBack("bo@x.example");
    const Plan plan = assign(pair, {"bo@x.example"}, "Reader");
    EXPECT_GOOD(plan);
    QVERIFY(rowOf(*plan.after, "bo@x.example").heldBack);
    QVERIFY(!accountOf(*plan.after, "bo@x.example"));
    pair.holds("bo@x.example", "Reader");
    EXPECT_REFUSED(assign(pair, {"bo@x.example"}, "Reader"), RuleId::SU_08);
}

void tst_UserSync::SU_01_talendSideDoesNotKnowThem()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example").account("cleo@x.example");
    const Plan plan = assign(pair, {"bo@x.example", "cleo@x.example"}, "Analyst", Side::Talend);
    EXPECT_REFUSED(plan, RuleId::SU_01);
    QCOMPARE(plan.refusal->objects, std::vector<ObjectRef>{userOf(pair.state(), "bo@x.example")});
    EXPECT_REFUSED(take(pair, {"bo@x.example"}, "Analyst", Side::Talend), RuleId::SU_01);
}

void tst_UserSync::SR_04_hiddenPermissionsAreListed()
{
    PairBuilder pair = firm();
    pair.account("bo@x.example");
    const Plan plan = assign(pair, {"bo@x.example"}, "Analyst", Side::Talend);
    EXPECT_GOOD(plan);
    const Consequence *warning = said(plan, Sentence::HiddenPermissionsGained);
    QVERIFY(warning);
    QVERIFY(warning->rule == RuleId::SR_04);
    QCOMPARE(warning->severity, Severity::Warning);
    QCOMPARE(warning->count(), 2);
    const std::vector<ObjectRef> hidden{ObjectRef::permission("api-keys"),
                                        ObjectRef::permission("automations.private")};
    QCOMPARE(warning->objects, hidden);
}

void tst_UserSync::SR_04_notOnQlikSideNorWithoutHidden()
{
    PairBuilder pair = firm();
    pair.account("bo@x.example");
    QVERIFY(!tells(assign(pair, {"bo@x.example"}, "Analyst", Side::Qlik), RuleId::SR_04));
    QVERIFY(!tells(assign(pair, {"bo@x.example"}, "Operator", Side::Talend), RuleId::SR_04));
}

void tst_UserSync::SR_06_builtInQlikRole()
{
    PairBuilder pair = firm();
    pair.account("bo@x.example").holds("bo@x.example", "TenantAdmin");
    EXPECT_REFUSED(assign(pair, {"bo@x.example"}, "TenantAdmin", Side::Talend), RuleId::SR_06);
    EXPECT_REFUSED(take(pair, {"bo@x.example"}, "TenantAdmin", Side::Talend), RuleId::SR_06);
    PairBuilder other = firm();
    EXPECT_GOOD(assign(other, {"bo@x.example"}, "TenantAdmin"));
}

void tst_UserSync::SR_12_limit_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("fits");
    QTest::newRow("one too few") << 2 << false;
    QTest::newRow("just enough") << 3 << true;
    QTest::newRow("passed before") << 0 << false;
}

void tst_UserSync::SR_12_limit()
{
    QFETCH(int, limit);
    QFETCH(bool, fits);
    PairBuilder pair = firm();
    pair.account("anna@x.example").user("cleo@x.example", UserStatus::Disabled);
    pair.talendLimit(static_cast<std::uint32_t>(limit));
    const Plan plan = assign(pair, {"bo@x.example", "cleo@x.example"}, "Analyst");
    if (fits) {
        EXPECT_GOOD(plan);
        return;
    }
    EXPECT_REFUSED(plan, RuleId::SR_12);
    QCOMPARE(plan.refusal->objects.size(), std::size_t(2));
    QCOMPARE(plan.refusal->text.n, 2); // needed
    QCOMPARE(std::get<std::int64_t>(plan.refusal->text.args.at(0)), 1); // used
    QCOMPARE(std::get<std::int64_t>(plan.refusal->text.args.at(1)), limit == 2 ? 1 : 0); // free
    QCOMPARE(plan.refusal->next.n, limit == 2 ? 1 : 2);
}

void tst_UserSync::SR_12_linkingNeedsNoRoom()
{
    PairBuilder pair = firm();
    pair.looseAccount("bo@x.example").talendLimit(1);
    EXPECT_GOOD(assign(pair, {"bo@x.example"}, "Analyst"));
}

void tst_UserSync::SR_19_workedExample()
{
    const Plan plan = assign(firm(), {"bo@x.example"}, "Analyst");
    EXPECT_GOOD(plan);
    const Account *account = accountOf(*plan.after, "bo@x.example");
    QVERIFY(account);
    const std::vector<RoleId> roles = plan.after->talendRoles(*account);
    QCOMPARE(roles, std::vector<RoleId>{roleOf(*plan.after, "Analyst")});
    QCOMPARE(plan.after->roles().at(roles.front()).talend.ids(), Ids{"TMC_OPERATOR"});
}

void tst_UserSync::SU_17_unpaired()
{
    PairBuilder pair = firm();
    pair.unpaired();
    EXPECT_REFUSED(assign(pair, {"bo@x.example"}, "Analyst", Side::Talend), RuleId::SU_17);
    const Plan plan = assign(pair, {"bo@x.example"}, "Analyst");
    EXPECT_GOOD(plan);
    QVERIFY(!accountOf(*plan.after, "bo@x.example"));
    EXPECT_REFUSED(planOf(pair.state(), acts::Synchronize{}), RuleId::SU_17);
    // Whose account it is can be told before; what it carries and shows is not touched yet.
    pair.looseAccount("bo@x.example", {"Operator"}, UserStatus::Disabled).holds("bo@x.example", "Analyst");
    const Plan picked = planOf(pair.state(), acts::LinkAccount{userOf(pair.state(), "bo@x.example"),
                                                               accountIdOf(pair.state(), "bo@x.example")});
    QVERIFY(!picked.isRefused());
    QVERIFY(carries(*picked.after, "bo@x.example", "Operator"));
    const acts::RemoveRole removal{{userOf(pair.state(), "bo@x.example")}, roleOf(pair.state(), "Analyst")};
    const Plan removed = planOf(*picked.after, removal);
    QVERIFY(!removed.isRefused());
    QVERIFY(carries(*removed.after, "bo@x.example", "Operator"));
    const Plan renamed =
        planOf(*picked.after, acts::EditProfile{userOf(pair.state(), "bo@x.example"), "Bo Ek", {}, {}});
    QVERIFY(!renamed.isRefused());
    QCOMPARE(accountOf(*renamed.after, "bo@x.example")->status, UserStatus::Disabled);
}

void tst_UserSync::ST_05_deletedUserAndRole()
{
    const PairBuilder pair = firm();
    const RoleId analyst = roleOf(pair.state(), "Analyst");
    const UserId bo = userOf(pair.state(), "bo@x.example");
    EXPECT_REFUSED(planOf(pair.state(), acts::AssignRole{{bo, UserId(77)}, analyst}), RuleId::ST_05);
    EXPECT_REFUSED(planOf(pair.state(), acts::AssignRole{{bo}, RoleId(77)}), RuleId::SR_09);
    EXPECT_REFUSED(planOf(pair.state(), acts::RemoveRole{{UserId(77)}, analyst}), RuleId::ST_05);
    EXPECT_REFUSED(planOf(pair.state(), acts::Synchronize{UserId(77)}), RuleId::ST_05);
    EXPECT_REFUSED(planOf(pair.state(), acts::LinkAccount{UserId(77), AccountId(1)}), RuleId::ST_05);
    EXPECT_REFUSED(planOf(pair.state(), acts::LinkAccount{bo, AccountId(77)}), RuleId::AL_04);
}

void tst_UserSync::AL_04_nobodyNamed()
{
    EXPECT_REFUSED(assign(firm(), {}, "Analyst"), RuleId::AL_04);
    EXPECT_REFUSED(take(firm(), {}, "Analyst"), RuleId::AL_04);
}

void tst_UserSync::BX_03_ambiguousEmailIsRefused()
{
    PairBuilder pair = firm();
    pair.user("BO@x.example").user("cleo@x.example");
    const std::vector<UserId> users = pair.state().usersByEmail("bo@x.example");
    const Plan plan =
        planOf(pair.state(), acts::AssignRole{{users[0], users[1], userOf(pair.state(), "cleo@x.example")},
                                              roleOf(pair.state(), "Analyst")});
    EXPECT_REFUSED(plan, RuleId::BX_03);
    QCOMPARE(plan.refusal->objects, (std::vector<ObjectRef>{users[0], users[1]}));
}

void tst_UserSync::BX_03_secondAccountOfAnAddressIsRefused()
{
    PairBuilder pair = firm();
    pair.looseAccount("bo@x.example").looseAccount("bo@x.example");
    EXPECT_REFUSED(assign(pair, {"bo@x.example"}, "Analyst"), RuleId::BX_03);
}

void tst_UserSync::BX_03_roleWithoutTalendPermissionsIsAllowed()
{
    PairBuilder pair = firm();
    pair.user("BO@x.example");
    EXPECT_GOOD(assign(pair, {"bo@x.example"}, "Reader"));
}

void tst_UserSync::BX_08_countsFromNextSignIn()
{
    const Plan plan = assign(firm(), {"bo@x.example"}, "Reader");
    QCOMPARE(countOf(plan, Sentence::RoleAssigned), 1);
    QVERIFY(said(plan, Sentence::RoleAssigned)->rule == RuleId::BX_08);
    PairBuilder pair = firm();
    pair.holds("bo@x.example", "Reader");
    const Plan away = take(pair, {"bo@x.example"}, "Reader");
    QVERIFY(said(away, Sentence::RoleRemoved)->rule == RuleId::BX_08);
    QCOMPARE(countOf(away, Sentence::RoleRemoved), 1);
}

void tst_UserSync::BX_09_fullUserOnCapacity()
{
    PairBuilder pair = firm();
    pair.fullUserRole("Designer").capacity().user("cleo@x.example", UserStatus::Invited).user("dan@x.example");
    pair.seat("dan@x.example");
    const Plan plan = assign(pair, {"bo@x.example", "cleo@x.example", "dan@x.example"}, "Designer");
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::FullUserRoleTakesSeats), 1);
    QVERIFY(said(plan, Sentence::FullUserRoleTakesSeats)->rule == RuleId::BX_09);
    QVERIFY(rowOf(*plan.after, "bo@x.example").entitlement);
    QVERIFY(!rowOf(*plan.after, "cleo@x.example").entitlement);
    QCOMPARE(plan.after->seatsUsed(), pair.state().seatsUsed() + 1);
    QVERIFY(!tells(assign(pair, {"bo@x.example"}, "Reader"), RuleId::BX_09));
}

void tst_UserSync::BX_09_noneFree()
{
    PairBuilder pair = firm();
    pair.fullUserRole("Designer").capacity().user("cleo@x.example").seats(2);
    const Plan plan = assign(pair, {"bo@x.example", "cleo@x.example"}, "Designer");
    EXPECT_REFUSED(plan, RuleId::BX_09);
    QCOMPARE(plan.refusal->text.n, 2);
    QCOMPARE(plan.refusal->next.n, 1);
    EXPECT_GOOD(assign(pair, {"bo@x.example"}, "Designer"));
}

QTEST_GUILESS_MAIN(tst_UserSync)
#include "tst_usersync.moc"
