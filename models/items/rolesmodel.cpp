// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rolesmodel.h"

#include "items/display.h"
#include "items/tablejob.h"
#include "wording/rulewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

using Column = RolesModel::Column;

struct RoleLists
{
    Q_DECLARE_TR_FUNCTIONS(RoleLists)

public:
    static QString name(RoleList list)
    {
        switch (list) {
        case RoleList::All:
            return tr("All roles");
        case RoleList::Synchronized:
            return tr("Synchronized");
        case RoleList::Distributed:
            return tr("Distributed from Talend");
        case RoleList::Custom:
            return tr("Custom", "roles");
        case RoleList::BuiltInQlik:
            return tr("Built-in, Qlik", "roles");
        case RoleList::BuiltInTalend:
            return tr("Built-in, Talend", "roles");
        case RoleList::TalendBearing:
            return tr("Bring Talend access");
        case RoleList::Unheld:
            return tr("Held by nobody");
        case RoleList::Count:
            break;
        }
        return {};
    }
    static QString hint(RoleList list)
    {
        switch (list) {
        case RoleList::All:
            return tr("Every role of both sides.");
        case RoleList::Synchronized:
            return tr("Roles that exist on both sides.");
        case RoleList::Distributed:
            return tr("Roles that came from Talend.");
        case RoleList::Custom:
            return tr("Roles made by administrators.");
        case RoleList::BuiltInQlik:
            return tr("They stay in Qlik Cloud; Talend does not show them.");
        case RoleList::BuiltInTalend:
            return tr("Talend's own roles, which Qlik Cloud shows as custom roles.");
        case RoleList::TalendBearing:
            return tr("Whoever is given one of them directly gets a Talend account.");
        case RoleList::Unheld:
            return tr("Nobody holds them directly, by group or automatically.");
        case RoleList::Count:
            break;
        }
        return {};
    }
};

std::uint64_t memberNumber(const PairState &state, const Role &role, Column column)
{
    const RoleMembers members = roleMembers(state, role.id);
    return column == Column::Direct ? members.direct : column == Column::Group ? members.group : members.automatic;
}

std::uint64_t sortNumber(const PairState &state, const Role &role, Column column)
{
    switch (column) {
    case Column::Kind:
        return static_cast<std::uint64_t>(role.kind);
    case Column::Label:
        return display::roleLabel(role).isEmpty() ? 1 : 0;
    case Column::Qlik:
        return role.onQlik ? 0 : 1;
    case Column::Talend:
        return role.onTalend ? 0 : 1;
    case Column::Direct:
    case Column::Group:
    case Column::Auto:
        return memberNumber(state, role, column);
    case Column::QlikPermissions:
        return role.qlik.size();
    case Column::TalendPermissions:
        return role.talend.size();
    case Column::Name:
    case Column::Count:
        break;
    }
    return 0;
}

RowOrder<Role> orderOf(Column column, std::shared_ptr<const PairState> state,
                       std::shared_ptr<const Collation> collation)
{
    RowOrder<Role> order;
    order.id = collation->orderId(static_cast<int>(column));
    order.ofRowAlone = column == Column::Name;
    order.collation = std::move(collation);
    if (column == Column::Name) {
        orderByText<Role>(order, &Role::name);
        return order;
    }
    order.text = &Role::name;
    order.key = [column, state](const Role &role) { return sortNumber(*state, role, column); };
    return order;
}

bool isNumber(Column column)
{
    return column >= Column::Direct;
}

} // namespace

QString roleListName(RoleList list)
{
    return RoleLists::name(list);
}

QString roleListHint(RoleList list)
{
    return RoleLists::hint(list);
}

bool isInRoleList(const PairState &state, const Role &role, RoleList list)
{
    switch (list) {
    case RoleList::All:
        return true;
    case RoleList::Synchronized:
        return role.isSynchronized();
    case RoleList::Distributed:
        return !display::roleLabel(role).isEmpty();
    case RoleList::Custom:
        return role.kind == RoleKind::Custom;
    case RoleList::BuiltInQlik:
        return role.kind == RoleKind::QlikBuiltIn;
    case RoleList::BuiltInTalend:
        return role.kind == RoleKind::TalendBuiltIn;
    case RoleList::TalendBearing:
        return role.isTalendBearing();
    case RoleList::Unheld: {
        const RoleMembers members = roleMembers(state, role.id);
        return members.direct + members.group + members.automatic == 0;
    }
    case RoleList::Count:
        break;
    }
    return false;
}

Roaring roleHolders(const PairState &state, RoleId role)
{
    Roaring holders = state.directMembers(role).bits();
    state.groups().forEach([&](const Group &group) {
        if (group.side == Side::Qlik && std::ranges::binary_search(group.roles, role))
            holders |= state.groupMembers(group.id).bits();
    });
    if (std::ranges::binary_search(state.tenant().autoAssign, role)) {
        for (const UserStatus status : {UserStatus::Active, UserStatus::Invited, UserStatus::Disabled})
            holders |= state.usersWith(status).bits();
    }
    return holders;
}

RoleMembers roleMembers(const PairState &state, RoleId role)
{
    RoleMembers members;
    members.direct = state.directMembers(role).count();
    Roaring byGroup;
    state.groups().forEach([&](const Group &group) {
        if (group.side == Side::Qlik && std::ranges::binary_search(group.roles, role))
            byGroup |= state.groupMembers(group.id).bits();
    });
    members.group = byGroup.cardinality();
    if (std::ranges::binary_search(state.tenant().autoAssign, role))
        members.automatic = state.users().size();
    return members;
}

RolesModel::RolesModel(const Engines &engines, QObject *parent)
    : IdListModel(static_cast<int>(Column::Name), parent), m_engine(engines.roles)
{ }

void RolesModel::setList(RoleList list)
{
    if (list == m_list)
        return;
    m_list = list;
    requery();
}

void RolesModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    m_pattern = SearchPattern(text.toStdString());
    requery();
}

void RolesModel::setLens(Lens lens)
{
    m_lens = lens;
    repaintAll();
}

int RolesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

IdListModel::Job RolesModel::job() const
{
    TableJob<Role> work{m_engine,
                        snapshot(),
                        &PairState::roles,
                        orderOf(static_cast<Column>(sortColumn()), snapshot().state, sharedCollation()),
                        m_pattern,
                        isDescending(),
                        {}};
    work.fits = [list = m_list](const PairState &pair, const Role &role) { return isInRoleList(pair, role, list); };
    return work;
}

bool RolesModel::accepts(std::uint32_t id) const
{
    const Role *role = state().roles().find(RoleId(id));
    return role && isInRoleList(state(), *role, m_list) && isFound(*role, m_pattern);
}

bool RolesModel::comesBefore(std::uint32_t a, std::uint32_t b) const
{
    const auto order = orderOf(static_cast<Column>(sortColumn()), snapshot().state, sharedCollation());
    return order.before(state().roles().at(RoleId(a)), state().roles().at(RoleId(b)));
}

std::optional<IdListModel::Ids> RolesModel::concerned(const ChangeSet &changes) const
{
    // Groups and auto-assign change the members of any role; there are few roles.
    if (!changes.groups.empty() || changes.tenant) {
        Ids all;
        state().roles().forEach([&](const Role &role) { all.push_back(role.id.value()); });
        for (const RoleId role : changes.roles)
            all.push_back(role.value());
        std::ranges::sort(all);
        const auto repeated = std::ranges::unique(all);
        all.erase(repeated.begin(), repeated.end());
        return all;
    }
    Ids ids;
    for (const RoleId role : changes.roles)
        ids.push_back(role.value());
    return ids;
}

QString RolesModel::cellText(const Role &role, Column column) const
{
    switch (column) {
    case Column::Name:
        return display::roleName(role);
    case Column::Kind:
        return display::text(role.kind);
    case Column::Label:
        return m_lens == Lens::Talend ? QString() : display::roleLabel(role);
    case Column::Qlik:
    case Column::Talend:
        return {};
    case Column::Direct:
    case Column::Group:
    case Column::Auto:
        return display::number(static_cast<std::int64_t>(memberNumber(state(), role, column)));
    case Column::QlikPermissions:
        return m_lens == Lens::Talend ? QString() : display::number(static_cast<std::int64_t>(role.qlik.size()));
    case Column::TalendPermissions:
        return display::number(static_cast<std::int64_t>(role.talend.size()));
    case Column::Count:
        break;
    }
    return {};
}

SideState RolesModel::sideState(const Role &role, Column column) const
{
    if (column == Column::Qlik)
        return role.onQlik ? SideState::There : SideState::Absent;
    if (role.onTalend)
        return SideState::There;
    return m_lens == Lens::Talend ? SideState::Unseen : SideState::Absent;
}

QVariant RolesModel::data(const QModelIndex &index, int role) const
{
    const Role *row = checkIndex(index, CheckIndexOption::IndexIsValid) && hasState()
                          ? state().roles().find(RoleId(idAt(index.row())))
                          : nullptr;
    if (!row)
        return {};
    const auto column = static_cast<Column>(index.column());
    const bool side = column == Column::Qlik || column == Column::Talend;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*row, column);
    case Qt::ToolTipRole:
        if (column == Column::Talend)
            return wording::ruleSentence(row->onTalend ? RuleId::SR_01 : RuleId::SR_06);
        return column == Column::Name && !row->description.empty() ? display::fromUtf8(row->description)
                                                                   : cellText(*row, column);
    case Qt::AccessibleTextRole:
        return side ? display::sideText(column == Column::Qlik ? Side::Qlik : Side::Talend, sideState(*row, column))
                    : cellText(*row, column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case UnderlyingDataRole:
        return column == Column::Name ? QVariant(cellText(*row, column))
                                      : QVariant(static_cast<qulonglong>(sortNumber(state(), *row, column)));
    case IdRole:
        return row->id.value();
    case SideStateRole:
        return side ? QVariant(static_cast<int>(sideState(*row, column))) : QVariant();
    case SideRole:
        return side ? QVariant(static_cast<int>(column == Column::Qlik ? Side::Qlik : Side::Talend)) : QVariant();
    case UnseenRole:
        return m_lens == Lens::Talend && !row->onTalend;
    default:
        return {};
    }
}

QVariant RolesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (column) {
    case Column::Name:
        return tr("Name", "of a role");
    case Column::Kind:
        return tr("Kind", "of a role");
    case Column::Label:
        return tr("Label", "of a role");
    case Column::Qlik:
        return tr("Qlik", "column");
    case Column::Talend:
        return tr("Talend", "column");
    case Column::Direct:
        return tip ? tr("Users to whom it is given directly") : tr("Direct", "column: members");
    case Column::Group:
        return tip ? tr("Users who hold it through a group") : tr("By group", "column: members");
    case Column::Auto:
        return tip ? tr("Users who hold it by auto-assign") : tr("Auto", "column: members");
    case Column::QlikPermissions:
        return tip ? tr("Qlik permissions it holds") : tr("Qlik perm.", "column: number of permissions");
    case Column::TalendPermissions:
        return tip ? tr("Talend permissions it holds") : tr("Talend perm.", "column: number of permissions");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace tandem
