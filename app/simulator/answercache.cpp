// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/answercache.h"

#include <functional>
#include <utility>

namespace tandem::simulator {

std::string AnswerCache::keyOf(const Request &request)
{
    std::string key = request.base + '\0' + request.path;
    for (const auto &[name, value] : request.query)
        key += '\0' + name + '\1' + value;
    return key;
}

std::shared_ptr<const std::string> AnswerCache::find(Revision revision, const std::string &key) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = revision == m_revision ? m_bodies.find(key) : m_bodies.end();
    return found == m_bodies.end() ? nullptr : found->second;
}

void AnswerCache::keep(Revision revision, std::string key, std::shared_ptr<const std::string> body)
{
    const std::size_t hash = std::hash<std::string>()(key);
    const std::scoped_lock lock(m_mutex);
    if (std::exchange(m_asked[hash % m_asked.size()], hash) != hash)
        return;
    const std::size_t size = key.size() + body->size();
    if (revision < m_revision || size > mostBytes / 8)
        return;
    if (revision > m_revision || m_bytes + size > mostBytes) {
        m_bodies.clear();
        m_bytes = 0;
        m_revision = revision;
    }
    if (m_bodies.emplace(std::move(key), std::move(body)).second)
        m_bytes += size;
}

} // namespace tandem::simulator
