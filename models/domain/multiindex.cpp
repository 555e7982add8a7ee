// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/multiindex.h"

#include <algorithm>
#include <iterator>

namespace tandem {

void MultiIndex::merge(Edits &edits)
{
    auto &added = edits.m_added;
    auto &removed = edits.m_removed;
    if (edits.empty())
        return;
    std::ranges::sort(added);
    std::ranges::sort(removed);
    std::vector<std::uint64_t> in;
    std::vector<std::uint64_t> out;
    std::ranges::set_difference(added, removed, std::back_inserter(in));
    std::ranges::set_difference(removed, added, std::back_inserter(out));
    added.clear();
    removed.clear();

    const auto chunkOf = [this](std::uint64_t entry) { return static_cast<std::uint32_t>(entry >> 32) >> m_shift; };
    auto i = in.begin();
    auto o = out.begin();
    while (i != in.end() || o != out.end()) {
        const std::uint32_t chunk =
            std::min(i != in.end() ? chunkOf(*i) : UINT32_MAX, o != out.end() ? chunkOf(*o) : UINT32_MAX);
        const auto iEnd = std::find_if(i, in.end(), [&](auto e) { return chunkOf(e) != chunk; });
        const auto oEnd = std::find_if(o, out.end(), [&](auto e) { return chunkOf(e) != chunk; });
        Spine &spine = detached(m_spine);
        if (chunk >= spine.size())
            spine.resize(chunk + 1);
        static const Chunk none;
        const Chunk &old = spine[chunk] ? *spine[chunk] : none;
        auto merged = std::make_shared<Chunk>();
        merged->reserve(old.size() + static_cast<std::size_t>(iEnd - i));
        Chunk kept;
        const Chunk *base = &old;
        if (o != oEnd) {
            kept.reserve(old.size());
            std::set_difference(old.begin(), old.end(), o, oEnd, std::back_inserter(kept));
            base = &kept;
        }
        std::set_union(base->begin(), base->end(), i, iEnd, std::back_inserter(*merged));
        spine[chunk] = std::move(merged);
        i = iEnd;
        o = oEnd;
    }
}

void MultiIndex::assign(Edits &edits)
{
    const auto chunkOf = [this](std::uint64_t entry) { return static_cast<std::uint32_t>(entry >> 32) >> m_shift; };
    std::vector<std::uint32_t> counts;
    for (const std::uint64_t entry : edits.m_added) {
        const std::uint32_t chunk = chunkOf(entry);
        if (chunk >= counts.size())
            counts.resize(chunk + 1);
        ++counts[chunk];
    }
    auto spine = std::make_shared<Spine>(counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        (*spine)[i] = std::make_shared<Chunk>();
        (*spine)[i]->reserve(counts[i]);
    }
    for (const std::uint64_t entry : edits.m_added)
        (*spine)[chunkOf(entry)]->push_back(entry);
    for (const auto &chunk : *spine) {
        if (!chunk || std::ranges::is_sorted(*chunk, std::ranges::less_equal()))
            continue;
        std::ranges::sort(*chunk);
        const auto repeated = std::ranges::unique(*chunk);
        chunk->erase(repeated.begin(), repeated.end());
    }
    edits.m_added = {};
    m_spine = std::move(spine);
}

std::span<const std::uint64_t> MultiIndex::entries(std::uint32_t key) const
{
    const std::uint32_t index = key >> m_shift;
    if (!m_spine || index >= m_spine->size() || !(*m_spine)[index])
        return {};
    const Chunk &chunk = *(*m_spine)[index];
    const auto first = std::ranges::lower_bound(chunk, pack(key, 0));
    const auto last = std::upper_bound(first, chunk.end(), pack(key, UINT32_MAX));
    return {first, last};
}

} // namespace tandem
