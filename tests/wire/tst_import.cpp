// SPDX-License-Identifier: GPL-3.0-or-later
// What an import takes over: lists in the shapes in which the vendors' interfaces answer.
#include "dump.h"

#include "domain/sentence.h"
#include "wire/export.h"

#include <QTest>

#include <algorithm>

using namespace tandem;
using namespace tandem::test;

namespace {

constexpr const char *qlikUsers =
    "{'data':[\n"
    "{'id':'u1','tenantId':'tenant','subject':'auth0|1','name':'Anna','email':'Anna@x.example','status':'active',"
    "'createdAt':'2024-05-06T07:08:09.123Z','lastUpdatedAt':'2024-05-06T07:08:09.123Z','locale':'sv-se',"
    "'assignedRoles':[{'id':'r1','name':'Report readers','type':'custom','level':'user'},"
    "{'id':'r9','name':'TenantAdmin','type':'default'}],"
    "'assignedGroups':[{'id':'g1','name':'Finance','providerType':'idp','assignedRoles':[{'id':'r1','name':'R'}]}],"
    "'favouriteColour':'green','shoes':{'size':39,'pairs':[1,2]},"
    "'links':{'self':{'href':'https://t.example/api/v1/users/u1'}}},\n"
    "{'id':'u2','subject':'auth0|2','name':'Bo','email':'bo@x.example','status':'disabled','roles':['Report readers']},"
    "\n{'id':'u3','subject':'auth0|3','name':null,'email':'cy@x.example','status':'invited',"
    "'inviteExpiry':1767862800},\n"
    "{'id':'u4','subject':'qlikbot\\\\7','name':'Bot','email':null,'status':'active'},\n"
    "{'id':'u5','subject':'','name':'','status':'deleted'}\n"
    "],'links':{'self':{'href':'https://t.example/api/v1/users'},'next':{'href':'https://t.example/api/v1/"
    "users?p=2'}}}";

constexpr const char *scimUsers =
    "{'schemas':['urn:ietf:params:scim:api:messages:2.0:ListResponse'],'totalResults':2,'startIndex':1,"
    "'itemsPerPage':2,'Resources':[\n"
    "{'schemas':['urn:ietf:params:scim:schemas:core:2.0:User'],'id':'t1','userName':'anna@x.example',"
    "'name':{'givenName':'Anna','familyName':'Ek'},'active':true,'title':'Head','emails':["
    "{'value':'other@x.example'},{'value':'anna@x.example','primary':true}],"
    "'phoneNumbers':[{'value':'+46 8 1','type':'work'}],'roles':[{'value':'tr1','display':'Report readers'}],"
    "'groups':[{'value':'tg1','display':'Integrators'}],'nickName':'An','preferredColour':'blue',"
    "'meta':{'resourceType':'User','created':'2024-01-01T00:00:00Z'}},\n"
    "{'id':'t2','userName':'dag@x.example','displayName':'Dag','active':'False','emails':[]}]}";

constexpr const char *scimRoles =
    "{'Resources':[{'id':'tr1','name':'Report readers','meta':{'resourceType':'Role'},"
    "'entitlements':[{'value':'TMC_OPERATOR'}]},"
    "{'id':'tr2','name':'Operator','meta':{'resourceType':'Role'},'entitlements':['TMC_OPERATOR']}]}";

constexpr const char *qlikRoles =
    "{'data':[{'id':'r1','name':'Report readers','description':'Read','type':'custom','assignedScopes':['notes',"
    "'made:up'],'canEdit':true,'canDelete':true,'department':'Sales','ownerName':'Anna Ek'},"
    "{'id':'r9','name':'TenantAdmin','type':'default','canEdit':false,'canDelete':false}]}";

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagedListsOfBothSides();
    void unknownFieldsComeBackInAnExport();
    void oneSideAlone();
    void strangers();
    void classicListsAndPlainArrays();
    void pagesOfOneListAndLinesOfRecords();
    void recognizedByShapeWhateverTheFileIsCalled();
    void skippedWithItsReason();
    void spacesAndContent();
    void seats();
    void theLaterWordOfTheCaller();
    void repeatedAndMissing();
    void capturedAnswers();
};

void TestImport::pagedListsOfBothSides()
{
    Dump dump;
    dump.add("qlik/users.json", qlikUsers).add("qlik/roles.json", qlikRoles);
    dump.add("talend/users.json", scimUsers).add("talend/roles.json", scimRoles);
    const auto read = dump.import();
    QVERIFY(read.has_value());
    const PairState &state = read->state;
    QCOMPARE(state.users().size(), std::size_t(4));
    const User *anna = userBy(state, "anna@x.example");
    QVERIFY(anna);
    QCOMPARE(std::string(anna->vendorId()), std::string("u1"));
    QCOMPARE(std::string(anna->person.email()), std::string("Anna@x.example"));
    QVERIFY(anna->createdAt == Instant::fromIso("2024-05-06T07:08:09.123Z"));
    QCOMPARE(std::string(anna->person.title()), std::string("Head")); // SU-16: the Talend side alone tells it
    QCOMPARE(state.directRoles(anna->id).size(), std::size_t(2));
    QCOMPARE(state.groupsOf(anna->id).size(), std::size_t(1));
    QCOMPARE(state.tenant().qlikTenantId, std::string("tenant"));
    const Account *account = state.accountOf(anna->id);
    QVERIFY(account); // SU-07: by the address, whatever its case
    QCOMPARE(std::string(account->vendorId()), std::string("t1"));
    QCOMPARE(std::string(account->person.name()), std::string("Anna Ek"));
    QCOMPARE(state.talendRoles(*account).size(), std::size_t(1));
    const User *bo = userBy(state, "bo@x.example");
    QVERIFY(bo && bo->status == UserStatus::Disabled);
    QCOMPARE(state.directRoles(bo->id).size(), std::size_t(1)); // by the old list of names
    const User *cy = userBy(state, "cy@x.example");
    QVERIFY(cy && cy->status == UserStatus::Invited);
    QVERIFY(cy->inviteExpiry == Instant::fromIso("2026-01-08T09:00:00.000Z"));
    QVERIFY(state.users().at(*state.userByVendorId("u4")).bot);
    QVERIFY(!state.userByVendorId("u5")); // ST-05
    QCOMPARE(state.tombstones().size(), std::size_t(1));
    std::size_t strange = 0;
    state.accounts().forEach([&](const Account &each) {
        if (each.vendorId() != "t2")
            return;
        ++strange;
        QVERIFY(each.status == UserStatus::Disabled); // Entra's way to say no
        QVERIFY(each.person.name() == "Dag" && !each.user);
    });
    QCOMPARE(strange, std::size_t(1));
    const auto readers = state.rolesByName("Report readers");
    QCOMPARE(readers.size(), std::size_t(1)); // SR-17: one of both sides
    const Role &role = state.roles().at(readers.front());
    QVERIFY(role.onQlik && role.onTalend && !role.distributed);
    QCOMPARE(role.vendorId + role.talendVendorId, std::string("r1tr1"));
    QVERIFY(role.qlik.contains("made:up") && !role.talend.empty());
    const Role &operatorRole = state.roles().at(state.rolesByName("Operator").front());
    QVERIFY(operatorRole.kind == RoleKind::TalendBuiltIn && operatorRole.distributed);
    QCOMPARE(state.groups().size(), std::size_t(2));
    QVERIFY(has(read->report, Sentence::FoundUnlinkedAccounts));
    QVERIFY(has(read->report, Sentence::FoundNoLicence));
    QVERIFY(has(read->report, Sentence::FoundUnknownPermissions));
    QVERIFY(has(read->report, Sentence::FoundTalendDeletionsUnknown)); // Bo should have an account
    QCOMPARE(read->report.files, std::uint64_t(4));
    QVERIFY(read->report.skipped.empty());
}

void TestImport::unknownFieldsComeBackInAnExport()
{
    Dump dump;
    dump.add("qlik/users.json", qlikUsers).add("qlik/roles.json", qlikRoles).add("talend/users.json", scimUsers);
    const auto read = dump.import();
    QVERIFY(read.has_value());
    const auto reported = [&](const char *resource, const char *field) {
        return std::ranges::any_of(read->report.unknownFields, [&](const UnknownField &each) {
            return each.resource == resource && each.field == field && each.count == 1;
        });
    };
    QVERIFY(reported("users", "favouriteColour") && reported("users", "shoes"));
    QVERIFY(reported("talend-users", "preferredColour") && reported("roles", "department"));
    QVERIFY(!reported("users", "links") && !reported("users", "locale")); // known, if not modelled
    QVERIFY(!reported("roles", "ownerName")); // a name of somebody stays with persons (DE-04)
    QVERIFY(has(read->report, Sentence::FoundPersonalDropped));

    for (const ExportFormat format : {ExportFormat::Json, ExportFormat::Csv}) {
        Dump again;
        QVERIFY(exportPair(read->state, again.path("out"), format).has_value());
        ImportOptions options;
        if (format == ExportFormat::Json)
            options.qlikPath = options.talendPath = again.path("out");
        else
            options.csvDir = again.path("out");
        const auto back = importPair(options);
        QVERIFY(back.has_value());
        const std::string extra(userBy(back->state, "anna@x.example")->person.extra());
        QVERIFY2(extra.find("\"favouriteColour\":\"green\"") != std::string::npos, extra.c_str());
        QVERIFY2(extra.find("\"shoes\":{\"size\":39,\"pairs\":[1,2]}") != std::string::npos, extra.c_str());
        QVERIFY2(extra.find("\"locale\":\"sv-se\"") != std::string::npos, extra.c_str());
        QVERIFY(back->state.roles().at(back->state.rolesByName("Report readers").front()).extra
                == "{\"department\":\"Sales\"}");
    }
    Dump written;
    QVERIFY(exportPair(read->state, written.path("out"), ExportFormat::Json).has_value());
    QFile users(QString::fromStdString(written.path("out/qlik/users.json")));
    QVERIFY(users.open(QIODevice::ReadOnly));
    QVERIFY(users.readAll().contains("\"favouriteColour\":\"green\"")); // in its place, not only in tandem.json
    QFile accounts(QString::fromStdString(written.path("out/talend/users.json")));
    QVERIFY(accounts.open(QIODevice::ReadOnly));
    QVERIFY(accounts.readAll().contains("\"preferredColour\":\"blue\""));
}

void TestImport::oneSideAlone()
{
    Dump qlik;
    qlik.add("qlik/users.json", qlikUsers).add("qlik/roles.json", qlikRoles);
    const auto withoutTalend = qlik.import();
    QVERIFY(withoutTalend.has_value());
    QCOMPARE(withoutTalend->state.accounts().size(), std::size_t(0));
    QCOMPARE(withoutTalend->state.users().size(), std::size_t(4));
    Dump talend;
    talend.add("talend/users.json", scimUsers).add("talend/roles.json", scimRoles);
    const auto withoutQlik = talend.import();
    QVERIFY(withoutQlik.has_value());
    QCOMPARE(withoutQlik->state.accounts().size(), std::size_t(2));
    QCOMPARE(withoutQlik->state.users().size(), std::size_t(0));
    QCOMPARE(withoutQlik->report.talendRoleLinks, std::uint64_t(1));
}

void TestImport::strangers()
{
    Dump dump;
    dump.add("qlik/users.json", qlikUsers).add("qlik/roles.json", qlikRoles);
    dump.add("talend/users.json", scimUsers).add("talend/roles.json", scimRoles);
    ImportOptions options = dump.options();
    options.unpaired = true;
    const auto read = importPair(options);
    QVERIFY(read.has_value());
    QVERIFY(!read->state.tenant().paired);
    QCOMPARE(read->state.linked().count(), 0U);
    QCOMPARE(read->state.rolesByName("Report readers").size(), std::size_t(2)); // SR-16 comes with initial-sync
}

void TestImport::classicListsAndPlainArrays()
{
    Dump dump;
    dump.add("qlik/users.json", "[{'id':'u1','subject':'s','email':'eva@x.example','status':'active'}]");
    dump.add("talend/account-users.json",
             "[{'id':'t1','login':'eva','email':'eva@x.example','firstName':'Eva','middleName':'B','lastName':'Lind',"
             "'active':true,'roleIds':['tr1'],'timezone':'Europe/Stockholm','preferredLanguage':'sv',"
             "'createdDate':'2023-02-03T04:05:06','type':'HUMAN','title':'Dr','phone':'1'}]");
    dump.add("talend/account-roles.json", "[{'id':'tr1','name':'Movers','permissions':['TMC_OPERATOR'],"
                                          "'description':'Move','lastModified':'2023-02-03T04:05:06'}]");
    dump.add("talend/account-groups.json", "[{'id':'tg1','name':'Crew','userIds':['t1','gone']}]");
    const auto read = dump.import();
    QVERIFY(read.has_value());
    const User *eva = userBy(read->state, "eva@x.example");
    QVERIFY(eva && read->state.accountOf(eva->id));
    const Account &account = *read->state.accountOf(eva->id);
    QCOMPARE(std::string(account.login()), std::string("eva"));
    QCOMPARE(std::string(account.person.name()), std::string("Eva B Lind"));
    QVERIFY(account.createdAt == Instant::fromIso("2023-02-03T04:05:06Z"));
    const auto held = read->state.talendRoles(account);
    QCOMPARE(held.size(), std::size_t(1));
    QCOMPARE(read->state.roles().at(held.front()).name, std::string("Movers"));
    QCOMPARE(read->state.links(LinkKind::GroupAccount, 1).count(), 1U);
}

void TestImport::pagesOfOneListAndLinesOfRecords()
{
    Dump dump;
    dump.add("qlik/users-1.json", "{'data':[{'id':'u1','subject':'s1','status':'active'}],'links':{}}");
    dump.add("qlik/users-2.json", "{'data':[{'id':'u2','subject':'s2','status':'active'}],'links':{}}");
    dump.add("qlik/more/users-3.ndjson", "{'id':'u3','subject':'s3','status':'active'}\r\n"
                                         "\n{'id':'u4','subject':'s4','status':'active'}");
    dump.add("qlik/users-4.jsonl", "{'data':[{'id':'u5','subject':'s5','status':'active'}]}\n"
                                   "{'data':[{'id':'u6','subject':'s6','status':'active'}]}\n");
    dump.add("qlik/user-7.json", "\n {'id' : 'u7', 'subject' : 's7', 'status' : 'active'}");
    const auto read = dump.import();
    QVERIFY(read.has_value());
    QCOMPARE(read->state.users().size(), std::size_t(7));
    QCOMPARE(read->report.files, std::uint64_t(5));
    const auto one = importPair({.qlikPath = dump.path("qlik/users-4.jsonl")}); // a file instead of a folder
    QVERIFY(one.has_value());
    QCOMPARE(one->state.users().size(), std::size_t(2));
}

void TestImport::recognizedByShapeWhateverTheFileIsCalled()
{
    // The side and the kind follow from what is in the files.
    Dump dump;
    dump.add("qlik/a.json", qlikUsers).add("qlik/b.json", qlikRoles).add("qlik/c.json", scimUsers);
    dump.add("qlik/d.json", scimRoles);
    dump.add("qlik/e.json", "{'data':[{'id':'s1','type':'shared','name':'Sales','ownerId':'u1'}]}");
    const auto read = dump.import();
    QVERIFY(read.has_value());
    QCOMPARE(read->state.users().size(), std::size_t(4));
    QCOMPARE(read->state.accounts().size(), std::size_t(2));
    QCOMPARE(read->state.spaces().size(), std::size_t(1));
    QVERIFY(read->report.skipped.empty());
}

void TestImport::skippedWithItsReason()
{
    Dump dump;
    dump.add("qlik/users.json", qlikUsers);
    dump.add("qlik/429.json", "{'errors':[{'code':'HTTP-429','title':'Too many requests','status':'429'}],"
                              "'traceId':'1'}");
    dump.add("qlik/update.json", "{'data':[{'id':'u1','status':200},{'id':'u2','status':404}]}");
    dump.add("qlik/riddle.json", "{'colour':'blue'}");
    dump.add("qlik/audits.json", "{'data':[{'id':'1','eventType':'com.qlik.user.created','source':'x'}]}");
    dump.add("qlik/create-user-request.json", "{'subject':'s','email':'x@x.example'}");
    dump.add("qlik/readme.txt", "hello");
    dump.add("talend/error.json", "{'schemas':['urn:ietf:params:scim:api:messages:2.0:Error'],'status':'400',"
                                  "'detail':'no'}");
    const auto read = dump.import();
    QVERIFY(read.has_value());
    QCOMPARE(read->state.users().size(), std::size_t(4));
    QCOMPARE(read->report.files, std::uint64_t(1));
    const auto reason = [&](const char *name) {
        const auto found = std::ranges::find(read->report.skipped, dump.path(name), &SkippedFile::file);
        return found == read->report.skipped.end() ? std::nullopt : std::optional(found->reason.id);
    };
    QCOMPARE(read->report.skipped.size(), std::size_t(7));
    QVERIFY(reason("qlik/429.json") == Sentence::SkippedErrorBody);
    QVERIFY(reason("talend/error.json") == Sentence::SkippedErrorBody);
    QVERIFY(reason("qlik/update.json") == Sentence::SkippedPartialAnswer);
    QVERIFY(reason("qlik/riddle.json") == Sentence::SkippedUnrecognized);
    QVERIFY(reason("qlik/audits.json") == Sentence::SkippedNotPartOfPair);
    QVERIFY(reason("qlik/create-user-request.json") == Sentence::SkippedRequest);
    QVERIFY(reason("qlik/readme.txt") == Sentence::SkippedOtherFormat);
    QVERIFY(std::ranges::is_sorted(read->report.skipped, {}, &SkippedFile::file));
}

void TestImport::spacesAndContent()
{
    Dump dump;
    dump.add("qlik/users.json", qlikUsers);
    dump.add("qlik/spaces.json", "{'data':[{'id':'s1','type':'shared','name':'Sales','ownerId':'u1',"
                                 "'createdAt':'2024-01-01T00:00:00Z','colour':'red'},"
                                 "{'id':'s2','type':'managed','name':'Board','ownerId':'left'}]}");
    dump.add("qlik/space-assignments.json",
             "{'data':[{'id':'a','type':'user','assigneeId':'u2','roles':['consumer','dataconsumer'],'spaceId':'s1'},"
             "{'id':'b','type':'user','assigneeId':'nobody','roles':['consumer'],'spaceId':'s1'}]}");
    dump.add(
        "qlik/items.json",
        "{'data':[{'id':'i1','resourceId':'a1','resourceType':'app','name':'Margins','ownerId':'u1',"
        "'spaceId':'s1','resourceAttributes':{'published':true}},"
        "{'id':'i2','resourceId':'a2','resourceType':'app','resourceSubType':'script','name':'Load','ownerId':'u9'},"
        "{'id':'i3','resourceId':'n1','resourceType':'note','name':'Note','ownerId':'u1'},"
        "{'id':'i4','resourceId':'x','resourceType':'dataasset','name':'Other','ownerId':'u1'}]}");
    dump.add("qlik/data-connections.json", "{'data':[{'qID':'c1','qName':'SQL','user':'u1','space':'s1',"
                                           "'qConnectStatement':'secret','qUsername':'sa','datasourceID':'mssql'}]}");
    dump.add("qlik/reload-tasks.json",
             "{'data':[{'id':'rt1','appId':'a1','userId':'u1','state':'Enabled','recurrence':["
             "'RRULE:FREQ=DAILY;INTERVAL=2'],'nextExecutionTime':'2026-01-02T00:00:00Z','migrated':false},"
             "{'id':'rt2','appId':'a1','userId':'u2','state':'Disabled','disabledCode':'OWNER-DISABLED',"
             "'migrated':false}]}");
    dump.add("qlik/api-keys.json",
             "{'data':[{'id':'k1','sub':'u1','subType':'user','status':'revoked','description':'CI'}]}");
    dump.add("qlik/data-alerts.json", "{'tasks':[{'id':'al1','name':'Low','ownerId':'u1','appId':'a1','enabled':false,"
                                      "'conditionId':'c'}]}");
    dump.add("talend/workspaces.json", "[{'id':'w1','name':'Flows','ownerId':'u2','type':'shared'}]");
    const auto read = dump.import();
    QVERIFY(read.has_value());
    const PairState &state = read->state;
    QCOMPARE(state.spaces().size(), std::size_t(3));
    const auto item = [&](std::string_view id) {
        const ContentItem *found = nullptr;
        state.content().forEach([&](const ContentItem &each) { found = each.vendorId() == id ? &each : found; });
        return found;
    };
    const ContentItem *app = item("a1");
    QVERIFY(app && app->type == ContentType::App && app->detail().published == true && app->space);
    QVERIFY(item("a2") && item("a2")->type == ContentType::Script);
    QVERIFY(item("a2")->owner && !state.users().find(*item("a2")->owner)); // DE-09: a former user, by the opaque id
    QVERIFY(item("n1") && item("n1")->type == ContentType::Note);
    QVERIFY(!item("x"));
    QVERIFY(has(read->report, Sentence::FoundOtherKinds));
    QVERIFY(item("c1") && item("c1")->type == ContentType::DataConnection);
    QVERIFY(item("c1")->detail().extra.find("secret") == std::string::npos);
    QVERIFY(item("rt1") && item("rt1")->detail().app == app->id);
    QCOMPARE(item("rt1")->detail().intervalMs, std::int64_t(2 * 86'400'000));
    QVERIFY(item("rt2")->enabled && item("rt2")->detail().stoppedByOwner); // BX-14
    QVERIFY(item("k1")->revoked);
    QCOMPARE(std::string(item("k1")->name()), std::string("CI"));
    QVERIFY(item("al1") && !item("al1")->enabled && item("al1")->type == ContentType::Alert);
    std::size_t members = 0;
    state.spaces().forEach([&](const Space &space) {
        members += space.members.size();
        QCOMPARE(space.side == Side::Talend, space.name() == "Flows"); // whatever type its record names
    });
    QCOMPARE(members, std::size_t(1));
    QVERIFY(has(read->report, Sentence::FoundUnknownAssignees));
    QVERIFY(has(read->report, Sentence::FoundDeletedOwners));
}

void TestImport::seats()
{
    Dump dump;
    dump.add("qlik/users.json", qlikUsers);
    auto read = dump.import();
    QVERIFY(read.has_value());
    QVERIFY(!read->state.tenant().entitlements); // no licence data: unlimited
    QVERIFY(userBy(read->state, "anna@x.example")->entitlement); // an active user has one then
    QVERIFY(!userBy(read->state, "bo@x.example")->entitlement);
    dump.add("qlik/licenses-overview.json", "{'allotments':[{'name':'professional','usageClass':'assigned','units':3,"
                                            "'unitsUsed':1,'overage':0}]}");
    dump.add("qlik/licenses-assignments.json", "{'data':[{'subject':'auth0|3','type':'professional','excess':false}]}");
    dump.add("qlik/licenses-settings.json", "{'autoAssignProfessional':false,'autoAssignAnalyzer':false}");
    read = dump.import();
    QVERIFY(read.has_value());
    QVERIFY(read->state.tenant().entitlements == 3U);
    QVERIFY(!userBy(read->state, "anna@x.example")->entitlement);
    QVERIFY(userBy(read->state, "cy@x.example")->entitlement); // by the subject
    QVERIFY(!read->state.tenant().licenceAutoAssign);
}

void TestImport::theLaterWordOfTheCaller()
{
    Dump dump;
    dump.add("qlik/users.json", qlikUsers);
    ImportOptions options = dump.options();
    options.talendLimit = 5;
    options.entitlements = 0;
    options.adminEmail = "bo@x.example";
    auto read = importPair(options);
    QVERIFY(read.has_value());
    QCOMPARE(read->state.tenant().talendLimit, 5U);
    QVERIFY(read->state.tenant().entitlements == 0U);
    QVERIFY(has(read->report, Sentence::FoundSeatsExceeded));
    const User *bo = userBy(read->state, "bo@x.example");
    QVERIFY(read->state.tenant().serviceAccountOwner == bo->id);
    const auto admins = read->state.rolesByName("TenantAdmin");
    QVERIFY(!admins.empty() && read->state.directMembers(admins.front()).contains(bo->id.value()));
    options.adminEmail = "new@x.example"; // somebody who is not there yet
    read = importPair(options);
    QVERIFY(read.has_value());
    QCOMPARE(read->state.users().size(), std::size_t(5));
    QVERIFY(has(read->report, Sentence::FoundAdminAdded));
}

void TestImport::repeatedAndMissing()
{
    Dump dump;
    dump.add("qlik/users.json", "[{'id':'u1','subject':'s1','status':'active','name':'First'},"
                                "{'id':'u1','subject':'s1','status':'active','name':'Second'},"
                                "{'subject':'s2'},{'email':'c@x.example','status':'active'},"
                                "{'id':'u3','email':'C@x.example','status':'active'}]");
    const auto read = dump.import();
    QVERIFY(read.has_value());
    QCOMPARE(read->state.users().size(), std::size_t(4));
    QCOMPARE(std::string(read->state.users().at(*read->state.userByVendorId("u1")).person.name()),
             std::string("First"));
    QVERIFY(has(read->report, Sentence::FoundRepeatedRecords));
    QVERIFY(has(read->report, Sentence::FoundIdsMinted));
    QVERIFY(has(read->report, Sentence::FoundAmbiguousEmails)); // BX-03: taken as it is
    read->state.users().forEach([](const User &user) { QVERIFY(!user.vendorId().empty()); });
}

void TestImport::capturedAnswers()
{
    const QString examples = QStringLiteral(TANDEM_SOURCE_DIR "/../shared/reference/examples");
    if (!QFileInfo(examples).isDir())
        QSKIP("the captured answers of the vendors are not beside this tree");
    const auto read = importPair({.qlikPath = (examples + QStringLiteral("/qlik")).toStdString(),
                                  .talendPath = (examples + QStringLiteral("/talend")).toStdString()});
    QVERIFY(read.has_value());
    QCOMPARE(read->state.users().size(), std::size_t(3));
    QCOMPARE(read->state.accounts().size(), std::size_t(1));
    QCOMPARE(read->state.spaces().size(), std::size_t(2));
    QVERIFY(read->state.roles().size() >= 10 && read->state.content().size() >= 15);
    const auto skipped = [&](const char *name) {
        const auto found = std::ranges::find_if(read->report.skipped,
                                                [&](const SkippedFile &file) { return file.file.ends_with(name); });
        return found == read->report.skipped.end() ? std::nullopt : std::optional(found->reason.id);
    };
    QVERIFY(skipped("captured-429.json") == Sentence::SkippedErrorBody);
    QVERIFY(skipped("captured-error-404-user.json") == Sentence::SkippedErrorBody);
    QVERIFY(skipped("captured-data-connections-update-207.json") == Sentence::SkippedPartialAnswer);
    for (const char *name : {"captured-user-get.json", "captured-users-filter-subject.json", "captured-items-list.json",
                             "captured-spaces-list.json", "captured-license-assignments.json",
                             "captured-data-connection-get.json", "captured-groups-filter-name.json",
                             "captured-role-create-201.json", "doc-get-roles.json", "scim-user-2017.json"})
        QVERIFY2(!skipped(name), name);
    // Both sides from the SCIM samples, and everything at once.
    QVERIFY(importPair({.qlikPath = examples.toStdString(), .talendPath = examples.toStdString()}).has_value());
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
