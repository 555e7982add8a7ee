// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "views/acts/actform.h"
#include "views/app/cornermenus.h"
#include "views/app/savecopy.h"
#include "views/app/surfaces.h"
#include "views/app/toolstrip.h"
#include "views/app/windowmenus.h"
#include "views/help/rulehelp.h"
#include "views/journal/gobacksheet.h"
#include "views/journal/journalpage.h"
#include "views/palette/commandpalette.h"
#include "views/plan/planflow.h"
#include "views/plan/plansheet.h"
#include "views/roles/rolespage.h"
#include "views/serve/servesheet.h"
#include "views/serve/serving.h"
#include "views/spaces/spacespage.h"
#include "views/users/userspage.h"
#include "views/widgets/columnfit.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/rowsview.h"
#include "views/widgets/sidepanel.h"
#include "views/widgets/statuslinks.h"
#include "views/widgets/threepane.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

MainWindow::MainWindow(std::unique_ptr<Workspace> workspace, Language &language, Settings &settings)
    : m_desk(std::make_unique<Desk>(std::move(workspace), language, settings))
    , m_tabs(new QTabWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_panel(new SidePanel)
    , m_message(new MessageBar)
    , m_bar(new QMenuBar)
    , m_menus(new WindowMenus(*m_desk, *m_bar, this))
    , m_strip(new ToolStrip(*m_desk, m_menus->undo, m_menus->redo, m_menus->commands))
    , m_corner(new CornerMenus(*m_desk))
    , m_flow(new PlanFlow(*m_desk, *m_panel, this))
    , m_palette(new CommandPalette(*m_desk, this))
    , m_help(new RuleHelp(m_panel))
    , m_users(new UsersPage(*m_desk))
    , m_spaces(new SpacesPage(*m_desk))
    , m_journal(new JournalPage(*m_desk))
{
    tellSurfaces();
    setObjectName(QStringLiteral("mainWindow"));
    m_help->hide(); // until the side panel shows it
    m_bar->setObjectName(QStringLiteral("menuBar"));
    // A corner widget of the menu bar itself would not be told to screen readers.
    auto *top = new QWidget(this);
    auto *topLayout = new QHBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(0);
    topLayout->addWidget(m_bar, 1);
    topLayout->addWidget(m_corner);
    setMenuWidget(top);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDocumentMode(true);
    m_splitter->setObjectName(QStringLiteral("mainSplitter"));
    m_splitter->addWidget(m_tabs);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    auto *status = new StatusLinks(*m_desk);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_message);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(status);
    setCentralWidget(content);
    addPage(m_users);
    addPage(new RolesPage(*m_desk));
    addPage(m_spaces);
    addPage(m_journal);

    connectMenus();
    connectDesk();
    connectPlan();
    connectStatus();
    m_palette->setCommands(m_menus->all());
    m_palette->setChosen([this] { return currentPage()->chosenValues(); });
    m_corner->setChosen([this]() -> std::optional<UserId> {
        const FormValues values = currentPage()->chosenValues();
        return values.users.size() == 1 ? std::optional(values.users.front()) : std::nullopt;
    });
    restore();
    onLanguage(this, [this] { setTexts(); });
    pageShown();
    currentPage()->focusTable();
    m_desk->workspace().startFollowing();
}

MainWindow::~MainWindow()
{
    // The pages go before the pair that they look at.
    delete takeCentralWidget();
}

void MainWindow::addPage(Page *page)
{
    m_pages.push_back(page);
    m_tabs->addTab(page, page->title());
    connect(page, &Page::searchWanted, this, [this, page](const QString &text) {
        page->setSearch(text);
        pageShown();
    });
    for (const RowsView *view : page->findChildren<RowsView *>())
        connect(view, &RowsView::typed, m_strip, &ToolStrip::beginSearch);
}

Page *MainWindow::currentPage() const
{
    return m_pages.at(static_cast<std::size_t>(std::max(0, m_tabs->currentIndex())));
}

void MainWindow::connectMenus()
{
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::pageShown);
    connect(m_menus, &WindowMenus::tabWanted, m_tabs, [this](int tab) {
        m_tabs->setCurrentIndex(tab);
        currentPage()->focusTable(Qt::ShortcutFocusReason);
    });
    connect(m_menus, &WindowMenus::columnsWanted, this, [this](QMenu *menu) {
        if (const auto *view = qobject_cast<RowsView *>(currentPage()->table()))
            view->columns().fillMenu(*menu);
    });
    connect(m_menus->open, &QAction::triggered, this, [this] { Q_EMIT openWanted({}); });
    connect(m_menus, &WindowMenus::recentWanted, this, &MainWindow::openWanted);
    connect(m_menus->saveCopy, &QAction::triggered, this, [this] { askToSaveCopy(*m_desk, this); });
    connect(m_menus->close, &QAction::triggered, this, [this] {
        close();
        Q_EMIT closed();
    });
    connect(m_menus->quit, &QAction::triggered, this, [] { QApplication::closeAllWindows(); });
    connect(m_menus->undo, &QAction::triggered, m_flow, &PlanFlow::undo);
    connect(m_menus->redo, &QAction::triggered, m_flow, &PlanFlow::redo);
    connect(m_menus->selectAll, &QAction::triggered, this, [this] {
        if (auto *view = qobject_cast<QAbstractItemView *>(currentPage()->table()))
            view->selectAll();
    });
    connect(m_menus->find, &QAction::triggered, m_strip, &ToolStrip::focusSearch);
    connect(m_menus->commands, &QAction::triggered, m_palette, [this] { m_palette->open(); });
    connect(m_menus->lists, &QAction::triggered, this,
            [this](bool on) { currentPage()->panes()->setListsVisible(on); });
    connect(m_menus->detail, &QAction::triggered, this,
            [this](bool on) { currentPage()->panes()->setDetailVisible(on); });
    connect(m_menus->rules, &QAction::triggered, this, [this] { showRule({}); });
    connect(m_menus, &WindowMenus::actWanted, this,
            [this](const QString &act) { startAct(act, currentPage()->chosenValues()); });
    connect(m_menus, &WindowMenus::themeWanted, this, &MainWindow::themeWanted);
    connect(m_strip, &ToolStrip::searched, this, [this](const QString &text) { currentPage()->setSearch(text); });
    connect(m_strip, &ToolStrip::left, this, [this] {
        currentPage()->focusTable();
        // Whoever leaves the search means what it has found.
        if (auto *view = qobject_cast<RowsView *>(currentPage()->table()))
            view->chooseFirst();
    });
}

void MainWindow::connectDesk()
{
    connect(m_desk.get(), &Desk::said, m_message, &MessageBar::say);
    connect(m_desk.get(), &Desk::formWanted, this, &MainWindow::startAct);
    connect(m_desk.get(), &Desk::objectWanted, this, &MainWindow::showObject);
    connect(m_desk.get(), &Desk::ruleWanted, this, [this](RuleId rule) { showRule(rule); });
    connect(m_desk.get(), &Desk::usersWanted, this, [this](const UserSelection &users) {
        m_tabs->setCurrentWidget(m_users);
        m_users->setSearch({});
        m_users->showUsers(users);
        pageShown();
    });
    connect(m_desk.get(), &Desk::ownedWanted, this, [this](UserId owner) {
        m_tabs->setCurrentWidget(m_spaces);
        m_spaces->showOwnedBy(owner);
        pageShown();
    });
    connect(m_desk.get(), &Desk::goBackWanted, this, &MainWindow::goBack);
    connect(m_desk.get(), &Desk::changed, this, [this](const ChangeSet &changes) {
        if (changes.foreign)
            m_message->say(Severity::Info, tr("Another program has changed this pair; what you see is up to date."));
    });
}

void MainWindow::connectPlan()
{
    connect(m_panel, &SidePanel::closeWanted, this, [this] {
        if (m_flow->letGo())
            m_panel->close();
    });
    connect(m_panel, &SidePanel::opened, this, &MainWindow::panelMoved);
    connect(m_panel, &SidePanel::closed, this, [this] {
        panelMoved();
        if (!m_panel->giveKeysBack())
            currentPage()->focusTable();
    });
    connect(m_splitter, &QSplitter::splitterMoved, m_panel, &SidePanel::keepWidth);
    connect(m_flow, &PlanFlow::done, this, [this](const QString &text, bool undoable) {
        m_message->say(Severity::Info, text);
        if (undoable && m_menus->undo->isEnabled())
            m_message->offer(tr("Undo"));
    });
    connect(m_message, &MessageBar::actionChosen, m_flow, &PlanFlow::undo);
}

void MainWindow::connectStatus()
{
    auto *status = centralWidget()->findChild<StatusLinks *>();
    connect(status, &StatusLinks::withoutOwnerWanted, this, [this] {
        m_tabs->setCurrentWidget(m_spaces);
        m_spaces->showNode(SpacesModel::Node::WithoutOwner);
    });
    connect(status, &StatusLinks::failingWanted, this, [this] {
        m_tabs->setCurrentWidget(m_spaces);
        m_spaces->showNode(SpacesModel::Node::Failing);
    });
    connect(status, &StatusLinks::journalWanted, this, [this] { m_tabs->setCurrentWidget(m_journal); });
    connect(status, &StatusLinks::clockWanted, this, [this] { startAct(QStringLiteral("advance-clock"), {}); });
}

void MainWindow::startAct(const QString &name, const FormValues &values)
{
    const ActInfo *act = findAct(name.toStdString());
    if (!act)
        return;
    if (act->keys.empty()) {
        if (auto body = parseAct(act->name, {}, m_desk->state(), m_desk->side()))
            m_desk->propose(*body);
        return;
    }
    if (!m_flow->letGo())
        return;
    auto *form = new ActForm(*m_desk, *act, values, m_panel);
    connect(form, &ActForm::cancelled, m_panel, &SidePanel::close);
    openForm(form, [] { return tr("Act", "title of the panel with an act's form"); });
}

void MainWindow::openForm(QWidget *form, QString (*title)())
{
    m_panel->open(form, title);
    if (m_form)
        m_form->deleteLater();
    m_form = form;
    if (form->focusProxy())
        form->setFocus();
}

void MainWindow::goBack(qulonglong revision)
{
    if (!m_flow->letGo())
        return;
    auto *sheet = new GoBackSheet(*m_desk, revision, m_panel);
    connect(sheet, &GoBackSheet::cancelled, m_panel, &SidePanel::close);
    connect(sheet, &GoBackSheet::finished, this, [this](int undone) {
        m_panel->close();
        m_message->say(Severity::Info, tr("%Ln act(s) undone", nullptr, undone));
    });
    openForm(sheet, [] { return tr("Go back"); });
}

void MainWindow::setServing(std::unique_ptr<Serving> serving)
{
    m_serving = std::move(serving);
    m_menus->serve->setVisible(true);
    auto *status = centralWidget()->findChild<StatusLinks *>();
    connect(m_menus->serve, &QAction::triggered, this, &MainWindow::showServing);
    connect(status, &StatusLinks::servingWanted, this, &MainWindow::showServing);
    connect(m_serving.get(), &Serving::changed, status, [this, status] {
        const auto address = m_serving->address();
        status->setServed(address ? address->qlik : QString());
    });
}

void MainWindow::showServing()
{
    if (m_flow->letGo())
        openForm(new ServeSheet(*m_desk, *m_serving, m_panel), [] { return tr("Simulated pair"); });
}

void MainWindow::showObject(const ObjectRef &object)
{
    const auto page = std::ranges::find_if(m_pages, [&](Page *each) { return each->showObject(object); });
    if (page == m_pages.end())
        return;
    m_tabs->setCurrentWidget(*page);
    pageShown();
    if (!m_panel->isOpen())
        (*page)->focusTable();
}

void MainWindow::showRule(std::optional<RuleId> rule)
{
    if (rule)
        m_help->showRule(*rule);
    else
        m_help->showAll();
    const auto title = [] { return tr("Help"); };
    if (m_panel->isOpen() && m_panel->page() != m_help)
        m_panel->openOver(m_help, title);
    else
        m_panel->open(m_help, title);
    m_help->setFocus();
}

void MainWindow::panelMoved()
{
    for (Page *page : m_pages)
        page->panes()->setDetailAside(m_panel->isOpen());
}

void MainWindow::pageShown()
{
    const Page *page = currentPage();
    m_strip->setSearch(page->search(), page->searchHint());
    m_menus->lists->setChecked(page->panes()->areListsVisible());
    m_menus->detail->setChecked(page->panes()->isDetailWanted());
}

void MainWindow::showTab(const QString &name)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->objectName() == name + QStringLiteral("Page"))
            m_tabs->setCurrentIndex(static_cast<int>(i));
    }
}

void MainWindow::selectText(const QString &text)
{
    Page *page = currentPage();
    page->setSearch(text);
    pageShown();
    auto *view = qobject_cast<RowsView *>(page->table());
    if (!view || !view->rows())
        return;
    connect(view->rows(), &IdListModel::answered, view, &RowsView::chooseFirst, Qt::SingleShotConnection);
}

void MainWindow::setTexts()
{
    const QString name = QFileInfo(QString::fromStdString(m_desk->workspace().location())).completeBaseName();
    setWindowTitle(m_desk->workspace().isReadOnly() ? tr("%1 (for viewing)", "title of the window").arg(name)
                                                    : tr("%1 (rehearsal)", "title of the window").arg(name));
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_tabs->setTabText(static_cast<int>(i), m_pages[i]->title());
        const QString told = m_pages[i]->title().replace(QStringLiteral("&&"), QStringLiteral("&"));
        m_tabs->tabBar()->setAccessibleTabName(static_cast<int>(i), told);
        m_pages[i]->setAccessibleName(told);
    }
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the pair"));
    pageShown();
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_desk->settings().bytes(QStringLiteral("window/geometry"))))
        resize(1280, 800);
    for (Page *page : m_pages)
        page->restore(m_desk->settings());
}

void MainWindow::save()
{
    m_desk->settings().setBytes(QStringLiteral("window/geometry"), saveGeometry());
    for (const Page *page : m_pages)
        page->save(m_desk->settings());
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        m_panel->goAway();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QMainWindow::closeEvent(event);
}

} // namespace tandem
