// SPDX-License-Identifier: GPL-3.0-or-later
#include "talendpair.h"

using namespace tandem;
using namespace tandem::test;

/// What RFC 7643 and 7644 demand of a service, line by line (reference of the Talend API, section 7): form, users and
/// groups, creating, reading, replacing and deleting, versions, errors, discovery. PATCH has tests of its own.
class TestTalendScim : public QObject
{
    Q_OBJECT

private:
    static bool isError(const RawAnswer &answer, int status, const char *type = "")
    {
        return answer.status == status && answer.at(QStringLiteral("status")).toString() == QString::number(status)
               && answer.at(QStringLiteral("schemas.0")).toString()
                      == QStringLiteral("urn:ietf:params:scim:api:messages:2.0:Error")
               && answer.at(QStringLiteral("scimType")).toString() == QLatin1String(type)
               && !answer.at(QStringLiteral("detail")).toString().isEmpty();
    }

private Q_SLOTS:
    // --- transport and form ---
    void form_answersAreScimJson()
    {
        const TalendPair pair;
        const RawAnswer answer = pair.get("/Users/" + pair.user("ada@x.example"));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("content-type").startsWith("application/scim+json"));
    }
    void form_takesBothMediaTypes()
    {
        const TalendPair pair;
        QCOMPARE(pair.ask("POST", "/scim/v2/Users", scimUser("a1@x.example"),
                          "Content-Type: application/json; charset=utf-8\r\n")
                     .status,
                 201);
        QCOMPARE(pair.post("/Users", scimUser("a2@x.example")).status, 201);
        QVERIFY(isError(
            pair.ask("POST", "/scim/v2/Users", "a=b", "Content-Type: application/x-www-form-urlencoded\r\n"), 415));
    }
    void form_namesAreCaseInsensitive()
    {
        const TalendPair pair;
        const RawAnswer made = pair.post("/Users", json("{'SCHEMAS':['URN:ietf:params:scim:schemas:core:2.0:user'],"
                                                        "'UserName':'a1@x.example','TITLE':'Boss'}"));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.at(QStringLiteral("title")).toString(), QStringLiteral("Boss"));
        QCOMPARE(pair.find("Users", json("USERNAME eq 'A1@X.example'")).at(QStringLiteral("totalResults")).toInt(), 1);
    }
    void form_everyMessageHasSchemas()
    {
        const TalendPair pair;
        for (const char *path : {"/Users", "/Groups", "/Roles", "/Schemas", "/ResourceTypes", "/ServiceProviderConfig"})
            QVERIFY2(!pair.get(path).at(QStringLiteral("schemas.0")).toString().isEmpty(), path);
        QVERIFY(!pair.get("/Users").at(QStringLiteral("Resources.0.schemas.0")).toString().isEmpty());
        QVERIFY(!pair.get("/Roles").at(QStringLiteral("Resources.0.schemas.0")).toString().isEmpty());
    }
    void form_nullEmptyAndAbsentAreUnassigned()
    {
        const TalendPair pair;
        const RawAnswer made =
            pair.post("/Users", scimUser("a1@x.example", json("'title':null,'roles':[],'phoneNumbers':[]")));
        QCOMPARE(made.status, 201);
        QVERIFY(made.at(QStringLiteral("title")).isUndefined());
        QVERIFY(made.at(QStringLiteral("roles")).isUndefined());
    }
    void form_readOnlyAttributesAreIgnored()
    {
        const TalendPair pair;
        const RawAnswer made =
            pair.post("/Users", scimUser("a1@x.example",
                                         json("'id':'mine','meta':{'version':'x'},'groups':[{'value':'no such'}]")));
        QCOMPARE(made.status, 201);
        QVERIFY(made.at(QStringLiteral("id")).toString() != QStringLiteral("mine"));
        QVERIFY(made.at(QStringLiteral("groups")).isUndefined());
    }
    void form_idIsItsOwnAndNeverReused()
    {
        const TalendPair pair;
        const QString first = pair.post("/Groups", scimGroup("One")).at(QStringLiteral("id")).toString();
        QCOMPARE(pair.ask("DELETE", "/scim/v2/Groups/" + first.toUtf8()).status, 204);
        const QString second = pair.post("/Groups", scimGroup("One")).at(QStringLiteral("id")).toString();
        QVERIFY(!first.isEmpty() && first != second);
    }
    void form_metaTellsWhatItMust()
    {
        const TalendPair pair;
        const QByteArray path = "/Users/" + pair.user("ada@x.example");
        const RawAnswer answer = pair.get(path);
        QCOMPARE(answer.at(QStringLiteral("meta.resourceType")).toString(), QStringLiteral("User"));
        QCOMPARE(answer.at(QStringLiteral("meta.location")).toString().toUtf8(), pair.base() + "/scim/v2" + path);
        QCOMPARE(answer.at(QStringLiteral("meta.version")).toString().toUtf8(), answer.header("etag"));
        QCOMPARE(answer.at(QStringLiteral("meta.created")).toString(),
                 answer.at(QStringLiteral("meta.lastModified")).toString());
        const RawAnswer later = pair.patch(path, json("{'op':'replace','path':'title','value':'Boss'}"));
        QVERIFY(later.at(QStringLiteral("meta.lastModified")).toString()
                > later.at(QStringLiteral("meta.created")).toString());
    }

    // --- users, groups ---
    void users_userNameIsRequiredUniqueAndNotCaseExact()
    {
        const TalendPair pair;
        QVERIFY(isError(pair.post("/Users", json("{'schemas':['urn:ietf:params:scim:schemas:core:2.0:User']}")), 400,
                        "invalidValue"));
        QCOMPARE(pair.post("/Users", scimUser("bjensen", json("'emails':[{'value':'b@x.example'}]"))).status, 201);
        QVERIFY(isError(pair.post("/Users", scimUser("BJensen", json("'emails':[{'value':'c@x.example'}]"))), 409,
                        "uniqueness"));
        QVERIFY(isError(pair.post("/Users", scimUser("ada@x.example")), 409, "uniqueness"));
    }
    void users_passwordIsNeverReturned()
    {
        const TalendPair pair;
        const RawAnswer made = pair.post("/Users", scimUser("a1@x.example", json("'password':'geheim'")));
        QCOMPARE(made.status, 201);
        QVERIFY(!made.body.contains("geheim"));
        QVERIFY(!pair.get("/Users?attributes=password").body.contains("password"));
        QVERIFY(isError(pair.find("Users", json("password sw 'g'")), 400, "invalidFilter"));
    }
    void users_groupsAreReadOnlyAndFollowTheGroup()
    {
        const TalendPair pair;
        const QByteArray ada = pair.user("ada@x.example");
        const RawAnswer group = pair.post("/Groups", scimGroup("Team", json("'members':[{'value':'" + ada + "'}]")));
        QCOMPARE(group.status, 201);
        QCOMPARE(group.at(QStringLiteral("members.0.value")).toString().toUtf8(), ada);
        QCOMPARE(group.at(QStringLiteral("members.0.type")).toString(), QStringLiteral("User"));
        QCOMPARE(group.at(QStringLiteral("members.0.$ref")).toString().toUtf8(), pair.base() + "/scim/v2/Users/" + ada);
        QCOMPARE(pair.get("/Users/" + ada).at(QStringLiteral("groups.0.display")).toString(), QStringLiteral("Team"));
        QVERIFY(isError(pair.patch("/Users/" + ada, json("{'op':'remove','path':'groups'}")), 400, "mutability"));
    }
    void users_atMostOnePrimary()
    {
        const TalendPair pair;
        QVERIFY(isError(pair.post("/Users", scimUser("a1", json("'emails':[{'value':'a@x.example','primary':true},"
                                                                "{'value':'b@x.example','primary':true}]"))),
                        400, "invalidValue"));
        const RawAnswer made = pair.post("/Users", scimUser("a1", json("'emails':[{'value':'a@x.example'},"
                                                                       "{'value':'b@x.example','primary':true}]")));
        QCOMPARE(made.at(QStringLiteral("emails.0.value")).toString(), QStringLiteral("b@x.example"));
        QCOMPARE(made.at(QStringLiteral("userName")).toString(), QStringLiteral("a1"));
    }
    void users_rolesAndEntitlementsAreMultiValued()
    {
        const TalendPair pair;
        const RawAnswer ada = pair.get("/Users/" + pair.user("ada@x.example"));
        QCOMPARE(ada.at(QStringLiteral("roles.0.value")).toString().toUtf8(), pair.role("Analyst"));
        QCOMPARE(ada.at(QStringLiteral("roles.0.display")).toString(), QStringLiteral("Analyst"));
        const RawAnswer role = pair.get("/Roles/" + pair.role("Analyst"));
        QCOMPARE(role.at(QStringLiteral("entitlements.0.value")).toString(), QStringLiteral("TMC_OPERATOR"));
        QCOMPARE(role.at(QStringLiteral("name")).toString(), QStringLiteral("Analyst"));
        QVERIFY(!role.body.contains("api-keys")); // SR-03
    }
    void groups_displayNameIsRequired()
    {
        const TalendPair pair;
        QVERIFY(isError(pair.post("/Groups", json("{'schemas':['urn:ietf:params:scim:schemas:core:2.0:Group']}")), 400,
                        "invalidValue"));
        QCOMPARE(pair.post("/Groups", scimGroup("Team")).status, 201);
        QVERIFY(isError(pair.post("/Groups", scimGroup("Team")), 409, "uniqueness"));
        QVERIFY(isError(pair.post("/Groups", scimGroup("Other", json("'members':[{'value':'nobody'}]"))), 400,
                        "invalidValue"));
    }

    // --- create, read, replace, delete ---
    void create_is201WithLocation()
    {
        const TalendPair pair;
        const RawAnswer made = pair.post(
            "/Users", scimUser("ada.two", json("'name':{'givenName':'Ada','familyName':'Two'},'title':'Analyst',"
                                               "'emails':[{'value':'two@x.example','type':'work','primary':true}],"
                                               "'phoneNumbers':[{'value':'+46 1','type':'work'}],"
                                               "'roles':[{'value':'"
                                               + pair.role("Reader") + "'}]")));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.header("location"), made.at(QStringLiteral("meta.location")).toString().toUtf8());
        QCOMPARE(made.at(QStringLiteral("userName")).toString(), QStringLiteral("ada.two"));
        QCOMPARE(made.at(QStringLiteral("name.familyName")).toString(), QStringLiteral("Two"));
        QCOMPARE(made.at(QStringLiteral("phoneNumbers.0.value")).toString(), QStringLiteral("+46 1"));
        QCOMPARE(made.at(QStringLiteral("roles.0.display")).toString(), QStringLiteral("Reader"));
        QCOMPARE(made.at(QStringLiteral("active")).toBool(), true);
        const RawAnswer again = pair.get("/Users/" + made.at(QStringLiteral("id")).toString().toUtf8());
        QCOMPARE(again.json(), made.json());
        // SU-06: the Qlik side has the address, and nothing more before the first sign-in.
        const User &user = rowOf(pair.state(), "two@x.example");
        QCOMPARE(user.status, UserStatus::Invited);
        QVERIFY(user.person.name().empty());
        QVERIFY(user.entitlement); // SU-10
    }
    void create_withoutAnAddressIs400()
    {
        const TalendPair pair;
        QVERIFY(isError(pair.post("/Users", scimUser("nomail")), 400, "invalidValue"));
    }
    void create_limitsAreRefusals()
    {
        PairBuilder full;
        full.admin("anna@x.example").talendLimit(0);
        const TalendPair pair(full.state());
        const RawAnswer refused = pair.post("/Users", scimUser("a1@x.example"));
        QVERIFY(isError(refused, 403));
        QVERIFY(refused.at(QStringLiteral("detail")).toString().startsWith(QStringLiteral("SR-12: ")));
    }
    void read_missingIs404ButAnEmptyListIs200()
    {
        const TalendPair pair;
        for (const char *kind : {"/Users/", "/Groups/", "/Roles/"})
            QVERIFY2(isError(pair.get(QByteArray(kind) + "nobody"), 404), kind);
        const RawAnswer none = pair.find("Users", json("userName eq 'nobody'"));
        QCOMPARE(none.status, 200);
        QCOMPARE(none.at(QStringLiteral("totalResults")).toInt(-1), 0);
        QVERIFY(isError(pair.get("/Nothing"), 404));
        QVERIFY(isError(pair.get("/Users/a/b"), 404));
    }
    void replace_clearsWhatIsOmitted()
    {
        const TalendPair pair;
        const QByteArray path = "/Users/" + pair.user("ada@x.example");
        QCOMPARE(pair.patch(path, json("{'op':'add','value':{'title':'Boss'}}")).status, 200);
        QJsonObject whole = pair.get(path).json();
        const auto put = [&] { return pair.ask("PUT", "/scim/v2" + path, QJsonDocument(whole).toJson()); };
        const Revision before = pair.workspace->snapshot().revision;
        QCOMPARE(put().status, 200);
        QCOMPARE(pair.workspace->snapshot().revision, before); // what was read changes nothing
        whole.remove(QStringLiteral("title"));
        whole.remove(QStringLiteral("roles"));
        const RawAnswer cleared = put();
        QCOMPARE(cleared.status, 200);
        QVERIFY(cleared.at(QStringLiteral("title")).isUndefined());
        QVERIFY(cleared.at(QStringLiteral("roles")).isUndefined());
        QVERIFY(!holdsDirectly(pair.state(), "ada@x.example", "Analyst")); // SU-08
        QCOMPARE(cleared.at(QStringLiteral("name.givenName")).toString(), QStringLiteral("Ada"));
    }
    void replace_missingRequiredIs400AndImmutableStays()
    {
        const TalendPair pair;
        const QByteArray path = "/scim/v2/Users/" + pair.user("ada@x.example");
        QVERIFY(isError(pair.ask("PUT", path, json("{'schemas':['urn:ietf:params:scim:schemas:core:2.0:User']}")), 400,
                        "invalidValue"));
        QVERIFY(isError(pair.ask("PUT", path, scimUser("somebody.else")), 400, "mutability"));
        QVERIFY(isError(pair.ask("PUT", path, scimUser("ada@x.example", json("'emails':[{'value':'n@x.example'}]"))),
                        400, "mutability"));
        QVERIFY(isError(pair.ask("PUT", path, "{}"), 400, "invalidSyntax"));
        QVERIFY(isError(pair.ask("PUT", path, "no json"), 400, "invalidSyntax"));
    }
    void replace_mustNotCreate()
    {
        const TalendPair pair;
        QVERIFY(isError(pair.ask("PUT", "/scim/v2/Users/nobody", scimUser("a1@x.example")), 404));
        QCOMPARE(pair.find("Users", json("userName eq 'a1@x.example'")).at(QStringLiteral("totalResults")).toInt(), 0);
    }
    void remove_is204ThenGone()
    {
        const TalendPair pair;
        const QByteArray path = "/Users/" + pair.user("ada@x.example");
        const RawAnswer removed = pair.ask("DELETE", "/scim/v2" + path);
        QCOMPARE(removed.status, 204);
        QVERIFY(removed.body.isEmpty());
        QVERIFY(isError(pair.get(path), 404));
        QVERIFY(isError(pair.ask("DELETE", "/scim/v2" + path), 404));
        QCOMPARE(pair.find("Users", json("userName eq 'ada@x.example'")).at(QStringLiteral("totalResults")).toInt(), 0);
        // SU-13: the Qlik user stays, with the role; the unique values are free again.
        QVERIFY(holdsDirectly(pair.state(), "ada@x.example", "Analyst"));
        QCOMPARE(pair.post("/Users", scimUser("ada@x.example")).status, 201); // SU-14
    }
    void remove_groupWithMembersAndHeldRole()
    {
        const TalendPair pair;
        const QByteArray ada = pair.user("ada@x.example");
        const RawAnswer group = pair.post("/Groups", scimGroup("Team", json("'members':[{'value':'" + ada + "'}]")));
        const QByteArray path = "/scim/v2/Groups/" + group.at(QStringLiteral("id")).toString().toUtf8();
        QCOMPARE(pair.ask("DELETE", path).status, 204);
        QCOMPARE(pair.ask("GET", path).status, 404);
        QCOMPARE(pair.ask("DELETE", "/scim/v2/Roles/" + pair.role("Analyst")).status, 204);
        QVERIFY(pair.get("/Users/" + ada).at(QStringLiteral("roles")).isUndefined());
        QVERIFY(accountOf(pair.state(), "ada@x.example")); // SU-05
    }
    void remove_oneselfIs403()
    {
        PairBuilder builder;
        builder.admin("anna@x.example").account("anna@x.example");
        const TalendPair pair(builder.state());
        QVERIFY(isError(pair.ask("DELETE", "/scim/v2/Users/" + pair.user("anna@x.example")), 403));
    }

    // --- roles, Talend's own type ---
    void roles_areMadeChangedAndShownOnBothSides()
    {
        const TalendPair pair;
        const QByteArray urn = pair.get("/ResourceTypes/Role").at(QStringLiteral("schema")).toString().toUtf8();
        const QByteArray body = json("{'schemas':['" + urn
                                     + "'],'name':'Keeper','entitlements':["
                                       "{'value':'TMC_OPERATOR'},{'value':'CONNECTION_READ'}]}");
        const RawAnswer made = pair.post("/Roles", body);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json().value(QStringLiteral("entitlements")).toArray().size(), 2);
        const Role &role = pair.state().roles().at(roleOf(pair.state(), "Keeper"));
        QVERIFY(role.onQlik && role.distributed); // SR-13
        QVERIFY(isError(pair.post("/Roles", body), 409, "uniqueness"));
        const QByteArray path = "/scim/v2/Roles/" + made.at(QStringLiteral("id")).toString().toUtf8();
        const RawAnswer put = pair.ask("PUT", path,
                                       json("{'schemas':['" + urn
                                            + "'],'name':'Watcher',"
                                              "'entitlements':[{'value':'CONNECTION_READ'}]}"));
        QCOMPARE(put.status, 200);
        QCOMPARE(put.at(QStringLiteral("name")).toString(), QStringLiteral("Watcher"));
        QCOMPARE(put.json().value(QStringLiteral("entitlements")).toArray().size(), 1);
        QVERIFY(isError(pair.post("/Roles", json("{'schemas':['" + urn
                                                 + "'],'name':'X',"
                                                   "'entitlements':[{'value':'NO_SUCH'}]}")),
                        400, "invalidValue"));
        QVERIFY(isError(pair.post("/Roles", json("{'schemas':['" + urn + "'],'name':'X'}")), 400, "invalidValue"));
    }
    void roles_givenOnTheQlikSideMakeTheAccount()
    {
        const TalendPair pair;
        QCOMPARE(pair.find("Users", json("emails eq 'cleo@x.example'")).at(QStringLiteral("totalResults")).toInt(), 0);
        const Act act{acts::AssignRole{{userOf(pair.state(), "cleo@x.example")}, roleOf(pair.state(), "Analyst")},
                      Side::Qlik, pair.workspace->defaultActor()};
        QVERIFY(pair.workspace->apply(pair.workspace->preview(act)).has_value());
        const RawAnswer found = pair.find("Users", json("emails eq 'cleo@x.example'"));
        QCOMPARE(found.at(QStringLiteral("totalResults")).toInt(), 1);
        QCOMPARE(found.at(QStringLiteral("Resources.0.roles.0.display")).toString(), QStringLiteral("Analyst"));
    }

    // --- versions ---
    void versions_unchangedIs304()
    {
        const TalendPair pair;
        const QByteArray path = "/Users/" + pair.user("ada@x.example");
        const QByteArray tag = pair.get(path).header("etag");
        QVERIFY(tag.startsWith("W/\""));
        const RawAnswer same = pair.get(path, "If-None-Match: " + tag + "\r\n");
        QCOMPARE(same.status, 304);
        QVERIFY(same.body.isEmpty());
        QCOMPARE(same.header("etag"), tag);
        QCOMPARE(pair.get(path, "If-None-Match: W/\"other\"\r\n").status, 200);
    }
    void versions_staleIs412()
    {
        const TalendPair pair;
        const QByteArray path = "/Users/" + pair.user("ada@x.example");
        const QByteArray tag = pair.get(path).header("etag");
        const QByteArray match = "If-Match: " + tag + "\r\n";
        const QByteArray title = json("{'op':'replace','path':'title','value':'Boss'}");
        const RawAnswer changed = pair.patch(path, title, match);
        QCOMPARE(changed.status, 200);
        QVERIFY(changed.header("etag") != tag);
        QVERIFY(isError(pair.patch(path, json("{'op':'remove','path':'title'}"), match), 412));
        QVERIFY(isError(pair.ask("PUT", "/scim/v2" + path, scimUser("ada@x.example"), match), 412));
        QVERIFY(isError(pair.ask("DELETE", "/scim/v2" + path, {}, match), 412));
        QCOMPARE(pair.get(path).at(QStringLiteral("title")).toString(), QStringLiteral("Boss"));
        QCOMPARE(pair.ask("DELETE", "/scim/v2" + path, {}, "If-Match: *\r\n").status, 204);
    }
    void versions_followRolesAndGroups()
    {
        const TalendPair pair;
        const QByteArray ada = pair.user("ada@x.example");
        const QByteArray tag = pair.get("/Users/" + ada).header("etag");
        QCOMPARE(pair.post("/Groups", scimGroup("Team", json("'members':[{'value':'" + ada + "'}]"))).status, 201);
        QVERIFY(pair.get("/Users/" + ada).header("etag") != tag);
    }

    // --- errors ---
    void errors_saysWhichRule()
    {
        const TalendPair pair;
        const RawAnswer refused =
            pair.patch("/Users/" + pair.user("eve@x.example"), json("{'op':'replace','path':'active','value':false}"));
        QVERIFY(isError(refused, 400, "invalidValue"));
        QVERIFY(refused.at(QStringLiteral("detail")).toString().startsWith(QStringLiteral("ST-04: ")));
    }
    void errors_withoutOrWithAWrongBearer()
    {
        const TalendPair pair;
        QVERIFY(isError(pair.askAs("", "GET", "/scim/v2/Users"), 401));
        QVERIFY(isError(pair.askAs("Bearer no", "GET", "/scim/v2/Users"), 401));
        QVERIFY(isError(pair.askAs("Basic a2V5", "GET", "/scim/v2/Users"), 401));
    }
    void errors_whatIsNotOffered()
    {
        const TalendPair pair;
        QVERIFY(isError(pair.post("/Bulk", "{}"), 501));
        QVERIFY(isError(pair.get("/Me"), 501));
        QVERIFY(isError(pair.post("/.search", "{}"), 501));
        QVERIFY(isError(pair.ask("DELETE", "/scim/v2/Users"), 405));
        QCOMPARE(pair.ask("DELETE", "/scim/v2/Users").header("allow"), QByteArray("GET, POST"));
    }
    void errors_unpairedSidesTakeNoActs()
    {
        PairBuilder strangers;
        strangers.admin("anna@x.example").unpaired().looseAccount("ada@x.example");
        const TalendPair pair(strangers.state());
        QCOMPARE(pair.get("/Users").at(QStringLiteral("totalResults")).toInt(), 1);
        QVERIFY(isError(pair.post("/Users", scimUser("a1@x.example")), 409));
        QVERIFY(isError(pair.ask("DELETE", "/scim/v2/Users/" + pair.user("ada@x.example")), 409));
    }

    // --- discovery ---
    void discovery_tellsTheTruth()
    {
        const TalendPair pair;
        const RawAnswer config = pair.get("/ServiceProviderConfig");
        QVERIFY(config.at(QStringLiteral("patch.supported")).toBool());
        QVERIFY(config.at(QStringLiteral("etag.supported")).toBool());
        QVERIFY(config.at(QStringLiteral("sort.supported")).toBool());
        QVERIFY(!config.at(QStringLiteral("bulk.supported")).toBool(true));
        QVERIFY(!config.at(QStringLiteral("changePassword.supported")).toBool(true));
        QCOMPARE(config.at(QStringLiteral("filter.maxResults")).toInt(), 999);
        const RawAnswer types = pair.get("/ResourceTypes");
        QCOMPARE(types.at(QStringLiteral("totalResults")).toInt(), 3);
        for (int i = 0; i < 3; ++i) {
            const QString at = QStringLiteral("Resources.%1.").arg(i);
            const QByteArray endpoint = types.at(at + QStringLiteral("endpoint")).toString().toUtf8();
            QCOMPARE(pair.get(endpoint).status, 200);
            const QByteArray urn = types.at(at + QStringLiteral("schema")).toString().toUtf8();
            QCOMPARE(pair.get("/Schemas/" + urn).at(QStringLiteral("id")).toString().toUtf8(), urn);
        }
        QCOMPARE(pair.get("/ResourceTypes/User").at(QStringLiteral("endpoint")).toString(), QStringLiteral("/Users"));
        QVERIFY(isError(pair.get("/Schemas/none"), 404));
    }
    void deactivatesByLogin()
    {
        const TalendPair pair;
        const QByteArray path = "/Users/deactivate";
        const QByteArray ada = "/Users/" + pair.user("ada@x.example");
        QCOMPARE(pair.post(path, json("{'accountName':'firm','userName':'ada@x.example'}")).status, 204);
        QCOMPARE(pair.get(ada).at(QStringLiteral("active")), QJsonValue(false));
        QCOMPARE(pair.post(path, json("{'userName':'ada@x.example'}")).status, 204); // is so already
        QVERIFY(isError(pair.post(path, json("{'userName':'nobody'}")), 404));
        QVERIFY(isError(pair.post(path, "{}"), 400, "invalidValue"));
        QVERIFY(isError(pair.get(path), 405));
    }
    void discovery_isGetOnlyAndWithoutFilter()
    {
        const TalendPair pair;
        for (const char *path : {"/ServiceProviderConfig", "/ResourceTypes", "/Schemas"}) {
            QVERIFY2(isError(pair.get(QByteArray(path) + "?filter=id%20pr"), 403), path);
            QVERIFY2(isError(pair.post(path, "{}"), 405), path);
        }
    }
    void discovery_schemasNameWhatAnswersHold()
    {
        const TalendPair pair;
        QCOMPARE(
            pair.post("/Groups", scimGroup("Team", json("'members':[{'value':'" + pair.user("ada@x.example") + "'}]")))
                .status,
            201);
        const QJsonArray schemas = pair.get("/Schemas").json().value(QStringLiteral("Resources")).toArray();
        for (const char *kind : {"/Users", "/Groups", "/Roles"}) {
            const QJsonObject resource = pair.get(kind).at(QStringLiteral("Resources.0")).toObject();
            const QString urn = resource.value(QStringLiteral("schemas")).toArray().at(0).toString();
            QStringList known{QStringLiteral("schemas"), QStringLiteral("id"), QStringLiteral("meta")};
            for (const QJsonValue &schema : schemas) {
                for (const QJsonValue &one : schema[QStringLiteral("attributes")].toArray()) {
                    if (schema[QStringLiteral("id")].toString() == urn)
                        known.append(one[QStringLiteral("name")].toString());
                }
            }
            for (const QString &name : resource.keys())
                QVERIFY2(known.contains(name), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestTalendScim)
#include "tst_talendscim.moc"
