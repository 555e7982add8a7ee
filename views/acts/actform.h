// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actcatalogue.h"
#include "views/app/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace tandem {

class ActField;
class MessageBar;

/// The form of any act, made from the act catalogue: a field for each key, with look-up where an object is named.
/// It ends in the act's plan.
class ActForm final : public QWidget
{
    Q_OBJECT

public:
    ActForm(Desk &desk, const ActInfo &act, const FormValues &values, QWidget *parent = nullptr);

Q_SIGNALS:
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Row
    {
        const KeyInfo *key;
        QLabel *label;
        ActField *field;
    };
    ActField *fieldFor(const KeyInfo &key);
    [[nodiscard]] bool isSettledOtherwise(const KeyInfo &key) const;
    void setTexts();
    void submit();

    Desk &m_desk;
    const ActInfo &m_act;
    FormValues m_values;
    std::vector<Row> m_rows;
    QLabel *m_headline;
    QLabel *m_whereLabel;
    QComboBox *m_where;
    MessageBar *m_message;
    QPushButton *m_cancel;
    QPushButton *m_submit;
    bool m_wasShown = false;
};

} // namespace tandem
