// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/arguments.h"
#include "control/jsonplan.h"
#include "control/output.h"
#include "domain/plan.h"
#include "domain/result.h"
#include "workspace/workspace.h"

#include <memory>
#include <span>
#include <string_view>

namespace tandem::control {

/// What the program ends with.
enum class Exit : int {
    Done = 0,
    Refused = 1, ///< by a rule; of `check`: a structural invariant is broken
    Usage = 2,
    Environment = 3,
};

/// One call of a verb.
struct Call
{
    const Arguments &arguments;
    bool json;
    Output &out;
    Output &err;
};

/// A verb of tandemctl: one file each. An Error that it answers is told by run().
struct Verb
{
    std::string_view name;
    const char *synopsis; ///< operands, as the help shows them
    const char *help; ///< one line in English, marked for translation in context "Help"
    std::span<const Option> options;
    Result<Exit> (*run)(Call &);
};

extern const Verb newVerb;
extern const Verb importVerb;
extern const Verb exportVerb;
extern const Verb showVerb;
extern const Verb compareVerb;
extern const Verb actVerb;
extern const Verb applyVerb;
extern const Verb undoVerb;
extern const Verb redoVerb;
extern const Verb clockVerb;
extern const Verb serveVerb;
extern const Verb checkVerb;

std::span<const Verb *const> allVerbs();

// What verbs share.

/// Operand number i (0-based) or MissingArgument naming it. `limit`: how many operands the verb takes at most; one more
/// is a BadValue.
Result<std::string> operand(const Call &call, std::size_t i, std::string_view name);
Result<> atMost(const Call &call, std::size_t operands);
/// Opens an existing workspace.
Result<std::unique_ptr<Workspace>> openWorkspace(const std::string &path);
/// Whether all that was looked at could be read: a large pair is read piece by piece, and a damaged piece comes empty.
/// Asked after looking, before the answer is worth anything. Errors: Damaged, IoFailed.
Result<> wasWhole(Workspace &workspace);
/// The error, or else the damage that may have led to it: who is in a damaged piece is not found.
Error unlessDamaged(Workspace &workspace, const Error &error);
/// The actor that --as names, else the default one.
Result<Actor> actorOf(const Call &call, const Workspace &workspace);
/// Previews, prints and, unless `dryRun`, applies; the answer is a plan, a receipt or a refused plan.
Result<Exit> carryOut(Call &call, Workspace &workspace, const Act &act, bool dryRun);
/// Prints what apply(), undo() or redo() answered.
Result<Exit> report(Call &call, const Workspace &workspace, const ApplyOutcome &outcome, const Plan &plan,
                    const ActTitle &title = {});
/// Prints a refused plan.
Exit reportRefused(Call &call, const Plan &plan, const ActTitle &title = {});

} // namespace tandem::control
