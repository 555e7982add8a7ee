// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/linesview.h"

#include "views/widgets/linedelegate.h"

#include <QEvent>
#include <QPainter>

namespace tandem {

LinesView::LinesView(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new LineDelegate(28, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
}

void LinesView::fitHeight(int lines)
{
    const int rows = model() ? std::min(lines, model()->rowCount(rootIndex())) : 0;
    int height = rows > 0 ? 0 : std::max(28, fontMetrics().height() + 8);
    for (int row = 0; row < rows; ++row)
        height += sizeHintForIndex(model()->index(row, 0, rootIndex())).height();
    setFixedHeight(height + 2);
}

void LinesView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void LinesView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_emptyText.isEmpty() || !model() || model()->rowCount(rootIndex()) > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(12, 12, -12, -12), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     m_emptyText);
}

void LinesView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        viewport()->update();
}

} // namespace tandem
