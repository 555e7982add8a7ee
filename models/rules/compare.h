// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// What differs between the two sides and what `synchronize` would do now: the counters of the workload's page.
namespace tandem::rules {

struct Comparison
{
    std::uint64_t entitled = 0; ///< users with a direct Talend-bearing role, of any status
    std::uint64_t createAccounts = 0; ///< entitled, no account, not held back
    std::uint64_t createRoleLinks = 0; ///< role links those accounts get
    std::uint64_t heldDeleted = 0; ///< entitled, but held back by SU-14
    std::uint64_t statusUpdates = 0; ///< account's status differs from its user's
    std::uint64_t roleAdds = 0; ///< account lacks a direct Talend-bearing role
    std::uint64_t roleRemoves = 0; ///< account carries a role that it should not
    std::uint64_t keptWithoutRole = 0; ///< account, user not entitled (SU-05)
    std::uint64_t ambiguousEmail = 0; ///< e-mail addresses that more than one user bears (BX-03)
    /// Per role without a Talend permission (built-in Qlik ones too), by role name, else "name (id)": accounts that
    /// one added Talend permission would make (SR-11).
    std::vector<std::pair<std::string, std::uint64_t>> whatIf;
};

/// Bitmap arithmetic; no user row is read but those of shared addresses. Some milliseconds at a million users.
Comparison compare(const PairState &state);

} // namespace tandem::rules
