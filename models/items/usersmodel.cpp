// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/usersmodel.h"

#include "items/display.h"
#include "items/rolesmodel.h"
#include "rules/rights.h"
#include "wording/rulewords.h"
#include "wording/wording.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace tandem {

namespace {

using Column = UsersModel::Column;

Column columnOf(int column)
{
    return static_cast<Column>(column);
}

std::string_view sortText(const User &user, Column column)
{
    if (column == Column::Email)
        return user.person.email();
    if (column == Column::Subject)
        return user.person.subject();
    if (column == Column::Id)
        return user.vendorId();
    return listedName(user);
}

std::size_t heldRoleCount(const PairState &state, UserId user)
{
    std::set<RoleId> roles;
    for (const rules::RoleOrigin &held : rules::heldRoles(state, user))
        roles.insert(held.role);
    return roles.size();
}

std::uint64_t sortNumber(const PairState &state, const User &user, Column column)
{
    switch (column) {
    case Column::Status:
        return static_cast<std::uint64_t>(user.status == UserStatus::Provisioned ? UserStatus::Invited : user.status);
    case Column::Qlik:
        return static_cast<std::uint64_t>(qlikState(user));
    case Column::Talend:
        return static_cast<std::uint64_t>(talendState(state, user.id));
    case Column::Roles: // of one row; a whole list is counted at once
        return heldRoleCount(state, user.id);
    case Column::Owns:
        return state.countOwnedBy(user.id);
    case Column::Expires:
        return user.inviteExpiry ? static_cast<std::uint64_t>(user.inviteExpiry->milliseconds())
                                 : std::numeric_limits<std::uint64_t>::max();
    case Column::Name:
    case Column::Email:
    case Column::Subject:
    case Column::Id:
    case Column::Count:
        break;
    }
    return 0;
}

bool isText(Column column)
{
    return column == Column::Name || column == Column::Email || column == Column::Subject || column == Column::Id;
}

/// Owns what it needs: it is used on pool threads. Of a whole list keys are made for all rows at once where that helps.
RowOrder<User> orderOf(Column column, std::shared_ptr<const PairState> state,
                       std::shared_ptr<const Collation> collation, bool ofWholeList)
{
    RowOrder<User> order;
    order.id = collation->orderId(static_cast<int>(column));
    order.ofRowAlone =
        isText(column) || column == Column::Status || column == Column::Qlik || column == Column::Expires;
    order.collation = std::move(collation);
    if (isText(column)) {
        orderByText<User>(order, [column](const User &user) { return sortText(user, column); });
        return order;
    }
    order.text = [](const User &user) { return sortText(user, Column::Name); };
    if (column == Column::Roles && ofWholeList) {
        const NumbersOnDemand<std::uint16_t> counts([state] {
            return roleCounts(*state, state->users().next(), [&](RoleId role) { return roleHolders(*state, role); });
        });
        order.prepare = [counts] { counts.make(); };
        order.key = [counts](const User &user) { return counts.of(user.id.value()); };
    } else {
        order.key = [column, state](const User &user) { return sortNumber(*state, user, column); };
    }
    return order;
}

} // namespace

UsersModel::UsersModel(const Engines &engines, QObject *parent)
    : IdListModel(static_cast<int>(Column::Name), parent), m_engine(engines.users)
{ }

void UsersModel::setSelection(const UserSelection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    requery();
}

void UsersModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    m_pattern = SearchPattern(text.toStdString());
    requery();
}

void UsersModel::setLens(Lens lens)
{
    if (lens == m_lens)
        return;
    m_lens = lens;
    repaintAll();
}

int UsersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

IdListModel::Job UsersModel::job() const
{
    return [engine = m_engine, snapshot = snapshot(), selection = m_selection, pattern = m_pattern,
            order = orderOf(columnOf(sortColumn()), snapshot().state, sharedCollation(), true),
            descending = isDescending()](const CancelFlag &cancel) -> std::optional<Ids> {
        const PairState &pair = *snapshot.state;
        const auto all = engine->order.ids(pair.users(), order, cancel);
        if (!all)
            return std::nullopt;
        if (pattern.isEmpty() && selection == UserSelection(UserList::All)) // nobody is left out
            return descending ? Ids(all->rbegin(), all->rend()) : *all;
        IdSet keep(pair.users().next());
        const Roaring listed = selectedUsers(pair, selection);
        if (pattern.isEmpty()) {
            for (const std::uint32_t id : listed)
                keep.add(id);
        } else {
            const auto found = engine->search.find(pair.users(), pattern, cancel);
            if (!found)
                return std::nullopt;
            IdSet inList(pair.users().next());
            for (const std::uint32_t id : listed)
                inList.add(id);
            for (const std::uint32_t id : *found) {
                if (inList.contains(id))
                    keep.add(id);
            }
        }
        return filteredIds(*all, keep, descending);
    };
}

bool UsersModel::accepts(std::uint32_t id) const
{
    const User *user = state().users().find(UserId(id));
    return user && isSelected(state(), user->id, m_selection) && isFound(*user, m_pattern);
}

bool UsersModel::comesBefore(std::uint32_t a, std::uint32_t b) const
{
    const auto order = orderOf(columnOf(sortColumn()), snapshot().state, sharedCollation(), false);
    return order.before(state().users().at(UserId(a)), state().users().at(UserId(b)));
}

std::optional<IdListModel::Ids> UsersModel::concerned(const ChangeSet &changes) const
{
    Ids ids;
    for (const UserId user : changes.users)
        ids.push_back(user.value());
    // Roles and groups carry to their members, seats and auto-assign to everybody; what somebody owns is counted here.
    for (const RoleId role : changes.roles) {
        if (state().directMembers(role).count() > 4'096)
            return std::nullopt;
        for (const std::uint32_t member : state().directMembers(role).bits())
            ids.push_back(member);
    }
    for (const GroupId group : changes.groups) {
        if (state().groupMembers(group).count() > 4'096)
            return std::nullopt;
        for (const std::uint32_t member : state().groupMembers(group).bits())
            ids.push_back(member);
    }
    const auto addOwner = [&](std::optional<UserId> owner) {
        if (owner)
            ids.push_back(owner->value());
    };
    for (const SpaceId space : changes.spaces) {
        if (const Space *row = state().spaces().find(space))
            addOwner(row->owner);
    }
    for (const ContentId item : changes.content) {
        if (const ContentItem *row = state().content().find(item))
            addOwner(row->owner);
    }
    for (const AccountId account : changes.accounts) {
        if (const Account *row = state().accounts().find(account))
            addOwner(row->user);
    }
    std::ranges::sort(ids);
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
    return ids;
}

std::string UsersModel::keepsakeName() const
{
    const bool whole = m_selection == UserSelection(UserList::All) && m_search.isEmpty() && !isDescending();
    if (!whole || columnOf(sortColumn()) != Column::Name)
        return {};
    return "users by name, " + std::string(collation().name());
}

Roaring UsersModel::keepsakeIds() const
{
    return selectedUsers(state(), UserList::All);
}

IdListModel::Reading UsersModel::reading() const
{
    return [state = snapshot().state](std::uint32_t id) {
        if (state->users().contains(UserId(id)))
            (void)state->countOwnedBy(UserId(id));
    };
}

/// The orders by each text: they are most of the work of a first sort.
IdListModel::Preparation UsersModel::preparation() const
{
    return [engine = m_engine, state = snapshot().state, collation = sharedCollation()](const CancelFlag &cancel) {
        for (const Column column : {Column::Subject, Column::Email, Column::Id}) {
            if (!engine->order.ids(state->users(), orderOf(column, state, collation, true), cancel))
                return false;
        }
        return true;
    };
}

const User *UsersModel::userAt(int row) const
{
    return row >= 0 && row < rowCount() ? state().users().find(UserId(idAt(row))) : nullptr;
}

QString UsersModel::rolesText(const User &user) const
{
    constexpr qsizetype mostRemembered = 512;
    // A new language brings a new collation.
    if (m_rolesTextsOf.lock() != snapshot().state || m_rolesTextsIn.lock() != sharedCollation()
        || m_rolesTexts.size() >= mostRemembered) {
        m_rolesTexts.clear();
        m_rolesTextsOf = snapshot().state;
        m_rolesTextsIn = sharedCollation();
    }
    QString &text = m_rolesTexts[user.id.value()];
    if (text.isNull())
        text = madeRolesText(user);
    return text;
}

QString UsersModel::madeRolesText(const User &user) const
{
    std::set<RoleId> seen;
    QStringList names;
    auto all = rules::heldRoles(state(), user.id);
    // What was given to this very person says most; what everybody has says least.
    std::ranges::stable_sort(all, std::ranges::greater(), &rules::RoleOrigin::origin);
    for (const rules::RoleOrigin &held : all) {
        const Role *role = state().roles().find(held.role);
        if (role && seen.insert(held.role).second)
            names.append(display::roleName(*role));
    }
    if (names.size() <= 2)
        return names.join(QStringLiteral(", "));
    return tr("%1, %2 +%Ln", "two roles and how many more", static_cast<int>(names.size()) - 2)
        .arg(names.at(0), names.at(1));
}

QString UsersModel::cellText(const User &user, Column column) const
{
    switch (column) {
    case Column::Name:
        return display::personName(user.person, user.vendorId());
    case Column::Email:
        return display::fromUtf8(user.person.email());
    case Column::Status:
        return display::text(user.status);
    case Column::Qlik:
    case Column::Talend:
        return {};
    case Column::Roles:
        return rolesText(user);
    case Column::Owns:
        return display::number(static_cast<std::int64_t>(state().countOwnedBy(user.id)));
    case Column::Subject:
        return display::fromUtf8(user.person.subject());
    case Column::Id:
        return display::fromUtf8(user.vendorId());
    case Column::Expires:
        return user.inviteExpiry ? display::relativeTime(*user.inviteExpiry, state().tenant().now) : QString();
    case Column::Count:
        break;
    }
    return {};
}

QVariant UsersModel::rawValue(const User &user, Column column) const
{
    if (column == Column::Roles || column == Column::Owns)
        return static_cast<qulonglong>(sortNumber(state(), user, column));
    if (column == Column::Expires)
        return user.inviteExpiry ? QVariant(static_cast<qlonglong>(user.inviteExpiry->milliseconds())) : QVariant();
    if (column == Column::Qlik || column == Column::Talend || column == Column::Status)
        return static_cast<int>(sortNumber(state(), user, column));
    return cellText(user, column);
}

SideState UsersModel::sideState(const User &user, Column column) const
{
    if (column == Column::Talend && m_lens == Lens::Qlik)
        return SideState::Unseen;
    return column == Column::Qlik ? qlikState(user) : talendState(state(), user.id);
}

QString UsersModel::tip(const User &user, Column column) const
{
    switch (column) {
    case Column::Qlik:
    case Column::Talend: {
        const SideState there = sideState(user, column);
        const RuleId rule = column == Column::Qlik       ? qlikReason(user)
                            : there == SideState::Unseen ? RuleId::SR_03
                                                         : talendReason(state(), user.id);
        return tr("%1: %2\n%3", "side, what somebody is there, the rule's sentence")
            .arg(display::text(column == Column::Qlik ? Side::Qlik : Side::Talend), display::text(there),
                 wording::ruleSentence(rule));
    }
    case Column::Status:
    case Column::Expires:
        return user.inviteExpiry ? tr("The invitation expires %1").arg(display::exactTime(*user.inviteExpiry))
                                 : cellText(user, column);
    case Column::Roles: {
        QStringList lines;
        for (const rules::RoleOrigin &held : rules::heldRoles(state(), user.id)) {
            if (const Role *role = state().roles().find(held.role))
                lines.append(QStringLiteral("%1 · %2").arg(display::roleName(*role), display::text(held.origin)));
        }
        return lines.join(u'\n');
    }
    case Column::Name:
    case Column::Email:
    case Column::Owns:
    case Column::Subject:
    case Column::Id:
    case Column::Count:
        break;
    }
    return cellText(user, column);
}

QVariant UsersModel::data(const QModelIndex &index, int role) const
{
    // Delegates ask every cell for a handful of roles that no column has: no row need be looked up for these.
    if (role == Qt::DecorationRole || role == Qt::FontRole || role == Qt::ForegroundRole || role == Qt::BackgroundRole
        || role == Qt::CheckStateRole)
        return {};
    if (role == Qt::TextAlignmentRole)
        return columnOf(index.column()) == Column::Owns ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role == Qt::DisplayRole)
        noteShown(index.row());
    const User *user = checkIndex(index, CheckIndexOption::IndexIsValid) ? userAt(index.row()) : nullptr;
    if (!user)
        return {};
    const Column column = columnOf(index.column());
    const bool side = column == Column::Qlik || column == Column::Talend;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*user, column);
    case Qt::ToolTipRole:
        return tip(*user, column);
    case Qt::AccessibleTextRole:
        return side ? display::sideText(column == Column::Qlik ? Side::Qlik : Side::Talend, sideState(*user, column))
                    : cellText(*user, column);
    case UnderlyingDataRole:
        return rawValue(*user, column);
    case IdRole:
        return user->id.value();
    case SideStateRole:
        return side ? QVariant(static_cast<int>(sideState(*user, column))) : QVariant();
    case SideRole:
        return side ? QVariant(static_cast<int>(column == Column::Qlik ? Side::Qlik : Side::Talend)) : QVariant();
    case SecondLineRole:
        return column == Column::Status && user->inviteExpiry
                   ? display::relativeTime(*user->inviteExpiry, state().tenant().now)
                   : QVariant();
    case UnseenRole:
        return user->status == UserStatus::Disabled && column != Column::Qlik && column != Column::Talend;
    default:
        return {};
    }
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && columnOf(section) == Column::Owns)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (columnOf(section)) {
    case Column::Name:
        return tr("Name", "of a user");
    case Column::Email:
        return tr("E-mail");
    case Column::Status:
        return tr("Status");
    case Column::Qlik:
        return role == Qt::ToolTipRole ? tr("What the user is in Qlik Cloud") : tr("Qlik", "column");
    case Column::Talend:
        return role == Qt::ToolTipRole ? tr("What the user is in Talend, and why") : tr("Talend", "column");
    case Column::Roles:
        return tr("Roles");
    case Column::Owns:
        return role == Qt::ToolTipRole ? tr("How many spaces and items the user owns") : tr("Owns", "column");
    case Column::Subject:
        return tr("IdP subject");
    case Column::Id:
        return tr("User ID");
    case Column::Expires:
        return role == Qt::ToolTipRole ? tr("When the invitation expires") : tr("Expires", "column");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace tandem
