// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tandem::simulator {

/// Writes JSON into one growing text; nothing is kept but whether a comma is due. Bytes that are no UTF-8 become
/// U+FFFD.
class Json
{
public:
    Json &beginObject() { return open('{'); }
    Json &endObject() { return close('}'); }
    Json &beginArray() { return open('['); }
    Json &endArray() { return close(']'); }
    Json &key(std::string_view name);

    Json &value(std::string_view text);
    Json &value(const char *text) { return value(std::string_view(text)); }
    Json &value(const std::string &text) { return value(std::string_view(text)); }
    Json &value(bool truth) { return raw(truth ? "true" : "false"); }
    Json &value(std::int64_t number);
    Json &value(std::uint64_t number) { return value(static_cast<std::int64_t>(number)); }
    Json &value(int number) { return value(static_cast<std::int64_t>(number)); }
    Json &value(Instant time) { return value(std::string_view(time.toIso())); }
    Json &null() { return raw("null"); }
    /// A piece of JSON as it is.
    Json &raw(std::string_view json);
    /// Goes on with such a piece: no comma before it.
    Json &more(std::string_view json)
    {
        m_text += json;
        return *this;
    }

    template<class T>
    Json &field(std::string_view name, const T &content)
    {
        key(name);
        return value(content);
    }
    /// Left out when empty.
    Json &fieldUnlessEmpty(std::string_view name, std::string_view text)
    {
        return text.empty() ? *this : field(name, text);
    }
    /// {"href": …} under this name.
    Json &link(std::string_view name, std::string_view href)
    {
        return key(name).beginObject().field("href", href).endObject();
    }
    /// The members of a JSON object that stand in no way of what was written; for fields kept as they came.
    Json &members(std::string_view object);

    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] std::string take() { return std::move(m_text); }
    void reserve(std::size_t bytes) { m_text.reserve(bytes); }

private:
    Json &open(char bracket);
    Json &close(char bracket);
    void comma();

    std::string m_text;
    bool m_comma = false; ///< the next value or key needs one before it
};

} // namespace tandem::simulator
