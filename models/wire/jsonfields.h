// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/words.h"
#include "wire/bytesource.h"
#include "wire/jsonsplitter.h"

#include <simdjson.h>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Reading the fields of one JSON record. Private to models/wire.
namespace tandem::wire {

using JsonObject = simdjson::dom::object;
using JsonValue = simdjson::dom::element;

/// How a record's fields are called: enumerator and name, frequent ones first.
template<class Field, std::size_t N>
using FieldNames = std::array<std::pair<std::string_view, Field>, N>;

/// Which field a key names; `other` when it is none of them.
template<class Field, std::size_t N>
Field fieldNamed(std::string_view key, const FieldNames<Field, N> &names, Field other)
{
    for (const auto &[name, field] : names) {
        if (name == key)
            return field;
    }
    return other;
}

/// Takes values out of one record and remembers the first that is of a wrong type or value: the record is then refused
/// by file, line and field. A null counts as absent everywhere.
class JsonFields
{
public:
    JsonFields(const ByteSource &source, const JsonPiece &piece) : m_source(source), m_piece(piece) { }

    /// A text; empty when absent.
    std::string_view text(std::string_view key, JsonValue value);
    /// An id: a text, or a number as text; empty when absent (some services send 0 for nobody).
    std::string_view id(std::string_view key, JsonValue value);
    std::optional<bool> flag(std::string_view key, JsonValue value);
    std::optional<std::int64_t> number(std::string_view key, JsonValue value);
    /// ISO 8601; one without a zone counts as UTC.
    std::optional<Instant> time(std::string_view key, JsonValue value);
    /// Seconds since 1970, or ISO 8601.
    std::optional<Instant> unixTime(std::string_view key, JsonValue value);
    template<class T>
    std::optional<T> word(std::string_view key, JsonValue value)
    {
        const std::string_view spelling = text(key, value);
        if (spelling.empty() || failed())
            return std::nullopt;
        const auto meaning = fromWord<T>(spelling);
        if (!meaning)
            refuse(key, value);
        return meaning;
    }
    /// Calls f(JsonValue) for each entry of a list.
    template<class F>
    void each(std::string_view key, JsonValue value, F &&f)
    {
        if (value.is_null())
            return;
        simdjson::dom::array entries;
        if (value.get_array().get(entries)) {
            refuse(key, value);
            return;
        }
        const Within list(*this, key, true);
        for (JsonValue entry : entries) {
            m_isEntry = true;
            f(entry);
            ++m_path.back().entry;
        }
    }
    /// Calls f(key, JsonValue) for each field of an object. The key of an entry of a list does not count.
    template<class F>
    void eachField(std::string_view key, JsonValue value, F &&f)
    {
        if (value.is_null())
            return;
        JsonObject fields;
        if (value.get_object().get(fields)) {
            refuse(key, value);
            return;
        }
        const Within object(*this, key, false);
        for (const auto [name, entry] : fields)
            f(name, entry);
    }
    /// The fields of the entry at hand are read by hand from here on: what is refused is one of them.
    void intoEntry() { m_isEntry = false; }
    /// The field is not what it should be.
    void refuse(std::string_view key, JsonValue value);

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    /// A key on the way from the record to the value at hand, and which entry of it when it is a list.
    struct Level
    {
        std::string_view key;
        bool isList = false;
        std::size_t entry = 0;
    };
    /// One level deeper while it lives; an entry of a list, which has no key, is on its list's level.
    class Within
    {
    public:
        Within(JsonFields &in, std::string_view key, bool isList) : m_in(in), m_deeper(isList || !in.m_isEntry)
        {
            if (m_deeper)
                m_in.m_path.push_back({key, isList});
            m_in.m_isEntry = false;
        }
        ~Within()
        {
            if (m_deeper)
                m_in.m_path.pop_back();
            m_in.m_isEntry = false;
        }
        Within(const Within &) = delete;
        Within &operator=(const Within &) = delete;

    private:
        JsonFields &m_in;
        bool m_deeper;
    };

    const ByteSource &m_source;
    const JsonPiece &m_piece;
    std::vector<Level> m_path;
    bool m_isEntry = false; ///< the value at hand is an entry of the list that m_path ends with
    std::string m_digits; ///< a number as text
    std::optional<Error> m_error;
};

/// Offset in `json` of the value at a JSON pointer ("/assignedRoles/1/name"); 0 when there is none.
[[nodiscard]] std::size_t offsetOf(std::string_view json, const std::string &pointer);

/// Fields that Tandem does not model, as a JSON object in the order they came.
class ExtraFields
{
public:
    void add(std::string_view key, JsonValue value);
    void addText(std::string_view key, std::string_view value);
    [[nodiscard]] bool empty() const { return m_json.empty(); }
    /// "{…}", or empty when there are none.
    [[nodiscard]] std::string json() const { return m_json.empty() ? std::string() : m_json + "}"; }

private:
    void begin(std::string_view key);
    std::string m_json;
};

/// Appends `text` as a JSON string, quotes included.
void appendJsonText(std::string &out, std::string_view text);

} // namespace tandem::wire
