// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/users/usermenu.h"

#include "items/display.h"
#include "views/acts/menuacts.h"
#include "views/app/icons.h"

#include <QCoreApplication>

namespace tandem {

namespace {

using menuacts::addAct;
using menuacts::addForm;

struct UserMenu
{
    Q_DECLARE_TR_FUNCTIONS(UserMenu)

public:
    static QString rolesToRemove() { return tr("Remove a role"); }
    static QString everythingOwned() { return tr("Hand over everything they own…"); }
};

void addRemovals(QMenu &menu, Desk &desk, UserId user)
{
    const auto roles = desk.state().directRoles(user);
    QMenu *removals = menu.addMenu(uiIcon(QStringLiteral("role")), UserMenu::rolesToRemove());
    removals->setObjectName(QStringLiteral("remove-role"));
    removals->setEnabled(!roles.empty());
    for (const RoleId id : roles) {
        const Role *role = desk.state().roles().find(id);
        if (!role)
            continue;
        QAction *action = removals->addAction(display::roleName(*role).replace(u'&', QStringLiteral("&&")));
        QObject::connect(action, &QAction::triggered, &desk,
                         [&desk, user, id] { desk.propose(acts::RemoveRole{{user}, id}); });
    }
}

void addForOne(QMenu &menu, Desk &desk, const User &user, const FormValues &values)
{
    const Side side = desk.side();
    addRemovals(menu, desk, user.id);
    menu.addSeparator();
    if (user.isPending()) {
        addAct(menu, desk, acts::ResendInvitation{user.id}, side);
        addAct(menu, desk, acts::DeleteInvitation{user.id}, side);
        menu.addSeparator();
    } else if (user.status == UserStatus::Disabled) {
        addAct(menu, desk, acts::EnableUser{user.id}, side);
    } else {
        addAct(menu, desk, acts::DisableUser{user.id}, side);
    }
    if (user.entitlement)
        addAct(menu, desk, acts::RevokeEntitlement{user.id}, Side::Qlik);
    else
        addAct(menu, desk, acts::AssignEntitlement{user.id}, Side::Qlik);
    addForm(menu, desk, "edit-profile", values);
    addForm(menu, desk, "create-api-key", values);
    if (desk.state().ambiguousEmail().contains(user.id.value()))
        addForm(menu, desk, "link-account", values);
    if (desk.state().countOwnedBy(user.id) > 0) {
        FormValues all;
        all.texts.emplace_back("owned-by", "id:" + std::string(user.vendorId()));
        QAction *action = menu.addAction(uiIcon(QStringLiteral("owner")), UserMenu::everythingOwned());
        action->setObjectName(QStringLiteral("change-owner"));
        QObject::connect(action, &QAction::triggered, &desk,
                         [&desk, all] { Q_EMIT desk.formWanted(QStringLiteral("change-owner"), all); });
    }
    menu.addSeparator();
    if (desk.state().accountOf(user.id))
        addAct(menu, desk, acts::DeleteUser{user.id}, Side::Talend);
    if (desk.side() == Side::Qlik)
        addAct(menu, desk, acts::DeleteUser{user.id}, Side::Qlik);
}

} // namespace

void fillUserMenu(QMenu &menu, Desk &desk, const std::vector<UserId> &users)
{
    FormValues values;
    values.users = users;
    const User *only = users.size() == 1 ? desk.state().users().find(users.front()) : nullptr;
    addForm(menu, desk, "assign-role", values);
    if (!only)
        addForm(menu, desk, "remove-role", values);
    addForm(menu, desk, "add-to-group", values);
    if (only)
        addForOne(menu, desk, *only, values);
}

void proposeDeletion(Desk &desk, const std::vector<UserId> &users)
{
    const User *user = users.size() == 1 ? desk.state().users().find(users.front()) : nullptr;
    if (!user)
        return;
    if (user->isPending() && desk.side() == Side::Qlik)
        desk.propose(acts::DeleteInvitation{user->id});
    else
        desk.propose(acts::DeleteUser{user->id});
}

} // namespace tandem
