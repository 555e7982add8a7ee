// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/statuslinks.h"

#include "items/background.h"
#include "items/display.h"
#include "views/app/icons.h"
#include "wording/rulewords.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace tandem {

namespace {

qlonglong asNumber(std::uint64_t n)
{
    return static_cast<qlonglong>(n);
}

/// A figure that asks for attention carries the sign of a warning.
void setAttention(QToolButton &link, bool attention)
{
    link.setIcon(attention ? uiIcon(QStringLiteral("warning")) : QIcon());
    link.setToolButtonStyle(attention ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
}

} // namespace

StatusLinks::StatusLinks(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("statusLinks"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(2);
    m_talend = addLink(QStringLiteral("statusTalend"));
    m_talendBar = new QProgressBar(this);
    m_talendBar->setObjectName(QStringLiteral("statusTalendBar"));
    m_talendBar->setTextVisible(false);
    m_talendBar->setFixedSize(72, 8);
    layout->addWidget(m_talendBar);
    m_seats = addLink(QStringLiteral("statusSeats"));
    m_ownerless = addLink(QStringLiteral("statusWithoutOwner"));
    m_failing = addLink(QStringLiteral("statusFailing"));
    m_differences = addLink(QStringLiteral("statusDifferences"));
    layout->addStretch(1);
    m_served = addLink(QStringLiteral("statusServed"));
    m_served->setIcon(uiIcon(QStringLiteral("link")));
    m_served->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clock = addLink(QStringLiteral("statusClock"));
    m_revision = addLink(QStringLiteral("statusRevision"));

    connect(m_talend, &QToolButton::clicked, this, [this] { Q_EMIT m_desk.usersWanted(UserList::InTalend); });
    connect(m_seats, &QToolButton::clicked, this, [this] { Q_EMIT m_desk.usersWanted(UserList::WithoutSeat); });
    connect(m_ownerless, &QToolButton::clicked, this, &StatusLinks::withoutOwnerWanted);
    connect(m_failing, &QToolButton::clicked, this, &StatusLinks::failingWanted);
    connect(m_differences, &QToolButton::clicked, this, [this] {
        const bool paired = m_desk.state().tenant().paired;
        m_desk.propose(paired ? ActBody(acts::Synchronize{}) : ActBody(acts::InitialSync{}));
    });
    connect(m_served, &QToolButton::clicked, this, &StatusLinks::servingWanted);
    connect(m_clock, &QToolButton::clicked, this, &StatusLinks::clockWanted);
    connect(m_revision, &QToolButton::clicked, this, &StatusLinks::journalWanted);
    connect(&desk, &Desk::changed, this, [this] { count(); });
    onLanguage(this, [this] { setTexts(); });
    count();
}

StatusLinks::~StatusLinks()
{
    if (m_cancel)
        *m_cancel = true;
}

QToolButton *StatusLinks::addLink(const QString &name)
{
    auto *link = new QToolButton(this);
    link->setObjectName(name);
    link->setAutoRaise(true);
    link->setToolButtonStyle(Qt::ToolButtonTextOnly);
    link->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(link);
    return link;
}

void StatusLinks::count()
{
    if (m_cancel)
        *m_cancel = true;
    m_cancel = std::make_shared<CancelFlag>(false);
    const std::uint64_t generation = ++m_generation;
    const auto work = [state = m_desk.snapshot().state, cancel = m_cancel] { return figuresOf(*state, *cancel); };
    whenAnswered(inBackground(work, Urgency::Patient), this,
                 [this, generation](const std::optional<PairFigures> &figures) {
                     if (generation != m_generation || !figures)
                         return;
                     m_figures = figures;
                     setTexts();
                 });
    setTexts();
}

void StatusLinks::setServed(const QString &address)
{
    m_address = address;
    setTexts();
}

QSize StatusLinks::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void StatusLinks::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// What there is no room for is said shorter: the bar beside its figure goes, then the word before the time, which its
/// tooltip and its accessible name keep.
void StatusLinks::fit()
{
    const Instant now = m_desk.state().tenant().now;
    const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(now.milliseconds(), Qt::UTC),
                                            display::withWholeYear(QLocale().dateTimeFormat(QLocale::ShortFormat)));
    const QString whole = tr("Rehearsal time %1").arg(time);
    m_clock->setText(whole);
    m_clock->setAccessibleName(whole);
    m_talendBar->show();
    const auto isTooWide = [this] { return layout()->sizeHint().width() > width(); };
    if (isTooWide())
        m_talendBar->hide();
    if (isTooWide())
        m_clock->setText(time);
}

void StatusLinks::setTexts()
{
    const PairFigures figures = m_figures.value_or(PairFigures());
    m_talend->setText(
        tr("Talend %L1 of %L2", "used, limit").arg(asNumber(figures.talendUsed)).arg(asNumber(figures.talendLimit)));
    m_talend->setToolTip(wording::ruleSentence(RuleId::SR_12));
    m_talendBar->setRange(0, static_cast<int>(std::max<std::uint64_t>(1, figures.talendLimit)));
    m_talendBar->setValue(static_cast<int>(std::min(figures.talendUsed, figures.talendLimit)));
    m_talendBar->setAccessibleName(m_talend->text());
    setAttention(*m_talend, figures.talendUsed >= figures.talendLimit && figures.talendLimit > 0);
    m_seats->setText(
        figures.seats
            ? tr("Seats %L1 of %L2", "used, total").arg(asNumber(figures.seatsUsed)).arg(asNumber(*figures.seats))
            : tr("Seats %L1").arg(asNumber(figures.seatsUsed)));
    m_seats->setToolTip(tr("User entitlements. Opens the active users without one."));
    m_ownerless->setText(tr("Without owner %L1").arg(asNumber(figures.withoutOwner)));
    m_ownerless->setToolTip(tr("Spaces and items whose owner is deleted, or that never had one"));
    setAttention(*m_ownerless, figures.withoutOwner > 0);
    m_failing->setText(tr("Schedules failing %L1").arg(asNumber(figures.failingSchedules)));
    m_failing->setToolTip(wording::ruleSentence(RuleId::OW_06));
    setAttention(*m_failing, figures.failingSchedules > 0);
    const bool paired = m_desk.state().tenant().paired;
    m_differences->setText(paired ? tr("Differences %L1").arg(asNumber(figures.differences)) : tr("Not paired yet"));
    m_differences->setToolTip(
        paired ? tr("What differs between the two sides. Opens the plan to synchronize them.")
               : tr("The two sides do not know each other yet. Opens the plan of the initial synchronization."));
    setAttention(*m_differences, figures.differences > 0 || !paired);
    m_served->setVisible(!m_address.isEmpty());
    m_served->setText(tr("Served at %1").arg(m_address));
    m_served->setToolTip(tr("Other programs reach the pair over REST. Opens the addresses and the key."));
    const Instant now = m_desk.state().tenant().now;
    m_clock->setToolTip(tr("%1. Opens the form to let time pass.").arg(display::exactTime(now)));
    m_revision->setText(tr("r %L1", "revision of the workspace").arg(asNumber(m_desk.snapshot().revision)));
    m_revision->setToolTip(tr("Revision of this workspace. Opens the journal."));
    for (QToolButton *link : {m_talend, m_seats, m_ownerless, m_failing, m_differences, m_served, m_revision})
        link->setAccessibleName(link->text());
    fit();
}

} // namespace tandem
