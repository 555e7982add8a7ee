// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace tandem::store {

/// Bytes to be bound to a statement without a copy; they must outlive its run.
inline QVariant blob(std::string_view bytes)
{
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
}
inline std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// A prepared statement that is kept and run again. Rows are read forward only.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const char *sql);
    /// Resets, binds by position and runs.
    Result<> run(std::initializer_list<QVariant> values = {});
    bool next() { return m_query.next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] std::int64_t number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }
    /// Ends reading, so that nothing stays locked. Errors met while stepping are found here.
    Result<> finish();
    /// Runs and reads the first column of the first row; nullopt when there is none, or it is null.
    Result<std::optional<std::int64_t>> single(std::initializer_list<QVariant> values = {});

private:
    QSqlQuery m_query;
    QByteArray m_sql;
    bool m_prepared = false;
};

enum class Access { ReadWrite, ReadOnly, Create };

/// One connection to a workspace file, with the settings that every connection has. It belongs to the thread that
/// opened it.
class Connection
{
public:
    /// Errors: FileNotFound, NotAWorkspace, ReadOnly, NetworkFileSystem, Busy, Damaged, IoFailed. A ReadWrite one on a
    /// place that can't be written becomes ReadOnly.
    static Result<std::unique_ptr<Connection>> open(const std::string &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] const std::string &path() const { return m_path; }
    /// The file as SQLite is told it, UTF-8: another connection to read by opens this.
    [[nodiscard]] const std::string &uri() const { return m_uri; }
    [[nodiscard]] Statement prepare(const char *sql) const { return {m_database, sql}; }
    /// Write-ahead logging, from now on and for good: the file keeps it. Only for a file known to be ours.
    Result<> useLog();
    Result<> execute(const char *sql);
    /// Runs a script of several statements, parted by semicolons at line ends.
    Result<> executeScript(std::string_view script);
    Result<std::optional<std::int64_t>> single(const char *sql);

private:
    friend class Transaction;
    Connection(std::string path, bool readOnly);
    Result<> connect();
    Result<> setUp();
    /// Its errors name the file, as those of execute() do.
    Result<> runKept(Statement &statement);

    std::string m_path;
    std::string m_uri;
    QString m_name;
    QSqlDatabase m_database;
    bool m_readOnly;
    std::optional<Statement> m_begin; ///< prepared once: every commit needs both
    std::optional<Statement> m_commit;
};

/// BEGIN … COMMIT, taken back when it is left early.
class Transaction
{
public:
    /// For writing: nobody else writes meanwhile. Errors: Busy, ReadOnly, DiskFull …
    static Result<Transaction> write(Connection &connection);
    /// For reading several statements from one moment.
    static Result<Transaction> read(Connection &connection);
    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) { }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Result<> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) { }
    Connection *m_connection;
};

/// What a failing statement means.
Error errorOf(const QSqlError &error, const std::string &path);

} // namespace tandem::store
