// SPDX-License-Identifier: GPL-3.0-or-later
// Spaces and content as Qlik Cloud's APIs list them, each list in its own shape.
#include "domain/words.h"
#include "wire/exporter.h"

#include <algorithm>
#include <array>

namespace tandem::wire {

namespace {

void beginData(JsonOut &json, std::string_view list = "data")
{
    json.beginObject();
    json.key(list);
    json.beginArray();
}

void endData(JsonOut &json)
{
    json.newLine();
    json.endArray();
    json.endObject();
}

std::string_view appKey(const PairState &state, const ContentItem &item)
{
    const ContentItem *app = state.content().find(item.detail().app);
    return app ? app->vendorId() : std::string_view();
}

/// Calls f for each item of these types, each in an object of its own that ends with the unknown fields.
template<class F>
void each(const PairState &state, JsonOut &json, std::initializer_list<ContentType> types, F &&f)
{
    state.content().forEach([&](const ContentItem &item) {
        if (std::find(types.begin(), types.end(), item.type) == types.end())
            return;
        json.newLine();
        json.beginObject();
        f(item);
        json.members(item.detail().extra);
        json.endObject();
    });
}

void spaces(const PairState &state, JsonOut &json)
{
    beginData(json);
    state.spaces().forEach([&](const Space &space) {
        if (space.side != Side::Qlik)
            return;
        json.newLine();
        json.beginObject();
        json.field("id", space.vendorId());
        json.field("type", toWord(space.type));
        json.field("name", space.name());
        json.field("ownerId", vendorIdOf(state, space.owner));
        json.members(space.extra());
        json.endObject();
    });
    endData(json);
}

void spaceAssignments(const PairState &state, JsonOut &json)
{
    beginData(json);
    state.spaces().forEach([&](const Space &space) {
        if (space.side != Side::Qlik)
            return;
        for (const SpaceMember &member : space.members) {
            const auto *user = std::get_if<UserId>(&member.who);
            const Group *group = user ? nullptr : state.groups().find(std::get<GroupId>(member.who));
            json.newLine();
            json.beginObject();
            json.field("type", std::string_view(user ? "user" : "group"));
            json.field("assigneeId", user    ? vendorIdOf(state, *user)
                                     : group ? std::string_view(group->vendorId)
                                             : std::string_view());
            json.field("spaceId", space.vendorId());
            json.key("roles");
            json.beginArray();
            for (const std::string_view word : toWords(member.roles))
                json.text(word);
            json.endArray();
            json.endObject();
        }
    });
    endData(json);
}

void spaceShares(const PairState &state, JsonOut &json)
{
    beginData(json);
    state.content().forEach([&](const ContentItem &item) {
        if (!item.detail().anonymous)
            return;
        json.newLine();
        json.beginObject();
        json.field("type", std::string_view("link"));
        json.field("resourceType", std::string_view("app"));
        json.field("resourceId", item.vendorId());
        json.field("disabled", !*item.detail().anonymous);
        json.fieldIf("spaceId", vendorIdOf(state, item.space));
        json.endObject();
    });
    endData(json);
}

void items(const PairState &state, JsonOut &json)
{
    beginData(json);
    each(state, json, {ContentType::App, ContentType::Script, ContentType::Note}, [&](const ContentItem &item) {
        json.field("resourceId", item.vendorId());
        json.field("resourceType", toWord(item.type));
        json.field("name", item.name());
        json.field("ownerId", vendorIdOf(state, item.owner));
        json.fieldIf("spaceId", vendorIdOf(state, item.space));
        json.key("resourceAttributes");
        json.beginObject();
        if (item.detail().published)
            json.field("published", *item.detail().published);
        json.fieldIf("appId", appKey(state, item));
        json.endObject();
    });
    endData(json);
}

void dataConnections(const PairState &state, JsonOut &json)
{
    beginData(json);
    each(state, json, {ContentType::DataConnection}, [&](const ContentItem &item) {
        json.field("qID", item.vendorId());
        json.field("qName", item.name());
        json.field("user", vendorIdOf(state, item.owner));
        json.fieldIf("space", vendorIdOf(state, item.space));
    });
    endData(json);
}

/// id, name, ownerId, spaceId, appId: what most lists have.
void common(const PairState &state, JsonOut &json, const ContentItem &item)
{
    json.field("id", item.vendorId());
    json.field("name", item.name());
    json.fieldOrNull("ownerId", vendorIdOf(state, item.owner));
    json.fieldIf("spaceId", vendorIdOf(state, item.space));
    json.fieldIf("appId", appKey(state, item));
}

void dataFiles(const PairState &state, JsonOut &json)
{
    beginData(json);
    each(state, json, {ContentType::DataFile}, [&](const ContentItem &item) {
        common(state, json, item);
        json.field("baseName", item.name());
    });
    endData(json);
}

void reloadTasks(const PairState &state, JsonOut &json)
{
    beginData(json);
    each(state, json, {ContentType::ReloadSchedule}, [&](const ContentItem &item) {
        const ContentDetail &detail = item.detail();
        json.field("id", item.vendorId());
        json.field("name", item.name());
        json.field("appId", appKey(state, item));
        json.fieldOrNull("userId", vendorIdOf(state, item.owner));
        json.fieldIf("spaceId", vendorIdOf(state, item.space));
        json.field("migrated", false);
        json.field("state", std::string_view(item.enabled && !detail.stoppedByOwner ? "Enabled" : "Disabled"));
        if (item.enabled && detail.stoppedByOwner)
            json.field("disabledCode", std::string_view("OWNER-DISABLED"));
        if (detail.nextRun)
            json.field("nextExecutionTime", *detail.nextRun);
        if (detail.intervalMs > 0 && detail.intervalMs % 60'000 == 0) {
            json.key("recurrence");
            json.beginArray();
            json.text("RRULE:FREQ=MINUTELY;INTERVAL=" + std::to_string(detail.intervalMs / 60'000));
            json.endArray();
        }
    });
    endData(json);
}

void automations(const PairState &state, JsonOut &json)
{
    beginData(json);
    each(state, json, {ContentType::Automation}, [&](const ContentItem &item) {
        common(state, json, item);
        json.field("state", std::string_view(item.enabled ? "available" : "disabled"));
    });
    endData(json);
}

void automationConnections(const PairState &state, JsonOut &json)
{
    beginData(json);
    each(state, json, {ContentType::AutomationConnection}, [&](const ContentItem &item) { common(state, json, item); });
    endData(json);
}

void dataAlerts(const PairState &state, JsonOut &json)
{
    beginData(json, "tasks");
    each(state, json, {ContentType::Alert}, [&](const ContentItem &item) {
        common(state, json, item);
        json.field("enabled", item.enabled);
    });
    endData(json);
}

void sharingTasks(const PairState &state, JsonOut &json)
{
    beginData(json, "sharingTasks");
    each(state, json, {ContentType::Subscription}, [&](const ContentItem &item) {
        common(state, json, item);
        json.field("enabledByUser", item.enabled);
    });
    endData(json);
}

void notifications(const PairState &state, JsonOut &json)
{
    beginData(json, "notifications");
    each(state, json, {ContentType::Notification}, [&](const ContentItem &item) { common(state, json, item); });
    endData(json);
}

void apiKeys(const PairState &state, JsonOut &json)
{
    beginData(json);
    each(state, json, {ContentType::ApiKey}, [&](const ContentItem &item) {
        json.field("id", item.vendorId());
        json.field("description", item.name());
        json.field("sub", vendorIdOf(state, item.owner));
        json.field("subType", std::string_view("user"));
        // An expired one says so among its other fields.
        if (item.detail().extra.find("\"status\":\"expired\"") == std::string::npos)
            json.field("status", std::string_view(item.revoked ? "revoked" : "active"));
    });
    endData(json);
}

} // namespace

std::span<const JsonListing> contentListings()
{
    static constexpr std::array listings{
        JsonListing{Side::Qlik, "spaces", spaces},
        JsonListing{Side::Qlik, "space-assignments", spaceAssignments},
        JsonListing{Side::Qlik, "space-shares", spaceShares},
        JsonListing{Side::Qlik, "items", items},
        JsonListing{Side::Qlik, "data-connections", dataConnections},
        JsonListing{Side::Qlik, "data-files", dataFiles},
        JsonListing{Side::Qlik, "reload-tasks", reloadTasks},
        JsonListing{Side::Qlik, "automations", automations},
        JsonListing{Side::Qlik, "automation-connections", automationConnections},
        JsonListing{Side::Qlik, "data-alerts", dataAlerts},
        JsonListing{Side::Qlik, "sharing-tasks", sharingTasks},
        JsonListing{Side::Qlik, "notifications", notifications},
        JsonListing{Side::Qlik, "api-keys", apiKeys},
    };
    return listings;
}

} // namespace tandem::wire
