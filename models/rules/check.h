// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/pairstate.h"
#include "domain/ruleid.h"

#include <vector>

/// The invariants of the pair, for `tandemctl check` and every test.
namespace tandem::rules {

struct Finding
{
    RuleId rule;
    bool structural; ///< must never be; the others (999, drift, one user per e-mail) may come from an import
    Message text;
    std::vector<ObjectRef> objects;
};

/// Everything that is not as it should be: structural ones first, then by rule.
std::vector<Finding> check(const PairState &state);

} // namespace tandem::rules
