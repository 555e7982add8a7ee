// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

#include <roaring/roaring.hh>

/// Groups, auto-assign and default permissions: SU-04, SU-11, SR-07, BX-10, BX-12.
namespace tandem::rules {

Verdict decide(const acts::CreateGroup &act, Planner &planner);
Verdict decide(const acts::RenameGroup &act, Planner &planner);
Verdict decide(const acts::DeleteGroup &act, Planner &planner);
Verdict decide(const acts::AddToGroup &act, Planner &planner);
Verdict decide(const acts::RemoveFromGroup &act, Planner &planner);
Verdict decide(const acts::AssignGroupRole &act, Planner &planner);
Verdict decide(const acts::RemoveGroupRole &act, Planner &planner);
Verdict decide(const acts::SetAutoAssign &act, Planner &planner);
Verdict decide(const acts::SetDefaultPermissions &act, Planner &planner);

/// The group is there still (AL-02) and belongs to the acting side (SU-11).
Verdict requireGroup(const Planner &planner, GroupId group);
/// SU-04: of these users, who hold the role through a group or auto-assign, says which are not synchronized for it,
/// and offers to assign it directly as long as the Talend side has room for them. Silent for a role without Talend
/// permissions.
void sayHeldIndirectly(Planner &planner, RoleId role, const Roaring &users);
/// BX-01, BX-02 after somebody of `among`, and nobody else, may have lost Tenant Admin through a group or auto-assign.
Verdict guardTenantAdmins(Planner &planner, const Roaring &among);

} // namespace tandem::rules
