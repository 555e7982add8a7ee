// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bitmaps.h"
#include "workspace/outcome.h"

#include <mutex>
#include <optional>
#include <unordered_map>

namespace tandem::simulator::talend {

/// When a resource was last modified, in rehearsal time, as far as this service has seen it: the pair keeps no such
/// dates. Learned by comparing each revision with the one before, which costs what differs. Any thread.
class Times
{
public:
    /// Takes in what changed since the last call.
    void follow(const Snapshot &snapshot);

    [[nodiscard]] std::optional<Instant> modified(AccountId account) const;
    [[nodiscard]] std::optional<Instant> modified(RoleId role) const;
    [[nodiscard]] std::optional<Instant> modified(GroupId group) const;

private:
    using Map = std::unordered_map<std::uint32_t, Instant>;
    void compare(const PairState &before, const PairState &after);
    std::optional<Instant> of(const Map &map, std::uint32_t id) const;

    mutable std::mutex m_mutex;
    Snapshot m_seen;
    Map m_accounts;
    Map m_roles;
    Map m_groups;
};

} // namespace tandem::simulator::talend
