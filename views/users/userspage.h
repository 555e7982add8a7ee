// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/accountsmodel.h"
#include "items/usersmodel.h"
#include "views/widgets/page.h"

class QPushButton;

namespace tandem {

class SmartLists;
class TablePane;
class UserDetail;

/// The Users tab (UL-01 to UL-03): smart lists, every user with both sides, the detail of one.
class UsersPage final : public Page
{
    Q_OBJECT

public:
    explicit UsersPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString searchHint() const override;
    void setSearch(const QString &text) override;
    [[nodiscard]] QString search() const override { return m_model->search(); }
    [[nodiscard]] FormValues chosenValues() const override;
    bool showObject(const ObjectRef &object) override;
    [[nodiscard]] QWidget *table() const override;
    [[nodiscard]] ThreePane *panes() const override { return m_panes; }
    void restore(const Settings &settings) override;
    void save(Settings &settings) const override;

    /// Lists these users; a smart list is chosen at the left.
    void showUsers(const UserSelection &users);
    [[nodiscard]] UsersModel &model() const { return *m_model; }

private:
    /// Seen from Talend the list is Talend's own: its accounts.
    [[nodiscard]] bool listsAccounts() const;
    [[nodiscard]] std::vector<UserId> chosenUsers() const;
    void useLens(Lens lens);
    void listChosen(int list);
    void sizeColumns();
    void setEmptyTexts();
    void buildTable();
    void countLists();
    void showDetail();
    void setTexts();

    Desk &m_desk;
    UsersModel *m_model;
    AccountsModel *m_accounts;
    SmartLists *m_lists;
    TablePane *m_table;
    UserDetail *m_detail;
    ThreePane *m_panes;
    QPushButton *m_invite;
    std::uint64_t m_counting = 0;
    std::optional<std::uint32_t> m_toShow; ///< to be chosen when the rows of a new query are there
};

} // namespace tandem
