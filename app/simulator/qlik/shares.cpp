// SPDX-License-Identifier: GPL-3.0-or-later
// Shares of a space: the anonymous links of its apps (DE-13). The workspace keeps no shares with users or groups.
#include "simulator/qlik/content.h"
#include "simulator/qlik/routes.h"
#include "simulator/qlik/spacewrites.h"

#include <array>

namespace tandem::simulator::qlik {

namespace {

constexpr PageRules rules{.limit = 10};

std::string shareId(const ContentItem &app)
{
    return derivedId("share", app.vendorId());
}

void writeShare(Json &out, const ContentItem &app, const Space &space, const Writing &writing)
{
    const std::string place = std::string(writing.base) + "/api/v1/spaces/" + std::string(space.vendorId());
    const std::string at = beginning.toIso();
    out.beginObject().field("id", shareId(app)).field("type", "link").field("assigneeId", app.detail().anonymousCode);
    out.field("resourceId", app.vendorId())
        .field("resourceType", "app")
        .field("resourceName", app.name().substr(0, 256));
    out.field("spaceId", space.vendorId()).field("tenantId", writing.state.tenant().qlikTenantId);
    out.field("disabled", !app.detail().anonymous.value_or(false));
    out.field("role", "consumer")
        .key("roles")
        .beginArray()
        .value("consumer")
        .endArray()
        .field("createdAt", at)
        .field("updatedAt", at);
    out.key("links")
        .beginObject()
        .link("self", place + "/shares/" + shareId(app))
        .link("space", place)
        .endObject()
        .endObject();
}

void listShares(Call &call)
{
    const Space *space = spaceOf(call);
    if (!space)
        return call.notFound();
    const auto request = pageRequest(call, rules);
    if (!request)
        return;
    const PairState &state = call.state();
    const std::string_view type = call.parameter("type");
    const std::string_view resource = call.parameter("resourceId");
    Entries entries;
    for (const ContentId id : state.contentIn(space->id)) {
        const ContentItem &app = state.content().at(id);
        const bool wanted = (type.empty() || type == "link") && (resource.empty() || app.vendorId() == resource);
        if (app.type == ContentType::App && app.detail().anonymous && wanted)
            entries.push_back({std::string(app.vendorId()), id.value()});
    }
    std::ranges::sort(entries);
    const Page page = pageOf(entries, false, *request);
    const Writing writing{state, *call.context, call.base()};
    Json out;
    out.beginObject().key("data").beginArray();
    for (const std::uint32_t id : page.ids)
        writeShare(out, state.content().at(ContentId(id)), *space, writing);
    out.endArray().key("meta").beginObject().field("count", static_cast<std::int64_t>(entries.size())).endObject();
    writeLinks(out, call, rules, page);
    out.endObject();
    call.reply(200, out);
}

/// The app of the share that the path names; null when there is none. Does not answer.
const ContentItem *find(const Call &call, const Space &space)
{
    for (const ContentId id : call.state().contentIn(space.id)) {
        const ContentItem &app = call.state().content().at(id);
        if (app.type == ContentType::App && app.detail().anonymous && shareId(app) == call.ids[1])
            return &app;
    }
    return nullptr;
}

Success shareSuccess(const Call &call, ContentId app, SpaceId space, int status)
{
    return [context = call.context, app, space, status](const PairState &after, const std::string &base) {
        const ContentItem *item = after.content().find(app);
        const Space *row = after.spaces().find(space);
        if (!item || !row)
            return errorReply(spaceService, {.status = 404, .detail = "the share is gone"});
        Json out;
        writeShare(out, *item, *row, {after, *context, base});
        return Reply{.status = status, .body = out.take()};
    };
}

NextActs anonymousAct(ContentId app, bool enabled)
{
    return [app, enabled](const PairState &state) -> std::optional<ActBody> {
        const ContentItem *item = state.content().find(app);
        if (item && item->detail().anonymous == enabled)
            return std::nullopt;
        return acts::SetAnonymousAccess{app, enabled};
    };
}

void postShare(Call &call)
{
    const Space *space = spaceOf(call);
    if (!space)
        return call.notFound();
    const auto body = call.body();
    if (!body)
        return;
    if (textIn(*body, "type") != "link")
        return call.fail({.detail = "only links are kept here, no shares with users or groups", .pointer = "/type"});
    const ContentItem *app = contentOf(call.state(), textIn(*body, "resourceId").value_or(""), {ContentType::App});
    if (!app || app->space != space->id)
        return call.fail({.status = 404, .detail = "there is no such app in the space", .pointer = "/resourceId"});
    if (app->detail().anonymous)
        return call.fail({.status = 409, .detail = "the app has its link already", .pointer = "/resourceId"});
    perform(call, {anonymousAct(app->id, true)}, shareSuccess(call, app->id, space->id, 201));
}

void getShare(Call &call)
{
    const Space *space = spaceOf(call);
    const ContentItem *app = space ? find(call, *space) : nullptr;
    if (!app)
        return call.notFound();
    call.answer(shareSuccess(call, app->id, space->id, 200)(call.state(), call.base()));
}

void patchShare(Call &call)
{
    const Space *space = spaceOf(call);
    const ContentItem *app = space ? find(call, *space) : nullptr;
    if (!app)
        return call.notFound();
    const auto operations = patchOf(call);
    if (!operations)
        return;
    std::vector<NextActs> acts;
    for (const PatchOp &op : *operations) {
        const auto text = asText(&op.value);
        const bool isFlag = op.value.is_bool() || text == "true" || text == "false"; // the schema wants a text
        if (op.op != "replace" || op.path != "/disabled" || !isFlag)
            return call.fail({.detail = "of a link, disabled alone can be replaced", .pointer = op.pointer("path")});
        acts.push_back(anonymousAct(app->id, !(op.value.is_bool() ? op.value.get_bool() : text == "true")));
    }
    perform(call, std::move(acts), shareSuccess(call, app->id, space->id, 200));
}

void deleteShare(Call &call)
{
    const Space *space = spaceOf(call);
    const ContentItem *app = space ? find(call, *space) : nullptr;
    if (!app)
        return call.notFound();
    perform(call, {anonymousAct(app->id, false)}, emptySuccess());
}

constexpr std::array routes{
    Route{"GET", "/api/v1/spaces/{id}/shares", &listShares, &spaceService},
    Route{"POST", "/api/v1/spaces/{id}/shares", &postShare, &spaceService},
    Route{"GET", "/api/v1/spaces/{id}/shares/{sid}", &getShare, &spaceService},
    Route{"PATCH", "/api/v1/spaces/{id}/shares/{sid}", &patchShare, &spaceService},
    Route{"DELETE", "/api/v1/spaces/{id}/shares/{sid}", &deleteShare, &spaceService},
};

} // namespace

std::span<const Route> shareRoutes()
{
    return routes;
}

} // namespace tandem::simulator::qlik
