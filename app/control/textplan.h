// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/output.h"
#include "domain/plan.h"
#include "workspace/workspace.h"

namespace tandem::control {

/// A plan for reading: headline, refusal or steps, consequences by severity, offers, what was left out.
void printPlan(Output &out, const Plan &plan, const QString &headline);
/// What was done, then the plan.
void printReceipt(Output &out, const Receipt &receipt, const QString &headline);
/// The sentence for standard error: rule, why, and what to do next.
void printRefusal(Output &err, const Plan &plan);

} // namespace tandem::control
