// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/table.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::simulator {

/// One row of a list: what it is sorted by, then its id, so that no two are equal.
struct Entry
{
    std::string key;
    std::uint32_t id;
    friend auto operator<=>(const Entry &, const Entry &) = default;
};
using Entries = std::vector<Entry>;

/// The rows of a large table in the order of a key. Kept from revision to revision: only rows of chunks that changed
/// are looked at again. Any thread.
template<class Row>
class OrderCache
{
public:
    /// `keyOf(const Row &)` must depend on the row alone and be the same at every call.
    template<class KeyOf>
    std::shared_ptr<const Entries> of(const Table<Row> &table, KeyOf &&keyOf)
    {
        const std::scoped_lock lock(m_mutex);
        const auto chunks = table.chunks();
        std::vector<std::uint32_t> stale;
        for (std::uint32_t i = 0; i < std::max(chunks.size(), m_chunks.size()); ++i) {
            const bool same = i < chunks.size() && i < m_chunks.size() && chunks[i] == m_chunks[i];
            if (!same)
                stale.push_back(i);
        }
        if (stale.empty() && m_entries)
            return m_entries;
        auto fresh = std::make_shared<Entries>();
        fresh->reserve(table.size());
        if (m_entries) {
            std::vector<bool> isStale(std::max(chunks.size(), m_chunks.size()));
            for (const std::uint32_t i : stale)
                isStale[i] = true;
            std::ranges::copy_if(*m_entries, std::back_inserter(*fresh),
                                 [&](const Entry &entry) { return !isStale[entry.id / Table<Row>::chunkSize]; });
        }
        const auto kept = static_cast<std::ptrdiff_t>(fresh->size());
        for (const std::uint32_t i : stale) {
            if (i >= chunks.size() || !chunks[i])
                continue;
            chunks[i].visit([&](const typename Table<Row>::Chunk &rows) {
                for (const auto &row : rows.rows) {
                    if (row)
                        fresh->push_back({keyOf(*row), row->id.value()});
                }
            });
        }
        std::sort(fresh->begin() + kept, fresh->end());
        std::inplace_merge(fresh->begin(), fresh->begin() + kept, fresh->end());
        m_entries = std::move(fresh);
        m_chunks.assign(chunks.begin(), chunks.end());
        return m_entries;
    }

private:
    std::mutex m_mutex;
    std::shared_ptr<const Entries> m_entries;
    std::vector<Piece<typename Table<Row>::Chunk>> m_chunks;
};

} // namespace tandem::simulator
