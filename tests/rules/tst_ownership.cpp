// SPDX-License-Identifier: GPL-3.0-or-later
// Changing owners: OW, BX-05 to BX-07, BX-11, BX-13.
#include "owners.h"

#include "domain/sentence.h"
#include "rules/contentstate.h"
#include "rules/places.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

class OwnershipTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void OW_01_tenantAdminHandsOverEverything();
    void OW_02_analyticsAdminInSharedAndManagedOnly();
    void OW_03_dataAdminInDataSpacesOnly();
    void OW_02_OW_03_bothTogether();
    void BX_13_ownersThemselvesMayNot();
    void BX_13_judgedByRolesHeldNow();
    void OW_05_newOwnerIsActive();
    void OW_05_notTheOneLeaving();
    void OW_05_loadsAndReloadsAgain();
    void OW_06_scheduleGetsAnOwner();
    void OW_06_stoppedScheduleStartsAgain();
    void OW_07_everyItemOrNone();
    void OW_07_everythingSomebodyOwns();
    void OW_07_nothingNamedOrNothingToDo();
    void OW_07_twentyThousandItems();
    void BX_05_credentialsStayBehind();
    void BX_06_personalAppGoesToNewOwner();
    void BX_06_roleIsRaisedWhereItLacks();
    void BX_06_roleIsLeftWhereItSuffices();
    void BX_06_publishedAppByApiOnly();
    void BX_07_scheduleIsAssignedAndTakingOverIsOffered();
    void BX_11_whatTransfersCost();
    void BX_11_keysAndNotificationsStay();
    void BX_11_talendContentNeedsAnAccount();
    void AL_04_goneMeanwhile();
};

void OwnershipTest::OW_01_tenantAdminHandsOverEverything()
{
    Owners t;
    const Plan plan =
        t.give({t.shared, t.managed, t.data, t.connection, t.personalApp, t.sharedApp, t.managedApp}, t.heir);
    SOUND(plan);
    QVERIFY(!plan.isRefused());
    QCOMPARE(countOf(plan, Sentence::ItemsChangeOwner), 7);
    QVERIFY(said(plan, Sentence::ItemsChangeOwner)->rule == RuleId::OW_01);
    for (const ContentId id : {t.connection, t.personalApp, t.sharedApp, t.managedApp})
        QVERIFY(t.pair.at(id).owner == t.heir);
    for (const SpaceId id : {t.shared, t.managed, t.data})
        QVERIFY(t.pair.state.spaces().at(id).owner == t.heir);
    QCOMPARE(std::ranges::count(plan.steps, StepKind::ChangeOwner, &Step::kind), 7);
}

void OwnershipTest::OW_02_analyticsAdminInSharedAndManagedOnly()
{
    Owners t;
    t.pair.as(t.analyst);
    const Plan allowed = t.give({t.shared, t.managed, t.sharedApp, t.managedApp}, t.heir);
    SOUND(allowed);
    QVERIFY(!allowed.isRefused());
    QVERIFY(said(allowed, Sentence::ItemsChangeOwner)->rule == RuleId::OW_02);
    for (const acts::OwnedRef &thing : std::vector<acts::OwnedRef>{t.data, t.connection, t.personalApp}) {
        const Plan refused = t.give({thing}, t.heir);
        SOUND(refused);
        QVERIFY(isRefusedBy(refused, RuleId::OW_02));
        QCOMPARE(refused.refusal->objects.size(), std::size_t(1));
    }
}

void OwnershipTest::OW_03_dataAdminInDataSpacesOnly()
{
    Owners t;
    t.pair.as(t.dataAdmin);
    const Plan allowed = t.give({t.data, t.connection}, t.heir);
    SOUND(allowed);
    QVERIFY(said(allowed, Sentence::ItemsChangeOwner)->rule == RuleId::OW_03);
    for (const acts::OwnedRef &thing : std::vector<acts::OwnedRef>{t.shared, t.managed, t.sharedApp, t.personalApp})
        QVERIFY(isRefusedBy(t.give({thing}, t.heir), RuleId::OW_03));
}

void OwnershipTest::OW_02_OW_03_bothTogether()
{
    Owners t;
    t.pair.give(t.analyst, t.pair.dataAdmin);
    t.pair.as(t.analyst);
    const Plan allowed = t.give({t.shared, t.data, t.connection}, t.heir);
    SOUND(allowed);
    QVERIFY(!allowed.isRefused());
    QVERIFY(t.give({t.personalApp}, t.heir).isRefused()); // personal spaces: tenant administrators only
}

void OwnershipTest::BX_13_ownersThemselvesMayNot()
{
    Owners t;
    const UserId manager = t.pair.user("Manne");
    Space space = t.pair.state.spaces().at(t.shared);
    space.members.push_back({manager, can(SpaceRole::Facilitator)});
    t.pair.put(space);
    for (const UserId actor : {t.owner, manager, t.heir}) {
        t.pair.as(actor);
        const Plan plan = t.give({t.shared}, t.heir);
        SOUND(plan);
        QVERIFY(isRefusedBy(plan, RuleId::BX_13));
        QVERIFY(isRefusedBy(t.move({t.sharedApp}, std::nullopt), RuleId::BX_13));
    }
}

void OwnershipTest::BX_13_judgedByRolesHeldNow()
{
    Owners t;
    const GroupId group = t.pair.group("Admins", {t.heir});
    Group row = t.pair.state.groups().at(group);
    row.roles = {t.pair.analyticsAdmin};
    t.pair.put(row);
    t.pair.as(t.heir);
    QVERIFY(!t.give({t.sharedApp}, t.heir).isRefused()); // held through a group
    t.pair.change(t.heir, [](User &user) { user.status = UserStatus::Disabled; });
    QVERIFY(isRefusedBy(t.give({t.managedApp}, t.owner), RuleId::BX_13));
}

void OwnershipTest::OW_05_newOwnerIsActive()
{
    Owners t;
    const UserId pending = t.pair.user("Pia", UserStatus::Invited);
    const UserId disabled = t.pair.user("Dora", UserStatus::Disabled);
    const UserId dead = t.pair.user("Gone");
    t.pair.bury(dead);
    for (const UserId to : {pending, disabled, dead}) {
        const Plan plan = t.give({t.sharedApp}, to);
        SOUND(plan);
        QVERIFY(isRefusedBy(plan, RuleId::OW_05));
        QCOMPARE(plan.refusal->objects, std::vector<ObjectRef>{to});
    }
}

void OwnershipTest::OW_05_notTheOneLeaving()
{
    Owners t;
    const Plan plan = t.pair.plan(acts::ChangeOwner{.ownedBy = t.owner, .to = t.owner});
    SOUND(plan);
    QVERIFY(isRefusedBy(plan, RuleId::OW_05));
}

void OwnershipTest::OW_05_loadsAndReloadsAgain()
{
    Owners t;
    t.pair.bury(t.owner);
    QCOMPARE(rules::contentState(t.pair.state, t.pair.at(t.sharedApp)), ContentState::Failing);
    const Plan plan = t.give({t.sharedApp}, t.heir);
    SOUND(plan);
    QCOMPARE(countOf(plan, Sentence::ItemsLoadAgain), 1);
    QVERIFY(said(plan, Sentence::ItemsLoadAgain)->rule == RuleId::OW_05);
    QCOMPARE(rules::contentState(t.pair.state, t.pair.at(t.sharedApp)), ContentState::Ok);
    QCOMPARE(countOf(t.give({t.sharedApp}, t.pair.admin), Sentence::ItemsLoadAgain), -1); // it had an owner
}

void OwnershipTest::OW_06_scheduleGetsAnOwner()
{
    Owners t;
    t.pair.bury(t.owner);
    QVERIFY(rules::runBlockedBy(t.pair.state, t.pair.at(t.schedule)) == t.schedule);
    const Plan plan = t.pair.act(acts::ChangeOwner{.ownedBy = t.owner, .to = t.heir});
    SOUND(plan);
    QCOMPARE(said(plan, Sentence::SchedulesGetOwner)->objects, std::vector<ObjectRef>{t.schedule});
    // Only the credentials are missing now.
    QVERIFY(rules::runBlockedBy(t.pair.state, t.pair.at(t.schedule)) == t.connection);
    SOUND(t.pair.as(t.heir).act(acts::SupplyCredentials{t.connection}));
    QCOMPARE(rules::contentState(t.pair.state, t.pair.at(t.schedule)), ContentState::Ok);
}

void OwnershipTest::OW_06_stoppedScheduleStartsAgain()
{
    Owners t;
    t.pair.change(t.schedule, [](ContentItem &, ContentDetail &detail) { detail.stoppedByOwner = true; });
    const ContentId off = t.pair.schedule(t.owner, t.sharedApp);
    t.pair.change(off, [](ContentItem &row, ContentDetail &) { row.enabled = false; });
    SOUND(t.give({t.schedule, off}, t.heir));
    QVERIFY(!t.pair.at(t.schedule).detail().stoppedByOwner);
    QCOMPARE(rules::contentState(t.pair.state, t.pair.at(t.schedule)), ContentState::Ok);
    QCOMPARE(rules::contentState(t.pair.state, t.pair.at(off)), ContentState::Disabled); // by hand, so it stays off
}

void OwnershipTest::OW_07_everyItemOrNone()
{
    Owners t;
    t.pair.as(t.analyst);
    const Plan plan = t.give({t.sharedApp, t.personalApp, t.connection, t.managedApp}, t.heir);
    SOUND(plan);
    QVERIFY(isRefusedBy(plan, RuleId::OW_02));
    QCOMPARE(plan.refusal->objects.size(), std::size_t(2));
    QVERIFY(names(plan.refusal->objects, t.personalApp) && names(plan.refusal->objects, t.connection));
    QVERIFY(t.pair.at(t.sharedApp).owner == t.owner);

    // Several reasons at once: each offender is named, and the sentence counts the reasons.
    const ContentId key = t.pair.item(ContentType::ApiKey, t.owner);
    const ContentId dataset = t.pair.item(ContentType::Dataset, t.owner, t.talend);
    t.pair.as(t.pair.admin);
    const Plan mixed = t.give({t.sharedApp, key, dataset}, t.heir);
    SOUND(mixed);
    QVERIFY(isRefusedBy(mixed, RuleId::OW_07));
    QCOMPARE(mixed.refusal->objects.size(), std::size_t(2));
}

void OwnershipTest::OW_07_everythingSomebodyOwns()
{
    Owners t;
    const std::size_t owned = t.pair.state.countOwnedBy(t.owner);
    const Plan plan = t.pair.act(acts::ChangeOwner{.ownedBy = t.owner, .to = t.heir});
    SOUND(plan);
    QCOMPARE(countOf(plan, Sentence::ItemsChangeOwner), std::int64_t(owned));
    QCOMPARE(t.pair.state.countOwnedBy(t.owner), std::size_t(0));
    QCOMPARE(t.pair.state.countOwnedBy(t.heir), owned);
}

void OwnershipTest::OW_07_nothingNamedOrNothingToDo()
{
    Owners t;
    const Plan nothing = t.pair.plan(acts::ChangeOwner{.to = t.heir});
    SOUND(nothing);
    QVERIFY(isRefusedBy(nothing, RuleId::OW_07));
    const Plan empty = t.pair.plan(acts::ChangeOwner{.ownedBy = t.heir, .to = t.owner});
    SOUND(empty);
    QVERIFY(isRefusedBy(empty, RuleId::OW_07));
    const Plan same = t.give({t.sharedApp}, t.owner);
    SOUND(same);
    QVERIFY(isRefusedBy(same, RuleId::OW_07));
    const Plan some = t.give({t.sharedApp, t.managedApp}, t.heir);
    SOUND(some);
    const Plan rest = t.give({t.sharedApp, t.personalApp}, t.heir);
    SOUND(rest);
    QCOMPARE(said(rest, Sentence::ItemsAreTheirsAlready)->objects, std::vector<ObjectRef>{t.sharedApp});
    QVERIFY(isRefusedBy(t.move({}, t.shared), RuleId::OW_07));
    QVERIFY(isRefusedBy(t.move({t.sharedApp}, t.shared), RuleId::OW_07));
}

void OwnershipTest::OW_07_twentyThousandItems()
{
    Owners t;
    Changes rows;
    for (std::uint32_t i = 0; i < 20'000; ++i) {
        ContentItem row(ContentId(1000 + i), i % 10 == 0 ? ContentType::DataConnection : ContentType::App);
        const std::string key = mintQlikId(1, 9, i);
        row.texts = PackedText<2>({key, "App"});
        row.owner = t.owner;
        row.space = t.shared;
        rows.emplace_back(std::move(row));
    }
    t.pair.state.apply(rows);
    const Plan plan = t.pair.plan(acts::ChangeOwner{.ownedBy = t.owner, .to = t.heir});
    SOUND(plan);
    QVERIFY(plan.steps.size() > 20'000); // every object is a step of its own
    QVERIFY(plan.after->countOwnedBy(t.heir) > 20'000);
    QBENCHMARK
    {
        QVERIFY(!t.pair.plan(acts::ChangeOwner{.ownedBy = t.owner, .to = t.heir}).isRefused());
    }
}

void OwnershipTest::BX_05_credentialsStayBehind()
{
    Owners t;
    const Instant now = t.pair.state.tenant().now;
    const Plan plan = t.give({t.connection}, t.heir);
    SOUND(plan);
    QCOMPARE(countOf(plan, Sentence::CredentialsToBeTyped), 1);
    QVERIFY(said(plan, Sentence::CredentialsToBeTyped)->severity == Severity::Warning);
    QCOMPARE(said(plan, Sentence::SchedulesWaitForCredentials)->objects, std::vector<ObjectRef>{t.schedule});
    QVERIFY(t.pair.at(t.connection).detail().credentialsMissingSince == now);
    QCOMPARE(rules::contentState(t.pair.state, t.pair.at(t.connection)), ContentState::CredentialsMissing);
    QVERIFY(isRefusedBy(t.pair.plan(acts::RunSchedule{t.schedule}), RuleId::DE_10));
}

void OwnershipTest::BX_06_personalAppGoesToNewOwner()
{
    Owners t;
    const Plan plan = t.give({t.personalApp, t.sharedApp}, t.heir);
    SOUND(plan);
    QCOMPARE(said(plan, Sentence::PersonalItemsGoAlong)->objects, std::vector<ObjectRef>{t.personalApp});
    QVERIFY(!t.pair.at(t.personalApp).space);
    QVERIFY(t.pair.at(t.sharedApp).space == t.shared);
    QCOMPARE(countOf(plan, Sentence::SheetsKeepOwners), 2);
}

void OwnershipTest::BX_06_roleIsRaisedWhereItLacks()
{
    Owners t;
    Space shared = t.pair.state.spaces().at(t.shared);
    shared.members.push_back({t.heir, can(SpaceRole::Consumer)});
    t.pair.put(shared);
    const Plan plan = t.give({t.sharedApp, t.managedApp, t.connection}, t.heir);
    SOUND(plan);
    QCOMPARE(said(plan, Sentence::RaisedToCanEdit)->objects, std::vector<ObjectRef>{t.shared});
    QCOMPARE(said(plan, Sentence::RaisedToCanManage)->objects, std::vector<ObjectRef>{t.managed});
    QCOMPARE(t.roles(t.shared, t.heir), SpaceRoles(can(SpaceRole::Consumer) | can(SpaceRole::Producer)));
    QCOMPARE(t.roles(t.managed, t.heir), can(SpaceRole::Facilitator));
    QCOMPARE(t.roles(t.data, t.heir), SpaceRoles(0)); // data spaces: no such promise
}

void OwnershipTest::BX_06_roleIsLeftWhereItSuffices()
{
    Owners t;
    const GroupId editors = t.pair.group("Editors", {t.heir});
    Space shared = t.pair.state.spaces().at(t.shared);
    shared.members.push_back({editors, can(SpaceRole::Producer)});
    t.pair.put(shared);
    const Plan plan = t.give({t.sharedApp, t.managed, t.managedApp}, t.heir);
    SOUND(plan);
    QVERIFY(!said(plan, Sentence::RaisedToCanEdit)); // through the group
    QVERIFY(!said(plan, Sentence::RaisedToCanManage)); // as the new owner of the space
    QVERIFY(t.pair.state.spaces().at(t.managed).members.empty());
}

void OwnershipTest::BX_06_publishedAppByApiOnly()
{
    Owners t;
    const Plan plan = t.give({t.managedApp, t.sharedApp}, t.heir);
    SOUND(plan);
    QCOMPARE(said(plan, Sentence::PublishedByApiOnly)->objects, std::vector<ObjectRef>{t.managedApp});
}

void OwnershipTest::BX_07_scheduleIsAssignedAndTakingOverIsOffered()
{
    Owners t;
    const Plan plan = t.give({t.schedule}, t.heir);
    SOUND(plan);
    QCOMPARE(countOf(plan, Sentence::SchedulesAssignedHereOnly), 1);
    QVERIFY(t.pair.at(t.schedule).owner == t.heir);
    QCOMPARE(plan.followUps.size(), std::size_t(1));
    QVERIFY(plan.followUps.front().rule == RuleId::BX_07);
    const Plan taken = t.pair.act(plan.followUps.front().act.body);
    SOUND(taken);
    QVERIFY(t.pair.at(t.schedule).owner == t.pair.admin);
    QVERIFY(taken.followUps.empty()); // taken over by whoever acts: nothing further to offer
    const Plan own = t.give({t.schedule}, t.heir);
    SOUND(own);
    QVERIFY(own.followUps.empty()); // nobody takes over what is theirs already
}

void OwnershipTest::BX_11_whatTransfersCost()
{
    Owners t;
    const ContentId link = t.pair.item(ContentType::AutomationConnection, t.owner);
    const ContentId automation = t.pair.item(ContentType::Automation, t.owner, {}, {.uses = {link}});
    const ContentId file = t.pair.item(ContentType::DataFile, t.owner, t.shared);
    const ContentId subscription = t.pair.item(ContentType::Subscription, t.owner, t.shared, {.app = t.sharedApp});
    const ContentId alert = t.pair.item(ContentType::Alert, t.owner, t.shared, {.app = t.sharedApp});
    const Plan plan = t.give({automation, file, subscription, alert}, t.heir);
    SOUND(plan);
    QCOMPARE(countOf(plan, Sentence::AutomationsLoseHistory), 1);
    QVERIFY(t.pair.at(automation).detail().uses.empty());
    QCOMPARE(countOf(plan, Sentence::DataFilesGoPersonal), 1);
    QVERIFY(!t.pair.at(file).space);
    QCOMPARE(countOf(plan, Sentence::SubscriptionsSwitchedOff), 1);
    QCOMPARE(rules::contentState(t.pair.state, t.pair.at(subscription)), ContentState::Disabled);
    QCOMPARE(rules::contentState(t.pair.state, t.pair.at(alert)), ContentState::Ok);
    QVERIFY(t.pair.at(alert).owner == t.heir);
    // A data file would land in a personal space, out of an analytics administrator's reach.
    const ContentId second = t.pair.item(ContentType::DataFile, t.owner, t.shared);
    t.pair.as(t.analyst);
    QVERIFY(isRefusedBy(t.give({second}, t.heir), RuleId::OW_02));
}

void OwnershipTest::BX_11_keysAndNotificationsStay()
{
    Owners t;
    const ContentId key = t.pair.item(ContentType::ApiKey, t.owner);
    const ContentId notification = t.pair.item(ContentType::Notification, t.owner);
    const Plan refused = t.give({key, notification}, t.heir);
    SOUND(refused);
    QVERIFY(isRefusedBy(refused, RuleId::BX_11));
    const Plan everything = t.pair.act(acts::ChangeOwner{.ownedBy = t.owner, .to = t.heir});
    SOUND(everything);
    QCOMPARE(countOf(everything, Sentence::ItemsStayWithPerson), 2);
    QVERIFY(t.pair.at(key).owner == t.owner);
}

void OwnershipTest::BX_11_talendContentNeedsAnAccount()
{
    Owners t;
    t.pair.account(t.owner);
    const ContentId preparation = t.pair.item(ContentType::Preparation, t.owner);
    const Plan refused = t.give({preparation}, t.heir);
    SOUND(refused);
    QVERIFY(isRefusedBy(refused, RuleId::OW_05));
    t.pair.account(t.heir);
    const Plan allowed = t.give({preparation}, t.heir);
    SOUND(allowed);
    QVERIFY(t.pair.at(preparation).owner == t.heir);
    t.pair.as(t.analyst);
    QVERIFY(isRefusedBy(t.give({preparation}, t.owner), RuleId::OW_02));
}

void OwnershipTest::AL_04_goneMeanwhile()
{
    Owners t;
    const Plan item = t.give({ContentId(9999)}, t.heir);
    SOUND(item);
    QVERIFY(isRefusedBy(item, RuleId::AL_04));
    QVERIFY(isRefusedBy(t.give({SpaceId(9999)}, t.heir), RuleId::AL_04));
    QVERIFY(isRefusedBy(t.move({t.sharedApp}, SpaceId(9999)), RuleId::AL_04));
    QVERIFY(isRefusedBy(t.move({ContentId(9999)}, t.shared), RuleId::AL_04));
}

QTEST_GUILESS_MAIN(OwnershipTest)
#include "tst_ownership.moc"
