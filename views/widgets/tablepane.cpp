// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tablepane.h"

#include "items/idlistmodel.h"
#include "views/app/language.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/heading.h"
#include "views/widgets/rowsview.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QStackedLayout>

namespace tandem {

TablePane::TablePane(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_title(makeHeading(this))
    , m_count(makeQuiet(this))
    , m_buttons(new QHBoxLayout)
    , m_filters(new QHBoxLayout)
    , m_busy(new QProgressBar(this))
    , m_stack(new QStackedLayout)
    , m_view(new RowsView(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(name + QStringLiteral("Pane"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_count->setObjectName(name + QStringLiteral("Count"));
    m_count->setWordWrap(false);
    // What is to be done stays whole when there is no room for all.
    m_title->setMinimumWidth(1);
    m_count->setMinimumWidth(1);
    m_busy->setObjectName(name + QStringLiteral("Busy"));
    m_view->setObjectName(name + QStringLiteral("Table"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(3);
    QSizePolicy keepsPlace = m_busy->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(keepsPlace);
    m_busy->hide();
    m_buttons->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 4);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addLayout(m_buttons);
    m_filters->setContentsMargins(12, 0, 8, 4);
    m_filters->setSpacing(8);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_filters);
    layout->addWidget(m_busy);
    layout->addLayout(m_stack, 1);
    onLanguage(this, [this] {
        m_busy->setAccessibleName(tr("Loading"));
        update();
    });
}

void TablePane::setRows(IdListModel *model)
{
    if (m_model) {
        disconnect(m_model, nullptr, this, nullptr);
        m_model->setInSight(false);
    }
    m_model = model;
    m_model->setInSight(isVisible());
    m_view->setRows(model);
    connect(model, &IdListModel::busyChanged, this, &TablePane::update);
    connect(model, &IdListModel::answered, this, &TablePane::update);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TablePane::update);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TablePane::update);
    update();
}

void TablePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model)
        m_model->setInSight(true);
}

void TablePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_model)
        m_model->setInSight(false);
}

void TablePane::setTitle(const QString &title)
{
    m_title->setText(title);
    m_view->setAccessibleName(title);
}

void TablePane::setRemark(const QString &remark)
{
    m_remark = remark;
    update();
}

void TablePane::update()
{
    if (!m_model)
        return;
    const int rows = m_model->rowCount();
    const QString count = m_model->isLoaded() ? QLocale().toString(rows) : tr("loading…");
    m_count->setText(m_remark.isEmpty() ? count : QStringLiteral("%1 · %2").arg(count, m_remark));
    m_busy->setVisible(m_model->isBusy());
    QWidget *shown = m_model->isLoaded() && rows == 0 ? static_cast<QWidget *>(m_empty) : m_view;
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown);
}

} // namespace tandem
