// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/app/desk.h"

#include <QMenu>

namespace tandem {

/// Fills a menu with what can be done with a role.
void fillRoleMenu(QMenu &menu, Desk &desk, RoleId role);

} // namespace tandem
