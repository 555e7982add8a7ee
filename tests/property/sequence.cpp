// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence.h"

#include "startpair.h"

#include <rapidcheck.h>

namespace tandem::property {

std::string Failure::text() const
{
    std::string text = "start " + std::to_string(start) + "\n";
    for (const std::string &command : commands)
        text += command + "\n";
    for (const std::string &objection : objections)
        text += "  -> " + objection + "\n";
    return text;
}

PairState startOf(std::uint32_t start)
{
    const std::uint32_t dice = start % 20;
    return startPair(dice < 8 ? Start::InStep : dice < 14 ? Start::Drifted : Start::Unpaired, start);
}

Sequence randomSequence()
{
    const auto start = *rc::gen::inRange<std::uint32_t>(0, 100'000);
    const auto die = rc::gen::inRange<std::uint32_t>(0, 1'000'000'000);
    return {start, *rc::gen::resize(90, rc::gen::container<std::vector<Dice>>(rc::gen::pair(die, die)))};
}

std::optional<Failure> play(const Sequence &sequence, Tally &tally, Mistake mistake, const Objection &objection)
{
    BothModels models(startOf(sequence.start), tally, mistake);
    for (const Dice &dice : sequence.dice) {
        const auto act = actOf(dice, models.pair());
        std::vector<std::string> objections;
        try {
            objections = act ? models.carryOut(*act) : models.undo();
        } catch (const std::exception &problem) {
            objections = {std::string("exception: ") + problem.what()};
        }
        bool goOn = true;
        for (const std::string &one : objections)
            goOn = objection && objection(act, one, models) && goOn;
        if (!goOn)
            return Failure{sequence.start, models.commands(), objections};
    }
    return std::nullopt;
}

} // namespace tandem::property
