// SPDX-License-Identifier: GPL-3.0-or-later
// The window driven over the sample pair: find somebody, delete them, read what happens, confirm, undo.
#include "windowfixture.h"

#include "items/idlistmodel.h"
#include "items/linesmodel.h"
#include "items/usersmodel.h"
#include "views/widgets/linesview.h"
#include "views/widgets/messagebar.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTabBar>

using namespace tandem;
using namespace tandem::test;

class UsersPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void UL_01_listsEverybody();
    void UL_02_searchAsTyped();
    void smartListsNarrow();
    void DE_14_deletionIsReadThenConfirmedThenUndone();
    void AL_02_nothingHappensWhenCancelled();
    void AL_02_planIsMadeAnewWhenThePairMoves();
    void AL_04_refusalOffersNoApply();
    void BX_10_whyInOneClick();
    void UL_03_rowMenuHasItsActs();
    void bitmapSelectionSurvivesSorting();
    void languageSwitchesLive();
    void lensShowsTalendsList();
    void followsAnotherProcess();
    void stateIsRemembered();
    void focusBeginsInTheTable();
    void columnsFitTheWindow_data();
    void columnsFitTheWindow();
    void detailHoldsItsButton();
    void columnsAreChosenByMenu();
    void typingOverTheTableSearches();
    void UL_04_namesakesAreToldApart();
    void SU_01_dotsAreTold();
    void UL_03_keysMeanTheRowTheyAreIn();
};

namespace {

/// A user of the sample who owns something, is no administrator and not who acts.
UserId leaver(const PairState &state, const Actor &actor)
{
    std::optional<UserId> found;
    state.users().forEach([&](const User &user) {
        const RoleId admins = state.rolesByName("TenantAdmin").front();
        const bool admin = state.directMembers(admins).contains(user.id.value());
        if (!found && !admin && actor.user != user.id && user.status == UserStatus::Active
            && !user.person.name().empty() && state.countOwnedBy(user.id) > 0)
            found = user.id;
    });
    return found.value();
}

} // namespace

void UsersPageTest::init()
{
    QSettings().clear();
}

void UsersPageTest::UL_01_listsEverybody()
{
    WindowFixture t;
    QTRY_COMPARE(std::size_t(t.users().rows()->rowCount()), t.state().users().size());
    QVERIFY(!t.window().windowTitle().isEmpty());
}

void UsersPageTest::UL_02_searchAsTyped()
{
    WindowFixture t;
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    const User &somebody = t.state().users().at(leaver(t.state(), t.desk().actor()));
    t.type("search", QString::fromStdString(std::string(somebody.person.email())));
    QTRY_COMPARE(t.users().rows()->rowCount(), 1);
    QTest::keyClick(t.find<QLineEdit>("search"), Qt::Key_Escape);
    QTRY_COMPARE(std::size_t(t.users().rows()->rowCount()), t.state().users().size());
}

void UsersPageTest::smartListsNarrow()
{
    WindowFixture t;
    auto *lists = t.find<LinesView>("usersLists");
    for (int row = 0; row < lists->model()->rowCount(); ++row) {
        lists->setCurrentIndex(lists->model()->index(row, 0));
        QTRY_VERIFY(!t.users().rows()->isBusy());
        QTRY_VERIFY(lists->model()->index(row, 0).data(CountRole).isValid());
        QCOMPARE(t.users().rows()->rowCount(), lists->model()->index(row, 0).data(CountRole).toInt());
    }
}

void UsersPageTest::DE_14_deletionIsReadThenConfirmedThenUndone()
{
    WindowFixture t;
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    const UserId user = leaver(t.state(), t.desk().actor());
    const auto name = QString::fromStdString(std::string(t.state().users().at(user).person.name()));
    const std::size_t before = t.state().users().size();
    QVERIFY(t.users().choose(user.value()));
    t.users().setFocus();
    QTest::keyClick(&t.users(), Qt::Key_Delete);
    QTRY_VERIFY(t.sheet());
    QVERIFY(t.find<QLabel>("planHeadline")->text().contains(name));
    QVERIFY(t.sheet()->findChildren<QWidget *>(QStringLiteral("consequence")).size() > 2);
    // A danger asks for the name to be typed.
    QCOMPARE(t.sheet()->gestureText(), name);
    auto *apply = t.find<QPushButton>("planApply");
    QVERIFY(!apply->isEnabled());
    t.type("planGesture", name.left(3));
    QVERIFY(!apply->isEnabled());
    t.type("planGesture", name);
    QVERIFY(apply->isEnabled());
    QCOMPARE(t.state().users().size(), before);
    QTest::mouseClick(apply, Qt::LeftButton);
    QTRY_COMPARE(t.state().users().size(), before - 1);
    QTRY_COMPARE(t.users().rows()->rowOf(user.value()), -1);
    QTRY_VERIFY(!t.find<QWidget>("sidePanel")->isVisible());
    // The same session can still undo it.
    QTest::keyClick(&t.window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(t.state().users().size(), before);
    QTRY_VERIFY(t.users().rows()->rowOf(user.value()) >= 0);
    QTest::keyClick(&t.window(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(t.state().users().size(), before - 1);
}

void UsersPageTest::AL_02_nothingHappensWhenCancelled()
{
    WindowFixture t;
    const auto before = t.desk().snapshot();
    t.desk().propose(acts::DisableUser{leaver(t.state(), t.desk().actor())});
    QTRY_VERIFY(t.sheet());
    QTest::keyClick(t.find<QWidget>("planCancel"), Qt::Key_Escape);
    QTRY_VERIFY(!t.find<QWidget>("sidePanel")->isVisible());
    QCOMPARE(t.desk().snapshot().revision, before.revision);
}

void UsersPageTest::AL_02_planIsMadeAnewWhenThePairMoves()
{
    WindowFixture t;
    t.desk().propose(acts::DisableUser{leaver(t.state(), t.desk().actor())});
    QTRY_VERIFY(t.sheet());
    const Revision base = t.sheet()->plan()->baseRevision;
    Workspace &workspace = t.desk().workspace();
    QVERIFY(workspace.apply(workspace.preview({acts::SetInviteDays{3}, Side::Qlik, t.desk().actor()})));
    QTRY_VERIFY(t.sheet() && t.sheet()->plan()->baseRevision == base + 1);
    QVERIFY(t.sheet()->findChild<MessageBar *>()->isVisible());
    QTest::mouseClick(t.find<QPushButton>("planApply"), Qt::LeftButton);
    QTRY_COMPARE(t.desk().snapshot().revision, base + 2);
}

void UsersPageTest::AL_04_refusalOffersNoApply()
{
    WindowFixture t;
    QVERIFY(t.desk().actor().user);
    t.desk().propose(acts::DeleteUser{*t.desk().actor().user}); // DE-01: never oneself
    QTRY_VERIFY(t.sheet());
    QVERIFY(t.sheet()->plan()->isRefused());
    QVERIFY(!t.find<QPushButton>("planApply")->isVisible());
    QVERIFY(!t.find<QLabel>("consequenceNext")->text().isEmpty());
}

void UsersPageTest::BX_10_whyInOneClick()
{
    WindowFixture t;
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    QVERIFY(t.users().choose(t.desk().actor().user->value()));
    auto *tabs = t.find<QTabBar>("userDetailTabs");
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    auto *lines = t.find<LinesView>("userDetailLines");
    QTRY_VERIFY(lines->model()->rowCount() > 1);
    // Under each right stands where it comes from, whole, a line for each origin.
    const auto isRight = [&](int row) { return lines->model()->index(row, 0).data(SideStateRole).isValid(); };
    int rights = 0;
    for (int row = 0; row < lines->model()->rowCount(); ++row) {
        if (!isRight(row))
            continue;
        ++rights;
        const QModelIndex origin = lines->model()->index(row + 1, 0);
        QVERIFY(origin.isValid() && !isRight(row + 1) && !origin.data(HeadingRole).toBool());
        QVERIFY(!origin.data().toString().isEmpty());
    }
    QVERIFY(rights > 5);
}

namespace {

/// The acts of the row menu, as their object names.
QStringList menuActs(WindowFixture &t, UserId user)
{
    if (!t.users().choose(user.value()))
        return {};
    Q_EMIT t.users().customContextMenuRequested(QPoint(20, 20));
    QStringList acts;
    if (auto *menu = t.find<QMenu>("usersMenu")) {
        for (const QAction *action : menu->actions()) {
            const QString name = action->menu() ? action->menu()->objectName() : action->objectName();
            if (!action->isSeparator())
                acts.append(name);
        }
        delete menu;
    }
    return acts;
}

} // namespace

void UsersPageTest::UL_03_rowMenuHasItsActs()
{
    PairBuilder pair;
    pair.admin("anna@x.example").user("bo@x.example").user("carl@x.example").user("dora@x.example");
    PairState state = pair.state();
    const auto set = [&state](const char *email, UserStatus status) {
        User user = state.users().at(userOf(state, email));
        user.status = status;
        if (status == UserStatus::Invited)
            user.inviteExpiry = state.tenant().now.plusMilliseconds(86'400'000);
        state.apply(Changes{user});
    };
    set("carl@x.example", UserStatus::Disabled);
    set("dora@x.example", UserStatus::Invited);
    WindowFixture t(state);
    QTRY_COMPARE(t.users().rows()->rowCount(), 4);
    const auto has = [](const QStringList &acts, const QStringList &wanted, const QStringList &unwanted) {
        for (const QString &each : wanted) {
            if (!acts.contains(each))
                return QStringLiteral("lacks ") + each;
        }
        for (const QString &each : unwanted) {
            if (acts.contains(each))
                return QStringLiteral("has ") + each;
        }
        return QString();
    };
    const QString assign = QStringLiteral("assign-role");
    const QString remove = QStringLiteral("remove-role");
    const QString enable = QStringLiteral("enable-user");
    const QString disable = QStringLiteral("disable-user");
    const QString deletes = QStringLiteral("delete-user");
    const QString resend = QStringLiteral("resend-invitation");
    const QString withdraw = QStringLiteral("delete-invitation");
    QCOMPARE(has(menuActs(t, userOf(t.state(), "bo@x.example")), {assign, remove, disable, deletes},
                 {enable, resend, withdraw}),
             QString());
    QCOMPARE(has(menuActs(t, userOf(t.state(), "carl@x.example")), {assign, remove, enable, deletes},
                 {disable, resend, withdraw}),
             QString());
    QCOMPARE(
        has(menuActs(t, userOf(t.state(), "dora@x.example")), {assign, remove, resend, withdraw}, {enable, disable}),
        QString());
}

void UsersPageTest::bitmapSelectionSurvivesSorting()
{
    WindowFixture t;
    QTRY_VERIFY(t.users().rows()->rowCount() > 3);
    t.users().setFocus();
    t.users().setCurrentIndex(t.users().rows()->index(0, 0));
    QTest::keyClick(&t.users(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&t.users(), Qt::Key_Down, Qt::ShiftModifier);
    const auto chosen = t.users().chosen();
    QCOMPARE(chosen.size(), std::size_t(3));
    // A range gives back what it lets go of.
    QTest::keyClick(&t.users(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(t.users().chosen().size(), std::size_t(2));
    QTest::keyClick(&t.users(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(t.users().chosen(), chosen);
    t.users().rows()->sort(1, Qt::DescendingOrder);
    QTRY_VERIFY(!t.users().rows()->isBusy());
    QCOMPARE(t.users().chosen(), chosen);
    t.users().selectAll();
    QCOMPARE(t.users().chosenCount(), t.state().users().size());
}

void UsersPageTest::languageSwitchesLive()
{
    WindowFixture t;
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    t.desk().propose(acts::DisableUser{leaver(t.state(), t.desk().actor())});
    QTRY_VERIFY(t.sheet());
    const QString english = t.find<QPushButton>("planCancel")->text();
    const QString headline = t.find<QLabel>("planHeadline")->text();
    t.language().set(QStringLiteral("fr"));
    QTRY_VERIFY(t.find<QPushButton>("planCancel")->text() != english);
    QVERIFY(t.find<QLabel>("planHeadline")->text() != headline);
    QVERIFY(t.sheet()); // an open plan stays open
    t.language().set(QStringLiteral("sv"));
    QTRY_COMPARE(t.users().model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Namn"));
    t.language().set(QStringLiteral("en"));
    QTRY_COMPARE(t.find<QLabel>("planHeadline")->text(), headline);
}

void UsersPageTest::lensShowsTalendsList()
{
    WindowFixture t;
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    t.click("lens2");
    QTRY_COMPARE(std::size_t(t.users().rows()->rowCount()), t.state().accounts().size());
    QCOMPARE(t.desk().side(), Side::Talend);
    t.click("lens0");
    QTRY_COMPARE(std::size_t(t.users().rows()->rowCount()), t.state().users().size());
}

void UsersPageTest::followsAnotherProcess()
{
    WindowFixture t;
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    auto other = Workspace::open(std::make_unique<MemoryStore>(t.content()));
    QVERIFY(other);
    const UserId user = leaver(t.state(), t.desk().actor());
    QVERIFY((*other)->apply((*other)->preview({acts::DisableUser{user}, Side::Qlik, t.desk().actor()})));
    QTRY_COMPARE(t.state().users().at(user).status, UserStatus::Disabled);
    QTRY_VERIFY(t.find<MessageBar>("messageBar")->isVisible());
}

void UsersPageTest::stateIsRemembered()
{
    {
        WindowFixture t;
        QVERIFY(t.isActive());
        t.window().resize(1100, 700);
        t.key(Qt::Key_F10);
        QTRY_VERIFY(!t.find<QWidget>("userDetail")->isVisible());
        t.window().close();
    }
    WindowFixture t;
    QVERIFY(!t.find<QWidget>("userDetail")->isVisible());
}

void UsersPageTest::focusBeginsInTheTable()
{
    WindowFixture t;
    QVERIFY(t.isActive());
    QTRY_COMPARE(t.focusName(), QStringLiteral("usersTable"));
    QTRY_VERIFY(t.users().currentIndex().isValid());
    QCOMPARE(t.users().chosenCount(), std::size_t(0)); // to be there is not to be chosen
    t.key(Qt::Key_Down);
    QCOMPARE(t.users().chosen(), std::vector<std::uint32_t>{t.users().rows()->idAt(1)});
}

void UsersPageTest::columnsFitTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("all");
    QTest::newRow("usual") << QSize(1280, 800) << true;
    QTest::newRow("wide") << QSize(1920, 1080) << true;
    QTest::newRow("narrow") << QSize(1024, 640) << false;
}

void UsersPageTest::columnsFitTheWindow()
{
    QFETCH(QSize, size);
    QFETCH(bool, all);
    WindowFixture t;
    t.window().resize(size);
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    QTRY_COMPARE(t.users().horizontalScrollBar()->maximum(), 0);
    const QHeaderView *header = t.users().horizontalHeader();
    QTRY_COMPARE(header->length(), t.users().viewport()->width());
    using Column = UsersModel::Column;
    for (const Column column :
         {Column::Name, Column::Email, Column::Status, Column::Qlik, Column::Talend, Column::Roles, Column::Subject})
        QVERIFY(!header->isSectionHidden(static_cast<int>(column))); // the subject tells namesakes apart: UL-04
    if (all) { // UL-01
        QVERIFY(!header->isSectionHidden(static_cast<int>(Column::Owns)));
        QVERIFY(!header->isSectionHidden(static_cast<int>(Column::Id)));
    }
}

void UsersPageTest::detailHoldsItsButton()
{
    WindowFixture t;
    t.window().resize(1024, 640);
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    QVERIFY(t.users().choose(t.users().rows()->idAt(0)));
    for (const char *language : {"en", "fr", "sv"}) {
        t.language().set(QString::fromLatin1(language));
        auto *assign = t.find<QPushButton>("userDetailAssign");
        QTRY_VERIFY2(assign->isVisible() && assign->width() >= assign->sizeHint().width(), language);
    }
    t.language().set(QStringLiteral("en"));
}

void UsersPageTest::columnsAreChosenByMenu()
{
    const int expires = static_cast<int>(UsersModel::Column::Expires);
    {
        WindowFixture t;
        QTRY_VERIFY(t.users().rows()->rowCount() > 0);
        QHeaderView *header = t.users().horizontalHeader();
        QVERIFY(header->isSectionHidden(expires));
        Q_EMIT header->customContextMenuRequested(QPoint(10, 5));
        auto *menu = t.find<QMenu>("columnsMenu");
        QVERIFY(menu);
        menu->findChild<QAction *>(QStringLiteral("column%1").arg(expires))->trigger();
        menu->close();
        QVERIFY(!header->isSectionHidden(expires));
        QTRY_COMPARE(t.users().horizontalScrollBar()->maximum(), 0);
        t.window().close();
    }
    WindowFixture t;
    QVERIFY(!t.users().horizontalHeader()->isSectionHidden(expires));
}

void UsersPageTest::typingOverTheTableSearches()
{
    WindowFixture t;
    QVERIFY(t.isActive());
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    t.users().setFocus();
    QTest::keyClicks(&t.users(), QStringLiteral("b"));
    QTRY_COMPARE(t.focusName(), QStringLiteral("search"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("jorn.oberg"));
    QTRY_COMPARE(t.users().rows()->rowCount(), 1);
    t.key(Qt::Key_Down);
    QTRY_COMPARE(t.focusName(), QStringLiteral("usersTable"));
}

void UsersPageTest::UL_04_namesakesAreToldApart()
{
    WindowFixture t;
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    QStringList details;
    t.state().users().forEach([&](const User &user) {
        if (user.person.name() == "Anna Lindqvist" && t.users().choose(user.id.value()))
            details.append(t.find<QLabel>("userDetailSubtitle")->text());
    });
    QCOMPARE(details.size(), 2);
    QVERIFY(details.at(0) != details.at(1));
    QVERIFY(details.at(0).contains(QStringLiteral("alindq")));
}

void UsersPageTest::SU_01_dotsAreTold()
{
    WindowFixture t;
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    const int talend = static_cast<int>(UsersModel::Column::Talend);
    int there = 0;
    for (int row = 0; row < t.users().rows()->rowCount(); ++row) {
        const QModelIndex cell = t.users().rows()->index(row, talend);
        const QString told = cell.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(told.startsWith(QStringLiteral("In Talend: ")), qPrintable(told));
        QVERIFY(!cell.data(Qt::ToolTipRole).toString().isEmpty());
        there += told.contains(QStringLiteral("yes"));
    }
    QCOMPARE(std::size_t(there), std::size_t(t.state().linked().count()));
}

/// The keys are in a row from the start, though nothing is chosen yet.
void UsersPageTest::UL_03_keysMeanTheRowTheyAreIn()
{
    WindowFixture t;
    QVERIFY(t.isActive());
    QTRY_VERIFY(t.users().currentIndex().isValid());
    QCOMPARE(t.users().chosenCount(), std::size_t(0));
    const QPoint at = t.users().visualRect(t.users().currentIndex()).center();
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, at, t.users().viewport()->mapToGlobal(at));
    QApplication::sendEvent(t.users().viewport(), &wanted);
    QTRY_VERIFY(t.users().findChild<QMenu *>(QStringLiteral("usersMenu")));
    QCOMPARE(t.users().chosen(), std::vector<std::uint32_t>{t.users().rows()->idAt(0)});
    t.users().findChild<QMenu *>(QStringLiteral("usersMenu"))->close();
    t.users().clearChoice();
    t.key(Qt::Key_Delete);
    QTRY_VERIFY(t.sheet());
    QCOMPARE(t.users().chosen(), std::vector<std::uint32_t>{t.users().rows()->idAt(0)});
}

QTEST_MAIN(UsersPageTest)
#include "tst_userspage.moc"
