// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/background.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace tandem {

QThreadPool &backgroundPool()
{
    static QThreadPool pool;
    static const bool waited = [] {
        qAddPostRoutine([] { backgroundPool().waitForDone(); });
        return true;
    }();
    (void)waited;
    return pool;
}

void startInBackground(std::function<void()> work)
{
    backgroundPool().start(std::move(work));
}

} // namespace tandem
