// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ordercache.h"
#include "workspace/workspace.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tandem {

/// The background work of a list over one table: order, search, filter. Owns all it needs.
template<class Row>
struct TableJob
{
    std::shared_ptr<TableEngine<Row>> engine;
    Snapshot snapshot;
    const Table<Row> &(PairState::*table)() const;
    RowOrder<Row> order;
    SearchPattern pattern{""};
    bool descending = false;
    std::function<bool(const PairState &, const Row &)> fits; ///< empty: every row

    std::optional<std::vector<std::uint32_t>> operator()(const CancelFlag &cancel) const
    {
        const PairState &pair = *snapshot.state;
        const Table<Row> &rows = (pair.*table)();
        const auto all = engine->order.ids(rows, order, cancel);
        if (!all)
            return std::nullopt;
        IdSet keep(rows.next());
        if (!pattern.isEmpty()) {
            const auto found = engine->search.find(rows, pattern, cancel);
            if (!found)
                return std::nullopt;
            for (const std::uint32_t id : *found)
                keep.add(id);
        } else {
            for (const std::uint32_t id : *all)
                keep.add(id);
        }
        if (fits && !narrow(rows, pair, keep, cancel))
            return std::nullopt;
        return filteredIds(*all, keep, descending);
    }

private:
    /// Leaves those that fit; chunk by chunk, so that a large table need not stay in memory for it. False: cancelled.
    bool narrow(const Table<Row> &rows, const PairState &pair, IdSet &keep, const CancelFlag &cancel) const
    {
        const auto chunks = rows.chunks();
        for (std::uint32_t i = 0; i < chunks.size(); ++i) {
            if (cancel)
                return false;
            const std::uint32_t first = i * Table<Row>::chunkSize;
            if (!chunks[i] || !keep.containsAny(first, first + Table<Row>::chunkSize))
                continue;
            chunks[i].visit([&](const typename Table<Row>::Chunk &chunk) {
                for (const auto &row : chunk.rows) {
                    if (row && keep.contains(row->id.value()) && !fits(pair, *row))
                        keep.remove(row->id.value());
                }
            });
        }
        return true;
    }
};

} // namespace tandem
