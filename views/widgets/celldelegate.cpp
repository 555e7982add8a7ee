// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/celldelegate.h"

#include "views/app/icons.h"
#include "views/widgets/columnfit.h"
#include "views/widgets/paint.h"
#include "views/widgets/rowsview.h"

namespace tandem {

namespace {

constexpr int margin = 8;
constexpr int iconSize = 16;
constexpr int iconGap = 6;

} // namespace

CellDelegate::CellDelegate(const RowsView &view, QObject *parent) : QStyledItemDelegate(parent), m_view(view) { }

int CellDelegate::roomBeside(bool sign)
{
    return 2 * margin + (sign ? iconSize + iconGap : 0);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    option.state.setFlag(QStyle::State_Selected, m_view.isChosen(index.row()));
    option.state.setFlag(QStyle::State_MouseOver, m_view.hoveredRow() == index.row());
    const Colours &colours = Colours::of(option.palette);
    painter->save();
    paint::ground(painter, option, colours, m_view.isFirstColumn(index.column()));
    painter->setFont(option.font);
    QRect rect = option.rect.adjusted(margin, 0, -margin, 0);

    if (const QVariant state = index.data(SideStateRole); state.isValid()) {
        const auto side = static_cast<Side>(index.data(SideRole).toInt());
        paint::sideDot(painter, option.rect, static_cast<SideState>(state.toInt()), colours.side(side), colours);
    } else {
        const QVariant severity = index.data(SeverityRole);
        if (const QString icon = paint::iconOf(index); !icon.isEmpty()) {
            const QColor colour = !severity.isValid()                                       ? colours.quiet
                                  : severity.toInt() == static_cast<int>(Severity::Danger)  ? colours.danger
                                  : severity.toInt() == static_cast<int>(Severity::Warning) ? colours.warning
                                                                                            : colours.quiet;
            const qreal ratio = painter->device()->devicePixelRatioF();
            painter->drawPixmap(rect.left(), rect.center().y() - iconSize / 2 + 1,
                                uiPixmap(icon, colour, iconSize, ratio));
            rect.setLeft(rect.left() + iconSize + iconGap);
        }
        painter->setPen(index.data(UnseenRole).toBool() ? colours.quiet : option.palette.color(QPalette::Text));
        const QString text = index.data(Qt::DisplayRole).toString();
        const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
        paint::text(painter, rect, text, alignment & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft,
                    m_view.columns().elideOf(index.column()));
        if (const QString second = index.data(SecondLineRole).toString(); !second.isEmpty()) {
            painter->setPen(colours.quiet);
            paint::text(painter, rect.adjusted(painter->fontMetrics().horizontalAdvance(text) + margin, 0, 0, 0),
                        second);
        }
    }
    if (m_view.hasFocus() && m_view.currentIndex() == index) {
        painter->setPen(QPen(colours.accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace tandem
