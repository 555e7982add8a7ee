// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/roles/rolemenu.h"

#include "views/acts/menuacts.h"

#include <algorithm>

namespace tandem {

void fillRoleMenu(QMenu &menu, Desk &desk, RoleId id)
{
    const Role *role = desk.state().roles().find(id);
    if (!role)
        return;
    FormValues values;
    const std::string &vendorId = role->vendorId.empty() ? role->talendVendorId : role->vendorId;
    values.texts.emplace_back("role", vendorId.empty() ? role->name : "id:" + vendorId);
    menuacts::addForm(menu, desk, "assign-role", values);
    menuacts::addForm(menu, desk, "remove-role", values);
    menuacts::addForm(menu, desk, "assign-group-role", values);
    menu.addSeparator();
    const bool automatic = std::ranges::binary_search(desk.state().tenant().autoAssign, id);
    menuacts::addAct(menu, desk, acts::SetAutoAssign{id, !automatic}, Side::Qlik);
    if (role->kind != RoleKind::QlikBuiltIn) {
        menu.addSeparator();
        menuacts::addForm(menu, desk, "rename-role", values);
        menuacts::addForm(menu, desk, "add-permissions", values);
        menuacts::addForm(menu, desk, "remove-permissions", values);
        menu.addSeparator();
        menuacts::addAct(menu, desk, acts::DeleteRole{id, {}}, desk.side());
    }
}

} // namespace tandem
