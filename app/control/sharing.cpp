// SPDX-License-Identifier: GPL-3.0-or-later
// What verbs share: operands, workspaces, actors, and how a plan is carried out and told.
#include "control/jsonplan.h"
#include "control/textplan.h"
#include "control/verb.h"
#include "domain/actcatalogue.h"
#include "store/sqlitestore.h"
#include "wording/wording.h"
#include "workspace/problems.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem::control {

namespace {

QString headlineOf(const Plan &plan, const ActTitle &title)
{
    if (title.name.empty())
        return wording::headline(plan.act, wording::distinctNamesOf(plan));
    const bool redo = title.name == "redo";
    const auto argument = [&](std::string_view key) {
        const auto found = std::ranges::find(title.args, key, &std::pair<std::string, std::string>::first);
        return found == title.args.end() ? QString() : QString::fromStdString(found->second);
    };
    const QString act = argument("act");
    const QString revision = argument("revision");
    if (act.isEmpty() || revision.isEmpty())
        return redo ? QCoreApplication::translate("Control", "Redo") : QCoreApplication::translate("Control", "Undo");
    return (redo ? QCoreApplication::translate("Control", "Redo %1 of revision %2")
                 : QCoreApplication::translate("Control", "Undo %1 of revision %2"))
        .arg(act, revision);
}

} // namespace

Result<std::string> operand(const Call &call, std::size_t i, std::string_view name)
{
    const auto &operands = call.arguments.operands();
    if (i >= operands.size() || operands[i].empty())
        return fail({.code = ErrorCode::MissingArgument, .args = {std::string(name)}, .field = std::string(name)});
    return operands[i];
}

Result<> atMost(const Call &call, std::size_t operands)
{
    const auto &all = call.arguments.operands();
    if (all.size() <= operands)
        return {};
    return fail({.code = ErrorCode::UnexpectedArgument, .args = {all[operands]}, .field = all[operands]});
}

Result<std::unique_ptr<Workspace>> openWorkspace(const std::string &path)
{
    auto store = SqliteStore::open(path);
    if (!store)
        return fail(store.error());
    return Workspace::open(*std::move(store));
}

Result<> wasWhole(Workspace &workspace)
{
    if (const auto looked = workspace.followNow(); !looked)
        return fail(looked.error());
    return {};
}

Error unlessDamaged(Workspace &workspace, const Error &error)
{
    const auto whole = wasWhole(workspace);
    return whole ? error : whole.error();
}

Result<Actor> actorOf(const Call &call, const Workspace &workspace)
{
    const auto text = call.arguments.value("as");
    if (!text)
        return workspace.defaultActor();
    const auto user = findUser(*workspace.snapshot().state, *text, "--as");
    if (!user)
        return fail(user.error());
    return Actor{*user};
}

Exit reportRefused(Call &call, const Plan &plan, const ActTitle &title)
{
    if (call.json) {
        JsonWriter json(call.out);
        writePlan(json, plan, title);
        json.finish();
    } else {
        printPlan(call.out, plan, headlineOf(plan, title));
    }
    printRefusal(call.err, plan);
    return Exit::Refused;
}

Result<Exit> report(Call &call, const Workspace &workspace, const ApplyOutcome &outcome, const Plan &plan,
                    const ActTitle &title)
{
    if (!outcome) {
        if (const auto *error = std::get_if<Error>(&outcome.error()))
            return fail(*error);
        const auto problem = std::get<ApplyProblem>(outcome.error());
        Plan refused = plan;
        if (problem != ApplyProblem::Refused) {
            refused.refusal = refusalOf(problem);
            refused.steps.clear();
            refused.consequences.clear();
            refused.followUps.clear();
            refused.rejected.clear();
            refused.before = refused.after = workspace.snapshot().state;
        }
        return reportRefused(call, refused, title);
    }
    if (call.json) {
        JsonWriter json(call.out);
        writeReceipt(json, *outcome, title);
        json.finish();
    } else {
        printReceipt(call.out, *outcome, headlineOf(outcome->plan, title));
    }
    return Exit::Done;
}

Result<Exit> carryOut(Call &call, Workspace &workspace, const Act &act, bool dryRun)
{
    const Plan plan = workspace.preview(act);
    if (const auto whole = wasWhole(workspace); !whole)
        return fail(whole.error());
    if (plan.isRefused())
        return reportRefused(call, plan);
    if (!dryRun)
        return report(call, workspace, workspace.apply(plan), plan);
    if (call.json) {
        JsonWriter json(call.out);
        writePlan(json, plan);
        json.finish();
    } else {
        printPlan(call.out, plan, headlineOf(plan, {}));
    }
    return Exit::Done;
}

} // namespace tandem::control
