// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tandem::wording {

/// Replaces %1 … %9 in one pass, so that a name holding "%2" is harmless. A place without an argument stays.
QString filled(const QString &pattern, const QStringList &args);

} // namespace tandem::wording
