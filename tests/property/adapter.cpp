// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapter.h"

#include "domain/words.h"

namespace tandem::property {

namespace {

using reference::World;

std::string text(std::string_view view)
{
    return std::string(view);
}

template<class IdType>
std::optional<int> number(const std::optional<IdType> &id)
{
    return id ? std::optional(static_cast<int>(id->value())) : std::nullopt;
}

template<class IdType>
int number(IdType id)
{
    return static_cast<int>(id.value());
}

std::optional<reference::Time> milliseconds(const std::optional<Instant> &time)
{
    return time ? std::optional(time->milliseconds()) : std::nullopt;
}

std::set<std::string> texts(const PermissionSet &set)
{
    return {set.begin(), set.end()};
}

reference::User userOf(const User &row)
{
    reference::User user;
    user.key = text(row.vendorId());
    user.name = text(row.person.name());
    user.email = text(row.person.email());
    user.subject = text(row.person.subject());
    user.title = text(row.person.title());
    user.phone = text(row.person.phone());
    user.status = text(toWord(row.status));
    user.seat = row.entitlement;
    user.session = row.session;
    user.bot = row.bot;
    user.heldBack = row.heldBack;
    user.idpSubject = row.idpSubject;
    user.createdAt = row.createdAt.milliseconds();
    user.expiry = milliseconds(row.inviteExpiry);
    user.link = text(row.inviteLink());
    return user;
}

reference::Account accountOf(const Account &row)
{
    reference::Account account;
    account.key = text(row.vendorId());
    account.email = text(row.person.email());
    account.login = text(row.login());
    account.name = text(row.person.name());
    account.title = text(row.person.title());
    account.phone = text(row.person.phone());
    account.status = text(toWord(row.status));
    account.cause = text(toWord(row.cause));
    account.user = number(row.user);
    return account;
}

reference::Role roleOf(const Role &row)
{
    reference::Role role;
    role.key = row.vendorId;
    role.talendKey = row.talendVendorId;
    role.name = row.name;
    role.kind = text(toWord(row.kind));
    role.distributed = row.distributed;
    role.fullUser = row.fullUser;
    role.onQlik = row.onQlik;
    role.onTalend = row.onTalend;
    role.qlik = texts(row.qlik);
    role.talend = texts(row.talend);
    return role;
}

reference::Space spaceOf(const Space &row)
{
    reference::Space space;
    space.key = text(row.vendorId());
    space.name = text(row.name());
    space.type = text(toWord(row.type));
    space.side = text(toWord(row.side));
    space.owner = number(row.owner);
    for (const SpaceMember &member : row.members) {
        const auto *user = std::get_if<UserId>(&member.who);
        const std::string who = user ? "user " + std::to_string(user->value())
                                     : "group " + std::to_string(std::get<GroupId>(member.who).value());
        for (const std::string_view word : toWords(member.roles))
            space.members[who].insert(text(word));
    }
    return space;
}

reference::Item itemOf(const ContentItem &row)
{
    const ContentDetail &detail = row.detail();
    reference::Item item;
    item.key = text(row.vendorId());
    item.name = text(row.name());
    item.type = text(toWord(row.type));
    item.side = text(toWord(row.side));
    item.enabled = row.enabled;
    item.revoked = row.revoked;
    item.space = number(row.space);
    item.owner = number(row.owner);
    item.app = number(detail.app);
    for (const ContentId id : detail.uses)
        item.uses.insert(number(id));
    item.published = detail.published;
    item.anonymous = detail.anonymous;
    item.code = detail.anonymousCode;
    item.nextRun = milliseconds(detail.nextRun);
    item.credentialsMissingSince = milliseconds(detail.credentialsMissingSince);
    item.interval = detail.intervalMs;
    item.stoppedByOwner = detail.stoppedByOwner;
    return item;
}

reference::Tenant tenantOf(const Tenant &row)
{
    reference::Tenant tenant;
    tenant.paired = row.paired;
    tenant.serviceAccountOwner = number(row.serviceAccountOwner);
    if (row.entitlements)
        tenant.entitlements = static_cast<int>(*row.entitlements);
    tenant.talendLimit = static_cast<int>(row.talendLimit);
    tenant.inviteDays = static_cast<int>(row.inviteDays);
    tenant.licenceAutoAssign = row.licenceAutoAssign;
    tenant.subscription = text(toWord(row.subscription));
    if (row.idp) {
        tenant.idp = row.idp->name;
        tenant.idpState = text(toWord(row.idp->state));
    }
    for (const RoleId id : row.autoAssign)
        tenant.autoAssign.insert(number(id));
    tenant.defaults = {row.defaultPermissions.begin(), row.defaultPermissions.end()};
    tenant.now = row.now.milliseconds();
    return tenant;
}

/// Memberships become sets in the members; one that points at nothing is a stray.
void readMemberships(const PairState &pair, World &world)
{
    const auto stray = [&](const char *kind, std::uint32_t container, std::uint32_t member) {
        world.strays.insert(text(kind) + " " + std::to_string(container) + " -> " + std::to_string(member));
    };
    constexpr std::uint32_t beyond = 4;
    for (std::uint32_t role = 0; role < pair.roles().next() + beyond; ++role) {
        const int id = static_cast<int>(role);
        const bool there = world.roles.contains(id);
        for (const std::uint32_t user : pair.links(LinkKind::DirectRole, role).bits()) {
            if (there && world.users.contains(static_cast<int>(user)))
                world.users.at(static_cast<int>(user)).roles.insert(id);
            else
                stray("direct role", role, user);
        }
        for (const std::uint32_t user : pair.links(LinkKind::TalendRole, role).bits()) {
            const auto account = reference::accountOf(world, static_cast<int>(user));
            if (there && account)
                world.accounts.at(*account).roles.insert(id);
            else
                stray("Talend role", role, user);
        }
        for (const std::uint32_t account : pair.links(LinkKind::UnlinkedTalendRole, role).bits()) {
            const auto found = world.accounts.find(static_cast<int>(account));
            if (there && found != world.accounts.end() && !found->second.user)
                found->second.roles.insert(id);
            else
                stray("unlinked Talend role", role, account);
        }
    }
    for (std::uint32_t group = 0; group < pair.groups().next() + beyond; ++group) {
        const auto found = world.groups.find(static_cast<int>(group));
        for (const std::uint32_t user : pair.links(LinkKind::GroupUser, group).bits()) {
            if (found != world.groups.end() && world.users.contains(static_cast<int>(user)))
                found->second.members.insert(static_cast<int>(user));
            else
                stray("group user", group, user);
        }
        for (const std::uint32_t account : pair.links(LinkKind::GroupAccount, group).bits()) {
            if (found != world.groups.end() && world.accounts.contains(static_cast<int>(account)))
                found->second.members.insert(static_cast<int>(account));
            else
                stray("group account", group, account);
        }
    }
}

} // namespace

World worldOf(const PairState &pair)
{
    World world;
    pair.users().forEach([&](const User &row) { world.users[number(row.id)] = userOf(row); });
    pair.accounts().forEach([&](const Account &row) { world.accounts[number(row.id)] = accountOf(row); });
    pair.roles().forEach([&](const Role &row) { world.roles[number(row.id)] = roleOf(row); });
    pair.groups().forEach([&](const Group &row) {
        reference::Group &group = world.groups[number(row.id)];
        group.key = row.vendorId;
        group.name = row.name;
        group.side = text(toWord(row.side));
        group.provider = text(toWord(row.provider));
        for (const RoleId role : row.roles)
            group.roles.insert(number(role));
    });
    pair.spaces().forEach([&](const Space &row) { world.spaces[number(row.id)] = spaceOf(row); });
    pair.content().forEach([&](const ContentItem &row) { world.items[number(row.id)] = itemOf(row); });
    pair.tombstones().forEach([&](const Tombstone &row) { world.tombstones[number(row.id)] = {text(row.vendorId())}; });
    world.tenant = tenantOf(pair.tenant());
    readMemberships(pair, world);
    return world;
}

template<class Table, class Fits>
auto NamesOf::firstNew(const Table &before, const Table &after, int kind, Fits fits) -> decltype(after.find({}))
{
    decltype(after.find({})) result = nullptr;
    after.forEach([&](const auto &row) {
        const bool fresh = !before.contains(row.id) && !m_taken.contains({kind, row.id.value()});
        if (!result && fresh && fits(row))
            result = &row;
    });
    if (result)
        m_taken.insert({kind, result->id.value()});
    return result;
}

reference::Minted NamesOf::invented()
{
    ++m_invented;
    return {m_invented, "(not made)", "(not made)"};
}

reference::Minted NamesOf::user(const std::string &email, const std::string &subject)
{
    const auto *row = firstNew(m_before.users(), m_after.users(), 0, [&](const User &user) {
        return reference::folded(text(user.person.email())) == reference::folded(email)
               && (!email.empty() || user.person.subject() == subject);
    });
    return row ? reference::Minted{number(row->id), text(row->vendorId())} : invented();
}

reference::Minted NamesOf::account(int user)
{
    const auto *row = firstNew(m_before.accounts(), m_after.accounts(), 1,
                               [&](const Account &account) { return number(account.user) == user; });
    return row ? reference::Minted{number(row->id), text(row->vendorId())} : invented();
}

reference::Minted NamesOf::role(const std::string &name)
{
    if (name.starts_with('#')) { // an old one that gets an id on the other side
        const Role *row = m_after.roles().find(RoleId(static_cast<std::uint32_t>(std::stoul(name.substr(1)))));
        return row ? reference::Minted{number(row->id), row->vendorId, row->talendVendorId} : invented();
    }
    const auto *row =
        firstNew(m_before.roles(), m_after.roles(), 2, [&](const Role &role) { return role.name == name; });
    return row ? reference::Minted{number(row->id), row->vendorId, row->talendVendorId} : invented();
}

reference::Minted NamesOf::group(const std::string &name)
{
    const auto *row =
        firstNew(m_before.groups(), m_after.groups(), 3, [&](const Group &group) { return group.name == name; });
    return row ? reference::Minted{number(row->id), row->vendorId} : invented();
}

reference::Minted NamesOf::space(const std::string &name)
{
    const auto *row =
        firstNew(m_before.spaces(), m_after.spaces(), 4, [&](const Space &space) { return space.name() == name; });
    return row ? reference::Minted{number(row->id), text(row->vendorId())} : invented();
}

reference::Minted NamesOf::item(const std::string &type, const std::string &name)
{
    const auto *row = firstNew(m_before.content(), m_after.content(), 5, [&](const ContentItem &item) {
        return toWord(item.type) == type && item.name() == name;
    });
    return row ? reference::Minted{number(row->id), text(row->vendorId())} : invented();
}

std::string NamesOf::link(int user)
{
    const User *row = m_after.users().find(UserId(static_cast<std::uint32_t>(user)));
    return row ? text(row->inviteLink()) : std::string();
}

std::string NamesOf::code(int app)
{
    const ContentItem *row = m_after.content().find(ContentId(static_cast<std::uint32_t>(app)));
    return row ? row->detail().anonymousCode : std::string();
}

} // namespace tandem::property
