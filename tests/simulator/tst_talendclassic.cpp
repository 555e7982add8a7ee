// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/talend/talendrates.h"
#include "simulator/talend/tokens.h"
#include "talendpair.h"

using namespace tandem;
using namespace tandem::test;

/// The classic identities API, service accounts and their tokens, and what of /security the pair knows (reference of
/// the Talend API, sections 1, 3 and 4).
class TestTalendClassic : public QObject
{
    Q_OBJECT

private:
    static QString member(const RawAnswer &answer, const char *name)
    {
        return answer.at(QLatin1String(name)).toString();
    }
    static QJsonArray list(const RawAnswer &answer) { return QJsonDocument::fromJson(answer.body).array(); }
    static QByteArray person(const char *login, const char *more = "")
    {
        return json("{'login':'" + QByteArray(login) + "','email':'" + login + "@x.example','firstName':'First',"
                    + "'lastName':'Last'" + more + "}");
    }
    static QByteArray tokenOf(const TalendPair &pair, const QByteArray &idAndSecret, int *status = nullptr)
    {
        const RawAnswer answer =
            pair.askAs("Basic " + idAndSecret.toBase64(), "POST", "/security/oauth/token",
                       json("{'audience':'https://api.eu.cloud.talend.com','grant_type':'client_credentials'}"));
        if (status)
            *status = answer.status;
        return member(answer, "access_token").toUtf8();
    }

private Q_SLOTS:
    void users_listHasPagingInHeaders()
    {
        const TalendPair pair;
        const RawAnswer first = pair.ask("GET", "/account/users?page=1&size=2");
        QCOMPARE(first.status, 200);
        QCOMPARE(list(first).size(), 2);
        QCOMPARE(first.header("page-first"), QByteArray("true"));
        QCOMPARE(first.header("page-last"), QByteArray("false"));
        QCOMPARE(first.header("page-number"), QByteArray("1"));
        QCOMPARE(first.header("page-total-elements"), QByteArray("2"));
        QCOMPARE(first.header("total-elements"), QByteArray("3"));
        QCOMPARE(first.header("total-pages"), QByteArray("2"));
        const RawAnswer last = pair.ask("GET", "/account/users?page=2&size=2");
        QCOMPARE(list(last).size(), 1);
        QCOMPARE(last.header("page-last"), QByteArray("true"));
        QCOMPARE(list(pair.ask("GET", "/account/users?page=9")).size(), 0);
        for (const char *bad : {"page=0", "size=0", "size=101", "page=x", "size="})
            QCOMPARE(pair.ask("GET", "/account/users?" + QByteArray(bad)).status, 400);
        const QJsonObject ada = list(first).at(0).toObject();
        QCOMPARE(ada[u"login"].toString(), QStringLiteral("ada@x.example"));
        QCOMPARE(ada[u"firstName"].toString(), QStringLiteral("Ada"));
        QCOMPARE(ada[u"lastName"].toString(), QStringLiteral("Lovelace"));
        QCOMPARE(ada[u"roleIds"].toArray().at(0).toString().toUtf8(), pair.role("Analyst"));
    }
    void users_areInvitedChangedAndDeleted()
    {
        const TalendPair pair;
        const RawAnswer made = pair.ask("POST", "/account/users?invite=true", person("bjensen"));
        QCOMPARE(made.status, 201);
        QCOMPARE(member(made, "login"), QStringLiteral("bjensen"));
        QCOMPARE(member(made, "lastName"), QStringLiteral("Last"));
        QCOMPARE(pair.ask("POST", "/account/users", person("bjensen")).status, 409);
        QCOMPARE(pair.ask("POST", "/account/users", json("{'login':'x','email':'x@x.example'}")).status, 400);
        QCOMPARE(pair.ask("POST", "/account/users", "nothing").status, 400);
        const QByteArray ada = "/account/users/" + pair.user("ada@x.example");
        const QByteArray body = json("{'login':'ada@x.example','email':'ada@x.example','firstName':'Ada',"
                                     "'lastName':'King','title':'Boss','active':false}");
        const RawAnswer put = pair.ask("PUT", ada, body);
        QCOMPARE(put.status, 200);
        QCOMPARE(member(put, "lastName"), QStringLiteral("King"));
        QCOMPARE(put.json().value(QStringLiteral("active")).toBool(true), false);
        QCOMPARE(put.json().value(QStringLiteral("roleIds")).toArray().size(), 1); // not named: as they are
        QCOMPARE(pair.ask("DELETE", ada).status, 204);
        QCOMPARE(pair.ask("GET", ada).status, 404);
        QCOMPARE(pair.ask("PATCH", "/account/users/" + pair.user("dan@x.example"), "{}").status, 405);
    }
    void users_adminGivesTheAdministratorsRoles()
    {
        PairBuilder builder;
        builder.admin("anna@x.example").talendBuiltIn("Security Administrator", {"TMC_USER_MANAGEMENT"});
        const TalendPair pair(builder.state());
        const RawAnswer made = pair.ask("POST", "/account/users?admin=true", person("bjensen"));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json().value(QStringLiteral("roleIds")).toArray().size(), 1);
    }
    void users_aUsedUpPlanIs402()
    {
        PairBuilder full;
        full.admin("anna@x.example").talendLimit(0);
        const TalendPair pair(full.state());
        const RawAnswer refused = pair.ask("POST", "/account/users", person("bjensen"));
        QCOMPARE(refused.status, 402);
        QCOMPARE(refused.json().value(QStringLiteral("status")).toInt(), 402); // a number here
        QVERIFY(member(refused, "detail").startsWith(QStringLiteral("SR-12: ")));
        QVERIFY(!member(refused, "requestId").isEmpty());
        PairBuilder seats;
        seats.admin("anna@x.example").seats(1);
        const TalendPair none(seats.state());
        QCOMPARE(none.ask("POST", "/account/users", person("bjensen")).status, 402); // SU-10
    }
    void users_roles()
    {
        const TalendPair pair;
        const QByteArray path = "/account/users/" + pair.user("ada@x.example") + "/roles";
        QCOMPARE(list(pair.ask("GET", path)).size(), 1);
        QCOMPARE(list(pair.ask("GET", path + "?nameFilter=zzz")).size(), 0);
        const RawAnswer added = pair.ask("POST", path, json("['" + pair.role("Reader") + "']"));
        QCOMPARE(added.status, 200);
        QCOMPARE(added.json().value(QStringLiteral("roleIds")).toArray().size(), 2);
        QCOMPARE(pair.ask("DELETE", path + "/" + pair.role("Analyst")).status, 204);
        QCOMPARE(pair.ask("DELETE", path + "/" + pair.role("Analyst")).status, 204); // not held any more
        QVERIFY(!holdsDirectly(pair.state(), "ada@x.example", "Analyst"));
        QCOMPARE(pair.ask("DELETE", path + "/none").status, 404);
        QCOMPARE(pair.ask("POST", path, json("['none']")).status, 400);
        QCOMPARE(pair.ask("POST", path, "[]").status, 400);
    }
    void groups_andTheirMembers()
    {
        const TalendPair pair;
        const QByteArray ada = pair.user("ada@x.example");
        const RawAnswer made = pair.ask("POST", "/account/groups", json("{'name':'Team','userIds':['" + ada + "']}"));
        QCOMPARE(made.status, 201);
        const QByteArray path = "/account/groups/" + member(made, "id").toUtf8();
        QCOMPARE(made.header("location"), pair.base() + path);
        QCOMPARE(pair.ask("POST", "/account/groups", json("{'name':'Team'}")).status, 409);
        QCOMPARE(list(pair.ask("GET", path + "/users")).size(), 1);
        QCOMPARE(list(pair.ask("GET", "/account/users/" + ada + "/groups")).size(), 1);
        QCOMPARE(list(pair.ask("GET", "/account/groups?nameFilter=EA")).size(), 1);
        QCOMPARE(member(pair.ask("PATCH", path, json("{'name':'Crew'}")), "name"), QStringLiteral("Crew"));
        const QByteArray dan = pair.user("dan@x.example");
        QCOMPARE(pair.ask("POST", path + "/users", json("['" + dan + "']")).status, 204);
        QCOMPARE(pair.ask("DELETE", path + "/users/" + ada).status, 204);
        QCOMPARE(list(pair.ask("GET", path + "/users")).size(), 1);
        QCOMPARE(pair.ask("POST", "/account/users/" + ada + "/groups", json("['" + member(made, "id").toUtf8() + "']"))
                     .status,
                 200);
        QCOMPARE(pair.ask("DELETE", "/account/users/" + ada + "/groups/" + member(made, "id").toUtf8()).status, 204);
        QCOMPARE(pair.ask("DELETE", path).status, 204); // Dan was in it still
        QCOMPARE(pair.ask("GET", path).status, 404);
    }
    void roles_andTheirHolders()
    {
        const TalendPair pair;
        const RawAnswer made =
            pair.ask("POST", "/account/roles", json("{'name':'Keeper','permissions':['TMC_OPERATOR']}"));
        QCOMPARE(made.status, 201);
        const QByteArray path = "/account/roles/" + member(made, "id").toUtf8();
        QCOMPARE(made.header("location"), pair.base() + path);
        QCOMPARE(pair.ask("POST", "/account/roles", json("{'name':'Keeper','permissions':[]}")).status, 409);
        QCOMPARE(pair.ask("POST", "/account/roles", json("{'name':'X','permissions':['NO']}")).status, 400);
        const QByteArray ada = pair.user("ada@x.example");
        QCOMPARE(pair.ask("POST", path + "/users", json("['" + ada + "']")).status, 204);
        QCOMPARE(list(pair.ask("GET", path + "/users")).size(), 1);
        QCOMPARE(pair.ask("DELETE", path + "/users/" + ada).status, 204);
        const RawAnswer put = pair.ask("PUT", path, json("{'name':'Watcher','permissions':['CONNECTION_READ']}"));
        QCOMPARE(put.status, 200);
        QCOMPARE(put.at(QStringLiteral("permissions.0")).toString(), QStringLiteral("CONNECTION_READ"));
        QCOMPARE(pair.ask("DELETE", path).status, 204);
        QCOMPARE(pair.ask("DELETE", path).status, 404);
        QVERIFY(!list(pair.ask("GET", "/account/roles")).isEmpty());
    }
    void me_isTheAdministratorOrTheServiceAccount()
    {
        const TalendPair pair;
        QCOMPARE(member(pair.ask("GET", "/account/me"), "type"), QStringLiteral("USER"));
        QCOMPARE(member(pair.ask("GET", "/account/me"), "login"), QStringLiteral("anna@x.example"));
        const QByteArray token = tokenOf(pair, "tandem:key");
        QCOMPARE(member(pair.askAs("Bearer " + token, "GET", "/account/me"), "type"),
                 QStringLiteral("SERVICE_ACCOUNT"));
    }
    void serviceAccounts_secretIsToldOnce()
    {
        const TalendPair pair;
        const QByteArray body = json("{'name':'robot','permissions':['TMC_USER_MANAGEMENT']}");
        const RawAnswer made = pair.ask("POST", "/account/service-accounts", body);
        QCOMPARE(made.status, 201);
        const QByteArray id = member(made, "id").toUtf8();
        QVERIFY(!member(made, "secret").isEmpty());
        const RawAnswer again = pair.ask("GET", "/account/service-accounts/" + id);
        QCOMPARE(again.status, 200);
        QVERIFY(!again.body.contains("secret"));
        QCOMPARE(pair.ask("POST", "/account/service-accounts", body).status, 409);
        QCOMPARE(pair.ask("POST", "/account/service-accounts", json("{'name':'r','permissions':['NO']}")).status, 400);
        QCOMPARE(pair.ask("GET", "/account/service-accounts/count").at(QStringLiteral("count")).toInt(), 1);
        QVERIFY(list(pair.ask("GET", "/account/service-accounts/permissions"))
                    .contains(QStringLiteral("TMC_USER_MANAGEMENT")));
        QCOMPARE(member(pair.ask("PUT", "/account/service-accounts/" + id,
                                 json("{'name':'robot 2','permissions':['TMC_USER_MANAGEMENT']}")),
                        "name"),
                 QStringLiteral("robot 2"));
        const QByteArray bearer = "Bearer " + tokenOf(pair, id + ":" + member(made, "secret").toUtf8());
        QCOMPARE(pair.askAs(bearer, "GET", "/scim/v2/Users").status, 200);
        const RawAnswer missing = pair.askAs(bearer, "GET", "/scim/v2/Roles");
        QCOMPARE(missing.status, 403);
        QVERIFY(missing.body.contains("TMC_ROLE_MANAGEMENT"));
        QCOMPARE(pair.askAs(bearer, "GET", "/account/roles").status, 403);
        QVERIFY(pair.ask("GET", "/account/service-accounts/" + id).body.contains("lastUsedApi"));
        QCOMPARE(pair.ask("DELETE", "/account/service-accounts/" + id).status, 204);
        QCOMPARE(pair.askAs(bearer, "GET", "/scim/v2/Users").status, 401); // its tokens die with it
        QCOMPARE(pair.ask("DELETE", "/account/service-accounts/" + id).status, 404);
    }
    void tokens_needTheRightPair()
    {
        const TalendPair pair;
        int status = 0;
        QVERIFY(!tokenOf(pair, "tandem:key", &status).isEmpty());
        QCOMPARE(status, 200);
        for (const char *wrong : {"tandem:no", "nobody:key", "tandem", ":", ""}) {
            QVERIFY(tokenOf(pair, wrong, &status).isEmpty());
            QCOMPARE(status, 401);
        }
        QCOMPARE(
            pair.askAs("Basic " + QByteArray("tandem:key").toBase64(), "POST", "/security/oauth/token", "{}").status,
            400);
        QCOMPARE(pair.askAs("Basic " + QByteArray("tandem:key").toBase64(), "GET", "/security/oauth/token").status,
                 405);
        QCOMPARE(pair.askAs("Basic " + QByteArray("tandem:key").toBase64(), "GET", "/scim/v2/Users").status, 401);
    }
    void tokens_liveThirtyMinutes()
    {
        using namespace simulator::talend;
        auto now = std::chrono::steady_clock::now();
        Tokens tokens("key", [&now] { return now; });
        const auto body = valueFromJson(json("{'audience':'a','grant_type':'client_credentials'}").toStdString());
        const QByteArray basic = QByteArray("tandem:key").toBase64();
        const auto token = tokens.issue(std::string_view(basic.constData(), std::size_t(basic.size())), *body);
        QVERIFY(token.has_value());
        QCOMPARE(std::string(token->textOf("expires_in")), std::string("1800"));
        const std::string bearer(token->textOf("access_token"));
        now += std::chrono::minutes(29);
        QVERIFY(tokens.grantOf(bearer).has_value());
        now += std::chrono::minutes(1);
        QVERIFY(!tokens.grantOf(bearer).has_value());
        QVERIFY(tokens.grantOf("key").has_value());
        QVERIFY(!tokens.grantOf("").has_value());
        // So many at most: the oldest give way.
        std::string first;
        for (int i = 0; i < 10'001; ++i) {
            const auto next = tokens.issue(std::string_view(basic.constData(), std::size_t(basic.size())), *body);
            if (i == 0)
                first = next->textOf("access_token");
        }
        QVERIFY(!tokens.grantOf(first).has_value());
    }
    void roleMappings_areReplacedAsAWhole()
    {
        const TalendPair pair;
        const QByteArray body = json("[{'name':'Developer','roles':['API Tester','API Designer']}]");
        QCOMPARE(pair.ask("POST", "/security/role-mappings", body).status, 200);
        QCOMPARE(list(pair.ask("GET", "/security/role-mappings")).size(), 1);
        QCOMPARE(pair.ask("GET", "/security/role-mappings/Developer").status, 200);
        QCOMPARE(pair.ask("POST", "/security/role-mappings", json("[{'name':''}]")).status, 400);
        QCOMPARE(pair.ask("DELETE", "/security/role-mappings/Developer").status, 204);
        QCOMPARE(pair.ask("GET", "/security/role-mappings/Developer").status, 404);
        QCOMPARE(pair.ask("DELETE", "/security/role-mappings").status, 204);
    }
    void workspaces_permissions()
    {
        PairBuilder builder;
        builder.admin("anna@x.example").role("Reader", {}, {"CONNECTION_READ"});
        builder.user("ada@x.example").holds("ada@x.example", "Reader").account("ada@x.example");
        builder.account("anna@x.example").space("Lab", SpaceType::Shared, "anna@x.example", Side::Talend);
        const TalendPair pair(builder.state());
        const Space &lab = pair.state().spaces().at(spaceOf(pair.state(), "Lab"));
        const QByteArray path = "/security/workspaces/"
                                + QByteArray(lab.vendorId().data(), qsizetype(lab.vendorId().size())) + "/users/"
                                + pair.user("ada@x.example") + "/permissions";
        QCOMPARE(list(pair.ask("GET", path)).size(), 0);
        QCOMPARE(pair.ask("POST", path, json("['AUTHOR','VIEW']")).status, 201);
        QCOMPARE(list(pair.ask("GET", path)).size(), 2);
        QCOMPARE(pair.ask("POST", path, json("['VIEW']")).status, 409);
        QCOMPARE(pair.ask("PUT", path, json("['EXECUTE']")).status, 204);
        QCOMPARE(list(pair.ask("GET", path)).at(0).toString(), QStringLiteral("EXECUTE"));
        QCOMPARE(pair.ask("PUT", path, json("['FLY']")).status, 400);
        QCOMPARE(pair.ask("DELETE", path).status, 204);
        QCOMPARE(list(pair.ask("GET", path)).size(), 0);
        QCOMPARE(pair.ask("GET", "/security/workspaces/none/users/x/permissions").status, 404);
    }
    void subscription_andWhatIsNotThere()
    {
        const TalendPair pair;
        const RawAnswer subscription = pair.ask("GET", "/account/subscription");
        QCOMPARE(subscription.at(QStringLiteral("seats.0.application")).toString(), QStringLiteral("TMC"));
        QCOMPARE(subscription.at(QStringLiteral("seats.0.currentUsers")).toInt(), 1); // Ada, by TMC_OPERATOR
        for (const char *path :
             {"/", "/account", "/account/nothing", "/security/ip-allowlist", "/account/users/a/b/c/d/e"})
            QCOMPARE(pair.ask("GET", path).status, 404);
        QCOMPARE(pair.askAs("", "GET", "/account/users").status, 401);
        QCOMPARE(pair.askAs("", "GET", "/account/users").header("www-authenticate"), QByteArray("Bearer"));
    }
    void rates_asPublishedWhenSwitchedOn()
    {
        simulator::ServeOptions options;
        options.rateScale = 0.05; // 3 instead of 60
        const TalendPair pair(talendFirm(), options);
        for (int left = 2; left >= 0; --left) {
            const RawAnswer answer = pair.ask("GET", "/account/subscription");
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.header("x-ratelimit-limit"), QByteArray("3"));
            QCOMPARE(answer.header("x-ratelimit-remaining"), QByteArray::number(left));
        }
        const RawAnswer refused = pair.ask("GET", "/account/subscription");
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.header("x-ratelimit-reset").toInt() > 0);
        QVERIFY(refused.header("retry-after").isEmpty());
        // No figure is published for the others.
        const RawAnswer users = pair.ask("GET", "/account/users");
        QCOMPARE(users.status, 200);
        QVERIFY(users.header("x-ratelimit-limit").isEmpty());
    }
    void rates_aMinuteLater()
    {
        auto now = std::chrono::steady_clock::now();
        simulator::talend::TalendRates rates(1, [&now] { return now; });
        for (int i = 0; i < 60; ++i)
            QVERIFY(rates.count("/account/subscription")->remaining >= 0);
        QVERIFY(rates.count("/account/subscription")->remaining < 0);
        QVERIFY(rates.count("/security/workspaces/x/users/y/permissions")->remaining == 599);
        now += std::chrono::seconds(59);
        QVERIFY(rates.count("/account/subscription")->reset == 1);
        now += std::chrono::seconds(1);
        QVERIFY(rates.count("/account/subscription")->remaining == 59);
        QVERIFY(!simulator::talend::TalendRates(0, [&now] { return now; }).count("/account/subscription"));
    }
};

QTEST_GUILESS_MAIN(TestTalendClassic)
#include "tst_talendclassic.moc"
