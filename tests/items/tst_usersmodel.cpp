// SPDX-License-Identifier: GPL-3.0-or-later
// The users list: UL-01 to UL-04, SU-01, and that one change touches exactly its rows.
#include "items/display.h"
#include "items/usersmodel.h"
#include "support/modelwatch.h"
#include "support/pairbuilder.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace tandem;
using namespace tandem::test;
using Column = UsersModel::Column;

namespace {

Snapshot snapshotOf(const PairState &state, Revision revision = 1)
{
    return {std::make_shared<const PairState>(state), revision};
}

QStringList column(const UsersModel &model, Column column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, static_cast<int>(column)).data().toString());
    return texts;
}

PairBuilder smallFirm()
{
    PairBuilder pair;
    pair.admin("anna@x.example").named("anna@x.example", "Anna Lindqvist", "x\\anna");
    pair.user("bo@x.example").named("bo@x.example", "Bo Öberg");
    pair.user("carl@x.example", UserStatus::Disabled).named("carl@x.example", "Carl Åkesson");
    pair.invited("dora@x.example", 2);
    pair.talendBuiltIn("Operator 2", {"TMC_OPERATOR"});
    pair.role("Steward", {}, {"TMC_OPERATOR"});
    pair.holds("bo@x.example", "Steward").account("bo@x.example");
    return pair;
}

} // namespace

class UsersModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void UL_01_showsEverything();
    void SU_01_bothSidesInEachRow();
    void UL_02_searchWithExactTotal();
    void sortsByEveryColumn();
    void smartListsAgreeWithTheirCounts();
    void oneChangeTouchesItsRow();
    void newAndDeletedUsersComeAndGo();
    void renamedUserMoves();
    void manyChangesKeepTheOrder();
    void olderAnswersAreDropped();
    void lensHidesTalend();
    void SU_14_reasonsNameTheirRule();
    void hundredThousandUsers();
    void ordersByTextAreMadeMeanwhile();
};

void UsersModelTest::UL_01_showsEverything()
{
    const PairBuilder pair = smallFirm();
    UsersModel model{Engines()};
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(snapshotOf(pair.state()));
    QTRY_COMPARE(model.rowCount(), 4);
    // Somebody without a name stands under the e-mail address.
    QCOMPARE(column(model, Column::Name),
             (QStringList{QStringLiteral("Anna Lindqvist"), QStringLiteral("Bo Öberg"), QStringLiteral("Carl Åkesson"),
                          QStringLiteral("dora@x.example")}));
    QCOMPARE(column(model, Column::Status), (QStringList{QStringLiteral("Active"), QStringLiteral("Active"),
                                                         QStringLiteral("Disabled"), QStringLiteral("Pending")}));
    QCOMPARE(model.index(0, static_cast<int>(Column::Subject)).data().toString(), QStringLiteral("x\\anna"));
    QVERIFY(!model.index(0, static_cast<int>(Column::Id)).data().toString().isEmpty());
    QCOMPARE(model.index(0, static_cast<int>(Column::Roles)).data().toString(), QStringLiteral("TenantAdmin"));
    QVERIFY(!model.index(3, static_cast<int>(Column::Expires)).data().toString().isEmpty());
    QVERIFY(model.index(0, static_cast<int>(Column::Expires)).data().toString().isEmpty());
    for (int i = 0; i < model.columnCount(); ++i)
        QVERIFY(!model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void UsersModelTest::SU_01_bothSidesInEachRow()
{
    const PairBuilder pair = smallFirm();
    UsersModel model{Engines()};
    model.setSnapshot(snapshotOf(pair.state()));
    QTRY_COMPARE(model.rowCount(), 4);
    const auto state = [&](int row, Column side) {
        return static_cast<SideState>(model.index(row, static_cast<int>(side)).data(SideStateRole).toInt());
    };
    QCOMPARE(state(0, Column::Qlik), SideState::There);
    QCOMPARE(state(0, Column::Talend), SideState::Absent);
    QCOMPARE(state(1, Column::Talend), SideState::There);
    QCOMPARE(state(2, Column::Qlik), SideState::Disabled);
    QCOMPARE(state(3, Column::Qlik), SideState::Pending);
    QVERIFY(!model.index(0, static_cast<int>(Column::Talend)).data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(!model.index(0, static_cast<int>(Column::Talend)).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void UsersModelTest::UL_02_searchWithExactTotal()
{
    const PairBuilder pair = smallFirm();
    UsersModel model{Engines()};
    model.setSnapshot(snapshotOf(pair.state()));
    QTRY_COMPARE(model.rowCount(), 4);
    model.setSearch(QStringLiteral("oberg"));
    QTRY_COMPARE(model.rowCount(), 1);
    model.setSearch(QStringLiteral("akesson"));
    QTRY_COMPARE(column(model, Column::Name), QStringList{QStringLiteral("Carl Åkesson")});
    model.setSearch(QStringLiteral("ákesson"));
    QTRY_COMPARE(model.rowCount(), 0);
    model.setSearch(QString());
    QTRY_COMPARE(model.rowCount(), 4);
}

void UsersModelTest::sortsByEveryColumn()
{
    const PairBuilder pair = smallFirm();
    UsersModel model{Engines()};
    model.setSnapshot(snapshotOf(pair.state()));
    QTRY_COMPARE(model.rowCount(), 4);
    for (int i = 0; i < model.columnCount(); ++i) {
        model.sort(i, Qt::AscendingOrder);
        QTRY_VERIFY(!model.isBusy());
        const QStringList up = column(model, Column::Name);
        model.sort(i, Qt::DescendingOrder);
        QTRY_VERIFY(!model.isBusy());
        QStringList down = column(model, Column::Name);
        std::reverse(down.begin(), down.end());
        QCOMPARE(down, up);
    }
}

void UsersModelTest::smartListsAgreeWithTheirCounts()
{
    const PairBuilder pair = smallFirm();
    UsersModel model{Engines()};
    model.setSnapshot(snapshotOf(pair.state()));
    for (int i = 0; i < static_cast<int>(UserList::Count); ++i) {
        const auto list = static_cast<UserList>(i);
        model.setSelection(list);
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(std::uint64_t(model.rowCount()), userList(pair.state(), list).cardinality());
        for (const std::uint32_t id : model.ids())
            QVERIFY(isSelected(pair.state(), UserId(id), list));
        QVERIFY(!userListName(list).isEmpty());
    }
    model.setSelection(roleOf(pair.state(), "Steward"));
    QTRY_COMPARE(column(model, Column::Name), QStringList{QStringLiteral("Bo Öberg")});
}

void UsersModelTest::oneChangeTouchesItsRow()
{
    const PairBuilder pair = smallFirm();
    UsersModel model{Engines()};
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(snapshotOf(pair.state()));
    QTRY_VERIFY(model.isLoaded() && !model.isBusy());
    ModelWatch watch(model);
    PairState next = pair.state();
    User bo = rowOf(next, "bo@x.example");
    bo.status = UserStatus::Disabled;
    next.apply(std::vector<Change>{bo});
    model.follow(snapshotOf(next, 2), touched(2, std::vector<UserId>{bo.id}));
    QCOMPARE(watch.reset.count(), 0);
    QCOMPARE(watch.inserted.count() + watch.removed.count() + watch.moved.count(), 0);
    QCOMPARE(watch.changed.count(), 1);
    QCOMPARE(watch.changedRows(0), std::pair(1, 1));
    QCOMPARE(model.index(1, static_cast<int>(Column::Status)).data().toString(), QStringLiteral("Disabled"));
    QVERIFY(!model.isBusy());
}

void UsersModelTest::newAndDeletedUsersComeAndGo()
{
    PairBuilder pair = smallFirm();
    UsersModel model{Engines()};
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(snapshotOf(pair.state()));
    QTRY_VERIFY(model.isLoaded() && !model.isBusy());
    ModelWatch watch(model);
    pair.user("benny@x.example").named("benny@x.example", "Benny Berg");
    const UserId benny = userOf(pair.state(), "benny@x.example");
    model.follow(snapshotOf(pair.state(), 2), touched(2, std::vector<UserId>{benny}));
    QCOMPARE(watch.reset.count(), 0);
    QCOMPARE(watch.inserted.count(), 1);
    QCOMPARE(watch.inserted.at(0).at(1).toInt(), 1);
    QCOMPARE(column(model, Column::Name).at(1), QStringLiteral("Benny Berg"));
    watch.clear();
    PairState without = pair.state();
    without.apply(std::vector<Change>{Drop{TableId::Users, benny.value()}});
    model.follow(snapshotOf(without, 3), touched(3, std::vector<UserId>{benny}));
    QCOMPARE(watch.removed.count(), 1);
    QCOMPARE(watch.reset.count() + watch.inserted.count(), 0);
    QCOMPARE(model.rowCount(), 4);
}

void UsersModelTest::renamedUserMoves()
{
    PairBuilder pair = smallFirm();
    UsersModel model{Engines()};
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(snapshotOf(pair.state()));
    QTRY_VERIFY(model.isLoaded() && !model.isBusy());
    ModelWatch watch(model);
    pair.named("anna@x.example", "Zoë Lindqvist");
    model.follow(snapshotOf(pair.state(), 2), touched(2, std::vector<UserId>{userOf(pair.state(), "anna@x.example")}));
    QCOMPARE(watch.moved.count(), 1);
    QCOMPARE(watch.reset.count() + watch.inserted.count() + watch.removed.count(), 0);
    QCOMPARE(column(model, Column::Name).last(), QStringLiteral("Zoë Lindqvist"));
}

void UsersModelTest::manyChangesKeepTheOrder()
{
    PairBuilder pair;
    for (int i = 0; i < 60; ++i) {
        const std::string mail = "u" + std::to_string(i) + "@x.example";
        pair.user(mail).named(mail, std::string(1, static_cast<char>('a' + i * 7 % 26)) + std::to_string(i));
    }
    UsersModel model{Engines()};
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(snapshotOf(pair.state()));
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(static_cast<int>(Column::Name), order);
        QTRY_VERIFY(model.isLoaded() && !model.isBusy());
        // Some are renamed, some go, some come: all in one change.
        ChangeSet changes = touched(2, std::vector<UserId>());
        for (int i = 0; i < 60; i += 3) {
            const std::string mail = "u" + std::to_string(i) + "@x.example";
            if (pair.state().usersByEmail(mail).empty())
                continue;
            changes.users.push_back(userOf(pair.state(), mail));
            pair.named(mail, std::string(1, static_cast<char>('a' + (i * 11 + order) % 26)) + "x" + std::to_string(i));
        }
        const std::string fresh = "new" + std::to_string(order) + "@x.example";
        pair.user(fresh).named(fresh, "m new");
        changes.users.push_back(userOf(pair.state(), fresh));
        ModelWatch watch(model);
        model.follow(snapshotOf(pair.state(), 2), changes);
        QCOMPARE(watch.reset.count(), 0);
        UsersModel anew{Engines()};
        anew.setSnapshot(snapshotOf(pair.state(), 2));
        anew.sort(static_cast<int>(Column::Name), order);
        QTRY_VERIFY(anew.isLoaded() && !anew.isBusy());
        QCOMPARE(model.ids(), anew.ids());
    }
}

void UsersModelTest::olderAnswersAreDropped()
{
    const PairBuilder pair = smallFirm();
    UsersModel model{Engines()};
    bool busy = false;
    connect(&model, &IdListModel::busyChanged, this, [&](bool now) { busy = now; });
    QString asked;
    int answers = 0;
    connect(&model, &IdListModel::answered, this, [&] { // a job may be done at once: then it answers at once
        ++answers;
        for (const QString &name : column(model, Column::Name))
            QVERIFY2(name.startsWith(asked, Qt::CaseInsensitive),
                     qPrintable(name + QStringLiteral(" does not answer ") + asked));
    });
    model.setSnapshot(snapshotOf(pair.state()));
    for (const QString &term : {QStringLiteral("anna"), QStringLiteral("bo"), QStringLiteral("carl")}) {
        asked = term;
        model.setSearch(term);
    }
    QTRY_VERIFY(!model.isBusy());
    QVERIFY(!busy);
    QCOMPARE(column(model, Column::Name), QStringList{QStringLiteral("Carl Åkesson")});
    const int sofar = answers;
    QVERIFY(sofar >= 1 && sofar <= 4);
    QTest::qWait(50);
    QCOMPARE(answers, sofar); // nothing comes late
}

void UsersModelTest::lensHidesTalend()
{
    const PairBuilder pair = smallFirm();
    UsersModel model{Engines()};
    model.setSnapshot(snapshotOf(pair.state()));
    QTRY_COMPARE(model.rowCount(), 4);
    model.setLens(Lens::Qlik);
    QCOMPARE(static_cast<SideState>(model.index(1, static_cast<int>(Column::Talend)).data(SideStateRole).toInt()),
             SideState::Unseen);
}

void UsersModelTest::SU_14_reasonsNameTheirRule()
{
    PairBuilder pair = smallFirm();
    pair.user("held@x.example").heldBack("held@x.example");
    pair.user("eva@x.example").group("Ops", {"Steward"}, {"eva@x.example"});
    const auto reason = [&](const char *mail) { return talendReason(pair.state(), userOf(pair.state(), mail)); };
    QVERIFY(reason("held@x.example") == RuleId::SU_14);
    QVERIFY(reason("eva@x.example") == RuleId::SU_04);
    QVERIFY(reason("anna@x.example") == RuleId::SU_02);
    QVERIFY(userList(pair.state(), UserList::GroupOnly).contains(userOf(pair.state(), "eva@x.example").value()));
    QVERIFY(userList(pair.state(), UserList::HeldBack).contains(userOf(pair.state(), "held@x.example").value()));
}

static PairState manyUsers(std::uint32_t count)
{
    PairState state;
    std::vector<Change> rows;
    for (std::uint32_t i = 1; i <= count; ++i) {
        User user{UserId(i)};
        user.keys = PackedText<2>({"id" + std::to_string(i), ""});
        user.person = Person(
            PersonId(i), {.name = "User " + std::to_string(i), .subject = "idp|" + std::to_string(i * 7919 % 30'011)});
        rows.emplace_back(user);
    }
    state.apply(rows);
    return state;
}

/// Nobody has asked for them: when somebody does, no row is looked at.
void UsersModelTest::ordersByTextAreMadeMeanwhile()
{
    const PairState state = manyUsers(25'000);
    const Engines engines;
    UsersModel model{engines};
    model.setSnapshot(snapshotOf(state));
    QTRY_VERIFY_WITH_TIMEOUT(!model.isBusy(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(isBackgroundQuiet(), 60'000);
    for (const Column column : {Column::Subject, Column::Email, Column::Id}) {
        RowOrder<User> order;
        order.collation = std::make_shared<const Collation>(QLocale().name());
        order.id = order.collation->orderId(static_cast<int>(column));
        int asked = 0;
        order.key = [&](const User &) { return static_cast<std::uint64_t>(++asked); };
        order.text = [](const User &user) { return user.vendorId(); };
        const auto ids = engines.users->order.ids(state.users(), order, CancelFlag(false));
        QCOMPARE(ids->size(), std::size_t(25'000));
        QCOMPARE(asked, 0);
        if (column == Column::Subject)
            QVERIFY(std::ranges::is_sorted(*ids, {}, [&](std::uint32_t id) {
                return std::string(state.users().at(UserId(id)).person.subject());
            }));
    }
}

void UsersModelTest::hundredThousandUsers()
{
    PairState state;
    std::vector<Change> rows;
    for (std::uint32_t i = 1; i <= 100'000; ++i) {
        User user{UserId(i)};
        user.keys = PackedText<2>({"id" + std::to_string(i), ""});
        user.person = Person(PersonId(i), {.name = "User " + std::to_string(i * 7919 % 100'003),
                                           .email = "u" + std::to_string(i) + "@x.example"});
        rows.emplace_back(user);
    }
    state.apply(rows);
    UsersModel model{Engines()};
    model.setSnapshot(snapshotOf(state));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 100'000, 60'000);
    model.setSearch(QStringLiteral("u999"));
    QTRY_VERIFY_WITH_TIMEOUT(!model.isBusy(), 60'000);
    QCOMPARE(model.rowCount(), 111); // u999, u9990 to u9999, u99900 to u99999
    model.setSearch(QString());
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 100'000, 60'000);
    ModelWatch watch(model);
    User one = state.users().at(UserId(50'000));
    one.status = UserStatus::Disabled;
    PairState next = state;
    next.apply(std::vector<Change>{one});
    model.follow(snapshotOf(next, 2), touched(2, std::vector<UserId>{one.id}));
    QCOMPARE(watch.changed.count(), 1);
    QCOMPARE(watch.reset.count(), 0);
}

QTEST_GUILESS_MAIN(UsersModelTest)
#include "tst_usersmodel.moc"
