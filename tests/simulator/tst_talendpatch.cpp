// SPDX-License-Identifier: GPL-3.0-or-later
#include "talendpair.h"

using namespace tandem;
using namespace tandem::test;

/// PATCH as RFC 7644, section 3.5.2, has it and as Entra sends it, each request all or nothing.
class TestTalendPatch : public QObject
{
    Q_OBJECT

private:
    static QString typeOf(const RawAnswer &answer)
    {
        return answer.status < 400 ? QStringLiteral("done") : answer.at(QStringLiteral("scimType")).toString();
    }
    static QByteArray group(const TalendPair &pair, const QList<QByteArray> &members)
    {
        QByteArray list;
        for (const QByteArray &member : members)
            list += (list.isEmpty() ? "{'value':'" : ",{'value':'") + member + "'}";
        const RawAnswer made = pair.post("/Groups", scimGroup("Team", json("'members':[" + list + "]")));
        return "/Groups/" + made.at(QStringLiteral("id")).toString().toUtf8();
    }
    static qsizetype members(const RawAnswer &answer)
    {
        return answer.json().value(QStringLiteral("members")).toArray().size();
    }

private Q_SLOTS:
    void message_needsItsSchemaAndOperations()
    {
        const TalendPair pair;
        const QByteArray path = "/scim/v2/Users/" + pair.user("ada@x.example");
        QCOMPARE(typeOf(pair.ask("PATCH", path, json("{'Operations':[{'op':'remove','path':'title'}]}"))),
                 QStringLiteral("invalidSyntax"));
        QCOMPARE(typeOf(pair.patch("/Users/" + pair.user("ada@x.example"), "")), QStringLiteral("invalidSyntax"));
        QCOMPARE(typeOf(pair.patch("/Users/" + pair.user("ada@x.example"), json("{'op':'move','path':'title'}"))),
                 QStringLiteral("invalidSyntax"));
        QCOMPARE(pair.patch("/Users/nobody", json("{'op':'remove','path':'title'}")).status, 404);
    }
    void paths_allForms()
    {
        const TalendPair pair;
        const QByteArray path = "/Users/" + pair.user("ada@x.example");
        const auto set = [&](const char *attribute, const char *value) {
            return pair.patch(path,
                              json("{'op':'replace','path':'" + QByteArray(attribute) + "','value':" + value + "}"));
        };
        QCOMPARE(set("title", "'Boss'").at(QStringLiteral("title")).toString(), QStringLiteral("Boss"));
        QCOMPARE(set("name.familyName", "'King'").at(QStringLiteral("name.formatted")).toString(),
                 QStringLiteral("Ada King"));
        QCOMPARE(
            set("urn:ietf:params:scim:schemas:core:2.0:User:title", "'Chief'").at(QStringLiteral("title")).toString(),
            QStringLiteral("Chief"));
        const RawAnswer phone =
            pair.patch(path, "{\"op\":\"add\",\"path\":\"phoneNumbers[type eq \\\"work\\\"].value\","
                             "\"value\":\"+46 2\"}");
        QCOMPARE(phone.at(QStringLiteral("phoneNumbers.0.value")).toString(), QStringLiteral("+46 2"));
        QCOMPARE(phone.at(QStringLiteral("phoneNumbers.0.type")).toString(), QStringLiteral("work"));
        QCOMPARE(std::string(rowOf(pair.state(), "ada@x.example").person.phone()), std::string("+46 2")); // SU-16
        for (const char *bad : {"nothing", "name.nothing", "title[value pr]", "emails[", "emails[nothing pr]", "1"})
            QCOMPARE(typeOf(set(bad, "'x'")), QStringLiteral("invalidPath"));
    }
    void required_isNeverMadeBlank()
    {
        const TalendPair pair;
        const QByteArray team = group(pair, {});
        for (const char *operation :
             {"{'op':'replace','path':'displayName','value':''}", "{'op':'add','value':{'displayName':''}}"})
            QCOMPARE(typeOf(pair.patch(team, json(operation))), QStringLiteral("invalidValue"));
        QCOMPARE(typeOf(pair.patch(team, json("{'op':'remove','path':'displayName'}"))), QStringLiteral("mutability"));
        QCOMPARE(pair.get(team).at(QStringLiteral("displayName")).toString(), QStringLiteral("Team"));
    }
    void primary_isTakenFromTheOthersByWhatIsSetLast()
    {
        const TalendPair pair;
        const QByteArray path = "/Users/" + pair.user("ada@x.example");
        const RawAnswer answer = pair.patch(
            path, json("{'op':'replace','path':'phoneNumbers','value':[{'value':'1'},{'value':'2','primary':true}]},")
                      + "{\"op\":\"replace\",\"path\":\"phoneNumbers[value eq \\\"1\\\"].primary\",\"value\":true}");
        QCOMPARE(answer.status, 200);
        QCOMPARE(std::string(rowOf(pair.state(), "ada@x.example").person.phone()), std::string("1"));
    }
    void add_withoutAPathIsMergedIn()
    {
        const TalendPair pair;
        const QByteArray path = "/Users/" + pair.user("ada@x.example");
        const RawAnswer answer =
            pair.patch(path, json("{'op':'add','value':{'title':'Boss','name':{'familyName':'King'},'id':'x',"
                                  "'phoneNumbers':[{'value':'1'}],'urn:other:2.0:User':{'a':1},'nickName':'A'}}"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.at(QStringLiteral("name.givenName")).toString(), QStringLiteral("Ada"));
        QCOMPARE(answer.at(QStringLiteral("name.familyName")).toString(), QStringLiteral("King"));
        QCOMPARE(answer.at(QStringLiteral("title")).toString(), QStringLiteral("Boss"));
    }
    void add_appendsAndSkipsEqualValues()
    {
        const TalendPair pair;
        const QByteArray ada = pair.user("ada@x.example");
        const QByteArray team = group(pair, {ada});
        const QByteArray dan = pair.user("dan@x.example");
        const QByteArray add =
            json("{'op':'add','path':'members','value':[{'value':'" + dan + "'},{'value':'" + ada + "'}]}");
        QCOMPARE(members(pair.patch(team, add)), 2);
        // Adding what is there changes nothing, not even lastModified.
        const Revision before = pair.workspace->snapshot().revision;
        const RawAnswer once = pair.get(team);
        QCOMPARE(pair.patch(team, add).json(), once.json());
        QCOMPARE(pair.workspace->snapshot().revision, before);
    }
    void remove_needsAPath()
    {
        const TalendPair pair;
        QCOMPARE(typeOf(pair.patch("/Users/" + pair.user("ada@x.example"), json("{'op':'remove'}"))),
                 QStringLiteral("noTarget"));
    }
    void remove_matchesAllOrAListOfValues()
    {
        const TalendPair pair;
        const QByteArray ada = pair.user("ada@x.example");
        const QByteArray dan = pair.user("dan@x.example");
        const QByteArray eve = pair.user("eve@x.example");
        const QByteArray team = group(pair, {ada, dan, eve});
        QCOMPARE(members(pair.get(team)), 3);
        QCOMPARE(members(pair.patch(team, "{\"op\":\"remove\",\"path\":\"members[value eq \\\"" + ada + "\\\"]\"}")),
                 2);
        QCOMPARE(members(pair.patch(team, json("{'op':'Remove','path':'members','value':[{'value':'" + dan + "'}]}"))),
                 1);
        QCOMPARE(members(pair.patch(team, json("{'op':'remove','path':'members','value':[{'value':'" + dan + "'}]}"))),
                 1); // not in it any more
        QCOMPARE(members(pair.patch(team, json("{'op':'remove','path':'members'}"))), 0);
        QVERIFY(pair.get(team).at(QStringLiteral("members")).isUndefined());
    }
    void remove_requiredOrReadOnlyIsMutability()
    {
        const TalendPair pair;
        const QByteArray path = "/Users/" + pair.user("ada@x.example");
        for (const char *attribute : {"userName", "id", "meta", "groups", "schemas"})
            QCOMPARE(typeOf(pair.patch(path, json("{'op':'remove','path':'" + QByteArray(attribute) + "'}"))),
                     QStringLiteral("mutability"));
        QCOMPARE(typeOf(pair.patch("/Roles/" + pair.role("Analyst"), json("{'op':'remove','path':'entitlements'}"))),
                 QStringLiteral("mutability"));
        QCOMPARE(typeOf(pair.patch(group(pair, {}), json("{'op':'remove','path':'displayName'}"))),
                 QStringLiteral("mutability"));
    }
    void replace_withoutAMatchIsNoTarget()
    {
        const TalendPair pair;
        const QByteArray path = "/Users/" + pair.user("ada@x.example");
        QCOMPARE(typeOf(pair.patch(path, "{\"op\":\"replace\",\"path\":\"phoneNumbers[type eq \\\"home\\\"].value\","
                                         "\"value\":\"1\"}")),
                 QStringLiteral("noTarget"));
        QCOMPARE(pair.patch(path, json("{'op':'replace','path':'phoneNumbers','value':[{'value':'2'}]}"))
                     .at(QStringLiteral("phoneNumbers.0.value"))
                     .toString(),
                 QStringLiteral("2")); // not there: as add
    }
    void replace_takesTheWholeList()
    {
        const TalendPair pair;
        const QByteArray team = group(pair, {pair.user("ada@x.example"), pair.user("dan@x.example")});
        const QByteArray eve = pair.user("eve@x.example");
        const RawAnswer answer =
            pair.patch(team, json("{'op':'replace','path':'members','value':[{'value':'" + eve + "'}]}"));
        QCOMPARE(members(answer), 1);
        QCOMPARE(answer.at(QStringLiteral("members.0.value")).toString().toUtf8(), eve);
        QCOMPARE(pair.patch(team, json("{'op':'replace','value':{'displayName':'Crew'}}"))
                     .at(QStringLiteral("displayName"))
                     .toString(),
                 QStringLiteral("Crew"));
    }
    void roles_areGivenAndTaken()
    {
        const TalendPair pair;
        const QByteArray path = "/Users/" + pair.user("ada@x.example");
        const RawAnswer answer = pair.patch(
            path, json("{'op':'add','path':'roles','value':[{'value':'" + pair.role("Reader") + "'}]},")
                      + "{\"op\":\"remove\",\"path\":\"roles[value eq \\\"" + pair.role("Analyst") + "\\\"]\"}");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value(QStringLiteral("roles")).toArray().size(), 1);
        QVERIFY(holdsDirectly(pair.state(), "ada@x.example", "Reader")); // SU-08
        QVERIFY(!holdsDirectly(pair.state(), "ada@x.example", "Analyst"));
        QCOMPARE(typeOf(pair.patch(path, json("{'op':'add','path':'roles','value':[{'value':'no such'}]}"))),
                 QStringLiteral("invalidValue"));
    }
    void permissions_areAddedAndTaken()
    {
        const TalendPair pair;
        const QByteArray path = "/Roles/" + pair.role("Analyst");
        const RawAnswer answer =
            pair.patch(path, json("{'op':'add','path':'entitlements','value':[{'value':'CONNECTION_READ'}]},")
                                 + "{\"op\":\"remove\",\"path\":\"entitlements[value eq \\\"TMC_OPERATOR\\\"]\"}");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.at(QStringLiteral("entitlements.0.value")).toString(), QStringLiteral("CONNECTION_READ"));
        QVERIFY(pair.state().roles().at(roleOf(pair.state(), "Analyst")).qlik.contains("api-keys")); // SR-08
        QCOMPARE(pair.patch(path, json("{'op':'replace','path':'name','value':'Renamed'}"))
                     .at(QStringLiteral("name"))
                     .toString(),
                 QStringLiteral("Renamed"));
    }
    void entra_capitalsAndTextBooleans()
    {
        const TalendPair pair;
        const QByteArray path = "/Users/" + pair.user("ada@x.example");
        const RawAnswer answer = pair.patch(
            path, json("{'op':'Replace','path':'active','value':'False'},")
                      + "{\"op\":\"Add\",\"path\":\"emails[type eq \\\"work\\\"].value\",\"value\":\"ada@x.example\"}");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.at(QStringLiteral("active")).toBool(true), false);
        QCOMPARE(rowOf(pair.state(), "ada@x.example").status, UserStatus::Disabled); // SU-09
        QCOMPARE(
            pair.patch(path, json("{'op':'Replace','value':{'active':'True'}}")).at(QStringLiteral("active")).toBool(),
            true);
        QCOMPARE(pair.patch(path, json("{'op':'Replace','value':{'name.familyName':'Byron'}}"))
                     .at(QStringLiteral("name.familyName"))
                     .toString(),
                 QStringLiteral("Byron"));
        QCOMPARE(typeOf(pair.patch(path, json("{'op':'replace','path':'active','value':'perhaps'}"))),
                 QStringLiteral("invalidValue"));
    }
    void immutable_staysAsItIs()
    {
        const TalendPair pair;
        const QByteArray path = "/Users/" + pair.user("ada@x.example");
        QCOMPARE(typeOf(pair.patch(path, json("{'op':'replace','path':'userName','value':'else'}"))),
                 QStringLiteral("mutability"));
        QCOMPARE(typeOf(pair.patch(path, json("{'op':'replace','path':'userName','value':'ADA@x.example'}"))),
                 QStringLiteral("done")); // the same, in another case
        QCOMPARE(typeOf(pair.patch(path, json("{'op':'replace','path':'emails.value','value':'n@x.example'}"))),
                 QStringLiteral("mutability"));
        QCOMPARE(typeOf(pair.patch(path, json("{'op':'replace','path':'emails','value':[{'value':'n@x.example'}]}"))),
                 QStringLiteral("mutability"));
    }
    void allOrNothing()
    {
        const TalendPair pair;
        const QByteArray path = "/Users/" + pair.user("ada@x.example");
        const RawAnswer before = pair.get(path);
        const Revision revision = pair.workspace->snapshot().revision;
        // The second operation has no target.
        QCOMPARE(typeOf(pair.patch(path, json("{'op':'replace','path':'title','value':'Boss'},")
                                             + "{\"op\":\"replace\",\"path\":\"roles[value eq \\\"no\\\"].type\","
                                               "\"value\":\"x\"}")),
                 QStringLiteral("noTarget"));
        // The second act is refused by a rule: a Disabled person has no profile (ST-03).
        const QByteArray dan = "/Users/" + pair.user("dan@x.example");
        QCOMPARE(typeOf(pair.patch(dan, json("{'op':'add','path':'roles','value':[{'value':'" + pair.role("Reader")
                                             + "'}]},{'op':'replace','path':'title','value':'Boss'}"))),
                 QStringLiteral("invalidValue"));
        QCOMPARE(pair.get(path).json(), before.json());
        QCOMPARE(pair.workspace->snapshot().revision, revision);
        // In one request with being enabled it goes.
        QCOMPARE(typeOf(pair.patch(dan, json("{'op':'replace','path':'active','value':true},"
                                             "{'op':'replace','path':'title','value':'Boss'}"))),
                 QStringLiteral("done"));
    }
    void severalActsAreSeveralRevisionsOfOneCommit()
    {
        const TalendPair pair;
        const Revision before = pair.workspace->snapshot().revision;
        QCOMPARE(pair.patch("/Users/" + pair.user("ada@x.example"),
                            json("{'op':'add','value':{'title':'Boss','roles':[{'value':'" + pair.role("Reader")
                                 + "'}],'active':false}}"))
                     .status,
                 200);
        QCOMPARE(pair.workspace->snapshot().revision, before + 3);
    }
    void selection_ofTheAnswer()
    {
        const TalendPair pair;
        const RawAnswer answer =
            pair.patch("/Users/" + pair.user("ada@x.example") + "?attributes=title,name.familyName",
                       json("{'op':'replace','path':'title','value':'Boss'}"));
        QCOMPARE(answer.json().keys(), QStringList({QStringLiteral("id"), QStringLiteral("name"),
                                                    QStringLiteral("schemas"), QStringLiteral("title")}));
        QCOMPARE(answer.at(QStringLiteral("name")).toObject().keys(), QStringList(QStringLiteral("familyName")));
    }
    void limits_tooManyOperations()
    {
        const TalendPair pair;
        QByteArray operations;
        for (int i = 0; i < 1'001; ++i)
            operations += json(i ? ",{'op':'remove','path':'title'}" : "{'op':'remove','path':'title'}");
        QCOMPARE(typeOf(pair.patch("/Users/" + pair.user("ada@x.example"), operations)), QStringLiteral("tooMany"));
        QByteArray deep = "1";
        for (int i = 0; i < 200; ++i)
            deep = "[" + deep + "]";
        QCOMPARE(typeOf(pair.patch("/Users/" + pair.user("ada@x.example"),
                                   json("{'op':'add','path':'title','value':") + deep + "}")),
                 QStringLiteral("invalidSyntax"));
    }
};

QTEST_GUILESS_MAIN(TestTalendPatch)
#include "tst_talendpatch.moc"
