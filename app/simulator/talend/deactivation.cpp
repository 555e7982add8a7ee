// SPDX-License-Identifier: GPL-3.0-or-later
// POST /Users/deactivate {"accountName","userName"}: from the time before SCIM's PATCH, and still documented.
#include "simulator/talend/scim.h"

namespace tandem::simulator::talend {

Outcome<> ScimService::deactivate(std::string_view login, const Answer &answer) const
{
    if (login.empty())
        return problem(400, "invalidValue", "userName is missing.");
    carryOut(
        m_door,
        [login = std::string(login), actor = m_door.actor()](const PairState &state) -> Outcome<std::vector<Act>> {
            const std::vector<AccountId> found = state.accountsByLogin(login);
            if (found.empty())
                return problem(404, {}, "There is no user of this name.");
            return actsToChange(state, state.accounts().at(found.front()), UserWish{.active = false}, actor);
        },
        Service::Scim,
        [answer](const Outcome<Changed> &changed) { answer(changed ? Reply{.status = 204} : error(changed.error())); });
    return {};
}

} // namespace tandem::simulator::talend
