// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "rules/places.h"

#include <optional>

namespace tandem {

/// OW-04: by owner, by deleted owner, and by "no owner".
struct OwnerFilter
{
    enum class Kind : std::uint8_t {
        Any,
        Lacking, ///< deleted, or never had one
        Deleted, ///< only the opaque id is left
        None, ///< never had one
        One, ///< `user`, also a deleted one
    };
    Kind kind = Kind::Any;
    std::optional<UserId> user = {};

    [[nodiscard]] bool fits(const PairState &state, std::optional<UserId> owner) const
    {
        switch (kind) {
        case Kind::Any:
            return true;
        case Kind::Lacking:
            return !rules::hasLivingOwner(state, owner);
        case Kind::Deleted:
            return owner && !rules::hasLivingOwner(state, owner);
        case Kind::None:
            return !owner;
        case Kind::One:
            return owner == user;
        }
        return true;
    }
    friend bool operator==(const OwnerFilter &, const OwnerFilter &) = default;
};

} // namespace tandem
