// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/space.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

/// What every act struct has: `actName` is its name on the command line, `keys` are its keys there, `fields()` its
/// fields in the order of the keys. So actcatalogue.h reads and prints any act without knowing it; an optional field
/// may be absent.
namespace tandem::acts {

/// A thing with an owner: a space or a content item.
using OwnedRef = std::variant<SpaceId, ContentId>;

/// One key of an act. Values of a personal key never reach the journal (DE-04).
template<class T>
struct Key
{
    using Type = T;
    std::string_view name;
    bool personal = false;
};

} // namespace tandem::acts
