// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/utf8.h"

#include <simdjson.h>

namespace tandem::simulator {

bool isUtf8(std::string_view text)
{
    return simdjson::validate_utf8(text.data(), text.size());
}

} // namespace tandem::simulator
