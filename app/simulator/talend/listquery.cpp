// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/talend/listquery.h"

#include "domain/text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace tandem::simulator::talend {

namespace {

/// An index or a count: numbers below the least count as it, and those too large for any list as very large.
Outcome<std::size_t> sizeFrom(std::string_view text, std::int64_t least, std::string_view name)
{
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size())
        return problem(400, "invalidValue", std::string(name) + ": a whole number is expected.");
    return static_cast<std::size_t>(std::clamp<std::int64_t>(number, least, 1'000'000'000));
}

Outcome<bool> isDescending(std::string_view order)
{
    if (sameName(order, "descending"))
        return true;
    if (order.empty() || sameName(order, "ascending"))
        return false;
    return problem(400, "invalidValue", "sortOrder: ascending or descending is expected.");
}

Outcome<> setNumbers(ListQuery &query, std::optional<std::string> start, std::optional<std::string> count)
{
    if (start) {
        const auto number = sizeFrom(*start, 1, "startIndex");
        if (!number)
            return std::unexpected(number.error());
        query.startIndex = *number;
    }
    if (count) {
        const auto number = sizeFrom(*count, 0, "count");
        if (!number)
            return std::unexpected(number.error());
        query.count = *number;
    }
    return {};
}

std::vector<std::string> textsOf(const Value *list)
{
    std::vector<std::string> out;
    for (const Value &one : list && list->list() ? *list->list() : Value::List()) {
        if (one.text())
            out.push_back(*one.text());
    }
    return out;
}

} // namespace

std::vector<std::string> namesIn(std::string_view list)
{
    std::vector<std::string> names;
    while (!list.empty()) {
        const auto comma = std::min(list.find(','), list.size());
        if (const std::string_view name = trimmed(list.substr(0, comma)); !name.empty())
            names.emplace_back(name);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return names;
}

Outcome<ListQuery> listQueryFrom(const Request &request)
{
    ListQuery query;
    const auto text = [&](std::string_view name) {
        const std::string *found = request.parameter(name);
        return found ? *found : std::string();
    };
    const auto maybe = [&](std::string_view name) {
        const std::string *found = request.parameter(name);
        return found ? std::optional(*found) : std::nullopt;
    };
    query.filter = text("filter");
    query.sortBy = text("sortBy");
    query.attributes = namesIn(text("attributes"));
    query.excluded = namesIn(text("excludedAttributes"));
    const auto descending = isDescending(text("sortOrder"));
    if (!descending)
        return std::unexpected(descending.error());
    query.descending = *descending;
    if (auto done = setNumbers(query, maybe("startIndex"), maybe("count")); !done)
        return std::unexpected(done.error());
    return query;
}

Outcome<ListQuery> listQueryFrom(const Value &search)
{
    const Value *schemas = search.find("schemas");
    const bool isSearch =
        schemas && schemas->list() && std::ranges::any_of(*schemas->list(), [](const Value &one) {
            return one.text() && sameName(*one.text(), "urn:ietf:params:scim:api:messages:2.0:SearchRequest");
        });
    if (!isSearch)
        return problem(400, "invalidSyntax", "A SearchRequest message is expected.");
    ListQuery query;
    const auto number = [&](std::string_view name) -> std::optional<std::string> {
        const Value *value = search.find(name);
        if (!value || value->isNull())
            return std::nullopt;
        return value->integer() ? std::to_string(*value->integer()) : std::string();
    };
    query.filter = search.textOf("filter");
    query.sortBy = search.textOf("sortBy");
    query.attributes = textsOf(search.find("attributes"));
    query.excluded = textsOf(search.find("excludedAttributes"));
    const auto descending = isDescending(search.textOf("sortOrder"));
    if (!descending)
        return std::unexpected(descending.error());
    query.descending = *descending;
    if (auto done = setNumbers(query, number("startIndex"), number("count")); !done)
        return std::unexpected(done.error());
    return query;
}

} // namespace tandem::simulator::talend
