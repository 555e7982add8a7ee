// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/commandpalette.h"

#include "domain/actcatalogue.h"
#include "items/actlabels.h"
#include "items/background.h"
#include "items/fold.h"
#include "views/acts/suggestions.h"
#include "views/app/theme.h"
#include "views/widgets/linesview.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr std::size_t perKind = 6; ///< objects of one kind on show

QString plainText(const QAction &action)
{
    QString text = action.text();
    return text.remove(u'&').remove(u'…');
}

/// Whether a word of the text begins with what was typed.
bool hasWordLike(const QString &text, const SearchPattern &typed)
{
    const std::string all = folded(text.toStdString());
    for (std::size_t at = all.find(typed.foldedText()); at != std::string::npos;
         at = all.find(typed.foldedText(), at + 1)) {
        if (at == 0 || std::string_view(" '(-").find(all[at - 1]) != std::string_view::npos)
            return true;
    }
    return false;
}

} // namespace

CommandPalette::CommandPalette(Desk &desk, QWidget *window)
    : QFrame(window), m_desk(desk), m_edit(new QLineEdit(this)), m_list(new LinesView(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    m_edit->setObjectName(QStringLiteral("commandPaletteEdit"));
    m_list->setObjectName(QStringLiteral("commandPaletteList"));
    m_list->setModel(&m_model);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(9, 9, 9, 9);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    onLanguage(this, [this] {
        m_edit->setPlaceholderText(tr("Type a command, a name, an e-mail address…"));
        setAccessibleName(tr("Command or object"));
        m_edit->setAccessibleName(tr("Command or object"));
        m_list->setAccessibleName(tr("What fits"));
        m_list->setEmptyText(tr("No act, command or name fits what is typed."));
    });
    hide();
}

void CommandPalette::open(const QString &text)
{
    m_before = QApplication::focusWidget();
    const int width = std::min(560, parentWidget()->width() - 48);
    setGeometry((parentWidget()->width() - width) / 2, 56, width, std::min(420, parentWidget()->height() - 96));
    m_edit->setText(text);
    search();
    QFrame::show();
    raise();
    m_edit->setFocus();
}

void CommandPalette::close()
{
    ++m_generation;
    hide();
    if (m_before)
        m_before->setFocus();
}

std::vector<CommandPalette::Entry> CommandPalette::commandsFor(const QString &typed)
{
    const SearchPattern pattern(typed.toStdString());
    std::vector<Entry> entries;
    for (const ActLabel &act : actLabels()) {
        const QString label = actLabel(act.name);
        if (!pattern.isEmpty() && !pattern.isIn(label.toStdString()) && !pattern.isIn(act.name))
            continue;
        const QString name = QString::fromLatin1(act.name.data(), static_cast<qsizetype>(act.name.size()));
        entries.push_back({{.text = label, .detail = actGroupLabel(act.group), .tip = name},
                           [this, name] { Q_EMIT m_desk.formWanted(name, m_chosen ? m_chosen() : FormValues()); }});
    }
    for (QAction *command : m_commands) {
        const QString label = plainText(*command);
        if (!command->isEnabled() || !command->isVisible() || label.isEmpty()
            || (!pattern.isEmpty() && !pattern.isIn(label.toStdString())))
            continue;
        entries.push_back({{.text = label, .detail = command->shortcut().toString(QKeySequence::NativeText)},
                           [action = QPointer(command)] {
                               if (action)
                                   action->trigger();
                           }});
    }
    // What begins with the typed text, or has a word that does, comes before what has it somewhere within a word.
    if (!pattern.isEmpty())
        std::ranges::stable_partition(entries, [&](const Entry &entry) {
            return hasWordLike(entry.line.text, pattern) || hasWordLike(entry.line.tip, pattern);
        });
    return entries;
}

void CommandPalette::search()
{
    const QString typed = m_edit->text().trimmed();
    std::vector<Entry> commands = commandsFor(typed);
    const std::uint64_t generation = ++m_generation;
    show(commands);
    if (typed.isEmpty())
        return;
    const auto state = m_desk.snapshot().state;
    std::vector<Suggester> kinds;
    for (const std::string_view type : {"user", "role", "group", "space", "item"})
        kinds.push_back(suggesterFor(type, state, m_desk.engines()));
    auto search = [kinds, pattern = typed.toStdString()] {
        std::vector<Suggestion> all;
        for (const Suggester &kind : kinds) {
            for (Suggestion &each : kind(pattern, perKind))
                all.push_back(std::move(each));
        }
        return all;
    };
    whenAnswered(
        inBackground(std::move(search)), this, [this, generation, commands](const std::vector<Suggestion> &objects) {
            if (generation != m_generation)
                return;
        // Names come before commands once something is typed that names somebody.
            std::vector<Entry> entries;
            for (const Suggestion &each : objects) {
                entries.push_back({each.line, [this, object = each.line.object] {
                                       if (object)
                                           Q_EMIT m_desk.objectWanted(*object);
                                   }});
            }
            entries.insert(commands.size() > 8 ? entries.begin() : entries.end(), commands.begin(), commands.end());
            show(std::move(entries));
        });
}

void CommandPalette::show(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    std::vector<Line> lines;
    for (const Entry &entry : m_entries)
        lines.push_back(entry.line);
    m_model.setLines(std::move(lines));
    m_list->setCurrentIndex(m_model.index(0));
    m_list->scrollToTop();
}

void CommandPalette::run(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_entries.size())
        return;
    const auto chosen = m_entries[static_cast<std::size_t>(row)].run;
    close();
    chosen();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason) {
        hide();
    }
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(row);
        return true;
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model.index(std::min(row + 1, m_model.rowCount() - 1)));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model.index(std::max(row - 1, 0)));
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(Colours::of(palette()).control);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace tandem
