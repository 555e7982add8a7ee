// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/background.h"
#include "items/collation.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

/// Sorting of row ids by a number each, ties by a text.
namespace tandem {

struct KeyedRow
{
    std::uint64_t key;
    std::uint32_t id;
    std::uint32_t text = 0; ///< where its text is, as whoever gathered it knows
};

/// Ascending by key; stable. Radix by bytes, measured: a million rows in a fifth of the time of std::sort; bytes that
/// are the same in all keys cost one look.
inline void sortByKey(std::span<KeyedRow> rows)
{
    if (rows.size() < 256) {
        std::ranges::stable_sort(rows, {}, &KeyedRow::key);
        return;
    }
    std::array<std::array<std::uint32_t, 256>, 8> counts{};
    for (const KeyedRow &row : rows) {
        for (unsigned byte = 0; byte < 8; ++byte)
            ++counts[byte][(row.key >> (8 * byte)) & 255];
    }
    std::vector<KeyedRow> space(rows.size());
    std::span<KeyedRow> from = rows;
    std::span<KeyedRow> to = space;
    for (unsigned byte = 0; byte < 8; ++byte) {
        auto &count = counts[byte];
        if (count[(from.front().key >> (8 * byte)) & 255] == from.size())
            continue;
        std::uint32_t sum = 0;
        for (std::uint32_t &c : count)
            sum += std::exchange(c, sum);
        for (const KeyedRow &row : from)
            to[count[(row.key >> (8 * byte)) & 255]++] = row;
        std::swap(from, to);
    }
    if (from.data() != rows.data())
        std::ranges::copy(from, rows.begin());
}

/// Which letters of a text decide next.
enum class Letters { First, Second, All };

/// Sorts rows by key, by text and by id. Of rows of one key the next eight letters are compared as one number, and
/// those of many rows are sorted by radix: of a million users most own as many things as the next, and subjects begin
/// alike. textOf(const KeyedRow &): the row's text, valid as long as this lives. Keys are used up.
template<class TextOf>
class RowSorter
{
public:
    RowSorter(const Collation &collation, TextOf textOf) : m_collation(collation), m_textOf(std::move(textOf)) { }

    /// `next`: those that follow the keys. On two threads where there are many rows.
    void sort(std::span<KeyedRow> rows, Letters next) const
    {
        if (rows.size() < worthTwo)
            return sortAlone(rows, next);
        const std::uint64_t middle = middleKey(rows);
        const auto equal = std::ranges::partition(rows, [&](const KeyedRow &row) { return row.key < middle; }).begin();
        const auto above =
            std::ranges::partition(equal, rows.end(), [&](const KeyedRow &row) { return row.key == middle; }).begin();
        const std::span lower(rows.begin(), equal);
        const std::span upper(above, rows.end());
        const std::span inTheMiddle(equal, above);
        if (inTheMiddle.size() * 2 < rows.size()) {
            together([&] { sortAlone(lower, next); }, [&] { sortAlone(upper, next); });
        } else { // most rows have this key: the others are not two equal parts
            sort(lower, next);
            sort(upper, next);
        }
        sortOneKey(inTheMiddle, next);
    }

private:
    static constexpr std::size_t worthTwo = 1 << 15; ///< a thread costs some hundredths of a millisecond
    static constexpr std::size_t many = 4096;

    /// One that about as many keys are below as above.
    static std::uint64_t middleKey(std::span<const KeyedRow> rows)
    {
        std::array<std::uint64_t, 255> some;
        for (std::size_t i = 0; i < some.size(); ++i)
            some[i] = rows[rows.size() / some.size() * i].key;
        std::ranges::nth_element(some, some.begin() + some.size() / 2);
        return some[some.size() / 2];
    }
    [[nodiscard]] bool isBefore(const KeyedRow &a, const KeyedRow &b) const
    {
        if (a.key != b.key)
            return a.key < b.key;
        const auto compared = m_collation.compare(m_textOf(a), m_textOf(b));
        return compared != 0 ? compared < 0 : a.id < b.id;
    }
    void sortInFull(std::span<KeyedRow> rows) const
    {
        std::ranges::sort(rows, [this](const KeyedRow &a, const KeyedRow &b) { return isBefore(a, b); });
    }
    void takeLetters(std::span<KeyedRow> rows, Letters letters) const
    {
        for (KeyedRow &row : rows)
            row.key =
                letters == Letters::First ? m_collation.prefix(m_textOf(row)) : m_collation.secondPrefix(m_textOf(row));
    }
    static Letters after(Letters letters) { return letters == Letters::First ? Letters::Second : Letters::All; }

    void sortAlone(std::span<KeyedRow> rows, Letters next) const
    {
        sortByKey(rows);
        for (auto begin = rows.begin(); begin != rows.end();) {
            auto end = begin;
            while (end != rows.end() && end->key == begin->key)
                ++end;
            const std::span run(begin, end);
            begin = end;
            if (run.size() < 2)
                continue;
            if (next != Letters::All)
                takeLetters(run, next);
            if (next == Letters::All || run.size() < many)
                sortInFull(run);
            else
                sortAlone(run, after(next));
        }
    }
    /// On two threads where there are many rows.
    void sortOneKey(std::span<KeyedRow> rows, Letters next) const
    {
        if (rows.size() < worthTwo)
            return sortAlone(rows, next);
        const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(rows.size() / 2);
        const std::span first(rows.begin(), middle);
        const std::span second(middle, rows.end());
        if (next != Letters::All) {
            together([&] { takeLetters(first, next); }, [&] { takeLetters(second, next); });
            return sort(rows, after(next));
        }
        together([&] { sortInFull(first); }, [&] { sortInFull(second); });
        std::ranges::inplace_merge(rows, middle,
                                   [this](const KeyedRow &a, const KeyedRow &b) { return isBefore(a, b); });
    }

    const Collation &m_collation;
    TextOf m_textOf;
};

/// A set of row ids as plain bits: membership of a million rows asked in turn.
class IdSet
{
public:
    IdSet() = default;
    explicit IdSet(std::uint32_t end) : m_words((end + 63) / 64) { }
    void add(std::uint32_t id) { m_words[id / 64] |= std::uint64_t(1) << (id % 64); }
    void remove(std::uint32_t id) { m_words[id / 64] &= ~(std::uint64_t(1) << (id % 64)); }
    /// Of ids first … end - 1, both multiples of 64.
    [[nodiscard]] bool containsAny(std::uint32_t first, std::uint32_t end) const
    {
        for (std::size_t i = first / 64; i < end / 64 && i < m_words.size(); ++i) {
            if (m_words[i] != 0)
                return true;
        }
        return false;
    }
    [[nodiscard]] bool contains(std::uint32_t id) const
    {
        return id / 64 < m_words.size() && (m_words[id / 64] >> (id % 64) & 1) != 0;
    }

private:
    std::vector<std::uint64_t> m_words;
};

} // namespace tandem
