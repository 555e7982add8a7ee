// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/json.h"

#include "simulator/utf8.h"

#include <QString>

#include <array>
#include <charconv>

namespace tandem::simulator {

namespace {

/// Bytes that can't stand in a JSON text as they are.
constexpr std::array<bool, 256> makeSpecial()
{
    std::array<bool, 256> special{};
    for (std::size_t i = 0; i < 0x20; ++i)
        special[i] = true;
    special['"'] = special['\\'] = true;
    return special;
}
constexpr auto special = makeSpecial();

void appendEscaped(std::string &out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out += "\\u00";
        out += "0123456789abcdef"[static_cast<unsigned char>(c) >> 4];
        out += "0123456789abcdef"[static_cast<unsigned char>(c) & 15];
    }
}

} // namespace

Json &Json::open(char bracket)
{
    comma();
    m_text += bracket;
    m_comma = false;
    return *this;
}

Json &Json::close(char bracket)
{
    m_text += bracket;
    m_comma = true;
    return *this;
}

void Json::comma()
{
    if (m_comma)
        m_text += ',';
    m_comma = true;
}

Json &Json::key(std::string_view name)
{
    value(name);
    m_text += ':';
    m_comma = false;
    return *this;
}

Json &Json::value(std::string_view text)
{
    comma();
    if (!isUtf8(text)) {
        const std::string whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toStdString();
        m_comma = false;
        return value(std::string_view(whole));
    }
    m_text += '"';
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!special[static_cast<unsigned char>(text[i])])
            continue;
        m_text.append(text, begin, i - begin);
        appendEscaped(m_text, text[i]);
        begin = i + 1;
    }
    m_text.append(text, begin);
    m_text += '"';
    return *this;
}

Json &Json::value(std::int64_t number)
{
    comma();
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    m_text.append(digits.data(), end);
    return *this;
}

Json &Json::raw(std::string_view json)
{
    comma();
    m_text += json;
    return *this;
}

Json &Json::members(std::string_view object)
{
    // "{…}" without its braces.
    if (object.size() <= 2)
        return *this;
    return raw(object.substr(1, object.size() - 2));
}

} // namespace tandem::simulator
