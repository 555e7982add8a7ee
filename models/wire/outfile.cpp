// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/outfile.h"

#include "wire/jsonfields.h"

#include <charconv>

namespace tandem::wire {

namespace {

Error writeError(const QFile &file, const std::string &path)
{
    const ErrorCode code = file.error() == QFileDevice::ResourceError      ? ErrorCode::DiskFull
                           : file.error() == QFileDevice::PermissionsError ? ErrorCode::ReadOnly
                                                                           : ErrorCode::IoFailed;
    return {.code = code, .args = {file.errorString().toStdString()}, .file = path};
}

} // namespace

Result<OutFile> OutFile::create(const std::string &path)
{
    OutFile out;
    out.m_path = path;
    out.m_file = std::make_unique<QFile>(QString::fromStdString(path));
    if (!out.m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered)) // m_buffer is one already
        return fail(writeError(*out.m_file, path));
    return out;
}

void OutFile::addNumber(std::uint64_t number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    add(std::string_view(digits, static_cast<std::size_t>(end - digits)));
}

void OutFile::flush()
{
    std::string_view left = m_buffer;
    while (!left.empty() && !m_error) {
        // A full disk takes what it can, and tells with the next write only.
        const qint64 written = m_file->write(left.data(), static_cast<qint64>(left.size()));
        if (written <= 0)
            m_error = writeError(*m_file, m_path);
        else
            left.remove_prefix(static_cast<std::size_t>(written));
    }
    m_buffer.clear();
}

Result<> OutFile::close()
{
    if (!m_file)
        return {};
    flush();
    m_file->close();
    return m_error ? fail(*m_error) : Result<>();
}

void JsonOut::before()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_out.add(',');
    if (m_lineBefore)
        m_out.add('\n');
    m_lineBefore = false;
    m_first = false;
}

void JsonOut::open(char c)
{
    before();
    m_out.add(c);
    m_first = true;
}

void JsonOut::close(char c)
{
    if (m_lineBefore)
        m_out.add('\n');
    m_lineBefore = false;
    m_out.add(std::string_view(&c, 1));
    m_first = false;
}

void JsonOut::key(std::string_view name)
{
    before();
    appendJsonText(m_out.buffer(), name);
    m_out.add(':');
    m_afterKey = true;
}

void JsonOut::text(std::string_view value)
{
    before();
    appendJsonText(m_out.buffer(), value);
}

void JsonOut::number(std::int64_t value)
{
    before();
    m_out.add(std::to_string(value));
}

void JsonOut::flag(bool value)
{
    before();
    m_out.add(value ? "true" : "false");
}

void JsonOut::null()
{
    before();
    m_out.add("null");
}

void JsonOut::raw(std::string_view json)
{
    before();
    m_out.add(json);
}

void JsonOut::fieldOrNull(std::string_view name, std::string_view value)
{
    key(name);
    if (value.empty())
        null();
    else
        text(value);
}

void JsonOut::fieldIf(std::string_view name, std::string_view value)
{
    if (!value.empty())
        field(name, value);
}

void JsonOut::field(std::string_view name, const std::optional<Instant> &value)
{
    if (value) {
        field(name, *value);
        return;
    }
    key(name);
    null();
}

void JsonOut::members(std::string_view object)
{
    if (object.size() <= 2)
        return;
    before();
    m_out.add(object.substr(1, object.size() - 2));
}

} // namespace tandem::wire
