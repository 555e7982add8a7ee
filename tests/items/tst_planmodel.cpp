// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as it is shown (AL-03, AL-04), the permission matrix, the journal, the labels of the acts.
#include "domain/actcatalogue.h"
#include "items/actlabels.h"
#include "items/itemroles.h"
#include "items/journalmodel.h"
#include "items/permissionmatrixmodel.h"
#include "items/planmodel.h"
#include "rules/rules.h"
#include "support/memorystore.h"
#include "support/modelwatch.h"
#include "support/pairbuilder.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

using namespace tandem;
using namespace tandem::test;

namespace {

constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::QtTest;

PairBuilder firm()
{
    PairBuilder pair;
    pair.admin("anna@x.example").admin("eva@x.example").user("bo@x.example").seat("bo@x.example");
    pair.role("Steward", {"identity.name:read"}, {"TMC_OPERATOR"}).holds("bo@x.example", "Steward");
    pair.account("bo@x.example").user("carl@x.example");
    pair.group("Ops", {"Steward"}, {"carl@x.example"});
    for (int i = 0; i < 9; ++i)
        pair.item("App " + std::to_string(i), ContentType::App, "bo@x.example");
    return pair;
}

Snapshot snapshotOf(const PairState &state, Revision revision = 1)
{
    return {std::make_shared<const PairState>(state), revision};
}

std::shared_ptr<const Plan> planOf(const PairState &state, const ActBody &body, const char *actor = "anna@x.example")
{
    return std::make_shared<const Plan>(
        plan({body, Side::Qlik, {userOf(state, actor)}}, std::make_shared<const PairState>(state), 1));
}

} // namespace

class PlanModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void AL_03_everyLineNamesItsRule();
    void DE_14_objectsUnfold();
    void AL_04_refusalSaysWhatNext();
    void JO_04_leftOutStandsByItself();
    void SR_14_matrixGroupsAsTheProducts();
    void matrixDraftsBecomeActs();
    void SR_18_builtInQlikRolesAreFixed();
    void SR_03_hiddenIsSeenToBeHidden();
    void matrixFollowsItsRoles();
    void journalPagesAndFollows();
    void everyActHasItsWayIn();
};

void PlanModelTest::AL_03_everyLineNamesItsRule()
{
    const PairState state = firm().state();
    PlanModel model;
    QAbstractItemModelTester tester(&model, reporting);
    model.setPlan(planOf(state, acts::DeleteUser{userOf(state, "bo@x.example")}));
    QVERIFY(model.rowCount() > 0);
    int lines = 0;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex parent = model.index(section, 0);
        QVERIFY(!parent.data().toString().isEmpty());
        for (int line = 0; line < model.rowCount(parent); ++line, ++lines) {
            const QModelIndex index = model.index(line, 0, parent);
            QVERIFY(model.rule(index));
            QVERIFY(!index.data().toString().isEmpty());
            QVERIFY(!index.data(Qt::ToolTipRole).toString().isEmpty());
        }
    }
    QCOMPARE(std::size_t(lines), model.plan()->consequences.size());
}

void PlanModelTest::DE_14_objectsUnfold()
{
    const PairState state = firm().state();
    PlanModel model;
    model.setPlan(planOf(state, acts::DeleteUser{userOf(state, "bo@x.example")}));
    bool found = false;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex parent = model.index(section, 0);
        for (int line = 0; line < model.rowCount(parent); ++line) {
            const QModelIndex index = model.index(line, 0, parent);
            if (model.rule(index) != RuleId::DE_09 || model.rowCount(index) != 9)
                continue;
            found = true;
            QVERIFY(model.index(0, 0, index).data().toString().startsWith(QStringLiteral("App ")));
            QCOMPARE(model.index(0, 0, index).parent(), index);
        }
    }
    QVERIFY(found);
}

void PlanModelTest::AL_04_refusalSaysWhatNext()
{
    const PairState state = firm().state();
    PlanModel model;
    QAbstractItemModelTester tester(&model, reporting);
    model.setPlan(planOf(state, acts::DeleteUser{userOf(state, "anna@x.example")}));
    QCOMPARE(model.sectionAt(0), PlanModel::Section::Refused);
    const QModelIndex line = model.index(0, 0, model.index(0, 0));
    QVERIFY(!line.data().toString().isEmpty());
    QVERIFY(!model.next(line).isEmpty());
    QVERIFY(!model.hasDangers());
}

void PlanModelTest::JO_04_leftOutStandsByItself()
{
    const PairState state = firm().state();
    PlanModel model;
    model.setPlan(planOf(state, acts::Invite{"new@x.example, nonsense, bo@x.example"}));
    bool found = false;
    for (int section = 0; section < model.rowCount(); ++section) {
        if (model.sectionAt(section) == PlanModel::Section::LeftOut) {
            found = true;
            QCOMPARE(model.rowCount(model.index(section, 0)), 2);
        }
    }
    QVERIFY(found);
}

void PlanModelTest::SR_14_matrixGroupsAsTheProducts()
{
    const PairState state = firm().state();
    PermissionMatrixModel model;
    QAbstractItemModelTester tester(&model, reporting);
    model.setSnapshot(snapshotOf(state));
    QCOMPARE(model.rowCount(), 0);
    model.setRoles({roleOf(state, "Steward")});
    QVERIFY(model.rowCount() > 100);
    QCOMPARE(model.columnCount(), 2);
    QVERIFY(model.isHeading(0));
    bool talendSection = false;
    for (int row = 0; row < model.rowCount(); ++row)
        talendSection = talendSection
                        || (model.isHeading(row)
                            && model.index(row, 0).data().toString() == QStringLiteral("Talend Cloud permissions"));
    QVERIFY(talendSection);
    model.setOnlyHeld(true);
    int held = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        held += !model.isHeading(row);
    QCOMPARE(held, 2);
}

void PlanModelTest::matrixDraftsBecomeActs()
{
    const PairState state = firm().state();
    const RoleId steward = roleOf(state, "Steward");
    PermissionMatrixModel model;
    model.setSnapshot(snapshotOf(state));
    model.setRoles({steward});
    model.setOnlyHeld(true);
    QSignalSpy drafts(&model, &PermissionMatrixModel::draftsChanged);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex cell = model.index(row, 1);
        if (!model.isHeading(row) && cell.data(SideRole).toInt() == static_cast<int>(Side::Talend)) {
            model.toggle(cell);
            QCOMPARE(static_cast<MatrixMark>(cell.data(MarkRole).toInt()), MatrixMark::Removed);
        }
    }
    QCOMPARE(drafts.count(), 1);
    QVERIFY(model.hasDrafts());
    QCOMPARE(model.drafts(), (std::vector<ActBody>{acts::RemovePermissions{steward, {"TMC_OPERATOR"}}}));
    const auto effects = model.effects();
    QCOMPARE(effects.size(), std::size_t(1));
    QCOMPARE(effects.front().lose.cardinality(), std::uint64_t(1)); // Bo, not Carl of the group (SU-04)
    QCOMPARE(effects.front().gain.cardinality(), std::uint64_t(0));
    model.clearDrafts();
    QVERIFY(!model.hasDrafts());
}

void PlanModelTest::SR_18_builtInQlikRolesAreFixed()
{
    const PairState state = firm().state();
    PermissionMatrixModel model;
    model.setSnapshot(snapshotOf(state));
    model.setRoles({roleOf(state, "TenantAdmin")});
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.isEditable(model.index(row, 1)));
}

void PlanModelTest::SR_03_hiddenIsSeenToBeHidden()
{
    const PairState state = firm().state();
    PermissionMatrixModel model;
    model.setSnapshot(snapshotOf(state));
    model.setRoles({roleOf(state, "Steward")});
    model.setOnlyHeld(true);
    model.setLens(Lens::Talend);
    int hidden = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex cell = model.index(row, 1);
        if (model.isHeading(row))
            continue;
        const auto mark = static_cast<MatrixMark>(cell.data(MarkRole).toInt());
        hidden += mark == MatrixMark::HeldUnseen;
        if (mark == MatrixMark::HeldUnseen)
            QVERIFY(!model.isEditable(cell));
    }
    QCOMPARE(hidden, 1);
}

void PlanModelTest::matrixFollowsItsRoles()
{
    const PairState state = firm().state();
    const RoleId steward = roleOf(state, "Steward");
    PermissionMatrixModel model;
    QAbstractItemModelTester tester(&model, reporting);
    model.setSnapshot(snapshotOf(state));
    model.setRoles({steward, roleOf(state, "TenantAdmin")});
    ModelWatch watch(model);
    PairState next = state;
    Role renamed = next.roles().at(steward);
    renamed.name = "Guardian";
    next.apply(std::vector<Change>{renamed});
    model.follow(snapshotOf(next, 2), touched(2, std::vector<RoleId>{steward}));
    QCOMPARE(watch.reset.count(), 0);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Guardian"));
    next.apply(std::vector<Change>{Drop{TableId::Roles, steward.value()}});
    model.follow(snapshotOf(next, 3), touched(3, std::vector<RoleId>{steward}));
    QCOMPARE(model.columnCount(), 2);
}

void PlanModelTest::journalPagesAndFollows()
{
    auto workspace = Workspace::open(std::make_unique<MemoryStore>(firm().state()));
    QVERIFY(workspace);
    Workspace &pair = **workspace;
    const auto state = pair.snapshot().state;
    const Actor actor{userOf(*state, "anna@x.example")};
    const auto act = [&](const ActBody &body) {
        return pair.apply(pair.preview({body, Side::Qlik, actor})).has_value();
    };
    for (int i = 0; i < 300; ++i)
        QVERIFY(act(acts::SetInviteDays{static_cast<std::uint32_t>(1 + i % 2 + 1)}));
    JournalModel model;
    model.follow(pair);
    QTRY_COMPARE(model.rowCount(), 200);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 301);
    QVERIFY(!model.canFetchMore({}));
    ModelWatch watch(model);
    QVERIFY(act(acts::DisableUser{userOf(*state, "bo@x.example")}));
    QTRY_COMPARE(model.rowCount(), 302);
    QCOMPARE(watch.reset.count(), 0);
    QCOMPARE(watch.inserted.count(), 1);
    QCOMPARE(model.index(0, static_cast<int>(JournalModel::Column::What)).data().toString(), actLabel("disable-user"));
    QCOMPARE(model.rowOf(model.entryAt(0)->revision), 0);
    model.setObject(ObjectRef(userOf(*state, "bo@x.example")));
    QTRY_COMPARE(model.rowCount(), 1);
}

void PlanModelTest::everyActHasItsWayIn()
{
    for (const ActInfo &act : allActs()) {
        const ActLabel *label = findActLabel(act.name);
        QVERIFY2(label, std::string(act.name).c_str());
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/ui-%1.svg").arg(QLatin1String(label->icon))), label->icon);
        QVERIFY(!actGroupLabel(label->group).isEmpty());
        for (const KeyInfo &key : act.keys)
            QVERIFY2(actKeyLabel(act.name, key.name) != QString::fromUtf8(key.name.data(), qsizetype(key.name.size())),
                     std::string(key.name).c_str());
    }
    QCOMPARE(actLabels().size(), allActs().size());
}

QTEST_GUILESS_MAIN(PlanModelTest)
#include "tst_planmodel.moc"
