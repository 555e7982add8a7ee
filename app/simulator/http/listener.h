// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "simulator/exchange.h"

#include <cstdint>
#include <memory>

namespace tandem::simulator::http {

/// What a listener lets its clients do; tests make it smaller and shorter.
struct Limits
{
    int connections = 64; ///< the next one gets 503
    std::int64_t headMs = 10'000; ///< from the first byte of a head, or the connection, to its end: 408
    std::int64_t bodyMs = 30'000; ///< for the body: 408
    std::int64_t idleMs = 75'000; ///< between two requests of a connection; then it is closed
    std::int64_t writeMs = 30'000; ///< for an answer to be taken
};

/// HTTP/1.1 on the literal loopback addresses alone, hardened as a gateway is: head 16 kB (431), body 1 MB (413),
/// exactly one Host that names this service (400, 421), no Origin (403), deadlines (408), a limited number of
/// connections (503), strict framing (400). Keep-alive and pipelining; answers in the order of the requests. One thread
/// of its own, on which the surface is called.
class Listener
{
public:
    /// `surface` outlives the listener. Port 0 is any free one. Errors: IoFailed (the port is taken).
    static Result<std::unique_ptr<Listener>> start(Surface &surface, std::uint16_t port, const Limits &limits = {});
    /// Ends every connection; answers that still come are dropped.
    ~Listener();

    [[nodiscard]] std::uint16_t port() const; ///< the bound one
    /// Refuses connections for so long; those that stand go on. Any thread.
    void refuseFor(std::int64_t milliseconds);

private:
    class Core;
    explicit Listener(std::unique_ptr<Core> core);
    std::unique_ptr<Core> m_core;
};

} // namespace tandem::simulator::http
