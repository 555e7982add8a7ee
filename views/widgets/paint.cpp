// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/paint.h"

#include "views/app/icons.h"

#include <QModelIndex>
#include <QTreeView>

namespace tandem::paint {

void sideDot(QPainter *painter, const QRect &cell, SideState state, const QColor &hue, const Colours &colours)
{
    constexpr qreal size = 9;
    QRectF dot(0, 0, size, size);
    dot.moveCenter(QRectF(cell).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (state) {
    case SideState::There:
        painter->setPen(Qt::NoPen);
        painter->setBrush(hue);
        painter->drawEllipse(dot);
        break;
    case SideState::Disabled:
        painter->setPen(QPen(hue, 1.8));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(dot.adjusted(0.9, 0.9, -0.9, -0.9));
        break;
    case SideState::Pending:
        painter->setPen(QPen(hue, 1.4));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(dot.adjusted(0.7, 0.7, -0.7, -0.7));
        painter->setPen(Qt::NoPen);
        painter->setBrush(hue);
        painter->drawChord(dot, 90 * 16, 180 * 16);
        break;
    case SideState::Absent:
        painter->setPen(QPen(colours.control, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(dot.left() + 1, dot.center().y()), QPointF(dot.right() - 1, dot.center().y()));
        break;
    case SideState::Unseen: {
        constexpr int eye = 16;
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(QPointF(dot.center().x() - eye / 2.0, dot.center().y() - eye / 2.0),
                            uiPixmap(QStringLiteral("eye-closed"), colours.quiet, eye, ratio));
        break;
    }
    }
    painter->restore();
}

void ground(QPainter *painter, const QStyleOptionViewItem &option, const Colours &colours, bool marked)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, colours.accentFill);
        // In a tree the mark stands before the indentation, at the edge, as in every list.
        const int left = qobject_cast<const QTreeView *>(option.widget) ? 0 : option.rect.left();
        if (marked)
            painter->fillRect(QRect(left, option.rect.top(), 3, option.rect.height()), colours.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, colours.hover);
    }
}

QString iconOf(const QModelIndex &index)
{
    if (const QVariant severity = index.data(SeverityRole); severity.isValid()) {
        switch (static_cast<Severity>(severity.toInt())) {
        case Severity::Info:
            return QStringLiteral("info");
        case Severity::Warning:
            return QStringLiteral("warning");
        case Severity::Danger:
            return QStringLiteral("danger");
        }
    }
    if (const QVariant content = index.data(ContentTypeRole); content.isValid())
        return iconName(static_cast<ContentType>(content.toInt()));
    if (const QVariant space = index.data(SpaceTypeRole); space.isValid())
        return iconName(static_cast<SpaceType>(space.toInt()));
    if (const QVariant object = index.data(ObjectTypeRole); object.isValid())
        return iconName(static_cast<ObjectType>(object.toInt()));
    return {};
}

void text(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment alignment, Qt::TextElideMode elide)
{
    const QFontMetrics metrics = painter->fontMetrics();
    painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                      metrics.elidedText(text, elide, rect.width()));
}

} // namespace tandem::paint
