// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/samplebuilder.h"

#include "domain/permissioncatalogue.h"
#include "domain/rolecatalogue.h"
#include "domain/text.h"

#include <algorithm>
#include <cassert>

namespace tandem {

namespace {

/// When the first record of a sample was made; the others follow, some days apart.
constexpr Instant firstDay{1'709'539'200'000}; // 2024-03-04T08:00:00.000Z
constexpr std::int64_t someDays = 9 * 86'400'000LL + 3'723'000;

std::vector<std::string> canonical(const std::vector<std::string> &ids, Side side)
{
    std::vector<std::string> result;
    for (const std::string &id : ids)
        result.push_back(permissionCatalogue().canonicalId(id, side));
    return result;
}

} // namespace

SampleBuilder::SampleBuilder(std::uint64_t seed, const SampleOptions &options) : m_options(options), m_userIndex(1)
{
    m_tenant.seed = seed;
    m_tenant.qlikTenantId = mintToken(seed, static_cast<std::uint32_t>(ObjectType::Tenant), 1);
    m_tenant.entitlements = options.entitlements.value_or(1000);
    m_tenant.talendLimit = options.talendLimit.value_or(999);
    m_tenant.subscription = options.subscription.value_or(Subscription::UserBased);
}

std::string SampleBuilder::key(ObjectType type, std::uint32_t id, Side side) const
{
    const auto kind = static_cast<std::uint32_t>(type);
    return side == Side::Qlik ? mintQlikId(m_tenant.seed, kind, id) : mintUuid(m_tenant.seed, kind, id);
}

Person SampleBuilder::person(const PersonFields &fields)
{
    return Person(PersonId(m_nextPerson++), fields);
}

Role &SampleBuilder::newRole(std::string_view name, RoleKind kind)
{
    Role role(RoleId(static_cast<std::uint32_t>(m_roles.size()) + 1));
    role.name = name;
    role.kind = kind;
    return m_roles.emplace_back(std::move(role));
}

void SampleBuilder::builtInRoles()
{
    for (const BuiltInRole &known : roleCatalogue().qlik()) {
        if (!known.offered)
            continue;
        Role &role = newRole(known.name, RoleKind::QlikBuiltIn);
        role.description = known.description.en;
        role.fullUser = known.fullUser;
        role.qlik = PermissionSet(known.qlikPermissions);
        role.vendorId = key(ObjectType::Role, role.id.value());
    }
    for (const BuiltInRole &known : roleCatalogue().talend()) {
        if (!known.offered)
            continue;
        Role &role = newRole(known.name, RoleKind::TalendBuiltIn);
        role.description = known.description.en;
        role.talend = PermissionSet(known.talendPermissions);
        role.distributed = true;
        role.onQlik = m_tenant.paired;
        role.onTalend = true;
        role.talendVendorId = key(ObjectType::Role, role.id.value(), Side::Talend);
        if (role.onQlik)
            role.vendorId = key(ObjectType::Role, role.id.value());
    }
}

RoleId SampleBuilder::role(std::string_view name, std::vector<std::string> qlik, std::vector<std::string> talend,
                           bool fromTalend)
{
    Role &role = newRole(name, RoleKind::Custom);
    role.qlik = PermissionSet(canonical(qlik, Side::Qlik));
    role.talend = PermissionSet(canonical(talend, Side::Talend));
    role.distributed = fromTalend;
    role.onTalend = true;
    role.vendorId = key(ObjectType::Role, role.id.value());
    role.talendVendorId = key(ObjectType::Role, role.id.value(), Side::Talend);
    return role.id;
}

RoleId SampleBuilder::roleOn(Side side, std::string_view name, std::vector<std::string> permissions)
{
    Role &role = newRole(name, RoleKind::Custom);
    role.onQlik = side == Side::Qlik;
    role.onTalend = side == Side::Talend;
    role.distributed = side == Side::Talend;
    (side == Side::Qlik ? role.qlik : role.talend) = PermissionSet(canonical(permissions, side));
    (side == Side::Qlik ? role.vendorId : role.talendVendorId) = key(ObjectType::Role, role.id.value(), side);
    return role.id;
}

RoleId SampleBuilder::roleNamed(std::string_view name, Side side) const
{
    const auto found = std::ranges::find_if(m_roles, [&](const Role &role) {
        return role.name == name && (side == Side::Qlik ? role.onQlik : role.onTalend);
    });
    assert(found != m_roles.end());
    return found->id;
}

UserId SampleBuilder::user(const PersonFields &fields, Names roles, UserStatus status)
{
    User user(UserId(m_nextUser++));
    const std::uint32_t id = user.id.value();
    user.keys = PackedText<2>({key(ObjectType::User, id), {}});
    PersonFields own = fields;
    if (own.subject.empty() && status != UserStatus::Provisioned)
        own.subject = "auth0|" + mintQlikId(m_tenant.seed, 1000, id);
    user.person = person(own);
    user.status = status;
    user.entitlement = status == UserStatus::Active;
    user.createdAt = firstDay.plusMilliseconds(someDays * (id - 1));
    m_userIndex.resize(m_nextUser);
    m_userIndex[id] = m_users.size();
    m_users.push_back(std::move(user));
    for (std::string_view name : roles)
        m_links.push_back({LinkKind::DirectRole, roleNamed(name).value(), id, true});
    return UserId(id);
}

UserId SampleBuilder::deletedUser(Instant when)
{
    Tombstone tombstone(UserId(m_nextUser++));
    m_userIndex.resize(m_nextUser);
    tombstone.keys = PackedText<1>({key(ObjectType::User, tombstone.id.value())});
    tombstone.deletedAt = when;
    return m_tombstones.emplace_back(std::move(tombstone)).id;
}

AccountId SampleBuilder::account(UserId userId, AccountCause cause)
{
    const User &user = edit(userId);
    Account account(AccountId(static_cast<std::uint32_t>(m_accounts.size()) + 1));
    account.keys = PackedText<1>({key(ObjectType::Account, account.id.value(), Side::Talend)});
    PersonFields fields = user.person.fields();
    fields.subject = fields.email;
    fields.extra.clear();
    account.person = person(fields);
    account.status = user.isPending() ? UserStatus::Invited : user.status;
    account.cause = cause;
    account.user = userId;
    account.createdAt = user.createdAt.plusMilliseconds(2'000);
    const AccountId id = account.id;
    m_accounts.push_back(std::move(account));
    return id;
}

AccountId SampleBuilder::stranger(const PersonFields &fields, Names roles, UserStatus status)
{
    Account account(AccountId(static_cast<std::uint32_t>(m_accounts.size()) + 1));
    account.keys = PackedText<1>({key(ObjectType::Account, account.id.value(), Side::Talend)});
    PersonFields own = fields;
    if (own.subject.empty())
        own.subject = own.email;
    account.person = person(own);
    account.status = status;
    account.cause = AccountCause::Imported;
    account.createdAt = firstDay.plusMilliseconds(someDays * account.id.value());
    for (std::string_view name : roles) {
        m_links.push_back(
            {LinkKind::UnlinkedTalendRole, roleNamed(name, Side::Talend).value(), account.id.value(), true});
    }
    const AccountId id = account.id;
    m_accounts.push_back(std::move(account));
    return id;
}

void SampleBuilder::accountsForHolders(const std::vector<UserId> &without)
{
    std::vector<UserId> holders;
    for (const Link &link : m_links) {
        const bool bearing = link.kind == LinkKind::DirectRole && m_roles.at(link.container - 1).isTalendBearing();
        if (bearing && !edit(UserId(link.member)).heldBack)
            holders.emplace_back(link.member);
    }
    std::ranges::sort(holders);
    const auto repeated = std::ranges::unique(holders);
    holders.erase(repeated.begin(), repeated.end());
    for (const UserId user : holders) {
        const bool has = std::ranges::any_of(m_accounts, [&](const Account &account) { return account.user == user; });
        if (!has && std::ranges::find(without, user) == without.end())
            account(user);
    }
}

GroupId SampleBuilder::group(std::string_view name, std::initializer_list<UserId> members, Names roles,
                             GroupProvider provider)
{
    Group group(GroupId(static_cast<std::uint32_t>(m_groups.size()) + 1));
    group.name = name;
    group.provider = provider;
    group.vendorId = key(ObjectType::Group, group.id.value());
    for (std::string_view role : roles)
        group.roles.push_back(roleNamed(role));
    std::ranges::sort(group.roles);
    for (const UserId member : members)
        m_links.push_back({LinkKind::GroupUser, group.id.value(), member.value(), true});
    return m_groups.emplace_back(std::move(group)).id;
}

GroupId SampleBuilder::talendGroup(std::string_view name, std::initializer_list<AccountId> members)
{
    Group group(GroupId(static_cast<std::uint32_t>(m_groups.size()) + 1));
    group.name = name;
    group.side = Side::Talend;
    group.vendorId = key(ObjectType::Group, group.id.value(), Side::Talend);
    for (const AccountId member : members)
        m_links.push_back({LinkKind::GroupAccount, group.id.value(), member.value(), true});
    return m_groups.emplace_back(std::move(group)).id;
}

SpaceId SampleBuilder::space(std::string_view name, SpaceType type, std::optional<UserId> owner,
                             std::vector<SpaceMember> members, Side side)
{
    Space space(SpaceId(static_cast<std::uint32_t>(m_spaces.size()) + 1));
    space.texts = PackedText<3>({key(ObjectType::Space, space.id.value()), name, {}});
    space.type = type;
    space.side = side;
    space.owner = owner;
    space.members = std::move(members);
    return m_spaces.emplace_back(std::move(space)).id;
}

ContentId SampleBuilder::content(ContentType type, std::string_view name, std::optional<UserId> owner,
                                 std::optional<SpaceId> space)
{
    ContentItem item(ContentId(static_cast<std::uint32_t>(m_content.size()) + 1), type);
    item.texts = PackedText<2>({key(ObjectType::Content, item.id.value(), Side::Talend), name});
    item.side = type == ContentType::Preparation || type == ContentType::Dataset ? Side::Talend : Side::Qlik;
    item.owner = owner;
    item.space = space;
    const ContentId id = item.id;
    m_content.push_back(std::move(item));
    return id;
}

ContentId SampleBuilder::contentOf(ContentId app, ContentType type, std::string_view name, std::optional<UserId> owner)
{
    const ContentId id = content(type, name, owner);
    detail(id, [&](ContentDetail &more) {
        more.app = app;
        if (type == ContentType::ReloadSchedule) {
            more.nextRun = m_tenant.now.plusMilliseconds(7 * 3'600'000 + id.value() * 600'000LL);
            more.intervalMs = 86'400'000;
        }
    });
    return id;
}

void SampleBuilder::uses(ContentId app, std::initializer_list<ContentId> connections)
{
    detail(app, [&](ContentDetail &more) {
        more.uses.insert(more.uses.end(), connections.begin(), connections.end());
        std::ranges::sort(more.uses);
    });
}

void SampleBuilder::invite(UserId id, Instant sent)
{
    User &user = edit(id);
    user.createdAt = sent;
    user.inviteExpiry = sent.plusDays(m_tenant.inviteDays);
    const std::uint64_t moment = m_tenant.seed ^ static_cast<std::uint64_t>(sent.milliseconds());
    user.keys = user.keys.with(1, mintToken(moment, static_cast<std::uint32_t>(ObjectType::User), id.value()));
}

void SampleBuilder::drift(AccountId id, std::string_view role, bool present)
{
    const Account &account = edit(id);
    assert(account.user);
    m_drift.push_back({LinkKind::TalendRole, roleNamed(role).value(), account.user->value(), present});
}

PairState SampleBuilder::build() &&
{
    std::ranges::sort(m_tenant.autoAssign);
    Changes changes;
    changes.emplace_back(m_tenant);
    changes.insert(changes.end(), m_roles.begin(), m_roles.end());
    changes.insert(changes.end(), m_groups.begin(), m_groups.end());
    changes.insert(changes.end(), m_users.begin(), m_users.end());
    changes.insert(changes.end(), m_tombstones.begin(), m_tombstones.end());
    changes.insert(changes.end(), m_accounts.begin(), m_accounts.end());
    changes.insert(changes.end(), m_spaces.begin(), m_spaces.end());
    changes.insert(changes.end(), m_content.begin(), m_content.end());
    changes.insert(changes.end(), m_links.begin(), m_links.end());
    // SU-08: an account carries exactly its user's direct Talend-bearing roles.
    std::vector<bool> linked(m_nextUser);
    for (const Account &account : m_accounts) {
        if (account.user)
            linked[account.user->value()] = true;
    }
    for (const Link &link : m_links) {
        if (link.kind == LinkKind::DirectRole && linked[link.member]
            && m_roles.at(link.container - 1).isTalendBearing())
            changes.emplace_back(Link{LinkKind::TalendRole, link.container, link.member, true});
    }
    changes.insert(changes.end(), m_drift.begin(), m_drift.end());
    PairState state;
    state.apply(changes);
    return state;
}

} // namespace tandem
