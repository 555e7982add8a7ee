// SPDX-License-Identifier: GPL-3.0-or-later
// Faults on demand, as the bytes show them; the clock, sign-ins, the dump; rate tiers.
#include "domain/instant.h"
#include "servedpair.h"
#include "simulator/faults.h"
#include "simulator/ratelimits.h"
#include "support/pairbuilder.h"
#include "wire/export.h"

#include <QJsonArray>
#include <QTest>

using namespace tandem;
using namespace tandem::simulator;
using namespace tandem::test;

namespace {

PairBuilder firm()
{
    PairBuilder pair;
    pair.admin("ann@x.example").user("bea@x.example").user("cid@x.example", UserStatus::Disabled);
    pair.role("Analyst", {"apps.image:export"}, {});
    return pair;
}

Request requestOf(const char *method, const char *path)
{
    Request request;
    request.method = method;
    request.path = path;
    return request;
}

RawAnswer set(const ServedPair &pair, const QByteArray &rule)
{
    return pair.ask("POST", "/simulator/faults", json("{'seed':7,'rules':[{") + json(rule) + "}]}");
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFault_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<int>("status"); // 0: no whole head
        QTest::addColumn<bool>("done"); // the role was made
        const auto row = [](const char *rule, int status, bool done) {
            QTest::newRow(rule) << QByteArray(rule) << status << done;
        };
        row("'fault':'reset'", 0, false);
        row("'fault':'close-before-status'", 0, false);
        row("'fault':'half-status-line'", 0, false);
        row("'fault':'cut-body'", 201, true);
        row("'fault':'wrong-length'", 201, true);
        row("'fault':'slow-bytes'", 201, true);
        row("'fault':'html'", 200, false);
        row("'fault':'status'", 500, false);
        row("'fault':'status','args':{'status':401}", 401, false);
        row("'fault':'status','args':{'status':429,'retryAfter':'-7 soon'}", 429, false);
        row("'fault':'done-but-status'", 504, true);
        row("'fault':'not-done'", 200, false);
        row("'fault':'stall','args':{'ms':200}", 201, true);
        row("'fault':'duplicate'", 400, true); // the second one finds the name taken
        row("'fault':'reordered'", 201, true);
        row("'fault':'status','method':'GET'", 201, true); // not this one
        row("'fault':'status','path':'/api/v1/users*'", 201, true);
        row("'fault':'status','rate':0", 201, true);
        row("'fault':'status','after':1", 201, true);
        row("'fault':'status','times':0", 201, true);
    }
    void eachFault()
    {
        QFETCH(QByteArray, rule);
        QFETCH(int, status);
        QFETCH(bool, done);
        const ServedPair pair(firm().state());
        QCOMPARE(set(pair, rule).status, 200);
        const RawAnswer answer = pair.ask("POST", "/api/v1/roles", json("{'name':'Made'}"));
        QCOMPARE(answer.status, status);
        QTRY_COMPARE(!pair.state().rolesByName("Made").empty(), done);
        const qsizetype promised = answer.header("Content-Length").toLongLong();
        if (rule.contains("cut-body") || rule.contains("wrong-length"))
            QVERIFY(promised > answer.body.size());
        else if (status != 0)
            QCOMPARE(promised, answer.body.size());
        if (rule.contains("html"))
            QVERIFY(answer.header("Content-Type").startsWith("text/html"));
        if (rule.contains("retryAfter"))
            QCOMPARE(answer.header("retry-after"), QByteArray("-7 soon"));
        QCOMPARE(pair.ask("DELETE", "/simulator/faults").status, 204);
        QCOMPARE(pair.ask("GET", "/api/v1/roles").status, 200);
    }

    void refusedConnections()
    {
        const ServedPair pair(firm().state());
        QCOMPARE(set(pair, "'fault':'refused','times':1,'args':{'ms':700}").status, 200);
        QCOMPARE(pair.ask("GET", "/api/v1/roles").status, 0);
        QTRY_VERIFY(!RawClient(pair.qlikPort()).isConnected());
        QTRY_VERIFY(RawClient(pair.qlikPort()).isConnected());
        QCOMPARE(pair.ask("GET", "/api/v1/roles").status, 200);
    }

    void reorderedPagesAndLateItems()
    {
        const ServedPair pair(firm().state());
        const QJsonArray rows = pair.ask("GET", "/api/v1/users?sort=email").at(QStringLiteral("data")).toArray();
        QCOMPARE(set(pair, "'fault':'reordered'").status, 200);
        const QJsonArray turned = pair.ask("GET", "/api/v1/users?sort=email").at(QStringLiteral("data")).toArray();
        QCOMPARE(turned.size(), rows.size());
        QCOMPARE(turned.first(), rows.last());
        QCOMPARE(set(pair, "'fault':'items-delay','args':{'ms':600}").status, 200);
        const auto items = [&] { return pair.ask("GET", "/api/v1/items").at(QStringLiteral("data")).toArray().size(); };
        QCOMPARE(items(), 0);
        QCOMPARE(pair.ask("POST", "/api/v1/apps", json("{'attributes':{'name':'Late'}}")).status, 200);
        QCOMPARE(items(), 0);
        QTRY_COMPARE(items(), 1);
    }

    void eachSideSeesTheOtherLate()
    {
        PairBuilder builder = firm();
        builder.role("Bearing", {}, {"TMC_OPERATOR"});
        const ServedPair pair(builder.state());
        const auto accounts = [&] {
            const RawAnswer answer = pair.askAt(pair.talendPort(), "GET", "/scim/v2/Users?count=0");
            return answer.at(QStringLiteral("totalResults")).toInt();
        };
        const auto roles = [&] {
            return pair.ask("GET", "/api/v1/roles?totalResults=true").at(QStringLiteral("totalResults")).toInt();
        };
        const auto give = [&](const char *email) {
            const std::string user(pair.state().users().find(pair.state().usersByEmail(email).front())->vendorId());
            return pair
                .ask("PATCH", "/api/v1/users/" + QByteArray::fromStdString(user),
                     json("[{'op':'add','path':'/assignedRoles/-','value':{'name':'Bearing'}}]"))
                .status;
        };
        const auto makeRole = [&](const char *name) {
            return pair
                .askAt(pair.talendPort(), "POST", "/scim/v2/Roles",
                       json("{'schemas':['urn:talend:params:scim:schemas:core:2.0:Role'],'name':'") + name
                           + json("','entitlements':[{'value':'TMC_OPERATOR'}]}"))
                .status;
        };
        const int before = roles();
        QCOMPARE(set(pair, "'fault':'sync-delay','args':{'ms':600000}").status, 200);
        QCOMPARE(give("bea@x.example"), 204);
        QCOMPARE(pair.state().accounts().size(), std::size_t(1));
        QCOMPARE(accounts(), 0); // made by Qlik, not there yet
        // A side sees its own doings, and what was there before them.
        QCOMPARE(makeRole("Made in Talend"), 201);
        QCOMPARE(accounts(), 1);
        QCOMPARE(roles(), before);
        // The rehearsal's time is as good as any.
        QCOMPARE(pair.ask("POST", "/simulator/clock", json("{'advance':'PT9M'}")).status, 200);
        QCOMPARE(roles(), before);
        QCOMPARE(pair.ask("POST", "/simulator/clock", json("{'advance':'PT2M'}")).status, 200);
        QCOMPARE(roles(), before + 1);
        // What is no act of either side, as in the window, is late for both.
        const Plan plan =
            pair.workspace->preview({acts::CreateRole{.name = "Window", .permissions = {{"TMC_OPERATOR"}}}, Side::Qlik,
                                     pair.workspace->defaultActor()});
        QVERIFY(pair.workspace->apply(plan).has_value());
        QTRY_VERIFY(!pair.state().rolesByName("Window").empty());
        QCOMPARE(roles(), before + 1);
        // Taken back, everything is there.
        QCOMPARE(pair.ask("DELETE", "/simulator/faults").status, 204);
        QCOMPARE(roles(), before + 2);
        // By the real clock.
        QCOMPARE(set(pair, "'fault':'sync-delay','args':{'ms':3000}").status, 200);
        QCOMPARE(makeRole("Late"), 201);
        QCOMPARE(roles(), before + 2);
        QTRY_COMPARE_WITH_TIMEOUT(roles(), before + 3, 20'000);
    }

    void theSameSeedTheSameFaults()
    {
        FaultBook book;
        const Request request = requestOf("GET", "/x");
        const auto run = [&] {
            const QByteArray rules = json("{'seed':42,'rules':[{'fault':'reset','rate':0.3}]}");
            if (!book.set({rules.constData(), std::size_t(rules.size())}))
                return std::string("refused");
            std::string struck;
            for (int i = 0; i < 200; ++i)
                struck += book.strike(request) ? '1' : '0';
            return struck;
        };
        const std::string first = run();
        QCOMPARE(run(), first);
        const auto count = std::ranges::count(first, '1');
        QVERIFY2(count > 30 && count < 90, first.c_str());
    }

    void refusesWrongRules()
    {
        const ServedPair pair(firm().state());
        for (const char *rule : {"'fault':'boredom'", "'method':'GET'", "'fault':'reset','rate':2",
                                 "'fault':'reset','after':-1", "'fault':'status','args':{'status':99}",
                                 "'fault':'reset','shoe':1", "'fault':'status','args':{'retryAfter':'a\\nb'}"})
            QCOMPARE(set(pair, rule).status, 400);
        QCOMPARE(pair.ask("POST", "/simulator/faults", "x").status, 400);
        QCOMPARE(pair.ask("POST", "/simulator/faults", json("{'rules':[]}"), {}).status, 401);
        QCOMPARE(pair.ask("GET", "/simulator/nothing").status, 404);
    }

    void clockSignInsAndDump()
    {
        const ServedPair pair(firm().state());
        for (const quint16 port : {pair.qlikPort(), pair.talendPort()}) {
            const Instant before = pair.state().tenant().now;
            QCOMPARE(pair.askAt(port, "POST", "/simulator/clock", json("{'advance':'P1D'}")).status, 200);
            QVERIFY(pair.state().tenant().now >= before.plusDays(1));
            QCOMPARE(pair.askAt(port, "POST", "/simulator/clock", json("{'advance':'yesterday'}")).status, 400);
            const RawAnswer dump = pair.askAt(port, "GET", "/simulator/dump");
            QCOMPARE(dump.status, 200);
            QCOMPARE(dump.body, QByteArray::fromStdString(exportDocument(pair.state())));
        }
        QCOMPARE(pair.ask("POST", "/simulator/sign-ins", json("{'user':'bea@x.example'}")).status, 200);
        QVERIFY(rowOf(pair.state(), "bea@x.example").session);
        QCOMPARE(pair.ask("POST", "/simulator/sign-ins", json("{'user':'nobody@x.example'}")).status, 400);
        QCOMPARE(pair.ask("POST", "/simulator/sign-ins", json("{'user':'cid@x.example'}")).status,
                 403); // ST-03
    }

    void rateTiers()
    {
        RateLimits limits(1);
        const auto start = RateLimits::Clock::time_point(std::chrono::hours(1));
        const Request read = requestOf("GET", "/api/v1/users");
        const Request write = requestOf("PATCH", "/api/v1/users/1");
        for (int i = 0; i < 500; ++i)
            QVERIFY(!limits.charge(write, start + std::chrono::milliseconds(i)));
        const auto wait = limits.charge(write, start + std::chrono::seconds(1));
        QVERIFY(wait && *wait > 0 && *wait <= 300);
        QVERIFY(!limits.charge(read, start + std::chrono::seconds(1))); // other tiers go on
        QVERIFY(limits.charge(write, start + std::chrono::seconds(*wait)));
        QVERIFY(!limits.charge(write, start + std::chrono::seconds(*wait + 1)));
        // So many a minute for as long as one likes.
        RateLimits steady(1);
        for (int second = 0; second < 1'000; ++second) {
            for (int i = 0; i < 1; ++i)
                QVERIFY(!steady.charge(write, start + std::chrono::seconds(second)));
        }
        RateLimits off(0);
        for (int i = 0; i < 10'000; ++i)
            QVERIFY(!off.charge(write, start));
        QCOMPARE(RateLimits::tierOf(requestOf("POST", "/api/v1/users/actions/filter")), RateLimits::Filters);
        QCOMPARE(RateLimits::tierOf(requestOf("GET", "/api/v1/audits")), RateLimits::Audits);
    }

    void rateLimitsOverTheWire()
    {
        ServeOptions options;
        options.rateScale = 0.01; // five writes in five minutes
        const ServedPair pair(firm().state(), options);
        RawAnswer answer;
        for (int i = 0; i < 6; ++i)
            answer = pair.ask("POST", "/api/v1/users/actions/none", "{}");
        QCOMPARE(answer.status, 429);
        QVERIFY(answer.header("retry-after").toInt() > 0);
        QCOMPARE(answer.at(QStringLiteral("errors.0.code")).toString(), QStringLiteral("HTTP-429"));
        QCOMPARE(pair.ask("GET", "/api/v1/users").status, 200);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
