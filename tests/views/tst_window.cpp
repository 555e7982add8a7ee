// SPDX-License-Identifier: GPL-3.0-or-later
// What the tabs share: palette, forms, status links, keys, languages, who acts, and following another process.
#include "windowfixture.h"

#include "domain/actcatalogue.h"
#include "items/idlistmodel.h"
#include "views/acts/actform.h"
#include "views/widgets/linesview.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>

#include <set>

using namespace tandem;
using namespace tandem::test;

class WindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void everyActHasAForm();
    void JO_04_formMakesAPlan();
    void formSaysWhatIsMissing();
    void paletteFindsActsAndPeople();
    void paletteReachesEveryAct();
    void statusBarLeadsToTheLists();
    void AL_03_ruleTagOpensItsPage();
    void tabsByKey();
    void DE_14_handingOverIsOfferedFirst();
    void AL_02_keysAlone();
    void AL_02_theSheetHasTheKeysAtOnce();
    void BX_13_actingAs();
    void BX_13_chosenUserMayAct();
    void languagesReachQtsOwnButtons();
    void languagesReachOpenForms();
    void followsAnotherProcess();
    void readOnlyOffersNoUndo();
    void escapeClosesWhatSlidIn();
    void DE_14_longPlansAreOneStop();
    void UL_02_returnChoosesWhatWasSearched();
    void narrowWindowsHoldEverything_data();
    void narrowWindowsHoldEverything();
    void searchOffersNoClearingOfNothing();
};

void WindowTest::everyActHasAForm()
{
    WindowFixture t;
    for (const ActInfo &act : allActs()) {
        const QString name = QString::fromUtf8(act.name.data(), qsizetype(act.name.size()));
        QVERIFY2(t.find<QAction>(("act_" + std::string(act.name)).c_str()), act.name.data());
        t.window().startAct(name, {});
        if (act.keys.empty()) {
            QTRY_VERIFY2(t.sheet(), act.name.data());
            continue;
        }
        auto *form = t.find<ActForm>("actForm");
        QTRY_VERIFY2(form && form->isVisible(), act.name.data());
        for (const KeyInfo &key : act.keys) {
            auto *field = form->findChild<QWidget *>(
                QStringLiteral("field_%1").arg(QLatin1String(key.name.data(), qsizetype(key.name.size()))));
            QVERIFY2(field, key.name.data());
            QVERIFY2(!field->accessibleName().isEmpty(), key.name.data());
        }
        QTest::mouseClick(form->findChild<QPushButton *>(QStringLiteral("actFormCancel")), Qt::LeftButton);
        QTRY_VERIFY(!t.find<QWidget>("sidePanel")->isVisible());
        delete form;
    }
}

void WindowTest::JO_04_formMakesAPlan()
{
    WindowFixture t("empty");
    t.window().startAct(QStringLiteral("invite"), {});
    auto *form = t.find<ActForm>("actForm");
    QTRY_VERIFY(form && form->isVisible());
    QTest::keyClicks(form->findChild<QWidget *>(QStringLiteral("field_emails")),
                     QStringLiteral("bo@x.example carl@x.example"));
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(t.sheet());
    QVERIFY(!t.sheet()->plan()->isRefused());
    const std::size_t before = t.state().users().size();
    QTest::keyClick(t.sheet(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(t.state().users().size(), before + 2);
}

void WindowTest::formSaysWhatIsMissing()
{
    WindowFixture t;
    t.window().startAct(QStringLiteral("rename-role"), {});
    auto *form = t.find<ActForm>("actForm");
    QTRY_VERIFY(form && form->isVisible());
    QTest::mouseClick(form->findChild<QPushButton *>(QStringLiteral("actFormPreview")), Qt::LeftButton);
    auto *said = form->findChild<QLabel *>(QStringLiteral("messageBarText"));
    QTRY_VERIFY(said->isVisible());
    QVERIFY(!said->text().isEmpty());
    QVERIFY(!t.sheet());
}

void WindowTest::paletteFindsActsAndPeople()
{
    WindowFixture t;
    QVERIFY(t.isActive());
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    t.key(Qt::Key_K, Qt::ControlModifier);
    auto *edit = t.find<QLineEdit>("commandPaletteEdit");
    QTRY_VERIFY(edit->isVisible());
    QTest::keyClicks(edit, QStringLiteral("create group"));
    auto *list = t.find<LinesView>("commandPaletteList");
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Create group"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(t.find<ActForm>("actForm"));
    QVERIFY(!edit->isVisible());
    const User &user = t.state().users().at(UserId(t.users().rows()->idAt(1)));
    t.key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(edit->isVisible());
    edit->setText(QString::fromStdString(std::string(user.person.email())));
    QTRY_VERIFY(list->model()->rowCount() > 0
                && list->model()->index(0, 0).data(ObjectTypeRole).toInt() == static_cast<int>(ObjectType::User));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(t.users().chosen(), std::vector<std::uint32_t>{user.id.value()});
}

void WindowTest::paletteReachesEveryAct()
{
    WindowFixture t;
    QVERIFY(t.isActive());
    t.key(Qt::Key_K, Qt::ControlModifier);
    auto *edit = t.find<QLineEdit>("commandPaletteEdit");
    QTRY_VERIFY(edit->isVisible());
    auto *list = t.find<LinesView>("commandPaletteList");
    for (const ActInfo &act : allActs()) {
        edit->setText(QString::fromUtf8(act.name.data(), qsizetype(act.name.size())));
        QTRY_VERIFY2(list->model()->rowCount() > 0, act.name.data());
    }
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!edit->isVisible());
    QTRY_COMPARE(t.focusName(), QStringLiteral("usersTable"));
}

void WindowTest::statusBarLeadsToTheLists()
{
    WindowFixture t;
    auto *tabs = t.find<QTabWidget>("tabs");
    t.click("statusWithoutOwner");
    QTRY_COMPARE(tabs->currentIndex(), 2);
    t.click("statusRevision");
    QTRY_COMPARE(tabs->currentIndex(), 3);
    t.click("statusTalend");
    QTRY_COMPARE(tabs->currentIndex(), 0);
    QTRY_COMPARE(std::size_t(t.users().rows()->rowCount()), std::size_t(t.state().linked().count()));
    t.click("statusDifferences");
    QTRY_VERIFY(t.sheet());
}

void WindowTest::AL_03_ruleTagOpensItsPage()
{
    WindowFixture t;
    t.desk().propose(acts::DeleteUser{*t.desk().actor().user});
    QTRY_VERIFY(t.sheet());
    t.click("consequenceRule");
    auto *page = t.find<QWidget>("ruleHelp");
    QTRY_VERIFY(page->isVisible());
    QVERIFY(!t.find<QLabel>("ruleHelpSentence")->text().isEmpty());
    t.click("sidePanelBack");
    QTRY_VERIFY(t.sheet());
}

void WindowTest::tabsByKey()
{
    WindowFixture t;
    QVERIFY(t.isActive());
    auto *tabs = t.find<QTabWidget>("tabs");
    const QString tables[] = {QStringLiteral("usersTable"), QStringLiteral("rolesTable"),
                              QStringLiteral("contentTable"), QStringLiteral("journalTable")};
    for (int i = 3; i >= 0; --i) {
        t.key(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::AltModifier);
        QTRY_COMPARE(tabs->currentIndex(), i);
        QTRY_COMPARE(t.focusName(), tables[i]);
    }
    t.key(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(t.focusName(), QStringLiteral("search"));
}

void WindowTest::DE_14_handingOverIsOfferedFirst()
{
    WindowFixture t;
    const UserId leaver = userOf(t.state(), "bjorn.oberg@nordpil.example");
    const std::size_t owned = t.state().countOwnedBy(leaver);
    QVERIFY(owned > 10);
    t.desk().propose(acts::DeleteUser{leaver});
    QTRY_VERIFY(t.sheet());
    auto *offer = t.sheet()->findChild<QPushButton *>(QStringLiteral("planOffer"));
    QVERIFY(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_VERIFY(t.sheet() && std::holds_alternative<acts::ChangeOwner>(t.sheet()->plan()->act.body));
    QTest::keyClick(t.sheet(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(t.state().countOwnedBy(leaver) < owned);
    QVERIFY(t.state().users().contains(leaver));
}

void WindowTest::AL_02_keysAlone()
{
    WindowFixture t;
    QVERIFY(t.isActive());
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    const UserId user = userOf(t.state(), "ronan.legoff@nordpil.example");
    // Find, choose, detail, delete, type the name, apply, undo: no mouse.
    t.key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ronan"));
    QTRY_COMPARE(t.users().rows()->rowCount(), 1);
    t.key(Qt::Key_Return);
    QTRY_COMPARE(t.focusName(), QStringLiteral("usersTable"));
    t.key(Qt::Key_Home);
    QTRY_COMPARE(t.users().chosen(), std::vector<std::uint32_t>{user.value()});
    const bool detail = t.find<QWidget>("userDetail")->isVisible();
    t.key(Qt::Key_Space);
    QTRY_COMPARE(t.find<QWidget>("userDetail")->isVisible(), !detail);
    t.key(Qt::Key_Space);
    QTRY_COMPARE(t.find<QWidget>("userDetail")->isVisible(), detail);
    QTRY_COMPARE(t.focusName(), QStringLiteral("usersTable"));
    t.key(Qt::Key_Delete);
    QTRY_COMPARE(t.focusName(), QStringLiteral("planGesture"));
    t.key(Qt::Key_Escape);
    QTRY_VERIFY(!t.find<QWidget>("sidePanel")->isVisible());
    QTRY_COMPARE(t.focusName(), QStringLiteral("usersTable"));
    t.key(Qt::Key_Delete);
    QTRY_COMPARE(t.focusName(), QStringLiteral("planGesture"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ronan Le Goff"));
    t.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!t.state().users().contains(user));
    QTRY_COMPARE(t.focusName(), QStringLiteral("emptyState")); // nobody is found any more
    t.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(t.state().users().contains(user));
    QTRY_COMPARE(t.focusName(), QStringLiteral("usersTable"));
    t.key(Qt::Key_Y, Qt::ControlModifier);
    QTRY_VERIFY(!t.state().users().contains(user));
}

void WindowTest::AL_02_theSheetHasTheKeysAtOnce()
{
    WindowFixture t;
    QVERIFY(t.isActive());
    t.users().setFocus();
    t.desk().propose(acts::DisableUser{userOf(t.state(), "ronan.legoff@nordpil.example")});
    // Before any event is handled, hence also before a plan that is ready at once.
    const auto *sheet = t.find<PlanSheet>("planSheet");
    QVERIFY(sheet->isVisible());
    QVERIFY2(sheet->isAncestorOf(QApplication::focusWidget()), qPrintable(t.focusName()));
    QTRY_VERIFY(t.sheet());
    QVERIFY2(sheet->isAncestorOf(QApplication::focusWidget()), qPrintable(t.focusName()));
}

void WindowTest::BX_13_actingAs()
{
    WindowFixture t;
    const UserId first = *t.desk().actor().user;
    auto *button = t.find<QToolButton>("actingAs");
    Q_EMIT button->menu()->aboutToShow();
    QAction *other = nullptr;
    int checked = 0;
    for (QAction *action : button->menu()->actions()) {
        checked += action->isChecked();
        if (action->isCheckable() && !action->isChecked() && !other)
            other = action;
    }
    QCOMPARE(checked, 1);
    QVERIFY(other);
    other->trigger();
    QVERIFY(t.desk().actor().user != std::optional(first));
    QVERIFY(button->text().contains(other->text().section(QStringLiteral(" ("), 0, 0)));
    const Revision before = t.desk().snapshot().revision;
    t.desk().propose(acts::SetInviteDays{11});
    QTRY_VERIFY(t.sheet());
    QVERIFY(t.sheet()->plan()->act.actor == t.desk().actor());
    QTest::keyClick(t.sheet(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(t.desk().snapshot().revision, before + 1);
    QVERIFY(t.desk().workspace().journal(before + 2, 1)->front().actor == t.desk().actor().user);
}

void WindowTest::BX_13_chosenUserMayAct()
{
    WindowFixture t;
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    const UserId analyst = userOf(t.state(), "oliver.whitfield@nordpil.example");
    QVERIFY(t.users().choose(analyst.value()));
    auto *button = t.find<QToolButton>("actingAs");
    Q_EMIT button->menu()->aboutToShow();
    button->menu()->actions().constLast()->trigger();
    QVERIFY(t.desk().actor().user == std::optional(analyst));
    t.desk().propose(acts::DisableUser{userOf(t.state(), "bjorn.oberg@nordpil.example")});
    QTRY_VERIFY(t.sheet());
    QVERIFY(t.sheet()->plan()->isRefused()); // no tenant administrator
    QVERIFY(t.sheet()->plan()->refusal->rule == RuleId::BX_13);
}

void WindowTest::languagesReachQtsOwnButtons()
{
    WindowFixture t;
    QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Close);
    box.show();
    std::set<QString> cancels;
    std::set<QString> saves;
    for (const char *code : {"en", "fr", "sv"}) {
        t.language().set(QString::fromLatin1(code));
        QTRY_VERIFY(!cancels.contains(box.button(QDialogButtonBox::Cancel)->text()));
        cancels.insert(box.button(QDialogButtonBox::Cancel)->text());
        t.find<QAction>("saveCopy")->trigger();
        auto *dialog = t.find<QFileDialog>("saveCopyDialog");
        QVERIFY(dialog);
        const auto *buttons = dialog->findChild<QDialogButtonBox *>();
        if (buttons) // where Qt draws the dialog itself
            QVERIFY(saves.insert(buttons->button(QDialogButtonBox::Save)->text()).second);
        delete dialog;
    }
    t.language().set(QStringLiteral("en"));
    QVERIFY(!saves.contains(QString()));
}

void WindowTest::languagesReachOpenForms()
{
    WindowFixture t;
    t.window().startAct(QStringLiteral("create-space"), {});
    auto *form = t.find<ActForm>("actForm");
    QTRY_VERIFY(form && form->isVisible());
    auto *name = form->findChild<QLineEdit *>(QStringLiteral("field_name"));
    name->setText(QStringLiteral("Kept"));
    const auto words = [&] {
        QStringList all{t.find<QLabel>("sidePanelTitle")->text(), t.find<QLabel>("actFormTitle")->text()};
        for (const QComboBox *box : form->findChildren<QComboBox *>())
            all.append(box->itemText(box->count() - 1));
        return all;
    };
    const QStringList english = words();
    t.language().set(QStringLiteral("sv"));
    QTRY_VERIFY(words() != english);
    QCOMPARE(name->text(), QStringLiteral("Kept"));
    QVERIFY(t.find<QLabel>("sidePanelTitle")->text() != english.front());
    t.language().set(QStringLiteral("en"));
    QTRY_COMPARE(words(), english);
}

void WindowTest::followsAnotherProcess()
{
    WindowFixture t;
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    const UserId user = userOf(t.state(), "bjorn.oberg@nordpil.example");
    QVERIFY(t.users().choose(user.value()));
    t.desk().propose(acts::DisableUser{user});
    QTRY_VERIFY(t.sheet());
    const Revision base = t.sheet()->plan()->baseRevision;
    auto other = Workspace::open(std::make_unique<MemoryStore>(t.content()));
    QVERIFY(other);
    QVERIFY((*other)->apply((*other)->preview({acts::SetInviteDays{3}, Side::Qlik, t.desk().actor()})));
    QTRY_COMPARE(t.desk().snapshot().revision, base + 1);
    QTRY_VERIFY(t.find<MessageBar>("messageBar")->isVisible());
    // The plan on show is made anew; the choice stays.
    QTRY_VERIFY(t.sheet() && t.sheet()->plan()->baseRevision == base + 1);
    QCOMPARE(t.users().chosen(), std::vector<std::uint32_t>{user.value()});
    QTRY_VERIFY(t.find<QToolButton>("statusRevision")->text().contains(QString::number(base + 1)));
}

void WindowTest::readOnlyOffersNoUndo()
{
    auto store = std::make_unique<MemoryStore>(*samplePair("demo"));
    store->setReadOnly(true);
    Settings settings;
    Language language;
    auto workspace = Workspace::open(std::move(store));
    QVERIFY(workspace);
    MainWindow window(*std::move(workspace), language, settings);
    window.show();
    QVERIFY(!window.findChild<QAction *>(QStringLiteral("undo"))->isEnabled());
    QVERIFY(window.windowTitle().contains(QStringLiteral("viewing")));
}

/// Wherever the keys are.
void WindowTest::escapeClosesWhatSlidIn()
{
    WindowFixture t;
    QVERIFY(t.isActive());
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    t.find<QAction>("rules")->trigger();
    QTRY_COMPARE(t.focusName(), QStringLiteral("ruleHelpFilter"));
    t.users().setFocus();
    t.key(Qt::Key_Escape);
    QTRY_VERIFY(!t.find<QWidget>("sidePanel")->isVisible());
    QTRY_COMPARE(t.focusName(), QStringLiteral("usersTable"));
    // Nothing is on show: nothing to close.
    t.key(Qt::Key_Escape);
    QVERIFY(t.window().isVisible());
}

void WindowTest::narrowWindowsHoldEverything_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

/// 1024 x 640 is enough for every tab with a plan beside it, and no list scrolls sideways.
void WindowTest::narrowWindowsHoldEverything()
{
    QFETCH(QString, language);
    WindowFixture t;
    t.language().set(language);
    t.window().resize(1024, 640);
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    const auto fits = [&](const QString &where) {
        QTest::qWait(200); // the panel slides
        QVERIFY2(t.window().width() <= 1024, qPrintable(QStringLiteral("%1: %2").arg(where).arg(t.window().width())));
        for (const RowsView *view : t.window().findChildren<RowsView *>()) {
            if (view->isVisible())
                QVERIFY2(view->horizontalScrollBar()->maximum() == 0, qPrintable(where + view->objectName()));
        }
    };
    for (const char *tab : {"users", "roles", "spaces", "journal"}) {
        t.window().showTab(QString::fromLatin1(tab));
        fits(QString::fromLatin1(tab));
        t.desk().propose(acts::SetInviteDays{9});
        QTRY_VERIFY(t.sheet());
        fits(QString::fromLatin1(tab) + QStringLiteral(" and a plan"));
        t.click("planCancel");
        QTRY_VERIFY(!t.find<QWidget>("sidePanel")->isVisible());
    }
    t.language().set(QStringLiteral("en"));
}

void WindowTest::searchOffersNoClearingOfNothing()
{
    WindowFixture t;
    t.type("search", QStringLiteral("bj"));
    // Its buttons: the sign at the left, and the clear button, which fades with the text.
    const auto shown = [&] {
        int count = 0;
        for (const auto *each : t.find<QLineEdit>("search")->findChildren<QToolButton *>())
            count += each->property("opacity").toReal() > 0.5;
        return count;
    };
    QTRY_COMPARE(shown(), 2);
    t.window().showTab(QStringLiteral("roles")); // whose search is empty
    QCOMPARE(t.find<QLineEdit>("search")->text(), QString());
    QTRY_COMPARE(shown(), 1);
    t.window().showTab(QStringLiteral("users"));
    QCOMPARE(t.find<QLineEdit>("search")->text(), QStringLiteral("bj")); // and the other's is kept
}

/// From the gesture back to the offer it is two steps, however much the plan has to say; the arrows read it.
void WindowTest::DE_14_longPlansAreOneStop()
{
    WindowFixture t;
    QVERIFY(t.isActive());
    t.desk().propose(acts::DeleteUser{userOf(t.state(), "bjorn.oberg@nordpil.example")});
    QTRY_VERIFY(t.sheet());
    QTRY_COMPARE(t.focusName(), QStringLiteral("planGesture"));
    t.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(t.focusName(), QStringLiteral("consequenceObjects"));
    t.key(Qt::Key_Down);
    QCOMPARE(t.focusName(), QStringLiteral("consequenceRule"));
    QStringList rules;
    const QWidget *before = nullptr;
    for (QWidget *at = QApplication::focusWidget(); at != before; at = QApplication::focusWidget()) {
        if (auto *tag = qobject_cast<QToolButton *>(at); tag && at->objectName() == QStringLiteral("consequenceRule"))
            rules.append(tag->text());
        before = at;
        t.key(Qt::Key_Down);
    }
    QVERIFY2(rules.size() > 5, qPrintable(rules.join(u' ')));
    t.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(t.focusName(), QStringLiteral("planOffer"));
    t.key(Qt::Key_Tab);
    t.key(Qt::Key_Tab);
    QCOMPARE(t.focusName(), QStringLiteral("planGesture"));
    t.key(Qt::Key_Tab);
    QCOMPARE(t.focusName(), QStringLiteral("planCancel"));
}

/// What is typed and what Return chooses belong together, however fast.
void WindowTest::UL_02_returnChoosesWhatWasSearched()
{
    WindowFixture t;
    QVERIFY(t.isActive());
    QTRY_VERIFY(t.users().rows()->rowCount() > 3);
    t.find<QAction>("find")->trigger();
    t.type("search", QStringLiteral("linn"));
    t.key(Qt::Key_Return);
    const std::vector<std::uint32_t> linnea{userOf(t.state(), "linnea.angstrom@nordpil.example").value()};
    QTRY_COMPARE(t.users().chosen(), linnea);
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
