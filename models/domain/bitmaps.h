// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/table.h"

#include <roaring/roaring.hh>

#include <memory>
#include <vector>

namespace tandem {

/// A set of row ids that copies share. Whole bitmaps are shared by reference count: Roaring's own copy-on-write has a
/// counter that is not atomic (two threads crash, measured), so it stays off.
class SharedBitmap
{
public:
    [[nodiscard]] const Roaring &bits() const
    {
        static const Roaring none;
        return m_bits ? *m_bits : none;
    }
    [[nodiscard]] bool contains(std::uint32_t value) const { return m_bits && m_bits->contains(value); }
    [[nodiscard]] std::uint64_t count() const { return m_bits ? m_bits->cardinality() : 0; }
    void set(std::uint32_t value, bool present)
    {
        if (contains(value) == present)
            return;
        Roaring &own = detached(m_bits);
        if (present)
            own.add(value);
        else
            own.remove(value);
    }
    void assign(Roaring bits) { m_bits = std::make_shared<Roaring>(std::move(bits)); }
    /// True when both share one bitmap: nothing changed between two revisions.
    [[nodiscard]] bool sameAs(const SharedBitmap &other) const { return m_bits == other.m_bits; }
    friend bool operator==(const SharedBitmap &a, const SharedBitmap &b)
    {
        return a.m_bits == b.m_bits || a.bits() == b.bits();
    }

private:
    std::shared_ptr<Roaring> m_bits;
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
