// SPDX-License-Identifier: GPL-3.0-or-later
#include "usersyncfirm.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

/// SU-02 to SU-08, SU-14, SU-18, SR-04, SR-06, SR-12, SR-19, BX-01 to BX-03, BX-08 to BX-10.
class tst_RolesTaken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- assigning ---
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

void tst_RolesTaken::BX_09_userBasedCostsNothing()
{
    PairBuilder pair = firm();
    pair.fullUserRole("Designer").seats(1);
    const Plan plan = assign(pair, {"bo@x.example"}, "Designer");
    EXPECT_GOOD(plan);
    QVERIFY(!tells(plan, RuleId::BX_09));
    QVERIFY(!rowOf(*plan.after, "bo@x.example").entitlement);
}

void tst_RolesTaken::BX_10_heldTwice()
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

void tst_RolesTaken::BX_13_whoMayAssign()
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

void tst_RolesTaken::SU_05_accountStays()
{
    PairBuilder pair = firm();
    pair.account("bo@x.example").holds("bo@x.example", "Analyst");
    const Plan plan = take(pair, {"bo@x.example"}, "Analyst");
    EXPECT_GOOD(plan);
    QVERIFY(accountOf(*plan.after, "bo@x.example"));
    QVERIFY(!carries(*plan.after, "bo@x.example", "Analyst"));
    QCOMPARE(countOf(plan, Sentence::KeptWithoutTalendRole), 1);
}

void tst_RolesTaken::SU_05_notSaidWhenAnotherRoleIsLeft()
{
    PairBuilder pair = firm();
    pair.account("bo@x.example").holds("bo@x.example", "Analyst").holds("bo@x.example", "Operator");
    pair.holds("bo@x.example", "Reader");
    QVERIFY(!tells(take(pair, {"bo@x.example"}, "Analyst"), RuleId::SU_05));
    PairBuilder kept = firm();
    kept.account("bo@x.example").holds("bo@x.example", "Reader");
    QVERIFY(!tells(take(kept, {"bo@x.example"}, "Reader"), RuleId::SU_05));
}

void tst_RolesTaken::SU_08_removedOnBothSides_data()
{
    QTest::addColumn<int>("side");
    QTest::newRow("qlik") << int(Side::Qlik);
    QTest::newRow("talend") << int(Side::Talend);
}

void tst_RolesTaken::SU_08_removedOnBothSides()
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

void tst_RolesTaken::SU_08_surplusOnTalendIsRemoved()
{
    PairBuilder pair = firm();
    pair.account("bo@x.example").holdsOn(Side::Talend, "bo@x.example", "Analyst");
    EXPECT_REFUSED(take(pair, {"bo@x.example"}, "Analyst", Side::Qlik), RuleId::SU_08);
    const Plan plan = take(pair, {"bo@x.example"}, "Analyst", Side::Talend);
    EXPECT_GOOD(plan);
    QVERIFY(!carries(*plan.after, "bo@x.example", "Analyst"));
    QCOMPARE(countOf(plan, Sentence::RoleRemoved), -1);
}

void tst_RolesTaken::SU_08_notHeld()
{
    EXPECT_REFUSED(take(firm(), {"bo@x.example"}, "Analyst"), RuleId::SU_08);
    PairBuilder pair = firm();
    pair.user("cleo@x.example").holds("cleo@x.example", "Reader");
    const Plan plan = take(pair, {"bo@x.example", "cleo@x.example"}, "Reader");
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::RoleNotHeld), 1);
    QCOMPARE(countOf(plan, Sentence::RoleRemoved), 1);
}

void tst_RolesTaken::BX_10_stillHeldByGroup()
{
    PairBuilder pair = firm();
    pair.group("Team", {"Reader"}, {"bo@x.example"}).holds("bo@x.example", "Reader");
    const Plan plan = take(pair, {"bo@x.example"}, "Reader");
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::RoleStillHeld), 1);
    QVERIFY(said(plan, Sentence::RoleStillHeld)->rule == RuleId::BX_10);
}

void tst_RolesTaken::BX_10_heldByGroupOnly()
{
    PairBuilder pair = firm();
    pair.group("Team", {"Reader"}, {"bo@x.example"});
    EXPECT_REFUSED(take(pair, {"bo@x.example"}, "Reader"), RuleId::BX_10);
}

void tst_RolesTaken::BX_01_lastAdminAndOneself()
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
    const Plan plan = watched(tandem::plan(act, std::make_shared<const PairState>(pair.state()), 1));
    QVERIFY(!plan.isRefused());
    QCOMPARE(countOf(plan, Sentence::NoTenantAdminLeft), 1);
}

void tst_RolesTaken::BX_02_demotingTheServiceAccountOwner()
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

void tst_RolesTaken::BX_02_notWhenTheGroupStillGivesIt()
{
    PairBuilder pair = firm();
    pair.admin("zoe@x.example").group("Admins", {"TenantAdmin"}, {"anna@x.example"});
    const Plan plan = take(pair, {"anna@x.example"}, "TenantAdmin", Side::Qlik, "anna@x.example");
    EXPECT_GOOD(plan);
    QVERIFY(!tells(plan, RuleId::BX_02));
    QCOMPARE(countOf(plan, Sentence::RoleStillHeld), 1);
}

void tst_RolesTaken::BX_03_linkPicksOne()
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

void tst_RolesTaken::BX_03_linkRefusals()
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

void tst_RolesTaken::SU_14_linkDoesNotRestore()
{
    PairBuilder pair = firm();
    pair.heldBack("bo@x.example").looseAccount("bo@x.example");
    EXPECT_REFUSED(planOf(pair.state(), acts::LinkAccount{userOf(pair.state(), "bo@x.example"),
                                                          accountIdOf(pair.state(), "bo@x.example")}),
                   RuleId::SU_14);
}

void tst_RolesTaken::SU_08_linkUnitesRoles()
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

void tst_RolesTaken::SU_18_makesTheSidesAgree()
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
    QCOMPARE(countOf(plan, Sentence::RightsFromNextSignIn), 3); // BX-08
    QCOMPARE(countOf(plan, Sentence::TalendStatusesFollow), 1);
    QCOMPARE(accountOf(*plan.after, "bo@x.example")->cause, AccountCause::Synchronized);
    QCOMPARE(accountOf(*plan.after, "dan@x.example")->status, UserStatus::Disabled);
    QVERIFY(carries(*plan.after, "bo@x.example", "Operator"));
    QCOMPARE(countOf(planOf(*plan.after, acts::Synchronize{}), Sentence::SidesAgreeAlready), 1);
}

void tst_RolesTaken::SU_18_carriesOutWhatCompareShows()
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

void tst_RolesTaken::SU_18_oneUserOnly()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example").holds("bo@x.example", "Analyst").holds("cleo@x.example", "Analyst");
    const Plan plan = planOf(pair.state(), acts::Synchronize{userOf(pair.state(), "bo@x.example")});
    QVERIFY(!plan.isRefused());
    QVERIFY(accountOf(*plan.after, "bo@x.example"));
    QVERIFY(!accountOf(*plan.after, "cleo@x.example"));
}

void tst_RolesTaken::SU_18_nothingToDo()
{
    const Plan plan = planOf(firm().state(), acts::Synchronize{});
    EXPECT_GOOD(plan);
    QVERIFY(plan.steps.empty());
    QCOMPARE(countOf(plan, Sentence::SidesAgreeAlready), 1);
}

void tst_RolesTaken::SU_18_qlikWinsOverALooseAccount()
{
    PairBuilder pair = firm();
    pair.holds("bo@x.example", "Analyst").looseAccount("bo@x.example", {"Operator"});
    const Plan plan = planOf(pair.state(), acts::Synchronize{});
    EXPECT_GOOD(plan);
    QVERIFY(!holdsDirectly(*plan.after, "bo@x.example", "Operator"));
    QVERIFY(!carries(*plan.after, "bo@x.example", "Operator"));
    QVERIFY(carries(*plan.after, "bo@x.example", "Analyst"));
}

void tst_RolesTaken::SU_14_synchronizeDoesNotRestore()
{
    PairBuilder pair = firm();
    pair.holds("bo@x.example", "Analyst").heldBack("bo@x.example");
    const Plan plan = planOf(pair.state(), acts::Synchronize{});
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::HeldBackStayOut), 1);
    QVERIFY(!accountOf(*plan.after, "bo@x.example"));
    EXPECT_REFUSED(planOf(pair.state(), acts::Synchronize{userOf(pair.state(), "bo@x.example")}), RuleId::SU_14);
}

void tst_RolesTaken::BX_03_synchronizeLeavesOut()
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

void tst_RolesTaken::SR_12_synchronizeRefusedAsAWhole()
{
    PairBuilder pair = firm();
    pair.user("cleo@x.example").holds("bo@x.example", "Analyst").holds("cleo@x.example", "Analyst").talendLimit(1);
    const Plan plan = planOf(pair.state(), acts::Synchronize{});
    EXPECT_REFUSED(plan, RuleId::SR_12);
    QCOMPARE(plan.refusal->objects.size(), std::size_t(2));
}

void tst_RolesTaken::SU_05_synchronizeKeepsAccounts()
{
    PairBuilder pair = firm();
    pair.account("bo@x.example").looseAccount("guest@x.example");
    const Plan plan = planOf(pair.state(), acts::Synchronize{});
    EXPECT_GOOD(plan);
    QCOMPARE(plan.after->accounts().size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(tst_RolesTaken)
#include "tst_rolestaken.moc"
