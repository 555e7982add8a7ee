// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "workspace/workspace.h"

namespace tandem {

/// Why a plan, an undo or a redo was not carried out, as a refusal that every way in shows alike (AL-01, AL-04).
/// Not for ApplyProblem::Refused: there the plan has its own.
Refusal refusalOf(ApplyProblem problem);

} // namespace tandem
