// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/journal/entrydetail.h"

#include "views/journal/asitwas.h"
#include "views/plan/planlines.h"
#include "views/widgets/heading.h"
#include "views/widgets/linesview.h"

#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int shownFacts = 60; ///< lines before the list scrolls by itself

} // namespace

EntryDetail::EntryDetail(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_headline(makeHeading(this))
    , m_circumstances(makeQuiet(this))
    , m_plan(new PlanLines(this))
    , m_facts(new LinesView(this))
{
    setObjectName(QStringLiteral("journalDetail"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_headline->setObjectName(QStringLiteral("journalHeadline"));
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_circumstances->setObjectName(QStringLiteral("journalCircumstances"));
    m_plan->setObjectName(QStringLiteral("journalPlan"));
    m_facts->setObjectName(QStringLiteral("journalFacts"));
    m_facts->setModel(&m_factsModel);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(2);
    head->addWidget(m_headline);
    head->addWidget(m_circumstances);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_plan, 1);
    m_plan->setFoot(m_facts);
    layout->addStretch(0);
    connect(m_plan, &PlanLines::ruleWanted, &desk, &Desk::ruleWanted);
    connect(m_plan, &PlanLines::objectWanted, &desk, &Desk::objectWanted);
    connect(m_facts, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const Line *line = m_factsModel.lineAt(index);
        if (line && line->object)
            Q_EMIT m_desk.objectWanted(*line->object);
    });
    onLanguage(this, [this] { setTexts(); });
}

void EntryDetail::show(std::optional<JournalEntry> entry)
{
    if (entry == m_entry)
        return;
    m_entry = std::move(entry);
    setTexts();
}

void EntryDetail::setTexts()
{
    const auto state = m_desk.snapshot().state;
    m_headline->setText(m_entry ? entryHeadline(*state, *m_entry) : tr("No entry chosen"));
    m_circumstances->setText(m_entry ? entryCircumstances(*state, *m_entry)
                                     : tr("Choose an entry to read its plan as it was."));
    const auto plan = m_entry && m_entry->kind == EntryKind::Act ? planAsItWas(state, *m_entry) : nullptr;
    m_plan->setNothingText(tr("The journal keeps no consequences of this entry."));
    m_plan->setPlan(plan);
    m_plan->setAccessibleName(tr("The plan as it was"));
    m_plan->setVisible(m_entry.has_value());
    m_factsModel.setLines(m_entry ? entryFacts(*state, *m_entry) : std::vector<Line>());
    m_facts->fitHeight(shownFacts);
    m_facts->setAccessibleName(tr("What the entry changed"));
    m_facts->setVisible(m_factsModel.rowCount() > 0);
}

} // namespace tandem
