// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/segment.h"

#include "views/app/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace tandem {

namespace {

constexpr qreal radius = 4;
constexpr int leastHeight = 28;
constexpr int sideMargin = 16;

} // namespace

Segment::Segment(Place place, QWidget *parent) : QRadioButton(parent), m_place(place)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
}

QSize Segment::sizeHint() const
{
    const QSize label = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {label.width() + 2 * sideMargin, std::max(label.height() + 8, leastHeight)};
}

bool Segment::hitButton(const QPoint &at) const
{
    return rect().contains(at);
}

void Segment::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Corners that are not round lie outside, and are cut off.
    QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_place != Place::First)
        box.setLeft(-radius);
    if (m_place != Place::Last)
        box.setRight(width() + radius);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) && isEnabled();
    painter.setPen(colours.control);
    painter.setBrush(isChecked() ? colours.accentFill : hover ? colours.hover : palette().color(QPalette::Base));
    painter.drawRoundedRect(box, radius, radius);
    if (m_place != Place::First)
        painter.drawLine(QPointF(0.5, 1), QPointF(0.5, height() - 1));
    if (isChecked()) {
        // Told by a line as well as by a shade.
        painter.fillRect(QRectF(6, height() - 4, width() - 12, 2), colours.accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), radius - 1, radius - 1);
    }
    style()->drawItemText(&painter, rect(), Qt::AlignCenter | Qt::TextShowMnemonic, palette(), isEnabled(), text(),
                          QPalette::ButtonText);
}

} // namespace tandem
