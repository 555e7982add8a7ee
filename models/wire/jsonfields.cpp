// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/jsonfields.h"

#include <algorithm>
#include <limits>

namespace tandem::wire {

namespace {

/// The value as an error shows it: short, on one line.
std::string shown(JsonValue value)
{
    std::string text = simdjson::minify(value);
    if (text.size() > 60) {
        text.resize(57);
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80)
            text.pop_back();
        text += "…";
    }
    return text;
}

bool hasZone(std::string_view iso)
{
    const auto time = iso.find_first_of("Tt ");
    return iso.ends_with('Z') || iso.ends_with('z')
           || (time != std::string_view::npos && iso.find_first_of("+-", time) != std::string_view::npos);
}

} // namespace

std::string_view JsonFields::text(std::string_view key, JsonValue value)
{
    std::string_view text;
    if (!value.is_null() && value.get_string().get(text))
        refuse(key, value);
    return text;
}

std::string_view JsonFields::id(std::string_view key, JsonValue value)
{
    std::uint64_t number = 0;
    if (!value.get_uint64().get(number)) {
        m_digits = number ? std::to_string(number) : std::string();
        return m_digits;
    }
    return text(key, value);
}

std::optional<bool> JsonFields::flag(std::string_view key, JsonValue value)
{
    if (value.is_null())
        return std::nullopt;
    bool flag = false;
    if (!value.get_bool().get(flag))
        return flag;
    // Entra sends "True" and "False".
    std::string_view word;
    if (!value.get_string().get(word) && (word == "True" || word == "true" || word == "False" || word == "false"))
        return word == "True" || word == "true";
    refuse(key, value);
    return std::nullopt;
}

std::optional<std::int64_t> JsonFields::number(std::string_view key, JsonValue value)
{
    if (value.is_null())
        return std::nullopt;
    std::int64_t number = 0;
    if (!value.get_int64().get(number))
        return number;
    double real = 0;
    constexpr double limit = 9e15;
    if (!value.get_double().get(real) && real > -limit && real < limit)
        return static_cast<std::int64_t>(real);
    refuse(key, value);
    return std::nullopt;
}

std::optional<Instant> JsonFields::time(std::string_view key, JsonValue value)
{
    const std::string_view iso = text(key, value);
    if (iso.empty() || failed())
        return std::nullopt;
    const auto time = hasZone(iso) ? Instant::fromIso(iso) : Instant::fromIso(std::string(iso) + "Z");
    if (!time)
        refuse(key, value);
    return time;
}

std::optional<Instant> JsonFields::unixTime(std::string_view key, JsonValue value)
{
    if (value.is_string())
        return time(key, value);
    const auto seconds = number(key, value);
    constexpr std::int64_t year1 = -62'135'596'800; // what services send for "never"
    constexpr std::int64_t year10000 = 253'402'300'800;
    if (!seconds)
        return std::nullopt;
    if (*seconds < year1 || *seconds >= year10000) {
        refuse(key, value);
        return std::nullopt;
    }
    double exact = 0;
    if (value.is_double() && !value.get_double().get(exact))
        return Instant(static_cast<std::int64_t>(exact * 1000));
    return Instant(*seconds * 1000);
}

void JsonFields::refuse(std::string_view key, JsonValue value)
{
    if (m_error)
        return;
    Error error{.code = ErrorCode::BadField, .args = {shown(value)}, .file = m_source.name};
    std::string pointer;
    const auto step = [&](std::string_view name) {
        if (!error.field.empty())
            error.field += '.';
        error.field += name;
        pointer += '/';
        for (const char c : name)
            pointer.append(c == '~' ? "~0" : c == '/' ? "~1" : std::string_view(&c, 1));
    };
    for (const Level &level : m_path) {
        step(level.key);
        if (!level.isList)
            continue;
        error.field.append("[").append(std::to_string(level.entry)).append("]");
        pointer.append("/").append(std::to_string(level.entry));
    }
    if (!m_isEntry)
        step(key);
    error.line = m_source.lineAt(m_piece.offset + static_cast<std::int64_t>(offsetOf(m_piece.text, pointer)));
    m_error = std::move(error);
}

std::size_t offsetOf(std::string_view json, const std::string &pointer)
{
    const simdjson::padded_string text(json);
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    std::string_view token;
    if (parser.iterate(text).get(document))
        return 0;
    simdjson::ondemand::value value;
    if (document.at_pointer(pointer).get(value))
        return 0;
    token = value.raw_json_token();
    return static_cast<std::size_t>(token.data() - text.data());
}

void appendJsonText(std::string &out, std::string_view text)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    std::size_t plain = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20)
            continue;
        out.append(text, plain, i - plain);
        plain = i + 1;
        out += '\\';
        if (c == '\n') {
            out += 'n';
        } else if (c == '\t') {
            out += 't';
        } else if (c == '\r') {
            out += 'r';
        } else if (c == '"' || c == '\\') {
            out += c;
        } else {
            out += "u00";
            out += hex[static_cast<unsigned char>(c) >> 4];
            out += hex[static_cast<unsigned char>(c) & 15];
        }
    }
    out.append(text, plain, text.size() - plain);
    out += '"';
}

void ExtraFields::begin(std::string_view key)
{
    m_json += m_json.empty() ? '{' : ',';
    appendJsonText(m_json, key);
    m_json += ':';
}

void ExtraFields::add(std::string_view key, JsonValue value)
{
    begin(key);
    m_json += simdjson::minify(value);
}

void ExtraFields::addText(std::string_view key, std::string_view value)
{
    begin(key);
    appendJsonText(m_json, value);
}

} // namespace tandem::wire
