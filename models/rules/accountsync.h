// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

#include <span>
#include <vector>

/// SU-02 to SU-08 and SU-14, shared by every act that changes who directly holds what, or what a role holds.
namespace tandem::rules {

/// Gives each of these users a Talend account that has none, with every direct Talend-bearing role it holds now and
/// its former space permissions; links an account of the same e-mail that is there already (SU-07) instead. Users who
/// have one are left as they are; users held back by SU-14 are skipped unless `restore` is set. Refuses as a whole by
/// SR-12 (used, needed, free) and BX-03 (ambiguous e-mail). Says SU-02 (or SR-11, SU-14 … as `why` tells) with the
/// users concerned.
Verdict makeAccounts(Planner &planner, std::span<const UserId> users, AccountCause cause, RuleId why, bool restore);

/// The users of `users` that makeAccounts() would make or link an account for.
std::vector<UserId> withoutAccount(const PairState &state, std::span<const UserId> users, bool restore);

/// SU-08: makes the accounts of these users carry exactly their direct Talend-bearing roles. Call after the direct
/// assignments, or the roles' permissions, have changed in the planner's state.
void alignTalendRoles(Planner &planner, std::span<const UserId> users);

/// SU-05: says which of these users keep an account without any Talend permission. Call after alignTalendRoles().
void sayKeptWithoutRole(Planner &planner, std::span<const UserId> users);

} // namespace tandem::rules
