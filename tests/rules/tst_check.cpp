// SPDX-License-Identifier: GPL-3.0-or-later
// What check finds: each invariant is broken once, on purpose, as no act could.
#include "domain/sentence.h"
#include "rules/check.h"
#include "support/contentpair.h"
#include "wording/wording.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

namespace {

const rules::Finding *found(const std::vector<rules::Finding> &findings, Sentence sentence)
{
    const auto at =
        std::ranges::find_if(findings, [&](const rules::Finding &finding) { return finding.text.id == sentence; });
    return at == findings.end() ? nullptr : &*at;
}

/// A pair with a linked account, its role, spaces and content: nothing to find.
struct Pair
{
    ContentPair pair;
    UserId user = pair.user("Ulla");
    AccountId account = pair.account(user);
    SpaceId space = pair.space("Shared", SpaceType::Shared, user, {{pair.admin, SpaceRoles(8)}});
    ContentId app = pair.app(user, space);
    ContentId schedule = pair.schedule(user, app);

    Pair() { pair.give(user, pair.operators); }

    /// The only finding, when it is this one.
    QString only(Sentence sentence, RuleId rule, bool structural) const
    {
        const auto findings = rules::check(pair.state);
        const rules::Finding *finding = found(findings, sentence);
        if (!finding)
            return QStringLiteral("not found");
        if (findings.size() != 1)
            return QStringLiteral("%1 findings").arg(findings.size());
        if (finding->rule != rule || finding->structural != structural)
            return QStringLiteral("of another kind");
        return wording::text(finding->text, {&pair.state, nullptr}).isEmpty() ? QStringLiteral("no words") : QString();
    }
};

#define ONLY(PAIR, SENTENCE, RULE, STRUCTURAL)                         \
    do {                                                               \
        const QString wrong = (PAIR).only(SENTENCE, RULE, STRUCTURAL); \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                  \
    } while (false)

} // namespace

class CheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void AL_04_soundPairHasNoFinding();
    void SU_07_accounts();
    void SU_07_unlinkedAccount();
    void SU_13_heldBackHasNoAccount();
    void SU_08_members();
    void SR_09_rolesOfGroups();
    void DE_09_ownersAreKnown();
    void BX_13_spaceMembers();
    void BX_06_placesExist();
    void OW_06_appsExist();
    void BX_05_connectionsExist();
    void BX_02_serviceAccountOwner();
    void SR_07_autoAssign();
    void ST_05_deletedIsFinal();
    void SU_02_SU_08_SU_09_drift();
    void SU_16_profiles();
    void SR_01_SR_06_rolesOnTheirSides();
    void SR_12_limit();
    void EN_01_seats();
    void BX_01_tenantAdmin();
    void BX_03_emailTwice();
    void BX_04_talendItems();
    void BX_12_spaceNames();
    void DE_08_DE_11_leftovers();
    void SU_17_strangersOweNothing();
};

void CheckTest::AL_04_soundPairHasNoFinding()
{
    const Pair t;
    QVERIFY(rules::check(t.pair.state).empty());
}

void CheckTest::SU_07_accounts()
{
    Pair ofNobody;
    Account account = ofNobody.pair.state.accounts().at(ofNobody.account);
    account.user = UserId(99);
    ofNobody.pair.put(account);
    const auto findings = rules::check(ofNobody.pair.state);
    QVERIFY(found(findings, Sentence::CheckAccountOfNobody));
    QVERIFY(found(findings, Sentence::CheckAccountOfNobody)->structural);

    Pair shared;
    shared.pair.account(shared.user);
    ONLY(shared, Sentence::CheckAccountsShareUser, RuleId::SU_07, true);

    Pair other;
    account = other.pair.state.accounts().at(other.account);
    PersonFields fields = account.person.fields();
    fields.email = "somebody@else.example";
    account.person = Person(PersonId(99), fields);
    other.pair.put(account);
    ONLY(other, Sentence::CheckAccountEmailDiffers, RuleId::SU_07, true);
    fields.email = " ULLA@firm.example ";
    account.person = Person(PersonId(100), fields);
    other.pair.put(account);
    QVERIFY(rules::check(other.pair.state).empty()); // compared as sign-in does
}

void CheckTest::SU_07_unlinkedAccount()
{
    Pair t;
    Account account = t.pair.state.accounts().at(t.account);
    account.id = AccountId(99);
    account.user.reset();
    t.pair.put(account);
    ONLY(t, Sentence::CheckAccountUnlinked, RuleId::SU_07, false);
}

void CheckTest::SU_13_heldBackHasNoAccount()
{
    Pair t;
    t.pair.change(t.user, [](User &user) { user.heldBack = true; });
    ONLY(t, Sentence::CheckHeldBackHasAccount, RuleId::SU_13, true);
}

void CheckTest::SU_08_members()
{
    for (const Link &link :
         {Link{LinkKind::DirectRole, 1, 99, true}, Link{LinkKind::GroupUser, 1, 99, true},
          Link{LinkKind::UnlinkedTalendRole, 4, 1, true}, Link{LinkKind::GroupAccount, 1, 1, true}}) {
        Pair t;
        t.pair.group("Team", {t.user});
        t.pair.put(link);
        ONLY(t, Sentence::CheckMembersUnknown, RuleId::SU_08, true);
    }
    Pair gone;
    const RoleId role = gone.pair.role("Gone", RoleKind::Custom);
    gone.pair.give(gone.user, role);
    gone.pair.put(Drop{TableId::Roles, role.value()});
    QVERIFY(found(rules::check(gone.pair.state), Sentence::CheckMembersUnknown));
}

void CheckTest::SR_09_rolesOfGroups()
{
    Pair t;
    Group group = t.pair.state.groups().at(t.pair.group("Team", {t.user}));
    group.roles = {RoleId(99)};
    t.pair.put(group);
    ONLY(t, Sentence::CheckGroupRoleGone, RuleId::SR_09, true);
}

void CheckTest::DE_09_ownersAreKnown()
{
    Pair item;
    item.pair.change(item.app, [](ContentItem &row, ContentDetail &) { row.owner = UserId(99); });
    ONLY(item, Sentence::CheckItemOwnerUnknown, RuleId::DE_09, true);
    Pair space;
    Space row = space.pair.state.spaces().at(space.space);
    row.owner = UserId(99);
    space.pair.put(row);
    ONLY(space, Sentence::CheckSpaceOwnerUnknown, RuleId::DE_09, true);
    Tombstone tombstone(UserId(99));
    space.pair.put(tombstone);
    QVERIFY(rules::check(space.pair.state).empty()); // a deleted user is known
}

void CheckTest::BX_13_spaceMembers()
{
    for (const SpaceMember &member : {SpaceMember{UserId(99), SpaceRoles(8)}, SpaceMember{GroupId(99), SpaceRoles(8)},
                                      SpaceMember{UserId(1), SpaceRoles(0)}}) {
        Pair t;
        Space row = t.pair.state.spaces().at(t.space);
        row.members = {member};
        t.pair.put(row);
        ONLY(t, Sentence::CheckSpaceMemberUnknown, RuleId::BX_13, true);
    }
}

void CheckTest::BX_06_placesExist()
{
    Pair t;
    t.pair.change(t.app, [](ContentItem &row, ContentDetail &) { row.space = SpaceId(99); });
    ONLY(t, Sentence::CheckItemPlaceUnknown, RuleId::BX_06, true);
    Pair side;
    side.pair.item(ContentType::Dataset, side.user, side.space);
    ONLY(side, Sentence::CheckItemPlaceUnknown, RuleId::BX_06, true);
}

void CheckTest::OW_06_appsExist()
{
    Pair t;
    t.pair.put(Drop{TableId::Content, t.app.value()});
    ONLY(t, Sentence::CheckAppGone, RuleId::OW_06, true);
}

void CheckTest::BX_05_connectionsExist()
{
    Pair t;
    t.pair.app(t.user, t.space, {ContentId(99)});
    ONLY(t, Sentence::CheckConnectionGone, RuleId::BX_05, true);
}

void CheckTest::BX_02_serviceAccountOwner()
{
    Pair t;
    t.pair.changeTenant([](Tenant &tenant) { tenant.serviceAccountOwner = UserId(99); });
    ONLY(t, Sentence::CheckServiceOwnerUnknown, RuleId::BX_02, true);
}

void CheckTest::SR_07_autoAssign()
{
    Pair t;
    t.pair.changeTenant([](Tenant &tenant) { tenant.autoAssign = {RoleId(99)}; });
    ONLY(t, Sentence::CheckAutoAssignGone, RuleId::SR_07, true);
}

void CheckTest::ST_05_deletedIsFinal()
{
    Pair t;
    t.pair.put(Tombstone(t.user));
    ONLY(t, Sentence::CheckDeletedUserLives, RuleId::ST_05, true);
}

void CheckTest::SU_02_SU_08_SU_09_drift()
{
    Pair missing;
    const UserId without = missing.pair.user("Nils");
    missing.pair.give(without, missing.pair.operators);
    ONLY(missing, Sentence::CheckAccountMissing, RuleId::SU_02, false);
    missing.pair.change(without, [](User &user) { user.heldBack = true; });
    QVERIFY(rules::check(missing.pair.state).empty()); // deleted in Talend: as it should be

    Pair lacking;
    lacking.pair.put(Link{LinkKind::TalendRole, lacking.pair.operators.value(), lacking.user.value(), false});
    ONLY(lacking, Sentence::CheckRolesLacking, RuleId::SU_08, false);
    Pair surplus;
    surplus.pair.put(Link{LinkKind::DirectRole, surplus.pair.operators.value(), surplus.user.value(), false});
    ONLY(surplus, Sentence::CheckRolesSurplus, RuleId::SU_08, false);
    Pair status;
    status.pair.change(status.user, [](User &user) { user.status = UserStatus::Disabled; });
    ONLY(status, Sentence::CheckStatusDiffers, RuleId::SU_09, false);
}

void CheckTest::SU_16_profiles()
{
    Pair t;
    Account account = t.pair.state.accounts().at(t.account);
    PersonFields fields = account.person.fields();
    fields.phone = "112";
    account.person = Person(PersonId(99), fields);
    t.pair.put(account);
    ONLY(t, Sentence::CheckProfileDiffers, RuleId::SU_16, false);
}

void CheckTest::SR_01_SR_06_rolesOnTheirSides()
{
    Pair one;
    Role role = one.pair.state.roles().at(one.pair.role("Half", RoleKind::Custom));
    role.onTalend = false;
    one.pair.put(role);
    ONLY(one, Sentence::CheckRoleOnOneSide, RuleId::SR_01, false);
    Pair qlik;
    role = qlik.pair.state.roles().at(qlik.pair.tenantAdmin);
    role.onTalend = true;
    qlik.pair.put(role);
    ONLY(qlik, Sentence::CheckQlikRoleInTalend, RuleId::SR_06, false);
}

void CheckTest::SR_12_limit()
{
    Pair t;
    t.pair.changeTenant([](Tenant &tenant) { tenant.talendLimit = 1; });
    QVERIFY(rules::check(t.pair.state).empty());
    t.pair.changeTenant([](Tenant &tenant) { tenant.talendLimit = 0; });
    ONLY(t, Sentence::CheckTalendLimit, RuleId::SR_12, false);
    QCOMPARE(rules::check(t.pair.state).front().text.n, 1);
}

void CheckTest::EN_01_seats()
{
    Pair t;
    t.pair.changeTenant([](Tenant &tenant) { tenant.entitlements = 2; });
    QVERIFY(rules::check(t.pair.state).empty());
    t.pair.changeTenant([](Tenant &tenant) { tenant.entitlements = 1; });
    ONLY(t, Sentence::CheckSeatsExceeded, RuleId::EN_01, false);
}

void CheckTest::BX_01_tenantAdmin()
{
    Pair t;
    t.pair.put(Link{LinkKind::DirectRole, t.pair.tenantAdmin.value(), t.pair.admin.value(), false});
    ONLY(t, Sentence::CheckNoTenantAdmin, RuleId::BX_01, false);
}

void CheckTest::BX_03_emailTwice()
{
    Pair t;
    t.pair.user("Twin");
    t.pair.user("Twin");
    ONLY(t, Sentence::CheckEmailTwice, RuleId::BX_03, false);
    QCOMPARE(rules::check(t.pair.state).front().objects.size(), std::size_t(2));
}

void CheckTest::BX_04_talendItems()
{
    Pair t;
    t.pair.item(ContentType::Preparation, t.user);
    QVERIFY(rules::check(t.pair.state).empty());
    t.pair.item(ContentType::Preparation, t.pair.admin);
    ONLY(t, Sentence::CheckTalendItemsWithoutAccount, RuleId::BX_04, false);
}

void CheckTest::BX_12_spaceNames()
{
    Pair t;
    t.pair.space("Shared", SpaceType::Shared, t.user, {}, Side::Talend);
    QVERIFY(rules::check(t.pair.state).empty());
    t.pair.space(" Shared", SpaceType::Data, t.user);
    ONLY(t, Sentence::CheckSpaceNameTwice, RuleId::BX_12, false);
}

void CheckTest::DE_08_DE_11_leftovers()
{
    Pair keys;
    const UserId dead = keys.pair.user("Gone");
    keys.pair.item(ContentType::ApiKey, dead);
    keys.pair.bury(dead);
    ONLY(keys, Sentence::CheckKeyOfDeleted, RuleId::DE_08, false);
    Pair alerts;
    const UserId gone = alerts.pair.user("Gone");
    alerts.pair.item(ContentType::Alert, gone);
    alerts.pair.item(ContentType::Notification, gone);
    alerts.pair.bury(gone);
    ONLY(alerts, Sentence::CheckAlertOfDeleted, RuleId::DE_11, false);
}

void CheckTest::SU_17_strangersOweNothing()
{
    Pair t;
    Account account = t.pair.state.accounts().at(t.account);
    account.id = AccountId(99);
    account.user.reset();
    t.pair.put(account);
    t.pair.changeTenant([](Tenant &tenant) { tenant.paired = false; });
    QVERIFY(rules::check(t.pair.state).empty());
}

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
