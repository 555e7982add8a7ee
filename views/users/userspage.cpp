// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/users/userspage.h"

#include "items/background.h"
#include "items/display.h"
#include "views/app/icons.h"
#include "views/users/userdetail.h"
#include "views/users/usermenu.h"
#include "views/widgets/columnfit.h"
#include "views/widgets/columnwords.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/rowsview.h"
#include "views/widgets/smartlists.h"
#include "views/widgets/tablepane.h"
#include "views/widgets/threepane.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace tandem {

namespace {

std::vector<CountedListModel::Entry> accountEntries()
{
    std::vector<CountedListModel::Entry> lists;
    for (int i = 0; i < static_cast<int>(AccountList::Count); ++i) {
        const auto list = static_cast<AccountList>(i);
        lists.push_back({i, [list] { return accountListName(list); }, {}});
    }
    return lists;
}

std::vector<CountedListModel::Entry> entries()
{
    std::vector<CountedListModel::Entry> lists;
    for (int i = 0; i < static_cast<int>(UserList::Count); ++i) {
        const auto list = static_cast<UserList>(i);
        lists.push_back({i, [list] { return userListName(list); }, [list] { return userListHint(list); }});
    }
    return lists;
}

} // namespace

UsersPage::UsersPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(new UsersModel(desk.engines(), this))
    , m_accounts(new AccountsModel(desk.engines(), this))
    , m_lists(new SmartLists(QStringLiteral("users"), entries(), this))
    , m_table(new TablePane(QStringLiteral("users"), this))
    , m_detail(new UserDetail(desk, this))
    , m_panes(new ThreePane(m_lists, m_table, m_detail, this))
    , m_invite(new QPushButton(this))
{
    setObjectName(QStringLiteral("usersPage"));
    m_panes->setWidths({.table = 720});
    m_panes->setObjectName(QStringLiteral("usersPanes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
    buildTable();
    m_lists->setCurrent(static_cast<int>(UserList::All));
    connect(m_lists, &SmartLists::chosen, this, &UsersPage::listChosen);
    connect(&desk, &Desk::changed, this, [this] { countLists(); });
    connect(&desk, &Desk::lensChanged, this, &UsersPage::useLens);
    connect(&desk.language(), &Language::changed, this, [this] {
        m_model->setCollation(Collation(QLocale().name()));
        m_accounts->setCollation(Collation(QLocale().name()));
    });
    onLanguage(this, [this] { setTexts(); });
    m_model->setInSight(true); // what is shown first is worked out while the window is built
    m_accounts->setInSight(false);
    m_model->follow(desk.workspace());
    m_accounts->follow(desk.workspace());
    countLists();
    showDetail();
}

bool UsersPage::listsAccounts() const
{
    return m_table->view().rows() == m_accounts;
}

void UsersPage::useLens(Lens lens)
{
    m_model->setLens(lens);
    const bool accounts = lens == Lens::Talend;
    if (accounts == listsAccounts()) {
        setTexts();
        return;
    }
    const std::vector<UserId> users = chosenUsers();
    m_table->setRows(accounts ? static_cast<IdListModel *>(m_accounts) : m_model);
    sizeColumns();
    m_lists->model().setEntries(accounts ? accountEntries() : entries());
    m_accounts->setList(AccountList::All);
    m_model->setSelection(UserList::All);
    m_lists->setCurrent(0);
    countLists();
    if (users.size() == 1)
        showObject(users.front());
    setTexts();
}

void UsersPage::listChosen(int list)
{
    if (!listsAccounts()) {
        showUsers(static_cast<UserList>(list));
        return;
    }
    m_accounts->setList(static_cast<AccountList>(list));
    setTexts();
}

void UsersPage::sizeColumns()
{
    if (listsAccounts()) {
        static_assert(static_cast<int>(AccountsModel::Column::Count) == 8);
        m_table->view().columns().use(QStringLiteral("accounts"),
                                      {{.wanted = 150, .least = 96, .stretch = 3},
                                       {.wanted = 180, .least = 96, .stretch = 3},
                                       {.wanted = 150, .least = 80, .stretch = 2, .drop = 2},
                                       {.wanted = 96, .least = 72, .words = &statusWords, .whole = true},
                                       {.wanted = 48, .least = 44},
                                       {.wanted = 60, .least = 56},
                                       {.wanted = 160, .least = 88, .stretch = 4},
                                       {.wanted = 160, .least = 80, .stretch = 2, .drop = 1}});
        return;
    }
    static_assert(static_cast<int>(UsersModel::Column::Count) == 10);
    m_table->view().columns().use(QStringLiteral("users"),
                                  {{.wanted = 160, .least = 108, .stretch = 3},
                                   {.wanted = 190, .least = 92, .stretch = 3},
                                   {.wanted = 80, .least = 74, .stretch = 1, .words = &statusWords, .whole = true},
                                   {.wanted = 48, .least = 44},
                                   {.wanted = 60, .least = 56},
                                   {.wanted = 160, .least = 76, .stretch = 4, .drop = 1},
                                   {.wanted = 60, .least = 48, .drop = 3},
                                   // Namesakes differ at its end: UL-04
                                   {.wanted = 100, .least = 80, .stretch = 2, .drop = 2, .elide = Qt::ElideMiddle},
                                   {.wanted = 72, .least = 60, .stretch = 2, .drop = 4},
                                   {.wanted = 104, .least = 80, .hidden = true}});
}

void UsersPage::buildTable()
{
    RowsView &view = m_table->view();
    m_table->setRows(m_model);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    sizeColumns();
    m_invite->setObjectName(QStringLiteral("usersInvite"));
    m_invite->setIcon(uiIcon(QStringLiteral("user-add")));
    m_table->buttons().addWidget(m_invite);
    connect(m_invite, &QPushButton::clicked, this,
            [this] { Q_EMIT m_desk.formWanted(QStringLiteral("invite"), FormValues()); });
    connect(&m_table->empty(), &EmptyState::actionChosen, this, [this] {
        const bool narrowed = listsAccounts() ? m_accounts->list() != AccountList::All
                                              : m_model->selection() != UserSelection(UserList::All);
        if (!m_model->search().isEmpty() || narrowed) {
            Q_EMIT searchWanted({});
            listChosen(0);
            m_lists->setCurrent(0);
        } else {
            m_invite->click();
        }
    });
    connect(&view, &RowsView::choiceChanged, this, &UsersPage::showDetail);
    connect(&view, &RowsView::opened, this, [this] { m_panes->setDetailVisible(!m_panes->isDetailWanted()); });
    connect(&view, &QWidget::customContextMenuRequested, this, [this, &view](const QPoint &at) {
        view.chooseAt(at);
        if (view.chosenCount() == 0)
            return;
        auto *menu = new QMenu(&view);
        menu->setObjectName(QStringLiteral("usersMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillUserMenu(*menu, m_desk, chosenUsers());
        menu->popup(view.viewport()->mapToGlobal(at));
    });
    for (IdListModel *model : {static_cast<IdListModel *>(m_model), static_cast<IdListModel *>(m_accounts)}) {
        connect(model, &IdListModel::answered, this, [this, model, &view] {
            setTexts();
            if (m_toShow && view.rows() == model && view.choose(*m_toShow))
                m_toShow.reset();
        });
    }
    auto *remove = new QAction(&view);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, [this, &view] {
        view.chooseCurrent();
        proposeDeletion(m_desk, chosenUsers());
    });
    auto *edit = new QAction(&view);
    edit->setShortcut(Qt::Key_F2);
    edit->setShortcutContext(Qt::WidgetShortcut);
    connect(edit, &QAction::triggered, this, [this, &view] {
        view.chooseCurrent();
        if (chosenUsers().size() == 1)
            Q_EMIT m_desk.formWanted(QStringLiteral("edit-profile"), chosenValues());
    });
    view.addActions({remove, edit});
}

QString UsersPage::title() const
{
    return tr("Users");
}

QString UsersPage::searchHint() const
{
    return tr("Search name, e-mail, IdP subject, user ID");
}

void UsersPage::setSearch(const QString &text)
{
    m_model->setSearch(text);
    m_accounts->setSearch(text);
}

FormValues UsersPage::chosenValues() const
{
    FormValues values;
    values.users = chosenUsers();
    return values;
}

std::vector<UserId> UsersPage::chosenUsers() const
{
    std::vector<UserId> users;
    for (const std::uint32_t id : m_table->view().chosen()) {
        const std::optional<UserId> user = listsAccounts() ? m_accounts->userOf(id) : UserId(id);
        if (user && m_desk.state().users().contains(*user))
            users.push_back(*user);
    }
    return users;
}

bool UsersPage::showObject(const ObjectRef &object)
{
    std::optional<UserId> user;
    if (object.type == ObjectType::User)
        user = UserId(object.id);
    else if (const Account *account =
                 object.type == ObjectType::Account ? m_desk.state().accounts().find(AccountId(object.id)) : nullptr)
        user = account->user;
    if (!user || !m_desk.state().users().contains(*user))
        return false;
    const Account *linked = listsAccounts() ? m_desk.state().accountOf(*user) : nullptr;
    if (listsAccounts() && !linked)
        m_desk.setLens(Lens::Both); // Talend does not show who has no account
    const std::uint32_t row = linked ? linked->id.value() : user->value();
    if (!m_table->view().choose(row)) {
        m_toShow = row;
        Q_EMIT searchWanted({});
        listChosen(0);
        m_lists->setCurrent(0);
    }
    m_panes->setDetailVisible(true);
    return true;
}

QWidget *UsersPage::table() const
{
    return &m_table->view();
}

void UsersPage::showUsers(const UserSelection &users)
{
    if (listsAccounts())
        m_desk.setLens(Lens::Both);
    m_model->setSelection(users);
    const auto *list = std::get_if<UserList>(&users);
    m_lists->setCurrent(list ? static_cast<int>(*list) : -1);
    setTexts();
}

void UsersPage::countLists()
{
    const std::uint64_t counting = ++m_counting;
    const auto work = [state = m_desk.snapshot().state, accounts = listsAccounts()] {
        std::vector<std::optional<qint64>> counts;
        if (accounts) {
            counts.resize(static_cast<std::size_t>(AccountList::Count), 0);
            state->accounts().forEachPassing([&](const Account &account) {
                for (std::size_t i = 0; i < counts.size(); ++i)
                    *counts[i] += isInAccountList(*state, account, static_cast<AccountList>(i));
            });
            return counts;
        }
        for (int i = 0; i < static_cast<int>(UserList::Count); ++i)
            counts.push_back(static_cast<qint64>(userList(*state, static_cast<UserList>(i)).cardinality()));
        return counts;
    };
    const Urgency urgency = listsAccounts() ? Urgency::Patient : Urgency::Wanted;
    whenAnswered(inBackground(work, urgency), this, [this, counting](const std::vector<std::optional<qint64>> &counts) {
        if (counting == m_counting)
            m_lists->model().setCounts(counts);
    });
}

void UsersPage::showDetail()
{
    const std::vector<UserId> users = chosenUsers();
    m_detail->show(users.empty() ? std::nullopt : std::optional(users.front()), users.empty() ? 0 : users.size() - 1);
    m_table->setRemark(users.size() > 1 ? tr("%Ln chosen", "users", static_cast<int>(users.size())) : QString());
}

void UsersPage::setTexts()
{
    QString title;
    const UserSelection &users = m_model->selection();
    if (listsAccounts()) {
        title = accountListName(m_accounts->list());
    } else if (const auto *role = std::get_if<RoleId>(&users)) {
        const Role *row = m_desk.state().roles().find(*role);
        title = tr("Direct holders of %1", "a role").arg(row ? display::roleName(*row) : QString());
    } else if (const auto *group = std::get_if<GroupId>(&users)) {
        const Group *row = m_desk.state().groups().find(*group);
        title = tr("Members of %1", "a group").arg(row ? display::fromUtf8(row->name) : QString());
    } else {
        title = userListName(std::get<UserList>(users));
    }
    m_table->setTitle(title);
    m_invite->setText(tr("Invite users"));
    m_lists->setAccessibleTitle(tr("Lists of users"));
    setEmptyTexts();
}

void UsersPage::setEmptyTexts()
{
    EmptyState &empty = m_table->empty();
    const UserSelection &users = m_model->selection();
    const auto *list = std::get_if<UserList>(&users);
    if (!m_model->search().isEmpty())
        empty.setTexts(
            tr("Nobody found"),
            tr("No user of this list has “%1” in name, e-mail, IdP subject or user ID.").arg(m_model->search()),
            tr("Show all users"));
    else if (listsAccounts() && m_accounts->list() == AccountList::All)
        empty.setTexts(tr("No Talend accounts yet"),
                       tr("Whoever is given a role with Talend permissions directly gets one."), tr("Invite users"));
    else if (listsAccounts() || users != UserSelection(UserList::All))
        empty.setTexts(tr("Nobody here"), list && !listsAccounts() ? userListHint(*list) : QString(),
                       tr("Show all users"));
    else
        empty.setTexts(tr("No users yet"), tr("People come by invitation or through the identity provider."),
                       tr("Invite users"));
}

void UsersPage::restore(const Settings &settings)
{
    m_panes->restore(settings.bytes(QStringLiteral("users/panes")));
    m_table->view().columns().restore(settings);
    m_table->view().horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    m_panes->setListsVisible(settings.flag(QStringLiteral("users/lists"), true));
    m_panes->setDetailVisible(settings.flag(QStringLiteral("users/detail"), true));
}

void UsersPage::save(Settings &settings) const
{
    settings.setBytes(QStringLiteral("users/panes"), m_panes->save());
    m_table->view().columns().save(settings);
    settings.setFlag(QStringLiteral("users/lists"), m_panes->areListsVisible());
    settings.setFlag(QStringLiteral("users/detail"), m_panes->isDetailWanted());
}

} // namespace tandem
