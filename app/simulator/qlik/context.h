// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/answercache.h"
#include "simulator/door.h"
#include "simulator/ordercache.h"
#include "simulator/overlay.h"
#include "simulator/qlik/memberindex.h"
#include "simulator/qlik/userrows.h"
#include "simulator/qlik/usertexts.h"

namespace tandem::simulator::qlik {

/// What outlives a request: shared by the surface and the answers that are still under way.
struct Context
{
    explicit Context(const Door &itsDoor) : door(itsDoor) { }

    Door door;
    Overlay overlay;
    OrderCache<User> usersByName;
    UserTexts userTexts;
    MemberIndex members;
    UserRows userRows;
    AnswerCache lists;
};

} // namespace tandem::simulator::qlik
