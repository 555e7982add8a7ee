// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of content, word by word and count by count: BX-05, BX-06, BX-11, BX-13, DE-02, DE-05, DE-09, DE-10,
// DE-13, DE-14, OW-02, OW-03, OW-05, OW-06, OW-07, SU-13.
#include "leaver.h"
#include "owners.h"

#include "domain/sentence.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

namespace {

using Create = acts::CreateContent;

/// The first step of this kind, or null.
const Step *stepOf(const Plan &plan, StepKind kind)
{
    const auto found = std::ranges::find(plan.steps, kind, &Step::kind);
    return found == plan.steps.end() ? nullptr : &*found;
}

bool isUuid(std::string_view id)
{
    return id.size() == 36 && std::ranges::count(id, '-') == 4;
}

} // namespace

class ContentSaidTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void OW_05_goneOrNotActive();
    void BX_05_connectionsThatDoNotFit();
    void BX_06_idsAsTheProductsMakeThem();
    void BX_06_hangingThingsLieWithTheirApp();
    void BX_13_lookingIsNotReloading();
    void DE_10_switchedOnButStillFailing();
    void DE_13_anonymousAccessOnAndOff();
    void DE_13_onlyWhatIsOpenStaysOpen();
    void DE_02_DE_05_seatAndSessionEnd();
    void DE_09_countsByKind();
    void OW_06_onlySchedulesThatRanUntilNow();
    void DE_14_everythingOrSingleThings();
    void DE_14_nobodyToHandOverTo();
    void SU_13_talendGroupsEnd();
    void OW_02_OW_03_refusalTellsWhere();
    void OW_07_refusalNamesWhatWasAskedFor();
    void OW_07_stepsNameOldAndNewOwner();
    void BX_06_publishedOrManaged();
    void BX_06_moveStepsNameTheSpace();
    void OW_05_talendPersonalSpaceNeedsAnAccount();
};

void ContentSaidTest::OW_05_goneOrNotActive()
{
    ContentPair pair;
    const UserId disabled = pair.user("Dora", UserStatus::Disabled);
    const UserId gone = pair.user("Gone");
    pair.bury(gone);
    const Plan one = pair.plan(Create{.name = "T", .type = ContentType::App, .owner = disabled});
    EXPECT_REFUSED(one, RuleId::OW_05);
    QVERIFY(one.refusal->text.id == Sentence::NewOwnerNotActive);
    const Plan other = pair.plan(Create{.name = "T", .type = ContentType::App, .owner = gone});
    EXPECT_REFUSED(other, RuleId::OW_05);
    QVERIFY(other.refusal->text.id == Sentence::NewOwnerIsGone);
}

void ContentSaidTest::BX_05_connectionsThatDoNotFit()
{
    Owners t;
    const ContentId link = t.pair.item(ContentType::AutomationConnection, t.pair.admin);
    using Uses = std::vector<ContentId>;
    for (const auto &[type, uses] : std::vector<std::pair<ContentType, Uses>>{{ContentType::App, {t.connection}},
                                                                              {ContentType::Script, {t.connection}},
                                                                              {ContentType::Automation, {link}}}) {
        const Plan plan = t.pair.plan(Create{.name = "T", .type = type, .uses = uses});
        SOUND(plan);
        QVERIFY(!plan.isRefused());
    }
    // One of three is no connection: it alone is named.
    const ContentId second = t.pair.item(ContentType::DataConnection, t.owner, t.data);
    const Plan wrong =
        t.pair.plan(Create{.name = "T", .type = ContentType::App, .uses = Uses{t.connection, second, t.sharedApp}});
    EXPECT_REFUSED(wrong, RuleId::BX_05);
    QCOMPARE(wrong.refusal->text.n, 1);
    QVERIFY(wrong.refusal->objects == std::vector<ObjectRef>{t.sharedApp});
    // A data file uses no connection: all of them are named.
    const Plan none =
        t.pair.plan(Create{.name = "T", .type = ContentType::DataFile, .uses = Uses{t.connection, second}});
    EXPECT_REFUSED(none, RuleId::BX_05);
    QCOMPARE(none.refusal->text.n, 2);
    QCOMPARE(none.refusal->objects.size(), std::size_t(2));
}

void ContentSaidTest::BX_06_idsAsTheProductsMakeThem()
{
    Owners t;
    t.pair.account(t.pair.admin);
    for (const auto &[type, uuid] : std::vector<std::pair<ContentType, bool>>{{ContentType::App, true},
                                                                              {ContentType::Script, true},
                                                                              {ContentType::DataFile, true},
                                                                              {ContentType::Automation, true},
                                                                              {ContentType::Dataset, true},
                                                                              {ContentType::Preparation, true},
                                                                              {ContentType::Alert, false},
                                                                              {ContentType::Note, false},
                                                                              {ContentType::ApiKey, false}}) {
        const Plan plan = t.pair.act(Create{.name = "T", .type = type});
        SOUND(plan);
        const ContentItem &made = t.pair.at(ContentId(t.pair.state.nextId(TableId::Content) - 1));
        QCOMPARE(isUuid(made.vendorId()), uuid);
        QVERIFY(uuid || made.vendorId().size() == 24);
    }
}

void ContentSaidTest::BX_06_hangingThingsLieWithTheirApp()
{
    Owners t;
    for (const ContentType type : {ContentType::Alert, ContentType::Subscription, ContentType::Note}) {
        const Plan plan = t.pair.act(Create{.name = "T", .type = type, .space = t.shared, .app = t.sharedApp});
        SOUND(plan);
        QVERIFY(!plan.isRefused());
        QVERIFY(t.pair.at(ContentId(t.pair.state.nextId(TableId::Content) - 1)).space == t.shared);
    }
    // One of which an import told the app only.
    const ContentId alert = t.pair.item(ContentType::Alert, t.owner, {}, {.app = t.sharedApp});
    QVERIFY(rules::placeOf(t.pair.state, t.pair.at(alert)).space == t.shared);
    t.pair.as(t.analyst); // hers to touch, as all that lies in shared spaces
    SOUND(t.pair.plan(acts::DeleteContent{alert}));
    QVERIFY(!t.pair.plan(acts::DeleteContent{alert}).isRefused());
}

void ContentSaidTest::BX_13_lookingIsNotReloading()
{
    Owners t;
    t.pair.as(t.heir);
    const Plan alert = t.pair.plan(Create{.name = "T", .type = ContentType::Alert, .app = t.sharedApp});
    SOUND(alert);
    QVERIFY(!alert.isRefused());
    const Plan schedule = t.pair.plan(Create{.name = "T", .type = ContentType::ReloadSchedule, .app = t.sharedApp});
    EXPECT_REFUSED(schedule, RuleId::BX_13);
}

void ContentSaidTest::DE_10_switchedOnButStillFailing()
{
    Owners t;
    const ContentId subscription = t.pair.item(ContentType::Subscription, t.pair.admin, t.shared, {.app = t.sharedApp});
    const ContentId schedule = t.pair.schedule(t.pair.admin, t.sharedApp);
    const auto set = [&](ContentId id, bool enabled) {
        return t.pair.act(acts::SetEnabled{.item = id, .enabled = enabled});
    };
    QVERIFY(!said(set(schedule, false), Sentence::StillFails));
    QVERIFY(!said(set(schedule, true), Sentence::StillFails)); // it runs
    t.pair.bury(t.owner); // of the app
    QVERIFY(!said(set(schedule, false), Sentence::StillFails));
    const Plan on = set(schedule, true);
    SOUND(on);
    QCOMPARE(countOf(on, Sentence::StillFails), 1);
    QVERIFY(said(on, Sentence::StillFails)->rule == RuleId::DE_10);
    set(subscription, false);
    QVERIFY(!said(set(subscription, true), Sentence::StillFails)); // nothing reloads by it
}

void ContentSaidTest::DE_13_anonymousAccessOnAndOff()
{
    Owners t;
    const auto set = [&](bool enabled) { return t.pair.act(acts::SetAnonymousAccess{t.sharedApp, enabled}); };
    const Plan on = set(true);
    SOUND(on);
    QVERIFY(said(on, Sentence::AnonymousAccessOn));
    QVERIFY(said(on, Sentence::AnonymousAccessOn)->severity == Severity::Warning);
    const std::string code = t.pair.at(t.sharedApp).detail().anonymousCode;
    QVERIFY(!code.empty());
    const Plan off = set(false);
    SOUND(off);
    QVERIFY(said(off, Sentence::AnonymousAccessEnds));
    QVERIFY(said(off, Sentence::AnonymousAccessEnds)->severity == Severity::Info);
    SOUND(set(true)); // the code lives until it is reset
    QVERIFY(t.pair.at(t.sharedApp).detail().anonymousCode == code);
}

void ContentSaidTest::DE_13_onlyWhatIsOpenStaysOpen()
{
    Leaver t;
    const ContentId open = t.pair.app(t.leaver);
    t.pair.act(acts::SetAnonymousAccess{open, true});
    const Plan plan = t.run();
    SOUND(plan);
    QCOMPARE(countOf(plan, Sentence::AnonymousAccessStays), 1);
    QVERIFY(said(plan, Sentence::AnonymousAccessStays)->objects == std::vector<ObjectRef>{open});
}

void ContentSaidTest::DE_02_DE_05_seatAndSessionEnd()
{
    Leaver t;
    t.pair.change(t.leaver, [](User &user) { user.session = true; });
    const Plan plan = t.run();
    SOUND(plan);
    const Step *session = stepOf(plan, StepKind::EndSession);
    QVERIFY(session);
    QVERIFY(!std::get<User>(session->changes.front()).session);
    const Step *seat = stepOf(plan, StepKind::RevokeEntitlement);
    QVERIFY(seat);
    QVERIFY(!std::get<User>(seat->changes.front()).entitlement);

    ContentPair pair;
    const UserId without = pair.user("Uma", UserStatus::Active, false);
    const Plan none = pair.plan(acts::DeleteUser{without});
    SOUND(none);
    QVERIFY(!stepOf(none, StepKind::RevokeEntitlement));
    QVERIFY(!stepOf(none, StepKind::EndSession));
}

void ContentSaidTest::DE_09_countsByKind()
{
    Leaver t;
    const Plan plan = t.run();
    SOUND(plan);
    const Consequence *lose = said(plan, Sentence::ItemsLoseOwner);
    QVERIFY(lose);
    // A space, an app, a script, a connection; the others: automation, data file, subscription, the shared dataset.
    const std::vector<Argument> counts{std::int64_t(1), std::int64_t(1), std::int64_t(1), std::int64_t(1),
                                       std::int64_t(4)};
    QVERIFY(lose->text.args == counts);
    QCOMPARE(lose->count(), 8);
}

void ContentSaidTest::OW_06_onlySchedulesThatRanUntilNow()
{
    Leaver t;
    const ContentId failing = t.pair.schedule(t.other, t.app);
    const UserId gone = t.pair.user("Gone");
    t.pair.change(failing, [&](ContentItem &row, ContentDetail &) { row.owner = gone; });
    t.pair.bury(gone);
    const Plan plan = t.run();
    SOUND(plan);
    const Consequence *fail = said(plan, Sentence::SchedulesOfOthersFail);
    QVERIFY(fail);
    QVERIFY(fail->objects == std::vector<ObjectRef>{t.othersSchedule});
}

void ContentSaidTest::DE_14_everythingOrSingleThings()
{
    const auto handOver = [](const Plan &plan) {
        return std::get<acts::ChangeOwner>(offered(plan, RuleId::DE_14)->act.body);
    };
    Leaver all; // the heir may have everything, also on the Talend side
    all.pair.account(all.pair.admin);
    QVERIFY(handOver(all.pair.plan(acts::DeleteUser{all.leaver})).ownedBy == all.leaver);
    QVERIFY(!handOver(all.pair.plan(acts::DeleteUser{all.leaver})).items);
    Leaver some; // all but what needs a Talend account
    QVERIFY(!handOver(some.pair.plan(acts::DeleteUser{some.leaver})).ownedBy);
    QCOMPARE(handOver(some.pair.plan(acts::DeleteUser{some.leaver})).items->size(), std::size_t(9));
    ContentPair qlik; // nothing of it is on the Talend side
    const UserId leaver = qlik.user("Lena");
    qlik.app(leaver);
    QVERIFY(handOver(qlik.plan(acts::DeleteUser{leaver})).ownedBy == leaver);
    // The account alone goes: what goes with it, nothing else.
    const Plan talend = all.pair.plan(acts::DeleteUser{all.leaver}, Side::Talend);
    SOUND(talend);
    QVERIFY(!handOver(talend).ownedBy);
    QVERIFY(handOver(talend).items == std::vector<acts::OwnedRef>{all.preparation});
}

void ContentSaidTest::DE_14_nobodyToHandOverTo()
{
    Leaver t;
    t.pair.actor = Actor{};
    const Plan plan = t.pair.plan(acts::DeleteUser{t.leaver});
    SOUND(plan);
    QVERIFY(!plan.isRefused());
    QVERIFY(!offered(plan, RuleId::DE_14));
}

void ContentSaidTest::SU_13_talendGroupsEnd()
{
    Leaver t;
    const AccountId colleague = t.pair.account(t.other);
    const GroupId mixed = t.pair.group("Both", {}, Side::Talend);
    const GroupId others = t.pair.group("Others", {}, Side::Talend);
    for (const auto &[group, account] :
         std::vector<std::pair<GroupId, AccountId>>{{mixed, t.account}, {mixed, colleague}, {others, colleague}})
        t.pair.put(Link{LinkKind::GroupAccount, group.value(), account.value(), true});
    const Plan plan = t.run(Side::Talend);
    SOUND(plan);
    QVERIFY(!plan.isRefused());
    const auto members = [&](GroupId group) { return t.pair.state.links(LinkKind::GroupAccount, group.value()); };
    QCOMPARE(members(mixed).count(), std::uint64_t(1));
    QVERIFY(members(mixed).contains(colleague.value()));
    QCOMPARE(members(others).count(), std::uint64_t(1));
    QCOMPARE(std::ranges::count(plan.steps, StepKind::UpdateGroup, &Step::kind), 1);
}

void ContentSaidTest::OW_02_OW_03_refusalTellsWhere()
{
    Owners t;
    struct Case
    {
        UserId actor;
        RuleId rule;
        Sentence text;
    };
    for (const Case &c : std::vector<Case>{{t.analyst, RuleId::OW_02, Sentence::AnalyticsAdminOnlyThere},
                                           {t.dataAdmin, RuleId::OW_03, Sentence::DataAdminOnlyThere},
                                           {t.heir, RuleId::BX_13, Sentence::MayNotChangeOwners}}) {
        t.pair.as(c.actor);
        const Plan plan = t.give({t.personalApp}, t.heir);
        EXPECT_REFUSED(plan, c.rule);
        QVERIFY(plan.refusal->text.id == c.text);
        QVERIFY(plan.refusal->text.args == std::vector<Argument>{ObjectRef(c.actor)});
    }
}

void ContentSaidTest::OW_07_refusalNamesWhatWasAskedFor()
{
    Owners t;
    const Plan nothing = t.give({}, t.heir);
    EXPECT_REFUSED(nothing, RuleId::OW_07);
    QVERIFY(nothing.refusal->text.id == Sentence::NothingNamed);
    QVERIFY(nothing.refusal->objects == std::vector<ObjectRef>{t.heir});
    // Who may not is told what it was about: the things, or the person who owns none.
    t.pair.as(t.heir);
    const Plan things = t.give({t.shared, t.sharedApp}, t.heir);
    EXPECT_REFUSED(things, RuleId::BX_13);
    QVERIFY((things.refusal->objects == std::vector<ObjectRef>{t.shared, t.sharedApp}));
    const Plan person = t.pair.plan(acts::ChangeOwner{.ownedBy = t.analyst, .to = t.heir});
    EXPECT_REFUSED(person, RuleId::BX_13);
    QVERIFY(person.refusal->objects == std::vector<ObjectRef>{t.analyst});
}

void ContentSaidTest::OW_07_stepsNameOldAndNewOwner()
{
    Owners t;
    const ContentId ownerless = t.pair.app(std::nullopt, t.shared);
    const Plan plan = t.give({t.shared, t.sharedApp, ownerless}, t.heir);
    SOUND(plan);
    for (const Step &step : plan.steps) {
        if (step.kind != StepKind::ChangeOwner)
            continue;
        const bool had = step.object != ObjectRef(ownerless);
        QVERIFY(step.related == (had ? std::vector<ObjectRef>{t.heir, t.owner} : std::vector<ObjectRef>{t.heir}));
    }
}

void ContentSaidTest::BX_06_publishedOrManaged()
{
    Owners t;
    const ContentId plain = t.pair.app(t.owner, t.managed); // there, whatever its detail says
    const ContentId published = t.pair.item(ContentType::App, t.owner, t.shared, {.published = true});
    const Plan plan = t.give({plain, published, t.sharedApp}, t.heir);
    SOUND(plan);
    QVERIFY((said(plan, Sentence::PublishedByApiOnly)->objects == std::vector<ObjectRef>{plain, published}));
}

void ContentSaidTest::BX_06_moveStepsNameTheSpace()
{
    Owners t;
    const Plan there = t.move({t.personalApp}, t.shared);
    SOUND(there);
    QVERIFY(stepOf(there, StepKind::MoveContent)->related == std::vector<ObjectRef>{t.shared});
    const Plan back = t.move({t.personalApp}, std::nullopt);
    SOUND(back);
    QVERIFY(stepOf(back, StepKind::MoveContent)->related.empty());
}

void ContentSaidTest::OW_05_talendPersonalSpaceNeedsAnAccount()
{
    Owners t;
    t.pair.account(t.heir);
    const ContentId heirs = t.pair.item(ContentType::Dataset, t.heir, t.talend);
    const ContentId owners = t.pair.item(ContentType::Dataset, t.owner, t.talend); // who has no account
    const Plan refused = t.move({owners}, std::nullopt);
    EXPECT_REFUSED(refused, RuleId::OW_05);
    QVERIFY(refused.refusal->text.id == Sentence::NewOwnerNeedsAccount);
    const Plan allowed = t.move({heirs}, std::nullopt);
    SOUND(allowed);
    QVERIFY(!allowed.isRefused());
    QVERIFY(!t.pair.at(heirs).space);
}

QTEST_GUILESS_MAIN(ContentSaidTest)
#include "tst_contentsaid.moc"
