// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trial.h"

/// Questions of spaces, content and owners.
namespace reference {

/// "personal", "shared", "managed" or "data": where an item lies.
Text placeOf(const World &world, const Item &item);
/// The places in which the actor may change owners and move content (OW-01 to OW-03).
std::set<Text> administeredPlaces(const Trial &t);
/// Refuses unless the actor administers this place.
void needPlace(Trial &t, const Text &place);
bool living(const World &world, const std::optional<int> &owner);
/// What `show content` prints as state.
Text stateOf(const World &world, const Item &item);
/// A schedule whose time has passed while it was off runs from now on.
void nextTime(const Trial &t, Item &schedule);
/// DE-10: why the next run of a schedule would fail.
bool runFails(const World &world, const Item &schedule);

} // namespace reference
