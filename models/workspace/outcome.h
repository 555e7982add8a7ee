// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"
#include "workspace/changeset.h"
#include "workspace/store.h"

#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace tandem {

/// A published revision: immutable, shared.
struct Snapshot
{
    std::shared_ptr<const PairState> state;
    Revision revision = 0;
};

/// What an applied plan answers.
struct Receipt
{
    Plan plan; ///< of an undo or redo: without act and steps, only the states before and after
    Revision revision = 0;
    Instant time{0};
    Erasure erasure = Erasure::None;
    JournalEntry entry = {}; ///< as it stands in the journal
};

/// Why a plan was not carried out.
enum class ApplyProblem : std::uint8_t {
    Refused, ///< the plan is a refused one
    BaseMoved, ///< AL-02: the pair has changed since; preview again
    AlreadyApplied, ///< AL-02: a plan is good for once
    NothingToUndo,
    UndoErased, ///< DE-04, DE-12: a deletion whose session has ended, or anything older
    NothingToRedo,
};

using ApplyOutcome = std::expected<Receipt, std::variant<ApplyProblem, Error>>;

/// What an act answers that is planned and carried out in one go: a receipt, or the refused plan.
using ActOutcome = std::expected<Receipt, std::variant<Plan, Error>>;

/// What somebody wants done as one thing: asked again and again for the next act, on the pair as the acts before it
/// leave it; `done` counts them. Nothing: that was all. Asked on the writer's thread, and from 0 again when another
/// process was quicker: an answer depends on the arguments alone.
using NextAct = std::function<std::optional<Act>(const PairState &state, std::size_t done)>;

/// A receipt of each act, in order; or the one plan that was refused, and then none of them was carried out.
using ActsOutcome = std::expected<std::vector<Receipt>, std::variant<Plan, Error>>;

} // namespace tandem
