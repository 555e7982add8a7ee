// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing two strangers.
#include "rolepair.h"

#include "domain/sentence.h"
#include "rules/compare.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

class TestInitialSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SU_17_alreadyPaired();
    void SU_17_everybodyInStepAfterwards();
    void SU_07_linkedByEmail();
    void SU_17_qlikWins();
    void SU_17_directRolesAreUnited();
    void SU_17_SU_10_unknownUsersTakeSeats();
    void SU_10_seatsShort();
    void SU_02_accountsAreMade();
    void SR_12_limitShort();
    void SU_08_rolesWithoutTalendPermissionsStayInQlik();
    void SU_14_heldBackStaysOut();
    void SU_07_heldBackComesBackByItsAccount();
    void BX_03_ambiguousAddresses();
    void BX_03_pickedOneGoesOn();
    void SR_01_SR_06_rolesOnBothSides();
    void SR_13_distributedRoles();
    void SR_16_numberedNames();
    void SR_16_severalClashesAtOnce();
    void SR_16_twoTalendRolesOfOneName();
    void SR_16_SR_18_builtInNames();
    void BX_12_tooManyCustomRoles();
    void BX_13_tenantAdminOnly();
};

namespace {

/// Afterwards the sides agree and there is nothing left to synchronize.
bool settled(const Plan &plan)
{
    const rules::Comparison rest = rules::compare(*plan.after);
    return !plan.isRefused() && plan.after->tenant().paired && sidesAgree(*plan.after) && isExact(plan)
           && rest.createAccounts == 0 && rest.statusUpdates == 0 && rest.roleAdds == 0 && rest.roleRemoves == 0;
}

void setSeats(RolePair &pair, std::uint32_t seats)
{
    Tenant tenant = pair.state.tenant();
    tenant.entitlements = seats;
    pair.put(tenant);
}

} // namespace

void TestInitialSync::SU_17_alreadyPaired()
{
    RolePair pair;
    const Plan plan = pair.plan(acts::InitialSync{});
    QVERIFY(refusedBy(plan) == RuleId::SU_17);
    QVERIFY(isExact(plan));
    for (const Side side : {Side::Qlik, Side::Talend}) {
        RolePair strangers(RolePair::Kind::Strangers);
        QVERIFY(settled(strangers.run(acts::InitialSync{}, side)));
        QVERIFY(refusedBy(strangers.plan(acts::InitialSync{}, side)) == RuleId::SU_17); // once only
    }
}

void TestInitialSync::SU_17_everybodyInStepAfterwards()
{
    RolePair pair(RolePair::Kind::Strangers);
    const RoleId qlik = pair.role("Qlik's", {"notes"}, {"TMC_OPERATOR"});
    const RoleId talend = pair.talendRole("Talend's", {"TMC_ENGINE_USE"});
    const UserId both = pair.user("both@firm.example", UserStatus::Disabled, "Of Qlik");
    pair.give(qlik, both);
    const AccountId account = pair.unlinkedAccount("BOTH@firm.example ", "Of Talend");
    pair.giveUnlinked(talend, account);
    const UserId entitled = pair.user("entitled@firm.example");
    pair.give(qlik, entitled);
    const AccountId unknown = pair.unlinkedAccount("unknown@firm.example", "Unknown", UserStatus::Invited);
    pair.giveUnlinked(talend, unknown);
    const Plan plan = pair.run(acts::InitialSync{});
    QVERIFY(settled(plan));
    QCOMPARE(pair.state.accounts().size(), std::size_t(3));
    QCOMPARE(pair.state.users().size(), std::size_t(4)); // with the administrator
}

void TestInitialSync::SU_07_linkedByEmail()
{
    RolePair pair(RolePair::Kind::Strangers);
    const UserId user = pair.user("Élodie@Firm.example");
    const AccountId account = pair.unlinkedAccount(" élodie@firm.EXAMPLE");
    const Plan plan = pair.run(acts::InitialSync{});
    QVERIFY(pair.state.accounts().at(account).user == user);
    QCOMPARE(pair.state.accounts().size(), std::size_t(1)); // linked, not duplicated
    QCOMPARE(told(plan, Sentence::InitialLinked).objects, std::vector<ObjectRef>{user});
    QCOMPARE(count(plan, Sentence::InitialUsersMade), -1);
    QVERIFY(settled(plan));
}

void TestInitialSync::SU_17_qlikWins()
{
    RolePair pair(RolePair::Kind::Strangers);
    const UserId user = pair.user("user@firm.example", UserStatus::Disabled, "Of Qlik");
    const AccountId account = pair.unlinkedAccount("user@firm.example", "Of Talend");
    const UserId same = pair.user("same@firm.example");
    pair.unlinkedAccount("same@firm.example");
    const Plan plan = pair.run(acts::InitialSync{});
    QCOMPARE(pair.state.accounts().at(account).status, UserStatus::Disabled);
    QVERIFY(pair.state.accounts().at(account).person.name() == "Of Qlik");
    QVERIFY(pair.state.accounts().at(account).login() == "user@firm.example"); // the login stays
    QVERIFY(pair.state.users().at(user).person.name() == "Of Qlik");
    QCOMPARE(told(plan, Sentence::InitialStatusFollows).objects, std::vector<ObjectRef>{user});
    QCOMPARE(told(plan, Sentence::InitialProfileFollows).objects, std::vector<ObjectRef>{user});
    QVERIFY(pair.state.accountOf(same));
    QVERIFY(settled(plan));
}

void TestInitialSync::SU_17_directRolesAreUnited()
{
    RolePair pair(RolePair::Kind::Strangers);
    const RoleId qlik = pair.role("Qlik's", {}, {"TMC_OPERATOR"});
    const RoleId talend = pair.talendRole("Operator", {"TMC_ENGINE_USE"}, RoleKind::TalendBuiltIn);
    const UserId user = pair.user("user@firm.example");
    pair.give(qlik, user);
    const AccountId account = pair.unlinkedAccount("user@firm.example");
    pair.giveUnlinked(talend, account);
    const Plan plan = pair.run(acts::InitialSync{});
    QCOMPARE(pair.state.directRoles(user), (std::vector{qlik, talend}));
    QCOMPARE(pair.state.talendRoles(pair.state.accounts().at(account)), (std::vector{qlik, talend}));
    QVERIFY(pair.state.links(LinkKind::UnlinkedTalendRole, talend.value()).bits().isEmpty());
    QCOMPARE(told(plan, Sentence::InitialRolesInQlik).objects, std::vector<ObjectRef>{user});
    QCOMPARE(told(plan, Sentence::InitialRolesInTalend).objects, std::vector<ObjectRef>{user});
    QCOMPARE(told(plan, Sentence::RightsFromNextSignIn).objects, std::vector<ObjectRef>{user}); // BX-08
    QVERIFY(settled(plan));
}

void TestInitialSync::SU_17_SU_10_unknownUsersTakeSeats()
{
    RolePair pair(RolePair::Kind::Strangers);
    setSeats(pair, 2);
    const AccountId pending = pair.unlinkedAccount("pending@firm.example", "Pending", UserStatus::Invited);
    const AccountId active = pair.unlinkedAccount("active@firm.example", "Active");
    const AccountId disabled = pair.unlinkedAccount("disabled@firm.example", "Disabled", UserStatus::Disabled);
    const Plan plan = pair.run(acts::InitialSync{});
    QVERIFY(settled(plan));
    QCOMPARE(count(plan, Sentence::InitialUsersMade), 3);
    const auto userOf = [&](AccountId id) { return pair.state.users().at(*pair.state.accounts().at(id).user); };
    QVERIFY(userOf(pending).entitlement); // already while Pending
    QVERIFY(userOf(active).entitlement);
    QVERIFY(!userOf(disabled).entitlement); // ST-03
    QCOMPARE(userOf(pending).status, UserStatus::Invited);
    QCOMPARE(userOf(disabled).status, UserStatus::Disabled);
    QVERIFY(!userOf(pending).inviteExpiry);
    QVERIFY(userOf(active).person.email() == "active@firm.example");
    QVERIFY(userOf(active).person.name() == "Active");
    QVERIFY(userOf(active).person.subject().empty());
    QVERIFY(!userOf(active).vendorId().empty());
    QVERIFY(std::ranges::find(plan.consequences, RuleId::SU_10, &Consequence::rule) != plan.consequences.end());
}

void TestInitialSync::SU_10_seatsShort()
{
    RolePair pair(RolePair::Kind::Strangers);
    setSeats(pair, 1);
    const AccountId one = pair.unlinkedAccount("one@firm.example");
    const AccountId two = pair.unlinkedAccount("two@firm.example");
    pair.user("known@firm.example"); // holds no seat, and needs none for being linked
    pair.unlinkedAccount("known@firm.example");
    const Plan plan = pair.plan(acts::InitialSync{});
    QVERIFY(refusedBy(plan) == RuleId::SU_10);
    QCOMPARE(plan.refusal->objects, (std::vector<ObjectRef>{one, two}));
    QCOMPARE(plan.refusal->text.n, std::int64_t(2)); // needed
    QCOMPARE(std::get<std::int64_t>(plan.refusal->text.args.front()), std::int64_t(1)); // free
    QVERIFY(isExact(plan));
    setSeats(pair, 2);
    QVERIFY(settled(pair.plan(acts::InitialSync{})));
}

void TestInitialSync::SU_02_accountsAreMade()
{
    RolePair pair(RolePair::Kind::Strangers);
    const RoleId role = pair.role("Role", {}, {"TMC_OPERATOR"});
    const UserId direct = pair.user("direct@firm.example", UserStatus::Invited);
    pair.give(role, direct);
    const UserId grouped = pair.user("grouped@firm.example");
    const GroupId group = pair.group("Group");
    pair.giveGroup(group, role);
    pair.enter(group, grouped);
    const Plan plan = pair.run(acts::InitialSync{});
    QVERIFY(pair.state.accountOf(direct));
    QCOMPARE(pair.state.accountOf(direct)->status, UserStatus::Invited);
    QCOMPARE(pair.state.accountOf(direct)->cause, AccountCause::InitialSync);
    QVERIFY(!pair.state.accountOf(grouped)); // SU-04
    const auto made = std::ranges::find(plan.consequences, RuleId::SU_02, &Consequence::rule);
    QVERIFY(made != plan.consequences.end());
    QCOMPARE(made->objects, std::vector<ObjectRef>{direct});
    QVERIFY(settled(plan));
}

void TestInitialSync::SR_12_limitShort()
{
    RolePair pair(RolePair::Kind::Strangers);
    const RoleId role = pair.role("Role", {}, {"TMC_OPERATOR"});
    pair.give(role, pair.admin);
    pair.give(role, pair.user("user@firm.example"));
    pair.unlinkedAccount("there@firm.example");
    pair.limitTalend(2);
    const Plan plan = pair.plan(acts::InitialSync{});
    QVERIFY(refusedBy(plan) == RuleId::SR_12);
    QVERIFY(isExact(plan));
    pair.limitTalend(3);
    QVERIFY(settled(pair.plan(acts::InitialSync{})));
}

void TestInitialSync::SU_08_rolesWithoutTalendPermissionsStayInQlik()
{
    RolePair pair(RolePair::Kind::Strangers);
    const RoleId empty = pair.talendRole("Empty", {});
    const UserId user = pair.user("user@firm.example");
    const AccountId account = pair.unlinkedAccount("user@firm.example");
    pair.giveUnlinked(empty, account);
    const Plan plan = pair.run(acts::InitialSync{});
    QCOMPARE(pair.state.directRoles(user), std::vector{empty});
    QVERIFY(pair.state.talendRoles(pair.state.accounts().at(account)).empty());
    QCOMPARE(count(plan, Sentence::InitialRolesOffTalend), 1);
    QVERIFY(settled(plan));
}

void TestInitialSync::SU_14_heldBackStaysOut()
{
    RolePair pair(RolePair::Kind::Strangers);
    const RoleId role = pair.role("Role", {}, {"TMC_OPERATOR"});
    const UserId held = pair.user("held@firm.example");
    pair.give(role, held);
    pair.holdBack(held);
    const Plan plan = pair.run(acts::InitialSync{});
    QVERIFY(!pair.state.accountOf(held));
    QVERIFY(pair.state.users().at(held).heldBack);
    QVERIFY(std::ranges::find(plan.consequences, RuleId::SU_14, &Consequence::rule) != plan.consequences.end());
    QVERIFY(settled(plan));
}

void TestInitialSync::SU_07_heldBackComesBackByItsAccount()
{
    RolePair pair(RolePair::Kind::Strangers);
    const UserId held = pair.user("held@firm.example");
    pair.holdBack(held);
    pair.unlinkedAccount("held@firm.example");
    const Plan plan = pair.run(acts::InitialSync{});
    QVERIFY(pair.state.accountOf(held));
    QVERIFY(!pair.state.users().at(held).heldBack);
    QVERIFY(settled(plan));
}

void TestInitialSync::BX_03_ambiguousAddresses()
{
    RolePair twoUsers(RolePair::Kind::Strangers);
    const UserId one = twoUsers.user("same@firm.example");
    const UserId two = twoUsers.user("SAME@firm.example");
    const AccountId account = twoUsers.unlinkedAccount("same@firm.example");
    const Plan plan = twoUsers.plan(acts::InitialSync{});
    QVERIFY(refusedBy(plan) == RuleId::BX_03);
    QCOMPARE(plan.refusal->objects, (std::vector<ObjectRef>{account, one, two}));
    QVERIFY(isExact(plan));

    RolePair twoAccounts(RolePair::Kind::Strangers);
    twoAccounts.unlinkedAccount("same@firm.example");
    twoAccounts.unlinkedAccount("same@firm.example ");
    QVERIFY(refusedBy(twoAccounts.plan(acts::InitialSync{})) == RuleId::BX_03);

    RolePair toMake(RolePair::Kind::Strangers); // an account would be made for either
    const RoleId role = toMake.role("Role", {}, {"TMC_OPERATOR"});
    toMake.user("same@firm.example");
    toMake.give(role, toMake.user("same@firm.example"));
    QVERIFY(refusedBy(toMake.plan(acts::InitialSync{})) == RuleId::BX_03);

    RolePair harmless(RolePair::Kind::Strangers); // nothing to make or link for either
    harmless.user("same@firm.example");
    harmless.user("same@firm.example");
    QVERIFY(settled(harmless.plan(acts::InitialSync{})));
}

void TestInitialSync::BX_03_pickedOneGoesOn()
{
    RolePair pair(RolePair::Kind::Strangers);
    const RoleId role = pair.role("Role", {}, {"TMC_OPERATOR"});
    const RoleId talend = pair.talendRole("Talend's", {"TMC_ENGINE_USE"});
    const UserId picked = pair.user("same@firm.example", UserStatus::Disabled, "Picked");
    const UserId other = pair.user("same@firm.example");
    pair.give(role, picked);
    pair.give(role, other);
    const AccountId account = pair.unlinkedAccount("same@firm.example");
    pair.giveUnlinked(talend, account);
    QVERIFY(refusedBy(pair.plan(acts::InitialSync{})) == RuleId::BX_03);
    const Plan link = pair.run(acts::LinkAccount{picked, account});
    QVERIFY(!link.isRefused());
    QVERIFY(isExact(link));
    QCOMPARE(pair.state.directRoles(picked), std::vector{role}); // still strangers: nothing is united yet

    const Plan plan = pair.run(acts::InitialSync{});
    QVERIFY(!plan.isRefused());
    QVERIFY(pair.state.accounts().at(account).user == picked);
    QCOMPARE(pair.state.accounts().at(account).status, UserStatus::Disabled);
    QCOMPARE(pair.state.directRoles(picked), (std::vector{role, talend}));
    QVERIFY(!pair.state.accountOf(other)); // left out, and said so
    const auto warned = std::ranges::find(plan.consequences, RuleId::BX_03, &Consequence::rule);
    QVERIFY(warned != plan.consequences.end());
    QCOMPARE(warned->objects, std::vector<ObjectRef>{other});
    QVERIFY(sidesAgree(pair.state));
    QVERIFY(isExact(plan));
}

void TestInitialSync::SR_01_SR_06_rolesOnBothSides()
{
    RolePair pair(RolePair::Kind::Strangers);
    const RoleId qlik = pair.role("Qlik's", {"notes"}, {});
    const RoleId talend = pair.talendRole("Operator", {"TMC_OPERATOR"}, RoleKind::TalendBuiltIn);
    const Plan plan = pair.run(acts::InitialSync{});
    for (const RoleId role : {qlik, talend}) {
        QVERIFY(pair.state.roles().at(role).isSynchronized());
        QVERIFY(!pair.state.roles().at(role).vendorId.empty());
        QVERIFY(!pair.state.roles().at(role).talendVendorId.empty());
    }
    QVERIFY(!pair.state.roles().at(pair.tenantAdmin).onTalend); // SR-06
    QCOMPARE(told(plan, Sentence::InitialRolesFromQlik).objects, std::vector<ObjectRef>{qlik});
    QVERIFY(settled(plan));
}

void TestInitialSync::SR_13_distributedRoles()
{
    RolePair pair(RolePair::Kind::Strangers);
    const RoleId qlik = pair.role("Qlik's", {}, {"TMC_OPERATOR"});
    const RoleId talend = pair.talendRole("Talend's", {});
    const Plan plan = pair.run(acts::InitialSync{});
    QVERIFY(pair.state.roles().at(talend).distributed);
    QVERIFY(!pair.state.roles().at(qlik).distributed);
    QCOMPARE(told(plan, Sentence::InitialRolesFromTalend).objects, std::vector<ObjectRef>{talend});
}

void TestInitialSync::SR_16_numberedNames()
{
    RolePair pair(RolePair::Kind::Strangers);
    const RoleId qlik = pair.role("My user role", {"notes"}, {"TMC_OPERATOR"});
    const RoleId talend = pair.talendRole("My user role ", {"TMC_ENGINE_USE"}); // compared trimmed
    const RoleId cased = pair.talendRole("my user role", {}); // case kept: another name
    const UserId user = pair.user("user@firm.example");
    pair.give(qlik, user);
    const Plan plan = pair.run(acts::InitialSync{});
    QCOMPARE(pair.state.roles().at(qlik).name, std::string("My user role"));
    QCOMPARE(pair.state.roles().at(talend).name, std::string("My user role 1"));
    QCOMPARE(pair.state.roles().at(cased).name, std::string("my user role"));
    QVERIFY(pair.state.roles().at(talend).distributed); // SR-13: also after SR-16
    QVERIFY(pair.state.roles().at(talend).qlik.empty()); // both are kept, nothing united
    QCOMPARE(pair.state.directRoles(user), std::vector{qlik});
    const Consequence *numbered = said(plan, Sentence::RoleNumbered);
    QVERIFY(numbered);
    QVERIFY(numbered->rule == RuleId::SR_16);
    QCOMPARE(numbered->objects, std::vector<ObjectRef>{talend});
    QVERIFY(settled(plan));
}

void TestInitialSync::SR_16_severalClashesAtOnce()
{
    RolePair pair(RolePair::Kind::Strangers);
    for (const char *name : {"Role", "Role 1", "Other 2"})
        pair.role(name, {}, {});
    const RoleId role = pair.talendRole("Role", {});
    const RoleId role1 = pair.talendRole("Role 1", {}); // ends in a number already
    const RoleId role2 = pair.talendRole("Role 2", {}); // no clash, but its name is not free
    const RoleId other = pair.talendRole("Other 2", {});
    const Plan plan = pair.run(acts::InitialSync{});
    QCOMPARE(pair.state.roles().at(role).name, std::string("Role 3")); // 1 and 2 are borne on one side each
    QCOMPARE(pair.state.roles().at(role1).name, std::string("Role 1 1"));
    QCOMPARE(pair.state.roles().at(role2).name, std::string("Role 2"));
    QCOMPARE(pair.state.roles().at(other).name, std::string("Other 2 1"));
    QCOMPARE(std::ranges::count(plan.consequences, RuleId::SR_16, &Consequence::rule), std::ptrdiff_t(3));
    QVERIFY(settled(plan));
}

void TestInitialSync::SR_16_twoTalendRolesOfOneName()
{
    RolePair pair(RolePair::Kind::Strangers);
    const RoleId first = pair.talendRole("Administrator", {"TMC_OPERATOR"}, RoleKind::TalendBuiltIn);
    const RoleId second = pair.talendRole("Administrator", {"TMC_ENGINE_USE"}, RoleKind::TalendBuiltIn);
    const Plan plan = pair.run(acts::InitialSync{});
    QCOMPARE(pair.state.roles().at(first).name, std::string("Administrator"));
    QCOMPARE(pair.state.roles().at(second).name, std::string("Administrator 1"));
    QVERIFY(settled(plan));
}

void TestInitialSync::SR_16_SR_18_builtInNames()
{
    RolePair pair(RolePair::Kind::Strangers);
    const RoleId talend = pair.talendRole("TenantAdmin", {"TMC_OPERATOR"});
    const RoleId reserved = pair.talendRole("UserDefault", {});
    pair.role("Security Administrator", {}, {});
    const RoleId security = pair.talendRole("Security Administrator", {"TMC_USER_MANAGEMENT"}, RoleKind::TalendBuiltIn);
    QVERIFY(settled(pair.run(acts::InitialSync{})));
    QCOMPARE(pair.state.roles().at(talend).name, std::string("TenantAdmin 1"));
    QCOMPARE(pair.state.roles().at(reserved).name, std::string("UserDefault 1"));
    QCOMPARE(pair.state.roles().at(security).name, std::string("Security Administrator 1"));
    QVERIFY(refusedBy(pair.plan(acts::DeleteRole{security, {}})) == RuleId::SR_18); // also under its new name
}

void TestInitialSync::BX_12_tooManyCustomRoles()
{
    RolePair pair(RolePair::Kind::Strangers);
    for (int i = 0; i < 499; ++i)
        pair.role("Role " + std::to_string(i), {}, {});
    pair.talendRole("Talend's", {});
    pair.talendRole("Operator", {"TMC_OPERATOR"}, RoleKind::TalendBuiltIn);
    QVERIFY(settled(pair.plan(acts::InitialSync{})));
    pair.talendRole("One too many", {});
    const Plan plan = pair.plan(acts::InitialSync{});
    QVERIFY(refusedBy(plan) == RuleId::BX_12);
    QCOMPARE(plan.refusal->text.n, std::int64_t(501));
    QVERIFY(isExact(plan));
}

void TestInitialSync::BX_13_tenantAdminOnly()
{
    RolePair pair(RolePair::Kind::Strangers);
    const UserId nobody = pair.user("nobody@firm.example");
    for (const Side side : {Side::Qlik, Side::Talend}) {
        QVERIFY(refusedBy(pair.planAs(nobody, acts::InitialSync{}, side)) == RuleId::BX_13);
        QVERIFY(!pair.planAs(pair.admin, acts::InitialSync{}, side).isRefused());
    }
}

QTEST_GUILESS_MAIN(TestInitialSync)
#include "tst_initialsync.moc"
