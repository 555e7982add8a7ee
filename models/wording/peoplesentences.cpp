// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sentencetable.h"

#include <vector>

namespace tandem::wording {

std::span<const SentenceWords> peopleSentences()
{
    static const std::vector<SentenceWords> table{};
    return table;
}

} // namespace tandem::wording
