// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Text as it is searched: case and accents folded, no-break spaces as spaces, typographic apostrophes as plain ones.
/// All functions are pure; any thread.
namespace tandem {

/// The letter without its accent, in lower case; other characters lower-cased.
char32_t baseLetter(char32_t letter);
/// Appends the UTF-8 text folded: "Åse O’Neil" becomes "ase o'neil".
void appendFolded(std::string &out, std::string_view text);
std::string folded(std::string_view text);

/// What somebody typed into a search field. A letter typed without an accent also finds the accented one, a letter
/// typed with an accent finds only itself.
class SearchPattern
{
public:
    explicit SearchPattern(std::string_view typed);

    [[nodiscard]] bool isEmpty() const { return m_folded.empty(); }
    /// The pattern as folded texts hold it.
    [[nodiscard]] const std::string &foldedText() const { return m_folded; }
    /// True when a hit in folded text must be checked against the text itself.
    [[nodiscard]] bool hasAccents() const { return m_accents; }
    /// Whether the text, as it was written, contains the pattern.
    [[nodiscard]] bool isIn(std::string_view text) const;

private:
    std::string m_folded;
    std::vector<char32_t> m_letters; ///< composed and case-folded, accents kept
    bool m_accents = false;
};

} // namespace tandem
