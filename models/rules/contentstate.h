// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"

#include <optional>

namespace tandem::rules {

/// What `show content` prints as `state`, by DE-08 to DE-11, OW-06, BX-05, BX-14: a schedule without a living owner, of
/// an app without one, or whose connections lack an owner or credentials, is failing.
ContentState contentState(const PairState &state, const ContentItem &item);

/// Why a schedule's next run would fail: the item to blame; nullopt when it would succeed.
std::optional<ContentId> runBlockedBy(const PairState &state, const ContentItem &schedule);

} // namespace tandem::rules
