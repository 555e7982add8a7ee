// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QIcon>
#include <QPalette>
#include <QString>

namespace tandem {

/// A line icon of our set (`:/icons/ui-<name>.svg`) in the text colour of the palette of whatever draws it, so that it
/// follows a change of theme; grey when disabled.
QIcon uiIcon(const QString &name);
/// The same in one colour that means something.
QPixmap uiPixmap(const QString &name, const QColor &colour, int size, qreal ratio);

QString iconName(ContentType type);
QString iconName(SpaceType type);
QString iconName(ObjectType type);

} // namespace tandem
