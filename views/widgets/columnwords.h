// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/display.h"

#include <QStringList>

namespace tandem {

/// The words of a small vocabulary in the present language, for ColumnWidth::words.
template<auto... values>
QStringList wordsOf()
{
    return {display::text(values)...};
}

inline QStringList sideWords()
{
    return wordsOf<Side::Qlik, Side::Talend>();
}

inline QStringList statusWords()
{
    return wordsOf<UserStatus::Active, UserStatus::Invited, UserStatus::Disabled, UserStatus::Provisioned>();
}

} // namespace tandem
