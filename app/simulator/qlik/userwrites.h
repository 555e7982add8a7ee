// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/qlik/call.h"

/// What changes users.
namespace tandem::simulator::qlik {

void postUser(Call &call);
void inviteUsers(Call &call);
void patchUser(Call &call);
void deleteUser(Call &call);

/// The roles that [{id}] or [{name}] names, on the Qlik side; a Problem with a pointer for one that does not exist.
std::expected<std::vector<RoleId>, Problem> rolesIn(const boost::json::value &list, const PairState &state,
                                                    const std::string &pointer);

} // namespace tandem::simulator::qlik
