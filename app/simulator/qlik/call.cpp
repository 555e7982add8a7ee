// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/qlik/call.h"

#include <boost/json/parse.hpp>

namespace tandem::simulator::qlik {

namespace json = boost::json;

namespace {

constexpr std::size_t mostPatchOps = 100;

} // namespace

void Call::fail(const Problem &problem) const
{
    answer(errorReply(service, problem));
}

std::optional<json::value> Call::body() const
{
    json::error_code problem;
    json::parse_options options;
    options.max_depth = 32;
    json::value value = json::parse(request.body, problem, {}, options);
    if (!problem)
        return value;
    fail({.detail = "the body is not JSON"});
    return std::nullopt;
}

std::string_view Call::parameter(std::string_view name) const
{
    const std::string *found = request.parameter(name);
    return found ? std::string_view(*found) : std::string_view();
}

const json::object *asObject(const json::value *value)
{
    return value ? value->if_object() : nullptr;
}

const json::array *asArray(const json::value *value)
{
    return value ? value->if_array() : nullptr;
}

std::optional<std::string_view> asText(const json::value *value)
{
    const json::string *text = value ? value->if_string() : nullptr;
    return text ? std::optional(std::string_view(text->data(), text->size())) : std::nullopt;
}

std::optional<bool> asFlag(const json::value *value)
{
    const bool *flag = value ? value->if_bool() : nullptr;
    return flag ? std::optional(*flag) : std::nullopt;
}

const json::value *member(const json::value &value, std::string_view name)
{
    const json::object *object = value.if_object();
    return object ? object->if_contains(json::string_view(name.data(), name.size())) : nullptr;
}

std::optional<std::vector<PatchOp>> patchOf(const Call &call)
{
    const auto body = call.body();
    if (!body)
        return std::nullopt;
    const json::array *list = body->if_array();
    if (!list || list->empty() || list->size() > mostPatchOps) {
        call.fail({.detail = "a JSON Patch of 1 to 100 operations is expected"});
        return std::nullopt;
    }
    std::vector<PatchOp> operations;
    for (const json::value &entry : *list) {
        PatchOp operation;
        operation.index = operations.size();
        const auto op = textIn(entry, "op");
        const auto path = textIn(entry, "path");
        if (!op || !path || path->empty()) {
            call.fail({.detail = "an operation needs op and path", .pointer = "/" + std::to_string(operation.index)});
            return std::nullopt;
        }
        operation.op = *op;
        operation.path = path->starts_with('/') ? std::string(*path) : "/" + std::string(*path);
        // qlik.dev's own examples spell Value with a capital for data connections.
        const json::value *value = member(entry, "value");
        if (!value)
            value = member(entry, "Value");
        if (value)
            operation.value = *value;
        operations.push_back(std::move(operation));
    }
    return operations;
}

} // namespace tandem::simulator::qlik
