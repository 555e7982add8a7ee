// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bitmaps.h"

namespace tandem {

namespace {

constexpr std::uint64_t lookedUp = 8; ///< so many ids are looked up one by one

/// Turns the membership of these ids round.
void flip(Roaring &bits, const std::vector<std::uint32_t> &ids)
{
    for (const std::uint32_t id : ids) {
        if (!bits.addChecked(id))
            bits.remove(id);
    }
}

} // namespace

const Roaring &SharedBitmap::bits() const
{
    static const Roaring none;
    if (!m_node)
        return none;
    if (m_node->flipped.empty())
        return *m_node->base;
    if (const Roaring *there = m_node->whole.load(std::memory_order_acquire))
        return *there;
    // Two threads may make it at once: the first one's stays.
    auto fresh = std::make_unique<Roaring>(*m_node->base);
    flip(*fresh, m_node->flipped);
    Roaring *expected = nullptr;
    if (m_node->whole.compare_exchange_strong(expected, fresh.get(), std::memory_order_acq_rel))
        return *fresh.release();
    return *expected;
}

Roaring SharedBitmap::among(const Roaring &few) const
{
    if (!m_node)
        return {};
    // An act on one user asks this of every role, and mostly finds nothing: looking ids up makes no bitmap then.
    if (const std::uint64_t asked = few.cardinality(); asked <= lookedUp) {
        Roaring found;
        for (const std::uint32_t id : few) {
            if (contains(id))
                found.add(id);
        }
        return found;
    }
    Roaring found = *m_node->base & few;
    for (const std::uint32_t id : m_node->flipped) {
        if (few.contains(id) && !found.addChecked(id))
            found.remove(id);
    }
    return found;
}

void SharedBitmap::set(std::uint32_t value, bool present)
{
    if (contains(value) == present)
        return;
    Node &node = detached(m_node);
    node.count += present ? 1 : std::uint64_t(-1);
    // A bitmap that was made of this set takes the place of its base: it is nobody else's.
    if (Roaring *whole = node.whole.exchange(nullptr, std::memory_order_relaxed)) {
        node.base.reset(whole);
        node.flipped.clear();
    }
    if (node.base.use_count() == 1 || node.flipped.size() >= mostFlipped) {
        Roaring &own = detached(node.base);
        flip(own, node.flipped);
        node.flipped.clear();
        if (present)
            own.add(value);
        else
            own.remove(value);
        return;
    }
    const auto place = std::ranges::lower_bound(node.flipped, value);
    if (place != node.flipped.end() && *place == value)
        node.flipped.erase(place);
    else
        node.flipped.insert(place, value);
}

void SharedBitmap::assign(Roaring bits)
{
    m_node = std::make_shared<Node>();
    m_node->count = bits.cardinality();
    *m_node->base = std::move(bits);
}

bool operator==(const SharedBitmap &a, const SharedBitmap &b)
{
    if (a.m_node == b.m_node)
        return true;
    if (a.count() != b.count())
        return false;
    if (a.m_node && b.m_node && a.m_node->base == b.m_node->base)
        return a.m_node->flipped == b.m_node->flipped;
    return a.bits() == b.bits();
}

} // namespace tandem
