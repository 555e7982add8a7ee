// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/acts.h"
#include "domain/message.h"
#include "domain/pairstate.h"

#include <array>
#include <vector>

/// DE-14, BX-11: what somebody, also a deleted user, owns, by kind, and what handing each kind over costs.
namespace tandem::rules {

/// What becomes of a kind of content when it gets another owner.
enum class TransferCost : std::uint8_t {
    None, ///< stays as it is
    CredentialsAgain, ///< BX-05: the new owner types the credentials of a connection again
    HistoryLost, ///< BX-11: an automation loses its history, its connections are detached
    SwitchedOff, ///< BX-11: a subscription is switched off until somebody enables it again
    ToPersonalSpace, ///< BX-11: a data file moves to the new owner's personal space
    ByTakingOver, ///< BX-07: on a live pair nobody can hand a schedule to a third person
    NeedsAccount, ///< a preparation or dataset needs an owner with a Talend account
    Impossible, ///< API keys and notifications belong to one person for good
};
TransferCost transferCost(ContentType type);
/// The cost in words, with \a n items of that kind.
Message transferCostText(ContentType type, std::int64_t n);

struct Inventory
{
    std::vector<SpaceId> spaces = {};
    /// By ContentType, ascending ids.
    std::array<std::vector<ContentId>, static_cast<std::size_t>(ContentType::Count)> content = {};

    [[nodiscard]] const std::vector<ContentId> &of(ContentType type) const
    {
        return content[static_cast<std::size_t>(type)];
    }
    /// Spaces and content together.
    [[nodiscard]] std::size_t size() const;
    /// Everything that can get another owner: spaces first, then content by kind.
    [[nodiscard]] std::vector<acts::OwnedRef> transferable() const;
};
Inventory inventoryOf(const PairState &state, UserId owner);

/// BX-04: what lies in the Talend personal space of somebody: preparations and datasets that are in no shared space.
std::vector<ContentId> talendPersonalContent(const PairState &state, UserId owner);

} // namespace tandem::rules
