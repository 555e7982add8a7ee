// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "domain/role.h"
#include "domain/space.h"
#include "domain/table.h"
#include "domain/user.h"
#include "items/bytefinder.h"
#include "items/fold.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

/// Search over the rows of one table, without any Qt model: lists of the window and `show --search` alike.
namespace tandem {

/// Set by whoever no longer wants the answer; long work looks at it between chunks.
using CancelFlag = std::atomic_bool;

/// The texts of a row that a search covers.
inline std::array<std::string_view, 4> searchedTexts(const User &row) // UL-02: exactly these
{
    return {row.person.name(), row.vendorId(), row.person.subject(), row.person.email()};
}
inline std::array<std::string_view, 4> searchedTexts(const Account &row)
{
    return {row.person.name(), row.vendorId(), row.login(), row.person.email()};
}
inline std::array<std::string_view, 2> searchedTexts(const Space &row)
{
    return {row.name(), row.vendorId()};
}
inline std::array<std::string_view, 2> searchedTexts(const ContentItem &row)
{
    return {row.name(), row.vendorId()};
}

inline std::array<std::string_view, 3> searchedTexts(const Role &row)
{
    return {row.name, row.vendorId, row.talendVendorId};
}

/// Whether one row is found by the pattern; an empty pattern finds every row.
template<class Row>
bool isFound(const Row &row, const SearchPattern &pattern)
{
    for (std::string_view text : searchedTexts(row)) {
        if (pattern.isIn(text))
            return true;
    }
    return pattern.isEmpty();
}

/// The folded texts of up to 256 rows in one buffer, each text ended by a line break.
class FoldedChunk
{
public:
    void add(std::string_view text)
    {
        appendFolded(m_text, text);
        m_text += '\n';
    }
    void endRow(std::uint32_t row) { m_ends[row] = static_cast<std::uint32_t>(m_text.size()); }
    void shrink() { m_text.shrink_to_fit(); }
    [[nodiscard]] std::size_t bytes() const { return sizeof *this + m_text.capacity(); }

    /// Calls hit(row in chunk) once for each row that holds the needle.
    template<class F>
    void scan(const ByteFinder &needle, F &&hit) const
    {
        std::uint32_t row = 0;
        for (std::size_t at = needle.find(m_text, 0); at != ByteFinder::npos; at = needle.find(m_text, m_ends[row])) {
            while (m_ends[row] <= at)
                ++row;
            hit(row);
        }
    }

private:
    std::string m_text;
    std::array<std::uint32_t, 256> m_ends{};
};

/// Search over a table: one folded buffer per chunk of rows, rebuilt only for chunks that are others than last time.
/// Thread-safe; concurrent calls wait for each other.
template<class Row>
class TableSearch
{
public:
    using Ids = std::vector<std::uint32_t>;

    /// Ids of all rows that the pattern finds, ascending; all rows for an empty pattern. nullopt: cancelled.
    std::optional<Ids> find(const Table<Row> &table, const SearchPattern &pattern, const CancelFlag &cancel)
    {
        const std::lock_guard guard(m_mutex);
        Ids found;
        if (pattern.isEmpty()) {
            found.reserve(table.size());
            table.forEachPassing([&](const Row &row) { found.push_back(row.id.value()); });
            return found;
        }
        if (!bringUpToDate(table, cancel))
            return std::nullopt;
        const ByteFinder needle(pattern.foldedText());
        // Half of a large table to a second thread: a thread costs some hundredths of a millisecond.
        const std::size_t end = table.chunks().size();
        const std::size_t middle = end >= manyChunks ? end / 2 : end;
        Ids further;
        std::jthread second;
        if (middle < end)
            second = std::jthread([&] { further = scan(table, pattern, needle, {middle, end}, cancel); });
        found = scan(table, pattern, needle, {0, middle}, cancel);
        if (second.joinable())
            second.join();
        if (cancel)
            return std::nullopt;
        found.insert(found.end(), further.begin(), further.end());
        return found;
    }

    /// Brings the buffers up to date, also to forget texts of rows that are gone. False: cancelled.
    bool refresh(const Table<Row> &table, const CancelFlag &cancel)
    {
        const std::lock_guard guard(m_mutex);
        return bringUpToDate(table, cancel);
    }
    /// Memory that the buffers take.
    [[nodiscard]] std::size_t bytes() const
    {
        const std::lock_guard guard(m_mutex);
        std::size_t sum = m_cache.size() * sizeof(Entry);
        for (const Entry &entry : m_cache)
            sum += entry.text ? entry.text->bytes() : 0;
        return sum;
    }
    /// True when a search was made before, so that refresh() is worth its time.
    [[nodiscard]] bool isWarm() const
    {
        const std::lock_guard guard(m_mutex);
        return !m_cache.empty();
    }

private:
    using Chunk = typename Table<Row>::Chunk;
    static constexpr std::size_t manyChunks = 400; ///< a hundred thousand rows

    /// Ids of the rows found in chunks first … second - 1. Only rows that are there have text, and the chunk itself is
    /// not looked at unless accents must be compared: a million rows lie far apart.
    Ids scan(const Table<Row> &table, const SearchPattern &pattern, const ByteFinder &needle,
             std::pair<std::size_t, std::size_t> range, const CancelFlag &cancel) const
    {
        Ids found;
        const auto chunks = table.chunks();
        for (std::size_t i = range.first; i < range.second && !cancel; ++i) {
            if (!chunks[i])
                continue;
            const auto first = static_cast<std::uint32_t>(i * Table<Row>::chunkSize);
            m_cache[i].text->scan(needle, [&](std::uint32_t row) {
                if (!pattern.hasAccents() || isFound(*chunks[i]->rows[row], pattern))
                    found.push_back(first + row);
            });
        }
        return found;
    }

    struct Entry
    {
        Piece<Chunk> rows; ///< the chunk as it was
        std::shared_ptr<const FoldedChunk> text;
    };

    bool bringUpToDate(const Table<Row> &table, const CancelFlag &cancel)
    {
        const auto chunks = table.chunks();
        m_cache.resize(chunks.size());
        for (std::size_t i = 0; i < chunks.size(); ++i) {
            if (cancel)
                return false;
            if (m_cache[i].rows == chunks[i])
                continue;
            m_cache[i] = {chunks[i], nullptr};
            if (chunks[i])
                chunks[i].visit([&](const Chunk &rows) { m_cache[i].text = foldedChunk(rows); });
        }
        return true;
    }
    static std::shared_ptr<const FoldedChunk> foldedChunk(const Chunk &chunk)
    {
        auto text = std::make_shared<FoldedChunk>();
        for (std::uint32_t i = 0; i < Table<Row>::chunkSize; ++i) {
            if (const auto &row = chunk.rows[i]) {
                for (std::string_view field : searchedTexts(*row))
                    text->add(field);
            }
            text->endRow(i);
        }
        text->shrink();
        return text;
    }

    mutable std::mutex m_mutex;
    std::vector<Entry> m_cache;
};

} // namespace tandem
