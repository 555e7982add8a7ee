// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/picture.h"

#include "items/background.h"

#include <QPixmap>
#include <QTimer>

namespace tandem {

namespace {

constexpr int interval = 60; ///< milliseconds between two looks
constexpr int quietLooks = 6; ///< so often in turn nothing is under way
constexpr int patience = 500; ///< looks at most

} // namespace

void takePicture(QWidget *window, const QString &path, std::function<void(bool)> done)
{
    auto *timer = new QTimer(window);
    QObject::connect(timer, &QTimer::timeout, window,
                     [window, path, done = std::move(done), timer, quiet = 0, looks = 0]() mutable {
                         quiet = isBackgroundQuiet() ? quiet + 1 : 0;
                         if (quiet < quietLooks && ++looks < patience)
                             return;
                         timer->stop();
                         done(window->grab().save(path, "PNG"));
                     });
    timer->start(interval);
}

} // namespace tandem
