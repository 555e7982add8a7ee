// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/output.h"

#include <span>
#include <string>

namespace tandem::control {

/// Runs one command line (without the program's own name) and answers the exit code: 0 done, 1 refused by a rule, 2
/// wrong usage or input, 3 a failing environment. Needs a QCoreApplication, and changes its translators and the default
/// locale for the time of the call. Blocks.
int run(std::span<const std::string> words, Output &out, Output &err);

} // namespace tandem::control
