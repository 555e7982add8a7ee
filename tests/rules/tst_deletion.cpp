// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting a user on the Qlik side: DE, SU-12, BX-01, BX-02, BX-04, BX-11.
#include "leaver.h"

#include "domain/sentence.h"
#include "rules/contentstate.h"
#include "rules/inventory.h"
#include "wording/wording.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

class DeletionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SU_12_goesFromBothSides();
    void SU_12_withoutAccountGoesFromQlik();
    void DE_01_neverOneself();
    void DE_01_BX_13_onlyAnAdministrator();
    void DE_01_ST_05_deletedMeanwhile();
    void DE_02_entitlementBecomesFree();
    void DE_02_ofDisabledWasFreeAlready();
    void DE_02_noneHeld();
    void DE_03_pendingRecordGoes();
    void DE_04_onlyTheOpaqueIdStays();
    void DE_05_sessionEnds();
    void DE_06_ownIdpLetsThemReturn();
    void DE_07_qlikAccountStays();
    void DE_08_apiKeysRevoked();
    void DE_09_thingsStayWithTheFormerOwnersId();
    void DE_10_schedulesFail();
    void DE_11_alertsAndNotificationsGo();
    void DE_12_audited();
    void DE_13_anonymousAccessStays();
    void DE_14_offersToHandOverFirst();
    void DE_14_offersWhatTheHeirMayTake();
    void BX_01_lastTenantAdminStays();
    void BX_02_serviceAccountOwner();
    void BX_03_unlinkedAccountsStay();
    void BX_04_talendPersonalSpaceIsLost();
    void BX_11_inventoryTellsCosts();
};

void DeletionTest::SU_12_goesFromBothSides()
{
    Leaver t;
    const Plan plan = t.run();
    SOUND(plan);
    QVERIFY(said(plan, Sentence::UserDeletedOnBothSides));
    QVERIFY(!t.pair.state.users().contains(t.leaver));
    QVERIFY(!t.pair.state.accounts().contains(t.account));
    QVERIFY(!t.pair.state.groupMembers(t.group).contains(t.leaver.value()));
    QVERIFY(t.pair.state.directMembers(t.pair.operators).count() == 0);
    QVERIFY(t.pair.state.talendMembers(t.pair.operators).count() == 0);
    QCOMPARE(t.pair.state.spaces().at(t.foreign).members.size(), std::size_t(1));
    QVERIFY(t.pair.state.spaces().at(t.talendSpace).members.empty());
}

void DeletionTest::SU_12_withoutAccountGoesFromQlik()
{
    ContentPair pair;
    const UserId leaver = pair.user("Lena");
    const Plan plan = pair.act(acts::DeleteUser{leaver});
    SOUND(plan);
    QVERIFY(said(plan, Sentence::UserDeletedInQlik));
    QVERIFY(!tells(plan, RuleId::BX_04));
}

void DeletionTest::DE_01_neverOneself()
{
    for (const Side side : {Side::Qlik, Side::Talend}) {
        ContentPair pair;
        const UserId second = pair.user("Second");
        pair.give(second, pair.tenantAdmin);
        pair.account(pair.admin);
        const Plan plan = pair.plan(acts::DeleteUser{pair.admin}, side);
        SOUND(plan);
        QVERIFY(isRefusedBy(plan, RuleId::DE_01));
    }
}

void DeletionTest::DE_01_BX_13_onlyAnAdministrator()
{
    for (const Side side : {Side::Qlik, Side::Talend}) {
        Leaver t;
        t.pair.as(t.other);
        const Plan plan = t.run(side);
        SOUND(plan);
        QVERIFY(isRefusedBy(plan, RuleId::BX_13));
        QVERIFY(t.pair.state.users().contains(t.leaver));
    }
}

void DeletionTest::DE_01_ST_05_deletedMeanwhile()
{
    Leaver t;
    t.run();
    const Plan again = t.pair.plan(acts::DeleteUser{t.leaver});
    SOUND(again);
    QVERIFY(isRefusedBy(again, RuleId::ST_05));
}

void DeletionTest::DE_02_entitlementBecomesFree()
{
    Leaver t;
    const std::uint64_t used = t.pair.state.seatsUsed();
    const Plan plan = t.run();
    SOUND(plan);
    QCOMPARE(countOf(plan, Sentence::EntitlementFreed), 1);
    QVERIFY(said(plan, Sentence::EntitlementFreed)->rule == RuleId::DE_02);
    QCOMPARE(t.pair.state.seatsUsed(), used - 1);
}

void DeletionTest::DE_02_ofDisabledWasFreeAlready()
{
    Leaver t;
    t.pair.change(t.leaver, [](User &user) {
        user.status = UserStatus::Disabled;
        user.entitlement = false;
    });
    Account account = t.pair.state.accounts().at(t.account);
    account.status = UserStatus::Disabled;
    t.pair.put(account);
    const std::uint64_t used = t.pair.state.seatsUsed();
    const Plan plan = t.run();
    SOUND(plan);
    QCOMPARE(countOf(plan, Sentence::EntitlementFreedEarlier), 0);
    QVERIFY(said(plan, Sentence::EntitlementFreedEarlier)->rule == RuleId::DE_02);
    QCOMPARE(t.pair.state.seatsUsed(), used);
}

void DeletionTest::DE_02_noneHeld()
{
    ContentPair pair;
    const UserId leaver = pair.user("Lena", UserStatus::Active, false);
    const Plan plan = pair.act(acts::DeleteUser{leaver});
    SOUND(plan);
    QCOMPARE(countOf(plan, Sentence::EntitlementNoneHeld), 0);
}

void DeletionTest::DE_03_pendingRecordGoes()
{
    ContentPair pair;
    const UserId invited = pair.user("Iris", UserStatus::Invited);
    pair.change(invited, [](User &user) { user.entitlement = true; });
    const Plan plan = pair.act(acts::DeleteUser{invited});
    SOUND(plan);
    QVERIFY(said(plan, Sentence::PendingRecordGoes));
    QVERIFY(said(plan, Sentence::EntitlementFreed)->rule == RuleId::DE_03);
    QVERIFY(!tells(plan, RuleId::DE_02));
    QVERIFY(!pair.state.users().contains(invited));
}

void DeletionTest::DE_04_onlyTheOpaqueIdStays()
{
    Leaver t;
    const std::string id(t.pair.state.users().at(t.leaver).vendorId());
    const Plan plan = t.run();
    SOUND(plan);
    QCOMPARE(plan.erased, std::vector<UserId>{t.leaver});
    const Tombstone *tombstone = t.pair.state.tombstones().find(t.leaver);
    QVERIFY(tombstone && tombstone->vendorId() == id);
    QVERIFY(t.pair.state.usersByEmail("Lena@firm.example").empty());
    QVERIFY(t.pair.state.accountsByEmail("Lena@firm.example").empty());
    QCOMPARE(said(plan, Sentence::PersonErased)->severity, Severity::Danger);
}

void DeletionTest::DE_05_sessionEnds()
{
    Leaver t;
    t.pair.change(t.leaver, [](User &user) { user.session = true; });
    const Plan plan = t.run();
    SOUND(plan);
    QVERIFY(tells(plan, RuleId::DE_05));
    QVERIFY(std::ranges::count(plan.steps, StepKind::EndSession, &Step::kind) == 1);
    Leaver signedOut;
    QVERIFY(!tells(signedOut.run(), RuleId::DE_05));
}

void DeletionTest::DE_06_ownIdpLetsThemReturn()
{
    Leaver t;
    t.pair.changeTenant([](Tenant &tenant) { tenant.idp = IdentityProvider{"Okta", IdpState::Active}; });
    const Plan plan = t.run();
    SOUND(plan);
    QVERIFY(tells(plan, RuleId::DE_06));
    QVERIFY(!tells(plan, RuleId::DE_07));
}

void DeletionTest::DE_07_qlikAccountStays()
{
    Leaver t;
    t.pair.changeTenant([](Tenant &tenant) { tenant.idp = IdentityProvider{"Okta", IdpState::Configured}; });
    const Plan plan = t.run();
    SOUND(plan);
    QVERIFY(tells(plan, RuleId::DE_07));
    QVERIFY(!tells(plan, RuleId::DE_06));
}

void DeletionTest::DE_08_apiKeysRevoked()
{
    Leaver t;
    const ContentId old = t.pair.item(ContentType::ApiKey, t.leaver);
    t.pair.change(old, [](ContentItem &row, ContentDetail &) { row.revoked = true; });
    const Plan plan = t.run();
    SOUND(plan);
    QCOMPARE(countOf(plan, Sentence::ApiKeysRevoked), 1); // the one revoked earlier is none of them
    QCOMPARE(said(plan, Sentence::ApiKeysRevoked)->objects, std::vector<ObjectRef>{t.key});
    QVERIFY(t.pair.at(t.key).revoked);
    QVERIFY(t.pair.at(t.key).owner == t.leaver);
}

void DeletionTest::DE_09_thingsStayWithTheFormerOwnersId()
{
    Leaver t;
    const Plan plan = t.run();
    SOUND(plan);
    // The space, app, script and connection, the automation, file and subscription, and the shared dataset.
    QCOMPARE(countOf(plan, Sentence::ItemsLoseOwner), 8);
    const Consequence *left = said(plan, Sentence::ItemsLoseOwner);
    QVERIFY(left->rule == RuleId::DE_09);
    for (const ObjectRef &object :
         std::vector<ObjectRef>{t.space, t.app, t.script, t.connection, t.automation, t.file, t.subscription, t.shared})
        QVERIFY(names(left->objects, object));
    for (const ContentId id : {t.app, t.script, t.connection, t.automation, t.file, t.subscription, t.shared})
        QVERIFY(t.pair.at(id).owner == t.leaver);
    QVERIFY(t.pair.state.spaces().at(t.space).owner == t.leaver);
    for (const ContentId id : {t.app, t.script, t.connection})
        QCOMPARE(rules::contentState(t.pair.state, t.pair.at(id)), ContentState::Failing);
}

void DeletionTest::DE_10_schedulesFail()
{
    Leaver t;
    QCOMPARE(rules::contentState(t.pair.state, t.pair.at(t.ownSchedule)), ContentState::Ok);
    const Plan plan = t.run();
    SOUND(plan);
    QCOMPARE(said(plan, Sentence::SchedulesOfLeaverFail)->objects, std::vector<ObjectRef>{t.ownSchedule});
    QVERIFY(said(plan, Sentence::SchedulesOfLeaverFail)->rule == RuleId::DE_10);
    QCOMPARE(rules::contentState(t.pair.state, t.pair.at(t.ownSchedule)), ContentState::Failing);
    // What somebody else reloads with the leaver's connection fails as well.
    QCOMPARE(said(plan, Sentence::SchedulesOfOthersFail)->objects, std::vector<ObjectRef>{t.othersSchedule});
    QVERIFY(rules::runBlockedBy(t.pair.state, t.pair.at(t.othersSchedule)) == t.connection);
}

void DeletionTest::DE_11_alertsAndNotificationsGo()
{
    Leaver t;
    const Plan plan = t.run();
    SOUND(plan);
    QCOMPARE(countOf(plan, Sentence::AlertsAndNotificationsDeleted), 2);
    QVERIFY(!t.pair.state.content().contains(t.alert));
    QVERIFY(!t.pair.state.content().contains(t.notification));
}

void DeletionTest::DE_12_audited()
{
    for (const Side side : {Side::Qlik, Side::Talend}) {
        Leaver t;
        const Plan plan = t.run(side);
        SOUND(plan);
        QVERIFY(tells(plan, RuleId::DE_12));
        for (const Consequence &consequence : plan.consequences) {
            for (const ObjectRef &object : consequence.objects)
                QVERIFY(object.text.empty()); // ids only, never an address or a name
        }
    }
}

void DeletionTest::DE_13_anonymousAccessStays()
{
    Leaver t;
    t.pair.change(t.app, [](ContentItem &, ContentDetail &detail) {
        detail.anonymous = true;
        detail.anonymousCode = "code";
    });
    const Plan plan = t.run();
    SOUND(plan);
    QCOMPARE(said(plan, Sentence::AnonymousAccessStays)->objects, std::vector<ObjectRef>{t.app});
    QVERIFY(t.pair.at(t.app).detail().anonymous.value_or(false));
}

void DeletionTest::DE_14_offersToHandOverFirst()
{
    Leaver t;
    t.pair.account(t.pair.admin);
    const Plan plan = t.pair.plan(acts::DeleteUser{t.leaver});
    SOUND(plan);
    const FollowUp *offer = offered(plan, RuleId::DE_14);
    QVERIFY(offer);
    // All but the key and the notification: the space, 8 rows of content on the Qlik side, an alert, 2 in Talend.
    QCOMPARE(offer->text.n, 11);
    const Plan handOver = t.pair.act(offer->act.body);
    SOUND(handOver);
    QVERIFY(!handOver.isRefused());
    const Plan after = t.run();
    SOUND(after);
    QVERIFY(!tells(after, RuleId::DE_09));
    QVERIFY(!tells(after, RuleId::DE_10));
    QVERIFY(!offered(after, RuleId::DE_14));
}

void DeletionTest::DE_14_offersWhatTheHeirMayTake()
{
    Leaver t; // the administrator has no Talend account
    const Plan plan = t.pair.plan(acts::DeleteUser{t.leaver});
    const FollowUp *offer = offered(plan, RuleId::DE_14);
    QVERIFY(offer);
    QCOMPARE(offer->text.n, 9);
    const Plan handOver = t.pair.act(offer->act.body);
    SOUND(handOver);
    QVERIFY(!handOver.isRefused());
}

void DeletionTest::BX_01_lastTenantAdminStays()
{
    ContentPair pair;
    pair.actor = Actor{}; // Tandem itself is warned only
    const Plan plan = pair.plan(acts::DeleteUser{pair.admin});
    QVERIFY(!plan.isRefused());
    QVERIFY(tells(plan, RuleId::BX_01));

    ContentPair two;
    const UserId second = two.user("Second");
    two.give(second, two.tenantAdmin);
    two.as(second);
    const Plan allowed = two.act(acts::DeleteUser{two.admin});
    SOUND(allowed);
    QVERIFY(!allowed.isRefused());
    const Plan last = two.plan(acts::DeleteUser{second});
    QVERIFY(last.isRefused());
}

void DeletionTest::BX_02_serviceAccountOwner()
{
    ContentPair pair;
    const UserId owner = pair.user("Founder");
    pair.changeTenant([&](Tenant &tenant) { tenant.serviceAccountOwner = owner; });
    const Plan plan = pair.act(acts::DeleteUser{owner});
    SOUND(plan);
    QVERIFY(tells(plan, RuleId::BX_02));
    QVERIFY(!pair.state.tenant().serviceAccountOwner);
}

void DeletionTest::BX_03_unlinkedAccountsStay()
{
    Leaver t;
    Account loose = t.pair.state.accounts().at(t.account);
    loose.id = AccountId(99);
    loose.user.reset();
    t.pair.put(loose);
    const Plan plan = t.run();
    SOUND(plan);
    QCOMPARE(said(plan, Sentence::UnlinkedAccountsStay)->objects, std::vector<ObjectRef>{loose.id});
    QVERIFY(t.pair.state.accounts().contains(loose.id));
}

void DeletionTest::BX_04_talendPersonalSpaceIsLost()
{
    for (const Side side : {Side::Qlik, Side::Talend}) {
        Leaver t;
        const Plan plan = t.run(side);
        SOUND(plan);
        QCOMPARE(countOf(plan, Sentence::TalendPersonalSpaceLost), 1);
        QCOMPARE(said(plan, Sentence::TalendPersonalSpaceLost)->objects, std::vector<ObjectRef>{t.preparation});
        QCOMPARE(said(plan, Sentence::TalendPersonalSpaceLost)->severity, Severity::Danger);
        QVERIFY(!t.pair.state.content().contains(t.preparation));
        QVERIFY(t.pair.state.content().contains(t.shared));
    }
    ContentPair pair;
    const UserId leaver = pair.user("Lena");
    pair.account(leaver);
    const Plan plan = pair.act(acts::DeleteUser{leaver});
    QCOMPARE(countOf(plan, Sentence::TalendPersonalSpaceEmpty), 0);
}

void DeletionTest::BX_11_inventoryTellsCosts()
{
    Leaver t;
    const rules::Inventory owned = rules::inventoryOf(t.pair.state, t.leaver);
    QCOMPARE(owned.size(), std::size_t(13));
    QCOMPARE(owned.transferable().size(), std::size_t(11));
    QCOMPARE(rules::transferCost(ContentType::Automation), rules::TransferCost::HistoryLost);
    QCOMPARE(rules::transferCost(ContentType::ApiKey), rules::TransferCost::Impossible);
    for (int type = 0; type < int(ContentType::Count); ++type) {
        const Message cost = rules::transferCostText(static_cast<ContentType>(type), 3);
        QVERIFY(!wording::text(cost, {}).isEmpty());
    }
    const Plan plan = t.run();
    QCOMPARE(said(plan, Sentence::AutomationsOfLeaver)->objects, std::vector<ObjectRef>{t.automation});
    QCOMPARE(said(plan, Sentence::DataFilesOfLeaver)->objects, std::vector<ObjectRef>{t.file});
    QCOMPARE(said(plan, Sentence::SubscriptionsOfLeaver)->objects, std::vector<ObjectRef>{t.subscription});
}

QTEST_GUILESS_MAIN(DeletionTest)
#include "tst_deletion.moc"
