// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/app/desk.h"

#include <QMenu>

namespace tandem {

/// Fills a menu with what can be done with these items.
void fillContentMenu(QMenu &menu, Desk &desk, const std::vector<ContentId> &items);
/// Fills a menu with what can be done with these spaces.
void fillSpaceMenu(QMenu &menu, Desk &desk, const std::vector<SpaceId> &spaces);

} // namespace tandem
