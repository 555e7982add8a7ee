// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/rowsview.h"

#include "items/idlistmodel.h"
#include "views/widgets/celldelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace tandem {

RowsView::RowsView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new CellDelegate(*this, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSortingEnabled(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setMinimumSectionSize(40);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (m_rows)
            m_rows->sort(column, order);
    });
    useMetrics();
}

void RowsView::useMetrics()
{
    const int height = std::max(28, fontMetrics().height() + 10);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void RowsView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_rows = qobject_cast<IdListModel *>(model);
}

void RowsView::setRows(IdListModel *model)
{
    if (m_rows == model)
        return;
    if (m_rows)
        disconnect(m_rows, nullptr, this, nullptr);
    {
        // The header would sort by its own idea while it meets the model.
        const QSignalBlocker blocker(horizontalHeader());
        setModel(model);
        horizontalHeader()->setSortIndicator(model->sortColumn(), model->sortOrder());
    }
    clearChoice();
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowsView::forgetGone);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowsView::mirrorOnScreen);
    connect(model, &QAbstractItemModel::rowsMoved, this, &RowsView::mirrorOnScreen);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_hovered = -1;
        m_anchor = -1;
        mirrorOnScreen();
    });
}

std::vector<std::uint32_t> RowsView::chosen() const
{
    std::vector<std::uint32_t> ids(m_chosen.cardinality());
    m_chosen.toUint32Array(ids.data());
    return ids;
}

bool RowsView::isChosen(int row) const
{
    if (!m_rows)
        return selectionModel() && selectionModel()->isRowSelected(row, {});
    return row >= 0 && row < m_rows->rowCount() && m_chosen.contains(m_rows->idAt(row));
}

bool RowsView::isFirstColumn(int column) const
{
    return horizontalHeader()->visualIndex(column) == 0;
}

bool RowsView::choose(std::uint32_t id)
{
    const int row = m_rows ? m_rows->rowOf(id) : -1;
    if (row < 0)
        return false;
    m_chosen = Roaring::bitmapOf(1, id);
    m_anchor = row;
    const int column = std::max(0, horizontalHeader()->logicalIndex(0));
    const QModelIndex index = m_rows->index(row, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index, EnsureVisible);
    choiceMade();
    return true;
}

void RowsView::clearChoice()
{
    if (m_chosen.isEmpty())
        return;
    m_chosen = Roaring();
    choiceMade();
}

void RowsView::selectAll()
{
    if (!m_rows) {
        QTableView::selectAll();
        return;
    }
    const auto &ids = m_rows->ids();
    m_chosen = Roaring(ids.size(), ids.data());
    choiceMade();
}

void RowsView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!m_rows) {
        QTableView::setSelection(rect, command);
        return;
    }
    if (command == QItemSelectionModel::NoUpdate || m_rows->rowCount() == 0)
        return;
    const int current = std::max(0, currentIndex().row());
    int first = rowAt(rect.top());
    int last = rowAt(std::max(rect.top(), rect.bottom()));
    // A range may reach beyond the screen: it goes from its anchor to the current row.
    if (command & QItemSelectionModel::Current)
        first = last = current;
    if (!(command & QItemSelectionModel::Toggle) && (command & QItemSelectionModel::Current) == 0 && m_anchor >= 0
        && rect.height() > rowHeight(0)) {
        first = std::min(m_anchor, current);
        last = std::max(m_anchor, current);
    }
    if (first < 0)
        first = 0;
    if (last < 0)
        last = m_rows->rowCount() - 1;
    if (first > last)
        std::swap(first, last);
    if (command & QItemSelectionModel::Clear)
        m_chosen = Roaring();
    const auto &ids = m_rows->ids();
    if (command & QItemSelectionModel::Toggle && first == last) {
        const std::uint32_t id = ids[static_cast<std::size_t>(first)];
        if (!m_chosen.addChecked(id))
            m_chosen.remove(id);
    } else if (command & QItemSelectionModel::Deselect) {
        for (int row = first; row <= last; ++row)
            m_chosen.remove(ids[static_cast<std::size_t>(row)]);
    } else {
        m_chosen.addMany(static_cast<std::size_t>(last - first + 1), ids.data() + first);
    }
    if (first == last)
        m_anchor = first;
    choiceMade();
}

void RowsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void RowsView::forgetGone()
{
    // Rows that the filter hides stay chosen; those that are gone from the pair are asked for in vain by nobody.
    m_anchor = -1;
    mirrorOnScreen();
}

void RowsView::choiceMade()
{
    mirrorOnScreen();
    Q_EMIT choiceChanged();
}

void RowsView::mirrorOnScreen()
{
    viewport()->update();
    if (!m_rows || !selectionModel() || m_rows->rowCount() == 0)
        return;
    const int first = std::max(0, rowAt(0));
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = std::min(m_rows->rowCount() - 1, bottom < 0 ? first + 200 : bottom);
    QItemSelection onScreen;
    for (int row = first; row <= last; ++row) {
        if (isChosen(row))
            onScreen.append(QItemSelectionRange(m_rows->index(row, 0), m_rows->index(row, m_rows->columnCount() - 1)));
    }
    selectionModel()->select(onScreen, QItemSelectionModel::ClearAndSelect);
}

void RowsView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        mirrorOnScreen();
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    mirrorOnScreen();
}

void RowsView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void RowsView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHovered(rowAt(event->position().toPoint().y()));
}

void RowsView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHovered(-1);
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    const bool open = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (open && event->modifiers() == Qt::NoModifier && m_rows && currentIndex().isValid()) {
        Q_EMIT opened(m_rows->idAt(currentIndex().row()));
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        useMetrics();
}

} // namespace tandem
