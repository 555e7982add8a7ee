// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/app/settings.h"

namespace tandem {

namespace {

constexpr int recentLimit = 8;

} // namespace

Theme Settings::theme() const
{
    const QString word = m_settings.value(QStringLiteral("theme")).toString();
    if (word == QLatin1String("light"))
        return Theme::Light;
    return word == QLatin1String("dark") ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    const QString word = theme == Theme::Light  ? QStringLiteral("light")
                         : theme == Theme::Dark ? QStringLiteral("dark")
                                                : QStringLiteral("system");
    m_settings.setValue(QStringLiteral("theme"), word);
}

void Settings::addRecent(const QString &path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    while (paths.size() > recentLimit)
        paths.removeLast();
    m_settings.setValue(QStringLiteral("recent"), paths);
}

void Settings::removeRecent(const QString &path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    m_settings.setValue(QStringLiteral("recent"), paths);
}

} // namespace tandem
