// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace tandem {

/// Lists, table, detail: three panes side by side on every tab. The outer two fold; sizes are remembered by whoever
/// saves saveState().
class ThreePane final : public QSplitter
{
    Q_OBJECT

public:
    ThreePane(QWidget *lists, QWidget *table, QWidget *detail, QWidget *parent = nullptr);

    void setListsVisible(bool visible);
    [[nodiscard]] bool areListsVisible() const;
    void setDetailVisible(bool visible);
    /// Whether the administrator wants the detail pane; it may give way to the plan sheet meanwhile.
    [[nodiscard]] bool isDetailWanted() const { return m_detailWanted; }
    /// Gives way to the plan sheet beside it, and comes back.
    void setDetailAside(bool aside);

Q_SIGNALS:
    void panesChanged();

private:
    void showDetail();

    QWidget *m_lists;
    QWidget *m_detail;
    bool m_detailWanted = true;
    bool m_aside = false;
};

} // namespace tandem
