// SPDX-License-Identifier: GPL-3.0-or-later
// Spaces and what lies in them: found by owner, handed over and moved, one or many at once.
#include "windowfixture.h"

#include "items/contentmodel.h"
#include "items/itemroles.h"
#include "items/spacesmodel.h"
#include "views/acts/actform.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/linesview.h"
#include "views/widgets/rowsview.h"
#include "views/widgets/suggestedit.h"

#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QListWidget>
#include <QScrollBar>
#include <QToolTip>
#include <QTreeView>

using namespace tandem;
using namespace tandem::test;

class SpacesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void onlyWhatIsOnShowIsWorkedOut();
    void OW_04_filtersByOwner();
    void OW_04_nodesOfTheTree();
    void OW_07_manyItemsToANewOwner();
    void OW_07_refusalNamesWhichAndWhy();
    void OW_05_ownerIsTypedInTheTable();
    void BX_06_manyItemsMoveByForm();
    void spaceMembersGetSeveralRoles();
    void DE_09_deletedOwnersThingsAreFound();
    void detailFollowsTheChoice();
    void cutColumnNamesAreToldWhole();
    void wordsOfSmallColumnsAreWhole_data();
    void wordsOfSmallColumnsAreWhole();
};

namespace {

class SpacesWindow : public WindowFixture
{
public:
    template<class... Args>
    explicit SpacesWindow(Args &&...args) : WindowFixture(std::forward<Args>(args)...)
    {
        window().showTab(QStringLiteral("spaces"));
    }
    RowsView &content() { return table("contentTable"); }
    QModelIndex cell(int row, ContentModel::Column column)
    {
        return content().model()->index(row, static_cast<int>(column));
    }
};

PairState appsOfBo(int count)
{
    PairBuilder pair;
    pair.admin("anna@x.example").named("anna@x.example", "Anna").user("bo@x.example").user("carl@x.example");
    for (int i = 0; i < count; ++i)
        pair.item("App " + std::to_string(i), ContentType::App, "bo@x.example");
    return pair.state();
}

} // namespace

void SpacesPageTest::onlyWhatIsOnShowIsWorkedOut()
{
    WindowFixture t;
    const auto rowsOf = [&](const char *table) { return t.find<RowsView>(table)->rows(); };
    QTRY_VERIFY(rowsOf("usersTable")->isLoaded());
    QTest::qWait(50);
    QVERIFY(!rowsOf("contentTable")->isLoaded());
    QVERIFY(!rowsOf("rolesTable")->isLoaded());
    t.window().showTab(QStringLiteral("spaces"));
    QTRY_VERIFY(rowsOf("contentTable")->isLoaded());
    QTRY_VERIFY(t.find<QTreeView>("spacesTree")->model()->index(0, 0).data(CountRole).toInt() > 0);
    QVERIFY(!rowsOf("rolesTable")->isLoaded());
}

void SpacesPageTest::OW_04_filtersByOwner()
{
    SpacesWindow t;
    QTRY_COMPARE(std::size_t(t.content().rows()->rowCount()), t.state().content().size());
    auto *owner = t.find<QComboBox>("contentOwner");
    for (int i = 0; i < owner->count(); ++i) {
        owner->setCurrentIndex(i);
        Q_EMIT owner->activated(i);
        QTRY_VERIFY(!t.content().rows()->isBusy());
        const OwnerFilter filter{static_cast<OwnerFilter::Kind>(owner->itemData(i).toInt()), {}};
        std::size_t expected = 0;
        t.state().content().forEach([&](const ContentItem &item) { expected += filter.fits(t.state(), item.owner); });
        QTRY_COMPARE(std::size_t(t.content().rows()->rowCount()), expected);
    }
    auto *kind = t.find<QComboBox>("contentKind");
    owner->setCurrentIndex(0);
    kind->setCurrentIndex(1);
    Q_EMIT kind->activated(1);
    QTRY_VERIFY(!t.content().rows()->isBusy());
    QVERIFY(std::size_t(t.content().rows()->rowCount()) < t.state().content().size());
}

void SpacesPageTest::OW_04_nodesOfTheTree()
{
    SpacesWindow t;
    auto *tree = t.find<QTreeView>("spacesTree");
    const auto *model = qobject_cast<SpacesModel *>(tree->model());
    for (const SpacesModel::Node node :
         {SpacesModel::Node::AllContent, SpacesModel::Node::WithoutOwner, SpacesModel::Node::Failing,
          SpacesModel::Node::AllSpaces, SpacesModel::Node::SpacesWithoutOwner, SpacesModel::Node::Personal}) {
        const QModelIndex index = model->indexOf(node);
        QTRY_VERIFY(index.data(CountRole).isValid());
        tree->setCurrentIndex(index);
        QTRY_COMPARE(t.content().rows()->rowCount(), index.data(CountRole).toInt());
    }
}

void SpacesPageTest::OW_07_manyItemsToANewOwner()
{
    SpacesWindow t(appsOfBo(40));
    QTRY_COMPARE(t.content().rows()->rowCount(), 40);
    t.content().selectAll();
    QVERIFY(t.content().model()->setData(t.cell(0, ContentModel::Column::Owner), QStringLiteral("carl@x.example")));
    QTRY_VERIFY(t.sheet());
    QVERIFY(!t.sheet()->plan()->isRefused());
    QTest::mouseClick(t.find<QPushButton>("planApply"), Qt::LeftButton);
    QTRY_COMPARE(t.state().countOwnedBy(userOf(t.state(), "carl@x.example")), std::size_t(40));
    QTRY_COMPARE(t.cell(39, ContentModel::Column::Owner).data().toString(), QStringLiteral("carl"));
}

void SpacesPageTest::OW_07_refusalNamesWhichAndWhy()
{
    PairState state = appsOfBo(4);
    User carl = state.users().at(userOf(state, "carl@x.example"));
    carl.status = UserStatus::Disabled;
    state.apply(Changes{carl});
    SpacesWindow t(state);
    QTRY_COMPARE(t.content().rows()->rowCount(), 4);
    t.content().selectAll();
    QVERIFY(t.content().model()->setData(t.cell(0, ContentModel::Column::Owner), QStringLiteral("carl@x.example")));
    QTRY_VERIFY(t.sheet());
    QVERIFY(t.sheet()->plan()->isRefused()); // OW-05: active users only
    QVERIFY(!t.find<QPushButton>("planApply")->isVisible());
    QVERIFY(t.find<QLabel>("consequenceText")->text().contains(QStringLiteral("carl")));
    QCOMPARE(t.state().countOwnedBy(userOf(t.state(), "bo@x.example")), std::size_t(4));
}

void SpacesPageTest::OW_05_ownerIsTypedInTheTable()
{
    SpacesWindow t(appsOfBo(3));
    QVERIFY(t.isActive());
    QTRY_COMPARE(t.content().rows()->rowCount(), 3);
    t.content().setFocus();
    t.content().setCurrentIndex(t.cell(1, ContentModel::Column::Owner));
    QTest::keyClick(&t.content(), Qt::Key_F2);
    auto *edit = t.content().findChild<SuggestEdit *>();
    QTRY_VERIFY(edit && edit->isVisible());
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("carl@x.example"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(t.sheet());
    QTest::keyClick(t.sheet(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(t.state().countOwnedBy(userOf(t.state(), "carl@x.example")), std::size_t(1));
}

void SpacesPageTest::BX_06_manyItemsMoveByForm()
{
    PairBuilder pair;
    pair.admin("anna@x.example").user("bo@x.example").space("Sales", SpaceType::Shared, "bo@x.example");
    for (int i = 0; i < 5; ++i)
        pair.item("App " + std::to_string(i), ContentType::App, "bo@x.example");
    SpacesWindow t(pair.state());
    QTRY_COMPARE(t.content().rows()->rowCount(), 5);
    t.content().selectAll();
    Q_EMIT t.content().customContextMenuRequested(QPoint(10, 10));
    auto *menu = t.find<QMenu>("contentMenu");
    QVERIFY(menu);
    menu->findChild<QAction *>(QStringLiteral("move-content"))->trigger();
    menu->close();
    auto *form = t.find<ActForm>("actForm");
    QTRY_VERIFY(form && form->isVisible());
    form->findChild<QLineEdit *>(QStringLiteral("field_space"))->setText(QStringLiteral("Sales"));
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(t.sheet());
    QVERIFY(!t.sheet()->plan()->isRefused());
    // Cancelling leads back to the form, which has kept what was typed.
    t.click("planCancel");
    QTRY_VERIFY(form->isVisible());
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(t.sheet());
    QTest::keyClick(t.sheet(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!t.find<QWidget>("sidePanel")->isVisible());
    t.state().content().forEach([&](const ContentItem &item) { QVERIFY(item.space.has_value()); });
}

void SpacesPageTest::spaceMembersGetSeveralRoles()
{
    PairBuilder pair;
    pair.admin("anna@x.example").user("bo@x.example").space("Sales", SpaceType::Shared, "anna@x.example");
    SpacesWindow t(pair.state());
    FormValues values;
    values.texts = {{"space", "Sales"}, {"user", "bo@x.example"}};
    t.window().startAct(QStringLiteral("set-space-role"), values);
    auto *form = t.find<ActForm>("actForm");
    QTRY_VERIFY(form && form->isVisible());
    auto *roles = form->findChild<QListWidget *>(QStringLiteral("field_roles"));
    QVERIFY(roles && roles->count() > 2);
    int ticked = 0;
    for (int i = 0; i < roles->count(); ++i) {
        const QString word = roles->item(i)->data(Qt::UserRole).toString();
        if (word == QStringLiteral("producer") || word == QStringLiteral("consumer")) {
            roles->item(i)->setCheckState(Qt::Checked);
            ++ticked;
        }
    }
    QCOMPARE(ticked, 2);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(t.sheet());
    QVERIFY(!t.sheet()->plan()->isRefused());
    QTest::keyClick(t.sheet(), Qt::Key_Return, Qt::ControlModifier);
    const auto wanted = static_cast<SpaceRoles>(static_cast<unsigned>(SpaceRole::Producer)
                                                | static_cast<unsigned>(SpaceRole::Consumer));
    const auto held = [&] {
        SpaceRoles found = 0;
        t.state().spaces().forEach([&](const Space &space) {
            for (const SpaceMember &member : space.members) {
                if (member.who == decltype(member.who)(userOf(t.state(), "bo@x.example")))
                    found = member.roles;
            }
        });
        return found;
    };
    QTRY_COMPARE(held(), wanted);
}

void SpacesPageTest::DE_09_deletedOwnersThingsAreFound()
{
    SpacesWindow t;
    t.click("statusWithoutOwner");
    std::size_t lacking = 0;
    t.state().content().forEach([&](const ContentItem &item) {
        lacking += OwnerFilter{OwnerFilter::Kind::Lacking, {}}.fits(t.state(), item.owner);
    });
    QVERIFY(lacking > 0);
    QTRY_COMPARE(std::size_t(t.content().rows()->rowCount()), lacking);
}

void SpacesPageTest::detailFollowsTheChoice()
{
    SpacesWindow t;
    QTRY_VERIFY(t.content().rows()->rowCount() > 1);
    auto *lines = t.find<LinesView>("contentDetailLines");
    QVERIFY(t.content().choose(t.content().rows()->idAt(0)));
    QTRY_VERIFY(lines->model()->rowCount() > 0);
    const QString first = lines->model()->index(0, 0).data().toString();
    QVERIFY(t.content().choose(t.content().rows()->idAt(1)));
    QTRY_VERIFY(lines->model()->index(0, 0).data().toString() != first);
}

void SpacesPageTest::cutColumnNamesAreToldWhole()
{
    WindowFixture t;
    t.window().showTab(QStringLiteral("spaces"));
    RowsView &view = t.table("contentTable");
    QTRY_VERIFY(view.rows()->rowCount() > 0);
    QHeaderView *header = view.horizontalHeader();
    const auto told = [&](int column) {
        const QPoint at(header->sectionViewportPosition(column) + 4, header->height() / 2);
        QHelpEvent help(QEvent::ToolTip, at, header->viewport()->mapToGlobal(at));
        QApplication::sendEvent(header->viewport(), &help);
        return QToolTip::text();
    };
    const int kind = int(ContentModel::Column::Type);
    header->resizeSection(kind, 300);
    QCOMPARE(told(kind), QString());
    header->resizeSection(kind, 36);
    QCOMPARE(told(kind), header->model()->headerData(kind, Qt::Horizontal).toString());
}

void SpacesPageTest::wordsOfSmallColumnsAreWhole_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1280, 800);
    QTest::newRow("least") << QSize(1024, 640);
}

/// State and side are few words, in some languages long ones: their columns are as wide as the longest.
void SpacesPageTest::wordsOfSmallColumnsAreWhole()
{
    QFETCH(QSize, size);
    WindowFixture t;
    t.window().resize(size);
    t.window().showTab(QStringLiteral("spaces"));
    RowsView &view = t.table("contentTable");
    QTRY_VERIFY(view.rows()->rowCount() > 0);
    for (const char *language : {"en", "fr", "sv"}) {
        t.language().set(QString::fromLatin1(language));
        QTest::qWait(10);
        for (const ContentModel::Column column : {ContentModel::Column::State, ContentModel::Column::Side}) {
            if (view.isColumnHidden(int(column)))
                continue;
            for (int row = 0; row < view.rows()->rowCount(); ++row) {
                const QModelIndex index = view.rows()->index(row, int(column));
                const int needed = view.fontMetrics().horizontalAdvance(index.data().toString())
                                   + CellDelegate::roomBeside(index.data(SeverityRole).isValid());
                QVERIFY2(view.columnWidth(int(column)) >= needed, qPrintable(index.data().toString()));
            }
        }
        QVERIFY(!view.isColumnHidden(int(ContentModel::Column::State)));
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    }
    t.language().set(QStringLiteral("en"));
}

QTEST_MAIN(SpacesPageTest)
#include "tst_spacespage.moc"
