// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/role.h"

#include <algorithm>
#include <iterator>

namespace tandem {

PermissionSet::PermissionSet(std::vector<std::string> ids) : m_ids(std::move(ids))
{
    std::ranges::sort(m_ids);
    const auto repeated = std::ranges::unique(m_ids);
    m_ids.erase(repeated.begin(), repeated.end());
}

bool PermissionSet::contains(std::string_view id) const
{
    return std::ranges::binary_search(m_ids, id, {}, [](const auto &x) { return std::string_view(x); });
}

PermissionSet PermissionSet::united(const PermissionSet &other) const
{
    PermissionSet result;
    std::ranges::set_union(m_ids, other.m_ids, std::back_inserter(result.m_ids));
    return result;
}

PermissionSet PermissionSet::without(const PermissionSet &other) const
{
    PermissionSet result;
    std::ranges::set_difference(m_ids, other.m_ids, std::back_inserter(result.m_ids));
    return result;
}

} // namespace tandem
