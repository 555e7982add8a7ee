// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/acts.h"
#include "domain/enums.h"

#include <optional>
#include <variant>

namespace tandem {

/// Who acts. nullopt is Tandem itself: a pair without an active tenant administrator is acted on by it; it counts as
/// one (D), and BX-01 only warns.
struct Actor
{
    std::optional<UserId> user;
    friend bool operator==(const Actor &, const Actor &) = default;
};

/// Everything an administrator, or a person, can do to the pair: one struct each, in acts.h.
using ActBody =
    std::variant<acts::Invite, acts::ResendInvitation, acts::DeleteInvitation, acts::SignUp, acts::SignIn,
                 acts::EditProfile, acts::AssignRole, acts::RemoveRole, acts::EnableUser, acts::DisableUser,
                 acts::DeleteUser, acts::LinkAccount, acts::CreateRole, acts::RenameRole, acts::DeleteRole,
                 acts::AddPermissions, acts::RemovePermissions, acts::CreateGroup, acts::RenameGroup, acts::DeleteGroup,
                 acts::AddToGroup, acts::RemoveFromGroup, acts::AssignGroupRole, acts::RemoveGroupRole,
                 acts::SetAutoAssign, acts::SetDefaultPermissions, acts::SetLicenceAutoAssign, acts::SetInviteDays,
                 acts::InitialSync, acts::Synchronize, acts::ConfigureIdp, acts::ActivateIdp, acts::DeactivateIdp,
                 acts::SetIdpPerson, acts::CreateSpace, acts::RenameSpace, acts::DeleteSpace, acts::SetSpaceRole,
                 acts::CreateContent, acts::DeleteContent, acts::ChangeOwner, acts::MoveContent,
                 acts::SupplyCredentials, acts::SetEnabled, acts::ReplaceSchedule, acts::RunSchedule,
                 acts::SetAnonymousAccess, acts::ResetAnonymousCode, acts::AssignEntitlement, acts::RevokeEntitlement,
                 acts::CreateApiKey, acts::RevokeApiKey, acts::AdvanceClock>;

/// What is wanted: a value, knowing no rule. `side` is where it is done: the same act can differ there.
struct Act
{
    ActBody body;
    Side side = Side::Qlik;
    Actor actor = {};
    friend bool operator==(const Act &, const Act &) = default;
};

} // namespace tandem
