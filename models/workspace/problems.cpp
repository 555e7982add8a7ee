// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/problems.h"

#include "domain/sentence.h"

namespace tandem {

Refusal refusalOf(ApplyProblem problem)
{
    const auto refusal = [](RuleId rule, Sentence text, Sentence next) {
        return Refusal{rule, {ObjectRef::tenant()}, {text}, {next}};
    };
    switch (problem) {
    case ApplyProblem::Refused:
    case ApplyProblem::BaseMoved:
        return refusal(RuleId::AL_02, Sentence::PlanBaseMoved, Sentence::PlanBaseMovedNext);
    case ApplyProblem::AlreadyApplied:
        return refusal(RuleId::AL_02, Sentence::PlanUsedTwice, Sentence::PlanUsedTwiceNext);
    case ApplyProblem::NothingToUndo:
        return refusal(RuleId::AL_02, Sentence::NothingToUndo, Sentence::NothingToUndoNext);
    case ApplyProblem::NothingToRedo:
        return refusal(RuleId::AL_02, Sentence::NothingToRedo, Sentence::NothingToRedoNext);
    case ApplyProblem::UndoErased:
        return refusal(RuleId::DE_04, Sentence::UndoErased, Sentence::UndoErasedNext);
    }
    return refusal(RuleId::AL_02, Sentence::PlanBaseMoved, Sentence::PlanBaseMovedNext);
}

} // namespace tandem
