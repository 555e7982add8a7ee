// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/output.h"

namespace tandem::control {

/// What one may try on a served pair, with curl and with the vendor's client. The guide (docs/simulator.md) has the
/// same lines, and a test runs them.
void printServeExamples(Output &out);

} // namespace tandem::control
