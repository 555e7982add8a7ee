// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tandem {

/// Through whose console the pair is looked at: both sides at once, as Qlik Cloud shows it, or as Talend Management
/// Console shows it (SU-01, SR-03, SR-20).
enum class Lens : std::uint8_t { Both, Qlik, Talend };

} // namespace tandem
