// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rolecatalogue.h"
#include "wire/samples.h"

#include <QTest>

#include <set>

using namespace tandem;

namespace {

PairState sample(std::string_view name, const SampleOptions &options = {})
{
    const auto pair = samplePair(name, options);
    if (!pair)
        qFatal("sample");
    return *pair;
}

} // namespace

/// The sample pairs hold what they promise: sound, complete, equal for equal arguments.
class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void JO_01_emptyHasItsCreatorAlone();
    void emptyHasEveryBuiltInRole();
    void optionsAreTaken();
    void badOptionsAreRefused();
    void equalArgumentsGiveEqualPairs();
    void SU_08_accountsCarryDirectTalendRoles();
    void demoHasEveryKindOfContentAndState();
    void demoStaysWithinItsLimits();
    void SR_16_unpairedNamesClash();
};

void TestSamples::JO_01_emptyHasItsCreatorAlone()
{
    const PairState pair = sample("empty");
    QCOMPARE(pair.users().size(), 1u);
    QVERIFY(pair.tenant().paired);
    const User &creator = pair.users().at(UserId(1));
    QCOMPARE(pair.tenant().serviceAccountOwner, std::optional(creator.id));
    QCOMPARE(creator.status, UserStatus::Active);
    QVERIFY(creator.entitlement);
    QCOMPARE(pair.tenant().entitlements, std::optional<std::uint32_t>(1000));
    QCOMPARE(pair.seatsFree(), std::optional<std::uint64_t>(999));
    QCOMPARE(pair.directRoles(creator.id), pair.rolesByName("TenantAdmin"));
    QCOMPARE(pair.tenant().now, rehearsalStart);
    QCOMPARE(pair.talendUsed(), 0u);
}

void TestSamples::emptyHasEveryBuiltInRole()
{
    const PairState pair = sample("empty");
    std::size_t offered = 0;
    for (const auto known : {roleCatalogue().qlik(), roleCatalogue().talend()}) {
        for (const BuiltInRole &role : known) {
            const auto found = pair.rolesByName(role.name);
            QCOMPARE(found.size(), role.offered ? 1u : 0u);
            if (!role.offered)
                continue;
            ++offered;
            const Role &row = pair.roles().at(found.front());
            QCOMPARE(row.kind, role.side == Side::Qlik ? RoleKind::QlikBuiltIn : RoleKind::TalendBuiltIn);
            QCOMPARE(row.isSynchronized(), role.side == Side::Talend); // SR-05, SR-06
            QCOMPARE(row.distributed, role.side == Side::Talend); // SR-13
        }
    }
    QCOMPARE(pair.roles().size(), offered);
}

void TestSamples::optionsAreTaken()
{
    const SampleOptions options{7, 5, "chief@firm.example", Subscription::Capacity};
    for (std::string_view name : sampleNames()) {
        const PairState pair = sample(name, options);
        QCOMPARE(pair.tenant().entitlements, std::optional<std::uint32_t>(7));
        QCOMPARE(pair.tenant().talendLimit, 5u);
        QCOMPARE(pair.tenant().subscription, Subscription::Capacity);
        QCOMPARE(pair.usersByEmail("chief@firm.example"), std::vector{*pair.tenant().serviceAccountOwner});
    }
}

void TestSamples::badOptionsAreRefused()
{
    QCOMPARE(samplePair("emtpy").error().code, ErrorCode::BadValue);
    QCOMPARE(samplePair("demo", {.adminEmail = "nobody"}).error().code, ErrorCode::BadValue);
}

void TestSamples::equalArgumentsGiveEqualPairs()
{
    for (std::string_view name : sampleNames())
        QVERIFY(sample(name).sameContent(sample(name)));
}

void TestSamples::SU_08_accountsCarryDirectTalendRoles()
{
    const PairState pair = sample("demo");
    std::size_t differing = 0;
    pair.accounts().forEach([&](const Account &account) {
        if (!account.user)
            return;
        std::set<RoleId> wanted;
        for (const RoleId role : pair.directRoles(*account.user)) {
            if (pair.roles().at(role).isTalendBearing())
                wanted.insert(role);
        }
        const auto carried = pair.talendRoles(account);
        differing += std::set<RoleId>(carried.begin(), carried.end()) == wanted ? 0 : 1;
        QCOMPARE(account.person.email(), pair.users().at(*account.user).person.email());
    });
    QCOMPARE(differing, 1u); // the one that shows SU-18
}

void TestSamples::demoHasEveryKindOfContentAndState()
{
    const PairState pair = sample("demo");
    std::set<ContentType> types;
    bool neverOwned = false;
    bool deletedOwner = false;
    bool missing = false;
    bool anonymous = false;
    bool stopped = false;
    pair.content().forEach([&](const ContentItem &item) {
        types.insert(item.type);
        neverOwned |= !item.owner;
        deletedOwner |= item.owner && pair.tombstones().contains(*item.owner);
        missing |= item.detail().credentialsMissingSince.has_value();
        anonymous |= item.detail().anonymous == true;
        stopped |= item.detail().stoppedByOwner;
    });
    QCOMPARE(types.size(), static_cast<std::size_t>(ContentType::Count));
    QVERIFY(neverOwned && deletedOwner && missing && anonymous && stopped);
    QVERIFY(pair.ambiguousEmail().count() == 2);
    QVERIFY(pair.heldBack().count() == 2);
    bool expired = false;
    bool valid = false;
    bool provisioned = false;
    bool inTalendOnly = false;
    pair.users().forEach([&](const User &user) {
        expired |= user.inviteExpiry && *user.inviteExpiry < pair.tenant().now;
        valid |= user.inviteExpiry && *user.inviteExpiry > pair.tenant().now;
        provisioned |= user.status == UserStatus::Provisioned;
        const Account *account = pair.accountOf(user.id);
        inTalendOnly |= account && account->cause == AccountCause::InvitedInTalend && user.person.name().empty();
    });
    QVERIFY(expired && valid && provisioned && inTalendOnly);
}

void TestSamples::demoStaysWithinItsLimits()
{
    const PairState pair = sample("demo");
    QVERIFY(pair.talendUsed() < pair.tenant().talendLimit);
    // SR-12 can be seen: one permission more on the role that many hold would pass the limit.
    const RoleId readers = pair.rolesByName("Report readers").front();
    QVERIFY(pair.directMembers(readers).count() > pair.tenant().talendLimit - pair.talendUsed());
    QVERIFY(pair.seatsFree().value() > 0 && pair.seatsFree().value() < 8);
    QVERIFY(pair.users().size() >= 55);
}

void TestSamples::SR_16_unpairedNamesClash()
{
    const PairState pair = sample("unpaired");
    QVERIFY(!pair.tenant().paired);
    QCOMPARE(pair.rolesByName("My user role").size(), 2u);
    QCOMPARE(pair.rolesByName("My user role 1").size(), 1u);
    QCOMPARE(pair.linked().count(), 0u);
    QVERIFY(pair.accounts().size() > 0);
    pair.roles().forEach([](const Role &role) { QVERIFY(!role.isSynchronized()); });
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
