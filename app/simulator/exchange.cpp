// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/exchange.h"

namespace tandem::simulator {

namespace {

const std::string *firstOf(const std::vector<std::pair<std::string, std::string>> &pairs, std::string_view name)
{
    for (const auto &[key, value] : pairs) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

} // namespace

const std::string *Request::parameter(std::string_view name) const
{
    return firstOf(query, name);
}

const std::string *Request::header(std::string_view name) const
{
    return firstOf(headers, name);
}

} // namespace tandem::simulator
