// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/engines.h"
#include "items/idlistmodel.h"
#include "items/itemroles.h"
#include "items/lens.h"

namespace tandem {

enum class RoleList : std::uint8_t {
    All,
    Synchronized, ///< on both sides (SR-01, SR-05)
    Distributed, ///< came from Talend (SR-13)
    Custom,
    BuiltInQlik, ///< stay local (SR-06)
    BuiltInTalend,
    TalendBearing, ///< give whoever holds them directly a Talend account (SU-02)
    Unheld, ///< held by nobody
    Count
};

QString roleListName(RoleList list);
QString roleListHint(RoleList list);
bool isInRoleList(const PairState &state, const Role &role, RoleList list);

/// Members of a role by origin (BX-10); somebody with several origins counts in each.
struct RoleMembers
{
    std::uint64_t direct = 0;
    std::uint64_t group = 0;
    std::uint64_t automatic = 0;
};
RoleMembers roleMembers(const PairState &state, RoleId role);
/// Everybody who holds it on the Qlik side, by whatever origin.
Roaring roleHolders(const PairState &state, RoleId role);

/// The roles of both sides (SR-20) with kind and label; seen from Talend those it does not show stay, greyed.
class RolesModel final : public IdListModel
{
    Q_OBJECT

public:
    enum class Column {
        Name,
        Kind,
        Label,
        Qlik,
        Talend,
        Direct,
        Group,
        Auto,
        QlikPermissions,
        TalendPermissions,
        Count
    };
    Q_ENUM(Column)

    explicit RolesModel(const Engines &engines, QObject *parent = nullptr);

    void setList(RoleList list);
    [[nodiscard]] RoleList list() const { return m_list; }
    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_search; }
    void setLens(Lens lens);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] Job job() const override;
    [[nodiscard]] bool accepts(std::uint32_t id) const override;
    [[nodiscard]] bool comesBefore(std::uint32_t a, std::uint32_t b) const override;
    [[nodiscard]] std::optional<Ids> concerned(const ChangeSet &changes) const override;

private:
    [[nodiscard]] QString cellText(const Role &role, Column column) const;
    [[nodiscard]] SideState sideState(const Role &role, Column column) const;

    std::shared_ptr<TableEngine<Role>> m_engine;
    RoleList m_list = RoleList::All;
    QString m_search;
    SearchPattern m_pattern{""};
    Lens m_lens = Lens::Both;
};

} // namespace tandem
