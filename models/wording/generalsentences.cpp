// SPDX-License-Identifier: GPL-3.0-or-later
// AL-02, DE-04, DE-12: why a plan, an undo or a redo is not carried out.
#include "domain/sentence.h"
#include "wording/sentencetable.h"

#include <vector>

namespace tandem::wording {

std::span<const SentenceWords> generalSentences()
{
    static const std::vector<SentenceWords> table{
        {Sentence::PlanBaseMoved,
         QT_TRANSLATE_NOOP("Sentence", "The pair has changed since this plan was made. Nothing was carried out.")},
        {Sentence::PlanBaseMovedNext, QT_TRANSLATE_NOOP("Sentence", "Make the plan again and look at it before you "
                                                                    "apply it.")},
        {Sentence::PlanUsedTwice,
         QT_TRANSLATE_NOOP("Sentence", "This plan was carried out already. A plan is good for once.")},
        {Sentence::PlanUsedTwiceNext, QT_TRANSLATE_NOOP("Sentence", "Make a new plan if the act is to be done again.")},
        {Sentence::NothingToUndo, QT_TRANSLATE_NOOP("Sentence", "There is no act that can be undone.")},
        {Sentence::NothingToUndoNext,
         QT_TRANSLATE_NOOP("Sentence", "The journal tells what was done. To go further back, do the opposite act.")},
        {Sentence::NothingToRedo, QT_TRANSLATE_NOOP("Sentence", "There is no undone act that can be redone.")},
        {Sentence::NothingToRedoNext, QT_TRANSLATE_NOOP("Sentence", "Do the act again.")},
        {Sentence::UndoErased,
         QT_TRANSLATE_NOOP("Sentence", "A user was deleted: the personal data are gone from the history too, so this "
                                       "and everything before it can't be undone.")},
        {Sentence::UndoErasedNext, QT_TRANSLATE_NOOP("Sentence", "Invite the person again. That makes a new user who "
                                                                 "owns nothing of the old one.")},
    };
    return table;
}

} // namespace tandem::wording
