// SPDX-License-Identifier: GPL-3.0-or-later
// Items: the catalogue over apps, scripts, automations and notes. An index beside the resources: it may lag behind
// them.
#include "domain/words.h"
#include "simulator/qlik/content.h"
#include "simulator/qlik/routes.h"
#include "simulator/qlik/spacewrites.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace tandem::simulator::qlik {

namespace {

const Service service{"ITEMS", ErrorStyle::ItemsMeta};
constexpr PageRules rules{.limit = 10};
constexpr ContentTypes itemTypes{ContentType::App, ContentType::Script, ContentType::Automation, ContentType::Note};
constexpr std::array<std::string_view, 4> sortFields{"createdAt", "updatedAt", "name", "recentlyUsed"};

std::string_view typeWord(ContentType type)
{
    if (type == ContentType::Script)
        return "script";
    if (type == ContentType::Automation)
        return "automation";
    return type == ContentType::Note ? "note" : "app";
}

std::string itemId(const ContentItem &item)
{
    return derivedId("item", item.vendorId());
}

/// Whole seconds, as the index tells times.
std::string secondsOf(const Writing &writing, const ContentItem &item)
{
    const auto time = Instant::fromIso(contentTime(writing, item, "createdAt"));
    return time.value_or(beginning).toIso().substr(0, 19) + "Z";
}

void writeItem(Json &out, const ContentItem &item, const Writing &writing, bool actions)
{
    const std::string id = itemId(item);
    const std::string at = secondsOf(writing, item);
    const auto writeActions = [&] {
        out.key("actions").beginArray();
        if (actions) {
            for (const std::string_view action : {"read", "update", "delete", "change_owner", "change_space"})
                out.value(action);
        }
        out.endArray();
    };
    out.beginObject().field("id", id).field("name", item.name());
    writeOther(out, writing, item.vendorId(), item.detail().extra, "description");
    out.field("resourceId", item.vendorId()).field("resourceType", typeWord(item.type));
    out.fieldUnlessEmpty("ownerId", ownerIdOf(writing, item)).fieldUnlessEmpty("spaceId", spaceIdOf(writing, item));
    out.fieldUnlessEmpty("creatorId", ownerIdOf(writing, item)).field("tenantId", writing.state.tenant().qlikTenantId);
    out.field("createdAt", at).field("updatedAt", at).field("resourceCreatedAt", at).field("resourceUpdatedAt", at);
    out.key("resourceAttributes").beginObject().endObject().key("resourceCustomAttributes").beginObject().endObject();
    out.key("collectionIds").beginArray().endArray().field("isFavorited", false);
    writeActions();
    out.key("meta").beginObject().key("tags").beginArray().endArray().key("collections").beginArray().endArray();
    out.field("isFavorited", false);
    writeActions();
    out.endObject();
    const std::string self = std::string(writing.base) + "/api/v1/items/" + id;
    out.key("links")
        .beginObject()
        .link("self", self)
        .link("collections", self + "/collections")
        .endObject()
        .endObject();
}

/// Whether a comma list that may carry [subtypes] names this word.
bool listNames(std::string_view list, std::string_view word)
{
    while (!list.empty()) {
        const auto comma = std::min(list.find(','), list.size());
        const std::string_view entry = list.substr(0, comma);
        if (entry.substr(0, entry.find('[')) == word)
            return true;
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return false;
}

bool isWanted(const Call &call, const ContentItem &item)
{
    const PairState &state = call.state();
    const auto allows = [&](std::string_view name, std::string_view value) {
        const std::string_view wanted = call.parameter(name);
        return wanted.empty() || wanted == value;
    };
    const std::string_view type = call.parameter("resourceType");
    if (!type.empty() && !listNames(type, typeWord(item.type)))
        return false;
    const std::string_view owner = vendorIdOf(state, item.owner);
    if (!allows("ownerId", owner) || !allows("createdByUserId", owner) || !allows("resourceId", item.vendorId()))
        return false;
    if (const auto unwanted = call.parameter("notOwnerId"); !unwanted.empty() && unwanted == owner)
        return false;
    if (const auto ids = call.parameter("resourceIds"); !ids.empty() && !listNames(ids, item.vendorId()))
        return false;
    const std::string_view space = call.parameter("spaceId");
    if (!space.empty() && (space == "personal" ? item.space.has_value() : vendorIdOf(state, item.space) != space))
        return false;
    if (const auto kind = call.parameter("spaceType"); !kind.empty()) {
        const Space *row = state.spaces().find(item.space);
        if (!listNames(kind, row ? toWord(row->type) : std::string_view("personal")))
            return false;
    }
    if (const auto name = call.parameter("name"); !name.empty() && !equalsFolded(item.name(), folded(name)))
        return false;
    return holdsFolded(item.name(), folded(call.parameter("query")));
}

/// The index follows its resources with the delay that was asked for.
void lag(Call &call)
{
    call.snapshot = call.context->door.indexSnapshot();
}

void listItems(Call &call)
{
    const auto request = pageRequest(call, rules);
    const auto sort = request ? sortOf(call, sortFields, "+createdAt") : std::nullopt;
    const auto noActions = sort ? flagOf(call, "noActions") : std::nullopt;
    if (!noActions)
        return;
    lag(call);
    const Writing writing{call.state(), *call.context, call.base()};
    const Entries entries = contentEntries(
        call.state(), itemTypes, [&](const ContentItem &item) { return isWanted(call, item); },
        [&](const ContentItem &item) {
            return sort->field == "name" ? folded(item.name()) : contentTime(writing, item, "createdAt");
        },
        call.parameter("ownerId"));
    const Page page = pageOf(entries, sort->descending, *request);
    Json out;
    out.beginObject().key("data").beginArray();
    for (const std::uint32_t id : page.ids)
        writeItem(out, call.state().content().at(ContentId(id)), writing, !*noActions);
    out.endArray();
    writeLinks(out, call, rules, page);
    out.endObject();
    call.reply(200, out);
}

const ContentItem *find(const Call &call)
{
    for (const auto &chunk : call.state().content().chunks()) {
        if (!chunk)
            continue;
        for (const auto &row : chunk->rows) {
            if (row && std::ranges::find(itemTypes, row->type) != itemTypes.end() && itemId(*row) == call.ids[0])
                return &*row;
        }
    }
    return nullptr;
}

Success itemSuccess(const Call &call, ContentId id)
{
    return [context = call.context, id](const PairState &after, const std::string &base) {
        const ContentItem *item = after.content().find(id);
        if (!item)
            return errorReply(service, {.status = 404, .detail = "the item is gone"});
        Json out;
        writeItem(out, *item, {after, *context, base}, true);
        return Reply{.status = 200, .body = out.take()};
    };
}

void getItem(Call &call)
{
    lag(call);
    const ContentItem *item = find(call);
    if (!item)
        return call.notFound();
    call.answer(itemSuccess(call, item->id)(call.state(), call.base()));
}

void putItem(Call &call)
{
    const ContentItem *item = find(call);
    if (!item)
        return call.notFound();
    const auto body = call.body();
    if (!body)
        return;
    if (textIn(*body, "resourceType") != typeWord(item->type))
        return call.fail({.detail = "the resourceType must be the item's", .pointer = "/resourceType"});
    if (const auto *about = member(*body, "description"); about && about->is_string())
        call.context->overlay.set(item->vendorId(), "description", boost::json::serialize(*about));
    const auto space = textIn(*body, "spaceId");
    moveContent(call, *item, space ? *space : vendorIdOf(call.state(), item->space), itemSuccess(call, item->id));
}

void deleteItem(Call &call)
{
    const ContentItem *item = find(call);
    if (!item)
        return call.notFound();
    deleteContent(call, *item, emptySuccess());
}

void emptyList(Call &call)
{
    if (!find(call))
        return call.notFound();
    Json out;
    out.beginObject().key("data").beginArray().endArray();
    writeLinks(out, call, rules, {});
    out.endObject();
    call.reply(200, out);
}

constexpr std::array routes{
    Route{"GET", "/api/v1/items", &listItems, &service},
    Route{"GET", "/api/v1/items/{id}", &getItem, &service},
    Route{"PUT", "/api/v1/items/{id}", &putItem, &service},
    Route{"DELETE", "/api/v1/items/{id}", &deleteItem, &service},
    Route{"GET", "/api/v1/items/{id}/collections", &emptyList, &service},
    Route{"GET", "/api/v1/items/{id}/publisheditems", &emptyList, &service},
};

} // namespace

std::span<const Route> itemRoutes()
{
    return routes;
}

} // namespace tandem::simulator::qlik
