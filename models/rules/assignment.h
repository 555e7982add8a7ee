// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

#include <span>

/// Giving a role to users directly, whatever act asks for it: SU-02, SU-03, SU-08, SU-14, SR-04, BX-08 to BX-10.
namespace tandem::rules {

/// Assigns the role directly to those users who do not hold it so, makes or restores the Talend accounts that follow
/// from it, and says everything. The caller has checked who may, the role and the users. Refusals: SR-12, BX-03,
/// BX-09.
Verdict assignDirectly(Planner &planner, RoleId role, std::span<const UserId> users);

/// The users among these who hold the role through a Qlik group or by auto-assign, too or only (BX-10).
std::vector<UserId> holdOtherwise(const PairState &state, RoleId role, std::span<const UserId> users);

} // namespace tandem::rules
