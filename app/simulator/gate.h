// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "simulator/exchange.h"

#include <string>

namespace tandem::simulator {

/// What stands before each surface on both sides: /simulator/* and, on the Qlik side, the product-info probe, the
/// bearer key and the rate limits. The Talend surface checks its bearers itself, since it hands out tokens of its own.
class Gate : public Surface
{
public:
    /// Everything outlives the gate.
    Gate(Side side, Surface &surface, const std::string &key) : m_side(side), m_surface(surface), m_key(key) { }

    void serve(const Request &request, Answer answer) override;

private:
    [[nodiscard]] bool bearsKey(const Request &request) const;

    Side m_side;
    Surface &m_surface;
    const std::string &m_key;
};

/// `{"errors":[{code,title,detail,status}],"traceId"}` as the vendor's gateway answers it.
Reply gatewayReply(int status, std::string_view detail);

/// True when two secrets are equal; takes as long whatever they differ in.
bool sameSecret(std::string_view a, std::string_view b);

/// The token of `Authorization: Bearer TOKEN`; empty when there is none.
std::string_view bearerOf(const Request &request);

} // namespace tandem::simulator
