// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "items/linesmodel.h"
#include "workspace/store.h"

#include <QString>

#include <memory>

/// An entry of the journal read again, in the present language: its plan, made from rules, sentences and ids, with
/// names where the objects still exist. Whoever was deleted is an opaque id (DE-04).
namespace tandem {

/// The plan with all it said; only `consequences` and `before` (for names) are of meaning.
std::shared_ptr<const Plan> planAsItWas(const std::shared_ptr<const PairState> &state, const JournalEntry &entry);
/// One line that names what was done: "Undone: Delete Anna Öberg on both sides".
QString entryHeadline(const PairState &state, const JournalEntry &entry);
/// "1 January 2026 09:00 UTC · Karin Åkesson · Qlik Cloud · revision 7"
QString entryCircumstances(const PairState &state, const JournalEntry &entry);
/// The objects it touched and what it was asked with.
std::vector<Line> entryFacts(const PairState &state, const JournalEntry &entry);

} // namespace tandem
