// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/assembler.h"
#include "wire/bytesource.h"
#include "wire/csvreader.h"
#include "wire/draft.h"
#include "wire/import.h"
#include "wire/recordreader.h"

/// The steps of an import, one after another. Private to models/wire.
namespace tandem::wire {

/// Takes one JSON file into the draft.
[[nodiscard]] Result<> readJson(const ByteSource &source, Side hint, Draft &draft, ImportReport &report);
/// Makes the pair of what was read: matched, completed by tandem.json, and changed as the options ask.
[[nodiscard]] Result<PairState> assemblePair(Draft &draft, const ImportOptions &options, ImportReport &report);
/// Counts and findings about the pair.
void finishReport(const PairState &state, const Draft &draft, const ImportOptions &options, ImportReport &report);

} // namespace tandem::wire
