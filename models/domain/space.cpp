// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/space.h"

#include <algorithm>

namespace tandem {

std::vector<UserId> usersIn(const Space &space)
{
    std::vector<UserId> users;
    for (const SpaceMember &member : space.members) {
        if (const auto *user = std::get_if<UserId>(&member.who))
            users.push_back(*user);
    }
    std::ranges::sort(users);
    const auto repeated = std::ranges::unique(users);
    users.erase(repeated.begin(), repeated.end());
    return users;
}

} // namespace tandem
