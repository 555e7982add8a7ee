// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/qlik/page.h"

#include <QByteArray>

#include <algorithm>
#include <charconv>

namespace tandem::simulator::qlik {

namespace {

constexpr std::size_t longestCursor = 2'048;

/// A token says the direction, the row and its key, and a check so that a mistyped one is told from a good one.
std::uint32_t checkOf(std::string_view text)
{
    std::uint32_t sum = 2'166'136'261u;
    for (const char c : text)
        sum = (sum ^ static_cast<unsigned char>(c)) * 16'777'619u;
    return sum;
}

std::string tokenOf(const Entry &entry, bool backward)
{
    std::string text(1, backward ? 'b' : 'f');
    text += std::to_string(entry.id) + ':' + entry.key;
    text = std::to_string(checkOf(text)) + ':' + text;
    const QByteArray bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

template<class Number>
bool takeNumber(std::string_view &text, Number &number)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr == text.data() + text.size() || *read.ptr != ':')
        return false;
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()) + 1);
    return true;
}

std::optional<std::pair<Entry, bool>> entryOf(std::string_view token)
{
    if (token.empty() || token.size() > longestCursor)
        return std::nullopt;
    const QByteArray encoded = QByteArray::fromRawData(token.data(), static_cast<qsizetype>(token.size()));
    const auto decoded =
        QByteArray::fromBase64Encoding(encoded, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                                                    | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    std::string_view text(decoded.decoded.constData(), static_cast<std::size_t>(decoded.decoded.size()));
    std::uint32_t check = 0;
    if (!takeNumber(text, check) || check != checkOf(text) || text.size() < 2)
        return std::nullopt;
    const bool backward = text.front() == 'b';
    text.remove_prefix(1);
    Entry entry{{}, 0};
    if (!takeNumber(text, entry.id))
        return std::nullopt;
    entry.key = text;
    return std::pair(std::move(entry), backward);
}

std::string encoded(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())).toPercentEncoding().toStdString();
}

std::string address(const Call &call, const PageRules &rules, const Entry *cursor, bool backward)
{
    std::string out = call.base() + call.request.path;
    char separator = '?';
    const auto add = [&](std::string_view name, std::string_view value) {
        out += separator;
        out += encoded(name) + '=' + encoded(value);
        separator = '&';
    };
    for (const auto &[name, value] : call.request.query) {
        const bool isCursor = name == rules.next || name == rules.prev;
        if (!cursor || !isCursor)
            add(name, value);
    }
    if (cursor)
        add(backward ? rules.prev : rules.next, tokenOf(*cursor, backward));
    return out;
}

} // namespace

std::optional<PageRequest> pageRequest(const Call &call, const PageRules &rules)
{
    PageRequest request;
    request.limit = rules.limit;
    if (const std::string *text = call.request.parameter("limit")) {
        const char *end = text->data() + text->size();
        const auto read = std::from_chars(text->data(), end, request.limit);
        if (read.ec != std::errc() || read.ptr != end || request.limit < 1 || request.limit > rules.most) {
            call.fail({.detail = "limit is a number from 1 to " + std::to_string(rules.most), .parameter = "limit"});
            return std::nullopt;
        }
    }
    const std::string *next = call.request.parameter(rules.next);
    const std::string *prev = call.request.parameter(rules.prev);
    if (next && prev && rules.next != rules.prev && !next->empty() && !prev->empty()) {
        call.fail({.detail = "one cursor at a time", .parameter = std::string(rules.prev)});
        return std::nullopt;
    }
    const std::string *token = next && !next->empty() ? next : prev;
    if (!token || token->empty())
        return request;
    auto entry = entryOf(*token);
    if (!entry) {
        call.fail({.detail = "the cursor is none of this service",
                   .parameter = std::string(token == next ? rules.next : rules.prev)});
        return std::nullopt;
    }
    request.backward = entry->second;
    request.from = std::move(entry->first);
    return request;
}

Page pageOf(std::span<const Entry> entries, bool descending, const PageRequest &request,
            const std::function<bool(std::uint32_t)> &accepts)
{
    const auto size = static_cast<std::ptrdiff_t>(entries.size());
    // Positions count in the order of the list; `at` turns them round for a descending one.
    const auto at = [&](std::ptrdiff_t i) -> const Entry & {
        return entries[static_cast<std::size_t>(descending ? size - 1 - i : i)];
    };
    const auto good = [&](std::ptrdiff_t i) { return !accepts || accepts(at(i).id); };
    std::ptrdiff_t begin = 0; // the first position after the cursor
    std::ptrdiff_t before = -1; // the last position before it
    if (request.from) {
        const auto range = std::ranges::equal_range(entries, *request.from);
        const auto low = range.begin() - entries.begin();
        const auto high = range.end() - entries.begin();
        begin = descending ? size - low : high;
        before = (descending ? size - high : low) - 1;
    }
    Page page;
    std::vector<std::ptrdiff_t> taken;
    const std::ptrdiff_t step = request.backward ? -1 : 1;
    std::ptrdiff_t i = request.backward ? before : begin;
    for (; i >= 0 && i < size && taken.size() < request.limit; i += step) {
        if (good(i))
            taken.push_back(i);
    }
    if (request.backward)
        std::ranges::reverse(taken);
    for (const std::ptrdiff_t position : taken)
        page.ids.push_back(at(position).id);
    const auto moreFrom = [&](std::ptrdiff_t from, std::ptrdiff_t direction) {
        for (std::ptrdiff_t j = from; j >= 0 && j < size; j += direction) {
            if (good(j))
                return true;
        }
        return false;
    };
    if (taken.empty())
        return page;
    if (request.backward || taken.size() == request.limit) {
        if (moreFrom(taken.back() + 1, 1))
            page.next = at(taken.back());
    }
    if (request.from && moreFrom(taken.front() - 1, -1))
        page.prev = at(taken.front());
    return page;
}

void writeLinks(Json &json, const Call &call, const PageRules &rules, const Page &page, EndStyle ends)
{
    json.key("links").beginObject();
    json.link("self", address(call, rules, nullptr, false));
    for (const bool backward : {false, true}) {
        const std::optional<Entry> &entry = backward ? page.prev : page.next;
        const std::string_view name = backward ? "prev" : "next";
        if (entry)
            json.link(name, address(call, rules, &*entry, backward));
        else if (ends == EndStyle::NullHref)
            json.key(name).beginObject().key("href").null().endObject();
        else if (ends == EndStyle::EmptyHref)
            json.link(name, "");
    }
    json.endObject();
}

std::optional<Sort> sortOf(const Call &call, std::span<const std::string_view> fields, std::string_view fallback)
{
    std::string_view text = call.parameter("sort");
    if (text.empty())
        text = fallback;
    Sort sort;
    // "+name" arrives as " name" when a client does not encode the plus.
    if (text.starts_with('-') || text.starts_with('+') || text.starts_with(' ')) {
        sort.descending = text.front() == '-';
        text.remove_prefix(1);
    }
    sort.field = text;
    if (std::ranges::find(fields, text) != fields.end())
        return sort;
    call.fail({.detail = "can't be sorted by this", .parameter = "sort"});
    return std::nullopt;
}

std::optional<bool> flagOf(const Call &call, std::string_view name, bool fallback)
{
    const std::string *text = call.request.parameter(name);
    if (!text || text->empty())
        return fallback;
    if (*text == "true" || *text == "false")
        return *text == "true";
    call.fail({.detail = "true or false is expected", .parameter = std::string(name)});
    return std::nullopt;
}

std::string folded(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
    }
    return out;
}

} // namespace tandem::simulator::qlik
