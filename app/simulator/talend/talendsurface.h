// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/door.h"
#include "simulator/exchange.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace tandem::simulator {

/// Talend Cloud as its clients see it: SCIM 2.0 at /scim/v2, the classic identities API at /account, tokens of service
/// accounts and permissions in spaces at /security; everything else is 404. It checks bearers itself: the key, or a
/// token of its own that lives 30 minutes of real time and may do what its service account may. POST
/// /security/oauth/token alone needs no bearer but Basic. Any thread.
class TalendSurface : public Surface
{
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    /// The key is a personal access token of the door's actor, and the secret of the service account "tandem".
    /// `rateScale`: 0 for no rate limits, 1 for the vendor's, 10 for ten times as many requests.
    TalendSurface(Door door, std::string key, double rateScale = 0, Clock clock = std::chrono::steady_clock::now);
    ~TalendSurface() override;

    void serve(const Request &request, Answer answer) override;
    /// True for the key and for every token that lives.
    [[nodiscard]] bool accepts(std::string_view bearer) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tandem::simulator
