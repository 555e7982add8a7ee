// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sentencetable.h"

#include <vector>

namespace tandem::wording {

std::span<const SentenceWords> peopleSentences()
{
    static const std::vector<SentenceWords> table{
        {Sentence::NeedsUserAdmin,
         QT_TRANSLATE_NOOP("Sentence", "%1 may not administer users here: that takes the role Tenant Admin.")},
        {Sentence::NextAskUserAdmin, QT_TRANSLATE_NOOP("Sentence", "Let an active tenant administrator do it.")},
    };
    return table;
}

} // namespace tandem::wording
