// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/rowsview.h"

#include "items/idlistmodel.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/columnfit.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopeGuard>
#include <QScrollBar>

#include <algorithm>

namespace tandem {

RowsView::RowsView(QWidget *parent) : QTableView(parent), m_columns(new ColumnFit(*this))
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
    horizontalHeader()->setMinimumSectionSize(36);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
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
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        beginSomewhere();
        mirrorOnScreen();
    });
    connect(model, &QAbstractItemModel::rowsMoved, this, &RowsView::mirrorOnScreen);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_hovered = -1;
        beginSomewhere();
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
    m_kept = Roaring();
    m_anchor = id;
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
    m_kept = Roaring();
    choiceMade();
}

void RowsView::chooseFirst()
{
    if (m_rows && m_rows->isBusy()) // the first row of what was asked for last
        connect(m_rows, &IdListModel::answered, this, &RowsView::chooseFirst,
                static_cast<Qt::ConnectionType>(Qt::SingleShotConnection | Qt::UniqueConnection));
    else if (m_rows && m_rows->rowCount() > 0)
        choose(m_rows->idAt(0));
}

void RowsView::chooseCurrent()
{
    if (m_rows && m_chosen.isEmpty() && currentIndex().isValid())
        choose(m_rows->idAt(currentIndex().row()));
}

void RowsView::chooseAt(const QPoint &at)
{
    if (currentIndex().isValid() && rowAt(at.y()) == currentIndex().row())
        chooseCurrent();
}

void RowsView::selectAll()
{
    if (!m_rows) {
        QTableView::selectAll();
        return;
    }
    const auto &ids = m_rows->ids();
    m_chosen = Roaring(ids.size(), ids.data());
    m_kept = Roaring();
    choiceMade();
}

void RowsView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!m_rows) {
        QTableView::setSelection(rect, command);
        return;
    }
    const int rows = m_rows->rowCount();
    if (command == QItemSelectionModel::NoUpdate || rows == 0)
        return;
    // A range goes from where it began to the current row, of which one or both may be off the screen.
    const int current = std::clamp(currentIndex().row(), 0, rows - 1);
    if (command.testFlag(QItemSelectionModel::Current)) {
        const int anchor = m_anchor ? m_rows->rowOf(*m_anchor) : -1;
        if (anchor < 0)
            m_anchor = m_rows->idAt(current);
        chooseRange(anchor < 0 ? current : anchor, current);
        return;
    }
    const int touched = rowAt(rect.center().y());
    const int row = touched < 0 ? current : touched;
    const std::uint32_t id = m_rows->idAt(row);
    m_anchor = id;
    if (command.testFlag(QItemSelectionModel::Clear))
        m_chosen = Roaring();
    if (command.testFlag(QItemSelectionModel::Toggle) && m_chosen.contains(id))
        m_chosen.remove(id);
    else if (command.testFlag(QItemSelectionModel::Deselect))
        m_chosen.remove(id);
    else if (command & (QItemSelectionModel::Select | QItemSelectionModel::Toggle))
        m_chosen.add(id);
    m_kept = m_chosen;
    m_kept.remove(id);
    choiceMade();
}

void RowsView::chooseRange(int from, int to)
{
    const auto &ids = m_rows->ids();
    const auto first = static_cast<std::size_t>(std::min(from, to));
    const auto last = static_cast<std::size_t>(std::max(from, to));
    m_chosen = m_kept;
    m_chosen.addMany(last - first + 1, ids.data() + first);
    choiceMade();
}

/// Others may choose as well, past setSelection(): a screen reader, a test, setCurrentIndex().
void RowsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_rows || m_mirroring)
        return;
    const Roaring before = m_chosen;
    const auto each = [this](const QItemSelection &selection, auto &&what) {
        for (const QItemSelectionRange &range : selection) {
            for (int row = range.top(); row <= range.bottom() && row < m_rows->rowCount(); ++row)
                what(m_rows->idAt(row));
        }
    };
    each(deselected, [this](std::uint32_t id) { m_chosen.remove(id); });
    each(selected, [this](std::uint32_t id) {
        m_chosen.add(id);
        m_anchor = id;
    });
    if (m_chosen == before)
        return;
    m_kept = m_chosen;
    if (m_anchor)
        m_kept.remove(*m_anchor);
    choiceMade();
}

void RowsView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // The selection model lets go of the rows now; what is chosen stays so, until mirrorOnScreen() tells it again.
    m_mirroring = true;
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void RowsView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    beginSomewhere();
}

/// Keys start from a row, also when the rows come after the focus; it is not chosen by that.
void RowsView::beginSomewhere()
{
    if (!m_rows || !hasFocus() || currentIndex().isValid() || m_rows->rowCount() == 0)
        return;
    const int column = std::max(0, horizontalHeader()->logicalIndex(0));
    selectionModel()->setCurrentIndex(m_rows->index(0, column), QItemSelectionModel::NoUpdate);
}

void RowsView::keyboardSearch(const QString &text)
{
    if (m_rows)
        Q_EMIT typed(text);
    else
        QTableView::keyboardSearch(text);
}

void RowsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void RowsView::forgetGone()
{
    // Rows that the filter hides stay chosen; those that are gone from the pair are asked for in vain by nobody.
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
    m_mirroring = true;
    const auto done = qScopeGuard([this] { m_mirroring = false; });
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
    m_columns->fit();
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
        if (m_chosen.isEmpty())
            chooseCurrent();
        else
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
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        m_columns->remeasure();
}

} // namespace tandem
