// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/output.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::control {

/// Writes JSON as it goes: nothing is kept but the nesting, so a million users need no document in memory. Objects of
/// the outermost list stand on a line each. Bytes that are no UTF-8 become U+FFFD.
class JsonWriter
{
public:
    explicit JsonWriter(Output &out) : m_out(out) { }

    JsonWriter &beginObject() { return open('{', '}'); }
    JsonWriter &endObject() { return close(); }
    JsonWriter &beginArray() { return open('[', ']'); }
    JsonWriter &endArray() { return close(); }
    JsonWriter &key(std::string_view name);

    JsonWriter &value(std::string_view text);
    JsonWriter &value(const QString &text) { return value(std::string_view(text.toStdString())); }
    JsonWriter &value(const char *text) { return value(std::string_view(text)); }
    JsonWriter &value(bool truth) { return raw(truth ? "true" : "false"); }
    JsonWriter &value(std::int64_t number) { return raw(std::to_string(number)); }
    JsonWriter &value(std::uint64_t number) { return raw(std::to_string(number)); }
    JsonWriter &value(std::uint32_t number) { return raw(std::to_string(number)); }
    JsonWriter &null() { return raw("null"); }
    /// null when there is none.
    template<class T>
    JsonWriter &value(const std::optional<T> &maybe)
    {
        return maybe ? value(*maybe) : null();
    }
    template<class T>
    JsonWriter &value(const std::vector<T> &all)
    {
        beginArray();
        for (const T &one : all)
            value(one);
        return endArray();
    }
    /// An empty text means that there is none: null.
    JsonWriter &textOrNull(std::string_view text) { return text.empty() ? null() : value(text); }
    /// A piece of JSON as it is.
    JsonWriter &raw(std::string_view json);

    /// key and value in one.
    template<class T>
    JsonWriter &field(std::string_view name, const T &content)
    {
        return key(name).value(content);
    }

    /// Ends the document.
    void finish() { m_out << '\n'; }

private:
    struct Level
    {
        char end;
        bool empty;
    };
    JsonWriter &open(char begin, char end);
    JsonWriter &close();
    void separate();
    void quoted(std::string_view text);

    Output &m_out;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

} // namespace tandem::control
