// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/talend/times.h"

#include <algorithm>

namespace tandem::simulator::talend {

namespace {

/// Calls f(row id) for every row that is new or different.
template<class Row, class F>
void forEachChange(const Table<Row> &before, const Table<Row> &after, const F &f)
{
    const auto old = before.chunks();
    const auto now = after.chunks();
    for (std::size_t chunk = 0; chunk < now.size(); ++chunk) {
        if (!now[chunk] || (chunk < old.size() && old[chunk] == now[chunk]))
            continue;
        const auto *was = chunk < old.size() ? old[chunk].get() : nullptr;
        for (std::size_t i = 0; i < now[chunk]->rows.size(); ++i) {
            const auto &row = now[chunk]->rows[i];
            if (row && (!was || was->rows[i] != row))
                f(row->id.value());
        }
    }
}

/// Calls f(container, member) for every membership that began or ended.
template<class F>
void forEachChange(const PairState &before, const PairState &after, LinkKind kind, const F &f)
{
    const std::uint32_t end = std::max(before.linkContainers(kind), after.linkContainers(kind));
    for (std::uint32_t container = 0; container < end; ++container) {
        const SharedBitmap &was = before.links(kind, container);
        const SharedBitmap &is = after.links(kind, container);
        if (was.sameAs(is))
            continue;
        for (const std::uint32_t member : was.bits() ^ is.bits())
            f(container, member);
    }
}

} // namespace

void Times::follow(const Snapshot &snapshot)
{
    const std::scoped_lock lock(m_mutex);
    if (m_seen.state && m_seen.revision >= snapshot.revision)
        return;
    if (m_seen.state)
        compare(*m_seen.state, *snapshot.state);
    m_seen = snapshot;
}

void Times::compare(const PairState &before, const PairState &after)
{
    const Instant now = after.tenant().now;
    const auto touch = [now](Map &map, std::uint32_t id) { map.insert_or_assign(id, now); };
    forEachChange(before.accounts(), after.accounts(), [&](std::uint32_t id) {
        // What is new was made at a moment of its own.
        if (before.accounts().contains(AccountId(id)))
            touch(m_accounts, id);
    });
    forEachChange(before.roles(), after.roles(), [&](std::uint32_t id) { touch(m_roles, id); });
    forEachChange(before.groups(), after.groups(), [&](std::uint32_t id) { touch(m_groups, id); });
    forEachChange(before, after, LinkKind::TalendRole, [&](std::uint32_t, std::uint32_t user) {
        const Account *was = before.accountOf(UserId(user));
        const Account *is = after.accountOf(UserId(user));
        if (was && is)
            touch(m_accounts, is->id.value());
    });
    const auto ofAccount = [&](std::uint32_t, std::uint32_t account) { touch(m_accounts, account); };
    forEachChange(before, after, LinkKind::UnlinkedTalendRole, ofAccount);
    forEachChange(before, after, LinkKind::GroupAccount, [&](std::uint32_t group, std::uint32_t account) {
        touch(m_groups, group);
        touch(m_accounts, account);
    });
}

std::optional<Instant> Times::of(const Map &map, std::uint32_t id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = map.find(id);
    return found == map.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Instant> Times::modified(AccountId account) const
{
    return of(m_accounts, account.value());
}

std::optional<Instant> Times::modified(RoleId role) const
{
    return of(m_roles, role.value());
}

std::optional<Instant> Times::modified(GroupId group) const
{
    return of(m_groups, group.value());
}

} // namespace tandem::simulator::talend
