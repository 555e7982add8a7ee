// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentencewords.h"

#include "domain/sentence.h"

#include <array>
#include <unordered_map>

namespace tandem {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Sentence::Count)> words{
#define SENTENCE(id) #id,
#include "domain/sentences/content.def"
#include "domain/sentences/general.def"
#include "domain/sentences/import.def"
#include "domain/sentences/leaving.def"
#include "domain/sentences/people.def"
#include "domain/sentences/roles.def"
#undef SENTENCE
};

} // namespace

std::string_view toWord(Sentence sentence)
{
    return words.at(static_cast<std::size_t>(sentence));
}

std::optional<Sentence> sentenceFrom(std::string_view word)
{
    static const auto byWord = [] {
        std::unordered_map<std::string_view, Sentence> all;
        for (std::size_t i = 0; i < words.size(); ++i)
            all.emplace(words[i], static_cast<Sentence>(i));
        return all;
    }();
    const auto found = byWord.find(word);
    return found == byWord.end() ? std::nullopt : std::optional(found->second);
}

} // namespace tandem
