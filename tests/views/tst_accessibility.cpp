// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody hears who does not see the window, and what somebody sees who sees it badly.
#include "windowfixture.h"

#include "domain/actcatalogue.h"
#include "items/idlistmodel.h"
#include "views/acts/actform.h"
#include "views/app/theme.h"
#include "views/serve/servesheet.h"
#include "views/serve/serving.h"
#include "views/start/startscreen.h"
#include "views/widgets/linesview.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <cmath>
#include <set>

using namespace tandem;
using namespace tandem::test;

class AccessibilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void tabsAreNamed_data();
    void tabsAreNamed();
    void plansAreNamed();
    void formsAreNamed();
    void otherSurfacesAreNamed();
    void tablesAnswerTheirCells_data();
    void tablesAnswerTheirCells();
    void linesAnswerTheirDots();
    void choosingByScreenReaderChooses();
    void SU_01_lensByScreenReader();
    void tabsAreCalledAsTheyAre();
    void contrast_data();
    void contrast();
    void numbersHaveAnOutline();
};

namespace {

/// Serves nothing, and says that it does.
class FakeServing final : public Serving
{
public:
    Result<> start(const Actor &, const Ports &) override
    {
        m_address =
            Address{QStringLiteral("http://127.0.0.1:1"), QStringLiteral("http://127.0.0.1:2"), QStringLiteral("key")};
        Q_EMIT changed();
        return {};
    }
    void stop() override { m_address.reset(); }
    [[nodiscard]] std::optional<Address> address() const override { return m_address; }

private:
    std::optional<Address> m_address;
};

/// What is wrong with a widget that takes the focus; empty when nothing is.
QString faultOf(QWidget &widget)
{
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&widget);
    const QString what =
        QStringLiteral("%1 “%2”").arg(QLatin1String(widget.metaObject()->className()), widget.objectName());
    if (!told || !told->isValid())
        return what + QStringLiteral(": not told at all");
    const std::set<QAccessible::Role> roles = [&]() -> std::set<QAccessible::Role> {
        if (qobject_cast<QCheckBox *>(&widget))
            return {QAccessible::CheckBox};
        if (qobject_cast<QAbstractButton *>(&widget))
            return {QAccessible::PushButton, QAccessible::ButtonMenu, QAccessible::CheckBox, QAccessible::RadioButton};
        if (qobject_cast<QLineEdit *>(&widget) || qobject_cast<QPlainTextEdit *>(&widget))
            return {QAccessible::EditableText};
        if (qobject_cast<QComboBox *>(&widget))
            return {QAccessible::ComboBox};
        if (qobject_cast<QAbstractSpinBox *>(&widget))
            return {QAccessible::SpinBox};
        if (qobject_cast<QTabBar *>(&widget))
            return {QAccessible::PageTabList};
        if (qobject_cast<QTableView *>(&widget))
            return {QAccessible::Table};
        if (qobject_cast<QTreeView *>(&widget))
            return {QAccessible::Tree};
        if (qobject_cast<QAbstractItemView *>(&widget))
            return {QAccessible::List};
        if (qobject_cast<QScrollArea *>(&widget))
            return {QAccessible::Client, QAccessible::Pane};
        return {};
    }();
    if (!roles.empty() && !roles.contains(told->role()))
        return what + QStringLiteral(": role %1").arg(int(told->role()));
    if (roles.empty() && (told->role() == QAccessible::NoRole || told->role() == QAccessible::Client))
        return what + QStringLiteral(": a control without a role");
    if (told->text(QAccessible::Name).trimmed().isEmpty())
        return what + QStringLiteral(": without a name");
    if (widget.objectName().isEmpty())
        return what + QStringLiteral(": without an object name, told as ") + told->text(QAccessible::Name);
    return {};
}

/// Of everything in `root` that is on show and takes the focus.
QStringList faultsIn(QWidget &root)
{
    QStringList faults;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        // Parts of Qt's own widgets are told by their owner.
        const bool part = widget->objectName().startsWith(QLatin1String("qt_"))
                          || qobject_cast<QComboBox *>(widget->parentWidget())
                          || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
                          || (qobject_cast<QLineEdit *>(widget->parentWidget()) && qobject_cast<QToolButton *>(widget));
        if (part || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        if (const QString fault = faultOf(*widget); !fault.isEmpty())
            faults.append(fault);
    }
    return faults;
}

double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/// WCAG 2.1: 1 to 21.
double ratio(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace

void AccessibilityTest::tabsAreNamed_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<Lens>("lens");
    QTest::addColumn<QString>("language");
    for (const char *tab : {"users", "roles", "spaces", "journal"}) {
        for (const Lens lens : {Lens::Both, Lens::Talend}) {
            for (const char *language : {"en", "sv"})
                QTest::addRow("%s %d %s", tab, int(lens), language)
                    << QString::fromLatin1(tab) << lens << QString::fromLatin1(language);
        }
    }
}

void AccessibilityTest::tabsAreNamed()
{
    QFETCH(QString, tab);
    QFETCH(Lens, lens);
    QFETCH(QString, language);
    WindowFixture t;
    t.language().set(language);
    t.desk().setLens(lens);
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    t.window().showTab(tab);
    if (auto *view = qobject_cast<RowsView *>(t.find<QTabWidget>("tabs")->currentWidget()->findChild<RowsView *>());
        view && view->rows()) {
        QTRY_VERIFY(view->rows()->rowCount() > 0);
        view->choose(view->rows()->idAt(0));
    }
    QTest::qWait(50);
    QCOMPARE(faultsIn(t.window()).join(u'\n'), QString());
    t.language().set(QStringLiteral("en"));
}

void AccessibilityTest::plansAreNamed()
{
    WindowFixture t;
    t.desk().propose(acts::DeleteUser{userOf(t.state(), "bjorn.oberg@nordpil.example")});
    QTRY_VERIFY(t.sheet());
    QAccessibleInterface *sheet = QAccessible::queryAccessibleInterface(t.sheet());
    QCOMPARE(sheet->role(), QAccessible::Dialog);
    QCOMPARE(sheet->text(QAccessible::Name), t.find<QLabel>("planHeadline")->text());
    QVERIFY(sheet->text(QAccessible::Name).contains(QStringLiteral("Björn Öberg")));
    for (QWidget *line : t.sheet()->findChildren<QWidget *>(QStringLiteral("consequence"))) {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(line);
        QCOMPARE(told->role(), QAccessible::Grouping);
        QVERIFY(!told->text(QAccessible::Name).isEmpty());
    }
    for (auto *unfold : t.sheet()->findChildren<QToolButton *>(QStringLiteral("consequenceObjects")))
        unfold->setChecked(true);
    QCOMPARE(faultsIn(t.window()).join(u'\n'), QString());
    t.click("consequenceRule");
    QTRY_VERIFY(t.find<QWidget>("ruleHelp")->isVisible());
    QCOMPARE(faultsIn(t.window()).join(u'\n'), QString());
    t.desk().propose(acts::DeleteUser{*t.desk().actor().user}); // refused
    QTRY_VERIFY(t.sheet());
    QCOMPARE(faultsIn(t.window()).join(u'\n'), QString());
}

void AccessibilityTest::formsAreNamed()
{
    WindowFixture t;
    for (const ActInfo &act : allActs()) {
        if (act.keys.empty())
            continue;
        t.window().startAct(QString::fromUtf8(act.name.data(), qsizetype(act.name.size())), {});
        auto *form = t.find<ActForm>("actForm");
        QTRY_VERIFY2(form && form->isVisible(), act.name.data());
        QCOMPARE(faultsIn(*form).join(u'\n'), QString());
        t.click("actFormCancel");
        QTRY_VERIFY(!t.find<QWidget>("sidePanel")->isVisible());
        delete form;
    }
}

void AccessibilityTest::otherSurfacesAreNamed()
{
    WindowFixture t;
    QVERIFY(t.isActive());
    t.find<QAction>("commands")->trigger();
    QTRY_VERIFY(t.find<QWidget>("commandPalette")->isVisible());
    QCOMPARE(faultsIn(t.window()).join(u'\n'), QString());
    t.key(Qt::Key_Escape);
    t.find<QAction>("rules")->trigger();
    QTRY_VERIFY(t.find<QWidget>("ruleHelp")->isVisible());
    QCOMPARE(faultsIn(t.window()).join(u'\n'), QString());
    Q_EMIT t.desk().goBackWanted(1);
    QTRY_VERIFY(t.find<QWidget>("goBackSheet"));
    QTRY_COMPARE(faultsIn(t.window()).join(u'\n'), QString());
    FakeServing serving;
    ServeSheet serve(t.desk(), serving);
    serve.show();
    QTRY_COMPARE(faultsIn(serve).join(u'\n'), QString());
    QVERIFY(serving.start(t.desk().actor(), {}));
    QTRY_COMPARE(faultsIn(serve).join(u'\n'), QString());
    StartScreen start(t.language(), t.settings());
    start.show();
    QTRY_COMPARE(faultsIn(start).join(u'\n'), QString());
    QVERIFY(!t.window().windowTitle().isEmpty());
}

void AccessibilityTest::tablesAnswerTheirCells_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("table");
    QTest::newRow("users") << QStringLiteral("users") << QStringLiteral("usersTable");
    QTest::newRow("roles") << QStringLiteral("roles") << QStringLiteral("rolesTable");
    QTest::newRow("content") << QStringLiteral("spaces") << QStringLiteral("contentTable");
    QTest::newRow("journal") << QStringLiteral("journal") << QStringLiteral("journalTable");
}

void AccessibilityTest::tablesAnswerTheirCells()
{
    QFETCH(QString, tab);
    QFETCH(QString, table);
    WindowFixture t;
    t.window().showTab(tab);
    auto *view = t.window().findChild<RowsView *>(table);
    QTRY_VERIFY(view->model()->rowCount() > 0);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(view);
    QVERIFY(told && told->tableInterface());
    QAccessibleTableInterface &cells = *told->tableInterface();
    QCOMPARE(cells.rowCount(), view->model()->rowCount());
    QCOMPARE(cells.columnCount(), view->model()->columnCount());
    for (int column = 0; column < cells.columnCount(); ++column) {
        QVERIFY(!cells.columnDescription(column).isEmpty());
        for (int row = 0; row < std::min(cells.rowCount(), 60); ++row) {
            QAccessibleInterface *cell = cells.cellAt(row, column);
            QVERIFY(cell && cell->tableCellInterface());
            QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
            const QModelIndex index = view->model()->index(row, column);
            const QString name = cell->text(QAccessible::Name);
            if (index.data(SideStateRole).isValid())
                QVERIFY2(name.startsWith(QStringLiteral("In ")), qPrintable(name));
            else
                QCOMPARE(name.isEmpty(), index.data().toString().isEmpty());
        }
    }
}

void AccessibilityTest::linesAnswerTheirDots()
{
    WindowFixture t;
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    QVERIFY(t.users().choose(userOf(t.state(), "bjorn.oberg@nordpil.example").value()));
    auto *lines = t.find<LinesView>("userDetailLines");
    QTRY_VERIFY(lines->model()->rowCount() > 2);
    for (int row = 0; row < lines->model()->rowCount(); ++row) {
        const QModelIndex index = lines->model()->index(row, 0);
        const QString told = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY(!told.isEmpty());
        if (const QVariant count = index.data(CountRole); count.isValid())
            QVERIFY2(told.contains(count.toString()), qPrintable(told));
    }
    // A smart list tells its number as well.
    auto *lists = t.find<LinesView>("usersLists");
    QTRY_VERIFY(lists->model()->index(0, 0).data(CountRole).isValid());
    QVERIFY(lists->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(lists->model()->index(0, 0).data(CountRole).toString()));
}

void AccessibilityTest::choosingByScreenReaderChooses()
{
    WindowFixture t;
    QTRY_VERIFY(t.users().rows()->rowCount() > 3);
    QAccessibleTableInterface &cells = *QAccessible::queryAccessibleInterface(&t.users())->tableInterface();
    QVERIFY(cells.selectRow(2));
    QTRY_COMPARE(t.users().chosen(), std::vector<std::uint32_t>{t.users().rows()->idAt(2)});
    QTRY_VERIFY(t.find<QWidget>("userDetailLines")->isVisible());
}

/// A screen reader presses nothing: it toggles.
void AccessibilityTest::SU_01_lensByScreenReader()
{
    WindowFixture t;
    QTRY_VERIFY(t.users().rows()->rowCount() > 0);
    const int all = t.users().rows()->rowCount();
    QAccessibleInterface *talend = QAccessible::queryAccessibleInterface(t.find<QWidget>("lens2"));
    QCOMPARE(talend->role(), QAccessible::RadioButton);
    QVERIFY(!talend->state().checked);
    talend->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(talend->state().checked);
    QCOMPARE(t.desk().lens(), Lens::Talend);
    QTRY_COMPARE(t.users().rows()->rowCount(), int(t.state().accounts().size()));
    QVERIFY(t.users().rows()->rowCount() < all);
}

void AccessibilityTest::tabsAreCalledAsTheyAre()
{
    WindowFixture t;
    QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(t.find<QTabWidget>("tabs")->tabBar());
    QStringList names;
    for (int i = 0; i < t.find<QTabWidget>("tabs")->count(); ++i)
        names.append(bar->child(i)->text(QAccessible::Name));
    QCOMPARE(names, QStringList({QStringLiteral("Users"), QStringLiteral("Roles"), QStringLiteral("Spaces & Content"),
                                 QStringLiteral("Journal")}));
}

void AccessibilityTest::contrast_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

/// WCAG AA: 4.5 for text, 3 for signs, outlines of controls and the ring of the focus.
void AccessibilityTest::contrast()
{
    QFETCH(Theme, theme);
    const QPalette palette = themePalette(theme, QPalette());
    const Colours &colours = Colours::of(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::Text);
    const QColor grounds[] = {base,
                              window,
                              palette.color(QPalette::AlternateBase),
                              colours.hover,
                              colours.accentFill,
                              palette.color(QPalette::Button)};
    for (const QColor &ground : grounds) {
        const QByteArray on = ground.name().toLatin1();
        QVERIFY2(ratio(text, ground) >= 4.5, on);
        QVERIFY2(ratio(colours.quiet, ground) >= 4.5, on + QByteArray::number(ratio(colours.quiet, ground)));
        for (const QColor &sign : {colours.qlik, colours.talend, colours.danger, colours.warning, colours.accent})
            QVERIFY2(ratio(sign, ground) >= 3, sign.name().toLatin1() + " on " + on);
    }
    for (const QColor &ground : {colours.dangerFill, colours.warningFill})
        QVERIFY(ratio(text, ground) >= 4.5);
    QVERIFY(ratio(colours.accentText, colours.accent) >= 4.5);
    QVERIFY(ratio(colours.dangerText, colours.danger) >= 4.5);
    QVERIFY(ratio(colours.danger, colours.dangerFill) >= 3);
    QVERIFY(ratio(colours.warning, colours.warningFill) >= 3);
    for (const QColor &ground : {base, window})
        QVERIFY2(ratio(colours.control, ground) >= 3, QByteArray::number(ratio(colours.control, ground)));
    QVERIFY(ratio(palette.color(QPalette::Link), base) >= 4.5);
    // The two sides are told apart by place and word; their hues differ as well.
    QVERIFY(std::abs(colours.qlik.hue() - colours.talend.hue()) > 60);
}

/// A field for a number is seen to be one in the dark as well: 3 to 1.
void AccessibilityTest::numbersHaveAnOutline()
{
    QApplication::setStyle(new Style);
    QSpinBox box;
    box.setPalette(themePalette(Theme::Dark, QPalette()));
    box.resize(120, 30);
    const QImage picture = box.grab().toImage();
    const QColor ground = box.palette().color(QPalette::Base);
    double best = 1;
    for (int y = 0; y < 3; ++y)
        best = std::max(best, ratio(picture.pixelColor(picture.width() / 2, y), ground));
    QVERIFY2(best >= 3, QByteArray::number(best));
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
