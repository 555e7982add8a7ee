// SPDX-License-Identifier: GPL-3.0-or-later
// Roles, accounts, content and spaces as lists; the tree of spaces.
#include "items/accountsmodel.h"
#include "items/contentmodel.h"
#include "items/countedlistmodel.h"
#include "items/figures.h"
#include "items/itemroles.h"
#include "items/linesmodel.h"
#include "items/rolesmodel.h"
#include "items/spacelistmodel.h"
#include "items/spacesmodel.h"
#include "support/modelwatch.h"
#include "support/pairbuilder.h"
#include "support/randompair.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tandem;
using namespace tandem::test;

namespace {

Snapshot snapshotOf(const PairState &state, Revision revision = 1)
{
    return {std::make_shared<const PairState>(state), revision};
}

constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::QtTest;

PairBuilder firm()
{
    PairBuilder pair;
    pair.admin("anna@x.example").user("bo@x.example").user("carl@x.example");
    pair.role("Steward", {"identity.name:read"}, {"TMC_OPERATOR"}).role("Reader");
    pair.holds("bo@x.example", "Steward").account("bo@x.example");
    pair.group("Ops", {"Steward"}, {"carl@x.example", "bo@x.example"});
    pair.space("Finance", SpaceType::Shared, "bo@x.example").space("Plant", SpaceType::Managed, "anna@x.example");
    pair.space("Lake", SpaceType::Data, "bo@x.example");
    pair.item("Sales", ContentType::App, "bo@x.example", "Finance");
    pair.item("Nightly", ContentType::ReloadSchedule, "bo@x.example", {}, "Sales");
    pair.item("Draft", ContentType::App, "anna@x.example");
    pair.item("Left", ContentType::App, "carl@x.example", "Finance");
    return pair;
}

PairState withoutCarl(const PairBuilder &pair)
{
    PairState state = pair.state();
    const UserId carl = userOf(state, "carl@x.example");
    Tombstone stone(carl);
    stone.keys = PackedText<1>({"deadbeef"});
    state.apply(std::vector<Change>{Drop{TableId::Users, carl.value()}, stone});
    return state;
}

} // namespace

class ListModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SR_20_rolesOfBothSides();
    void SR_06_talendDoesNotShowBuiltInQlikRoles();
    void roleMembersByOrigin();
    void SU_01_accountsAreTalendsOwnList();
    void OW_04_contentByOwner();
    void contentByKindSpaceAndState();
    void contentFollowsExactly();
    void nothingIsWorkedOutUnseen();
    void ownerIsEditedByName();
    void OW_04_spacesByOwner();
    void wholeOrdersAgreeWithSingleComparisons();
    void treeOfSpaces();
    void treeFollowsExactly();
    void countedListsTellOnlyWhatDiffers();
    void linesKeepTheirPlace();
    void figuresOfThePair();
};

void ListModelsTest::SR_20_rolesOfBothSides()
{
    const PairBuilder pair = firm();
    RolesModel model{Engines()};
    QAbstractItemModelTester tester(&model, reporting);
    model.setSnapshot(snapshotOf(pair.state()));
    QTRY_COMPARE(std::size_t(model.rowCount()), pair.state().roles().size());
    for (int i = 0; i < static_cast<int>(RoleList::Count); ++i) {
        const auto list = static_cast<RoleList>(i);
        model.setList(list);
        QTRY_VERIFY(!model.isBusy());
        std::size_t expected = 0;
        pair.state().roles().forEach([&](const Role &role) { expected += isInRoleList(pair.state(), role, list); });
        QCOMPARE(std::size_t(model.rowCount()), expected);
    }
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void ListModelsTest::SR_06_talendDoesNotShowBuiltInQlikRoles()
{
    const PairBuilder pair = firm();
    RolesModel model{Engines()};
    model.setSnapshot(snapshotOf(pair.state()));
    model.setSearch(QStringLiteral("TenantAdmin"));
    QTRY_COMPARE(model.rowCount(), 1);
    model.setLens(Lens::Talend);
    const QModelIndex talend = model.index(0, static_cast<int>(RolesModel::Column::Talend));
    QCOMPARE(static_cast<SideState>(talend.data(SideStateRole).toInt()), SideState::Unseen);
    QVERIFY(talend.data(UnseenRole).toBool());
}

void ListModelsTest::roleMembersByOrigin()
{
    PairBuilder pair = firm();
    const RoleId steward = roleOf(pair.state(), "Steward");
    RoleMembers members = roleMembers(pair.state(), steward);
    QCOMPARE(members.direct, std::uint64_t(1));
    QCOMPARE(members.group, std::uint64_t(2));
    QCOMPARE(members.automatic, std::uint64_t(0));
    QCOMPARE(roleHolders(pair.state(), steward).cardinality(), std::uint64_t(2));
    pair.autoAssign("Reader");
    members = roleMembers(pair.state(), roleOf(pair.state(), "Reader"));
    QCOMPARE(members.automatic, std::uint64_t(3));
}

void ListModelsTest::SU_01_accountsAreTalendsOwnList()
{
    PairBuilder pair = firm();
    pair.looseAccount("loose@x.example", {"Steward"});
    AccountsModel model{Engines()};
    QAbstractItemModelTester tester(&model, reporting);
    model.setSnapshot(snapshotOf(pair.state()));
    QTRY_COMPARE(model.rowCount(), 2);
    model.setList(AccountList::Unlinked);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, static_cast<int>(AccountsModel::Column::Roles)).data().toString(),
             QStringLiteral("Steward"));
    QVERIFY(!model.userOf(model.idAt(0)));
    model.setList(AccountList::Linked);
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.userOf(model.idAt(0)), std::optional(userOf(pair.state(), "bo@x.example")));
}

void ListModelsTest::OW_04_contentByOwner()
{
    const PairState state = withoutCarl(firm());
    ContentModel model{Engines()};
    QAbstractItemModelTester tester(&model, reporting);
    model.setSnapshot(snapshotOf(state));
    QTRY_COMPARE(model.rowCount(), 4);
    model.setQuery({.owner = {OwnerFilter::Kind::Deleted, {}}});
    QTRY_COMPARE(model.rowCount(), 1);
    const QModelIndex owner = model.index(0, static_cast<int>(ContentModel::Column::Owner));
    QVERIFY(owner.data().toString().contains(QStringLiteral("deadbeef")));
    QCOMPARE(owner.data(SeverityRole).toInt(), static_cast<int>(Severity::Warning));
    model.setQuery({.owner = {OwnerFilter::Kind::None, {}}});
    QTRY_COMPARE(model.rowCount(), 0);
    model.setQuery({.owner = {OwnerFilter::Kind::One, userOf(state, "bo@x.example")}});
    QTRY_COMPARE(model.rowCount(), 2);
    model.setQuery({.owner = {OwnerFilter::Kind::Lacking, {}}});
    QTRY_COMPARE(model.rowCount(), 1);
}

void ListModelsTest::contentByKindSpaceAndState()
{
    const PairState state = firm().state();
    ContentModel model{Engines()};
    model.setSnapshot(snapshotOf(state));
    model.setQuery({.type = ContentType::App});
    QTRY_COMPARE(model.rowCount(), 3);
    model.setQuery({.spaces = std::set{spaceOf(state, "Finance")}});
    QTRY_COMPARE(model.rowCount(), 2);
    model.setQuery({.spaces = std::set<SpaceId>()});
    QTRY_COMPARE(model.rowCount(), 2);
    model.setQuery({.spaceType = SpaceType::Shared, .type = ContentType::App});
    QTRY_COMPARE(model.rowCount(), 2);
    model.setSearch(QStringLiteral("sal"));
    QTRY_COMPARE(model.rowCount(), 1);
    for (int column = 0; column < model.columnCount(); ++column) {
        model.sort(column, Qt::DescendingOrder);
        QTRY_VERIFY(!model.isBusy());
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
}

void ListModelsTest::contentFollowsExactly()
{
    const PairState state = firm().state();
    ContentModel model{Engines()};
    QAbstractItemModelTester tester(&model, reporting);
    model.setSnapshot(snapshotOf(state));
    QTRY_COMPARE(model.rowCount(), 4);
    ModelWatch watch(model);
    PairState next = state;
    ContentItem sales = next.content().at(itemOf(next, "Draft"));
    sales.owner = userOf(next, "bo@x.example");
    next.apply(std::vector<Change>{sales});
    model.follow(snapshotOf(next, 2), touched(2, std::vector<ContentId>{sales.id}));
    QCOMPARE(watch.reset.count() + watch.inserted.count() + watch.removed.count(), 0);
    QCOMPARE(watch.changed.count(), 1);
}

void ListModelsTest::nothingIsWorkedOutUnseen()
{
    const PairState state = firm().state();
    ContentModel model{Engines()};
    QAbstractItemModelTester tester(&model, reporting);
    QSignalSpy answered(&model, &IdListModel::answered);
    model.setInSight(false);
    model.setSnapshot(snapshotOf(state));
    QVERIFY(model.isBusy()); // whoever asks for a row waits for the answer
    QTest::qWait(50);
    QCOMPARE(answered.count(), 0);
    QVERIFY(!model.isLoaded());
    // What happens meanwhile is in the first answer.
    PairState next = state;
    next.apply(std::vector<Change>{Drop{TableId::Content, itemOf(next, "Draft").value()}});
    model.follow(snapshotOf(next, 2), touched(2, std::vector<ContentId>{itemOf(state, "Draft")}));
    model.setInSight(true);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(answered.count(), 1);
    // Out of sight again: a single change still touches its row, a new query waits.
    model.setInSight(false);
    ContentItem left = next.content().at(itemOf(next, "Left"));
    left.owner = userOf(next, "anna@x.example");
    next.apply(std::vector<Change>{left});
    ModelWatch watch(model);
    model.follow(snapshotOf(next, 3), touched(3, std::vector<ContentId>{left.id}));
    QCOMPARE(watch.changed.count(), 1);
    model.setSearch(QStringLiteral("sales"));
    QTest::qWait(50);
    QCOMPARE(model.rowCount(), 3);
    model.setInSight(true);
    QTRY_COMPARE(model.rowCount(), 1);
}

void ListModelsTest::ownerIsEditedByName()
{
    const PairState state = firm().state();
    ContentModel model{Engines()};
    model.setSnapshot(snapshotOf(state));
    QTRY_COMPARE(model.rowCount(), 4);
    QSignalSpy edited(&model, &ContentModel::ownerEdited);
    const QModelIndex owner = model.index(0, static_cast<int>(ContentModel::Column::Owner));
    QVERIFY(owner.flags() & Qt::ItemIsEditable);
    QVERIFY(!(model.index(0, 0).flags() & Qt::ItemIsEditable));
    QVERIFY(model.setData(owner, QStringLiteral(" anna@x.example ")));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.at(0).at(1).toString(), QStringLiteral("anna@x.example"));
    QVERIFY(!model.setData(owner, QStringLiteral("  ")));
    // Nothing has changed: an edit is a wish, its plan comes first.
    QCOMPARE(model.rowCount(), 4);
}

void ListModelsTest::OW_04_spacesByOwner()
{
    const PairState state = firm().state();
    SpaceListModel model{Engines()};
    QAbstractItemModelTester tester(&model, reporting);
    model.setSnapshot(snapshotOf(state));
    QTRY_COMPARE(model.rowCount(), 3);
    model.setOwner({OwnerFilter::Kind::One, userOf(state, "bo@x.example")});
    QTRY_COMPARE(model.rowCount(), 2);
    model.setType(SpaceType::Data);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Lake"));
    for (int column = 0; column < model.columnCount(); ++column) {
        model.sort(column, Qt::DescendingOrder);
        QTRY_VERIFY(!model.isBusy());
    }
}

/// A whole list is sorted by ranks, prefixes and texts gathered at once, a row that changes is compared with its
/// neighbours: by every column both must mean the same order, however many rows have one key.
void ListModelsTest::wholeOrdersAgreeWithSingleComparisons()
{
    constexpr std::uint32_t items = 6'000;
    constexpr std::uint32_t users = 40;
    PairState state;
    RandomPair random(12);
    Changes rows;
    std::uint32_t person = 1;
    const auto named = [&](std::string name) {
        return Person(PersonId(person++), PersonFields{.name = std::move(name)});
    };
    for (std::uint32_t id = 1; id <= users; ++id)
        rows.emplace_back(random.user(UserId(id), named(id % 4 ? "Berit Åkesson " + std::to_string(id % 5) : "")));
    for (std::uint32_t id = 1; id <= users; ++id) {
        rows.emplace_back(random.account(AccountId(id), named("Berit " + std::to_string(id % 3))));
        Space space{SpaceId(id)};
        space.texts = PackedText<3>({"space" + std::to_string(id), "Quarterly figures " + std::to_string(id % 7), ""});
        space.owner = random.maybe<UserId>([&] { return UserId(1 + random.below(users + 2)); });
        rows.emplace_back(std::move(space));
    }
    for (std::uint32_t id = 1; id <= items; ++id) {
        ContentItem item(ContentId(id), random.one(ContentType::App));
        item.texts = PackedText<2>({"item" + std::to_string(id), "Quarterly report " + std::to_string(id % 9)});
        item.owner = random.maybe<UserId>([&] { return UserId(1 + random.below(users + 2)); }); // two are deleted
        item.space = random.maybe<SpaceId>([&] { return SpaceId(1 + random.below(users)); });
        rows.emplace_back(std::move(item));
    }
    state.apply(rows);
    const auto agrees = [&](IdListModel &model, const auto &touch) {
        model.setSnapshot(snapshotOf(state));
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
                model.sort(column, order);
                QTRY_VERIFY(!model.isBusy() && model.rowCount() > 0);
                ModelWatch watch(model);
                model.follow(snapshotOf(state, 2), touch());
                QTRY_VERIFY(!model.isBusy());
                QVERIFY2(watch.changed.count() > 0 && watch.moved.count() == 0 && watch.reset.count() == 0,
                         qPrintable(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
            }
        }
    };
    ContentModel content{Engines()};
    agrees(content, [&] {
        std::vector<ContentId> some;
        for (int i = 0; i < 60; ++i)
            some.push_back(ContentId(1 + random.below(items)));
        return touched(2, some);
    });
    SpaceListModel spaces{Engines()};
    agrees(spaces, [&] { return touched(2, std::vector<SpaceId>{SpaceId(3), SpaceId(8), SpaceId(21), SpaceId(40)}); });
    AccountsModel accounts{Engines()};
    agrees(accounts, [&] {
        ChangeSet changes = touched(2, std::vector<UserId>());
        changes.accounts = {AccountId(2), AccountId(7), AccountId(31)};
        return changes;
    });
}

void ListModelsTest::treeOfSpaces()
{
    const PairState state = withoutCarl(firm());
    SpacesModel model;
    QAbstractItemModelTester tester(&model, reporting);
    model.setSnapshot(snapshotOf(state));
    model.setCounts(SpacesModel::countsOf(state));
    const auto count = [&](SpacesModel::Node node) { return model.indexOf(node).data(CountRole).toInt(); };
    QCOMPARE(count(SpacesModel::Node::AllContent), 4);
    QCOMPARE(count(SpacesModel::Node::WithoutOwner), 1);
    QCOMPARE(count(SpacesModel::Node::AllSpaces), 3);
    QCOMPARE(count(SpacesModel::Node::Shared), 1);
    QCOMPARE(count(SpacesModel::Node::Personal), 2);
    const QModelIndex finance = model.indexOf(spaceOf(state, "Finance"));
    QVERIFY(finance.isValid());
    QCOMPARE(finance.parent(), model.indexOf(SpacesModel::Node::Shared));
    QCOMPARE(finance.data(CountRole).toInt(), 2);
    QCOMPARE(model.spaceAt(finance), std::optional(spaceOf(state, "Finance")));
}

void ListModelsTest::treeFollowsExactly()
{
    PairBuilder pair = firm();
    SpacesModel model;
    QAbstractItemModelTester tester(&model, reporting);
    model.setSnapshot(snapshotOf(pair.state()));
    ModelWatch watch(model);
    pair.space("Archive", SpaceType::Shared, "anna@x.example");
    const SpaceId archive = spaceOf(pair.state(), "Archive");
    model.follow(snapshotOf(pair.state(), 2), touched(2, std::vector<SpaceId>{archive}));
    QCOMPARE(watch.inserted.count(), 1);
    QCOMPARE(model.indexOf(archive).row(), 0);
    PairState next = pair.state();
    Space renamed = next.spaces().at(archive);
    renamed.texts = renamed.texts.with(1, "Zeta");
    next.apply(std::vector<Change>{renamed});
    model.follow(snapshotOf(next, 3), touched(3, std::vector<SpaceId>{archive}));
    QCOMPARE(model.indexOf(archive).row(), 1);
    next.apply(std::vector<Change>{Drop{TableId::Spaces, archive.value()}});
    model.follow(snapshotOf(next, 4), touched(4, std::vector<SpaceId>{archive}));
    QVERIFY(!model.indexOf(archive).isValid());
    QCOMPARE(watch.reset.count(), 0);
}

void ListModelsTest::countedListsTellOnlyWhatDiffers()
{
    const auto name = [](const char *text) { return [text] { return QString::fromLatin1(text); }; };
    CountedListModel model({{1, name("One"), {}}, {0, name("Heading"), {}, true}, {2, name("Two"), {}}});
    QAbstractItemModelTester tester(&model, reporting);
    ModelWatch watch(model);
    model.setCounts({3, std::nullopt, 4});
    QCOMPARE(watch.changed.count(), 2);
    model.setCounts({3, std::nullopt, 5});
    QCOMPARE(watch.changed.count(), 3);
    QCOMPARE(model.rowOf(2), 2);
    QVERIFY(!(model.flags(model.index(1)) & Qt::ItemIsSelectable));
    QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Two 5"));
}

void ListModelsTest::linesKeepTheirPlace()
{
    LinesModel model;
    QAbstractItemModelTester tester(&model, reporting);
    ModelWatch watch(model);
    model.setLines({{.text = QStringLiteral("a")}, {.text = QStringLiteral("b")}});
    model.setLines({{.text = QStringLiteral("a")}, {.text = QStringLiteral("c")}, {.text = QStringLiteral("d")}});
    QCOMPARE(model.rowCount(), 3);
    model.setLines({{.text = QStringLiteral("e"), .heading = true}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(watch.reset.count(), 0);
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
}

void ListModelsTest::figuresOfThePair()
{
    PairBuilder pair = firm();
    pair.talendLimit(5).seats(10);
    const PairState state = withoutCarl(pair);
    const CancelFlag never(false);
    const auto figures = figuresOf(state, never);
    QVERIFY(figures);
    QCOMPARE(figures->talendUsed, std::uint64_t(1));
    QCOMPARE(figures->talendLimit, std::uint64_t(5));
    QCOMPARE(figures->seats, std::optional<std::uint64_t>(10));
    QCOMPARE(figures->withoutOwner, std::uint64_t(1));
    QCOMPARE(figures->failingSchedules, std::uint64_t(0));
    const CancelFlag cancelled(true);
    QVERIFY(!figuresOf(state, cancelled));
}

QTEST_GUILESS_MAIN(ListModelsTest)
#include "tst_listmodels.moc"
