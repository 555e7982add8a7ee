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
    /// Widths in pixels that the panes take by themselves, until somebody drags them.
    struct Widths
    {
        int lists = 200;
        int table = 560; ///< what the table should have before the others get theirs
        int detail = 296;
        int leastDetail = 240;
        int detailShare = 20; ///< per cent that the detail gets of what is over; the table gets the rest
    };

    ThreePane(QWidget *lists, QWidget *table, QWidget *detail, QWidget *parent = nullptr);
    void setWidths(const Widths &widths);
    /// Brings dragged sizes back; empty: none were.
    void restore(const QByteArray &state);
    [[nodiscard]] QByteArray save() const;

    void setListsVisible(bool visible);
    [[nodiscard]] bool areListsVisible() const;
    void setDetailVisible(bool visible);
    /// Whether the administrator wants the detail pane; it may give way to the plan sheet meanwhile.
    [[nodiscard]] bool isDetailWanted() const { return m_detailWanted; }
    /// Gives way to the plan sheet beside it, and comes back.
    void setDetailAside(bool aside);

Q_SIGNALS:
    void panesChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showDetail();
    void spread();

    QWidget *m_lists;
    QWidget *m_detail;
    Widths m_widths;
    bool m_dragged = false;
    bool m_detailWanted = true;
    bool m_aside = false;
};

} // namespace tandem
