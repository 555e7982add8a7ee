// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/door.h"
#include "simulator/faults.h"
#include "simulator/history.h"
#include "simulator/ordercache.h"
#include "simulator/overlay.h"

namespace tandem::simulator::qlik {

/// What outlives a request: shared by the surface and the answers that are still under way.
struct Context
{
    Context(const Door &itsDoor, const FaultBook &itsFaults) : door(itsDoor), faults(itsFaults) { }

    Door door;
    Overlay overlay;
    History history;
    const FaultBook &faults; ///< asked by requests that are being served only
    OrderCache<User> usersByName;
};

} // namespace tandem::simulator::qlik
