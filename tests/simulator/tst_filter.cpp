// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/filter.h"

#include <QTest>

using namespace tandem::simulator;

namespace {

/// The tree as text, everything in parentheses.
std::string shown(const FilterNode &node)
{
    static constexpr const char *operators[] = {"eq", "ne", "co", "sw", "ew", "pr", "gt", "ge", "lt", "le"};
    std::string out;
    switch (node.kind) {
    case FilterNode::Kind::And:
    case FilterNode::Kind::Or:
        for (const FilterNode &child : node.children)
            out += (out.empty() ? "(" : node.kind == FilterNode::Kind::And ? " and " : " or ") + shown(child);
        return out + ")";
    case FilterNode::Kind::Not:
        return "not(" + shown(node.children.front()) + ")";
    case FilterNode::Kind::ValuePath:
        return node.attribute + "[" + shown(node.children.front()) + "]";
    case FilterNode::Kind::Compare:
        break;
    }
    out = node.attribute + " " + operators[static_cast<int>(node.op)];
    if (node.op == FilterOp::Pr)
        return out;
    switch (node.value.kind) {
    case FilterValue::Kind::Null:
        return out + " null";
    case FilterValue::Kind::Boolean:
        return out + (node.value.truth ? " true" : " false");
    case FilterValue::Kind::Number:
        return out + " " + node.value.text;
    case FilterValue::Kind::Text:
        break;
    }
    return out + " '" + node.value.text + "'";
}

} // namespace

/// The filter language of RFC 7644, section 3.4.2.2, and the paths of 3.5.2.
class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tree");
        const auto row = [](const char *text, const char *tree) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(tree);
        };
        row("userName eq \"bjensen\"", "userName eq 'bjensen'");
        row("name.familyName co \"O'Malley\"", "name.familyName co 'O'Malley'");
        row("urn:ietf:params:scim:schemas:core:2.0:User:userName sw \"J\"",
            "urn:ietf:params:scim:schemas:core:2.0:User:userName sw 'J'");
        row("title pr", "title pr");
        row("meta.lastModified GT \"2011-05-13T04:42:34Z\"", "meta.lastModified gt '2011-05-13T04:42:34Z'");
        row("title pr and userType eq \"Employee\"", "(title pr and userType eq 'Employee')");
        row("a eq 1 or b eq 2 AND c eq 3", "(a eq 1 or (b eq 2 and c eq 3))");
        row("(a eq 1 or b eq 2) and c eq 3", "((a eq 1 or b eq 2) and c eq 3)");
        row("not (a eq 1) and b eq 2", "(not(a eq 1) and b eq 2)");
        row("not(a pr or b pr)", "not((a pr or b pr))");
        row("userType eq \"Employee\" and not (emails co \"example.com\" or emails.value co \"example.org\")",
            "(userType eq 'Employee' and not((emails co 'example.com' or emails.value co 'example.org')))");
        row("emails[type eq \"work\" and value co \"@example.com\"] or ims[type eq \"xmpp\"]",
            "(emails[(type eq 'work' and value co '@example.com')] or ims[type eq 'xmpp'])");
        row("emails[type eq \"work\"].value eq \"x\"", "emails[(type eq 'work' and value eq 'x')]");
        row("active eq true and x ne null and y ge -1.5e3", "(active eq true and x ne null and y ge -1.5e3)");
        row("a eq \"\\\"\\\\\\/\\u00e5\\ud83d\\ude00\\n\"", "a eq '\"\\/\u00e5\U0001F600\n'");
        row("  a   pr  ", "a pr");
        row("members.$ref ew \"7\"", "members.$ref ew '7'");
        row("not pr", "not pr"); // an attribute may be called so
    }
    void understood()
    {
        QFETCH(QString, text);
        const auto node = parseFilter(text.toStdString());
        QVERIFY2(node.has_value(), node ? "" : node.error().text.c_str());
        QTEST(QString::fromStdString(shown(*node)), "tree");
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        const auto row = [](const char *text, int position) {
            QTest::newRow(text) << QString::fromUtf8(text) << position;
        };
        row("", 0);
        row("userName", 8);
        row("userName eq", 11);
        row("userName eq \"open", 17);
        row("userName is \"x\"", 9);
        row("userName eq 'x'", 12);
        row("(a pr", 5);
        row("a pr)", 4);
        row("a pr and", 8);
        row("a pr xor b pr", 5);
        row("emails[type eq \"work\"", 21);
        row("a[b[c pr]]", 3);
        row("1a pr", 0);
        row("a..b pr", 0);
        row("a. pr", 0);
        row("a eq tru", 5);
        row("a eq 01x", 7);
        row("a eq 1e999", 10);
        row("a eq \"\\x\"", 7);
        row("a eq \"\\ud800\"", 12);
        row("a eq \"\\udc00\"", 12);
        row("a eq \"\t\"", 7);
        row("a eq\"x\"", 4);
        row("a pr b", 5);
    }
    void refused()
    {
        QFETCH(QString, text);
        const auto node = parseFilter(text.toStdString());
        QVERIFY(!node.has_value());
        QTEST(int(node.error().position), "position");
        QVERIFY(!node.error().text.empty());
        QVERIFY(!node.error().tooMany);
    }

    void limits()
    {
        const auto times = [](const char *piece, int n) {
            std::string out;
            for (int i = 0; i < n; ++i)
                out += piece;
            return out;
        };
        QVERIFY(parseFilter(times("(", 32) + "a pr" + times(")", 32)).has_value());
        QVERIFY(!parseFilter(times("(", 33) + "a pr" + times(")", 33)).has_value());
        QVERIFY(!parseFilter(times("(", 8'000)).has_value());
        QVERIFY(!parseFilter(times("not (", 1'000)).has_value());
        QVERIFY(parseFilter("a pr" + times(" or a pr", 255)).has_value());
        const auto many = parseFilter("a pr" + times(" or a pr", 256));
        QVERIFY(!many.has_value() && many.error().tooMany);
        const auto longText = parseFilter("a eq \"" + std::string(8'192, 'x') + "\"");
        QVERIFY(!longText.has_value() && longText.error().tooMany);
    }

    void grammarsDiffer()
    {
        QVERIFY(parseFilter("name eq 'it\\'s'", {.singleQuotes = true})->value.text == "it's");
        QVERIFY(!parseFilter("emails[type pr]", {.valuePaths = false}).has_value());
        QVERIFY(parseFilter("(a pr) and b pr")->children.front().grouped);
        QVERIFY(!parseFilter("(a pr) and b pr")->children.back().grouped);
    }

    void paths()
    {
        QCOMPARE(parseAttributePath("userName")->attribute, std::string("userName"));
        QCOMPARE(parseAttributePath("name.familyName")->attribute, std::string("name.familyName"));
        const auto path = parseAttributePath("emails[type eq \"work\"].value");
        QVERIFY(path.has_value());
        QCOMPARE(path->attribute, std::string("emails"));
        QCOMPARE(shown(*path->filter), std::string("type eq 'work'"));
        QCOMPARE(path->sub, std::string("value"));
        QVERIFY(parseAttributePath("members[value eq \"x\"]").has_value());
        for (const char *bad :
             {"", "[", "a[", "a[]", "a[b pr", "a[b pr].", "a[b pr]c", "a b", "a[b[c pr]]", ".a", "a."})
            QVERIFY2(!parseAttributePath(bad).has_value(), bad);
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
