// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/multiindex.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tandem {

void MultiIndex::Edits::append(Edits &more)
{
    m_added.insert(m_added.end(), more.m_added.begin(), more.m_added.end());
    m_removed.insert(m_removed.end(), more.m_removed.begin(), more.m_removed.end());
    more.m_added.clear();
    more.m_removed.clear();
}

void MultiIndex::merge(Edits &edits)
{
    if (edits.empty())
        return;
    makeNow();
    mergeInto(m_chunks, edits);
}

void MultiIndex::mergeLater(Edits &edits)
{
    if (edits.empty())
        return;
    if (m_later && !m_later->isAll && !m_later->made.load(std::memory_order_acquire) && m_later.use_count() == 1) {
        std::atomic_thread_fence(std::memory_order_acquire); // as in detached()
        m_later->edits.append(edits);
        return;
    }
    makeNow();
    m_later = std::make_shared<Later>(false);
    m_later->chunks = std::exchange(m_chunks, {});
    m_later->edits = std::exchange(edits, {});
}

void MultiIndex::settle()
{
    if (m_later && !m_later->isAll)
        makeNow();
}

void MultiIndex::makeNow()
{
    if (!m_later)
        return;
    m_chunks = pieces();
    m_later.reset();
}

void MultiIndex::mergeInto(Pieces<Chunk> &chunks, Edits &edits) const
{
    auto &added = edits.m_added;
    auto &removed = edits.m_removed;
    std::ranges::sort(added);
    std::ranges::sort(removed);
    std::vector<std::uint64_t> in;
    std::vector<std::uint64_t> out;
    std::ranges::set_difference(added, removed, std::back_inserter(in));
    std::ranges::set_difference(removed, added, std::back_inserter(out));
    added.clear();
    removed.clear();

    auto i = in.begin();
    auto o = out.begin();
    while (i != in.end() || o != out.end()) {
        const std::uint32_t chunk =
            std::min(i != in.end() ? chunkOf(*i) : UINT32_MAX, o != out.end() ? chunkOf(*o) : UINT32_MAX);
        const auto iEnd = std::find_if(i, in.end(), [&](auto e) { return chunkOf(e) != chunk; });
        const auto oEnd = std::find_if(o, out.end(), [&](auto e) { return chunkOf(e) != chunk; });
        Piece<Chunk> &place = chunks.place(chunk);
        static const Chunk none;
        const Chunk &old = place ? *place : none;
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
        place = Piece<Chunk>(std::move(merged));
        i = iEnd;
        o = oEnd;
    }
}

void MultiIndex::assign(Edits &edits)
{
    m_later.reset();
    m_chunks = sorted(edits);
}

Pieces<MultiIndex::Chunk> MultiIndex::sorted(Edits &edits) const
{
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
    Pieces<Chunk> made;
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        if (!chunks[i])
            continue;
        if (!std::ranges::is_sorted(*chunks[i], std::ranges::less_equal())) {
            std::ranges::sort(*chunks[i]);
            const auto repeated = std::ranges::unique(*chunks[i]);
            chunks[i]->erase(repeated.begin(), repeated.end());
        }
        made.place(i) = Piece<Chunk>(std::move(chunks[i]));
    }
    return made;
}

void MultiIndex::rest(const std::shared_ptr<const PieceSource<Chunk>> &source, std::span<const std::uint32_t> numbers)
{
    m_later.reset();
    m_chunks = {};
    for (const std::uint32_t number : numbers)
        m_chunks.place(number) = Piece<Chunk>(source, number);
}

void MultiIndex::defer(std::function<void(Edits &)> gather)
{
    m_chunks = {};
    m_later = std::make_shared<Later>(true);
    m_later->gather = std::move(gather);
}

const Pieces<MultiIndex::Chunk> &MultiIndex::pieces() const
{
    if (!m_later)
        return m_chunks;
    std::call_once(m_later->once, [this] {
        if (m_later->isAll) {
            Edits all;
            m_later->gather(all);
            m_later->chunks = sorted(all);
            m_later->gather = {}; // and the rows it held
        } else {
            mergeInto(m_later->chunks, m_later->edits);
            m_later->edits = {};
        }
        m_later->made.store(true, std::memory_order_release);
    });
    return m_later->chunks;
}

std::span<const std::uint64_t> MultiIndex::entries(std::uint32_t key) const
{
    const Piece<Chunk> &piece = pieces()[key >> m_shift];
    if (!piece)
        return {};
    const Chunk &chunk = *piece;
    const auto first = std::ranges::lower_bound(chunk, pack(key, 0));
    const auto last = std::upper_bound(first, chunk.end(), pack(key, UINT32_MAX));
    return {first, last};
}

} // namespace tandem
