// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "domain/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tandem {

enum class ExportFormat : std::uint8_t {
    Json, ///< qlik/*.json and talend/*.json as the vendors' APIs answer, and tandem.json with what those lack
    Csv, ///< the tables that `import --csv` reads, and tandem.json with what those lack
    Xlsx, ///< one workbook, pair.xlsx, a sheet per table; output only
};

/// "json", "csv" or "xlsx"; nullopt for any other word.
[[nodiscard]] std::optional<ExportFormat> exportFormat(std::string_view word);

/// Writes the pair into `dir`, which is made when it is missing; files of the same names are replaced. Equal states
/// give equal bytes. Reading Json or Csv again by importPair() gives an equal pair: vendor ids, names, flags, links,
/// settings, clock; row numbers may differ.
/// Errors: IoFailed, ReadOnly, DiskFull. Any thread; blocks.
[[nodiscard]] Result<> exportPair(const PairState &state, const std::string &dir, ExportFormat format);

/// The Json export as one document: {"qlik":{"users":…},"talend":{…},"tandem":{…}}. importPair() reads it as the one
/// file of both sides.
[[nodiscard]] std::string exportDocument(const PairState &state);

} // namespace tandem
