// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/spaces/thingcolumns.h"

#include "items/contentmodel.h"
#include "items/spacelistmodel.h"

namespace tandem {

std::vector<ColumnWidth> contentColumns()
{
    static_assert(static_cast<int>(ContentModel::Column::Count) == 7);
    return {{.wanted = 200, .least = 120, .stretch = 4}, {.wanted = 128, .least = 84, .stretch = 1},
            {.wanted = 130, .least = 88, .stretch = 2},  {.wanted = 140, .least = 100, .stretch = 2},
            {.wanted = 112, .least = 72, .stretch = 1},  {.wanted = 92, .least = 88, .drop = 1},
            {.wanted = 180, .least = 96, .hidden = true}};
}

std::vector<ColumnWidth> spaceColumns()
{
    static_assert(static_cast<int>(SpaceListModel::Column::Count) == 7);
    return {{.wanted = 200, .least = 120, .stretch = 4},
            {.wanted = 88, .least = 72, .stretch = 1},
            {.wanted = 160, .least = 100, .stretch = 2},
            {.wanted = 80, .least = 60},
            {.wanted = 80, .least = 60},
            {.wanted = 92, .least = 88, .drop = 1},
            {.wanted = 180, .least = 96, .hidden = true}};
}

} // namespace tandem
