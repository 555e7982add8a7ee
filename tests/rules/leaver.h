// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/contentpair.h"

/// Somebody who owns a little of everything, to be deleted.
namespace tandem::test {

/// Everything a leaver can own, once or more, with people and things around it.
struct Leaver
{
    ContentPair pair;
    UserId leaver = pair.user("Lena");
    UserId other = pair.user("Otto");
    AccountId account = pair.account(leaver);
    SpaceId space = pair.space("Sales", SpaceType::Shared, leaver);
    SpaceId foreign = pair.space("Ops", SpaceType::Managed, other,
                                 {{leaver, SpaceRoles(SpaceRole::Consumer)}, {other, SpaceRoles(1)}});
    SpaceId talendSpace =
        pair.space("Jobs", SpaceType::Shared, other, {{leaver, SpaceRoles(SpaceRole::TalendViewer)}}, Side::Talend);
    ContentId connection = pair.item(ContentType::DataConnection, leaver, space);
    ContentId app = pair.app(leaver, space, {connection});
    ContentId script = pair.item(ContentType::Script, leaver);
    ContentId othersApp = pair.app(other, space, {connection});
    ContentId ownSchedule = pair.schedule(leaver, othersApp);
    ContentId othersSchedule = pair.schedule(other, othersApp);
    ContentId alert = pair.item(ContentType::Alert, leaver, space, {.app = app});
    ContentId notification = pair.item(ContentType::Notification, leaver);
    ContentId key = pair.item(ContentType::ApiKey, leaver);
    ContentId automation = pair.item(ContentType::Automation, leaver);
    ContentId file = pair.item(ContentType::DataFile, leaver);
    ContentId subscription = pair.item(ContentType::Subscription, leaver, space, {.app = app});
    ContentId preparation = pair.item(ContentType::Preparation, leaver);
    ContentId shared = pair.item(ContentType::Dataset, leaver, talendSpace);
    GroupId group = pair.group("Team", {leaver, other});

    Leaver() { pair.give(leaver, pair.operators); }
    Plan run(Side side = Side::Qlik) { return pair.act(acts::DeleteUser{leaver}, side); }
};

inline const FollowUp *offered(const Plan &plan, RuleId rule)
{
    const auto found = std::ranges::find(plan.followUps, rule, &FollowUp::rule);
    return found == plan.followUps.end() ? nullptr : &*found;
}

} // namespace tandem::test
