// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/spaces/thingcolumns.h"

#include "items/contentmodel.h"
#include "items/spacelistmodel.h"
#include "views/widgets/columnwords.h"

namespace tandem {

namespace {

QStringList contentTypeWords()
{
    QStringList words;
    for (int type = 0; type < static_cast<int>(ContentType::Count); ++type)
        words.append(display::text(static_cast<ContentType>(type)));
    return words;
}

QStringList stateWords()
{
    return wordsOf<ContentState::Ok, ContentState::Failing, ContentState::Disabled, ContentState::Revoked,
                   ContentState::CredentialsMissing>();
}

QStringList spaceTypeWords()
{
    return wordsOf<SpaceType::Personal, SpaceType::Shared, SpaceType::Managed, SpaceType::Data>();
}

} // namespace

std::vector<ColumnWidth> contentColumns()
{
    static_assert(static_cast<int>(ContentModel::Column::Count) == 7);
    return {{.wanted = 200, .least = 140, .stretch = 4},
            {.wanted = 110, .least = 110, .words = &contentTypeWords},
            {.wanted = 130, .least = 88, .stretch = 2},
            {.wanted = 140, .least = 100, .stretch = 2},
            {.wanted = 72, .least = 72, .words = &stateWords, .sign = true, .whole = true},
            {.wanted = 72, .least = 64, .drop = 1, .words = &sideWords, .whole = true},
            {.wanted = 180, .least = 96, .hidden = true}};
}

std::vector<ColumnWidth> spaceColumns()
{
    static_assert(static_cast<int>(SpaceListModel::Column::Count) == 7);
    return {{.wanted = 200, .least = 120, .stretch = 4},
            {.wanted = 88, .least = 72, .stretch = 1, .words = &spaceTypeWords, .whole = true},
            {.wanted = 160, .least = 100, .stretch = 2},
            {.wanted = 80, .least = 60},
            {.wanted = 80, .least = 60},
            {.wanted = 72, .least = 64, .drop = 1, .words = &sideWords, .whole = true},
            {.wanted = 180, .least = 96, .hidden = true}};
}

} // namespace tandem
