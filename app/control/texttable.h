// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/output.h"

#include <functional>
#include <string>
#include <vector>

namespace tandem::control {

/// Prints aligned columns. Widths come from the first thousand rows, so that a long list streams; the last column is as
/// wide as it likes. Control characters show as blanks.
void printTable(Output &out, const std::vector<QString> &headings, std::size_t rows,
                const std::function<std::vector<std::string>(std::size_t)> &cells);

} // namespace tandem::control
