// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace tandem::simulator::talend {

/// A JSON document as SCIM sees it: names of fields compare without regard to case (RFC 7643, section 2.1), and null,
/// an empty list and absence are one and the same (2.5).
class Value
{
public:
    using List = std::vector<Value>;
    using Field = std::pair<std::string, Value>;
    using Object = std::vector<Field>; ///< in the order they came

    Value() = default;
    Value(bool truth) : m_data(truth) { }
    Value(std::int64_t number) : m_data(number) { }
    Value(double number) : m_data(number) { }
    Value(std::string text) : m_data(std::move(text)) { }
    Value(std::string_view text) : m_data(std::string(text)) { }
    Value(const char *text) : m_data(std::string(text)) { }
    Value(List list) : m_data(std::move(list)) { }
    Value(Object object) : m_data(std::move(object)) { }

    /// Null, an empty list or an object without any assigned field.
    [[nodiscard]] bool isUnassigned() const;
    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_data); }
    [[nodiscard]] const bool *boolean() const { return std::get_if<bool>(&m_data); }
    [[nodiscard]] const std::string *text() const { return std::get_if<std::string>(&m_data); }
    [[nodiscard]] const List *list() const { return std::get_if<List>(&m_data); }
    [[nodiscard]] List *list() { return std::get_if<List>(&m_data); }
    [[nodiscard]] const Object *object() const { return std::get_if<Object>(&m_data); }
    [[nodiscard]] Object *object() { return std::get_if<Object>(&m_data); }
    /// Of an integer or a decimal number.
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] std::optional<std::int64_t> integer() const;

    /// The field of an object; null when it is none or has no such field.
    [[nodiscard]] const Value *find(std::string_view name) const;
    [[nodiscard]] Value *find(std::string_view name);
    /// The text of a field; empty when there is none.
    [[nodiscard]] std::string_view textOf(std::string_view name) const;
    /// Sets a field; what is no object becomes one.
    void set(std::string_view name, Value value);
    void erase(std::string_view name);

    /// Equal texts, numbers, lists in order, and objects with equal fields in any order; unassigned fields count as
    /// absent.
    friend bool operator==(const Value &a, const Value &b);

    void appendTo(std::string &json) const;
    [[nodiscard]] std::string json() const;

private:
    std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Object> m_data;
};

/// Names of SCIM attributes, schemas and operators: ASCII, in any case.
[[nodiscard]] bool sameName(std::string_view a, std::string_view b);

/// Reads a JSON document of at most 32 levels and 20,000 values. nullopt: it is none, a field stands twice in an
/// object, or it is deeper or larger.
[[nodiscard]] std::optional<Value> valueFromJson(std::string_view json);

} // namespace tandem::simulator::talend
