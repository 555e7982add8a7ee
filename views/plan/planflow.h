// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/app/desk.h"

#include <QFuture>

namespace tandem {

class PlanSheet;
class SidePanel;

/// The one way of every act through the window: planned on a pool thread, shown in the sheet, carried out unchanged
/// when confirmed, planned anew in sight when the pair has moved (AL-02).
class PlanFlow final : public QObject
{
    Q_OBJECT

public:
    PlanFlow(Desk &desk, SidePanel &panel, QObject *parent);

    void propose(const Act &act);
    /// One plan after the other. Skipping goes on with the next, cancelling leaves the rest.
    void proposeAll(const std::vector<Act> &acts);
    void undo();
    void redo();
    /// True while something is being planned or shown.
    [[nodiscard]] bool isOpen() const { return m_act.has_value(); }
    /// Puts the plan away, and what was to come after it; a running preview is cancelled.
    void cancel();
    /// The same for whoever closes the panel; false while a plan is being carried out.
    [[nodiscard]] bool letGo();
    [[nodiscard]] PlanSheet &sheet() const { return m_sheet; }

Q_SIGNALS:
    /// An act, an undo or a redo was carried out.
    void done(const QString &text, bool undoable);

private:
    void start(const Act &act);
    void followUp(const Act &act);
    bool goBack();
    void forget();
    void stopPlanning();
    bool startNext();
    void preview(bool again);
    void apply();
    void applied(const ApplyOutcome &outcome);
    void carriedOut(const QString &text, const ApplyOutcome &outcome);
    void sayProblem(const std::variant<ApplyProblem, Error> &problem);

    Desk &m_desk;
    SidePanel &m_panel;
    PlanSheet &m_sheet;
    std::optional<Act> m_act;
    std::vector<Act> m_all; ///< those asked for together
    std::size_t m_at = 0; ///< which of them is on show
    std::size_t m_applied = 0; ///< how many of them were carried out
    struct Unfinished
    {
        std::vector<Act> all;
        std::size_t at;
        std::size_t applied;
    };
    std::vector<Unfinished> m_unfinished; ///< plans left for something they offered; the last is come back to first
    QFuture<Plan> m_planning;
    std::uint64_t m_generation = 0;
    bool m_applying = false;
};

} // namespace tandem
