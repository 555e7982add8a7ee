// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/fold.h"

#include <QChar>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace tandem {

namespace {

constexpr char32_t tableEnd = 0x250; ///< Latin with all its accents: the letters that names here are made of

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isCombining(char32_t c)
{
    return c >= 0x300 && c < 0x370;
}

/// Letters that carry their stroke inside: Unicode does not take them apart.
std::optional<char32_t> strokeless(char32_t c)
{
    switch (c) {
    case U'ø':
        return U'o';
    case U'ł':
        return U'l';
    case U'đ':
        return U'd';
    case U'ħ':
        return U'h';
    case U'ı':
        return U'i';
    default:
        return std::nullopt;
    }
}

char32_t computedBase(char32_t letter)
{
    char32_t c = QChar::toCaseFolded(letter);
    for (;;) {
        const QString parts = QChar::decomposition(c);
        if (parts.isEmpty() || QChar::decompositionTag(c) != QChar::Canonical)
            break;
        const auto points = parts.toUcs4();
        bool accents = points.size() > 1;
        for (qsizetype i = 1; i < points.size(); ++i)
            accents = accents && isCombining(points.at(i));
        if (!accents)
            break;
        c = points.first();
    }
    if (const auto plain = strokeless(c))
        return *plain;
    switch (c) {
    case 0x00A0: // no-break space
    case 0x2007: // figure space
    case 0x202F: // narrow no-break space
        return U' ';
    case 0x2018:
    case 0x2019:
        return U'\'';
    case U'\n': // parts the fields of a row
        return U' ';
    default:
        return c;
    }
}

const std::array<char32_t, tableEnd> &baseTable()
{
    static const auto table = [] {
        std::array<char32_t, tableEnd> bases{};
        for (char32_t c = 0; c < tableEnd; ++c)
            bases[c] = computedBase(c);
        return bases;
    }();
    return table;
}

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 63));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 63));
        out += static_cast<char>(0x80 | (c & 63));
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 63));
        out += static_cast<char>(0x80 | ((c >> 6) & 63));
        out += static_cast<char>(0x80 | (c & 63));
    }
}

/// One letter that folds to two.
bool appendExpanded(std::string &out, char32_t c)
{
    switch (c) {
    case U'ß':
    case U'ẞ':
        out += "ss";
        return true;
    case U'æ':
    case U'Æ':
        out += "ae";
        return true;
    case U'œ':
    case U'Œ':
        out += "oe";
        return true;
    default:
        return false;
    }
}

void appendFoldedLetter(std::string &out, char32_t c)
{
    if (!isCombining(c) && !appendExpanded(out, c))
        appendUtf8(out, baseLetter(c));
}

/// Composed and case-folded, accents kept.
std::vector<char32_t> letters(std::string_view text)
{
    const auto points = fromUtf8(text).normalized(QString::NormalizationForm_C).toCaseFolded().toUcs4();
    std::vector<char32_t> out;
    out.reserve(static_cast<std::size_t>(points.size()));
    for (const char32_t c : points)
        out.push_back(baseLetter(c) == U' ' || baseLetter(c) == U'\'' ? baseLetter(c) : c);
    return out;
}

} // namespace

char32_t baseLetter(char32_t letter)
{
    return letter < tableEnd ? baseTable()[letter] : computedBase(letter);
}

void appendFolded(std::string &out, std::string_view text)
{
    const auto at = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
    const auto &bases = baseTable();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t lead = at(i);
        if (lead < 0x80) {
            out += static_cast<char>(bases[lead]);
            continue;
        }
        const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        char32_t c = lead & (0x3FU >> more);
        for (std::size_t k = 0; k < more && i + 1 < text.size(); ++k)
            c = (c << 6) | (at(++i) & 63);
        appendFoldedLetter(out, c);
    }
}

std::string folded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    appendFolded(out, text);
    return out;
}

SearchPattern::SearchPattern(std::string_view typed)
{
    const std::string text = fromUtf8(typed).trimmed().normalized(QString::NormalizationForm_C).toStdString();
    m_folded = folded(text);
    m_letters = letters(text);
    for (const char32_t c : m_letters)
        m_accents = m_accents || baseLetter(c) != c;
}

bool SearchPattern::isIn(std::string_view text) const
{
    if (!m_accents)
        return folded(text).find(m_folded) != std::string::npos;
    const std::vector<char32_t> where = letters(text);
    if (where.size() < m_letters.size())
        return false;
    for (std::size_t start = 0; start + m_letters.size() <= where.size(); ++start) {
        std::size_t i = 0;
        while (i < m_letters.size()) {
            const char32_t typed = m_letters[i];
            const char32_t found = where[start + i];
            if (found != typed && baseLetter(found) != typed)
                break;
            ++i;
        }
        if (i == m_letters.size())
            return true;
    }
    return false;
}

} // namespace tandem
