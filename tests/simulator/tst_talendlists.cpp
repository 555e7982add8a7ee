// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/talend/listquery.h"
#include "simulator/talend/scim.h"
#include "talendpair.h"

#include <QElapsedTimer>

using namespace tandem;
using namespace tandem::test;

/// Lists of the SCIM service: filters, paging, order, selection, .search (RFC 7644, section 3.4).
class TestTalendLists : public QObject
{
    Q_OBJECT

private:
    /// So many accounts named user000@x.example and on; every third is disabled, every tenth has a title.
    static PairState crowd(int count)
    {
        PairBuilder pair;
        pair.admin("anna@x.example").talendLimit(1'000'000);
        pair.role("Analyst", {}, {"TMC_OPERATOR"});
        PairState state = pair.state();
        Changes changes;
        for (int i = 0; i < count; ++i) {
            const auto number = static_cast<std::uint32_t>(i + 100);
            std::string digits = std::to_string(i);
            digits.insert(0, digits.size() < 3 ? 3 - digits.size() : 0, '0');
            const std::string email = "User" + digits + "@x.example";
            PersonFields fields{.name = "Name" + digits + " Last" + std::to_string(i % 7),
                                .email = email,
                                .subject = email,
                                .title = i % 10 ? "" : "Title " + std::to_string(i % 3)};
            User user{UserId(number)};
            user.keys = PackedText<2>({"user" + digits, {}});
            user.status = i % 3 ? UserStatus::Active : UserStatus::Disabled;
            user.person = Person(PersonId(2 * number), fields);
            user.createdAt = rehearsalStart;
            Account account{AccountId(number)};
            account.keys = PackedText<1>({"account" + digits});
            account.status = user.status;
            account.user = user.id;
            account.person = Person(PersonId(2 * number + 1), fields);
            account.createdAt = rehearsalStart.plusMilliseconds(i);
            changes.emplace_back(user);
            changes.emplace_back(account);
            if (i % 4 == 0) {
                const std::uint32_t role = roleOf(state, "Analyst").value();
                changes.emplace_back(Link{LinkKind::DirectRole, role, number, true});
                changes.emplace_back(Link{LinkKind::TalendRole, role, number, true});
            }
        }
        state.apply(changes);
        return state;
    }
    static int total(const RawAnswer &answer) { return answer.at(QStringLiteral("totalResults")).toInt(-1); }
    static QStringList names(const RawAnswer &answer, const QString &attribute = QStringLiteral("userName"))
    {
        QStringList out;
        for (const QJsonValue &one : answer.json().value(QStringLiteral("Resources")).toArray())
            out.append(one[attribute].toString());
        return out;
    }
    static QString typeOf(const RawAnswer &answer)
    {
        return QString::number(answer.status) + answer.at(QStringLiteral("scimType")).toString();
    }

private Q_SLOTS:
    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *filter, int expected) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << expected;
        };
        row("userName eq 'USER007@X.EXAMPLE'", 1);
        row("userName ne 'user007@x.example'", 299);
        row("userName sw 'USER00'", 10);
        row("userName co '9@'", 30);
        row("userName ew '99@x.example'", 3);
        row("userName ew 'user'", 0);
        row("userName gt 'user297@x.example'", 2);
        row("userName le 'user001@x.example'", 2);
        row("userName pr", 300);
        row("userName co ''", 300);
        row("userName eq null", 0);
        row("emails eq 'user007@x.example'", 1);
        row("emails.value sw 'user29'", 10);
        row("emails.type eq 'work'", 300);
        row("emails pr", 300);
        row("emails[type eq 'work' and value co '00@']", 3);
        row("emails[type eq 'home' and value co '00@']", 0);
        row("emails[type eq 'work'].value eq 'user005@x.example'", 1);
        row("name.familyName eq 'last0'", 43);
        row("name.givenName sw 'NAME01'", 10);
        row("name.formatted co '9 last'", 30);
        row("active eq true", 200);
        row("active ne true", 100);
        row("active eq 'False'", 100); // as Entra writes it
        row("title pr", 30);
        row("not (title pr)", 270);
        row("title eq 'title 1'", 10);
        row("title ne 'title 1'", 290);
        row("title eq null", 270);
        row("id eq 'account007'", 1);
        row("id eq 'ACCOUNT007'", 0); // caseExact
        row("roles pr", 75);
        row("roles.display eq 'analyst'", 75);
        row("groups pr", 0);
        row("meta.created ge '2026-01-01T09:00:00.290Z'", 10);
        row("meta.created lt '2026-01-01T10:00:00.010+01:00'", 10);
        row("meta.resourceType eq 'User'", 300);
        row("externalId eq 'x'", 0);
        row("displayName pr", 0);
        row("userName sw 'user0' and active eq false", 34);
        row("userName eq 'user001@x.example' or userName eq 'user002@x.example'", 2);
        row("title pr and not (active eq true or roles pr)", 5);
        row("USERNAME SW 'user00' AND ACTIVE EQ true", 6);
        row("urn:ietf:params:scim:schemas:core:2.0:User:userName eq 'user007@x.example'", 1);
    }
    void filters()
    {
        static const TalendPair pair(crowd(300));
        QFETCH(QString, filter);
        QTEST(total(pair.find("Users", json(filter.toUtf8()), "&count=0")), "expected");
    }
    void filters_refused_data()
    {
        QTest::addColumn<QString>("type");
        const auto row = [](const char *filter, const char *type = "400invalidFilter") {
            QTest::newRow(filter) << QString::fromUtf8(type);
        };
        row("userName");
        row("userName is 'x'");
        row("nothing eq 'x'");
        row("name.nothing eq 'x'");
        row("name eq 'x'");
        row("active gt true");
        row("active co 'tr'");
        row("active eq 'maybe'");
        row("active eq 1");
        row("meta.created gt 'yesterday'");
        row("meta.created co '2026'");
        row("userName eq 5");
        row("userName gt null");
        row("password eq 'x'");
        row("userName[value pr]");
    }
    void filters_refused()
    {
        static const TalendPair pair;
        const RawAnswer answer = pair.find("Users", json(QTest::currentDataTag()));
        QTEST(typeOf(answer), "type");
        QVERIFY(!answer.at(QStringLiteral("detail")).toString().isEmpty());
    }
    void filters_tooMany()
    {
        const TalendPair pair;
        QByteArray filter = "title pr";
        for (int i = 0; i < 256; ++i)
            filter += " or title pr";
        QCOMPARE(typeOf(pair.find("Users", filter)), QStringLiteral("400tooMany"));
    }

    void paging_startIndexAndCount()
    {
        static const TalendPair pair(crowd(300));
        const RawAnswer first = pair.get("/Users");
        QCOMPARE(first.at(QStringLiteral("itemsPerPage")).toInt(), 100);
        QCOMPARE(total(first), 300);
        QCOMPARE(pair.get("/Users?startIndex=-5&count=2").at(QStringLiteral("startIndex")).toInt(), 1);
        const RawAnswer none = pair.get("/Users?count=0");
        QCOMPARE(total(none), 300);
        QVERIFY(none.at(QStringLiteral("Resources")).isUndefined());
        QCOMPARE(pair.get("/Users?count=-3").at(QStringLiteral("itemsPerPage")).toInt(-1), 0);
        const RawAnswer beyond = pair.get("/Users?startIndex=301");
        QCOMPARE(total(beyond), 300);
        QCOMPARE(beyond.at(QStringLiteral("itemsPerPage")).toInt(-1), 0);
        QCOMPARE(pair.get("/Users?startIndex=99999999999").at(QStringLiteral("itemsPerPage")).toInt(-1), 0);
        QCOMPARE(typeOf(pair.get("/Users?count=many")), QStringLiteral("400invalidValue"));
        QCOMPARE(typeOf(pair.get("/Users?startIndex=")), QStringLiteral("400invalidValue"));
    }
    void paging_everybodyComesOnce()
    {
        static const TalendPair pair(crowd(1'300));
        QStringList seen;
        for (int start = 1, total = 1; start <= total;) {
            const RawAnswer page =
                pair.get("/Users?count=5000&attributes=userName&startIndex=" + QByteArray::number(start));
            total = page.at(QStringLiteral("totalResults")).toInt();
            const int here = page.at(QStringLiteral("itemsPerPage")).toInt();
            QVERIFY(here > 0 && here <= 999); // fewer than asked
            seen += names(page);
            start += here;
        }
        QCOMPARE(seen.size(), 1'300);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 1'300);
        // The same with a filter and an order.
        QCOMPARE(names(pair.find("Users", json("active eq true"), "&count=3&startIndex=864&sortBy=userName")).size(),
                 3);
    }

    void order_ascendingAndDescending()
    {
        static const TalendPair pair(crowd(300));
        QCOMPARE(names(pair.get("/Users?sortBy=userName&count=2")),
                 QStringList({QStringLiteral("User000@x.example"), QStringLiteral("User001@x.example")}));
        QCOMPARE(names(pair.get("/Users?sortBy=emails&sortOrder=descending&count=2&startIndex=2")),
                 QStringList({QStringLiteral("User298@x.example"), QStringLiteral("User297@x.example")}));
        QCOMPARE(names(pair.get("/Users?sortBy=meta.created&sortOrder=Descending&count=1")),
                 QStringList(QStringLiteral("User299@x.example")));
        // Who has no value comes last, when descending first.
        QCOMPARE(names(pair.get("/Users?sortBy=title&count=1"), QStringLiteral("title")),
                 QStringList(QStringLiteral("Title 0")));
        QCOMPARE(names(pair.get("/Users?sortBy=title&sortOrder=descending&count=1"), QStringLiteral("title")),
                 QStringList(QString()));
        QCOMPARE(typeOf(pair.get("/Users?sortBy=nothing")), QStringLiteral("400invalidPath"));
        QCOMPARE(typeOf(pair.get("/Users?sortBy=title&sortOrder=up")), QStringLiteral("400invalidValue"));
        QCOMPARE(total(pair.get("/Users?sortBy=displayName")), 300); // nothing to sort by
    }

    void selection_attributesAndExcluded()
    {
        static const TalendPair pair(crowd(300));
        const auto keys = [](const RawAnswer &answer) {
            return answer.at(QStringLiteral("Resources.0")).toObject().keys().join(u' ');
        };
        QCOMPARE(keys(pair.get("/Users?count=1&attributes=userName")), QStringLiteral("id schemas userName"));
        QCOMPARE(keys(pair.get("/Users?count=1&attributes=USERNAME,nothing")), QStringLiteral("id schemas userName"));
        QCOMPARE(keys(pair.get("/Users?count=1&excludedAttributes=id,schemas,emails,roles,title,name,meta")),
                 QStringLiteral("active id schemas userName"));
        const RawAnswer part = pair.get("/Users?count=1&attributes=emails.value");
        QCOMPARE(part.at(QStringLiteral("Resources.0.emails.0")).toObject().keys(),
                 QStringList(QStringLiteral("value")));
        const RawAnswer less = pair.get("/Users?count=1&excludedAttributes=emails.value");
        QVERIFY(!less.at(QStringLiteral("Resources.0.emails.0")).toObject().contains(QStringLiteral("value")));
        QVERIFY(less.at(QStringLiteral("Resources.0.emails.0")).toObject().contains(QStringLiteral("type")));
        QCOMPARE(typeOf(pair.get("/Users?attributes=userName&excludedAttributes=name")),
                 QStringLiteral("400invalidValue"));
    }

    void search_answersAsGet()
    {
        static const TalendPair pair(crowd(300));
        const QByteArray body = json("{'schemas':['urn:ietf:params:scim:api:messages:2.0:SearchRequest'],"
                                     "'attributes':['userName','active'],"
                                     "'filter':'userName sw \\\"user00\\\" and active eq true',"
                                     "'sortBy':'userName','sortOrder':'ascending','startIndex':1,'count':100}");
        const RawAnswer found = pair.post("/Users/.search", body);
        QCOMPARE(found.status, 200);
        QCOMPARE(total(found), 6);
        QCOMPARE(found.json(), pair.find("Users", json("userName sw 'user00' and active eq true"),
                                         "&attributes=userName,active&sortBy=userName")
                                   .json());
        QCOMPARE(typeOf(pair.post("/Users/.search", "{}")), QStringLiteral("400invalidSyntax"));
        QCOMPARE(pair.get("/Users/.search").status, 405);
        QCOMPARE(
            pair.post("/Groups/.search", json("{'schemas':['urn:ietf:params:scim:api:messages:2.0:SearchRequest']}"))
                .status,
            200);
    }

    void groupsAndRoles_areFilteredAndSorted()
    {
        const TalendPair pair;
        const QByteArray ada = pair.user("ada@x.example");
        QCOMPARE(pair.post("/Groups", scimGroup("Team B", json("'members':[{'value':'" + ada + "'}]"))).status, 201);
        QCOMPARE(pair.post("/Groups", scimGroup("Team A")).status, 201);
        QCOMPARE(total(pair.find("Groups", json("displayName eq 'Team A'"))), 1);
        QCOMPARE(total(pair.find("Groups", json("displayName eq 'team a'"))), 0); // caseExact
        QCOMPARE(total(pair.find("Groups", json("members eq '" + ada + "'"), "&excludedAttributes=members")), 1);
        QCOMPARE(names(pair.get("/Groups?sortBy=displayName"), QStringLiteral("displayName")),
                 QStringList({QStringLiteral("Team A"), QStringLiteral("Team B")}));
        QVERIFY(!pair.get("/Groups?excludedAttributes=members").body.contains("members"));
        QCOMPARE(total(pair.find("Roles", json("entitlements.value eq 'TMC_OPERATOR' and name sw 'A'"))), 1);
        QCOMPARE(names(pair.get("/Roles?sortBy=name&sortOrder=descending&count=1"), QStringLiteral("name")),
                 QStringList(QStringLiteral("Reader")));
        QCOMPARE(total(pair.find("Roles", json("name eq 'TenantAdmin'"))), 0); // SR-20
    }

    void search_followsTheRevisions()
    {
        const TalendPair pair(crowd(300));
        QCOMPARE(total(pair.find("Users", json("title eq 'Boss'"))), 0);
        QCOMPARE(
            pair.patch("/Users/account001", json("{'op':'replace','path':'name.familyName','value':'Zimt'}")).status,
            200);
        QCOMPARE(total(pair.find("Users", json("name.formatted ew 'zimt'"))), 1);
        QCOMPARE(total(pair.find("Users", json("name.formatted co 'name001 last1'"))), 0);
        QCOMPARE(pair.ask("DELETE", "/scim/v2/Users/account002").status, 204);
        QCOMPARE(total(pair.get("/Users?count=0")), 299);
    }

    void manyAccounts_areSearchedQuickly()
    {
        using namespace simulator::talend;
        const PairState state = crowd(100'000);
        UserSearch search;
        QElapsedTimer timer;
        timer.start();
        const auto index = search.indexOf(state);
        const qint64 building = timer.restart();
        const auto found = conditionFrom(json("userName co '9999@' and active eq true").toStdString(), userType);
        QVERIFY(found.has_value());
        std::size_t total = 0;
        for (int i = 0; i < 100; ++i)
            total = selectUsers(state, *index, &*found, {}, 0, 100, {}).total;
        const qint64 searching = timer.elapsed();
        QCOMPARE(total, std::size_t(6)); // 9999, 19999, … 99999: ten, four of which are disabled
        QVERIFY(search.indexOf(state) == index); // nothing new to learn
        qInfo("columns of 100,000 accounts: %lld ms; a search: %.2f ms", building, double(searching) / 100);
        QVERIFY2(searching < 100 * 50, "a search takes longer than 50 ms");
    }
};

QTEST_GUILESS_MAIN(TestTalendLists)
#include "tst_talendlists.moc"
