// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/accountsync.h"

namespace tandem::rules {

Verdict makeAccounts(Planner &, std::span<const UserId>, AccountCause, RuleId, bool)
{
    return {};
}

std::vector<UserId> withoutAccount(const PairState &, std::span<const UserId>, bool)
{
    return {};
}

void alignTalendRoles(Planner &, std::span<const UserId>) { }

void sayKeptWithoutRole(Planner &, std::span<const UserId>) { }

} // namespace tandem::rules
