// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/engines.h"
#include "items/idlistmodel.h"
#include "items/itemroles.h"

namespace tandem {

enum class AccountList : std::uint8_t { All, Linked, Unlinked, Pending, Disabled, WithoutRole, Count };

QString accountListName(AccountList list);
bool isInAccountList(const PairState &state, const Account &account, AccountList list);

/// What Talend Management Console lists: the Talend accounts alone (SU-01), each with the roles it carries there.
class AccountsModel final : public IdListModel
{
    Q_OBJECT

public:
    enum class Column { Name, Email, Login, Status, Qlik, Talend, Roles, Id, Count };
    Q_ENUM(Column)

    explicit AccountsModel(const Engines &engines, QObject *parent = nullptr);

    void setList(AccountList list);
    [[nodiscard]] AccountList list() const { return m_list; }
    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_search; }
    /// The linked user of a row; nullopt for an account that belongs to nobody.
    [[nodiscard]] std::optional<UserId> userOf(std::uint32_t account) const;

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
    [[nodiscard]] QString cellText(const Account &account, Column column) const;
    [[nodiscard]] SideState sideState(const Account &account, Column column) const;

    std::shared_ptr<TableEngine<Account>> m_engine;
    AccountList m_list = AccountList::All;
    QString m_search;
    SearchPattern m_pattern{""};
};

} // namespace tandem
