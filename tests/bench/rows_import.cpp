// SPDX-License-Identifier: GPL-3.0-or-later
// e1: users with their role links from the vendor's JSON into a durable file.
#include "pair.h"

#include "domain/words.h"
#include "store/sqlitestore.h"
#include "wire/import.h"
#include "workspace/rowsof.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace tandem::bench {

namespace {

/// Writes users.json and roles.json as GET /users and GET /roles would answer them in one page.
void writeVendorFiles(const PairState &state, const std::string &folder)
{
    std::filesystem::create_directories(folder);
    std::ofstream roles(folder + "/roles.json");
    roles << R"({"data":[)";
    bool first = true;
    state.roles().forEach([&](const Role &role) {
        roles << (first ? "" : ",\n") << R"({"id":")" << role.vendorId << R"(","name":")" << role.name
              << R"(","type":")" << (role.kind == RoleKind::QlikBuiltIn ? "default" : "custom") << "\"}";
        first = false;
    });
    roles << "]}";
    std::vector<std::vector<std::uint32_t>> held(state.users().next());
    state.roles().forEach([&](const Role &role) {
        for (const std::uint32_t user : state.directMembers(role.id).bits())
            held[user].push_back(role.id.value());
    });
    std::ofstream users(folder + "/users.json");
    users << R"({"data":[)";
    first = true;
    state.users().forEach([&](const User &user) {
        std::string subject(user.person.subject());
        if (const auto slash = subject.find('\\'); slash != std::string::npos)
            subject.insert(slash, 1, '\\');
        users << (first ? "" : ",\n") << R"({"id":")" << user.vendorId() << R"(","tenantId":"bench","name":")"
              << user.person.name() << R"(","email":")" << user.person.email() << R"(","subject":")" << subject
              << R"(","status":")" << toWord(user.status) << R"(","createdAt":")" << user.createdAt.toIso()
              << R"(","assignedRoles":[)";
        for (std::size_t i = 0; i < held[user.id.value()].size(); ++i) {
            const Role &role = state.roles().at(RoleId(held[user.id.value()][i]));
            users << (i ? "," : "") << R"({"id":")" << role.vendorId << R"(","name":")" << role.name
                  << R"(","type":"custom","level":"user"})";
        }
        users << "]}";
        first = false;
    });
    users << "]}";
}

/// The route an administrator's own program would take: QJsonDocument, then inserts, without an index.
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

void ourRoute(const std::string &folder, const std::string &workspace)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(workspace + suffix);
    ImportOptions options;
    options.qlikPath = folder;
    auto imported = importPair(options);
    if (!imported) {
        std::fprintf(stderr, "e1: the import was refused: %s line %lld field %s\n", imported.error().file.c_str(),
                     static_cast<long long>(imported.error().line), imported.error().field.c_str());
        std::exit(1);
    }
    if (!SqliteStore::create(workspace, {rowsOf(imported->state)}))
        std::exit(3);
}

} // namespace

void importRows(Report &report, Pair &pair)
{
    if (!report.wants("e1"))
        return;
    const std::string folder = pair.path("vendor");
    writeVendorFiles(*pair.state(), folder);
    report.compare(
        "e1", pair.users(), 0.4, "vendor JSON with role links, durable / QJsonDocument and inserts without an index",
        [&] { return timed([&] { ourRoute(folder, pair.path("import.tandem")); }); },
        [&] { return timed([&] { qtRoute(folder + "/users.json", pair.path("route.sqlite")); }); }, 1);
}

} // namespace tandem::bench
