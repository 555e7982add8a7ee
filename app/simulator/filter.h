// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The filter language of RFC 7644, section 3.4.2.2, as both sides speak it: text -> a tree of comparisons. What an
/// attribute is and how its values compare is the reader's business. Pure; any thread.
namespace tandem::simulator {

enum class FilterOp : std::uint8_t {
    Eq,
    Ne,
    Co, ///< contains
    Sw, ///< starts with
    Ew, ///< ends with
    Pr, ///< is present; has no value
    Gt,
    Ge,
    Lt,
    Le
};

/// What an attribute is compared with: a JSON null, boolean, number or text.
struct FilterValue
{
    enum class Kind : std::uint8_t { Null, Boolean, Number, Text };
    Kind kind = Kind::Null;
    bool truth = false;
    double number = 0;
    std::string text = {}; ///< of a text: without quotes and escapes; of a number: as written
    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

struct FilterNode
{
    enum class Kind : std::uint8_t {
        And, ///< of two or more children
        Or,
        Not, ///< of one child
        Compare, ///< attribute, operator, value
        ValuePath ///< attribute and one child, which holds for one and the same of its values: emails[type eq "work"]
    };
    Kind kind = Kind::Compare;
    std::string attribute = {}; ///< as written, with its schema URN if there is one: "name.familyName"
    FilterOp op = FilterOp::Pr;
    FilterValue value = {};
    std::vector<FilterNode> children = {};
    bool grouped = false; ///< stood in parentheses of its own
    std::size_t position = 0; ///< offset of its first byte in the text
};

/// What differs between the two vendors, and how much is taken on.
struct FilterGrammar
{
    bool singleQuotes = false; ///< texts may stand in single quotes too
    bool valuePaths = true; ///< attr[…] is understood
    std::size_t maxLength = 8'192; ///< bytes
    std::size_t maxDepth = 32; ///< parentheses, brackets and `not` within each other
    std::size_t maxTerms = 256; ///< comparisons
};

/// Why a text is no filter. `tooMany`: it may be one, but a longer one than is taken on.
struct FilterProblem
{
    std::size_t position = 0; ///< offset in bytes where it was seen
    std::string text; ///< English, without a full stop: "an operator is expected"
    bool tooMany = false;
};

/// Operators and the words and, or, not in any case; `not` binds tighter than `and`, `and` tighter than `or`.
std::expected<FilterNode, FilterProblem> parseFilter(std::string_view text, const FilterGrammar &grammar = {});

/// The path of a PATCH operation (section 3.5.2): attribute, attribute[filter] or attribute[filter].sub. A path of the
/// form attribute.sub stands whole in `attribute`.
struct AttributePath
{
    std::string attribute;
    std::optional<FilterNode> filter = {};
    std::string sub = {};
};
std::expected<AttributePath, FilterProblem> parseAttributePath(std::string_view text,
                                                               const FilterGrammar &grammar = {});

} // namespace tandem::simulator
