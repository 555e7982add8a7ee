// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/talend/value.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace tandem::simulator::talend {

namespace {

constexpr int deepest = 32;
/// A request waits as values until its turn to act comes: what 64 of them take must stay small.
constexpr std::size_t mostValues = 20'000;

constexpr double largestInteger = 9'223'372'036'854'775'808.0; ///< 2^63

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(), lower);
    return out;
}

void appendQuoted(std::string &out, std::string_view text)
{
    out += '"';
    std::size_t plain = 0; // what needs no escape is copied in one go
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(text, plain, i - plain);
        plain = i + 1;
        out += '\\';
        if (c == '"' || c == '\\') {
            out += static_cast<char>(c);
        } else if (c == '\n') {
            out += 'n';
        } else if (c == '\t') {
            out += 't';
        } else {
            out += "u00";
            out += "0123456789abcdef"[c >> 4];
            out += "0123456789abcdef"[c & 15];
        }
    }
    out.append(text, plain, text.size() - plain);
    out += '"';
}

bool read(const simdjson::dom::element &in, int depth, std::size_t &left, Value &out);

bool readObject(const simdjson::dom::object &in, int depth, std::size_t &left, Value &out)
{
    Value::Object fields;
    std::set<std::string> names;
    for (const auto &[key, element] : in) {
        Value field;
        if (!names.insert(lowered(key)).second || !read(element, depth - 1, left, field))
            return false;
        fields.emplace_back(std::string(key), std::move(field));
    }
    out = Value(std::move(fields));
    return true;
}

/// `left`: how many values may still come.
bool read(const simdjson::dom::element &in, int depth, std::size_t &left, Value &out)
{
    if (depth < 0 || left == 0)
        return false;
    --left;
    switch (in.type()) {
    case simdjson::dom::element_type::ARRAY: {
        Value::List list;
        for (const simdjson::dom::element &element : simdjson::dom::array(in)) {
            Value entry;
            if (!read(element, depth - 1, left, entry))
                return false;
            list.push_back(std::move(entry));
        }
        out = Value(std::move(list));
        return true;
    }
    case simdjson::dom::element_type::OBJECT:
        return readObject(simdjson::dom::object(in), depth, left, out);
    case simdjson::dom::element_type::INT64:
        out = Value(std::int64_t(in));
        return true;
    case simdjson::dom::element_type::UINT64:
        out = Value(static_cast<double>(std::uint64_t(in)));
        return true;
    case simdjson::dom::element_type::DOUBLE:
        out = Value(double(in));
        return true;
    case simdjson::dom::element_type::STRING:
        out = Value(std::string_view(in));
        return true;
    case simdjson::dom::element_type::BOOL:
        out = Value(bool(in));
        return true;
    case simdjson::dom::element_type::NULL_VALUE:
        break;
    }
    out = Value();
    return true;
}

} // namespace

bool sameName(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

bool Value::isUnassigned() const
{
    if (const List *entries = list())
        return entries->empty();
    if (const Object *fields = object())
        return std::ranges::all_of(*fields, [](const Field &field) { return field.second.isUnassigned(); });
    return isNull();
}

std::optional<double> Value::number() const
{
    if (const auto *whole = std::get_if<std::int64_t>(&m_data))
        return static_cast<double>(*whole);
    if (const auto *decimal = std::get_if<double>(&m_data))
        return *decimal;
    return std::nullopt;
}

std::optional<std::int64_t> Value::integer() const
{
    if (const auto *whole = std::get_if<std::int64_t>(&m_data))
        return *whole;
    return std::nullopt;
}

const Value *Value::find(std::string_view name) const
{
    const Object *fields = object();
    if (!fields)
        return nullptr;
    const auto found = std::ranges::find_if(*fields, [&](const Field &field) { return sameName(field.first, name); });
    return found == fields->end() ? nullptr : &found->second;
}

Value *Value::find(std::string_view name)
{
    return const_cast<Value *>(std::as_const(*this).find(name));
}

std::string_view Value::textOf(std::string_view name) const
{
    const Value *field = find(name);
    return field && field->text() ? std::string_view(*field->text()) : std::string_view();
}

void Value::set(std::string_view name, Value value)
{
    if (!object())
        m_data = Object();
    if (Value *field = find(name))
        *field = std::move(value);
    else
        object()->emplace_back(std::string(name), std::move(value));
}

void Value::erase(std::string_view name)
{
    if (Object *fields = object())
        std::erase_if(*fields, [&](const Field &field) { return sameName(field.first, name); });
}

bool operator==(const Value &a, const Value &b)
{
    const Value::Object *left = a.object();
    const Value::Object *right = b.object();
    if (!left || !right) {
        if (const auto one = a.number(), other = b.number(); one && other)
            return *one == *other;
        return a.m_data == b.m_data;
    }
    const auto covers = [](const Value::Object &fields, const Value &other) {
        return std::ranges::all_of(fields, [&](const Value::Field &field) {
            const Value *same = other.find(field.first);
            return field.second.isUnassigned() ? !same || same->isUnassigned() : same && *same == field.second;
        });
    };
    return covers(*left, b) && covers(*right, a);
}

void Value::appendTo(std::string &json) const
{
    if (const bool *truth = boolean()) {
        json += *truth ? "true" : "false";
    } else if (const auto whole = integer()) {
        json += std::to_string(*whole);
    } else if (const auto decimal = number()) {
        // Without an exponent a large one would be read back as an integer that is out of range.
        std::array<char, 32> digits{};
        const auto end =
            std::abs(*decimal) < largestInteger
                ? std::to_chars(digits.data(), digits.data() + digits.size(), *decimal)
                : std::to_chars(digits.data(), digits.data() + digits.size(), *decimal, std::chars_format::scientific);
        json += std::isfinite(*decimal) ? std::string_view(digits.data(), end.ptr) : std::string_view("null");
    } else if (const std::string *string = text()) {
        appendQuoted(json, *string);
    } else if (const List *entries = list()) {
        json += '[';
        for (const Value &entry : *entries) {
            if (&entry != &entries->front())
                json += ',';
            entry.appendTo(json);
        }
        json += ']';
    } else if (const Object *fields = object()) {
        json += '{';
        for (const Field &field : *fields) {
            if (&field != &fields->front())
                json += ',';
            appendQuoted(json, field.first);
            json += ':';
            field.second.appendTo(json);
        }
        json += '}';
    } else {
        json += "null";
    }
}

std::string Value::json() const
{
    std::string out;
    appendTo(out);
    return out;
}

std::optional<Value> valueFromJson(std::string_view json)
{
    thread_local simdjson::dom::parser parser;
    simdjson::dom::element root;
    if (json.empty() || parser.parse(json.data(), json.size()).get(root))
        return std::nullopt;
    Value value;
    std::size_t left = mostValues;
    if (!read(root, deepest, left, value))
        return std::nullopt;
    return value;
}

} // namespace tandem::simulator::talend
