// SPDX-License-Identifier: GPL-3.0-or-later
#include "anypair.h"
#include "domain/sentence.h"
#include "pairtext.h"

#include "domain/words.h"
#include "wire/export.h"
#include "wire/generator.h"
#include "wire/import.h"
#include "wire/samples.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;
using test::PairText;

namespace {

ImportOptions both(const QString &dir)
{
    ImportOptions options;
    options.qlikPath = (dir + QStringLiteral("/qlik")).toStdString();
    options.talendPath = (dir + QStringLiteral("/talend")).toStdString();
    return options;
}

ImportOptions root(const QString &dir)
{
    ImportOptions options;
    options.qlikPath = options.talendPath = dir.toStdString();
    return options;
}

ImportOptions tables(const QString &dir)
{
    ImportOptions options;
    options.csvDir = dir.toStdString();
    return options;
}

/// Code, file, line, field and first argument of an error.
QString told(const Error &error)
{
    const auto code = toWord(error.code);
    return QStringLiteral("%1 in %2, line %3, field %4: %5")
        .arg(QString::fromUtf8(code.data(), int(code.size())), QString::fromStdString(error.file))
        .arg(error.line)
        .arg(QString::fromStdString(error.field),
             error.args.empty() ? QString() : QString::fromStdString(error.args.front()));
}

/// Empty when the import answers this very pair; else what is the matter, or the first lines that differ.
QString difference(const PairState &state, const ImportOptions &options)
{
    const auto read = importPair(options);
    if (!read)
        return told(read.error());
    const auto mine = PairText::of(state);
    const auto theirs = PairText::of(read->state);
    if (mine == theirs)
        return {};
    QString lines;
    std::vector<std::string> only;
    std::ranges::set_difference(mine, theirs, std::back_inserter(only));
    for (std::size_t i = 0; i < only.size() && i < 4; ++i)
        lines += QStringLiteral("\n- ") + QString::fromStdString(only[i]);
    only.clear();
    std::ranges::set_difference(theirs, mine, std::back_inserter(only));
    for (std::size_t i = 0; i < only.size() && i < 4; ++i)
        lines += QStringLiteral("\n+ ") + QString::fromStdString(only[i]);
    return lines;
}

/// One document as the file of the Qlik side, of the Talend side or of both.
ImportOptions document(const QString &path, bool qlik, bool talend)
{
    ImportOptions options;
    if (qlik)
        options.qlikPath = path.toStdString();
    if (talend)
        options.talendPath = path.toStdString();
    return options;
}

/// Writes the pair in both formats and as one document and reads each again, the folder of the export named whole as
/// well.
QString everyWay(const PairState &state)
{
    QTemporaryDir dir;
    const QString json = dir.filePath(QStringLiteral("json"));
    const QString csv = dir.filePath(QStringLiteral("json")); // both may lie in one folder
    for (const auto &done : {exportPair(state, json.toStdString(), ExportFormat::Json),
                             exportPair(state, csv.toStdString(), ExportFormat::Csv)}) {
        if (!done)
            return QStringLiteral("export failed: ") + told(done.error());
    }
    const QString asJson = difference(state, both(json));
    const QString asRoot = difference(state, root(json));
    const QString asCsv = difference(state, tables(csv));
    const QString whole = dir.filePath(QStringLiteral("whole.json"));
    QFile file(whole);
    const std::string text = exportDocument(state);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), qint64(text.size())) != qint64(text.size()))
        return QStringLiteral("the document cannot be written");
    file.close();
    for (const auto &[qlik, talend] : {std::pair(true, false), {false, true}, {true, true}}) {
        const QString found = difference(state, document(whole, qlik, talend));
        if (!found.isEmpty())
            return QStringLiteral("document: ") + found;
    }
    return (asJson.isEmpty() ? QString() : QStringLiteral("json: ") + asJson)
           + (asRoot.isEmpty() ? QString() : QStringLiteral(" root: ") + asRoot)
           + (asCsv.isEmpty() ? QString() : QStringLiteral(" csv: ") + asCsv);
}

QByteArray allBytes(const QString &dir)
{
    QStringList paths;
    QDirIterator walk(dir, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        paths.append(walk.next());
    paths.sort();
    QByteArray bytes;
    for (const QString &path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            bytes += path.mid(dir.size()).toUtf8() + file.readAll();
    }
    return bytes;
}

} // namespace

/// import(export(w)) = w.
class TestRoundtrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data();
    void samples();
    void generated_data();
    void generated();
    void anyPair();
    void equalPairsGiveEqualBytes();
    void workbookIsWritten();
    void unwritableFolderIsTold();
    void unpairedImportOfAPairLeavesTheCompanionOut();
};

void TestRoundtrip::samples_data()
{
    QTest::addColumn<QString>("name");
    for (const std::string_view name : sampleNames())
        QTest::newRow(std::string(name).c_str()) << QString::fromUtf8(name.data(), int(name.size()));
}

void TestRoundtrip::samples()
{
    QFETCH(QString, name);
    const QString found = everyWay(samplePair(name.toStdString()).value());
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestRoundtrip::generated_data()
{
    QTest::addColumn<quint32>("users");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("one") << 1U << 1U;
    QTest::newRow("some") << 60U << 2U;
    QTest::newRow("more") << 1500U << 3U;
}

void TestRoundtrip::generated()
{
    QFETCH(quint32, users);
    QFETCH(quint32, seed);
    const QString found = everyWay(generatedPair(users, seed));
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestRoundtrip::anyPair()
{
    for (std::uint32_t seed = 1; seed <= 80; ++seed) {
        const QString found = everyWay(test::anyPair(seed));
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("seed %1 %2").arg(seed).arg(found)));
    }
}

void TestRoundtrip::equalPairsGiveEqualBytes()
{
    QTemporaryDir dir;
    for (const ExportFormat format : {ExportFormat::Json, ExportFormat::Csv}) {
        const QString first = dir.filePath(QStringLiteral("first%1").arg(int(format)));
        const QString second = dir.filePath(QStringLiteral("second%1").arg(int(format)));
        QVERIFY(exportPair(generatedPair(400, 9), first.toStdString(), format).has_value());
        QVERIFY(exportPair(generatedPair(400, 9), second.toStdString(), format).has_value());
        QVERIFY(allBytes(first) == allBytes(second));
        QVERIFY(allBytes(first).size() > 10'000);
    }
    QVERIFY(exportDocument(generatedPair(400, 9)) != exportDocument(generatedPair(400, 10)));
}

void TestRoundtrip::workbookIsWritten()
{
    QTemporaryDir dir;
    QVERIFY(exportPair(samplePair("demo").value(), dir.path().toStdString(), ExportFormat::Xlsx).has_value());
    QFile book(dir.filePath(QStringLiteral("pair.xlsx")));
    QVERIFY(book.open(QIODevice::ReadOnly));
    QCOMPARE(book.read(4), QByteArray("PK\3\4"));
}

void TestRoundtrip::unwritableFolderIsTold()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("taken")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto done =
        exportPair(samplePair("empty").value(), file.fileName().toStdString() + "/below", ExportFormat::Json);
    QVERIFY(!done);
    QVERIFY(done.error().isEnvironment());
}

void TestRoundtrip::unpairedImportOfAPairLeavesTheCompanionOut()
{
    QTemporaryDir dir;
    QVERIFY(exportPair(samplePair("demo").value(), dir.path().toStdString(), ExportFormat::Json).has_value());
    ImportOptions options = both(dir.path());
    options.unpaired = true;
    const auto read = importPair(options);
    QVERIFY(read.has_value());
    QVERIFY(!read->state.tenant().paired);
    QCOMPARE(read->state.linked().count(), 0u);
    read->state.roles().forEach([](const Role &role) { QVERIFY(!role.isSynchronized()); });
    QVERIFY(std::ranges::any_of(read->report.findings, [](const ImportFinding &finding) {
        return finding.text.id == Sentence::FoundCompanionLeftOut;
    }));
}

QTEST_GUILESS_MAIN(TestRoundtrip)
#include "tst_roundtrip.moc"
