// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"

#include <optional>

namespace tandem::rules {

/// What `show content` prints as `state`, by DE-08 to DE-11, OW-06, BX-05, BX-14: a schedule without a living owner, of
/// an app without one, or whose connections lack an owner or credentials, is failing.
ContentState contentState(const PairState &state, const ContentItem &item);

/// What makes a run of a schedule fail.
enum class RunObstacle : std::uint8_t {
    ScheduleOwner, ///< DE-10, OW-06: the schedule has no living owner
    AppGone, ///< what it reloads was deleted
    AppOwner, ///< DE-09: the app or script has no living owner
    ConnectionOwner, ///< DE-09: a connection it uses has none
    Credentials, ///< BX-05: a connection waits for its owner's credentials
};
struct RunBlock
{
    ContentId by; ///< the item to blame
    RunObstacle why;
};
/// Why a schedule's next run would fail; nullopt when it would succeed. Says nothing about being switched off.
std::optional<RunBlock> runBlock(const PairState &state, const ContentItem &schedule);
/// The item to blame alone.
std::optional<ContentId> runBlockedBy(const PairState &state, const ContentItem &schedule);
/// BX-14: stopped together with its owner (OWNER-DISABLED), when it happened here or as an import shows it.
bool isStoppedByOwner(const PairState &state, const ContentItem &item);

} // namespace tandem::rules
