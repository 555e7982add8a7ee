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
    void undo();
    void redo();
    /// True while something is being planned or shown.
    [[nodiscard]] bool isOpen() const { return m_act.has_value(); }
    /// Puts the plan away; a running preview is cancelled.
    void cancel();
    [[nodiscard]] PlanSheet &sheet() const { return m_sheet; }

Q_SIGNALS:
    /// An act, an undo or a redo was carried out.
    void done(const QString &text, bool undoable);

private:
    void preview(bool again);
    void apply();
    void applied(const ApplyOutcome &outcome);
    void carriedOut(const QString &text, const ApplyOutcome &outcome);
    void sayProblem(const std::variant<ApplyProblem, Error> &problem);

    Desk &m_desk;
    SidePanel &m_panel;
    PlanSheet &m_sheet;
    std::optional<Act> m_act;
    QFuture<Plan> m_planning;
    std::uint64_t m_generation = 0;
    bool m_applying = false;
};

} // namespace tandem
