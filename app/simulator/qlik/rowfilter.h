// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/filter.h"
#include "simulator/qlik/page.h"

#include <expected>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

/// `filter=` on lists whose rows are texts and flags: which attributes and operators there are is a table per resource
/// (reference: section 1.5). Comparisons are case-insensitive.
namespace tandem::simulator::qlik {

/// One attribute that a filter may name.
template<class Row>
struct FilterField
{
    std::string_view name;
    bool contains = false; ///< takes `co` beside `eq`
    /// The values of the attribute, handed on one by one; several for a list.
    void (*values)(const Row &row, const PairState &state, const std::function<void(std::string_view)> &take);
};

/// Texts of both quotes, no brackets, at most so many comparisons.
std::expected<FilterNode, Problem> parsedFilter(std::string_view text, std::string_view parameter,
                                                std::size_t mostTerms = 256);
/// What a comparison's value is as text; booleans and numbers as written.
std::string valueText(const FilterValue &value);
bool holdsFolded(std::string_view text, std::string_view foldedPart);
bool equalsFolded(std::string_view text, std::string_view foldedWhole);

template<class Row>
using RowTest = std::function<bool(const Row &)>;

/// A filter as a test of rows, or why it is none of this resource.
template<class Row>
std::expected<RowTest<Row>, Problem> compiled(const FilterNode &node, std::span<const FilterField<Row>> fields,
                                              const PairState &state)
{
    const auto refuse = [&](std::string text) {
        return std::unexpected(Problem{.detail = std::move(text), .parameter = "filter"});
    };
    switch (node.kind) {
    case FilterNode::Kind::And:
    case FilterNode::Kind::Or: {
        std::vector<RowTest<Row>> tests;
        for (const FilterNode &child : node.children) {
            auto test = compiled(child, fields, state);
            if (!test)
                return test;
            tests.push_back(*std::move(test));
        }
        const bool all = node.kind == FilterNode::Kind::And;
        return [tests = std::move(tests), all](const Row &row) {
            for (const auto &test : tests) {
                if (test(row) != all)
                    return !all;
            }
            return all;
        };
    }
    case FilterNode::Kind::Not:
    case FilterNode::Kind::ValuePath:
        return refuse("not and brackets are not understood here");
    case FilterNode::Kind::Compare:
        break;
    }
    for (const FilterField<Row> &field : fields) {
        if (!equalsFolded(node.attribute, folded(field.name)))
            continue;
        const bool contains = node.op == FilterOp::Co && field.contains;
        if (node.op != FilterOp::Eq && !contains)
            return refuse("this operator is not understood for " + std::string(field.name));
        return [values = field.values, wanted = folded(valueText(node.value)), contains, &state](const Row &row) {
            bool found = false;
            values(row, state, [&](std::string_view value) {
                found = found || (contains ? holdsFolded(value, wanted) : equalsFolded(value, wanted));
            });
            return found;
        };
    }
    return refuse("there is no attribute " + node.attribute);
}

/// The test that the `filter` parameter asks for; an empty one when there is none. Answers 400 itself; nothing then.
template<class Row>
std::optional<RowTest<Row>> filterOf(const Call &call, std::span<const FilterField<Row>> fields)
{
    const std::string_view text = call.parameter("filter");
    if (text.empty())
        return RowTest<Row>();
    auto node = parsedFilter(text, "filter");
    if (!node) {
        call.fail(node.error());
        return std::nullopt;
    }
    auto test = compiled<Row>(*node, fields, call.state());
    if (!test) {
        call.fail(test.error());
        return std::nullopt;
    }
    return *std::move(test);
}

} // namespace tandem::simulator::qlik
