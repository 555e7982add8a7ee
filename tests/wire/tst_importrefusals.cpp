// SPDX-License-Identifier: GPL-3.0-or-later
// What an import refuses: by file, line and field.
#include "dump.h"

#include "domain/words.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

class TestImportRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongField_data();
    void aWrongField();
    void noJson_data();
    void noJson();
    void aWrongRow_data();
    void aWrongRow();
    void whatIsMissing();
    void theHeldFile();
    void farDownALargeFile();
};

void TestImportRefusals::aWrongField_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *file, const char *text, int line, const char *field,
                        const char *value) {
        QTest::newRow(name) << QByteArray(file) << QByteArray(text) << line << QByteArray(field)
                            << QByteArray(value).replace('\'', '"');
    };
    const char *users = "qlik/users.json";
    row("status of a user", users,
        "{'data':[\n{'id':'u1','subject':'s','status':'active'},\n{'id':'u2','subject':'t',\n'status':'asleep'}]}", 4,
        "status", "'asleep'");
    row("id is a number", users, "{'data':[\n{'id':7,'subject':'s'}]}", 2, "id", "7");
    row("name is a list", users, "[{'id':'u1','subject':'s','name':['A']}]", 1, "name", "['A']");
    row("no date", users, "{'id':'u1','subject':'s','status':'active'}\n{'id':'u2','subject':'s','createdAt':'soon'}\n",
        2, "createdAt", "'soon'");
    row("no such day", users, "[{'id':'u1','subject':'s','createdAt':'2025-02-30T00:00:00Z'}]", 1, "createdAt",
        "'2025-02-30T00:00:00Z'");
    row("expiry", users, "[{'id':'u1','subject':'s','status':'invited',\n'inviteExpiry':true}]", 2, "inviteExpiry",
        "true");
    row("roles are no list", users, "[{'id':'u1','subject':'s',\n\n'assignedRoles':'Developer'}]", 3, "assignedRoles",
        "'Developer'");
    row("name of a role", users,
        "[{'id':'u1','subject':'s','assignedRoles':[\n{'id':'r1','name':'R'},\n{'id':'r2',\n'name':4}]}]", 4,
        "assignedRoles[1].name", "4");
    row("a key as a value before it", users, "[{'id':'u1','subject':'id','name':'createdAt',\n'createdAt':3}]", 2,
        "createdAt", "3");
    row("type of a role", "qlik/roles.json", "{'data':[{'id':'r','name':'R',\n'type':'royal'}]}", 2, "type", "'royal'");
    row("scopes", "qlik/roles.json", "{'data':[{'id':'r','name':'R','type':'custom',\n'assignedScopes':['a',\n5]}]}", 3,
        "assignedScopes[1]", "5");
    row("type of a space", "qlik/spaces.json", "{'data':[{'id':'s','name':'S',\n'type':'outer'}]}", 2, "type",
        "'outer'");
    row("role in a space", "qlik/space-assignments.json",
        "{'data':[{'id':'a','assigneeId':'u','spaceId':'s','type':'user',\n'roles':['consumer',\n'king']}]}", 3,
        "roles[1]", "'king'");
    row("who in a space", "qlik/space-assignments.json",
        "{'data':[{'id':'a','assigneeId':'u','spaceId':'s',\n'type':'robot','roles':['consumer']}]}", 2, "type",
        "'robot'");
    row("provider of a group", "qlik/groups.json", "{'data':[{'id':'g','name':'G',\n'providerType':'unknown'}]}", 2,
        "providerType", "'unknown'");
    row("seats", "qlik/licenses-overview.json",
        "{'allotments':[{'name':'professional','usageClass':'assigned',\n'units':'many'}]}", 2, "allotments[0].units",
        "'many'");
    row("owner of an app", "qlik/items.json",
        "{'data':[{'resourceType':'app','resourceId':'a','name':'A',\n'ownerId':12}]}", 2, "ownerId", "12");
    row("published", "qlik/items.json",
        "{'data':[{'resourceType':'app','resourceId':'a','name':'A','resourceAttributes':{\n'published':'no idea'}}]}",
        2, "resourceAttributes.published", "'no idea'");
    row("SCIM: active", "talend/users.json", "{'Resources':[{'id':'t','userName':'a@x.example',\n'active':'maybe'}]}",
        2, "active", "'maybe'");
    row("SCIM: e-mails", "talend/users.json",
        "{'Resources':[{'id':'t','userName':'a','emails':[{'value':'a@x.example'},\n{'value':5}]}]}", 2,
        "emails[1].value", "5");
    row("SCIM: created", "talend/users.json", "{'Resources':[{'id':'t','userName':'a','meta':{\n'created':'once'}}]}",
        2, "meta.created", "'once'");
    row("SCIM: permissions of a role", "talend/roles.json",
        "{'Resources':[{'id':'t','name':'R','meta':{'resourceType':'Role'},'entitlements':[{\n'value':false}]}]}", 2,
        "entitlements[0].value", "false");
    row("classic: active", "talend/users.json", "[{'id':'t','login':'a',\n'active':'off'}]", 2, "active", "'off'");
    row("classic: roles", "talend/users.json", "[{'id':'t','login':'a','roleIds':['r',\n{}]}]", 2, "roleIds[1]", "{}");
    row("rights in a workspace", "talend/workspace-permissions.json",
        "[{'workspaceId':'w','userId':'u','permissions':['VIEW',\n'OWN']}]", 2, "permissions[1]", "'OWN'");
    row("in one document", "qlik/whole.json",
        "{'qlik':{'users':{'data':[\n{'id':'u1','subject':'s',\n'status':'gone'}]}},'talend':{}}", 3, "status",
        "'gone'");
    row("tandem.json", "qlik/tandem.json",
        "{'schema':'tandem-export/1','json':{'tenant':{'paired':true},\n'users':[{'key':'u1','name':'A',\n"
        "'entitlement':'yes'}]}}",
        3, "users[0].entitlement", "'yes'");
}

void TestImportRefusals::aWrongField()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    Dump dump;
    dump.add(file.constData(), text.constData());
    const auto read = dump.import();
    QVERIFY(!read.has_value());
    QCOMPARE(QByteArray(toWord(read.error().code).data()), QByteArray("bad-field"));
    QCOMPARE(read.error().file, dump.path(file.constData()));
    QCOMPARE(QByteArray::fromStdString(read.error().field), field);
    QCOMPARE(read.error().line, std::int64_t(line));
    QCOMPARE(QByteArray::fromStdString(read.error().args.front()), value);
    QVERIFY(!read.error().isEnvironment());
}

void TestImportRefusals::noJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("blanks") << QByteArray("\n\n \n") << 4;
    QTest::newRow("prose") << QByteArray("Dear Sir") << 1;
    QTest::newRow("ends early") << QByteArray("{\"data\":[\n{\"id\":\"u1\"") << 2;
    QTest::newRow("ends in a text") << QByteArray("{\"data\":[\n{\"id\":\"u1") << 2;
    QTest::newRow("ends in a list") << QByteArray("[{\"id\":\"u1\",\"subject\":\"s\"},\n") << 2;
    QTest::newRow("no comma") << QByteArray("[{\"id\":\"u1\",\"subject\":\"s\"}\n{\"id\":\"u2\"}]") << 2;
    QTest::newRow("no colon") << QByteArray("{\"id\" \"u1\"}") << 1;
    QTest::newRow("a broken record") << QByteArray("[{\"id\":\"u1\",\"subject\":\"s\"},\n{\"id\":\"u2\",,}]") << 2;
    QTest::newRow("half a line of NDJSON") << QByteArray("{\"id\":\"u1\",\"subject\":\"s\"}\n{\"id\":\"u2\",") << 2;
    QTest::newRow("no word of JSON") << QByteArray("[{\"id\":\"u1\",\"subject\":yes}]") << 1;
    QTest::newRow("not UTF-8") << QByteArray("[{\"id\":\"u1\",\"subject\":\"\xE5sa\"}]") << 1;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE[\0{\0", 6) << 1;
}

void TestImportRefusals::noJson()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    Dump dump;
    dump.addBytes("qlik/users.json", bytes);
    const auto read = dump.import();
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::BadFile);
    QCOMPARE(read.error().file, dump.path("qlik/users.json"));
    QCOMPARE(read.error().line, std::int64_t(line));
}

void TestImportRefusals::aWrongRow_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("field"); // empty: the file, not a field
    const auto row = [](const char *name, const char *table, const QByteArray &text, int line, const char *field) {
        QTest::newRow(name) << QByteArray(table) << text << line << QByteArray(field);
    };
    const QByteArray users = "uid,user_id,name,email,subject,status,created,last_seen\n"
                             "1,u1,A,a@x.example,s1,active,2024-01-01T00:00:00Z,\n";
    row("status", "users", users + "2,u2,B,b@x.example,s2,asleep,,\n", 3, "status");
    row("behind a name of two lines", "users", users + "2,u2,\"B\nC\",b@x.example,s2,active,,\n3,u3,,,,active,then,\n",
        5, "created");
    row("number", "users", users + "two,u2,B,b@x.example,s2,active,,\n", 3, "uid");
    row("number twice", "users", users + "1,u2,B,b@x.example,s2,active,,\n", 3, "uid");
    row("last seen", "users", users + "2,u2,B,b@x.example,s2,active,,today\n", 3, "last_seen");
    row("not UTF-8", "users", users + "2,u2,\xC5sa,b@x.example,s2,active,,\n", 3, "name");
    row("too few fields", "users", users + "2,u2,B\n", 3, "");
    row("open quotation mark", "users", users + "2,u2,\"B,b@x.example,s2,active,,\n", 3, "");
    row("text behind a quotation mark", "users", users + "2,u2,\"B\"C,b@x.example,s2,active,,\n", 3, "");
    row("missing column", "users", "uid,user_id,name,subject,status,created\n", 1, "");
    row("empty", "users", "", 1, "");
    row("semicolons", "users", QByteArray(users).replace(',', ';'), 1, "");
    row("kind of a role", "roles", "rid,role_id,name,kind\n1,r1,R,odd\n", 2, "kind");
    row("flag of a role", "roles", "rid,role_id,name,kind,auto_assign\n1,r1,R,custom,yes\n", 2, "auto_assign");
    row("role that is not there", "role_permissions", "rid,permission,side\n9,TMC_OPERATOR,talend\n", 2, "rid");
    row("user that is not there", "user_roles", "uid,rid\n9,1\n", 2, "uid");
    row("type of a space", "spaces", "sid,space_id,name,type,owner_uid\n1,s1,S,outer,\n", 2, "type");
    row("space that is not there", "content", "cid,content_id,name,type,sid,owner_uid\n1,c1,C,app,5,\n", 2, "sid");
    row("kind of content", "content", "cid,content_id,name,type,sid,owner_uid\n1,c1,C,gadget,,\n", 2, "type");
    row("status of a key", "api_keys", "kid,key_id,owner_uid,status\n1,k1,,lost\n", 2, "status");
    row("deleted", "talend_users", "uid,talend_id,email,status,deleted\n1,t1,a@x.example,active,perhaps\n", 2,
        "deleted");
}

void TestImportRefusals::aWrongRow()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QByteArray, field);
    Dump dump;
    dump.addBytes("csv/users.csv", "uid,user_id,name,email,subject,status,created\n"); // replaced when it is the table
    const QByteArray name = "csv/" + table + ".csv";
    dump.addBytes(name.constData(), text);
    const auto read = dump.import();
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, field.isEmpty() ? ErrorCode::BadFile : ErrorCode::BadField);
    QCOMPARE(read.error().file, dump.path(name.constData()));
    QCOMPARE(read.error().line, std::int64_t(line));
    QCOMPARE(QByteArray::fromStdString(read.error().field), field);
}

void TestImportRefusals::whatIsMissing()
{
    const auto refused = [](const ImportOptions &options) {
        const auto read = importPair(options);
        return read ? std::optional<ErrorCode>() : read.error().code;
    };
    Dump dump;
    QCOMPARE(refused({}), ErrorCode::MissingArgument);
    QCOMPARE(refused({.qlikPath = dump.path("none")}), ErrorCode::FileNotFound);
    QCOMPARE(refused({.csvDir = dump.path("none")}), ErrorCode::FileNotFound);
    dump.add("qlik/notes.txt", "'users':[]");
    QCOMPARE(refused(dump.options()), ErrorCode::NothingToImport);
    QCOMPARE(refused({.csvDir = dump.path("qlik")}), ErrorCode::NothingToImport);
    QCOMPARE(refused({.csvDir = dump.path("qlik/notes.txt")}), ErrorCode::BadFile);
    dump.add("qlik/error.json", "{'errors':[{'code':'HTTP-429','title':'Too many requests'}]}");
    QCOMPARE(refused(dump.options()), ErrorCode::NothingToImport);
    dump.add("qlik/users.json", "[{'id':'u1','subject':'s','email':'a@x.example','status':'active'}]");
    QCOMPARE(refused(dump.options()), std::nullopt);
    ImportOptions options = dump.options();
    options.adminEmail = "nobody";
    QCOMPARE(refused(options), ErrorCode::BadValue);
    options = dump.options();
    options.heldFile = dump.path("none");
    QCOMPARE(refused(options), ErrorCode::FileNotFound);
}

void TestImportRefusals::theHeldFile()
{
    Dump dump;
    dump.add("qlik/users.json", "[{'id':'u1','subject':'s1','email':'a@x.example','status':'active'},"
                                "{'id':'u2','subject':'s2','email':'b@x.example','status':'active'},"
                                "{'id':'u3','subject':'s3','email':'B@x.example','status':'active'}]");
    ImportOptions options = dump.options();
    options.heldFile = dump.path("held.txt");
    dump.addBytes("held.txt", "\xEF\xBB\xBF"
                              "A@X.example\r\n\n  s3  \nnobody@x.example\n");
    auto read = importPair(options);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::UnknownUser);
    QCOMPARE(read.error().file, options.heldFile);
    QCOMPARE(read.error().line, std::int64_t(4));
    dump.addBytes("held.txt", "a@x.example\nb@x.example\n");
    read = importPair(options);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::AmbiguousName);
    QCOMPARE(read.error().line, std::int64_t(2));
    dump.addBytes("held.txt", "a@x.example\nu2\n");
    read = importPair(options);
    QVERIFY(read.has_value());
    QCOMPARE(read->state.heldBack().count(), 2U);
}

void TestImportRefusals::farDownALargeFile()
{
    // Records lie over many windows; the wrong one is told by its line all the same.
    QByteArray json = "{\"data\":[\n";
    QByteArray csv = "uid,user_id,name,email,subject,status,created\n";
    for (int i = 1; i <= 30'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray status = i == 29'990 ? "asleep" : "active";
        json += "{\"id\":\"u" + number
                + "\",\"subject\":\"a subject that is long enough to fill windows\",\"status\":\"" + status + "\"}"
                + (i < 30'000 ? ",\n" : "\n");
        csv += number + ",u" + number + ",\"A name over\ntwo lines\",a" + number + "@x.example,s," + status + ",\n";
    }
    Dump dump;
    dump.addBytes("qlik/users.json", json + "]}");
    auto read = dump.import();
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().line, std::int64_t(29'991));
    QCOMPARE(read.error().field, std::string("status"));
    Dump tables;
    tables.addBytes("csv/users.csv", csv);
    read = tables.import();
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().line, std::int64_t(2 * 29'990)); // where the row begins
    QCOMPARE(read.error().field, std::string("status"));
}

QTEST_GUILESS_MAIN(TestImportRefusals)
#include "tst_importrefusals.moc"
