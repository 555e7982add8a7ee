// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/app/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tandem {

class MessageBar;
class Serving;

/// Starts and stops serving the simulated pair, and shows where it is found.
class ServeSheet final : public QWidget
{
    Q_OBJECT

public:
    ServeSheet(Desk &desk, Serving &serving, QWidget *parent = nullptr);

private:
    struct Row
    {
        QLabel *label;
        QLineEdit *text;
        QPushButton *copy;
    };
    Row addRow(const QString &name);
    [[nodiscard]] QSpinBox *addPort(const QString &name);
    void toggle();
    void setTexts();

    Desk &m_desk;
    Serving &m_serving;
    QLabel *m_headline;
    QLabel *m_text;
    MessageBar *m_message;
    QWidget *m_ports; ///< shown until it is served
    QLabel *m_qlikPortLabel;
    QLabel *m_talendPortLabel;
    QSpinBox *m_qlikPort;
    QSpinBox *m_talendPort;
    QWidget *m_fields; ///< shown while it is served
    Row m_qlik;
    Row m_talend;
    Row m_key;
    QPushButton *m_switch;
};

} // namespace tandem
