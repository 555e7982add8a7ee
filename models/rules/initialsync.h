// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

/// SU-17, SR-16, SR-17: pairing two strangers.
namespace tandem::rules {

Verdict decide(const acts::InitialSync &act, Planner &planner);

} // namespace tandem::rules
