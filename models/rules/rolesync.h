// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

/// SR: roles and their permissions on both sides; BX-12, BX-15.
namespace tandem::rules {

Verdict decide(const acts::CreateRole &act, Planner &planner);
Verdict decide(const acts::RenameRole &act, Planner &planner);
Verdict decide(const acts::DeleteRole &act, Planner &planner);
Verdict decide(const acts::AddPermissions &act, Planner &planner);
Verdict decide(const acts::RemovePermissions &act, Planner &planner);

} // namespace tandem::rules
