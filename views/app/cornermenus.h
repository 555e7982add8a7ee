// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/app/desk.h"

#include <QWidget>

class QToolButton;

namespace tandem {

/// At the right of the menu bar: who acts, and in which language the window speaks.
class CornerMenus final : public QWidget
{
    Q_OBJECT

public:
    explicit CornerMenus(Desk &desk, QWidget *parent = nullptr);

    /// Who may be chosen to act, beside the administrators: the user chosen on the present tab.
    void setChosen(std::function<std::optional<UserId>()> chosen) { m_chosen = std::move(chosen); }

private:
    void fillActors();
    void setTexts();

    Desk &m_desk;
    std::function<std::optional<UserId>()> m_chosen;
    QToolButton *m_actor;
    QToolButton *m_language;
};

} // namespace tandem
