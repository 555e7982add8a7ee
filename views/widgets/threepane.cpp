// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/threepane.h"

namespace tandem {

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
    lists->setMinimumWidth(140);
    table->setMinimumWidth(240);
    detail->setMinimumWidth(240);
    setSizes({200, 752, 296});
}

void ThreePane::setListsVisible(bool visible)
{
    m_lists->setVisible(visible);
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
}

} // namespace tandem
