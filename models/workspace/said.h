// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "workspace/store.h"

#include <QJsonArray>

/// What a plan said, as its line in the journal keeps it: rule, sentence, counts, ids. Enough to make the sentences
/// again in any language; nothing personal and no text that somebody typed (DE-04).
namespace tandem {

/// For the details of an entry: `[rule, severity, sentence, count, [arguments], [objects]]` for each consequence, with
/// at most 20 objects each; the entry itself names them all.
QJsonArray saidJson(const std::vector<Consequence> &consequences);

/// Reads it back from an entry. What an older or newer program wrote and this one does not know is left out. A text
/// that was not kept is "…".
std::vector<Consequence> consequencesOf(const JournalEntry &entry);

} // namespace tandem
