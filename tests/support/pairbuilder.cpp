// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pairbuilder.h"

#include "domain/text.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace tandem::test {

namespace {

template<class T>
T orEnd(const std::optional<T> &found, std::string_view what)
{
    if (!found) {
        std::fprintf(stderr, "the pair has no %.*s\n", static_cast<int>(what.size()), what.data());
        std::abort();
    }
    return *found;
}

template<class T>
T single(const std::vector<T> &found, std::string_view what)
{
    return orEnd(found.empty() ? std::nullopt : std::optional(found.front()), what);
}

} // namespace

PairBuilder::PairBuilder()
{
    Tenant tenant;
    tenant.entitlements = 1000;
    put(tenant);
    qlikBuiltIn("TenantAdmin");
    talendBuiltIn("Operator", {"TMC_OPERATOR", "TMC_RUN_PROFILE_MANAGEMENT"});
}

void PairBuilder::put(Change change)
{
    m_state.apply(std::span(&change, 1));
}

User PairBuilder::row(std::string_view email) const
{
    return m_state.users().at(userOf(m_state, email));
}

Person PairBuilder::person(const PersonFields &fields)
{
    return Person(PersonId(m_state.nextPersonId()), fields);
}

PairBuilder &PairBuilder::user(std::string_view email, UserStatus status)
{
    User user(UserId(m_state.nextId(TableId::Users)));
    user.keys = PackedText<2>({mintQlikId(1, 0, user.id.value()), {}});
    PersonFields fields;
    fields.email = email;
    const bool pending = status == UserStatus::Invited || status == UserStatus::Provisioned;
    if (!pending)
        fields.name = email.substr(0, email.find('@'));
    user.person = person(fields);
    user.status = status;
    user.createdAt = m_state.tenant().now;
    put(user);
    return *this;
}

PairBuilder &PairBuilder::admin(std::string_view email)
{
    user(email);
    seat(email);
    holds(email, "TenantAdmin");
    if (Tenant tenant = m_state.tenant(); !tenant.serviceAccountOwner) {
        tenant.serviceAccountOwner = userOf(m_state, email);
        put(tenant);
    }
    return *this;
}

PairBuilder &PairBuilder::invited(std::string_view email, int days)
{
    user(email, UserStatus::Invited);
    User user = row(email);
    user.inviteExpiry = m_state.tenant().now.plusDays(days);
    user.keys = user.keys.with(1, mintToken(1, 0, user.id.value()));
    put(user);
    return *this;
}

PairBuilder &PairBuilder::named(std::string_view email, std::string_view name, std::string_view subject)
{
    User user = row(email);
    PersonFields fields = user.person.fields();
    fields.name = name;
    fields.subject = subject;
    user.person = person(fields);
    put(user);
    return *this;
}

PairBuilder &PairBuilder::seat(std::string_view email)
{
    User user = row(email);
    user.entitlement = true;
    put(user);
    return *this;
}

PairBuilder &PairBuilder::session(std::string_view email)
{
    User user = row(email);
    user.session = true;
    put(user);
    return *this;
}

PairBuilder &PairBuilder::heldBack(std::string_view email)
{
    User user = row(email);
    user.heldBack = true;
    put(user);
    return *this;
}

PairBuilder &PairBuilder::idpSubject(std::string_view email, std::string_view subject)
{
    User user = row(email);
    named(email, std::string(user.person.name()), subject);
    user = row(email);
    user.idpSubject = true;
    put(user);
    return *this;
}

PairBuilder &PairBuilder::account(std::string_view email)
{
    const User user = row(email);
    Account account(AccountId(m_state.nextId(TableId::Accounts)));
    account.keys = PackedText<1>({mintUuid(1, 1, account.id.value())});
    PersonFields fields = user.person.fields();
    fields.subject = email;
    account.person = person(fields);
    account.status = user.status == UserStatus::Provisioned ? UserStatus::Invited : user.status;
    account.cause = AccountCause::RoleAssigned;
    account.user = user.id;
    account.createdAt = m_state.tenant().now;
    put(account);
    for (const RoleId role : m_state.directRoles(user.id)) {
        if (m_state.roles().at(role).isTalendBearing())
            put(Link{LinkKind::TalendRole, role.value(), user.id.value(), true});
    }
    return *this;
}

PairBuilder &PairBuilder::looseAccount(std::string_view email, const Ids &roles, UserStatus status)
{
    Account account(AccountId(m_state.nextId(TableId::Accounts)));
    account.keys = PackedText<1>({mintUuid(1, 1, account.id.value())});
    PersonFields fields;
    fields.email = email;
    fields.subject = email;
    fields.name = "Talend " + std::string(email);
    account.person = person(fields);
    account.status = status;
    put(account);
    for (const std::string &role : roles)
        put(Link{LinkKind::UnlinkedTalendRole, roleOf(m_state, role).value(), account.id.value(), true});
    return *this;
}

PairBuilder &PairBuilder::role(std::string_view name, const Ids &qlik, const Ids &talend)
{
    Role role(RoleId(m_state.nextId(TableId::Roles)));
    role.vendorId = mintQlikId(1, 2, role.id.value());
    role.talendVendorId = mintUuid(1, 2, role.id.value());
    role.name = name;
    role.onTalend = true;
    role.qlik = PermissionSet(qlik);
    role.talend = PermissionSet(talend);
    put(role);
    return *this;
}

PairBuilder &PairBuilder::fullUserRole(std::string_view name)
{
    role(name);
    Role changed = m_state.roles().at(roleOf(m_state, name));
    changed.fullUser = true;
    put(changed);
    return *this;
}

PairBuilder &PairBuilder::qlikBuiltIn(std::string_view name)
{
    role(name);
    Role changed = m_state.roles().at(roleOf(m_state, name));
    changed.kind = RoleKind::QlikBuiltIn;
    changed.talendVendorId.clear();
    changed.onTalend = false;
    put(changed);
    return *this;
}

PairBuilder &PairBuilder::talendBuiltIn(std::string_view name, const Ids &permissions)
{
    role(name, {}, permissions);
    Role changed = m_state.roles().at(roleOf(m_state, name));
    changed.kind = RoleKind::TalendBuiltIn;
    changed.distributed = true;
    put(changed);
    return *this;
}

PairBuilder &PairBuilder::holds(std::string_view email, std::string_view role)
{
    holdsOn(Side::Qlik, email, role);
    const bool follows = accountOf(m_state, email) && m_state.roles().at(roleOf(m_state, role)).isTalendBearing();
    return follows ? holdsOn(Side::Talend, email, role) : *this;
}

PairBuilder &PairBuilder::holdsOn(Side side, std::string_view email, std::string_view role, bool present)
{
    const LinkKind kind = side == Side::Qlik ? LinkKind::DirectRole : LinkKind::TalendRole;
    put(Link{kind, roleOf(m_state, role).value(), userOf(m_state, email).value(), present});
    return *this;
}

PairBuilder &PairBuilder::group(std::string_view name, const Ids &roles,
                                std::initializer_list<std::string_view> members)
{
    Group group(GroupId(m_state.nextId(TableId::Groups)));
    group.vendorId = mintQlikId(1, 3, group.id.value());
    group.name = name;
    for (const std::string &role : roles)
        group.roles.push_back(roleOf(m_state, role));
    std::ranges::sort(group.roles);
    put(group);
    for (const std::string_view email : members)
        put(Link{LinkKind::GroupUser, group.id.value(), userOf(m_state, email).value(), true});
    return *this;
}

PairBuilder &PairBuilder::autoAssign(std::string_view role)
{
    Tenant tenant = m_state.tenant();
    tenant.autoAssign.push_back(roleOf(m_state, role));
    std::ranges::sort(tenant.autoAssign);
    put(tenant);
    return *this;
}

PairBuilder &PairBuilder::space(std::string_view name, SpaceType type, std::string_view owner, Side side)
{
    Space space(SpaceId(m_state.nextId(TableId::Spaces)));
    space.texts = PackedText<3>({mintQlikId(1, 4, space.id.value()), name, {}});
    space.type = type;
    space.side = side;
    if (!owner.empty())
        space.owner = userOf(m_state, owner);
    put(space);
    return *this;
}

PairBuilder &PairBuilder::spaceMember(std::string_view name, std::string_view email, SpaceRoles roles)
{
    Space space = m_state.spaces().at(spaceOf(m_state, name));
    space.members.push_back({userOf(m_state, email), roles});
    put(space);
    return *this;
}

PairBuilder &PairBuilder::item(std::string_view name, ContentType type, std::string_view owner, std::string_view space,
                               std::string_view app)
{
    ContentItem item(ContentId(m_state.nextId(TableId::Content)), type);
    item.texts = PackedText<2>({mintQlikId(1, 5, item.id.value()), name});
    const bool talend = type == ContentType::Preparation || type == ContentType::Dataset;
    item.side = talend ? Side::Talend : Side::Qlik;
    if (!owner.empty())
        item.owner = userOf(m_state, owner);
    if (!space.empty())
        item.space = spaceOf(m_state, space);
    if (!app.empty()) {
        ContentDetail detail;
        detail.app = itemOf(m_state, app);
        item.setDetail(detail);
    }
    put(item);
    return *this;
}

PairBuilder &PairBuilder::change(std::string_view name, void (*edit)(ContentItem &))
{
    ContentItem item = m_state.content().at(itemOf(m_state, name));
    edit(item);
    put(item);
    return *this;
}

PairBuilder &PairBuilder::tenant(void (*edit)(Tenant &))
{
    Tenant tenant = m_state.tenant();
    edit(tenant);
    put(tenant);
    return *this;
}

PairBuilder &PairBuilder::seats(std::optional<std::uint32_t> total)
{
    Tenant tenant = m_state.tenant();
    tenant.entitlements = total;
    put(tenant);
    return *this;
}

PairBuilder &PairBuilder::talendLimit(std::uint32_t limit)
{
    Tenant tenant = m_state.tenant();
    tenant.talendLimit = limit;
    put(tenant);
    return *this;
}

PairBuilder &PairBuilder::idp(std::string_view name, IdpState state)
{
    Tenant tenant = m_state.tenant();
    tenant.idp = IdentityProvider{std::string(name), state};
    put(tenant);
    return *this;
}

PairBuilder &PairBuilder::unpaired()
{
    return tenant([](Tenant &tenant) { tenant.paired = false; });
}

PairBuilder &PairBuilder::capacity()
{
    return tenant([](Tenant &tenant) { tenant.subscription = Subscription::Capacity; });
}

PairBuilder &PairBuilder::at(Instant now)
{
    Tenant tenant = m_state.tenant();
    tenant.now = now;
    put(tenant);
    return *this;
}

UserId userOf(const PairState &state, std::string_view email)
{
    return single(state.usersByEmail(email), email);
}

AccountId accountIdOf(const PairState &state, std::string_view email)
{
    return single(state.accountsByEmail(email), email);
}

RoleId roleOf(const PairState &state, std::string_view name)
{
    return single(state.rolesByName(name), name);
}

GroupId groupOf(const PairState &state, std::string_view name)
{
    return single(state.groupsByName(name), name);
}

SpaceId spaceOf(const PairState &state, std::string_view name)
{
    return single(state.spacesByName(name), name);
}

ContentId itemOf(const PairState &state, std::string_view name)
{
    std::optional<ContentId> found;
    state.content().forEach([&](const ContentItem &item) {
        if (item.name() == name && !found)
            found = item.id;
    });
    return orEnd(found, name);
}

const User &rowOf(const PairState &state, std::string_view email)
{
    return state.users().at(userOf(state, email));
}

const Account *accountOf(const PairState &state, std::string_view email)
{
    return state.accountOf(userOf(state, email));
}

bool holdsDirectly(const PairState &state, std::string_view email, std::string_view role)
{
    return state.directMembers(roleOf(state, role)).contains(userOf(state, email).value());
}

bool carries(const PairState &state, std::string_view email, std::string_view role)
{
    return state.talendMembers(roleOf(state, role)).contains(userOf(state, email).value());
}

} // namespace tandem::test
