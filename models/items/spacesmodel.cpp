// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/spacesmodel.h"

#include "items/display.h"
#include "items/itemroles.h"
#include "items/ownerfilter.h"
#include "rules/contentstate.h"

#include <QLocale>

#include <algorithm>

namespace tandem {

namespace {

using Node = SpacesModel::Node;

/// Above this many changed spaces the tree is made anew.
constexpr std::size_t exactLimit = 256;

// Internal id: 0 = a node at the top, else the kind + 1 of a space below one.
constexpr Node nodeOfKind(std::size_t kind)
{
    return static_cast<Node>(static_cast<std::size_t>(Node::Shared) + kind);
}

} // namespace

SpacesModel::SpacesModel(QObject *parent) : QAbstractItemModel(parent), m_collation(QLocale().name()) { }

std::optional<std::size_t> SpacesModel::kindOf(Node node)
{
    if (node < Node::Shared || node > Node::Data)
        return std::nullopt;
    return static_cast<std::size_t>(node) - static_cast<std::size_t>(Node::Shared);
}

std::optional<std::size_t> SpacesModel::kindOf(const Space &space)
{
    switch (space.type) {
    case SpaceType::Shared:
        return 0;
    case SpaceType::Managed:
        return 1;
    case SpaceType::Data:
        return 2;
    case SpaceType::Personal:
        break;
    }
    return std::nullopt;
}

bool SpacesModel::before(SpaceId a, SpaceId b) const
{
    const Space *left = m_snapshot.state->spaces().find(a);
    const Space *right = m_snapshot.state->spaces().find(b);
    if (!left || !right)
        return a < b;
    const auto compared = m_collation.compare(left->name(), right->name());
    return compared != 0 ? compared < 0 : a < b;
}

void SpacesModel::setSnapshot(const Snapshot &snapshot)
{
    beginResetModel();
    m_snapshot = snapshot;
    for (auto &spaces : m_spaces)
        spaces.clear();
    m_snapshot.state->spaces().forEach([&](const Space &space) {
        if (const auto kind = kindOf(space))
            m_spaces[*kind].push_back(space.id);
    });
    for (auto &spaces : m_spaces)
        std::ranges::sort(spaces, [this](SpaceId a, SpaceId b) { return before(a, b); });
    endResetModel();
}

void SpacesModel::setCollation(const Collation &collation)
{
    m_collation = collation;
    if (m_snapshot.state)
        setSnapshot(m_snapshot);
}

void SpacesModel::follow(const Snapshot &snapshot, const ChangeSet &changes)
{
    if (changes.everything || changes.spaces.size() > exactLimit) {
        setSnapshot(snapshot);
        return;
    }
    m_snapshot = snapshot;
    for (const SpaceId space : changes.spaces)
        update(space);
    // An owner's new name shows beside the spaces.
    for (const UserId user : changes.users) {
        for (const SpaceId space : m_snapshot.state->spacesOwnedBy(user)) {
            if (const QModelIndex at = indexOf(space); at.isValid())
                Q_EMIT dataChanged(at, at);
        }
    }
}

void SpacesModel::update(SpaceId space)
{
    const Space *row = m_snapshot.state->spaces().find(space);
    const auto kind = row ? kindOf(*row) : std::nullopt;
    const QModelIndex old = indexOf(space);
    if (old.isValid()) {
        auto &spaces = m_spaces[old.internalId() - 1];
        const bool above = old.row() == 0 || before(spaces[static_cast<std::size_t>(old.row()) - 1], space);
        const bool below = old.row() + 1 >= static_cast<int>(spaces.size())
                           || before(space, spaces[static_cast<std::size_t>(old.row()) + 1]);
        if (kind && *kind == old.internalId() - 1 && above && below) {
            Q_EMIT dataChanged(old, old);
            return;
        }
        beginRemoveRows(old.parent(), old.row(), old.row());
        spaces.erase(spaces.begin() + old.row());
        endRemoveRows();
    }
    if (!kind)
        return;
    auto &spaces = m_spaces[*kind];
    const auto place = std::ranges::lower_bound(spaces, space, [this](SpaceId a, SpaceId b) { return before(a, b); });
    const int at = static_cast<int>(place - spaces.begin());
    beginInsertRows(indexOf(nodeOfKind(*kind)), at, at);
    spaces.insert(place, space);
    endInsertRows();
}

void SpacesModel::setCounts(const Counts &counts)
{
    if (m_counted && counts == m_counts)
        return;
    m_counts = counts;
    m_counted = true;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {CountRole});
}

SpacesModel::Counts SpacesModel::countsOf(const PairState &state)
{
    Counts counts{};
    const auto count = [&](Node node) -> qint64 & { return counts[static_cast<std::size_t>(node)]; };
    const OwnerFilter lacking{OwnerFilter::Kind::Lacking, {}};
    state.spaces().forEachPassing([&](const Space &space) {
        ++count(Node::AllSpaces);
        count(Node::SpacesWithoutOwner) += lacking.fits(state, space.owner);
        if (const auto kind = kindOf(space))
            ++count(nodeOfKind(*kind));
    });
    state.content().forEachPassing([&](const ContentItem &item) {
        ++count(Node::AllContent);
        count(Node::WithoutOwner) += lacking.fits(state, item.owner);
        count(Node::Personal) += !item.space;
        const ContentState is = rules::contentState(state, item);
        count(Node::Failing) += is == ContentState::Failing;
        count(Node::CredentialsMissing) += is == ContentState::CredentialsMissing;
    });
    return counts;
}

std::optional<Node> SpacesModel::nodeAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() != 0)
        return std::nullopt;
    return static_cast<Node>(index.row());
}

std::optional<SpaceId> SpacesModel::spaceAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return std::nullopt;
    return m_spaces[index.internalId() - 1][static_cast<std::size_t>(index.row())];
}

QModelIndex SpacesModel::indexOf(SpaceId space) const
{
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        const auto found = std::ranges::find(m_spaces[kind], space);
        if (found != m_spaces[kind].end())
            return createIndex(static_cast<int>(found - m_spaces[kind].begin()), 0, kind + 1);
    }
    return {};
}

QModelIndex SpacesModel::indexOf(Node node) const
{
    return createIndex(static_cast<int>(node), 0, quintptr(0));
}

QModelIndex SpacesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, 0, quintptr(0));
    return createIndex(row, 0, *kindOf(*nodeAt(parent)) + 1);
}

QModelIndex SpacesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return indexOf(nodeOfKind(child.internalId() - 1));
}

int SpacesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(Node::Count);
    const auto node = nodeAt(parent);
    const auto kind = node ? kindOf(*node) : std::nullopt;
    return kind ? static_cast<int>(m_spaces[*kind].size()) : 0;
}

int SpacesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString SpacesModel::nodeText(Node node) const
{
    switch (node) {
    case Node::AllContent:
        return tr("All content");
    case Node::WithoutOwner:
        return tr("Content without owner");
    case Node::Failing:
        return tr("Failing");
    case Node::CredentialsMissing:
        return tr("Credentials missing");
    case Node::AllSpaces:
        return tr("All spaces");
    case Node::SpacesWithoutOwner:
        return tr("Spaces without owner");
    case Node::Shared:
        return tr("Shared", "spaces");
    case Node::Managed:
        return tr("Managed", "spaces");
    case Node::Data:
        return tr("Data", "spaces");
    case Node::Personal:
        return tr("Personal", "spaces");
    case Node::Count:
        break;
    }
    return {};
}

QVariant SpacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const auto node = nodeAt(index)) {
        switch (role) {
        case Qt::DisplayRole:
            return nodeText(*node);
        case Qt::AccessibleTextRole:
            return m_counted
                       ? QStringLiteral("%1 %2").arg(nodeText(*node)).arg(m_counts[static_cast<std::size_t>(*node)])
                       : nodeText(*node);
        case CountRole:
            return m_counted ? QVariant(m_counts[static_cast<std::size_t>(*node)]) : QVariant();
        case SeverityRole: {
            const bool attention =
                (*node >= Node::WithoutOwner && *node <= Node::CredentialsMissing) || *node == Node::SpacesWithoutOwner;
            return attention && m_counts[static_cast<std::size_t>(*node)] > 0
                       ? QVariant(static_cast<int>(Severity::Warning))
                       : QVariant();
        }
        case SpaceTypeRole:
            if (*node == Node::Personal)
                return static_cast<int>(SpaceType::Personal);
            if (const auto kind = kindOf(*node))
                return static_cast<int>(SpaceType::Shared) + static_cast<int>(*kind);
            return {};
        default:
            return {};
        }
    }
    const Space *space = m_snapshot.state->spaces().find(spaceAt(index));
    if (!space)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display::fromUtf8(space->name());
    case SecondLineRole:
        return display::ownerName(*m_snapshot.state, space->owner);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1 · %2\n%3")
            .arg(display::fromUtf8(space->name()), display::text(space->type),
                 display::ownerName(*m_snapshot.state, space->owner));
    case CountRole:
        return static_cast<qlonglong>(m_snapshot.state->contentIn(space->id).size());
    case SpaceTypeRole:
        return static_cast<int>(space->type);
    case SeverityRole:
        return m_snapshot.state->users().find(space->owner) ? QVariant()
                                                            : QVariant(static_cast<int>(Severity::Warning));
    case IdRole:
        return space->id.value();
    default:
        return {};
    }
}

} // namespace tandem
