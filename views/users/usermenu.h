// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/app/desk.h"

#include <QMenu>

namespace tandem {

/// Fills a menu with what can be done with these users (UL-03): acts that need nothing more are named with their object
/// and lead to their plan, the others to their form.
void fillUserMenu(QMenu &menu, Desk &desk, const std::vector<UserId> &users);

/// Delete, or for a pending user delete the invitation; nothing for several (DE-01).
void proposeDeletion(Desk &desk, const std::vector<UserId> &users);

} // namespace tandem
