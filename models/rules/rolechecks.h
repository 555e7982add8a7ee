// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// What may be done to a role at all: SR-17, SR-18, BX-12, BX-15. Shared by the acts on roles and groups.
namespace tandem::rules {

/// BX-12: as many custom roles as a tenant holds.
inline constexpr std::int64_t customRoleLimit = 500;
/// BX-12: as many roles as a group carries, Everyone included.
inline constexpr std::size_t groupRoleLimit = 100;

/// "Security Administrator", the one built-in Talend role that stays as it is (SR-18); also under the number that the
/// initial synchronization may have appended to its name (SR-16).
bool isSecurityAdministrator(const Role &role);
/// The side a role was made on: Talend for built-in Talend roles and those made there (SR-13).
Side origin(const Role &role);
/// Custom roles that the Qlik side counts towards its limit.
std::int64_t customRoles(const PairState &state);

/// The role is there, the acting side shows it (SR-20), and it may be renamed, edited and deleted (SR-18).
Verdict requireEditableRole(const Planner &planner, RoleId role);
/// BX-12, SR-18: a name of 1 to 256 characters that no other product role has claimed for good.
Verdict requireRoleName(std::string_view name, const PairState &state);
/// BX-12: one more custom role has room.
Verdict requireRoomForRole(const Planner &planner);
/// BX-12, SR-17: nullopt when the name is free on the acting side; the role to be linked with when one that came from
/// the other side bears it; refused when one of the acting side does.
std::expected<std::optional<RoleId>, Refusal> roleToLink(const Planner &planner, std::string_view name);

/// Permissions as a role keeps them, each with the side it belongs to.
struct PermissionPair
{
    PermissionSet qlik = {};
    PermissionSet talend = {};
    [[nodiscard]] bool empty() const { return qlik.empty() && talend.empty(); }
    [[nodiscard]] std::vector<ObjectRef> objects() const;
};
/// BX-15: reads ids, scopes and slugs; refuses unknown ones, those that no custom role may hold, and Qlik ones given
/// from the Talend side, naming every offender.
std::expected<PermissionPair, Refusal> readPermissions(std::span<const std::string> ids, Side side);
/// What of `ids` the role holds and the side may take from it; also unknown ones that an import left in the role.
/// BX-15 as above for what the role does not hold.
std::expected<PermissionPair, Refusal> readHeldPermissions(std::span<const std::string> ids, Side side,
                                                           const Role &role);

} // namespace tandem::rules
