// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <algorithm>

using namespace tandem;
using namespace tandem::test;
using namespace Qt::StringLiterals;

namespace {

QStringList column(const QJsonArray &rows, QLatin1StringView key)
{
    QStringList all;
    for (const QJsonValue &row : rows)
        all.append(row[key].toString());
    return all;
}

} // namespace

/// show, compare, check, new, export, import on the sample pairs.
class tst_Showing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pair = m_folder.path();
        ASK(made, 0, "new", "new", m_pair, "--sample", "demo");
        QVERIFY(made.object()["rows"_L1]["users"_L1].toInt() > 10);
    }
    void everyListKeepsToItsSchema()
    {
        for (const char *list : {"users", "accounts", "roles", "groups", "spaces", "content", "todo", "audit"}) {
            ASK(answer, 0, list, "show", m_pair, list);
            QVERIFY2(!answer.array().isEmpty(), list);
            ASK(count, 0, "count", "show", m_pair, list, "--count");
            QCOMPARE(count.out.trimmed().toLongLong(), answer.array().size());
            ASK(some, 0, list, "show", m_pair, list, "--limit", "1");
            QCOMPARE(some.array().size(), 1);
            const Answer table = run({"show", m_pair, list});
            QCOMPARE(table.exit, 0);
            QCOMPARE(table.out.count('\n'), answer.array().size() + 1);
        }
        ASK(tenant, 0, "tenant", "show", m_pair, "tenant");
        QVERIFY(tenant.out.contains("\"now\":\"2026-01-0"));
        QVERIFY(run({"show", m_pair, "tenant"}).out.contains("2026-01-0"));
        ASK(compare, 0, "compare", "compare", m_pair);
        QVERIFY(!run({"compare", m_pair}).out.isEmpty());
    }
    void listsAreInNameThenIdOrder()
    {
        for (const char *list : {"users", "accounts", "roles", "groups", "spaces", "content"}) {
            const QJsonArray rows = run({"show", m_pair, list, "--json"}).array();
            std::vector<std::pair<std::string, std::string>> keys;
            for (const QJsonValue &row : rows)
                keys.emplace_back(row["name"_L1].toString().toStdString(), row["id"_L1].toString().toStdString());
            QVERIFY2(std::ranges::is_sorted(keys), list);
        }
    }
    void UL_02_searchCoversNameIdSubjectAndEmail()
    {
        const QJsonArray users = run({"show", m_pair, "users", "--json"}).array();
        for (const QJsonValue &user : users) {
            for (const auto key : {"name"_L1, "id"_L1, "subject"_L1, "email"_L1}) {
                const QString text = user[key].toString();
                if (text.isEmpty())
                    continue;
                ASK(found, 0, "users", "show", m_pair, "users", "--search", text.toUpper().toStdString());
                QVERIFY(column(found.array(), "id"_L1).contains(user["id"_L1].toString()));
            }
        }
        ASK(folded, 0, "users", "show", m_pair, "users", "--search", "oberg");
        ASK(accented, 0, "users", "show", m_pair, "users", "--search", "ÖBERG");
        ASK(wrong, 0, "users", "show", m_pair, "users", "--search", "óberg");
        QVERIFY(folded.array().size() >= accented.array().size());
        QCOMPARE(wrong.array().size(), 0);
        ASK(title, 0, "count", "show", m_pair, "users", "--search", "Dispatcher", "--count");
        QCOMPARE(title.out.trimmed(), QByteArray("0"));
    }
    void SU_01_talendSeesAccountsOnly()
    {
        const Answer accounts = run({"show", m_pair, "accounts", "--json"});
        ASK(seen, 0, "accounts", "show", m_pair, "users", "--as-seen-in", "talend");
        QCOMPARE(seen.out, accounts.out);
        ASK(qlik, 0, "users", "show", m_pair, "users", "--as-seen-in", "qlik");
        QCOMPARE(qlik.out, run({"show", m_pair, "users", "--json"}).out);
        QVERIFY(qlik.array().size() > seen.array().size());
    }
    void SR_03_SR_20_talendSeesNoQlikPermission()
    {
        ASK(roles, 0, "roles", "show", m_pair, "roles", "--as-seen-in", "talend");
        QVERIFY(!roles.array().isEmpty());
        for (const QJsonValue &role : roles.array()) {
            QVERIFY(!role["permissions"_L1].toObject().contains("qlik"_L1));
            QVERIFY(role["kind"_L1].toString() != u"qlik-built-in"_s);
            QVERIFY(role["synchronized"_L1].toBool());
        }
    }
    void SR_13_qlikSeesTalendRolesAsCustomWithALabel()
    {
        ASK(roles, 0, "roles", "show", m_pair, "roles", "--as-seen-in", "qlik");
        int labelled = 0;
        for (const QJsonValue &role : roles.array()) {
            QVERIFY(role["kind"_L1].toString() != u"talend-built-in"_s);
            if (role["name"_L1].toString() != u"Operator"_s)
                continue;
            ++labelled;
            QCOMPARE(role["kind"_L1].toString(), u"custom"_s);
            QCOMPARE(role["label"_L1].toString(), u"Role distributed from Talend"_s);
        }
        QCOMPARE(labelled, 1);
        QCOMPARE(roles.array().size(), run({"show", m_pair, "roles", "--json"}).array().size());
    }
    void OW_04_contentByOwner()
    {
        for (const char *list : {"spaces", "content"}) {
            const QJsonArray all = run({"show", m_pair, list, "--json"}).array();
            ASK(none, 0, list, "show", m_pair, list, "--owner", "none");
            ASK(dead, 0, list, "show", m_pair, list, "--owner", "deleted");
            QVERIFY2(!dead.array().isEmpty(), list);
            qsizetype owned = 0;
            for (const QJsonValue &row : none.array())
                QVERIFY(row["owner"_L1].isNull());
            for (const QJsonValue &row : dead.array())
                QVERIFY(row["owner"_L1]["email"_L1].isNull());
            for (const QJsonValue &row : all)
                owned += row["owner"_L1]["email"_L1].isString() ? 1 : 0;
            const QString id = dead.array()[0]["owner"_L1]["id"_L1].toString();
            ASK(whose, 0, list, "show", m_pair, list, "--owner", id.toStdString());
            QVERIFY(!whose.array().isEmpty() && whose.array().size() <= dead.array().size());
            QVERIFY(owned + none.array().size() + dead.array().size() <= all.size());
        }
        ASK(unknown, 2, "error", "show", m_pair, "content", "--owner", "nobody@x.example");
    }
    void BX_10_rightsTellEveryOrigin()
    {
        const QJsonArray users = run({"show", m_pair, "users", "--json"}).array();
        QSet<QString> kinds;
        for (const QJsonValue &user : users) {
            ASK(rights, 0, "rights", "show", m_pair, "rights", "--user", user["id"_L1].toString().toStdString());
            for (const QJsonValue &right : rights.array()) {
                for (const QJsonValue &origin : right["origins"_L1].toArray())
                    kinds.insert(origin["kind"_L1].toString());
            }
        }
        QCOMPARE(kinds, (QSet<QString>{u"default"_s, u"auto"_s, u"group"_s, u"direct"_s}));
        ASK(whose, 2, "error", "show", m_pair, "rights");
    }
    void whatMeansNothingIsRefused()
    {
        ASK(list, 2, "error", "show", m_pair, "people");
        ASK(owner, 2, "error", "show", m_pair, "users", "--owner", "none");
        ASK(count, 2, "error", "show", m_pair, "tenant", "--count");
        ASK(side, 2, "error", "show", m_pair, "users", "--as-seen-in", "moon");
        ASK(limit, 2, "error", "show", m_pair, "users", "--limit", "few");
        ASK(more, 2, "error", "show", m_pair, "users", "roles");
        ASK(user, 2, "error", "show", m_pair, "users", "--user", "nobody@x.example");
    }
    void checkTellsFindings()
    {
        ASK(check, 0, "check", "check", m_pair);
        QVERIFY(check.object()["sound"_L1].toBool());
        QVERIFY(!run({"check", m_pair}).out.isEmpty());
    }
    void workspacesThatAreNone()
    {
        ASK(exists, 2, "error", "new", m_pair, "--sample", "empty");
        QCOMPARE(exists.object()["error"_L1]["code"_L1].toString(), u"workspace-exists"_s);
        ASK(gone, 3, "error", "show", m_folder.path("gone.tandem"), "users");
        QCOMPARE(gone.object()["error"_L1]["code"_L1].toString(), u"file-not-found"_s);
        const std::string text = m_folder.path("text.tandem");
        QFile file(QString::fromStdString(text));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello, this is no workspace") > 0);
        file.close();
        ASK(none, 2, "error", "check", text);
        QCOMPARE(none.object()["error"_L1]["code"_L1].toString(), u"not-a-workspace"_s);
        QCOMPARE(bytesOf(text), QByteArray("hello, this is no workspace"));
        ASK(sample, 2, "error", "new", m_folder.path("b.tandem"), "--sample", "huge");
        ASK(both, 2, "error", "new", m_folder.path("b.tandem"), "--sample", "demo", "--users", "10");
        ASK(neither, 2, "error", "new", m_folder.path("b.tandem"));
        QVERIFY(!QFile::exists(QString::fromStdString(m_folder.path("b.tandem"))));
    }
    void everySampleIsSound()
    {
        for (const char *sample : {"empty", "demo", "unpaired"}) {
            const std::string path = m_folder.path((QByteArray(sample) + "-2.tandem").constData());
            ASK(made, 0, "new", "new", path, "--sample", sample);
            ASK(check, 0, "check", "check", path);
            ASK(users, 0, "users", "show", path, "users");
            ASK(accounts, 0, "accounts", "show", path, "accounts");
            ASK(roles, 0, "roles", "show", path, "roles");
        }
        const std::string path = m_folder.path("generated.tandem");
        ASK(made, 0, "new", "new", path, "--users", "300", "--seed", "7", "--talend-limit", "200");
        ASK(users, 0, "users", "show", path, "users");
        QCOMPARE(users.array().size(), 300);
        ASK(check, 0, "check", "check", path);
    }
    void exportAndImportGoRound()
    {
        for (const char *format : {"json", "csv"}) {
            const std::string folder = m_folder.path((QByteArray("out-") + format).constData());
            const std::string copy = m_folder.path((QByteArray(format) + "-again.tandem").constData());
            ASK(exported, 0, "export", "export", m_pair, "--to", folder, "--format", format);
            if (QByteArray(format) == "csv") {
                ASK(imported, 0, "import", "import", copy, "--csv", folder);
            } else {
                ASK(imported, 0, "import", "import", copy, "--qlik", folder + "/qlik", "--talend", folder + "/talend");
            }
            for (const char *list : {"users", "accounts", "roles", "groups", "spaces", "content", "tenant", "todo"})
                QCOMPARE(run({"show", copy, list, "--json"}).out, run({"show", m_pair, list, "--json"}).out);
            QCOMPARE(run({"compare", copy, "--json"}).out, run({"compare", m_pair, "--json"}).out);
        }
        ASK(sheet, 0, "export", "export", m_pair, "--to", m_folder.path("out-xlsx"), "--format", "xlsx");
        ASK(format, 2, "error", "export", m_pair, "--to", m_folder.path("out"), "--format", "pdf");
        ASK(nowhere, 2, "error", "export", m_pair);
    }
    void importReplacesOnlyWhenTold()
    {
        const std::string folder = m_folder.path("replacing");
        const std::string path = m_folder.path("replaced.tandem");
        ASK(exported, 0, "export", "export", m_pair, "--to", folder, "--format", "csv");
        ASK(made, 0, "new", "new", path, "--sample", "empty");
        ASK(exists, 2, "error", "import", path, "--csv", folder);
        ASK(replaced, 0, "import", "import", path, "--csv", folder, "--replace");
        QCOMPARE(replaced.object()["revision"_L1].toInt(), 2);
        QCOMPARE(run({"show", path, "users", "--json"}).out, run({"show", m_pair, "users", "--json"}).out);
        ASK(nothing, 2, "error", "import", m_folder.path("none.tandem"));
        ASK(gone, 3, "error", "import", m_folder.path("none.tandem"), "--csv", m_folder.path("nowhere"));
        QVERIFY(!QFile::exists(QString::fromStdString(m_folder.path("none.tandem"))));
    }

private:
    ScratchFolder m_folder;
    std::string m_pair;
};

QTEST_GUILESS_MAIN(tst_Showing)
#include "tst_showing.moc"
