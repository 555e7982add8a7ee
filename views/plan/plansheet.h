// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace tandem {

class MessageBar;
class PlanLines;

/// The one sheet for every act: what would happen, by which rules, with which objects; and the confirmation. It knows
/// nothing of planning or storing (see PlanFlow).
class PlanSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanSheet(QWidget *parent = nullptr);

    /// A plan is being worked out.
    void showWorking(const QString &headline);
    /// Shows a plan; `again` says that it replaces one whose base has moved.
    void showPlan(std::shared_ptr<const Plan> plan, bool again);
    /// The plan is being carried out.
    void showApplying();
    /// It could not be carried out; the plan stays.
    void showProblem(const QString &text, const QString &next);
    /// This plan's place among several that are asked for at once: "2 of 3".
    void setPlace(int number, int count);
    [[nodiscard]] const std::shared_ptr<const Plan> &plan() const { return m_plan; }
    /// What has to be typed before a dangerous plan can be applied; empty when nothing has.
    [[nodiscard]] QString gestureText() const;

Q_SIGNALS:
    void confirmed();
    void cancelled();
    /// On to the next one of several.
    void skipped();
    void followUpChosen(const tandem::Act &act);
    void ruleWanted(tandem::RuleId rule);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void setTexts();
    void updateApply();
    void confirm();

    std::shared_ptr<const Plan> m_plan;
    QString m_workingHeadline;
    bool m_busy = false;
    int m_number = 1;
    int m_count = 1;
    QLabel *m_headline;
    QLabel *m_who;
    MessageBar *m_message;
    QProgressBar *m_progress;
    PlanLines *m_lines;
    QWidget *m_gesture;
    QLabel *m_gestureLabel;
    QLineEdit *m_gestureEdit;
    QPushButton *m_cancel;
    QPushButton *m_skip;
    QPushButton *m_apply;
};

} // namespace tandem
