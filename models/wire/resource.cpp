// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/resource.h"

#include "domain/sentence.h"

#include <algorithm>
#include <array>

namespace tandem::wire {

namespace {

/// What a record has, asked for often.
class Shape
{
public:
    explicit Shape(JsonObject object) : m_object(object) { }

    [[nodiscard]] bool has(std::string_view key) const { return !m_object.at_key(key).error(); }
    template<class... Keys>
    [[nodiscard]] bool hasAll(Keys... keys) const
    {
        return (has(keys) && ...);
    }
    template<class... Keys>
    [[nodiscard]] bool hasAny(Keys... keys) const
    {
        return (has(keys) || ...);
    }
    [[nodiscard]] bool isArray(std::string_view key) const { return m_object.at_key(key).is_array(); }
    [[nodiscard]] bool isObject(std::string_view key) const { return m_object.at_key(key).is_object(); }
    [[nodiscard]] bool isNumber(std::string_view key) const { return m_object.at_key(key).is_number(); }
    [[nodiscard]] std::string_view text(std::string_view key) const
    {
        std::string_view text;
        return m_object.at_key(key).get_string().get(text) ? std::string_view() : text;
    }
    /// A SCIM schema whose URN contains `part`.
    [[nodiscard]] bool schema(std::string_view part) const
    {
        simdjson::dom::array schemas;
        if (m_object.at_key("schemas").get_array().get(schemas))
            return false;
        return std::ranges::any_of(schemas, [&](JsonValue entry) {
            std::string_view urn;
            return !entry.get_string().get(urn) && urn.find(part) != std::string_view::npos;
        });
    }
    [[nodiscard]] std::string_view resourceType() const
    {
        std::string_view text;
        return m_object.at_pointer("/meta/resourceType").get_string().get(text) ? std::string_view() : text;
    }

private:
    JsonObject m_object;
};

/// Answers and requests that hold no data of the pair.
std::optional<Resource> nothingToTake(const Shape &is)
{
    if (is.isArray("errors") || is.schema("messages:2.0:Error") || is.hasAll("code", "title")
        || (is.isNumber("status") && is.hasAny("message", "detail", "requestId")))
        return Resource::ErrorBody;
    if (is.schema("messages:2.0:PatchOp") || is.schema("messages:2.0:BulkRequest")
        || is.schema("messages:2.0:SearchRequest") || is.hasAny("grant_type", "accountName"))
        return Resource::Request;
    const std::string_view status = is.text("status");
    if (is.schema("messages:2.0:BulkResponse") || (is.isNumber("status") && is.hasAny("id", "subject"))
        || ((status == "ok" || status == "exists" || status == "error") && is.hasAll("email", "userId")))
        return Resource::PartialAnswer;
    if (is.schema("ServiceProviderConfig") || is.schema("core:2.0:ResourceType") || is.schema("core:2.0:Schema")
        || is.hasAny("access_token", "eventType", "licenseType", "max_keys_per_user", "clientSecrets", "appType",
                     "connectStatement")
        || is.text("type") == "SERVICE_ACCOUNT" || is.text("type") == "quotas" || is.hasAll("secret", "permissions"))
        return Resource::NotPartOfPair;
    return std::nullopt;
}

std::optional<Resource> ofTalend(const Shape &is)
{
    if (is.hasAll("workspaceId", "userId", "permissions"))
        return Resource::TalendSpacePermission;
    const std::string_view type = is.resourceType();
    if (is.has("userName") || is.schema("core:2.0:User") || type == "User" || type == "USER")
        return Resource::ScimUser;
    if (type == "Role" || type == "ROLE" || (is.isArray("entitlements") && is.has("name")))
        return Resource::ScimRole;
    if (type == "Group" || type == "GROUP" || is.schema("core:2.0:Group") || is.hasAll("displayName", "members"))
        return Resource::ScimGroup;
    if (is.hasAny("login", "roleIds") || is.hasAll("firstName", "lastName"))
        return Resource::AccountUser;
    return std::nullopt;
}

std::optional<Resource> ofLicences(const Shape &is)
{
    if (is.isArray("allotments"))
        return Resource::LicenceOverview;
    if (is.hasAny("autoAssignProfessional", "autoAssignAnalyzer"))
        return Resource::LicenceSettings;
    if (!is.has("id") && (is.has("excess") || is.hasAll("subject", "type", "created")))
        return Resource::LicenceAssignment;
    return std::nullopt;
}

std::optional<Resource> ofContent(const Shape &is, std::string_view list)
{
    if (list == "sharingTasks")
        return Resource::SharingTask;
    if (list == "tasks")
        return Resource::DataAlert;
    if (is.isObject("attributes") && is.hasAny("privileges", "create"))
        return Resource::App;
    if (is.hasAny("qID", "qName", "qConnectStatement"))
        return Resource::DataConnection;
    if (is.has("assigneeId"))
        return is.has("resourceType") ? Resource::SpaceShare : Resource::SpaceAssignment;
    if (is.has("resourceType") && is.hasAny("resourceId", "name"))
        return is.text("type") == "link" ? Resource::SpaceShare : Resource::Item;
    if (is.has("subType") || is.hasAll("sub", "expiry"))
        return Resource::ApiKey;
    if (is.has("conditionId"))
        return Resource::DataAlert;
    if (is.has("appId") && (is.hasAny("recurrence", "autoReload", "migrated") || is.hasAll("userId", "state")))
        return Resource::ReloadTask;
    if (is.isObject("metadata") && is.hasAny("states", "start", "events", "resourceId"))
        return Resource::SchedulingTask;
    if (is.has("runMode"))
        return Resource::Automation;
    if (is.hasAll("connectorId", "isConnected"))
        return Resource::AutomationConnection;
    if (is.hasAny("baseName", "folderPath", "contentUpdatedDate"))
        return Resource::DataFile;
    return std::nullopt;
}

std::optional<Resource> ofQlik(const Shape &is)
{
    if (is.isObject("systemGroups"))
        return Resource::GroupSettings;
    if (is.hasAny("providerType", "idpId") || is.text("name") == "com.qlik.Everyone")
        return Resource::QlikGroup;
    if (is.hasAny("canEdit", "canDelete", "userEntitlementType", "fullUser"))
        return Resource::QlikRole;
    if (is.isObject("idps_metadata") || is.isArray("idps_metadata"))
        return Resource::IdpStatus;
    if (is.hasAny("hostnames", "datacenter"))
        return Resource::Tenant;
    if (is.hasAll("protocol", "provider"))
        return Resource::IdentityProvider;
    const std::string_view type = is.text("type");
    if ((type == "shared" || type == "managed" || type == "data") && is.has("name"))
        return Resource::QlikSpace;
    if (is.has("subject") || is.hasAll("email", "status") || is.hasAll("status", "assignedRoles"))
        return Resource::QlikUser;
    return std::nullopt;
}

/// The first word that the file's name contains decides; longer ones stand before those that they contain.
struct NameRule
{
    std::string_view word;
    Resource onQlik;
    Resource onTalend;
};
constexpr std::array nameRules{
    NameRule{"assignment", Resource::SpaceAssignment, Resource::TalendSpacePermission},
    NameRule{"permission", Resource::Unrecognized, Resource::TalendSpacePermission},
    NameRule{"connection", Resource::DataConnection, Resource::DataConnection},
    NameRule{"workspace", Resource::TalendSpace, Resource::TalendSpace},
    NameRule{"space", Resource::QlikSpace, Resource::TalendSpace},
    NameRule{"preparation", Resource::Preparation, Resource::Preparation},
    NameRule{"dataset", Resource::Dataset, Resource::Dataset},
    NameRule{"notification", Resource::Notification, Resource::Notification},
    NameRule{"note", Resource::Note, Resource::Note},
    NameRule{"data-file", Resource::DataFile, Resource::DataFile},
    NameRule{"datafile", Resource::DataFile, Resource::DataFile},
    NameRule{"reload", Resource::ReloadTask, Resource::ReloadTask},
    NameRule{"automation", Resource::Automation, Resource::Automation},
    NameRule{"alert", Resource::DataAlert, Resource::DataAlert},
    NameRule{"sharing", Resource::SharingTask, Resource::SharingTask},
    NameRule{"subscription", Resource::SharingTask, Resource::NotPartOfPair},
    NameRule{"api-key", Resource::ApiKey, Resource::ApiKey},
    NameRule{"tenant", Resource::Tenant, Resource::Unrecognized},
    NameRule{"item", Resource::Item, Resource::Unrecognized},
    NameRule{"user", Resource::QlikUser, Resource::AccountUser},
    NameRule{"group", Resource::QlikGroup, Resource::AccountGroup},
    NameRule{"role", Resource::QlikRole, Resource::AccountRole},
    NameRule{"account", Resource::AccountUser, Resource::AccountUser},
};

Resource byName(std::string_view name, Side hint)
{
    for (const NameRule &rule : nameRules) {
        if (name.find(rule.word) != std::string_view::npos)
            return hint == Side::Qlik ? rule.onQlik : rule.onTalend;
    }
    return Resource::Unrecognized;
}

} // namespace

std::string_view resourceName(Resource resource)
{
    static constexpr std::array<std::string_view, static_cast<std::size_t>(Resource::Count)> names{
        "users",
        "roles",
        "groups",
        "group-settings",
        "spaces",
        "space-assignments",
        "space-shares",
        "items",
        "apps",
        "data-connections",
        "data-files",
        "reload-tasks",
        "scheduling-tasks",
        "automations",
        "automation-connections",
        "data-alerts",
        "sharing-tasks",
        "notes",
        "notifications",
        "api-keys",
        "license-assignments",
        "license-overview",
        "license-settings",
        "tenant",
        "identity-providers",
        "identity-provider-status",
        "talend-users",
        "talend-roles",
        "talend-groups",
        "talend-users",
        "talend-roles",
        "talend-groups",
        "workspaces",
        "workspace-permissions",
        "preparations",
        "datasets",
        "tandem",
        "errors",
        "outcomes",
        "requests",
        "others",
        "unrecognized"};
    return names[static_cast<std::size_t>(resource)];
}

std::optional<Sentence> skipReason(Resource resource)
{
    static constexpr std::array reasons{Sentence::SkippedErrorBody, Sentence::SkippedPartialAnswer,
                                        Sentence::SkippedRequest, Sentence::SkippedNotPartOfPair,
                                        Sentence::SkippedUnrecognized};
    if (resource < Resource::ErrorBody || resource >= Resource::Count)
        return std::nullopt;
    return reasons[static_cast<std::size_t>(resource) - static_cast<std::size_t>(Resource::ErrorBody)];
}

Resource recognize(std::string_view word, const JsonPiece &piece, Side hint, JsonValue value)
{
    if (piece.part == "tandem")
        return Resource::Companion;
    JsonObject object;
    if (value.get_object().get(object))
        return Resource::Unrecognized;
    const Shape is(object);
    if (is.text("schema").starts_with("tandem-export/"))
        return Resource::Companion;
    if (word.find("request") != std::string_view::npos)
        return Resource::Request;
    if (const auto nothing = nothingToTake(is))
        return *nothing;
    // A workspace may name the same types as a space of the Qlik side: then the file's name tells.
    const bool saysWorkspace = word.find("workspace") != std::string_view::npos || piece.list.find("workspace") == 0;
    if (saysWorkspace && is.hasAll("id", "name") && !is.has("workspaceId"))
        return Resource::TalendSpace;
    for (const auto &found : {ofTalend(is), ofLicences(is), ofContent(is, piece.list), ofQlik(is)}) {
        if (found)
            return *found;
    }
    if (!is.hasAny("id", "name", "email"))
        return Resource::Unrecognized;
    const bool keyed = !piece.list.empty() && piece.list != "data" && piece.list != "Resources";
    const Resource named = keyed ? byName(piece.list, hint) : Resource::Unrecognized;
    return named == Resource::Unrecognized ? byName(word, hint) : named;
}

} // namespace tandem::wire
