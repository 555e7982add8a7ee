// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/bytesource.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::wire {

/// One JSON value cut out of a file.
struct JsonPiece
{
    std::string_view text; ///< the value; at least simdjson's padding is readable behind it
    std::int64_t offset = 0; ///< of its first byte in the file
    std::string_view part; ///< "qlik", "talend" or "tandem" in an export in one document, else empty
    std::string_view file; ///< in such a document: the name that the list's file would have
    std::string_view list; ///< key of the list that it is an entry of; empty: it stood by itself
    bool entry = false; ///< an entry of a list, be it a bare array
};

/// Takes the pieces of a file one after another.
class JsonSink
{
public:
    virtual ~JsonSink() = default;
    /// The piece is valid until the next one.
    virtual Result<> piece(const JsonPiece &piece) = 0;
};

/// Cuts a JSON file of any size into records while it is read, so that no more than one window and one record lie in
/// memory: entries of bare arrays and of paged lists ({"data":[…]}, {"Resources":[…]}, {"tasks":[…]} …), single
/// objects, one after another as in NDJSON, and the parts of an export in one document. What is inside a record is not
/// looked at.
class JsonSplitter
{
public:
    explicit JsonSplitter(const ByteSource &source) : m_source(source) { }
    /// Errors: BadFile (no JSON, ends too early), what ByteReader answers, what the sink answers.
    Result<> run(JsonSink &sink);

private:
    static constexpr std::size_t windowSize = 1 << 20;
    static constexpr std::int64_t none = -1;

    [[nodiscard]] char at(std::int64_t offset) const { return m_buffer[static_cast<std::size_t>(offset - m_base)]; }
    /// Makes the byte at m_pos readable; false at the end of the file.
    Result<bool> available();
    Result<bool> refill(std::int64_t keepFrom);
    /// Moves to the next byte that is no blank; false at the end.
    Result<bool> skipBlanks();
    /// Moves behind the value that begins at m_pos. The bytes from `anchor` (or the value) on stay in the window.
    Result<> skipValue();
    Result<> skipPlain(char first);
    /// Where in a document of both sides something stands; empty outside of one.
    struct Place
    {
        std::string_view part = {};
        std::string_view file = {};
    };
    Result<> list(Place place, std::string_view key, JsonSink &sink);
    /// A record, or an object that has lists of them; with `part` and without `file` one side of a document of both.
    Result<> object(Place place, JsonSink &sink);
    Result<> deliver(std::int64_t from, Place place, std::string_view key, bool entry, JsonSink &sink);
    [[nodiscard]] std::unexpected<Error> broken(const char *what) const;

    const ByteSource &m_source;
    std::optional<ByteReader> m_reader;
    std::vector<char> m_buffer;
    std::int64_t m_base = 0; ///< offset of the buffer's first byte
    std::int64_t m_end = 0; ///< offset behind the last byte read
    std::int64_t m_pos = 0;
    std::int64_t m_anchor = none; ///< bytes from here on are still needed
};

} // namespace tandem::wire
