// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/table.h"

#include <roaring/roaring.hh>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

namespace tandem {

/// A set of row ids that copies share: a bitmap, shared whole by reference count (Roaring's own copy-on-write has a
/// counter that is not atomic: two threads crash, measured, so it stays off), and beside it the few ids in which this
/// set differs from it. So one id more or less does not cost a copy of a million bits.
/// Distinct copies may be used from distinct threads.
class SharedBitmap
{
public:
    /// The whole set as one bitmap; made when it is first asked for after a change, once for all copies.
    [[nodiscard]] const Roaring &bits() const;
    [[nodiscard]] bool contains(std::uint32_t value) const
    {
        return m_node && m_node->base->contains(value) != m_node->isFlipped(value);
    }
    [[nodiscard]] std::uint64_t count() const { return m_node ? m_node->count : 0; }
    /// Those of `few` that belong to the set: quicker than bits() & few after a change.
    [[nodiscard]] Roaring among(const Roaring &few) const;
    /// True when f(id) is true for a member; asks until it is, in no particular order, and does not make the bitmap.
    template<class F>
    [[nodiscard]] bool anyOf(F &&f) const
    {
        if (!m_node)
            return false;
        for (const std::uint32_t id : m_node->flipped) {
            if (!m_node->base->contains(id) && f(id))
                return true;
        }
        for (const std::uint32_t id : *m_node->base) {
            if (!m_node->isFlipped(id) && f(id))
                return true;
        }
        return false;
    }
    void set(std::uint32_t value, bool present);
    void assign(Roaring bits);
    /// True when nothing was written to either since one was copied from the other: nothing changed between two
    /// revisions.
    [[nodiscard]] bool sameAs(const SharedBitmap &other) const { return m_node == other.m_node; }
    friend bool operator==(const SharedBitmap &a, const SharedBitmap &b);

private:
    /// So many ids may differ: their look-up stays short, and a set that changes at every act is copied every so often.
    static constexpr std::size_t mostFlipped = 64;
    /// Nobody writes into a node that is shared.
    struct Node
    {
        Node() = default;
        Node(const Node &other) : base(other.base), flipped(other.flipped), count(other.count) { }
        Node &operator=(const Node &) = delete;
        ~Node() { delete whole.load(std::memory_order_relaxed); }
        [[nodiscard]] bool isFlipped(std::uint32_t value) const
        {
            return !flipped.empty() && std::ranges::binary_search(flipped, value);
        }

        std::shared_ptr<Roaring> base = std::make_shared<Roaring>(); ///< never null
        std::vector<std::uint32_t> flipped; ///< ascending: in the base but not in the set, or the other way round
        std::uint64_t count = 0; ///< of the set
        mutable std::atomic<Roaring *> whole{nullptr}; ///< what bits() made
    };

    std::shared_ptr<Node> m_node; ///< null: nobody
};

/// Container (role, group) -> members (users, accounts): one bitmap a container.
class BitmapTable
{
public:
    [[nodiscard]] const SharedBitmap &of(std::uint32_t container) const
    {
        static const SharedBitmap none;
        return m_rows && container < m_rows->size() ? (*m_rows)[container] : none;
    }
    void set(std::uint32_t container, std::uint32_t member, bool present)
    {
        if (of(container).contains(member) == present)
            return;
        row(container).set(member, present);
    }
    void assign(std::uint32_t container, Roaring bits) { row(container).assign(std::move(bits)); }
    /// One more than the largest container that ever had members.
    [[nodiscard]] std::uint32_t end() const { return m_rows ? static_cast<std::uint32_t>(m_rows->size()) : 0; }

private:
    SharedBitmap &row(std::uint32_t container)
    {
        auto &rows = detached(m_rows);
        if (container >= rows.size())
            rows.resize(container + 1);
        return rows[container];
    }
    std::shared_ptr<std::vector<SharedBitmap>> m_rows;
};

} // namespace tandem
