// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/http/head.h"

#include "simulator/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tandem::simulator::http {

namespace {

constexpr std::size_t maxPrecedingBlanks = 8; ///< bytes of empty lines before a request line that are forgiven

bool isTokenByte(unsigned char c)
{
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return true;
    return std::string_view("!#$%&'*+-.^_`|~").find(static_cast<char>(c)) != std::string_view::npos;
}

bool isToken(std::string_view text)
{
    return !text.empty()
           && std::ranges::all_of(text, [](char c) { return isTokenByte(static_cast<unsigned char>(c)); });
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
    }
    return out;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool listHolds(std::string_view list, std::string_view word)
{
    while (!list.empty()) {
        const auto comma = list.find(',');
        if (lower(trimmed(list.substr(0, comma))) == word)
            return true;
        if (comma == std::string_view::npos)
            break;
        list.remove_prefix(comma + 1);
    }
    return false;
}

/// An authority that names this listener, with its port; the base address made from it, else empty.
std::string baseOf(std::string_view authority, std::uint16_t port)
{
    const std::string folded = lower(authority);
    const std::string suffix = ":" + std::to_string(port);
    for (const std::string_view host : {"127.0.0.1", "[::1]", "localhost"}) {
        if (folded == std::string(host) + suffix || (port == 80 && folded == host))
            return "http://" + folded;
    }
    return {};
}

std::unexpected<Fault> fault(int status, std::string_view detail)
{
    return std::unexpected(Fault{status, detail});
}

/// Path and query of a request target in origin form.
std::optional<Fault> readTarget(std::string_view target, Request &request)
{
    if (const auto hash = target.find('#'); hash != std::string_view::npos)
        return Fault{400, "a fragment in the request target"};
    const auto mark = target.find('?');
    const std::string_view path = target.substr(0, mark);
    request.path = path;
    for (std::size_t begin = 1; begin <= path.size();) {
        const auto slash = std::min(path.find('/', begin), path.size());
        auto segment = percentDecoded(path.substr(begin, slash - begin), false);
        if (!segment)
            return Fault{400, "a path segment that can't be decoded"};
        request.segments.push_back(*std::move(segment));
        begin = slash + 1;
    }
    if (mark == std::string_view::npos)
        return std::nullopt;
    std::string_view query = target.substr(mark + 1);
    while (!query.empty()) {
        const auto end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        if (pair.empty())
            continue;
        const auto equals = std::min(pair.find('='), pair.size());
        auto name = percentDecoded(pair.substr(0, equals), true);
        auto value = percentDecoded(pair.substr(std::min(equals + 1, pair.size())), true);
        if (!name || !value)
            return Fault{400, "a query parameter that can't be decoded"};
        request.query.emplace_back(*std::move(name), *std::move(value));
    }
    return std::nullopt;
}

/// The request line. `authority` is set for a target in absolute form.
std::optional<Fault> readRequestLine(std::string_view line, Head &head, std::string &authority)
{
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (first == std::string_view::npos || first == last)
        return Fault{400, "not a request line"};
    const std::string_view method = line.substr(0, first);
    std::string_view target = line.substr(first + 1, last - first - 1);
    const std::string_view version = line.substr(last + 1);
    if (!isToken(method) || method.size() > 32)
        return Fault{400, "not a method"};
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return Fault{400, "not HTTP/1.1"};
    head.keepAlive = version == "HTTP/1.1";
    if (std::ranges::any_of(target, [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f; }))
        return Fault{400, "a blank or control character in the request target"};
    if (lower(target.substr(0, 7)) == "http://") {
        const auto slash = std::min(target.find('/', 7), target.size());
        authority = target.substr(7, slash - 7);
        if (authority.empty())
            return Fault{400, "not a request target"};
        target.remove_prefix(slash);
        if (target.empty())
            target = "/";
    }
    if (!target.starts_with('/'))
        return Fault{400, "not a request target"};
    head.headOnly = method == "HEAD";
    head.request.method = head.headOnly ? "GET" : method;
    return readTarget(target, head.request);
}

std::optional<Fault> readField(std::string_view line, Request &request)
{
    if (line.front() == ' ' || line.front() == '\t')
        return Fault{400, "a folded header line"};
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon)))
        return Fault{400, "not a header field"};
    const std::string_view value = trimmed(line.substr(colon + 1));
    const auto isControl = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\t') || byte == 0x7f;
    };
    if (std::ranges::any_of(value, isControl))
        return Fault{400, "a control character in a header field"};
    request.headers.emplace_back(lower(line.substr(0, colon)), std::string(value));
    return std::nullopt;
}

std::optional<Fault> readFraming(Head &head, bool http10)
{
    std::size_t lengths = 0;
    std::size_t codings = 0;
    const std::string *length = nullptr;
    const std::string *coding = nullptr;
    for (const auto &[name, value] : head.request.headers) {
        if (name == "content-length") {
            ++lengths;
            length = &value;
        } else if (name == "transfer-encoding") {
            ++codings;
            coding = &value;
        } else if (name == "connection") {
            if (listHolds(value, "close"))
                head.keepAlive = false;
            else if (http10 && listHolds(value, "keep-alive"))
                head.keepAlive = true;
        } else if (name == "expect") {
            if (lower(value) != "100-continue")
                return Fault{400, "an unknown expectation"};
            head.expectsContinue = !http10;
        }
    }
    if (lengths > 0 && codings > 0)
        return Fault{400, "Content-Length together with Transfer-Encoding"};
    if (codings > 0) {
        if (codings > 1 || lower(*coding) != "chunked" || http10)
            return Fault{400, "a transfer coding other than chunked"};
        head.body = BodyKind::Chunked;
        return std::nullopt;
    }
    if (lengths == 0)
        return std::nullopt;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (lengths > 1 || length->empty() || !std::ranges::all_of(*length, isDigit))
        return Fault{400, "a Content-Length that is no number"};
    std::uint64_t number = 0;
    const auto [end, problem] = std::from_chars(length->data(), length->data() + length->size(), number);
    if (problem != std::errc() || number > bodyLimit)
        return Fault{413, "the body is larger than 1 MB"};
    head.length = static_cast<std::size_t>(number);
    head.body = number > 0 ? BodyKind::Length : BodyKind::None;
    return std::nullopt;
}

} // namespace

std::optional<std::string> percentDecoded(std::string_view text, bool plusIsSpace)
{
    const auto digit = [](char c) -> int {
        if (c >= '0' && c <= '9')
            return c - '0';
        if (c >= 'a' && c <= 'f')
            return c - 'a' + 10;
        if (c >= 'A' && c <= 'F')
            return c - 'A' + 10;
        return -1;
    };
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? digit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? digit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        } else if (c == '+' && plusIsSpace) {
            c = ' ';
        }
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f)
            return std::nullopt;
        out += c;
    }
    if (!isUtf8(out))
        return std::nullopt;
    return out;
}

std::expected<std::optional<std::size_t>, Fault> endOfHead(std::string_view bytes, std::size_t &from)
{
    for (std::size_t i = from; i < bytes.size(); ++i) {
        i = bytes.find('\n', i);
        if (i == std::string_view::npos)
            break;
        if (i == 0 || bytes[i - 1] != '\r')
            return fault(400, "a line that does not end in CR LF");
        // An empty line after a line: the end. Before any line it is forgiven, a few times.
        if (i >= 3 && bytes[i - 2] == '\n') {
            const auto begin = std::min(bytes.find_first_not_of("\r\n"), i + 1);
            if (begin > maxPrecedingBlanks)
                return fault(400, "not a request line");
            if (begin < i)
                return i + 1 <= headLimit ? std::expected<std::optional<std::size_t>, Fault>(i + 1)
                                          : fault(431, "the head is larger than 16 kB");
        }
    }
    from = bytes.size();
    if (bytes.size() >= headLimit)
        return fault(431, "the head is larger than 16 kB");
    return std::optional<std::size_t>();
}

std::expected<Head, Fault> readHead(std::string_view text, std::uint16_t port)
{
    Head head;
    std::string authority;
    text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
    if (text.ends_with("\r\n\r\n"))
        text.remove_suffix(2);
    bool first = true;
    while (!text.empty()) {
        const auto end = text.find("\r\n");
        if (end == std::string_view::npos || end == 0)
            return fault(400, "not a header field");
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end + 2);
        if (line.find('\r') != std::string_view::npos)
            return fault(400, "a line that does not end in CR LF");
        const auto wrong = first ? readRequestLine(line, head, authority) : readField(line, head.request);
        if (wrong)
            return std::unexpected(*wrong);
        first = false;
    }
    if (first)
        return fault(400, "not a request line");
    const bool http10 = !head.keepAlive;
    const auto hosts = std::ranges::count(head.request.headers, "host", &std::pair<std::string, std::string>::first);
    if (hosts != 1)
        return fault(400, "not exactly one Host");
    if (const auto wrong = readFraming(head, http10))
        return std::unexpected(*wrong);
    head.request.base = baseOf(*head.request.header("host"), port);
    if (head.request.base.empty() || (!authority.empty() && baseOf(authority, port).empty()))
        return fault(421, "the Host is not this service");
    if (head.request.header("origin"))
        return fault(403, "requests of web pages are not served");
    return head;
}

std::string_view reasonOf(int status)
{
    static constexpr std::array<std::pair<int, std::string_view>, 30> reasons{{
        {100, "Continue"},
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {207, "Multi-Status"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {412, "Precondition Failed"},
        {413, "Content Too Large"},
        {415, "Unsupported Media Type"},
        {421, "Misdirected Request"},
        {423, "Locked"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
    }};
    for (const auto &[number, reason] : reasons) {
        if (number == status)
            return reason;
    }
    return "Status";
}

} // namespace tandem::simulator::http
