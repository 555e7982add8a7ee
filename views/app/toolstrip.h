// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/app/desk.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QLabel;
class QLineEdit;

namespace tandem {

/// The bar under the menus: undo and redo, through whose eyes the pair is seen, the search of the present tab, the
/// command palette.
class ToolStrip final : public QWidget
{
    Q_OBJECT

public:
    ToolStrip(Desk &desk, QAction *undo, QAction *redo, QAction *commands, QWidget *parent = nullptr);

    /// Another tab is on show: its search and hint.
    void setSearch(const QString &text, const QString &hint);
    void focusSearch();
    /// Goes on with what was typed elsewhere.
    void beginSearch(const QString &typed);

Q_SIGNALS:
    /// What the present tab is to be searched for, as it is typed.
    void searched(const QString &text);
    /// Return or Down in the search: on to the table.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_seenLabel;
    QButtonGroup *m_lenses;
    QLineEdit *m_search;
    bool m_setting = false; ///< the text of the search is being set by the page
};

} // namespace tandem
