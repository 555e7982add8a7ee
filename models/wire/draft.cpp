// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/draft.h"

namespace tandem::wire {

std::uint32_t Keys::of(std::string_view text)
{
    if (text.empty())
        return 0;
    if (const auto found = m_keys.find(text); found != m_keys.end())
        return found->second;
    const auto key = static_cast<std::uint32_t>(m_texts.size()) + 1;
    const auto added = m_keys.emplace(text, key).first;
    m_texts.push_back(&added->first); // nodes of the map do not move
    return key;
}

std::uint32_t Keys::find(std::string_view text) const
{
    const auto found = m_keys.find(text);
    return found == m_keys.end() ? 0 : found->second;
}

std::uint32_t Mentions::of(std::string_view id, std::string_view name)
{
    const std::uint32_t key = id.empty() ? m_keys.of("name " + std::string(name)) : m_keys.of(id);
    if (key > m_all.size())
        m_all.resize(key);
    Mention &mention = m_all[key - 1];
    if (mention.id.empty())
        mention.id = id;
    if (mention.name.empty())
        mention.name = name;
    return key;
}

} // namespace tandem::wire
