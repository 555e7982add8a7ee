// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/journal/journalpage.h"

#include "views/app/icons.h"
#include "views/journal/entrydetail.h"
#include "views/widgets/columnfit.h"
#include "views/widgets/columnwords.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/heading.h"
#include "views/widgets/rowsview.h"
#include "views/widgets/smartlists.h"
#include "views/widgets/threepane.h"
#include "wording/wording.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>

namespace tandem {

namespace {

enum JournalList { Everything, AboutUser };

struct JournalLists
{
    Q_DECLARE_TR_FUNCTIONS(JournalLists)

public:
    static QString everything() { return tr("Everything", "in the journal"); }
    static QString byMe() { return tr("About who acts now"); }
};

} // namespace

JournalPage::JournalPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(new JournalModel(this))
    , m_lists(new SmartLists(QStringLiteral("journal"),
                             {{Everything, &JournalLists::everything, {}}, {AboutUser, &JournalLists::byMe, {}}}, this))
    , m_title(makeHeading(this))
    , m_count(makeQuiet(this))
    , m_view(new RowsView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_busy(new QProgressBar(this))
    , m_detail(new EntryDetail(desk, this))
    , m_goBack(new QPushButton(this))
{
    setObjectName(QStringLiteral("journalPage"));
    build();
    m_lists->setCurrent(Everything);
    connect(m_lists, &SmartLists::chosen, this, [this](int list) {
        const std::optional<UserId> actor = m_desk.actor().user;
        m_model->setObject(list == AboutUser && actor ? std::optional(ObjectRef(*actor)) : std::nullopt);
        setTexts();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showEntry);
    connect(m_empty, &EmptyState::actionChosen, this, [this] {
        m_lists->setCurrent(Everything);
        m_model->setObject({});
        Q_EMIT searchWanted({});
    });
    connect(m_model, &JournalModel::loaded, this, &JournalPage::setTexts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &JournalPage::setTexts);
    connect(m_model, &JournalModel::failed, this, [this](const Error &error) {
        setTexts();
        Q_EMIT m_desk.said(Severity::Danger, wording::text(error), wording::next(error));
    });
    connect(m_goBack, &QPushButton::clicked, this, [this] {
        if (const JournalEntry *entry = m_model->entryAt(m_view->currentIndex().row()))
            Q_EMIT m_desk.goBackWanted(entry->revision);
    });
    onLanguage(this, [this] {
        m_model->retranslate();
        setTexts();
    });
    m_model->follow(desk.workspace());
}

void JournalPage::build()
{
    auto *middle = new QWidget(this);
    middle->setAutoFillBackground(true);
    middle->setBackgroundRole(QPalette::Base);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 4);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_goBack);
    m_count->setObjectName(QStringLiteral("journalCount"));
    m_count->setWordWrap(false);
    m_busy->setObjectName(QStringLiteral("journalBusy"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(3);
    QSizePolicy keepsPlace = m_busy->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(keepsPlace);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(m_busy);
    rows->addLayout(m_stack, 1);
    m_panes = new ThreePane(m_lists, middle, m_detail, this);
    m_panes->setObjectName(QStringLiteral("journalPanes"));
    m_view->setObjectName(QStringLiteral("journalTable"));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setSortIndicatorShown(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    static_assert(static_cast<int>(JournalModel::Column::Count) == 7);
    m_view->columns().use(QStringLiteral("journal"),
                          {{.wanted = 72, .least = 64, .drop = 3},
                           {.wanted = 104, .least = 88},
                           {.wanted = 120, .least = 88, .stretch = 1},
                           {.wanted = 170, .least = 104, .stretch = 2},
                           {.wanted = 190, .least = 104, .stretch = 4},
                           {.wanted = 72, .least = 64, .drop = 1, .words = &sideWords, .whole = true},
                           {.wanted = 120, .least = 72, .stretch = 2, .drop = 2}});
    m_goBack->setObjectName(QStringLiteral("journalGoBack"));
    m_goBack->setIcon(uiIcon(QStringLiteral("go-back")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
}

QString JournalPage::title() const
{
    return tr("Journal");
}

QString JournalPage::searchHint() const
{
    return tr("Find in the journal: act, name, rule");
}

void JournalPage::setSearch(const QString &text)
{
    m_model->setSearch(text);
}

bool JournalPage::showObject(const ObjectRef &)
{
    return false;
}

QWidget *JournalPage::table() const
{
    return m_view;
}

void JournalPage::showEntry()
{
    const JournalEntry *entry = m_model->entryAt(m_view->currentIndex().row());
    m_detail->show(entry ? std::optional(*entry) : std::nullopt);
    m_goBack->setEnabled(entry && !m_desk.workspace().isReadOnly() && entry->revision < m_desk.snapshot().revision);
    m_view->viewport()->update();
}

void JournalPage::setTexts()
{
    const int rows = m_model->rowCount();
    const std::optional<Revision> lookedBack = m_model->lookedBackTo();
    m_title->setText(JournalLists::everything());
    if (m_model->search().isEmpty())
        m_count->setText(QLocale().toString(rows) + (m_model->canFetchMore({}) ? QStringLiteral("+") : QString()));
    else if (lookedBack)
        m_count->setText(tr("%Ln found, searched back to revision %1", nullptr, rows)
                             .arg(QLocale().toString(static_cast<qulonglong>(*lookedBack))));
    else
        m_count->setText(tr("%Ln found in the whole journal", nullptr, rows));
    m_busy->setVisible(lookedBack.has_value());
    m_busy->setAccessibleName(tr("Searching"));
    m_view->setAccessibleName(tr("Journal"));
    m_lists->setAccessibleTitle(tr("Parts of the journal"));
    m_goBack->setText(tr("Go back to here…"));
    m_goBack->setToolTip(tr("Undoes, after a confirmation, everything that was done later"));
    m_empty->setTexts(tr("Nothing found"),
                      m_model->search().isEmpty()
                          ? tr("Nothing has been done to this person here.")
                          : tr("No entry has “%1” in its act, names, rules, number or time.").arg(m_model->search()),
                      tr("Show the whole journal"));
    const bool nothing = rows == 0 && !m_model->canFetchMore({}) && m_model->isLoaded();
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    showEntry();
}

void JournalPage::restore(const Settings &settings)
{
    m_panes->restore(settings.bytes(QStringLiteral("journal/panes")));
    m_view->columns().restore(settings);
    m_panes->setListsVisible(settings.flag(QStringLiteral("journal/lists"), true));
    m_panes->setDetailVisible(settings.flag(QStringLiteral("journal/detail"), true));
}

void JournalPage::save(Settings &settings) const
{
    settings.setBytes(QStringLiteral("journal/panes"), m_panes->save());
    m_view->columns().save(settings);
    settings.setFlag(QStringLiteral("journal/lists"), m_panes->areListsVisible());
    settings.setFlag(QStringLiteral("journal/detail"), m_panes->isDetailWanted());
}

} // namespace tandem
