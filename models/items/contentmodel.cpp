// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/contentmodel.h"

#include "items/display.h"
#include "items/itemroles.h"
#include "items/tablejob.h"
#include "items/userlists.h"
#include "rules/contentstate.h"

#include <algorithm>
#include <array>

namespace tandem {

namespace {

using Column = ContentModel::Column;

std::string spaceText(const PairState &state, const ContentItem &item)
{
    const Space *space = state.spaces().find(item.space);
    return space ? std::string(space->name()) : std::string();
}

std::string ownerText(const PairState &state, const ContentItem &item)
{
    const User *owner = state.users().find(item.owner);
    return owner ? std::string(listedName(*owner)) : std::string();
}

bool isText(Column column)
{
    return column == Column::Name || column == Column::Space || column == Column::Owner || column == Column::Id;
}

std::uint64_t sortNumber(const PairState &state, const ContentItem &item, Column column)
{
    if (column == Column::Type)
        return static_cast<std::uint64_t>(item.type);
    if (column == Column::State)
        return static_cast<std::uint64_t>(rules::contentState(state, item));
    return static_cast<std::uint64_t>(item.side);
}

/// Order by a text of the owner or the space.
void orderByOther(RowOrder<ContentItem> &order, Column column, const std::shared_ptr<const PairState> &state,
                  bool ofWholeList)
{
    order.text = &ContentItem::name;
    if (!ofWholeList) {
        order.other = [column, state](const ContentItem &item) {
            return column == Column::Owner ? ownerText(*state, item) : spaceText(*state, item);
        };
        order.key = [other = order.other, collation = order.collation](const ContentItem &item) {
            return collation->prefix(other(item));
        };
    } else if (column == Column::Owner) {
        const NumbersOnDemand<std::uint32_t> ranks(
            [state, collation = order.collation] { return ranksByText(state->users(), *collation, listedName); });
        order.prepare = [ranks] { ranks.make(); };
        order.key = [ranks](const ContentItem &item) { return item.owner ? ranks.of(item.owner->value()) : 0; };
    } else {
        const NumbersOnDemand<std::uint32_t> ranks([state, collation = order.collation] {
            return ranksByText(state->spaces(), *collation, [](const Space &space) { return space.name(); });
        });
        order.prepare = [ranks] { ranks.make(); };
        order.key = [ranks](const ContentItem &item) { return item.space ? ranks.of(item.space->value()) : 0; };
    }
}

/// Owns what it needs: it is used on pool threads. Of a whole list keys are made for all rows at once where that helps.
RowOrder<ContentItem> orderOf(Column column, std::shared_ptr<const PairState> state,
                              std::shared_ptr<const Collation> collation, bool ofWholeList)
{
    RowOrder<ContentItem> order;
    order.id = collation->orderId(static_cast<int>(column));
    order.ofRowAlone =
        column == Column::Name || column == Column::Type || column == Column::Side || column == Column::Id;
    order.collation = std::move(collation);
    if (column == Column::Name) {
        orderByText<ContentItem>(order, &ContentItem::name);
    } else if (column == Column::Id) {
        orderByText<ContentItem>(order, &ContentItem::vendorId);
    } else if (column == Column::Owner || column == Column::Space) {
        orderByOther(order, column, state, ofWholeList);
    } else {
        order.text = &ContentItem::name;
        order.key = [column, state](const ContentItem &item) { return sortNumber(*state, item, column); };
    }
    return order;
}

} // namespace

bool ContentQuery::fits(const PairState &pair, const ContentItem &item) const
{
    if (type && item.type != *type)
        return false;
    if (spaces && !(item.space ? spaces->contains(*item.space) : spaces->empty()))
        return false;
    if (spaceType) {
        const Space *space = pair.spaces().find(item.space);
        if ((space ? space->type : SpaceType::Personal) != *spaceType)
            return false;
    }
    if (!owner.fits(pair, item.owner))
        return false;
    return !state || rules::contentState(pair, item) == *state;
}

ContentModel::ContentModel(const Engines &engines, QObject *parent)
    : OwnedListModel(static_cast<int>(Column::Name), static_cast<int>(Column::Owner), parent), m_engine(engines.content)
{ }

void ContentModel::setQuery(const ContentQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    requery();
}

void ContentModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    m_pattern = SearchPattern(text.toStdString());
    requery();
}

int ContentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

IdListModel::Job ContentModel::job() const
{
    TableJob<ContentItem> work{m_engine,
                               snapshot(),
                               &PairState::content,
                               orderOf(static_cast<Column>(sortColumn()), snapshot().state, sharedCollation(), true),
                               m_pattern,
                               isDescending(),
                               {}};
    if (m_query != ContentQuery())
        work.fits = [query = m_query](const PairState &pair, const ContentItem &item) {
            return query.fits(pair, item);
        };
    return work;
}

IdListModel::Reading ContentModel::reading() const
{
    return [state = snapshot().state](std::uint32_t id) {
        const ContentItem *item = state->content().find(ContentId(id));
        if (!item)
            return;
        (void)state->users().find(item->owner);
        (void)state->spaces().find(item->space);
        (void)rules::contentState(*state, *item);
    };
}

bool ContentModel::accepts(std::uint32_t id) const
{
    const ContentItem *item = state().content().find(ContentId(id));
    return item && m_query.fits(state(), *item) && isFound(*item, m_pattern);
}

bool ContentModel::comesBefore(std::uint32_t a, std::uint32_t b) const
{
    const auto order = orderOf(static_cast<Column>(sortColumn()), snapshot().state, sharedCollation(), false);
    return order.before(state().content().at(ContentId(a)), state().content().at(ContentId(b)));
}

std::optional<IdListModel::Ids> ContentModel::concerned(const ChangeSet &changes) const
{
    std::set<std::uint32_t> ids;
    constexpr std::size_t many = 4'096;
    const auto add = [&](const std::vector<ContentId> &items) {
        for (const ContentId item : items)
            ids.insert(item.value());
    };
    add(changes.content);
    // An owner or a space that changes shows in each of its rows; a connection in what reloads with it.
    for (const UserId user : changes.users) {
        add(state().contentOwnedBy(user));
        if (ids.size() > many)
            return std::nullopt;
    }
    for (const SpaceId space : changes.spaces) {
        add(state().contentIn(space));
        if (ids.size() > many)
            return std::nullopt;
    }
    for (const std::uint32_t id : Ids(ids.begin(), ids.end())) {
        add(state().dependentsOf(ContentId(id)));
        for (const ContentId app : state().usersOfConnection(ContentId(id))) {
            ids.insert(app.value());
            add(state().dependentsOf(app));
        }
        if (ids.size() > many)
            return std::nullopt;
    }
    return Ids(ids.begin(), ids.end());
}

QString ContentModel::cellText(const ContentItem &item, Column column) const
{
    switch (column) {
    case Column::Name:
        return display::fromUtf8(item.name());
    case Column::Type:
        return display::text(item.type);
    case Column::Space: {
        const Space *space = state().spaces().find(item.space);
        return space ? display::fromUtf8(space->name()) : tr("personal", "space of an item");
    }
    case Column::Owner:
        return display::ownerName(state(), item.owner);
    case Column::State:
        return display::text(rules::contentState(state(), item));
    case Column::Side:
        return display::text(item.side);
    case Column::Id:
        return display::fromUtf8(item.vendorId());
    case Column::Count:
        break;
    }
    return {};
}

QVariant ContentModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        noteShown(index.row());
    const ContentItem *item = checkIndex(index, CheckIndexOption::IndexIsValid) && hasState()
                                  ? state().content().find(ContentId(idAt(index.row())))
                                  : nullptr;
    if (!item)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cellText(*item, column);
    case Qt::EditRole:
        return column == Column::Owner && state().users().find(item->owner) ? cellText(*item, column) : QVariant();
    case UnderlyingDataRole:
        return isText(column) ? QVariant(cellText(*item, column))
                              : QVariant(static_cast<qulonglong>(sortNumber(state(), *item, column)));
    case IdRole:
        return item->id.value();
    case ContentTypeRole:
        return column == Column::Name ? QVariant(static_cast<int>(item->type)) : QVariant();
    case SeverityRole: {
        const bool ownerless = column == Column::Owner && !state().users().find(item->owner);
        const bool failing = column == Column::State && rules::contentState(state(), *item) == ContentState::Failing;
        return ownerless || failing ? QVariant(static_cast<int>(Severity::Warning)) : QVariant();
    }
    case UnseenRole:
        return !item->enabled || item->revoked;
    default:
        return {};
    }
}

QVariant ContentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name", "of content");
    case Column::Type:
        return tr("Kind", "of content");
    case Column::Space:
        return tr("Space");
    case Column::Owner:
        return tr("Owner");
    case Column::State:
        return tr("State", "of content");
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
