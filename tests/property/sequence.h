// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bothmodels.h"
#include "randomact.h"

#include <functional>
#include <optional>

/// Many acts after each other, from a random start.
namespace tandem::property {

struct Sequence
{
    std::uint32_t start = 0; ///< of startOf()
    std::vector<Dice> dice = {};
};

/// Where the two models parted, and how to come there.
struct Failure
{
    std::uint32_t start;
    std::vector<std::string> commands; ///< as `tandemctl` takes them, the last one is the one they disagree about
    std::vector<std::string> objections;

    [[nodiscard]] std::string text() const;
};

/// In step, drifted or unpaired; near the limit of the Talend side, short of seats, on a capacity subscription, with an
/// identity provider or without: as the number says.
PairState startOf(std::uint32_t start);

/// A random sequence. Only within rc::check().
Sequence randomSequence();

/// Told of every objection; answers whether to go on nevertheless.
using Objection = std::function<bool(const std::optional<Act> &, const std::string &, const BothModels &)>;

/// Plays it to the end, or to the first disagreement.
std::optional<Failure> play(const Sequence &sequence, Tally &tally, Mistake mistake = nullptr,
                            const Objection &objection = {});

} // namespace tandem::property
