// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/linesmodel.h"
#include "views/app/desk.h"

#include <QFrame>

class QAction;
class QLineEdit;

namespace tandem {

class LinesView;

/// Ctrl+K: every act, every command of the menus, every user, role, space and item by its name.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(Desk &desk, QWidget *window);

    /// Commands of the menus, beside the acts.
    void setCommands(const QList<QAction *> &commands) { m_commands = commands; }
    /// What an act's form begins with.
    void setChosen(std::function<FormValues()> chosen) { m_chosen = std::move(chosen); }
    void open(const QString &text = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        Line line;
        std::function<void()> run;
    };
    void search();
    [[nodiscard]] std::vector<Entry> commandsFor(const QString &typed);
    void show(std::vector<Entry> entries);
    void run(int row);
    void close();

    Desk &m_desk;
    QList<QAction *> m_commands;
    std::function<FormValues()> m_chosen;
    std::vector<Entry> m_entries;
    std::uint64_t m_generation = 0;
    QLineEdit *m_edit;
    LinesModel m_model;
    LinesView *m_list;
    QWidget *m_before = nullptr; ///< had the focus
};

} // namespace tandem
