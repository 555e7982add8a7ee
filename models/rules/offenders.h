// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/places.h"
#include "rules/planner.h"

#include <array>
#include <optional>
#include <vector>

/// OW-07: a list act is carried out for every item or for none; when refused, each offender is named with its reason.
namespace tandem::rules {

/// Why one item stands in the way of a change of owner or place.
enum class Obstacle : std::uint8_t {
    Gone, ///< it was deleted meanwhile
    NoReach, ///< it lies, or would lie, where the actor has no right: OW-02, OW-03, BX-13
    KeepsOwner, ///< API keys and notifications
    NeedsAccount, ///< Talend content for somebody without a Talend account
    NotOnItsOwn, ///< goes with its app, or stays with its person
    WrongPlace, ///< BX-06: that kind of content does not lie there
    NoOwner, ///< OW-05: to the personal space of nobody
    Count
};

class Offenders
{
public:
    void add(Obstacle why, ObjectRef what) { m_found[static_cast<std::size_t>(why)].push_back(std::move(what)); }
    [[nodiscard]] bool empty() const;
    /// The refusal that names every offender. `reach` tells which right was missing, `actor` who lacked it.
    [[nodiscard]] Refusal refusal(const Reach &reach, const Actor &actor) const;

private:
    [[nodiscard]] std::int64_t count(Obstacle why) const
    {
        return static_cast<std::int64_t>(m_found[static_cast<std::size_t>(why)].size());
    }
    std::array<std::vector<ObjectRef>, static_cast<std::size_t>(Obstacle::Count)> m_found;
};

/// The refusal of an act in a place that the actor does not reach: BX-13, OW-02 or OW-03, with the objects concerned.
Refusal outOfReach(const Reach &reach, const Actor &actor, std::vector<ObjectRef> objects);

} // namespace tandem::rules
