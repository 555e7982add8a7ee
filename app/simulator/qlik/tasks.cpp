// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/qlik/tasks.h"

#include "rules/contentstate.h"

namespace tandem::simulator::qlik {

namespace {

const Service taskService{"TASKS"};

} // namespace

const ContentItem *taskOf(Call &call)
{
    const ContentItem *task = contentOf(call, {ContentType::ReloadSchedule});
    if (!task)
        call.notFound();
    return task;
}

std::string_view disabledCode(const ContentItem &task, const PairState &state)
{
    if (task.owner && !state.users().contains(*task.owner))
        return "OWNER-DELETED";
    if (task.enabled)
        return {};
    return rules::isStoppedByOwner(state, task) ? "OWNER-DISABLED" : "MANUALLY";
}

void editTask(Call &call, const ContentItem &task, std::optional<bool> enabled, Success success)
{
    std::vector<NextActs> acts;
    if (const auto me = call.actor().user) {
        acts.push_back([id = task.id, me = *me](const PairState &state) -> std::optional<ActBody> {
            const ContentItem *row = state.content().find(id);
            if (row && row->owner == me)
                return std::nullopt;
            return acts::ChangeOwner{.items = std::vector<acts::OwnedRef>{id}, .to = me};
        });
    }
    if (enabled)
        acts.push_back(enabledAct(task.id, *enabled));
    perform(call, std::move(acts), std::move(success));
}

void makeTask(Call &call, std::string_view appId, std::string name, bool enabled, TaskWriter written)
{
    const ContentItem *app = contentOf(call.state(), appId, {ContentType::App, ContentType::Script});
    if (!app)
        return call.fail({.detail = "there is no such app"});
    if (name.empty())
        name = app->name();
    std::vector<NextActs> acts;
    acts.push_back([act = acts::CreateContent{.name = name,
                                              .type = ContentType::ReloadSchedule,
                                              .space = app->space,
                                              .owner = call.actor().user,
                                              .app = app->id}](const PairState &) { return act; });
    acts.push_back([name, enabled](const PairState &state) -> std::optional<ActBody> {
        const ContentItem *made = newest(state, ContentType::ReloadSchedule, name);
        if (!made || made->enabled == enabled)
            return std::nullopt;
        return acts::SetEnabled{made->id, enabled};
    });
    perform(call, std::move(acts),
            [context = call.context, name, written](const PairState &after, const std::string &base) {
                const ContentItem *made = newest(after, ContentType::ReloadSchedule, name);
                if (!made)
                    return errorReply(taskService, {.status = 500, .detail = "the task is gone already"});
                context->overlay.set(made->vendorId(), "createdAt", '"' + after.tenant().now.toIso() + '"');
                Json out;
                written(out, *made, {after, *context, base});
                return Reply{.status = 201, .body = out.take()};
            });
}

void deleteTask(Call &call)
{
    if (const ContentItem *task = taskOf(call))
        deleteContent(call, *task, emptySuccess());
}

} // namespace tandem::simulator::qlik
