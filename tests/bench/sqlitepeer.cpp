// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitepeer.h"

#include "domain/words.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace tandem::bench {

namespace {

[[noreturn]] void die(sqlite3 *db, const char *what)
{
    std::fprintf(stderr, "sqlite: %s: %s\n", what, sqlite3_errmsg(db));
    std::exit(3);
}

class Insert
{
public:
    Insert(sqlite3 *db, const char *sql) : m_db(db)
    {
        if (sqlite3_prepare_v2(db, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            die(db, sql);
    }
    ~Insert() { sqlite3_finalize(m_statement); }
    Insert(const Insert &) = delete;
    Insert &operator=(const Insert &) = delete;

    template<class... Values>
    void operator()(const Values &...values)
    {
        int i = 0;
        (bind(++i, values), ...);
        if (sqlite3_step(m_statement) != SQLITE_DONE)
            die(m_db, "insert");
        sqlite3_reset(m_statement);
    }

private:
    void bind(int i, std::int64_t value) { sqlite3_bind_int64(m_statement, i, value); }
    void bind(int i, std::string_view text)
    {
        sqlite3_bind_text(m_statement, i, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
    sqlite3 *m_db;
    sqlite3_stmt *m_statement = nullptr;
};

std::int64_t number(std::uint32_t value)
{
    return value;
}

} // namespace

void SqlitePeer::create(const std::string &path, const PairState &state)
{
    std::filesystem::remove(path);
    sqlite3 *db = nullptr;
    if (sqlite3_open(path.c_str(), &db) != SQLITE_OK)
        die(db, "open");
    const auto run = [&](const char *sql) {
        if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            die(db, sql);
    };
    run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-400000; BEGIN;"
        "CREATE TABLE users(uid INTEGER PRIMARY KEY, user_id TEXT NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL,"
        " subject TEXT NOT NULL, status TEXT NOT NULL, created TEXT NOT NULL);"
        "CREATE TABLE roles(rid INTEGER PRIMARY KEY, name TEXT NOT NULL, has_talend INTEGER NOT NULL);"
        "CREATE TABLE user_roles(uid INTEGER NOT NULL, rid INTEGER NOT NULL, PRIMARY KEY(uid,rid)) WITHOUT ROWID;"
        "CREATE TABLE talend_users(uid INTEGER PRIMARY KEY, status TEXT NOT NULL, deleted INTEGER NOT NULL);"
        "CREATE TABLE talend_user_roles(uid INTEGER NOT NULL, rid INTEGER NOT NULL, PRIMARY KEY(uid,rid)) WITHOUT "
        "ROWID;"
        "CREATE TABLE content(cid INTEGER PRIMARY KEY, content_id TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT "
        "NULL,"
        " sid INTEGER, owner_uid INTEGER);"
        "CREATE TABLE audit(aid INTEGER PRIMARY KEY, time TEXT NOT NULL, cid INTEGER NOT NULL, was INTEGER, now "
        "INTEGER);");
    {
        Insert user(db, "INSERT INTO users VALUES(?,?,?,?,?,?,?)");
        Insert talend(db, "INSERT INTO talend_users VALUES(?,?,?)");
        state.users().forEach([&](const User &row) {
            user(number(row.id.value()), row.vendorId(), row.person.name(), row.person.email(), row.person.subject(),
                 toWord(row.status), std::string_view(row.createdAt.toIso()));
            if (const Account *account = state.accountOf(row.id))
                talend(number(row.id.value()), toWord(account->status), std::int64_t(0));
            else if (row.heldBack)
                talend(number(row.id.value()), toWord(row.status), std::int64_t(1));
        });
        Insert role(db, "INSERT INTO roles VALUES(?,?,?)");
        Insert direct(db, "INSERT INTO user_roles VALUES(?,?)");
        Insert carried(db, "INSERT INTO talend_user_roles VALUES(?,?)");
        state.roles().forEach([&](const Role &row) {
            role(number(row.id.value()), row.name, std::int64_t(row.isTalendBearing()));
            for (const std::uint32_t uid : state.directMembers(row.id).bits())
                direct(number(uid), number(row.id.value()));
            for (const std::uint32_t uid : state.talendMembers(row.id).bits())
                carried(number(uid), number(row.id.value()));
        });
        Insert content(db, "INSERT INTO content VALUES(?,?,?,?,?,?)");
        state.content().forEach([&](const ContentItem &row) {
            content(number(row.id.value()), row.vendorId(), row.name(), toWord(row.type),
                    number(row.space ? row.space->value() : 0), number(row.owner ? row.owner->value() : 0));
        });
    }
    run("COMMIT; CREATE UNIQUE INDEX users_user_id ON users(user_id); CREATE INDEX users_name ON users(name);"
        "CREATE INDEX users_email ON users(email); CREATE INDEX users_status ON users(status);"
        "CREATE INDEX user_roles_rid ON user_roles(rid,uid); CREATE INDEX content_owner ON content(owner_uid,type);"
        "ANALYZE; PRAGMA journal_mode=WAL;");
    sqlite3_close(db);
}

SqlitePeer::SqlitePeer(const std::string &path)
{
    if (sqlite3_open(path.c_str(), &m_db) != SQLITE_OK)
        die(m_db, "open");
    run("PRAGMA cache_size=-400000; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=2000000000; PRAGMA synchronous=FULL;");
}

SqlitePeer::~SqlitePeer()
{
    sqlite3_close(m_db);
}

void SqlitePeer::run(const char *sql)
{
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        die(m_db, sql);
}

std::int64_t SqlitePeer::value(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK || sqlite3_step(statement) != SQLITE_ROW)
        die(m_db, sql);
    const std::int64_t result = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return result;
}

rules::Comparison SqlitePeer::compare()
{
    // One scan of the assignments makes the two helper tables that every counter is answered from.
    run("DROP TABLE IF EXISTS temp.ent; DROP TABLE IF EXISTS temp.due;"
        "CREATE TEMP TABLE due AS SELECT ur.uid, ur.rid FROM user_roles ur JOIN roles r ON r.rid=ur.rid AND "
        "r.has_talend=1;"
        "CREATE TEMP TABLE ent(uid INTEGER PRIMARY KEY); INSERT INTO ent SELECT DISTINCT uid FROM due;");
    rules::Comparison c;
    const auto count = [&](const char *sql) { return static_cast<std::uint64_t>(value(sql)); };
    c.entitled = count("SELECT count(*) FROM ent");
    c.createAccounts = count("SELECT count(*) FROM ent WHERE uid NOT IN (SELECT uid FROM talend_users)");
    c.createRoleLinks = count("SELECT count(*) FROM due WHERE uid NOT IN (SELECT uid FROM talend_users)");
    c.heldDeleted = count("SELECT count(*) FROM ent JOIN talend_users t USING(uid) WHERE t.deleted=1");
    c.statusUpdates = count("SELECT count(*) FROM talend_users t JOIN users u USING(uid)"
                            " WHERE t.deleted=0 AND t.status<>u.status");
    c.roleAdds = count("SELECT count(*) FROM due d JOIN talend_users t ON t.uid=d.uid AND t.deleted=0"
                       " WHERE NOT EXISTS (SELECT 1 FROM talend_user_roles x WHERE x.uid=d.uid AND x.rid=d.rid)");
    c.roleRemoves = count("SELECT count(*) FROM talend_user_roles x WHERE NOT EXISTS"
                          " (SELECT 1 FROM user_roles u JOIN roles r ON r.rid=u.rid AND r.has_talend=1"
                          "  WHERE u.uid=x.uid AND u.rid=x.rid)");
    c.keptWithoutRole =
        count("SELECT count(*) FROM talend_users t WHERE t.deleted=0 AND t.uid NOT IN (SELECT uid FROM ent)");
    c.ambiguousEmail = count("SELECT count(*) FROM (SELECT count(*) n FROM users GROUP BY lower(email) HAVING n>1)");
    sqlite3_stmt *statement = nullptr;
    const char *whatIf = "SELECT r.name, count(u.uid) FROM roles r LEFT JOIN user_roles u ON u.rid=r.rid"
                         " AND u.uid NOT IN (SELECT uid FROM ent) AND u.uid NOT IN (SELECT uid FROM talend_users)"
                         " WHERE r.has_talend=0 GROUP BY r.rid";
    if (sqlite3_prepare_v2(m_db, whatIf, -1, &statement, nullptr) != SQLITE_OK)
        die(m_db, whatIf);
    while (sqlite3_step(statement) == SQLITE_ROW)
        c.whatIf.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)),
                              static_cast<std::uint64_t>(sqlite3_column_int64(statement, 1)));
    sqlite3_finalize(statement);
    return c;
}

std::int64_t SqlitePeer::countLike(const std::string &pattern)
{
    const std::string like = "'%" + pattern + "%'";
    return value(("SELECT count(*) FROM users WHERE name LIKE " + like + " OR email LIKE " + like + " OR user_id LIKE "
                  + like + " OR subject LIKE " + like)
                     .c_str());
}

std::int64_t SqlitePeer::firstLike(const std::string &pattern)
{
    const std::string like = "'%" + pattern + "%'";
    return value(("SELECT count(*) FROM (SELECT uid FROM users WHERE name LIKE " + like + " OR email LIKE " + like
                  + " OR user_id LIKE " + like + " OR subject LIKE " + like + " ORDER BY name LIMIT 50)")
                     .c_str());
}

std::int64_t SqlitePeer::countOwned(std::uint32_t uid)
{
    return value(("SELECT sum(n) FROM (SELECT type, count(*) n FROM content WHERE owner_uid=" + std::to_string(uid)
                  + " GROUP BY type)")
                     .c_str());
}

std::int64_t SqlitePeer::listOwned(std::uint32_t uid)
{
    return value(
        ("SELECT sum(length(name)+length(type)+length(content_id)) FROM content WHERE owner_uid=" + std::to_string(uid))
            .c_str());
}

void SqlitePeer::handOver(std::uint32_t from, std::uint32_t to, int count)
{
    const std::string set = "(SELECT cid FROM content WHERE owner_uid=" + std::to_string(from) + " ORDER BY cid LIMIT "
                            + std::to_string(count) + ")";
    run(("BEGIN IMMEDIATE; CREATE TEMP TABLE moved AS SELECT cid FROM content WHERE cid IN " + set
         + "; INSERT INTO audit(time,cid,was,now) SELECT datetime('now'), cid, " + std::to_string(from) + ","
         + std::to_string(to) + " FROM moved; UPDATE content SET owner_uid=" + std::to_string(to)
         + " WHERE cid IN (SELECT cid FROM moved); COMMIT; DROP TABLE temp.moved;")
            .c_str());
}

} // namespace tandem::bench
