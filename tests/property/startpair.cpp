// SPDX-License-Identifier: GPL-3.0-or-later
#include "startpair.h"

#include "domain/rolecatalogue.h"
#include "domain/text.h"

#include <algorithm>
#include <random>

namespace tandem::property {

namespace {

class Builder
{
public:
    Builder(Start start, std::uint32_t seed) : m_start(start), m_random(seed), m_seed(seed) { }

    PairState build()
    {
        roles();
        people();
        memberships();
        accounts();
        groups();
        spaces();
        content();
        tenant();
        if (m_start == Start::Drifted)
            drift();
        return m_pair;
    }

private:
    bool chance(std::uint32_t percent) { return m_random() % 100 < percent; }
    std::uint32_t below(std::size_t n) { return static_cast<std::uint32_t>(m_random() % n); }
    template<class T>
    const T &any(const std::vector<T> &values)
    {
        return values[below(values.size())];
    }
    void put(Change change) { m_pair.apply(std::array{std::move(change)}); }
    void link(LinkKind kind, std::uint32_t container, std::uint32_t member)
    {
        put(Link{kind, container, member, true});
    }
    std::string qlikKey(std::uint32_t kind, std::uint32_t n) const { return mintQlikId(m_seed, kind, n); }

    RoleId role(const std::string &name, RoleKind kind, bool madeOnTalend, std::vector<std::string> qlik,
                std::vector<std::string> talend)
    {
        const bool unpaired = m_start == Start::Unpaired;
        Role row(RoleId(m_pair.nextId(TableId::Roles)));
        row.name = name;
        row.kind = kind;
        row.onQlik = !(unpaired && madeOnTalend);
        row.onTalend = kind != RoleKind::QlikBuiltIn && (!unpaired || madeOnTalend);
        row.distributed = madeOnTalend && !unpaired;
        row.vendorId = row.onQlik ? qlikKey(10, row.id.value()) : "";
        row.talendVendorId = row.onTalend ? mintUuid(m_seed, 10, row.id.value()) : "";
        row.qlik = PermissionSet(std::move(qlik));
        row.talend = PermissionSet(std::move(talend));
        put(row);
        m_roles.push_back(row.id);
        return row.id;
    }

    RoleId builtIn(const char *name, Side side)
    {
        const BuiltInRole *info = roleCatalogue().find(name, side);
        const RoleId id = role(info->name, side == Side::Qlik ? RoleKind::QlikBuiltIn : RoleKind::TalendBuiltIn,
                               side == Side::Talend, info->qlikPermissions, info->talendPermissions);
        Role row = m_pair.roles().at(id);
        row.fullUser = info->fullUser;
        put(row);
        return id;
    }

    void roles()
    {
        m_tenantAdmin = builtIn("TenantAdmin", Side::Qlik);
        m_analyticsAdmin = builtIn("AnalyticsAdmin", Side::Qlik);
        m_dataAdmin = builtIn("DataAdmin", Side::Qlik);
        builtIn("SharedSpaceCreator", Side::Qlik);
        builtIn("Security Administrator", Side::Talend);
        builtIn("Operator", Side::Talend);
        role("Plain", RoleKind::Custom, false, {"app.share"}, {});
        role("Mixed", RoleKind::Custom, false, {"app.share", "notes"}, {"TMC_OPERATOR"});
        role("Engines", RoleKind::Custom, true, {}, {"TMC_ENGINE_USE"});
        role("Bare", RoleKind::Custom, chance(50), {}, {});
        m_managers = role("Managers", RoleKind::Custom, true, {"notes"}, {"TMC_USER_MANAGEMENT"});
        m_designers = role("Designers", RoleKind::Custom, false, {}, {"TMC_ROLE_MANAGEMENT"});
        if (m_start == Start::Unpaired) { // clashing names
            role("Plain", RoleKind::Custom, true, {}, {"TMC_OPERATOR"});
            role("Mixed", RoleKind::Custom, true, {}, {"CONNECTION_READ"});
            if (chance(50))
                role("Mixed 1", RoleKind::Custom, chance(50), {}, {"CONNECTION_READ"});
            if (chance(30))
                role("TenantAdmin", RoleKind::Custom, true, {}, {"CONNECTION_READ"});
        }
    }

    UserId user(std::uint32_t n, UserStatus status)
    {
        static const std::vector<std::string> names{"Ada Berg", "Élodie Noël", "Åsa Öberg", "Bo Ek", "Ada Berg"};
        const UserId id(m_pair.nextId(TableId::Users));
        User row(id);
        PersonFields person;
        person.email = (chance(20) ? "User" : "user") + std::to_string(n) + "@firm.example";
        const bool registered = status != UserStatus::Invited;
        if (registered) {
            person.name = any(names);
            person.subject = "firm\\u" + std::to_string(n);
            person.title = chance(40) ? "Analyst" : "";
            person.phone = chance(30) ? "+46 1" + std::to_string(n) : "";
        }
        row.person = Person(PersonId(m_pair.nextPersonId()), person);
        const std::string invite = !registered && chance(70) ? mintToken(m_seed, 1, id.value()) : "";
        row.keys = PackedText<2>({qlikKey(1, id.value()), invite});
        row.status = status;
        row.createdAt = rehearsalStart.plusMilliseconds(-1000 * static_cast<std::int64_t>(50 - n));
        if (!invite.empty())
            row.inviteExpiry = rehearsalStart.plusDays(1 + below(6));
        row.entitlement = status == UserStatus::Active && chance(90);
        row.session = status == UserStatus::Active && chance(40);
        put(row);
        m_users.push_back(id);
        return id;
    }

    void people()
    {
        user(0, UserStatus::Active);
        const std::uint32_t count = 8 + below(5);
        for (std::uint32_t n = 1; n < count; ++n) {
            const std::uint32_t dice = below(100);
            user(n, dice < 70 ? UserStatus::Active : dice < 85 ? UserStatus::Invited : UserStatus::Disabled);
        }
    }

    void memberships()
    {
        link(LinkKind::DirectRole, m_tenantAdmin.value(), m_users[0].value());
        if (chance(60))
            link(LinkKind::DirectRole, m_tenantAdmin.value(), m_users[1].value());
        link(LinkKind::DirectRole, m_analyticsAdmin.value(), m_users[2].value());
        link(LinkKind::DirectRole, m_dataAdmin.value(), m_users[3].value());
        link(LinkKind::DirectRole, m_managers.value(), m_users[4].value());
        link(LinkKind::DirectRole, m_designers.value(), m_users[5].value());
        for (const UserId id : m_users) {
            for (std::uint32_t n = below(3); n > 0; --n) {
                const RoleId role = any(m_roles);
                if (role != m_tenantAdmin && m_pair.roles().at(role).onQlik)
                    link(LinkKind::DirectRole, role.value(), id.value());
            }
        }
    }

    AccountId account(std::optional<UserId> user, PersonFields person, UserStatus status)
    {
        const AccountId id(m_pair.nextId(TableId::Accounts));
        Account row(id);
        row.keys = PackedText<1>({mintUuid(m_seed, 2, id.value())});
        person.subject = person.email;
        row.person = Person(PersonId(m_pair.nextPersonId()), person);
        row.status = status;
        row.cause = m_start == Start::InStep ? AccountCause::RoleAssigned : AccountCause::Imported;
        row.user = user;
        row.createdAt = rehearsalStart;
        put(row);
        return id;
    }

    void accounts()
    {
        if (m_start == Start::Unpaired)
            return strangers();
        for (const UserId id : m_users) {
            const User row = m_pair.users().at(id);
            if (m_pair.holdsTalendRole(id) && chance(10)) { // deleted in Talend
                User held = row;
                held.heldBack = true;
                put(held);
            } else if (m_pair.holdsTalendRole(id) || chance(15)) {
                account(id, row.person.fields(), row.status);
                for (const RoleId role : m_pair.directRoles(id)) {
                    if (m_pair.roles().at(role).isTalendBearing())
                        link(LinkKind::TalendRole, role.value(), id.value());
                }
            }
        }
    }

    /// Talend users of an unpaired pair: some with a Qlik user's address, some unknown there.
    void strangers()
    {
        for (std::uint32_t n = 0; n < 6; ++n) {
            PersonFields person;
            person.email = (chance(30) ? "USER" : "user") + std::to_string(5 + n) + "@firm.example";
            person.name = "Stranger " + std::to_string(n);
            const AccountId id = account({}, person, chance(80) ? UserStatus::Active : UserStatus::Disabled);
            for (const RoleId role : m_roles) {
                if (m_pair.roles().at(role).onTalend && chance(25))
                    link(LinkKind::UnlinkedTalendRole, role.value(), id.value());
            }
        }
    }

    void groups()
    {
        for (std::uint32_t n = 0; n < 4; ++n) {
            Group row(GroupId(m_pair.nextId(TableId::Groups)));
            row.name = "Group " + std::to_string(n);
            row.side = n == 3 ? Side::Talend : Side::Qlik;
            row.vendorId = n == 3 ? mintUuid(m_seed, 3, n) : qlikKey(3, n);
            row.provider = n == 2 ? GroupProvider::IdentityProvider : GroupProvider::Custom;
            for (const RoleId role : m_roles) {
                if (n != 3 && m_pair.roles().at(role).onQlik && role != m_tenantAdmin && chance(15))
                    row.roles.push_back(role);
            }
            put(row);
            m_groups.push_back(row.id);
            for (const UserId id : m_users) {
                if (n == 3 && m_pair.accountOf(id) && chance(40))
                    link(LinkKind::GroupAccount, row.id.value(), m_pair.accountOf(id)->id.value());
                else if (n < 3 && chance(25))
                    link(LinkKind::GroupUser, row.id.value(), id.value());
            }
        }
    }

    std::optional<UserId> owner() { return chance(90) ? std::optional(any(m_users)) : std::nullopt; }

    void spaces()
    {
        static const std::vector<SpaceType> types{SpaceType::Shared, SpaceType::Managed, SpaceType::Data,
                                                  SpaceType::Shared, SpaceType::Managed, SpaceType::Data};
        for (std::uint32_t n = 0; n < 5; ++n) {
            Space row(SpaceId(m_pair.nextId(TableId::Spaces)));
            row.texts = PackedText<3>({qlikKey(4, n), "Space " + std::to_string(n), ""});
            row.type = types[n];
            row.owner = owner();
            for (const UserId id : m_users) {
                if (chance(15))
                    row.members.push_back(
                        {id, static_cast<SpaceRoles>(chance(50) ? SpaceRole::Consumer : SpaceRole::Facilitator)});
            }
            if (chance(40))
                row.members.push_back({m_groups[0], static_cast<SpaceRoles>(SpaceRole::Consumer)});
            put(row);
            m_spaces.push_back(row.id);
        }
    }

    /// A place that fits the type; nullopt: the owner's personal space.
    std::optional<SpaceId> place(ContentType type)
    {
        std::vector<std::optional<SpaceId>> fitting{std::nullopt};
        for (const SpaceId id : m_spaces) {
            const SpaceType kind = m_pair.spaces().at(id).type;
            const bool data = type == ContentType::DataConnection || type == ContentType::DataFile;
            if ((kind != SpaceType::Data || data) && (kind != SpaceType::Managed || type != ContentType::Script))
                fitting.emplace_back(id);
        }
        return any(fitting);
    }

    void content()
    {
        static const std::vector<ContentType> types{
            ContentType::App,          ContentType::Script,         ContentType::DataConnection,
            ContentType::App,          ContentType::ReloadSchedule, ContentType::Automation,
            ContentType::DataFile,     ContentType::Note,           ContentType::Alert,
            ContentType::Notification, ContentType::Subscription,   ContentType::ApiKey,
            ContentType::Preparation,  ContentType::Dataset,        ContentType::AutomationConnection};
        std::vector<ContentId> apps;
        std::vector<ContentId> connections;
        for (std::uint32_t n = 0; n < 22; ++n) {
            const ContentType type = types[n % types.size()];
            ContentItem row(ContentId(m_pair.nextId(TableId::Content)), type);
            row.texts = PackedText<2>({qlikKey(5, n), "Item " + std::to_string(n)});
            row.side = type == ContentType::Preparation || type == ContentType::Dataset ? Side::Talend : Side::Qlik;
            row.owner = owner();
            ContentDetail detail;
            const bool hangs = type == ContentType::ReloadSchedule || type == ContentType::Alert
                               || type == ContentType::Subscription || type == ContentType::Note;
            if (hangs) {
                detail.app = any(apps);
                row.space = m_pair.content().at(*detail.app).space;
            } else if (row.side == Side::Qlik && type != ContentType::ApiKey && type != ContentType::Notification) {
                row.space = place(type);
            }
            if (!row.space && !row.owner)
                row.owner = m_users[0];
            if (type == ContentType::App) {
                apps.push_back(row.id);
                if (!connections.empty() && chance(60))
                    detail.uses = {any(connections)};
                if (row.space && m_pair.spaces().at(*row.space).type == SpaceType::Managed)
                    detail.published = true;
                if (chance(30)) {
                    detail.anonymous = true;
                    detail.anonymousCode = mintToken(m_seed, 5, n);
                }
            }
            if (type == ContentType::DataConnection)
                connections.push_back(row.id);
            if (type == ContentType::ReloadSchedule) {
                detail.nextRun = rehearsalStart.plusDays(1 + below(4));
                detail.intervalMs = 86'400'000;
            }
            row.setDetail(std::move(detail));
            put(row);
        }
    }

    void tenant()
    {
        Tenant row;
        row.paired = m_start != Start::Unpaired;
        row.serviceAccountOwner = m_users[0];
        if (chance(90))
            row.entitlements = static_cast<std::uint32_t>(m_pair.seatsUsed()) + below(8);
        row.talendLimit = static_cast<std::uint32_t>(m_pair.talendUsed()) + below(9);
        if (m_start == Start::Unpaired && chance(60)) {
            row.talendLimit += 20;
            row.entitlements = 40;
        }
        row.licenceAutoAssign = chance(75);
        row.subscription = chance(55) ? Subscription::UserBased : Subscription::Capacity;
        if (chance(40))
            row.idp = IdentityProvider{"Corp", chance(50) ? IdpState::Active : IdpState::Configured};
        for (const RoleId role : m_roles) {
            if (m_pair.roles().at(role).onQlik && role != m_tenantAdmin && chance(8))
                row.autoAssign.push_back(role);
        }
        row.defaultPermissions = {"notes"};
        row.seed = m_seed;
        row.qlikTenantId = qlikKey(0, 0);
        put(row);
    }

    void drift()
    {
        for (const UserId id : m_users) {
            const Account *linked = m_pair.accountOf(id);
            if (!linked)
                continue;
            if (chance(15)) {
                Account row = *linked;
                row.status = chance(50) ? UserStatus::Active : UserStatus::Disabled;
                put(row);
            }
            for (const RoleId role : m_roles) {
                if (m_pair.roles().at(role).onTalend && chance(6)) {
                    put(Link{LinkKind::TalendRole, role.value(), id.value(),
                             !m_pair.talendMembers(role).contains(id.value())});
                }
            }
            if (chance(10)) {
                const AccountId account = linked->id;
                for (const RoleId role : m_roles)
                    put(Link{LinkKind::TalendRole, role.value(), id.value(), false});
                for (const GroupId group : m_groups)
                    put(Link{LinkKind::GroupAccount, group.value(), account.value(), false});
                put(Drop{TableId::Accounts, account.value()});
            }
        }
        if (chance(70)) { // a Talend account that nobody has claimed yet
            PersonFields fields = m_pair.users().at(any(m_users)).person.fields();
            if (chance(50))
                fields.email = "new" + std::to_string(below(10)) + "@firm.example";
            if (m_pair.accountsByEmail(fields.email).empty()) {
                const AccountId id = account({}, fields, UserStatus::Active);
                link(LinkKind::UnlinkedTalendRole, m_roles[5].value(), id.value());
            }
        }
        if (chance(85)) { // an e-mail address borne twice, with or without a Talend account that nobody claimed
            const UserId first = m_users[6];
            const UserId second = user(6, UserStatus::Active);
            User row = m_pair.users().at(second);
            PersonFields fields = row.person.fields();
            fields.email = std::string(m_pair.users().at(first).person.email());
            fields.subject += "b";
            row.person = Person(PersonId(m_pair.nextPersonId()), fields);
            put(row);
            if (chance(60) && !m_pair.accountOf(first)) {
                const AccountId id = account({}, fields, UserStatus::Active);
                link(LinkKind::UnlinkedTalendRole,
                     any(m_roles.size() > 5 ? std::vector(m_roles.begin() + 4, m_roles.begin() + 6) : m_roles).value(),
                     id.value());
            }
        }
    }

    Start m_start;
    std::mt19937 m_random;
    std::uint32_t m_seed;
    PairState m_pair;
    std::vector<UserId> m_users;
    std::vector<RoleId> m_roles;
    std::vector<GroupId> m_groups;
    std::vector<SpaceId> m_spaces;
    RoleId m_tenantAdmin{1};
    RoleId m_analyticsAdmin{1};
    RoleId m_dataAdmin{1};
    RoleId m_managers{1};
    RoleId m_designers{1};
};

} // namespace

PairState startPair(Start start, std::uint32_t seed)
{
    return Builder(start, seed).build();
}

} // namespace tandem::property
