// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of roles, groups and their rights, word by word: BX-02, BX-10, BX-12, BX-13, EN-02, JO-03, SR-03,
// SR-07, SR-11, SR-13, SR-16, SR-18, SU-04, SU-08, SU-11, SU-17, SU-18.
#include "rolepair.h"

#include "rules/accountsync.h"
#include "rules/holders.h"
#include "rules/places.h"
#include "rules/rolechecks.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

namespace {

/// Steps of this kind on this side.
std::int64_t steps(const Plan &plan, StepKind kind, Side side)
{
    return std::ranges::count_if(plan.steps, [&](const Step &step) { return step.kind == kind && step.side == side; });
}

std::optional<Sentence> wordsOf(const Plan &plan)
{
    return plan.refusal ? std::optional(plan.refusal->text.id) : std::nullopt;
}

} // namespace

class RolesSaidTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SU_11_whichSideAGroupIsOf();
    void SU_11_groupsAsTheProductsMakeThem();
    void AL_04_soAlreadyOnOrOff();
    void SU_04_notOfferedWhereItWouldBeRefused();
    void BX_02_onlyTheServiceAccountOwner();
    void BX_10_heldThroughThatGroupOnly();
    void BX_13_rightsOfTheSideAsked();
    void OW_02_customRolesReachNothing();
    void BX_06_whatANewOwnerNeeds();
    void SR_18_securityAdministratorByAnyNumber();
    void SR_03_onlyNewQlikPermissionsAreHidden();
    void SU_08_stepsGiveAndTake();
    void BX_12_renamedBeforePairing();
    void SR_16_rolesOfBothSidesStay();
    void BX_12_tooManyAlreadyIsNoReason();
    void SU_17_statusAloneFollows();
    void SU_17_nothingToSettle();
    void SU_18_nothingToDoIsNotCounted();
    void SU_18_oneUserWhoNeedsNoAccount();
    void BX_13_talendRightIsNamed();
    void BX_01_onlyWhoWasAdministrator();
};

void RolesSaidTest::SU_11_whichSideAGroupIsOf()
{
    RolePair t;
    const GroupId qlik = t.group("Q");
    const GroupId talend = t.group("T", Side::Talend);
    const Plan fromTalend = t.plan(acts::AddToGroup{qlik, {t.admin}}, Side::Talend);
    EXPECT_REFUSED(fromTalend, RuleId::SU_11);
    QVERIFY(fromTalend.refusal->next.id == Sentence::GroupOfQlikNext);
    const Plan fromQlik = t.plan(acts::AddToGroup{talend, {t.admin}}, Side::Qlik);
    EXPECT_REFUSED(fromQlik, RuleId::SU_11);
    QVERIFY(fromQlik.refusal->next.id == Sentence::GroupOfTalendNext);
}

void RolesSaidTest::SU_11_groupsAsTheProductsMakeThem()
{
    RolePair t;
    const Plan qlik = t.run(acts::CreateGroup{"Sales"});
    EXPECT_GOOD(qlik);
    QVERIFY(said(qlik, Sentence::GroupOnlyInQlik));
    QCOMPARE(t.state.groups().at(GroupId(t.state.nextId(TableId::Groups) - 1)).vendorId.size(), std::size_t(24));
    const Plan talend = t.run(acts::CreateGroup{"Sales"}, Side::Talend);
    EXPECT_GOOD(talend);
    QVERIFY(said(talend, Sentence::GroupOnlyInTalend));
    QCOMPARE(t.state.groups().at(GroupId(t.state.nextId(TableId::Groups) - 1)).vendorId.size(), std::size_t(36));
}

void RolesSaidTest::AL_04_soAlreadyOnOrOff()
{
    RolePair t;
    const RoleId role = t.role("Analyst", {"api-keys"}, {});
    QVERIFY(wordsOf(t.plan(acts::SetAutoAssign{role, false})) == Sentence::AutoAssignIsOff);
    EXPECT_GOOD(t.run(acts::SetAutoAssign{role, true}));
    QVERIFY(wordsOf(t.plan(acts::SetAutoAssign{role, true})) == Sentence::AutoAssignIsOn);
    QVERIFY(wordsOf(t.plan(acts::SetLicenceAutoAssign{true})) == Sentence::LicenceAutoAssignOnAlready);
    EXPECT_GOOD(t.run(acts::SetLicenceAutoAssign{false}));
    QVERIFY(wordsOf(t.plan(acts::SetLicenceAutoAssign{false})) == Sentence::LicenceAutoAssignOffAlready);
    EXPECT_GOOD(t.run(acts::ConfigureIdp{"Corp"}));
    const Plan inactive = t.plan(acts::DeactivateIdp{"Corp"});
    EXPECT_REFUSED(inactive, RuleId::JO_03);
    QVERIFY(wordsOf(inactive) == Sentence::IdpNotActive);
    EXPECT_GOOD(t.run(acts::ActivateIdp{"Corp"}));
    const Plan active = t.plan(acts::ActivateIdp{"Corp"});
    EXPECT_REFUSED(active, RuleId::JO_03);
    QVERIFY(wordsOf(active) == Sentence::IdpActiveAlready);
}

void RolesSaidTest::SU_04_notOfferedWhereItWouldBeRefused()
{
    // Before the two tenants are a pair, no direct assignment makes an account.
    RolePair strangers(RolePair::Kind::Strangers);
    const RoleId there = strangers.role("Jobs", {}, {"TMC_OPERATOR"});
    const GroupId team = strangers.group("Team");
    strangers.giveGroup(team, there);
    const UserId bo = strangers.user("bo@firm.example");
    const Plan early = strangers.plan(acts::AddToGroup{team, {bo}});
    QVERIFY(!early.isRefused());
    QVERIFY(!offers(early, RuleId::SU_04));
    // Who was deleted in Talend would take an account again as well: with none free, it would be refused.
    RolePair t;
    const RoleId role = t.role("Jobs", {}, {"TMC_OPERATOR"});
    const GroupId group = t.group("Team");
    t.giveGroup(group, role);
    const UserId cleo = t.user("cleo@firm.example");
    t.holdBack(cleo);
    t.limitTalend(1);
    const Plan room = t.plan(acts::AddToGroup{group, {cleo}});
    EXPECT_GOOD(room);
    QVERIFY(offers(room, RuleId::SU_04));
    t.account(t.admin);
    const Plan full = t.plan(acts::AddToGroup{group, {cleo}});
    EXPECT_GOOD(full);
    QVERIFY(!offers(full, RuleId::SU_04));
}

void RolesSaidTest::BX_02_onlyTheServiceAccountOwner()
{
    RolePair t;
    const UserId second = t.user("second@firm.example");
    const GroupId admins = t.group("Admins");
    t.giveGroup(admins, t.tenantAdmin);
    t.enter(admins, second);
    const Plan nobody = t.plan(acts::RemoveFromGroup{admins, {second}});
    EXPECT_GOOD(nobody);
    QVERIFY(!tells(nobody, RuleId::BX_02));
    Tenant tenant = t.state.tenant();
    tenant.serviceAccountOwner = t.admin;
    t.put(tenant);
    const Plan another = t.plan(acts::RemoveFromGroup{admins, {second}});
    EXPECT_GOOD(another);
    QVERIFY(!tells(another, RuleId::BX_02));
    tenant.serviceAccountOwner = second;
    t.put(tenant);
    const Plan owner = t.plan(acts::RemoveFromGroup{admins, {second}});
    EXPECT_GOOD(owner);
    QVERIFY(tells(owner, RuleId::BX_02));
}

void RolesSaidTest::BX_10_heldThroughThatGroupOnly()
{
    RolePair t;
    const RoleId role = t.role("Analyst", {"api-keys"}, {});
    const GroupId with = t.group("With");
    const GroupId without = t.group("Without");
    t.giveGroup(with, role);
    const UserId bo = t.user("bo@firm.example");
    const UserId cleo = t.user("cleo@firm.example");
    t.enter(with, bo);
    t.enter(without, cleo);
    const Plan plan = t.plan(acts::AssignRole{{bo, cleo}, role});
    EXPECT_GOOD(plan);
    QVERIFY(told(plan, Sentence::RoleHeldTwice).objects == std::vector<ObjectRef>{bo});
}

void RolesSaidTest::BX_13_rightsOfTheSideAsked()
{
    RolePair t;
    const RoleId role = t.role("Both", {"api-keys"}, {"TMC_OPERATOR"});
    const UserId bo = t.user("bo@firm.example");
    const UserId cleo = t.user("cleo@firm.example");
    t.give(role, bo);
    t.account(bo);
    const GroupId group = t.group("Team");
    t.giveGroup(group, role);
    t.enter(group, cleo);
    using Ids = std::vector<UserId>;
    const auto with = [&](const char *permission, Side side) {
        return rules::userIds(rules::usersWithRight(t.state, permission, side));
    };
    QCOMPARE(with("TMC_OPERATOR", Side::Talend), Ids{bo}); // SU-04: never through a group
    QCOMPARE(with("api-keys", Side::Qlik), (Ids{bo, cleo}));
    QVERIFY(with("api-keys", Side::Talend).empty());
    QVERIFY(with("TMC_OPERATOR", Side::Qlik).empty());
    Tenant tenant = t.state.tenant();
    tenant.defaultPermissions = {"api-keys"};
    t.put(tenant);
    QCOMPARE(with("api-keys", Side::Qlik), (Ids{t.admin, bo, cleo}));
    QVERIFY(with("api-keys", Side::Talend).empty());
}

void RolesSaidTest::OW_02_customRolesReachNothing()
{
    // Only an import can bring a custom role of such a name.
    RolePair t;
    const UserId bo = t.user("bo@firm.example");
    t.give(t.role("AnalyticsAdmin", {}, {}), bo);
    t.give(t.role("SharedSpaceCreator", {}, {}), bo);
    const rules::Reach reach = rules::reachOf(t.state, Actor{bo});
    QVERIFY(reach.rule == RuleId::BX_13);
    QVERIFY(!reach.covers(SpaceType::Shared, Side::Qlik));
    EXPECT_REFUSED(t.planAs(bo, acts::CreateSpace{.name = "Mine"}), RuleId::BX_13);
    const UserId creator = t.user("cleo@firm.example");
    t.give(t.role("SharedSpaceCreator", {}, {}, RoleKind::QlikBuiltIn), creator);
    EXPECT_GOOD(t.planAs(creator, acts::CreateSpace{.name = "Mine"}));
}

void RolesSaidTest::BX_06_whatANewOwnerNeeds()
{
    const auto edit = static_cast<SpaceRoles>(SpaceRole::Producer);
    const auto manage = static_cast<SpaceRoles>(SpaceRole::Facilitator);
    QCOMPARE(rules::ownersRole(SpaceType::Shared, Side::Qlik), edit);
    QCOMPARE(rules::ownersRole(SpaceType::Managed, Side::Qlik), manage);
    QCOMPARE(rules::ownersRole(SpaceType::Data, Side::Qlik), SpaceRoles(0));
    QCOMPARE(rules::ownersRole(SpaceType::Personal, Side::Qlik), SpaceRoles(0));
    QCOMPARE(rules::ownersRole(SpaceType::Shared, Side::Talend), SpaceRoles(0));
}

void RolesSaidTest::SR_18_securityAdministratorByAnyNumber()
{
    // SR-16 may have put a number behind it.
    for (const auto &[name, is] : std::vector<std::pair<std::string, bool>>{{"Security Administrator", true},
                                                                            {"Security Administrator 1", true},
                                                                            {"Security Administrator 10", true},
                                                                            {"Security Administrator 19", true},
                                                                            {"Security Administrator ", false},
                                                                            {"Security Administrator1", false},
                                                                            {"Security AdministratorX1", false},
                                                                            {"Security Administrator X", false},
                                                                            {"Security Administrator 1x", false},
                                                                            {"Security Administrator /", false},
                                                                            {"Security Administrator :", false},
                                                                            {"Security", false}}) {
        RolePair t;
        const RoleId role = t.talendRole(name, {"TMC_ROLE_MANAGEMENT"}, RoleKind::TalendBuiltIn);
        QCOMPARE(rules::isSecurityAdministrator(t.state.roles().at(role)), is);
        if (is)
            EXPECT_REFUSED(t.plan(acts::DeleteRole{role}), RuleId::SR_18);
        else
            EXPECT_GOOD(t.plan(acts::DeleteRole{role}));
    }
}

void RolesSaidTest::SR_03_onlyNewQlikPermissionsAreHidden()
{
    RolePair t;
    const RoleId role = t.role("Both", {"api-keys"}, {"TMC_OPERATOR"});
    const Plan talend = t.plan(acts::AddPermissions{role, {"TMC_ENGINE_USE"}});
    EXPECT_GOOD(talend);
    QCOMPARE(count(talend, Sentence::RoleQlikPermissionsHidden), -1);
    const Plan qlik = t.plan(acts::AddPermissions{role, {"automations.private"}});
    EXPECT_GOOD(qlik);
    QVERIFY(told(qlik, Sentence::RoleQlikPermissionsHidden).objects
            == std::vector<ObjectRef>{ObjectRef::permission("automations.private")});
    // A role that the Talend side has never seen hides nothing there.
    RolePair strangers(RolePair::Kind::Strangers);
    const RoleId own = strangers.role("Own", {"api-keys"}, {});
    const Plan early = strangers.plan(acts::AddPermissions{own, {"automations.private"}});
    QVERIFY(!early.isRefused());
    QCOMPARE(count(early, Sentence::RoleQlikPermissionsHidden), -1);
}

void RolesSaidTest::SU_08_stepsGiveAndTake()
{
    RolePair t;
    const UserId bo = t.user("bo@firm.example");
    t.account(bo);
    const RoleId role = t.role("Analyst", {"api-keys"}, {});
    t.give(role, bo);
    const Plan appears = t.run(acts::AddPermissions{role, {"TMC_OPERATOR"}});
    EXPECT_GOOD(appears);
    QCOMPARE(steps(appears, StepKind::AssignRole, Side::Talend), 1);
    QCOMPARE(steps(appears, StepKind::RemoveRole, Side::Talend), 0);
    const Plan drops = t.run(acts::RemovePermissions{role, {"TMC_OPERATOR"}});
    EXPECT_GOOD(drops);
    QCOMPARE(steps(drops, StepKind::AssignRole, Side::Talend), 0);
    QCOMPARE(steps(drops, StepKind::RemoveRole, Side::Talend), 1);
    const RoleId other = t.role("Other", {}, {"TMC_OPERATOR"});
    const Plan given = t.run(acts::AssignRole{{bo}, other});
    EXPECT_GOOD(given);
    QCOMPARE(steps(given, StepKind::AssignRole, Side::Talend), 1);
    QCOMPARE(steps(given, StepKind::RemoveRole, Side::Talend), 0);
}

void RolesSaidTest::BX_12_renamedBeforePairing()
{
    RolePair t(RolePair::Kind::Strangers);
    const RoleId qlik = t.role("Qlik role", {}, {});
    const RoleId qlikToo = t.role("Qlik role too", {}, {});
    const RoleId talend = t.talendRole("Talend role", {"TMC_OPERATOR"});
    const RoleId talendToo = t.talendRole("Talend role too", {"TMC_OPERATOR"});
    EXPECT_REFUSED(t.plan(acts::RenameRole{qlikToo, "Qlik role"}), RuleId::BX_12);
    EXPECT_REFUSED(t.plan(acts::RenameRole{talendToo, "Talend role"}, Side::Talend), RuleId::BX_12);
    // The other side's names are its own until then (SR-16).
    QVERIFY(!t.plan(acts::RenameRole{qlik, "Talend role"}).isRefused());
    QVERIFY(!t.plan(acts::RenameRole{talend, "Qlik role"}, Side::Talend).isRefused());
}

void RolesSaidTest::SR_16_rolesOfBothSidesStay()
{
    // An import may bring a role that both sides know already.
    RolePair t(RolePair::Kind::Strangers);
    const RoleId both = t.add("Both", {"api-keys"}, {"TMC_OPERATOR"}, RoleKind::Custom, true, true);
    const RoleId talend = t.talendRole("Jobs", {"TMC_OPERATOR"});
    const Plan plan = t.run(acts::InitialSync{});
    EXPECT_GOOD(plan);
    QVERIFY(t.state.roles().at(both).name == "Both");
    QVERIFY(!t.state.roles().at(both).distributed);
    QVERIFY(told(plan, Sentence::InitialRolesFromTalend).objects == std::vector<ObjectRef>{talend});
    QCOMPARE(count(plan, Sentence::InitialRolesFromQlik), -1);
    QVERIFY(sidesAgree(t.state));
}

void RolesSaidTest::BX_12_tooManyAlreadyIsNoReason()
{
    RolePair t(RolePair::Kind::Strangers);
    for (int i = 0; i <= 500; ++i)
        t.role("Role " + std::to_string(i), {}, {});
    const Plan none = t.plan(acts::InitialSync{}); // brings none to the Qlik side
    EXPECT_GOOD(none);
    t.talendRole("One more", {"TMC_OPERATOR"});
    EXPECT_REFUSED(t.plan(acts::InitialSync{}), RuleId::BX_12);
}

void RolesSaidTest::SU_17_statusAloneFollows()
{
    RolePair t(RolePair::Kind::Strangers);
    const UserId bo = t.user("bo@firm.example", UserStatus::Disabled);
    t.unlinkedAccount("bo@firm.example");
    const Plan plan = t.run(acts::InitialSync{});
    EXPECT_GOOD(plan);
    QVERIFY(t.state.accountOf(bo)->status == UserStatus::Disabled);
    QCOMPARE(count(plan, Sentence::InitialStatusFollows), 1);
    QCOMPARE(count(plan, Sentence::InitialProfileFollows), -1);
    QCOMPARE(steps(plan, StepKind::UpdateAccount, Side::Talend), 1);
    QVERIFY(sidesAgree(t.state));
}

void RolesSaidTest::SU_17_nothingToSettle()
{
    RolePair t(RolePair::Kind::Strangers);
    t.user("bo@firm.example");
    t.unlinkedAccount("bo@firm.example");
    const Plan plan = t.run(acts::InitialSync{});
    EXPECT_GOOD(plan);
    QCOMPARE(count(plan, Sentence::InitialLinked), 1);
    QCOMPARE(steps(plan, StepKind::UpdateAccount, Side::Talend), 0);
    QVERIFY(sidesAgree(t.state));
}

void RolesSaidTest::SU_18_nothingToDoIsNotCounted()
{
    RolePair t;
    const UserId bo = t.user("bo@firm.example");
    t.account(bo);
    t.give(t.role("Jobs", {}, {"TMC_OPERATOR"}), bo);
    const Plan plan = t.plan(acts::Synchronize{});
    EXPECT_GOOD(plan);
    QCOMPARE(count(plan, Sentence::SidesAgreeAlready), 1);
    QCOMPARE(plan.consequences.size(), std::size_t(1));
}

void RolesSaidTest::SU_18_oneUserWhoNeedsNoAccount()
{
    RolePair t;
    const UserId bo = t.user("bo@firm.example");
    t.holdBack(bo); // and holds no Talend-bearing role: nothing is held back from them
    const Plan plan = t.plan(acts::Synchronize{bo});
    EXPECT_GOOD(plan);
    t.give(t.role("Jobs", {}, {"TMC_OPERATOR"}), bo);
    EXPECT_REFUSED(t.plan(acts::Synchronize{bo}), RuleId::SU_14);
}

void RolesSaidTest::BX_13_talendRightIsNamed()
{
    RolePair t;
    const UserId bo = t.user("bo@firm.example");
    t.account(bo);
    const Plan talendInvite = t.planAs(bo, acts::Invite{.emails = "cleo@firm.example"}, Side::Talend);
    EXPECT_REFUSED(talendInvite, RuleId::BX_13);
    QVERIFY(wordsOf(talendInvite) == Sentence::NeedsTalendRight);
    const Plan qlikInvite = t.planAs(bo, acts::Invite{.emails = "cleo@firm.example"});
    EXPECT_REFUSED(qlikInvite, RuleId::BX_13);
    QVERIFY(wordsOf(qlikInvite) == Sentence::NeedsTenantAdminForUsers);
    const Plan qlikRole = t.planAs(bo, acts::CreateRole{.name = "New"});
    EXPECT_REFUSED(qlikRole, RuleId::BX_13);
    QVERIFY(wordsOf(qlikRole) == Sentence::NeedsTenantAdminForRoles);
}

void RolesSaidTest::BX_01_onlyWhoWasAdministrator()
{
    // Whoever manages users in Talend may disable an administrator, being none.
    RolePair t;
    const UserId manager = t.user("manager@firm.example");
    t.account(manager);
    t.give(t.role("Users", {}, {"TMC_USER_MANAGEMENT"}), manager);
    const UserId second = t.user("second@firm.example");
    t.give(t.tenantAdmin, second);
    t.account(second);
    EXPECT_GOOD(t.planAs(manager, acts::DisableUser{second}, Side::Talend));
    // Tandem itself is warned when the last one goes, or a former one where there is none; else there is nothing new.
    const auto asTandem = [&](UserId user) {
        return watched(tandem::plan(Act{acts::DeleteUser{user}, Side::Qlik, Actor{}},
                                    std::make_shared<const PairState>(t.state), 1));
    };
    QCOMPARE(count(asTandem(second), Sentence::NoTenantAdminLeft), -1);
    for (const UserId admin : {t.admin, second}) {
        User row = t.state.users().at(admin);
        row.status = UserStatus::Disabled;
        t.put(row);
        if (admin == t.admin)
            QCOMPARE(count(asTandem(second), Sentence::NoTenantAdminLeft), 1);
    }
    QCOMPARE(count(asTandem(second), Sentence::NoTenantAdminLeft), 1);
    QCOMPARE(count(asTandem(manager), Sentence::NoTenantAdminLeft), -1);
}

QTEST_GUILESS_MAIN(RolesSaidTest)
#include "tst_rolessaid.moc"
