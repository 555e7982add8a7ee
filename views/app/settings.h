// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/app/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace tandem {

/// What the window remembers between two starts: sizes, columns, language, theme, recent workspaces. Nothing of any
/// pair's content is kept here (DE-04).
class Settings
{
public:
    [[nodiscard]] QByteArray bytes(const QString &key) const { return m_settings.value(key).toByteArray(); }
    void setBytes(const QString &key, const QByteArray &value) { m_settings.setValue(key, value); }
    [[nodiscard]] bool flag(const QString &key, bool otherwise) const
    {
        return m_settings.value(key, otherwise).toBool();
    }
    void setFlag(const QString &key, bool value) { m_settings.setValue(key, value); }

    [[nodiscard]] QString language() const { return m_settings.value(QStringLiteral("language")).toString(); }
    void setLanguage(const QString &code) { m_settings.setValue(QStringLiteral("language"), code); }
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] QStringList recent() const { return m_settings.value(QStringLiteral("recent")).toStringList(); }
    /// Puts a workspace in front of the recent ones.
    void addRecent(const QString &path);
    void removeRecent(const QString &path);

private:
    QSettings m_settings;
};

} // namespace tandem
