// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/engines.h"
#include "items/ownedlistmodel.h"
#include "items/ownerfilter.h"

#include <set>

namespace tandem {

/// What is listed of the content: every part narrows it.
struct ContentQuery
{
    std::optional<std::set<SpaceId>> spaces = {}; ///< only in these; an empty set: personal spaces
    std::optional<SpaceType> spaceType = {}; ///< only in spaces of this kind; Personal: without a space
    std::optional<ContentType> type = {};
    std::optional<ContentState> state = {};
    OwnerFilter owner = {};
    friend bool operator==(const ContentQuery &, const ContentQuery &) = default;

    [[nodiscard]] bool fits(const PairState &state, const ContentItem &item) const;
};

/// Apps, scripts, connections, schedules … of every space, or of some. The owner is edited by naming a user: that makes
/// an act, whose plan is shown.
class ContentModel final : public OwnedListModel
{
    Q_OBJECT

public:
    enum class Column { Name, Type, Space, Owner, State, Side, Id, Count };
    Q_ENUM(Column)

    explicit ContentModel(const Engines &engines, QObject *parent = nullptr);

    void setQuery(const ContentQuery &query);
    [[nodiscard]] const ContentQuery &query() const { return m_query; }
    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_search; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] Job job() const override;
    [[nodiscard]] bool accepts(std::uint32_t id) const override;
    [[nodiscard]] bool comesBefore(std::uint32_t a, std::uint32_t b) const override;
    [[nodiscard]] std::optional<Ids> concerned(const ChangeSet &changes) const override;
    [[nodiscard]] Reading reading() const override;

private:
    [[nodiscard]] QString cellText(const ContentItem &item, Column column) const;

    std::shared_ptr<TableEngine<ContentItem>> m_engine;
    ContentQuery m_query;
    QString m_search;
    SearchPattern m_pattern{""};
};

} // namespace tandem
