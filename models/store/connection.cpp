// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/platform.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace tandem::store {

namespace {

// Result codes of SQLite that mean something to us: https://www.sqlite.org/rescode.html
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCantOpen = 14;
constexpr int sqliteConstraint = 19;
constexpr int sqliteNotADatabase = 26;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xFF) {
    case sqliteBusy:
    case sqliteLocked:
        return ErrorCode::Busy;
    case sqliteReadOnly:
        return ErrorCode::ReadOnly;
    case sqliteCorrupt:
        return ErrorCode::Damaged;
    case sqliteFull:
        return ErrorCode::DiskFull;
    case sqliteNotADatabase:
        return ErrorCode::NotAWorkspace;
    case sqliteConstraint: // only a mistake of ours violates one
        return ErrorCode::Internal;
    case sqliteCantOpen:
    default:
        return ErrorCode::IoFailed;
    }
}

} // namespace

Error errorOf(const QSqlError &error, const std::string &path)
{
    const ErrorCode code = codeOf(error.nativeErrorCode().toInt());
    return {.code = code, .args = {error.databaseText().toStdString()}, .file = path};
}

Statement::Statement(const QSqlDatabase &database, const char *sql) : m_query(database), m_sql(sql)
{
    m_query.setForwardOnly(true);
}

Result<> Statement::run(std::initializer_list<QVariant> values)
{
    const auto fault = [this] {
        Error error = errorOf(m_query.lastError(), {});
        m_query.finish();
        return fail(std::move(error));
    };
    if (!m_prepared && !m_query.prepare(QString::fromLatin1(m_sql)))
        return fault();
    m_prepared = true;
    int position = 0;
    for (const QVariant &value : values)
        m_query.bindValue(position++, value);
    if (!m_query.exec())
        return fault();
    return {};
}

Result<> Statement::finish()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return fail(errorOf(error, {}));
    return {};
}

Result<std::optional<std::int64_t>> Statement::single(std::initializer_list<QVariant> values)
{
    if (auto done = run(values); !done)
        return fail(done.error());
    std::optional<std::int64_t> value;
    if (next() && !isNull(0))
        value = number(0);
    if (auto done = finish(); !done)
        return fail(done.error());
    return value;
}

Connection::Connection(std::string path, bool readOnly) : m_path(std::move(path)), m_readOnly(readOnly)
{
    static std::atomic<int> count{0};
    m_name = QStringLiteral("tandem-workspace-%1").arg(++count);
}

Connection::~Connection()
{
    m_begin.reset();
    m_commit.reset();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string &path, Access access)
{
    const QFileInfo file(fromUtf8(path));
    if (access != Access::Create) {
        if (!file.exists())
            return fail({.code = ErrorCode::FileNotFound, .file = path});
        if (!file.isFile())
            return fail({.code = ErrorCode::NotAWorkspace, .file = path});
        if (!file.isReadable())
            return fail({.code = ErrorCode::IoFailed, .args = {"Permission denied"}, .file = path});
    }
    if (isOnNetwork(path))
        return fail({.code = ErrorCode::NetworkFileSystem, .file = path});
    const bool readOnly = access == Access::ReadOnly || (access == Access::ReadWrite && !isWritable(path));
    std::unique_ptr<Connection> connection(new Connection(path, readOnly));
    if (auto done = connection->connect(); !done) {
        Error error = done.error();
        error.file = path;
        return fail(std::move(error));
    }
    return connection;
}

Result<> Connection::connect()
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    if (!m_database.isValid())
        return fail({.code = ErrorCode::Internal, .args = {"Qt's SQLite driver is not installed"}});
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI");
    QUrl url = QUrl::fromLocalFile(QFileInfo(fromUtf8(m_path)).absoluteFilePath());
    if (m_readOnly) {
        // A place that can't be written has no room for the shared memory either: then nobody else writes, and the
        // file alone is the whole truth unless a log of unfinished work lies beside it.
        const QFileInfo log(fromUtf8(m_path + "-wal"));
        if (!isWritable(m_path)) {
            if (log.exists() && log.size() > 0)
                return fail({.code = ErrorCode::ReadOnly});
            url.setQuery(QStringLiteral("immutable=1"));
        }
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    m_database.setConnectOptions(options);
    m_uri = url.toEncoded().toStdString();
    m_database.setDatabaseName(QString::fromStdString(m_uri));
    if (!m_database.open())
        return fail(errorOf(m_database.lastError(), m_path));
    return setUp();
}

Result<> Connection::setUp()
{
    for (const char *pragma : {"PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON",
                               "PRAGMA trusted_schema = OFF", "PRAGMA temp_store = MEMORY"}) {
        if (auto done = execute(pragma); !done)
            return done;
    }
    m_begin.emplace(m_database, "BEGIN IMMEDIATE");
    m_commit.emplace(m_database, "COMMIT");
    return {};
}

Result<> Connection::runKept(Statement &statement)
{
    auto done = statement.run();
    if (!done)
        done.error().file = m_path;
    return done;
}

Result<> Connection::useLog()
{
    return m_readOnly ? Result<>() : execute("PRAGMA journal_mode = WAL");
}

Result<> Connection::execute(const char *sql)
{
    return executeScript(sql);
}

Result<> Connection::executeScript(std::string_view script)
{
    while (!script.empty()) {
        const std::size_t end = script.find(";\n");
        const std::string_view part = script.substr(0, end);
        script.remove_prefix(end == std::string_view::npos ? script.size() : end + 2);
        QSqlQuery query(m_database);
        if (fromUtf8(part).trimmed().isEmpty())
            continue;
        if (!query.exec(fromUtf8(part)))
            return fail(errorOf(query.lastError(), m_path));
        while (query.next()) { } // a pragma answers rows
    }
    return {};
}

Result<std::optional<std::int64_t>> Connection::single(const char *sql)
{
    return prepare(sql).single();
}

Result<Transaction> Transaction::write(Connection &connection)
{
    if (connection.isReadOnly())
        return fail({.code = ErrorCode::ReadOnly, .file = connection.path()});
    if (auto done = connection.runKept(*connection.m_begin); !done)
        return fail(done.error());
    return Transaction(connection);
}

Result<Transaction> Transaction::read(Connection &connection)
{
    if (auto done = connection.execute("BEGIN"); !done)
        return fail(done.error());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // Fails when SQLite has rolled back by itself (disk full): nothing is open then, which is what is wanted.
    if (m_connection)
        (void)m_connection->execute("ROLLBACK");
}

Result<> Transaction::commit()
{
    auto done = m_connection->runKept(*m_connection->m_commit);
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace tandem::store
