// SPDX-License-Identifier: GPL-3.0-or-later
// Roles and their permissions: drafted in the matrix, read as plans, applied; seen from one side or the other.
#include "windowfixture.h"

#include "items/permissionmatrixmodel.h"
#include "items/rolesmodel.h"
#include "views/widgets/linesview.h"

#include <QTableView>
#include <QToolButton>

using namespace tandem;
using namespace tandem::test;

class RolesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void SR_08_matrixIsDraftedReadAndApplied();
    void SR_08_draftIsDiscarded();
    void SR_11_severalRolesAreSeveralPlans();
    void SR_11_skippedPlanLeavesItsDraft();
    void SR_03_talendShowsItsOwnPermissionsOnly();
    void SR_20_talendListsNoBuiltInQlikRoles();
    void SR_13_distributedRolesBearTheirLabel();
    void SR_18_builtInQlikRolesAreNotEdited();
    void SR_09_deletionIsRead();
    void holdersLeadToTheUsers();
    void SR_08_keysComeBackToTheMatrix();
};

namespace {

/// The Roles tab with some roles chosen.
class RolesWindow : public WindowFixture
{
public:
    RolesWindow() { window().showTab(QStringLiteral("roles")); }
    RowsView &roles() { return table("rolesTable"); }
    QTableView &matrix() { return *find<QTableView>("matrix"); }
    PermissionMatrixModel &model() { return *static_cast<PermissionMatrixModel *>(matrix().model()); }
    RoleId role(const char *name) { return state().rolesByName(name).front(); }
    bool isLoaded() { return roles().rows()->isLoaded() && roles().rows()->rowCount() > 0; }
    /// First cell of a column that may be edited and has this mark.
    QModelIndex cell(int column, MatrixMark mark)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            const QModelIndex index = model().index(row, column);
            if (model().isEditable(index) && index.data(MarkRole).toInt() == static_cast<int>(mark))
                return index;
        }
        return {};
    }
    void press(const QModelIndex &index)
    {
        matrix().setFocus();
        matrix().setCurrentIndex(index);
        QTest::keyClick(&matrix(), Qt::Key_Space);
    }
};

MatrixMark markOf(const QModelIndex &index)
{
    return static_cast<MatrixMark>(index.data(MarkRole).toInt());
}

} // namespace

void RolesPageTest::SR_08_matrixIsDraftedReadAndApplied()
{
    RolesWindow t;
    QTRY_VERIFY(t.isLoaded());
    const RoleId role = t.role("Flow keepers");
    QVERIFY(t.roles().choose(role.value()));
    QTRY_COMPARE(t.model().columnCount(), 2);
    const QPersistentModelIndex cell = t.cell(1, MatrixMark::None);
    QVERIFY(cell.isValid());
    const std::size_t before = t.state().roles().at(role).qlik.size() + t.state().roles().at(role).talend.size();
    t.press(cell);
    QCOMPARE(markOf(cell), MatrixMark::Added);
    QTRY_VERIFY(t.find<QWidget>("matrixDrafts")->isVisible());
    QVERIFY(t.find<QLabel>("matrixEffect")->text().contains(QStringLiteral("Flow keepers")));
    QTest::keyClick(&t.matrix(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(t.sheet());
    QVERIFY(!t.sheet()->plan()->isRefused());
    QCOMPARE(t.state().roles().at(role).qlik.size() + t.state().roles().at(role).talend.size(), before);
    QTRY_VERIFY(t.find<QPushButton>("planApply")->isEnabled());
    QTest::keyClick(t.sheet(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(t.state().roles().at(role).qlik.size() + t.state().roles().at(role).talend.size(), before + 1);
    QTRY_VERIFY(!t.model().hasDrafts()); // what has come true is no draft any more
    QTRY_COMPARE(markOf(cell), MatrixMark::Held);
    QTRY_VERIFY(!t.find<QWidget>("matrixDrafts")->isVisible());
}

void RolesPageTest::SR_08_draftIsDiscarded()
{
    RolesWindow t;
    QTRY_VERIFY(t.isLoaded());
    QVERIFY(t.roles().choose(t.role("Flow keepers").value()));
    QTRY_COMPARE(t.model().columnCount(), 2);
    const QPersistentModelIndex held = t.cell(1, MatrixMark::Held);
    t.press(held);
    QCOMPARE(markOf(held), MatrixMark::Removed);
    t.press(held);
    QCOMPARE(markOf(held), MatrixMark::Held);
    t.press(held);
    t.click("matrixDiscard");
    QCOMPARE(markOf(held), MatrixMark::Held);
    QVERIFY(!t.find<QWidget>("matrixDrafts")->isVisible());
}

void RolesPageTest::SR_11_severalRolesAreSeveralPlans()
{
    RolesWindow t;
    QTRY_VERIFY(t.isLoaded());
    for (const char *name : {"Report readers", "Report designers"}) {
        QVERIFY(t.roles().choose(t.role(name).value()));
        QTRY_COMPARE(t.model().columnCount(), 2);
        t.press(t.cell(1, MatrixMark::None));
    }
    QCOMPARE(t.model().drafts().size(), std::size_t(2));
    const Revision before = t.desk().snapshot().revision;
    t.click("matrixApply");
    QTRY_VERIFY(t.sheet());
    QVERIFY(t.find<QLabel>("planWho")->text().startsWith(QStringLiteral("1 of 2")));
    QVERIFY(t.find<QPushButton>("planSkip")->isVisible());
    QTest::keyClick(t.sheet(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(t.desk().snapshot().revision, before + 1);
    QTRY_VERIFY(t.sheet() && t.find<QLabel>("planWho")->text().startsWith(QStringLiteral("2 of 2")));
    QVERIFY(!t.find<QPushButton>("planSkip")->isVisible());
    QTest::keyClick(t.sheet(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(t.desk().snapshot().revision, before + 2);
    QTRY_VERIFY(!t.find<QWidget>("sidePanel")->isVisible());
    QVERIFY(!t.model().hasDrafts());
}

void RolesPageTest::SR_11_skippedPlanLeavesItsDraft()
{
    RolesWindow t;
    QTRY_VERIFY(t.isLoaded());
    for (const char *name : {"Report readers", "Report designers"}) {
        QVERIFY(t.roles().choose(t.role(name).value()));
        QTRY_COMPARE(t.model().columnCount(), 2);
        t.press(t.cell(1, MatrixMark::None));
    }
    t.click("matrixApply");
    QTRY_VERIFY(t.sheet());
    t.click("planSkip");
    QTRY_VERIFY(t.sheet() && t.find<QLabel>("planWho")->text().startsWith(QStringLiteral("2 of 2")));
    QTest::keyClick(t.sheet(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(t.model().drafts().size(), std::size_t(1)); // the one that was skipped
}

void RolesPageTest::SR_03_talendShowsItsOwnPermissionsOnly()
{
    RolesWindow t;
    QTRY_VERIFY(t.isLoaded());
    QVERIFY(t.roles().choose(t.role("Flow keepers").value()));
    QTRY_COMPARE(t.model().columnCount(), 2);
    t.click("lens2");
    QTRY_COMPARE(t.desk().lens(), Lens::Talend);
    int hidden = 0;
    int shown = 0;
    for (int row = 0; row < t.model().rowCount(); ++row) {
        const QModelIndex cell = t.model().index(row, 1);
        if (t.model().isHeading(row))
            continue;
        const bool qlik = cell.data(SideRole).toInt() == static_cast<int>(Side::Qlik);
        QCOMPARE(cell.data(UnseenRole).toBool(), qlik);
        if (qlik) // seen to be hidden, not just absent, and not to be edited
            QVERIFY(!t.model().isEditable(cell));
        hidden += markOf(cell) == MatrixMark::HeldUnseen;
        shown += markOf(cell) == MatrixMark::Held;
    }
    QCOMPARE(hidden, 3);
    QCOMPARE(shown, 1);
}

void RolesPageTest::SR_20_talendListsNoBuiltInQlikRoles()
{
    RolesWindow t;
    QTRY_VERIFY(t.isLoaded());
    t.click("lens2");
    QTRY_VERIFY(!t.roles().rows()->isBusy());
    int hidden = 0;
    for (int row = 0; row < t.roles().rows()->rowCount(); ++row) {
        // What Talend does not list is grey and told so: the hidden is seen to be hidden.
        const Role &role = t.state().roles().at(RoleId(t.roles().rows()->idAt(row)));
        const QModelIndex talend = t.roles().rows()->index(row, static_cast<int>(RolesModel::Column::Talend));
        const bool builtIn = role.kind == RoleKind::QlikBuiltIn;
        QCOMPARE(talend.data(UnseenRole).toBool(), builtIn);
        QCOMPARE(talend.data(Qt::AccessibleTextRole).toString() == QStringLiteral("In Talend: not shown"), builtIn);
        hidden += builtIn;
    }
    QVERIFY(hidden > 5);
    t.click("lens0");
    QTRY_VERIFY(!t.roles().rows()->index(0, 0).data(UnseenRole).toBool());
}

void RolesPageTest::SR_13_distributedRolesBearTheirLabel()
{
    RolesWindow t;
    QTRY_VERIFY(t.isLoaded());
    const auto label = [&](const char *name) {
        return t.roles()
            .rows()
            ->index(t.roles().rows()->rowOf(t.role(name).value()), static_cast<int>(RolesModel::Column::Label))
            .data()
            .toString();
    };
    QCOMPARE(label("Operator"), QStringLiteral("Role distributed from Talend"));
    QCOMPARE(label("Lorry telemetry"), QStringLiteral("Role distributed from Talend"));
    QCOMPARE(label("Flow keepers"), QString());
}

void RolesPageTest::SR_18_builtInQlikRolesAreNotEdited()
{
    RolesWindow t;
    QTRY_VERIFY(t.isLoaded());
    QVERIFY(t.roles().choose(t.role("TenantAdmin").value()));
    QTRY_COMPARE(t.model().columnCount(), 2);
    for (int row = 0; row < t.model().rowCount(); ++row)
        QVERIFY(!t.model().isEditable(t.model().index(row, 1)));
    t.press(t.model().index(2, 1));
    QVERIFY(!t.model().hasDrafts());
}

void RolesPageTest::SR_09_deletionIsRead()
{
    RolesWindow t;
    QTRY_VERIFY(t.isLoaded());
    const RoleId role = t.role("Report readers");
    QVERIFY(t.roles().choose(role.value()));
    t.roles().setFocus();
    QTest::keyClick(&t.roles(), Qt::Key_Delete);
    QTRY_VERIFY(t.sheet());
    QVERIFY(t.find<QLabel>("planHeadline")->text().contains(QStringLiteral("Report readers")));
    QVERIFY(!t.sheet()->plan()->isRefused());
    QTest::keyClick(t.find<QWidget>("planCancel"), Qt::Key_Escape);
    QTRY_VERIFY(!t.find<QWidget>("sidePanel")->isVisible());
    QVERIFY(t.state().roles().contains(role));
}

void RolesPageTest::holdersLeadToTheUsers()
{
    RolesWindow t;
    QTRY_VERIFY(t.isLoaded());
    const RoleId role = t.role("Report readers");
    QVERIFY(t.roles().choose(role.value()));
    auto &lines = *t.find<LinesView>("roleDetailLines");
    QModelIndex direct;
    for (int row = 0; row < lines.model()->rowCount(); ++row) {
        if (lines.model()->index(row, 0).data().toString() == QStringLiteral("Directly"))
            direct = lines.model()->index(row, 0);
    }
    QVERIFY(direct.isValid());
    Q_EMIT lines.activated(direct);
    QTRY_VERIFY(t.users().isVisible());
    QTRY_COMPARE(std::size_t(t.users().rows()->rowCount()), std::size_t(t.state().directMembers(role).count()));
}

/// Who reads a plan drafted in the matrix, and leaves it, goes on drafting.
void RolesPageTest::SR_08_keysComeBackToTheMatrix()
{
    RolesWindow t;
    QVERIFY(t.isActive());
    QTRY_VERIFY(t.isLoaded());
    // The columns stand as the rows do.
    t.roles().selectAll();
    QTRY_COMPARE(t.model().columnCount(), t.roles().rows()->rowCount() + 1);
    for (int column = 1; column < t.model().columnCount(); ++column)
        QCOMPARE(t.model().roles().at(std::size_t(column - 1)).value(), t.roles().rows()->idAt(column - 1));
    QVERIFY(t.roles().choose(t.role("Flow keepers").value()));
    QTRY_COMPARE(t.model().columnCount(), 2);
    t.press(t.cell(1, MatrixMark::None));
    t.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(t.sheet());
    t.key(Qt::Key_Escape);
    QTRY_VERIFY(!t.find<QWidget>("sidePanel")->isVisible());
    QTRY_COMPARE(t.focusName(), QStringLiteral("matrix"));
    QVERIFY(t.model().hasDrafts());
}

QTEST_MAIN(RolesPageTest)
#include "tst_rolespage.moc"
