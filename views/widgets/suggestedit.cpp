// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/suggestedit.h"

#include "items/background.h"
#include "views/widgets/linedelegate.h"
#include "views/widgets/linesview.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace tandem {

namespace {

constexpr std::size_t suggestionLimit = 12;

} // namespace

SuggestEdit::SuggestEdit(QWidget *parent) : QLineEdit(parent), m_completer(new QCompleter(this))
{
    m_completer->setModel(&m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(static_cast<int>(suggestionLimit));
    auto *popup = new LinesView;
    popup->setFrameShape(QFrame::Box);
    popup->setObjectName(QStringLiteral("suggestions"));
    m_completer->setPopup(popup);
    // The completer's own delegate knows no second text: namesakes would look alike (UL-04).
    popup->setItemDelegate(new LineDelegate(28, popup));
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_value.clear();
        suggest(typed);
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SuggestEdit::take);
}

std::string SuggestEdit::value() const
{
    return m_value.empty() ? text().trimmed().toStdString() : m_value;
}

void SuggestEdit::setValue(const QString &text, const std::string &value)
{
    setText(text);
    m_value = value;
}

void SuggestEdit::suggest(const QString &typed)
{
    if (!m_suggester)
        return;
    const std::uint64_t generation = ++m_generation;
    auto search = [suggester = m_suggester, pattern = typed.toStdString()] {
        return suggester(pattern, suggestionLimit);
    };
    whenAnswered(inBackground(std::move(search)), this, [this, generation](const std::vector<Suggestion> &suggestions) {
        if (generation != m_generation || !hasFocus())
            return;
        m_suggestions = suggestions;
        std::vector<Line> lines;
        for (const Suggestion &each : m_suggestions)
            lines.push_back(each.line);
        m_model.setLines(std::move(lines));
        if (m_suggestions.empty())
            m_completer->popup()->hide();
        else
            m_completer->complete();
    });
}

void SuggestEdit::take(const QModelIndex &index)
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_suggestions.size())
        return;
    const Suggestion taken_ = m_suggestions[row];
    setValue(taken_.line.text, taken_.value);
    Q_EMIT taken(taken_.line.text, taken_.value);
}

void SuggestEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason && text().isEmpty())
        suggest({});
}

void SuggestEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        suggest(text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace tandem
