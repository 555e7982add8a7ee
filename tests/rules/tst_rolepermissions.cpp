// SPDX-License-Identifier: GPL-3.0-or-later
// Permissions given to a role and taken from it, on both sides.
#include "rolepair.h"
#include "support/plans.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

class TestRolePermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SR_08_addedOnEitherSide();
    void SR_08_talendSideNeverTouchesQlikPermissions();
    void SR_08_alreadyThereAndNotThere();
    void SR_11_oneAccountForEachDirectMember();
    void SR_11_warningOverFiveHundred();
    void SR_12_refusedAsAWhole();
    void SU_03_alsoWhenTheRoleWasTalendBearing();
    void SU_04_groupMembersGetNone();
    void SU_14_heldBackNotRestored();
    void BX_03_ambiguousAddress();
    void BX_03_pickedOneGoesOn();
    void SU_05_SU_08_lastTalendPermissionGoes();
    void SU_08_builtInTalendRoleStaysOnAccounts();
    void SR_19_workedExample();
    void BX_08_countsFromTheNextSignIn();
    void BX_15_refusedOnEitherSide();
    void SR_08_importedUnknownPermissionCanBeTaken();
    void SU_17_strangersMakeNoAccounts();
};

namespace {

using Ids = std::vector<std::string>;

const Consequence *saidBy(const Plan &plan, RuleId rule)
{
    const auto found = std::ranges::find(plan.consequences, rule, &Consequence::rule);
    return found == plan.consequences.end() ? nullptr : &*found;
}

} // namespace

void TestRolePermissions::SR_08_addedOnEitherSide()
{
    for (const Side side : {Side::Qlik, Side::Talend}) {
        RolePair pair;
        const RoleId role = pair.role("Role", {"notes"}, {});
        const Plan plan = pair.run(acts::AddPermissions{role, {"tmc-users-manage"}}, side);
        QVERIFY(!plan.isRefused());
        QCOMPARE(pair.state.roles().at(role).talend.ids(), Ids{"TMC_USER_MANAGEMENT"});
        QCOMPARE(pair.state.roles().at(role).qlik.ids(), Ids{"notes"});
        QCOMPARE(count(plan, Sentence::RoleGains), 1);
        QVERIFY(isExact(plan));
        const Plan back = pair.run(acts::RemovePermissions{role, {"TMC_USER_MANAGEMENT"}}, side);
        QVERIFY(pair.state.roles().at(role).talend.empty());
        QCOMPARE(pair.state.roles().at(role).qlik.ids(), Ids{"notes"});
        QCOMPARE(count(back, Sentence::RoleLoses), 1);
        QVERIFY(isExact(back));
    }
}

void TestRolePermissions::SR_08_talendSideNeverTouchesQlikPermissions()
{
    RolePair pair;
    const RoleId role = pair.role("Role", {"notes"}, {"TMC_OPERATOR"});
    const Plan added = pair.plan(acts::AddPermissions{role, {"TMC_ENGINE_USE"}}, Side::Talend);
    QCOMPARE(count(added, Sentence::RoleQlikPermissionsKept), 1);
    QCOMPARE(count(pair.plan(acts::AddPermissions{role, {"TMC_ENGINE_USE"}}), Sentence::RoleQlikPermissionsKept), -1);
    const Plan taken = pair.plan(acts::RemovePermissions{role, {"notes"}}, Side::Talend);
    QVERIFY(refusedBy(taken) == RuleId::BX_15);
    QCOMPARE(taken.refusal->text.id, Sentence::PermissionsOfOtherSide);
    QVERIFY(!pair.plan(acts::RemovePermissions{role, {"notes"}}, Side::Qlik).isRefused());
}

void TestRolePermissions::SR_08_alreadyThereAndNotThere()
{
    RolePair pair;
    const RoleId role = pair.role("Role", {"notes"}, {"TMC_OPERATOR"});
    const Plan part = pair.run(acts::AddPermissions{role, {"notes", "app.share"}});
    QCOMPARE(count(part, Sentence::RoleHoldsAlready), 1);
    QCOMPARE(count(part, Sentence::RoleGains), 1);
    QVERIFY(refusedBy(pair.plan(acts::AddPermissions{role, {"notes"}})) == RuleId::SR_08);
    QVERIFY(refusedBy(pair.plan(acts::RemovePermissions{role, {"TMC_ENGINE_USE"}})) == RuleId::SR_08);
    const Plan some = pair.run(acts::RemovePermissions{role, {"TMC_ENGINE_USE", "notes"}});
    QCOMPARE(count(some, Sentence::RoleLoses), 1);
    QCOMPARE(pair.state.roles().at(role).qlik.ids(), Ids{"app.share"});
}

void TestRolePermissions::SR_11_oneAccountForEachDirectMember()
{
    for (const Side side : {Side::Qlik, Side::Talend}) {
        RolePair pair;
        const RoleId role = pair.role("Role", {}, {});
        const RoleId other = pair.role("Other", {}, {"TMC_ENGINE_USE"});
        const UserId pending = pair.user("pending@firm.example", UserStatus::Invited);
        const UserId disabled = pair.user("disabled@firm.example", UserStatus::Disabled);
        const UserId there = pair.user("there@firm.example");
        pair.give(other, there);
        pair.account(there);
        for (const UserId user : {pending, disabled, there})
            pair.give(role, user);
        const Plan plan = pair.run(acts::AddPermissions{role, {"TMC_OPERATOR"}}, side);
        QVERIFY(!plan.isRefused());
        const Consequence *made = saidBy(plan, RuleId::SR_11);
        QVERIFY(made);
        QCOMPARE(made->count(), 2); // exactly the members without one
        QCOMPARE(made->objects, (std::vector<ObjectRef>{pending, disabled}));
        QVERIFY(saidBy(plan, RuleId::SU_03));
        QCOMPARE(saidBy(plan, RuleId::SU_03)->objects, (std::vector<ObjectRef>{there, pending, disabled}));
        QCOMPARE(count(plan, Sentence::RoleManyMembers), -1);
        QCOMPARE(count(plan, Sentence::RoleAppearsOnAccounts), 1); // the account that was there carries it too
        QCOMPARE(pair.state.accountOf(pending)->status, UserStatus::Invited);
        QCOMPARE(pair.state.accountOf(disabled)->status, UserStatus::Disabled);
        QCOMPARE(pair.state.talendRoles(*pair.state.accountOf(there)), (std::vector{role, other}));
        QVERIFY(sidesAgree(pair.state));
        QVERIFY(isExact(plan));
    }
}

void TestRolePermissions::SR_11_warningOverFiveHundred()
{
    RolePair pair;
    const RoleId role = pair.role("Role", {}, {});
    for (int i = 0; i < 500; ++i)
        pair.give(role, pair.user("user" + std::to_string(i) + "@firm.example"));
    QCOMPARE(count(pair.plan(acts::AddPermissions{role, {"TMC_OPERATOR"}}), Sentence::RoleManyMembers), -1);
    const UserId there = pair.user("there@firm.example");
    pair.account(there);
    pair.give(role, there);
    const Plan plan = pair.plan(acts::AddPermissions{role, {"TMC_OPERATOR"}});
    const Consequence *warning = said(plan, Sentence::RoleManyMembers);
    QVERIFY(warning);
    QVERIFY(warning->rule == RuleId::SR_11);
    QCOMPARE(warning->severity, Severity::Warning);
    QCOMPARE(warning->count(), 500); // accounts to make; the members are the other count
    QCOMPARE(std::get<std::int64_t>(warning->text.args.front()), std::int64_t(501));
    QVERIFY(sidesAgree(*plan.after));
    // All of them there already: nothing to warn of.
    RolePair settled;
    settled.state = *plan.after;
    QCOMPARE(count(settled.plan(acts::AddPermissions{role, {"TMC_ENGINE_USE"}}), Sentence::RoleManyMembers), -1);
}

void TestRolePermissions::SR_12_refusedAsAWhole()
{
    for (const Side side : {Side::Qlik, Side::Talend}) {
        RolePair pair;
        pair.limitTalend(3);
        pair.account(pair.admin);
        const RoleId role = pair.role("Role", {}, {});
        for (int i = 0; i < 3; ++i)
            pair.give(role, pair.user("user" + std::to_string(i) + "@firm.example"));
        const Plan refused = pair.plan(acts::AddPermissions{role, {"TMC_OPERATOR"}}, side);
        QVERIFY(refusedBy(refused) == RuleId::SR_12);
        QCOMPARE(refused.refusal->text.n, std::int64_t(3)); // needed
        QVERIFY(isExact(refused));
        pair.limitTalend(4);
        const Plan plan = pair.run(acts::AddPermissions{role, {"TMC_OPERATOR"}}, side);
        QVERIFY(!plan.isRefused());
        QCOMPARE(pair.state.talendUsed(), std::uint64_t(4));
        QVERIFY(isExact(plan));
    }
}

void TestRolePermissions::SU_03_alsoWhenTheRoleWasTalendBearing()
{
    RolePair pair; // an import may bring an entitled user without an account
    const RoleId role = pair.role("Role", {}, {"TMC_OPERATOR"});
    const UserId user = pair.user("user@firm.example");
    pair.give(role, user);
    const Plan plan = pair.run(acts::AddPermissions{role, {"TMC_ENGINE_USE"}});
    QVERIFY(pair.state.accountOf(user));
    QVERIFY(sidesAgree(pair.state));
    // A Qlik permission triggers nothing.
    RolePair calm;
    const RoleId bearing = calm.role("Role", {}, {"TMC_OPERATOR"});
    calm.give(bearing, calm.admin);
    calm.run(acts::AddPermissions{bearing, {"notes"}});
    QVERIFY(!calm.state.accountOf(calm.admin));
}

void TestRolePermissions::SU_04_groupMembersGetNone()
{
    RolePair pair;
    const RoleId role = pair.role("Role", {}, {});
    const GroupId group = pair.group("Readers");
    pair.giveGroup(group, role);
    const UserId member = pair.user("member@firm.example");
    pair.enter(group, member);
    const Plan plan = pair.run(acts::AddPermissions{role, {"TMC_OPERATOR"}});
    QVERIFY(!pair.state.accountOf(member));
    QCOMPARE(count(plan, Sentence::RoleHeldIndirectly), 1);
    QCOMPARE(plan.followUps.size(), std::size_t(1));
    QVERIFY(plan.followUps[0].act.body == ActBody(acts::AssignRole{{member}, role}));
    pair.run(plan.followUps[0].act.body);
    QVERIFY(pair.state.accountOf(member));
    QVERIFY(sidesAgree(pair.state));
    // Who holds the role directly as well is synchronized: nothing to say of the group.
    RolePair both;
    const RoleId twice = both.role("Role", {}, {});
    const GroupId readers = both.group("Readers");
    both.giveGroup(readers, twice);
    const UserId user = both.user("user@firm.example");
    both.enter(readers, user);
    both.give(twice, user);
    QCOMPARE(count(both.plan(acts::AddPermissions{twice, {"TMC_OPERATOR"}}), Sentence::RoleHeldIndirectly), -1);
}

void TestRolePermissions::SU_14_heldBackNotRestored()
{
    RolePair pair;
    const RoleId role = pair.role("Role", {}, {});
    const UserId held = pair.user("held@firm.example");
    pair.holdBack(held);
    pair.give(role, held);
    const Plan plan = pair.run(acts::AddPermissions{role, {"TMC_OPERATOR"}});
    QVERIFY(!pair.state.accountOf(held));
    QVERIFY(pair.state.users().at(held).heldBack);
    const Consequence *stays = said(plan, Sentence::RoleMembersHeldBack);
    QVERIFY(stays);
    QVERIFY(stays->rule == RuleId::SU_14);
    QVERIFY(!saidBy(plan, RuleId::SR_11));
    QVERIFY(!saidBy(plan, RuleId::SU_03));
}

void TestRolePermissions::BX_03_ambiguousAddress()
{
    RolePair pair;
    const RoleId role = pair.role("Role", {}, {});
    const UserId one = pair.user("same@firm.example");
    pair.user("SAME@firm.example");
    pair.give(role, one);
    const Plan plan = pair.plan(acts::AddPermissions{role, {"TMC_OPERATOR"}});
    QVERIFY(refusedBy(plan) == RuleId::BX_03);
    QVERIFY(isExact(plan));
    QVERIFY(!pair.plan(acts::AddPermissions{role, {"notes"}}).isRefused());
}

void TestRolePermissions::BX_03_pickedOneGoesOn()
{
    RolePair pair;
    const RoleId role = pair.role("Role", {}, {});
    const UserId picked = pair.user("same@firm.example");
    const UserId other = pair.user("SAME@firm.example");
    const UserId third = pair.user("third@firm.example");
    const AccountId account = pair.unlinkedAccount("same@firm.example");
    for (const UserId user : {picked, other, third})
        pair.give(role, user);
    EXPECT_REFUSED(pair.plan(acts::AddPermissions{role, {"TMC_OPERATOR"}}), RuleId::BX_03);
    pair.run(acts::LinkAccount{picked, account});
    // Now it is settled: the other one stays without an account, and nobody waits for that.
    const Plan plan = pair.run(acts::AddPermissions{role, {"TMC_OPERATOR"}});
    EXPECT_GOOD(plan);
    const Consequence *left = saidBy(plan, RuleId::BX_03);
    QVERIFY(left);
    QCOMPARE(left->severity, Severity::Warning);
    QCOMPARE(left->objects, std::vector<ObjectRef>{other});
    QCOMPARE(saidBy(plan, RuleId::SR_11)->objects, std::vector<ObjectRef>{third});
    QCOMPARE(saidBy(plan, RuleId::SU_03)->objects, (std::vector<ObjectRef>{picked, third}));
    QVERIFY(!pair.state.accountOf(other));
    // To assign a role to that one is refused, and not because anything were open still.
    const Plan direct = pair.plan(acts::AssignRole{{other}, pair.talendRole("Theirs", {"TMC_OPERATOR"})});
    EXPECT_REFUSED(direct, RuleId::BX_03);
    QCOMPARE(direct.refusal->text.id, Sentence::AddressLinkedToOther);
}

void TestRolePermissions::SU_05_SU_08_lastTalendPermissionGoes()
{
    for (const Side side : {Side::Qlik, Side::Talend}) {
        RolePair pair;
        const RoleId role = pair.role("Role", {"notes"}, {"TMC_OPERATOR", "TMC_ENGINE_USE"});
        const UserId user = pair.user("user@firm.example");
        pair.give(role, user);
        pair.account(user);
        const Plan first = pair.run(acts::RemovePermissions{role, {"TMC_ENGINE_USE"}}, side);
        QCOMPARE(count(first, Sentence::RoleDropsOffAccounts), -1);
        QCOMPARE(pair.state.talendRoles(*pair.state.accountOf(user)), std::vector{role});
        const Plan last = pair.run(acts::RemovePermissions{role, {"TMC_OPERATOR"}}, side);
        QCOMPARE(count(last, Sentence::RoleDropsOffAccounts), 1);
        QVERIFY(pair.state.accountOf(user)); // SU-05: the account stays
        QVERIFY(pair.state.talendRoles(*pair.state.accountOf(user)).empty());
        QCOMPARE(pair.state.directRoles(user), std::vector{role}); // and the role stays with the Qlik user
        QVERIFY(saidBy(last, RuleId::SU_05));
        QCOMPARE(saidBy(last, RuleId::SU_05)->objects, std::vector<ObjectRef>{user});
        QVERIFY(sidesAgree(pair.state));
        QVERIFY(isExact(last));
    }
}

void TestRolePermissions::SU_08_builtInTalendRoleStaysOnAccounts()
{
    RolePair pair;
    const RoleId role = pair.talendRole("Operator", {"TMC_OPERATOR"}, RoleKind::TalendBuiltIn);
    const UserId user = pair.user("user@firm.example");
    pair.give(role, user);
    pair.account(user);
    const Plan plan = pair.run(acts::RemovePermissions{role, {"TMC_OPERATOR"}});
    QVERIFY(!plan.isRefused());
    QCOMPARE(count(plan, Sentence::RoleDropsOffAccounts), -1); // a built-in Talend role is Talend-bearing as such
    QCOMPARE(pair.state.talendRoles(*pair.state.accountOf(user)), std::vector{role});
    QVERIFY(sidesAgree(pair.state));
}

void TestRolePermissions::SR_19_workedExample()
{
    RolePair pair;
    pair.run(acts::CreateRole{"Engineer", Ids{"app.share", "TMC_OPERATOR"}});
    const RoleId role = pair.state.rolesByName("Engineer").front();
    const UserId user = pair.user("user@firm.example");
    pair.run(acts::AssignRole{{user}, role});
    const Account *account = pair.state.accountOf(user);
    QVERIFY(account);
    QCOMPARE(pair.state.talendRoles(*account), std::vector{role});
    QCOMPARE(pair.state.roles().at(role).talend.ids(), Ids{"TMC_OPERATOR"});
    QVERIFY(sidesAgree(pair.state));
}

void TestRolePermissions::BX_08_countsFromTheNextSignIn()
{
    RolePair pair;
    const RoleId role = pair.role("Role", {}, {"TMC_OPERATOR"});
    const UserId direct = pair.user("direct@firm.example");
    pair.give(role, direct);
    pair.account(direct);
    const GroupId group = pair.group("Readers");
    pair.giveGroup(group, role);
    pair.enter(group, pair.user("grouped@firm.example"));
    QCOMPARE(count(pair.plan(acts::AddPermissions{role, {"notes"}}), Sentence::RightsFromNextSignIn), 2);
    // A Talend permission concerns whose account carries the role.
    QCOMPARE(count(pair.plan(acts::AddPermissions{role, {"TMC_ENGINE_USE"}}), Sentence::RightsFromNextSignIn), 1);
    QCOMPARE(count(pair.plan(acts::RemovePermissions{role, {"TMC_OPERATOR"}}), Sentence::RightsFromNextSignIn), 1);
}

void TestRolePermissions::BX_15_refusedOnEitherSide()
{
    RolePair pair;
    const RoleId role = pair.role("Role", {}, {"TMC_OPERATOR"});
    for (const Side side : {Side::Qlik, Side::Talend}) {
        QVERIFY(refusedBy(pair.plan(acts::AddPermissions{role, {"nothing"}}, side)) == RuleId::BX_15);
        QVERIFY(refusedBy(pair.plan(acts::AddPermissions{role, {"admin.users"}}, side)) == RuleId::BX_15);
        QVERIFY(refusedBy(pair.plan(acts::RemovePermissions{role, {"nothing"}}, side)) == RuleId::BX_15);
    }
    QVERIFY(refusedBy(pair.plan(acts::AddPermissions{role, {"notes"}}, Side::Talend)) == RuleId::BX_15);
    QVERIFY(!pair.plan(acts::AddPermissions{role, {"notes"}}, Side::Qlik).isRefused());
}

void TestRolePermissions::SR_08_importedUnknownPermissionCanBeTaken()
{
    RolePair pair;
    const RoleId role = pair.role("Role", {"qlik:from.elsewhere"}, {"TMC_FROM_ELSEWHERE"});
    QVERIFY(refusedBy(pair.plan(acts::RemovePermissions{role, {"qlik:from.elsewhere"}}, Side::Talend))
            == RuleId::BX_15);
    QVERIFY(!pair.run(acts::RemovePermissions{role, {"qlik:from.elsewhere"}}).isRefused());
    QVERIFY(!pair.run(acts::RemovePermissions{role, {"TMC_FROM_ELSEWHERE"}}, Side::Talend).isRefused());
    QVERIFY(pair.state.roles().at(role).qlik.empty());
    QVERIFY(pair.state.roles().at(role).talend.empty());
}

void TestRolePermissions::SU_17_strangersMakeNoAccounts()
{
    RolePair pair(RolePair::Kind::Strangers);
    const RoleId role = pair.role("Role", {}, {});
    pair.give(role, pair.admin);
    const Plan plan = pair.run(acts::AddPermissions{role, {"TMC_OPERATOR"}});
    QVERIFY(!plan.isRefused());
    QCOMPARE(pair.state.talendUsed(), std::uint64_t(0));
}

QTEST_GUILESS_MAIN(TestRolePermissions)
#include "tst_rolepermissions.moc"
