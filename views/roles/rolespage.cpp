// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/roles/rolespage.h"

#include "items/background.h"
#include "items/display.h"
#include "items/linesmodel.h"
#include "views/app/icons.h"
#include "views/roles/matrixpane.h"
#include "views/roles/rolelines.h"
#include "views/roles/rolemenu.h"
#include "views/widgets/columnfit.h"
#include "views/widgets/columnwords.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/linesview.h"
#include "views/widgets/rowsview.h"
#include "views/widgets/smartlists.h"
#include "views/widgets/tablepane.h"
#include "views/widgets/threepane.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace tandem {

namespace {

/// More columns than this are no matrix to read any more.
constexpr std::size_t columnLimit = 200;

std::vector<CountedListModel::Entry> entries()
{
    std::vector<CountedListModel::Entry> lists;
    for (int i = 0; i < static_cast<int>(RoleList::Count); ++i) {
        const auto list = static_cast<RoleList>(i);
        lists.push_back({i, [list] { return roleListName(list); }, [list] { return roleListHint(list); }});
    }
    return lists;
}

std::vector<ColumnWidth> columnWidths()
{
    using Column = RolesModel::Column;
    std::vector<ColumnWidth> widths(static_cast<std::size_t>(Column::Count));
    const auto at = [&](Column column) -> ColumnWidth & { return widths[static_cast<std::size_t>(column)]; };
    at(Column::Name) = {.wanted = 180, .least = 128, .stretch = 4};
    at(Column::Kind) = {
        .wanted = 72,
        .least = 72,
        .words = &wordsOf<RoleKind::QlikBuiltIn, RoleKind::TalendBuiltIn, RoleKind::Custom>,
        .whole = true,
    };
    at(Column::Label) = {.wanted = 150, .least = 76, .stretch = 2, .drop = 3};
    at(Column::Qlik) = {.wanted = 48, .least = 44};
    at(Column::Talend) = {.wanted = 60, .least = 56};
    at(Column::Direct) = {.wanted = 68, .least = 64, .drop = 1};
    at(Column::Group) = {.wanted = 84, .least = 80, .drop = 2};
    at(Column::Auto) = {.wanted = 60, .least = 56, .drop = 4};
    at(Column::QlikPermissions) = {.wanted = 80, .least = 60, .drop = 6};
    at(Column::TalendPermissions) = {.wanted = 96, .least = 72, .drop = 5};
    return widths;
}

} // namespace

RolesPage::RolesPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(new RolesModel(desk.engines(), this))
    , m_lists(new SmartLists(QStringLiteral("roles"), entries(), this))
    , m_table(new TablePane(QStringLiteral("roles"), this))
    , m_right(new QTabWidget(this))
    , m_matrix(new MatrixPane(desk, this))
    , m_members(new LinesModel(this))
    , m_membersView(new LinesView(this))
    , m_panes(new ThreePane(m_lists, m_table, m_right, this))
    , m_create(new QPushButton(this))
{
    setObjectName(QStringLiteral("rolesPage"));
    m_panes->setObjectName(QStringLiteral("rolesPanes"));
    m_panes->setWidths({.lists = 200, .table = 360, .detail = 440, .leastDetail = 400, .detailShare = 40});
    m_right->setObjectName(QStringLiteral("rolesRight"));
    m_right->setDocumentMode(true);
    m_membersView->setObjectName(QStringLiteral("roleDetailLines"));
    m_membersView->setModel(m_members);
    m_right->addTab(m_matrix, QString());
    m_right->addTab(m_membersView, QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
    buildTable();
    m_lists->setCurrent(static_cast<int>(RoleList::All));
    connect(m_lists, &SmartLists::chosen, this, [this](int id) {
        m_model->setList(static_cast<RoleList>(id));
        setTexts();
    });
    connect(m_membersView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const Line *line = m_members->lineAt(index);
        if (line && line->object && line->count && line->object->type == ObjectType::Role)
            Q_EMIT m_desk.usersWanted(RoleId(line->object->id));
        else if (line && line->object && line->object->type == ObjectType::Group)
            Q_EMIT m_desk.usersWanted(GroupId(line->object->id));
        else if (line && line->object)
            Q_EMIT m_desk.objectWanted(*line->object);
        else if (line && line->rule)
            Q_EMIT m_desk.ruleWanted(*line->rule);
    });
    connect(&desk, &Desk::changed, this, [this] {
        countLists();
        showMembers();
    });
    connect(&desk, &Desk::lensChanged, this, [this](Lens lens) {
        m_model->setLens(lens);
        showMembers();
    });
    connect(&desk.language(), &Language::changed, this, [this] { m_model->setCollation(Collation(QLocale().name())); });
    onLanguage(this, [this] { setTexts(); });
    m_model->follow(desk.workspace());
    countLists();
}

void RolesPage::buildTable()
{
    RowsView &view = m_table->view();
    m_table->setRows(m_model);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    static_assert(static_cast<int>(RolesModel::Column::Count) == 10);
    view.columns().use(QStringLiteral("roles"), columnWidths());
    m_create->setObjectName(QStringLiteral("rolesCreate"));
    m_create->setIcon(uiIcon(QStringLiteral("role-add")));
    m_table->buttons().addWidget(m_create);
    connect(m_create, &QPushButton::clicked, this,
            [this] { Q_EMIT m_desk.formWanted(QStringLiteral("create-role"), FormValues()); });
    connect(&m_table->empty(), &EmptyState::actionChosen, this, [this] {
        Q_EMIT searchWanted({});
        m_model->setList(RoleList::All);
        m_lists->setCurrent(static_cast<int>(RoleList::All));
        setTexts();
    });
    connect(&view, &RowsView::choiceChanged, this, &RolesPage::showChosen);
    connect(&view, &RowsView::opened, this, [this] { m_panes->setDetailVisible(!m_panes->isDetailWanted()); });
    connect(&view, &QWidget::customContextMenuRequested, this, [this, &view](const QPoint &at) {
        view.chooseAt(at);
        const std::vector<RoleId> roles = chosenRoles();
        if (roles.size() != 1)
            return;
        auto *menu = new QMenu(&view);
        menu->setObjectName(QStringLiteral("rolesMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillRoleMenu(*menu, m_desk, roles.front());
        menu->popup(view.viewport()->mapToGlobal(at));
    });
    connect(m_model, &IdListModel::answered, this, [this, &view] {
        setTexts();
        if (m_toShow && view.choose(*m_toShow))
            m_toShow.reset();
    });
    auto *remove = new QAction(&view);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, [this, &view] {
        view.chooseCurrent();
        if (chosenRoles().size() == 1)
            m_desk.propose(acts::DeleteRole{chosenRoles().front(), {}});
    });
    auto *rename = new QAction(&view);
    rename->setShortcut(Qt::Key_F2);
    rename->setShortcutContext(Qt::WidgetShortcut);
    connect(rename, &QAction::triggered, this, [this, &view] {
        view.chooseCurrent();
        if (chosenRoles().size() == 1)
            Q_EMIT m_desk.formWanted(QStringLiteral("rename-role"), chosenValues());
    });
    view.addActions({remove, rename});
}

QString RolesPage::title() const
{
    return tr("Roles");
}

QString RolesPage::searchHint() const
{
    return tr("Search roles by name or ID");
}

void RolesPage::setSearch(const QString &text)
{
    m_model->setSearch(text);
}

std::vector<RoleId> RolesPage::chosenRoles() const
{
    std::vector<RoleId> roles;
    for (const std::uint32_t id : m_table->view().chosen()) {
        if (m_desk.state().roles().contains(RoleId(id)))
            roles.push_back(RoleId(id));
    }
    return roles;
}

FormValues RolesPage::chosenValues() const
{
    FormValues values;
    const std::vector<RoleId> roles = chosenRoles();
    const Role *role = roles.empty() ? nullptr : m_desk.state().roles().find(roles.front());
    if (role) {
        const std::string &id = role->vendorId.empty() ? role->talendVendorId : role->vendorId;
        values.texts.emplace_back("role", id.empty() ? role->name : "id:" + id);
    }
    return values;
}

bool RolesPage::showObject(const ObjectRef &object)
{
    if (object.type != ObjectType::Role || !m_desk.state().roles().contains(RoleId(object.id)))
        return false;
    if (!m_table->view().choose(object.id)) {
        m_toShow = object.id;
        Q_EMIT searchWanted({});
        m_model->setList(RoleList::All);
        m_lists->setCurrent(static_cast<int>(RoleList::All));
    }
    return true;
}

QWidget *RolesPage::table() const
{
    return &m_table->view();
}

void RolesPage::countLists()
{
    const std::uint64_t counting = ++m_counting;
    const auto work = [state = m_desk.snapshot().state] {
        std::vector<std::optional<qint64>> counts(static_cast<std::size_t>(RoleList::Count), 0);
        state->roles().forEach([&](const Role &role) {
            for (std::size_t i = 0; i < counts.size(); ++i) {
                if (isInRoleList(*state, role, static_cast<RoleList>(i)))
                    ++*counts[i];
            }
        });
        return counts;
    };
    whenAnswered(inBackground(work), this, [this, counting](const std::vector<std::optional<qint64>> &counts) {
        if (counting == m_counting)
            m_lists->model().setCounts(counts);
    });
}

void RolesPage::showChosen()
{
    std::vector<RoleId> roles = chosenRoles();
    m_table->setRemark(roles.size() > 1 ? tr("%Ln chosen", "roles", static_cast<int>(roles.size())) : QString());
    // The columns stand in the order of the list.
    std::ranges::stable_sort(roles, {}, [this](RoleId id) {
        return static_cast<unsigned>(m_model->rowOf(id.value())); // those that the search hides come last
    });
    if (roles.size() > columnLimit)
        roles.erase(roles.begin() + columnLimit, roles.end());
    m_matrix->setRoles(roles);
    showMembers();
}

void RolesPage::showMembers()
{
    const std::vector<RoleId> roles = chosenRoles();
    m_members->setLines(roles.empty() ? std::vector<Line>()
                                      : roleOverview(m_desk.state(), roles.front(), m_desk.lens()));
}

void RolesPage::setTexts()
{
    m_table->setTitle(roleListName(m_model->list()));
    m_create->setText(tr("Create role"));
    m_lists->setAccessibleTitle(tr("Lists of roles"));
    m_right->setTabText(0, tr("Permissions"));
    m_right->setTabText(1, tr("Holders and facts"));
    m_membersView->setEmptyText(tr("Choose a role to see who holds it, and how."));
    m_membersView->setAccessibleName(tr("Holders and facts of the role"));
    m_table->empty().setTexts(tr("No role here"),
                              m_model->search().isEmpty() ? roleListHint(m_model->list())
                                                          : tr("No role has “%1” in its name.").arg(m_model->search()),
                              tr("Show all roles"));
    showMembers();
}

void RolesPage::restore(const Settings &settings)
{
    m_panes->restore(settings.bytes(QStringLiteral("roles/panes")));
    m_table->view().columns().restore(settings);
    m_panes->setListsVisible(settings.flag(QStringLiteral("roles/lists"), true));
    m_panes->setDetailVisible(settings.flag(QStringLiteral("roles/detail"), true));
}

void RolesPage::save(Settings &settings) const
{
    settings.setBytes(QStringLiteral("roles/panes"), m_panes->save());
    m_table->view().columns().save(settings);
    settings.setFlag(QStringLiteral("roles/lists"), m_panes->areListsVisible());
    settings.setFlag(QStringLiteral("roles/detail"), m_panes->isDetailWanted());
}

} // namespace tandem
