// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <roaring/roaring.hh>

#include <optional>
#include <vector>

namespace tandem {

class ColumnFit;
class IdListModel;

/// A table over an IdListModel. What is chosen is a set of row ids of our own, which outlives another order or filter;
/// the selection model carries only what is on screen (measured: asking it for 10,000 scattered rows took 2.4 s).
class RowsView : public QTableView
{
    Q_OBJECT

public:
    explicit RowsView(QWidget *parent = nullptr);

    void setRows(IdListModel *model);
    [[nodiscard]] IdListModel *rows() const { return m_rows; }

    /// Ids chosen, ascending; also those that the present filter does not show.
    [[nodiscard]] std::vector<std::uint32_t> chosen() const;
    [[nodiscard]] std::size_t chosenCount() const { return m_chosen.cardinality(); }
    [[nodiscard]] bool isChosen(int row) const;
    /// Chooses this one and brings it into view; false when it is not on show.
    bool choose(std::uint32_t id);
    /// Chooses the first row, if there is one.
    void chooseFirst();
    void clearChoice();
    /// Chooses the current row when nothing is chosen yet: what the keys ask for is meant for it.
    void chooseCurrent();
    /// The same for a context menu wanted at this place, if it is that of the current row.
    void chooseAt(const QPoint &at);
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    [[nodiscard]] bool isFirstColumn(int column) const;
    [[nodiscard]] ColumnFit &columns() const { return *m_columns; }

    void selectAll() override;
    /// Letters typed here are no jump to a row: they begin a search (see typed()).
    void keyboardSearch(const QString &text) override;
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void choiceChanged();
    /// Return or Space: the row is wanted in detail.
    void opened(std::uint32_t id);
    /// Somebody began to type over the table.
    void typed(const QString &text);

protected:
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void focusInEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void forgetGone();
    void choiceMade();
    void mirrorOnScreen();
    void chooseRange(int from, int to);
    void beginSomewhere();
    void setHovered(int row);
    void useMetrics();

    IdListModel *m_rows = nullptr;
    ColumnFit *m_columns;
    Roaring m_chosen;
    Roaring m_kept; ///< chosen before the present range began
    int m_hovered = -1;
    std::optional<std::uint32_t> m_anchor = {}; ///< id of the row where a range begins
    bool m_mirroring = false; ///< the selection model follows us, not we it
};

} // namespace tandem
