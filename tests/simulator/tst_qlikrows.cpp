// SPDX-License-Identifier: GPL-3.0-or-later
// Records of users are kept as text from answer to answer: after every kind of change they are what they would be if
// they were written anew.
#include "servedpair.h"
#include "support/pairbuilder.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace tandem;
using namespace tandem::test;

namespace {

constexpr const char *everyField = "&fields=id,tenantId,subject,name,email,status,clientId,inviteExpiry,createdAt,"
                                   "lastUpdatedAt,locale,zoneinfo,preferredLocale,preferredZoneinfo,picture,"
                                   "assignedRoles,assignedGroups,links";

PairBuilder firm()
{
    PairBuilder pair;
    pair.admin("ann@x.example");
    for (int i = 0; i < 300; ++i) // users of two chunks
        pair.user("u" + std::to_string(i) + "@x.example");
    pair.invited("gil@x.example");
    pair.role("Analyst", {"apps.image:export"}, {});
    pair.role("Integrator", {}, {"TMC_OPERATOR"});
    for (int i = 0; i < 300; i += 7)
        pair.holds("u" + std::to_string(i) + "@x.example", "Analyst");
    return pair;
}

/// All users, page by page.
QJsonArray listed(const ServedPair &pair, const char *fields)
{
    QJsonArray all;
    QByteArray path = QByteArray("/api/v1/users?limit=100") + fields;
    while (!path.isEmpty()) {
        const RawAnswer page = pair.ask("GET", path);
        for (const QJsonValue &user : page.at(QStringLiteral("data")).toArray())
            all += user;
        path = pair.relative(page.at(QStringLiteral("links.next.href")));
    }
    return all;
}

} // namespace

class TestQlikRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptRecordsAreThoseWrittenAnew()
    {
        const ServedPair pair(firm().state());
        const auto idOf = [&](const char *email) {
            return QByteArray::fromStdString(std::string(rowOf(pair.state(), email).vendorId()));
        };
        const QByteArray user = "/api/v1/users/" + idOf("u7@x.example");
        const QByteArray later = "/api/v1/users/" + idOf("u299@x.example");
        const auto role = [&](const char *name) {
            return "/api/v1/roles/"
                   + QByteArray::fromStdString(pair.state().roles().at(roleOf(pair.state(), name)).vendorId);
        };
        const auto group = [&] {
            return "/api/v1/groups/"
                   + QByteArray::fromStdString(
                       pair.state().groups().at(pair.state().groupsByName("Hands").front()).vendorId);
        };
        const auto act = [&](const ActBody &body) {
            const Plan plan = pair.workspace->preview({body, Side::Qlik, pair.workspace->defaultActor()});
            return pair.workspace->apply(plan).has_value();
        };
        QJsonArray before = listed(pair, "");
        QCOMPARE(before.size(), 302);
        QCOMPARE(before, listed(pair, everyField));
        const auto changedAndSame = [&] {
            const QJsonArray kept = listed(pair, "");
            const bool changed = kept != before;
            before = kept;
            return changed && kept == listed(pair, everyField);
        };
        const auto patch = [&](const QByteArray &path, const char *operations) {
            return pair.ask("PATCH", path, json(operations)).status == 204 && changedAndSame();
        };
        QVERIFY(patch(user, "[{'op':'replace','path':'/name','value':'Una'}]"));
        QVERIFY(patch(later, "[{'op':'replace','path':'/status','value':'disabled'}]"));
        QVERIFY(patch(user, "[{'op':'add','path':'/assignedRoles/-','value':{'name':'Integrator'}}]"));
        QVERIFY(patch(later, "[{'op':'replace','path':'/preferredLocale','value':'sv'}]"));
        QVERIFY(patch(role("Analyst"), "[{'op':'replace','path':'/name','value':'Reader'}]"));
        QVERIFY(act(acts::CreateGroup{.name = "Hands"}));
        const GroupId hands = pair.state().groupsByName("Hands").front();
        QVERIFY(act(acts::AddToGroup{.group = hands, .users = {rowOf(pair.state(), "u299@x.example").id}}));
        QVERIFY(changedAndSame());
        QVERIFY(patch(group(), "[{'op':'replace','path':'/assignedRoles','value':[{'name':'Reader'}]}]"));
        QVERIFY(patch(group(), "[{'op':'replace','path':'/name','value':'Feet'}]"));
        QCOMPARE(pair.ask("DELETE", user).status, 204);
        QVERIFY(changedAndSame());
        QCOMPARE(before.size(), 301);
        QVERIFY(pair.workspace->undo().has_value());
        QVERIFY(changedAndSame());
        QCOMPARE(before.size(), 302);
    }

    void linksBeginWithTheAddressThatWasAsked()
    {
        const ServedPair pair(firm().state());
        const QByteArray port = QByteArray::number(pair.qlikPort());
        QCOMPARE(pair.ask("GET", "/api/v1/users?limit=1").status, 200);
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), pair.qlikPort());
        socket.write("GET /api/v1/users?limit=1 HTTP/1.1\r\nHost: localhost:" + port
                     + "\r\nAuthorization: Bearer key\r\nConnection: close\r\n\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const QByteArray answer = socket.readAll();
        QVERIFY(answer.contains("\"href\":\"http://localhost:" + port + "/api/v1/users/"));
        QVERIFY(!answer.contains("127.0.0.1"));
    }
};

QTEST_GUILESS_MAIN(TestQlikRows)
#include "tst_qlikrows.moc"
