// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/columnfit.h"

namespace tandem {

/// Widths of the columns of ContentModel and of SpaceListModel, in their order.
std::vector<ColumnWidth> contentColumns();
std::vector<ColumnWidth> spaceColumns();

} // namespace tandem
