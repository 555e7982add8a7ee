// SPDX-License-Identifier: GPL-3.0-or-later
// What one side takes over from the other, and what it leaves alone: BX-03, JO-04, JO-05, SU-06, SU-07, SU-09, SU-16,
// SU-17.
#include "rolepair.h"

#include "rules/accountsync.h"
#include "rules/check.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

namespace {

std::int64_t steps(const Plan &plan, StepKind kind, Side side)
{
    return std::ranges::count_if(plan.steps, [&](const Step &step) { return step.kind == kind && step.side == side; });
}

/// Writes name, title and phone of a user's account, as an import may have brought them.
void tellInTalend(RolePair &t, UserId user, const std::string &name, const std::string &title = {},
                  const std::string &phone = {})
{
    Account row = *t.state.accountOf(user);
    PersonFields fields = row.person.fields();
    fields.name = name;
    fields.title = title;
    fields.phone = phone;
    row.person = Person(PersonId(t.state.nextPersonId()), fields);
    t.put(row);
}

bool finds(const PairState &state, Sentence sentence, const ObjectRef &object)
{
    return std::ranges::any_of(rules::check(state), [&](const rules::Finding &finding) {
        return finding.text.id == sentence && std::ranges::find(finding.objects, object) != finding.objects.end();
    });
}

} // namespace

class BothSidesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SU_09_shownAlready();
    void SU_06_qlikKnowsThePerson();
    void SU_06_profileOfTheInvitation_data();
    void SU_06_profileOfTheInvitation();
    void SU_07_rolesTheAccountCarriedAlready();
    void SU_17_strangersAreNotLinked();
    void BX_03_passedOver();
    void BX_03_othersAreNamed();
    void JO_04_loginsOfOneLength();
    void JO_05_oneStepToInvite();
    void SU_16_checkFindsEveryField();
    void SU_06_checkKnowsWhoIsUnknown();
    void checkTellsStructuralOnesFirst();
};

void BothSidesTest::SU_09_shownAlready()
{
    RolePair t;
    const UserId bo = t.user("bo@firm.example");
    const AccountId id = t.account(bo);
    Account row = t.state.accounts().at(id);
    row.status = UserStatus::Disabled; // an import brought it so
    t.put(row);
    const Plan same = t.plan(acts::DisableUser{bo});
    EXPECT_GOOD(same);
    QCOMPARE(steps(same, StepKind::UpdateAccount, Side::Talend), 0);
    QCOMPARE(count(same, Sentence::TalendShowsStatus), -1);
    tellInTalend(t, bo, "Somebody else");
    const Plan differs = t.run(acts::DisableUser{bo});
    EXPECT_GOOD(differs);
    QCOMPARE(steps(differs, StepKind::UpdateAccount, Side::Talend), 1);
    QVERIFY(t.state.accountOf(bo)->person.name() == "Somebody");
    QVERIFY(sidesAgree(t.state));
}

void BothSidesTest::SU_06_qlikKnowsThePerson()
{
    RolePair t;
    const UserId cleo = t.user("cleo@firm.example", UserStatus::Invited, "Cleo");
    t.account(cleo);
    tellInTalend(t, cleo, "Other", "Driver");
    const Plan plan = t.run(acts::SignIn{.user = cleo});
    EXPECT_GOOD(plan);
    QVERIFY(t.state.users().at(cleo).person.name() == "Cleo");
    QVERIFY(t.state.users().at(cleo).person.title().empty());
    QVERIFY(t.state.accountOf(cleo)->person.name() == "Cleo");
    QVERIFY(sidesAgree(t.state));
}

void BothSidesTest::SU_06_profileOfTheInvitation_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("login");
    QTest::newRow("name") << "Cleo" << "" << "" << "";
    QTest::newRow("title") << "" << "Engineer" << "" << "";
    QTest::newRow("phone") << "" << "" << "+46 1" << "";
    QTest::newRow("login") << "" << "" << "" << "cleo@login.example";
    QTest::newRow("login and name") << "Cleo" << "" << "" << "cleo@login.example";
}

void BothSidesTest::SU_06_profileOfTheInvitation()
{
    QFETCH(const QString, name);
    QFETCH(const QString, title);
    QFETCH(const QString, phone);
    QFETCH(const QString, login);
    const auto given = [](const QString &text) {
        return text.isEmpty() ? std::nullopt : std::optional(text.toStdString());
    };
    RolePair t;
    const Plan plan = t.run(acts::Invite{.emails = "cleo@firm.example",
                                         .name = given(name),
                                         .login = given(login),
                                         .title = given(title),
                                         .phone = given(phone)},
                            Side::Talend);
    EXPECT_GOOD(plan);
    QCOMPARE(count(plan, Sentence::ProfileKnownInTalend), 1);
    const UserId cleo = t.state.usersByEmail("cleo@firm.example").front();
    const Person &account = t.state.accountOf(cleo)->person;
    QVERIFY(account.name() == name.toStdString());
    QVERIFY(account.title() == title.toStdString());
    QVERIFY(account.phone() == phone.toStdString());
    QVERIFY(t.state.users().at(cleo).person.name().empty()); // until the first sign-in
    QVERIFY(sidesAgree(t.state));
}

void BothSidesTest::SU_07_rolesTheAccountCarriedAlready()
{
    RolePair t;
    const UserId bo = t.user("bo@firm.example");
    const RoleId role = t.role("Jobs", {}, {"TMC_OPERATOR"});
    const AccountId account = t.unlinkedAccount("bo@firm.example");
    t.giveUnlinked(role, account);
    t.link(LinkKind::DirectRole, role.value(), bo.value());
    const Plan plan = t.run(acts::LinkAccount{bo, account});
    EXPECT_GOOD(plan);
    QVERIFY(t.state.talendMembers(role).contains(bo.value()));
    // It never stopped carrying them.
    QCOMPARE(steps(plan, StepKind::AssignRole, Side::Talend), 0);
    QCOMPARE(steps(plan, StepKind::RemoveRole, Side::Talend), 0);
    QVERIFY(sidesAgree(t.state));
}

void BothSidesTest::SU_17_strangersAreNotLinked()
{
    RolePair t(RolePair::Kind::Strangers);
    const AccountId loose = t.unlinkedAccount("bo@firm.example");
    t.run(acts::ConfigureIdp{"Corp"});
    t.run(acts::ActivateIdp{"Corp"});
    const Plan joins = t.run(acts::SignIn{.email = "bo@firm.example", .subject = "FIRM\\bo", .name = "Bo"});
    QVERIFY(!joins.isRefused());
    QVERIFY(isExact(joins));
    const UserId bo = t.state.usersByEmail("bo@firm.example").front();
    QVERIFY(!t.state.accountOf(bo)); // that is for the initial synchronization
    EXPECT_GOOD(t.run(acts::InitialSync{}));
    QVERIFY(t.state.accountOf(bo)->id == loose);
    QVERIFY(sidesAgree(t.state));
}

void BothSidesTest::BX_03_passedOver()
{
    RolePair t;
    const UserId one = t.user("bo@firm.example");
    const UserId two = t.user("bo@firm.example");
    const UserId other = t.user("cleo@firm.example");
    QVERIFY(!rules::isPassedOver(t.state, one) && !rules::isPassedOver(t.state, two)); // nobody is picked yet
    t.account(one);
    t.account(other);
    QVERIFY(!rules::isPassedOver(t.state, one));
    QVERIFY(rules::isPassedOver(t.state, two));
    QVERIFY(!rules::isPassedOver(t.state, other));
}

void BothSidesTest::BX_03_othersAreNamed()
{
    RolePair t;
    const UserId one = t.user("bo@firm.example");
    const UserId two = t.user("bo@firm.example");
    const UserId three = t.user("bo@firm.example");
    const AccountId account = t.unlinkedAccount("bo@firm.example");
    const Plan plan = t.plan(acts::LinkAccount{two, account});
    EXPECT_GOOD(plan);
    QVERIFY((told(plan, Sentence::OthersStayUnlinked).objects == std::vector<ObjectRef>{one, three}));
}

void BothSidesTest::JO_04_loginsOfOneLength()
{
    RolePair t;
    const UserId bo = t.user("bo@firm.example");
    t.account(bo);
    const auto invite = [&](const char *login) {
        return t.plan(acts::Invite{.emails = "cleo@firm.example", .login = login}, Side::Talend);
    };
    EXPECT_GOOD(invite("ab@firm.example"));
    EXPECT_REFUSED(invite("bo@firm.example"), RuleId::JO_04);
    EXPECT_REFUSED(invite(" BO@Firm.Example "), RuleId::JO_04);
}

void BothSidesTest::JO_05_oneStepToInvite()
{
    RolePair t;
    const Plan plan = t.run(acts::Invite{.emails = "cleo@firm.example"});
    EXPECT_GOOD(plan);
    QCOMPARE(steps(plan, StepKind::CreateUser, Side::Qlik), 1);
    QCOMPARE(steps(plan, StepKind::UpdateUser, Side::Qlik), 1); // its link; nothing else is known
    QCOMPARE(plan.steps.size(), std::size_t(2));
}

void BothSidesTest::SU_16_checkFindsEveryField()
{
    const auto found = [](const std::string &name, const std::string &title, const std::string &phone) {
        RolePair t;
        const UserId bo = t.user("bo@firm.example");
        const AccountId account = t.account(bo);
        tellInTalend(t, bo, name, title, phone);
        return finds(t.state, Sentence::CheckProfileDiffers, account);
    };
    QVERIFY(!found("Somebody", "", ""));
    QVERIFY(!found("", "", "")); // an import that tells nothing tells nothing else
    QVERIFY(found("Else", "", ""));
    QVERIFY(found("Somebody", "Boss", ""));
    QVERIFY(found("Somebody", "", "1"));
}

void BothSidesTest::SU_06_checkKnowsWhoIsUnknown()
{
    const auto found = [](UserStatus status, const std::string &name) {
        RolePair t;
        const UserId bo = t.user("bo@firm.example", status, name);
        const AccountId account = t.account(bo);
        tellInTalend(t, bo, "Talend's word");
        return finds(t.state, Sentence::CheckProfileDiffers, account);
    };
    QVERIFY(!found(UserStatus::Invited, "")); // till the first sign-in
    QVERIFY(found(UserStatus::Invited, "Bo"));
    QVERIFY(found(UserStatus::Active, ""));
    QVERIFY(found(UserStatus::Active, "Bo"));
}

void BothSidesTest::checkTellsStructuralOnesFirst()
{
    RolePair t;
    const UserId bo = t.user("bo@firm.example");
    t.link(LinkKind::DirectRole, t.role("Jobs", {}, {"TMC_OPERATOR"}).value(), bo.value()); // SU-02: no account
    Tenant tenant = t.state.tenant();
    tenant.serviceAccountOwner = UserId(99);
    t.put(tenant);
    const std::vector<rules::Finding> findings = rules::check(t.state);
    QCOMPARE(findings.size(), std::size_t(2));
    QVERIFY(findings.front().structural && findings.front().rule == RuleId::BX_02);
    QVERIFY(!findings.back().structural && findings.back().rule == RuleId::SU_02);
}

QTEST_GUILESS_MAIN(BothSidesTest)
#include "tst_bothsides.moc"
