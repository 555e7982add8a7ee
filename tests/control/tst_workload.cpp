// SPDX-License-Identifier: GPL-3.0-or-later
// The counters of `compare` against numbers counted otherwise: those that the workload states, and those that a plain
// reading of the exported tables gives.
#include "commandline.h"

#include <QDir>
#include <QHash>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>

using namespace tandem;
using namespace tandem::test;
using namespace Qt::StringLiterals;

namespace {

/// A table as rows of fields, the slow and obvious way.
QList<QHash<QString, QString>> tableOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    QList<QStringList> rows(1, {QString()});
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted; // a doubled one is lost: no name here has any
        else if (c == u',' && !quoted)
            rows.back().append(QString());
        else if (c == u'\n' && !quoted)
            rows.append({QString()});
        else
            rows.back().back() += c;
    }
    QList<QHash<QString, QString>> table;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QHash<QString, QString> row;
        for (qsizetype k = 0; k < rows[i].size() && rows[i].size() == rows[0].size(); ++k)
            row.insert(rows[0][k], rows[i][k]);
        if (!row.isEmpty())
            table.append(row);
    }
    return table;
}

/// The counters as WORKLOAD words them, from tables alone.
QJsonObject countedFrom(const QString &folder)
{
    const auto table = [&](const char *name) { return tableOf(folder + u'/' + QLatin1String(name) + u".csv"_s); };
    QSet<QString> withPermission;
    for (const auto &row : table("role_permissions")) {
        if (row[u"side"_s] == u"talend")
            withPermission.insert(row[u"rid"_s]);
    }
    QHash<QString, QString> otherRoles; // without Talend permissions, by number
    QSet<QString> bearing;
    for (const auto &row : table("roles")) {
        if (withPermission.contains(row[u"rid"_s]) && row[u"kind"_s] != u"builtin_qlik")
            bearing.insert(row[u"rid"_s]);
        else
            otherRoles.insert(row[u"rid"_s], row[u"name"_s]);
    }
    QHash<QString, QSet<QString>> held;
    for (const auto &row : table("user_roles"))
        held[row[u"uid"_s]].insert(row[u"rid"_s]);
    QHash<QString, QString> live;
    QSet<QString> deleted;
    for (const auto &row : table("talend_users")) {
        if (row[u"deleted"_s] == u"1")
            deleted.insert(row[u"uid"_s]);
        else
            live.insert(row[u"uid"_s], row[u"status"_s]);
    }
    QHash<QString, QSet<QString>> there;
    for (const auto &row : table("talend_user_roles"))
        there[row[u"uid"_s]].insert(row[u"rid"_s]);

    qint64 entitled = 0, accounts = 0, links = 0, heldDeleted = 0, status = 0, adds = 0, removes = 0, kept = 0;
    QHash<QString, qint64> whatIf;
    for (const QString &name : otherRoles)
        whatIf[name] = 0;
    for (const auto &row : table("users")) {
        const QString uid = row[u"uid"_s];
        const QSet<QString> should = QSet<QString>(held[uid]).intersect(bearing);
        const bool isLive = live.contains(uid);
        const bool isDeleted = deleted.contains(uid) && !isLive;
        entitled += !should.isEmpty();
        if (!should.isEmpty() && !isLive && !isDeleted) {
            ++accounts;
            links += should.size();
        }
        heldDeleted += !should.isEmpty() && isDeleted;
        if (isLive) {
            status += live[uid] != row[u"status"_s];
            adds += QSet<QString>(should).subtract(there[uid]).size();
            removes += QSet<QString>(there[uid]).subtract(should).size();
            kept += should.isEmpty();
        }
        if (should.isEmpty() && !isLive && !isDeleted) {
            for (const QString &role : held[uid])
                ++whatIf[otherRoles[role]];
        }
    }
    QJsonObject roles;
    for (auto role = whatIf.constBegin(); role != whatIf.constEnd(); ++role)
        roles.insert(role.key(), role.value());
    return {{u"entitled"_s, entitled},       {u"create_accounts"_s, accounts},
            {u"create_role_links"_s, links}, {u"held_deleted"_s, heldDeleted},
            {u"status_updates"_s, status},   {u"role_adds"_s, adds},
            {u"role_removes"_s, removes},    {u"kept_without_role"_s, kept},
            {u"ambiguous_email"_s, 0},       {u"what_if"_s, roles}};
}

/// Empty when both say the same, else the first key in which they differ.
QString difference(const QJsonObject &found, const QJsonObject &expected)
{
    for (auto each = expected.constBegin(); each != expected.constEnd(); ++each) {
        if (found[each.key()] != each.value())
            return each.key() + u": "_s
                   + QString::fromUtf8(QJsonDocument({{u"found"_s, found[each.key()]}, {u"expected"_s, each.value()}})
                                           .toJson(QJsonDocument::Compact));
    }
    return found.size() == expected.size() ? QString() : u"more keys"_s;
}

} // namespace

class tst_Workload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTenThousandUsersAsStated()
    {
        const QString bench = QStringLiteral(TANDEM_SOURCE_DIR "/../shared/bench/");
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (!QFile::exists(bench + u"gen_tenant.py"_s) || python.isEmpty())
            QSKIP("the workload's generator is not beside this tree, or there is no python3 to run it");
        const QString folder = QString::fromStdString(m_folder.path("workload"));
        QCOMPARE(QProcess::execute(
                     python, {bench + u"gen_tenant.py"_s, u"--users"_s, u"10000"_s, u"--json"_s, u"--out"_s, folder}),
                 0);
        const std::string pair = m_folder.path("workload.tandem");
        ASK(imported, 0, "import", "import", pair, "--csv", folder.toStdString());
        const QJsonObject rows = imported.object()["rows"_L1].toObject();
        QCOMPARE(rows["users"_L1].toInt(), 10'000);
        QCOMPARE(rows["accounts"_L1].toInt(), 5'670);
        QCOMPARE(rows["roles"_L1].toInt(), 200);
        QCOMPARE(rows["spaces"_L1].toInt(), 200);
        QCOMPARE(rows["content"_L1].toInt(), 21'500); // with API keys and alerts
        QCOMPARE(imported.object()["roleLinks"_L1].toInt(), 14'889);
        QCOMPARE(imported.object()["talendRoleLinks"_L1].toInt(), 8'401);
        ASK(compared, 0, "compare", "compare", pair);
        const QJsonObject found = compared.object();
        for (const auto &[key, stated] : {std::pair("entitled", 6'254),
                                          {"create_accounts", 466},
                                          {"create_role_links", 714},
                                          {"held_deleted", 193},
                                          {"status_updates", 37},
                                          {"role_adds", 46},
                                          {"role_removes", 63},
                                          {"kept_without_role", 75},
                                          {"ambiguous_email", 0}})
            QVERIFY2(found[QLatin1String(key)].toInt() == stated, key);
        const QJsonObject whatIf = found["what_if"_L1].toObject();
        int sum = 0;
        int most = 0;
        for (const QJsonValue role : whatIf) {
            sum += role.toInt();
            most = std::max(most, role.toInt());
        }
        QCOMPARE(whatIf.size(), 80);
        QCOMPARE(sum, 2'091);
        QCOMPARE(most, 106);
        const QString fault = difference(found, countedFrom(folder));
        QVERIFY2(fault.isEmpty(), qPrintable(fault.left(300)));
        ASK(sound, 0, "check", "check", pair);

        // The same users as the vendor's interface lists them, whole and a line each.
        for (const char *name : {"users.json", "users.ndjson"}) {
            const std::string dumped = m_folder.path(name) + ".tandem";
            ASK(taken, 0, "import", "import", dumped, "--qlik", (folder + u"/"_s + QLatin1String(name)).toStdString());
            QCOMPARE(taken.object()["rows"_L1]["users"_L1].toInt(), 10'000);
            QCOMPARE(run({"show", dumped, "users", "--count"}).out, QByteArray("10000\n"));
        }
    }

    void ofGeneratedPairsAsCountedFromTheirTables_data()
    {
        QTest::addColumn<QString>("users");
        QTest::addColumn<QString>("seed");
        QTest::addColumn<QString>("limit");
        QTest::newRow("ten thousand") << u"10000"_s << u"1"_s << u"1000000"_s;
        QTest::newRow("another seed") << u"3000"_s << u"77"_s << u"1000000"_s;
        QTest::newRow("within the limit") << u"5000"_s << u"2"_s << u"999"_s;
    }
    void ofGeneratedPairsAsCountedFromTheirTables()
    {
        QFETCH(QString, users);
        QFETCH(QString, seed);
        QFETCH(QString, limit);
        const std::string pair = m_folder.path((users + seed).toUtf8().constData());
        const std::string tables = pair + "-tables";
        ASK(made, 0, "new", "new", pair, "--users", users.toStdString(), "--seed", seed.toStdString(), "--talend-limit",
            limit.toStdString());
        ASK(written, 0, "export", "export", pair, "--to", tables, "--format", "csv");
        ASK(compared, 0, "compare", "compare", pair);
        const QJsonObject found = compared.object();
        for (const char *key : {"entitled", "create_accounts", "held_deleted", "role_adds", "kept_without_role"})
            QVERIFY2(found[QLatin1String(key)].toInt() > 0, key); // there is something to count
        const QString fault = difference(found, countedFrom(QString::fromStdString(tables)));
        QVERIFY2(fault.isEmpty(), qPrintable(fault.left(300)));
    }

    void equalArgumentsGiveEqualExports()
    {
        const auto exported = [&](const char *name, const std::string &seed) {
            const std::string pair = m_folder.path(name);
            (void)run({"new", pair, "--users", "700", "--seed", seed});
            (void)run({"export", pair, "--to", pair + "-json", "--format", "json"});
            (void)run({"export", pair, "--to", pair + "-csv", "--format", "csv"});
            QByteArray all;
            for (const char *kind : {"-json", "-json/qlik", "-json/talend", "-csv"}) {
                const QDir folder(QString::fromStdString(pair + kind));
                for (const QString &file : folder.entryList(QDir::Files, QDir::Name))
                    all += file.toUtf8() + bytesOf(folder.filePath(file).toStdString());
            }
            return all;
        };
        const QByteArray first = exported("first", "5");
        QVERIFY(first.size() > 100'000);
        QVERIFY(first == exported("second", "5"));
        QVERIFY(first != exported("third", "6"));
    }

private:
    ScratchFolder m_folder;
};

QTEST_GUILESS_MAIN(tst_Workload)
#include "tst_workload.moc"
