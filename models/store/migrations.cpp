// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include <QDir>
#include <QFile>

namespace tandem::store {

namespace {

Result<std::int64_t> pragma(Connection &connection, const char *sql)
{
    auto value = connection.single(sql);
    if (!value) {
        Error error = value.error();
        error.file = connection.path();
        return fail(std::move(error));
    }
    return value->value_or(0);
}

Result<> run(Connection &connection, const Migration &migration)
{
    auto transaction = Transaction::write(connection);
    if (!transaction)
        return fail(transaction.error());
    // Another process may have been quicker.
    auto version = pragma(connection, "PRAGMA user_version");
    if (!version)
        return fail(version.error());
    if (*version >= migration.version)
        return {};
    const std::string mark = "PRAGMA application_id = " + std::to_string(applicationId) + ";\n"
                             + "PRAGMA user_version = " + std::to_string(migration.version);
    if (auto done = connection.executeScript(migration.sql); !done)
        return done;
    if (auto done = connection.executeScript(mark); !done)
        return done;
    return transaction->commit();
}

} // namespace

std::vector<Migration> allMigrations()
{
    std::vector<Migration> all;
    const QDir folder(QStringLiteral(":/schema/sqlite"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.push_back({name.left(3).toInt(), file.readAll().toStdString()});
    }
    return all;
}

Result<> checkIdentity(Connection &connection, int newest)
{
    const auto application = pragma(connection, "PRAGMA application_id");
    if (!application)
        return fail(application.error());
    if (*application != applicationId)
        return fail({.code = ErrorCode::NotAWorkspace, .file = connection.path()});
    const auto version = pragma(connection, "PRAGMA user_version");
    if (!version)
        return fail(version.error());
    if (*version > newest) {
        return fail({.code = ErrorCode::NewerWorkspace,
                     .args = {std::to_string(*version), std::to_string(newest)},
                     .file = connection.path()});
    }
    return {};
}

Result<> migrate(Connection &connection, std::span<const Migration> migrations)
{
    const auto version = pragma(connection, "PRAGMA user_version");
    if (!version)
        return fail(version.error());
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (auto done = run(connection, migration); !done)
            return done;
    }
    return {};
}

} // namespace tandem::store
