// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plan/plansheet.h"

#include "items/display.h"
#include "items/fold.h"
#include "items/planmodel.h"
#include "views/app/language.h"
#include "views/plan/planlines.h"
#include "views/widgets/heading.h"
#include "views/widgets/messagebar.h"
#include "wording/wording.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem {

namespace {

/// The one thing an act is about, whose name has to be typed; nullopt when there are several or none.
std::optional<ObjectRef> mainObject(const ActBody &body)
{
    return std::visit(
        [](const auto &act) -> std::optional<ObjectRef> {
            if constexpr (requires { ObjectRef(act.user); })
                return ObjectRef(act.user);
            else if constexpr (requires { ObjectRef(act.item); })
                return ObjectRef(act.item);
            else if constexpr (requires {
                                   act.users.size();
                                   act.role;
                               })
                return act.users.size() == 1 ? ObjectRef(act.users.front()) : ObjectRef(act.role);
            else if constexpr (requires { ObjectRef(act.role); })
                return ObjectRef(act.role);
            else if constexpr (requires { ObjectRef(act.space); })
                return ObjectRef(act.space);
            else if constexpr (requires { ObjectRef(act.group); })
                return ObjectRef(act.group);
            else
                return std::nullopt;
        },
        body);
}

} // namespace

PlanSheet::PlanSheet(QWidget *parent)
    : QWidget(parent)
    , m_headline(makeHeading(this))
    , m_who(makeQuiet(this))
    , m_message(new MessageBar(this))
    , m_progress(new QProgressBar(this))
    , m_lines(new PlanLines(this))
    , m_gesture(new QWidget(this))
    , m_gestureLabel(new QLabel(m_gesture))
    , m_gestureEdit(new QLineEdit(m_gesture))
    , m_cancel(new QPushButton(this))
    , m_skip(new QPushButton(this))
    , m_apply(new QPushButton(this))
{
    setObjectName(QStringLiteral("planSheet"));
    m_headline->setObjectName(QStringLiteral("planHeadline"));
    m_headline->setWordWrap(true);
    m_who->setObjectName(QStringLiteral("planWho"));
    m_progress->setObjectName(QStringLiteral("planProgress"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_gestureLabel->setObjectName(QStringLiteral("planGestureLabel"));
    m_gestureLabel->setWordWrap(true);
    m_gestureLabel->setTextFormat(Qt::PlainText);
    m_gestureLabel->setBuddy(m_gestureEdit);
    m_gestureEdit->setObjectName(QStringLiteral("planGesture"));
    m_cancel->setObjectName(QStringLiteral("planCancel"));
    m_skip->setObjectName(QStringLiteral("planSkip"));
    m_apply->setObjectName(QStringLiteral("planApply"));
    m_apply->setProperty("kind", QStringLiteral("primary"));
    m_apply->setProperty("ownReturn", true); // see keyPressEvent()

    auto *gesture = new QVBoxLayout(m_gesture);
    gesture->setContentsMargins(16, 8, 16, 0);
    gesture->setSpacing(4);
    gesture->addWidget(m_gestureLabel);
    gesture->addWidget(m_gestureEdit);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 4, 16, 8);
    head->setSpacing(2);
    head->addWidget(m_headline);
    head->addWidget(m_who);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_gesture);
    layout->addLayout(buttons);

    connect(m_cancel, &QPushButton::clicked, this, &PlanSheet::cancelled);
    connect(m_skip, &QPushButton::clicked, this, &PlanSheet::skipped);
    connect(m_apply, &QPushButton::clicked, this, &PlanSheet::confirm);
    connect(m_lines, &PlanLines::followUpChosen, this, &PlanSheet::followUpChosen);
    connect(m_lines, &PlanLines::ruleWanted, this, &PlanSheet::ruleWanted);
    connect(m_gestureEdit, &QLineEdit::textChanged, this, &PlanSheet::updateApply);
    connect(m_gestureEdit, &QLineEdit::returnPressed, this, &PlanSheet::confirm);
    onLanguage(this, [this] { setTexts(); });
}

void PlanSheet::showWorking(const QString &headline)
{
    m_plan = nullptr;
    m_busy = true;
    m_workingHeadline = headline;
    m_message->hide();
    rebuild();
    m_cancel->setFocus();
}

void PlanSheet::showPlan(std::shared_ptr<const Plan> plan, bool again)
{
    m_plan = std::move(plan);
    m_busy = false;
    m_gestureEdit->clear();
    m_message->hide();
    rebuild();
    if (again)
        m_message->say(Severity::Warning, tr("The pair has changed meanwhile. This plan was made anew."));
    if (m_plan->isRefused())
        m_cancel->setFocus();
    else if (m_gesture->isVisibleTo(this))
        m_gestureEdit->setFocus();
    else
        m_apply->setFocus();
}

void PlanSheet::showApplying()
{
    m_busy = true;
    setTexts();
}

void PlanSheet::showProblem(const QString &text, const QString &next)
{
    m_busy = false;
    setTexts();
    m_message->say(Severity::Danger, text, next);
}

QString PlanSheet::gestureText() const
{
    if (!m_plan || m_plan->isRefused() || !m_lines->model().hasDangers())
        return {};
    if (const auto object = mainObject(m_plan->act.body))
        return wording::name(*object, wording::namesOf(*m_plan));
    return QString::number(m_plan->steps.size());
}

void PlanSheet::setPlace(int number, int count)
{
    m_number = number;
    m_count = count;
    setTexts();
}

void PlanSheet::rebuild()
{
    m_lines->setPlan(m_plan);
    m_lines->putInTabOrder(this, m_gestureEdit);
    setTabOrder(m_gestureEdit, m_cancel);
    setTabOrder(m_cancel, m_skip);
    setTabOrder(m_skip, m_apply);
    m_apply->setProperty("kind", m_lines->model().hasDangers() ? QStringLiteral("danger") : QStringLiteral("primary"));
    setTexts();
}

void PlanSheet::setTexts()
{
    m_progress->setVisible(m_busy);
    m_headline->setText(m_plan ? wording::headline(m_plan->act, wording::namesOf(*m_plan)) : m_workingHeadline);
    setAccessibleName(m_headline->text());
    if (m_plan) {
        const QString actor = m_plan->act.actor.user
                                  ? wording::name(ObjectRef(*m_plan->act.actor.user), wording::namesOf(*m_plan))
                                  : tr("Tandem itself", "who acts");
        const QString who = tr("In %1, as %2", "product, who acts").arg(display::text(m_plan->act.side), actor);
        m_who->setText(m_count > 1 ? tr("%1 of %2 · %3", "number of a plan, how many, where and who")
                                         .arg(QString::number(m_number), QString::number(m_count), who)
                                   : who);
    } else {
        m_who->setText(tr("Working out what would happen…"));
    }
    const bool more = m_number < m_count;
    m_cancel->setText(m_plan && m_plan->isRefused() && !more ? tr("Close") : tr("Cancel"));
    m_skip->setText(tr("Skip"));
    m_skip->setToolTip(tr("Leaves this one out and goes on with the next"));
    m_skip->setVisible(more);
    m_skip->setEnabled(m_plan && !m_busy);
    m_lines->setNothingText(tr("Nothing else changes by this act."));
    const QString gesture = gestureText();
    m_gesture->setVisible(!gesture.isEmpty());
    m_gestureLabel->setText(tr("This is dangerous. Type %1 to confirm:", "the name to be typed").arg(gesture));
    m_gestureEdit->setAccessibleName(m_gestureLabel->text());
    m_apply->setVisible(m_plan && !m_plan->isRefused());
    if (m_plan)
        m_apply->setText(tr("Apply %Ln change(s)", nullptr, static_cast<int>(m_plan->steps.size())));
    m_progress->setAccessibleName(tr("Working"));
    updateApply();
}

void PlanSheet::updateApply()
{
    const QString gesture = gestureText();
    const bool typed =
        gesture.isEmpty() || folded(m_gestureEdit->text().trimmed().toStdString()) == folded(gesture.toStdString());
    m_apply->setEnabled(m_plan && !m_plan->isRefused() && !m_busy && typed && !m_plan->steps.empty());
}

void PlanSheet::confirm()
{
    if (m_apply->isEnabled() && m_apply->isVisibleTo(this))
        Q_EMIT confirmed();
}

void PlanSheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        confirm();
        return;
    }
    // Carrying a plan out wants a key of its own, not one that is still held down from what led here.
    if (enter && m_apply->hasFocus()) {
        if (!event->isAutoRepeat())
            confirm();
        return;
    }
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace tandem
