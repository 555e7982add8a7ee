// SPDX-License-Identifier: GPL-3.0-or-later
// Orders of whole tables: many rows on two threads, the same as the slow way.
#include "items/background.h"
#include "items/ordercache.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <future>
#include <random>
#include <thread>

using namespace tandem;

namespace {

constexpr std::uint32_t manyRows = 70'000;

/// Names of few letters: most agree in the first eight, many in sixteen, some in all.
std::string nameOf(std::mt19937 &random, int kind)
{
    std::string name = kind % 3 == 0 ? "Same first letters of all " : kind % 3 == 1 ? "Samefirst" : "";
    for (int i = static_cast<int>(random() % 4); i >= 0; --i)
        name += std::array{"a", "b", "å", "Ä", "é", " ", "-", "z"}[random() % 8];
    return name;
}

Table<Space> tableOf(std::uint32_t rows, int kind)
{
    std::mt19937 random(static_cast<unsigned>(kind));
    Table<Space> table;
    for (std::uint32_t i = 1; i <= rows; ++i) {
        if (random() % 50 == 0)
            continue; // a gap
        Space space{SpaceId(i)};
        const std::string name = nameOf(random, kind);
        space.texts = PackedText<3>({"id" + std::to_string(i), name, ""});
        space.type = static_cast<SpaceType>(random() % 4 == 0 ? random() % 4 : 0); // most have one key
        table.put(space);
    }
    return table;
}

RowOrder<Space> byName()
{
    RowOrder<Space> order;
    order.id = 1;
    order.collation = std::make_shared<const Collation>(QStringLiteral("sv"));
    orderByText<Space>(order, &Space::name);
    return order;
}

RowOrder<Space> byType()
{
    RowOrder<Space> order = byName();
    order.id = 2;
    order.keyIsPrefix = false;
    order.key = [](const Space &space) { return static_cast<std::uint64_t>(space.type); };
    return order;
}

std::vector<std::uint32_t> slowly(const Table<Space> &table, const RowOrder<Space> &order)
{
    std::vector<const Space *> rows;
    table.forEach([&](const Space &space) { rows.push_back(&space); });
    std::ranges::sort(rows, [&](const Space *a, const Space *b) { return order.before(*a, *b); });
    std::vector<std::uint32_t> ids;
    for (const Space *row : rows)
        ids.push_back(row->id.value());
    return ids;
}

} // namespace

class OrderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyRowsAsTheSlowWay_data();
    void manyRowsAsTheSlowWay();
    void fewRowsAsTheSlowWay();
    void ranksShareEqualTexts();
    void whatTheKeysNeedIsMadeFirst();
    void cancelledHasNoOrder();
    void bothAreDone();
    void nobodyWaitsForAThread();
    void patientWorkLeavesThreadsFree();
    void whoeverHasGoneIsNotAnswered();
};

void OrderTest::manyRowsAsTheSlowWay_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("text");
    for (int kind = 0; kind < 3; ++kind) {
        QTest::addRow("by name %d", kind) << kind << true;
        QTest::addRow("by type %d", kind) << kind << false;
    }
}

void OrderTest::manyRowsAsTheSlowWay()
{
    QFETCH(int, kind);
    QFETCH(bool, text);
    const Table<Space> table = tableOf(manyRows, kind);
    const RowOrder<Space> order = text ? byName() : byType();
    OrderCache<Space> cache;
    const auto ids = cache.ids(table, order, CancelFlag(false));
    QVERIFY(ids);
    QCOMPARE(ids->size(), table.size());
    QVERIFY(*ids == slowly(table, order));
}

void OrderTest::fewRowsAsTheSlowWay()
{
    for (const std::uint32_t rows : {0u, 1u, 2u, 300u, 5'000u}) {
        const Table<Space> table = tableOf(rows, 1);
        OrderCache<Space> cache;
        QVERIFY(*cache.ids(table, byName(), CancelFlag(false)) == slowly(table, byName()));
    }
}

void OrderTest::ranksShareEqualTexts()
{
    Table<Space> table = tableOf(manyRows, 2);
    Space nameless{SpaceId(manyRows + 5)};
    table.put(nameless);
    const auto collation = byName().collation;
    const auto ranks = ranksByText(table, *collation, [](const Space &space) { return space.name(); });
    QCOMPARE(ranks.size(), std::size_t(table.next()));
    QCOMPARE(ranks[manyRows + 5], 0u);
    const Space *before = nullptr;
    for (const std::uint32_t id : slowly(table, byName())) {
        const Space &row = table.at(SpaceId(id));
        if (before && before->name() == row.name())
            QCOMPARE(ranks[id], ranks[before->id.value()]);
        else if (before)
            QVERIFY(ranks[id] > ranks[before->id.value()]);
        before = &row;
    }
}

void OrderTest::whatTheKeysNeedIsMadeFirst()
{
    const Table<Space> table = tableOf(manyRows, 1);
    RowOrder<Space> order = byType();
    std::atomic<int> asked{0};
    int askedBefore = -1;
    order.key = [&](const Space &) { return static_cast<std::uint64_t>(++asked); };
    order.prepare = [&] { askedBefore = asked; };
    OrderCache<Space> cache;
    QVERIFY(cache.ids(table, order, CancelFlag(false)));
    QCOMPARE(askedBefore, 0);
    QCOMPARE(static_cast<std::size_t>(asked), table.size()); // each row is looked at once
}

void OrderTest::cancelledHasNoOrder()
{
    OrderCache<Space> cache;
    QVERIFY(!cache.ids(tableOf(manyRows, 1), byName(), CancelFlag(true)));
}

void OrderTest::bothAreDone()
{
    for (int i = 0; i < 1'000; ++i) {
        std::atomic<int> done{0};
        together([&] { ++done; }, [&] { ++done; });
        QCOMPARE(static_cast<int>(done), 2);
    }
}

/// Every thread of the pool calls together() while all of them are taken.
void OrderTest::nobodyWaitsForAThread()
{
    std::atomic<int> done{0};
    for (int i = 0; i < 64; ++i)
        startInBackground([&] { together([&] { ++done; }, [&] { ++done; }); });
    QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(done), 128, 10'000);
    QTRY_VERIFY(isBackgroundQuiet());
}

void OrderTest::whoeverHasGoneIsNotAnswered()
{
    int answers = 0;
    auto gone = std::make_unique<QObject>();
    whenAnswered(inBackground([] { return 1; }), gone.get(), [&](int) { ++answers; });
    gone.reset();
    QObject there;
    bool asFuture = false;
    whenAnswered(inBackground([] { return 2; }), &there, [&](int answer) { answers += answer; });
    whenAnswered(inBackground([] { return 3; }), &there,
                 [&](const QFuture<int> &done) { asFuture = done.result() == 3; });
    QTRY_VERIFY(answers > 0 && asFuture);
    QTRY_VERIFY(isBackgroundQuiet());
    QTest::qWait(20); // what is on its way
    QCOMPARE(answers, 2);
}

void OrderTest::patientWorkLeavesThreadsFree()
{
    std::promise<void> go;
    const std::shared_future<void> gone = go.get_future().share();
    std::atomic<bool> sameThread{false};
    for (int i = 0; i < 16; ++i)
        startInBackground([gone] { gone.wait(); }, Urgency::Patient);
    startInBackground(
        [&] {
            const auto own = std::this_thread::get_id();
            together([] {}, [&] { sameThread = std::this_thread::get_id() == own; });
        },
        Urgency::Patient);
    std::atomic<bool> wanted{false};
    startInBackground([&] { wanted = true; });
    QTRY_VERIFY(wanted);
    QVERIFY(!isBackgroundQuiet());
    go.set_value();
    QTRY_VERIFY(isBackgroundQuiet());
    QVERIFY(sameThread);
}

/// What is not answered when the application ends is dropped: else this would not end.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    OrderTest test;
    const int failed = QTest::qExec(&test, argc, argv);
    inBackground([] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        return 0;
    });
    return failed;
}

#include "tst_order.moc"
