// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/value.hpp>

#include <cstddef>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reading what clients of the Qlik side send; knows nothing of the pair.
namespace tandem::simulator::qlik {

/// An error to be answered.
struct Problem
{
    int status = 400;
    std::string detail = {};
    std::string pointer = {}; ///< into the body
    std::string parameter = {}; ///< of the query
    std::string code = {}; ///< instead of PREFIX-status
    std::string meta = {}; ///< JSON object
};

/// A body as JSON of at most 32 levels; 400 when it is none.
std::expected<boost::json::value, Problem> bodyFrom(std::string_view text);

// `nullptr` and nothing stand for absent or of another type.
const boost::json::object *asObject(const boost::json::value *value);
const boost::json::array *asArray(const boost::json::value *value);
std::optional<std::string_view> asText(const boost::json::value *value);
std::optional<bool> asFlag(const boost::json::value *value);
const boost::json::value *member(const boost::json::value &value, std::string_view name);
inline std::optional<std::string_view> textIn(const boost::json::value &value, std::string_view name)
{
    return asText(member(value, name));
}

/// One operation of a JSON Patch; `path` always with its slash.
struct PatchOp
{
    std::string op;
    std::string path;
    boost::json::value value;
    std::size_t index = 0;
    [[nodiscard]] std::string pointer(std::string_view field) const
    {
        return "/" + std::to_string(index) + "/" + std::string(field);
    }
};
/// The operations of a JSON Patch, 1 to 100; 400 when it is none.
std::expected<std::vector<PatchOp>, Problem> patchFrom(const boost::json::value &body);

} // namespace tandem::simulator::qlik
