// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/permissionmatrixmodel.h"

#include "domain/permissioncatalogue.h"
#include "items/display.h"
#include "items/fold.h"
#include "items/itemroles.h"
#include "items/rolesmodel.h"

#include <QLocale>

#include <algorithm>

namespace tandem {

namespace {

/// Whoever has a permission by something else than this role: default permissions, other roles.
Roaring holdersBesides(const PairState &state, const std::string &permission, Side side, RoleId besides)
{
    Roaring holders;
    if (side == Side::Qlik && std::ranges::binary_search(state.tenant().defaultPermissions, permission)) {
        for (const UserStatus status : {UserStatus::Active, UserStatus::Invited, UserStatus::Disabled})
            holders |= state.usersWith(status).bits();
        return holders;
    }
    state.roles().forEach([&](const Role &role) {
        if (role.id == besides || !(side == Side::Qlik ? role.qlik : role.talend).contains(permission))
            return;
        holders |= side == Side::Qlik ? roleHolders(state, role.id) : state.talendMembers(role.id).bits();
    });
    return holders;
}

Roaring holdersOn(const PairState &state, const Role &role, Side side)
{
    // Talend permissions reach whoever holds the role directly (SU-02, SU-08); groups never carry them over (SU-04).
    return side == Side::Qlik ? roleHolders(state, role.id) : state.directMembers(role.id).bits();
}

QString localHeading(std::span<const LocalizedText> headings, const std::string &english)
{
    const auto found = std::ranges::find(headings, english, &LocalizedText::en);
    return display::fromUtf8(found != headings.end() ? found->in(QLocale().name().toStdString()) : english);
}

} // namespace

PermissionMatrixModel::PermissionMatrixModel(QObject *parent) : QAbstractTableModel(parent) { }

void PermissionMatrixModel::setSnapshot(const Snapshot &snapshot)
{
    beginResetModel();
    m_snapshot = snapshot;
    std::erase_if(m_roles, [&](RoleId id) { return !m_snapshot.state->roles().contains(id); });
    std::erase_if(m_drafts, [&](const auto &draft) { return !m_snapshot.state->roles().contains(draft.first); });
    m_rows = makeRows();
    endResetModel();
}

void PermissionMatrixModel::follow(const Snapshot &snapshot, const ChangeSet &changes)
{
    const bool gone = std::ranges::any_of(m_roles, [&](RoleId id) { return !snapshot.state->roles().contains(id); });
    if (changes.everything || gone) {
        setSnapshot(snapshot);
        return;
    }
    m_snapshot = snapshot;
    // What has come true is no draft any more.
    for (auto draft = m_drafts.begin(); draft != m_drafts.end();) {
        const Role &role = m_snapshot.state->roles().at(draft->first);
        const auto isHeld = [&](const std::string &id) { return role.qlik.contains(id) || role.talend.contains(id); };
        std::erase_if(draft->second.added, isHeld);
        std::erase_if(draft->second.removed, [&](const std::string &id) { return !isHeld(id); });
        draft = draft->second.added.empty() && draft->second.removed.empty() ? m_drafts.erase(draft) : std::next(draft);
    }
    rebuild();
    for (const RoleId role : changes.roles) {
        const auto column = std::ranges::find(m_roles, role);
        if (column == m_roles.end() || m_rows.empty())
            continue;
        const int at = static_cast<int>(column - m_roles.begin()) + 1;
        Q_EMIT headerDataChanged(Qt::Horizontal, at, at);
        Q_EMIT dataChanged(index(0, at), index(rowCount() - 1, at));
    }
    Q_EMIT draftsChanged();
}

void PermissionMatrixModel::setRoles(std::vector<RoleId> roles)
{
    if (roles == m_roles)
        return;
    beginResetModel();
    m_roles = std::move(roles);
    m_rows = makeRows();
    endResetModel();
}

void PermissionMatrixModel::setFilter(const QString &text)
{
    m_filter = text;
    rebuild();
}

void PermissionMatrixModel::setOnlyHeld(bool only)
{
    m_onlyHeld = only;
    rebuild();
}

void PermissionMatrixModel::setLens(Lens lens)
{
    m_lens = lens;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PermissionMatrixModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    rebuild();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PermissionMatrixModel::rebuild()
{
    std::vector<Row> rows = makeRows();
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<PermissionMatrixModel::Row> PermissionMatrixModel::makeRows() const
{
    std::vector<Row> rows;
    if (!m_snapshot.state || m_roles.empty())
        return rows;
    const SearchPattern pattern(m_filter.toStdString());
    const auto isWanted = [&](Side side, const std::string &id) {
        if (!pattern.isEmpty() && !pattern.isIn(id) && !pattern.isIn(display::permission(id, side).toStdString()))
            return false;
        if (!m_onlyHeld)
            return true;
        return std::ranges::any_of(m_roles, [&](RoleId each) {
            const Role *role = m_snapshot.state->roles().find(each);
            const auto draft = m_drafts.find(each);
            return (role && held(*role, side).contains(id))
                   || (draft != m_drafts.end() && draft->second.added.contains(id));
        });
    };
    const auto add = [&](Side side, const std::string &id, const std::string &section, const std::string &group,
                         bool editable) {
        if (!isWanted(side, id))
            return;
        const bool newSection = rows.empty() || rows.back().section != section;
        if (newSection)
            rows.push_back({.side = side, .section = section, .top = true});
        if (!group.empty() && (newSection || rows.back().group != group))
            rows.push_back({.side = side, .section = section, .group = group});
        rows.push_back({side, id, section, group, editable});
    };
    std::set<std::pair<Side, std::string>> known;
    for (const PermissionInfo &permission : permissionCatalogue().all()) {
        known.emplace(permission.side, permission.id);
        const bool isHeld = std::ranges::any_of(m_roles, [&](RoleId each) {
            const Role *role = m_snapshot.state->roles().find(each);
            return role && held(*role, permission.side).contains(permission.id);
        });
        if (permission.customRole || isHeld)
            add(permission.side, permission.id, permission.section, permission.group,
                permission.customRole && !permission.retired);
    }
    // What an import brought and no table knows is shown by its raw name.
    for (const Side side : {Side::Qlik, Side::Talend}) {
        std::set<std::string> unknown;
        for (const RoleId each : m_roles) {
            const Role *role = m_snapshot.state->roles().find(each);
            for (const std::string &id : role ? held(*role, side).ids() : std::vector<std::string>()) {
                if (!known.contains({side, id}))
                    unknown.insert(id);
            }
        }
        for (const std::string &id : unknown)
            add(side, id, side == Side::Qlik ? "Other Qlik permissions" : "Other Talend permissions", {}, false);
    }
    return rows;
}

const PermissionSet &PermissionMatrixModel::held(const Role &role, Side side)
{
    return side == Side::Qlik ? role.qlik : role.talend;
}

const Role *PermissionMatrixModel::roleAt(int column) const
{
    return column > 0 && static_cast<std::size_t>(column) <= m_roles.size()
               ? m_snapshot.state->roles().find(m_roles[static_cast<std::size_t>(column) - 1])
               : nullptr;
}

bool PermissionMatrixModel::isHeading(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[static_cast<std::size_t>(row)].id.empty();
}

bool PermissionMatrixModel::isEditable(const QModelIndex &index) const
{
    const Role *role = index.isValid() ? roleAt(index.column()) : nullptr;
    if (!role)
        return false;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool seen = row.side == Side::Talend || m_lens != Lens::Talend; // SR-03
    return !row.id.empty() && row.editable && seen && role->kind != RoleKind::QlikBuiltIn;
}

void PermissionMatrixModel::toggle(const QModelIndex &index)
{
    if (!isEditable(index))
        return;
    const Role &role = *roleAt(index.column());
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    Draft &draft = m_drafts[role.id];
    auto &set = held(role, row.side).contains(row.id) ? draft.removed : draft.added;
    if (!set.insert(row.id).second)
        set.erase(row.id);
    if (draft.added.empty() && draft.removed.empty())
        m_drafts.erase(role.id);
    Q_EMIT dataChanged(index, index);
    Q_EMIT draftsChanged();
}

void PermissionMatrixModel::clearDrafts()
{
    if (m_drafts.empty())
        return;
    m_drafts.clear();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT draftsChanged();
}

std::vector<ActBody> PermissionMatrixModel::drafts() const
{
    std::vector<ActBody> acts;
    for (const auto &[role, draft] : m_drafts) {
        if (!draft.added.empty())
            acts.emplace_back(acts::AddPermissions{role, {draft.added.begin(), draft.added.end()}});
        if (!draft.removed.empty())
            acts.emplace_back(acts::RemovePermissions{role, {draft.removed.begin(), draft.removed.end()}});
    }
    return acts;
}

std::vector<PermissionMatrixModel::Effect> PermissionMatrixModel::effects() const
{
    std::vector<Effect> effects;
    for (const auto &[id, draft] : m_drafts) {
        const Role *role = m_snapshot.state->roles().find(id);
        if (!role)
            continue;
        Effect effect{.role = id, .added = draft.added.size(), .removed = draft.removed.size(), .gain = {}, .lose = {}};
        const auto sideOf = [&](const std::string &permission) {
            const PermissionInfo *info = permissionCatalogue().find(permission);
            return info ? info->side : role->talend.contains(permission) ? Side::Talend : Side::Qlik;
        };
        for (const std::string &permission : draft.added) {
            const Side side = sideOf(permission);
            effect.gain |=
                holdersOn(*m_snapshot.state, *role, side) - holdersBesides(*m_snapshot.state, permission, side, id);
        }
        for (const std::string &permission : draft.removed) {
            const Side side = sideOf(permission);
            effect.lose |=
                holdersOn(*m_snapshot.state, *role, side) - holdersBesides(*m_snapshot.state, permission, side, id);
        }
        effects.push_back(std::move(effect));
    }
    return effects;
}

int PermissionMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PermissionMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_roles.size()) + 1;
}

MatrixMark PermissionMatrixModel::mark(const Row &row, const Role &role) const
{
    const bool isHeld = held(role, row.side).contains(row.id);
    const auto draft = m_drafts.find(role.id);
    if (draft != m_drafts.end() && draft->second.added.contains(row.id))
        return MatrixMark::Added;
    if (draft != m_drafts.end() && draft->second.removed.contains(row.id))
        return MatrixMark::Removed;
    if (m_lens == Lens::Talend && row.side == Side::Qlik)
        return isHeld ? MatrixMark::HeldUnseen : MatrixMark::Unseen;
    return isHeld ? MatrixMark::Held : MatrixMark::None;
}

QString PermissionMatrixModel::rowText(const Row &row) const
{
    if (!row.id.empty())
        return display::permission(row.id, row.side);
    const PermissionCatalogue &catalogue = permissionCatalogue();
    if (row.section == "Other Qlik permissions")
        return tr("Other Qlik permissions");
    if (row.section == "Other Talend permissions")
        return tr("Other Talend permissions");
    return row.top ? localHeading(catalogue.sections(), row.section) : localHeading(catalogue.groups(), row.group);
}

QString PermissionMatrixModel::markText(MatrixMark mark) const
{
    switch (mark) {
    case MatrixMark::None:
        return tr("not held", "cell of the permission matrix");
    case MatrixMark::Held:
        return tr("held", "cell of the permission matrix");
    case MatrixMark::Added:
        return tr("to be added", "cell of the permission matrix");
    case MatrixMark::Removed:
        return tr("to be removed", "cell of the permission matrix");
    case MatrixMark::HeldUnseen:
        return tr("held, hidden from Talend", "cell of the permission matrix");
    case MatrixMark::Unseen:
        return tr("not held, hidden from Talend", "cell of the permission matrix");
    }
    return {};
}

QVariant PermissionMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == HeadingRole)
        return row.id.empty();
    if (role == SideRole)
        return static_cast<int>(row.side);
    if (role == UnseenRole)
        return m_lens == Lens::Talend && row.side == Side::Qlik;
    if (role == CountRole)
        return row.top ? QVariant(0) : QVariant();
    if (index.column() == 0) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return rowText(row);
        return role == Qt::ToolTipRole && !row.id.empty() ? display::fromUtf8(row.id) : QVariant();
    }
    const Role *held = roleAt(index.column());
    if (!held || row.id.empty())
        return {};
    const MatrixMark shown = mark(row, *held);
    switch (role) {
    case MarkRole:
    case UnderlyingDataRole:
        return static_cast<int>(shown);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1: %2 %3", "role, permission, held or not")
            .arg(display::roleName(*held), rowText(row), markText(shown));
    default:
        return {};
    }
}

QVariant PermissionMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == 0)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == 0)
        return tr("Permission");
    const Role *held = roleAt(section);
    return held ? display::roleName(*held) : QVariant();
}

Qt::ItemFlags PermissionMatrixModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isHeading(index.row()) ? Qt::ItemIsEnabled
                                  : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace tandem
