// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QStackedLayout;

namespace tandem {

class EmptyState;
class IdListModel;
class RowsView;

/// The middle of a tab: what is listed and how many, the page's own buttons, the table or what stands for an empty one,
/// and a quiet bar while rows are being worked out.
class TablePane final : public QWidget
{
    Q_OBJECT

public:
    explicit TablePane(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] RowsView &view() const { return *m_view; }
    [[nodiscard]] EmptyState &empty() const { return *m_empty; }
    /// Row of buttons beside the title.
    [[nodiscard]] QHBoxLayout &buttons() const { return *m_buttons; }
    /// Row of filters under the title, which is empty at first.
    [[nodiscard]] QHBoxLayout &filters() const { return *m_filters; }
    /// Follows the model: number of rows, busy, empty.
    void setRows(IdListModel *model);
    void setTitle(const QString &title);
    /// Remark beside the number, e.g. how many rows are chosen.
    void setRemark(const QString &remark);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void update();

    IdListModel *m_model = nullptr;
    QString m_remark;
    QLabel *m_title;
    QLabel *m_count;
    QHBoxLayout *m_buttons;
    QHBoxLayout *m_filters;
    QProgressBar *m_busy;
    QStackedLayout *m_stack;
    RowsView *m_view;
    EmptyState *m_empty;
};

} // namespace tandem
