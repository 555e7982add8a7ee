// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/qlik/rowfilter.h"

#include <algorithm>

namespace tandem::simulator::qlik {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

std::expected<FilterNode, Problem> parsedFilter(std::string_view text, std::string_view parameter,
                                                std::size_t mostTerms)
{
    auto node = parseFilter(text, {.singleQuotes = true, .valuePaths = false, .maxTerms = mostTerms});
    if (node)
        return *std::move(node);
    return std::unexpected(
        Problem{.detail = "filter, byte " + std::to_string(node.error().position) + ": " + node.error().text,
                .parameter = std::string(parameter)});
}

std::string valueText(const FilterValue &value)
{
    if (value.kind == FilterValue::Kind::Boolean)
        return value.truth ? "true" : "false";
    return value.text;
}

bool equalsFolded(std::string_view text, std::string_view foldedWhole)
{
    return text.size() == foldedWhole.size()
           && std::ranges::equal(text, foldedWhole, [](char a, char b) { return lower(a) == b; });
}

bool holdsFolded(std::string_view text, std::string_view foldedPart)
{
    if (foldedPart.empty())
        return true;
    const auto same = [](char a, char b) { return lower(a) == b; };
    return std::search(text.begin(), text.end(), foldedPart.begin(), foldedPart.end(), same) != text.end();
}

} // namespace tandem::simulator::qlik
