// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/qlik/call.h"

namespace tandem::simulator::qlik {

namespace json = boost::json;

void Call::fail(const Problem &problem) const
{
    answer(errorReply(service, problem));
}

std::optional<json::value> Call::body() const
{
    auto value = bodyFrom(request.body);
    if (value)
        return *std::move(value);
    fail(value.error());
    return std::nullopt;
}

std::string_view Call::parameter(std::string_view name) const
{
    const std::string *found = request.parameter(name);
    return found ? std::string_view(*found) : std::string_view();
}

std::optional<std::vector<PatchOp>> patchOf(const Call &call)
{
    const auto body = call.body();
    if (!body)
        return std::nullopt;
    auto operations = patchFrom(*body);
    if (operations)
        return *std::move(operations);
    call.fail(operations.error());
    return std::nullopt;
}

} // namespace tandem::simulator::qlik
