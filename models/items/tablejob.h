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
        const auto found = engine->search.find(rows, pattern, cancel);
        if (!found)
            return std::nullopt;
        IdSet keep(rows.next());
        std::size_t seen = 0;
        for (const std::uint32_t id : *found) {
            if (++seen % 4096 == 0 && cancel)
                return std::nullopt;
            if (!fits || fits(pair, *rows.find(typename Table<Row>::Key(id))))
                keep.add(id);
        }
        return filteredIds(*all, keep, descending);
    }
};

} // namespace tandem
