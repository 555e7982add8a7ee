// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

#include <span>
#include <vector>

/// SU-02 to SU-09, SU-14 and SU-16, shared by every act that changes who directly holds what, what a role holds, or
/// what a user record says.
namespace tandem::rules {

/// Gives each of these users a Talend account that has none, with every direct Talend-bearing role it holds now and
/// its former space permissions; links an account of the same e-mail that is there already (SU-07) instead. Users who
/// have one are left as they are; users held back by SU-14 are skipped unless `restore` is set. Refuses as a whole by
/// SR-12 (used, needed, free) and BX-03 (ambiguous e-mail). Says SU-02 (or SR-11, SU-14 … as `why` tells) with the
/// users concerned. Before the initial synchronization it does nothing: the sides are strangers.
Verdict makeAccounts(Planner &planner, std::span<const UserId> users, AccountCause cause, RuleId why, bool restore);

/// The users of `users` that makeAccounts() would make or link an account for.
std::vector<UserId> withoutAccount(const PairState &state, std::span<const UserId> users, bool restore);

/// Those of `among` who directly hold a Talend-bearing role (SU-02), whatever their status.
Roaring entitledAmong(const PairState &state, const Roaring &among);

/// BX-03: another user bears the same e-mail address, and the Talend account of that address is linked to the other
/// one: this user stays without.
bool isPassedOver(const PairState &state, UserId user);

/// BX-03: no account can be made or linked for this user without choosing: another user bears the same e-mail address,
/// or accounts that already belong to others, or several ones, do.
bool hasEmailConflict(const PairState &state, UserId user);

/// SU-07: the account, unlinked so far, is this user's from now on, with the user's status and profile (SU-17: Qlik
/// wins). Its Talend-bearing roles are united with the user's, unless `qlikWins`: then they become those of the user.
void linkAccount(Planner &planner, UserId user, AccountId account, bool qlikWins);
/// SU-07: links the one unlinked account of the user's e-mail address, if there is one and nothing is ambiguous.
void linkSameEmail(Planner &planner, UserId user);

/// SU-08: makes the accounts of these users carry exactly their direct Talend-bearing roles. Call after the direct
/// assignments, or the roles' permissions, have changed in the planner's state. Strangers are left alone (SU-17).
void alignTalendRoles(Planner &planner, std::span<const UserId> users);

/// SU-09, SU-16: the linked account shows its user's status and profile. True when something had to change. Strangers
/// are left alone (SU-17).
bool mirrorUser(Planner &planner, UserId user);

/// SU-16: the same for the profile alone; a status that differs (drift) is left to `synchronize` (SU-18).
bool mirrorProfile(Planner &planner, UserId user);

/// SU-05: says which of these users keep an account without any Talend permission, having lost the last one now. Call
/// after alignTalendRoles().
void sayKeptWithoutRole(Planner &planner, std::span<const UserId> users);

} // namespace tandem::rules
