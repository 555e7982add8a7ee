// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/import.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <string>

namespace tandem::test {

/// A folder of files to import. In their texts an apostrophe stands for a quotation mark.
class Dump
{
public:
    /// Writes `text` as the file `name`, such as "qlik/users.json".
    Dump &add(const char *name, const char *text) { return addBytes(name, QByteArray(text).replace('\'', '"')); }
    Dump &addBytes(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return *this;
    }
    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    /// Options that name the folders which are there: qlik, talend, csv.
    [[nodiscard]] ImportOptions options() const
    {
        ImportOptions options;
        const auto named = [&](const char *name) { return QFileInfo(m_folder.filePath(QLatin1String(name))).isDir(); };
        if (named("qlik"))
            options.qlikPath = path("qlik");
        if (named("talend"))
            options.talendPath = path("talend");
        if (named("csv"))
            options.csvDir = path("csv");
        return options;
    }
    [[nodiscard]] Result<Imported> import() const { return importPair(options()); }

private:
    QTemporaryDir m_folder;
};

/// The only user with this e-mail address, or nullptr.
inline const User *userBy(const PairState &state, std::string_view email)
{
    const auto found = state.usersByEmail(email);
    return found.size() == 1 ? &state.users().at(found.front()) : nullptr;
}

inline bool has(const ImportReport &report, Sentence sentence)
{
    for (const ImportFinding &finding : report.findings) {
        if (finding.text.id == sentence)
            return true;
    }
    return false;
}

} // namespace tandem::test
