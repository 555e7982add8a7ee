// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QFile>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// Writing what an export is made of. Private to models/wire.
namespace tandem::wire {

/// A file that is written in one go, or a text in memory. A file that fails is left to whoever made its folder.
class OutFile
{
public:
    /// A text in memory.
    OutFile() = default;
    /// Errors: IoFailed, ReadOnly, DiskFull.
    static Result<OutFile> create(const std::string &path);

    void add(std::string_view text)
    {
        m_buffer += text;
        if (m_file && m_buffer.size() >= flushAt)
            flush();
    }
    void add(char c) { m_buffer += c; }
    void addNumber(std::uint64_t number);
    /// Ends the file. Errors of any write before come here: IoFailed, DiskFull.
    Result<> close();
    /// What was written, of a text in memory.
    [[nodiscard]] std::string take() { return std::move(m_buffer); }
    [[nodiscard]] std::string &buffer() { return m_buffer; }

private:
    static constexpr std::size_t flushAt = 1 << 20;
    void flush();
    std::string m_buffer;
    std::unique_ptr<QFile> m_file;
    std::string m_path;
    std::optional<Error> m_error; ///< of the first write that failed
};

/// Writes JSON into an OutFile: commas by themselves, no blanks, a line for each entry of a list that asks for it.
class JsonOut
{
public:
    explicit JsonOut(OutFile &out) : m_out(out) { }

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// Begins an entry of a list on a line of its own.
    void newLine() { m_lineBefore = true; }

    void key(std::string_view name);
    void text(std::string_view value);
    void number(std::int64_t value);
    void flag(bool value);
    void null();
    /// JSON as it is.
    void raw(std::string_view json);

    void field(std::string_view name, std::string_view value)
    {
        key(name);
        text(value);
    }
    /// A text, or null when it is empty.
    void fieldOrNull(std::string_view name, std::string_view value);
    /// Nothing when it is empty.
    void fieldIf(std::string_view name, std::string_view value);
    void field(std::string_view name, bool value)
    {
        key(name);
        flag(value);
    }
    void field(std::string_view name, std::int64_t value)
    {
        key(name);
        number(value);
    }
    void field(std::string_view name, Instant value) { field(name, std::string_view(value.toIso())); }
    void field(std::string_view name, const std::optional<Instant> &value);
    /// The members of a JSON object ("{…}", or empty) as members of the one that is open.
    void members(std::string_view object);

private:
    void open(char c);
    void close(char c);
    void before();
    OutFile &m_out;
    bool m_first = true;
    bool m_afterKey = false;
    bool m_lineBefore = false;
};

} // namespace tandem::wire
