// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

/// Ascending by key; stable. Radix by bytes, measured: a million rows in a fifth of the time of std::sort; bytes that
/// are the same in all keys cost one look.
inline void sortByKey(std::vector<KeyedRow> &rows)
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
    std::vector<KeyedRow> other(rows.size());
    for (unsigned byte = 0; byte < 8; ++byte) {
        auto &count = counts[byte];
        if (count[(rows.front().key >> (8 * byte)) & 255] == rows.size())
            continue;
        std::uint32_t sum = 0;
        for (std::uint32_t &c : count)
            sum += std::exchange(c, sum);
        for (const KeyedRow &row : rows)
            other[count[(row.key >> (8 * byte)) & 255]++] = row;
        rows.swap(other);
    }
}

/// Which letters of a text decide next.
enum class Letters { First, Second, All };

/// Within each run of equal keys: ascending by text, then by id. The next eight letters are compared as one number, and
/// those of a long run are sorted by radix: of a million users most own as many things as the next, and subjects begin
/// alike. Keys are used up. textOf(id): valid as long as this runs.
template<class TextOf>
void sortTied(std::span<KeyedRow> rows, const Collation &collation, Letters letters, const TextOf &textOf)
{
    constexpr std::size_t many = 4096;
    const auto inFull = [&](const KeyedRow &a, const KeyedRow &b) {
        if (a.key != b.key)
            return a.key < b.key;
        const auto compared = collation.compare(textOf(a.id), textOf(b.id));
        return compared != 0 ? compared < 0 : a.id < b.id;
    };
    for (auto begin = rows.begin(); begin != rows.end();) {
        const std::uint64_t key = begin->key;
        auto end = begin;
        while (end != rows.end() && end->key == key)
            ++end;
        const std::span run(begin, end);
        begin = end;
        if (run.size() < 2)
            continue;
        if (letters != Letters::All) {
            for (KeyedRow &row : run)
                row.key = letters == Letters::First ? collation.prefix(textOf(row.id))
                                                    : collation.secondPrefix(textOf(row.id));
        }
        if (letters == Letters::All || run.size() < many) {
            std::ranges::sort(run, inFull);
            continue;
        }
        std::vector<KeyedRow> all(run.begin(), run.end());
        sortByKey(all);
        std::ranges::copy(all, run.begin());
        sortTied(run, collation, letters == Letters::First ? Letters::Second : Letters::All, textOf);
    }
}

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
