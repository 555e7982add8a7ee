// SPDX-License-Identifier: GPL-3.0-or-later
// A leaver's things are handed over and the leaver deleted, by keys alone; and what stands in the forms on the way.
#include "windowfixture.h"

#include "items/actlabels.h"
#include "items/display.h"
#include "items/idlistmodel.h"
#include "items/userlists.h"
#include "views/acts/actform.h"
#include "views/widgets/linedelegate.h"
#include "views/widgets/suggestedit.h"
#include "wording/wording.h"

#include <QAbstractItemView>
#include <QSpinBox>

using namespace tandem;
using namespace tandem::test;

class HandOverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanup();
    void DE_14_leaverByKeysAlone();
    void DE_14_theOfferingPlanComesBack();
    void OW_07_everythingOwnedAsksForTheNewOwnerAlone();
    void UL_04_suggestionsTellNamesakesApart();
    void JO_04_invitationIsNamedByAddressOrCounted();
    void DE_04_sentencesBeginWithACapital();
    void formsSpeakOfFields();
    void unitsFollowTheirNumber();
    void aStatusIsOfOneAListOfMany();
    void paletteBeginsWithWholeWords();
    void heldReturnCarriesNothingOut();
    void titleNamesTheWorkspace();
};

void HandOverTest::cleanup()
{
    for (QWidget *left : QApplication::topLevelWidgets())
        left->close();
}

namespace {

/// The user by the search, with the keys on the row.
bool findByKeys(WindowFixture &t, const QString &text, UserId user)
{
    t.key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), text);
    if (!QTest::qWaitFor([&] { return t.users().rows()->rowCount() == 1; }))
        return false;
    t.key(Qt::Key_Return);
    return QTest::qWaitFor([&] { return t.users().chosen() == std::vector<std::uint32_t>{user.value()}; });
}

} // namespace

void HandOverTest::DE_14_leaverByKeysAlone()
{
    WindowFixture t;
    QVERIFY(t.isActive());
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    const UserId leaver = userOf(t.state(), "bjorn.oberg@nordpil.example");
    const UserId heir = userOf(t.state(), "eve.marchal@nordpil.example");
    QVERIFY(findByKeys(t, QStringLiteral("bjorn"), leaver));
    t.key(Qt::Key_F10, Qt::ShiftModifier); // keyboards without a Menu key
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->setActiveAction(menu->findChild<QAction *>(QStringLiteral("change-owner")));
    QTest::keyClick(menu, Qt::Key_Return);
    t.window().activateWindow(); // a window system gives it back when a menu closes
    QTRY_COMPARE(t.focusName(), QStringLiteral("field_to"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("eve"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    t.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(t.focusName(), QStringLiteral("planApply"));
    // Cancelled, it goes on in the field where it was; then it is applied.
    t.key(Qt::Key_Escape);
    QTRY_COMPARE(t.focusName(), QStringLiteral("field_to"));
    t.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(t.focusName(), QStringLiteral("planApply"));
    t.key(Qt::Key_Return);
    QTRY_VERIFY(t.state().countOwnedBy(heir) > 10);
    QTRY_COMPARE(t.focusName(), QStringLiteral("usersTable"));
    t.key(Qt::Key_Delete);
    QTRY_COMPARE(t.focusName(), QStringLiteral("planGesture"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("bjorn oberg"));
    t.key(Qt::Key_Return);
    QTRY_VERIFY(!t.state().users().contains(leaver));
    QTRY_COMPARE(t.focusName(), QStringLiteral("emptyState"));
    t.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(t.state().users().contains(leaver));
    QTRY_COMPARE(t.focusName(), QStringLiteral("usersTable"));
}

void HandOverTest::DE_14_theOfferingPlanComesBack()
{
    WindowFixture t;
    QVERIFY(t.isActive());
    const UserId leaver = userOf(t.state(), "bjorn.oberg@nordpil.example");
    const auto isDeletion = [&] {
        return t.sheet() && std::holds_alternative<acts::DeleteUser>(t.sheet()->plan()->act.body);
    };
    const auto isHandOver = [&] {
        return t.sheet() && std::holds_alternative<acts::ChangeOwner>(t.sheet()->plan()->act.body);
    };
    t.desk().propose(acts::DeleteUser{leaver});
    QTRY_VERIFY(isDeletion());
    const std::size_t steps = t.sheet()->plan()->steps.size();
    // "… first": cancelled or done, the deletion is on show again, made anew.
    t.click("planOffer");
    QTRY_VERIFY(isHandOver());
    t.key(Qt::Key_Escape);
    QTRY_VERIFY(isDeletion());
    QCOMPARE(t.sheet()->plan()->steps.size(), steps);
    t.click("planOffer");
    QTRY_VERIFY(isHandOver());
    QTRY_COMPARE(t.focusName(), QStringLiteral("planApply"));
    t.key(Qt::Key_Return);
    QTRY_VERIFY(isDeletion());
    QVERIFY(t.sheet()->plan()->steps.size() != steps);
    QTRY_COMPARE(t.focusName(), QStringLiteral("planGesture"));
    QVERIFY(t.state().users().contains(leaver));
    t.key(Qt::Key_Escape);
    QTRY_VERIFY(!t.find<QWidget>("sidePanel")->isVisible());
    // What was left does not come back by itself.
    t.desk().propose(acts::DisableUser{leaver});
    QTRY_VERIFY(t.sheet());
    t.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!t.find<QWidget>("sidePanel")->isVisible());
}

void HandOverTest::OW_07_everythingOwnedAsksForTheNewOwnerAlone()
{
    WindowFixture t;
    const UserId leaver = userOf(t.state(), "bjorn.oberg@nordpil.example");
    FormValues values;
    values.texts.emplace_back("owned-by", "id:" + std::string(t.state().users().at(leaver).vendorId()));
    t.window().startAct(QStringLiteral("change-owner"), values);
    QTRY_COMPARE(t.focusName(), QStringLiteral("field_to"));
    QCOMPARE(t.find<SuggestEdit>("field_owned-by")->text(), QStringLiteral("Björn Öberg"));
    QVERIFY(!t.find<QWidget>("field_items"));
}

void HandOverTest::UL_04_suggestionsTellNamesakesApart()
{
    WindowFixture t;
    QVERIFY(t.isActive());
    t.window().startAct(QStringLiteral("disable-user"), {});
    QTRY_COMPARE(t.focusName(), QStringLiteral("field_user"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("anna lindqvist"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(popup);
    QCOMPARE(popup->model()->rowCount(), 2);
    // A completer's own delegate would draw the name alone.
    QVERIFY(qobject_cast<LineDelegate *>(popup->itemDelegate()));
    QVERIFY(popup->model()->index(0, 0).data(SecondLineRole) != popup->model()->index(1, 0).data(SecondLineRole));
}

void HandOverTest::JO_04_invitationIsNamedByAddressOrCounted()
{
    WindowFixture t("empty");
    const auto headline = [&](const std::string &emails, Side side) {
        return wording::headline({acts::Invite{.emails = emails}, side, t.desk().actor()}, {&t.state(), nullptr});
    };
    QCOMPARE(headline(" bo@x.example;\n", Side::Qlik), QStringLiteral("Invite bo@x.example"));
    QCOMPARE(headline("bo@x.example", Side::Talend), QStringLiteral("Invite bo@x.example in Talend Cloud"));
    for (const Side side : {Side::Qlik, Side::Talend}) {
        const QString several = headline("bo@x.example, cy@x.example;\nbo@x.example dan@x.example", side);
        QVERIFY2(several.contains(u'3') && !several.contains(u'@'), qPrintable(several));
    }
}

void HandOverTest::DE_04_sentencesBeginWithACapital()
{
    WindowFixture t;
    ObjectRef gone(userOf(t.state(), "bjorn.oberg@nordpil.example"));
    const Plan plan = t.desk().workspace().preview({acts::DeleteUser{UserId(gone.id)}, Side::Qlik, t.desk().actor()});
    const auto about = std::ranges::find(plan.consequences, RuleId::SU_12, &Consequence::rule);
    QVERIFY(about != plan.consequences.end());
    Message message = about->text;
    QVERIFY(wording::text(message, wording::namesOf(plan)).startsWith(QStringLiteral("Björn")));
    gone.text = "deleted user 4f";
    message.args = {gone};
    QVERIFY(wording::text(message, {}).startsWith(QStringLiteral("Deleted user 4f")));
    // A name keeps its letters.
    message.args = {std::string("emeric@x.example")};
    QVERIFY(wording::text(message, {}).startsWith(QStringLiteral("emeric")));
}

void HandOverTest::formsSpeakOfFields()
{
    WindowFixture t;
    // A chosen role stands there by name, and the keys are where something has to be chosen.
    FormValues values;
    const Role &chosen = t.state().roles().at(t.state().rolesByName("Report readers").front());
    values.texts.emplace_back("role", "id:" + chosen.vendorId);
    t.window().startAct(QStringLiteral("add-permissions"), values);
    QTRY_COMPARE(t.find<SuggestEdit>("field_role")->text(), QStringLiteral("Report readers"));
    QTRY_VERIFY(t.find<QWidget>("field_permissions")->isAncestorOf(QApplication::focusWidget()));
    delete t.find<ActForm>("actForm");
    t.window().startAct(QStringLiteral("rename-role"), {});
    auto *form = t.find<ActForm>("actForm");
    QTRY_VERIFY(form && form->isVisible());
    t.click("actFormPreview");
    auto *said = form->findChild<QLabel *>(QStringLiteral("messageBarText"));
    QTRY_VERIFY(said->isVisible());
    // In the words of the form, not in those of the command line.
    QVERIFY(said->text().contains(form->findChild<QWidget *>(QStringLiteral("field_role"))->accessibleName()));
    QVERIFY(!said->text().contains(u'='));
    QTest::keyClicks(form->findChild<QWidget *>(QStringLiteral("field_role")), QStringLiteral("No such role"));
    QTest::keyClicks(form->findChild<QWidget *>(QStringLiteral("field_name")), QStringLiteral("x"));
    QTest::mouseClick(form->findChild<QPushButton *>(QStringLiteral("actFormPreview")), Qt::LeftButton);
    QTRY_VERIFY(said->text().contains(QStringLiteral("No such role")));
    QVERIFY(!said->text().contains(QStringLiteral("tandemctl")));
    QVERIFY(!t.sheet());
}

void HandOverTest::unitsFollowTheirNumber()
{
    WindowFixture t;
    t.window().startAct(QStringLiteral("advance-clock"), {});
    auto *hours = t.find<QSpinBox>("fieldHours");
    QTRY_VERIFY(hours && hours->isVisible());
    hours->setValue(1);
    t.language().set(QStringLiteral("sv"));
    QTRY_COMPARE(hours->text(), QStringLiteral("1 timme"));
    hours->setValue(2);
    QCOMPARE(hours->text(), QStringLiteral("2 timmar"));
    t.language().set(QStringLiteral("en"));
    QTRY_COMPARE(hours->text(), QStringLiteral("2 hours"));
}

/// One English word, two in the others: "Inaktiverad" is a user, "Inaktiverade" are the users of a list.
void HandOverTest::aStatusIsOfOneAListOfMany()
{
    WindowFixture t;
    t.language().set(QStringLiteral("sv"));
    QCOMPARE(display::text(UserStatus::Disabled), QStringLiteral("Inaktiverad"));
    QCOMPARE(display::text(RoleKind::Custom), QStringLiteral("Anpassad"));
    t.language().set(QStringLiteral("fr"));
    QCOMPARE(display::text(UserStatus::Disabled), QStringLiteral("Désactivé"));
    QCOMPARE(display::text(RoleKind::Custom), QStringLiteral("Personnalisé"));
    QCOMPARE(userListName(UserList::Disabled), QStringLiteral("Désactivés"));
    t.language().set(QStringLiteral("en"));
}

/// In French, "initial" is in "Réinitialiser…" as well.
void HandOverTest::paletteBeginsWithWholeWords()
{
    WindowFixture t("unpaired");
    QVERIFY(t.isActive());
    t.language().set(QStringLiteral("fr"));
    t.find<QAction>("commands")->trigger();
    QTRY_VERIFY(t.find<QWidget>("commandPalette")->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("initial"));
    auto *list = t.find<QWidget>("commandPalette")->findChild<QAbstractItemView *>();
    QTRY_VERIFY(list->model()->rowCount() > 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), actLabel("initial-sync"));
    t.language().set(QStringLiteral("en"));
}

void HandOverTest::heldReturnCarriesNothingOut()
{
    WindowFixture t;
    QVERIFY(t.isActive());
    const UserId user = userOf(t.state(), "astrid.nyberg@nordpil.example");
    t.desk().propose(acts::DisableUser{user});
    QTRY_COMPARE(t.focusName(), QStringLiteral("planApply"));
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QApplication::sendEvent(QApplication::focusWidget(), &held);
    QTest::qWait(60);
    QVERIFY(t.sheet());
    QVERIFY(t.state().users().at(user).status == UserStatus::Active);
    t.key(Qt::Key_Return);
    QTRY_VERIFY(t.state().users().at(user).status == UserStatus::Disabled);
}

void HandOverTest::titleNamesTheWorkspace()
{
    WindowFixture t;
    // The window system's side adds the program's name, once.
    QVERIFY(!t.window().windowTitle().contains(QStringLiteral("Tandem")));
    QVERIFY(t.window().windowTitle().contains(QStringLiteral("rehearsal")));
}

QTEST_MAIN(HandOverTest)
#include "tst_handover.moc"
