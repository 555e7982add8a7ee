// SPDX-License-Identifier: GPL-3.0-or-later
// Alphabetical order of the three languages, and sorting by radix.
#include "items/collation.h"
#include "items/order.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tandem;

class CollationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void swedishLettersComeAfterZ();
    void accentsAreSecondElsewhere();
    void signsDigitsLetters();
    void ligaturesSortAsTwoLetters();
    void prefixNeverContradicts();
    void radixSortsAsStableSort();
};

static std::vector<std::string> sorted(const char *language, std::vector<std::string> words)
{
    const Collation collation{QString::fromLatin1(language)};
    std::ranges::sort(words, [&](const auto &a, const auto &b) { return collation.less(a, b); });
    return words;
}

void CollationTest::swedishLettersComeAfterZ()
{
    QCOMPARE(sorted("sv_SE", {"Öberg", "Zorn", "Åkesson", "Ärlig", "Andersson"}),
             (std::vector<std::string>{"Andersson", "Zorn", "Åkesson", "Ärlig", "Öberg"}));
    QCOMPARE(sorted("fr_FR", {"Öberg", "Zorn", "Åkesson", "Andersson", "Oden"}),
             (std::vector<std::string>{"Åkesson", "Andersson", "Öberg", "Oden", "Zorn"}));
}

void CollationTest::accentsAreSecondElsewhere()
{
    QCOMPARE(sorted("fr_FR", {"côte", "coté", "cote", "cota"}),
             (std::vector<std::string>{"cota", "cote", "coté", "côte"}));
    QCOMPARE(sorted("en", {"Émile", "Emilie", "Ella"}), (std::vector<std::string>{"Ella", "Émile", "Emilie"}));
}

void CollationTest::signsDigitsLetters()
{
    QCOMPARE(sorted("en", {"b", "2", "-", " a", "a", "10"}),
             (std::vector<std::string>{" a", "-", "10", "2", "a", "b"}));
}

void CollationTest::ligaturesSortAsTwoLetters()
{
    QCOMPARE(sorted("fr", {"œuf", "odeur", "of"}), (std::vector<std::string>{"odeur", "œuf", "of"}));
    QCOMPARE(sorted("en", {"Strasse", "Straße", "Strast"}), (std::vector<std::string>{"Strasse", "Straße", "Strast"}));
}

void CollationTest::prefixNeverContradicts()
{
    const Collation collation{QStringLiteral("sv")};
    const std::vector<std::string> words{"",       "a",  "å",        "ab",     "abcdefgh", "abcdefghi", "漢字",
                                         "漢子",   "漢", "Ångström", "O'Neil", "o neil",   "Ø",         "ö",
                                         "Straße", "12", "1",        "é",      "e",        "Ελλάδα",    "Ελ"};
    for (const auto &a : words) {
        for (const auto &b : words) {
            if (collation.prefix(a) < collation.prefix(b))
                QVERIFY2(collation.less(a, b), (a + " / " + b).c_str());
            QCOMPARE(collation.compare(a, b) < 0, collation.compare(b, a) > 0);
        }
    }
}

void CollationTest::radixSortsAsStableSort()
{
    std::mt19937_64 random(7);
    std::vector<KeyedRow> rows;
    for (std::uint32_t i = 0; i < 5000; ++i)
        rows.push_back({random() % 3 == 0 ? random() : random() % 100, i});
    std::vector<KeyedRow> expected = rows;
    std::ranges::stable_sort(expected, {}, &KeyedRow::key);
    sortByKey(rows);
    QVERIFY(std::ranges::equal(rows, expected, [](const KeyedRow &a, const KeyedRow &b) { return a.id == b.id; }));
}

QTEST_GUILESS_MAIN(CollationTest)
#include "tst_collation.moc"
