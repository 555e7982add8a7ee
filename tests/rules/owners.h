// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/contentpair.h"

#include "rules/contentstate.h"
#include "rules/places.h"

/// Spaces of every type with something in each, to be handed over or moved.
namespace tandem::test {

constexpr SpaceRoles can(SpaceRole role)
{
    return static_cast<SpaceRoles>(role);
}

/// Spaces of every type, an owner with something in each, and administrators of every kind.
struct Owners
{
    ContentPair pair;
    UserId owner = pair.user("Olga");
    UserId heir = pair.user("Hugo");
    UserId analyst = pair.user("Anna");
    UserId dataAdmin = pair.user("Dag");
    SpaceId shared = pair.space("Shared", SpaceType::Shared, owner);
    SpaceId managed = pair.space("Managed", SpaceType::Managed, owner);
    SpaceId managed2 = pair.space("Managed 2", SpaceType::Managed, pair.admin);
    SpaceId data = pair.space("Data", SpaceType::Data, owner);
    SpaceId talend = pair.space("Jobs", SpaceType::Shared, pair.admin, {}, Side::Talend);
    ContentId connection = pair.item(ContentType::DataConnection, owner, data);
    ContentId personalApp = pair.app(owner);
    ContentId sharedApp = pair.app(owner, shared, {connection});
    ContentId managedApp = pair.item(ContentType::App, owner, managed, {.published = true});
    ContentId schedule = pair.schedule(owner, sharedApp);

    Owners()
    {
        pair.give(analyst, pair.analyticsAdmin);
        pair.give(dataAdmin, pair.dataAdmin);
    }
    Plan give(std::vector<acts::OwnedRef> items, UserId to)
    {
        return pair.act(acts::ChangeOwner{.items = std::move(items), .to = to});
    }
    Plan move(std::vector<ContentId> items, std::optional<SpaceId> space)
    {
        return pair.act(acts::MoveContent{std::move(items), space});
    }
    SpaceRoles roles(SpaceId space, UserId user) const
    {
        return rules::rolesIn(pair.state, pair.state.spaces().at(space), user);
    }
};

} // namespace tandem::test
