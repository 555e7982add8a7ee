// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/linesmodel.h"
#include "views/app/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabBar;
class QToolButton;

namespace tandem {

class LinesView;

/// One user: what it is on both sides and why, its roles by origin, what it owns; its rights with every origin (BX-10);
/// its journal.
class UserDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit UserDetail(Desk &desk, QWidget *parent = nullptr);

    /// nullopt: nobody. `alsoChosen`: how many others are chosen with it.
    void show(std::optional<UserId> user, std::size_t alsoChosen);
    /// Shows why this person has which rights.
    void showRights();
    /// Made anew after a change of the pair, the lens or the language.
    void refresh();

private:
    enum Tab { Overview, Rights, Journal };
    void setTexts();
    void showLines();
    void showJournal();
    void open(const QModelIndex &index);

    Desk &m_desk;
    std::optional<UserId> m_user;
    std::size_t m_also = 0;
    std::uint64_t m_generation = 0;
    QLabel *m_name;
    QLabel *m_subtitle;
    QPushButton *m_assign;
    QToolButton *m_more;
    QTabBar *m_tabs;
    QLineEdit *m_filter;
    LinesModel m_model;
    LinesView *m_view;
};

} // namespace tandem
