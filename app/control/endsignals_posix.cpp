// SPDX-License-Identifier: GPL-3.0-or-later
// The only file of this folder that knows POSIX.
#include "control/endsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

#include <array>

namespace tandem::control {

namespace {

/// A signal handler may do next to nothing: it writes a byte, which the event loop finds.
volatile sig_atomic_t wakeEnd = -1;

extern "C" void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeEnd, &byte, 1);
}

} // namespace

class EndSignals::Private
{
public:
    explicit Private(std::function<void()> ended)
    {
        if (::pipe2(pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            return;
        wakeEnd = pipe[1];
        notifier = std::make_unique<QSocketNotifier>(pipe[0], QSocketNotifier::Read);
        QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [this, told = std::move(ended)] {
            char byte = 0;
            while (::read(pipe[0], &byte, 1) > 0) { }
            told();
        });
        struct sigaction action = {};
        action.sa_handler = &wake;
        sigemptyset(&action.sa_mask);
        action.sa_flags = SA_RESTART;
        ::sigaction(SIGTERM, &action, &oldTerm);
        ::sigaction(SIGINT, &action, &oldInt);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    ~Private()
    {
        if (!notifier)
            return;
        ::sigaction(SIGTERM, &oldTerm, nullptr);
        ::sigaction(SIGINT, &oldInt, nullptr);
        notifier.reset();
        wakeEnd = -1;
        ::close(pipe[0]);
        ::close(pipe[1]);
    }

private:
    std::array<int, 2> pipe{-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
    struct sigaction oldTerm = {};
    struct sigaction oldInt = {};
};

EndSignals::EndSignals(std::function<void()> ended) : d(std::make_unique<Private>(std::move(ended))) { }
EndSignals::~EndSignals() = default;

} // namespace tandem::control
