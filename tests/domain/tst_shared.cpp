// SPDX-License-Identifier: GPL-3.0-or-later
// What states share: tables in blocks of chunks, look-ups, bitmaps. Driven beside plain std:: containers, with copies
// kept on the way that must stay as they were.
#include "domain/bitmaps.h"
#include "domain/multiindex.h"
#include "domain/table.h"

#include <QTest>

#include <map>
#include <random>
#include <set>
#include <thread>

using namespace tandem;

namespace {

struct Row
{
    Id<struct RowTag> id;
    int value = 0;
    friend bool operator==(const Row &, const Row &) = default;
};
using Rows = Table<Row>;
using RowId = Rows::Key;
using Plain = std::map<std::uint32_t, int>;

constexpr std::uint32_t block = 64 * Rows::chunkSize; ///< rows that share a block of chunks

bool agree(const Rows &table, const Plain &plain)
{
    Plain found;
    std::uint32_t before = 0;
    bool ascending = true;
    table.forEach([&](const Row &row) {
        ascending = ascending && row.id.value() > before;
        before = row.id.value();
        found[row.id.value()] = row.value;
    });
    Plain passing;
    table.forEachPassing([&](const Row &row) { passing[row.id.value()] = row.value; });
    Plain byChunk;
    std::size_t chunks = 0;
    for (const auto &chunk : table.chunks()) {
        ++chunks;
        if (!chunk)
            continue;
        for (const auto &row : chunk->rows) {
            if (row)
                byChunk[row->id.value()] = row->value;
        }
    }
    return ascending && found == plain && passing == plain && byChunk == plain && chunks == table.chunks().size()
           && table.size() == plain.size();
}

/// Numbers of the chunks that are not the same piece.
std::vector<std::size_t> differences(const Rows::ChunkView &a, const Rows::ChunkView &b)
{
    std::vector<std::size_t> numbers;
    const std::size_t end = std::max(a.size(), b.size());
    for (std::size_t i = a.nextDifference(b, 0); i < end; i = a.nextDifference(b, i + 1))
        numbers.push_back(i);
    return numbers;
}

/// The same, looking at every one.
std::vector<std::size_t> differencesOneByOne(const Rows::ChunkView &a, const Rows::ChunkView &b)
{
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        const Piece<Rows::Chunk> none;
        if ((i < a.size() ? a[i] : none) != (i < b.size() ? b[i] : none))
            numbers.push_back(i);
    }
    return numbers;
}

using Entries = std::set<std::pair<std::uint32_t, std::uint32_t>>;

bool agree(const MultiIndex &index, const Entries &plain, std::uint32_t keys)
{
    for (std::uint32_t key = 0; key < keys; ++key) {
        std::vector<RowId> expected;
        for (auto i = plain.lower_bound({key, 0}); i != plain.end() && i->first == key; ++i)
            expected.emplace_back(i->second);
        if (index.values<RowId>(key) != expected || index.count(key) != expected.size())
            return false;
    }
    Entries found;
    for (const auto &chunk : index.chunks()) {
        if (!chunk)
            continue;
        for (const std::uint64_t entry : *chunk)
            found.emplace(static_cast<std::uint32_t>(entry >> 32), static_cast<std::uint32_t>(entry));
    }
    return found == plain;
}

bool agree(const SharedBitmap &bitmap, const std::set<std::uint32_t> &plain, std::uint32_t end)
{
    for (std::uint32_t i = 0; i < end; ++i) {
        if (bitmap.contains(i) != plain.contains(i))
            return false;
    }
    Roaring few;
    Roaring expected;
    for (std::uint32_t i = 0; i < end; i += 3) {
        few.add(i);
        if (plain.contains(i))
            expected.add(i);
        // A few ids are looked up, more are intersected.
        if (few.cardinality() <= 10 && bitmap.among(few) != expected)
            return false;
    }
    std::set<std::uint32_t> seen;
    const bool stopped = bitmap.anyOf([&](std::uint32_t id) {
        seen.insert(id);
        return false;
    });
    const bool any = bitmap.anyOf([](std::uint32_t) { return true; });
    return bitmap.count() == plain.size() && bitmap.among(few) == expected && !stopped && any == !plain.empty()
           && seen == plain;
}

bool bitsAgree(const SharedBitmap &bitmap, const std::set<std::uint32_t> &plain)
{
    return std::set<std::uint32_t>(bitmap.bits().begin(), bitmap.bits().end()) == plain;
}

} // namespace

class TestShared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableGrowsOverTheBordersOfBlocks()
    {
        Rows table;
        Plain plain;
        for (const std::uint32_t id :
             {1u, 255u, 256u, block - 1, block, block + 1, 2 * block - 1, 2 * block, 5 * block + 7}) {
            const Rows before = table;
            const Plain then = plain;
            table.put({RowId(id), static_cast<int>(id)});
            plain[id] = static_cast<int>(id);
            QVERIFY(agree(table, plain));
            QVERIFY(agree(before, then));
            QCOMPARE(table.chunks().size(), std::size_t(id / Rows::chunkSize + 1));
            QCOMPARE(differences(before.chunks(), table.chunks()), (std::vector<std::size_t>{id / Rows::chunkSize}));
        }
        QVERIFY(!table.find(RowId(3 * block)));
        QVERIFY(!table.find(RowId(100 * block)));
        table.drop(RowId(100 * block));
        QVERIFY(agree(table, plain));
        QVERIFY(!table.chunks()[3 * 64]);
    }

    void emptyTablesHaveNoChunks()
    {
        const Rows none;
        QVERIFY(none.chunks().empty());
        QVERIFY(none.chunks().begin() == none.chunks().end());
        QVERIFY(differences(none.chunks(), Rows().chunks()).empty());
        QVERIFY(!none.find(RowId(1)));
    }

    void tablesAgreeWithAMapAndOldCopiesStay()
    {
        std::mt19937 random(42);
        Rows table;
        Plain plain;
        std::vector<std::pair<Rows, Plain>> kept;
        for (int round = 0; round < 3'000; ++round) {
            // A few chunks of three blocks, so that many steps meet.
            const std::uint32_t id = (random() % 3) * block + (random() % 5) * Rows::chunkSize + 1 + random() % 40;
            if (random() % 3) {
                table.put({RowId(id), round});
                plain[id] = round;
            } else {
                table.drop(RowId(id));
                plain.erase(id);
            }
            if (random() % 60 == 0)
                kept.emplace_back(table, plain);
            if (random() % 200 == 0 && !kept.empty())
                std::tie(table, plain) = kept[random() % kept.size()];
        }
        QVERIFY(agree(table, plain));
        for (const auto &[copy, then] : kept) {
            QVERIFY(agree(copy, then));
            const auto found = differences(copy.chunks(), table.chunks());
            QCOMPARE(found, differencesOneByOne(copy.chunks(), table.chunks()));
            // What differs is told by pieces: every row that differs lies in one of them.
            for (const auto &[id, value] : then) {
                if (!plain.contains(id) || plain.at(id) != value)
                    QVERIFY(std::ranges::binary_search(found, std::size_t(id / Rows::chunkSize)));
            }
        }
    }

    void indexesAgreeWithASetAndOldCopiesStay()
    {
        for (const int shift : {2, 8}) {
            constexpr std::uint32_t keys = 1'000;
            std::mt19937 random(7);
            MultiIndex index(shift);
            Entries plain;
            std::vector<std::pair<MultiIndex, Entries>> kept;
            for (int round = 0; round < 1'500; ++round) {
                MultiIndex::Edits edits;
                for (std::uint32_t i = random() % 6; i > 0; --i) {
                    const std::uint32_t key = random() % keys;
                    const std::uint32_t value = random() % 4;
                    // In one batch an entry may also come and go again, or the other way round.
                    for (std::uint32_t times = 1 + random() % 3; times > 0; --times) {
                        if (plain.erase({key, value})) {
                            edits.remove(key, value);
                        } else {
                            edits.add(key, value);
                            plain.emplace(key, value);
                        }
                    }
                }
                if (random() % 4)
                    index.mergeLater(edits);
                else
                    index.merge(edits);
                if (random() % 40 == 0)
                    kept.emplace_back(index, plain);
                if (random() % 20 == 0)
                    index.settle();
                if (random() % 50 == 0)
                    QVERIFY(agree(index, plain, keys));
                if (random() % 90 == 0 && !kept.empty())
                    std::tie(index, plain) = kept[random() % kept.size()];
            }
            QVERIFY(agree(index, plain, keys));
            for (const auto &[copy, then] : kept)
                QVERIFY(agree(copy, then, keys));
        }
    }

    void whatIsMergedLaterSharesTheOtherChunks()
    {
        MultiIndex first(8);
        MultiIndex::Edits edits;
        for (std::uint32_t key = 0; key < 256 * 200; key += 16)
            edits.add(key, key);
        first.assign(edits);
        MultiIndex second = first;
        edits.add(256 * 70, 1);
        second.mergeLater(edits);
        QVERIFY(edits.empty());
        const auto before = first.chunks();
        const auto after = second.chunks();
        QCOMPARE(before.nextDifference(after, 0), std::size_t(70));
        QCOMPARE(before.nextDifference(after, 71), std::size_t(200));
        QCOMPARE(second.count(256 * 70), std::size_t(2));
        QCOMPARE(first.count(256 * 70), std::size_t(1));
    }

    void copiesAskedAtOnceSeeTheSame()
    {
        for (int round = 0; round < 50; ++round) {
            MultiIndex index(8);
            MultiIndex::Edits edits;
            for (std::uint32_t key = 0; key < 20'000; ++key)
                edits.add(key * 7 % 20'000, key);
            index.mergeLater(edits);
            SharedBitmap bitmap;
            Roaring bits;
            bits.addRange(0, 100'000);
            bitmap.assign(std::move(bits));
            const SharedBitmap whole = bitmap;
            for (std::uint32_t id = 0; id < 50; ++id)
                bitmap.set(id * 1'000, false);
            std::array<std::size_t, 3> entries{};
            std::array<std::uint64_t, 3> members{};
            {
                std::vector<std::jthread> threads;
                for (std::size_t t = 0; t < 3; ++t) {
                    threads.emplace_back([&entries, &members, t, copy = index, set = bitmap]() mutable {
                        for (std::uint32_t key = 0; key < 20'000; ++key)
                            entries[t] += copy.count(key);
                        members[t] = set.bits().cardinality();
                        MultiIndex::Edits more; // a copy that is written goes its own way
                        more.add(1, 20'000 + static_cast<std::uint32_t>(t));
                        copy.mergeLater(more);
                        entries[t] += copy.count(1);
                        set.set(static_cast<std::uint32_t>(t) * 1'000, true);
                        members[t] += set.bits().cardinality();
                    });
                }
            }
            QCOMPARE(entries, (std::array<std::size_t, 3>{20'002, 20'002, 20'002}));
            QCOMPARE(members, (std::array<std::uint64_t, 3>{199'901, 199'901, 199'901}));
            QCOMPARE(index.count(1), std::size_t(1));
            QCOMPARE(whole.count(), std::uint64_t(100'000));
        }
    }

    void bitmapsAgreeWithASetAndOldCopiesStay()
    {
        constexpr std::uint32_t end = 70'000; // more than one container
        std::mt19937 random(11);
        SharedBitmap bitmap;
        std::set<std::uint32_t> plain;
        std::vector<std::pair<SharedBitmap, std::set<std::uint32_t>>> kept;
        for (int round = 0; round < 4'000; ++round) {
            const std::uint32_t id = random() % 2 ? random() % 150 : 65'400 + random() % 300;
            const bool present = random() % 2 == 0;
            const SharedBitmap before = bitmap;
            const bool changes = plain.contains(id) != present;
            bitmap.set(id, present);
            if (present)
                plain.insert(id);
            else
                plain.erase(id);
            QCOMPARE(before.sameAs(bitmap), !changes);
            QCOMPARE(before == bitmap, !changes);
            if (random() % 3 == 0)
                QVERIFY(bitsAgree(bitmap, plain));
            if (random() % 80 == 0)
                kept.emplace_back(bitmap, plain);
            if (random() % 300 == 0 && !kept.empty())
                std::tie(bitmap, plain) = kept[random() % kept.size()];
        }
        QVERIFY(agree(bitmap, plain, end));
        QVERIFY(bitsAgree(bitmap, plain));
        for (const auto &[copy, then] : kept) {
            QVERIFY(agree(copy, then, end));
            QVERIFY(bitsAgree(copy, then));
            QVERIFY(agree(copy, then, end)); // also with the bitmap made
            QCOMPARE(copy == bitmap, then == plain);
        }
    }

    void manyChangesOfASharedBitmapLeaveTheOtherAlone()
    {
        SharedBitmap first;
        Roaring bits;
        bits.addRange(0, 200'000);
        bits.runOptimize();
        first.assign(std::move(bits));
        for (const std::uint32_t changes : {1u, 63u, 64u, 65u, 66u, 1'000u}) {
            SharedBitmap second = first;
            for (std::uint32_t id = 0; id < changes; ++id)
                second.set(id * 100, false);
            QCOMPARE(first.count(), std::uint64_t(200'000));
            QCOMPARE(first.bits().cardinality(), std::uint64_t(200'000));
            QCOMPARE(second.count(), std::uint64_t(200'000 - changes));
            QCOMPARE(second.bits().cardinality(), std::uint64_t(200'000 - changes));
            for (std::uint32_t id = 0; id < changes; ++id)
                second.set(id * 100, true);
            QVERIFY(second == first);
            QVERIFY(second.bits() == first.bits());
        }
    }
};

QTEST_GUILESS_MAIN(TestShared)
#include "tst_shared.moc"
