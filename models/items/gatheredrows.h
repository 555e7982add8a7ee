// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/table.h"
#include "items/background.h"
#include "items/collation.h"
#include "items/order.h"
#include "items/tablesearch.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tandem {

/// What sorting needs of the rows of a table, gathered in one walk over it, on two threads where one is free. Rows that
/// had to be read for it are let go again.
class GatheredRows
{
public:
    class alignas(64) Part // each of a thread's own
    {
    public:
        /// `text`: what decides between rows of one key.
        void add(std::uint64_t key, std::uint32_t id, std::string_view text)
        {
            m_rows.push_back({key, id, m_mark | static_cast<std::uint32_t>(m_ends.size() - 1)});
            m_texts += text;
            m_ends.push_back(static_cast<std::uint32_t>(m_texts.size()));
        }

    private:
        friend class GatheredRows;
        std::uint32_t m_mark = 0; ///< of places in this part
        std::vector<KeyedRow> m_rows;
        std::string m_texts;
        std::vector<std::uint32_t> m_ends{0}; ///< of each text, from the second on
    };

    GatheredRows() { m_second.m_mark = secondPart; }
    /// take(const Row &, Part &) adds a row, or does not; called on two threads. False: cancelled.
    template<class Row, class Take>
    bool walk(const Table<Row> &table, const CancelFlag &cancel, const Take &take)
    {
        constexpr std::size_t atATime = 16;
        const auto chunks = table.chunks();
        std::atomic<std::size_t> next{0};
        m_first.m_rows.reserve(table.size());
        const auto through = [&](Part &part) {
            for (std::size_t begin = next.fetch_add(atATime); begin < chunks.size(); begin = next.fetch_add(atATime)) {
                for (std::size_t i = begin; i < std::min(begin + atATime, chunks.size()) && !cancel; ++i) {
                    if (!chunks[i])
                        continue;
                    chunks[i].visit([&](const typename Table<Row>::Chunk &read) {
                        for (const auto &slot : read.rows) {
                            if (slot)
                                take(*slot, part);
                        }
                    });
                }
            }
        };
        if (chunks.size() < manyChunks)
            through(m_first);
        else
            together([&] { through(m_first); }, [&] { through(m_second); });
        return !cancel;
    }
    /// All of them, in no order.
    [[nodiscard]] std::vector<KeyedRow> takeRows()
    {
        m_first.m_rows.insert(m_first.m_rows.end(), m_second.m_rows.begin(), m_second.m_rows.end());
        m_second.m_rows = {};
        return std::move(m_first.m_rows);
    }
    /// Valid as long as this lives and gathers no more.
    [[nodiscard]] std::string_view text(const KeyedRow &row) const
    {
        const Part &part = (row.text & secondPart) != 0 ? m_second : m_first;
        const std::size_t place = row.text & ~secondPart;
        const std::uint32_t begin = part.m_ends[place];
        return std::string_view(part.m_texts).substr(begin, part.m_ends[place + 1] - begin);
    }

private:
    static constexpr std::uint32_t secondPart = 1U << 31;
    static constexpr std::size_t manyChunks = 64; ///< sixteen thousand rows

    Part m_first;
    Part m_second;
};

/// The place of each row, by id, in the order of its text: rows of one text share it, and no text at all is 0.
template<class Row, class Text>
std::vector<std::uint32_t> ranksByText(const Table<Row> &table, const Collation &collation, const Text &text)
{
    GatheredRows gathered;
    gathered.walk(table, CancelFlag(false), [&](const Row &row, GatheredRows::Part &part) {
        const std::string_view own = text(row);
        if (!own.empty())
            part.add(collation.prefix(own), row.id.value(), own);
    });
    std::vector<KeyedRow> rows = gathered.takeRows();
    const auto textOf = [&](const KeyedRow &row) { return gathered.text(row); };
    RowSorter(collation, textOf).sort(rows, Letters::Second);
    std::vector<std::uint32_t> ranks(table.next());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == 0 || textOf(rows[i]) != textOf(rows[i - 1]))
            ++rank;
        ranks[rows[i].id] = rank;
    }
    return ranks;
}

} // namespace tandem
