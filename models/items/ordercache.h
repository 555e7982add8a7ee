// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/table.h"
#include "items/collation.h"
#include "items/order.h"
#include "items/tablesearch.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tandem {

/// How to order the rows of a table by one column: by `key`, rows of one key by `other` and by `text` in the collation,
/// those by id.
/// A whole table is sorted without looking at a row twice: a million users of whom most own nothing have one key, and
/// finding each of them again at each comparison took sixteen seconds (measured).
template<class Row>
struct RowOrder
{
    int id = 0; ///< names the order: column and language
    bool ofRowAlone = true; ///< false: depends on more than the row itself, so it is made anew at each revision
    std::function<std::uint64_t(const Row &)> key; ///< its order is the column's: a number, a rank, the first letters
    std::function<std::string_view(const Row &)> text; ///< asked only of rows of one key
    std::shared_ptr<const Collation> collation;
    bool keyIsPrefix = false; ///< `key` is Collation::prefix of `text`
    /// Where the column shows a text of another row and `key` is but its prefix: that text. For single comparisons; of
    /// a whole table `key` is its rank (ranksByText), and this is not asked.
    std::function<std::string(const Row &)> other = {};

    [[nodiscard]] bool before(const Row &a, const Row &b) const
    {
        const std::uint64_t x = key(a);
        const std::uint64_t y = key(b);
        if (x != y)
            return x < y;
        auto compared = std::strong_ordering::equal;
        if (other)
            compared = collation->compare(other(a), other(b));
        if (compared == 0)
            compared = collation->compare(text(a), text(b));
        return compared != 0 ? compared < 0 : a.id < b.id;
    }
};

/// The order of a column that is nothing but this text of the row itself.
template<class Row>
void orderByText(RowOrder<Row> &order, std::function<std::string_view(const Row &)> text)
{
    order.key = [text, collation = order.collation](const Row &row) { return collation->prefix(text(row)); };
    order.text = std::move(text);
    order.keyIsPrefix = true;
}

/// The place of each row, by id, in the order of its text: rows of one text share it, and no text at all is 0.
template<class Row, class Text>
std::vector<std::uint32_t> ranksByText(const Table<Row> &table, const Collation &collation, const Text &text)
{
    std::string texts;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> places(table.next());
    std::vector<KeyedRow> rows;
    rows.reserve(table.size());
    table.forEachPassing([&](const Row &row) {
        const std::string_view own = text(row);
        if (own.empty())
            return;
        rows.push_back({collation.prefix(own), row.id.value()});
        places[row.id.value()] = {static_cast<std::uint32_t>(texts.size()), static_cast<std::uint32_t>(own.size())};
        texts += own;
    });
    const auto textOf = [&](std::uint32_t id) {
        return std::string_view(texts).substr(places[id].first, places[id].second);
    };
    sortByKey(rows);
    sortTied(rows, collation, Letters::Second, textOf);
    std::vector<std::uint32_t> ranks(table.next());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == 0 || textOf(rows[i].id) != textOf(rows[i - 1].id))
            ++rank;
        ranks[rows[i].id] = rank;
    }
    return ranks;
}

/// A number for each row by id, worked out when the first one is asked for: on the thread that sorts.
template<class Number>
class NumbersOnDemand
{
public:
    explicit NumbersOnDemand(std::function<std::vector<Number>()> make) : m_made(std::make_shared<Made>())
    {
        m_made->make = std::move(make);
    }
    [[nodiscard]] std::uint64_t of(std::uint32_t id) const
    {
        std::call_once(m_made->once, [this] { m_made->numbers = m_made->make(); });
        return id < m_made->numbers.size() ? m_made->numbers[id] : 0;
    }

private:
    struct Made
    {
        std::once_flag once;
        std::function<std::vector<Number>()> make;
        std::vector<Number> numbers;
    };
    std::shared_ptr<Made> m_made;
};

/// Remembers the last few orders of a whole table, and brings them up to date by the chunks that are others than
/// before: going back to an order one had takes no sorting. Thread-safe; concurrent calls wait for each other.
template<class Row>
class OrderCache
{
public:
    using Ids = std::vector<std::uint32_t>;

    /// All row ids in ascending order; null: cancelled.
    std::shared_ptr<const Ids> ids(const Table<Row> &table, const RowOrder<Row> &order, const CancelFlag &cancel)
    {
        const std::lock_guard guard(m_mutex);
        const auto known = std::ranges::find(m_known, order.id, &Known::order);
        if (known != m_known.end()) {
            const std::optional<Ids> changed = changedChunks(known->table, table);
            if (changed && changed->empty() && order.ofRowAlone)
                return remember(table, order, known->ids);
            if (changed && order.ofRowAlone && changed->size() < 64)
                return remember(table, order, std::make_shared<const Ids>(merged(*known->ids, table, order, *changed)));
        }
        std::vector<KeyedRow> rows;
        rows.reserve(table.size());
        for (const auto &chunk : table.chunks()) {
            if (cancel)
                return nullptr;
            if (!chunk)
                continue;
            chunk.visit([&](const typename Table<Row>::Chunk &read) {
                for (const auto &slot : read.rows) {
                    if (slot)
                        rows.push_back({order.key(*slot), slot->id.value()});
                }
            });
        }
        return remember(table, order, std::make_shared<const Ids>(sorted(std::move(rows), table, order)));
    }

private:
    static typename Table<Row>::Key key(std::uint32_t id) { return typename Table<Row>::Key(id); }

    /// Sorted by key; the texts of rows with equal keys are gathered in one more walk, and only for as long as they are
    /// compared: names agree in their first letters more often than not.
    static Ids sorted(std::vector<KeyedRow> rows, const Table<Row> &table, const RowOrder<Row> &order)
    {
        sortByKey(rows);
        IdSet tied(table.next());
        for (std::size_t i = 1; i < rows.size(); ++i) {
            if (rows[i].key == rows[i - 1].key) {
                tied.add(rows[i - 1].id);
                tied.add(rows[i].id);
            }
        }
        std::string texts;
        std::vector<std::pair<std::uint32_t, std::uint32_t>> places(table.next()); // begin and length, of those tied
        const auto chunks = table.chunks();
        for (std::uint32_t i = 0; i < chunks.size(); ++i) {
            const std::uint32_t first = i * Table<Row>::chunkSize;
            if (!chunks[i] || !tied.containsAny(first, first + Table<Row>::chunkSize))
                continue;
            chunks[i].visit([&](const typename Table<Row>::Chunk &read) {
                for (const auto &slot : read.rows) {
                    if (slot && tied.contains(slot->id.value())) {
                        const std::string_view text = order.text(*slot);
                        places[slot->id.value()] = {static_cast<std::uint32_t>(texts.size()),
                                                    static_cast<std::uint32_t>(text.size())};
                        texts += text;
                    }
                }
            });
        }
        sortTied(rows, *order.collation, order.keyIsPrefix ? Letters::Second : Letters::First,
                 [&](std::uint32_t id) { return std::string_view(texts).substr(places[id].first, places[id].second); });
        Ids ids;
        ids.reserve(rows.size());
        for (const KeyedRow &row : rows)
            ids.push_back(row.id);
        return ids;
    }

    /// Numbers of the chunks that differ from the remembered table; nullopt when they are too many to tell.
    static std::optional<Ids> changedChunks(const Table<Row> &was, const Table<Row> &table)
    {
        const auto before = was.chunks();
        const auto now = table.chunks();
        Ids changed;
        for (std::size_t i = 0; i < std::max(before.size(), now.size()); ++i) {
            const bool same = i < before.size() && i < now.size() && before[i] == now[i];
            if (!same)
                changed.push_back(static_cast<std::uint32_t>(i));
            if (changed.size() > 256)
                return std::nullopt;
        }
        return changed;
    }

    static Ids merged(const Ids &known, const Table<Row> &table, const RowOrder<Row> &order, const Ids &chunks)
    {
        const auto isChanged = [&](std::uint32_t id) { return std::ranges::binary_search(chunks, id / 256); };
        Ids kept;
        kept.reserve(known.size() + 256);
        std::ranges::copy_if(known, std::back_inserter(kept), [&](std::uint32_t id) { return !isChanged(id); });
        const auto before = [&](std::uint32_t a, std::uint32_t b) {
            return order.before(*table.find(key(a)), *table.find(key(b)));
        };
        Ids added;
        for (const std::uint32_t i : chunks) {
            const auto all = table.chunks();
            if (i >= all.size() || !all[i])
                continue;
            for (const auto &slot : all[i]->rows) {
                if (slot)
                    added.push_back(slot->id.value());
            }
        }
        std::ranges::sort(added, before);
        Ids out;
        out.reserve(kept.size() + added.size());
        auto from = kept.begin();
        for (const std::uint32_t id : added) {
            const auto to = std::lower_bound(from, kept.end(), id, before);
            out.insert(out.end(), from, to);
            out.push_back(id);
            from = to;
        }
        out.insert(out.end(), from, kept.end());
        return out;
    }

    /// The order used last comes first; of a large table each takes 4 bytes a row.
    std::shared_ptr<const Ids> remember(const Table<Row> &table, const RowOrder<Row> &order,
                                        std::shared_ptr<const Ids> ids)
    {
        std::erase_if(m_known, [&](const Known &known) { return known.order == order.id; });
        m_known.insert(m_known.begin(), Known{table, order.id, ids});
        if (m_known.size() > mostKnown)
            m_known.pop_back();
        return ids;
    }

    struct Known
    {
        Table<Row> table;
        int order;
        std::shared_ptr<const Ids> ids;
    };
    static constexpr std::size_t mostKnown = 4;

    std::mutex m_mutex;
    std::vector<Known> m_known;
};

/// Search and order of one table, shared by a model and its background work.
template<class Row>
struct TableEngine
{
    TableSearch<Row> search;
    OrderCache<Row> order;
};

/// The ids of `order` that are in `keep`, from the end for a descending order.
inline std::vector<std::uint32_t> filteredIds(const std::vector<std::uint32_t> &order, const IdSet &keep,
                                              bool descending)
{
    std::vector<std::uint32_t> rows;
    rows.reserve(order.size());
    std::ranges::copy_if(order, std::back_inserter(rows), [&](std::uint32_t id) { return keep.contains(id); });
    if (descending)
        std::ranges::reverse(rows);
    return rows;
}

} // namespace tandem
