// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/threepane.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr int leastLists = 160;

} // namespace

ThreePane::ThreePane(QWidget *lists, QWidget *table, QWidget *detail, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_lists(lists), m_detail(detail)
{
    addWidget(lists);
    addWidget(table);
    addWidget(detail);
    setChildrenCollapsible(false);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 0);
    lists->setMinimumWidth(140); // somebody may drag it narrower than it goes by itself
    table->setMinimumWidth(240);
    detail->setMinimumWidth(240);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_dragged = true; });
}

void ThreePane::setWidths(const Widths &widths)
{
    m_widths = widths;
    spread();
}

void ThreePane::restore(const QByteArray &state)
{
    m_dragged = restoreState(state);
    spread();
}

QByteArray ThreePane::save() const
{
    return m_dragged ? saveState() : QByteArray();
}

void ThreePane::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    spread();
}

/// What is too little is taken from the detail first, then from the lists; the table is what the page is for.
void ThreePane::spread()
{
    if (m_dragged || width() < 200)
        return;
    const bool lists = areListsVisible();
    const bool detail = !m_detail->isHidden();
    const int room = width() - handleWidth() * ((lists ? 1 : 0) + (detail ? 1 : 0));
    int listsWidth = lists ? m_widths.lists : 0;
    int detailWidth = detail ? m_widths.detail : 0;
    const int over = room - listsWidth - m_widths.table - detailWidth;
    if (over > 0 && detail) {
        detailWidth += over * m_widths.detailShare / 100;
    } else if (over < 0) {
        const int fromDetail = std::clamp(-over, 0, detail ? m_widths.detail - m_widths.leastDetail : 0);
        const int fromLists = std::clamp(-over - fromDetail, 0, lists ? m_widths.lists - leastLists : 0);
        detailWidth -= fromDetail;
        listsWidth -= fromLists;
    }
    setSizes({listsWidth, room - listsWidth - detailWidth, detailWidth});
}

void ThreePane::setListsVisible(bool visible)
{
    m_lists->setVisible(visible);
    spread();
    Q_EMIT panesChanged();
}

bool ThreePane::areListsVisible() const
{
    return !m_lists->isHidden();
}

void ThreePane::setDetailVisible(bool visible)
{
    m_detailWanted = visible;
    showDetail();
    Q_EMIT panesChanged();
}

void ThreePane::setDetailAside(bool aside)
{
    m_aside = aside;
    showDetail();
}

void ThreePane::showDetail()
{
    m_detail->setVisible(m_detailWanted && !m_aside);
    spread();
}

} // namespace tandem
