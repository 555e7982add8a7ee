// SPDX-License-Identifier: GPL-3.0-or-later
// Records of the Qlik side that somebody owns: spaces and all kinds of content.
#include "domain/text.h"
#include "wire/recordreader.h"

#include <charconv>

namespace tandem::wire {

namespace {

/// The repeat of an RFC 5545 rule such as "RRULE:FREQ=DAILY;INTERVAL=2;…", in milliseconds; 0 when it is none that has
/// a fixed length.
std::int64_t intervalOf(std::string_view rule)
{
    const auto part = [&](std::string_view key) {
        const auto at = rule.find(key);
        if (at == std::string_view::npos)
            return std::string_view();
        const std::string_view rest = rule.substr(at + key.size());
        return rest.substr(0, rest.find(';'));
    };
    std::int64_t times = 1;
    const std::string_view interval = part("INTERVAL=");
    std::from_chars(interval.data(), interval.data() + interval.size(), times);
    const std::string_view every = part("FREQ=");
    const std::int64_t unit = every == "MINUTELY"  ? 60'000
                              : every == "HOURLY"  ? 3'600'000
                              : every == "DAILY"   ? 86'400'000
                              : every == "WEEKLY"  ? 604'800'000
                              : every == "MONTHLY" ? 30 * 86'400'000LL
                                                   : 0;
    return times > 0 && times < 10'000 ? unit * times : 0;
}

enum class Field {
    Id,
    Name,
    Owner,
    Space,
    App,
    Enabled,
    State, ///< a word that may say disabled or revoked
    DisabledCode,
    NextRun,
    Recurrence,
    Published,
    Time, ///< checked, not kept
    Derived,
    Unknown
};
/// Names that the lists of automations, connections, files, tasks, alerts, keys … use.
constexpr FieldNames<Field, 62> thingFields{{
    {"id", Field::Id},
    {"name", Field::Name},
    {"ownerId", Field::Owner},
    {"spaceId", Field::Space},
    {"qID", Field::Id},
    {"qName", Field::Name},
    {"user", Field::Owner},
    {"space", Field::Space},
    {"workspaceId", Field::Space},
    {"userId", Field::Owner},
    {"owner", Field::Owner},
    {"sub", Field::Owner},
    {"appId", Field::App},
    {"description", Field::Unknown},
    {"enabled", Field::Enabled},
    {"enabledByUser", Field::Enabled},
    {"state", Field::State},
    {"status", Field::State},
    {"disabledCode", Field::DisabledCode},
    {"nextExecutionTime", Field::NextRun},
    {"recurrence", Field::Recurrence},
    {"createdAt", Field::Time},
    {"updatedAt", Field::Time},
    {"created", Field::Time},
    {"updated", Field::Time},
    {"createdDate", Field::Time},
    {"modifiedDate", Field::Time},
    {"contentUpdatedDate", Field::Time},
    {"lastRunAt", Field::Derived},
    {"links", Field::Derived},
    {"privileges", Field::Derived},
    {"actions", Field::Derived},
    {"tenant", Field::Derived},
    {"tenantId", Field::Derived},
    {"lastRun", Field::Derived},
    {"workspace", Field::Derived},
    {"recipients", Field::Derived},
    {"ownerName", Field::Derived},
    {"executionToken", Field::Derived}, // secrets
    {"qConnectionSecret", Field::Derived},
    {"qConnectStatement", Field::Derived},
    {"qCredentialsID", Field::Derived},
    {"qUsername", Field::Derived},
    {"qPassword", Field::Derived},
    {"token", Field::Derived},
    {"connectionProperties", Field::Derived},
    {"encryptedConnectionProperties", Field::Derived},
    {"createdByUser", Field::Derived},
    {"lastUpdated", Field::Derived},
    {"qEngineObjectID", Field::Derived},
    {"folderStats", Field::Derived},
    {"baseName", Field::Derived},
    {"log", Field::Derived},
    {"lastExecutionTime", Field::Derived},
    {"lastScan", Field::Derived},
    {"lastTrigger", Field::Derived},
    {"alertingTaskRecipientErrors", Field::Derived},
    {"fortressId", Field::Derived},
    {"blobId", Field::Derived},
    {"dateCreated", Field::Derived},
    {"published", Field::Published},
    {"subType", Field::Unknown},
}};

} // namespace

struct RecordReader::ContentRow
{
    ContentType type;
    Side side = Side::Qlik;
    std::string_view id = {};
    std::string_view name = {};
    std::string_view owner = {};
    std::string_view space = {};
    std::string_view app = {};
    bool enabled = true;
    bool revoked = false;
    bool weak = false;
    ContentDetail detail = {};
};

void RecordReader::addContent(ContentRow &row, ExtraFields &extra)
{
    ContentItem item(ContentId(m_draft.content.next()), row.type);
    item.side = row.side;
    item.enabled = row.enabled;
    item.revoked = row.revoked;
    item.texts = PackedText<2>({row.id, row.name});
    if (!extra.empty())
        row.detail.extra = extra.json();
    item.setDetail(std::move(row.detail));
    ContentRefs refs;
    refs.owner = (row.side == Side::Qlik ? m_draft.people : m_draft.talendPeople).of(row.owner);
    refs.space = m_draft.spaceKeys.of(row.space);
    refs.app = m_draft.appKeys.of(row.app);
    refs.weak = row.weak;
    m_draft.contentRefs.push_back(refs);
    m_draft.content.put(std::move(item));
}

void RecordReader::ownedThing(ContentType type, Side side, JsonFields &in, JsonObject object)
{
    ContentRow row{.type = type, .side = side};
    ExtraFields extra;
    bool external = false;
    bool builtIn = false;
    std::string_view description;
    std::string disabledCode;
    const bool isTask = type == ContentType::ReloadSchedule;
    for (const auto [key, value] : object) {
        switch (fieldNamed(key, thingFields, Field::Unknown)) {
        case Field::Id:
            if (row.id.empty())
                row.id = in.text(key, value);
            break;
        case Field::Name:
            row.name = in.text(key, value);
            break;
        case Field::Owner:
            if (row.owner.empty() || key == "ownerId")
                row.owner = in.text(key, value);
            break;
        case Field::Space:
            row.space = in.text(key, value);
            break;
        case Field::App:
            row.app = in.text(key, value);
            break;
        case Field::Enabled:
            row.enabled = in.flag(key, value).value_or(true);
            break;
        case Field::State: {
            const std::string_view word = value.is_object() ? std::string_view() : in.text(key, value);
            if (word == "Disabled" || word == "disabled" || word == "Completed")
                row.enabled = false;
            else if (word == "revoked" || word == "expired")
                row.revoked = true;
            if (word == "expired" || word == "Completed" || word == "unavailable")
                extra.add(key, value);
            break;
        }
        case Field::DisabledCode:
            disabledCode = in.text(key, value);
            break;
        case Field::NextRun:
            row.detail.nextRun = in.time(key, value);
            break;
        case Field::Recurrence:
            in.each(key, value, [&](JsonValue rule) {
                if (row.detail.intervalMs == 0)
                    row.detail.intervalMs = intervalOf(in.text(key, rule));
            });
            break;
        case Field::Published:
            row.detail.published = in.flag(key, value);
            break;
        case Field::Time:
            in.time(key, value);
            break;
        case Field::Derived:
            break;
        case Field::Unknown:
            if (key == "description")
                description = in.text(key, value);
            else if (key == "subType")
                external = in.text(key, value) == "externalClient";
            else if (key == "datasourceID" || key == "qType")
                builtIn = builtIn || (value.is_string() && in.text(key, value).starts_with("qix-datafiles"));
            if (key == "description" && type != ContentType::ApiKey)
                keepKnown(extra, key, value);
            else if (key != "subType" && key != "description")
                keepImpersonal(extra, key, value);
            break;
        }
    }
    if (in.failed())
        return;
    if (builtIn || (type == ContentType::Notification && row.id.empty())) {
        ++m_draft.otherKinds; // the door to data files; a kind of notification: nobody owns them
        return;
    }
    if (type == ContentType::ApiKey) {
        row.name = description;
        if (external)
            row.owner = {};
    }
    // A schedule stopped with its owner is not switched off: it says so itself (BX-14), or fails (DE-10).
    if (isTask && disabledCode == "OWNER-DISABLED")
        row.detail.stoppedByOwner = true;
    if (disabledCode == "OWNER-DISABLED" || disabledCode == "OWNER-DELETED")
        row.enabled = true;
    addContent(row, extra);
}

void RecordReader::schedulingTask(JsonFields &in, JsonObject object)
{
    ContentRow row{.type = ContentType::ReloadSchedule};
    ExtraFields extra;
    std::string_view disabledCode;
    for (const auto [key, value] : object) {
        if (key == "id")
            row.id = in.text(key, value);
        else if (key == "name")
            row.name = in.text(key, value);
        else if (key == "enabled")
            row.enabled = in.flag(key, value).value_or(true);
        else if (key == "resourceId")
            row.app = in.text(key, value);
        else if (key == "metadata")
            in.eachField(key, value, [&](std::string_view inner, JsonValue field) {
                if (inner == "ownerId" && !field.is_number()) // the documentation's sample has 0
                    row.owner = in.text(inner, field);
                else if (inner == "spaceId")
                    row.space = in.text(inner, field);
                else if (inner == "disabledCode")
                    disabledCode = in.text(inner, field);
            });
        else if (key == "start")
            in.eachField(key, value, [&](std::string_view inner, JsonValue schedule) {
                if (inner != "schedule")
                    return;
                in.eachField(inner, schedule, [&](std::string_view name, JsonValue field) {
                    if (name == "recurrence" && field.is_string())
                        row.detail.intervalMs = intervalOf(in.text(name, field));
                    else if (name == "startDateTime")
                        row.detail.nextRun = in.time(name, field);
                });
            });
        else if (key == "description")
            keepKnown(extra, key, value);
    }
    if (in.failed())
        return;
    row.detail.stoppedByOwner = disabledCode == "OWNER-DISABLED";
    if (disabledCode == "OWNER-DISABLED" || disabledCode == "OWNER-DELETED")
        row.enabled = true;
    addContent(row, extra);
}

void RecordReader::item(JsonFields &in, JsonObject object)
{
    ContentRow row{.type = ContentType::App};
    ExtraFields extra;
    std::string_view itemId;
    std::string_view type;
    std::string_view subType;
    std::string_view usage;
    for (const auto [key, value] : object) {
        if (key == "id") {
            itemId = in.text(key, value);
        } else if (key == "resourceId") {
            row.id = in.text(key, value);
        } else if (key == "name") {
            row.name = in.text(key, value);
        } else if (key == "ownerId") {
            row.owner = in.text(key, value);
        } else if (key == "spaceId") {
            row.space = in.text(key, value);
        } else if (key == "resourceType") {
            type = in.text(key, value);
        } else if (key == "resourceSubType") {
            subType = in.text(key, value);
        } else if (key == "resourceAttributes") {
            in.eachField(key, value, [&](std::string_view inner, JsonValue field) {
                if (inner == "published")
                    row.detail.published = in.flag(inner, field);
                else if (inner == "usage")
                    usage = in.text(inner, field);
                else if (inner == "appId" || inner == "sourceAppId")
                    row.app = in.text(inner, field);
            });
        } else if (key == "createdAt" || key == "updatedAt") {
            in.time(key, value);
        } else if (key == "description") {
            keepKnown(extra, key, value);
        }
    }
    if (in.failed())
        return;
    row.weak = true;
    if (type == "app" || type == "qvapp" || type == "qlikview") {
        const bool script =
            subType.find("script") != std::string_view::npos || usage.find("PREP") != std::string_view::npos;
        row.type = script ? ContentType::Script : ContentType::App;
        row.weak = false;
    } else if (type == "script") {
        row.type = ContentType::Script;
        row.weak = false;
    } else if (type == "note") {
        row.type = ContentType::Note;
        row.weak = false;
    } else if (type == "automation") {
        row.type = ContentType::Automation;
    } else if (type == "sharingservicetask") {
        row.type = ContentType::Subscription;
    } else if (type == "dataset" && subType == "qix-df") {
        row.type = ContentType::DataFile;
    } else {
        ++m_draft.otherKinds;
        return;
    }
    if (row.id.empty())
        row.id = itemId;
    else if (itemId != row.id && !itemId.empty())
        extra.addText("itemId", itemId);
    if (row.type != ContentType::App || row.detail.published == false)
        row.detail.published = {};
    addContent(row, extra);
}

void RecordReader::app(JsonFields &in, JsonObject object)
{
    ContentRow row{.type = ContentType::App};
    ExtraFields extra;
    for (const auto [key, value] : object) {
        if (key != "attributes")
            continue;
        in.eachField(key, value, [&](std::string_view inner, JsonValue field) {
            if (inner == "id")
                row.id = in.text(inner, field);
            else if (inner == "name")
                row.name = in.text(inner, field);
            else if (inner == "ownerId")
                row.owner = in.text(inner, field);
            else if (inner == "spaceId")
                row.space = in.text(inner, field);
            else if (inner == "published" && in.flag(inner, field).value_or(false))
                row.detail.published = true;
            else if (inner == "usage" && in.text(inner, field).find("PREP") != std::string_view::npos)
                row.type = ContentType::Script;
        });
    }
    if (in.failed())
        return;
    row.weak = true; // the list of items says more often where it lies
    addContent(row, extra);
}

void RecordReader::qlikSpace(JsonFields &in, JsonObject object)
{
    std::string_view id;
    std::string_view name;
    std::string_view owner;
    std::optional<SpaceType> type;
    ExtraFields extra;
    for (const auto [key, value] : object) {
        if (key == "id")
            id = in.text(key, value);
        else if (key == "name")
            name = in.text(key, value);
        else if (key == "ownerId")
            owner = in.text(key, value);
        else if (key == "type")
            type = in.word<SpaceType>(key, value);
        else if (key == "createdAt" || key == "updatedAt")
            in.time(key, value);
        else if (key == "description") {
            keepKnown(extra, key, value);
        } else if (key != "tenantId" && key != "meta" && key != "links" && key != "createdBy")
            keepImpersonal(extra, key, value);
    }
    if (in.failed())
        return;
    Space space(SpaceId(m_draft.spaces.next()));
    const std::string more = extra.json();
    space.texts = PackedText<3>({id, name, more});
    space.type = type.value_or(SpaceType::Shared);
    m_draft.spaceOwners.push_back(m_draft.people.of(owner));
    m_draft.spaces.put(std::move(space));
}

void RecordReader::spaceAssignment(JsonFields &in, JsonObject object)
{
    std::string_view space;
    std::string_view who;
    bool group = false;
    SpaceRoles roles = 0;
    for (const auto [key, value] : object) {
        if (key == "spaceId")
            space = in.text(key, value);
        else if (key == "assigneeId")
            who = in.text(key, value);
        else if (key == "type") {
            const std::string_view type = in.text(key, value);
            group = type == "group";
            if (type != "group" && type != "user" && type != "bot" && !type.empty())
                in.refuse(key, value);
        } else if (key == "roles")
            in.each(key, value, [&](JsonValue entry) {
                if (const auto role = in.word<SpaceRole>(key, entry))
                    roles = static_cast<SpaceRoles>(roles | static_cast<SpaceRoles>(*role));
            });
    }
    if (in.failed() || roles == 0)
        return;
    const std::uint32_t whoKey = group ? m_draft.groupMentions.of(who, {}) : m_draft.people.of(who);
    m_draft.assignments.push_back({m_draft.spaceKeys.of(space), whoKey, roles, Side::Qlik, group});
}

void RecordReader::spaceShare(JsonFields &in, JsonObject object)
{
    std::string_view type;
    std::string_view app;
    bool disabled = false;
    for (const auto [key, value] : object) {
        if (key == "type")
            type = in.text(key, value);
        else if (key == "resourceId")
            app = in.text(key, value);
        else if (key == "disabled")
            disabled = in.flag(key, value).value_or(false);
    }
    if (in.failed())
        return;
    if (type == "link")
        m_draft.anonymousApps.emplace_back(app, !disabled);
    else
        ++m_draft.otherKinds;
}

} // namespace tandem::wire
