// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"

namespace tandem::property {

/// What a random pair begins as.
enum class Start {
    InStep, ///< both sides agree
    Drifted, ///< as an import may bring it: roles, statuses and accounts differ, an e-mail address is borne twice
    Unpaired ///< two strangers before `initial-sync`, with clashing role names
};

/// A small pair of a dozen users with every kind of thing in it. The same arguments give the same pair.
PairState startPair(Start start, std::uint32_t seed);

} // namespace tandem::property
