// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/table.h"
#include "items/collation.h"
#include "items/gatheredrows.h"
#include "items/order.h"
#include "items/tablesearch.h"

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <iterator>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
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
    std::function<std::string_view(const Row &)> text; ///< decides between rows of one key
    std::shared_ptr<const Collation> collation;
    bool keyIsPrefix = false; ///< `key` is Collation::prefix of `text`
    /// Empty, or what `key` needs of the whole pair, made before the rows are walked.
    std::function<void()> prepare = {};
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

/// A number for each row by id, worked out once: on the thread that sorts.
template<class Number>
class NumbersOnDemand
{
public:
    explicit NumbersOnDemand(std::function<std::vector<Number>()> make) : m_made(std::make_shared<Made>())
    {
        m_made->make = std::move(make);
    }
    /// A second thread that asks meanwhile waits.
    void make() const
    {
        std::call_once(m_made->once, [this] { m_made->numbers = m_made->make(); });
    }
    [[nodiscard]] std::uint64_t of(std::uint32_t id) const
    {
        make();
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
/// before: going back to an order one had takes no sorting. Thread-safe; who asks for an order that another thread is
/// making waits for it.
template<class Row>
class OrderCache
{
public:
    using Ids = std::vector<std::uint32_t>;

    /// All row ids in ascending order; null: cancelled.
    std::shared_ptr<const Ids> ids(const Table<Row> &table, const RowOrder<Row> &order, const CancelFlag &cancel)
    {
        std::optional<Known> known;
        {
            std::unique_lock lock(m_mutex);
            m_made.wait(lock, [&] { return !m_making.contains(order.id); });
            m_making.insert(order.id);
            const auto found = std::ranges::find(m_known, order.id, &Known::order);
            if (found != m_known.end())
                known = *found;
        }
        std::shared_ptr<const Ids> made = upToDate(table, order, known, cancel);
        const std::scoped_lock lock(m_mutex);
        m_making.erase(order.id);
        m_made.notify_all();
        if (made)
            remember(table, order, made);
        return made;
    }

private:
    struct Known
    {
        Table<Row> table;
        int order;
        std::shared_ptr<const Ids> ids;
    };

    static typename Table<Row>::Key key(std::uint32_t id) { return typename Table<Row>::Key(id); }

    static std::shared_ptr<const Ids> upToDate(const Table<Row> &table, const RowOrder<Row> &order,
                                               const std::optional<Known> &known, const CancelFlag &cancel)
    {
        if (known && order.ofRowAlone) {
            const std::optional<Ids> changed = changedChunks(known->table, table);
            if (changed && changed->empty())
                return known->ids;
            if (changed && changed->size() < 64)
                return std::make_shared<const Ids>(merged(*known->ids, table, order, *changed));
        }
        return sortedIds(table, order, cancel);
    }

    /// Null: cancelled. Texts are gathered with the keys: to read the rows once more for them takes longer than they
    /// take room.
    static std::shared_ptr<const Ids> sortedIds(const Table<Row> &table, const RowOrder<Row> &order,
                                                const CancelFlag &cancel)
    {
        if (order.prepare)
            order.prepare();
        GatheredRows gathered;
        if (!gathered.walk(table, cancel, [&](const Row &row, GatheredRows::Part &part) {
                part.add(order.key(row), row.id.value(), order.text(row));
            }))
            return nullptr;
        std::vector<KeyedRow> rows = gathered.takeRows();
        RowSorter(*order.collation, [&](const KeyedRow &row) {
            return gathered.text(row);
        }).sort(rows, order.keyIsPrefix ? Letters::Second : Letters::First);
        auto ids = std::make_shared<Ids>();
        ids->reserve(rows.size());
        for (const KeyedRow &row : rows)
            ids->push_back(row.id);
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
    void remember(const Table<Row> &table, const RowOrder<Row> &order, std::shared_ptr<const Ids> ids)
    {
        std::erase_if(m_known, [&](const Known &known) { return known.order == order.id; });
        m_known.insert(m_known.begin(), Known{table, order.id, std::move(ids)});
        if (m_known.size() > mostKnown)
            m_known.pop_back();
    }

    static constexpr std::size_t mostKnown = 4;

    std::mutex m_mutex;
    std::condition_variable m_made;
    std::set<int> m_making; ///< orders that a thread is making now
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
