// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/journal/journalpage.h"

#include "items/fold.h"
#include "items/linesmodel.h"
#include "views/app/icons.h"
#include "views/journal/entrylines.h"
#include "views/widgets/heading.h"
#include "views/widgets/linesview.h"
#include "views/widgets/rowsview.h"
#include "views/widgets/smartlists.h"
#include "views/widgets/threepane.h"
#include "wording/wording.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

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
    , m_lines(new LinesModel(this))
    , m_detail(new LinesView(this))
    , m_goBack(new QPushButton(this))
{
    setObjectName(QStringLiteral("journalPage"));
    auto *middle = new QWidget(this);
    middle->setAutoFillBackground(true);
    middle->setBackgroundRole(QPalette::Base);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 4);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_goBack);
    auto *rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(m_view, 1);
    m_panes = new ThreePane(m_lists, middle, m_detail, this);
    m_panes->setObjectName(QStringLiteral("journalPanes"));
    m_view->setObjectName(QStringLiteral("journalTable"));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setSortIndicatorShown(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    const int widths[] = {80, 128, 160, 240, 260, 96, 200};
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->horizontalHeader()->resizeSection(column, widths[column]);
    m_detail->setObjectName(QStringLiteral("journalDetail"));
    m_detail->setModel(m_lines);
    m_goBack->setObjectName(QStringLiteral("journalGoBack"));
    m_goBack->setIcon(uiIcon(QStringLiteral("go-back")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
    m_lists->setCurrent(Everything);
    connect(m_lists, &SmartLists::chosen, this, [this](int list) {
        const std::optional<UserId> actor = m_desk.actor().user;
        m_model->setObject(list == AboutUser && actor ? std::optional(ObjectRef(*actor)) : std::nullopt);
        setTexts();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showEntry);
    connect(m_model, &JournalModel::loaded, this, &JournalPage::setTexts);
    connect(m_model, &JournalModel::failed, this, [this](const Error &error) {
        Q_EMIT m_desk.said(Severity::Danger, wording::text(error), wording::next(error));
    });
    connect(m_goBack, &QPushButton::clicked, this, [this] {
        if (const JournalEntry *entry = m_model->entryAt(m_view->currentIndex().row()))
            Q_EMIT m_desk.goBackWanted(entry->revision);
    });
    connect(m_detail, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const Line *line = m_lines->lineAt(index);
        if (line && line->rule)
            Q_EMIT m_desk.ruleWanted(*line->rule);
        else if (line && line->object)
            Q_EMIT m_desk.objectWanted(*line->object);
    });
    onLanguage(this, [this] {
        m_model->retranslate();
        setTexts();
    });
    m_model->follow(desk.workspace());
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
    m_search = text;
    find();
}

/// The journal is paged, so it is gone through from the chosen entry on, as far as it is loaded.
void JournalPage::find()
{
    const SearchPattern pattern(m_search.toStdString());
    if (pattern.isEmpty())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            if (pattern.isIn(index.data().toString().toStdString())) {
                m_view->setCurrentIndex(index);
                return;
            }
        }
    }
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
    m_lines->setLines(entry ? entryLines(m_desk.state(), *entry) : std::vector<Line>());
    m_goBack->setEnabled(entry && !m_desk.workspace().isReadOnly() && entry->revision < m_desk.snapshot().revision);
    m_view->viewport()->update();
}

void JournalPage::setTexts()
{
    m_title->setText(JournalLists::everything());
    const QString more = m_model->canFetchMore({}) ? QStringLiteral("+") : QString();
    m_count->setText(QLocale().toString(m_model->rowCount()) + more);
    m_view->setAccessibleName(tr("Journal"));
    m_detail->setAccessibleName(tr("Entry of the journal"));
    m_lists->setAccessibleTitle(tr("Parts of the journal"));
    m_goBack->setText(tr("Go back to here…"));
    m_goBack->setToolTip(tr("Undoes, after a confirmation, everything that was done later"));
    showEntry();
}

void JournalPage::restore(const Settings &settings)
{
    m_panes->restoreState(settings.bytes(QStringLiteral("journal/panes")));
    m_view->horizontalHeader()->restoreState(settings.bytes(QStringLiteral("journal/columns")));
    m_panes->setListsVisible(settings.flag(QStringLiteral("journal/lists"), true));
    m_panes->setDetailVisible(settings.flag(QStringLiteral("journal/detail"), true));
}

void JournalPage::save(Settings &settings) const
{
    settings.setBytes(QStringLiteral("journal/panes"), m_panes->saveState());
    settings.setBytes(QStringLiteral("journal/columns"), m_view->horizontalHeader()->saveState());
    settings.setFlag(QStringLiteral("journal/lists"), m_panes->areListsVisible());
    settings.setFlag(QStringLiteral("journal/detail"), m_panes->isDetailWanted());
}

} // namespace tandem
