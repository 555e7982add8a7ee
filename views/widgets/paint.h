// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/itemroles.h"
#include "views/app/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace tandem {

/// What both delegates draw.
namespace paint {

/// The dot of one side: filled = there, ring = disabled, half = pending, dash = not there, closed eye = not shown.
void sideDot(QPainter *painter, const QRect &cell, SideState state, const QColor &hue, const Colours &colours);
/// The ground of a row or cell: chosen, under the pointer, plain.
void ground(QPainter *painter, const QStyleOptionViewItem &option, const Colours &colours, bool marked);
/// The icon that goes with an index by its roles; an empty name when there is none.
QString iconOf(const QModelIndex &index);
/// One line of text, elided.
void text(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment alignment = Qt::AlignLeft,
          Qt::TextElideMode elide = Qt::ElideRight);

} // namespace paint

} // namespace tandem
