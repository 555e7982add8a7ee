// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/accountsmodel.h"

#include "items/display.h"
#include "items/tablejob.h"
#include "items/userlists.h"

#include <QCoreApplication>
#include <QStringList>

#include <set>

namespace tandem {

namespace {

using Column = AccountsModel::Column;

struct AccountLists
{
    Q_DECLARE_TR_FUNCTIONS(AccountLists)

public:
    static QString name(AccountList list)
    {
        switch (list) {
        case AccountList::All:
            return tr("All Talend accounts");
        case AccountList::Linked:
            return tr("Linked to a Qlik user");
        case AccountList::Unlinked:
            return tr("Linked to nobody");
        case AccountList::Pending:
            return tr("Pending");
        case AccountList::Disabled:
            return tr("Disabled");
        case AccountList::WithoutRole:
            return tr("Without a role");
        case AccountList::Count:
            break;
        }
        return {};
    }
};

std::string_view sortText(const Account &account, Column column)
{
    if (column == Column::Email)
        return account.person.email();
    if (column == Column::Login)
        return account.login();
    if (column == Column::Id)
        return account.vendorId();
    return account.person.name().empty() ? account.person.email() : account.person.name();
}

bool isText(Column column)
{
    return column == Column::Name || column == Column::Email || column == Column::Login || column == Column::Id;
}

std::uint64_t sortNumber(const PairState &state, const Account &account, Column column)
{
    if (column == Column::Roles)
        return state.talendRoles(account).size();
    if (column == Column::Qlik)
        return account.user ? 0 : 1;
    return static_cast<std::uint64_t>(account.status == UserStatus::Provisioned ? UserStatus::Invited : account.status);
}

/// Owns what it needs: it is used on pool threads. Of a whole list keys are made for all rows at once where that helps.
RowOrder<Account> orderOf(Column column, std::shared_ptr<const PairState> state,
                          std::shared_ptr<const Collation> collation, bool ofWholeList)
{
    RowOrder<Account> order;
    order.id = collation->orderId(static_cast<int>(column));
    order.ofRowAlone = column != Column::Roles;
    order.collation = std::move(collation);
    if (isText(column)) {
        orderByText<Account>(order, [column](const Account &account) { return sortText(account, column); });
        return order;
    }
    order.text = [](const Account &account) { return sortText(account, Column::Name); };
    if (column == Column::Roles && ofWholeList) {
        const NumbersOnDemand<std::uint16_t> counts([state] {
            return roleCounts(*state, state->accounts().next(),
                              [&](RoleId role) -> const Roaring & { return state->talendMembers(role).bits(); });
        });
        order.prepare = [counts] { counts.make(); };
        order.key = [counts](const Account &account) { return counts.of(account.id.value()); };
    } else {
        order.key = [column, state](const Account &account) { return sortNumber(*state, account, column); };
    }
    return order;
}

} // namespace

QString accountListName(AccountList list)
{
    return AccountLists::name(list);
}

bool isInAccountList(const PairState &state, const Account &account, AccountList list)
{
    switch (list) {
    case AccountList::All:
        return true;
    case AccountList::Linked:
        return account.user.has_value();
    case AccountList::Unlinked:
        return !account.user;
    case AccountList::Pending:
        return account.isPending();
    case AccountList::Disabled:
        return account.status == UserStatus::Disabled;
    case AccountList::WithoutRole:
        return state.talendRoles(account).empty();
    case AccountList::Count:
        break;
    }
    return false;
}

AccountsModel::AccountsModel(const Engines &engines, QObject *parent)
    : IdListModel(static_cast<int>(Column::Name), parent), m_engine(engines.accounts)
{ }

void AccountsModel::setList(AccountList list)
{
    if (list == m_list)
        return;
    m_list = list;
    requery();
}

void AccountsModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    m_pattern = SearchPattern(text.toStdString());
    requery();
}

std::optional<UserId> AccountsModel::userOf(std::uint32_t account) const
{
    const Account *row = hasState() ? state().accounts().find(AccountId(account)) : nullptr;
    return row ? row->user : std::nullopt;
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

IdListModel::Job AccountsModel::job() const
{
    TableJob<Account> work{m_engine,
                           snapshot(),
                           &PairState::accounts,
                           orderOf(static_cast<Column>(sortColumn()), snapshot().state, sharedCollation(), true),
                           m_pattern,
                           isDescending(),
                           {}};
    if (m_list != AccountList::All)
        work.fits = [list = m_list](const PairState &pair, const Account &each) {
            return isInAccountList(pair, each, list);
        };
    return work;
}

IdListModel::Reading AccountsModel::reading() const
{
    return [state = snapshot().state](std::uint32_t id) { (void)state->accounts().find(AccountId(id)); };
}

bool AccountsModel::accepts(std::uint32_t id) const
{
    const Account *account = state().accounts().find(AccountId(id));
    return account && isInAccountList(state(), *account, m_list) && isFound(*account, m_pattern);
}

bool AccountsModel::comesBefore(std::uint32_t a, std::uint32_t b) const
{
    const auto order = orderOf(static_cast<Column>(sortColumn()), snapshot().state, sharedCollation(), false);
    return order.before(state().accounts().at(AccountId(a)), state().accounts().at(AccountId(b)));
}

std::optional<IdListModel::Ids> AccountsModel::concerned(const ChangeSet &changes) const
{
    std::set<std::uint32_t> ids;
    for (const AccountId account : changes.accounts)
        ids.insert(account.value());
    for (const UserId user : changes.users) {
        if (const Account *account = state().accountOf(user))
            ids.insert(account->id.value());
    }
    for (const RoleId role : changes.roles) {
        if (state().talendMembers(role).count() > 4'096)
            return std::nullopt;
        for (const std::uint32_t member : state().talendMembers(role).bits()) {
            if (const Account *account = state().accountOf(UserId(member)))
                ids.insert(account->id.value());
        }
    }
    return Ids(ids.begin(), ids.end());
}

SideState AccountsModel::sideState(const Account &account, Column column) const
{
    if (column == Column::Qlik && !account.user)
        return SideState::Absent;
    const User *user = state().users().find(account.user);
    const UserStatus status = column == Column::Qlik && user ? user->status : account.status;
    switch (status) {
    case UserStatus::Active:
        return SideState::There;
    case UserStatus::Invited:
    case UserStatus::Provisioned:
        return SideState::Pending;
    case UserStatus::Disabled:
        return SideState::Disabled;
    }
    return SideState::There;
}

QString AccountsModel::cellText(const Account &account, Column column) const
{
    switch (column) {
    case Column::Name:
        return display::personName(account.person, account.vendorId());
    case Column::Email:
        return display::fromUtf8(account.person.email());
    case Column::Login:
        return display::fromUtf8(account.login());
    case Column::Status:
        return display::text(account.status);
    case Column::Roles: {
        QStringList names;
        for (const RoleId id : state().talendRoles(account)) {
            if (const Role *role = state().roles().find(id))
                names.append(display::roleName(*role));
        }
        return names.join(QStringLiteral(", "));
    }
    case Column::Id:
        return display::fromUtf8(account.vendorId());
    case Column::Qlik:
    case Column::Talend:
    case Column::Count:
        break;
    }
    return {};
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        noteShown(index.row());
    const Account *account = checkIndex(index, CheckIndexOption::IndexIsValid) && hasState()
                                 ? state().accounts().find(AccountId(idAt(index.row())))
                                 : nullptr;
    if (!account)
        return {};
    const auto column = static_cast<Column>(index.column());
    const bool side = column == Column::Qlik || column == Column::Talend;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*account, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return side ? display::sideText(column == Column::Qlik ? Side::Qlik : Side::Talend, sideState(*account, column))
                    : cellText(*account, column);
    case UnderlyingDataRole:
        return isText(column) ? QVariant(cellText(*account, column))
                              : QVariant(static_cast<qulonglong>(sortNumber(state(), *account, column)));
    case IdRole:
        return account->id.value();
    case SideStateRole:
        return side ? QVariant(static_cast<int>(sideState(*account, column))) : QVariant();
    case SideRole:
        return side ? QVariant(static_cast<int>(column == Column::Qlik ? Side::Qlik : Side::Talend)) : QVariant();
    case UnseenRole:
        return account->status == UserStatus::Disabled && !side;
    default:
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name", "of a user");
    case Column::Email:
        return tr("E-mail");
    case Column::Login:
        return tr("Login");
    case Column::Status:
        return tr("Status");
    case Column::Qlik:
        return tr("Qlik", "column");
    case Column::Talend:
        return tr("Talend", "column");
    case Column::Roles:
        return tr("Roles in Talend");
    case Column::Id:
        return tr("Account ID");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace tandem
