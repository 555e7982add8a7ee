// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/journal/gobacksheet.h"

#include "items/background.h"
#include "views/users/userlines.h"
#include "views/widgets/heading.h"
#include "views/widgets/linesview.h"
#include "views/widgets/messagebar.h"
#include "wording/wording.h"
#include "workspace/problems.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace tandem {

namespace {

constexpr std::size_t readAtMost = 2'000; ///< undo reaches no further back (design: section 4)

/// What is still done of the entries behind the target, newest first.
std::vector<JournalEntry> stillDone(const std::vector<JournalEntry> &newestFirst, Revision target)
{
    std::vector<JournalEntry> done;
    for (auto entry = newestFirst.rbegin(); entry != newestFirst.rend(); ++entry) {
        if (entry->revision <= target)
            continue;
        switch (entry->kind) {
        case EntryKind::Act:
        case EntryKind::Clock:
            done.push_back(*entry);
            break;
        case EntryKind::Undo:
            std::erase_if(done, [&](const JournalEntry &each) {
                return entry->undoes == each.revision || each.undoes == entry->undoes;
            });
            break;
        case EntryKind::Redo:
            if (entry->undoes && *entry->undoes > target)
                done.push_back(*entry);
            break;
        case EntryKind::Import:
        case EntryKind::Created:
            done.clear();
            break;
        }
    }
    std::ranges::reverse(done);
    return done;
}

/// Whether the entry erased somebody's personal data: nothing older can be undone then (DE-04, DE-12).
bool erases(const JournalEntry &entry)
{
    const bool deletes = entry.act == "delete-user" || entry.act == "delete-invitation";
    return std::ranges::binary_search(entry.rules, RuleId::DE_04)
           || (entry.kind == EntryKind::Redo && deletes && entry.side == Side::Qlik);
}

} // namespace

GoBackSheet::GoBackSheet(Desk &desk, Revision target, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_target(target)
    , m_headline(makeHeading(this))
    , m_text(new QLabel(this))
    , m_message(new MessageBar(this))
    , m_list(new LinesView(this))
    , m_cancel(new QPushButton(this))
    , m_apply(new QPushButton(this))
{
    setObjectName(QStringLiteral("goBackSheet"));
    m_headline->setObjectName(QStringLiteral("goBackHeadline"));
    m_headline->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("goBackText"));
    m_text->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("goBackList"));
    m_list->setModel(&m_model);
    m_cancel->setObjectName(QStringLiteral("goBackCancel"));
    m_apply->setObjectName(QStringLiteral("goBackApply"));
    m_apply->setProperty("kind", QStringLiteral("primary"));
    setFocusProxy(m_cancel);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 4, 16, 8);
    head->addWidget(m_headline);
    head->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_running)
            m_cancelled = true;
        else
            Q_EMIT cancelled();
    });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        m_running = true;
        setTexts();
        undoNext();
    });
    connect(&desk, &Desk::changed, this, [this] {
        if (!m_running)
            load();
    });
    onLanguage(this, [this] { setTexts(); });
    load();
}

void GoBackSheet::load()
{
    auto newest = m_desk.workspace().journalLater(std::numeric_limits<Revision>::max(), readAtMost);
    whenAnswered(std::move(newest), this, [this](const Result<std::vector<JournalEntry>> &entries) {
        if (!entries) {
            m_message->say(Severity::Danger, wording::text(entries.error()), wording::next(entries.error()));
            return;
        }
        m_entries = stillDone(*entries, m_target);
        const auto deletion = std::ranges::find_if(m_entries, erases);
            // A deletion itself can be taken back by the window that did it, and nothing that lies behind it.
        const bool oldest = deletion != m_entries.end() && std::next(deletion) == m_entries.end();
        const bool own = deletion != m_entries.end() && m_desk.ownDeletion() == deletion->revision;
        m_barrier = deletion == m_entries.end() || (oldest && own) ? std::nullopt : std::optional(deletion->revision);
        setTexts();
    });
}

void GoBackSheet::undoNext()
{
    const auto next = m_desk.workspace().nextUndo();
    if (m_cancelled || !next || next->revision <= m_target) {
        Q_EMIT finished(m_undone);
        return;
    }
    whenAnswered(m_desk.workspace().undoLater(m_desk.actor()), this, [this](const ApplyOutcome &outcome) {
        if (outcome) {
            ++m_undone;
            undoNext();
            return;
        }
        m_running = false;
        load();
        if (const auto *problem = std::get_if<ApplyProblem>(&outcome.error())) {
            const Refusal refusal = refusalOf(*problem);
            m_message->say(Severity::Warning, wording::text(refusal.text, {}), wording::text(refusal.next, {}));
        } else {
            const Error &error = std::get<Error>(outcome.error());
            m_message->say(Severity::Danger, wording::text(error), wording::next(error));
        }
    });
}

void GoBackSheet::setTexts()
{
    const int count = static_cast<int>(m_entries.size());
    m_headline->setText(tr("Go back to revision %L1").arg(static_cast<qulonglong>(m_target)));
    setAccessibleName(m_headline->text());
    if (m_barrier) {
        const auto barrier = static_cast<qulonglong>(*m_barrier);
        const bool own = m_desk.ownDeletion() == m_barrier;
        m_message->say(Severity::Danger,
                       tr("A deletion stands between (revision %L1): what it erased can't come back, and nothing older "
                          "than it can be undone.")
                           .arg(barrier),
                       own ? tr("The way back ends just before it, at revision %L1.").arg(barrier - 1)
                           : tr("The way back ends at it, at revision %L1.").arg(barrier));
    } else if (m_barrierSaid) {
        m_message->hide();
    }
    m_barrierSaid = m_barrier.has_value();
    m_text->setText(count > 0 ? tr("%Ln act(s) are undone, the newest first. Each can be done again.", nullptr, count)
                              : tr("Nothing has been done since."));
    m_model.setLines(journalLines(m_desk.state(), m_entries));
    m_list->setAccessibleName(tr("Acts to be undone"));
    m_cancel->setText(m_running ? tr("Stop") : tr("Cancel"));
    m_apply->setText(tr("Undo %Ln act(s)", nullptr, count));
    m_apply->setEnabled(count > 0 && !m_running && !m_barrier && !m_desk.workspace().isReadOnly());
}

} // namespace tandem
