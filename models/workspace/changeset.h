// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"

#include <span>
#include <vector>

namespace tandem {

/// Which rows changed between two revisions, for item models: ids per table, ascending; a membership change names the
/// user and the role (or group) concerned. `everything` after a reload or an import.
struct ChangeSet
{
    Revision from = 0;
    Revision to = 0;
    bool everything = false;
    bool tenant = false; ///< settings; the clock alone does not count
    std::vector<UserId> users; ///< also when its account, roles or groups changed
    std::vector<AccountId> accounts;
    std::vector<RoleId> roles; ///< also when its members changed
    std::vector<GroupId> groups;
    std::vector<SpaceId> spaces;
    std::vector<ContentId> content;
    bool foreign = false; ///< done by another process
};

/// What these changes touch, between the state before and the one after them.
ChangeSet changeSetOf(std::span<const Change> changes, const PairState &before, const PairState &after);

} // namespace tandem
