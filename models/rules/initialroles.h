// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

/// The roles' part of the initial synchronization.
namespace tandem::rules {

/// SR-01, SR-05, SR-06, SR-13, SR-16: every role but the built-in Qlik ones comes to exist on both sides; a Talend role
/// whose name is taken on the Qlik side gets a number. Refuses by BX-12.
Verdict pairRoles(Planner &planner);

} // namespace tandem::rules
