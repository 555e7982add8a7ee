// SPDX-License-Identifier: GPL-3.0-or-later
// Groups, spaces, apps and what hangs on them, over real sockets.
#include "servedpair.h"
#include "support/pairbuilder.h"

#include <QJsonArray>
#include <QTest>

using namespace tandem;
using namespace tandem::test;

namespace {

PairBuilder firm()
{
    PairBuilder pair;
    pair.admin("ann@x.example").user("bea@x.example").user("cid@x.example");
    pair.role("Analyst", {"apps.image:export"}, {});
    pair.group("Crew", {"Analyst"}, {"bea@x.example"});
    pair.space("Sales", SpaceType::Shared, "bea@x.example").space("Lake", SpaceType::Data, "ann@x.example");
    pair.item("Report", ContentType::App, "bea@x.example", "Sales");
    pair.item("Private", ContentType::App, "bea@x.example");
    pair.item("Base", ContentType::DataConnection, "bea@x.example", "Sales");
    pair.item("Nightly", ContentType::ReloadSchedule, "bea@x.example", "Sales", "Report");
    pair.item("Bea's key", ContentType::ApiKey, "bea@x.example");
    return pair;
}

QByteArray text(std::string_view view)
{
    return {view.data(), qsizetype(view.size())};
}

QByteArray userId(const ServedPair &pair, const char *email)
{
    return text(rowOf(pair.state(), email).vendorId());
}

QByteArray spacePath(const ServedPair &pair, const char *name)
{
    return "/api/v1/spaces/" + text(pair.state().spaces().at(spaceOf(pair.state(), name)).vendorId());
}

QByteArray itemId(const ServedPair &pair, const char *name)
{
    return text(pair.state().content().at(itemOf(pair.state(), name)).vendorId());
}

const ContentItem &itemRow(const ServedPair &pair, const char *name)
{
    return pair.state().content().at(itemOf(pair.state(), name));
}

} // namespace

class TestQlikSpaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups()
    {
        const ServedPair pair(firm().state());
        const RawAnswer made =
            pair.ask("POST", "/api/v1/groups",
                     json("{'name':'New','providerType':'custom','assignedRoles':[{'name':'Analyst'}]}"));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.at(QStringLiteral("assignedRoles.0.name")).toString(), QStringLiteral("Analyst"));
        QCOMPARE(pair.ask("POST", "/api/v1/groups", json("{'name':'New','providerType':'custom'}")).status, 409);
        const QByteArray path = "/api/v1/groups/" + made.at(QStringLiteral("id")).toString().toUtf8();
        const QByteArray bea = "/api/v1/users/" + userId(pair, "bea@x.example");
        const QByteArray add = json("[{'op':'add','path':'/assignedGroups/-','value':'")
                               + made.at(QStringLiteral("id")).toString().toUtf8() + json("'}]");
        QCOMPARE(pair.ask("PATCH", bea, add).status, 204);
        QCOMPARE(pair.ask("PATCH", bea, add).status, 400); // is in it already
        QCOMPARE(pair.ask("DELETE", path).status, 400); // not empty
        QCOMPARE(pair.ask("PATCH", bea, json("[{'op':'replace','path':'/assignedGroups','value':[]}]")).status, 204);
        QCOMPARE(pair.ask("PATCH", path, json("[{'op':'replace','path':'assignedRoles','value':[]}]")).status, 204);
        QCOMPARE(pair.ask("DELETE", path).status, 204);
        QCOMPARE(pair.ask("DELETE", path).status, 404);
    }

    void everyone()
    {
        const ServedPair pair(firm().state());
        const QByteArray path = "/systemGroups/000000000000000000000001/assignedRoles";
        QCOMPARE(pair.ask("PATCH", "/api/v1/groups/settings",
                          json("[{'op':'replace','path':'") + path + json("','value':[{'name':'Analyst'}]}]"))
                     .status,
                 204);
        QCOMPARE(pair.state().tenant().autoAssign, std::vector{roleOf(pair.state(), "Analyst")});
        const RawAnswer settings = pair.ask("GET", "/api/v1/groups/settings");
        QCOMPARE(settings.at(QStringLiteral("systemGroups.000000000000000000000001.assignedRoles.0.name")).toString(),
                 QStringLiteral("Analyst"));
        QCOMPARE(pair.ask("GET", "/api/v1/groups?systemGroups=true").at(QStringLiteral("data")).toArray().size(), 1);
    }

    void spaces()
    {
        const ServedPair pair(firm().state());
        const QByteArray sales = spacePath(pair, "Sales");
        QCOMPARE(pair.ask("GET", "/api/v1/spaces?type=data").at(QStringLiteral("meta.count")).toInt(), 1);
        QCOMPARE(pair.ask("GET", "/api/v1/spaces?name=SAL").at(QStringLiteral("meta.count")).toInt(), 1);
        QCOMPARE(pair.ask("GET", "/api/v1/spaces?type=personal").status, 400);
        QCOMPARE(pair.ask("POST", "/api/v1/spaces", json("{'name':'Sales','type':'data'}")).status, 409);
        QCOMPARE(pair.ask("POST", "/api/v1/spaces", json("{'name':'sales','type':'data'}")).status, 201);
        const RawAnswer patched =
            pair.ask("PATCH", sales,
                     json("[{'op':'replace','path':'/ownerId','value':'") + userId(pair, "cid@x.example")
                         + json("'},{'op':'replace','path':'/name','value':'Sales 2'}]"));
        QCOMPARE(patched.status, 200);
        QCOMPARE(patched.at(QStringLiteral("name")).toString(), QStringLiteral("Sales 2"));
        QCOMPARE(patched.at(QStringLiteral("ownerId")).toString().toUtf8(), userId(pair, "cid@x.example"));
        QCOMPARE(pair.ask("PATCH", sales, json("[{'op':'replace','path':'/ownerId','value':'nobody'}]")).status, 400);
        const RawAnswer full = pair.ask("DELETE", sales);
        QCOMPARE(full.status, 412);
        QCOMPARE(full.at(QStringLiteral("errors.0.meta.rule")).toString(), QStringLiteral("BX-06"));
    }

    void assignments()
    {
        const ServedPair pair(firm().state());
        const QByteArray path = spacePath(pair, "Sales") + "/assignments";
        const QByteArray body = json("{'type':'user','assigneeId':'") + userId(pair, "cid@x.example")
                                + json("','roles':['consumer','producer']}");
        const RawAnswer made = pair.ask("POST", path, body);
        QCOMPARE(made.status, 201);
        QCOMPARE(pair.ask("POST", path, body).status, 409);
        const QByteArray there = path + "/" + made.at(QStringLiteral("id")).toString().toUtf8();
        QCOMPARE(pair.ask("PUT", there, json("{'roles':['facilitator']}")).at(QStringLiteral("roles")).toArray().size(),
                 1);
        QCOMPARE(pair.ask("PUT", there, json("{'roles':['operator']}")).status, 400); // not in a shared space
        QCOMPARE(pair.ask("PUT", there, json("{'roles':[]}")).status, 400);
        QCOMPARE(pair.ask("GET", path).at(QStringLiteral("meta.count")).toInt(), 1);
        QCOMPARE(pair.ask("DELETE", there).status, 204);
        QCOMPARE(pair.ask("GET", there).status, 404);
    }

    void owners()
    {
        const ServedPair pair(firm().state());
        const QByteArray cid = userId(pair, "cid@x.example");
        const QByteArray body = json("{'ownerId':'") + cid + json("'}");
        // BX-06: in a shared space the new owner's role is raised.
        QCOMPARE(pair.ask("PUT", "/api/v1/apps/" + itemId(pair, "Report") + "/owner", body).status, 200);
        QVERIFY(itemRow(pair, "Report").owner == userOf(pair.state(), "cid@x.example"));
        QCOMPARE(pair.ask("GET", spacePath(pair, "Sales") + "/assignments?assigneeId=" + cid)
                     .at(QStringLiteral("meta.count"))
                     .toInt(),
                 1);
        QCOMPARE(pair.ask("PUT", "/api/v1/apps/" + itemId(pair, "Private") + "/owner", body).status, 200);
        QVERIFY(itemRow(pair, "Private").owner == userOf(pair.state(), "cid@x.example"));
        const RawAnswer items = pair.ask("GET", "/api/v1/items?ownerId=" + cid + "&resourceType=app");
        QCOMPARE(items.at(QStringLiteral("data")).toArray().size(), 2);
        // BX-05: credentials do not follow.
        const RawAnswer moved = pair.ask("POST", "/api/v1/data-connections/actions/update",
                                         json("{'connections':[{'id':'") + itemId(pair, "Base") + json("','ownerId':'")
                                             + cid + json("'},{'id':'none','ownerId':'x'}]}"));
        QCOMPARE(moved.status, 207);
        QCOMPARE(moved.at(QStringLiteral("data.0.status")).toInt(), 204);
        QCOMPARE(moved.at(QStringLiteral("data.1.status")).toInt(), 404);
        QVERIFY(itemRow(pair, "Base").detail().credentialsMissingSince.has_value());
        QCOMPARE(pair.ask("PATCH", "/api/connectivity/data-connections/" + itemId(pair, "Base"),
                          json("[{'op':'replace','path':'/qPassword','Value':'new'}]"))
                     .status,
                 204);
        QVERIFY(!itemRow(pair, "Base").detail().credentialsMissingSince.has_value());
        // Whoever edits a task owns it (BX-07).
        const RawAnswer taken = pair.ask("PATCH", "/api/scheduling/tasks/" + itemId(pair, "Nightly"),
                                         json("[{'op':'replace','path':'/enabled','value':false}]"));
        QCOMPARE(taken.status, 200);
        QVERIFY(!itemRow(pair, "Nightly").enabled);
        QVERIFY(itemRow(pair, "Nightly").owner == userOf(pair.state(), "ann@x.example"));
    }

    void aDeletedOwner()
    {
        const ServedPair pair(firm().state());
        const QByteArray bea = userId(pair, "bea@x.example");
        QCOMPARE(pair.ask("DELETE", "/api/v1/users/" + bea).status, 204);
        const RawAnswer items = pair.ask("GET", "/api/v1/items?ownerId=" + bea);
        QCOMPARE(items.at(QStringLiteral("data")).toArray().size(), 2); // DE-09: stays, with the dead id
        const RawAnswer task = pair.ask("GET", "/api/v1/reload-tasks/" + itemId(pair, "Nightly"));
        QCOMPARE(task.at(QStringLiteral("disabledCode")).toString(), QStringLiteral("OWNER-DELETED"));
        const RawAnswer keys = pair.ask("GET", "/api/v1/api-keys?sub=" + bea);
        QCOMPARE(keys.at(QStringLiteral("data.0.status")).toString(), QStringLiteral("revoked")); // DE-08
        const RawAnswer events = pair.ask("GET", "/api/v1/audits?eventType=com.qlik.v1.user.deleted");
        QCOMPARE(events.at(QStringLiteral("data")).toArray().size(), 1);
        QVERIFY(!events.body.contains("bea@"));
        QCOMPARE(
            pair.ask("GET", "/api/v1/licenses/assignments?orphans=true").at(QStringLiteral("data")).toArray().size(),
            0);
    }
};

QTEST_GUILESS_MAIN(TestQlikSpaces)
#include "tst_qlikspaces.moc"
