// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/act.h"
#include "domain/pairstate.h"
#include "items/lens.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace tandem {

/// What a cell of the matrix says: drawn as a tick, a plus, a minus, a closed eye.
enum class MatrixMark : std::uint8_t {
    None, ///< the role does not hold it
    Held,
    Added, ///< drafted
    Removed, ///< drafted
    HeldUnseen, ///< held, but the side looked from does not show it (SR-03)
    Unseen, ///< not held, and not shown there
};

/// Permissions of the chosen roles, grouped as the products group them (SR-14), a column for each role. Cells are
/// drafted, not changed: drafts become acts (add-permissions, remove-permissions) whose plans are shown as any other.
class PermissionMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PermissionMatrixModel(QObject *parent = nullptr);

    void setSnapshot(const Snapshot &snapshot);
    void follow(const Snapshot &snapshot, const ChangeSet &changes);
    void setRoles(std::vector<RoleId> roles);
    [[nodiscard]] const std::vector<RoleId> &roles() const { return m_roles; }
    void setFilter(const QString &text);
    /// Only permissions that a chosen role holds or has drafted.
    void setOnlyHeld(bool only);
    void setLens(Lens lens);
    void retranslate();

    /// Whether a cell may be drafted: not in built-in Qlik roles (SR-18), not what a custom role can't hold (BX-15).
    [[nodiscard]] bool isEditable(const QModelIndex &index) const;
    void toggle(const QModelIndex &index);
    [[nodiscard]] bool hasDrafts() const { return !m_drafts.empty(); }
    void clearDrafts();
    /// The acts that carry out the drafts, role by role: additions before removals.
    [[nodiscard]] std::vector<ActBody> drafts() const;
    /// How many people gain, and lose, a permission that no other origin gives them.
    struct Effect
    {
        RoleId role;
        std::size_t added = 0;
        std::size_t removed = 0;
        Roaring gain;
        Roaring lose;
    };
    [[nodiscard]] std::vector<Effect> effects() const;

    [[nodiscard]] bool isHeading(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void draftsChanged();

private:
    struct Row
    {
        Side side = Side::Qlik;
        std::string id = {}; ///< empty: a heading
        std::string section = {};
        std::string group = {};
        bool editable = false;
        bool top = false; ///< a heading of a section, not of a group
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Draft
    {
        std::set<std::string> added;
        std::set<std::string> removed;
    };
    [[nodiscard]] std::vector<Row> makeRows() const;
    void rebuild();
    [[nodiscard]] const Role *roleAt(int column) const;
    [[nodiscard]] static const PermissionSet &held(const Role &role, Side side);
    [[nodiscard]] MatrixMark mark(const Row &row, const Role &role) const;
    [[nodiscard]] QString rowText(const Row &row) const;
    [[nodiscard]] QString markText(MatrixMark mark) const;

    Snapshot m_snapshot;
    std::vector<RoleId> m_roles;
    std::vector<Row> m_rows;
    std::map<RoleId, Draft> m_drafts;
    QString m_filter;
    bool m_onlyHeld = false;
    Lens m_lens = Lens::Both;
};

} // namespace tandem
