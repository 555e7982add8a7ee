// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/samplebuilder.h"

/// The demo pair's cast, shared by the two files that build it. Private to models/wire.
namespace tandem::demo {

/// People that content and spaces refer to.
struct Cast
{
    UserId owner; ///< service account owner and tenant administrator
    UserId second; ///< the other active tenant administrator, also Security Administrator
    UserId analytics; ///< analytics administrator
    UserId data; ///< data administrator
    UserId leaver; ///< owns one of everything
    UserId sales;
    UserId finance;
    UserId warehouse;
    UserId planner; ///< disabled; owns schedules and subscriptions (BX-14)
    UserId engineer; ///< works on both sides (SR-19)
    UserId newcomer;
    UserId gone; ///< deleted; things of theirs are still there
    GroupId stores;
    GroupId integration; ///< on the Talend side
};

/// Roles, users, accounts, groups, invitations.
Cast people(SampleBuilder &pair, const SampleOptions &options);
/// Spaces and what lies in them.
void things(SampleBuilder &pair, const Cast &cast);

} // namespace tandem::demo
