// SPDX-License-Identifier: GPL-3.0-or-later
// Groups and what they carry.
#include "rolepair.h"
#include "support/plans.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

class TestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SU_11_madeOnOneSideOnly();
    void SU_11_otherSideDoesNotKnowThem();
    void SU_11_onlyEmptyOnesAreDeleted();
    void SU_11_spacesForgetADeletedGroup();
    void SU_11_membersOfIdpGroupsStay();
    void SU_11_membersOfTalendGroups();
    void SU_11_talendGroupsCarryNoRoles();
    void SU_04_membersAreNotSynchronized();
    void SU_04_offerOnlyWithRoom();
    void SR_07_roleOfAGroupStaysInQlik();
    void SR_07_alreadyAndNotThere();
    void SR_06_builtInQlikRoleOnAGroup();
    void BX_01_tenantAdminThroughAGroup();
    void BX_02_serviceAccountOwnerThroughAGroup();
    void BX_09_fullUserRoleThroughAGroup();
    void BX_09_heldAlreadyCostsNothingMore();
    void BX_10_heldInAnotherWayToo();
    void BX_12_groupNames();
    void BX_12_groupIsRenamed();
    void BX_12_hundredRoles();
    void BX_13_whoMay();
    void ST_05_goneMeanwhile();
};

namespace {

std::vector<std::uint32_t> members(const PairState &state, LinkKind kind, GroupId group)
{
    std::vector<std::uint32_t> result;
    for (const std::uint32_t member : state.links(kind, group.value()).bits())
        result.push_back(member);
    return result;
}

} // namespace

void TestGroups::SU_11_madeOnOneSideOnly()
{
    RolePair pair;
    for (const Side side : {Side::Qlik, Side::Talend}) {
        const Plan plan = pair.run(acts::CreateGroup{" Readers "}, side);
        QVERIFY(!plan.isRefused());
        QVERIFY(isExact(plan));
        QVERIFY(std::ranges::find(plan.consequences, RuleId::SU_11, &Consequence::rule) != plan.consequences.end());
    }
    const auto groups = pair.state.groupsByName("Readers"); // the same name on both sides: two groups
    QCOMPARE(groups.size(), std::size_t(2));
    QCOMPARE(pair.state.groups().at(groups[0]).side, Side::Qlik);
    QCOMPARE(pair.state.groups().at(groups[1]).side, Side::Talend);
}

void TestGroups::SU_11_otherSideDoesNotKnowThem()
{
    RolePair pair;
    pair.account(pair.admin);
    for (const Side own : {Side::Qlik, Side::Talend}) {
        const Side other = own == Side::Qlik ? Side::Talend : Side::Qlik;
        const GroupId group = pair.group("Group", own);
        QVERIFY(refusedBy(pair.plan(acts::DeleteGroup{group}, other)) == RuleId::SU_11);
        QVERIFY(refusedBy(pair.plan(acts::AddToGroup{group, {pair.admin}}, other)) == RuleId::SU_11);
        QVERIFY(refusedBy(pair.plan(acts::RemoveFromGroup{group, {pair.admin}}, other)) == RuleId::SU_11);
        QVERIFY(!pair.plan(acts::AddToGroup{group, {pair.admin}}, own).isRefused());
    }
}

void TestGroups::SU_11_onlyEmptyOnesAreDeleted()
{
    for (const Side side : {Side::Qlik, Side::Talend}) {
        RolePair pair;
        const AccountId account = pair.account(pair.admin);
        const GroupId group = pair.group("Group", side);
        pair.run(acts::AddToGroup{group, {pair.admin}}, side);
        const Plan refused = pair.plan(acts::DeleteGroup{group}, side);
        QVERIFY(refusedBy(refused) == RuleId::SU_11);
        const ObjectRef member = side == Side::Qlik ? ObjectRef(pair.admin) : ObjectRef(account);
        QCOMPARE(refused.refusal->objects, std::vector<ObjectRef>{member});
        pair.run(acts::RemoveFromGroup{group, {pair.admin}}, side);
        const Plan plan = pair.run(acts::DeleteGroup{group}, side);
        QVERIFY(!plan.isRefused());
        QVERIFY(!pair.state.groups().contains(group));
        QVERIFY(isExact(plan));
    }
}

void TestGroups::SU_11_spacesForgetADeletedGroup()
{
    RolePair pair;
    const GroupId group = pair.group("Group");
    const GroupId other = pair.group("Other");
    Space space(SpaceId(1));
    space.texts = PackedText<3>({"space1", "Finance", {}});
    space.members = {{group, 8}, {other, 8}};
    pair.put(space);
    const Plan plan = pair.run(acts::DeleteGroup{group});
    QCOMPARE(pair.state.spaces().at(SpaceId(1)).members, (std::vector<SpaceMember>{{other, 8}}));
    QCOMPARE(told(plan, Sentence::GroupLeavesSpaces).objects, std::vector<ObjectRef>{SpaceId(1)});
    QVERIFY(isExact(plan));
    QCOMPARE(count(pair.plan(acts::DeleteGroup{other}), Sentence::GroupLeavesSpaces), 1);
}

void TestGroups::SU_11_membersOfIdpGroupsStay()
{
    RolePair pair;
    const GroupId group = pair.group("Claims", Side::Qlik, GroupProvider::IdentityProvider);
    const RoleId role = pair.role("Role", {}, {});
    QVERIFY(refusedBy(pair.plan(acts::AddToGroup{group, {pair.admin}})) == RuleId::SU_11);
    QVERIFY(refusedBy(pair.plan(acts::RemoveFromGroup{group, {pair.admin}})) == RuleId::SU_11);
    QVERIFY(refusedBy(pair.plan(acts::DeleteGroup{group})) == RuleId::SU_11);
    QVERIFY(!pair.plan(acts::AssignGroupRole{group, role}).isRefused()); // its roles are Qlik's
}

void TestGroups::SU_11_membersOfTalendGroups()
{
    RolePair pair;
    const GroupId group = pair.group("Group", Side::Talend);
    const UserId outside = pair.user("outside@firm.example");
    const UserId inside = pair.user("inside@firm.example");
    const AccountId account = pair.account(inside);
    const Plan refused = pair.plan(acts::AddToGroup{group, {outside, inside}}, Side::Talend);
    QVERIFY(refusedBy(refused) == RuleId::SU_01); // Talend knows those with an account only
    QCOMPARE(refused.refusal->objects, std::vector<ObjectRef>{outside});
    const Plan plan = pair.run(acts::AddToGroup{group, {inside, inside}}, Side::Talend);
    QCOMPARE(members(pair.state, LinkKind::GroupAccount, group), std::vector{account.value()});
    QVERIFY(members(pair.state, LinkKind::GroupUser, group).empty());
    QCOMPARE(count(plan, Sentence::GroupGetsMembers), 1);
    QVERIFY(isExact(plan));
    QVERIFY(refusedBy(pair.plan(acts::AddToGroup{group, {inside}}, Side::Talend)) == RuleId::SU_11); // is one already
    const Plan left = pair.run(acts::RemoveFromGroup{group, {inside}}, Side::Talend);
    QVERIFY(members(pair.state, LinkKind::GroupAccount, group).empty());
    QVERIFY(isExact(left));
    QVERIFY(refusedBy(pair.plan(acts::RemoveFromGroup{group, {inside}}, Side::Talend)) == RuleId::SU_11);
}

void TestGroups::SU_11_talendGroupsCarryNoRoles()
{
    RolePair pair;
    const GroupId group = pair.group("Group", Side::Talend);
    const RoleId role = pair.talendRole("Role", {"TMC_OPERATOR"});
    QVERIFY(refusedBy(pair.plan(acts::AssignGroupRole{group, role}, Side::Talend)) == RuleId::SU_11);
    QVERIFY(refusedBy(pair.plan(acts::RemoveGroupRole{group, role}, Side::Talend)) == RuleId::SU_11);
    QVERIFY(refusedBy(pair.plan(acts::AssignGroupRole{group, role}, Side::Qlik)) == RuleId::SU_11);
}

void TestGroups::SU_04_membersAreNotSynchronized()
{
    RolePair pair;
    const RoleId role = pair.role("Role", {}, {"TMC_OPERATOR"});
    const RoleId plain = pair.role("Plain", {"notes"}, {});
    const GroupId group = pair.group("Group");
    pair.giveGroup(group, role);
    pair.giveGroup(group, plain);
    const UserId direct = pair.user("direct@firm.example");
    pair.give(role, direct);
    pair.account(direct);
    const UserId joins = pair.user("joins@firm.example");
    const Plan plan = pair.run(acts::AddToGroup{group, {joins, direct}});
    QVERIFY(!pair.state.accountOf(joins));
    QVERIFY(sidesAgree(pair.state));
    const Consequence *indirect = said(plan, Sentence::RoleHeldIndirectly);
    QVERIFY(indirect);
    QVERIFY(indirect->rule == RuleId::SU_04);
    QCOMPARE(indirect->objects, std::vector<ObjectRef>{joins}); // the other one holds it directly as well
    QCOMPARE(plan.followUps.size(), std::size_t(1));
    QVERIFY(plan.followUps[0].rule == RuleId::SU_04);
    QVERIFY(plan.followUps[0].act.body == ActBody(acts::AssignRole{{joins}, role}));
    QCOMPARE(plan.followUps[0].act.side, Side::Qlik);
    QCOMPARE(count(plan, Sentence::RightsFromNextSignIn), 2); // BX-08
    QVERIFY(isExact(plan));
    pair.run(plan.followUps[0].act.body);
    QVERIFY(pair.state.accountOf(joins));
    QVERIFY(sidesAgree(pair.state));
    // Nothing to say of a group without Talend-bearing roles.
    const GroupId calm = pair.group("Calm");
    pair.giveGroup(calm, plain);
    const Plan quiet = pair.plan(acts::AddToGroup{calm, {joins}});
    QCOMPARE(count(quiet, Sentence::RoleHeldIndirectly), -1);
    QVERIFY(quiet.followUps.empty());
}

void TestGroups::SU_04_offerOnlyWithRoom()
{
    RolePair pair;
    const RoleId role = pair.role("Role", {}, {"TMC_OPERATOR"});
    const GroupId group = pair.group("Group");
    const UserId one = pair.user("one@firm.example");
    const UserId two = pair.user("two@firm.example");
    pair.user("two@firm.example"); // BX-03: nobody can tell whose account it would be
    pair.enter(group, one);
    pair.enter(group, two);
    pair.limitTalend(0);
    QVERIFY(pair.plan(acts::AssignGroupRole{group, role}).followUps.empty());
    pair.limitTalend(1);
    const Plan plan = pair.plan(acts::AssignGroupRole{group, role});
    QCOMPARE(count(plan, Sentence::RoleHeldIndirectly), 2);
    QCOMPARE(plan.followUps.size(), std::size_t(1));
    QVERIFY(plan.followUps[0].act.body == ActBody(acts::AssignRole{{one}, role}));
    QVERIFY(!pair.plan(plan.followUps[0].act.body).isRefused());
}

void TestGroups::SR_07_roleOfAGroupStaysInQlik()
{
    RolePair pair;
    const RoleId role = pair.role("Role", {}, {"TMC_OPERATOR"});
    const GroupId group = pair.group("Group");
    const UserId member = pair.user("member@firm.example");
    pair.enter(group, member);
    const Plan given = pair.run(acts::AssignGroupRole{group, role});
    QVERIFY(!given.isRefused());
    QCOMPARE(pair.state.groups().at(group).roles, std::vector{role});
    QVERIFY(!pair.state.accountOf(member));
    QVERIFY(pair.state.directRoles(member).empty());
    QVERIFY(told(given, Sentence::RoleThroughGroupStays).rule == RuleId::SR_07);
    QCOMPARE(count(given, Sentence::GroupGetsRole), 1);
    QVERIFY(isExact(given));
    const Plan taken = pair.run(acts::RemoveGroupRole{group, role});
    QVERIFY(pair.state.groups().at(group).roles.empty());
    QCOMPARE(count(taken, Sentence::GroupLosesRole), 1);
    QCOMPARE(count(taken, Sentence::RoleHeldOtherwise), -1);
    QVERIFY(isExact(taken));
    const RoleId plain = pair.role("Plain", {"notes"}, {});
    QCOMPARE(count(pair.plan(acts::AssignGroupRole{group, plain}), Sentence::RoleThroughGroupStays), -1);
}

void TestGroups::SR_07_alreadyAndNotThere()
{
    RolePair pair;
    const RoleId role = pair.role("Role", {}, {});
    const GroupId group = pair.group("Group");
    QVERIFY(refusedBy(pair.plan(acts::RemoveGroupRole{group, role})) == RuleId::SR_07);
    pair.giveGroup(group, role);
    QVERIFY(refusedBy(pair.plan(acts::AssignGroupRole{group, role})) == RuleId::SR_07);
    QVERIFY(refusedBy(pair.plan(acts::SetAutoAssign{role, false})) == RuleId::SR_07);
    pair.autoAssign(role);
    QVERIFY(refusedBy(pair.plan(acts::SetAutoAssign{role, true})) == RuleId::SR_07);
}

void TestGroups::SR_06_builtInQlikRoleOnAGroup()
{
    RolePair pair;
    const GroupId group = pair.group("Group");
    const Plan plan = pair.plan(acts::AssignGroupRole{group, pair.tenantAdmin});
    QVERIFY(!plan.isRefused());
    QCOMPARE(count(plan, Sentence::RoleThroughGroupStays), -1);
}

void TestGroups::BX_01_tenantAdminThroughAGroup()
{
    RolePair pair;
    const GroupId group = pair.group("Admins");
    pair.giveGroup(group, pair.tenantAdmin);
    const UserId through = pair.user("through@firm.example");
    pair.enter(group, through);
    // Nobody takes it from oneself, by whatever way.
    QVERIFY(refusedBy(pair.planAs(through, acts::RemoveFromGroup{group, {through}})) == RuleId::BX_01);
    QVERIFY(refusedBy(pair.planAs(through, acts::RemoveGroupRole{group, pair.tenantAdmin})) == RuleId::BX_01);
    QVERIFY(!pair.planAs(pair.admin, acts::RemoveFromGroup{group, {through}}).isRefused());
    QVERIFY(!pair.planAs(pair.admin, acts::RemoveGroupRole{group, pair.tenantAdmin}).isRefused());
    // Whoever holds it in another way too loses nothing.
    pair.give(pair.tenantAdmin, through);
    QVERIFY(!pair.planAs(through, acts::RemoveFromGroup{group, {through}}).isRefused());
    RolePair everybody;
    everybody.link(LinkKind::DirectRole, everybody.tenantAdmin.value(), everybody.admin.value(), false);
    everybody.autoAssign(everybody.tenantAdmin);
    QVERIFY(refusedBy(everybody.plan(acts::SetAutoAssign{everybody.tenantAdmin, false})) == RuleId::BX_01);
}

void TestGroups::BX_02_serviceAccountOwnerThroughAGroup()
{
    RolePair pair;
    const GroupId group = pair.group("Admins");
    pair.giveGroup(group, pair.tenantAdmin);
    const UserId owner = pair.user("owner@firm.example");
    pair.enter(group, owner);
    Tenant tenant = pair.state.tenant();
    tenant.serviceAccountOwner = owner;
    pair.put(tenant);
    const Plan plan = pair.plan(acts::RemoveFromGroup{group, {owner}});
    QVERIFY(!plan.isRefused());
    QVERIFY(std::ranges::find(plan.consequences, RuleId::BX_02, &Consequence::rule) != plan.consequences.end());
}

void TestGroups::BX_09_fullUserRoleThroughAGroup()
{
    RolePair pair;
    Tenant tenant = pair.state.tenant();
    tenant.subscription = Subscription::Capacity;
    tenant.entitlements = 1;
    pair.put(tenant);
    const RoleId role = pair.role("Full", {}, {});
    Role row = pair.state.roles().at(role);
    row.fullUser = true;
    pair.put(row);
    const GroupId group = pair.group("Group");
    pair.enter(group, pair.user("one@firm.example"));
    const Plan plan = pair.run(acts::AssignGroupRole{group, role});
    QVERIFY(!plan.isRefused());
    QCOMPARE(pair.state.seatsUsed(), std::uint64_t(1));
    const UserId two = pair.user("two@firm.example");
    QVERIFY(refusedBy(pair.plan(acts::AddToGroup{group, {two}})) == RuleId::BX_09);
    QVERIFY(refusedBy(pair.plan(acts::SetAutoAssign{role, true})) == RuleId::BX_09);
}

void TestGroups::BX_09_heldAlreadyCostsNothingMore()
{
    RolePair pair;
    Tenant tenant = pair.state.tenant();
    tenant.subscription = Subscription::Capacity;
    tenant.entitlements = 0;
    pair.put(tenant);
    const RoleId role = pair.role("Full", {}, {});
    Role row = pair.state.roles().at(role);
    row.fullUser = true;
    pair.put(row);
    const UserId basic = pair.user("basic@firm.example");
    pair.give(role, basic);
    const GroupId group = pair.group("Group");
    pair.enter(group, basic);
    QVERIFY(!pair.run(acts::AssignGroupRole{group, role}).isRefused());
    QVERIFY(!pair.run(acts::RemoveFromGroup{group, {basic}}).isRefused());
    QVERIFY(!pair.run(acts::AddToGroup{group, {basic}}).isRefused());
    QCOMPARE(pair.state.seatsUsed(), std::uint64_t(0));
    QVERIFY(refusedBy(pair.plan(acts::AddToGroup{group, {pair.user("new@firm.example")}})) == RuleId::BX_09);
}

void TestGroups::BX_10_heldInAnotherWayToo()
{
    RolePair pair;
    const RoleId role = pair.role("Role", {"notes"}, {});
    const GroupId group = pair.group("Group");
    pair.giveGroup(group, role);
    const UserId both = pair.user("both@firm.example");
    pair.enter(group, both);
    pair.give(role, both);
    const Plan plan = pair.plan(acts::RemoveGroupRole{group, role});
    QCOMPARE(count(plan, Sentence::GroupLosesRole), 0);
    QCOMPARE(told(plan, Sentence::RoleHeldOtherwise).objects, std::vector<ObjectRef>{both});
}

void TestGroups::BX_12_groupNames()
{
    RolePair pair;
    pair.group("Readers");
    pair.group("Claims", Side::Qlik, GroupProvider::IdentityProvider);
    QVERIFY(refusedBy(pair.plan(acts::CreateGroup{"Readers "})) == RuleId::BX_12);
    QVERIFY(refusedBy(pair.plan(acts::CreateGroup{" "})) == RuleId::BX_12);
    QVERIFY(refusedBy(pair.plan(acts::CreateGroup{std::string(257, 'x')})) == RuleId::BX_12);
    QVERIFY(!pair.plan(acts::CreateGroup{std::string(256, 'x')}).isRefused());
    QVERIFY(!pair.plan(acts::CreateGroup{"readers"}).isRefused());
    QVERIFY(!pair.plan(acts::CreateGroup{"Claims"}).isRefused()); // told apart by provider
    QVERIFY(!pair.plan(acts::CreateGroup{"Readers"}, Side::Talend).isRefused());
}

void TestGroups::BX_12_groupIsRenamed()
{
    RolePair pair;
    const GroupId readers = pair.group("Readers");
    const GroupId writers = pair.group("Writers");
    const GroupId claims = pair.group("Claims", Side::Qlik, GroupProvider::IdentityProvider);
    const GroupId talend = pair.group("Talend", Side::Talend);
    const Plan plan = pair.plan(acts::RenameGroup{readers, " Claims "}); // told apart by provider
    EXPECT_GOOD(plan);
    QCOMPARE(plan.after->groups().at(readers).name, std::string("Claims"));
    QVERIFY(plan.after->groupsByName("Readers").empty());
    EXPECT_REFUSED(pair.plan(acts::RenameGroup{readers, "Writers"}), RuleId::BX_12);
    EXPECT_REFUSED(pair.plan(acts::RenameGroup{readers, " "}), RuleId::BX_12);
    EXPECT_REFUSED(pair.plan(acts::RenameGroup{readers, "Readers"}), RuleId::SU_11);
    EXPECT_REFUSED(pair.plan(acts::RenameGroup{claims, "Mine"}), RuleId::SU_11);
    EXPECT_REFUSED(pair.plan(acts::RenameGroup{talend, "Mine"}), RuleId::SU_11);
    EXPECT_REFUSED(pair.plan(acts::RenameGroup{GroupId(99), "Mine"}), RuleId::AL_02);
    EXPECT_GOOD(pair.plan(acts::RenameGroup{talend, "Writers"}, Side::Talend));
    QVERIFY(pair.plan(acts::RenameGroup{writers, "Editors"}, Side::Talend).isRefused());
}

void TestGroups::BX_12_hundredRoles()
{
    RolePair pair;
    const GroupId group = pair.group("Group");
    for (int i = 0; i < 99; ++i) {
        const RoleId role = pair.role("Role " + std::to_string(i), {}, {});
        pair.giveGroup(group, role);
        pair.autoAssign(role);
    }
    const RoleId hundredth = pair.role("Hundredth", {}, {});
    QVERIFY(!pair.run(acts::AssignGroupRole{group, hundredth}).isRefused());
    QVERIFY(!pair.run(acts::SetAutoAssign{hundredth, true}).isRefused());
    const RoleId next = pair.role("Next", {}, {});
    EXPECT_REFUSED(pair.plan(acts::AssignGroupRole{group, next}), RuleId::BX_12);
    EXPECT_REFUSED(pair.plan(acts::SetAutoAssign{next, true}), RuleId::BX_12);
}

void TestGroups::BX_13_whoMay()
{
    RolePair pair;
    const RoleId role = pair.talendRole("Managers", {"TMC_USER_MANAGEMENT"});
    const UserId manager = pair.user("manager@firm.example");
    pair.give(role, manager);
    pair.account(manager);
    const GroupId qlik = pair.group("Qlik");
    const GroupId talend = pair.group("Talend", Side::Talend);
    QVERIFY(refusedBy(pair.planAs(manager, acts::AddToGroup{qlik, {manager}})) == RuleId::BX_13);
    QVERIFY(refusedBy(pair.planAs(manager, acts::CreateGroup{"New"})) == RuleId::BX_13);
    QVERIFY(refusedBy(pair.planAs(manager, acts::AssignGroupRole{qlik, role})) == RuleId::BX_13);
    QVERIFY(refusedBy(pair.planAs(manager, acts::RemoveGroupRole{qlik, role})) == RuleId::BX_13);
    QVERIFY(refusedBy(pair.planAs(manager, acts::DeleteGroup{qlik})) == RuleId::BX_13);
    QVERIFY(refusedBy(pair.planAs(manager, acts::RemoveFromGroup{qlik, {manager}})) == RuleId::BX_13);
    QVERIFY(refusedBy(pair.planAs(manager, acts::SetAutoAssign{role, true})) == RuleId::BX_13);
    QVERIFY(refusedBy(pair.planAs(manager, acts::SetDefaultPermissions{{"notes"}})) == RuleId::BX_13);
    QVERIFY(!pair.planAs(manager, acts::AddToGroup{talend, {manager}}, Side::Talend).isRefused());
    QVERIFY(!pair.planAs(manager, acts::CreateGroup{"New"}, Side::Talend).isRefused());
}

void TestGroups::ST_05_goneMeanwhile()
{
    RolePair pair;
    const GroupId gone(4711);
    const GroupId group = pair.group("Group");
    QVERIFY(pair.plan(acts::DeleteGroup{gone}).isRefused());
    QVERIFY(pair.plan(acts::AddToGroup{gone, {pair.admin}}).isRefused());
    QVERIFY(pair.plan(acts::AssignGroupRole{group, RoleId(4711)}).isRefused());
    QVERIFY(pair.plan(acts::SetAutoAssign{RoleId(4711), true}).isRefused());
    const Plan plan = pair.plan(acts::AddToGroup{group, {pair.admin, UserId(4711)}});
    QVERIFY(refusedBy(plan) == RuleId::ST_05);
    QCOMPARE(plan.refusal->objects, std::vector<ObjectRef>{UserId(4711)});
}

QTEST_GUILESS_MAIN(TestGroups)
#include "tst_groups.moc"
