// SPDX-License-Identifier: GPL-3.0-or-later
// Users, roles, groups, licences and the tenant as Qlik Cloud's API lists them.
#include "domain/permissioncatalogue.h"
#include "domain/rolecatalogue.h"
#include "wire/exporter.h"

#include <array>

namespace tandem::wire {

namespace {

void beginData(JsonOut &json)
{
    json.beginObject();
    json.key("data");
    json.beginArray();
}

void endData(JsonOut &json)
{
    json.newLine();
    json.endArray();
    json.endObject();
}

void roleReference(const Role &role, JsonOut &json)
{
    json.beginObject();
    json.field("id", role.vendorId);
    json.field("name", role.name);
    json.field("type", qlikRoleType(role.kind));
    json.endObject();
}

void users(const PairState &state, JsonOut &json)
{
    const std::uint32_t end = state.nextId(TableId::Users);
    const Containers roles(state, LinkKind::DirectRole, state.nextId(TableId::Roles), end);
    const Containers groups(state, LinkKind::GroupUser, state.nextId(TableId::Groups), end);
    beginData(json);
    state.users().forEach([&](const User &user) {
        json.newLine();
        json.beginObject();
        json.field("id", user.vendorId());
        json.field("name", user.person.name());
        json.fieldOrNull("email", user.person.email());
        json.field("subject", user.person.subject());
        json.field("status", qlikStatus(user.status));
        json.field("createdAt", user.createdAt);
        if (user.inviteExpiry)
            json.field("inviteExpiry", user.inviteExpiry->milliseconds() / 1000);
        json.key("assignedRoles");
        json.beginArray();
        for (const std::uint32_t id : roles.of(user.id.value())) {
            const Role *role = state.roles().find(RoleId(id));
            if (role && role->onQlik)
                roleReference(*role, json);
        }
        json.endArray();
        json.key("assignedGroups");
        json.beginArray();
        for (const std::uint32_t id : groups.of(user.id.value())) {
            if (const Group *group = state.groups().find(GroupId(id))) {
                json.beginObject();
                json.field("id", group->vendorId);
                json.field("name", group->name);
                json.endObject();
            }
        }
        json.endArray();
        json.members(user.person.extra());
        json.endObject();
    });
    endData(json);
}

void roles(const PairState &state, JsonOut &json)
{
    beginData(json);
    state.roles().forEach([&](const Role &role) {
        if (!role.onQlik)
            return;
        const bool builtIn = role.kind == RoleKind::QlikBuiltIn;
        json.newLine();
        json.beginObject();
        json.field("id", role.vendorId);
        json.field("name", role.name);
        json.field("description", role.description);
        json.field("type", qlikRoleType(role.kind));
        json.field("canEdit", !builtIn);
        json.field("canDelete", !builtIn);
        json.field("userEntitlementType", std::string_view(role.fullUser ? "fullUser" : ""));
        json.key("assignedScopes");
        json.beginArray();
        for (const std::string &id : role.qlik)
            json.text(id);
        for (const std::string &id : role.talend) {
            // Only what the Qlik side has a name for; the Talend side lists them all.
            const PermissionInfo *known = permissionCatalogue().find(id, Side::Talend);
            if (role.isSynchronized() && known && known->id == id)
                json.text(known->scope.empty() ? id : known->scope);
        }
        json.endArray();
        json.members(role.extra);
        json.endObject();
    });
    json.newLine();
    json.beginObject();
    json.field("name", RoleCatalogue::DefaultPermissionsName);
    json.field("type", std::string_view("default"));
    json.field("canEdit", true);
    json.field("canDelete", false);
    json.key("assignedScopes");
    json.beginArray();
    for (const std::string &id : state.tenant().defaultPermissions)
        json.text(id);
    json.endArray();
    json.endObject();
    endData(json);
}

void groups(const PairState &state, JsonOut &json)
{
    beginData(json);
    state.groups().forEach([&](const Group &group) {
        if (group.side != Side::Qlik)
            return;
        json.newLine();
        json.beginObject();
        json.field("id", group.vendorId);
        json.field("name", group.name);
        json.field("status", std::string_view("active"));
        json.field("providerType",
                   std::string_view(group.provider == GroupProvider::IdentityProvider ? "idp" : "custom"));
        json.key("assignedRoles");
        json.beginArray();
        for (const RoleId id : group.roles) {
            if (const Role *role = state.roles().find(id))
                roleReference(*role, json);
        }
        json.endArray();
        json.members(group.extra);
        json.endObject();
    });
    endData(json);
}

void groupSettings(const PairState &state, JsonOut &json)
{
    json.beginObject();
    json.field("tenantId", state.tenant().qlikTenantId);
    json.key("systemGroups");
    json.beginObject();
    json.key("000000000000000000000001");
    json.beginObject();
    json.field("id", std::string_view("000000000000000000000001"));
    json.field("name", std::string_view("com.qlik.Everyone"));
    json.field("enabled", true);
    json.key("assignedRoles");
    json.beginArray();
    for (const RoleId id : state.tenant().autoAssign) {
        if (const Role *role = state.roles().find(id))
            roleReference(*role, json);
    }
    json.endArray();
    json.endObject();
    json.endObject();
    json.endObject();
}

void licenceAssignments(const PairState &state, JsonOut &json)
{
    beginData(json);
    state.users().forEach([&](const User &user) {
        if (!user.entitlement)
            return;
        json.newLine();
        json.beginObject();
        json.field("subject", user.person.subject());
        json.field("type", std::string_view("professional"));
        json.field("excess", false);
        json.field("userId", user.vendorId());
        json.endObject();
    });
    endData(json);
}

void licenceOverview(const PairState &state, JsonOut &json)
{
    const Tenant &tenant = state.tenant();
    json.beginObject();
    json.key("allotments");
    json.beginArray();
    json.beginObject();
    json.field("name", std::string_view(tenant.subscription == Subscription::Capacity ? "fullUser" : "professional"));
    json.field("usageClass", std::string_view("assigned"));
    json.field("units", tenant.entitlements ? std::int64_t(*tenant.entitlements) : std::int64_t(-1));
    json.field("unitsUsed", static_cast<std::int64_t>(state.seatsUsed()));
    json.field("overage", tenant.entitlements ? std::int64_t(0) : std::int64_t(-1));
    json.endObject();
    json.endArray();
    json.endObject();
}

void licenceSettings(const PairState &state, JsonOut &json)
{
    json.beginObject();
    json.field("autoAssignProfessional", state.tenant().licenceAutoAssign);
    json.field("autoAssignAnalyzer", false);
    json.endObject();
}

void tenant(const PairState &state, JsonOut &json)
{
    json.beginObject();
    json.field("id", state.tenant().qlikTenantId);
    json.key("hostnames");
    json.beginArray();
    json.endArray();
    json.field("createdByUser", vendorIdOf(state, state.tenant().serviceAccountOwner));
    json.endObject();
}

void identityProviders(const PairState &state, JsonOut &json)
{
    beginData(json);
    if (const auto &idp = state.tenant().idp) {
        json.newLine();
        json.beginObject();
        json.field("provider", std::string_view("generic"));
        json.field("protocol", std::string_view("OIDC"));
        json.field("description", idp->name);
        json.field("active", idp->state == IdpState::Active);
        json.field("interactive", true);
        json.endObject();
    }
    endData(json);
}

} // namespace

std::span<const JsonListing> peopleListings()
{
    static constexpr std::array listings{
        JsonListing{Side::Qlik, "tenant", tenant},
        JsonListing{Side::Qlik, "roles", roles},
        JsonListing{Side::Qlik, "groups", groups},
        JsonListing{Side::Qlik, "groups-settings", groupSettings},
        JsonListing{Side::Qlik, "users", users},
        JsonListing{Side::Qlik, "licenses-overview", licenceOverview},
        JsonListing{Side::Qlik, "licenses-settings", licenceSettings},
        JsonListing{Side::Qlik, "licenses-assignments", licenceAssignments},
        JsonListing{Side::Qlik, "identity-providers", identityProviders},
    };
    return listings;
}

} // namespace tandem::wire
