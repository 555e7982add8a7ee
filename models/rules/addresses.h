// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tandem::rules {

/// JO-04: the e-mail addresses in one text, parted by commas, semicolons, blanks and line breaks; each once (compared
/// as SU-07 says), in their order, also those that are none.
std::vector<std::string> addressesIn(std::string_view text);

} // namespace tandem::rules
