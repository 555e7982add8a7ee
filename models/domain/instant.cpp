// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instant.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <charconv>

namespace tandem {

std::string Instant::toIso() const
{
    return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
}

namespace {

/// Days since 1970-01-01 of a date of the Gregorian calendar.
std::int64_t daysFromCivil(std::int64_t year, int month, int day)
{
    year -= month <= 2 ? 1 : 0;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t ofEra = year - era * 400;
    const std::int64_t ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146'097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719'468;
}

/// The form that both vendors write, "2026-01-01T09:00:00Z" with or without a fraction; nullopt for every other.
/// Imports read millions of these, and QDateTime is made for more than that.
std::optional<std::int64_t> usualForm(std::string_view text)
{
    constexpr std::string_view pattern = "dddd-dd-ddTdd:dd:dd";
    if (text.size() < pattern.size() + 1 || text.back() != 'Z')
        return std::nullopt;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool fits = pattern[i] == 'd' ? text[i] >= '0' && text[i] <= '9' : text[i] == pattern[i];
        if (!fits)
            return std::nullopt;
    }
    const auto number = [&](std::size_t at, std::size_t digits) {
        int value = 0;
        for (std::size_t i = at; i < at + digits; ++i)
            value = value * 10 + (text[i] - '0');
        return value;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    const int hour = number(11, 2);
    const int minute = number(14, 2);
    const int second = number(17, 2);
    constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const bool leap = month == 2 && (year % 400 == 0 || (year % 4 == 0 && year % 100 != 0));
    if (day < 1 || day > lengths[static_cast<std::size_t>(month) - 1] + (leap ? 1 : 0))
        return std::nullopt;
    std::int64_t fraction = 0;
    std::string_view rest = text.substr(pattern.size(), text.size() - pattern.size() - 1);
    if (!rest.empty()) {
        if (rest.size() < 2 || rest.front() != '.')
            return std::nullopt;
        rest.remove_prefix(1);
        if (rest.find_first_not_of("0123456789") != std::string_view::npos)
            return std::nullopt;
        for (std::size_t i = 0; i < 3; ++i)
            fraction = fraction * 10 + (i < rest.size() ? rest[i] - '0' : 0);
    }
    return ((daysFromCivil(year, month, day) * 24 + hour) * 60 + minute) * 60'000 + second * 1000 + fraction;
}

} // namespace

std::optional<Instant> Instant::fromIso(std::string_view text)
{
    if (const auto milliseconds = usualForm(text))
        return Instant(*milliseconds);
    QDateTime time =
        QDateTime::fromString(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime) // no zone was given: the vendors mean UTC
        time.setTimeSpec(Qt::UTC);
    // An offset may lead out of the years that can be written down again.
    constexpr std::int64_t first = -62'167'219'200'000;
    constexpr std::int64_t last = 253'402'300'799'999;
    const std::int64_t moment = time.toMSecsSinceEpoch();
    return moment < first || moment > last ? std::nullopt : std::optional(Instant(moment));
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
