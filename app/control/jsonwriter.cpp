// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/jsonwriter.h"

namespace tandem::control {

namespace {

/// Length of the UTF-8 sequence at the beginning of a text, 0 when there is none (overlong forms and surrogates too).
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    std::size_t length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
    if (first >= 0xC2 && first <= 0xDF) {
        length = 2;
    } else if (first >= 0xE0 && first <= 0xEF) {
        length = 3;
        low = first == 0xE0 ? 0xA0 : low;
        high = first == 0xED ? 0x9F : high;
    } else if (first >= 0xF0 && first <= 0xF4) {
        length = 4;
        low = first == 0xF0 ? 0x90 : low;
        high = first == 0xF4 ? 0x8F : high;
    }
    if (length == 0 || text.size() < length || byte(1) < low || byte(1) > high)
        return 0;
    for (std::size_t i = 2; i < length; ++i) {
        if (byte(i) < 0x80 || byte(i) > 0xBF)
            return 0;
    }
    return length;
}

bool isPlain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\';
}

} // namespace

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    quoted(name);
    m_out << ':';
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::value(std::string_view text)
{
    separate();
    quoted(text);
    return *this;
}

JsonWriter &JsonWriter::raw(std::string_view json)
{
    separate();
    m_out << json;
    return *this;
}

JsonWriter &JsonWriter::open(char begin, char end)
{
    separate();
    m_out << begin;
    m_levels.push_back({end, true});
    return *this;
}

JsonWriter &JsonWriter::close()
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (m_levels.empty() && level.end == ']' && !level.empty)
        m_out << '\n';
    m_out << level.end;
    return *this;
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    Level &level = m_levels.back();
    if (!level.empty)
        m_out << ',';
    if (m_levels.size() == 1 && level.end == ']')
        m_out << '\n';
    level.empty = false;
}

void JsonWriter::quoted(std::string_view text)
{
    m_out << '"';
    while (!text.empty()) {
        std::size_t plain = 0;
        while (plain < text.size() && isPlain(text[plain]))
            ++plain;
        if (plain > 0) {
            m_out << text.substr(0, plain);
            text.remove_prefix(plain);
            continue;
        }
        const char c = text.front();
        if (const std::size_t length = sequenceLength(text)) {
            m_out << text.substr(0, length);
            text.remove_prefix(length);
            continue;
        }
        text.remove_prefix(1);
        switch (c) {
        case '"':
            m_out << "\\\"";
            break;
        case '\\':
            m_out << "\\\\";
            break;
        case '\n':
            m_out << "\\n";
            break;
        case '\r':
            m_out << "\\r";
            break;
        case '\t':
            m_out << "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
                m_out << "\\u00" << "0123456789abcdef"[static_cast<unsigned char>(c) >> 4]
                      << "0123456789abcdef"[c & 15];
            } else {
                m_out << "\uFFFD";
            }
        }
    }
    m_out << '"';
}

} // namespace tandem::control
