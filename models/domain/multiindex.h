// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/table.h"

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

    private:
        friend class MultiIndex;
        std::vector<std::uint64_t> m_added;
        std::vector<std::uint64_t> m_removed;
    };
    using Chunk = std::vector<std::uint64_t>;

    /// Applies the net effect: what was added and removed again cancels out.
    void merge(Edits &edits);

    /// Replaces everything by the entries added, sorted chunk by chunk: for a whole table at once.
    void assign(Edits &edits);
    /// Becomes an index whose chunks are read when they are first looked at.
    void rest(const std::shared_ptr<const PieceSource<Chunk>> &source, std::span<const std::uint32_t> numbers);
    /// Becomes an index that is made when it is first asked or changed: `gather` adds its entries, once, on whichever
    /// thread comes first; the others wait.
    void defer(std::function<void(Edits &)> gather);
    /// The chunks in key order; null where no key was ever. The same chunk in two revisions means equal entries.
    [[nodiscard]] std::span<const Piece<Chunk>> chunks() const
    {
        return spine() ? std::span<const Piece<Chunk>>(*spine()) : std::span<const Piece<Chunk>>();
    }

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
    using Spine = std::vector<Piece<Chunk>>;
    struct Deferred
    {
        std::once_flag once;
        std::function<void(Edits &)> gather;
        std::shared_ptr<Spine> spine;
    };
    static constexpr std::uint64_t pack(std::uint32_t key, std::uint32_t value)
    {
        return (std::uint64_t(key) << 32) | value;
    }
    /// What is asked: made now when it was deferred.
    [[nodiscard]] const std::shared_ptr<Spine> &spine() const;
    [[nodiscard]] std::shared_ptr<Spine> sorted(Edits &edits) const;

    int m_shift;
    std::shared_ptr<Spine> m_spine;
    std::shared_ptr<Deferred> m_deferred; ///< in place of m_spine; shared, so that it is made once for all revisions
};

} // namespace tandem
