// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ruleid.h"
#include "items/linesmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tandem {

class LinesView;

/// The built-in help: the page of one rule, and all rules to look through.
class RuleHelp final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleHelp(QWidget *parent = nullptr);

    void showRule(RuleId rule);
    /// All rules, none on show.
    void showAll();

private:
    void setTexts();
    void listRules();

    std::optional<RuleId> m_rule;
    QLabel *m_tag;
    QLabel *m_title;
    QLabel *m_sentence;
    QLineEdit *m_filter;
    LinesModel m_model;
    LinesView *m_list;
};

} // namespace tandem
