// SPDX-License-Identifier: GPL-3.0-or-later
// tandemctl undo W · tandemctl redo W
#include "control/difference.h"
#include "control/verb.h"

#include <QCoreApplication>

#include <array>

namespace tandem::control {

namespace {

constexpr std::array options{
    Option{"as", "E-MAIL", QT_TRANSLATE_NOOP("Help", "who acts; else the first active tenant administrator")},
};

Result<Exit> takeBack(Call &call, std::string_view verb)
{
    const auto path = operand(call, 0, "WORKSPACE");
    if (!path)
        return fail(path.error());
    if (const auto fits = atMost(call, 1); !fits)
        return fail(fits.error());
    auto workspace = openWorkspace(*path);
    if (!workspace)
        return fail(workspace.error());
    const auto actor = actorOf(call, **workspace);
    if (!actor)
        return fail(actor.error());
    const Snapshot now = (*workspace)->snapshot();
    // Stands for the act where nothing is done: it has no step of its own.
    const Plan nothing{.act = Act{acts::InitialSync{}, Side::Qlik, *actor},
                       .baseRevision = now.revision,
                       .time = now.state->tenant().now,
                       .before = now.state,
                       .after = now.state};
    ApplyOutcome outcome = verb == "redo" ? (*workspace)->redo(*actor) : (*workspace)->undo(*actor);
    ActTitle title{verb, {}};
    if (outcome) {
        Plan &plan = outcome->plan;
        plan.act = Act{acts::InitialSync{}, outcome->entry.side, *actor};
        plan.steps = stepsBetween(*plan.before, *plan.after);
        title.args.emplace_back("act", outcome->entry.act);
        if (outcome->entry.undoes)
            title.args.emplace_back("revision", std::to_string(*outcome->entry.undoes));
    }
    return report(call, **workspace, outcome, nothing, title);
}

Result<Exit> runUndo(Call &call)
{
    return takeBack(call, "undo");
}

Result<Exit> runRedo(Call &call)
{
    return takeBack(call, "redo");
}

} // namespace

const Verb undoVerb{"undo", "WORKSPACE", QT_TRANSLATE_NOOP("Help", "take the last act back"), options, &runUndo};
const Verb redoVerb{"redo", "WORKSPACE", QT_TRANSLATE_NOOP("Help", "do again what was undone last"), options, &runRedo};

} // namespace tandem::control
