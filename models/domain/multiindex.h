// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/table.h"

#include <cstdint>
#include <memory>
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
    /// Applies the net effect: what was added and removed again cancels out.
    void merge(Edits &edits);

    /// Replaces everything by the entries added, sorted chunk by chunk: for a whole table at once.
    void assign(Edits &edits);

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
    using Chunk = std::vector<std::uint64_t>;
    using Spine = std::vector<std::shared_ptr<Chunk>>;
    static constexpr std::uint64_t pack(std::uint32_t key, std::uint32_t value)
    {
        return (std::uint64_t(key) << 32) | value;
    }

    int m_shift;
    std::shared_ptr<Spine> m_spine;
};

} // namespace tandem
