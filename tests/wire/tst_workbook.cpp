// SPDX-License-Identifier: GPL-3.0-or-later
// The workbook, read by somebody else: Python's zip and XML readers.
#include "anypair.h"

#include "wire/export.h"
#include "wire/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;

namespace {

/// Prints {"sheets": {name: rows}, "texts": [every text of a cell], "formulas": n}; fails on what is no XML.
constexpr const char *reader =
    "import json, re, sys, xml.etree.ElementTree as E, zipfile\n"
    "z = zipfile.ZipFile(sys.argv[1])\n"
    "m = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'\n"
    "names = [s.get('name') for s in E.fromstring(z.read('xl/workbook.xml')).iter(m + 'sheet')]\n"
    "sheets, texts, formulas = {}, [], 0\n"
    "for i, name in enumerate(names, 1):\n"
    "    data = z.read('xl/worksheets/sheet%d.xml' % i)\n"
    "    rows = data.count(b'<row ')\n"
    "    for e in [] if len(data) > 20000000 else E.fromstring(data).iter():\n"
    "        if e.tag == m + 'f': formulas += 1\n"
    "        elif e.tag == m + 't': texts.append(e.text or '')\n"
    "    sheets[name] = rows\n"
    "print(json.dumps({'sheets': sheets, 'texts': texts, 'formulas': formulas}))\n";

/// What the reader says of a pair's workbook; empty, with its complaint in `fault`, when it can't read it.
QJsonObject workbookOf(const PairState &state, QString &fault)
{
    const QTemporaryDir folder;
    if (!exportPair(state, folder.path().toStdString(), ExportFormat::Xlsx)) {
        fault = QStringLiteral("not written");
        return {};
    }
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"), QString::fromLatin1(reader), folder.filePath(QStringLiteral("pair.xlsx"))});
    python.waitForFinished(120'000);
    fault = QString::fromUtf8(python.readAllStandardError());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
            QSKIP("there is no python3 to read a workbook with");
    }
    void oneSheetForEachTable()
    {
        const PairState state = samplePair("demo").value();
        QString fault;
        const QJsonObject book = workbookOf(state, fault);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        const QJsonObject sheets = book[QLatin1String("sheets")].toObject();
        QCOMPARE(sheets.keys().size(), qsizetype(7));
        QCOMPARE(sheets[QLatin1String("Users")].toInt(), int(state.users().size()) + 1);
        QCOMPARE(sheets[QLatin1String("Accounts")].toInt(), int(state.accounts().size()) + 1);
        QCOMPARE(sheets[QLatin1String("Content")].toInt(), int(state.content().size()) + 1);
        QVERIFY(book[QLatin1String("texts")].toArray().contains(QStringLiteral("Karin \u00C5kesson")));
    }
    void whatLooksLikeAFormulaIsText()
    {
        Changes changes;
        const std::vector<std::string> names{"=1+1",
                                             "+46 8 123",
                                             "-2",
                                             "@SUM(A1)",
                                             "\tindented",
                                             "\rreturned",
                                             "=HYPERLINK(\"http://x.example\",\"look\")",
                                             "<b>&amp;</b>"};
        for (std::uint32_t id = 1; id <= names.size(); ++id) {
            User user{UserId(id)};
            user.keys = PackedText<2>({"u" + std::to_string(id), {}});
            user.person = Person(PersonId(id), {.name = names[id - 1], .email = "a@x.example"});
            changes.emplace_back(std::move(user));
        }
        PairState state;
        state.apply(changes);
        QString fault;
        const QJsonObject book = workbookOf(state, fault);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QCOMPARE(book[QLatin1String("formulas")].toInt(), 0);
        const QJsonArray texts = book[QLatin1String("texts")].toArray();
        for (const std::string &name : names) {
            if (!name.starts_with('\r')) // XML itself reads a return as a line break
                QVERIFY2(texts.contains(QString::fromStdString(name)), name.c_str());
        }
    }
    void anyTextIsReadable()
    {
        for (std::uint32_t seed = 1; seed <= 25; ++seed) {
            QString fault;
            const QJsonObject book = workbookOf(test::anyPair(seed), fault);
            QVERIFY2(fault.isEmpty() && !book.isEmpty(), qPrintable(QStringLiteral("seed %1: ").arg(seed) + fault));
        }
    }
    void aFullSheetIsContinued()
    {
        constexpr int sheetRows = 1'048'576;
        constexpr int permissions = sheetRows + 24;
        std::vector<std::string> ids;
        for (int i = 0; i < permissions; ++i)
            ids.push_back("p" + std::to_string(i));
        Role role{RoleId(1)};
        role.vendorId = "r1";
        role.name = "R";
        role.qlik = PermissionSet(std::move(ids));
        PairState state;
        state.apply(Changes{std::move(role)});
        QString fault;
        const QJsonObject sheets = workbookOf(state, fault)[QLatin1String("sheets")].toObject();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QCOMPARE(sheets[QLatin1String("Permissions")].toInt(), sheetRows);
        QCOMPARE(sheets[QLatin1String("Permissions 2")].toInt(), 1 + permissions - (sheetRows - 1));
    }
};

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
