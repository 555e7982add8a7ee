// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace tandem {

/// What went wrong, or is worth knowing, and what to do next: a bar in the flow of the window, never a box over it.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows a message until it is closed or another comes; an Info goes by itself after some seconds.
    void say(Severity severity, const QString &text, const QString &next = {});
    /// Adds a button to the present message; it closes the bar and emits actionChosen().
    void offer(const QString &action);

Q_SIGNALS:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity = Severity::Info;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    int m_shown = 0; ///< counts messages, so that an old timer closes no new one
};

} // namespace tandem
