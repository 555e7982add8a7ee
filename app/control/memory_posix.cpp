// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/memory.h"

#include <cstdlib> // also tells whose library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tandem::control {

void returnMemorySoon()
{
#ifdef __GLIBC__
    // By itself glibc raises the first two up to 32 and 64 MB as soon as a large piece is freed, and opens eight arenas
    // a core, each with what its threads once needed.
    constexpr int ownMapping = 256 * 1024; // bytes; pages of lists stay below, whole lists and large bodies do not
    constexpr int spare = 1024 * 1024; // bytes that may stay unused at the end of an arena
    constexpr int arenas = 2;
    mallopt(M_MMAP_THRESHOLD, ownMapping);
    mallopt(M_TRIM_THRESHOLD, spare);
    mallopt(M_ARENA_MAX, arenas);
#endif
}

} // namespace tandem::control
