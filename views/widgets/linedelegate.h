// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tandem {

/// Draws the lines of smart lists, detail panes, pickers and plans: a dot or icon, the text, a quiet second text, an
/// exact count at the right; headings by weight.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `height` in pixels: 28, compact 24.
    explicit LineDelegate(int height, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_height;
};

} // namespace tandem
