// SPDX-License-Identifier: GPL-3.0-or-later
// Moving content: OW-01 to OW-03, OW-05, OW-07, BX-06.
#include "owners.h"

#include "domain/sentence.h"
#include "rules/contentstate.h"
#include "rules/places.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

class MovingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void OW_01_move();
    void OW_02_moveWithinReach();
    void OW_03_moveConnectionsOfDataSpaces();
    void BX_06_appsKeepToTheirKindOfPlace();
    void BX_06_dependentsGoAlong();
    void BX_06_notOnTheirOwn();
    void OW_05_personalSpaceNeedsAnOwner();
    void OW_07_moveEveryItemOrNone();
};

void MovingTest::OW_01_move()
{
    Owners t;
    const Plan plan = t.move({t.personalApp}, t.shared);
    SOUND(plan);
    QCOMPARE(countOf(plan, Sentence::ItemsMove), 1);
    QVERIFY(t.pair.at(t.personalApp).space == t.shared);
    const Plan back = t.move({t.personalApp, t.sharedApp}, std::nullopt);
    SOUND(back);
    QCOMPARE(countOf(back, Sentence::ItemsMoveToPersonal), 2);
    QVERIFY(!t.pair.at(t.sharedApp).space);
    QVERIFY(t.pair.at(t.sharedApp).owner == t.owner);
}

void MovingTest::OW_02_moveWithinReach()
{
    Owners t;
    t.pair.as(t.analyst);
    const Plan allowed = t.move({t.managedApp}, t.managed2);
    SOUND(allowed);
    QVERIFY(said(allowed, Sentence::ItemsMove)->rule == RuleId::OW_02);
    QVERIFY(isRefusedBy(t.move({t.sharedApp}, std::nullopt), RuleId::OW_02)); // target out of reach
    QVERIFY(isRefusedBy(t.move({t.personalApp}, t.shared), RuleId::OW_02)); // source out of reach
    QVERIFY(isRefusedBy(t.move({t.connection}, t.shared), RuleId::OW_02));
}

void MovingTest::OW_03_moveConnectionsOfDataSpaces()
{
    Owners t;
    const SpaceId data2 = t.pair.space("Data 2", SpaceType::Data, t.pair.admin);
    t.pair.as(t.dataAdmin);
    const Plan allowed = t.move({t.connection}, data2);
    SOUND(allowed);
    QVERIFY(said(allowed, Sentence::ItemsMove)->rule == RuleId::OW_03);
    QVERIFY(isRefusedBy(t.move({t.connection}, t.shared), RuleId::OW_03));
    QVERIFY(isRefusedBy(t.move({t.sharedApp}, t.data), RuleId::OW_03));
}

void MovingTest::BX_06_appsKeepToTheirKindOfPlace()
{
    Owners t;
    const ContentId script = t.pair.item(ContentType::Script, t.owner, t.shared);
    for (const auto &[item, space] :
         std::vector<std::pair<ContentId, std::optional<SpaceId>>>{{t.sharedApp, t.managed},
                                                                   {t.personalApp, t.managed},
                                                                   {t.managedApp, t.shared},
                                                                   {t.managedApp, std::nullopt},
                                                                   {t.sharedApp, t.data},
                                                                   {script, t.managed},
                                                                   {script, t.data},
                                                                   {t.sharedApp, t.talend}}) {
        const Plan plan = t.move({item}, space);
        SOUND(plan);
        QVERIFY(isRefusedBy(plan, RuleId::BX_06));
    }
    SOUND(t.move({script}, std::nullopt));
    QVERIFY(!t.pair.at(script).space);
    const Plan anywhere = t.move({t.connection}, t.managed);
    SOUND(anywhere);
    QVERIFY(!anywhere.isRefused());
}

void MovingTest::BX_06_dependentsGoAlong()
{
    Owners t;
    const ContentId note = t.pair.item(ContentType::Note, t.heir, t.shared, {.app = t.sharedApp});
    const Plan plan = t.move({t.sharedApp}, std::nullopt);
    SOUND(plan);
    QCOMPARE(countOf(plan, Sentence::DependentsGoAlong), 2);
    QVERIFY(!t.pair.at(note).space && !t.pair.at(t.schedule).space);
    QVERIFY(rules::placeOf(t.pair.state, t.pair.at(t.schedule)).type == SpaceType::Personal);
}

void MovingTest::BX_06_notOnTheirOwn()
{
    Owners t;
    const ContentId key = t.pair.item(ContentType::ApiKey, t.owner);
    for (const ContentId id : {t.schedule, key}) {
        const Plan plan = t.move({id}, t.shared);
        SOUND(plan);
        QVERIFY(isRefusedBy(plan, RuleId::BX_06));
    }
}

void MovingTest::OW_05_personalSpaceNeedsAnOwner()
{
    Owners t;
    t.pair.bury(t.owner);
    const Plan plan = t.move({t.sharedApp}, std::nullopt);
    SOUND(plan);
    QVERIFY(isRefusedBy(plan, RuleId::OW_05));
}

void MovingTest::OW_07_moveEveryItemOrNone()
{
    Owners t;
    const Plan plan = t.move({t.personalApp, t.managedApp, t.schedule}, t.shared);
    SOUND(plan);
    QVERIFY(isRefusedBy(plan, RuleId::OW_07));
    QCOMPARE(plan.refusal->objects.size(), std::size_t(2));
    QVERIFY(!t.pair.at(t.personalApp).space);
}

QTEST_GUILESS_MAIN(MovingTest)
#include "tst_moving.moc"
