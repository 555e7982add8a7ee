// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/pieces.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace tandem {

/// A table of rows by id: fixed-size chunks, shared between copies by reference count. Copying a table copies one
/// pointer; writing a row copies its chunk of 256 rows (and the lists that lead to it, pieces.h) unless they are ours
/// alone already. Chunks of a large one are read when they are first looked at (piece.h).
/// Row must have a member `id`. Distinct copies may be used from distinct threads.
template<class Row>
class Table
{
public:
    using Key = decltype(Row::id);
    static constexpr std::uint32_t chunkSize = 256;
    struct Chunk
    {
        std::array<std::optional<Row>, chunkSize> rows;
    };

    /// Number of rows.
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// The smallest id never used so far: counters only grow, also when rows go (ids are never reused).
    [[nodiscard]] std::uint32_t next() const { return m_next; }
    void reserveIds(std::uint32_t next) { m_next = std::max(m_next, next); }

    /// The row, or null when there is none. Valid until this very copy is changed or destroyed.
    [[nodiscard]] const Row *find(Key id) const
    {
        const Piece<Chunk> &chunk = m_chunks[id.value() / chunkSize];
        if (!chunk)
            return nullptr;
        const auto &slot = chunk->rows[id.value() % chunkSize];
        return slot ? &*slot : nullptr;
    }
    [[nodiscard]] const Row *find(const std::optional<Key> &id) const { return id ? find(*id) : nullptr; }
    [[nodiscard]] bool contains(Key id) const { return find(id) != nullptr; }
    /// The row, which must be there.
    [[nodiscard]] const Row &at(Key id) const
    {
        const Row *row = find(id);
        assert(row);
        return *row;
    }

    void put(Row row)
    {
        auto &slot = slotFor(row.id);
        m_size += slot ? 0 : 1;
        m_next = std::max(m_next, row.id.value() + 1);
        slot = std::move(row);
    }
    void drop(Key id)
    {
        if (!contains(id))
            return;
        slotFor(id).reset();
        --m_size;
    }

    /// Takes a whole chunk read from elsewhere as number `number` (rows number * chunkSize and on), in place of what is
    /// there; its rows must bear the ids of their slots.
    void adopt(std::uint32_t number, std::unique_ptr<Chunk> chunk)
    {
        Piece<Chunk> &place = m_chunks.place(number);
        const auto count = [](const Chunk &c) {
            return std::ranges::count_if(c.rows, [](const auto &row) { return row.has_value(); });
        };
        m_size += static_cast<std::size_t>(count(*chunk) - (place ? count(*place) : 0));
        for (const auto &row : chunk->rows) {
            if (row)
                m_next = std::max(m_next, row->id.value() + 1);
        }
        place = Piece<Chunk>(std::move(chunk));
    }
    /// Becomes a table of `size` rows in the chunks named, which are read when they are first looked at.
    void rest(const std::shared_ptr<const PieceSource<Chunk>> &source, std::span<const std::uint32_t> numbers,
              std::size_t size, std::uint32_t next)
    {
        m_chunks = {};
        for (const std::uint32_t number : numbers)
            m_chunks.place(number) = Piece<Chunk>(source, number);
        m_size = size;
        m_next = std::max(m_next, next);
    }

    /// Calls f(const Row &) for every row in id order.
    template<class F>
    void forEach(F &&f) const
    {
        for (const auto &chunk : chunks()) {
            if (!chunk)
                continue;
            for (const auto &slot : chunk->rows) {
                if (slot)
                    f(*slot);
            }
        }
    }
    /// The same, but rows that had to be read for it are let go again: f must not keep their addresses.
    template<class F>
    void forEachPassing(F &&f) const
    {
        for (const auto &chunk : chunks()) {
            if (!chunk)
                continue;
            chunk.visit([&](const Chunk &rows) {
                for (const auto &slot : rows.rows) {
                    if (slot)
                        f(*slot);
                }
            });
        }
    }
    using ChunkView = typename Pieces<Chunk>::View;
    /// The chunks in id order; null where no row was ever. The same chunk in two revisions means equal rows, so caches
    /// of item models and the store compare them to find what changed. Valid until this very copy is changed.
    [[nodiscard]] ChunkView chunks() const { return m_chunks.view(); }

private:
    std::optional<Row> &slotFor(Key id)
    {
        return m_chunks.place(id.value() / chunkSize).detached().rows[id.value() % chunkSize];
    }

    Pieces<Chunk> m_chunks;
    std::size_t m_size = 0;
    std::uint32_t m_next = 1;
};

} // namespace tandem
