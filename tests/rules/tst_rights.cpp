// SPDX-License-Identifier: GPL-3.0-or-later
// Rights and where each comes from; who holds what.
#include "rolepair.h"

#include "rules/holders.h"
#include "rules/rights.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void BX_10_everyOriginIsNamed();
    void BX_10_heldTwiceSaysSo();
    void SR_07_talendRightsComeFromTheAccountAlone();
    void BX_10_nobodyHasNothing();
    void usersWithRight_sameAsRights();
};

namespace {

const rules::Right *find(const std::vector<rules::Right> &rights, std::string_view permission, Side side)
{
    const auto found = std::ranges::find_if(
        rights, [&](const rules::Right &right) { return right.permission == permission && right.side == side; });
    return found == rights.end() ? nullptr : &*found;
}

/// One permission, "notes", that reaches a user by all four ways.
struct FourWays
{
    RolePair pair;
    RoleId direct = pair.role("Direct", {"notes"}, {"TMC_OPERATOR"});
    RoleId grouped = pair.role("Grouped", {"notes"}, {"TMC_ENGINE_USE"});
    RoleId everybody = pair.role("Everybody", {"notes"}, {});
    GroupId group = pair.group("Readers");
    UserId user = pair.user("user@firm.example");
    FourWays()
    {
        Tenant tenant = pair.state.tenant();
        tenant.defaultPermissions = {"notes"};
        pair.put(tenant);
        pair.autoAssign(everybody);
        pair.giveGroup(group, grouped);
        pair.enter(group, user);
        pair.give(direct, user);
    }
};

} // namespace

void TestRights::BX_10_everyOriginIsNamed()
{
    const FourWays ways;
    const auto rights = rules::rightsOf(ways.pair.state, ways.user);
    QCOMPARE(rights.size(), std::size_t(1)); // no account, so no Talend right
    const rules::Right *notes = find(rights, "notes", Side::Qlik);
    QVERIFY(notes);
    QCOMPARE(notes->origins.size(), std::size_t(4));
    QCOMPARE(notes->origins[0].origin, Origin::Default);
    QVERIFY(!notes->origins[0].role);
    QCOMPARE(notes->origins[1].origin, Origin::Auto);
    QVERIFY(notes->origins[1].role == ways.everybody);
    QCOMPARE(notes->origins[2].origin, Origin::Group);
    QVERIFY(notes->origins[2].role == ways.grouped);
    QVERIFY(notes->origins[2].group == ways.group);
    QCOMPARE(notes->origins[3].origin, Origin::Direct);
    QVERIFY(notes->origins[3].role == ways.direct);
}

void TestRights::BX_10_heldTwiceSaysSo()
{
    FourWays ways;
    ways.pair.give(ways.grouped, ways.user);
    const auto held = rules::heldRoles(ways.pair.state, ways.user);
    std::vector<Origin> origins;
    for (const rules::RoleOrigin &origin : held) {
        if (origin.role == ways.grouped)
            origins.push_back(origin.origin);
    }
    QCOMPARE(origins, (std::vector{Origin::Group, Origin::Direct}));
    QCOMPARE(held.size(), std::size_t(4));
    QVERIFY(std::ranges::is_sorted(held, {}, &rules::RoleOrigin::role));
}

void TestRights::SR_07_talendRightsComeFromTheAccountAlone()
{
    FourWays ways;
    ways.pair.account(ways.user);
    const auto rights = rules::rightsOf(ways.pair.state, ways.user);
    const rules::Right *operating = find(rights, "TMC_OPERATOR", Side::Talend);
    QVERIFY(operating);
    QCOMPARE(operating->origins.size(), std::size_t(1));
    QCOMPARE(operating->origins[0].origin, Origin::Direct);
    QVERIFY(operating->origins[0].role == ways.direct);
    QVERIFY(!find(rights, "TMC_ENGINE_USE", Side::Talend)); // held through the group only
}

void TestRights::BX_10_nobodyHasNothing()
{
    const FourWays ways;
    QVERIFY(rules::rightsOf(ways.pair.state, UserId(4711)).empty());
    QVERIFY(rules::heldRoles(ways.pair.state, UserId(4711)).empty());
}

void TestRights::usersWithRight_sameAsRights()
{
    FourWays ways;
    ways.pair.account(ways.user);
    const PairState &state = ways.pair.state;
    for (const auto &[permission, side] :
         {std::pair("notes", Side::Qlik), std::pair("TMC_OPERATOR", Side::Talend),
          std::pair("TMC_ENGINE_USE", Side::Talend), std::pair("app.share", Side::Qlik)}) {
        const Roaring having = rules::usersWithRight(state, permission, side);
        state.users().forEach([&](const User &user) {
            const bool has = find(rules::rightsOf(state, user.id), permission, side) != nullptr;
            QCOMPARE(having.contains(user.id.value()), has);
        });
    }
    QCOMPARE(rules::usersWithRight(state, "TMC_OPERATOR", Side::Talend).cardinality(), std::uint64_t(1));
    QCOMPARE(rules::holders(state, ways.everybody).cardinality(), std::uint64_t(state.users().size()));
    Roaring admins;
    admins.add(ways.pair.admin.value());
    const Roaring all = rules::everyone(state);
    QVERIFY(rules::tenantAdminsAmong(state, all) == admins);
    QVERIFY(rules::tenantAdminsAmong(state, all - admins).isEmpty());
    for (const RoleId role : {ways.direct, ways.grouped, ways.everybody}) {
        QVERIFY(rules::holdersAmong(state, role, all) == rules::holders(state, role));
        QVERIFY(rules::holdersAmong(state, role, admins) == (rules::holders(state, role) & admins));
    }
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
