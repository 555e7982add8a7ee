// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/permissionmatrixmodel.h"
#include "views/app/desk.h"

#include <QWidget>

class QCheckBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace tandem {

/// The permissions of the chosen roles, to be drafted; above them who gains and who loses, and the way to the plan.
class MatrixPane final : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixPane(Desk &desk, QWidget *parent = nullptr);

    void setRoles(const std::vector<RoleId> &roles);
    [[nodiscard]] PermissionMatrixModel &model() { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitNames();
    void showDrafts();
    void propose();
    void setTexts();

    Desk &m_desk;
    PermissionMatrixModel m_model;
    QLineEdit *m_filter;
    QCheckBox *m_onlyHeld;
    QFrame *m_drafts;
    QLabel *m_effect;
    QPushButton *m_discard;
    QPushButton *m_apply;
    QLabel *m_hint;
    QTableView *m_view;
};

} // namespace tandem
