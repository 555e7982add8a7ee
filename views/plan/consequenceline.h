// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/ruleid.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QLabel;
class QToolButton;

namespace tandem {

class LinesView;
class PlanModel;

/// One consequence of a plan: its sentence with the sign of its severity, how many objects it concerns, which unfold,
/// and the tag of its rule.
class ConsequenceLine final : public QWidget
{
    Q_OBJECT

public:
    ConsequenceLine(PlanModel &model, const QModelIndex &line, QWidget *parent);

Q_SIGNALS:
    void ruleWanted(tandem::RuleId rule);
    void objectWanted(const tandem::ObjectRef &object);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSign();
    void setTexts();
    void unfold(bool open);

    PlanModel &m_model;
    QPersistentModelIndex m_line;
    QLabel *m_sign;
    QLabel *m_text;
    QLabel *m_next;
    QToolButton *m_objects;
    QToolButton *m_rule;
    LinesView *m_list = nullptr; ///< made when it is unfolded first
};

} // namespace tandem
