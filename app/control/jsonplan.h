// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/jsonwriter.h"
#include "domain/plan.h"
#include "workspace/workspace.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Plans and receipts as JSON (docs/schema/plan.schema.json, receipt.schema.json), in the language of the installed
/// translator. Pure but for that.
namespace tandem::control {

/// Who acts, as plans and the audit name it: the user's id, or "tandem".
std::string actorId(const Actor &actor, const PairState &state);

/// What stands in the place of an act that is none of the catalogue, or can't be named any more: "undo", "redo".
struct ActTitle
{
    std::string_view name = {}; ///< empty: the plan's own act
    std::vector<std::pair<std::string, std::string>> args = {};
};

/// The keys of a plan, into an object that is open.
void writePlanKeys(JsonWriter &json, const Plan &plan, const ActTitle &title = {});
void writePlan(JsonWriter &json, const Plan &plan, const ActTitle &title = {});
/// `{plan, revision, time, erasure}` and the plan's own keys beside them.
void writeReceipt(JsonWriter &json, const Receipt &receipt, const ActTitle &title = {});

} // namespace tandem::control
