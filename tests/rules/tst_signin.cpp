// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinfirm.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

/// JO-02, JO-03, JO-09, SU-06, SU-13, ST-03, EN-02, DE-06, DE-07, DE-13, BX-03, BX-08: signing in; the identity
/// provider.
class tst_SignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- with a Qlik Account ---
    void BX_08_sessionBegins();
    void DE_07_notAMember();
    void ST_03_disabledStaysOut();
    void JO_06_firstSignInActivates();
    void JO_02_qlikAccountUnderAnActiveIdp();
    void BX_02_serviceAccountOwnerRecovers();
    void BX_03_ambiguousVisitor();
    void JO_09_nobodyNamed();

    // --- through the identity provider ---
    void JO_09_foundBySubject();
    void JO_09_foundByEmailIsRewritten();
    void JO_09_newRecord();
    void JO_09_emailOnlyFindsTheSameRecordAgain();
    void JO_09_anotherSubjectOfThisIdp();
    void JO_09_pendingBecomesActive();
    void JO_09_disabledStaysOut();
    void JO_09_unknownToTheIdp();
    void JO_03_noActiveIdp();
    void DE_06_deletedPersonReturnsAsNewRecord();
};

void tst_SignIn::BX_08_sessionBegins()
{
    const PairBuilder pair = firm();
    const Plan plan = signIn(pair, {.email = "BO@x.example"});
    EXPECT_GOOD(plan);
    QVERIFY(rowOf(*plan.after, "bo@x.example").session);
    QCOMPARE(countOf(plan, Sentence::SignedIn), 1);
    QVERIFY(said(plan, Sentence::SignedIn)->rule == RuleId::BX_08);
    QVERIFY(!tells(plan, RuleId::EN_02)); // joined long ago
    const Plan again = signIn(*plan.after, {.email = "bo@x.example"});
    EXPECT_GOOD(again);
    QVERIFY(again.steps.empty());
    acts::SignIn byRecord;
    byRecord.user = userOf(pair.state(), "bo@x.example");
    EXPECT_GOOD(planOf(pair.state(), byRecord));
    PairBuilder named = firm();
    named.named("bo@x.example", "Bo", "ACME\\bo");
    EXPECT_GOOD(signIn(named, {.subject = "ACME\\bo"}));
}

void tst_SignIn::DE_07_notAMember()
{
    const PairBuilder pair = firm();
    EXPECT_REFUSED(signIn(pair, {.email = "eve@x.example"}), RuleId::DE_07);
    const Plan gone = planOf(pair.state(), acts::DeleteUser{userOf(pair.state(), "bo@x.example")});
    EXPECT_GOOD(gone);
    EXPECT_REFUSED(signIn(*gone.after, {.email = "bo@x.example", .via = byAccount}), RuleId::DE_07);
    acts::SignIn byRecord;
    byRecord.user = userOf(pair.state(), "bo@x.example");
    EXPECT_REFUSED(planOf(*gone.after, byRecord), RuleId::DE_07);
    // Invited again, the person may.
    const Plan invited = planOf(*gone.after, acts::Invite{"bo@x.example", {}});
    EXPECT_GOOD(signIn(*invited.after, {.email = "bo@x.example"}));
}

void tst_SignIn::ST_03_disabledStaysOut()
{
    PairBuilder pair = firm();
    pair.account("dan@x.example");
    EXPECT_REFUSED(signIn(pair, {.email = "dan@x.example"}), RuleId::ST_03);
    EXPECT_REFUSED(signIn(pair, {.email = "dan@x.example", .side = Side::Talend}), RuleId::ST_03);
}

void tst_SignIn::JO_06_firstSignInActivates()
{
    const Plan plan = signIn(firm(), {.email = "cleo@x.example", .name = "Cléo Martin"});
    EXPECT_GOOD(plan);
    const User &cleo = rowOf(*plan.after, "cleo@x.example");
    QCOMPARE(cleo.status, UserStatus::Active);
    QCOMPARE(cleo.person.name(), std::string_view("Cléo Martin"));
    QVERIFY(cleo.entitlement);
    QVERIFY(cleo.session);
    QVERIFY(said(plan, Sentence::PendingBecomesActive)->rule == RuleId::JO_06);
}

void tst_SignIn::JO_02_qlikAccountUnderAnActiveIdp()
{
    EXPECT_REFUSED(signIn(firmWithIdp(), {.email = "bo@x.example", .via = byAccount}), RuleId::JO_02);
    PairBuilder configured = firm();
    configured.idp("Corp", IdpState::Configured);
    EXPECT_GOOD(signIn(configured, {.email = "bo@x.example"}));
}

void tst_SignIn::BX_02_serviceAccountOwnerRecovers()
{
    EXPECT_GOOD(signIn(firmWithIdp(), {.email = "anna@x.example", .via = byAccount}));
}

void tst_SignIn::BX_03_ambiguousVisitor()
{
    PairBuilder pair = firm();
    pair.user("BO@x.example");
    const Plan plan = signIn(pair, {.email = "bo@x.example"});
    EXPECT_REFUSED(plan, RuleId::BX_03);
    QCOMPARE(plan.refusal->objects.size(), std::size_t(2));
    pair.idp("Corp", IdpState::Active);
    EXPECT_REFUSED(signIn(pair, {.email = "bo@x.example"}), RuleId::BX_03);
    acts::SignIn byRecord;
    byRecord.user = pair.state().usersByEmail("bo@x.example").at(1);
    EXPECT_GOOD(planOf(pair.state(), byRecord));
}

void tst_SignIn::JO_09_nobodyNamed()
{
    EXPECT_REFUSED(signIn(firm(), {}), RuleId::JO_09);
    EXPECT_REFUSED(signIn(firmWithIdp(), {.email = "  ", .subject = ""}), RuleId::JO_09);
    EXPECT_REFUSED(idpPerson(firm().state(), {}, {}, false), RuleId::JO_09);
}

void tst_SignIn::JO_09_foundBySubject()
{
    PairBuilder pair = firmWithIdp();
    pair.idpSubject("bo@x.example", "corp|bo");
    const Plan plan = signIn(pair, {.email = "other@x.example", .subject = "corp|bo"});
    EXPECT_GOOD(plan);
    QCOMPARE(plan.after->users().size(), pair.state().users().size());
    QVERIFY(rowOf(*plan.after, "bo@x.example").session);
    QVERIFY(!tells(plan, RuleId::JO_09));
}

void tst_SignIn::JO_09_foundByEmailIsRewritten()
{
    PairBuilder pair = firmWithIdp();
    pair.named("bo@x.example", "Bo", "auth0|123").account("bo@x.example");
    const Plan plan = signIn(pair, {.email = "bo@x.example", .subject = "corp|bo", .name = "Bo Ek"});
    EXPECT_GOOD(plan);
    const User &bo = rowOf(*plan.after, "bo@x.example");
    QCOMPARE(bo.person.subject(), std::string_view("corp|bo"));
    QCOMPARE(bo.person.name(), std::string_view("Bo Ek"));
    QVERIFY(bo.idpSubject);
    QCOMPARE(countOf(plan, Sentence::SubjectRewritten), 1);
    QCOMPARE(plan.after->users().size(), pair.state().users().size());
    QCOMPARE(accountOf(*plan.after, "bo@x.example")->login(), std::string_view("bo@x.example"));
}

void tst_SignIn::JO_09_newRecord()
{
    const PairBuilder pair = firmWithIdp();
    const Plan plan = signIn(pair, {.email = "eve@x.example", .subject = "corp|eve", .name = "Eve"});
    EXPECT_GOOD(plan);
    const User &eve = rowOf(*plan.after, "eve@x.example");
    QCOMPARE(eve.status, UserStatus::Active);
    QVERIFY(eve.idpSubject);
    QVERIFY(eve.session);
    QVERIFY(!eve.inviteExpiry);
    QCOMPARE(eve.person.name(), std::string_view("Eve"));
    QCOMPARE(countOf(plan, Sentence::MemberCreated), 1);
    const Plan again = signIn(*plan.after, {.email = "eve@x.example", .subject = "corp|eve"});
    QCOMPARE(again.after->users().size(), plan.after->users().size());
}

void tst_SignIn::JO_09_emailOnlyFindsTheSameRecordAgain()
{
    PairBuilder pair = firmWithIdp();
    const Plan first = signIn(pair, {.email = "eve@x.example"});
    EXPECT_GOOD(first);
    const Plan second = signIn(*first.after, {.email = "eve@x.example"});
    EXPECT_GOOD(second);
    QCOMPARE(second.after->users().size(), first.after->users().size());
    pair.idpSubject("bo@x.example", "corp|bo");
    const Plan bo = signIn(pair, {.email = "bo@x.example"});
    QCOMPARE(bo.after->users().size(), pair.state().users().size());
    QCOMPARE(rowOf(*bo.after, "bo@x.example").person.subject(), std::string_view("corp|bo"));
}

void tst_SignIn::JO_09_anotherSubjectOfThisIdp()
{
    PairBuilder pair = firmWithIdp();
    pair.idpSubject("bo@x.example", "corp|bo");
    const Plan plan = signIn(pair, {.email = "bo@x.example", .subject = "corp|other"});
    QVERIFY(!plan.isRefused());
    QCOMPARE(applyProblem(plan), QString());
    QCOMPARE(plan.after->users().size(), pair.state().users().size() + 1);
    QCOMPARE(countOf(plan, Sentence::EmailBorneTwice), 2);
    QVERIFY(said(plan, Sentence::EmailBorneTwice)->rule == RuleId::BX_03);
}

void tst_SignIn::JO_09_pendingBecomesActive()
{
    PairBuilder pair = firmWithIdp();
    pair.at(rehearsalStart.plusDays(30)); // the invitation is none the IdP cares for
    const Plan plan = signIn(pair, {.email = "cleo@x.example", .subject = "corp|cleo", .name = "Cléo"});
    EXPECT_GOOD(plan);
    const User &cleo = rowOf(*plan.after, "cleo@x.example");
    QCOMPARE(cleo.status, UserStatus::Active);
    QCOMPARE(cleo.person.subject(), std::string_view("corp|cleo"));
    QVERIFY(cleo.idpSubject);
    QVERIFY(cleo.inviteLink().empty());
    QVERIFY(said(plan, Sentence::PendingBecomesActive)->rule == RuleId::JO_09);
}

void tst_SignIn::JO_09_disabledStaysOut()
{
    EXPECT_REFUSED(signIn(firmWithIdp(), {.email = "dan@x.example", .subject = "corp|dan"}), RuleId::ST_03);
}

void tst_SignIn::JO_09_unknownToTheIdp()
{
    PairBuilder pair = firmWithIdp();
    pair.idpSubject("bo@x.example", "corp|bo");
    const Plan byEmail = idpPerson(pair.state(), "BO@x.example", {}, false);
    EXPECT_GOOD(byEmail);
    EXPECT_REFUSED(signIn(*byEmail.after, {.email = "bo@x.example"}), RuleId::JO_09);
    EXPECT_REFUSED(signIn(*byEmail.after, {.subject = "corp|bo"}), RuleId::JO_09); // the record tells its address
    EXPECT_GOOD(signIn(*byEmail.after, {.email = "anna@x.example"}));
    const Plan bySubject = idpPerson(pair.state(), {}, "corp|bo", false);
    EXPECT_REFUSED(signIn(*bySubject.after, {.email = "bo@x.example"}), RuleId::JO_09);
    const Plan stranger = idpPerson(pair.state(), "eve@x.example", {}, false);
    EXPECT_REFUSED(signIn(*stranger.after, {.email = "eve@x.example"}), RuleId::JO_09);
}

void tst_SignIn::JO_03_noActiveIdp()
{
    PairBuilder pair = firm();
    EXPECT_REFUSED(signIn(pair, {.email = "bo@x.example", .via = byIdp}), RuleId::JO_03);
    pair.idp("Corp", IdpState::Configured);
    EXPECT_REFUSED(signIn(pair, {.email = "bo@x.example", .via = byIdp}), RuleId::JO_03);
}

void tst_SignIn::DE_06_deletedPersonReturnsAsNewRecord()
{
    PairBuilder pair = firmWithIdp();
    pair.idpSubject("bo@x.example", "corp|bo").holds("bo@x.example", "Analyst").account("bo@x.example");
    pair.space("Finance", SpaceType::Shared, "bo@x.example");
    const UserId old = userOf(pair.state(), "bo@x.example");
    const Plan gone = planOf(pair.state(), acts::DeleteUser{old});
    EXPECT_GOOD(gone);
    const Plan plan = signIn(*gone.after, {.email = "bo@x.example", .subject = "corp|bo"});
    EXPECT_GOOD(plan);
    const User &bo = rowOf(*plan.after, "bo@x.example");
    QVERIFY(bo.id != old);
    QVERIFY(bo.vendorId() != plan.after->tombstones().at(old).vendorId());
    QCOMPARE(plan.after->countOwnedBy(bo.id), std::size_t(0));
    QVERIFY(plan.after->directRoles(bo.id).empty());
    QVERIFY(bo.entitlement);
    QCOMPARE(countOf(plan, Sentence::MemberOwnsNothing), 1);
    QVERIFY(said(plan, Sentence::MemberOwnsNothing)->rule == RuleId::DE_06);
    acts::SignIn byRecord;
    byRecord.user = old;
    EXPECT_REFUSED(planOf(*gone.after, byRecord), RuleId::DE_06);
}

QTEST_GUILESS_MAIN(tst_SignIn)
#include "tst_signin.moc"
