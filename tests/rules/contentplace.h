// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/contentpair.h"

#include "rules/contentstate.h"
#include "rules/places.h"

/// Spaces with an app and its connection.
namespace tandem::test {

constexpr SpaceRoles can(SpaceRole role)
{
    return static_cast<SpaceRoles>(role);
}

struct ContentPlace
{
    ContentPair pair;
    UserId owner = pair.user("Olga");
    UserId stranger = pair.user("Sten");
    SpaceId shared = pair.space("Shared", SpaceType::Shared, owner);
    SpaceId managed = pair.space("Managed", SpaceType::Managed, owner);
    SpaceId data = pair.space("Data", SpaceType::Data, owner);
    SpaceId talend = pair.space("Jobs", SpaceType::Shared, owner, {}, Side::Talend);
    ContentId connection = pair.item(ContentType::DataConnection, owner, shared);
    ContentId app = pair.app(owner, shared, {connection});

    ContentState state(ContentId id) const { return rules::contentState(pair.state, pair.at(id)); }
    /// The item that an act has just made.
    const ContentItem &made() const { return pair.at(ContentId(pair.state.nextId(TableId::Content) - 1)); }
    Plan member(SpaceId space, UserId user, SpaceRoles roles)
    {
        return pair.act(acts::SetSpaceRole{.space = space, .user = user, .roles = roles});
    }
};

} // namespace tandem::test
