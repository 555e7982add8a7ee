// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/qlik/body.h"

#include <boost/json/parse.hpp>

namespace tandem::simulator::qlik {

namespace json = boost::json;

namespace {

constexpr std::size_t deepest = 32;
constexpr std::size_t mostPatchOps = 100;

std::unexpected<Problem> wrong(std::string detail, std::string pointer = {})
{
    return std::unexpected(Problem{.detail = std::move(detail), .pointer = std::move(pointer)});
}

} // namespace

std::expected<json::value, Problem> bodyFrom(std::string_view text)
{
    json::error_code problem;
    json::parse_options options;
    options.max_depth = deepest;
    json::value value = json::parse(json::string_view(text.data(), text.size()), problem, {}, options);
    if (problem)
        return wrong("the body is not JSON");
    return value;
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

std::expected<std::vector<PatchOp>, Problem> patchFrom(const json::value &body)
{
    const json::array *list = body.if_array();
    if (!list || list->empty() || list->size() > mostPatchOps)
        return wrong("a JSON Patch of 1 to 100 operations is expected");
    std::vector<PatchOp> operations;
    for (const json::value &entry : *list) {
        PatchOp operation;
        operation.index = operations.size();
        const auto op = textIn(entry, "op");
        const auto path = textIn(entry, "path");
        if (!op || !path || path->empty())
            return wrong("an operation needs op and path", "/" + std::to_string(operation.index));
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
