// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "simulator/controls.h"
#include "simulator/exchange.h"
#include "simulator/ratelimits.h"

#include <functional>
#include <memory>
#include <string>

namespace tandem::simulator {

/// What stands before each surface: /simulator/*, faults on demand and, on the Qlik side, the product-info probe, the
/// bearer key and the rate limits. The Talend surface checks its bearers itself, since it hands out tokens of its own.
class Gate : public Surface
{
public:
    struct Parts
    {
        Side side;
        Surface &surface;
        Controls &controls;
        RateLimits &limits; ///< of the Qlik side
        const std::string &key;
        std::function<void(std::int64_t)> refuse; ///< lets nobody in for so many milliseconds
    };
    /// Everything outlives the gate.
    explicit Gate(Parts parts) : m_parts(std::move(parts)) { }

    void serve(const Request &request, Answer answer) override;

private:
    [[nodiscard]] bool bearsKey(const Request &request) const;

    Parts m_parts;
};

/// `{"errors":[{code,title,detail,status}],"traceId"}` as the vendor's gateway answers it.
Reply gatewayReply(int status, std::string_view detail);

/// True when two secrets are equal; takes as long whatever they differ in.
bool sameSecret(std::string_view a, std::string_view b);

/// The token of `Authorization: Bearer TOKEN`; empty when there is none.
std::string_view bearerOf(const Request &request);

} // namespace tandem::simulator
