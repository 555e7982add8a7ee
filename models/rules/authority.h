// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

/// Who may: BX-01, BX-02, BX-13, OW-01 to OW-03. Judged by the roles held now (direct, group, auto-assign).
namespace tandem::rules {

/// Holds the built-in role TenantAdmin by any origin.
bool isTenantAdmin(const PairState &state, UserId user);
/// Tenant administrators whose status is Active.
std::vector<UserId> activeTenantAdmins(const PairState &state);
/// The default actor: the active tenant administrator with the smallest (createdAt, vendor id); none: Tandem itself.
Actor defaultActor(const PairState &state);

/// BX-13. Tandem itself may everything; so may an active tenant administrator. On the Talend side the permission
/// TMC_USER_MANAGEMENT (users) or TMC_ROLE_MANAGEMENT (roles) of the actor's account is enough too.
Verdict requireUserAdmin(const Planner &planner);
Verdict requireRoleAdmin(const Planner &planner);
Verdict requireTenantAdmin(const Planner &planner);
/// BX-13: signing up, signing in and the profile are the person's own; a tenant administrator may rehearse them (D).
Verdict requirePerson(const Planner &planner, UserId person);

/// BX-01: refuses when the planner's state has no active tenant administrator left while it had one before, or when the
/// actor has lost Tenant Admin by its own act. Tandem itself as actor: a warning only. Call after the steps.
Verdict keepTenantAdmin(Planner &planner, UserId concerned);
/// BX-02: warns when `user` is the service account owner.
void warnServiceAccountOwner(Planner &planner, UserId user);

} // namespace tandem::rules
