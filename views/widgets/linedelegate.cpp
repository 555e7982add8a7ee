// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/linedelegate.h"

#include "views/app/icons.h"
#include "views/widgets/paint.h"

#include <QLocale>

namespace tandem {

namespace {

constexpr int margin = 8;
constexpr int iconSize = 16;

QColor iconColour(const QModelIndex &index, const Colours &colours)
{
    const QVariant severity = index.data(SeverityRole);
    if (severity.isValid() && severity.toInt() == static_cast<int>(Severity::Danger))
        return colours.danger;
    if (severity.isValid() && severity.toInt() == static_cast<int>(Severity::Warning))
        return colours.warning;
    return colours.quiet;
}

} // namespace

LineDelegate::LineDelegate(int height, QObject *parent) : QStyledItemDelegate(parent), m_height(height) { }

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int extra = index.data(HeadingRole).toBool() && index.row() > 0 ? 8 : 0;
    return {option.rect.width(), std::max(m_height, option.fontMetrics.height() + 8) + extra};
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const bool heading = index.data(HeadingRole).toBool();
    const bool unseen = index.data(UnseenRole).toBool();
    painter->save();
    painter->setFont(option.font);
    paint::ground(painter, option, colours, true);
    QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    if (heading && index.row() > 0)
        rect.setTop(rect.top() + 8);

    if (const QVariant count = index.data(CountRole); count.isValid()) {
        const QString text = QLocale().toString(count.toLongLong());
        const int width = painter->fontMetrics().horizontalAdvance(text);
        painter->setPen(heading ? option.palette.color(QPalette::Active, QPalette::Text) : colours.quiet);
        paint::text(painter, QRect(rect.right() - width, rect.top(), width + 1, rect.height()), text, Qt::AlignRight);
        rect.setRight(rect.right() - width - margin);
    }
    const QVariant state = index.data(SideStateRole);
    if (state.isValid()) {
        const auto side = static_cast<Side>(index.data(SideRole).toInt());
        paint::sideDot(painter, QRect(rect.left(), rect.top(), iconSize, rect.height()),
                       static_cast<SideState>(state.toInt()), colours.side(side), colours);
        rect.setLeft(rect.left() + iconSize + margin - 2);
    } else if (const QString icon = unseen ? QStringLiteral("eye-closed") : paint::iconOf(index); !icon.isEmpty()) {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect.left(), rect.center().y() - iconSize / 2 + 1,
                            uiPixmap(icon, iconColour(index, colours), iconSize, ratio));
        rect.setLeft(rect.left() + iconSize + margin - 2);
    }

    QFont font = option.font;
    font.setWeight(heading ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(unseen ? colours.quiet : option.palette.color(QPalette::Active, QPalette::Text));
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(SecondLineRole).toString();
    const int wanted = painter->fontMetrics().horizontalAdvance(text) + 1;
    // The second text takes what is left, and at least a third when both do not fit.
    const int forText =
        second.isEmpty() ? rect.width() : std::min(wanted, rect.width() - std::min(rect.width() / 3, 140));
    paint::text(painter, QRect(rect.left(), rect.top(), forText, rect.height()), text);
    if (!second.isEmpty()) {
        painter->setFont(option.font);
        painter->setPen(colours.quiet);
        paint::text(painter, rect.adjusted(forText + margin, 0, 0, 0), second);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(colours.accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace tandem
