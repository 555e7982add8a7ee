// SPDX-License-Identifier: GPL-3.0-or-later
// Data alerts, and subscriptions (sharing tasks): the same calls with other words.
#include "simulator/qlik/content.h"
#include "simulator/qlik/routes.h"

#include "rules/contentstate.h"

#include <boost/json/serialize.hpp>

#include <array>
#include <charconv>

namespace tandem::simulator::qlik {

namespace {

const Service alertService{"ALERTS"};
const Service sharingService{"SHARING"};
constexpr PageRules rules{};
constexpr std::array<std::string_view, 8> sortFields{"name",      "dateCreated", "lastUpdated", "lastTrigger",
                                                     "ownerName", "owner",       "id",          "status"};
/// Fields that a PATCH may write and the rules do not know.
constexpr std::array<std::string_view, 9> kept{"description", "conditionId", "bookmarkId",
                                               "throttling",  "triggerType", "scheduleOptions",
                                               "recipients",  "message",     "tags"};

void writeRecipients(Json &out, std::string_view owner, bool enabled, bool alert)
{
    out.key("recipients").beginObject().key("userIds").beginArray();
    if (!owner.empty()) {
        out.beginObject().field("value", owner);
        if (alert)
            out.field("enabled", enabled)
                .field("subscribed", true)
                .key("alertingTaskRecipientErrors")
                .beginArray()
                .endArray();
        else
            out.field("enabledByUser", enabled).field("enabledBySystem", true).field("subscribed", true);
        out.endObject();
    }
    out.endArray().key("groupIds").beginArray().endArray().endObject();
}

void writeCommon(Json &out, const ContentItem &item, const Writing &writing, std::string_view resource)
{
    const ContentItem *app = appOf(writing.state, item);
    const std::string at = contentTime(writing, item, "dateCreated");
    out.field("id", item.vendorId()).field("name", item.name()).fieldUnlessEmpty("appId", app ? app->vendorId() : "");
    if (const User *owner = writing.state.users().find(item.owner))
        out.field("ownerName", owner->person.name());
    out.field("enabled", item.enabled).field("dateCreated", at).field("lastUpdated", at);
    for (const std::string_view name : kept) {
        if (name != "recipients")
            writeOther(out, writing, item.vendorId(), item.detail().extra, name);
    }
    const std::string self =
        std::string(writing.base) + "/api/v1/" + std::string(resource) + "/" + std::string(item.vendorId());
    out.key("links").beginObject().link("self", self).endObject();
}

void writeAlert(Json &out, const ContentItem &item, const Writing &writing)
{
    const std::string_view owner = ownerIdOf(writing, item);
    out.beginObject();
    writeCommon(out, item, writing, "data-alerts");
    out.field("ownerId", owner).field("tenantId", writing.state.tenant().qlikTenantId);
    if (otherField(writing, item.vendorId(), item.detail().extra, "triggerType").empty())
        out.field("triggerType", "RELOAD");
    out.field("errorStatus", "OK");
    writeRecipients(out, owner, item.enabled, true);
    out.key("triggerStats")
        .beginObject()
        .field("totalScans", 0)
        .field("last10Scans", 0)
        .field("last100Scans", 0)
        .endObject();
    if (item.owner && !writing.state.users().contains(*item.owner))
        out.key("alertingTaskErrors").beginArray().beginObject().field("value", "ORPHAN").endObject().endArray();
    out.endObject();
}

void writeSharing(Json &out, const ContentItem &item, const Writing &writing)
{
    const std::string_view owner = ownerIdOf(writing, item);
    out.beginObject();
    writeCommon(out, item, writing, "sharing-tasks");
    out.field("owner", owner).field("tenant", writing.state.tenant().qlikTenantId).field("type", "sheet-sharing");
    out.fieldUnlessEmpty("createdBy", owner).field("enabledByUser", item.enabled);
    out.field("enabledBySystem", !rules::isStoppedByOwner(writing.state, item));
    writeRecipients(out, owner, item.enabled, false);
    out.endObject();
}

using Writer = void (*)(Json &, const ContentItem &, const Writing &);

/// What differs between the two.
struct Kind
{
    ContentType type;
    Writer write;
    std::string_view list;
    std::string_view owner; ///< parameter
    std::string_view app; ///< parameter
    const Service *service;
};
constexpr Kind alerts{ContentType::Alert, &writeAlert, "tasks", "ownerId", "appID", &alertService};
constexpr Kind sharings{ContentType::Subscription, &writeSharing, "sharingTasks", "owner", "appid", &sharingService};

bool passesStatus(const PairState &state, const ContentItem &item, std::string_view status)
{
    const bool orphan = item.owner && !state.users().contains(*item.owner);
    if (status == "INVALID_OWNER")
        return orphan;
    if (status == "DISABLED")
        return !item.enabled;
    if (status == "VALID")
        return item.enabled && !orphan;
    return status.empty();
}

template<const Kind &kind>
void list(Call &call)
{
    const auto request = pageRequest(call, rules);
    const auto sort = request ? sortOf(call, sortFields, "+name") : std::nullopt;
    if (!sort)
        return;
    const PairState &state = call.state();
    const Writing writing{state, *call.context, call.base()};
    const std::string_view app = call.parameter(kind.app);
    const std::string_view status = call.parameter("status");
    Entries entries = contentEntries(
        state, {kind.type},
        [&](const ContentItem &item) {
            const ContentItem *of = appOf(state, item);
            return (app.empty() || (of && of->vendorId() == app)) && passesStatus(state, item, status);
        },
        [&](const ContentItem &item) {
            return sort->field == "name" ? folded(item.name()) : contentTime(writing, item, "dateCreated");
        },
        call.parameter(kind.owner));
    const std::size_t total = entries.size();
    if (const std::string_view text = call.parameter("offset"); !text.empty()) {
        std::size_t offset = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), offset);
        if (read.ec != std::errc() || read.ptr != text.data() + text.size())
            return call.fail({.detail = "a number is expected", .parameter = "offset"});
        entries.erase(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(std::min(offset, total)));
    }
    const Page page = pageOf(entries, sort->descending, *request);
    Json out;
    out.beginObject().key(kind.list).beginArray();
    for (const std::uint32_t id : page.ids)
        kind.write(out, state.content().at(ContentId(id)), writing);
    out.endArray().field("totalCount", static_cast<std::int64_t>(total));
    out.field("currentPageCount", static_cast<std::int64_t>(page.ids.size()));
    writeLinks(out, call, rules, page);
    out.endObject();
    call.reply(200, out);
}

template<const Kind &kind>
void get(Call &call)
{
    const ContentItem *item = contentOf(call, {kind.type});
    if (!item)
        return call.notFound();
    Json out;
    kind.write(out, *item, {call.state(), *call.context, call.base()});
    call.reply(200, out);
}

template<const Kind &kind>
void patch(Call &call)
{
    const ContentItem *item = contentOf(call, {kind.type});
    if (!item)
        return call.notFound();
    const auto operations = patchOf(call);
    if (!operations)
        return;
    std::vector<NextActs> acts;
    std::vector<std::pair<std::string, std::string>> others;
    for (const PatchOp &op : *operations) {
        const std::string_view field = std::string_view(op.path).substr(1);
        const auto text = asText(&op.value);
        if (op.op != "replace")
            return call.fail({.detail = "replace is expected", .pointer = op.pointer("op")});
        if (op.path == "/ownerId") {
            const auto to = call.state().userByVendorId(text.value_or(""));
            if (!to)
                return call.fail({.detail = "there is no such user", .pointer = op.pointer("value")});
            acts.push_back([id = item->id, to = *to](const PairState &state) -> std::optional<ActBody> {
                const ContentItem *row = state.content().find(id);
                if (row && row->owner == to)
                    return std::nullopt;
                return acts::ChangeOwner{.items = std::vector<acts::OwnedRef>{id}, .to = to};
            });
        } else if (op.path == "/enabled" || op.path == "/enabledAction") {
            if (!op.value.is_bool() && text != "enable" && text != "disable")
                return call.fail({.detail = "true or false is expected", .pointer = op.pointer("value")});
            acts.push_back(enabledAct(item->id, op.value.is_bool() ? op.value.get_bool() : text == "enable"));
        } else if (std::ranges::find(kept, field) != kept.end()) {
            others.emplace_back(field, boost::json::serialize(op.value));
        } else if (op.path != "/ownerName") {
            return call.fail({.detail = "this can't be patched", .pointer = op.pointer("path")});
        }
    }
    perform(
        call, std::move(acts),
        [context = call.context, id = std::string(item->vendorId()), others](const PairState &, const std::string &) {
            for (const auto &[name, value] : others)
                context->overlay.set(id, name, value);
            return Reply{.status = 204};
        });
}

template<const Kind &kind>
void remove(Call &call)
{
    const ContentItem *item = contentOf(call, {kind.type});
    if (!item)
        return call.notFound();
    deleteContent(call, *item, emptySuccess());
}

constexpr std::array alertTable{
    Route{"GET", "/api/v1/data-alerts", &list<alerts>, &alertService},
    Route{"GET", "/api/v1/data-alerts/{id}", &get<alerts>, &alertService},
    Route{"PATCH", "/api/v1/data-alerts/{id}", &patch<alerts>, &alertService},
    Route{"DELETE", "/api/v1/data-alerts/{id}", &remove<alerts>, &alertService},
};
constexpr std::array sharingTable{
    Route{"GET", "/api/v1/sharing-tasks", &list<sharings>, &sharingService},
    Route{"GET", "/api/v1/sharing-tasks/{id}", &get<sharings>, &sharingService},
    Route{"PATCH", "/api/v1/sharing-tasks/{id}", &patch<sharings>, &sharingService},
    Route{"DELETE", "/api/v1/sharing-tasks/{id}", &remove<sharings>, &sharingService},
};

} // namespace

std::span<const Route> alertRoutes()
{
    return alertTable;
}

std::span<const Route> sharingRoutes()
{
    return sharingTable;
}

} // namespace tandem::simulator::qlik
