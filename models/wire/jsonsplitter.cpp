// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/jsonsplitter.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace tandem::wire {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Keys whose array is the list of an answer, whatever else stands beside them.
constexpr std::array<std::string_view, 4> listKeys{"data", "Resources", "tasks", "sharingTasks"};
/// Keys whose array is a list unless the object says before that it is a record itself: a SCIM user has `roles` too.
constexpr std::array<std::string_view, 11> perhapsListKeys{"users",         "roles",       "groups", "spaces",
                                                           "items",         "assignments", "apps",   "accounts",
                                                           "notifications", "automations", "value"};
constexpr std::array<std::string_view, 6> recordKeys{"id", "schemas", "userName", "name", "subject", "login"};
constexpr std::array<std::string_view, 3> partKeys{"qlik", "talend", "tandem"};

template<std::size_t N>
bool isOneOf(std::string_view key, const std::array<std::string_view, N> &keys)
{
    return std::ranges::find(keys, key) != keys.end();
}

} // namespace

std::unexpected<Error> JsonSplitter::broken(const char *what) const
{
    return fail({.code = ErrorCode::BadFile, .args = {what}, .file = m_source.name, .line = m_source.lineAt(m_pos)});
}

Result<bool> JsonSplitter::refill(std::int64_t keepFrom)
{
    // What is still needed moves to the front; a record larger than the window makes it grow.
    const auto kept = static_cast<std::size_t>(m_end - keepFrom);
    if (keepFrom > m_base && kept > 0)
        std::memmove(m_buffer.data(), m_buffer.data() + (keepFrom - m_base), kept);
    m_base = keepFrom;
    const std::size_t room = std::max(windowSize, kept);
    if (m_buffer.size() < kept + room + simdjson::SIMDJSON_PADDING)
        m_buffer.resize(kept + room + simdjson::SIMDJSON_PADDING);
    const auto got = m_reader->read(m_buffer.data() + kept, room);
    if (!got)
        return fail(got.error());
    m_end += static_cast<std::int64_t>(*got);
    return *got > 0;
}

Result<bool> JsonSplitter::available()
{
    if (m_pos < m_end)
        return true;
    return refill(m_anchor == none ? m_pos : m_anchor);
}

Result<bool> JsonSplitter::skipBlanks()
{
    while (true) {
        const auto more = available();
        if (!more || !*more)
            return more;
        while (m_pos < m_end && isBlank(at(m_pos)))
            ++m_pos;
        if (m_pos < m_end)
            return true;
    }
}

Result<> JsonSplitter::skipPlain(char first)
{
    // A number or a word; what it says is checked when the record is parsed.
    if (std::strchr("-0123456789tfn", first) == nullptr)
        return broken("no JSON value");
    while (true) {
        const auto more = available();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        const char c = at(m_pos);
        if (isBlank(c) || c == ',' || c == ']' || c == '}' || c == ':')
            return {};
        ++m_pos;
    }
}

Result<> JsonSplitter::skipValue()
{
    const char first = at(m_pos);
    if (first != '{' && first != '[' && first != '"')
        return skipPlain(first);
    int depth = 0;
    bool inText = false;
    while (true) {
        const auto more = available();
        if (!more)
            return fail(more.error());
        if (!*more)
            return broken("the file ends within a value");
        const char *p = m_buffer.data() + (m_pos - m_base);
        const char *const end = m_buffer.data() + (m_end - m_base);
        while (p < end) {
            if (inText) {
                while (p < end && *p != '"' && *p != '\\')
                    ++p;
                if (p == end)
                    break;
                if (*p == '\\') {
                    if (p + 1 == end)
                        break; // the escaped byte is not read yet
                    p += 2;
                    continue;
                }
                inText = false;
                ++p;
                if (depth == 0) {
                    m_pos = m_base + (p - m_buffer.data());
                    return {};
                }
                continue;
            }
            const char c = *p++;
            if (c == '"') {
                inText = true;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if (c == '}' || c == ']') {
                if (--depth == 0) {
                    m_pos = m_base + (p - m_buffer.data());
                    return {};
                }
            }
        }
        const bool halfEscape = p < end;
        m_pos = m_base + (p - m_buffer.data());
        if (halfEscape) {
            const auto grown = refill(m_anchor == none ? m_pos : m_anchor);
            if (!grown)
                return fail(grown.error());
            if (!*grown)
                return broken("the file ends within a text");
        }
    }
}

Result<> JsonSplitter::deliver(std::int64_t from, Place place, std::string_view key, bool entry, JsonSink &sink)
{
    JsonPiece piece;
    piece.text = {m_buffer.data() + (from - m_base), static_cast<std::size_t>(m_pos - from)};
    piece.offset = from;
    piece.part = place.part;
    piece.file = place.file;
    piece.list = key;
    piece.entry = entry;
    return sink.piece(piece);
}

Result<> JsonSplitter::list(Place place, std::string_view key, JsonSink &sink)
{
    ++m_pos; // [
    for (bool first = true;; first = false) {
        const auto more = skipBlanks();
        if (!more)
            return fail(more.error());
        if (!*more)
            return broken("the file ends within a list");
        if (at(m_pos) == ']' && first) {
            ++m_pos;
            return {};
        }
        m_anchor = m_pos;
        if (const auto skipped = skipValue(); !skipped)
            return skipped;
        const auto taken = deliver(m_anchor, place, key, true, sink);
        m_anchor = none;
        if (!taken)
            return taken;
        const auto next = skipBlanks();
        if (!next)
            return fail(next.error());
        if (!*next)
            return broken("the file ends within a list");
        const char c = at(m_pos);
        if (c != ',' && c != ']')
            return broken("a comma is missing");
        ++m_pos;
        if (c == ']')
            return {};
    }
}

Result<> JsonSplitter::object(Place place, JsonSink &sink)
{
    const bool inPart = !place.part.empty() && place.file.empty();
    const bool outside = place.part.empty();
    const std::int64_t start = m_pos;
    if (!inPart)
        m_anchor = start;
    bool record = false; // it has said that it is one
    bool envelope = inPart;
    ++m_pos; // {
    for (bool first = true;; first = false) {
        auto more = skipBlanks();
        if (!more)
            return fail(more.error());
        if (!*more)
            return broken("the file ends within an object");
        if (at(m_pos) == '}' && first) {
            ++m_pos;
            break;
        }
        if (at(m_pos) != '"')
            return broken("a key is missing");
        const bool ownAnchor = m_anchor == none;
        if (ownAnchor)
            m_anchor = m_pos;
        const std::int64_t keyStart = m_pos;
        if (const auto skipped = skipValue(); !skipped)
            return skipped;
        const std::string key(m_buffer.data() + (keyStart + 1 - m_base),
                              static_cast<std::size_t>(m_pos - keyStart - 2));
        if (ownAnchor)
            m_anchor = none;
        more = skipBlanks();
        if (!more)
            return fail(more.error());
        if (!*more || at(m_pos) != ':')
            return broken("a colon is missing");
        ++m_pos;
        more = skipBlanks();
        if (!more)
            return fail(more.error());
        if (!*more)
            return broken("the file ends within an object");
        const char value = at(m_pos);
        const bool isList =
            value == '[' && (inPart || isOneOf(key, listKeys) || (!record && isOneOf(key, perhapsListKeys)));
        const bool isPart = value == '{' && outside && !record && isOneOf(key, partKeys);
        record = record || isOneOf(key, recordKeys);
        if (isList || isPart || inPart) {
            envelope = true;
            m_anchor = none;
        }
        if (isList) {
            if (const auto done = list(inPart ? Place{place.part, key} : place, key, sink); !done)
                return done;
        } else if (isPart && key != "tandem") {
            if (const auto done = object({.part = key}, sink); !done)
                return done;
        } else if (inPart && value == '{') {
            if (const auto done = object({place.part, key}, sink); !done)
                return done;
        } else if (isPart || inPart) {
            m_anchor = m_pos;
            if (const auto skipped = skipValue(); !skipped)
                return skipped;
            const auto taken = deliver(m_anchor, inPart ? Place{place.part, key} : Place{key, {}}, {}, false, sink);
            m_anchor = none;
            if (!taken)
                return taken;
        } else if (const auto skipped = skipValue(); !skipped) {
            return skipped;
        }
        more = skipBlanks();
        if (!more)
            return fail(more.error());
        if (!*more)
            return broken("the file ends within an object");
        const char c = at(m_pos);
        if (c != ',' && c != '}')
            return broken("a comma is missing");
        ++m_pos;
        if (c == '}')
            break;
    }
    m_anchor = none;
    return envelope ? Result<>() : deliver(start, place, {}, false, sink);
}

Result<> JsonSplitter::run(JsonSink &sink)
{
    auto reader = ByteReader::open(m_source);
    if (!reader)
        return fail(reader.error());
    m_reader.emplace(std::move(*reader));
    auto more = available();
    if (!more)
        return fail(more.error());
    if (m_end >= 3 && std::memcmp(m_buffer.data(), "\xEF\xBB\xBF", 3) == 0)
        m_pos = 3;
    for (bool first = true;; first = false) {
        more = skipBlanks();
        if (!more)
            return fail(more.error());
        if (!*more)
            return first ? broken("the file is empty") : Result<>();
        Result<> done;
        if (at(m_pos) == '{')
            done = object({}, sink);
        else if (at(m_pos) == '[')
            done = list({}, {}, sink);
        else
            done = broken("no JSON object or list");
        if (!done)
            return done;
    }
}

} // namespace tandem::wire
