// SPDX-License-Identifier: GPL-3.0-or-later
// Roles made, renamed and deleted, on both sides.
#include "rolepair.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

class TestRoleSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SR_01_madeInQlikExistsOnBothSides();
    void SR_02_SR_03_mixedRoleShowsTalendPermissionsOnlyInTalend();
    void SR_13_madeInTalendHasTheLabel();
    void SR_15_beforePairingOnOneSideOnly();
    void SR_17_madeAgainOnTheOtherSide();
    void SR_17_distributedRoleMadeAgainInQlik();
    void SR_17_unlinkedRoleOfAnImport();
    void SR_17_newTalendPermissionMakesAccounts();
    void SR_18_namesOfBuiltInQlikRoles();
    void SR_18_builtInRolesStay();
    void SR_18_builtInTalendRolesAreOrdinary();
    void BX_12_nameTakenOnTheSameSide();
    void BX_12_nameLength();
    void BX_12_fiveHundredCustomRoles();
    void BX_13_whoMayMakeRoles();
    void BX_15_whatNoCustomRoleHolds();
    void BX_15_idsScopesAndSlugs();
    void SR_08_rename();
    void SR_08_renameRefused();
    void SR_09_deletedOnBothSides();
    void SR_09_onlyIfUnheld();
    void SR_09_SU_05_accountsStay();
    void SR_10_hiddenPermissionsOnTheTalendSide();
    void SR_20_roleOfTheOtherSide();
    void SR_09_roleGoneMeanwhile();
};

namespace {

using Ids = std::vector<std::string>;

const Role *named(const PairState &state, std::string_view name)
{
    const auto found = state.rolesByName(name);
    return found.size() == 1 ? state.roles().find(found.front()) : nullptr;
}

std::size_t stepsOf(const Plan &plan, StepKind kind)
{
    return static_cast<std::size_t>(std::ranges::count(plan.steps, kind, &Step::kind));
}

} // namespace

void TestRoleSync::SR_01_madeInQlikExistsOnBothSides()
{
    RolePair pair;
    const Plan plan = pair.run(acts::CreateRole{"  Analyst ", {}});
    QVERIFY(!plan.isRefused());
    QVERIFY(isExact(plan));
    const Role *role = named(pair.state, "Analyst");
    QVERIFY(role);
    QCOMPARE(role->name, std::string("Analyst"));
    QVERIFY(role->isSynchronized());
    QVERIFY(!role->distributed); // SR-13: made on the Qlik side
    QVERIFY(!role->vendorId.empty());
    QVERIFY(!role->talendVendorId.empty());
    QCOMPARE(count(plan, Sentence::RoleMadeOnBothSides), 1);
    QCOMPARE(count(plan, Sentence::RoleEmptyInTalend), 1); // D: an empty permission list there
    QCOMPARE(count(plan, Sentence::RoleGetsLabel), -1);
}

void TestRoleSync::SR_02_SR_03_mixedRoleShowsTalendPermissionsOnlyInTalend()
{
    RolePair pair;
    const Plan plan = pair.run(acts::CreateRole{"Mixed", Ids{"app.share", "TMC_OPERATOR", "notes"}});
    const Role *role = named(pair.state, "Mixed");
    QVERIFY(role);
    QCOMPARE(role->qlik.ids(), (Ids{"app.share", "notes"}));
    QCOMPARE(role->talend.ids(), Ids{"TMC_OPERATOR"});
    const Consequence *hidden = said(plan, Sentence::RoleQlikPermissionsHidden);
    QVERIFY(hidden);
    QVERIFY(hidden->rule == RuleId::SR_03);
    QCOMPARE(hidden->count(), 2);
    QCOMPARE(count(plan, Sentence::RoleEmptyInTalend), -1);
    QVERIFY(isExact(plan));
}

void TestRoleSync::SR_13_madeInTalendHasTheLabel()
{
    RolePair pair;
    const Plan plan = pair.run(acts::CreateRole{"Runner", Ids{"TMC_OPERATOR"}}, Side::Talend);
    const Role *role = named(pair.state, "Runner");
    QVERIFY(role);
    QVERIFY(role->distributed);
    QVERIFY(role->isSynchronized());
    QCOMPARE(role->kind, RoleKind::Custom);
    QCOMPARE(count(plan, Sentence::RoleGetsLabel), 1);
    const RoleId id = role->id;
    const Plan renamed = pair.run(acts::RenameRole{id, "Sprinter"});
    QVERIFY(pair.state.roles().at(id).distributed);
    QCOMPARE(count(renamed, Sentence::RoleKeepsLabel), 1);
    QVERIFY(isExact(plan));
    QVERIFY(isExact(renamed));
}

void TestRoleSync::SR_15_beforePairingOnOneSideOnly()
{
    RolePair pair(RolePair::Kind::Strangers);
    const Plan qlik = pair.run(acts::CreateRole{"Same", {}});
    const Plan talend = pair.run(acts::CreateRole{"Same", Ids{"TMC_OPERATOR"}}, Side::Talend);
    QVERIFY(!qlik.isRefused());
    QVERIFY(!talend.isRefused()); // the sides know nothing of each other
    const auto roles = pair.state.rolesByName("Same");
    QCOMPARE(roles.size(), std::size_t(2));
    QVERIFY(pair.state.roles().at(roles[0]).onQlik && !pair.state.roles().at(roles[0]).onTalend);
    QVERIFY(!pair.state.roles().at(roles[1]).onQlik && pair.state.roles().at(roles[1]).onTalend);
    QVERIFY(refusedBy(pair.plan(acts::CreateRole{"Same", {}})) == RuleId::BX_12);
    QVERIFY(refusedBy(pair.plan(acts::CreateRole{"Same", {}}, Side::Talend)) == RuleId::BX_12);
    QCOMPARE(count(qlik, Sentence::RoleMadeOnOneSide), 1);
}

void TestRoleSync::SR_17_madeAgainOnTheOtherSide()
{
    RolePair pair;
    const RoleId role = pair.role("Shared", {"app.share"}, {});
    const UserId holder = pair.user("holder@firm.example");
    pair.account(holder);
    pair.give(role, holder);
    const Plan plan = pair.run(acts::CreateRole{" Shared", Ids{"TMC_OPERATOR"}}, Side::Talend);
    QVERIFY(!plan.isRefused());
    QCOMPARE(pair.state.rolesByName("Shared").size(), std::size_t(1));
    const Role &united = pair.state.roles().at(role);
    QCOMPARE(united.qlik.ids(), Ids{"app.share"});
    QCOMPARE(united.talend.ids(), Ids{"TMC_OPERATOR"});
    QVERIFY(!united.distributed); // D: no label for a role made on the Qlik side
    QCOMPARE(told(plan, Sentence::RoleLinked).severity, Severity::Warning);
    QVERIFY(told(plan, Sentence::RoleLinked).rule == RuleId::SR_17);
    QCOMPARE(told(plan, Sentence::RoleLinkedGains).objects,
             std::vector<ObjectRef>{ObjectRef::permission("TMC_OPERATOR")});
    QCOMPARE(told(plan, Sentence::RoleLinkedUsersGain).objects, std::vector<ObjectRef>{holder});
    QVERIFY(sidesAgree(pair.state));
    QVERIFY(isExact(plan));
}

void TestRoleSync::SR_17_distributedRoleMadeAgainInQlik()
{
    RolePair pair;
    const RoleId role = pair.talendRole("Runner", {"TMC_OPERATOR"});
    pair.distribute(role);
    const UserId holder = pair.user("holder@firm.example");
    pair.give(role, holder);
    pair.account(holder);
    const Plan plan = pair.run(acts::CreateRole{"Runner", Ids{"notes"}});
    QVERIFY(!plan.isRefused());
    QCOMPARE(pair.state.roles().at(role).qlik.ids(), Ids{"notes"});
    QVERIFY(pair.state.roles().at(role).distributed); // it still came from Talend first
    QCOMPARE(told(plan, Sentence::RoleLinkedUsersGain).objects, std::vector<ObjectRef>{holder});
    QVERIFY(isExact(plan));
    // The one built-in Talend role that stays as it is can't be linked with anything.
    pair.talendRole("Security Administrator", {"TMC_USER_MANAGEMENT"}, RoleKind::TalendBuiltIn);
    QVERIFY(refusedBy(pair.plan(acts::CreateRole{"Security Administrator", Ids{"notes"}})) == RuleId::SR_18);
}

void TestRoleSync::SR_17_unlinkedRoleOfAnImport()
{
    RolePair pair;
    const RoleId role = pair.add("Lonely", {}, {"TMC_OPERATOR"}, RoleKind::Custom, false, true);
    const Plan plan = pair.run(acts::CreateRole{"Lonely", Ids{"notes"}});
    QVERIFY(!plan.isRefused());
    QVERIFY(pair.state.roles().at(role).isSynchronized());
    QVERIFY(!pair.state.roles().at(role).vendorId.empty());
    QCOMPARE(pair.state.rolesByName("Lonely").size(), std::size_t(1));
    QVERIFY(isExact(plan));
}

void TestRoleSync::SR_17_newTalendPermissionMakesAccounts()
{
    RolePair pair;
    const RoleId role = pair.role("Shared", {"app.share"}, {});
    const UserId holder = pair.user("holder@firm.example", UserStatus::Disabled);
    pair.give(role, holder);
    const Plan plan = pair.run(acts::CreateRole{"Shared", Ids{"TMC_OPERATOR"}}, Side::Talend);
    const Account *account = pair.state.accountOf(holder);
    QVERIFY(account);
    QCOMPARE(pair.state.talendRoles(*account), std::vector{role});
    QVERIFY(sidesAgree(pair.state));
    QVERIFY(isExact(plan));
    RolePair full;
    full.limitTalend(0);
    full.give(full.role("Shared", {}, {}), full.admin);
    QVERIFY(refusedBy(full.plan(acts::CreateRole{"Shared", Ids{"TMC_OPERATOR"}}, Side::Talend)) == RuleId::SR_12);
}

void TestRoleSync::SR_18_namesOfBuiltInQlikRoles()
{
    RolePair pair;
    const RoleId own = pair.role("Own", {}, {});
    for (const Side side : {Side::Qlik, Side::Talend}) {
        for (const char *name : {"TenantAdmin", " AnalyticsAdmin ", "UserDefault", "Developer"}) {
            QVERIFY(refusedBy(pair.plan(acts::CreateRole{name, {}}, side)) == RuleId::SR_18);
            QVERIFY(refusedBy(pair.plan(acts::RenameRole{own, name}, side)) == RuleId::SR_18);
        }
        QVERIFY(!pair.plan(acts::CreateRole{"tenantadmin", {}}, side).isRefused()); // case kept
    }
}

void TestRoleSync::SR_18_builtInRolesStay()
{
    RolePair pair;
    const RoleId security = pair.talendRole("Security Administrator", {"TMC_USER_MANAGEMENT"}, RoleKind::TalendBuiltIn);
    const RoleId numbered =
        pair.talendRole("Security Administrator 2", {"TMC_USER_MANAGEMENT"}, RoleKind::TalendBuiltIn);
    for (const Side side : {Side::Qlik, Side::Talend}) {
        for (const RoleId role : {pair.tenantAdmin, security, numbered}) {
            for (const ActBody &body : {ActBody(acts::RenameRole{role, "Other"}), ActBody(acts::DeleteRole{role, {}}),
                                        ActBody(acts::AddPermissions{role, {"TMC_OPERATOR"}}),
                                        ActBody(acts::RemovePermissions{role, {"TMC_USER_MANAGEMENT"}})}) {
                const Plan plan = pair.plan(body, side);
                QVERIFY(refusedBy(plan) == RuleId::SR_18);
                QCOMPARE(plan.refusal->objects, std::vector<ObjectRef>{role});
            }
        }
    }
}

void TestRoleSync::SR_18_builtInTalendRolesAreOrdinary()
{
    for (const Side side : {Side::Qlik, Side::Talend}) {
        RolePair pair;
        const RoleId role = pair.talendRole("Operator", {"TMC_OPERATOR"}, RoleKind::TalendBuiltIn);
        QVERIFY(!pair.run(acts::AddPermissions{role, {"TMC_ENGINE_USE"}}, side).isRefused());
        QVERIFY(!pair.run(acts::RenameRole{role, "Security Administrators"}, side).isRefused());
        QVERIFY(!pair.run(acts::DeleteRole{role, {}}, side).isRefused());
        QVERIFY(!pair.state.roles().contains(role));
    }
}

void TestRoleSync::BX_12_nameTakenOnTheSameSide()
{
    RolePair pair;
    const RoleId qlik = pair.role("Mine", {}, {});
    const RoleId talend = pair.talendRole("Theirs", {});
    pair.distribute(talend);
    const Plan refused = pair.plan(acts::CreateRole{"Mine ", {}});
    QVERIFY(refusedBy(refused) == RuleId::BX_12);
    QCOMPARE(refused.refusal->objects, std::vector<ObjectRef>{qlik});
    QVERIFY(refusedBy(pair.plan(acts::CreateRole{"Theirs", {}}, Side::Talend)) == RuleId::BX_12);
    QVERIFY(!pair.plan(acts::CreateRole{"mine", {}}).isRefused()); // names compare with their case
    QVERIFY(isExact(refused));
}

void TestRoleSync::BX_12_nameLength()
{
    RolePair pair;
    QVERIFY(refusedBy(pair.plan(acts::CreateRole{"  ", {}})) == RuleId::BX_12);
    std::string longest;
    for (int i = 0; i < 256; ++i)
        longest += "é"; // characters count, not bytes
    QVERIFY(!pair.plan(acts::CreateRole{longest, {}}).isRefused());
    QVERIFY(refusedBy(pair.plan(acts::CreateRole{longest + "x", {}})) == RuleId::BX_12);
}

void TestRoleSync::BX_12_fiveHundredCustomRoles()
{
    RolePair pair;
    pair.talendRole("Operator", {"TMC_OPERATOR"}, RoleKind::TalendBuiltIn); // does not count
    for (int i = 1; i < 500; ++i)
        pair.role("Role " + std::to_string(i), {}, {});
    QVERIFY(!pair.run(acts::CreateRole{"Role 500", {}}).isRefused());
    for (const Side side : {Side::Qlik, Side::Talend}) {
        const Plan plan = pair.plan(acts::CreateRole{"Role 501", {}}, side);
        QVERIFY(refusedBy(plan) == RuleId::BX_12);
        QCOMPARE(plan.refusal->text.n, std::int64_t(500)); // refused with the limit
    }
    // Linking makes no further role.
    QVERIFY(!pair.plan(acts::CreateRole{"Role 7", {}}, Side::Talend).isRefused());
}

void TestRoleSync::BX_13_whoMayMakeRoles()
{
    RolePair pair;
    const RoleId roles = pair.talendRole("Role makers", {"TMC_ROLE_MANAGEMENT"});
    const UserId nobody = pair.user("nobody@firm.example");
    const UserId maker = pair.user("maker@firm.example");
    pair.give(roles, maker);
    pair.account(maker);
    for (const Side side : {Side::Qlik, Side::Talend}) {
        QVERIFY(refusedBy(pair.planAs(nobody, acts::CreateRole{"New", {}}, side)) == RuleId::BX_13);
        const bool may = side == Side::Talend;
        QCOMPARE(!pair.planAs(maker, acts::CreateRole{"New", {}}, side).isRefused(), may);
        QCOMPARE(!pair.planAs(maker, acts::RenameRole{roles, "New"}, side).isRefused(), may);
        QCOMPARE(!pair.planAs(maker, acts::DeleteRole{roles, {}}, side).isRefused(), may);
        QCOMPARE(!pair.planAs(maker, acts::AddPermissions{roles, {"TMC_OPERATOR"}}, side).isRefused(), may);
        QCOMPARE(!pair.planAs(maker, acts::RemovePermissions{roles, {"TMC_ROLE_MANAGEMENT"}}, side).isRefused(), may);
    }
}

void TestRoleSync::BX_15_whatNoCustomRoleHolds()
{
    RolePair pair;
    const auto refusal = [&](Ids ids, Side side) { return pair.plan(acts::CreateRole{"New", std::move(ids)}, side); };
    const Plan unknown = refusal({"no.such.permission", "notes"}, Side::Qlik);
    QVERIFY(refusedBy(unknown) == RuleId::BX_15);
    QCOMPARE(unknown.refusal->text.id, Sentence::PermissionsUnknown);
    QCOMPARE(unknown.refusal->objects, std::vector<ObjectRef>{ObjectRef::permission("no.such.permission")});
    const Plan reserved = refusal({"admin.users", "admin.spaces"}, Side::Qlik);
    QVERIFY(refusedBy(reserved) == RuleId::BX_15);
    QCOMPARE(reserved.refusal->text.id, Sentence::PermissionsNotAssignable);
    QCOMPARE(reserved.refusal->objects.size(), std::size_t(2)); // every offender
    const Plan hidden = refusal({"notes", "TMC_OPERATOR"}, Side::Talend);
    QVERIFY(refusedBy(hidden) == RuleId::BX_15);
    QCOMPARE(hidden.refusal->text.id, Sentence::PermissionsOfOtherSide);
    const Plan mixed = refusal({"notes", "nothing"}, Side::Talend);
    QCOMPARE(mixed.refusal->text.id, Sentence::PermissionsMixed);
    QCOMPARE(mixed.refusal->objects.size(), std::size_t(2));
    QVERIFY(!refusal({"notes", "TMC_OPERATOR"}, Side::Qlik).isRefused());
    QVERIFY(!refusal({"TMC_OPERATOR"}, Side::Talend).isRefused());
}

void TestRoleSync::BX_15_idsScopesAndSlugs()
{
    RolePair pair;
    pair.run(acts::CreateRole{"Managers",
                              Ids{"tmc-users-manage", "classic_talend.tmc_user_management", " TMC_ROLE_MANAGEMENT "}});
    QCOMPARE(named(pair.state, "Managers")->talend.ids(), (Ids{"TMC_ROLE_MANAGEMENT", "TMC_USER_MANAGEMENT"}));
}

void TestRoleSync::SR_08_rename()
{
    for (const Side side : {Side::Qlik, Side::Talend}) {
        RolePair pair;
        const RoleId role = pair.role("Old", {"notes"}, {});
        const Plan plan = pair.run(acts::RenameRole{role, " New "}, side);
        QVERIFY(!plan.isRefused());
        QCOMPARE(pair.state.roles().at(role).name, std::string("New")); // one record, so on both sides
        QVERIFY(pair.state.roles().at(role).isSynchronized());
        QCOMPARE(pair.state.roles().at(role).qlik.ids(), Ids{"notes"});
        QCOMPARE(count(plan, Sentence::RoleRenamed), 1);
        QCOMPARE(count(plan, Sentence::RoleKeepsLabel), -1);
        QVERIFY(isExact(plan));
    }
}

void TestRoleSync::SR_08_renameRefused()
{
    RolePair pair;
    const RoleId role = pair.role("Old", {}, {});
    pair.talendRole("Taken", {});
    for (const Side side : {Side::Qlik, Side::Talend}) {
        QVERIFY(refusedBy(pair.plan(acts::RenameRole{role, "Taken"}, side)) == RuleId::BX_12);
        QVERIFY(refusedBy(pair.plan(acts::RenameRole{role, ""}, side)) == RuleId::BX_12);
        QVERIFY(refusedBy(pair.plan(acts::RenameRole{role, "Old "}, side)) == RuleId::SR_08);
        QVERIFY(!pair.plan(acts::RenameRole{role, "old"}, side).isRefused());
    }
    RolePair strangers(RolePair::Kind::Strangers);
    const RoleId qlik = strangers.role("Mine", {}, {});
    strangers.talendRole("Theirs", {});
    const Plan plan = strangers.plan(acts::RenameRole{qlik, "Theirs"});
    QVERIFY(!plan.isRefused()); // not there on this side
    QCOMPARE(count(plan, Sentence::RoleRenamedOnOneSide), 1);
}

void TestRoleSync::SR_09_deletedOnBothSides()
{
    for (const Side side : {Side::Qlik, Side::Talend}) {
        RolePair pair;
        const RoleId role = pair.role("Going", {}, {"TMC_OPERATOR"});
        const UserId direct = pair.user("direct@firm.example");
        const UserId grouped = pair.user("grouped@firm.example");
        pair.account(direct);
        pair.give(role, direct);
        const GroupId group = pair.group("Readers");
        pair.giveGroup(group, role);
        pair.enter(group, grouped);
        const AccountId stranger = pair.unlinkedAccount("stranger@firm.example");
        pair.giveUnlinked(role, stranger);

        const Plan plan = pair.run(acts::DeleteRole{role, {}}, side);
        QVERIFY(!plan.isRefused());
        QVERIFY(!pair.state.roles().contains(role));
        QVERIFY(pair.state.directRoles(direct).empty());
        QVERIFY(pair.state.talendRoles(*pair.state.accountOf(direct)).empty());
        QVERIFY(pair.state.talendRoles(pair.state.accounts().at(stranger)).empty());
        QVERIFY(pair.state.groups().at(group).roles.empty());
        QCOMPARE(told(plan, Sentence::RoleDeletedHolders).objects, std::vector<ObjectRef>{direct});
        QCOMPARE(told(plan, Sentence::RoleDeletedIndirectHolders).objects, std::vector<ObjectRef>{grouped});
        QCOMPARE(count(plan, Sentence::RoleDeletedGroups), 1);
        QCOMPARE(count(plan, Sentence::RoleDeletedAutoAssign), -1);
        QCOMPARE(told(plan, Sentence::RoleDeleted).severity, Severity::Danger);
        QCOMPARE(count(plan, Sentence::RightsFromNextSignIn), 2); // BX-08
        // Taken from everybody first, as steps of the same plan.
        QCOMPARE(stepsOf(plan, StepKind::RemoveRole), std::size_t(3));
        QCOMPARE(stepsOf(plan, StepKind::UpdateGroup), std::size_t(1));
        QCOMPARE(plan.steps.back().kind, StepKind::DeleteRole);
        QCOMPARE(plan.steps.back().side, side);
        QVERIFY(isExact(plan));
    }
}

void TestRoleSync::SR_09_onlyIfUnheld()
{
    RolePair pair;
    const RoleId free = pair.role("Free", {}, {});
    QVERIFY(!pair.plan(acts::DeleteRole{free, true}).isRefused());
    QCOMPARE(told(pair.plan(acts::DeleteRole{free, true}), Sentence::RoleDeleted).severity, Severity::Warning);
    const RoleId held = pair.role("Held", {}, {});
    pair.give(held, pair.admin);
    const RoleId grouped = pair.role("Grouped", {}, {});
    const GroupId group = pair.group("Readers");
    pair.giveGroup(group, grouped);
    const RoleId everybody = pair.role("Everybody", {}, {});
    pair.autoAssign(everybody);
    const Plan refused = pair.plan(acts::DeleteRole{held, true});
    QVERIFY(refusedBy(refused) == RuleId::SR_09);
    QCOMPARE(refused.refusal->objects, std::vector<ObjectRef>{pair.admin});
    QCOMPARE(pair.plan(acts::DeleteRole{grouped, true}).refusal->objects, std::vector<ObjectRef>{group});
    QVERIFY(refusedBy(pair.plan(acts::DeleteRole{everybody, true})) == RuleId::SR_09);
    QVERIFY(!pair.plan(acts::DeleteRole{held, false}).isRefused());
    const Plan plan = pair.run(acts::DeleteRole{everybody, {}});
    QCOMPARE(count(plan, Sentence::RoleDeletedAutoAssign), 1);
    QVERIFY(pair.state.tenant().autoAssign.empty());
    QVERIFY(isExact(plan));
}

void TestRoleSync::SR_09_SU_05_accountsStay()
{
    RolePair pair;
    const RoleId going = pair.role("Going", {}, {"TMC_OPERATOR"});
    const RoleId staying = pair.role("Staying", {}, {"TMC_OPERATOR"});
    const UserId last = pair.user("last@firm.example");
    pair.give(going, last);
    pair.account(last);
    const UserId other = pair.user("other@firm.example");
    pair.give(going, other);
    pair.give(staying, other);
    pair.account(other);
    const Plan plan = pair.run(acts::DeleteRole{going, {}});
    QVERIFY(pair.state.accountOf(last));
    QVERIFY(pair.state.accountOf(other));
    const auto kept = std::ranges::find(plan.consequences, RuleId::SU_05, &Consequence::rule);
    QVERIFY(kept != plan.consequences.end());
    QCOMPARE(kept->objects, std::vector<ObjectRef>{last});
    QVERIFY(sidesAgree(pair.state));
}

void TestRoleSync::SR_10_hiddenPermissionsOnTheTalendSide()
{
    RolePair pair;
    const RoleId role = pair.role("Mixed", {"app.share", "notes"}, {"TMC_OPERATOR"});
    const UserId direct = pair.user("direct@firm.example");
    pair.give(role, direct);
    pair.account(direct);
    const GroupId group = pair.group("Readers");
    pair.giveGroup(group, role);
    pair.enter(group, pair.user("grouped@firm.example"));
    const Plan talend = pair.plan(acts::DeleteRole{role, {}}, Side::Talend);
    const Consequence *hidden = said(talend, Sentence::RoleHiddenPermissions);
    QVERIFY(hidden);
    QVERIFY(hidden->rule == RuleId::SR_10);
    QCOMPARE(hidden->objects,
             (std::vector<ObjectRef>{ObjectRef::permission("app.share"), ObjectRef::permission("notes")}));
    QCOMPARE(count(talend, Sentence::RoleHiddenPermissionsUsed), 2);
    QCOMPARE(count(pair.plan(acts::DeleteRole{role, {}}), Sentence::RoleHiddenPermissions), -1);
    const RoleId plain = pair.role("Plain", {}, {"TMC_OPERATOR"});
    QCOMPARE(count(pair.plan(acts::DeleteRole{plain, {}}, Side::Talend), Sentence::RoleHiddenPermissions), -1);
}

void TestRoleSync::SR_20_roleOfTheOtherSide()
{
    RolePair pair(RolePair::Kind::Strangers);
    const RoleId qlik = pair.role("Qlik's", {}, {});
    const RoleId talend = pair.talendRole("Talend's", {});
    QVERIFY(pair.plan(acts::DeleteRole{qlik, {}}, Side::Talend).isRefused());
    QVERIFY(pair.plan(acts::DeleteRole{talend, {}}, Side::Qlik).isRefused());
    QVERIFY(!pair.plan(acts::DeleteRole{qlik, {}}, Side::Qlik).isRefused());
    const Plan plan = pair.plan(acts::DeleteRole{talend, {}}, Side::Talend);
    QVERIFY(!plan.isRefused());
    QCOMPARE(count(plan, Sentence::RoleDeletedOnOneSide), 1);
}

void TestRoleSync::SR_09_roleGoneMeanwhile()
{
    RolePair pair;
    const RoleId gone(4711);
    for (const ActBody &body :
         {ActBody(acts::RenameRole{gone, "Other"}), ActBody(acts::DeleteRole{gone, {}}),
          ActBody(acts::AddPermissions{gone, {"notes"}}), ActBody(acts::RemovePermissions{gone, {"notes"}})}) {
        const Plan plan = pair.plan(body);
        QVERIFY(plan.isRefused());
        QCOMPARE(plan.refusal->objects, std::vector<ObjectRef>{gone});
    }
}

QTEST_GUILESS_MAIN(TestRoleSync)
#include "tst_rolesync.moc"
