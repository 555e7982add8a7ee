// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pairbuilder.h"
#include "support/plans.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

namespace {

/// Anna administers, Bo is active, Cleo Pending for seven days, Dan disabled.
PairBuilder firm()
{
    PairBuilder pair;
    pair.admin("anna@x.example")
        .user("bo@x.example")
        .invited("cleo@x.example")
        .user("dan@x.example", UserStatus::Disabled);
    pair.role("Analyst", {"api-keys"}, {"TMC_OPERATOR"}).role("Reader", {"api-keys"});
    return pair;
}

Plan invite(const PairBuilder &pair, std::string emails, Side side = Side::Qlik, const Ids &roles = {},
            std::string_view actor = {})
{
    acts::Invite act{std::move(emails), std::nullopt};
    if (!roles.empty()) {
        act.roles.emplace();
        for (const std::string &role : roles)
            act.roles->push_back(roleOf(pair.state(), role));
    }
    const auto who = actor.empty() ? std::nullopt : std::optional(userOf(pair.state(), actor));
    return planOf(pair.state(), act, side, who);
}

template<class ActType>
Plan about(const PairBuilder &pair, std::string_view email, Side side = Side::Qlik)
{
    return planOf(pair.state(), ActType{userOf(pair.state(), email)}, side);
}

Ids rejectedAddresses(const Plan &plan)
{
    Ids addresses;
    for (const Rejected &rejected : plan.rejected)
        addresses.push_back(rejected.object.text);
    return addresses;
}

} // namespace

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

    // --- resending and deleting ---
    void JO_07_resent();
    void JO_07_refused();
    void JO_08_deleted();
    void JO_08_deletedWithAccountAndSeat();
    void JO_08_refused();
    void JO_05_inviteDays();

    // --- signing up ---
    void JO_06_pendingBecomesActive();
    void JO_06_byLink();
    void JO_06_afterExpiry_data();
    void JO_06_afterExpiry();
    void JO_06_refused();
    void JO_02_notUnderAnActiveIdp();
    void EN_02_seatOnJoining_data();
    void EN_02_seatOnJoining();
    void SU_09_accountBecomesActiveToo();
    void BX_13_onlyThePersonSignsUp();

    // --- the profile ---
    void SU_16_bothSidesShowIt();
    void SU_16_absentKeysStay();
    void SU_16_refused();
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

void tst_Joining::SU_06_activeIdpDoesNotBar()
{
    PairBuilder pair = firm();
    QCOMPARE(countOf(invite(pair, "eve@x.example", Side::Talend), Sentence::NoMailWithIdp), -1);
    pair.idp("Corp", IdpState::Active);
    const Plan plan = invite(pair, "eve@x.example", Side::Talend);
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::NoMailWithIdp), 1);
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
    QCOMPARE(plan.refusal->objects.size(), std::size_t(2));
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

void tst_Joining::JO_07_resent()
{
    PairBuilder pair = firm();
    const std::string old(rowOf(pair.state(), "cleo@x.example").inviteLink());
    pair.at(rehearsalStart.plusDays(20)); // long expired
    const Plan plan = about<acts::ResendInvitation>(pair, "cleo@x.example");
    EXPECT_GOOD(plan);
    const User &cleo = rowOf(*plan.after, "cleo@x.example");
    QCOMPARE(cleo.inviteExpiry, std::optional(rehearsalStart.plusDays(27)));
    QVERIFY(!cleo.inviteLink().empty());
    QVERIFY(cleo.inviteLink() != old);
    QCOMPARE(countOf(plan, Sentence::InvitationResent), 1);
    QCOMPARE(countOf(plan, Sentence::OldLinkRefused), 1);
    EXPECT_REFUSED(planOf(*plan.after, acts::SignUp{{}, old, {}}), RuleId::JO_08);
    EXPECT_GOOD(planOf(*plan.after, acts::SignUp{{}, std::string(cleo.inviteLink()), {}}));
    // Somebody without a link so far: there is no old one to refuse.
    pair.user("eve@x.example", UserStatus::Provisioned);
    const Plan first = about<acts::ResendInvitation>(pair, "eve@x.example");
    EXPECT_GOOD(first);
    QCOMPARE(countOf(first, Sentence::OldLinkRefused), -1);
    QCOMPARE(rowOf(*first.after, "eve@x.example").status, UserStatus::Invited);
}

void tst_Joining::JO_07_refused()
{
    PairBuilder pair = firm();
    EXPECT_REFUSED(about<acts::ResendInvitation>(pair, "bo@x.example"), RuleId::JO_07);
    EXPECT_REFUSED(about<acts::ResendInvitation>(pair, "dan@x.example"), RuleId::JO_07);
    EXPECT_REFUSED(planOf(pair.state(), acts::ResendInvitation{UserId(77)}), RuleId::ST_05);
    EXPECT_REFUSED(about<acts::ResendInvitation>(pair, "cleo@x.example", Side::Talend), RuleId::SU_01);
    EXPECT_REFUSED(planOf(pair.state(), acts::ResendInvitation{userOf(pair.state(), "cleo@x.example")}, Side::Qlik,
                          userOf(pair.state(), "bo@x.example")),
                   RuleId::BX_13);
}

void tst_Joining::JO_08_deleted()
{
    const PairBuilder pair = firm();
    const UserId cleo = userOf(pair.state(), "cleo@x.example");
    const std::string link(rowOf(pair.state(), "cleo@x.example").inviteLink());
    const Plan plan = about<acts::DeleteInvitation>(pair, "cleo@x.example");
    EXPECT_GOOD(plan);
    QVERIFY(!plan.after->users().contains(cleo));
    QVERIFY(plan.after->tombstones().contains(cleo));
    QCOMPARE(plan.erased, std::vector<UserId>{cleo});
    QCOMPARE(countOf(plan, Sentence::InvitationDeleted), 1);
    QVERIFY(said(plan, Sentence::InvitationDeleted)->rule == RuleId::JO_08);
    QVERIFY(tells(plan, RuleId::DE_03));
    EXPECT_REFUSED(planOf(*plan.after, acts::SignUp{{}, link, {}}), RuleId::JO_08);
    EXPECT_REFUSED(planOf(*plan.after, acts::SignUp{cleo, {}, {}}), RuleId::JO_08);
}

void tst_Joining::JO_08_deletedWithAccountAndSeat()
{
    for (const Side side : {Side::Qlik, Side::Talend}) {
        PairBuilder pair = firm();
        pair.user("eve@x.example", UserStatus::Invited).seat("eve@x.example").account("eve@x.example");
        pair.holds("eve@x.example", "Analyst");
        const Plan plan = about<acts::DeleteInvitation>(pair, "eve@x.example", side);
        EXPECT_GOOD(plan);
        QCOMPARE(plan.after->users().size(), pair.state().users().size() - 1);
        QCOMPARE(plan.after->accounts().size(), std::size_t(0));
        QCOMPARE(plan.after->seatsUsed(), pair.state().seatsUsed() - 1);
    }
}

void tst_Joining::JO_08_refused()
{
    PairBuilder pair = firm();
    pair.role("Users", {}, {"TMC_USER_MANAGEMENT"}).account("bo@x.example").holds("bo@x.example", "Users");
    pair.account("cleo@x.example");
    EXPECT_REFUSED(about<acts::DeleteInvitation>(pair, "bo@x.example"), RuleId::JO_08);
    EXPECT_REFUSED(planOf(pair.state(), acts::DeleteInvitation{UserId(77)}), RuleId::ST_05);
    EXPECT_REFUSED(planOf(pair.state(), acts::DeleteInvitation{userOf(pair.state(), "cleo@x.example")}, Side::Talend,
                          userOf(pair.state(), "bo@x.example")),
                   RuleId::BX_13);
}

void tst_Joining::JO_05_inviteDays()
{
    const PairBuilder pair = firm();
    const Plan plan = planOf(pair.state(), acts::SetInviteDays{30});
    EXPECT_GOOD(plan);
    QCOMPARE(plan.after->tenant().inviteDays, 30U);
    QCOMPARE(countOf(plan, Sentence::InviteDaysSet), 30);
    QCOMPARE(rowOf(*plan.after, "cleo@x.example").inviteExpiry, rowOf(pair.state(), "cleo@x.example").inviteExpiry);
    EXPECT_GOOD(planOf(pair.state(), acts::SetInviteDays{1}));
    EXPECT_GOOD(planOf(pair.state(), acts::SetInviteDays{365}));
    EXPECT_REFUSED(planOf(pair.state(), acts::SetInviteDays{0}), RuleId::JO_05);
    EXPECT_REFUSED(planOf(pair.state(), acts::SetInviteDays{366}), RuleId::JO_05);
    EXPECT_REFUSED(planOf(pair.state(), acts::SetInviteDays{7}), RuleId::JO_05);
    EXPECT_REFUSED(planOf(pair.state(), acts::SetInviteDays{8}, Side::Qlik, userOf(pair.state(), "bo@x.example")),
                   RuleId::BX_13);
}

void tst_Joining::JO_06_pendingBecomesActive()
{
    const PairBuilder pair = firm();
    const Plan plan = planOf(pair.state(), acts::SignUp{userOf(pair.state(), "cleo@x.example"), {}, "Cléo Martin"});
    EXPECT_GOOD(plan);
    const User &cleo = rowOf(*plan.after, "cleo@x.example");
    QCOMPARE(cleo.status, UserStatus::Active);
    QCOMPARE(cleo.person.name(), std::string_view("Cléo Martin"));
    QVERIFY(!cleo.inviteExpiry);
    QVERIFY(cleo.inviteLink().empty());
    QVERIFY(cleo.session);
    QCOMPARE(countOf(plan, Sentence::PendingBecomesActive), 1);
    QVERIFY(said(plan, Sentence::PendingBecomesActive)->rule == RuleId::JO_06);
}

void tst_Joining::JO_06_byLink()
{
    const PairBuilder pair = firm();
    const std::string link(rowOf(pair.state(), "cleo@x.example").inviteLink());
    EXPECT_GOOD(planOf(pair.state(), acts::SignUp{{}, link, {}}));
    EXPECT_GOOD(planOf(pair.state(), acts::SignUp{userOf(pair.state(), "cleo@x.example"), link, {}}));
    EXPECT_REFUSED(planOf(pair.state(), acts::SignUp{{}, "0123456789", {}}), RuleId::JO_08);
    EXPECT_REFUSED(planOf(pair.state(), acts::SignUp{{}, "", {}}), RuleId::JO_08);
    EXPECT_REFUSED(planOf(pair.state(), acts::SignUp{userOf(pair.state(), "bo@x.example"), link, {}}), RuleId::JO_08);
}

void tst_Joining::JO_06_afterExpiry_data()
{
    QTest::addColumn<qint64>("moment");
    QTest::addColumn<bool>("inTime");
    const qint64 expiry = rehearsalStart.plusDays(7).milliseconds();
    QTest::newRow("the last moment") << expiry - 1 << true;
    QTest::newRow("the moment it expires") << expiry << false;
    QTest::newRow("later") << expiry + 1 << false;
}

void tst_Joining::JO_06_afterExpiry()
{
    QFETCH(qint64, moment);
    QFETCH(bool, inTime);
    PairBuilder pair = firm();
    pair.at(Instant(moment));
    const UserId cleo = userOf(pair.state(), "cleo@x.example");
    const Plan up = planOf(pair.state(), acts::SignUp{cleo, {}, {}});
    acts::SignIn signIn;
    signIn.user = cleo;
    const Plan in = planOf(pair.state(), signIn);
    if (inTime) {
        EXPECT_GOOD(up);
        EXPECT_GOOD(in);
    } else {
        EXPECT_REFUSED(up, RuleId::JO_06);
        EXPECT_REFUSED(in, RuleId::JO_06);
    }
}

void tst_Joining::JO_06_refused()
{
    const PairBuilder pair = firm();
    EXPECT_REFUSED(planOf(pair.state(), acts::SignUp{}), RuleId::JO_06);
    EXPECT_REFUSED(planOf(pair.state(), acts::SignUp{userOf(pair.state(), "bo@x.example"), {}, {}}), RuleId::JO_06);
    EXPECT_REFUSED(planOf(pair.state(), acts::SignUp{userOf(pair.state(), "dan@x.example"), {}, {}}), RuleId::ST_03);
    EXPECT_REFUSED(planOf(pair.state(), acts::SignUp{UserId(77), {}, {}}), RuleId::JO_08);
}

void tst_Joining::JO_02_notUnderAnActiveIdp()
{
    PairBuilder pair = firm();
    pair.idp("Corp", IdpState::Configured);
    EXPECT_GOOD(planOf(pair.state(), acts::SignUp{userOf(pair.state(), "cleo@x.example"), {}, {}}));
    pair.idp("Corp", IdpState::Active);
    EXPECT_REFUSED(planOf(pair.state(), acts::SignUp{userOf(pair.state(), "cleo@x.example"), {}, {}}), RuleId::JO_02);
}

void tst_Joining::EN_02_seatOnJoining_data()
{
    QTest::addColumn<bool>("autoAssign");
    QTest::addColumn<int>("total");
    QTest::addColumn<bool>("gets");
    QTest::addColumn<int>("sentence");
    QTest::newRow("one free") << true << 2 << true << int(Sentence::JoinsWithSeat);
    QTest::newRow("none free") << true << 1 << false << int(Sentence::JoinsWithoutFreeSeat);
    QTest::newRow("switched off") << false << 2 << false << int(Sentence::JoinsWithoutAutoSeat);
}

void tst_Joining::EN_02_seatOnJoining()
{
    QFETCH(bool, autoAssign);
    QFETCH(int, total);
    QFETCH(bool, gets);
    QFETCH(int, sentence);
    PairBuilder pair = firm();
    pair.seats(static_cast<std::uint32_t>(total));
    if (!autoAssign)
        pair.tenant([](Tenant &tenant) { tenant.licenceAutoAssign = false; });
    const Plan plan = planOf(pair.state(), acts::SignUp{userOf(pair.state(), "cleo@x.example"), {}, {}});
    EXPECT_GOOD(plan);
    QCOMPARE(rowOf(*plan.after, "cleo@x.example").entitlement, gets);
    QCOMPARE(rowOf(*plan.after, "cleo@x.example").status, UserStatus::Active);
    QCOMPARE(countOf(plan, static_cast<Sentence>(sentence)), 1);
    QVERIFY(said(plan, static_cast<Sentence>(sentence))->rule == RuleId::EN_02);
    // Who holds one already (SU-10) takes no second, and nothing is said of it.
    pair.seat("cleo@x.example");
    const Plan holder = planOf(pair.state(), acts::SignUp{userOf(pair.state(), "cleo@x.example"), {}, {}});
    QVERIFY(!tells(holder, RuleId::EN_02));
    QVERIFY(rowOf(*holder.after, "cleo@x.example").entitlement);
}

void tst_Joining::SU_09_accountBecomesActiveToo()
{
    PairBuilder pair = firm();
    pair.account("cleo@x.example");
    const Plan plan = planOf(pair.state(), acts::SignUp{userOf(pair.state(), "cleo@x.example"), {}, "Cléo Martin"});
    EXPECT_GOOD(plan);
    QCOMPARE(accountOf(*plan.after, "cleo@x.example")->status, UserStatus::Active);
    QCOMPARE(accountOf(*plan.after, "cleo@x.example")->person.name(), std::string_view("Cléo Martin"));
    QCOMPARE(countOf(plan, Sentence::TalendShowsStatus), 1);
}

void tst_Joining::BX_13_onlyThePersonSignsUp()
{
    const PairBuilder pair = firm();
    const acts::SignUp act{userOf(pair.state(), "cleo@x.example"), {}, {}};
    EXPECT_GOOD(planOf(pair.state(), act, Side::Qlik, userOf(pair.state(), "cleo@x.example")));
    EXPECT_REFUSED(planOf(pair.state(), act, Side::Qlik, userOf(pair.state(), "bo@x.example")), RuleId::BX_13);
}

void tst_Joining::SU_16_bothSidesShowIt()
{
    for (const Side side : {Side::Qlik, Side::Talend}) {
        PairBuilder pair = firm();
        pair.account("bo@x.example");
        const acts::EditProfile act{userOf(pair.state(), "bo@x.example"), " Bo Ek ", "Analyst", "+46 8 123"};
        const Plan plan = planOf(pair.state(), act, side, userOf(pair.state(), "bo@x.example"));
        EXPECT_GOOD(plan);
        for (const Person *person :
             {&rowOf(*plan.after, "bo@x.example").person, &accountOf(*plan.after, "bo@x.example")->person}) {
            QCOMPARE(person->name(), std::string_view("Bo Ek"));
            QCOMPARE(person->title(), std::string_view("Analyst"));
            QCOMPARE(person->phone(), std::string_view("+46 8 123"));
        }
        QCOMPARE(accountOf(*plan.after, "bo@x.example")->login(), std::string_view("bo@x.example"));
        QCOMPARE(countOf(plan, Sentence::ProfileOnBothSides), 1);
        QVERIFY(rowOf(*plan.after, "bo@x.example").person.id() != rowOf(pair.state(), "bo@x.example").person.id());
    }
    const PairBuilder alone = firm();
    const Plan plan = planOf(alone.state(), acts::EditProfile{userOf(alone.state(), "bo@x.example"), "Bo Ek", {}, {}});
    EXPECT_GOOD(plan);
    QCOMPARE(countOf(plan, Sentence::ProfileOnQlikSide), 1);
}

void tst_Joining::SU_16_absentKeysStay()
{
    const PairBuilder pair = firm();
    const UserId bo = userOf(pair.state(), "bo@x.example");
    const Plan first = planOf(pair.state(), acts::EditProfile{bo, {}, "Analyst", "+46 8 123"});
    const Plan second = planOf(*first.after, acts::EditProfile{bo, {}, "", {}});
    EXPECT_GOOD(second);
    const Person &person = rowOf(*second.after, "bo@x.example").person;
    QCOMPARE(person.name(), std::string_view("bo"));
    QVERIFY(person.title().empty());
    QCOMPARE(person.phone(), std::string_view("+46 8 123"));
}

void tst_Joining::SU_16_refused()
{
    const PairBuilder pair = firm();
    const UserId bo = userOf(pair.state(), "bo@x.example");
    EXPECT_REFUSED(planOf(pair.state(), acts::EditProfile{bo, {}, {}, {}}), RuleId::SU_16);
    EXPECT_REFUSED(planOf(pair.state(), acts::EditProfile{bo, "bo", {}, {}}), RuleId::SU_16);
    EXPECT_REFUSED(planOf(pair.state(), acts::EditProfile{bo, "  ", {}, {}}), RuleId::SU_16);
    EXPECT_REFUSED(planOf(pair.state(), acts::EditProfile{bo, "Bo Ek", {}, {}}, Side::Talend), RuleId::SU_01);
    EXPECT_REFUSED(planOf(pair.state(), acts::EditProfile{UserId(77), "Bo Ek", {}, {}}), RuleId::ST_05);
    EXPECT_REFUSED(planOf(pair.state(), acts::EditProfile{userOf(pair.state(), "cleo@x.example"), "C", {}, {}}),
                   RuleId::ST_02);
    EXPECT_REFUSED(planOf(pair.state(), acts::EditProfile{userOf(pair.state(), "dan@x.example"), "D", {}, {}}),
                   RuleId::ST_03);
    EXPECT_REFUSED(
        planOf(pair.state(), acts::EditProfile{userOf(pair.state(), "anna@x.example"), "A", {}, {}}, Side::Qlik, bo),
        RuleId::BX_13);
}

QTEST_GUILESS_MAIN(tst_Joining)
#include "tst_joining.moc"
