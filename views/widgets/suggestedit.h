// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/linesmodel.h"
#include "views/acts/suggestions.h"

#include <QLineEdit>

class QCompleter;

namespace tandem {

/// A line in which an object is named by typing: what fits comes up under it while typing, worked out on a pool thread.
class SuggestEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SuggestEdit(QWidget *parent = nullptr);

    void setSuggester(Suggester suggester) { m_suggester = std::move(suggester); }
    /// The object chosen, as parseAct() finds it; else what was typed.
    [[nodiscard]] std::string value() const;
    /// Shows this text for that value.
    void setValue(const QString &text, const std::string &value);

Q_SIGNALS:
    /// One of the suggestions was taken.
    void taken(const QString &text, const std::string &value);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void suggest(const QString &typed);
    void take(const QModelIndex &index);

    Suggester m_suggester;
    std::vector<Suggestion> m_suggestions;
    LinesModel m_model;
    QCompleter *m_completer;
    std::string m_value;
    std::uint64_t m_generation = 0;
};

} // namespace tandem
