// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison's counters on a pair small enough to count by hand, every counter other than zero.
#include "rolepair.h"

#include "rules/compare.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCounter();
    void SU_04_groupsAndAutoAssignAreNoCause();
    void SU_09_pendingIsOneStatus();
    void whatIf_repeatedNamesShowTheirIds();
    void emptyPair();
};

namespace {

using WhatIf = std::vector<std::pair<std::string, std::uint64_t>>;

} // namespace

void TestCompare::everyCounter()
{
    RolePair pair;
    const RoleId steward = pair.talendRole("Steward", {"TMC_OPERATOR"}, RoleKind::TalendBuiltIn);
    const RoleId mixed = pair.role("Mixed", {"app.share"}, {"TMC_ENGINE_USE"});
    const RoleId plain = pair.role("Plain", {"notes"}, {});
    const RoleId builtIn = pair.role("DataAdmin", {}, {}, RoleKind::QlikBuiltIn);

    const UserId inStep = pair.user("in@step.example"); // account as it should be
    pair.give(steward, inStep);
    pair.give(plain, inStep); // entitled: plain makes no further account
    pair.account(inStep);

    const UserId missing = pair.user("missing@firm.example", UserStatus::Disabled); // no account yet, two roles
    pair.give(steward, missing);
    pair.give(mixed, missing);
    const UserId twin = pair.user("TWIN@firm.example "); // no account yet, address borne twice: counted as if unique
    pair.give(mixed, twin);
    pair.user("twin@firm.example");

    const UserId held = pair.user("held@firm.example"); // deleted in Talend, still entitled
    pair.give(mixed, held);
    pair.holdBack(held);
    const UserId heldPlain = pair.user("heldplain@firm.example"); // deleted in Talend: no what-if either
    pair.give(plain, heldPlain);
    pair.holdBack(heldPlain);

    const UserId drifted = pair.user("drifted@firm.example", UserStatus::Disabled); // status and one role differ
    pair.give(steward, drifted);
    pair.account(drifted);
    Account account = *pair.state.accountOf(drifted);
    account.status = UserStatus::Active;
    pair.put(account);
    pair.link(LinkKind::TalendRole, steward.value(), drifted.value(), false);

    const UserId kept = pair.user("kept@firm.example"); // account, no Talend-bearing role; carries two it should not
    pair.account(kept);
    pair.give(plain, kept);
    pair.link(LinkKind::TalendRole, plain.value(), kept.value());
    pair.link(LinkKind::TalendRole, mixed.value(), kept.value());

    const UserId outside = pair.user("outside@firm.example"); // would get an account by plain, and by DataAdmin
    pair.give(plain, outside);
    pair.give(builtIn, outside);

    const rules::Comparison found = rules::compare(pair.state);
    QCOMPARE(found.entitled, 5U); // inStep, missing, twin, held, drifted
    QCOMPARE(found.createAccounts, 2U); // missing, twin
    QCOMPARE(found.createRoleLinks, 3U);
    QCOMPARE(found.heldDeleted, 1U);
    QCOMPARE(found.statusUpdates, 1U);
    QCOMPARE(found.roleAdds, 1U);
    QCOMPARE(found.roleRemoves, 2U); // one no longer assigned, one without a Talend permission
    QCOMPARE(found.keptWithoutRole, 1U);
    QCOMPARE(found.ambiguousEmail, 1U); // one address, two bearers
    // By name; the administrator holds TenantAdmin directly and nothing on the Talend side.
    QCOMPARE(found.whatIf, (WhatIf{{"DataAdmin", 1}, {"Plain", 1}, {"TenantAdmin", 1}}));
}

void TestCompare::SU_04_groupsAndAutoAssignAreNoCause()
{
    RolePair pair;
    const RoleId steward = pair.talendRole("Steward", {"TMC_OPERATOR"});
    const GroupId group = pair.group("Readers");
    pair.giveGroup(group, steward);
    pair.enter(group, pair.user("member@firm.example"));
    pair.autoAssign(steward);
    const rules::Comparison found = rules::compare(pair.state);
    QCOMPARE(found.entitled, 0U);
    QCOMPARE(found.createAccounts, 0U);
}

void TestCompare::SU_09_pendingIsOneStatus()
{
    RolePair pair;
    const UserId pending = pair.user("pending@firm.example", UserStatus::Provisioned);
    pair.account(pending); // shows as invited
    QCOMPARE(rules::compare(pair.state).statusUpdates, 0U);
    User row = pair.state.users().at(pending);
    row.status = UserStatus::Active;
    pair.put(row);
    QCOMPARE(rules::compare(pair.state).statusUpdates, 1U);
}

void TestCompare::whatIf_repeatedNamesShowTheirIds()
{
    RolePair pair(RolePair::Kind::Strangers);
    const RoleId qlik = pair.role("Same", {}, {});
    const RoleId talend = pair.talendRole("Same", {});
    const std::string first = "Same (" + pair.state.roles().at(qlik).vendorId + ")";
    const std::string second = "Same (" + pair.state.roles().at(talend).talendVendorId + ")";
    WhatIf expected{{first, 0}, {second, 0}, {"TenantAdmin", 1}};
    std::ranges::sort(expected);
    QCOMPARE(rules::compare(pair.state).whatIf, expected);
}

void TestCompare::emptyPair()
{
    const rules::Comparison found = rules::compare(PairState());
    QCOMPARE(found.entitled, 0U);
    QCOMPARE(found.statusUpdates, 0U);
    QVERIFY(found.whatIf.empty());
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
