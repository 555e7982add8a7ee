// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/qlik/gather.h"

namespace tandem::simulator::qlik {

void Gather::add(Row row, std::optional<Problem> problem)
{
    m_entries.push_back({.act = {}, .row = std::move(row), .statuses = {}, .problem = std::move(problem)});
}

void Gather::add(ActBody act, Row row, RefusalStatus statuses)
{
    m_entries.push_back({.act = std::move(act), .row = std::move(row), .statuses = statuses, .problem = {}});
}

void Gather::start()
{
    m_open = 1; // ours, so that nobody finishes before all are sent
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].act)
            continue;
        {
            const std::scoped_lock lock(m_mutex);
            ++m_open;
        }
        attempt(
            m_context, *m_entries[i].act,
            [self = shared_from_this(), i](std::shared_ptr<const PairState> after, std::optional<Problem> problem) {
                bool last = false;
                {
                    const std::scoped_lock lock(self->m_mutex);
                    self->m_entries[i].problem = std::move(problem);
                    if (after && after->tenant().now >= self->m_state->tenant().now)
                        self->m_state = std::move(after);
                    last = --self->m_open == 0;
                }
                if (last)
                    self->finish();
            },
            m_entries[i].statuses);
    }
    bool last = false;
    {
        const std::scoped_lock lock(m_mutex);
        last = --m_open == 0;
    }
    if (last)
        finish();
}

void Gather::finish()
{
    Json json;
    json.beginObject().key("data").beginArray();
    for (const Entry &entry : m_entries)
        entry.row(json, *m_state, entry.problem);
    json.endArray().endObject();
    m_answer({.status = m_status, .body = json.take()});
}

std::optional<std::vector<boost::json::value>> rowsIn(const Call &call, std::string_view name, std::size_t atLeast)
{
    static constexpr std::size_t most = 1'000;
    const auto body = call.body();
    if (!body)
        return std::nullopt;
    const boost::json::array *list = asArray(member(*body, name));
    if (!list || list->size() < atLeast || list->size() > most) {
        call.fail({.detail = "a list of " + std::to_string(atLeast) + " to 1000 entries is expected",
                   .pointer = "/" + std::string(name)});
        return std::nullopt;
    }
    return std::vector<boost::json::value>(list->begin(), list->end());
}

} // namespace tandem::simulator::qlik
