// SPDX-License-Identifier: GPL-3.0-or-later
// Looking up: see pairstate_apply.cpp for writing.
#include "domain/pairstate.h"

#include "domain/text.h"

#include <algorithm>

namespace tandem {

namespace {

/// The row of `ids` whose vendor id is `id`: a 32-bit hash alone is no proof.
template<class IdType, class Row>
std::optional<IdType> exact(const MultiIndex &index, const Table<Row> &table, std::string_view id)
{
    for (const IdType candidate : index.values<IdType>(hash32(id))) {
        const Row *row = table.find(candidate);
        if (row && row->vendorId() == id)
            return candidate;
    }
    return std::nullopt;
}

template<class Row>
auto byName(const Table<Row> &table, std::string_view name)
{
    name = trimmed(name);
    std::vector<typename Table<Row>::Key> found;
    table.forEach([&](const Row &row) {
        std::string_view own;
        if constexpr (requires { row.name(); })
            own = row.name();
        else
            own = row.name;
        if (trimmed(own) == name)
            found.push_back(row.id);
    });
    return found;
}

} // namespace

std::size_t PairState::slot(UserStatus status)
{
    switch (status) {
    case UserStatus::Active:
        return 0;
    case UserStatus::Invited:
    case UserStatus::Provisioned:
        return 1;
    case UserStatus::Disabled:
        return 2;
    }
    return 0;
}

const Account *PairState::accountOf(UserId user) const
{
    const auto found = m_index[AccountByUser].entries(user.value());
    return found.empty() ? nullptr : m_accounts.find(AccountId(static_cast<std::uint32_t>(found.front())));
}

std::vector<UserId> PairState::usersByEmail(std::string_view email) const
{
    const std::string folded = normalizedEmail(email);
    if (folded.empty())
        return {};
    auto ids = m_index[UserEmail].values<UserId>(hash32(folded));
    std::erase_if(ids, [&](UserId id) { return normalizedEmail(m_users.at(id).person.email()) != folded; });
    return ids;
}

std::vector<AccountId> PairState::accountsByEmail(std::string_view email) const
{
    const std::string folded = normalizedEmail(email);
    if (folded.empty())
        return {};
    auto ids = m_index[AccountEmail].values<AccountId>(hash32(folded));
    std::erase_if(ids, [&](AccountId id) { return normalizedEmail(m_accounts.at(id).person.email()) != folded; });
    return ids;
}

std::vector<UserId> PairState::usersBySubject(std::string_view subject) const
{
    if (subject.empty())
        return {};
    auto ids = m_index[UserSubject].values<UserId>(hash32(subject));
    std::erase_if(ids, [&](UserId id) { return m_users.at(id).person.subject() != subject; });
    return ids;
}

std::vector<AccountId> PairState::accountsByLogin(std::string_view login) const
{
    if (login.empty())
        return {};
    auto ids = m_index[AccountLogin].values<AccountId>(hash32(login));
    std::erase_if(ids, [&](AccountId id) { return m_accounts.at(id).login() != login; });
    return ids;
}

std::optional<UserId> PairState::userByVendorId(std::string_view id) const
{
    return exact<UserId>(m_index[UserKey], m_users, id);
}

std::optional<UserId> PairState::tombstoneByVendorId(std::string_view id) const
{
    return exact<UserId>(m_index[TombstoneKey], m_tombstones, id);
}

std::optional<AccountId> PairState::accountByVendorId(std::string_view id) const
{
    return exact<AccountId>(m_index[AccountKey], m_accounts, id);
}

std::optional<SpaceId> PairState::spaceByVendorId(std::string_view id) const
{
    return exact<SpaceId>(m_index[SpaceKey], m_spaces, id);
}

std::optional<ContentId> PairState::contentByVendorId(std::string_view id) const
{
    return exact<ContentId>(m_index[ContentKey], m_content, id);
}

std::optional<RoleId> PairState::roleByVendorId(std::string_view id) const
{
    std::optional<RoleId> found;
    if (!id.empty()) {
        m_roles.forEach([&](const Role &role) {
            if (role.vendorId == id || role.talendVendorId == id)
                found = role.id;
        });
    }
    return found;
}

std::optional<GroupId> PairState::groupByVendorId(std::string_view id) const
{
    std::optional<GroupId> found;
    m_groups.forEach([&](const Group &group) {
        if (group.vendorId == id)
            found = group.id;
    });
    return found;
}

std::vector<RoleId> PairState::rolesByName(std::string_view name) const
{
    return byName(m_roles, name);
}

std::vector<GroupId> PairState::groupsByName(std::string_view name) const
{
    return byName(m_groups, name);
}

std::vector<SpaceId> PairState::spacesByName(std::string_view name) const
{
    return byName(m_spaces, name);
}

std::vector<RoleId> PairState::directRoles(UserId user) const
{
    std::vector<RoleId> roles;
    const BitmapTable &table = m_links[static_cast<std::size_t>(LinkKind::DirectRole)];
    for (std::uint32_t role = 1; role < table.end(); ++role) {
        if (table.of(role).contains(user.value()))
            roles.emplace_back(role);
    }
    return roles;
}

std::vector<RoleId> PairState::talendRoles(const Account &account) const
{
    std::vector<RoleId> roles;
    const LinkKind kind = account.user ? LinkKind::TalendRole : LinkKind::UnlinkedTalendRole;
    const std::uint32_t member = account.user ? account.user->value() : account.id.value();
    const BitmapTable &table = m_links[static_cast<std::size_t>(kind)];
    for (std::uint32_t role = 1; role < table.end(); ++role) {
        if (table.of(role).contains(member))
            roles.emplace_back(role);
    }
    return roles;
}

std::vector<GroupId> PairState::groupsOf(UserId user) const
{
    std::vector<GroupId> groups;
    const BitmapTable &table = m_links[static_cast<std::size_t>(LinkKind::GroupUser)];
    for (std::uint32_t group = 1; group < table.end(); ++group) {
        if (table.of(group).contains(user.value()))
            groups.emplace_back(group);
    }
    return groups;
}

bool PairState::holdsTalendRole(UserId user) const
{
    return std::ranges::any_of(directRoles(user), [&](RoleId id) { return m_roles.at(id).isTalendBearing(); });
}

std::vector<ContentId> PairState::contentOwnedBy(UserId owner) const
{
    return m_index[ByOwner].values<ContentId>(owner.value());
}

std::vector<SpaceId> PairState::spacesOwnedBy(UserId owner) const
{
    return m_index[SpacesByOwner].values<SpaceId>(owner.value());
}

std::vector<SpaceId> PairState::spacesWithMember(UserId user) const
{
    return m_index[SpacesByMember].values<SpaceId>(user.value());
}

std::vector<ContentId> PairState::contentIn(SpaceId space) const
{
    return m_index[BySpace].values<ContentId>(space.value());
}

std::vector<ContentId> PairState::dependentsOf(ContentId app) const
{
    return m_index[ByApp].values<ContentId>(app.value());
}

std::vector<ContentId> PairState::usersOfConnection(ContentId connection) const
{
    return m_index[ByConnection].values<ContentId>(connection.value());
}

std::size_t PairState::countOwnedBy(UserId owner) const
{
    return m_index[ByOwner].count(owner.value()) + m_index[SpacesByOwner].count(owner.value());
}

std::optional<std::uint64_t> PairState::seatsFree() const
{
    if (!m_tenant.entitlements)
        return std::nullopt;
    const std::uint64_t used = seatsUsed();
    return used >= *m_tenant.entitlements ? 0 : *m_tenant.entitlements - used;
}

std::uint32_t PairState::nextId(TableId table) const
{
    switch (table) {
    case TableId::Users:
    case TableId::Tombstones:
        return m_users.next();
    case TableId::Accounts:
        return m_accounts.next();
    case TableId::Roles:
        return m_roles.next();
    case TableId::Groups:
        return m_groups.next();
    case TableId::Spaces:
        return m_spaces.next();
    case TableId::Content:
        return m_content.next();
    case TableId::Count:
        break;
    }
    return 1;
}

void PairState::reserveIds(TableId table, std::uint32_t next)
{
    switch (table) {
    case TableId::Users:
    case TableId::Tombstones:
        return m_users.reserveIds(next);
    case TableId::Accounts:
        return m_accounts.reserveIds(next);
    case TableId::Roles:
        return m_roles.reserveIds(next);
    case TableId::Groups:
        return m_groups.reserveIds(next);
    case TableId::Spaces:
        return m_spaces.reserveIds(next);
    case TableId::Content:
        return m_content.reserveIds(next);
    case TableId::Count:
        break;
    }
}

} // namespace tandem
