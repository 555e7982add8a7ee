// SPDX-License-Identifier: GPL-3.0-or-later
// a2: the full plan from a closed workspace. c1: opening, to the first page with an exact count.
#include "pair.h"
#include "sqlitepeer.h"

#include "rules/compare.h"
#include "store/sqlitestore.h"

#include <QSqlDatabase>
#include <QSqlTableModel>

#include <cstdio>
#include <cstdlib>

namespace tandem::bench {

namespace {

Stored opened(const std::string &path)
{
    auto store = SqliteStore::open(path);
    auto stored = store ? (*store)->load() : std::unexpected(store.error());
    if (!stored) {
        std::fprintf(stderr, "the workspace does not open\n");
        std::exit(3);
    }
    return *stored;
}

/// What Qt's own table model needs until it can show fifty rows; it knows no count then.
void qtFirstPage(const std::string &path)
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bench"));
        db.setDatabaseName(QString::fromStdString(path));
        if (!db.open())
            std::exit(3);
        QSqlTableModel model(nullptr, db);
        model.setTable(QStringLiteral("users"));
        model.select();
        for (int row = 0; row < 50; ++row)
            model.data(model.index(row, 2)).toString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bench"));
}

} // namespace

void openRows(Report &report, Pair &pair)
{
    if (report.wants("a2")) {
        const std::string &file = pair.workspaceFile();
        const std::string &sqlite = pair.sqliteFile();
        report.compare(
            "a2", pair.users(), 1.0 / 8, "full plan from a closed workspace / tuned SQL in SQLite, opened anew",
            [&] { return timed([&] { keep(rules::compare(*opened(file).state)); }); },
            [&] { return timed([&] { keep(SqlitePeer(sqlite).compare()); }); }, 3);
    }
    if (report.wants("c1")) {
        const std::string &file = pair.workspaceFile();
        const std::string &sqlite = pair.sqliteFile();
        report.compare(
            "c1", pair.users(), 1.2,
            "open to the first page with the exact count / QSqlTableModel's first page without one",
            [&] { return timed([&] { keep(opened(file)); }); }, [&] { return timed([&] { qtFirstPage(sqlite); }); }, 3);
        const double before = residentMb();
        const Stored kept = opened(file);
        report.add({"c1m", pair.users(), residentMb() - before, std::nullopt, std::nullopt,
                    "MB that the open pair takes (QSqlTableModel with all rows fetched: 802 MB at a million)"});
    }
}

} // namespace tandem::bench
