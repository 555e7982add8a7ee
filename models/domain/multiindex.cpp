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
    if (m_deferred) {
        m_spine = spine();
        m_deferred.reset();
    }
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
        Spine &chunks = detached(m_spine);
        if (chunk >= chunks.size())
            chunks.resize(chunk + 1);
        static const Chunk none;
        const Chunk &old = chunks[chunk] ? *chunks[chunk] : none;
        auto merged = std::make_unique<Chunk>();
        merged->reserve(old.size() + static_cast<std::size_t>(iEnd - i));
        Chunk kept;
        const Chunk *base = &old;
        if (o != oEnd) {
            kept.reserve(old.size());
            std::set_difference(old.begin(), old.end(), o, oEnd, std::back_inserter(kept));
            base = &kept;
        }
        std::set_union(base->begin(), base->end(), i, iEnd, std::back_inserter(*merged));
        chunks[chunk] = Piece<Chunk>(std::move(merged));
        i = iEnd;
        o = oEnd;
    }
}

void MultiIndex::assign(Edits &edits)
{
    m_deferred.reset();
    m_spine = sorted(edits);
}

std::shared_ptr<MultiIndex::Spine> MultiIndex::sorted(Edits &edits) const
{
    const auto chunkOf = [this](std::uint64_t entry) { return static_cast<std::uint32_t>(entry >> 32) >> m_shift; };
    std::vector<std::uint32_t> counts;
    for (const std::uint64_t entry : edits.m_added) {
        const std::uint32_t chunk = chunkOf(entry);
        if (chunk >= counts.size())
            counts.resize(chunk + 1);
        ++counts[chunk];
    }
    std::vector<std::unique_ptr<Chunk>> chunks(counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        chunks[i] = std::make_unique<Chunk>();
        chunks[i]->reserve(counts[i]);
    }
    for (const std::uint64_t entry : edits.m_added)
        chunks[chunkOf(entry)]->push_back(entry);
    edits.m_added = {};
    auto made = std::make_shared<Spine>(chunks.size());
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        if (!chunks[i])
            continue;
        if (!std::ranges::is_sorted(*chunks[i], std::ranges::less_equal())) {
            std::ranges::sort(*chunks[i]);
            const auto repeated = std::ranges::unique(*chunks[i]);
            chunks[i]->erase(repeated.begin(), repeated.end());
        }
        (*made)[i] = Piece<Chunk>(std::move(chunks[i]));
    }
    return made;
}

void MultiIndex::rest(const std::shared_ptr<const PieceSource<Chunk>> &source, std::span<const std::uint32_t> numbers)
{
    m_deferred.reset();
    m_spine = std::make_shared<Spine>(numbers.empty() ? 0 : numbers.back() + 1);
    for (const std::uint32_t number : numbers)
        (*m_spine)[number] = Piece<Chunk>(source, number);
}

void MultiIndex::defer(std::function<void(Edits &)> gather)
{
    m_spine.reset();
    m_deferred = std::make_shared<Deferred>();
    m_deferred->gather = std::move(gather);
}

const std::shared_ptr<MultiIndex::Spine> &MultiIndex::spine() const
{
    if (!m_deferred)
        return m_spine;
    std::call_once(m_deferred->once, [this] {
        Edits edits;
        m_deferred->gather(edits);
        m_deferred->spine = sorted(edits);
        m_deferred->gather = {}; // and the rows it held
    });
    return m_deferred->spine;
}

std::span<const std::uint64_t> MultiIndex::entries(std::uint32_t key) const
{
    const std::uint32_t index = key >> m_shift;
    const auto all = chunks();
    if (index >= all.size() || !all[index])
        return {};
    const Chunk &chunk = *all[index];
    const auto first = std::ranges::lower_bound(chunk, pack(key, 0));
    const auto last = std::upper_bound(first, chunk.end(), pack(key, UINT32_MAX));
    return {first, last};
}

} // namespace tandem
