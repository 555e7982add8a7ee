// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/background.h"

namespace tandem {

/// From now on the calling thread gives way to the window's when both want the same processor; a patient one to
/// the others of ours too. Costs nothing after the first call on a thread, does nothing where the system knows no such
/// weights of single threads.
void giveWay(Urgency urgency);

} // namespace tandem
