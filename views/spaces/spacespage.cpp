// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/spaces/spacespage.h"

#include "domain/actcatalogue.h"
#include "items/background.h"
#include "items/display.h"
#include "items/linesmodel.h"
#include "views/acts/formwords.h"
#include "views/app/icons.h"
#include "views/spaces/contentmenu.h"
#include "views/spaces/thingcolumns.h"
#include "views/spaces/thinglines.h"
#include "views/widgets/columnfit.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/linedelegate.h"
#include "views/widgets/linesview.h"
#include "views/widgets/ownerdelegate.h"
#include "views/widgets/rowsview.h"
#include "views/widgets/tablepane.h"
#include "views/widgets/threepane.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>

namespace tandem {

using Node = SpacesModel::Node;

SpacesPage::SpacesPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_tree(new SpacesModel(this))
    , m_content(new ContentModel(desk.engines(), this))
    , m_spaces(new SpaceListModel(desk.engines(), this))
    , m_treeView(new QTreeView(this))
    , m_table(new TablePane(QStringLiteral("content"), this))
    , m_kind(new QComboBox(this))
    , m_owner(new QComboBox(this))
    , m_create(new QPushButton(this))
    , m_lines(new LinesModel(this))
    , m_detail(new LinesView(this))
    , m_panes(new ThreePane(m_treeView, m_table, m_detail, this))
{
    setObjectName(QStringLiteral("spacesPage"));
    m_panes->setObjectName(QStringLiteral("spacesPanes"));
    m_panes->setWidths({.lists = 232, .table = 640, .detail = 288, .leastDetail = 240, .detailShare = 20});
    m_detail->setObjectName(QStringLiteral("contentDetailLines"));
    m_detail->setModel(m_lines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
    buildTree();
    buildTable();
    connectEdits();
    connect(m_detail, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const Line *line = m_lines->lineAt(index);
        if (line && line->object)
            Q_EMIT m_desk.objectWanted(*line->object);
        else if (line && line->rule)
            Q_EMIT m_desk.ruleWanted(*line->rule);
    });
    connect(&desk, &Desk::changed, this, [this](const ChangeSet &changes) {
        m_tree->follow(m_desk.snapshot(), changes);
        countNodes();
        showChosen();
        setEmptyTexts();
    });
    connect(&desk.language(), &Language::changed, this, [this] {
        const Collation collation(QLocale().name());
        m_content->setCollation(collation);
        m_spaces->setCollation(collation);
        m_tree->setCollation(collation);
    });
    m_tree->setSnapshot(desk.snapshot());
    for (IdListModel *list : {static_cast<IdListModel *>(m_content), static_cast<IdListModel *>(m_spaces)}) {
        list->setInSight(false); // until the table shows it
        list->follow(desk.workspace());
    }
    onLanguage(this, [this] { setTexts(); });
    countNodes();
    showNode(Node::AllContent);
}

void SpacesPage::buildTree()
{
    m_treeView->setObjectName(QStringLiteral("spacesTree"));
    m_treeView->setModel(m_tree);
    m_treeView->setItemDelegate(new LineDelegate(28, m_treeView));
    m_treeView->setHeaderHidden(true);
    m_treeView->setUniformRowHeights(true);
    m_treeView->setFrameShape(QFrame::NoFrame);
    m_treeView->setMouseTracking(true);
    m_treeView->setIndentation(16);
    m_treeView->viewport()->setBackgroundRole(QPalette::Window);
    m_treeView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_treeView->selectionModel(), &QItemSelectionModel::currentChanged, this, &SpacesPage::treeChosen);
    connect(m_treeView, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const auto space = m_tree->spaceAt(m_treeView->indexAt(at));
        if (!space)
            return;
        auto *menu = new QMenu(m_treeView);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillSpaceMenu(*menu, m_desk, {*space});
        menu->popup(m_treeView->viewport()->mapToGlobal(at));
    });
}

void SpacesPage::buildTable()
{
    RowsView &view = m_table->view();
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    view.setItemDelegate(new OwnerDelegate(view, m_desk, &view));
    view.setEditTriggers(QAbstractItemView::DoubleClicked);
    m_kind->setObjectName(QStringLiteral("contentKind"));
    m_owner->setObjectName(QStringLiteral("contentOwner"));
    m_create->setObjectName(QStringLiteral("contentCreate"));
    m_create->setIcon(uiIcon(QStringLiteral("plus")));
    for (QComboBox *filter : {m_kind, m_owner}) {
        filter->setMinimumWidth(72);
        filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_table->filters().addWidget(filter);
    }
    m_table->filters().addStretch(1);
    m_table->buttons().addWidget(m_create);
    connect(m_kind, &QComboBox::activated, this, &SpacesPage::applyFilters);
    connect(m_owner, &QComboBox::activated, this, &SpacesPage::applyFilters);
    connect(m_create, &QPushButton::clicked, this, [this] {
        FormValues values;
        if (m_base.spaces && m_base.spaces->size() == 1)
            values.spaces = {*m_base.spaces->begin()};
        Q_EMIT m_desk.formWanted(listsSpaces() ? QStringLiteral("create-space") : QStringLiteral("create-content"),
                                 values);
    });
    connect(&m_table->empty(), &EmptyState::actionChosen, this, [this] {
        if (isNothingMadeYet()) {
            m_create->click();
            return;
        }
        Q_EMIT searchWanted({});
        m_ownedBy.reset();
        showNode(listsSpaces() ? Node::AllSpaces : Node::AllContent);
    });
    connect(&view, &RowsView::choiceChanged, this, &SpacesPage::showChosen);
    connect(&view, &RowsView::opened, this, [this] { m_panes->setDetailVisible(!m_panes->isDetailWanted()); });
    connect(&view, &QWidget::customContextMenuRequested, this, [this, &view](const QPoint &at) {
        view.chooseAt(at);
        const FormValues chosen = chosenValues();
        if (chosen.items.empty() && chosen.spaces.empty())
            return;
        auto *menu = new QMenu(&view);
        menu->setObjectName(QStringLiteral("contentMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (listsSpaces())
            fillSpaceMenu(*menu, m_desk, chosen.spaces);
        else
            fillContentMenu(*menu, m_desk, chosen.items);
        menu->popup(view.viewport()->mapToGlobal(at));
    });
    auto *remove = new QAction(&view);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, [this, &view] {
        view.chooseCurrent();
        const FormValues chosen = chosenValues();
        if (chosen.items.size() == 1)
            m_desk.propose(acts::DeleteContent{chosen.items.front()});
        else if (chosen.spaces.size() == 1)
            m_desk.propose(acts::DeleteSpace{chosen.spaces.front()});
    });
    auto *rename = new QAction(&view);
    rename->setShortcut(Qt::Key_F2);
    rename->setShortcutContext(Qt::WidgetShortcut);
    connect(rename, &QAction::triggered, this, [this, &view] {
        view.chooseCurrent();
        const FormValues chosen = chosenValues();
        if (view.currentIndex().flags().testFlag(Qt::ItemIsEditable))
            view.edit(view.currentIndex());
        else if (chosen.spaces.size() == 1)
            Q_EMIT m_desk.formWanted(QStringLiteral("rename-space"), chosen);
    });
    view.addActions({remove, rename});
    for (IdListModel *model : {static_cast<IdListModel *>(m_content), static_cast<IdListModel *>(m_spaces)}) {
        connect(model, &IdListModel::answered, this, [this, model, &view] {
            if (view.rows() != model)
                return;
            if (m_toShow && view.choose(*m_toShow))
                m_toShow.reset();
        });
    }
}

void SpacesPage::connectEdits()
{
    connect(m_content, &ContentModel::ownerEdited, this, [this](std::uint32_t id, const QString &owner) {
        const ContentId item(id);
        // An edit in a row that is chosen with others is meant for all of them.
        FormValues things = chosenValues();
        if (std::ranges::find(things.items, item) == things.items.end())
            things.items = {item};
        changeOwner(owner, std::move(things));
    });
    connect(m_spaces, &SpaceListModel::ownerEdited, this, [this](std::uint32_t id, const QString &owner) {
        const SpaceId space(id);
        FormValues things = chosenValues();
        if (std::ranges::find(things.spaces, space) == things.spaces.end())
            things.spaces = {space};
        changeOwner(owner, std::move(things));
    });
}

void SpacesPage::changeOwner(const QString &owner, FormValues things)
{
    const auto user = findUser(m_desk.state(), owner.toStdString(), "to");
    if (!user) {
        const FormProblem problem = formProblem(acts::ChangeOwner::actName, user.error());
        Q_EMIT m_desk.said(Severity::Danger, problem.text, problem.next);
        return;
    }
    std::vector<acts::OwnedRef> owned(things.spaces.begin(), things.spaces.end());
    owned.insert(owned.end(), things.items.begin(), things.items.end());
    m_desk.propose(acts::ChangeOwner{std::move(owned), {}, *user});
}

QString SpacesPage::title() const
{
    return tr("Spaces && Content");
}

QString SpacesPage::searchHint() const
{
    return tr("Search spaces and content by name or ID");
}

void SpacesPage::setSearch(const QString &text)
{
    m_search = text;
    m_content->setSearch(text);
    m_spaces->setSearch(text);
    setEmptyTexts();
}

bool SpacesPage::listsSpaces() const
{
    return m_table->view().rows() == m_spaces;
}

FormValues SpacesPage::chosenValues() const
{
    FormValues values;
    for (const std::uint32_t id : m_table->view().chosen()) {
        if (listsSpaces() && m_desk.state().spaces().contains(SpaceId(id)))
            values.spaces.push_back(SpaceId(id));
        else if (!listsSpaces() && m_desk.state().content().contains(ContentId(id)))
            values.items.push_back(ContentId(id));
    }
    return values;
}

bool SpacesPage::showObject(const ObjectRef &object)
{
    if (object.type == ObjectType::Space && m_desk.state().spaces().contains(SpaceId(object.id))) {
        m_treeView->setCurrentIndex(m_tree->indexOf(SpaceId(object.id)));
        return true;
    }
    if (object.type != ObjectType::Content || !m_desk.state().content().contains(ContentId(object.id)))
        return false;
    if (listsSpaces() || !m_table->view().choose(object.id)) {
        m_toShow = object.id;
        Q_EMIT searchWanted({});
        m_ownedBy.reset();
        showNode(Node::AllContent);
        if (!m_content->isBusy() && m_table->view().choose(object.id))
            m_toShow.reset();
    }
    return true;
}

QWidget *SpacesPage::table() const
{
    return &m_table->view();
}

void SpacesPage::showNode(Node node)
{
    const QModelIndex index = m_tree->indexOf(node);
    if (m_treeView->currentIndex() == index)
        treeChosen();
    else
        m_treeView->setCurrentIndex(index);
}

void SpacesPage::showOwnedBy(UserId owner)
{
    showNode(Node::AllContent);
    m_ownedBy = owner;
    fillFilters();
    m_owner->setCurrentIndex(m_owner->count() - 1);
    applyFilters();
}

void SpacesPage::treeChosen()
{
    const QModelIndex current = m_treeView->currentIndex();
    m_kind->setCurrentIndex(0);
    m_owner->setCurrentIndex(0);
    if (const auto space = m_tree->spaceAt(current)) {
        listContent({.spaces = std::set<SpaceId>{*space}});
        m_lines->setLines(spaceOverview(m_desk.state(), *space));
        return;
    }
    const OwnerFilter lacking{OwnerFilter::Kind::Lacking, {}};
    switch (m_tree->nodeAt(current).value_or(Node::AllContent)) {
    case Node::AllContent:
    case Node::Count:
        listContent({});
        break;
    case Node::WithoutOwner:
        listContent({.owner = lacking});
        break;
    case Node::Failing:
        listContent({.state = ContentState::Failing});
        break;
    case Node::CredentialsMissing:
        listContent({.state = ContentState::CredentialsMissing});
        break;
    case Node::AllSpaces:
        listSpaces({}, {});
        break;
    case Node::SpacesWithoutOwner:
        listSpaces({}, lacking);
        break;
    case Node::Shared:
        listSpaces(SpaceType::Shared, {});
        break;
    case Node::Managed:
        listSpaces(SpaceType::Managed, {});
        break;
    case Node::Data:
        listSpaces(SpaceType::Data, {});
        break;
    case Node::Personal:
        listContent({.spaces = std::set<SpaceId>()});
        break;
    }
}

void SpacesPage::useRows(IdListModel *model)
{
    if (m_table->view().rows() == model)
        return;
    m_table->setRows(model);
    if (model == m_content) {
        m_table->view().columns().use(QStringLiteral("content"), contentColumns());
        return;
    }
    m_table->view().columns().use(QStringLiteral("spaces"), spaceColumns());
}

void SpacesPage::listSpaces(std::optional<SpaceType> type, const OwnerFilter &owner)
{
    useRows(m_spaces);
    m_spaces->setType(type);
    m_spaces->setOwner(owner);
    m_kind->hide();
    setTexts();
}

void SpacesPage::listContent(const ContentQuery &query)
{
    useRows(m_content);
    m_base = query;
    m_content->setQuery(query);
    m_kind->show();
    setTexts();
}

void SpacesPage::applyFilters()
{
    const auto kind = static_cast<OwnerFilter::Kind>(m_owner->currentData().toInt());
    const OwnerFilter owner{kind, kind == OwnerFilter::Kind::One ? m_ownedBy : std::nullopt};
    if (listsSpaces()) {
        m_spaces->setOwner(owner);
        return;
    }
    ContentQuery query = m_base;
    if (m_kind->currentIndex() > 0)
        query.type = static_cast<ContentType>(m_kind->currentData().toInt());
    if (kind != OwnerFilter::Kind::Any)
        query.owner = owner;
    m_content->setQuery(query);
}

void SpacesPage::countNodes()
{
    m_countsDue = !isVisible();
    if (m_countsDue)
        return;
    const std::uint64_t counting = ++m_counting;
    const auto work = [state = m_desk.snapshot().state] { return SpacesModel::countsOf(*state); };
    whenAnswered(inBackground(work, Urgency::Patient), this, [this, counting](const SpacesModel::Counts &counts) {
        if (counting == m_counting)
            m_tree->setCounts(counts);
    });
}

void SpacesPage::showChosen()
{
    const FormValues chosen = chosenValues();
    const std::size_t count = chosen.items.size() + chosen.spaces.size();
    m_table->setRemark(count > 1 ? tr("%Ln chosen", "items or spaces", static_cast<int>(count)) : QString());
    if (!chosen.items.empty())
        m_lines->setLines(contentOverview(m_desk.state(), chosen.items.front()));
    else if (!chosen.spaces.empty())
        m_lines->setLines(spaceOverview(m_desk.state(), chosen.spaces.front()));
    else if (const auto space = m_tree->spaceAt(m_treeView->currentIndex()))
        m_lines->setLines(spaceOverview(m_desk.state(), *space));
    else
        m_lines->setLines({});
}

/// Then the first act is worth more than another look.
bool SpacesPage::isNothingMadeYet() const
{
    return listsSpaces() ? m_desk.state().spaces().size() == 0 : m_desk.state().content().size() == 0;
}

void SpacesPage::fillFilters()
{
    const int kind = std::max(0, m_kind->currentIndex());
    const int owner = std::max(0, m_owner->currentIndex());
    m_kind->clear();
    m_kind->addItem(tr("Any kind"));
    for (int i = 0; i < static_cast<int>(ContentType::Count); ++i)
        m_kind->addItem(uiIcon(iconName(static_cast<ContentType>(i))), display::text(static_cast<ContentType>(i)), i);
    m_kind->setCurrentIndex(kind);
    m_owner->clear();
    m_owner->addItem(tr("Any owner"), static_cast<int>(OwnerFilter::Kind::Any));
    m_owner->addItem(tr("Deleted or no owner"), static_cast<int>(OwnerFilter::Kind::Lacking));
    m_owner->addItem(tr("Deleted owner"), static_cast<int>(OwnerFilter::Kind::Deleted));
    m_owner->addItem(tr("No owner"), static_cast<int>(OwnerFilter::Kind::None));
    if (m_ownedBy)
        m_owner->addItem(tr("Owned by %1").arg(display::ownerName(m_desk.state(), m_ownedBy)),
                         static_cast<int>(OwnerFilter::Kind::One));
    m_owner->setCurrentIndex(std::min(owner, m_owner->count() - 1));
}

void SpacesPage::setTexts()
{
    fillFilters();
    m_treeView->setAccessibleName(tr("Spaces"));
    m_detail->setAccessibleName(tr("Detail"));
    m_detail->setEmptyText(tr("Choose a space or an item to see its owner, place and state."));
    m_kind->setAccessibleName(tr("Kind of content"));
    m_owner->setAccessibleName(tr("Owner"));
    m_create->setText(listsSpaces() ? tr("Create space") : tr("Create content"));
    m_treeView->viewport()->update();
    const QModelIndex current = m_treeView->currentIndex();
    m_table->setTitle(current.data().toString());
    setEmptyTexts();
}

void SpacesPage::setEmptyTexts()
{
    if (isNothingMadeYet()) {
        if (listsSpaces())
            m_table->empty().setTexts(tr("No spaces yet"), tr("Shared, managed and data spaces belong here."),
                                      tr("Create space"));
        else
            m_table->empty().setTexts(tr("No content yet"),
                                      tr("Apps, scripts, data connections and all else that people own belong here."),
                                      tr("Create content"));
        return;
    }
    m_table->empty().setTexts(listsSpaces() ? tr("No space here") : tr("No content here"),
                              m_search.isEmpty() ? tr("Nothing fits the list and the filters.")
                                                 : tr("Nothing here has “%1” in its name or ID.").arg(m_search),
                              listsSpaces() ? tr("Show all spaces") : tr("Show all content"));
}

void SpacesPage::restore(const Settings &settings)
{
    m_panes->restore(settings.bytes(QStringLiteral("spaces/panes")));
    m_table->view().columns().restore(settings);
    m_panes->setListsVisible(settings.flag(QStringLiteral("spaces/lists"), true));
    m_panes->setDetailVisible(settings.flag(QStringLiteral("spaces/detail"), true));
}

void SpacesPage::save(Settings &settings) const
{
    settings.setBytes(QStringLiteral("spaces/panes"), m_panes->save());
    m_table->view().columns().save(settings);
    settings.setFlag(QStringLiteral("spaces/lists"), m_panes->areListsVisible());
    settings.setFlag(QStringLiteral("spaces/detail"), m_panes->isDetailWanted());
}

} // namespace tandem
