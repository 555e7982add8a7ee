// SPDX-License-Identifier: GPL-3.0-or-later
// Records of the Qlik side: users, roles, groups, licences, the tenant.
#include "domain/permissioncatalogue.h"
#include "domain/rolecatalogue.h"
#include "domain/text.h"
#include "wire/recordreader.h"

namespace tandem::wire {

namespace {

enum class UserField {
    Id,
    Name,
    Email,
    Subject,
    Status,
    CreatedAt,
    InviteExpiry,
    AssignedRoles,
    AssignedGroups,
    TenantId,
    LegacyRoles,
    Kept, ///< the vendor's, not modelled
    Derived, ///< said elsewhere
    Unknown
};
constexpr FieldNames<UserField, 25> userFields{{
    {"id", UserField::Id},
    {"name", UserField::Name},
    {"email", UserField::Email},
    {"subject", UserField::Subject},
    {"status", UserField::Status},
    {"createdAt", UserField::CreatedAt},
    {"assignedRoles", UserField::AssignedRoles},
    {"assignedGroups", UserField::AssignedGroups},
    {"inviteExpiry", UserField::InviteExpiry},
    {"tenantId", UserField::TenantId},
    {"roles", UserField::LegacyRoles},
    {"created", UserField::CreatedAt},
    {"links", UserField::Derived},
    {"assignedScopes", UserField::Derived},
    {"groups", UserField::Derived},
    {"lastUpdatedAt", UserField::Derived},
    {"lastUpdated", UserField::Derived},
    {"clientId", UserField::Kept},
    {"locale", UserField::Kept},
    {"picture", UserField::Kept},
    {"zoneinfo", UserField::Kept},
    {"preferredLocale", UserField::Kept},
    {"preferredZoneinfo", UserField::Kept},
    {"lastSeenAt", UserField::Kept},
    {"resourceType", UserField::Derived},
}};

} // namespace

std::uint32_t RecordReader::roleMention(JsonFields &in, JsonValue role)
{
    std::string_view id;
    std::string_view name;
    bool builtIn = false;
    if (role.is_string()) { // older tenants send names
        name = in.text("roles", role);
    } else {
        in.eachField("role", role, [&](std::string_view key, JsonValue value) {
            if (key == "id")
                id = in.text(key, value);
            else if (key == "name")
                name = in.text(key, value);
            else if (key == "type")
                builtIn = in.text(key, value) == "default";
        });
    }
    if (id.empty() && name.empty())
        return 0;
    const std::uint32_t key = m_draft.qlikRoleMentions.of(id, name);
    if (builtIn)
        m_draft.qlikRoleMentions.at(key).builtIn = true;
    return key;
}

std::uint32_t RecordReader::groupMention(JsonFields &in, JsonValue group)
{
    std::string id;
    std::string name;
    bool idp = false;
    std::vector<std::uint32_t> roles;
    in.eachField("group", group, [&](std::string_view key, JsonValue value) {
        if (key == "id")
            id = in.text(key, value);
        else if (key == "name")
            name = in.text(key, value);
        else if (key == "providerType")
            idp = in.text(key, value) == "idp";
        else if (key == "assignedRoles")
            in.each(key, value, [&](JsonValue role) { roles.push_back(roleMention(in, role)); });
    });
    if (id.empty() && name.empty())
        return 0;
    const std::uint32_t key = m_draft.groupMentions.of(id, name);
    Mention &mention = m_draft.groupMentions.at(key);
    mention.idp = mention.idp || idp;
    if (mention.roles.empty())
        mention.roles = std::move(roles);
    return key;
}

void RecordReader::qlikUser(JsonFields &in, JsonObject object)
{
    std::string_view id;
    std::array<std::string_view, 6> texts{}; // as Person keeps them
    std::optional<Instant> created;
    std::optional<Instant> expiry;
    std::optional<UserStatus> status;
    bool deleted = false;
    std::optional<JsonValue> legacyRoles;
    bool hasRoles = false;
    ExtraFields extra;
    const UserId row(m_draft.users.next());
    const auto takeRoles = [&](std::string_view key, JsonValue value) {
        in.each(key, value, [&](JsonValue role) {
            if (const std::uint32_t mention = roleMention(in, role))
                m_draft.userRoles.push_back({mention, row.value()});
        });
    };
    for (const auto [key, value] : object) {
        switch (fieldNamed(key, userFields, UserField::Unknown)) {
        case UserField::Id:
            id = in.text(key, value);
            break;
        case UserField::Name:
            texts[0] = in.text(key, value);
            break;
        case UserField::Email:
            texts[1] = trimmed(in.text(key, value));
            break;
        case UserField::Subject:
            texts[2] = in.text(key, value);
            break;
        case UserField::Status:
            deleted = value.is_string() && in.text(key, value) == "deleted";
            if (!deleted)
                status = in.word<UserStatus>(key, value);
            break;
        case UserField::CreatedAt:
            created = in.time(key, value);
            break;
        case UserField::InviteExpiry:
            expiry = in.unixTime(key, value);
            break;
        case UserField::AssignedRoles:
            hasRoles = true;
            takeRoles(key, value);
            break;
        case UserField::AssignedGroups:
            in.each(key, value, [&](JsonValue group) {
                if (const std::uint32_t mention = groupMention(in, group))
                    m_draft.userGroups.push_back({mention, row.value()});
            });
            break;
        case UserField::TenantId:
            if (m_draft.tenant.qlikTenantId.empty())
                m_draft.tenant.qlikTenantId = in.text(key, value);
            break;
        case UserField::LegacyRoles:
            legacyRoles = value;
            break;
        case UserField::Kept:
            if (!value.is_null())
                extra.add(key, value);
            break;
        case UserField::Derived:
            break;
        case UserField::Unknown:
            unknown(extra, key, value);
            break;
        }
    }
    if (legacyRoles && !hasRoles)
        takeRoles("roles", *legacyRoles);
    if (in.failed())
        return;
    if (deleted) {
        m_draft.deletedUsers.emplace_back(id);
        for (auto *links : {&m_draft.userRoles, &m_draft.userGroups}) {
            while (!links->empty() && links->back().member == row.value())
                links->pop_back();
        }
        return;
    }
    User user(row);
    user.keys = PackedText<2>({id, {}});
    const std::string more = extra.json();
    texts[5] = more;
    user.person = Person(nextPerson(), PackedText<6>(texts));
    user.status = status.value_or(UserStatus::Active);
    user.createdAt = created.value_or(Instant(0));
    user.bot = texts[2].starts_with("qlikbot\\");
    if (user.isPending())
        user.inviteExpiry = expiry;
    m_draft.users.put(std::move(user));
}

void RecordReader::qlikRole(JsonFields &in, JsonObject object)
{
    m_draft.sawQlikRoles = true;
    Role role(RoleId(0));
    role.onTalend = false;
    ExtraFields extra;
    std::vector<std::string> qlik;
    std::vector<std::string> talend;
    const auto scope = [&](JsonValue value) {
        const std::string_view id = in.text("assignedScopes", value);
        const PermissionInfo *known = permissionCatalogue().find(id);
        if (known && known->side == Side::Talend)
            talend.push_back(known->id);
        else if (!id.empty())
            qlik.push_back(permissionCatalogue().canonicalId(id, Side::Qlik));
    };
    for (const auto [key, value] : object) {
        if (key == "id") {
            role.vendorId = in.text(key, value);
        } else if (key == "name") {
            role.name = in.text(key, value);
        } else if (key == "description") {
            role.description = in.text(key, value);
        } else if (key == "type") {
            const std::string_view type = in.text(key, value);
            if (type == "default")
                role.kind = RoleKind::QlikBuiltIn;
            else if (type != "custom" && !type.empty())
                in.refuse(key, value);
        } else if (key == "assignedScopes") {
            in.each(key, value, scope);
        } else if (key == "userEntitlementType") {
            role.fullUser = role.fullUser || in.text(key, value) == "fullUser";
        } else if (key == "fullUser") {
            role.fullUser = in.flag(key, value).value_or(false) || role.fullUser;
        } else if (key == "tenantId") {
            if (m_draft.tenant.qlikTenantId.empty())
                m_draft.tenant.qlikTenantId = in.text(key, value);
        } else if (key == "createdAt" || key == "lastUpdatedAt") {
            in.time(key, value);
        } else if (key != "level" && key != "links" && key != "canEdit" && key != "canDelete" && key != "permissions"
                   && key != "createdBy" && key != "updatedBy") {
            keepImpersonal(extra, key, value);
        }
    }
    if (in.failed())
        return;
    if (role.name == RoleCatalogue::DefaultPermissionsName) {
        m_draft.tenant.defaultPermissions = PermissionSet(std::move(qlik)).ids();
        return;
    }
    role.qlik = PermissionSet(std::move(qlik));
    role.talend = PermissionSet(std::move(talend));
    role.extra = extra.json();
    m_draft.qlikRoles.push_back(std::move(role));
}

void RecordReader::qlikGroup(JsonFields &in, JsonObject object)
{
    constexpr std::string_view everyoneId = "000000000000000000000001";
    Group group(GroupId(0));
    std::vector<std::uint32_t> roles;
    ExtraFields extra;
    for (const auto [key, value] : object) {
        if (key == "id") {
            group.vendorId = in.text(key, value);
        } else if (key == "name") {
            group.name = in.text(key, value);
        } else if (key == "providerType") {
            const std::string_view type = in.text(key, value);
            if (type != "idp" && type != "custom" && !type.empty())
                in.refuse(key, value);
            group.provider = type == "idp" ? GroupProvider::IdentityProvider : GroupProvider::Custom;
        } else if (key == "assignedRoles") {
            in.each(key, value, [&](JsonValue role) {
                if (const std::uint32_t mention = roleMention(in, role))
                    roles.push_back(mention);
            });
        } else if (key == "createdAt" || key == "lastUpdatedAt") {
            in.time(key, value);
        } else if (key == "description" || key == "idpId" || key == "status") {
            if (value.is_string() && !in.text(key, value).empty() && in.text(key, value) != "active")
                extra.add(key, value);
        } else if (key != "tenantId" && key != "links" && key != "createdBy" && key != "updatedBy") {
            keepImpersonal(extra, key, value);
        }
    }
    if (in.failed())
        return;
    if (group.vendorId == everyoneId) {
        m_draft.everyone.insert(m_draft.everyone.end(), roles.begin(), roles.end());
        return;
    }
    group.extra = extra.json();
    m_draft.groups.push_back(std::move(group));
    m_draft.groupRoles.push_back(std::move(roles));
}

void RecordReader::groupSettings(JsonFields &in, JsonObject object)
{
    for (const auto [key, value] : object) {
        if (key != "systemGroups")
            continue;
        in.eachField(key, value, [&](std::string_view, JsonValue group) {
            in.eachField("group", group, [&](std::string_view inner, JsonValue list) {
                if (inner != "assignedRoles")
                    return;
                in.each(inner, list, [&](JsonValue role) {
                    if (const std::uint32_t mention = roleMention(in, role))
                        m_draft.everyone.push_back(mention);
                });
            });
        });
    }
}

void RecordReader::licenceAssignment(JsonFields &in, JsonObject object)
{
    std::string_view user;
    std::string_view subject;
    for (const auto [key, value] : object) {
        if (key == "userId")
            user = in.text(key, value);
        else if (key == "subject")
            subject = in.text(key, value);
    }
    if (in.failed())
        return;
    m_draft.sawSeats = true;
    m_draft.seats.emplace_back(user, subject);
}

void RecordReader::licenceOverview(JsonFields &in, JsonObject object)
{
    for (const auto [key, value] : object) {
        if (key != "allotments")
            continue;
        in.each(key, value, [&](JsonValue allotment) {
            std::int64_t units = 0;
            std::int64_t overage = 0;
            std::string_view usage;
            std::string_view name;
            in.eachField("allotment", allotment, [&](std::string_view inner, JsonValue entry) {
                if (inner == "units")
                    units = in.number(inner, entry).value_or(0);
                else if (inner == "overage")
                    overage = in.number(inner, entry).value_or(0);
                else if (inner == "usageClass")
                    usage = in.text(inner, entry);
                else if (inner == "name")
                    name = in.text(inner, entry);
            });
            if (name == "fullUser" || name == "full_user" || name == "basicUser" || name == "basic_user")
                m_draft.tenant.subscription = Subscription::Capacity;
            if (usage != "assigned" && name != "professional" && name != "analyzer")
                return;
            m_draft.sawLicence = true;
            if (units < 0 || overage < 0)
                m_draft.seatsTotal = -1;
            else if (m_draft.seatsTotal >= 0)
                m_draft.seatsTotal += units;
        });
    }
}

void RecordReader::licenceSettings(JsonFields &in, JsonObject object)
{
    bool on = false;
    for (const auto [key, value] : object) {
        if (key == "autoAssignProfessional" || key == "autoAssignAnalyzer")
            on = in.flag(key, value).value_or(false) || on;
    }
    m_draft.tenant.licenceAutoAssign = on;
}

void RecordReader::tenant(JsonFields &in, JsonObject object)
{
    for (const auto [key, value] : object) {
        if (key == "id")
            m_draft.tenant.qlikTenantId = in.text(key, value);
        else if (key == "createdByUser")
            m_draft.createdBy = in.text(key, value);
    }
}

void RecordReader::identityProvider(JsonFields &in, JsonObject object)
{
    std::string_view provider;
    std::string_view description;
    bool active = false;
    bool interactive = true;
    for (const auto [key, value] : object) {
        if (key == "provider")
            provider = in.text(key, value);
        else if (key == "description")
            description = in.text(key, value);
        else if (key == "active")
            active = in.flag(key, value).value_or(false);
        else if (key == "interactive")
            interactive = in.flag(key, value).value_or(true);
    }
    if (in.failed() || !interactive || provider == "qlik")
        return;
    auto &idp = m_draft.tenant.idp;
    if (!idp || active || idp->name.empty())
        idp = {std::string(description.empty() ? provider : description),
               active ? IdpState::Active : IdpState::Configured};
}

void RecordReader::idpStatus(JsonFields &in, JsonObject object)
{
    for (const auto [key, value] : object) {
        if (key != "idps_metadata")
            continue;
        in.each(key, value, [&](JsonValue entry) {
            if (!m_draft.tenant.idp && entry.is_object())
                identityProvider(in, entry.get_object());
        });
    }
}

} // namespace tandem::wire
