// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/linesmodel.h"
#include "views/app/desk.h"

#include <QWidget>

class QLabel;

namespace tandem {

class LinesView;
class PlanLines;

/// One entry of the journal in full: what was done, when and by whom, its plan as it was, and the objects changed.
class EntryDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryDetail(Desk &desk, QWidget *parent = nullptr);

    /// nullopt: none is chosen.
    void show(std::optional<JournalEntry> entry);

private:
    void setTexts();

    Desk &m_desk;
    std::optional<JournalEntry> m_entry;
    QLabel *m_headline;
    QLabel *m_circumstances;
    PlanLines *m_plan;
    LinesModel m_factsModel;
    LinesView *m_facts;
};

} // namespace tandem
