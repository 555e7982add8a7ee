// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instant.h"

#include <QDateTime>
#include <QString>

#include <charconv>

namespace tandem {

std::string Instant::toIso() const
{
    return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
}

std::optional<Instant> Instant::fromIso(std::string_view text)
{
    QDateTime time =
        QDateTime::fromString(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime) // no zone was given: the vendors mean UTC
        time.setTimeSpec(Qt::UTC);
    return Instant(time.toMSecsSinceEpoch());
}

std::optional<std::int64_t> durationFromIso(std::string_view text)
{
    if (!text.starts_with('P') || text.size() < 3)
        return std::nullopt;
    text.remove_prefix(1);
    bool inTime = false;
    std::int64_t total = 0;
    std::string_view allowed = "WD";
    while (!text.empty()) {
        if (text.front() == 'T') {
            if (inTime || text.size() == 1)
                return std::nullopt;
            inTime = true;
            allowed = "HMS";
            text.remove_prefix(1);
            continue;
        }
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        const auto used = static_cast<std::size_t>(end - text.data());
        if (error != std::errc() || used == 0 || used >= text.size() || number < 0 || number > 3'200'000'000)
            return std::nullopt;
        const char unit = text[used];
        const auto place = allowed.find(unit);
        if (place == std::string_view::npos)
            return std::nullopt;
        allowed.remove_prefix(place + 1); // each unit once, from large to small
        const std::int64_t ms = unit == 'W'   ? 604'800'000
                                : unit == 'D' ? 86'400'000
                                : unit == 'H' ? 3'600'000
                                : unit == 'M' ? 60'000
                                              : 1'000;
        total += number * ms;
        text.remove_prefix(used + 1);
    }
    constexpr std::int64_t century = 36'525LL * 86'400'000;
    if (total > century)
        return std::nullopt;
    return total;
}

} // namespace tandem
