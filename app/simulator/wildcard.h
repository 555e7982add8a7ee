// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tandem::simulator {

/// `*` stands for any text, `?` for one byte. Goes back to the last `*` only: its time is bounded by the product of
/// both lengths.
bool wildcardMatches(std::string_view pattern, std::string_view text);

} // namespace tandem::simulator
