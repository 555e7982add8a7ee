// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/background.h"

#include "items/courtesy.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <future>

namespace tandem {

namespace {

/// Waited for when the application object goes.
template<int threads>
QThreadPool &poolOf()
{
    static QThreadPool pool;
    static const bool waited = [] {
        if (threads > 0)
            pool.setMaxThreadCount(threads);
        qAddPostRoutine([] { poolOf<threads>().waitForDone(); });
        return true;
    }();
    (void)waited;
    return pool;
}

QThreadPool &patientPool()
{
    return poolOf<1>();
}

alignas(8) thread_local bool isPatient = false; // as wide as an address: see packaging/cmake/Tandem.cmake, mold

} // namespace

QThreadPool &backgroundPool()
{
    return poolOf<0>(); // as many as there are processors
}

void startInBackground(std::function<void()> work, Urgency urgency)
{
    if (urgency == Urgency::Wanted)
        return backgroundPool().start([work = std::move(work)] {
            giveWay(Urgency::Wanted);
            work();
        });
    patientPool().start([work = std::move(work)] {
        giveWay(Urgency::Patient);
        isPatient = true;
        work();
    });
}

bool isBackgroundQuiet()
{
    return backgroundPool().activeThreadCount() == 0 && patientPool().activeThreadCount() == 0;
}

void together(const std::function<void()> &own, const std::function<void()> &other)
{
    const auto done = std::make_shared<std::promise<void>>(); // the other thread may still hold it when we go on
    const std::future<void> ready = done->get_future();
    const bool started = !isPatient && backgroundPool().tryStart([done, &other] {
        giveWay(Urgency::Wanted);
        other();
        done->set_value();
    });
    own();
    if (started)
        ready.wait();
    else
        other();
}

} // namespace tandem
