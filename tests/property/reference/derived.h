// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

#include <cstdint>

/// What is not stored anywhere but follows from a world: differences of the sides, rights and their origins.
namespace reference {

/// The counters of `compare` (design: section 5), by their JSON names; `what_if` as "what_if ROLE".
std::map<Text, std::uint64_t> differences(const World &world);

/// "permission side origin via" of every right of a user (BX-10); via is a role's number, after a slash the group's.
std::set<Text> rightsOf(const World &world, int user);

/// OW-04: "space 3", "item 7" of every user there is and of every deleted one.
std::map<int, std::set<Text>> ownedThings(const World &world);

} // namespace reference
