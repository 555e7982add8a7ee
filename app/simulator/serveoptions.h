// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/act.h"
#include "simulator/http/listener.h"

#include <cstdint>
#include <string>

namespace tandem::simulator {

/// How the pair is served; what `tandemctl serve` and the window ask for.
struct ServeOptions
{
    std::uint16_t qlikPort = 0; ///< 0: any free one
    std::uint16_t talendPort = 0;
    std::string key = {}; ///< the bearer key of both sides, and the password of the Talend side's service account
    Actor actor = {}; ///< whom the key acts as
    double rateScale = 0; ///< 0: no rate limits; 1: the vendor's; 10: ten times as many requests
    http::Limits limits = {};
};

} // namespace tandem::simulator
