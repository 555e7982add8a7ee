// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rolesmodel.h"
#include "views/widgets/page.h"

class QPushButton;
class QTabWidget;

namespace tandem {

class LinesModel;
class LinesView;
class MatrixPane;
class SmartLists;
class TablePane;

/// The Roles tab: every role of both sides with kind and label, the permission matrix of the chosen ones, who holds
/// them.
class RolesPage final : public Page
{
    Q_OBJECT

public:
    explicit RolesPage(Desk &desk, QWidget *parent = nullptr);

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
    [[nodiscard]] MatrixPane &matrix() const { return *m_matrix; }

private:
    [[nodiscard]] std::vector<RoleId> chosenRoles() const;
    void buildTable();
    void countLists();
    void showChosen();
    void showMembers();
    void setTexts();

    Desk &m_desk;
    RolesModel *m_model;
    SmartLists *m_lists;
    TablePane *m_table;
    QTabWidget *m_right;
    MatrixPane *m_matrix;
    LinesModel *m_members;
    LinesView *m_membersView;
    ThreePane *m_panes;
    QPushButton *m_create;
    std::uint64_t m_counting = 0;
    std::optional<std::uint32_t> m_toShow;
};

} // namespace tandem
