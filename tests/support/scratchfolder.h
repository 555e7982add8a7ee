// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <string>

namespace tandem::test {

/// A folder for one test's files.
class ScratchFolder
{
public:
    [[nodiscard]] std::string path(const char *name = "pair.tandem") const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

private:
    QTemporaryDir m_folder;
};

/// All bytes of a file; empty when it is not there.
inline QByteArray bytesOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All bytes of a workspace: the file and what SQLite keeps beside it.
inline QByteArray workspaceBytes(const std::string &path)
{
    return bytesOf(path) + bytesOf(path + "-wal") + bytesOf(path + "-shm") + bytesOf(path + "-journal");
}

} // namespace tandem::test
