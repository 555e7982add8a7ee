// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QScrollArea>

#include <memory>

class QToolButton;
class QVBoxLayout;

namespace tandem {

class PlanModel;

/// What a plan says: offers, then dangers, warnings and what happens, each line with its rule and its objects. The same
/// for a plan to be confirmed and for one that the journal remembers.
class PlanLines final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PlanLines(QWidget *parent = nullptr);

    /// Null shows nothing.
    void setPlan(std::shared_ptr<const Plan> plan);
    /// What stands there when a plan says nothing.
    void setNothingText(const QString &text);
    /// What follows the lines and scrolls with them; it becomes a child.
    void setFoot(QWidget *foot);
    /// Puts its parts between these two in the order of the Tab key.
    void putInTabOrder(QWidget *before, QWidget *after);
    [[nodiscard]] const PlanModel &model() const { return *m_model; }

Q_SIGNALS:
    void followUpChosen(const tandem::Act &act);
    void ruleWanted(tandem::RuleId rule);
    /// An object of a line was opened.
    void objectWanted(const tandem::ObjectRef &object);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<QToolButton *> stops() const;
    void makeStop(const QToolButton *stop);
    void addSections();
    void addFollowUps();

    std::shared_ptr<const Plan> m_plan;
    PlanModel *m_model;
    QString m_nothing;
    QWidget *m_lines = nullptr;
    QWidget *m_foot = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace tandem
