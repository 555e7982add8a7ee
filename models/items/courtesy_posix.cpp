// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/courtesy.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace tandem {

void giveWay(bool patient)
{
#ifdef __linux__
    // On Linux the nice value is each thread's own. With two cores and two threads that search, the window shared its
    // core with one of them half and half: a repaint of 17 ms took 35.
    thread_local int given = 0;
    const int wanted = patient ? 10 : 5; // a ninth, a third of the window's share
    if (given == wanted)
        return;
    given = wanted;
    (void)setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), wanted); // without it all is as before
#else
    (void)patient;
#endif
}

} // namespace tandem
