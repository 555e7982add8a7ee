// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/rulehelp.h"

#include "items/display.h"
#include "items/fold.h"
#include "views/app/language.h"
#include "views/widgets/heading.h"
#include "views/widgets/linesview.h"
#include "wording/rulewords.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace tandem {

RuleHelp::RuleHelp(QWidget *parent)
    : QWidget(parent)
    , m_tag(makeQuiet(this))
    , m_title(makeHeading(this))
    , m_sentence(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new LinesView(this))
{
    setObjectName(QStringLiteral("ruleHelp"));
    m_tag->setObjectName(QStringLiteral("ruleHelpTag"));
    m_title->setObjectName(QStringLiteral("ruleHelpTitle"));
    m_title->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("ruleHelpSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_filter->setObjectName(QStringLiteral("ruleHelpFilter"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("ruleHelpList"));
    m_list->setModel(&m_model);
    setFocusProxy(m_filter);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 4, 16, 12);
    top->setSpacing(4);
    top->addWidget(m_tag);
    top->addWidget(m_title);
    top->addWidget(m_sentence);
    top->addSpacing(12);
    top->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    auto *rules = new QHBoxLayout;
    rules->setContentsMargins(8, 0, 0, 0); // its texts begin where those above it do
    rules->addWidget(m_list);
    layout->addLayout(rules, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &RuleHelp::listRules);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const Line *line = m_model.lineAt(current); line && line->rule)
            showRule(*line->rule);
    });
    onLanguage(this, [this] { setTexts(); });
}

void RuleHelp::showRule(RuleId rule)
{
    m_rule = rule;
    setTexts();
}

void RuleHelp::showAll()
{
    m_rule.reset();
    setTexts();
}

void RuleHelp::setTexts()
{
    m_filter->setPlaceholderText(tr("Filter all rules"));
    m_filter->setAccessibleName(tr("Filter all rules"));
    m_list->setAccessibleName(tr("All rules"));
    m_tag->setVisible(m_rule.has_value());
    if (m_rule) {
        m_tag->setText(tr("Rule %1").arg(display::fromUtf8(toString(*m_rule))));
        m_title->setText(wording::ruleTitle(*m_rule));
        m_sentence->setText(wording::ruleSentence(*m_rule));
    } else {
        m_title->setText(tr("The rules of the pair"));
        m_sentence->setText(
            tr("Every consequence and every refusal names the rule it comes from. Choose one to read it."));
    }
    setAccessibleName(m_title->text());
    listRules();
}

void RuleHelp::listRules()
{
    const SearchPattern pattern(m_filter->text().toStdString());
    std::vector<Line> lines;
    for (int i = 0; i < static_cast<int>(RuleId::Count); ++i) {
        const auto rule = static_cast<RuleId>(i);
        const QString tag = display::fromUtf8(toString(rule));
        const QString title = wording::ruleTitle(rule);
        const QString all = QStringLiteral("%1 %2 %3").arg(tag, title, wording::ruleSentence(rule));
        if (pattern.isEmpty() || pattern.isIn(all.toStdString()))
            lines.push_back({.text = tag, .detail = title, .tip = wording::ruleSentence(rule), .rule = rule});
    }
    m_model.setLines(std::move(lines));
}

} // namespace tandem
