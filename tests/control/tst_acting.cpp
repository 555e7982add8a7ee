// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

using namespace tandem;
using namespace tandem::test;
using namespace Qt::StringLiterals;

namespace {

/// The row of a list whose key has this value.
QJsonObject rowWith(const QJsonArray &rows, QLatin1StringView key, const QString &value)
{
    for (const QJsonValue &row : rows) {
        if (row[key].toString() == value)
            return row.toObject();
    }
    return {};
}

bool writeFile(const std::string &path, const QByteArray &bytes)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// act, apply, undo, redo, clock: plans and receipts, and what is refused (AL-01 to AL-04).
class tst_Acting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pair = m_folder.path();
        const Answer made = run({"new", m_pair, "--sample", "empty", "--admin", "anna@x.example"});
        QVERIFY2(made.exit == 0, made.err.constData());
    }
    void actsAreListed()
    {
        ASK(acts, 0, "acts", "act", "--list");
        const QJsonObject act = rowWith(acts.array(), "name"_L1, u"assign-role"_s);
        QCOMPARE(act["keys"_L1].toArray().size(), 2);
        QVERIFY(act["rules"_L1].toArray().contains(u"SU-03"_s));
        QVERIFY(act["steps"_L1].toArray().contains(u"create-account"_s));
        QVERIFY(run({"act", "--list"}).out.contains("assign-role"));
    }
    void AL_02_aDryRunChangesNothing()
    {
        const QByteArray before = bytesOf(m_pair);
        ASK(plan, 0, "plan", "act", m_pair, "invite", "emails=bo@x.example", "--dry-run");
        QCOMPARE(plan.object()["act"_L1]["name"_L1].toString(), u"invite"_s);
        QCOMPARE(plan.object()["baseRevision"_L1].toInt(), 1);
        QVERIFY(!plan.object()["steps"_L1].toArray().isEmpty());
        QCOMPARE(bytesOf(m_pair), before);
    }
    void aReceiptRepeatsThePlan()
    {
        ASK(receipt, 0, "receipt", "act", m_pair, "invite", "emails=bo@x.example, cy@x.example");
        const QJsonObject all = receipt.object();
        QCOMPARE(all["plan"_L1]["steps"_L1], all["steps"_L1]);
        QCOMPARE(all["revision"_L1].toInt(), 2);
        QCOMPARE(all["erasure"_L1].toString(), u"none"_s);
        ASK(users, 0, "users", "show", m_pair, "users", "--search", "cy@");
        QCOMPARE(users.array().size(), 1);
        QCOMPARE(users.array()[0]["status"_L1].toString(), u"invited"_s);
    }
    void AL_04_aRefusalIsAPlanAndASentence()
    {
        ASK(refused, 1, "plan", "act", m_pair, "enable-user", "user=bo@x.example");
        QVERIFY(refused.object()["refusal"_L1].isObject());
        QVERIFY(refused.object()["steps"_L1].toArray().isEmpty());
        const QByteArray sentence = refused.object()["refusal"_L1]["text"_L1].toString().toUtf8();
        QVERIFY(refused.err.contains(sentence));
        ASK(dry, 1, "plan", "act", m_pair, "enable-user", "user=bo@x.example", "--dry-run");
        const Answer plain = run({"act", m_pair, "enable-user", "user=bo@x.example"});
        QCOMPARE(plain.exit, 1);
        QVERIFY(plain.out.contains(sentence) && plain.err.contains(sentence));
    }
    void wrongActsAreUsage()
    {
        ASK(noAct, 2, "error", "act", m_pair);
        ASK(act, 2, "error", "act", m_pair, "fly");
        QCOMPARE(act.object()["error"_L1]["code"_L1].toString(), u"unknown-act"_s);
        ASK(key, 2, "error", "act", m_pair, "enable-user", "who=bo@x.example");
        QCOMPARE(key.object()["error"_L1]["code"_L1].toString(), u"unknown-key"_s);
        ASK(user, 2, "error", "act", m_pair, "enable-user", "user=nobody@x.example");
        QCOMPARE(user.object()["error"_L1]["field"_L1].toString(), u"user"_s);
        ASK(side, 2, "error", "act", m_pair, "enable-user", "user=bo@x.example", "--side", "north");
        ASK(who, 2, "error", "act", m_pair, "enable-user", "user=bo@x.example", "--as", "nobody@x.example");
        QCOMPARE(who.object()["error"_L1]["field"_L1].toString(), u"--as"_s);
    }
    void AL_02_aSavedPlanIsGoodForOnce()
    {
        const std::string file = m_folder.path("plan.json");
        ASK(plan, 0, "plan", "act", m_pair, "create-role", "name=Reader", "--dry-run");
        QVERIFY(writeFile(file, plan.out));
        ASK(done, 0, "receipt", "apply", m_pair, file);
        QCOMPARE(done.object()["steps"_L1], plan.object()["steps"_L1]);
        ASK(again, 1, "plan", "apply", m_pair, file);
        QCOMPARE(again.object()["refusal"_L1]["rule"_L1].toString(), u"AL-02"_s);
        ASK(undone, 0, "receipt", "undo", m_pair); // also when the pair is again as it was
        ASK(once, 1, "plan", "apply", m_pair, file);
    }
    void AL_02_anAlteredPlanIsNoPlan()
    {
        const std::string file = m_folder.path("altered.json");
        ASK(plan, 0, "plan", "act", m_pair, "create-role", "name=Writer", "--dry-run");
        for (const auto &[from, to] : {std::pair("Writer", "Owner"), std::pair("create-role", "delete-role"),
                                       std::pair("\"side\":\"qlik\"", "\"side\":\"talend\"")}) {
            QByteArray changed = plan.out;
            changed.replace(changed.lastIndexOf(from), qsizetype(strlen(from)), to);
            QVERIFY(changed != plan.out && writeFile(file, changed));
            ASK(refused, 2, "error", "apply", m_pair, file);
            QCOMPARE(refused.object()["error"_L1]["code"_L1].toString(), u"plan-altered"_s);
        }
        QVERIFY(writeFile(file, "{\n\"act\": oops\n}"));
        ASK(broken, 2, "error", "apply", m_pair, file);
        QCOMPARE(broken.object()["error"_L1]["code"_L1].toString(), u"bad-file"_s);
        QCOMPARE(broken.object()["error"_L1]["line"_L1].toInt(), 2);
        QVERIFY(writeFile(file, "{\"act\":{\"name\":\"invite\"}}"));
        ASK(half, 2, "error", "apply", m_pair, file);
        QCOMPARE(half.object()["error"_L1]["code"_L1].toString(), u"bad-field"_s);
        ASK(gone, 3, "error", "apply", m_pair, m_folder.path("nowhere.json"));
        QCOMPARE(gone.object()["error"_L1]["code"_L1].toString(), u"file-not-found"_s);
    }
    void undoAndRedo()
    {
        const QByteArray before = run({"show", m_pair, "roles", "--json"}).out;
        ASK(made, 0, "receipt", "act", m_pair, "create-role", "name=Undone");
        const QByteArray after = run({"show", m_pair, "roles", "--json"}).out;
        QVERIFY(before != after);
        ASK(undone, 0, "receipt", "undo", m_pair);
        QCOMPARE(undone.object()["act"_L1]["name"_L1].toString(), u"undo"_s);
        QVERIFY(undone.object()["revision"_L1].toInt() > made.object()["revision"_L1].toInt());
        QCOMPARE(run({"show", m_pair, "roles", "--json"}).out, before);
        ASK(redone, 0, "receipt", "redo", m_pair);
        QCOMPARE(run({"show", m_pair, "roles", "--json"}).out, after);
        ASK(nothing, 1, "plan", "redo", m_pair);
        QCOMPARE(nothing.object()["refusal"_L1]["rule"_L1].toString(), u"AL-02"_s);
    }
    void DE_04_aDeletionIsNotUndone()
    {
        ASK(deleted, 0, "receipt", "act", m_pair, "delete-user", "user=cy@x.example");
        QCOMPARE(deleted.object()["erasure"_L1].toString(), u"done"_s);
        QVERIFY(!workspaceBytes(m_pair).contains("cy@x.example"));
        ASK(undone, 1, "plan", "undo", m_pair);
        QCOMPARE(undone.object()["refusal"_L1]["rule"_L1].toString(), u"DE-04"_s);
        QVERIFY(!undone.err.isEmpty());
    }
    void theClockMovesOn()
    {
        const QString before = run({"show", m_pair, "tenant", "--json"}).object()["now"_L1].toString();
        ASK(receipt, 0, "receipt", "clock", m_pair, "--advance", "P8D");
        const QString after = run({"show", m_pair, "tenant", "--json"}).object()["now"_L1].toString();
        QVERIFY(QDateTime::fromString(before, Qt::ISODateWithMs).addDays(8)
                <= QDateTime::fromString(after, Qt::ISODateWithMs));
        ASK(bad, 2, "error", "clock", m_pair, "--advance", "a week");
        ASK(none, 2, "error", "clock", m_pair);
        ASK(still, 1, "plan", "clock", m_pair, "--advance", "PT0S");
    }
    void theClockEndsWithTheYears()
    {
        const std::string pair = m_folder.path("end.tandem");
        QCOMPARE(run({"new", pair, "--sample", "empty"}).exit, 0);
        int times = 0;
        while (times < 100 && run({"clock", pair, "--advance", "P36500D"}).exit == 0)
            ++times;
        QVERIFY(times > 70 && times < 85); // the year 9999 can be written, the next one not
        ASK(refused, 1, "plan", "clock", pair, "--advance", "P36500D");
        QCOMPARE(refused.object()["refusal"_L1]["rule"_L1].toString(), u"AL-04"_s);
        ASK(tenant, 0, "tenant", "show", pair, "tenant");
        QVERIFY(tenant.object()["now"_L1].toString().startsWith(u"99"_s));
    }
    void receiptsAreOfOneLanguage()
    {
        QCOMPARE(run({"act", m_pair, "create-role", "name=Told"}).exit, 0);
        const Answer undone = run({"undo", m_pair});
        QVERIFY2(undone.out.startsWith("Undo create-role of revision "), undone.out.constData());
        QVERIFY2(undone.out.contains("\n1 step\n"), undone.out.constData());
        QCOMPARE(run({"redo", m_pair}).exit, 0);
        for (const char *language : {"fr", "sv"}) {
            for (const char *verb : {"undo", "redo"}) {
                const Answer told = run({verb, m_pair, "--lang", language});
                for (const char *english : {"step", "Done:", "Undo", "Redo", "Refused"})
                    QVERIFY2(!told.out.contains(english), told.out.constData());
            }
        }
    }
    void sentencesInOtherLanguages()
    {
        const Answer english = run({"act", m_pair, "enable-user", "user=bo@x.example"});
        const Answer french = run({"act", m_pair, "enable-user", "user=bo@x.example", "--lang", "fr"});
        const Answer swedish = run({"act", m_pair, "enable-user", "user=bo@x.example", "--lang", "sv"});
        QCOMPARE(french.exit, 1);
        QVERIFY(english.err != french.err && french.err != swedish.err && english.err != swedish.err);
        QCOMPARE(run({"act", m_pair, "enable-user", "user=bo@x.example"}).err, english.err);
    }

private:
    ScratchFolder m_folder;
    std::string m_pair;
};

QTEST_GUILESS_MAIN(tst_Acting)
#include "tst_acting.moc"
