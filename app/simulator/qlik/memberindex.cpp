// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/qlik/memberindex.h"

#include <algorithm>

namespace tandem::simulator::qlik {

namespace {

template<class Id>
std::vector<Id> idsAt(const std::vector<std::vector<std::uint32_t>> &of, std::uint32_t member)
{
    return member < of.size() ? std::vector<Id>(of[member].begin(), of[member].end()) : std::vector<Id>();
}

} // namespace

void MemberIndex::follow(Table &table, const PairState &state, LinkKind kind, std::size_t containers)
{
    table.seen.resize(std::max(containers, table.seen.size()));
    for (std::uint32_t container = 0; container < table.seen.size(); ++container) {
        const SharedBitmap &now = state.links(kind, container);
        SharedBitmap &seen = table.seen[container];
        if (now.sameAs(seen))
            continue;
        for (const std::uint32_t member : now.bits() ^ seen.bits()) {
            if (member >= table.of.size())
                table.of.resize(member + 1);
            std::vector<std::uint32_t> &in = table.of[member];
            const auto place = std::ranges::lower_bound(in, container);
            if (now.contains(member))
                in.insert(place, container);
            else
                in.erase(place);
        }
        seen = now;
    }
}

std::vector<RoleId> MemberIndex::rolesOf(const PairState &state, UserId user) const
{
    const std::scoped_lock lock(m_mutex);
    follow(m_roles, state, LinkKind::DirectRole, state.roles().chunks().size() * tandem::Table<Role>::chunkSize);
    return idsAt<RoleId>(m_roles.of, user.value());
}

std::vector<GroupId> MemberIndex::groupsOf(const PairState &state, UserId user) const
{
    const std::scoped_lock lock(m_mutex);
    follow(m_groups, state, LinkKind::GroupUser, state.groups().chunks().size() * tandem::Table<Group>::chunkSize);
    return idsAt<GroupId>(m_groups.of, user.value());
}

} // namespace tandem::simulator::qlik
