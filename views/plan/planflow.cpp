// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plan/planflow.h"

#include "items/actlabels.h"
#include "items/background.h"
#include "views/acts/actform.h"
#include "views/plan/plansheet.h"
#include "views/widgets/sidepanel.h"
#include "wording/wording.h"
#include "workspace/problems.h"

namespace tandem {

PlanFlow::PlanFlow(Desk &desk, SidePanel &panel, QObject *parent)
    : QObject(parent), m_desk(desk), m_panel(panel), m_sheet(*new PlanSheet(&panel))
{
    m_sheet.hide(); // until the panel shows it
    connect(&desk, &Desk::proposed, this, &PlanFlow::propose);
    connect(&desk, &Desk::changed, this, [this] {
        // Somebody else was quicker: the plan on show is of a base that is no more.
        if (m_act && !m_applying && m_sheet.plan())
            preview(true);
    });
    connect(&desk, &Desk::severalProposed, this, &PlanFlow::proposeAll);
    connect(&m_sheet, &PlanSheet::skipped, this, [this] {
        if (!m_applying && !startNext())
            cancel();
    });
    connect(&panel, &SidePanel::left, this, [this](const QWidget *page) {
        if (page == &m_sheet && !m_applying)
            forget();
    });
    connect(&m_sheet, &PlanSheet::confirmed, this, &PlanFlow::apply);
    connect(&m_sheet, &PlanSheet::cancelled, this, &PlanFlow::cancel);
    connect(&m_sheet, &PlanSheet::followUpChosen, this, &PlanFlow::followUp);
    connect(&m_sheet, &PlanSheet::ruleWanted, &desk, &Desk::ruleWanted);
}

void PlanFlow::propose(const Act &act)
{
    proposeAll({act});
}

void PlanFlow::proposeAll(const std::vector<Act> &acts)
{
    if (m_applying || acts.empty())
        return;
    m_all = acts;
    m_at = 0;
    m_applied = 0;
    m_unfinished.clear();
    // The sheet is on show before the plan is asked for: an answer may come at once, and takes the focus.
    const auto title = [] { return tr("Plan", "title of the sheet"); };
    // Cancelling leads back to the form that it came from.
    if (m_panel.page() == &m_sheet || qobject_cast<ActForm *>(m_panel.page()))
        m_panel.openOver(&m_sheet, title);
    else
        m_panel.open(&m_sheet, title);
    start(m_all.front());
}

/// Something the plan on show offers: "hand over first". The plan itself comes again afterwards, made anew.
void PlanFlow::followUp(const Act &act)
{
    if (m_applying || !m_act)
        return;
    m_unfinished.push_back({m_all, m_at, m_applied});
    m_all = {act};
    m_at = 0;
    m_applied = 0;
    start(act);
}

bool PlanFlow::goBack()
{
    if (m_unfinished.empty())
        return false;
    const Unfinished before = m_unfinished.back();
    m_unfinished.pop_back();
    m_all = before.all;
    m_at = before.at;
    m_applied = before.applied;
    start(m_all[m_at]);
    return true;
}

void PlanFlow::start(const Act &act)
{
    m_act = act;
    m_sheet.setPlace(static_cast<int>(m_at) + 1, static_cast<int>(m_all.size()));
    m_sheet.showWorking(wording::headline(act, {&m_desk.state(), nullptr}));
    preview(false);
}

bool PlanFlow::startNext()
{
    if (m_at + 1 >= m_all.size())
        return false;
    start(m_all[++m_at]);
    return true;
}

void PlanFlow::preview(bool again)
{
    stopPlanning();
    const std::uint64_t generation = ++m_generation;
    m_planning = m_desk.workspace().previewLater(*m_act);
    // Shown where it lies, in the future: copying a plan of a hundred thousand steps would hold the window up, and
    // taking it out makes Qt 6.4 answer twice.
    whenAnswered(m_planning, this, [this, generation, again](QFuture<Plan> planned) {
        if (generation != m_generation || !m_act || !planned.isResultReadyAt(0))
            return;
        const auto kept = std::make_shared<const QFuture<Plan>>(planned);
        m_sheet.showPlan(std::shared_ptr<const Plan>(kept, &*kept->constBegin()), again);
    });
}

void PlanFlow::cancel()
{
    if (m_applying || goBack())
        return;
    forget();
    m_panel.leave(&m_sheet);
}

void PlanFlow::stopPlanning()
{
    // Qt 6.4 remembers what was to follow by a bare pointer, which dangles once that has run.
    if (!m_planning.isFinished())
        m_planning.cancel();
}

bool PlanFlow::letGo()
{
    if (!m_applying)
        forget();
    return !m_applying;
}

void PlanFlow::forget()
{
    stopPlanning();
    ++m_generation;
    m_act.reset();
    m_all.clear();
    m_unfinished.clear();
}

void PlanFlow::apply()
{
    if (m_applying || !m_sheet.plan())
        return;
    m_applying = true;
    m_sheet.showApplying();
    whenAnswered(m_desk.workspace().applyLater(*m_sheet.plan()), this,
                 [this](const ApplyOutcome &outcome) { applied(outcome); });
}

void PlanFlow::applied(const ApplyOutcome &outcome)
{
    m_applying = false;
    if (outcome) {
        const Plan &plan = outcome->plan;
        const QString text =
            tr("Done: %1", "an act's headline").arg(wording::headline(plan.act, wording::namesOf(plan)));
        const bool undoable = plan.erased.empty() || outcome->erasure != Erasure::None;
        if (!plan.erased.empty())
            m_desk.setOwnDeletion(outcome->revision);
        ++m_applied;
        if (!startNext() && !goBack()) {
            m_act.reset();
            m_panel.close();
        }
        if (outcome->erasure == Erasure::Pending) {
            Q_EMIT m_desk.said(
                Severity::Warning, text,
                tr("Another process still reads the file: erasing the personal data is tried again until "
                   "it is done."));
        } else {
            Q_EMIT done(m_applied > 1 ? tr("Done: %Ln act(s), the last: %1", nullptr, static_cast<int>(m_applied))
                                            .arg(wording::headline(plan.act, wording::namesOf(plan)))
                                      : text,
                        undoable);
        }
        return;
    }
    if (const auto *problem = std::get_if<ApplyProblem>(&outcome.error());
        problem && *problem == ApplyProblem::BaseMoved) {
        m_sheet.showWorking(wording::headline(*m_act, {&m_desk.state(), nullptr}));
        preview(true);
        return;
    }
    if (const auto *problem = std::get_if<ApplyProblem>(&outcome.error())) {
        const Refusal refusal = refusalOf(*problem);
        m_sheet.showProblem(wording::text(refusal.text, {}), wording::text(refusal.next, {}));
    } else {
        const Error &error = std::get<Error>(outcome.error());
        m_sheet.showProblem(wording::text(error), wording::next(error));
    }
}

void PlanFlow::undo()
{
    if (m_applying)
        return;
    const auto entry = m_desk.workspace().nextUndo();
    const QString text = entry ? tr("Undone: %1", "name of an act").arg(actLabel(entry->act)) : QString();
    whenAnswered(m_desk.workspace().undoLater(m_desk.actor()), this,
                 [this, text](const ApplyOutcome &outcome) { carriedOut(text, outcome); });
}

void PlanFlow::redo()
{
    if (m_applying)
        return;
    const auto entry = m_desk.workspace().nextRedo();
    const QString text = entry ? tr("Done again: %1", "name of an act").arg(actLabel(entry->act)) : QString();
    whenAnswered(m_desk.workspace().redoLater(m_desk.actor()), this,
                 [this, text](const ApplyOutcome &outcome) { carriedOut(text, outcome); });
}

void PlanFlow::carriedOut(const QString &text, const ApplyOutcome &outcome)
{
    if (outcome)
        Q_EMIT done(text, false);
    else
        sayProblem(outcome.error());
}

void PlanFlow::sayProblem(const std::variant<ApplyProblem, Error> &problem)
{
    if (const auto *reason = std::get_if<ApplyProblem>(&problem)) {
        const Refusal refusal = refusalOf(*reason);
        Q_EMIT m_desk.said(Severity::Warning, wording::text(refusal.text, {}), wording::text(refusal.next, {}));
    } else {
        const Error &error = std::get<Error>(problem);
        Q_EMIT m_desk.said(Severity::Danger, wording::text(error), wording::next(error));
    }
}

} // namespace tandem
