// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinfirm.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

/// JO-02, JO-03, JO-09, SU-06, SU-13, ST-03, EN-02, DE-06, DE-07, DE-13, BX-03, BX-08: signing in; the identity
/// provider.
class tst_IdentityProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // --- through the identity provider ---
    void EN_02_newRecordTakesASeat();
    void SU_07_newRecordIsLinked();

    // --- on the Talend side ---
    void SU_13_talendSignInNeedsAnAccount();
    void SU_06_firstSignInOnEitherSide_data();
    void SU_06_firstSignInOnEitherSide();
    void SU_01_newcomerInTalend();
    void SU_17_unpaired();

    // --- anonymously ---
    void DE_13_anonymousVisit();

    // --- the identity provider itself ---
    void JO_03_configureAndActivate();
    void JO_02_deactivate();
    void JO_03_refused();
    void JO_09_anotherIdpForgetsSubjects();
    void JO_09_idpPerson();
    void DE_04_nothingPersonalIsKept();
    void BX_13_onlyTenantAdmins();
};

void tst_IdentityProvider::EN_02_newRecordTakesASeat()
{
    PairBuilder pair = firmWithIdp();
    pair.seats(1);
    const Plan plan = signIn(pair, {.email = "eve@x.example", .subject = "corp|eve"});
    EXPECT_GOOD(plan);
    QVERIFY(!rowOf(*plan.after, "eve@x.example").entitlement);
    QCOMPARE(countOf(plan, Sentence::JoinsWithoutFreeSeat), 1);
}

void tst_IdentityProvider::SU_07_newRecordIsLinked()
{
    PairBuilder pair = firmWithIdp();
    pair.looseAccount("eve@x.example", {"Operator"});
    const Plan plan = signIn(pair, {.email = "eve@x.example", .subject = "corp|eve"});
    EXPECT_GOOD(plan);
    QVERIFY(accountOf(*plan.after, "eve@x.example"));
    QVERIFY(tells(plan, RuleId::SU_07));
}

void tst_IdentityProvider::SU_13_talendSignInNeedsAnAccount()
{
    PairBuilder pair = firm();
    pair.user("eve@x.example").account("eve@x.example").heldBack("bo@x.example");
    EXPECT_REFUSED(signIn(pair, {.email = "bo@x.example", .side = Side::Talend}), RuleId::SU_13);
    EXPECT_GOOD(signIn(pair, {.email = "bo@x.example", .side = Side::Qlik}));
    EXPECT_REFUSED(signIn(pair, {.email = "anna@x.example", .side = Side::Talend}), RuleId::SU_02);
    EXPECT_GOOD(signIn(pair, {.email = "eve@x.example", .side = Side::Talend}));
}

void tst_IdentityProvider::SU_06_firstSignInOnEitherSide_data()
{
    QTest::addColumn<int>("side");
    QTest::newRow("qlik") << int(Side::Qlik);
    QTest::newRow("talend") << int(Side::Talend);
}

void tst_IdentityProvider::SU_06_firstSignInOnEitherSide()
{
    QFETCH(int, side);
    const Plan invited = planOf(firm().state(), acts::Invite{"eve@x.example", {}}, Side::Talend);
    const Plan plan =
        signIn(*invited.after, {.email = "eve@x.example", .name = "Eve", .side = static_cast<Side>(side)});
    EXPECT_GOOD(plan);
    const User &eve = rowOf(*plan.after, "eve@x.example");
    QCOMPARE(eve.status, UserStatus::Active);
    QCOMPARE(eve.person.name(), std::string_view("Eve"));
    QCOMPARE(accountOf(*plan.after, "eve@x.example")->status, UserStatus::Active);
    QCOMPARE(accountOf(*plan.after, "eve@x.example")->person.name(), std::string_view("Eve"));
    QVERIFY(said(plan, Sentence::PendingBecomesActive)->rule == RuleId::SU_06);
    QVERIFY(eve.entitlement);
    QVERIFY(!tells(plan, RuleId::EN_02)); // taken by SU-10 already
}

void tst_IdentityProvider::SU_01_newcomerInTalend()
{
    PairBuilder pair = firmWithIdp();
    EXPECT_REFUSED(signIn(pair, {.email = "eve@x.example", .subject = "corp|eve", .side = Side::Talend}),
                   RuleId::SU_01);
    pair.looseAccount("eve@x.example");
    EXPECT_GOOD(signIn(pair, {.email = "eve@x.example", .subject = "corp|eve", .side = Side::Talend}));
}

void tst_IdentityProvider::SU_17_unpaired()
{
    PairBuilder pair = firm();
    pair.unpaired();
    EXPECT_REFUSED(signIn(pair, {.email = "bo@x.example", .side = Side::Talend}), RuleId::SU_17);
    EXPECT_GOOD(signIn(pair, {.email = "bo@x.example"}));
}

void tst_IdentityProvider::DE_13_anonymousVisit()
{
    PairBuilder pair = firm();
    pair.item("sales", ContentType::App, "bo@x.example").item("data", ContentType::DataFile, "bo@x.example");
    acts::SignIn act;
    act.via = SignInVia::Anonymous;
    EXPECT_REFUSED(planOf(pair.state(), act), RuleId::DE_13);
    act.app = itemOf(pair.state(), "data");
    EXPECT_REFUSED(planOf(pair.state(), act), RuleId::DE_13);
    act.app = itemOf(pair.state(), "sales");
    act.code = "secret";
    EXPECT_REFUSED(planOf(pair.state(), act), RuleId::DE_13); // off
    pair.change("sales", openToEverybody);
    const Plan plan = planOf(pair.state(), act);
    EXPECT_GOOD(plan);
    QVERIFY(plan.steps.empty());
    QCOMPARE(countOf(plan, Sentence::AnonymousVisit), 1);
    EXPECT_REFUSED(planOf(pair.state(), act, Side::Talend), RuleId::DE_13);
    act.code = "old";
    EXPECT_REFUSED(planOf(pair.state(), act), RuleId::DE_13);
    act.code.reset();
    EXPECT_REFUSED(planOf(pair.state(), act), RuleId::DE_13);
}

void tst_IdentityProvider::JO_03_configureAndActivate()
{
    const PairBuilder pair = firm();
    const Plan configured = planOf(pair.state(), acts::ConfigureIdp{" Corp "});
    EXPECT_GOOD(configured);
    QCOMPARE(configured.after->tenant().idp->name, std::string("Corp"));
    QCOMPARE(configured.after->tenant().idp->state, IdpState::Configured);
    QCOMPARE(countOf(configured, Sentence::IdpConfigured), 1);
    const Plan active = planOf(*configured.after, acts::ActivateIdp{"Corp"});
    EXPECT_GOOD(active);
    QCOMPARE(active.after->tenant().idp->state, IdpState::Active);
    QCOMPARE(countOf(active, Sentence::IdpActivated), 1);
    QCOMPARE(countOf(active, Sentence::PendingNeedIdp), 1); // Cleo
    QVERIFY(said(active, Sentence::PendingNeedIdp)->rule == RuleId::JO_02);
}

void tst_IdentityProvider::JO_02_deactivate()
{
    const PairBuilder pair = firmWithIdp();
    const Plan plan = planOf(pair.state(), acts::DeactivateIdp{"Corp"});
    EXPECT_GOOD(plan);
    QCOMPARE(plan.after->tenant().idp->state, IdpState::Configured);
    QVERIFY(said(plan, Sentence::IdpDeactivated)->rule == RuleId::JO_02);
    EXPECT_GOOD(planOf(*plan.after, acts::Invite{"eve@x.example", {}}));
}

void tst_IdentityProvider::JO_03_refused()
{
    const PairBuilder none = firm();
    const PairBuilder active = firmWithIdp();
    PairBuilder configured = firm();
    configured.idp("Corp", IdpState::Configured);
    EXPECT_REFUSED(planOf(none.state(), acts::ConfigureIdp{"  "}), RuleId::JO_03);
    EXPECT_REFUSED(planOf(configured.state(), acts::ConfigureIdp{"Corp"}), RuleId::JO_03);
    EXPECT_REFUSED(planOf(active.state(), acts::ConfigureIdp{"Other"}), RuleId::JO_03);
    EXPECT_GOOD(planOf(configured.state(), acts::ConfigureIdp{"Other"}));
    EXPECT_REFUSED(planOf(none.state(), acts::ActivateIdp{"Corp"}), RuleId::JO_03);
    EXPECT_REFUSED(planOf(configured.state(), acts::ActivateIdp{"Other"}), RuleId::JO_03);
    EXPECT_REFUSED(planOf(active.state(), acts::ActivateIdp{"Corp"}), RuleId::JO_03);
    EXPECT_REFUSED(planOf(none.state(), acts::DeactivateIdp{"Corp"}), RuleId::JO_03);
    EXPECT_REFUSED(planOf(configured.state(), acts::DeactivateIdp{"Corp"}), RuleId::JO_03);
    EXPECT_REFUSED(planOf(active.state(), acts::DeactivateIdp{"Other"}), RuleId::JO_03);
}

void tst_IdentityProvider::JO_09_anotherIdpForgetsSubjects()
{
    PairBuilder pair = firm();
    pair.idp("Corp", IdpState::Configured).idpSubject("bo@x.example", "corp|bo");
    const Plan other = planOf(pair.state(), acts::ConfigureIdp{"Other"});
    EXPECT_GOOD(other);
    QVERIFY(!rowOf(*other.after, "bo@x.example").idpSubject);
    QCOMPARE(countOf(other, Sentence::SubjectsOfOldIdp), 1);
    const Plan active = planOf(*other.after, acts::ActivateIdp{"Other"});
    const Plan plan = signIn(*active.after, {.email = "bo@x.example", .subject = "other|7"});
    EXPECT_GOOD(plan);
    QCOMPARE(plan.after->users().size(), pair.state().users().size());
    QCOMPARE(rowOf(*plan.after, "bo@x.example").person.subject(), std::string_view("other|7"));
}

void tst_IdentityProvider::JO_09_idpPerson()
{
    const PairBuilder pair = firmWithIdp();
    const Plan both = idpPerson(pair.state(), "eve@x.example", "corp|eve", false);
    EXPECT_GOOD(both);
    QCOMPARE(countOf(both, Sentence::IdpForgetsPerson), 1);
    // Taking one of them back leaves the other as it is.
    const Plan email = idpPerson(*both.after, " EVE@x.example", {}, true);
    EXPECT_GOOD(email);
    QCOMPARE(countOf(email, Sentence::IdpKnowsPerson), 1);
    EXPECT_GOOD(signIn(*email.after, {.email = "eve@x.example"}));
    EXPECT_REFUSED(signIn(*email.after, {.email = "eve@x.example", .subject = "corp|eve"}), RuleId::JO_09);
    const Plan subject = idpPerson(*email.after, {}, "corp|eve", {}); // known by default
    QVERIFY(subject.after->tenant().idpPersons.empty());
    // Saying the same twice changes nothing.
    const Plan twice = idpPerson(*both.after, "eve@x.example", "corp|eve", false);
    QCOMPARE(twice.after->tenant().idpPersons.size(), std::size_t(2));
    QVERIFY(idpPerson(pair.state(), "eve@x.example", {}, true).steps.empty());
}

void tst_IdentityProvider::DE_04_nothingPersonalIsKept()
{
    const Plan one = idpPerson(firm().state(), "eve@x.example", {}, false);
    PairBuilder other = firm();
    other.tenant([](Tenant &tenant) { tenant.seed = 2; });
    const Plan two = idpPerson(other.state(), "eve@x.example", {}, false);
    QCOMPARE(one.after->tenant().idpPersons.size(), std::size_t(1));
    QVERIFY(one.after->tenant().idpPersons != two.after->tenant().idpPersons); // keyed by the tenant's seed
}

void tst_IdentityProvider::BX_13_onlyTenantAdmins()
{
    const PairBuilder pair = firm();
    const UserId bo = userOf(pair.state(), "bo@x.example");
    EXPECT_REFUSED(planOf(pair.state(), acts::ConfigureIdp{"Corp"}, Side::Qlik, bo), RuleId::BX_13);
    EXPECT_REFUSED(planOf(pair.state(), acts::ActivateIdp{"Corp"}, Side::Qlik, bo), RuleId::BX_13);
    EXPECT_REFUSED(planOf(pair.state(), acts::DeactivateIdp{"Corp"}, Side::Qlik, bo), RuleId::BX_13);
    EXPECT_REFUSED(planOf(pair.state(), acts::SetIdpPerson{"a@x.example", {}, {}, false}, Side::Qlik, bo),
                   RuleId::BX_13);
    acts::SignIn forAnother;
    forAnother.user = userOf(pair.state(), "anna@x.example");
    EXPECT_REFUSED(planOf(pair.state(), forAnother, Side::Qlik, bo), RuleId::BX_13);
    forAnother.user = bo;
    EXPECT_GOOD(planOf(pair.state(), forAnother, Side::Qlik, bo));
}

QTEST_GUILESS_MAIN(tst_IdentityProvider)
#include "tst_identityprovider.moc"
