// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/table.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace tandem {

/// Key -> many values, both 32 bits: sorted chunks shared between copies, like Table. Dense keys (row ids) and hashes
/// differ only in how many keys share a chunk.
class MultiIndex
{
public:
    /// Keys whose bits above `shift` agree share a chunk: 8 for row ids, 22 for 32-bit hashes (1,024 chunks).
    explicit MultiIndex(int shift) : m_shift(shift) { }

    /// Changes collected while rows are written, merged in one go: 20,000 rows of one owner must not cost 20,000
    /// copies.
    class Edits
    {
    public:
        void add(std::uint32_t key, std::uint32_t value) { m_added.push_back(pack(key, value)); }
        void remove(std::uint32_t key, std::uint32_t value) { m_removed.push_back(pack(key, value)); }
        [[nodiscard]] bool empty() const { return m_added.empty() && m_removed.empty(); }
        /// Takes what `more` holds behind its own, and leaves it empty.
        void append(Edits &more);

    private:
        friend class MultiIndex;
        std::vector<std::uint64_t> m_added;
        std::vector<std::uint64_t> m_removed;
    };
    using Chunk = std::vector<std::uint64_t>;

    /// Applies the net effect: what was added and removed again cancels out.
    void merge(Edits &edits);
    /// The same, but only when the index is next asked: for a working copy whose look-ups nobody may ever ask. Merging
    /// some thousand scattered keys copies nearly every chunk.
    void mergeLater(Edits &edits);
    /// Merges now what mergeLater() has left; the chunks that it concerns are read.
    void settle();

    /// Replaces everything by the entries added, sorted chunk by chunk: for a whole table at once.
    void assign(Edits &edits);
    /// Becomes an index whose chunks are read when they are first looked at.
    void rest(const std::shared_ptr<const PieceSource<Chunk>> &source, std::span<const std::uint32_t> numbers);
    /// Becomes an index that is made when it is first asked or changed: `gather` adds its entries, once, on whichever
    /// thread comes first; the others wait.
    void defer(std::function<void(Edits &)> gather);
    using ChunkView = Pieces<Chunk>::View;
    /// The chunks in key order; null where no key was ever. The same chunk in two revisions means equal entries. Valid
    /// until this copy is changed.
    [[nodiscard]] ChunkView chunks() const { return pieces().view(); }

    /// Entries (key << 32 | value) of one key, values ascending. Valid until this copy is changed.
    [[nodiscard]] std::span<const std::uint64_t> entries(std::uint32_t key) const;
    [[nodiscard]] std::size_t count(std::uint32_t key) const { return entries(key).size(); }
    /// The values of a key as ids, ascending.
    template<class IdType>
    [[nodiscard]] std::vector<IdType> values(std::uint32_t key) const
    {
        std::vector<IdType> ids;
        const auto found = entries(key);
        ids.reserve(found.size());
        for (std::uint64_t entry : found)
            ids.push_back(IdType(static_cast<std::uint32_t>(entry)));
        return ids;
    }

private:
    /// What is made when it is first asked: all of it by `gather`, or `edits` merged into the chunks. Shared, so that
    /// it is made once for all copies.
    struct Later
    {
        explicit Later(bool all) : isAll(all) { }
        const bool isAll; ///< by `gather`
        std::once_flag once;
        std::atomic<bool> made{false};
        std::function<void(Edits &)> gather;
        Edits edits;
        Pieces<Chunk> chunks;
    };
    static constexpr std::uint64_t pack(std::uint32_t key, std::uint32_t value)
    {
        return (std::uint64_t(key) << 32) | value;
    }
    [[nodiscard]] std::uint32_t chunkOf(std::uint64_t entry) const
    {
        return static_cast<std::uint32_t>(entry >> 32) >> m_shift;
    }
    /// What is asked: made now when it was left for later.
    [[nodiscard]] const Pieces<Chunk> &pieces() const;
    void makeNow();
    [[nodiscard]] Pieces<Chunk> sorted(Edits &edits) const;
    void mergeInto(Pieces<Chunk> &chunks, Edits &edits) const;

    int m_shift;
    Pieces<Chunk> m_chunks;
    std::shared_ptr<Later> m_later; ///< in place of m_chunks
};

} // namespace tandem
