// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tandem {

class RowsView;

/// Draws the cells of the big tables: dots of the sides, plain text, quiet second texts. What is chosen is asked from
/// the view's own set of ids.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(const RowsView &view, QObject *parent = nullptr);

    /// What a cell needs beside its text, in pixels.
    static int roomBeside(bool sign);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const RowsView &m_view;
};

} // namespace tandem
