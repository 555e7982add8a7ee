// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace tandem::control {

/// Tells, in the event loop of the thread that made it, that the system asks the program to end (SIGTERM, SIGINT).
/// One at a time.
class EndSignals
{
public:
    explicit EndSignals(std::function<void()> ended);
    ~EndSignals();
    EndSignals(const EndSignals &) = delete;
    EndSignals &operator=(const EndSignals &) = delete;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tandem::control
