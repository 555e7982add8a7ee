// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/collation.h"

#include "items/fold.h"

#include <QChar>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

// The leading byte of a weight: below `others` it says all, so that eight of them make a prefix.
constexpr std::uint32_t blank = 2;
constexpr std::uint32_t sign = 3;
constexpr std::uint32_t digit = 40;
constexpr std::uint32_t letterA = 60;
constexpr std::uint32_t swedishLetters = 100; ///< å, ä, ö
constexpr std::uint32_t others = 200;

constexpr std::uint32_t leading(std::uint32_t byte)
{
    return byte << 24;
}

char32_t nextPoint(std::string_view text, std::size_t &at)
{
    const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
    const char32_t lead = byte(at++);
    if (lead < 0x80)
        return lead;
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    char32_t c = lead & (0x3FU >> more);
    for (int k = 0; k < more && at < text.size(); ++k)
        c = (c << 6) | (byte(at++) & 63);
    return c;
}

} // namespace

/// Reads a text weight by weight.
class Collation::Reader
{
public:
    Reader(const Collation &collation, std::string_view text) : m_collation(collation), m_text(text) { }
    /// The next weight; 0 at the end.
    std::uint32_t next()
    {
        if (m_pending != 0)
            return std::exchange(m_pending, 0);
        while (m_at < m_text.size()) {
            const Weights found = m_collation.weights(nextPoint(m_text, m_at));
            m_pending = found.second;
            if (found.first != 0)
                return found.first;
        }
        return 0;
    }

private:
    const Collation &m_collation;
    std::string_view m_text;
    std::size_t m_at = 0;
    std::uint32_t m_pending = 0;
};

Collation::Collation(const QString &language) : m_swedish(language.startsWith(QLatin1String("sv")))
{
    for (char32_t c = 0; c < m_table.size(); ++c)
        m_table[c] = computed(c);
}

Collation::Weights Collation::weights(char32_t c) const
{
    return c < m_table.size() ? m_table[c] : computed(c);
}

Collation::Weights Collation::computed(char32_t c) const
{
    const char32_t folded = QChar::toCaseFolded(c);
    if (m_swedish) {
        if (folded == U'å')
            return {leading(swedishLetters)};
        if (folded == U'ä' || folded == U'æ')
            return {leading(swedishLetters + 1)};
        if (folded == U'ö' || folded == U'ø')
            return {leading(swedishLetters + 2)};
    }
    const auto letter = [](char32_t l) { return leading(letterA + static_cast<std::uint32_t>(l - U'a')); };
    if (folded == U'æ')
        return {letter(U'a'), letter(U'e')};
    if (folded == U'œ')
        return {letter(U'o'), letter(U'e')};
    if (c == U'ß' || c == U'ẞ')
        return {letter(U's'), letter(U's')};
    const char32_t base = baseLetter(c);
    if (base >= U'a' && base <= U'z')
        return {letter(base)};
    if (base >= U'0' && base <= U'9')
        return {leading(digit + static_cast<std::uint32_t>(base - U'0'))};
    if (base == U' ')
        return {leading(blank)};
    if (base < 0x20 || (base >= 0x300 && base < 0x370))
        return {};
    if (base < 0x80) {
        // The signs of ASCII in their own order: 32 of them below the digits.
        const std::uint32_t order = base < U'0'   ? base - 0x20
                                    : base < U'A' ? base - 0x2A
                                    : base < U'a' ? base - 0x44
                                                  : base - 0x5E;
        return {leading(sign + order)};
    }
    return {leading(others + std::min<std::uint32_t>(base >> 12, 50)) | (base & 0xFFFFFF)};
}

std::uint64_t Collation::prefix(std::string_view text) const
{
    Reader reader(*this, text);
    return eightOf(reader);
}

std::uint64_t Collation::secondPrefix(std::string_view text) const
{
    Reader reader(*this, text);
    for (int i = 0; i < 8; ++i) {
        const std::uint32_t weight = reader.next();
        if (weight == 0 || (weight >> 24) >= others)
            return 0; // the first prefix ended there
    }
    return eightOf(reader);
}

std::uint64_t Collation::eightOf(Reader &reader)
{
    std::uint64_t key = 0;
    for (int shift = 56; shift >= 0; shift -= 8) {
        const std::uint32_t weight = reader.next();
        if (weight == 0)
            break;
        key |= std::uint64_t(weight >> 24) << shift;
        if ((weight >> 24) >= others) // more than its leading byte: compare() decides
            break;
    }
    return key;
}

std::strong_ordering Collation::compare(std::string_view a, std::string_view b) const
{
    Reader left(*this, a);
    Reader right(*this, b);
    for (;;) {
        const std::uint32_t x = left.next();
        const std::uint32_t y = right.next();
        if (x != y)
            return x <=> y;
        if (x == 0)
            break;
    }
    // Equal but for accents and case: by code point, which puts plain letters before accented ones, small after great.
    return a <=> b;
}

} // namespace tandem
