// SPDX-License-Identifier: GPL-3.0-or-later
#include "joiningfirm.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

/// JO-02 to JO-08, SU-06, SU-07, SU-10, SU-14, SU-16, EN-02: invitations, signing up, the profile.
class tst_Invitations : public QObject
{
    Q_OBJECT

private Q_SLOTS:

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

void tst_Invitations::JO_07_resent()
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

void tst_Invitations::JO_07_refused()
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

void tst_Invitations::JO_08_deleted()
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

void tst_Invitations::JO_08_deletedWithAccountAndSeat()
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

void tst_Invitations::JO_08_refused()
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

void tst_Invitations::JO_05_inviteDays()
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

void tst_Invitations::JO_06_pendingBecomesActive()
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

void tst_Invitations::JO_06_byLink()
{
    const PairBuilder pair = firm();
    const std::string link(rowOf(pair.state(), "cleo@x.example").inviteLink());
    EXPECT_GOOD(planOf(pair.state(), acts::SignUp{{}, link, {}}));
    EXPECT_GOOD(planOf(pair.state(), acts::SignUp{userOf(pair.state(), "cleo@x.example"), link, {}}));
    EXPECT_REFUSED(planOf(pair.state(), acts::SignUp{{}, "0123456789", {}}), RuleId::JO_08);
    EXPECT_REFUSED(planOf(pair.state(), acts::SignUp{{}, "", {}}), RuleId::JO_08);
    EXPECT_REFUSED(planOf(pair.state(), acts::SignUp{userOf(pair.state(), "bo@x.example"), link, {}}), RuleId::JO_08);
}

void tst_Invitations::JO_06_afterExpiry_data()
{
    QTest::addColumn<qint64>("moment");
    QTest::addColumn<bool>("inTime");
    const qint64 expiry = rehearsalStart.plusDays(7).milliseconds();
    QTest::newRow("the last moment") << expiry - 1 << true;
    QTest::newRow("the moment it expires") << expiry << false;
    QTest::newRow("later") << expiry + 1 << false;
}

void tst_Invitations::JO_06_afterExpiry()
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

void tst_Invitations::JO_06_refused()
{
    const PairBuilder pair = firm();
    EXPECT_REFUSED(planOf(pair.state(), acts::SignUp{}), RuleId::JO_06);
    EXPECT_REFUSED(planOf(pair.state(), acts::SignUp{userOf(pair.state(), "bo@x.example"), {}, {}}), RuleId::JO_06);
    EXPECT_REFUSED(planOf(pair.state(), acts::SignUp{userOf(pair.state(), "dan@x.example"), {}, {}}), RuleId::ST_03);
    EXPECT_REFUSED(planOf(pair.state(), acts::SignUp{UserId(77), {}, {}}), RuleId::JO_08);
}

void tst_Invitations::JO_02_notUnderAnActiveIdp()
{
    PairBuilder pair = firm();
    pair.idp("Corp", IdpState::Configured);
    EXPECT_GOOD(planOf(pair.state(), acts::SignUp{userOf(pair.state(), "cleo@x.example"), {}, {}}));
    pair.idp("Corp", IdpState::Active);
    EXPECT_REFUSED(planOf(pair.state(), acts::SignUp{userOf(pair.state(), "cleo@x.example"), {}, {}}), RuleId::JO_02);
}

void tst_Invitations::EN_02_seatOnJoining_data()
{
    QTest::addColumn<bool>("autoAssign");
    QTest::addColumn<int>("total");
    QTest::addColumn<bool>("gets");
    QTest::addColumn<int>("sentence");
    QTest::newRow("one free") << true << 2 << true << int(Sentence::JoinsWithSeat);
    QTest::newRow("none free") << true << 1 << false << int(Sentence::JoinsWithoutFreeSeat);
    QTest::newRow("switched off") << false << 2 << false << int(Sentence::JoinsWithoutAutoSeat);
}

void tst_Invitations::EN_02_seatOnJoining()
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

void tst_Invitations::SU_09_accountBecomesActiveToo()
{
    PairBuilder pair = firm();
    pair.account("cleo@x.example");
    const Plan plan = planOf(pair.state(), acts::SignUp{userOf(pair.state(), "cleo@x.example"), {}, "Cléo Martin"});
    EXPECT_GOOD(plan);
    QCOMPARE(accountOf(*plan.after, "cleo@x.example")->status, UserStatus::Active);
    QCOMPARE(accountOf(*plan.after, "cleo@x.example")->person.name(), std::string_view("Cléo Martin"));
    QCOMPARE(countOf(plan, Sentence::TalendShowsStatus), 1);
}

void tst_Invitations::BX_13_onlyThePersonSignsUp()
{
    const PairBuilder pair = firm();
    const acts::SignUp act{userOf(pair.state(), "cleo@x.example"), {}, {}};
    EXPECT_GOOD(planOf(pair.state(), act, Side::Qlik, userOf(pair.state(), "cleo@x.example")));
    EXPECT_REFUSED(planOf(pair.state(), act, Side::Qlik, userOf(pair.state(), "bo@x.example")), RuleId::BX_13);
}

void tst_Invitations::SU_16_bothSidesShowIt()
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

void tst_Invitations::SU_16_absentKeysStay()
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

void tst_Invitations::SU_16_refused()
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

QTEST_GUILESS_MAIN(tst_Invitations)
#include "tst_invitations.moc"
