// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/qlik/usertexts.h"

#include "items/bytefinder.h"
#include "simulator/qlik/people.h"

#include <algorithm>

namespace tandem::simulator::qlik {

std::shared_ptr<const UserTexts::Folded> UserTexts::fold(const Piece<Chunk> &chunk)
{
    auto texts = std::make_shared<Folded>();
    texts->chunk = chunk;
    chunk.visit([&](const Chunk &users) {
        for (std::uint32_t i = 0; i < rows; ++i) {
            const auto &user = users.rows[i];
            const auto add = [&](Column column, std::string_view text) {
                std::string &all = texts->all[column];
                all += folded(text);
                texts->ends[column][i] = static_cast<std::uint32_t>(all.size());
                all += '\0';
            };
            add(Name, user ? user->person.name() : std::string_view());
            add(Email, user ? user->person.email() : std::string_view());
            add(Subject, user ? subjectOf(*user) : std::string_view());
        }
    });
    return texts;
}

std::shared_ptr<const UserTexts::Index> UserTexts::indexOf(const PairState &state)
{
    const std::scoped_lock lock(m_mutex);
    const auto chunks = state.users().chunks();
    const auto isSame = [](const Piece<Chunk> &chunk, const std::shared_ptr<const Folded> &texts) {
        return chunk ? texts && texts->chunk == chunk : !texts;
    };
    if (std::ranges::equal(chunks, *m_index, isSame))
        return m_index;
    Index index(chunks.size());
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        if (i < m_index->size() && isSame(chunks[i], (*m_index)[i]))
            index[i] = (*m_index)[i];
        else if (chunks[i])
            index[i] = fold(chunks[i]);
    }
    m_index = std::make_shared<const Index>(std::move(index));
    return m_index;
}

UserTexts::Hits UserTexts::containing(const PairState &state, Column column, std::string_view part)
{
    const std::shared_ptr<const Index> index = indexOf(state);
    Hits hits;
    hits.has.resize(index->size() * rows);
    const ByteFinder finder{std::string(part)};
    for (std::size_t i = 0; i < index->size(); ++i) {
        const Folded *texts = (*index)[i].get();
        if (!texts)
            continue;
        const std::string &all = texts->all[column];
        const auto &ends = texts->ends[column];
        for (std::size_t at = finder.find(all, 0); at != ByteFinder::npos;) {
            const auto end = std::ranges::lower_bound(ends, static_cast<std::uint32_t>(at));
            if (end == ends.end())
                break;
            hits.has[i * rows + static_cast<std::size_t>(end - ends.begin())] = true;
            ++hits.count;
            at = finder.find(all, *end);
        }
    }
    return hits;
}

} // namespace tandem::simulator::qlik
