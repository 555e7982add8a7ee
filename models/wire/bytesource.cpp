// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/bytesource.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstring>

namespace tandem::wire {

namespace {

std::string wordOf(std::string_view path)
{
    path = path.substr(path.find_last_of("/\\") + 1);
    std::string word(path.substr(0, path.find_last_of('.')));
    std::ranges::transform(word, word.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return word;
}

} // namespace

ByteSource ByteSource::file(std::string path)
{
    std::string word = wordOf(path);
    return {std::move(path), std::move(word), {}};
}

ByteSource ByteSource::text(std::string path, std::string bytes)
{
    ByteSource source = file(std::move(path));
    source.memory = std::make_shared<const std::string>(std::move(bytes));
    return source;
}

std::int64_t ByteSource::lineAt(std::int64_t offset) const
{
    auto reader = ByteReader::open(*this);
    if (!reader)
        return 0;
    std::int64_t line = 1;
    std::array<char, 65'536> window;
    while (offset > 0) {
        const auto got = reader->read(window.data(), std::min(window.size(), static_cast<std::size_t>(offset)));
        if (!got || *got == 0)
            break;
        line += std::count(window.begin(), window.begin() + static_cast<std::ptrdiff_t>(*got), '\n');
        offset -= static_cast<std::int64_t>(*got);
    }
    return line;
}

Result<ByteReader> ByteReader::open(const ByteSource &source)
{
    ByteReader reader;
    reader.m_name = source.name;
    reader.m_memory = source.memory;
    if (reader.m_memory)
        return reader;
    reader.m_file = std::make_unique<QFile>(QString::fromStdString(source.name));
    if (!reader.m_file->exists())
        return fail({.code = ErrorCode::FileNotFound, .file = source.name});
    if (!reader.m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(
            {.code = ErrorCode::IoFailed, .args = {reader.m_file->errorString().toStdString()}, .file = source.name});
    return reader;
}

Result<std::size_t> ByteReader::read(char *out, std::size_t size)
{
    if (m_memory) {
        const std::size_t count = std::min(size, m_memory->size() - m_position);
        std::memcpy(out, m_memory->data() + m_position, count);
        m_position += count;
        return count;
    }
    const qint64 count = m_file->read(out, static_cast<qint64>(size));
    if (count < 0)
        return fail({.code = ErrorCode::IoFailed, .args = {m_file->errorString().toStdString()}, .file = m_name});
    return static_cast<std::size_t>(count);
}

} // namespace tandem::wire
