// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"

#include <optional>
#include <string_view>

/// The vendors' words for ours, wherever an answer in their shape is written: exports and the served pair.
namespace tandem::wire {

/// `status` of a Qlik user.
[[nodiscard]] std::string_view qlikStatus(UserStatus status);
/// `type` of a Qlik role: a role distributed from Talend is a custom one there (SR-13).
[[nodiscard]] std::string_view qlikRoleType(RoleKind kind);

/// The vendor's opaque id of a user, also of a deleted one (DE-09); empty when there is none.
[[nodiscard]] std::string_view vendorIdOf(const PairState &state, const std::optional<UserId> &user);
/// The same of a space.
[[nodiscard]] std::string_view vendorIdOf(const PairState &state, const std::optional<SpaceId> &space);

} // namespace tandem::wire
