// SPDX-License-Identifier: GPL-3.0-or-later
#include "joiningfirm.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

/// JO-02 to JO-08, SU-06, SU-07, SU-10, SU-14, SU-16, EN-02: invitations, signing up, the profile.
class tst_Joining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- inviting on the Qlik side ---
    void JO_05_invitedIsPendingUntil();
    void JO_04_separators_data();
    void JO_04_separators();
    void JO_04_badAndKnownAreLeftOut();
    void JO_04_resendIsOffered();
    void JO_04_noGoodOneIsRefused();
    void JO_04_noAddressAtAll();
    void JO_04_whoMayInvite();
    void JO_04_rolesAreAssigned();
    void JO_04_rolesAllOrNone();
    void JO_03_activeIdpBarsInvitations();
    void SU_07_invitingAWaitingAccount();

    // --- inviting on the Talend side ---
    void SU_06_appearsPendingWithEmailOnly();
    void SU_06_profileIsKnownInTalendOnly();
    void SU_06_profileOfOneOnly();
    void JO_09_subjectAndNameOfTheInvited();
    void JO_04_loginIsTaken();
    void JO_04_noResendUnderAnActiveIdp();
    void SU_06_activeIdpDoesNotBar();
    void SU_07_knownQlikUserIsLinked();
    void SU_10_seats();
    void SU_10_noneFreeIsRefusedAsAWhole();
    void SU_10_disabledTakesNone();
    void SU_14_invitationRestores();
    void SR_12_limit();
    void SR_06_builtInQlikRole();
    void BX_03_ambiguousAddress();
    void JO_04_knownOnTheTalendSide();
    void SU_17_unpaired();
};

void tst_Joining::JO_05_invitedIsPendingUntil()
{
    PairBuilder pair = firm();
    pair.tenant([](Tenant &tenant) { tenant.inviteDays = 3; });
    const Plan plan = invite(pair, "eve@x.example");
    EXPECT_GOOD(plan);
    const User &eve = rowOf(*plan.after, "eve@x.example");
    QCOMPARE(eve.status, UserStatus::Invited);
    QCOMPARE(eve.inviteExpiry, std::optional(rehearsalStart.plusDays(3)));
    QVERIFY(!eve.inviteLink().empty());
    QVERIFY(eve.person.name().empty());
    QVERIFY(!eve.entitlement);
    QCOMPARE(eve.vendorId().size(), std::size_t(24));
    QCOMPARE(countOf(plan, Sentence::InvitationsSent), 1);
    QVERIFY(said(plan, Sentence::InvitationsSent)->rule == RuleId::JO_05);
    QVERIFY(plan.rejected.empty());
}

void tst_Joining::JO_04_separators_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("comma") << "eve@x.example,fay@x.example";
    QTest::newRow("blank") << "eve@x.example fay@x.example";
    QTest::newRow("semicolon") << "eve@x.example;fay@x.example";
    QTest::newRow("line breaks") << "eve@x.example\r\nfay@x.example\n";
    QTest::newRow("tabs and no-break blanks") << "\teve@x.example\u00A0\u202Ffay@x.example";
    QTest::newRow("many at once") << " , ;; eve@x.example , ;fay@x.example;,";
    QTest::newRow("one of them twice") << "eve@x.example, EVE@X.example, fay@x.example";
}

void tst_Joining::JO_04_separators()
{
    QFETCH(QString, text);
    const PairBuilder pair = firm();
    const Plan plan = invite(pair, text.toStdString());
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::InvitationsSent), 2);
    QCOMPARE(plan.after->users().size(), pair.state().users().size() + 2);
    QVERIFY(plan.rejected.empty());
    QCOMPARE(rowOf(*plan.after, "eve@x.example").person.email(), std::string_view("eve@x.example"));
}

void tst_Joining::JO_04_badAndKnownAreLeftOut()
{
    const Plan plan = invite(firm(), "eve@x.example bo@x.example, nonsense; CLEO@x.example dan@x.example eve@x");
    EXPECT_GOOD(plan);
    QCOMPARE(rejectedAddresses(plan), (Ids{"bo@x.example", "nonsense", "CLEO@x.example", "dan@x.example", "eve@x"}));
    for (const Rejected &rejected : plan.rejected)
        QVERIFY(rejected.rule == RuleId::JO_04);
    QCOMPARE(plan.rejected.at(0).text.id, Sentence::AddressOfActive);
    QCOMPARE(plan.rejected.at(1).text.id, Sentence::AddressMalformed);
    QCOMPARE(plan.rejected.at(2).text.id, Sentence::AddressOfPending);
    QCOMPARE(plan.rejected.at(3).text.id, Sentence::AddressOfDisabled);
    QCOMPARE(countOf(plan, Sentence::InvitationsSent), 1);
}

void tst_Joining::JO_04_resendIsOffered()
{
    const PairBuilder pair = firm();
    const Plan plan = invite(pair, "eve@x.example cleo@x.example bo@x.example");
    QCOMPARE(plan.followUps.size(), std::size_t(1));
    QVERIFY(offers(plan, RuleId::JO_04));
    const ActBody resend = acts::ResendInvitation{userOf(pair.state(), "cleo@x.example")};
    QCOMPARE(plan.followUps.front().act.body, resend);
    // Also when nothing else is left of the invitation.
    const Plan alone = invite(pair, "cleo@x.example");
    EXPECT_REFUSED(alone, RuleId::JO_04);
    QVERIFY(offers(alone, RuleId::JO_04));
}

void tst_Joining::JO_04_noGoodOneIsRefused()
{
    const Plan plan = invite(firm(), "bo@x.example nonsense");
    EXPECT_REFUSED(plan, RuleId::JO_04);
    QCOMPARE(plan.rejected.size(), std::size_t(2));
    QCOMPARE(plan.refusal->objects.size(), std::size_t(2));
    QCOMPARE(plan.refusal->text.n, 2);
}

void tst_Joining::JO_04_noAddressAtAll()
{
    EXPECT_REFUSED(invite(firm(), ""), RuleId::JO_04);
    EXPECT_REFUSED(invite(firm(), " ,; \n"), RuleId::JO_04);
}

void tst_Joining::JO_04_whoMayInvite()
{
    PairBuilder pair = firm();
    pair.role("Users", {}, {"TMC_USER_MANAGEMENT"}).account("bo@x.example").holds("bo@x.example", "Users");
    EXPECT_REFUSED(invite(pair, "eve@x.example", Side::Qlik, {}, "bo@x.example"), RuleId::BX_13);
    EXPECT_GOOD(invite(pair, "eve@x.example", Side::Talend, {}, "bo@x.example"));
    EXPECT_GOOD(invite(pair, "eve@x.example", Side::Talend, {}, "anna@x.example"));
}

void tst_Joining::JO_04_rolesAreAssigned()
{
    const Plan plan = invite(firm(), "eve@x.example fay@x.example", Side::Qlik, {"Analyst", "Reader"});
    EXPECT_GOOD(plan);
    QVERIFY(holdsDirectly(*plan.after, "eve@x.example", "Analyst"));
    QVERIFY(holdsDirectly(*plan.after, "fay@x.example", "Reader"));
    QCOMPARE(countOf(plan, Sentence::AccountsMade), 2); // SU-02, also while Pending
    QCOMPARE(accountOf(*plan.after, "eve@x.example")->status, UserStatus::Invited);
    QVERIFY(!rowOf(*plan.after, "eve@x.example").entitlement);
}

void tst_Joining::JO_04_rolesAllOrNone()
{
    PairBuilder pair = firm();
    pair.talendLimit(1);
    EXPECT_REFUSED(invite(pair, "eve@x.example fay@x.example", Side::Qlik, {"Analyst"}), RuleId::SR_12);
    EXPECT_GOOD(invite(pair, "eve@x.example", Side::Qlik, {"Analyst"}));
    EXPECT_REFUSED(planOf(pair.state(), acts::Invite{"eve@x.example", std::vector{RoleId(77)}}), RuleId::SR_09);
}

void tst_Joining::JO_03_activeIdpBarsInvitations()
{
    PairBuilder pair = firm();
    pair.idp("Corp", IdpState::Configured);
    EXPECT_GOOD(invite(pair, "eve@x.example"));
    EXPECT_GOOD(about<acts::ResendInvitation>(pair, "cleo@x.example"));
    pair.idp("Corp", IdpState::Active);
    EXPECT_REFUSED(invite(pair, "eve@x.example"), RuleId::JO_03);
    EXPECT_REFUSED(about<acts::ResendInvitation>(pair, "cleo@x.example"), RuleId::JO_03);
}

void tst_Joining::SU_07_invitingAWaitingAccount()
{
    PairBuilder pair = firm();
    pair.looseAccount("eve@x.example", {"Operator"});
    const Plan plan = invite(pair, "eve@x.example");
    EXPECT_GOOD(plan);
    QVERIFY(accountOf(*plan.after, "eve@x.example"));
    QVERIFY(holdsDirectly(*plan.after, "eve@x.example", "Operator"));
    QCOMPARE(countOf(plan, Sentence::AccountLinked), 1);
}

void tst_Joining::SU_06_appearsPendingWithEmailOnly()
{
    const Plan plan = invite(firm(), "eve@x.example", Side::Talend, {"Analyst"});
    EXPECT_GOOD(plan);
    const User &eve = rowOf(*plan.after, "eve@x.example");
    QCOMPARE(eve.status, UserStatus::Invited);
    QVERIFY(eve.person.name().empty());
    QVERIFY(!eve.inviteExpiry);
    QVERIFY(eve.inviteLink().empty());
    const Account *account = accountOf(*plan.after, "eve@x.example");
    QVERIFY(account);
    QCOMPARE(account->cause, AccountCause::InvitedInTalend);
    QCOMPARE(account->status, UserStatus::Invited);
    QVERIFY(carries(*plan.after, "eve@x.example", "Analyst"));
    QCOMPARE(countOf(plan, Sentence::TalendInvitedAppear), 1);
    QVERIFY(said(plan, Sentence::TalendInvitedAppear)->rule == RuleId::SU_06);
    QVERIFY(tells(plan, RuleId::SR_04));
    // SU-02: without any role it has an account too, because it was created in Talend.
    const Plan bare = invite(firm(), "eve@x.example", Side::Talend);
    EXPECT_GOOD(bare);
    QVERIFY(accountOf(*bare.after, "eve@x.example"));
}

void tst_Joining::SU_06_profileIsKnownInTalendOnly()
{
    PairBuilder pair = firm();
    acts::Invite act{"eve@x.example"};
    act.login = "eve.moor";
    act.name = " Eve Moor ";
    act.title = "Analyst";
    act.phone = "+46 1";
    const Plan plan = planOf(pair.state(), act, Side::Talend);
    EXPECT_GOOD(plan);
    const User &eve = rowOf(*plan.after, "eve@x.example");
    QVERIFY(eve.person.name().empty() && eve.person.title().empty() && eve.person.phone().empty());
    const Account *account = accountOf(*plan.after, "eve@x.example");
    QVERIFY(account);
    QCOMPARE(std::string(account->login()), std::string("eve.moor"));
    QCOMPARE(std::string(account->person.name()), std::string("Eve Moor"));
    QCOMPARE(std::string(account->person.title()), std::string("Analyst"));
    QCOMPARE(countOf(plan, Sentence::ProfileKnownInTalend), 1);
    // A role given meanwhile leaves it alone.
    const Plan role = planOf(*plan.after, acts::AssignRole{{eve.id}, roleOf(*plan.after, "Analyst")});
    EXPECT_GOOD(role);
    QCOMPARE(std::string(accountOf(*role.after, "eve@x.example")->person.name()), std::string("Eve Moor"));
    // The first sign-in fills in the rest on the Qlik side.
    const Plan in = planOf(*plan.after, acts::SignIn{eve.id}, Side::Talend);
    EXPECT_GOOD(in);
    QCOMPARE(std::string(rowOf(*in.after, "eve@x.example").person.name()), std::string("Eve Moor"));
    QCOMPARE(std::string(rowOf(*in.after, "eve@x.example").person.phone()), std::string("+46 1"));
    QCOMPARE(std::string(accountOf(*in.after, "eve@x.example")->login()), std::string("eve.moor"));
    // A Qlik user has a profile already; the login is the account's own.
    act.emails = "bo@x.example";
    act.login = "bo";
    const Plan known = planOf(pair.state(), act, Side::Talend);
    EXPECT_GOOD(known);
    QCOMPARE(std::string(accountOf(*known.after, "bo@x.example")->login()), std::string("bo"));
    QCOMPARE(accountOf(*known.after, "bo@x.example")->person.name(), rowOf(*known.after, "bo@x.example").person.name());
}

void tst_Joining::SU_06_profileOfOneOnly()
{
    const PairBuilder pair = firm();
    acts::Invite act{"eve@x.example fay@x.example"};
    act.title = "Analyst";
    EXPECT_REFUSED(planOf(pair.state(), act, Side::Talend), RuleId::JO_04);
    act.emails = "eve@x.example";
    EXPECT_REFUSED(planOf(pair.state(), act, Side::Qlik), RuleId::SU_06);
    EXPECT_GOOD(planOf(pair.state(), act, Side::Talend));
}

void tst_Joining::JO_09_subjectAndNameOfTheInvited()
{
    PairBuilder pair = firm();
    acts::Invite act{"eve@x.example"};
    act.subject = "corp\\eve";
    act.name = "Eve Moor";
    const Plan plan = planOf(pair.state(), act, Side::Qlik);
    EXPECT_GOOD(plan);
    QCOMPARE(std::string(rowOf(*plan.after, "eve@x.example").person.name()), std::string("Eve Moor"));
    QCOMPARE(std::string(rowOf(*plan.after, "eve@x.example").person.subject()), std::string("corp\\eve"));
    act.emails = "fay@x.example";
    EXPECT_REFUSED(planOf(*plan.after, act, Side::Qlik), RuleId::JO_09);
    act.emails = "fay@x.example, gus@x.example";
    EXPECT_REFUSED(planOf(pair.state(), act, Side::Qlik), RuleId::JO_04);
}

void tst_Joining::JO_04_loginIsTaken()
{
    PairBuilder pair = firm();
    acts::Invite act{"eve@x.example"};
    act.login = "Eve.Moor";
    const Plan plan = planOf(pair.state(), act, Side::Talend);
    EXPECT_GOOD(plan);
    act.emails = "fay@x.example";
    act.login = " eve.MOOR ";
    EXPECT_REFUSED(planOf(*plan.after, act, Side::Talend), RuleId::JO_04);
    act.login = " ";
    const Plan blank = planOf(*plan.after, act, Side::Talend);
    EXPECT_GOOD(blank);
    QCOMPARE(std::string(accountOf(*blank.after, "fay@x.example")->login()), std::string("fay@x.example"));
}

void tst_Joining::SU_06_activeIdpDoesNotBar()
{
    PairBuilder pair = firm();
    QCOMPARE(countOf(invite(pair, "eve@x.example", Side::Talend), Sentence::NoMailWithIdp), -1);
    pair.idp("Corp", IdpState::Active);
    const Plan plan = invite(pair, "eve@x.example", Side::Talend);
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::NoMailWithIdp), 1);
}

void tst_Joining::JO_04_noResendUnderAnActiveIdp()
{
    PairBuilder pair = firm();
    pair.account("cleo@x.example");
    const Plan before = invite(pair, "eve@x.example cleo@x.example", Side::Talend);
    EXPECT_GOOD(before);
    QVERIFY(offers(before, RuleId::JO_04));
    pair.idp("Corp", IdpState::Active);
    const Plan plan = invite(pair, "eve@x.example cleo@x.example", Side::Talend);
    EXPECT_GOOD(plan);
    QCOMPARE(rejectedAddresses(plan), Ids{"cleo@x.example"});
    QVERIFY(!offers(plan, RuleId::JO_04)); // JO-03 would refuse it
    QCOMPARE(plan.rejected.front().next.id, Sentence::NextSignInThroughIdp);
}

void tst_Joining::SU_07_knownQlikUserIsLinked()
{
    PairBuilder pair = firm();
    pair.seat("bo@x.example").holds("bo@x.example", "Reader");
    const Plan plan = invite(pair, "BO@x.example", Side::Talend);
    EXPECT_GOOD(plan);
    QCOMPARE(plan.after->users().size(), pair.state().users().size());
    QCOMPARE(accountOf(*plan.after, "bo@x.example")->status, UserStatus::Active);
    QCOMPARE(countOf(plan, Sentence::TalendInvitedKnown), 1);
    QVERIFY(said(plan, Sentence::TalendInvitedKnown)->rule == RuleId::SU_07);
    QVERIFY(!tells(plan, RuleId::SU_10)); // holds an entitlement
}

void tst_Joining::SU_10_seats()
{
    const PairBuilder pair = firm();
    const Plan plan = invite(pair, "eve@x.example bo@x.example", Side::Talend);
    EXPECT_GOOD(plan);
    QVERIFY(rowOf(*plan.after, "eve@x.example").entitlement);
    QVERIFY(rowOf(*plan.after, "bo@x.example").entitlement);
    QCOMPARE(countOf(plan, Sentence::TalendInviteTakesSeats), 2);
    QCOMPARE(plan.after->seatsUsed(), pair.state().seatsUsed() + 2);
}

void tst_Joining::SU_10_noneFreeIsRefusedAsAWhole()
{
    PairBuilder pair = firm();
    pair.seats(2);
    EXPECT_GOOD(invite(pair, "eve@x.example", Side::Talend));
    const Plan plan = invite(pair, "eve@x.example fay@x.example", Side::Talend);
    EXPECT_REFUSED(plan, RuleId::SU_10);
    QCOMPARE(plan.refusal->text.n, 2); // needed
    QCOMPARE(std::get<std::int64_t>(plan.refusal->text.args.at(0)), 1); // free
    QCOMPARE(plan.refusal->next.n, 1);
    // AL-04: who is not there yet is named by the address, in the order given.
    QCOMPARE(plan.refusal->objects,
             (std::vector{ObjectRef::email("eve@x.example"), ObjectRef::email("fay@x.example")}));
}

void tst_Joining::SU_10_disabledTakesNone()
{
    const Plan plan = invite(firm(), "dan@x.example", Side::Talend);
    EXPECT_GOOD(plan);
    QVERIFY(!rowOf(*plan.after, "dan@x.example").entitlement); // ST-03
    QCOMPARE(accountOf(*plan.after, "dan@x.example")->status, UserStatus::Disabled);
}

void tst_Joining::SU_14_invitationRestores()
{
    PairBuilder pair = firm();
    pair.holds("bo@x.example", "Analyst").heldBack("bo@x.example");
    const Plan plan = invite(pair, "bo@x.example", Side::Talend);
    EXPECT_GOOD(plan);
    QVERIFY(!rowOf(*plan.after, "bo@x.example").heldBack);
    QVERIFY(carries(*plan.after, "bo@x.example", "Analyst"));
    QCOMPARE(countOf(plan, Sentence::AccountsRestored), 1);
    QCOMPARE(accountOf(*plan.after, "bo@x.example")->cause, AccountCause::Restored);
}

void tst_Joining::SR_12_limit()
{
    PairBuilder pair = firm();
    pair.talendLimit(1);
    EXPECT_GOOD(invite(pair, "eve@x.example", Side::Talend));
    const Plan plan = invite(pair, "eve@x.example bo@x.example", Side::Talend);
    EXPECT_REFUSED(plan, RuleId::SR_12);
    QCOMPARE(plan.refusal->objects.size(), std::size_t(2));
}

void tst_Joining::SR_06_builtInQlikRole()
{
    EXPECT_REFUSED(invite(firm(), "eve@x.example", Side::Talend, {"TenantAdmin"}), RuleId::SR_06);
    const Plan plan = invite(firm(), "eve@x.example", Side::Qlik, {"TenantAdmin"});
    EXPECT_GOOD(plan);
    QVERIFY(holdsDirectly(*plan.after, "eve@x.example", "TenantAdmin"));
}

void tst_Joining::BX_03_ambiguousAddress()
{
    PairBuilder pair = firm();
    pair.user("BO@x.example");
    const Plan plan = invite(pair, "eve@x.example bo@x.example", Side::Talend);
    EXPECT_REFUSED(plan, RuleId::BX_03);
    QCOMPARE(plan.refusal->objects.size(), std::size_t(2));
    // On the Qlik side it is simply known.
    QCOMPARE(rejectedAddresses(invite(pair, "eve@x.example bo@x.example")), Ids{"bo@x.example"});
}

void tst_Joining::JO_04_knownOnTheTalendSide()
{
    PairBuilder pair = firm();
    pair.account("bo@x.example").account("cleo@x.example").account("dan@x.example").looseAccount("gil@x.example");
    const Plan plan =
        invite(pair, "eve@x.example bo@x.example cleo@x.example dan@x.example gil@x.example nonsense", Side::Talend);
    EXPECT_GOOD(plan);
    QCOMPARE(plan.rejected.size(), std::size_t(5));
    QCOMPARE(plan.rejected.at(3).text.id, Sentence::AddressOfLooseAccount);
    QCOMPARE(plan.followUps.size(), std::size_t(1));
    EXPECT_REFUSED(invite(pair, "bo@x.example", Side::Talend), RuleId::JO_04);
    // An account that was never linked to its user is an account, too.
    pair.user("hal@x.example").looseAccount("hal@x.example");
    EXPECT_REFUSED(invite(pair, "hal@x.example", Side::Talend), RuleId::JO_04);
    QCOMPARE(rejectedAddresses(invite(pair, "eve@x.example hal@x.example", Side::Talend)), Ids{"hal@x.example"});
}

void tst_Joining::SU_17_unpaired()
{
    PairBuilder pair = firm();
    pair.unpaired();
    EXPECT_REFUSED(invite(pair, "eve@x.example", Side::Talend), RuleId::SU_17);
    EXPECT_REFUSED(about<acts::ResendInvitation>(pair, "cleo@x.example", Side::Talend), RuleId::SU_17);
    EXPECT_REFUSED(about<acts::DeleteInvitation>(pair, "cleo@x.example", Side::Talend), RuleId::SU_17);
    const acts::EditProfile profile{userOf(pair.state(), "bo@x.example"), "Bo Ek", {}, {}};
    EXPECT_REFUSED(planOf(pair.state(), profile, Side::Talend), RuleId::SU_17);
    EXPECT_GOOD(invite(pair, "eve@x.example", Side::Qlik));
}

QTEST_GUILESS_MAIN(tst_Joining)
#include "tst_joining.moc"
