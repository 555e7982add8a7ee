// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/spacelistmodel.h"

#include "items/display.h"
#include "items/itemroles.h"
#include "items/tablejob.h"
#include "items/userlists.h"

#include <algorithm>
#include <set>

namespace tandem {

namespace {

using Column = SpaceListModel::Column;

std::string ownerText(const PairState &state, const Space &space)
{
    const User *owner = state.users().find(space.owner);
    return owner ? std::string(listedName(*owner)) : std::string();
}

bool isText(Column column)
{
    return column == Column::Name || column == Column::Owner || column == Column::Id;
}

bool isNumber(Column column)
{
    return column == Column::Members || column == Column::Items;
}

std::uint64_t sortNumber(const PairState &state, const Space &space, Column column)
{
    switch (column) {
    case Column::Type:
        return static_cast<std::uint64_t>(space.type);
    case Column::Members:
        return space.members.size();
    case Column::Items:
        return state.contentIn(space.id).size();
    case Column::Side:
        return static_cast<std::uint64_t>(space.side);
    case Column::Name:
    case Column::Owner:
    case Column::Id:
    case Column::Count:
        break;
    }
    return 0;
}

/// Owns what it needs: it is used on pool threads. Of a whole list keys are made for all rows at once where that helps.
RowOrder<Space> orderOf(Column column, std::shared_ptr<const PairState> state,
                        std::shared_ptr<const Collation> collation, bool ofWholeList)
{
    RowOrder<Space> order;
    order.id = collation->orderId(static_cast<int>(column));
    order.ofRowAlone = column != Column::Owner && column != Column::Items;
    order.collation = std::move(collation);
    order.text = &Space::name;
    if (column == Column::Name) {
        orderByText<Space>(order, &Space::name);
    } else if (column == Column::Id) {
        orderByText<Space>(order, &Space::vendorId);
    } else if (column == Column::Owner && ofWholeList) {
        const NumbersOnDemand<std::uint32_t> ranks(
            [state, collation = order.collation] { return ranksByText(state->users(), *collation, listedName); });
        order.prepare = [ranks] { ranks.make(); };
        order.key = [ranks](const Space &space) { return space.owner ? ranks.of(space.owner->value()) : 0; };
    } else if (column == Column::Owner) {
        order.other = [state](const Space &space) { return ownerText(*state, space); };
        order.key = [state, collation = order.collation](const Space &space) {
            return collation->prefix(ownerText(*state, space));
        };
    } else {
        order.key = [column, state](const Space &space) { return sortNumber(*state, space, column); };
    }
    return order;
}

} // namespace

SpaceListModel::SpaceListModel(const Engines &engines, QObject *parent)
    : OwnedListModel(static_cast<int>(Column::Name), static_cast<int>(Column::Owner), parent), m_engine(engines.spaces)
{ }

void SpaceListModel::setType(std::optional<SpaceType> type)
{
    if (type == m_type)
        return;
    m_type = type;
    requery();
}

void SpaceListModel::setOwner(const OwnerFilter &owner)
{
    if (owner == m_owner)
        return;
    m_owner = owner;
    requery();
}

void SpaceListModel::setSearch(const QString &text)
{
    m_pattern = SearchPattern(text.toStdString());
    requery();
}

int SpaceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

IdListModel::Job SpaceListModel::job() const
{
    TableJob<Space> work{m_engine,
                         snapshot(),
                         &PairState::spaces,
                         orderOf(static_cast<Column>(sortColumn()), snapshot().state, sharedCollation(), true),
                         m_pattern,
                         isDescending(),
                         {}};
    work.fits = [type = m_type, owner = m_owner](const PairState &pair, const Space &space) {
        return (!type || space.type == *type) && owner.fits(pair, space.owner);
    };
    return work;
}

bool SpaceListModel::accepts(std::uint32_t id) const
{
    const Space *space = state().spaces().find(SpaceId(id));
    return space && (!m_type || space->type == *m_type) && m_owner.fits(state(), space->owner)
           && isFound(*space, m_pattern);
}

bool SpaceListModel::comesBefore(std::uint32_t a, std::uint32_t b) const
{
    const auto order = orderOf(static_cast<Column>(sortColumn()), snapshot().state, sharedCollation(), false);
    return order.before(state().spaces().at(SpaceId(a)), state().spaces().at(SpaceId(b)));
}

std::optional<IdListModel::Ids> SpaceListModel::concerned(const ChangeSet &changes) const
{
    std::set<std::uint32_t> ids;
    for (const SpaceId space : changes.spaces)
        ids.insert(space.value());
    for (const UserId user : changes.users) {
        for (const SpaceId space : state().spacesOwnedBy(user))
            ids.insert(space.value());
    }
    // Where an item was before is not told: with moved content the numbers of all spaces are looked at again.
    if (!changes.content.empty())
        return std::nullopt;
    return Ids(ids.begin(), ids.end());
}

QString SpaceListModel::cellText(const Space &space, Column column) const
{
    switch (column) {
    case Column::Name:
        return display::fromUtf8(space.name());
    case Column::Type:
        return display::text(space.type);
    case Column::Owner:
        return display::ownerName(state(), space.owner);
    case Column::Members:
    case Column::Items:
        return display::number(static_cast<std::int64_t>(sortNumber(state(), space, column)));
    case Column::Side:
        return display::text(space.side);
    case Column::Id:
        return display::fromUtf8(space.vendorId());
    case Column::Count:
        break;
    }
    return {};
}

QVariant SpaceListModel::data(const QModelIndex &index, int role) const
{
    const Space *space = checkIndex(index, CheckIndexOption::IndexIsValid) && hasState()
                             ? state().spaces().find(SpaceId(idAt(index.row())))
                             : nullptr;
    if (!space)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cellText(*space, column);
    case Qt::EditRole:
        return column == Column::Owner && state().users().find(space->owner) ? cellText(*space, column) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case UnderlyingDataRole:
        return isText(column) ? QVariant(cellText(*space, column))
                              : QVariant(static_cast<qulonglong>(sortNumber(state(), *space, column)));
    case IdRole:
        return space->id.value();
    case SpaceTypeRole:
        return column == Column::Name ? QVariant(static_cast<int>(space->type)) : QVariant();
    case SeverityRole:
        return column == Column::Owner && !state().users().find(space->owner)
                   ? QVariant(static_cast<int>(Severity::Warning))
                   : QVariant();
    default:
        return {};
    }
}

QVariant SpaceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name:
        return tr("Name", "of a space");
    case Column::Type:
        return tr("Kind", "of a space");
    case Column::Owner:
        return tr("Owner");
    case Column::Members:
        return tr("Members");
    case Column::Items:
        return tr("Items");
    case Column::Side:
        return tr("Side");
    case Column::Id:
        return tr("ID");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace tandem
