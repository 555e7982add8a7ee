// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QDir>

#include <array>

using namespace tandem;
using namespace tandem::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array lists{"users", "accounts", "roles", "groups", "spaces", "content", "tenant", "todo"};

/// Everything that the two workspaces show, when it is not the same.
QByteArray difference(const std::string &left, const std::string &right)
{
    for (const char *list : lists) {
        const Answer mine = run({"show", left, list, "--json"});
        const Answer theirs = run({"show", right, list, "--json"});
        if (mine.exit != 0 || mine.out != theirs.out)
            return list;
    }
    for (const char *view : {"qlik", "talend"}) {
        if (run({"show", left, "roles", "--as-seen-in", view, "--json"}).out
            != run({"show", right, "roles", "--as-seen-in", view, "--json"}).out)
            return view;
    }
    return run({"compare", left, "--json"}).out == run({"compare", right, "--json"}).out ? QByteArray() : "compare";
}

} // namespace

/// import and export as somebody at the command line uses them.
class tst_Importing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        add("dump/qlik/users.json", "{'data':[{'id':'u1','subject':'s1','name':'Anna','email':'anna@x.example',"
                                    "'status':'active','assignedRoles':[{'id':'r1','name':'Movers'}]},"
                                    "{'id':'u2','subject':'s2','name':'Bo','email':'bo@x.example','status':'active',"
                                    "'assignedRoles':[{'id':'r1','name':'Movers'}],'shoeSize':43}]}");
        add("dump/qlik/error.json", "{'errors':[{'code':'HTTP-429','title':'Too many requests'}]}");
        add("dump/talend/users.json", "{'Resources':[{'id':'t1','userName':'anna@x.example','active':true,"
                                      "'emails':[{'value':'anna@x.example'}],"
                                      "'roles':[{'value':'tr1','display':'Movers'}]}]}");
        add("dump/talend/roles.json", "{'Resources':[{'id':'tr1','name':'Movers','meta':{'resourceType':'Role'},"
                                      "'entitlements':[{'value':'TMC_OPERATOR'}]}]}");
        add("bad/users.json", "{'data':[{'id':'u1','subject':'s1','status':'active'},\n"
                              "{'id':'u2','subject':'s2','status':'asleep'}]}");
        add("held.txt", "bo@x.example\n");
    }

    void aDumpBecomesAPair()
    {
        const std::string pair = m_folder.path("pair.tandem");
        ASK(made, 0, "import", "import", pair, "--qlik", m_folder.path("dump/qlik"), "--talend",
            m_folder.path("dump/talend"), "--talend-limit", "10", "--entitlements", "5", "--admin", "bo@x.example");
        const QJsonObject report = made.object();
        QCOMPARE(report["rows"_L1]["users"_L1].toInt(), 2);
        QCOMPARE(report["rows"_L1]["accounts"_L1].toInt(), 1);
        QCOMPARE(report["files"_L1].toInt(), 3);
        QCOMPARE(report["skipped"_L1].toArray().size(), 1);
        QCOMPARE(report["unknownFields"_L1][0]["field"_L1].toString(), u"shoeSize"_s);
        ASK(tenant, 0, "tenant", "show", pair, "tenant");
        QCOMPARE(tenant.object()["talend"_L1]["limit"_L1].toInt(), 10);
        QCOMPARE(tenant.object()["entitlements"_L1]["total"_L1].toInt(), 5);
        QCOMPARE(tenant.object()["serviceAccountOwner"_L1].toString(), u"u2"_s);
        ASK(compared, 0, "compare", "compare", pair);
        QCOMPARE(compared.object()["create_accounts"_L1].toInt(), 1); // Bo
        QCOMPARE(compared.object()["held_deleted"_L1].toInt(), 0);
        ASK(journal, 0, "audit", "show", pair, "audit");
        QCOMPARE(journal.array().size(), 1);
        QCOMPARE(journal.array()[0]["act"_L1].toString(), u"import"_s);
        const Answer told = run({"import", m_folder.path("told.tandem"), "--qlik", m_folder.path("dump/qlik")});
        QCOMPARE(told.exit, 0);
        QVERIFY(told.out.contains("error.json: ") && told.out.contains("users.shoeSize: 1"));
    }
    void whoWasDeletedInTalendIsNamedByAFile()
    {
        const std::string pair = m_folder.path("held.tandem");
        ASK(made, 0, "import", "import", pair, "--qlik", m_folder.path("dump/qlik"), "--talend",
            m_folder.path("dump/talend"), "--held", m_folder.path("held.txt"));
        ASK(compared, 0, "compare", "compare", pair);
        QCOMPARE(compared.object()["create_accounts"_L1].toInt(), 0);
        QCOMPARE(compared.object()["held_deleted"_L1].toInt(), 1);
        // Nothing but a role assigned anew brings Bo back (SU-14), also out of an export.
        ASK(written, 0, "export", "export", pair, "--to", m_folder.path("held-out"), "--format", "json");
        const std::string again = m_folder.path("held-again.tandem");
        ASK(read, 0, "import", "import", again, "--qlik", m_folder.path("held-out"));
        QCOMPARE(difference(pair, again), QByteArray());
    }
    void twoStrangersArePairedByAnAct()
    {
        const std::string pair = m_folder.path("strangers.tandem");
        ASK(made, 0, "import", "import", pair, "--qlik", m_folder.path("dump/qlik"), "--talend",
            m_folder.path("dump/talend"), "--unpaired");
        ASK(apart, 0, "accounts", "show", pair, "accounts");
        QVERIFY(apart.array()[0]["userId"_L1].isNull());
        ASK(synced, 0, "receipt", "act", pair, "initial-sync");
        ASK(together, 0, "accounts", "show", pair, "accounts");
        QVERIFY(together.array().size() >= 1);
        for (const QJsonValue account : together.array())
            QVERIFY(!account["userId"_L1].isNull());
    }
    void aWrongFieldLeavesNothingBehind()
    {
        const std::string pair = m_folder.path("never.tandem");
        ASK(refused, 2, "error", "import", pair, "--qlik", m_folder.path("bad"));
        const QJsonObject error = refused.object()["error"_L1].toObject();
        QCOMPARE(error["code"_L1].toString(), u"bad-field"_s);
        QCOMPARE(error["file"_L1].toString(), QString::fromStdString(m_folder.path("bad/users.json")));
        QCOMPARE(error["line"_L1].toInt(), 2);
        QCOMPARE(error["field"_L1].toString(), u"status"_s);
        QVERIFY(refused.err.contains("asleep") && refused.err.contains("users.json"));
        QVERIFY(!QFile::exists(QString::fromStdString(pair)));
    }
    void replacingIsOneActOfTheJournal()
    {
        const std::string pair = m_folder.path("replaced.tandem");
        ASK(made, 0, "new", "new", pair, "--sample", "demo");
        ASK(acted, 0, "receipt", "act", pair, "set-invite-days", "days=30");
        const QByteArray before = workspaceBytes(pair);
        ASK(exists, 2, "error", "import", pair, "--qlik", m_folder.path("dump/qlik"));
        QCOMPARE(exists.object()["error"_L1]["code"_L1].toString(), u"workspace-exists"_s);
        ASK(wrong, 2, "error", "import", pair, "--qlik", m_folder.path("bad"), "--replace");
        QCOMPARE(workspaceBytes(pair), before); // nothing half-imported
        ASK(replaced, 0, "import", "import", pair, "--qlik", m_folder.path("dump/qlik"), "--replace");
        QCOMPARE(replaced.object()["revision"_L1].toInt(), 3);
        QCOMPARE(run({"show", pair, "users", "--count"}).out, QByteArray("2\n"));
        ASK(journal, 0, "audit", "show", pair, "audit");
        QCOMPARE(journal.array().size(), 3); // what was before stays told
        QCOMPARE(journal.array()[2]["act"_L1].toString(), u"import"_s);
        ASK(undone, 1, "plan", "undo", pair); // not taken back: whoever was in it is gone
        for (const char *name : {"Karin", "nordpil"}) // DE-04 holds for them too
            QVERIFY2(!workspaceBytes(pair).contains(name), name);
        ASK(fresh, 0, "import", "import", m_folder.path("fresh.tandem"), "--qlik", m_folder.path("dump/qlik"),
            "--replace"); // where nothing is, there is nothing to replace
    }
    void wrongUsage()
    {
        const std::string pair = m_folder.path("usage.tandem");
        const std::string dump = m_folder.path("dump/qlik");
        for (const Words &words :
             {Words{"import", pair}, Words{"import", pair, "--csv", dump, "--qlik", dump},
              Words{"import", pair, "--qlik", dump, "--talend-limit", "many"},
              Words{"import", pair, "--qlik", dump, "--entitlements", "-1"},
              Words{"import", pair, "--qlik", dump, "--admin", "nobody"}, Words{"import", pair, "--qlik", dump, "more"},
              Words{"import"}, Words{"export", pair}}) {
            QString fault;
            const Answer answer = runJson(words, "import", fault);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            QVERIFY2(answer.exit == 2, answer.err.constData());
            QVERIFY(!QFile::exists(QString::fromStdString(pair)));
        }
    }

    void whatIsExportedComesBack_data()
    {
        QTest::addColumn<QStringList>("making");
        QTest::newRow("empty") << QStringList{u"--sample"_s, u"empty"_s};
        QTest::newRow("demo") << QStringList{u"--sample"_s, u"demo"_s};
        QTest::newRow("unpaired") << QStringList{u"--sample"_s, u"unpaired"_s};
        QTest::newRow("generated") << QStringList{u"--users"_s,        u"400"_s,     u"--seed"_s, u"3"_s,
                                                  u"--subscription"_s, u"capacity"_s};
    }
    void whatIsExportedComesBack()
    {
        QFETCH(QStringList, making);
        const std::string name = QTest::currentDataTag();
        const std::string pair = m_folder.path((name + "-pair.tandem").c_str());
        const std::string out = pair + "-out";
        Words words{"new", pair};
        for (const QString &word : making)
            words.push_back(word.toStdString());
        QCOMPARE(run(words).exit, 0);
        if (name == "demo") { // and after some acts
            for (const Words &act : {Words{"invite", "emails=new@x.example", "--side", "talend"},
                                     Words{"delete-user", "user=stig.lindahl@nordpil.example", "--side", "talend"},
                                     Words{"delete-user", "user=camille.dupre@nordpil.example"},
                                     Words{"disable-user", "user=edward.hargreaves@nordpil.example"},
                                     Words{"set-invite-days", "days=9"}}) {
                Words line{"act", pair};
                line.insert(line.end(), act.begin(), act.end());
                const Answer done = run(line);
                QVERIFY2(done.exit == 0, (done.out + done.err).constData());
            }
            QCOMPARE(run({"clock", pair, "--advance", "P3D"}).exit, 0);
        }
        for (const char *format : {"json", "csv", "xlsx"}) { // all in one folder
            ASK(written, 0, "export", "export", pair, "--to", out, "--format", format);
        }
        const auto comesBack = [&](const char *how, const Words &from) {
            const std::string again = pair + how;
            Words line{"import", again};
            line.insert(line.end(), from.begin(), from.end());
            const Answer read = run(line);
            QVERIFY2(read.exit == 0, read.err.constData());
            QCOMPARE(difference(pair, again), QByteArray());
        };
        comesBack("-sides", {"--qlik", out + "/qlik", "--talend", out + "/talend"});
        comesBack("-whole", {"--qlik", out, "--talend", out});
        comesBack("-one", {"--talend", out});
        comesBack("-csv", {"--csv", out});
    }

private:
    void add(const char *name, const char *text)
    {
        const QString path = QString::fromStdString(m_folder.path(name));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(text).replace('\'', '"'));
    }

    ScratchFolder m_folder;
};

QTEST_GUILESS_MAIN(tst_Importing)
#include "tst_importing.moc"
