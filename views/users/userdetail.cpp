// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/users/userdetail.h"

#include "items/background.h"
#include "items/display.h"
#include "views/app/icons.h"
#include "views/users/userlines.h"
#include "views/users/usermenu.h"
#include "views/widgets/heading.h"
#include "views/widgets/linesview.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

#include <limits>

namespace tandem {

namespace {

constexpr std::size_t journalShown = 100;

} // namespace

UserDetail::UserDetail(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(makeHeading(this))
    , m_subtitle(makeQuiet(this))
    , m_assign(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_tabs(new QTabBar(this))
    , m_filter(new QLineEdit(this))
    , m_view(new LinesView(this))
{
    setObjectName(QStringLiteral("userDetail"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_name->setObjectName(QStringLiteral("userDetailName"));
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subtitle->setObjectName(QStringLiteral("userDetailSubtitle"));
    m_assign->setObjectName(QStringLiteral("userDetailAssign"));
    m_assign->setIcon(uiIcon(QStringLiteral("role-add")));
    m_more->setObjectName(QStringLiteral("userDetailMore"));
    m_more->setIcon(uiIcon(QStringLiteral("more")));
    m_more->setAutoRaise(true);
    m_tabs->setObjectName(QStringLiteral("userDetailTabs"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    for (int tab = Overview; tab <= Journal; ++tab)
        m_tabs->addTab(QString());
    m_filter->setObjectName(QStringLiteral("userDetailFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->hide();
    m_view->setObjectName(QStringLiteral("userDetailLines"));
    m_view->setModel(&m_model);

    auto *head = new QGridLayout;
    head->setContentsMargins(12, 8, 8, 4);
    head->setVerticalSpacing(4);
    head->setHorizontalSpacing(8);
    head->setColumnStretch(0, 1);
    head->addWidget(m_name, 0, 0);
    head->addWidget(m_more, 0, 1, Qt::AlignTop);
    head->addWidget(m_subtitle, 1, 0, 1, 2);
    // A row of its own: beside the name there is no room for it in every language.
    head->addWidget(m_assign, 2, 0, 1, 2, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tabs);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(12, 6, 8, 2);
    filter->addWidget(m_filter);
    layout->addLayout(filter);
    layout->addWidget(m_view, 1);
    layout->addStretch(0);

    connect(m_assign, &QPushButton::clicked, this, [this] {
        if (m_user) {
            FormValues values;
            values.users = {*m_user};
            Q_EMIT m_desk.formWanted(QStringLiteral("assign-role"), values);
        }
    });
    connect(m_more, &QToolButton::clicked, this, [this] {
        if (!m_user)
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillUserMenu(*menu, m_desk, {*m_user});
        menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { showLines(); });
    connect(m_filter, &QLineEdit::textChanged, this, [this] { showLines(); });
    connect(m_view, &QAbstractItemView::activated, this, &UserDetail::open);
    connect(&desk, &Desk::lensChanged, this, [this] { refresh(); });
    connect(&desk, &Desk::changed, this, [this](const ChangeSet &changes) {
        const bool mine = m_user && std::ranges::binary_search(changes.users, *m_user);
        if (mine || changes.everything || !changes.roles.empty() || !changes.content.empty() || !changes.spaces.empty())
            refresh();
    });
    onLanguage(this, [this] { setTexts(); });
}

void UserDetail::show(std::optional<UserId> user, std::size_t alsoChosen)
{
    m_user = user;
    m_also = alsoChosen;
    refresh();
}

void UserDetail::showRights()
{
    m_tabs->setCurrentIndex(Rights);
}

void UserDetail::refresh()
{
    setTexts();
}

void UserDetail::setTexts()
{
    const User *user = m_user ? m_desk.state().users().find(*m_user) : nullptr;
    m_name->setText(user ? display::personName(user->person, user->vendorId()) : tr("Nobody chosen"));
    QString subtitle = user ? display::personDetail(user->person) : tr("Choose a user to see both sides of them.");
    if (m_also > 0)
        subtitle = tr("and %Ln other(s) chosen", "users", static_cast<int>(m_also));
    m_subtitle->setText(subtitle);
    for (QWidget *part : {static_cast<QWidget *>(m_assign), static_cast<QWidget *>(m_more),
                          static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_view)})
        part->setVisible(user != nullptr);
    m_assign->setText(tr("Assign role"));
    m_more->setToolTip(tr("More acts"));
    m_more->setAccessibleName(tr("More acts"));
    m_tabs->setTabText(Overview, tr("Overview"));
    m_tabs->setTabText(Rights, tr("Rights"));
    m_tabs->setTabToolTip(Rights, tr("Why this person has which rights"));
    m_tabs->setTabText(Journal, tr("Journal"));
    m_tabs->setAccessibleName(tr("Parts of the detail"));
    m_filter->setPlaceholderText(tr("Filter the rights"));
    m_filter->setAccessibleName(tr("Filter the rights"));
    m_view->setAccessibleName(tr("Detail"));
    showLines();
}

void UserDetail::showLines()
{
    m_filter->setVisible(m_user && m_tabs->currentIndex() == Rights);
    ++m_generation;
    if (!m_user)
        m_model.setLines({});
    else if (m_tabs->currentIndex() == Overview)
        m_model.setLines(userOverview(m_desk.state(), *m_user, m_desk.lens()));
    else if (m_tabs->currentIndex() == Rights)
        m_model.setLines(userRights(m_desk.state(), *m_user, m_desk.lens(), m_filter->text()));
    else
        showJournal();
}

void UserDetail::showJournal()
{
    const std::uint64_t generation = m_generation;
    auto newest =
        m_desk.workspace().journalLater(std::numeric_limits<Revision>::max(), journalShown, ObjectRef(*m_user));
    whenAnswered(std::move(newest), this, [this, generation](const Result<std::vector<JournalEntry>> &entries) {
        if (generation != m_generation)
            return;
        std::vector<Line> lines = entries ? journalLines(m_desk.state(), *entries) : std::vector<Line>();
        if (lines.empty())
            lines.push_back({.text = tr("Nothing has been done to this user here.")});
        m_model.setLines(std::move(lines));
    });
}

void UserDetail::open(const QModelIndex &index)
{
    const Line *line = m_model.lineAt(index);
    if (!line)
        return;
    if (line->content && m_user)
        Q_EMIT m_desk.ownedWanted(*m_user);
    else if (line->object)
        Q_EMIT m_desk.objectWanted(*line->object);
    else if (line->rule)
        Q_EMIT m_desk.ruleWanted(*line->rule);
}

} // namespace tandem
