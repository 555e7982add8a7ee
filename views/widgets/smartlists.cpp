// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/smartlists.h"

#include "items/itemroles.h"
#include "views/app/language.h"

#include <QVBoxLayout>

namespace tandem {

SmartLists::SmartLists(const QString &name, std::vector<CountedListModel::Entry> entries, QWidget *parent)
    : QWidget(parent), m_model(std::move(entries)), m_view(new LinesView(this))
{
    setObjectName(name + QStringLiteral("ListsPane"));
    m_view->setObjectName(name + QStringLiteral("Lists"));
    m_view->setModel(&m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_view);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT chosen(current.data(IdRole).toInt());
    });
    onLanguage(this, [this] { m_model.retranslate(); });
}

void SmartLists::setCurrent(int id)
{
    const QSignalBlocker blocker(m_view->selectionModel());
    const int row = m_model.rowOf(id);
    if (row < 0)
        m_view->selectionModel()->clear();
    else
        m_view->selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
    m_view->viewport()->update();
}

} // namespace tandem
