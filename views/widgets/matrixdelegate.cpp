// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/matrixdelegate.h"

#include "items/itemroles.h"
#include "items/permissionmatrixmodel.h"
#include "views/app/icons.h"
#include "views/widgets/paint.h"

namespace tandem {

namespace {

constexpr int margin = 8;
constexpr int iconSize = 16;

void drawMark(QPainter *painter, const QRect &cell, MatrixMark mark, const QModelIndex &index, const Colours &colours)
{
    const QColor hue = colours.side(static_cast<Side>(index.data(SideRole).toInt()));
    QString icon;
    QColor colour = hue;
    switch (mark) {
    case MatrixMark::None:
        return;
    case MatrixMark::Held:
        icon = QStringLiteral("check");
        break;
    case MatrixMark::Added:
        icon = QStringLiteral("plus");
        break;
    case MatrixMark::Removed:
        icon = QStringLiteral("minus");
        break;
    case MatrixMark::HeldUnseen:
    case MatrixMark::Unseen:
        icon = QStringLiteral("eye-closed");
        colour = mark == MatrixMark::HeldUnseen ? colours.quiet : colours.line;
        break;
    }
    if (mark == MatrixMark::Added || mark == MatrixMark::Removed) {
        // A drafted cell is framed until it is applied.
        painter->setPen(QPen(colours.accent, 1.5));
        painter->setBrush(colours.accentFill);
        painter->drawRect(QRectF(cell).adjusted(2.5, 2.5, -3.5, -3.5));
        colour = colours.accent;
    }
    QRect square(0, 0, iconSize, iconSize);
    square.moveCenter(cell.center());
    painter->drawPixmap(square, uiPixmap(icon, colour, iconSize, painter->device()->devicePixelRatioF()));
}

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const bool heading = index.data(HeadingRole).toBool();
    const bool top = index.data(CountRole).isValid();
    painter->save();
    if (heading)
        painter->fillRect(option.rect, option.palette.color(top ? QPalette::Window : QPalette::AlternateBase));
    else
        paint::ground(painter, option, colours, false);
    if (index.column() == 0) {
        QFont font = option.font;
        font.setWeight(top ? QFont::DemiBold : heading ? QFont::Medium : QFont::Normal);
        painter->setFont(font);
        const bool unseen = index.data(UnseenRole).toBool();
        painter->setPen(unseen || (heading && !top) ? colours.quiet : option.palette.color(QPalette::Text));
        const int indent = heading ? margin : margin + 8;
        paint::text(painter, option.rect.adjusted(indent, 0, -margin, 0), index.data(Qt::DisplayRole).toString());
    } else if (const QVariant mark = index.data(MarkRole); mark.isValid()) {
        drawMark(painter, option.rect, static_cast<MatrixMark>(mark.toInt()), index, colours);
    }
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace tandem
