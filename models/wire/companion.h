// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/draft.h"

#include <string>
#include <string_view>

/// tandem.json: what a pair has beyond the files of its export. It has a part for the files of each format, since both
/// may lie in one folder. Private to models/wire.
namespace tandem::wire {

inline constexpr std::string_view companionSchema = "tandem-export/1";
inline constexpr std::string_view jsonPart = "json";
inline constexpr std::string_view csvPart = "csv";

/// Whether the companion describes a paired pair: known before anything is assembled. nullopt when it has no such part.
/// Error: BadFile.
[[nodiscard]] Result<std::optional<bool>> companionIsPaired(const std::string &json, const std::string &path,
                                                            std::string_view part);

/// Completes rows that an import made of an export's other files. `nextPerson` numbers new personal data.
/// Errors: BadFile, BadField.
[[nodiscard]] Result<> completeBy(const std::string &json, const std::string &path, std::string_view part,
                                  PairState::Parts &parts, std::uint32_t &nextPerson);

} // namespace tandem::wire
