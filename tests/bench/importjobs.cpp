// SPDX-License-Identifier: GPL-3.0-or-later
#include "importjobs.h"

#include "harness.h"

#include "store/sqlitestore.h"
#include "wire/import.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace tandem::bench {

namespace {

void qtRoute(const std::string &json, const std::string &database)
{
    std::filesystem::remove(database);
    QFile file(QString::fromStdString(json));
    if (!file.open(QIODevice::ReadOnly))
        std::exit(3);
    const QJsonArray users = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("data")).toArray();
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("route"));
        db.setDatabaseName(QString::fromStdString(database));
        if (!db.open())
            std::exit(3);
        QSqlQuery query(db);
        query.exec(QStringLiteral("PRAGMA synchronous=FULL"));
        query.exec(QStringLiteral("CREATE TABLE users(uid INTEGER, user_id TEXT, name TEXT, email TEXT, subject TEXT,"
                                  " status TEXT, created TEXT)"));
        query.exec(QStringLiteral("CREATE TABLE user_roles(uid INTEGER, role_id TEXT)"));
        db.transaction();
        QSqlQuery user(db);
        user.prepare(QStringLiteral("INSERT INTO users VALUES(?,?,?,?,?,?,?)"));
        QSqlQuery link(db);
        link.prepare(QStringLiteral("INSERT INTO user_roles VALUES(?,?)"));
        int uid = 0;
        for (const QJsonValue &value : users) {
            const QJsonObject row = value.toObject();
            user.bindValue(0, ++uid);
            int column = 1;
            for (const char *key : {"id", "name", "email", "subject", "status", "createdAt"})
                user.bindValue(column++, row.value(QLatin1String(key)).toString());
            user.exec();
            const QJsonArray roles = row.value(QLatin1String("assignedRoles")).toArray();
            for (const QJsonValue &role : roles) {
                link.bindValue(0, uid);
                link.bindValue(1, role.toObject().value(QLatin1String("id")).toString());
                link.exec();
            }
        }
        db.commit();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("route"));
}

void ourRoute(const ImportOptions &options, const std::string &workspace)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(workspace + suffix);
    auto imported = importPair(options);
    if (!imported) {
        std::fprintf(stderr, "the import was refused: %s line %lld field %s\n", imported.error().file.c_str(),
                     static_cast<long long>(imported.error().line), imported.error().field.c_str());
        std::exit(1);
    }
    Beginning beginning;
    beginning.state = std::make_shared<const PairState>(std::move(imported->state));
    if (!SqliteStore::create(workspace, std::move(beginning)))
        std::exit(3);
}

} // namespace

Figures importOfOurs(const std::string &folder, const std::string &workspace)
{
    ImportOptions options;
    options.qlikPath = folder;
    return {{"ms", timed([&] { ourRoute(options, workspace); })}};
}

Figures importOfQt(const std::string &json, const std::string &database)
{
    return {{"ms", timed([&] { qtRoute(json, database); })}};
}

Figures csvOfOurs(const std::string &folder, const std::string &workspace)
{
    ImportOptions options;
    options.csvDir = folder;
    options.talendLimit = 10'000'000;
    return {{"ms", timed([&] { ourRoute(options, workspace); })}};
}

Figures csvOfSqlite(const std::string &csv, const std::string &database)
{
    std::filesystem::remove(database);
    std::string columns;
    {
        QFile file(QString::fromStdString(csv));
        if (!file.open(QIODevice::ReadOnly))
            std::exit(3);
        columns = file.readLine().trimmed().toStdString();
    }
    // The table is made from the header; names that are SQL words are quoted.
    std::string table = "CREATE TABLE users(";
    std::string_view rest = columns;
    std::vector<std::string> names;
    while (!rest.empty()) {
        const auto comma = rest.find(',');
        names.emplace_back(rest.substr(0, comma));
        table += (names.size() > 1 ? ", \"" : "\"") + names.back() + "\" TEXT";
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
    }
    std::string script = table + ");\n";
    int made = 0;
    for (const std::string &name : names) {
        if (name == "id" || name == "user_id" || name == "email" || name == "subject")
            script += "CREATE INDEX users_" + std::to_string(++made) + " ON users(\"" + name + "\");\n";
    }
    script += ".import --csv --skip 1 " + csv + " users\n";
    const std::string path = database + ".sql";
    if (FILE *out = std::fopen(path.c_str(), "w")) {
        std::fputs(script.c_str(), out);
        std::fclose(out);
    }
    return {{"ms", timed([&] {
                 if (std::system(("sqlite3 '" + database + "' < '" + path + "'").c_str()) != 0)
                     std::exit(3);
             })},
            {"indexes", made}};
}

} // namespace tandem::bench
