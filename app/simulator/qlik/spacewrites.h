// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/qlik/page.h"
#include "simulator/qlik/write.h"

/// What changes spaces, and who is in them.
namespace tandem::simulator::qlik {

extern const Service spaceService;

/// The space of the path's first {…}; null when the Qlik side has none.
const Space *spaceOf(const Call &call);
void writeSpaceRoles(Json &out, SpaceRoles roles);
/// The bits of a list of role words; nothing when one is unknown or there is none.
std::optional<SpaceRoles> spaceRolesIn(const boost::json::value *list);
/// An id of 24 hexadecimal digits for what the workspace has no id for, the same for the same texts.
std::string derivedId(std::string_view first, std::string_view second);

void postSpace(Call &call);
void putSpace(Call &call);
void patchSpace(Call &call);
void deleteSpace(Call &call);

void listAssignments(Call &call);
void postAssignment(Call &call);
void getAssignment(Call &call);
void putAssignment(Call &call);
void deleteAssignment(Call &call);

} // namespace tandem::simulator::qlik
