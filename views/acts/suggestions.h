// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "items/engines.h"
#include "items/linesmodel.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tandem {

/// Something that fits what was typed: how it is shown, and the text by which parseAct() finds it.
struct Suggestion
{
    Line line;
    std::string value;
};

/// Answers what fits a typed text, best first, at most `limit`; runs on a pool thread and owns all it needs.
using Suggester = std::function<std::vector<Suggestion>(const std::string &typed, std::size_t limit)>;

/// For a type of key as the act catalogue names it ("user", "role", "space" …); empty for one that is not looked up.
Suggester suggesterFor(std::string_view type, std::shared_ptr<const PairState> state, const Engines &engines);

} // namespace tandem
