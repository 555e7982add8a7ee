// SPDX-License-Identifier: GPL-3.0-or-later
// docs/rules-on-the-demo-pair.md claims that every rule can be seen on the demo pair: each of its commands is run.
#include "commandline.h"
#include "domain/ruleid.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <map>

using namespace tandem;
using namespace tandem::test;
using namespace Qt::StringLiterals;

namespace {

/// One row of the page.
struct Row
{
    QString rule;
    QStringList commands; ///< as they are typed
    QString shown; ///< what the last answer must hold; empty: the rule's own id
};

/// The rows of the page's tables, in their order.
std::vector<Row> rowsOfPage()
{
    QFile page(QStringLiteral(TANDEM_SOURCE_DIR "/docs/rules-on-the-demo-pair.md"));
    std::vector<Row> rows;
    if (!page.open(QIODevice::ReadOnly))
        return rows;
    static const QRegularExpression row(u"^\\| ([A-Z]{2}-\\d\\d) \\| .+ \\| (.+) \\|$"_s,
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression span(u"`([^`]*)`"_s);
    auto lines = row.globalMatch(QString::fromUtf8(page.readAll()));
    while (lines.hasNext()) {
        const auto line = lines.next();
        Row found{line.captured(1), {}, {}};
        auto spans = span.globalMatch(line.captured(2));
        while (spans.hasNext()) {
            const QString text = spans.next().captured(1);
            if (text.startsWith(u"tandemctl "))
                found.commands.append(text);
            else
                found.shown = text;
        }
        rows.push_back(std::move(found));
    }
    return rows;
}

/// The words that a shell makes of a command: blanks part them, but not within single quotes.
Words wordsOf(const QString &command)
{
    Words words;
    QString word;
    bool quoted = false;
    bool begun = false;
    for (const QChar c : command) {
        if (c == u'\'') {
            quoted = !quoted;
            begun = true;
        } else if (c == u' ' && !quoted) {
            if (begun)
                words.push_back(word.toStdString());
            word.clear();
            begun = false;
        } else {
            word += c;
            begun = true;
        }
    }
    if (begun)
        words.push_back(word.toStdString());
    return words;
}

/// Runs a command of the page in the current folder; `> FILE` at its end keeps the answer there.
Answer runTyped(const QString &command)
{
    Words words = wordsOf(command);
    words.erase(words.begin()); // the program
    std::string file;
    if (words.size() > 2 && words[words.size() - 2] == ">") {
        file = words.back();
        words.resize(words.size() - 2);
    }
    Answer answer = run(words);
    if (!file.empty()) {
        QFile kept(QString::fromStdString(file));
        if (kept.open(QIODevice::WriteOnly))
            kept.write(answer.out);
    }
    return answer;
}

} // namespace

class tst_RulesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir::setCurrent(m_folder.path()));
        QCOMPARE(run({"new", "fresh-demo", "--sample", "demo"}).exit, 0);
    }
    void cleanupTestCase() { QDir::setCurrent(QDir::rootPath()); }

    void everyRuleHasItsRow()
    {
        std::map<QString, int> rows;
        for (const Row &row : rowsOfPage())
            ++rows[row.rule];
        for (int i = 0; i < static_cast<int>(RuleId::Count); ++i) {
            const auto id = toString(static_cast<RuleId>(i));
            const QString rule = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
            QVERIFY2(rows[rule] == 1, qPrintable(rule));
        }
        QCOMPARE(rows.size(), static_cast<std::size_t>(RuleId::Count));
    }

    void row_data()
    {
        QTest::addColumn<QStringList>("commands");
        QTest::addColumn<QString>("shown");
        for (const Row &row : rowsOfPage())
            QTest::newRow(qPrintable(row.rule)) << row.commands << (row.shown.isEmpty() ? row.rule : row.shown);
    }
    void row()
    {
        QFETCH(QStringList, commands);
        QFETCH(QString, shown);
        QVERIFY(!commands.isEmpty());
        for (const QString &old : QDir().entryList(QDir::Files)) {
            if (old != u"fresh-demo")
                QVERIFY(QFile::remove(old));
        }
        QVERIFY(QFile::copy(u"fresh-demo"_s, u"demo.tandem"_s));
        Answer answer;
        for (const QString &command : commands) {
            answer = runTyped(command);
            QVERIFY2(answer.exit <= 1, (command.toUtf8() + '\n' + answer.err).constData());
        }
        QVERIFY2(QString::fromUtf8(answer.out).contains(shown), answer.out.constData());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_RulesPage)
#include "tst_rulespage.moc"
