// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/table.h"
#include "items/order.h"
#include "items/tablesearch.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace tandem {

/// How to order the rows of a table by one column. `key` is a number whose order is the column's as far as it goes
/// (Collation::prefix of a text, the number itself); `less` decides between rows of one key.
template<class Row>
struct RowOrder
{
    int id = 0; ///< names the order: column and language
    bool ofRowAlone = true; ///< false: depends on more than the row itself, so it is made anew at each revision
    std::function<std::uint64_t(const Row &)> key;
    std::function<bool(const Row &, const Row &)> less;

    [[nodiscard]] bool before(const Row &a, const Row &b) const
    {
        const std::uint64_t x = key(a);
        const std::uint64_t y = key(b);
        if (x != y)
            return x < y;
        if (less(a, b))
            return true;
        return !less(b, a) && a.id < b.id;
    }
};

/// Remembers the last order of a whole table, and brings it up to date by the chunks that are others than before.
/// Thread-safe; concurrent calls wait for each other.
template<class Row>
class OrderCache
{
public:
    using Ids = std::vector<std::uint32_t>;

    /// All row ids in ascending order; null: cancelled.
    std::shared_ptr<const Ids> ids(const Table<Row> &table, const RowOrder<Row> &order, const CancelFlag &cancel)
    {
        const std::lock_guard guard(m_mutex);
        if (m_ids && m_order == order.id) {
            const std::optional<Ids> changed = changedChunks(table);
            if (changed && changed->empty() && order.ofRowAlone)
                return m_ids;
            if (changed && order.ofRowAlone && changed->size() < 64)
                return remember(table, order, merged(table, order, *changed));
        }
        std::vector<KeyedRow> rows;
        rows.reserve(table.size());
        for (const auto &chunk : table.chunks()) {
            if (cancel)
                return nullptr;
            if (!chunk)
                continue;
            for (const auto &slot : chunk->rows) {
                if (slot)
                    rows.push_back({order.key(*slot), slot->id.value()});
            }
        }
        return remember(table, order, sortedIds(std::move(rows), [&](std::uint32_t a, std::uint32_t b) {
                            return order.before(*table.find(key(a)), *table.find(key(b)));
                        }));
    }

private:
    static typename Table<Row>::Key key(std::uint32_t id) { return typename Table<Row>::Key(id); }

    /// Numbers of the chunks that differ from the remembered table; nullopt when they are too many to tell.
    std::optional<Ids> changedChunks(const Table<Row> &table) const
    {
        const auto before = m_table.chunks();
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

    Ids merged(const Table<Row> &table, const RowOrder<Row> &order, const Ids &chunks) const
    {
        const auto isChanged = [&](std::uint32_t id) { return std::ranges::binary_search(chunks, id / 256); };
        Ids kept;
        kept.reserve(m_ids->size() + 256);
        std::ranges::copy_if(*m_ids, std::back_inserter(kept), [&](std::uint32_t id) { return !isChanged(id); });
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

    std::shared_ptr<const Ids> remember(const Table<Row> &table, const RowOrder<Row> &order, Ids ids)
    {
        m_table = table;
        m_order = order.id;
        m_ids = std::make_shared<const Ids>(std::move(ids));
        return m_ids;
    }

    std::mutex m_mutex;
    Table<Row> m_table;
    int m_order = -1;
    std::shared_ptr<const Ids> m_ids;
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
