// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"

#include <QString>

#include <algorithm>

namespace tandem {

namespace {

std::uint64_t mixed(std::uint64_t x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

std::uint64_t fnv1a(std::string_view text)
{
    std::uint64_t h = 0xCBF29CE484222325ULL;
    for (const char c : text)
        h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return h;
}

/// The i-th 64 bits of the pseudo-random stream named by (seed, kind, number).
std::uint64_t stream(std::uint64_t seed, std::uint32_t kind, std::uint32_t number, std::uint32_t i)
{
    return mixed(mixed(mixed(seed) ^ (std::uint64_t(kind) << 32 | number)) + i);
}

void appendHex(std::string &out, std::uint64_t value, int digits)
{
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        out += "0123456789abcdef"[(value >> shift) & 15];
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    static constexpr std::string_view blanks[] = {" ", "\t", "\n", "\r", "\f", "\v", "\u00A0", "\u202F", "\u2007"};
    for (bool again = true; again;) {
        again = false;
        for (std::string_view blank : blanks) {
            while (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                again = true;
            }
            while (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                again = true;
            }
        }
    }
    return text;
}

std::string normalizedEmail(std::string_view email)
{
    email = trimmed(email);
    const bool ascii = std::ranges::all_of(email, [](char c) { return static_cast<unsigned char>(c) < 128; });
    if (!ascii)
        return QString::fromUtf8(email.data(), static_cast<qsizetype>(email.size())).toCaseFolded().toStdString();
    std::string folded(email);
    for (char &c : folded) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return folded;
}

bool looksLikeEmail(std::string_view text)
{
    const auto at = text.find('@');
    if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos)
        return false;
    const std::string_view domain = text.substr(at + 1);
    const bool blank = text.find_first_of(" \t\r\n,;<>\"()") != std::string_view::npos;
    return !blank && domain.size() >= 3 && domain.find('.') != std::string_view::npos && !domain.starts_with('.')
           && !domain.ends_with('.') && domain.find("..") == std::string_view::npos;
}

std::uint32_t hash32(std::string_view text)
{
    const std::uint64_t h = mixed(fnv1a(text));
    return static_cast<std::uint32_t>(h ^ (h >> 32));
}

std::uint64_t hash64(std::string_view text, std::uint64_t key)
{
    return mixed(fnv1a(text) ^ mixed(key));
}

std::string mintQlikId(std::uint64_t seed, std::uint32_t kind, std::uint32_t number)
{
    std::string id;
    appendHex(id, stream(seed, kind, number, 0), 16);
    appendHex(id, number, 8);
    return id;
}

std::string mintUuid(std::uint64_t seed, std::uint32_t kind, std::uint32_t number)
{
    const std::uint64_t a = stream(seed, kind, number, 0);
    const std::uint64_t b = stream(seed, kind, number, 1);
    std::string id;
    id.reserve(36);
    appendHex(id, a >> 32, 8);
    id += '-';
    appendHex(id, (a >> 16) & 0xFFFF, 4);
    id += "-4";
    appendHex(id, a & 0xFFF, 3);
    id += '-';
    appendHex(id, 0x8000 | ((b >> 48) & 0x3FFF), 4);
    id += '-';
    appendHex(id, b & 0xFFFFFFFFFFFFULL, 12);
    return id;
}

std::string mintToken(std::uint64_t seed, std::uint32_t kind, std::uint32_t number)
{
    std::string token;
    appendHex(token, stream(seed, kind, number, 2), 16);
    appendHex(token, stream(seed, kind, number, 3), 16);
    return token;
}

} // namespace tandem
