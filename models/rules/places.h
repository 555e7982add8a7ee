// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/act.h"
#include "domain/pairstate.h"
#include "domain/ruleid.h"

#include <span>
#include <string_view>
#include <vector>

/// Where things lie, what somebody may do there, and what a kind of content needs: OW-01 to OW-03, BX-06, BX-13.
namespace tandem::rules {

/// The places in which an administrator may change owners and move content, judged by the roles held now.
struct Reach
{
    bool personal = false;
    bool shared = false;
    bool managed = false;
    bool data = false;
    bool talend = false; ///< spaces and content of the Talend side
    RuleId rule = RuleId::BX_13; ///< the rule that grants it (OW-01, OW-02, OW-03); BX-13 when nothing is granted

    [[nodiscard]] bool covers(SpaceType type, Side side) const;
};
/// OW-01 to OW-03. Tandem itself reaches everything; somebody who is not Active reaches nothing.
Reach reachOf(const PairState &state, const Actor &actor);

/// Whether the actor is this very user and Active.
bool isActiveSelf(const PairState &state, const Actor &actor, std::optional<UserId> user);

struct Place
{
    std::optional<SpaceId> space; ///< nullopt: the personal space of the owner
    SpaceType type;
    Side side;
};
/// Where an item lies. What hangs on an app (schedule, alert, subscription, note) lies where the app lies.
Place placeOf(const PairState &state, const ContentItem &item);

/// Hangs on an app and goes where it goes: schedules, alerts, subscriptions, notes.
bool hangsOnApp(ContentType type);
/// API keys and notifications belong to one person for good.
bool canChangeOwner(ContentType type);
/// Preparations and datasets live on the Talend side and need a Talend account.
Side sideOf(ContentType type);
/// BX-06: whether this kind of content may lie in a space of this type (Personal: in a personal space).
bool mayLieIn(ContentType type, SpaceType place);

/// An owner that exists and is no deleted user.
bool hasLivingOwner(const PairState &state, const std::optional<UserId> &owner);
/// OW-05: exists and is Active.
bool isActiveUser(const PairState &state, UserId user);

/// The roles that a space of this type offers (reference: space role table); Talend's permissions on its side.
SpaceRoles assignableRoles(SpaceType type, Side side);
/// What a user may in a space: own roles and those of their groups; the owner holds every assignable one.
SpaceRoles rolesIn(const PairState &state, const Space &space, UserId user);
/// BX-06: the role that an owner of an app needs there: Can edit in shared, Can manage in managed spaces, else none.
SpaceRoles ownersRole(SpaceType type, Side side);
/// BX-06: whether \a held is enough for an owner of content there.
bool sufficesForOwner(SpaceRoles held, SpaceType type, Side side);

/// BX-12: not empty, at most 256 characters, none of " * ? < > / | \ :
bool isGoodSpaceName(std::string_view name);

} // namespace tandem::rules
