// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting a user on the Talend side: SU-13 to SU-15.
#include "leaver.h"

#include "domain/sentence.h"
#include "rules/contentstate.h"
#include "rules/inventory.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

class TalendDeletionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SU_13_onlyTheAccountGoes();
    void SU_13_ofDisabledAndPending();
    void SU_13_needsAnAccount();
    void SU_13_talendAdministratorMay();
    void SU_14_spacePermissionsAreKept();
    void SU_15_offersToRemoveTheRoles();
    void SU_15_nothingToRemove();
};

void TalendDeletionTest::SU_13_onlyTheAccountGoes()
{
    Leaver t;
    const User before = t.pair.state.users().at(t.leaver);
    const Plan plan = t.run(Side::Talend);
    SOUND(plan);
    QVERIFY(tells(plan, RuleId::SU_13));
    QVERIFY(plan.erased.empty());
    QVERIFY(!t.pair.state.accounts().contains(t.account));
    const User &after = t.pair.state.users().at(t.leaver);
    QVERIFY(after.heldBack);
    QCOMPARE(after.status, before.status);
    QCOMPARE(after.entitlement, before.entitlement);
    QVERIFY(t.pair.state.directMembers(t.pair.operators).contains(t.leaver.value()));
    QVERIFY(t.pair.state.groupMembers(t.group).contains(t.leaver.value()));
    QVERIFY(!t.pair.at(t.key).revoked);
    QVERIFY(t.pair.state.content().contains(t.alert));
    for (const RuleId rule : {RuleId::DE_02, RuleId::DE_03, RuleId::DE_04, RuleId::DE_05, RuleId::DE_06, RuleId::DE_07,
                              RuleId::DE_08, RuleId::DE_09, RuleId::DE_10, RuleId::DE_11})
        QVERIFY(!tells(plan, rule));
}

void TalendDeletionTest::SU_13_ofDisabledAndPending()
{
    for (const UserStatus status : {UserStatus::Disabled, UserStatus::Invited}) {
        ContentPair pair;
        const UserId leaver = pair.user("Lena", status);
        pair.account(leaver);
        const Plan plan = pair.act(acts::DeleteUser{leaver}, Side::Talend);
        SOUND(plan);
        QCOMPARE(pair.state.users().at(leaver).status, status);
    }
}

void TalendDeletionTest::SU_13_needsAnAccount()
{
    ContentPair pair;
    const UserId nobody = pair.user("Nora");
    const Plan plan = pair.plan(acts::DeleteUser{nobody}, Side::Talend);
    SOUND(plan);
    QVERIFY(isRefusedBy(plan, RuleId::SU_01));
}

void TalendDeletionTest::SU_13_talendAdministratorMay()
{
    Leaver t;
    const RoleId security = t.pair.role("Security Administrator", RoleKind::TalendBuiltIn, {"TMC_USER_MANAGEMENT"});
    t.pair.account(t.other);
    t.pair.give(t.other, security);
    t.pair.as(t.other);
    const Plan plan = t.run(Side::Talend);
    SOUND(plan);
    QVERIFY(!plan.isRefused());
    QVERIFY(!offered(plan, RuleId::DE_14)); // handing over is no right of theirs
    Leaver onQlik;
    const RoleId again = onQlik.pair.role("Security", RoleKind::TalendBuiltIn, {"TMC_USER_MANAGEMENT"});
    onQlik.pair.account(onQlik.other);
    onQlik.pair.give(onQlik.other, again);
    onQlik.pair.as(onQlik.other);
    QVERIFY(isRefusedBy(onQlik.run(Side::Qlik), RuleId::BX_13));
}

void TalendDeletionTest::SU_14_spacePermissionsAreKept()
{
    Leaver t;
    const Plan plan = t.run(Side::Talend);
    SOUND(plan);
    QVERIFY(tells(plan, RuleId::SU_14));
    QCOMPARE(t.pair.state.spaces().at(t.talendSpace).members.size(), std::size_t(1));
    const Plan back = t.pair.act(acts::AssignRole{{t.leaver}, t.pair.operators});
    if (back.isRefused()) { // a role still held is removed first
        QVERIFY(!t.pair.act(acts::RemoveRole{{t.leaver}, t.pair.operators}).isRefused());
        QVERIFY(!t.pair.act(acts::AssignRole{{t.leaver}, t.pair.operators}).isRefused());
    }
    QVERIFY(t.pair.state.accountOf(t.leaver));
    QVERIFY(!t.pair.state.content().contains(t.preparation)); // the personal space stays lost
}

void TalendDeletionTest::SU_15_offersToRemoveTheRoles()
{
    Leaver t;
    const RoleId second = t.pair.role("Operator", RoleKind::TalendBuiltIn, {"TMC_OPERATOR"});
    t.pair.give(t.leaver, second);
    const Plan plan = t.run(Side::Talend);
    SOUND(plan);
    QCOMPARE(countOf(plan, Sentence::TalendRolesStillHeld), 2);
    QCOMPARE(std::ranges::count(plan.followUps, RuleId::SU_15, &FollowUp::rule), 2);
    for (const FollowUp &offer : plan.followUps) {
        if (offer.rule == RuleId::SU_15)
            QVERIFY(!t.pair.act(offer.act.body, offer.act.side).isRefused());
    }
    QVERIFY(!t.pair.state.holdsTalendRole(t.leaver));
    QVERIFY(!t.pair.state.accountOf(t.leaver));
}

void TalendDeletionTest::SU_15_nothingToRemove()
{
    ContentPair pair;
    const UserId leaver = pair.user("Lena");
    pair.account(leaver);
    pair.give(leaver, pair.analyticsAdmin);
    const Plan plan = pair.act(acts::DeleteUser{leaver}, Side::Talend);
    SOUND(plan);
    QVERIFY(!tells(plan, RuleId::SU_15));
    QVERIFY(!offered(plan, RuleId::SU_15));
}

QTEST_GUILESS_MAIN(TalendDeletionTest)
#include "tst_talenddeletion.moc"
