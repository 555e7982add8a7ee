// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"

#include <string_view>

namespace tandem::rules {

/// JO-09: whether the simulated identity provider vouches for a person, named by e-mail address, subject or both. It
/// does for everybody, until `idp-person known=false` says otherwise.
bool idpKnows(const PairState &state, std::string_view email, std::string_view subject);

} // namespace tandem::rules
