// SPDX-License-Identifier: GPL-3.0-or-later
// Reload tasks: the old address of reload schedules, deprecated since June 2026.
#include "simulator/qlik/routes.h"
#include "simulator/qlik/tasks.h"

#include <boost/json/serialize.hpp>

#include <array>

namespace tandem::simulator::qlik {

namespace {

const Service service{"RELOAD-TASKS"};
constexpr PageRules rules{.limit = 10};
constexpr std::array<std::string_view, 4> kept{"recurrence", "startDateTime", "endDateTime", "timeZone"};

void writeTask(Json &out, const ContentItem &task, const Writing &writing)
{
    const ContentItem *app = appOf(writing.state, task);
    const std::string_view code = disabledCode(task, writing.state);
    out.beginObject()
        .field("id", task.vendorId())
        .field("jobId", task.vendorId())
        .field("appId", app ? app->vendorId() : std::string_view());
    out.field("userId", ownerIdOf(writing, task)).field("tenantId", writing.state.tenant().qlikTenantId);
    out.fieldUnlessEmpty("spaceId", app ? spaceIdOf(writing, *app) : std::string_view());
    out.field("state", code.empty() ? "Enabled" : "Disabled").fieldUnlessEmpty("disabledCode", code);
    out.field("partial", false).field("autoReload", false).field("migrated", false);
    for (const std::string_view name : kept) {
        const std::string value = otherField(writing, task.vendorId(), task.detail().extra, name);
        if (!value.empty())
            out.key(name).raw(value);
        else if (name == "timeZone")
            out.field(name, "UTC");
        else if (name == "recurrence")
            out.key(name).beginArray().endArray();
    }
    if (task.detail().nextRun)
        out.field("nextExecutionTime", *task.detail().nextRun);
    const std::string self = std::string(writing.base) + "/api/v1/reload-tasks/" + std::string(task.vendorId());
    out.key("links").beginObject().link("self", self).endObject().endObject();
}

void listTasks(Call &call)
{
    const auto request = pageRequest(call, rules);
    const auto partial = request ? flagOf(call, "partial") : std::nullopt;
    if (!partial)
        return;
    const PairState &state = call.state();
    const Writing writing{state, *call.context, call.base()};
    const std::string_view wanted = call.parameter("appId");
    const Entries entries =
        contentEntries(state, {ContentType::ReloadSchedule},
                       [&](const ContentItem &task) {
                           const ContentItem *app = appOf(state, task);
                           return !*partial && (wanted.empty() || (app && app->vendorId() == wanted));
                       },
                       {});
    const Page page = pageOf(entries, false, *request);
    Json out;
    out.beginObject().key("data").beginArray();
    for (const std::uint32_t id : page.ids)
        writeTask(out, state.content().at(ContentId(id)), writing);
    out.endArray();
    writeLinks(out, call, rules, page);
    out.endObject();
    call.reply(200, out);
}

void getTask(Call &call)
{
    const ContentItem *task = taskOf(call);
    if (!task)
        return;
    Json out;
    writeTask(out, *task, {call.state(), *call.context, call.base()});
    call.reply(200, out);
}

void postTask(Call &call)
{
    const auto body = call.body();
    if (!body)
        return;
    makeTask(call, textIn(*body, "appId").value_or(""), {}, true, &writeTask);
}

void putTask(Call &call)
{
    const ContentItem *task = taskOf(call);
    if (!task)
        return;
    const auto body = call.body();
    if (!body)
        return;
    const auto wanted = textIn(*body, "state");
    std::optional<bool> enabled;
    if (wanted == "Enabled" || wanted == "Disabled")
        enabled = wanted == "Enabled";
    else if (wanted)
        return call.fail({.detail = "Enabled or Disabled is expected", .pointer = "/state"});
    std::vector<std::pair<std::string, std::string>> others;
    for (const std::string_view name : kept) {
        if (const boost::json::value *value = member(*body, name))
            others.emplace_back(name, boost::json::serialize(*value));
    }
    editTask(call, *task, enabled,
             [context = call.context, id = task->id, others = std::move(others)](const PairState &after,
                                                                                 const std::string &base) {
                 const ContentItem *row = after.content().find(id);
                 if (!row)
                     return errorReply(service, {.status = 404, .detail = "the task is gone"});
                 for (const auto &[name, value] : others)
                     context->overlay.set(row->vendorId(), name, value);
                 Json out;
                 writeTask(out, *row, {after, *context, base});
                 return Reply{.status = 200, .body = out.take()};
             });
}

constexpr std::array routes{
    Route{"GET", "/api/v1/reload-tasks", &listTasks, &service},
    Route{"POST", "/api/v1/reload-tasks", &postTask, &service},
    Route{"GET", "/api/v1/reload-tasks/{id}", &getTask, &service},
    Route{"PUT", "/api/v1/reload-tasks/{id}", &putTask, &service},
    Route{"DELETE", "/api/v1/reload-tasks/{id}", &deleteTask, &service},
};

} // namespace

std::span<const Route> reloadTaskRoutes()
{
    return routes;
}

} // namespace tandem::simulator::qlik
