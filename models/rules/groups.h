// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

/// Groups, auto-assign and default permissions: SU-04, SU-11, SR-07, BX-10, BX-12.
namespace tandem::rules {

Verdict decide(const acts::CreateGroup &act, Planner &planner);
Verdict decide(const acts::DeleteGroup &act, Planner &planner);
Verdict decide(const acts::AddToGroup &act, Planner &planner);
Verdict decide(const acts::RemoveFromGroup &act, Planner &planner);
Verdict decide(const acts::AssignGroupRole &act, Planner &planner);
Verdict decide(const acts::RemoveGroupRole &act, Planner &planner);
Verdict decide(const acts::SetAutoAssign &act, Planner &planner);
Verdict decide(const acts::SetDefaultPermissions &act, Planner &planner);

} // namespace tandem::rules
