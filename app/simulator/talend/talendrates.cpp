// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/talend/talendrates.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace tandem::simulator::talend {

namespace {

constexpr std::chrono::minutes window{1};
constexpr std::array<std::pair<std::string_view, int>, 2> tiers{
    {{"/account/subscription", 60}, {"/security/workspaces/", 600}}};

} // namespace

void TalendRates::Standing::addTo(Reply &reply) const
{
    reply.headers.emplace_back("X-RateLimit-Limit", std::to_string(limit));
    reply.headers.emplace_back("X-RateLimit-Remaining", std::to_string(std::max<std::int64_t>(0, remaining)));
    reply.headers.emplace_back("X-RateLimit-Reset", std::to_string(reset));
}

std::optional<TalendRates::Standing> TalendRates::count(std::string_view path)
{
    const auto tier = std::ranges::find_if(tiers, [&](const auto &one) { return path.starts_with(one.first); });
    if (m_scale <= 0 || tier == tiers.end())
        return std::nullopt;
    const auto limit = std::max<std::int64_t>(1, std::llround(tier->second * m_scale));
    const auto now = m_clock();
    const std::scoped_lock lock(m_mutex);
    Window &current = m_windows[static_cast<std::size_t>(tier - tiers.begin())];
    if (now - current.begin >= window)
        current = {now};
    const auto left = std::chrono::ceil<std::chrono::seconds>(current.begin + window - now);
    return Standing{limit, limit - ++current.requests, left.count()};
}

} // namespace tandem::simulator::talend
