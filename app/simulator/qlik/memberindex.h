// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"

#include <mutex>
#include <vector>

namespace tandem::simulator::qlik {

/// The memberships of the Qlik side by user instead of by role and group, since every user that is shown names them.
/// Kept from revision to revision: only bitmaps that differ are looked at again. Any thread.
class MemberIndex
{
public:
    /// Ascending ids.
    [[nodiscard]] std::vector<RoleId> rolesOf(const PairState &state, UserId user) const;
    [[nodiscard]] std::vector<GroupId> groupsOf(const PairState &state, UserId user) const;

private:
    struct Table
    {
        std::vector<SharedBitmap> seen; ///< by container
        std::vector<std::vector<std::uint32_t>> of; ///< containers by member
    };
    static void follow(Table &table, const PairState &state, LinkKind kind, std::size_t containers);

    mutable std::mutex m_mutex;
    mutable Table m_roles;
    mutable Table m_groups;
};

} // namespace tandem::simulator::qlik
