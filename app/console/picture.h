// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace tandem {

/// Writes a picture of the window once it has nothing more to load, then calls `done` (true: written).
void takePicture(QWidget *window, const QString &path, std::function<void(bool)> done);

} // namespace tandem
