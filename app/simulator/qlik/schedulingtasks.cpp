// SPDX-License-Identifier: GPL-3.0-or-later
// Scheduling tasks: reload schedules at their new address.
#include "domain/words.h"
#include "simulator/qlik/routes.h"
#include "simulator/qlik/tasks.h"

#include <boost/json/serialize.hpp>

#include <array>

namespace tandem::simulator::qlik {

namespace {

const Service service{"TASKS", ErrorStyle::NumericCode};
constexpr PageRules rules{.next = "page", .prev = "page"};
constexpr std::array<std::string_view, 5> sortFields{"updatedAt", "createdAt", "name", "metadata.updatedAt",
                                                     "metadata.createdAt"};
constexpr std::array<std::string_view, 5> kept{"start", "events", "states", "description", "annotations"};
constexpr std::size_t longestName = 100;

void writeTask(Json &out, const ContentItem &task, const Writing &writing)
{
    const PairState &state = writing.state;
    const ContentItem *app = appOf(state, task);
    const std::string_view code = disabledCode(task, state);
    const std::string created = contentTime(writing, task, "createdAt");
    const std::string_view owner = ownerIdOf(writing, task);
    out.beginObject().field("id", task.vendorId());
    out.field("name", task.name().empty() ? std::string_view("Reload") : task.name().substr(0, longestName));
    out.field("enabled", code.empty()).field("specVersion", "0.9").field("version", "1.0.0");
    out.fieldUnlessEmpty("resourceId", app ? app->vendorId() : std::string_view());
    for (const std::string_view name : kept)
        writeOther(out, writing, task.vendorId(), task.detail().extra, name);
    out.key("metadata").beginObject().field("ownerId", owner).field("createdBy", owner).field("scriptOwnerId", owner);
    out.field("tenantId", state.tenant().qlikTenantId);
    const Space *space = app ? state.spaces().find(app->space) : nullptr;
    out.fieldUnlessEmpty("spaceId", space ? space->vendorId() : std::string_view());
    if (!space || space->type != SpaceType::Data)
        out.field("spaceType", space ? toWord(space->type) : std::string_view("personal"));
    out.fieldUnlessEmpty("resourceName", app ? app->name() : std::string_view()).field("resourceType", "app");
    out.field("usage", app && app->type == ContentType::Script ? "DATA_PREPARATION" : "ANALYTICS");
    out.fieldUnlessEmpty("disabledCode", code).field("createdAt", created).field("updatedAt", created);
    out.endObject().endObject();
}

void listTasks(Call &call)
{
    const auto request = pageRequest(call, rules);
    const auto sort = request ? sortOf(call, sortFields, "-updatedAt") : std::nullopt;
    const auto test = sort ? filterOf<ContentItem>(call, contentFilterFields()) : std::nullopt;
    if (!test)
        return;
    const PairState &state = call.state();
    const Writing writing{state, *call.context, call.base()};
    const std::string_view resource = call.parameter("resourceId");
    const Entries entries = contentEntries(
        state, {ContentType::ReloadSchedule},
        [&](const ContentItem &task) {
            const ContentItem *app = appOf(state, task);
            return (resource.empty() || (app && app->vendorId() == resource)) && (!*test || (*test)(task));
        },
        [&](const ContentItem &task) {
            return sort->field == "name" ? folded(task.name()) : contentTime(writing, task, "createdAt");
        });
    const Page page = pageOf(entries, sort->descending, *request);
    Json out;
    out.beginObject().key("data").beginArray();
    for (const std::uint32_t id : page.ids)
        writeTask(out, state.content().at(ContentId(id)), writing);
    out.endArray();
    writeLinks(out, call, rules, page);
    out.endObject();
    call.reply(200, out);
}

Success taskSuccess(const Call &call, ContentId id, std::vector<std::pair<std::string, std::string>> others = {})
{
    return [context = call.context, id, others = std::move(others)](const PairState &after, const std::string &base) {
        const ContentItem *task = after.content().find(id);
        if (!task)
            return errorReply(service, {.status = 404, .detail = "the task is gone"});
        for (const auto &[name, value] : others)
            context->overlay.set(task->vendorId(), name, value);
        Json out;
        writeTask(out, *task, {after, *context, base});
        return Reply{.status = 200, .body = out.take()};
    };
}

void getTask(Call &call)
{
    if (const ContentItem *task = taskOf(call))
        call.answer(taskSuccess(call, task->id)(call.state(), call.base()));
}

void postTask(Call &call)
{
    const auto body = call.body();
    if (!body)
        return;
    const auto name = textIn(*body, "name");
    if (!name || name->empty() || name->size() > longestName)
        return call.fail({.detail = "a task needs a name of at most 100 characters", .pointer = "/name"});
    makeTask(call, textIn(*body, "resourceId").value_or(""), std::string(*name), false, &writeTask); // made disabled
}

void putTask(Call &call)
{
    const ContentItem *task = taskOf(call);
    if (!task)
        return;
    const auto body = call.body();
    if (!body)
        return;
    if (const auto name = textIn(*body, "name"); name && *name != task->name().substr(0, longestName))
        return call.fail({.detail = "a task is not renamed here", .pointer = "/name"});
    std::vector<std::pair<std::string, std::string>> others;
    for (const std::string_view name : kept) {
        if (const boost::json::value *value = member(*body, name))
            others.emplace_back(name, boost::json::serialize(*value));
    }
    editTask(call, *task, asFlag(member(*body, "enabled")), taskSuccess(call, task->id, std::move(others)));
}

void patchTask(Call &call)
{
    const ContentItem *task = taskOf(call);
    if (!task)
        return;
    const auto operations = patchOf(call);
    if (!operations)
        return;
    std::optional<bool> enabled;
    std::vector<std::pair<std::string, std::string>> others;
    for (const PatchOp &op : *operations) {
        const std::string_view field = std::string_view(op.path).substr(1);
        const bool sets = op.op == "replace" || op.op == "add";
        if (sets && op.path == "/enabled" && op.value.is_bool())
            enabled = op.value.get_bool();
        else if (sets && std::ranges::find(kept, field) != kept.end())
            others.emplace_back(field, boost::json::serialize(op.value));
        else
            return call.fail({.detail = "this can't be patched", .pointer = op.pointer("path")});
    }
    editTask(call, *task, enabled, taskSuccess(call, task->id, std::move(others)));
}

void startTask(Call &call)
{
    const ContentItem *task = taskOf(call);
    if (!task)
        return;
    perform(call, acts::RunSchedule{task->id}, [](const PairState &, const std::string &) {
        return Reply{.status = 200, .body = R"({"message":"the task has run"})"};
    });
}

void listRuns(Call &call)
{
    if (!taskOf(call))
        return;
    Json out; // the workspace keeps no runs
    out.beginObject().key("data").beginArray().endArray();
    writeLinks(out, call, rules, {});
    out.endObject();
    call.reply(200, out);
}

constexpr std::array routes{
    Route{"GET", "/api/scheduling/tasks", &listTasks, &service},
    Route{"POST", "/api/scheduling/tasks", &postTask, &service},
    Route{"GET", "/api/scheduling/tasks/{id}", &getTask, &service},
    Route{"PUT", "/api/scheduling/tasks/{id}", &putTask, &service},
    Route{"PATCH", "/api/scheduling/tasks/{id}", &patchTask, &service},
    Route{"DELETE", "/api/scheduling/tasks/{id}", &deleteTask, &service},
    Route{"POST", "/api/scheduling/tasks/{id}/actions/start", &startTask, &service},
    Route{"GET", "/api/scheduling/tasks/{id}/runs", &listRuns, &service},
};

} // namespace

std::span<const Route> taskRoutes()
{
    return routes;
}

} // namespace tandem::simulator::qlik
