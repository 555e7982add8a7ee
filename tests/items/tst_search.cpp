// SPDX-License-Identifier: GPL-3.0-or-later
// Search as you type: folding, accents, exact totals (UL-02).
#include "items/bytefinder.h"
#include "items/fold.h"
#include "items/tablesearch.h"
#include "support/pairbuilder.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;
using namespace std::string_literals;

class SearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsCaseBlanksAndApostrophes();
    void UL_02_letterWithoutAccentFindsBoth();
    void UL_02_letterWithAccentFindsItselfOnly();
    void UL_02_accentsWrittenInTwo();
    void finderAgreesWithTheSlowWay();
    void UL_02_exactlyTheseFields();
    void eachRowOnce();
    void followsChangesByChunk();
    void cancelledHasNoAnswer();
};

void SearchTest::foldsCaseBlanksAndApostrophes()
{
    QCOMPARE(folded("Åse O’Neil"), "ase o'neil"s);
    QCOMPARE(folded("A\u00A0B\u202FC"), "a b c"s);
    QCOMPARE(folded("Straße Œuvre Ærø"), "strasse oeuvre aero"s);
    QCOMPARE(folded("ŁÓDŹ"), "lodz"s);
    QCOMPARE(folded("Ёлка"), folded("ёЛКА"));
}

void SearchTest::UL_02_letterWithoutAccentFindsBoth()
{
    for (const char *text : {"Öberg", "Oberg", "öberg", "OBERG"})
        QVERIFY2(SearchPattern("oberg").isIn(text), text);
    QVERIFY(SearchPattern("lefevre").isIn("Bruno Lefèvre"));
    QVERIFY(!SearchPattern("obergs").isIn("Öberg"));
}

void SearchTest::UL_02_letterWithAccentFindsItselfOnly()
{
    QVERIFY(SearchPattern("öberg").isIn("Anna ÖBERG"));
    QVERIFY(!SearchPattern("öberg").isIn("Anna Oberg"));
    QVERIFY(!SearchPattern("lefévre").isIn("Lefèvre"));
    // In one pattern each letter counts for itself.
    QVERIFY(SearchPattern("Åkes").isIn("Åkésson"));
    QVERIFY(!SearchPattern("Åkés").isIn("Åkesson"));
}

void SearchTest::UL_02_accentsWrittenInTwo()
{
    QVERIFY(SearchPattern("o\u0308berg").isIn("Öberg"));
    QVERIFY(SearchPattern("Öberg").isIn("O\u0308berg"));
    QVERIFY(SearchPattern("oberg").isIn("O\u0308berg"));
}

void SearchTest::finderAgreesWithTheSlowWay()
{
    std::string text;
    for (int i = 0; i < 3000; ++i)
        text += "abcab\n"[(i * 7 + i / 5) % 6];
    for (const std::string &needle : {"a"s, "ab"s, "abc"s, "cab"s, "bb"s, "abcab\nabcab"s, "aaaaaaaaaaaaaaaaa"s}) {
        const ByteFinder finder(needle);
        for (std::size_t from = 0; from <= text.size(); from += 13)
            QCOMPARE(finder.find(text, from), text.find(needle, from));
    }
    QCOMPARE(ByteFinder("x").find({}, 0), ByteFinder::npos);
}

void SearchTest::UL_02_exactlyTheseFields()
{
    PairBuilder pair;
    pair.user("anna@nordwind.example").named("anna@nordwind.example", "Anna Öberg", "NORD\\aoberg");
    PersonFields fields;
    fields.title = "Controller";
    fields.phone = "+46 8 555";
    User other(UserId(pair.state().nextId(TableId::Users)));
    other.keys = PackedText<2>({"feedbeef0001", "linktoken"});
    other.person = Person(PersonId(900), fields);
    PairState state = pair.state();
    state.apply(std::vector<Change>{other});

    TableSearch<User> search;
    const CancelFlag never(false);
    const auto count = [&](const char *typed) {
        return search.find(state.users(), SearchPattern(typed), never)->size();
    };
    QCOMPARE(count("oberg"), std::size_t(1));
    QCOMPARE(count("nordwind"), std::size_t(1));
    QCOMPARE(count("nord\\"), std::size_t(1));
    QCOMPARE(count("feedbeef"), std::size_t(1));
    QCOMPARE(count("controller"), std::size_t(0));
    QCOMPARE(count("555"), std::size_t(0));
    QCOMPARE(count("linktoken"), std::size_t(0));
    QCOMPARE(count("  oberg "), std::size_t(1));
    QCOMPARE(count(""), state.users().size());
    // No hit across the end of a field.
    QCOMPARE(count("öbergnord"), std::size_t(0));
}

void SearchTest::eachRowOnce()
{
    PairBuilder pair;
    pair.user("aaa@aaa.example").named("aaa@aaa.example", "Aaa Aaa", "aaa");
    TableSearch<User> search;
    const CancelFlag never(false);
    QCOMPARE(search.find(pair.state().users(), SearchPattern("aaa"), never)->size(), std::size_t(1));
}

void SearchTest::followsChangesByChunk()
{
    PairBuilder pair;
    for (int i = 0; i < 600; ++i)
        pair.user("user" + std::to_string(i) + "@x.example");
    TableSearch<User> search;
    const CancelFlag never(false);
    QCOMPARE(search.find(pair.state().users(), SearchPattern("user"), never)->size(), std::size_t(600));
    pair.named("user17@x.example", "Somebody Else");
    PairState state = pair.state();
    state.apply(std::vector<Change>{Drop{TableId::Users, userOf(state, "user18@x.example").value()}});
    QCOMPARE(search.find(state.users(), SearchPattern("somebody"), never)->size(), std::size_t(1));
    QCOMPARE(search.find(state.users(), SearchPattern("user18@"), never)->size(), std::size_t(0));
    QCOMPARE(search.find(state.users(), SearchPattern("user"), never)->size(), std::size_t(599));
}

void SearchTest::cancelledHasNoAnswer()
{
    PairBuilder pair;
    pair.user("a@x.example");
    TableSearch<User> search;
    const CancelFlag cancelled(true);
    QVERIFY(!search.find(pair.state().users(), SearchPattern("a"), cancelled));
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
