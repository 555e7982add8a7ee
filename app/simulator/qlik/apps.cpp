// SPDX-License-Identifier: GPL-3.0-or-later
// Apps and scripts: one, owner, space, make, delete. There is no list of apps: items are it.
#include "simulator/qlik/content.h"
#include "simulator/qlik/routes.h"

#include <boost/json/serialize.hpp>

#include <array>

namespace tandem::simulator::qlik {

namespace {

const Service service{"APPS"};
constexpr ContentTypes appTypes{ContentType::App, ContentType::Script};

void writeApp(Json &out, const ContentItem &app, const Writing &writing)
{
    const std::string created = contentTime(writing, app, "createdDate");
    out.beginObject().key("attributes").beginObject().field("id", app.vendorId()).field("name", app.name());
    const std::string about = otherText(writing, app.vendorId(), app.detail().extra, "description");
    out.field("description", about);
    if (const User *owner = writing.state.users().find(app.owner))
        out.field("owner", owner->person.subject());
    out.field("ownerId", ownerIdOf(writing, app));
    out.fieldUnlessEmpty("spaceId", spaceIdOf(writing, app));
    out.field("createdDate", created).field("modifiedDate", created);
    out.field("published", app.detail().published.value_or(false)).field("encrypted", false);
    out.field("hasSectionAccess", false).field("isDirectQueryMode", false);
    out.field("usage", app.type == ContentType::Script ? "DATA_PREPARATION" : "ANALYTICS");
    out.key("custom").beginObject().endObject().endObject();
    out.key("privileges").beginArray();
    for (const std::string_view privilege :
         {"read", "update", "delete", "reload", "change_owner", "change_space", "publish"})
        out.value(privilege);
    out.endArray().key("create").beginArray();
    for (const std::string_view resource : {"sheet", "bookmark", "story"})
        out.beginObject().field("resource", resource).field("canCreate", true).endObject();
    out.endArray().endObject();
}

Success appSuccess(const Call &call, ContentId id)
{
    return [context = call.context, id](const PairState &after, const std::string &base) {
        const ContentItem *app = after.content().find(id);
        if (!app)
            return errorReply(service, {.status = 404, .detail = "the app is gone"});
        Json out;
        writeApp(out, *app, {after, *context, base});
        return Reply{.status = 200, .body = out.take()};
    };
}

const ContentItem *find(Call &call)
{
    const ContentItem *app = contentOf(call, appTypes);
    if (!app)
        call.notFound();
    return app;
}

void getApp(Call &call)
{
    if (const ContentItem *app = find(call))
        call.answer(appSuccess(call, app->id)(call.state(), call.base()));
}

void postApp(Call &call)
{
    const auto body = call.body();
    if (!body)
        return;
    const boost::json::value *attributes = member(*body, "attributes");
    const auto name = attributes ? textIn(*attributes, "name") : std::nullopt;
    if (!name || name->empty())
        return call.fail({.detail = "an app needs a name", .pointer = "/attributes/name"});
    acts::CreateContent act{.name = std::string(*name), .type = ContentType::App, .owner = call.actor().user};
    if (textIn(*attributes, "usage") == "DATA_PREPARATION")
        act.type = ContentType::Script;
    if (const auto space = textIn(*attributes, "spaceId"); space && !space->empty()) {
        act.space = call.state().spaceByVendorId(*space);
        if (!act.space)
            return call.fail({.detail = "there is no such space", .pointer = "/attributes/spaceId"});
    }
    perform(
        call, act,
        [context = call.context, type = act.type, name = act.name](const PairState &after, const std::string &base) {
            const ContentItem *app = newest(after, type, name);
            if (!app)
                return errorReply(service, {.status = 500, .detail = "the app is gone already"});
            context->overlay.set(app->vendorId(), "createdDate", '"' + after.tenant().now.toIso() + '"');
            Json out;
            writeApp(out, *app, {after, *context, base});
            return Reply{.status = 200, .body = out.take()};
        });
}

void putApp(Call &call)
{
    const ContentItem *app = find(call);
    if (!app)
        return;
    const auto body = call.body();
    if (!body)
        return;
    const boost::json::value *attributes = member(*body, "attributes");
    const auto name = attributes ? textIn(*attributes, "name") : std::nullopt;
    if (name && *name != app->name())
        return call.fail({.detail = "an app is not renamed here", .pointer = "/attributes/name"});
    const boost::json::value *about = attributes ? member(*attributes, "description") : nullptr;
    if (about && about->is_string())
        call.context->overlay.set(app->vendorId(), "description", boost::json::serialize(*about));
    call.answer(appSuccess(call, app->id)(call.state(), call.base()));
}

void putOwner(Call &call)
{
    const ContentItem *app = find(call);
    if (!app)
        return;
    const auto body = call.body();
    if (!body)
        return;
    changeOwner(call, *app, textIn(*body, "ownerId").value_or(""), appSuccess(call, app->id));
}

void putSpace(Call &call)
{
    const ContentItem *app = find(call);
    if (!app)
        return;
    const auto body = call.body();
    if (!body)
        return;
    const auto space = textIn(*body, "spaceId");
    if (!space || space->empty())
        return call.fail({.detail = "a space is expected", .pointer = "/spaceId"});
    moveContent(call, *app, *space, appSuccess(call, app->id));
}

void deleteSpaceOfApp(Call &call)
{
    if (const ContentItem *app = find(call))
        moveContent(call, *app, "", appSuccess(call, app->id));
}

void deleteApp(Call &call)
{
    const ContentItem *app = find(call);
    if (!app)
        return;
    // Documented with 200 and no body.
    deleteContent(call, *app, [](const PairState &, const std::string &) { return Reply{.status = 200}; });
}

void listScripts(Call &call)
{
    const ContentItem *app = find(call);
    if (!app)
        return;
    const Writing writing{call.state(), *call.context, call.base()};
    const std::string self = call.base() + "/api/v1/apps/" + std::string(app->vendorId()) + "/scripts";
    Json out;
    out.beginObject().key("scripts").beginArray().beginObject().field("scriptId", "current");
    out.fieldUnlessEmpty("modifierId", ownerIdOf(writing, *app));
    out.field("modifiedTime", contentTime(writing, *app, "modifiedDate")).field("size", 0).field("versionMessage", "");
    out.endObject().endArray().key("privileges").beginArray().value("read").endArray();
    out.key("links").beginObject().link("self", self).endObject().endObject();
    call.reply(200, out);
}

void getPrivileges(Call &call)
{
    call.reply(200, R"(["can_create_app"])");
}

constexpr std::array routes{
    Route{"POST", "/api/v1/apps", &postApp, &service},
    Route{"GET", "/api/v1/apps/privileges", &getPrivileges, &service},
    Route{"GET", "/api/v1/apps/{id}", &getApp, &service},
    Route{"PUT", "/api/v1/apps/{id}", &putApp, &service},
    Route{"DELETE", "/api/v1/apps/{id}", &deleteApp, &service},
    Route{"PUT", "/api/v1/apps/{id}/owner", &putOwner, &service},
    Route{"PUT", "/api/v1/apps/{id}/space", &putSpace, &service},
    Route{"DELETE", "/api/v1/apps/{id}/space", &deleteSpaceOfApp, &service},
    Route{"GET", "/api/v1/apps/{id}/scripts", &listScripts, &service},
};

} // namespace

std::span<const Route> appRoutes()
{
    return routes;
}

} // namespace tandem::simulator::qlik
