// SPDX-License-Identifier: GPL-3.0-or-later
// Content as such: BX-05, BX-06, BX-11, BX-13, BX-14, DE-08, DE-09, DE-13, ST-03.
#include "contentplace.h"

#include "domain/sentence.h"
#include "rules/contentstate.h"
#include "rules/places.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

class ContentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void BX_06_contentOfEveryKind();
    void BX_06_contentWhereItBelongs();
    void BX_13_whoMakesContent();
    void OW_05_contentOwnerIsActive();
    void OW_06_scheduleNeedsAnApp();
    void BX_05_usesConnectionsOnly();
    void BX_11_deletedWithWhatHangsOnIt();
    void BX_05_deletedConnectionIsNoLongerUsed();
    void BX_05_credentialsSupplied();
    void DE_09_noCredentialsWithoutOwner();
    void ST_03_alertsEnabledAgain();
    void BX_14_notWhileTheOwnerIsDisabled();
    void BX_11_onlySomeHaveASwitch();
    void DE_13_anonymousAccess();
    void DE_13_accessCodeReset();
    void DE_08_apiKeys();
    void ST_02_ST_03_keyNeedsActiveUser();
    void AL_04_goneMeanwhile();
    void DE_09_states();
};

void ContentTest::BX_06_contentOfEveryKind()
{
    ContentPlace t;
    t.pair.account(t.owner);
    for (int i = 0; i < int(ContentType::Count); ++i) {
        const auto type = static_cast<ContentType>(i);
        acts::CreateContent act{.name = " Thing ", .type = type, .owner = t.owner};
        if (rules::hangsOnApp(type))
            act.app = t.app;
        const Plan plan = t.pair.act(act);
        SOUND(plan);
        QVERIFY(!plan.isRefused());
        QCOMPARE(t.made().type, type);
        QVERIFY(t.made().name() == "Thing");
        QVERIFY(t.made().owner == t.owner);
        QVERIFY(!t.made().vendorId().empty());
        QCOMPARE(t.made().side == Side::Talend, type == ContentType::Preparation || type == ContentType::Dataset);
        QCOMPARE(t.made().space.has_value(), rules::hangsOnApp(type)); // where the app lies; else personal
    }
    QVERIFY(!t.pair.act(acts::CreateContent{.name = "Lone alert", .type = ContentType::Alert}).isRefused());
    t.pair.act(acts::CreateContent{.name = "Published", .type = ContentType::App, .space = t.managed});
    QVERIFY(t.made().detail().published == true);
    t.pair.act(acts::CreateContent{.name = "Plain", .type = ContentType::App, .space = t.shared});
    QVERIFY(!t.made().detail().published);
}

void ContentTest::BX_06_contentWhereItBelongs()
{
    ContentPlace t;
    t.pair.account(t.pair.admin);
    struct Case
    {
        ContentType type;
        SpaceId space;
        bool fits;
    };
    for (const Case &c : std::vector<Case>{{ContentType::App, t.managed, true},
                                           {ContentType::App, t.data, false},
                                           {ContentType::Script, t.shared, true},
                                           {ContentType::Script, t.managed, false},
                                           {ContentType::DataConnection, t.data, true},
                                           {ContentType::DataFile, t.managed, true},
                                           {ContentType::Automation, t.shared, true},
                                           {ContentType::Automation, t.data, false},
                                           {ContentType::Dataset, t.talend, true},
                                           {ContentType::Dataset, t.shared, false},
                                           {ContentType::App, t.talend, false},
                                           {ContentType::ApiKey, t.shared, false}}) {
        const Plan plan = t.pair.plan(acts::CreateContent{.name = "Thing", .type = c.type, .space = c.space});
        SOUND(plan);
        QCOMPARE(plan.isRefused(), !c.fits);
        QVERIFY(c.fits || isRefusedBy(plan, RuleId::BX_06));
    }
    QVERIFY(isRefusedBy(t.pair.plan(acts::CreateContent{.name = " ", .type = ContentType::App}), RuleId::AL_04));
}

void ContentTest::BX_13_whoMakesContent()
{
    ContentPlace t;
    const auto make = [&](UserId actor, ContentType type, std::optional<SpaceId> space, std::optional<UserId> owner) {
        t.pair.as(actor);
        return t.pair.plan(acts::CreateContent{.name = "Thing", .type = type, .space = space, .owner = owner});
    };
    QVERIFY(!make(t.stranger, ContentType::App, {}, {}).isRefused()); // in one's own personal space
    SOUND(make(t.stranger, ContentType::App, {}, t.owner));
    QVERIFY(isRefusedBy(make(t.stranger, ContentType::App, {}, t.owner), RuleId::BX_13));
    QVERIFY(isRefusedBy(make(t.stranger, ContentType::App, t.shared, {}), RuleId::BX_13));
    t.pair.as(t.pair.admin);
    t.member(t.shared, t.stranger, can(SpaceRole::Producer));
    QVERIFY(!make(t.stranger, ContentType::App, t.shared, {}).isRefused());
    t.pair.as(t.stranger);
    QVERIFY(!t.pair.plan(acts::CreateContent{.name = "N", .type = ContentType::Note, .app = t.app}).isRefused());
}

void ContentTest::OW_05_contentOwnerIsActive()
{
    ContentPlace t;
    const UserId disabled = t.pair.user("Dora", UserStatus::Disabled);
    const UserId dead = t.pair.user("Gone");
    t.pair.bury(dead);
    for (const UserId owner : {disabled, dead}) {
        const Plan plan = t.pair.plan(acts::CreateContent{.name = "T", .type = ContentType::App, .owner = owner});
        SOUND(plan);
        QVERIFY(isRefusedBy(plan, RuleId::OW_05));
    }
    const Plan noAccount = t.pair.plan(acts::CreateContent{.name = "T", .type = ContentType::Preparation});
    SOUND(noAccount);
    QVERIFY(isRefusedBy(noAccount, RuleId::OW_05));
    t.pair.actor = Actor{};
    QVERIFY(isRefusedBy(t.pair.plan(acts::CreateContent{.name = "T", .type = ContentType::App}), RuleId::OW_05));
}

void ContentTest::OW_06_scheduleNeedsAnApp()
{
    ContentPlace t;
    const Plan without = t.pair.plan(acts::CreateContent{.name = "Nightly", .type = ContentType::ReloadSchedule});
    SOUND(without);
    QVERIFY(isRefusedBy(without, RuleId::OW_06));
    const Plan wrong =
        t.pair.plan(acts::CreateContent{.name = "Nightly", .type = ContentType::ReloadSchedule, .app = t.connection});
    SOUND(wrong);
    QVERIFY(isRefusedBy(wrong, RuleId::OW_06));
    const Instant now = t.pair.state.tenant().now;
    SOUND(t.pair.act(acts::CreateContent{.name = "Nightly", .type = ContentType::ReloadSchedule, .app = t.app}));
    QVERIFY(t.made().detail().nextRun == now.plusDays(1));
    QVERIFY(t.made().space == t.shared);
}

void ContentTest::BX_05_usesConnectionsOnly()
{
    ContentPlace t;
    const auto make = [&](ContentType type, std::vector<ContentId> uses) {
        return t.pair.act(acts::CreateContent{.name = "T", .type = type, .uses = std::move(uses)});
    };
    SOUND(make(ContentType::App, {t.connection, t.connection}));
    QCOMPARE(t.made().detail().uses, std::vector<ContentId>{t.connection});
    for (const Plan &plan :
         {make(ContentType::App, {t.app}), make(ContentType::App, {ContentId(999)}),
          make(ContentType::DataFile, {t.connection}), make(ContentType::Automation, {t.connection})}) {
        SOUND(plan);
        QVERIFY(isRefusedBy(plan, RuleId::BX_05));
    }
    const ContentId link = t.pair.item(ContentType::AutomationConnection, t.pair.admin);
    QVERIFY(!make(ContentType::Automation, {link}).isRefused());
}

void ContentTest::BX_11_deletedWithWhatHangsOnIt()
{
    ContentPlace t;
    const ContentId schedule = t.pair.schedule(t.stranger, t.app);
    const ContentId note = t.pair.item(ContentType::Note, t.stranger, t.shared, {.app = t.app});
    const Plan plan = t.pair.act(acts::DeleteContent{t.app});
    SOUND(plan);
    QCOMPARE(countOf(plan, Sentence::DependentsDeleted), 2);
    for (const ContentId id : {t.app, schedule, note})
        QVERIFY(!t.pair.state.content().contains(id));
    t.pair.as(t.stranger);
    QVERIFY(isRefusedBy(t.pair.plan(acts::DeleteContent{t.connection}), RuleId::BX_13));
    t.pair.as(t.owner);
    QVERIFY(!t.pair.plan(acts::DeleteContent{t.connection}).isRefused());
}

void ContentTest::BX_05_deletedConnectionIsNoLongerUsed()
{
    ContentPlace t;
    const Plan plan = t.pair.act(acts::DeleteContent{t.connection});
    SOUND(plan);
    QCOMPARE(said(plan, Sentence::AppsLoseConnection)->objects, std::vector<ObjectRef>{t.app});
    QVERIFY(t.pair.at(t.app).detail().uses.empty());
}

void ContentTest::BX_05_credentialsSupplied()
{
    ContentPlace t;
    const auto lose = [&] {
        t.pair.change(t.connection, [&](ContentItem &, ContentDetail &detail) {
            detail.credentialsMissingSince = t.pair.state.tenant().now;
        });
    };
    const Plan notMissing = t.pair.plan(acts::SupplyCredentials{t.connection});
    SOUND(notMissing);
    QVERIFY(isRefusedBy(notMissing, RuleId::BX_05));
    lose();
    t.pair.as(t.stranger);
    const Plan stranger = t.pair.plan(acts::SupplyCredentials{t.connection});
    SOUND(stranger);
    QVERIFY(isRefusedBy(stranger, RuleId::BX_13));
    t.pair.as(t.owner);
    SOUND(t.pair.act(acts::SupplyCredentials{t.connection}));
    QCOMPARE(t.state(t.connection), ContentState::Ok);
    const Plan noConnection = t.pair.plan(acts::SupplyCredentials{t.app});
    SOUND(noConnection);
    QVERIFY(isRefusedBy(noConnection, RuleId::BX_05));
}

void ContentTest::DE_09_noCredentialsWithoutOwner()
{
    ContentPlace t;
    t.pair.bury(t.owner);
    const Plan plan = t.pair.plan(acts::SupplyCredentials{t.connection});
    SOUND(plan);
    QVERIFY(isRefusedBy(plan, RuleId::DE_09));
}

void ContentTest::ST_03_alertsEnabledAgain()
{
    ContentPlace t;
    const ContentId alert = t.pair.item(ContentType::Alert, t.owner, t.shared, {.app = t.app});
    t.pair.act(acts::DisableUser{t.owner});
    t.pair.act(acts::EnableUser{t.owner});
    QCOMPARE(t.state(alert), ContentState::Disabled);
    t.pair.as(t.stranger);
    QVERIFY(isRefusedBy(t.pair.plan(acts::SetEnabled{alert, true}), RuleId::BX_13));
    for (const UserId actor : {t.owner, t.pair.admin}) {
        t.pair.as(actor);
        const Plan on = t.pair.act(acts::SetEnabled{alert, true});
        SOUND(on);
        QVERIFY(said(on, Sentence::SwitchedOn)->rule == RuleId::ST_03);
        QCOMPARE(t.state(alert), ContentState::Ok);
        const Plan again = t.pair.plan(acts::SetEnabled{alert, true});
        SOUND(again);
        QVERIFY(isRefusedBy(again, RuleId::ST_03));
        SOUND(t.pair.act(acts::SetEnabled{alert, false}));
        QCOMPARE(t.state(alert), ContentState::Disabled);
    }
}

void ContentTest::BX_14_notWhileTheOwnerIsDisabled()
{
    ContentPlace t;
    const ContentId schedule = t.pair.schedule(t.owner, t.app);
    const ContentId subscription = t.pair.item(ContentType::Subscription, t.owner, t.shared, {.app = t.app});
    t.pair.act(acts::DisableUser{t.owner});
    QCOMPARE(t.state(schedule), ContentState::Disabled);
    QCOMPARE(t.state(subscription), ContentState::Failing);
    for (const ContentId id : {schedule, subscription}) {
        const Plan plan = t.pair.plan(acts::SetEnabled{id, true});
        SOUND(plan);
        QVERIFY(isRefusedBy(plan, RuleId::BX_14));
        QVERIFY(!t.pair.plan(acts::SetEnabled{id, false}).isRefused());
    }
    t.pair.act(acts::EnableUser{t.owner});
    QCOMPARE(t.state(subscription), ContentState::Failing);
    SOUND(t.pair.act(acts::SetEnabled{subscription, true}));
    QCOMPARE(t.state(subscription), ContentState::Ok);
}

void ContentTest::BX_11_onlySomeHaveASwitch()
{
    ContentPlace t;
    const Plan plan = t.pair.plan(acts::SetEnabled{t.app, false});
    SOUND(plan);
    QVERIFY(isRefusedBy(plan, RuleId::BX_11));
}

void ContentTest::DE_13_anonymousAccess()
{
    ContentPlace t;
    const Plan on = t.pair.act(acts::SetAnonymousAccess{t.app, true});
    SOUND(on);
    QVERIFY(t.pair.at(t.app).detail().anonymous == true);
    QVERIFY(!t.pair.at(t.app).detail().anonymousCode.empty());
    const Plan again = t.pair.plan(acts::SetAnonymousAccess{t.app, true});
    SOUND(again);
    QVERIFY(isRefusedBy(again, RuleId::DE_13));
    SOUND(t.pair.act(acts::SetAnonymousAccess{t.app, false}));
    QVERIFY(t.pair.at(t.app).detail().anonymous == false);
    t.pair.as(t.stranger);
    QVERIFY(isRefusedBy(t.pair.plan(acts::SetAnonymousAccess{t.app, true}), RuleId::BX_13));
    t.pair.as(t.pair.admin);
    QVERIFY(isRefusedBy(t.pair.plan(acts::SetAnonymousAccess{t.connection, true}), RuleId::DE_13));
}

void ContentTest::DE_13_accessCodeReset()
{
    ContentPlace t;
    const Plan never = t.pair.plan(acts::ResetAnonymousCode{t.app});
    SOUND(never);
    QVERIFY(isRefusedBy(never, RuleId::DE_13));
    t.pair.act(acts::SetAnonymousAccess{t.app, true});
    const std::string first = t.pair.at(t.app).detail().anonymousCode;
    SOUND(t.pair.act(acts::ResetAnonymousCode{t.app}));
    const std::string second = t.pair.at(t.app).detail().anonymousCode;
    QVERIFY(!second.empty() && second != first);
}

void ContentTest::DE_08_apiKeys()
{
    ContentPlace t;
    const Plan made = t.pair.act(acts::CreateApiKey{t.owner, "CI"});
    SOUND(made);
    const ContentId key = t.made().id;
    QVERIFY(t.made().name() == "CI");
    t.pair.as(t.stranger);
    const Plan foreign = t.pair.plan(acts::CreateApiKey{.user = t.owner});
    SOUND(foreign);
    QVERIFY(isRefusedBy(foreign, RuleId::BX_13));
    QVERIFY(!t.pair.plan(acts::CreateApiKey{.user = t.stranger}).isRefused());
    QVERIFY(isRefusedBy(t.pair.plan(acts::RevokeApiKey{key}), RuleId::BX_13));
    t.pair.as(t.owner);
    SOUND(t.pair.act(acts::RevokeApiKey{key}));
    QCOMPARE(t.state(key), ContentState::Revoked);
    const Plan again = t.pair.plan(acts::RevokeApiKey{key});
    SOUND(again);
    QVERIFY(isRefusedBy(again, RuleId::DE_08));
}

void ContentTest::ST_02_ST_03_keyNeedsActiveUser()
{
    ContentPlace t;
    const Plan pending = t.pair.plan(acts::CreateApiKey{.user = t.pair.user("Pia", UserStatus::Invited)});
    SOUND(pending);
    QVERIFY(isRefusedBy(pending, RuleId::ST_02));
    const Plan disabled = t.pair.plan(acts::CreateApiKey{.user = t.pair.user("Dora", UserStatus::Disabled)});
    SOUND(disabled);
    QVERIFY(isRefusedBy(disabled, RuleId::ST_03));
    const Plan dead = t.pair.plan(acts::CreateApiKey{.user = UserId(999)});
    SOUND(dead);
    QVERIFY(isRefusedBy(dead, RuleId::ST_05));
}

void ContentTest::AL_04_goneMeanwhile()
{
    ContentPlace t;
    const ContentId item(999);
    const SpaceId space(999);
    for (const ActBody &body :
         std::vector<ActBody>{acts::DeleteContent{item}, acts::SupplyCredentials{item}, acts::SetEnabled{item, true},
                              acts::SetAnonymousAccess{item, true}, acts::ResetAnonymousCode{item},
                              acts::RevokeApiKey{item}, acts::DeleteSpace{space}, acts::RenameSpace{space, "S"},
                              acts::SetSpaceRole{.space = space, .user = t.owner, .roles = can(SpaceRole::Consumer)},
                              acts::CreateContent{.name = "T", .type = ContentType::App, .space = space},
                              acts::CreateContent{.name = "T", .type = ContentType::ReloadSchedule, .app = item}}) {
        const Plan plan = t.pair.plan(body);
        SOUND(plan);
        QVERIFY(isRefusedBy(plan, RuleId::AL_04));
    }
    const Plan member =
        t.pair.plan(acts::SetSpaceRole{.space = t.shared, .user = UserId(999), .roles = can(SpaceRole::Consumer)});
    SOUND(member);
    QVERIFY(isRefusedBy(member, RuleId::ST_05));
}

void ContentTest::DE_09_states()
{
    ContentPlace t;
    const ContentId automation = t.pair.item(ContentType::Automation, t.owner);
    const ContentId subscription = t.pair.item(ContentType::Subscription, t.owner);
    const ContentId file = t.pair.item(ContentType::DataFile, t.owner);
    for (const ContentId id : {automation, subscription, file, t.app, t.connection})
        QCOMPARE(t.state(id), ContentState::Ok);
    t.pair.bury(t.owner);
    for (const ContentId id : {automation, subscription, t.app, t.connection})
        QCOMPARE(t.state(id), ContentState::Failing);
    QCOMPARE(t.state(file), ContentState::Ok);
}

QTEST_GUILESS_MAIN(ContentTest)
#include "tst_content.moc"
