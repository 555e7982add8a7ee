// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/app/desk.h"

#include <QAction>
#include <QMenuBar>

#include <vector>

namespace tandem {

/// The menus of the window and their commands: every act under Act, the rest where it is looked for. What a command
/// does is connected by the main window.
class WindowMenus final : public QObject
{
    Q_OBJECT

    QList<QAction *> m_all; ///< stands first: the commands below enter it while they are made

public:
    WindowMenus(Desk &desk, QMenuBar &bar, QObject *parent);

    QAction *open;
    QAction *saveCopy;
    QAction *serve; ///< out of sight where nothing can be served
    QAction *close;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *selectAll;
    QAction *find;
    QAction *commands;
    QAction *lists;
    QAction *detail;
    QAction *rules;
    QAction *about;
    std::vector<QAction *> tabs;

    /// All commands, for the palette.
    [[nodiscard]] QList<QAction *> all() const { return m_all; }
    /// Undo and redo name what they would take back or carry out again.
    void refreshHistory();

Q_SIGNALS:
    void actWanted(const QString &act);
    void recentWanted(const QString &path);
    void themeWanted(tandem::Theme theme);
    void tabWanted(int tab);
    /// The menu of the columns is about to be shown: to be filled for the table on show.
    void columnsWanted(QMenu *menu);

private:
    QAction *command(const QString &name, const QString &icon, const QKeySequence &shortcut);
    void fillActs();
    void fillThemes();
    void fillRecent();
    void setTexts();

    Desk &m_desk;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_act;
    QMenu *m_view;
    QMenu *m_help;
    QMenu *m_recent;
    QMenu *m_themes;
    QMenu *m_columns;
    std::vector<std::pair<QMenu *, int>> m_actGroups;
    std::vector<std::pair<QAction *, std::string_view>> m_acts;
};

} // namespace tandem
