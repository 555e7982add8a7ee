// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/linesmodel.h"
#include "views/app/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem {

class LinesView;
class MessageBar;

/// "Go back to here": says which acts would be undone, then undoes them one after the other, newest first. It stops at
/// the first that can't be undone, and says so.
class GoBackSheet final : public QWidget
{
    Q_OBJECT

public:
    GoBackSheet(Desk &desk, Revision target, QWidget *parent = nullptr);

Q_SIGNALS:
    void cancelled();
    /// Everything behind the target is undone.
    void finished(int undone);

private:
    void load();
    void undoNext();
    void setTexts();

    Desk &m_desk;
    Revision m_target;
    std::optional<Revision> m_barrier; ///< a deletion that can't be passed
    bool m_barrierSaid = false;
    std::vector<JournalEntry> m_entries; ///< to be undone, newest first
    int m_undone = 0;
    bool m_running = false;
    bool m_cancelled = false;
    LinesModel m_model;
    QLabel *m_headline;
    QLabel *m_text;
    MessageBar *m_message;
    LinesView *m_list;
    QPushButton *m_cancel;
    QPushButton *m_apply;
};

} // namespace tandem
