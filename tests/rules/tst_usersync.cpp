// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/compare.h"
#include "rules/rules.h"
#include "support/pairbuilder.h"
#include "support/plans.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

namespace {

/// Anna administers; Bo has nothing yet. "Analyst" holds permissions of both sides, "Reader" only Qlik ones.
PairBuilder firm()
{
    PairBuilder pair;
    pair.admin("anna@x.example")
        .user("bo@x.example")
        .role("Analyst", {"automations.private", "api-keys"}, {"TMC_OPERATOR"})
        .role("Reader", {"api-keys"});
    return pair;
}

Plan assign(const PairBuilder &pair, std::initializer_list<std::string_view> emails, std::string_view role,
            Side side = Side::Qlik, std::string_view actor = {})
{
    std::vector<UserId> users;
    for (const std::string_view email : emails)
        users.push_back(userOf(pair.state(), email));
    const auto who = actor.empty() ? std::nullopt : std::optional(userOf(pair.state(), actor));
    return planOf(pair.state(), acts::AssignRole{users, roleOf(pair.state(), role)}, side, who);
}

Plan take(const PairBuilder &pair, std::initializer_list<std::string_view> emails, std::string_view role,
          Side side = Side::Qlik, std::string_view actor = {})
{
    std::vector<UserId> users;
    for (const std::string_view email : emails)
        users.push_back(userOf(pair.state(), email));
    const auto who = actor.empty() ? std::nullopt : std::optional(userOf(pair.state(), actor));
    return planOf(pair.state(), acts::RemoveRole{users, roleOf(pair.state(), role)}, side, who);
}

} // namespace

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
    void BX_09_userBasedCostsNothing();
    void BX_10_heldTwice();
    void BX_13_whoMayAssign();

    // --- removing ---
    void SU_05_accountStays();
    void SU_05_notSaidWhenAnotherRoleIsLeft();
    void SU_08_removedOnBothSides_data();
    void SU_08_removedOnBothSides();
    void SU_08_surplusOnTalendIsRemoved();
    void SU_08_notHeld();
    void BX_10_stillHeldByGroup();
    void BX_10_heldByGroupOnly();
    void BX_01_lastAdminAndOneself();
    void BX_02_demotingTheServiceAccountOwner();
    void BX_02_notWhenTheGroupStillGivesIt();

    // --- linking ---
    void BX_03_linkPicksOne();
    void BX_03_linkRefusals();
    void SU_14_linkDoesNotRestore();
    void SU_08_linkUnitesRoles();

    // --- synchronizing ---
    void SU_18_makesTheSidesAgree();
    void SU_18_carriesOutWhatCompareShows();
    void SU_18_oneUserOnly();
    void SU_18_nothingToDo();
    void SU_18_qlikWinsOverALooseAccount();
    void SU_14_synchronizeDoesNotRestore();
    void BX_03_synchronizeLeavesOut();
    void SR_12_synchronizeRefusedAsAWhole();
    void SU_05_synchronizeKeepsAccounts();
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
    EXPECT_REFUSED(planOf(pair.state(), acts::LinkAccount{bo, AccountId(77)}), RuleId::BX_03);
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

void tst_UserSync::BX_09_userBasedCostsNothing()
{
    PairBuilder pair = firm();
    pair.fullUserRole("Designer").seats(1);
    const Plan plan = assign(pair, {"bo@x.example"}, "Designer");
    EXPECT_GOOD(plan);
    QVERIFY(!tells(plan, RuleId::BX_09));
    QVERIFY(!rowOf(*plan.after, "bo@x.example").entitlement);
}

void tst_UserSync::BX_10_heldTwice()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example").group("Team", {"Analyst"}, {"bo@x.example"});
    const Plan plan = assign(pair, {"bo@x.example", "cleo@x.example"}, "Analyst");
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::RoleHeldTwice), 1);
    QCOMPARE(countOf(plan, Sentence::RoleAssigned), 2);
    PairBuilder everyone = firm();
    everyone.autoAssign("Analyst");
    QCOMPARE(countOf(assign(everyone, {"bo@x.example"}, "Analyst"), Sentence::RoleHeldTwice), 1);
}

void tst_UserSync::BX_13_whoMayAssign()
{
    PairBuilder pair = firm();
    pair.role("Users", {}, {"TMC_USER_MANAGEMENT"})
        .user("tess@x.example")
        .account("tess@x.example")
        .holds("tess@x.example", "Users")
        .account("bo@x.example");
    EXPECT_REFUSED(assign(pair, {"bo@x.example"}, "Analyst", Side::Qlik, "bo@x.example"), RuleId::BX_13);
    EXPECT_REFUSED(assign(pair, {"bo@x.example"}, "Analyst", Side::Qlik, "tess@x.example"), RuleId::BX_13);
    EXPECT_REFUSED(assign(pair, {"bo@x.example"}, "Analyst", Side::Talend, "bo@x.example"), RuleId::BX_13);
    EXPECT_GOOD(assign(pair, {"bo@x.example"}, "Analyst", Side::Talend, "tess@x.example"));
    EXPECT_REFUSED(take(pair, {"tess@x.example"}, "Users", Side::Qlik, "tess@x.example"), RuleId::BX_13);
    EXPECT_REFUSED(planOf(pair.state(), acts::Synchronize{}, Side::Qlik, userOf(pair.state(), "bo@x.example")),
                   RuleId::BX_13);
    EXPECT_REFUSED(planOf(pair.state(), acts::LinkAccount{UserId(1), AccountId(1)}, Side::Qlik,
                          userOf(pair.state(), "bo@x.example")),
                   RuleId::BX_13);
}

void tst_UserSync::SU_05_accountStays()
{
    PairBuilder pair = firm();
    pair.account("bo@x.example").holds("bo@x.example", "Analyst");
    const Plan plan = take(pair, {"bo@x.example"}, "Analyst");
    EXPECT_GOOD(plan);
    QVERIFY(accountOf(*plan.after, "bo@x.example"));
    QVERIFY(!carries(*plan.after, "bo@x.example", "Analyst"));
    QCOMPARE(countOf(plan, Sentence::KeptWithoutTalendRole), 1);
}

void tst_UserSync::SU_05_notSaidWhenAnotherRoleIsLeft()
{
    PairBuilder pair = firm();
    pair.account("bo@x.example").holds("bo@x.example", "Analyst").holds("bo@x.example", "Operator");
    pair.holds("bo@x.example", "Reader");
    QVERIFY(!tells(take(pair, {"bo@x.example"}, "Analyst"), RuleId::SU_05));
    PairBuilder kept = firm();
    kept.account("bo@x.example").holds("bo@x.example", "Reader");
    QVERIFY(!tells(take(kept, {"bo@x.example"}, "Reader"), RuleId::SU_05));
}

void tst_UserSync::SU_08_removedOnBothSides_data()
{
    QTest::addColumn<int>("side");
    QTest::newRow("qlik") << int(Side::Qlik);
    QTest::newRow("talend") << int(Side::Talend);
}

void tst_UserSync::SU_08_removedOnBothSides()
{
    QFETCH(int, side);
    PairBuilder pair = firm();
    pair.user("cleo@x.example").account("bo@x.example").account("cleo@x.example");
    pair.holds("bo@x.example", "Analyst").holds("cleo@x.example", "Analyst").holds("bo@x.example", "Reader");
    const Plan plan = take(pair, {"bo@x.example", "cleo@x.example"}, "Analyst", static_cast<Side>(side));
    EXPECT_GOOD(plan);
    QVERIFY(!holdsDirectly(*plan.after, "bo@x.example", "Analyst"));
    QVERIFY(!carries(*plan.after, "cleo@x.example", "Analyst"));
    QCOMPARE(countOf(plan, Sentence::AccountsDropRole), 2);
    QCOMPARE(countOf(plan, Sentence::KeptWithoutTalendRole), 2);
    const Plan reader = take(pair, {"bo@x.example"}, "Reader", static_cast<Side>(side));
    EXPECT_GOOD(reader);
    QVERIFY(!holdsDirectly(*reader.after, "bo@x.example", "Reader"));
    QCOMPARE(countOf(reader, Sentence::RoleOnQlikSideOnly), side == int(Side::Talend) ? 1 : -1);
}

void tst_UserSync::SU_08_surplusOnTalendIsRemoved()
{
    PairBuilder pair = firm();
    pair.account("bo@x.example").holdsOn(Side::Talend, "bo@x.example", "Analyst");
    EXPECT_REFUSED(take(pair, {"bo@x.example"}, "Analyst", Side::Qlik), RuleId::SU_08);
    const Plan plan = take(pair, {"bo@x.example"}, "Analyst", Side::Talend);
    EXPECT_GOOD(plan);
    QVERIFY(!carries(*plan.after, "bo@x.example", "Analyst"));
    QCOMPARE(countOf(plan, Sentence::RoleRemoved), -1);
}

void tst_UserSync::SU_08_notHeld()
{
    EXPECT_REFUSED(take(firm(), {"bo@x.example"}, "Analyst"), RuleId::SU_08);
    PairBuilder pair = firm();
    pair.user("cleo@x.example").holds("cleo@x.example", "Reader");
    const Plan plan = take(pair, {"bo@x.example", "cleo@x.example"}, "Reader");
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::RoleNotHeld), 1);
    QCOMPARE(countOf(plan, Sentence::RoleRemoved), 1);
}

void tst_UserSync::BX_10_stillHeldByGroup()
{
    PairBuilder pair = firm();
    pair.group("Team", {"Reader"}, {"bo@x.example"}).holds("bo@x.example", "Reader");
    const Plan plan = take(pair, {"bo@x.example"}, "Reader");
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::RoleStillHeld), 1);
    QVERIFY(said(plan, Sentence::RoleStillHeld)->rule == RuleId::BX_10);
}

void tst_UserSync::BX_10_heldByGroupOnly()
{
    PairBuilder pair = firm();
    pair.group("Team", {"Reader"}, {"bo@x.example"});
    EXPECT_REFUSED(take(pair, {"bo@x.example"}, "Reader"), RuleId::BX_10);
}

void tst_UserSync::BX_01_lastAdminAndOneself()
{
    PairBuilder pair = firm();
    EXPECT_REFUSED(take(pair, {"anna@x.example"}, "TenantAdmin"), RuleId::BX_01);
    pair.admin("zoe@x.example");
    EXPECT_REFUSED(take(pair, {"anna@x.example"}, "TenantAdmin", Side::Qlik, "anna@x.example"), RuleId::BX_01);
    EXPECT_GOOD(take(pair, {"anna@x.example"}, "TenantAdmin", Side::Qlik, "zoe@x.example"));
    // Both at once would leave nobody, and the actor is one of them.
    EXPECT_REFUSED(take(pair, {"anna@x.example", "zoe@x.example"}, "TenantAdmin"), RuleId::BX_01);
    // Tandem itself is only warned.
    const Act act{acts::RemoveRole{{userOf(pair.state(), "anna@x.example"), userOf(pair.state(), "zoe@x.example")},
                                   roleOf(pair.state(), "TenantAdmin")},
                  Side::Qlik,
                  {}};
    const Plan plan = tandem::plan(act, std::make_shared<const PairState>(pair.state()), 1);
    QVERIFY(!plan.isRefused());
    QCOMPARE(countOf(plan, Sentence::NoTenantAdminLeft), 1);
}

void tst_UserSync::BX_02_demotingTheServiceAccountOwner()
{
    PairBuilder pair = firm();
    pair.admin("zoe@x.example");
    const Plan plan = take(pair, {"anna@x.example"}, "TenantAdmin", Side::Qlik, "zoe@x.example");
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::ServiceAccountOwnerLeaves), 1);
    QCOMPARE(said(plan, Sentence::ServiceAccountOwnerLeaves)->severity, Severity::Warning);
    const Plan other = take(pair, {"zoe@x.example"}, "TenantAdmin", Side::Qlik, "anna@x.example");
    EXPECT_GOOD(other);
    QVERIFY(!tells(other, RuleId::BX_02));
}

void tst_UserSync::BX_02_notWhenTheGroupStillGivesIt()
{
    PairBuilder pair = firm();
    pair.admin("zoe@x.example").group("Admins", {"TenantAdmin"}, {"anna@x.example"});
    const Plan plan = take(pair, {"anna@x.example"}, "TenantAdmin", Side::Qlik, "anna@x.example");
    EXPECT_GOOD(plan);
    QVERIFY(!tells(plan, RuleId::BX_02));
    QCOMPARE(countOf(plan, Sentence::RoleStillHeld), 1);
}

void tst_UserSync::BX_03_linkPicksOne()
{
    PairBuilder pair = firm();
    pair.user("BO@x.example").looseAccount("bo@x.example", {"Operator"});
    const UserId second = pair.state().usersByEmail("bo@x.example").at(1);
    const AccountId account = accountIdOf(pair.state(), "bo@x.example");
    const Plan plan = planOf(pair.state(), acts::LinkAccount{second, account});
    EXPECT_GOOD(plan);
    QCOMPARE(plan.after->accountOf(second)->id, account);
    QCOMPARE(countOf(plan, Sentence::AccountPicked), 1);
    QCOMPARE(countOf(plan, Sentence::OthersStayUnlinked), 1);
    QVERIFY(said(plan, Sentence::OthersStayUnlinked)->rule == RuleId::BX_03);
    // The one who was picked may now get roles; the other still not.
    const RoleId analyst = roleOf(pair.state(), "Analyst");
    EXPECT_GOOD(planOf(*plan.after, acts::AssignRole{{second}, analyst}));
    const UserId first = pair.state().usersByEmail("bo@x.example").at(0);
    EXPECT_REFUSED(planOf(*plan.after, acts::AssignRole{{first}, analyst}), RuleId::BX_03);
}

void tst_UserSync::BX_03_linkRefusals()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example").account("cleo@x.example").looseAccount("dan@x.example").looseAccount("cleo@x.example");
    const UserId bo = userOf(pair.state(), "bo@x.example");
    const UserId cleo = userOf(pair.state(), "cleo@x.example");
    const AccountId loose = pair.state().accountsByEmail("cleo@x.example").at(1);
    const AccountId linked = pair.state().accountsByEmail("cleo@x.example").at(0);
    EXPECT_REFUSED(planOf(pair.state(), acts::LinkAccount{bo, linked}), RuleId::BX_03);
    EXPECT_REFUSED(planOf(pair.state(), acts::LinkAccount{cleo, linked}), RuleId::BX_03);
    EXPECT_REFUSED(planOf(pair.state(), acts::LinkAccount{cleo, loose}), RuleId::BX_03);
    EXPECT_REFUSED(planOf(pair.state(), acts::LinkAccount{bo, accountIdOf(pair.state(), "dan@x.example")}),
                   RuleId::SU_07);
}

void tst_UserSync::SU_14_linkDoesNotRestore()
{
    PairBuilder pair = firm();
    pair.heldBack("bo@x.example").looseAccount("bo@x.example");
    EXPECT_REFUSED(planOf(pair.state(), acts::LinkAccount{userOf(pair.state(), "bo@x.example"),
                                                          accountIdOf(pair.state(), "bo@x.example")}),
                   RuleId::SU_14);
}

void tst_UserSync::SU_08_linkUnitesRoles()
{
    PairBuilder pair = firm();
    pair.holds("bo@x.example", "Analyst").looseAccount("bo@x.example", {"Operator", "Reader"}, UserStatus::Disabled);
    const Plan plan = planOf(pair.state(), acts::LinkAccount{userOf(pair.state(), "bo@x.example"),
                                                             accountIdOf(pair.state(), "bo@x.example")});
    EXPECT_GOOD(plan);
    QVERIFY(holdsDirectly(*plan.after, "bo@x.example", "Operator"));
    QVERIFY(!holdsDirectly(*plan.after, "bo@x.example", "Reader")); // it never was one of the Talend side
    QVERIFY(carries(*plan.after, "bo@x.example", "Analyst"));
    QCOMPARE(accountOf(*plan.after, "bo@x.example")->status, UserStatus::Active);
    const AccountId account = accountIdOf(*plan.after, "bo@x.example");
    for (const std::string_view role : {"Operator", "Reader"})
        QVERIFY(!plan.after->links(LinkKind::UnlinkedTalendRole, roleOf(*plan.after, role).value())
                     .contains(account.value()));
}

void tst_UserSync::SU_18_makesTheSidesAgree()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example").user("dan@x.example", UserStatus::Disabled).user("eve@x.example");
    pair.holds("bo@x.example", "Analyst").holds("bo@x.example", "Operator"); // no account
    pair.account("cleo@x.example").holdsOn(Side::Qlik, "cleo@x.example", "Analyst"); // missing there
    pair.account("dan@x.example").holdsOn(Side::Talend, "dan@x.example", "Analyst"); // too many there
    pair.account("eve@x.example").holdsOn(Side::Talend, "eve@x.example", "Reader"); // no Talend permission
    PairState drifted = pair.state();
    Account dan = *accountOf(drifted, "dan@x.example");
    dan.status = UserStatus::Active;
    const Change change = dan;
    drifted.apply(std::span(&change, 1));

    const Plan plan = planOf(drifted, acts::Synchronize{});
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::AccountsBySync), 1);
    QVERIFY(said(plan, Sentence::AccountsBySync)->rule == RuleId::SU_18);
    QCOMPARE(countOf(plan, Sentence::TalendLinksAdded), 1);
    QCOMPARE(countOf(plan, Sentence::TalendLinksRemoved), 2);
    QCOMPARE(said(plan, Sentence::TalendLinksRemoved)->objects.size(), std::size_t(2));
    QCOMPARE(countOf(plan, Sentence::TalendStatusesFollow), 1);
    QCOMPARE(accountOf(*plan.after, "bo@x.example")->cause, AccountCause::Synchronized);
    QCOMPARE(accountOf(*plan.after, "dan@x.example")->status, UserStatus::Disabled);
    QVERIFY(carries(*plan.after, "bo@x.example", "Operator"));
    QCOMPARE(countOf(planOf(*plan.after, acts::Synchronize{}), Sentence::SidesAgreeAlready), 1);
}

void tst_UserSync::SU_18_carriesOutWhatCompareShows()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example").user("dan@x.example").user("eve@x.example").user("fay@x.example");
    pair.holds("bo@x.example", "Analyst").holds("bo@x.example", "Operator");
    pair.account("cleo@x.example").holdsOn(Side::Qlik, "cleo@x.example", "Analyst");
    pair.account("dan@x.example").holdsOn(Side::Talend, "dan@x.example", "Operator");
    pair.holds("eve@x.example", "Analyst").heldBack("eve@x.example");
    pair.holds("fay@x.example", "Reader").account("fay@x.example");
    const rules::Comparison shown = rules::compare(pair.state());
    const Plan plan = planOf(pair.state(), acts::Synchronize{});
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::AccountsBySync), std::int64_t(shown.createAccounts));
    QCOMPARE(countOf(plan, Sentence::TalendLinksAdded), std::int64_t(shown.roleAdds));
    QCOMPARE(countOf(plan, Sentence::TalendLinksRemoved), std::int64_t(shown.roleRemoves));
    QCOMPARE(countOf(plan, Sentence::HeldBackStayOut), std::int64_t(shown.heldDeleted));
    const rules::Comparison after = rules::compare(*plan.after);
    QCOMPARE(after.createAccounts + after.roleAdds + after.roleRemoves + after.statusUpdates, std::uint64_t(0));
    QCOMPARE(after.heldDeleted, shown.heldDeleted);
}

void tst_UserSync::SU_18_oneUserOnly()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example").holds("bo@x.example", "Analyst").holds("cleo@x.example", "Analyst");
    const Plan plan = planOf(pair.state(), acts::Synchronize{userOf(pair.state(), "bo@x.example")});
    QVERIFY(!plan.isRefused());
    QVERIFY(accountOf(*plan.after, "bo@x.example"));
    QVERIFY(!accountOf(*plan.after, "cleo@x.example"));
}

void tst_UserSync::SU_18_nothingToDo()
{
    const Plan plan = planOf(firm().state(), acts::Synchronize{});
    EXPECT_GOOD(plan);
    QVERIFY(plan.steps.empty());
    QCOMPARE(countOf(plan, Sentence::SidesAgreeAlready), 1);
}

void tst_UserSync::SU_18_qlikWinsOverALooseAccount()
{
    PairBuilder pair = firm();
    pair.holds("bo@x.example", "Analyst").looseAccount("bo@x.example", {"Operator"});
    const Plan plan = planOf(pair.state(), acts::Synchronize{});
    EXPECT_GOOD(plan);
    QVERIFY(!holdsDirectly(*plan.after, "bo@x.example", "Operator"));
    QVERIFY(!carries(*plan.after, "bo@x.example", "Operator"));
    QVERIFY(carries(*plan.after, "bo@x.example", "Analyst"));
}

void tst_UserSync::SU_14_synchronizeDoesNotRestore()
{
    PairBuilder pair = firm();
    pair.holds("bo@x.example", "Analyst").heldBack("bo@x.example");
    const Plan plan = planOf(pair.state(), acts::Synchronize{});
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::HeldBackStayOut), 1);
    QVERIFY(!accountOf(*plan.after, "bo@x.example"));
    EXPECT_REFUSED(planOf(pair.state(), acts::Synchronize{userOf(pair.state(), "bo@x.example")}), RuleId::SU_14);
}

void tst_UserSync::BX_03_synchronizeLeavesOut()
{
    PairBuilder pair = firm();
    pair.user("BO@x.example").user("cleo@x.example").holds("cleo@x.example", "Analyst");
    pair.holds("bo@x.example", "Analyst");
    const Plan plan = planOf(pair.state(), acts::Synchronize{});
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::AmbiguousLeftOut), 1);
    QVERIFY(accountOf(*plan.after, "cleo@x.example"));
    QVERIFY(!accountOf(*plan.after, "bo@x.example"));
    EXPECT_REFUSED(planOf(pair.state(), acts::Synchronize{userOf(pair.state(), "bo@x.example")}), RuleId::BX_03);
}

void tst_UserSync::SR_12_synchronizeRefusedAsAWhole()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example").holds("bo@x.example", "Analyst").holds("cleo@x.example", "Analyst").talendLimit(1);
    const Plan plan = planOf(pair.state(), acts::Synchronize{});
    EXPECT_REFUSED(plan, RuleId::SR_12);
    QCOMPARE(plan.refusal->objects.size(), std::size_t(2));
}

void tst_UserSync::SU_05_synchronizeKeepsAccounts()
{
    PairBuilder pair = firm();
    pair.account("bo@x.example").looseAccount("guest@x.example");
    const Plan plan = planOf(pair.state(), acts::Synchronize{});
    EXPECT_GOOD(plan);
    QCOMPARE(plan.after->accounts().size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(tst_UserSync)
#include "tst_usersync.moc"
