// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/overlay.h"

namespace tandem::simulator {

namespace {

constexpr std::size_t mostThings = 100'000; ///< a hostile client must not fill the memory

} // namespace

std::optional<std::string> Overlay::find(std::string_view thing, std::string_view field) const
{
    const std::scoped_lock lock(m_mutex);
    const auto record = m_things.find(thing);
    if (record == m_things.end())
        return std::nullopt;
    const auto found = record->second.find(field);
    return found == record->second.end() ? std::nullopt : std::optional(found->second);
}

void Overlay::set(std::string_view thing, std::string_view field, std::string json)
{
    const std::scoped_lock lock(m_mutex);
    if (m_things.size() >= mostThings && !m_things.contains(thing))
        m_things.erase(m_things.begin());
    m_things[std::string(thing)].insert_or_assign(std::string(field), std::move(json));
    ++m_version;
}

void Overlay::forget(std::string_view thing)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_things.find(thing); found != m_things.end())
        m_things.erase(found);
    ++m_version;
}

bool Overlay::isEmpty() const
{
    const std::scoped_lock lock(m_mutex);
    return m_things.empty();
}

} // namespace tandem::simulator
