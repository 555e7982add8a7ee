// SPDX-License-Identifier: GPL-3.0-or-later
// One entry for all that strangers' bytes meet: the first byte says which reader, the rest is what it reads. Beside
// not crashing, each reader keeps some promises, which are checked here.
#include "simulator/filter.h"
#include "simulator/http/head.h"
#include "simulator/utf8.h"
#include "simulator/wildcard.h"

#include <boost/json/parse.hpp>

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace tandem::simulator;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// A head is found the same however its bytes come in, and what is accepted has one Host and decoded texts.
void readHead(std::string_view text)
{
    std::size_t from = 0;
    const auto whole = http::endOfHead(text, from);
    std::size_t stepwise = 0;
    std::expected<std::optional<std::size_t>, http::Fault> last = std::optional<std::size_t>();
    for (std::size_t size = 1; size <= text.size() && last && !*last; size += 1 + size / 16)
        last = http::endOfHead(text.substr(0, size), stepwise);
    if (last && *last)
        require(whole && *whole == *last);
    if (!whole || !*whole)
        return;
    const auto head = http::readHead(text.substr(0, **whole), 8931);
    if (!head) {
        require(head.error().status >= 400 && head.error().status < 500);
        return;
    }
    require(head->request.path.starts_with('/') && !head->request.segments.empty());
    require(head->length <= http::bodyLimit);
    require(head->request.base.starts_with("http://"));
    std::size_t hosts = 0;
    for (const auto &[name, value] : head->request.headers)
        hosts += name == "host" ? 1 : 0;
    require(hosts == 1);
    for (const std::string &segment : head->request.segments)
        require(isUtf8(segment));
}

std::size_t terms(const FilterNode &node)
{
    std::size_t sum = node.kind == FilterNode::Kind::Compare ? 1 : 0;
    for (const FilterNode &child : node.children)
        sum += terms(child);
    return sum;
}

void readFilter(std::string_view text)
{
    const auto qlik = parseFilter(text, {.singleQuotes = true, .valuePaths = false, .maxTerms = 100});
    if (qlik)
        require(terms(*qlik) >= 1 && terms(*qlik) <= 100);
    const auto scim = parseFilter(text);
    if (!scim)
        require(scim.error().position <= text.size() && !scim.error().text.empty());
}

void readPath(std::string_view text)
{
    const auto path = parseAttributePath(text);
    if (path)
        require(!path->attribute.empty());
}

void readJson(std::string_view text)
{
    boost::json::error_code problem;
    boost::json::parse_options options;
    options.max_depth = 32;
    const auto value = boost::json::parse(boost::json::string_view(text.data(), text.size()), problem, {}, options);
    if (const auto *list = value.if_array(); !problem && list)
        require(list->size() <= text.size());
}

void matchWildcard(std::string_view text)
{
    const auto half = text.size() / 2;
    require(wildcardMatches("*", text));
    const bool matches = wildcardMatches(text.substr(0, half), text.substr(half));
    require(!matches || wildcardMatches("*" + std::string(text.substr(0, half)), text.substr(half)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data) + 1, size - 1);
    switch (data[0]) {
    case 'H':
        readHead(text);
        break;
    case 'F':
        readFilter(text);
        break;
    case 'P':
        readPath(text);
        break;
    case 'J':
        readJson(text);
        break;
    case 'W':
        matchWildcard(text.substr(0, 2'000));
        break;
    default:
        http::percentDecoded(text, data[0] % 2 == 0);
    }
    return 0;
}
