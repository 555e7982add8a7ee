// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/engines.h"
#include "items/ownedlistmodel.h"
#include "items/ownerfilter.h"

namespace tandem {

/// The spaces as a list: kind, owner, members, number of items. The owner is edited by naming a user.
class SpaceListModel final : public OwnedListModel
{
    Q_OBJECT

public:
    enum class Column { Name, Type, Owner, Members, Items, Side, Id, Count };
    Q_ENUM(Column)

    explicit SpaceListModel(const Engines &engines, QObject *parent = nullptr);

    /// Only of this kind; nullopt: all.
    void setType(std::optional<SpaceType> type);
    void setOwner(const OwnerFilter &owner);
    void setSearch(const QString &text);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] Job job() const override;
    [[nodiscard]] bool accepts(std::uint32_t id) const override;
    [[nodiscard]] bool comesBefore(std::uint32_t a, std::uint32_t b) const override;
    [[nodiscard]] std::optional<Ids> concerned(const ChangeSet &changes) const override;

private:
    [[nodiscard]] QString cellText(const Space &space, Column column) const;

    std::shared_ptr<TableEngine<Space>> m_engine;
    std::optional<SpaceType> m_type;
    OwnerFilter m_owner;
    SearchPattern m_pattern{""};
};

} // namespace tandem
