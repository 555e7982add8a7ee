// SPDX-License-Identifier: GPL-3.0-or-later
// Automations and their connections, under both addresses.
#include "simulator/qlik/content.h"
#include "simulator/qlik/routes.h"

#include <boost/json/serialize.hpp>

#include <array>

namespace tandem::simulator::qlik {

namespace {

const Service service{"AUTOMATIONS"};
constexpr PageRules rules{.limit = 100, .most = 200, .next = "cursor", .prev = "cursor"};
constexpr std::array<std::string_view, 5> sortFields{"id", "name", "createdAt", "updatedAt", "lastRunAt"};
constexpr std::string_view settingsThing = "automations/settings";

void writeAutomation(Json &out, const ContentItem &item, const Writing &writing)
{
    const std::string at = contentTime(writing, item, "createdAt");
    out.beginObject().field("id", item.vendorId()).field("name", item.name());
    writeOther(out, writing, item.vendorId(), item.detail().extra, "description");
    out.field("ownerId", ownerIdOf(writing, item)).fieldUnlessEmpty("spaceId", spaceIdOf(writing, item));
    const bool enabled = writing.context.overlay.find(item.vendorId(), "state").value_or("true") == "true";
    out.field("state", enabled ? "available" : "disabled")
        .field("runMode", "manual")
        .field("createdAt", at)
        .field("updatedAt", at);
    for (const std::string_view list : {"connectorIds", "endpointIds", "snippetIds"})
        out.key(list).beginArray().endArray();
    out.field("lastRunStatus", "not started").field("maxConcurrentRuns", 1).endObject();
}

void writeConnection(Json &out, const ContentItem &item, const Writing &writing)
{
    const std::string at = contentTime(writing, item, "createdAt");
    out.beginObject().field("id", item.vendorId()).field("name", item.name());
    out.field("ownerId", ownerIdOf(writing, item)).fieldUnlessEmpty("spaceId", spaceIdOf(writing, item));
    const std::string connector = otherText(writing, item.vendorId(), item.detail().extra, "connectorId");
    out.field("connectorId", connector).field("isConnected", !item.detail().credentialsMissingSince);
    out.field("createdAt", at).field("updatedAt", at).endObject();
}

using Writer = void (*)(Json &, const ContentItem &, const Writing &);

template<ContentType type, Writer write>
void list(Call &call)
{
    const auto request = pageRequest(call, rules);
    const auto sort = request ? sortOf(call, sortFields, "id") : std::nullopt;
    const auto all = sort ? flagOf(call, "listAll", true) : std::nullopt;
    const auto test = all ? filterOf<ContentItem>(call, contentFilterFields()) : std::nullopt;
    if (!test)
        return;
    const PairState &state = call.state();
    const Writing writing{state, *call.context, call.base()};
    const auto me = call.actor().user;
    const Entries entries = contentEntries(
        state, {type},
        [&](const ContentItem &item) { return (*all || !me || item.owner == me) && (!*test || (*test)(item)); },
        [&](const ContentItem &item) {
            if (sort->field == "id")
                return std::string(item.vendorId());
            return sort->field == "name" ? folded(item.name()) : contentTime(writing, item, "createdAt");
        });
    const Page page = pageOf(entries, sort->descending, *request);
    Json out;
    out.beginObject().key("data").beginArray();
    for (const std::uint32_t id : page.ids)
        write(out, state.content().at(ContentId(id)), writing);
    out.endArray();
    writeLinks(out, call, rules, page, EndStyle::NullHref);
    out.endObject();
    call.reply(200, out);
}

template<ContentType type>
const ContentItem *find(Call &call)
{
    const ContentItem *item = contentOf(call, {type});
    if (!item)
        call.notFound();
    return item;
}

template<ContentType type, Writer write>
void get(Call &call)
{
    const ContentItem *item = find<type>(call);
    if (!item)
        return;
    Json out;
    write(out, *item, {call.state(), *call.context, call.base()});
    call.reply(200, out);
}

template<ContentType type, Writer write>
void post(Call &call)
{
    const auto body = call.body();
    if (!body)
        return;
    const auto name = textIn(*body, "name");
    if (!name || name->empty())
        return call.fail({.detail = "a name is needed", .pointer = "/name"});
    acts::CreateContent act{.name = std::string(*name), .type = type, .owner = call.actor().user};
    if (const auto space = textIn(*body, "spaceId"); space && !space->empty()) {
        act.space = call.state().spaceByVendorId(*space);
        if (!act.space)
            return call.fail({.detail = "there is no such space", .pointer = "/spaceId"});
    }
    perform(call, act, [context = call.context, made = act.name](const PairState &after, const std::string &base) {
        const ContentItem *item = newest(after, type, made);
        if (!item)
            return errorReply(service, {.status = 500, .detail = "it is gone already"});
        context->overlay.set(item->vendorId(), "createdAt", '"' + after.tenant().now.toIso() + '"');
        Json out;
        write(out, *item, {after, *context, base});
        return Reply{.status = 201, .body = out.take()};
    });
}

template<ContentType type>
void remove(Call &call)
{
    if (const ContentItem *item = find<type>(call))
        deleteContent(call, *item, emptySuccess());
}

template<ContentType type>
void toOwner(Call &call)
{
    const ContentItem *item = find<type>(call);
    const auto body = item ? call.body() : std::nullopt;
    if (body)
        changeOwner(call, *item, textIn(*body, "userId").value_or(""), emptySuccess());
}

template<ContentType type>
void toSpace(Call &call)
{
    const ContentItem *item = find<type>(call);
    const auto body = item ? call.body() : std::nullopt;
    if (body)
        moveContent(call, *item, textIn(*body, "spaceId").value_or(""), emptySuccess());
}

template<bool enabled>
void enable(Call &call)
{
    const ContentItem *item = find<ContentType::Automation>(call);
    if (!item)
        return;
    call.context->overlay.set(item->vendorId(), "state", enabled ? "true" : "false");
    call.noContent();
}

void getSettings(Call &call)
{
    const std::string on = call.context->overlay.find(settingsThing, "automationsEnabled").value_or("true");
    const std::string at = beginning.toIso();
    call.reply(200, R"({"automationsEnabled":)" + on + R"(,"createdAt":")" + at + R"(","updatedAt":")" + at + R"("})");
}

void putSettings(Call &call)
{
    const auto body = call.body();
    if (!body)
        return;
    const auto on = asFlag(member(*body, "automationsEnabled"));
    if (!on)
        return call.fail({.detail = "true or false is expected", .pointer = "/automationsEnabled"});
    call.context->overlay.set(settingsThing, "automationsEnabled", *on ? "true" : "false");
    getSettings(call);
}

constexpr auto automation = ContentType::Automation;
constexpr auto connection = ContentType::AutomationConnection;

constexpr std::array routes{
    Route{"GET", "/api/v1/automations", &list<automation, &writeAutomation>, &service},
    Route{"POST", "/api/v1/automations", &post<automation, &writeAutomation>, &service},
    Route{"GET", "/api/v1/automations/settings", &getSettings, &service},
    Route{"PUT", "/api/v1/automations/settings", &putSettings, &service},
    Route{"GET", "/api/v1/automations/{id}", &get<automation, &writeAutomation>, &service},
    Route{"DELETE", "/api/v1/automations/{id}", &remove<automation>, &service},
    Route{"POST", "/api/v1/automations/{id}/actions/change-owner", &toOwner<automation>, &service},
    Route{"POST", "/api/v1/automations/{id}/actions/move", &toOwner<automation>, &service},
    Route{"POST", "/api/v1/automations/{id}/actions/change-space", &toSpace<automation>, &service},
    Route{"POST", "/api/v1/automations/{id}/actions/enable", &enable<true>, &service},
    Route{"POST", "/api/v1/automations/{id}/actions/disable", &enable<false>, &service},
    Route{"GET", "/api/v1/automation-connections", &list<connection, &writeConnection>, &service},
    Route{"POST", "/api/v1/automation-connections", &post<connection, &writeConnection>, &service},
    Route{"GET", "/api/v1/automation-connections/{id}", &get<connection, &writeConnection>, &service},
    Route{"DELETE", "/api/v1/automation-connections/{id}", &remove<connection>, &service},
    Route{"POST", "/api/v1/automation-connections/{id}/actions/change-owner", &toOwner<connection>, &service},
    Route{"POST", "/api/v1/automation-connections/{id}/actions/change-space", &toSpace<connection>, &service},
};

} // namespace

std::span<const Route> automationRoutes()
{
    return routes;
}

} // namespace tandem::simulator::qlik
