// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFile>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

/// Bytes to import, from a file or from memory. Private to models/wire.
namespace tandem::wire {

/// One file to read, or a text that stands for one.
struct ByteSource
{
    std::string name; ///< path as the reports and errors name it
    std::string word; ///< lower-case file name without its ending: tells the resource
    std::shared_ptr<const std::string> memory = {}; ///< set: these bytes instead of the file `name`

    /// A file by its path; the word is taken from the name.
    static ByteSource file(std::string path);
    /// Bytes that would be the file `path`.
    static ByteSource text(std::string path, std::string bytes);

    /// 1-based number of the line in which the byte at `offset` lies; 0 when the source can't be read again.
    [[nodiscard]] std::int64_t lineAt(std::int64_t offset) const;
};

/// Reads a source from its beginning. Memory stays at what the caller passes in.
class ByteReader
{
public:
    static Result<ByteReader> open(const ByteSource &source);
    /// Up to `size` bytes into `out`; 0 at the end. Error: IoFailed.
    Result<std::size_t> read(char *out, std::size_t size);

private:
    std::string m_name;
    std::shared_ptr<const std::string> m_memory;
    std::size_t m_position = 0;
    std::unique_ptr<QFile> m_file;
};

} // namespace tandem::wire
