// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <optional>
#include <string_view>

namespace tandem {

/// A sentence's own name ("PersonErased"), which stays when others come before it: the journal keeps it for ever.
std::string_view toWord(Sentence sentence);
std::optional<Sentence> sentenceFrom(std::string_view word);

} // namespace tandem
