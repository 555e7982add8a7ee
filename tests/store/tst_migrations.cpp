// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "store/sqlitestore.h"
#include "support/scratchfolder.h"

#include <QTest>

using namespace tandem;
using namespace tandem::store;
using namespace tandem::test;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scriptsAreNumberedFromOneWithoutGaps()
    {
        const auto migrations = allMigrations();
        QVERIFY(!migrations.empty());
        int expected = 1;
        for (const Migration &migration : migrations) {
            QCOMPARE(migration.version, expected++);
            QVERIFY(!migration.sql.empty());
        }
    }

    void everyEarlierVersionIsBroughtUpToDate()
    {
        const auto all = allMigrations();
        // Two steps of a future version, so that there is a way to go from each version there is.
        auto future = all;
        future.push_back({static_cast<int>(all.size()) + 1, "CREATE TABLE later (a INTEGER) STRICT;\n"
                                                            "INSERT INTO later VALUES (1);\n"});
        future.push_back({static_cast<int>(all.size()) + 2, "ALTER TABLE later ADD COLUMN b INTEGER;\n"
                                                            "UPDATE later SET b = a + 1"});
        for (std::size_t from = 0; from <= future.size(); ++from) {
            const ScratchFolder folder;
            auto connection = Connection::open(folder.path(), Access::Create);
            QVERIFY(connection.has_value());
            QVERIFY(migrate(**connection, std::span(future).first(from)).has_value());
            QCOMPARE((*connection)->single("PRAGMA user_version")->value_or(-1), std::int64_t(from));
            QVERIFY(migrate(**connection, future).has_value());
            QCOMPARE((*connection)->single("PRAGMA user_version")->value_or(-1), std::int64_t(future.size()));
            QCOMPARE((*connection)->single("PRAGMA application_id")->value_or(-1), applicationId);
            QCOMPARE((*connection)->single("SELECT b FROM later")->value_or(-1), std::int64_t(2));
            QVERIFY(checkIdentity(**connection, static_cast<int>(future.size())).has_value());
        }
    }

    void aFailingScriptLeavesTheVersionBefore()
    {
        const ScratchFolder folder;
        auto connection = Connection::open(folder.path(), Access::Create);
        QVERIFY(connection.has_value());
        auto migrations = allMigrations();
        QVERIFY(migrate(**connection, migrations).has_value());
        const auto version = static_cast<int>(migrations.size());
        migrations.push_back({version + 1, "CREATE TABLE later (a INTEGER) STRICT;\nINSERT INTO nowhere VALUES (1)"});
        QVERIFY(!migrate(**connection, migrations).has_value());
        QCOMPARE((*connection)->single("PRAGMA user_version")->value_or(-1), std::int64_t(version));
        QCOMPARE((*connection)->single("SELECT count(*) FROM sqlite_schema WHERE name = 'later'")->value_or(-1),
                 std::int64_t(0));
    }

    void aNewerVersionIsRefusedAndLeftAlone()
    {
        const ScratchFolder folder;
        QVERIFY(SqliteStore::create(folder.path()).has_value());
        {
            auto connection = Connection::open(folder.path(), Access::ReadWrite);
            QVERIFY(connection.has_value());
            QVERIFY((*connection)->execute("PRAGMA user_version = 99").has_value());
        }
        const QByteArray before = bytesOf(folder.path());
        const auto store = SqliteStore::open(folder.path());
        QVERIFY(!store.has_value());
        QCOMPARE(store.error().code, ErrorCode::NewerWorkspace);
        QCOMPARE(store.error().args.front(), std::string("99"));
        QCOMPARE(bytesOf(folder.path()), before);
    }

    void settingsOfAFile()
    {
        const ScratchFolder folder;
        QVERIFY(SqliteStore::create(folder.path()).has_value());
        auto connection = Connection::open(folder.path(), Access::ReadWrite);
        QVERIFY(connection.has_value());
        QCOMPARE((*connection)->single("PRAGMA synchronous")->value_or(-1), std::int64_t(2)); // FULL
        QCOMPARE((*connection)->single("PRAGMA foreign_keys")->value_or(-1), std::int64_t(1));
        QCOMPARE((*connection)->single("PRAGMA secure_delete")->value_or(-1), std::int64_t(1));
        QCOMPARE((*connection)->single("PRAGMA busy_timeout")->value_or(-1), std::int64_t(5000));
        QCOMPARE(
            (*connection)->single("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'")->value_or(-1),
            std::int64_t(1));
        // Every table keeps its types, and no index stands on a personal column.
        QCOMPARE((*connection)
                     ->single("SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND NOT strict "
                              "AND name NOT LIKE 'sqlite_%'")
                     ->value_or(-1),
                 std::int64_t(0));
        QCOMPARE((*connection)
                     ->single("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'person'")
                     ->value_or(-1),
                 std::int64_t(0));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
