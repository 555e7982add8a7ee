// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "control/arguments.h"
#include "control/jsonwriter.h"

#include <array>

using namespace tandem;
using namespace tandem::test;
using namespace Qt::StringLiterals;
using control::Arguments;
using control::Option;

namespace {

constexpr std::array options{Option{"limit", "N", "a number"}, Option{"count", {}, "a switch"}};

Result<Arguments> parsed(const Words &words)
{
    return Arguments::parse(words, options, "show");
}

QByteArray written(std::string_view text)
{
    QByteArray json;
    control::Output out([&](std::string_view part) {
        json.append(part.data(), qsizetype(part.size()));
        return true;
    });
    control::JsonWriter(out).value(text);
    out.flush();
    return json;
}

} // namespace

/// Words of a command line, and JSON as it is written.
class tst_Arguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operandsAndOptionsInAnyOrder()
    {
        const auto all = parsed({"a.tandem", "--limit", "3", "users", "--count"});
        QCOMPARE(all->operands(), (Words{"a.tandem", "users"}));
        QVERIFY(all->has("count"));
        QCOMPARE(all->number("limit").value(), std::optional(3U));
        QCOMPARE(parsed({"--limit=7"})->value("limit"), std::optional<std::string>("7"));
        QCOMPARE(parsed({"--", "--count"})->operands(), Words{"--count"});
        QVERIFY(!parsed({"x"})->number("limit").value());
    }
    void theVerbMayStandBehindOptions()
    {
        const ScratchFolder folder;
        const Answer made = run({"--lang", "fr", "--json", "new", folder.path(), "--sample", "empty"});
        QVERIFY2(made.exit == 0, made.err.constData());
        QVERIFY(made.object()["rows"_L1].isObject());
        QCOMPARE(run({"--lang=sv", "show", folder.path(), "users", "--count"}).out, QByteArray("1\n"));
        QCOMPARE(run({"--help"}).exit, 0);
        const Answer french = run({"--help", "--lang", "fr"});
        QCOMPARE(french.exit, 0);
        QVERIFY(french.out != run({"--help"}).out);
        QVERIFY(run({"--lang", "fr", "--help"}).out == french.out);
        QCOMPARE(run({"--version"}).exit, 0);
        QCOMPARE(run({"--lang", "fr"}).exit, 2);
        QCOMPARE(run({"--lang"}).exit, 2);
        QCOMPARE(run({"--lang", "de", "show", folder.path(), "users"}).exit, 2);
        QCOMPARE(run({}).exit, 2);
        QCOMPARE(run({"frobnicate"}).exit, 2);
    }
    void wrongOptions()
    {
        QCOMPARE(parsed({"--nonsense"}).error().code, ErrorCode::UnknownOption);
        QCOMPARE(parsed({"--count=1"}).error().code, ErrorCode::UnknownOption);
        QCOMPARE(parsed({"--limit"}).error().code, ErrorCode::MissingArgument);
        QCOMPARE(parsed({"--limit", "1", "--limit", "2"}).error().code, ErrorCode::BadValue);
        QCOMPARE(parsed({"--limit", "many"})->number("limit").error().code, ErrorCode::BadValue);
        QCOMPARE(parsed({"--limit", "-1"})->number("limit").error().code, ErrorCode::BadValue);
        QCOMPARE(parsed({"--limit", "99999999999"})->number("limit").error().code, ErrorCode::BadValue);
    }
    void textsBecomeJson()
    {
        QCOMPARE(written("a\"b\\c\n\t\r\x01"), QByteArray("\"a\\\"b\\\\c\\n\\t\\r\\u0001\""));
        QCOMPARE(written("Åsa – 漢字 😀"), QByteArray("\"Åsa – 漢字 😀\""));
        QCOMPARE(written("a\xff\xc3(\xed\xa0\x80"), QByteArray("\"a\uFFFD\uFFFD(\uFFFD\uFFFD\uFFFD\""));
        QCOMPARE(written(std::string_view("\0x", 2)), QByteArray("\"\\u0000x\""));
    }
    void nestingIsParted()
    {
        QByteArray text;
        control::Output out([&](std::string_view part) {
            text.append(part.data(), qsizetype(part.size()));
            return true;
        });
        control::JsonWriter json(out);
        json.beginArray().beginObject().field("a", std::uint64_t(1)).key("b").beginArray().value(true).null();
        json.endArray().key("c").textOrNull("").endObject().beginObject().endObject().endArray().finish();
        out.flush();
        QCOMPARE(text, QByteArray("[\n{\"a\":1,\"b\":[true,null],\"c\":null},\n{}\n]\n"));
    }
    void aFullDiskIsTold()
    {
        control::Output out([](std::string_view) { return false; });
        out << "x";
        QVERIFY(!out.flush());
        control::Output answer([](std::string_view) { return false; });
        QByteArray err;
        control::Output errors([&](std::string_view part) {
            err.append(part.data(), qsizetype(part.size()));
            return true;
        });
        QCOMPARE(control::run(Words{"act", "--list"}, answer, errors), 3);
        QVERIFY(!err.isEmpty());
    }
    void helpAndVersion()
    {
        const Answer help = run({"--help"});
        QCOMPARE(help.exit, 0);
        for (const char *verb :
             {"new", "import", "export", "show", "compare", "act", "apply", "undo", "redo", "clock", "check"}) {
            QVERIFY2(help.out.contains(QByteArray("\n  ") + verb + ' '), verb);
            const Answer own = run({verb, "--help"});
            QCOMPARE(own.exit, 0);
            QVERIFY(own.out.contains("--json"));
            QVERIFY(own.err.isEmpty());
        }
        QCOMPARE(run({"--version"}).exit, 0);
        QVERIFY(run({"--version"}).out.startsWith("tandemctl "));
    }
    void wrongLines()
    {
        ASK(noVerb, 2, "error", );
        QCOMPARE(noVerb.object()["error"_L1]["code"_L1].toString(), u"missing-argument"_s);
        ASK(badVerb, 2, "error", "shwo", "x.tandem");
        QCOMPARE(badVerb.object()["error"_L1]["code"_L1].toString(), u"unknown-verb"_s);
        ASK(badLanguage, 2, "error", "show", "x.tandem", "users", "--lang", "de");
        QCOMPARE(badLanguage.object()["error"_L1]["field"_L1].toString(), u"--lang"_s);
        ASK(badOption, 2, "error", "show", "x.tandem", "users", "--owned");
        QCOMPARE(badOption.object()["error"_L1]["code"_L1].toString(), u"unknown-option"_s);
        const Answer plain = run({"shwo"});
        QCOMPARE(plain.exit, 2);
        QVERIFY(plain.out.isEmpty());
        QVERIFY(plain.err.contains("shwo"));
    }
};

QTEST_GUILESS_MAIN(tst_Arguments)
#include "tst_arguments.moc"
