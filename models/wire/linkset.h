// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bitmaps.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace tandem::wire {

/// Memberships collected by container, then made bitmaps at once. Private to models/wire.
class LinkSet
{
public:
    void add(std::uint32_t container, std::uint32_t member)
    {
        if (container == 0)
            return;
        if (container >= m_members.size())
            m_members.resize(container + 1);
        m_members[container].push_back(member);
    }
    void into(BitmapTable &table)
    {
        for (std::uint32_t container = 0; container < m_members.size(); ++container) {
            auto &members = m_members[container];
            if (members.empty())
                continue;
            Roaring bits;
            bits.addMany(members.size(), members.data());
            bits.runOptimize();
            table.assign(container, std::move(bits));
        }
    }

private:
    std::vector<std::vector<std::uint32_t>> m_members;
};

} // namespace tandem::wire
