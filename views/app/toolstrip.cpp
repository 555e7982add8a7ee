// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/app/toolstrip.h"

#include "items/display.h"
#include "views/app/icons.h"
#include "views/widgets/segment.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>

namespace tandem {

namespace {

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ToolStrip::ToolStrip(Desk &desk, QAction *undo, QAction *redo, QAction *commands, QWidget *parent)
    : QWidget(parent), m_seenLabel(new QLabel(this)), m_lenses(new QButtonGroup(this)), m_search(new QLineEdit(this))
{
    setObjectName(QStringLiteral("toolStrip"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(buttonFor(undo, this));
    layout->addWidget(buttonFor(redo, this));
    layout->addSpacing(8);
    layout->addWidget(m_seenLabel);
    auto *lenses = new QHBoxLayout;
    lenses->setSpacing(0);
    for (const Lens lens : {Lens::Both, Lens::Qlik, Lens::Talend}) {
        auto *button = new Segment(lens == Lens::Both     ? Segment::Place::First
                                   : lens == Lens::Talend ? Segment::Place::Last
                                                          : Segment::Place::Middle,
                                   this);
        button->setObjectName(QStringLiteral("lens%1").arg(static_cast<int>(lens)));
        m_lenses->addButton(button, static_cast<int>(lens));
        lenses->addWidget(button);
    }
    m_lenses->button(static_cast<int>(desk.lens()))->setChecked(true);
    layout->addLayout(lenses);
    layout->addSpacing(8);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(uiIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    layout->addWidget(m_search, 1);
    auto *palette = buttonFor(commands, this);
    palette->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(palette);

    // A screen reader toggles without a click.
    connect(m_lenses, &QButtonGroup::idToggled, &desk, [&desk](int id, bool on) {
        if (on)
            desk.setLens(static_cast<Lens>(id));
    });
    connect(&desk, &Desk::lensChanged, this,
            [this](Lens lens) { m_lenses->button(static_cast<int>(lens))->setChecked(true); });
    connect(m_search, &QLineEdit::textEdited, this, &ToolStrip::searched);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        // The clear button is no edit by key.
        if (text.isEmpty() && !m_setting)
            Q_EMIT searched(text);
    });
    onLanguage(this, [this] {
        m_seenLabel->setText(tr("Seen in:"));
        m_lenses->button(static_cast<int>(Lens::Both))->setText(tr("Both", "sides seen"));
        m_lenses->button(static_cast<int>(Lens::Qlik))->setText(display::text(Side::Qlik));
        m_lenses->button(static_cast<int>(Lens::Talend))->setText(display::text(Side::Talend));
        m_lenses->button(static_cast<int>(Lens::Both))->setToolTip(tr("Both sides at once"));
        m_lenses->button(static_cast<int>(Lens::Qlik))->setToolTip(tr("As Qlik Cloud's Administration shows it"));
        m_lenses->button(static_cast<int>(Lens::Talend))
            ->setToolTip(tr("As Talend Management Console shows it; acts are done there"));
        for (QAbstractButton *button : m_lenses->buttons())
            button->setAccessibleName(tr("Seen in %1").arg(button->text()));
    });
}

void ToolStrip::setSearch(const QString &text, const QString &hint)
{
    // The field hears of it, for its clear button; the page knows already.
    const QScopedValueRollback setting(m_setting, true);
    m_search->setText(text);
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
    m_search->setToolTip(tr("%1 (Ctrl+F)").arg(hint));
    for (QToolButton *part : m_search->findChildren<QToolButton *>())
        part->setAccessibleName(tr("Clear the search"));
}

void ToolStrip::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ToolStrip::beginSearch(const QString &typed)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->setText(typed);
    Q_EMIT searched(typed);
}

bool ToolStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tandem
