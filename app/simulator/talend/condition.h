// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "simulator/filter.h"
#include "simulator/talend/problem.h"
#include "simulator/talend/schema.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::simulator::talend {

/// A filter whose attributes are known and whose values are ready to be compared.
struct Condition
{
    FilterNode::Kind kind = FilterNode::Kind::Compare;
    AttributeRef ref = {}; ///< of Compare and ValuePath; null: an unmapped attribute, never assigned
    const Attribute *leaf =
        nullptr; ///< what is compared: for emails it is emails.value; null with `pr` of a complex one
    FilterOp op = FilterOp::Pr;
    bool isNull = false; ///< compared with null
    std::string text = {}; ///< folded unless the leaf is caseExact
    bool truth = false;
    std::optional<Instant> time = {};
    std::vector<Condition> children = {};
};

/// Case-folded, as attributes compare that are not caseExact.
std::string folded(std::string_view text);

/// Problems: 400 invalidFilter for an attribute that is not there, or an operator that its type does not know.
Outcome<Condition> compile(const FilterNode &filter, const ResourceType &type);
/// The same within brackets: names are those of the sub-attributes.
Outcome<Condition> compileWithin(const FilterNode &filter, const Attribute &complex);
/// Parses and compiles. Problems: 400 invalidFilter or tooMany.
Outcome<Condition> conditionFrom(std::string_view filter, const ResourceType &type);
/// "position 12: an operator is expected", as 400 of this type ("invalidFilter", "invalidPath").
Problem grammarProblem(const FilterProblem &found, std::string_view type);

/// RFC 7644, section 3.4.2.2: any value of a multi-valued attribute may match; `ne` holds for what is not there.
bool holds(const Condition &condition, const Value &resource);
/// One simple text against a Compare condition. `isFolded`: it is ready to be compared as it is.
bool holdsText(const Condition &condition, std::string_view text, bool isFolded = false);

} // namespace tandem::simulator::talend
