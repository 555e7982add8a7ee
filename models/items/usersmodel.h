// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/engines.h"
#include "items/idlistmodel.h"
#include "items/lens.h"
#include "items/userlists.h"

#include <QHash>

namespace tandem {

/// The users list (UL-01): every user of the pair with what it is on both sides (SU-01).
class UsersModel final : public IdListModel
{
    Q_OBJECT

public:
    enum class Column { Name, Email, Status, Qlik, Talend, Roles, Owns, Subject, Id, Expires, Count };
    Q_ENUM(Column)

    explicit UsersModel(const Engines &engines, QObject *parent = nullptr);

    /// Which users: a smart list, a role's direct members, a group's members.
    void setSelection(const UserSelection &selection);
    [[nodiscard]] const UserSelection &selection() const { return m_selection; }
    /// Searches name, user ID, IdP subject and e-mail (UL-02) as items/fold.h says.
    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_search; }
    /// Both or Qlik: in the latter Qlik Cloud's own view, which does not show the Talend side.
    void setLens(Lens lens);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The user of a row; nullptr for one that has just gone.
    [[nodiscard]] const User *userAt(int row) const;

protected:
    [[nodiscard]] Job job() const override;
    [[nodiscard]] bool accepts(std::uint32_t id) const override;
    [[nodiscard]] bool comesBefore(std::uint32_t a, std::uint32_t b) const override;
    [[nodiscard]] std::optional<Ids> concerned(const ChangeSet &changes) const override;
    [[nodiscard]] std::string keepsakeName() const override;
    [[nodiscard]] Roaring keepsakeIds() const override;
    [[nodiscard]] Reading reading() const override;
    [[nodiscard]] Preparation preparation() const override;

private:
    [[nodiscard]] QString cellText(const User &user, Column column) const;
    [[nodiscard]] QVariant rawValue(const User &user, Column column) const;
    [[nodiscard]] QString tip(const User &user, Column column) const;
    [[nodiscard]] SideState sideState(const User &user, Column column) const;
    [[nodiscard]] QString rolesText(const User &user) const;
    [[nodiscard]] QString madeRolesText(const User &user) const;

    std::shared_ptr<TableEngine<User>> m_engine;
    UserSelection m_selection = UserList::All;
    QString m_search;
    SearchPattern m_pattern{""};
    Lens m_lens = Lens::Both;
    // Names of roles are gathered from many sets: those of the rows on show are made once, not at each repaint.
    mutable QHash<std::uint32_t, QString> m_rolesTexts;
    mutable std::weak_ptr<const PairState> m_rolesTextsOf;
    mutable std::weak_ptr<const Collation> m_rolesTextsIn;
};

} // namespace tandem
