// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/csvreader.h"

#include <QString>

#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace tandem::wire {

std::unexpected<Error> CsvTable::broken(std::string what) const
{
    return fail({.code = ErrorCode::BadFile, .args = {std::move(what)}, .file = m_source.name, .line = m_line});
}

std::unexpected<Error> CsvTable::refuse(std::size_t column, std::string_view value) const
{
    std::string_view name = m_columns.at(column);
    if (name.ends_with('?'))
        name.remove_suffix(1);
    return fail({.code = ErrorCode::BadField,
                 .args = {std::string(value.substr(0, 60))},
                 .file = m_source.name,
                 .line = m_line,
                 .field = std::string(name)});
}

Result<> CsvTable::header(const std::vector<std::string_view> &names)
{
    for (std::string_view column : m_columns) {
        const bool optional = column.ends_with('?');
        if (optional)
            column.remove_suffix(1);
        const auto found = std::ranges::find(names, column);
        if (found == names.end() && !optional)
            return broken("column " + std::string(column) + " is missing");
        m_place.push_back(found == names.end() ? std::string::npos : static_cast<std::size_t>(found - names.begin()));
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (std::ranges::find(m_place, i) == m_place.end()) {
            m_unknown.emplace_back(names[i]);
            m_unknownPlace.push_back(i);
        }
    }
    return {};
}

std::unexpected<Error> CsvTable::notText(const std::vector<std::string_view> &fields, bool hasHeader) const
{
    const auto bad = std::ranges::find_if_not(
        fields, [](std::string_view field) { return simdjson::validate_utf8(field.data(), field.size()); });
    const auto asked = std::ranges::find(m_place, static_cast<std::size_t>(bad - fields.begin()));
    if (!hasHeader || bad == fields.end() || asked == m_place.end())
        return broken("not UTF-8");
    const QString readable = QString::fromLatin1(bad->data(), static_cast<qsizetype>(bad->size()));
    return refuse(static_cast<std::size_t>(asked - m_place.begin()), readable.toStdString());
}

// A scanner of our own: see docs/decisions/0006-csv-scanner.md.
Result<> CsvTable::run(Sink &sink)
{
    auto reader = ByteReader::open(m_source);
    if (!reader)
        return fail(reader.error());
    constexpr std::size_t windowSize = 1 << 20;
    std::vector<char> buffer(windowSize);
    std::size_t end = 0;
    std::size_t begin = 0;
    bool atEnd = false;
    bool hasHeader = false;
    std::vector<std::string_view> &fields = m_fields;
    std::vector<std::string_view> asked(m_columns.size());
    std::int64_t lines = 0; // of the row at hand, more than one when a field holds line breaks
    while (true) {
        // One row: find its end, unquoting in place.
        fields.clear();
        lines = 0;
        char *const base = buffer.data();
        const char *const limit = base + end;
        char *p = base + begin;
        bool complete = false;
        bool blank = p == limit;
        while (!blank && !complete) {
            char *start = p;
            char *stop = p;
            if (p < limit && *p == '"') {
                // Look for the closing quote first: nothing may be rewritten before the row is all there.
                char *q = p + 1;
                bool closed = false;
                while (q < limit) {
                    q = static_cast<char *>(std::memchr(q, '"', static_cast<std::size_t>(limit - q)));
                    if (!q)
                        break;
                    if (q + 1 < limit && q[1] == '"') {
                        q += 2;
                        continue;
                    }
                    closed = q + 1 < limit || atEnd;
                    break;
                }
                if (!closed) {
                    if (atEnd)
                        return broken("a quotation mark is missing");
                    break;
                }
                start = p + 1;
                stop = q;
                p = q + 1;
                if (p < limit && *p == '\r')
                    ++p;
                if (p < limit && *p != ',' && *p != '\n')
                    return broken("text stands behind a quotation mark");
            } else {
                while (p < limit && *p != ',' && *p != '\n')
                    ++p;
                stop = p;
                if ((p < limit ? *p == '\n' : atEnd) && stop > start && stop[-1] == '\r')
                    --stop;
            }
            if (p == limit && !atEnd)
                break;
            fields.emplace_back(start, static_cast<std::size_t>(stop - start));
            if (p == limit || *p == '\n')
                complete = true;
            if (p < limit)
                ++p;
        }
        if (!complete) {
            if (atEnd)
                return hasHeader ? Result<>() : broken("the file is empty");
            // Move the unfinished row to the front and read on.
            const std::size_t kept = end - begin;
            std::memmove(buffer.data(), buffer.data() + begin, kept);
            if (buffer.size() < kept + windowSize)
                buffer.resize(kept + windowSize);
            begin = 0;
            const auto got = reader->read(buffer.data() + kept, windowSize);
            if (!got)
                return fail(got.error());
            end = kept + *got;
            atEnd = *got == 0;
            if (!hasHeader && end >= 3 && std::memcmp(buffer.data(), "\xEF\xBB\xBF", 3) == 0)
                begin = 3;
            continue;
        }
        if (!simdjson::validate_utf8(base + begin, static_cast<std::size_t>(p - base) - begin))
            return notText(fields, hasHeader);
        for (std::string_view &field : fields) {
            lines += std::count(field.begin(), field.end(), '\n');
            if (field.find('"') == std::string_view::npos || *(field.data() - 1) != '"')
                continue;
            // Doubled quotation marks become one.
            char *to = base + (field.data() - base);
            const char *from = to;
            const char *const last = field.data() + field.size();
            while (from < last) {
                *to++ = *from;
                from += *from == '"' ? 2 : 1;
            }
            field = {field.data(), static_cast<std::size_t>(to - field.data())};
        }
        begin = static_cast<std::size_t>(p - base);
        const bool empty = fields.size() == 1 && fields.front().empty();
        if (!hasHeader) {
            if (const auto known = header(fields); !known)
                return known;
            hasHeader = true;
        } else if (!empty) {
            for (std::size_t i = 0; i < asked.size(); ++i) {
                const std::size_t place = m_place[i];
                if (place != std::string::npos && place >= fields.size())
                    return broken("a row has too few fields");
                asked[i] = place == std::string::npos ? std::string_view() : fields[place];
            }
            if (const auto taken = sink.row(asked); !taken)
                return taken;
        }
        m_line += 1 + lines;
    }
}

} // namespace tandem::wire
