// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instant.h"
#include "domain/ruleid.h"
#include "domain/text.h"
#include "domain/words.h"

#include <QTest>

#include <set>

using namespace tandem;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SU_07_emailComparesTrimmedAndFolded()
    {
        QVERIFY(normalizedEmail("  Anna.Öberg@X.Example\u00A0") == normalizedEmail("anna.öberg@x.example"));
        QVERIFY(normalizedEmail("anna@x.example") != normalizedEmail("ann@x.example"));
    }
    void JO_04_whatLooksLikeAnEmail_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("ok");
        QTest::newRow("plain") << QByteArray("a@b.example") << true;
        QTest::newRow("no at") << QByteArray("a.example") << false;
        QTest::newRow("no local part") << QByteArray("@b.example") << false;
        QTest::newRow("no dot") << QByteArray("a@b") << false;
        QTest::newRow("two at") << QByteArray("a@b@c.example") << false;
        QTest::newRow("dot last") << QByteArray("a@b.") << false;
        QTest::newRow("blank") << QByteArray("a b@c.example") << false;
    }
    void JO_04_whatLooksLikeAnEmail()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, ok);
        QCOMPARE(looksLikeEmail(text.toStdString()), ok);
    }
    void mintedIdsAreStableAndDistinct()
    {
        QVERIFY(mintQlikId(1, 2, 3) == mintQlikId(1, 2, 3));
        std::set<std::string> seen;
        for (std::uint32_t i = 0; i < 1000; ++i) {
            QVERIFY(seen.insert(mintQlikId(1, 0, i)).second);
            QVERIFY(seen.insert(mintUuid(1, 0, i)).second);
            QVERIFY(seen.insert(mintToken(1, 0, i)).second);
        }
        QCOMPARE(mintQlikId(1, 0, 5).size(), std::size_t(24));
        QCOMPARE(mintUuid(1, 0, 5).size(), std::size_t(36));
    }
    void instantsPrintAndParse()
    {
        QVERIFY(rehearsalStart.toIso() == "2026-01-01T09:00:00.000Z");
        QVERIFY(Instant::fromIso("2026-01-01T09:00:00.000Z") == rehearsalStart);
        QVERIFY(Instant::fromIso("2026-01-01T09:00:00Z") == rehearsalStart);
        QVERIFY(Instant::fromIso("2026-01-01T10:00:00+01:00") == rehearsalStart);
        QVERIFY(Instant::fromIso("2026-01-01T09:00:00") == rehearsalStart); // no zone: UTC
        QVERIFY(Instant::fromIso("2022-05-02T15:13:51.12Z").has_value());
        QVERIFY(!Instant::fromIso("yesterday"));
        QVERIFY(!Instant::fromIso(""));
        QVERIFY(!Instant::fromIso("2026-13-01T00:00:00Z"));
    }
    void durationsParse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ms"); // -1: refused
        QTest::newRow("8 days") << QByteArray("P8D") << qint64(8) * 86'400'000;
        QTest::newRow("weeks") << QByteArray("P2W") << qint64(14) * 86'400'000;
        QTest::newRow("time") << QByteArray("PT1H30M") << qint64(5'400'000);
        QTest::newRow("both") << QByteArray("P1DT1S") << qint64(86'401'000);
        QTest::newRow("zero") << QByteArray("PT0S") << qint64(0);
        QTest::newRow("months have no length") << QByteArray("P1M") << qint64(-1);
        QTest::newRow("years have no length") << QByteArray("P1Y") << qint64(-1);
        QTest::newRow("no P") << QByteArray("8D") << qint64(-1);
        QTest::newRow("wrong order") << QByteArray("PT1M1H") << qint64(-1);
        QTest::newRow("no unit") << QByteArray("P8") << qint64(-1);
        QTest::newRow("empty time") << QByteArray("P1DT") << qint64(-1);
        QTest::newRow("negative") << QByteArray("P-1D") << qint64(-1);
        QTest::newRow("over a century") << QByteArray("P99999999D") << qint64(-1);
        QTest::newRow("empty") << QByteArray("") << qint64(-1);
    }
    void durationsParse()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, ms);
        QCOMPARE(durationFromIso(text.toStdString()).value_or(-1), ms);
    }
    void wordsReadBack()
    {
        for (std::size_t i = 0; i < static_cast<std::size_t>(ContentType::Count); ++i) {
            const auto type = static_cast<ContentType>(i);
            QVERIFY(!toWord(type).empty());
            QVERIFY(fromWord<ContentType>(toWord(type)) == type);
        }
        QVERIFY(toWord(ContentType::DataConnection) == "data-connection");
        QVERIFY(fromWord<ContentType>("dataconnection") == ContentType::DataConnection);
        QVERIFY(toWord(RoleKind::TalendBuiltIn) == "talend-built-in");
        QVERIFY(toWord(UserStatus::Provisioned) == "invited");
        QVERIFY(!fromWord<Side>("nowhere"));
        for (std::size_t i = 0; i < static_cast<std::size_t>(StepKind::Count); ++i)
            QVERIFY(!toWord(static_cast<StepKind>(i)).empty());
        for (std::size_t i = 0; i < static_cast<std::size_t>(ErrorCode::Count); ++i)
            QVERIFY(!toWord(static_cast<ErrorCode>(i)).empty());
    }
    void ruleIdsReadBack()
    {
        QVERIFY(toString(RuleId::SU_01) == "SU-01");
        QVERIFY(toString(RuleId::AL_04) == "AL-04");
        for (std::size_t i = 0; i < static_cast<std::size_t>(RuleId::Count); ++i)
            QVERIFY(ruleFromString(toString(static_cast<RuleId>(i))) == static_cast<RuleId>(i));
        QVERIFY(!ruleFromString("SU-99"));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
