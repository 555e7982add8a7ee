// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actcatalogue.h"

namespace tandem {

/// What the act of this name may do and by which rules; nothing for a name that is none.
ActFacts factsOf(std::string_view act);

} // namespace tandem
