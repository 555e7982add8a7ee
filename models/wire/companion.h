// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/draft.h"

#include <string>
#include <string_view>

/// tandem.json: what a pair has beyond the files of its export. Private to models/wire.
namespace tandem::wire {

/// Whether the companion describes a paired pair: known before anything is assembled. Error: BadFile.
[[nodiscard]] Result<bool> companionIsPaired(const std::string &json, const std::string &path);

/// Completes rows that an import made of an export's other files. `nextPerson` numbers new personal data.
/// Errors: BadFile, BadField.
[[nodiscard]] Result<> completeBy(const std::string &json, const std::string &path, PairState::Parts &parts,
                                  std::uint32_t &nextPerson);

} // namespace tandem::wire
