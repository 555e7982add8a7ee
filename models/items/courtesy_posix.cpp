// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/courtesy.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace tandem {

void giveWay(Urgency urgency)
{
#ifdef __linux__
    // On Linux the nice value is each thread's own. With two cores and two threads that search, the window shared its
    // core with one of them half and half: a repaint of 17 ms took 35.
    alignas(8) thread_local int given = 0; // as wide as an address: see packaging/cmake/Tandem.cmake, mold
    const int by = urgency == Urgency::Patient ? 10 : 5; // a ninth, a third of the window's share
    if (given == by)
        return;
    given = by;
    const int window = getpriority(PRIO_PROCESS, static_cast<id_t>(getpid())); // whoever began us may have chosen it
    (void)setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), window + by); // without it all is as before
#else
    (void)urgency;
#endif
}

} // namespace tandem
