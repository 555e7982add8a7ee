// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissioncatalogue.h"
#include "domain/rolecatalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>
#include <thread>

using namespace tandem;

namespace {

std::size_t countOf(Side side)
{
    return std::size_t(std::ranges::count(permissionCatalogue().all(), side, &PermissionInfo::side));
}

std::string lower(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toLower().toStdString();
}

bool complete(const LocalizedText &text)
{
    return !text.en.empty() && !text.fr.empty() && !text.sv.empty();
}

/// The published tables the catalogue was made from; TANDEM_REFERENCE_DIR names their folder.
QJsonObject reference(const char *file)
{
    const QString folder = qEnvironmentVariable("TANDEM_REFERENCE_DIR");
    QFile source(QDir(folder).filePath(QString::fromLatin1(file)));
    if (folder.isEmpty() || !source.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(source.readAll()).object();
}

std::string stringOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

} // namespace

#define SKIP_WITHOUT(object) \
    if ((object).isEmpty())  \
    QSKIP("TANDEM_REFERENCE_DIR names no folder with the vendors' published tables")

/// The merged permission table and the built-in roles.
class tst_Catalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void counts();
    void idsAndAliasesAreUnique();
    void labelsInThreeLanguages();
    void languageTags();
    void sr14TalendSection();
    void headingsFollowTheTable();
    void parentsContain();
    void findExactThenAnyCase();
    void aliasesLeadToOneEntry_data();
    void aliasesLeadToOneEntry();
    void canonicalIdOfASide();
    void unknownIdsAreKept();
    void bx15NotForCustomRoles_data();
    void bx15NotForCustomRoles();
    void bx15TalendPermissionsAreForEveryCustomRole();
    void defaultPermissions();
    void roleNamesAreUnique();
    void rolesHoldKnownPermissions();
    void rolesAreDescribed();
    void sr18SecurityAdministrator();
    void sr18ReservedNames();
    void developerIsTolerated();
    void bx09FullUser();
    void bx13AdministratorRoles();
    void findRole();
    void firstUseFromManyThreads();
    void agreesWithTheQlikTable();
    void agreesWithTheTalendTable();
    void agreesWithTheRoles();
};

void tst_Catalogue::counts()
{
    QCOMPARE(countOf(Side::Qlik), std::size_t(127));
    QCOMPARE(countOf(Side::Talend), std::size_t(117));
    QCOMPARE(roleCatalogue().qlik().size(), std::size_t(17));
    QCOMPARE(roleCatalogue().talend().size(), std::size_t(28));
    QCOMPARE(std::ranges::count(roleCatalogue().qlik(), true, &BuiltInRole::offered), 16);
}

void tst_Catalogue::idsAndAliasesAreUnique()
{
    std::set<std::string> seen;
    for (const PermissionInfo &info : permissionCatalogue().all()) {
        QVERIFY2(seen.insert(lower(info.id)).second, info.id.c_str());
        for (const std::string &alias : info.aliases)
            QVERIFY2(seen.insert(lower(alias)).second, alias.c_str());
    }
}

void tst_Catalogue::labelsInThreeLanguages()
{
    for (const PermissionInfo &info : permissionCatalogue().all()) {
        QVERIFY2(complete({info.labelEn, info.labelFr, info.labelSv}), info.id.c_str());
        if (info.side == Side::Talend) {
            QVERIFY2(info.labelFr.starts_with(info.labelEn + " ("), info.id.c_str());
            QVERIFY2(info.labelSv.starts_with(info.labelEn + " ("), info.id.c_str());
        }
    }
    const PermissionInfo *apiKeys = permissionCatalogue().find("api-keys");
    QVERIFY(apiKeys);
    QCOMPARE(apiKeys->labelEn, std::string("Manage API keys"));
    QCOMPARE(apiKeys->labelFr, std::string("Gérer les clés API"));
    QCOMPARE(apiKeys->labelSv, std::string("Hantera API-nycklar"));
}

void tst_Catalogue::languageTags()
{
    const LocalizedText text{"one", "un", "ett"};
    QCOMPARE(text.in("fr"), std::string("un"));
    QCOMPARE(text.in("fr_CA"), std::string("un"));
    QCOMPARE(text.in("sv-SE"), std::string("ett"));
    QCOMPARE(text.in("en"), std::string("one"));
    QCOMPARE(text.in("frr"), std::string("one"));
    QCOMPARE(text.in(""), std::string("one"));
}

void tst_Catalogue::sr14TalendSection()
{
    for (const PermissionInfo &info : permissionCatalogue().all()) {
        const bool talend = info.side == Side::Talend;
        QCOMPARE(info.section == "Talend Cloud permissions", talend);
        QCOMPARE(info.application.empty(), !talend);
        QCOMPARE(info.slug.empty(), !talend);
        if (talend)
            QVERIFY2(info.group.starts_with(info.application + " / "), info.id.c_str());
    }
}

void tst_Catalogue::headingsFollowTheTable()
{
    std::set<std::string> sections;
    std::set<std::pair<std::string, std::string>> groups;
    std::pair<std::string, std::string> last;
    for (const PermissionInfo &info : permissionCatalogue().all()) {
        const std::pair here(info.section, info.group);
        if (here != last)
            QVERIFY2(groups.insert(here).second, ("group is torn apart: " + info.group).c_str());
        if (last.first != info.section)
            QVERIFY2(sections.insert(info.section).second, ("section is torn apart: " + info.section).c_str());
        last = here;
    }
    QCOMPARE(sections.size(), permissionCatalogue().sections().size());
    for (const LocalizedText &heading : permissionCatalogue().sections())
        QVERIFY(sections.contains(heading.en) && complete(heading));
    for (const LocalizedText &heading : permissionCatalogue().groups()) {
        QVERIFY2(std::ranges::any_of(groups, [&](const auto &group) { return group.second == heading.en; }),
                 heading.en.c_str());
        QVERIFY(complete(heading));
    }
}

void tst_Catalogue::parentsContain()
{
    std::set<std::pair<Side, std::string>> tops;
    for (const PermissionInfo &info : permissionCatalogue().all()) {
        if (info.parent.empty())
            tops.emplace(info.side, info.id);
    }
    for (const PermissionInfo &info : permissionCatalogue().all()) { // containment is one level deep
        QVERIFY2(info.parent.empty() || tops.contains({info.side, info.parent}), info.id.c_str());
        if (info.id == "apps.image:export")
            QCOMPARE(info.parent, std::string("apps.data:export"));
    }
}

void tst_Catalogue::findExactThenAnyCase()
{
    const PermissionCatalogue &catalogue = permissionCatalogue();
    QVERIFY(catalogue.find("TMC_OPERATOR"));
    QCOMPARE(catalogue.find("tmc_operator"), catalogue.find("TMC_OPERATOR"));
    QCOMPARE(catalogue.find("Admin.Users"), catalogue.find("admin.users"));
    QCOMPARE(catalogue.find("CLASSIC_TALEND.TMC_OPERATOR"), catalogue.find("TMC_OPERATOR"));
    QVERIFY(!catalogue.find(""));
    QVERIFY(!catalogue.find(" TMC_OPERATOR"));
    QVERIFY(!catalogue.find("TMC_OPERATO"));
    QVERIFY(!catalogue.find("TMC_OPERATOR", Side::Qlik));
    QVERIFY(!catalogue.find("admin.users", Side::Talend));
}

void tst_Catalogue::aliasesLeadToOneEntry_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("scope") << QByteArray("classic_talend.tmc_user_management") << QByteArray("TMC_USER_MANAGEMENT");
    QTest::newRow("slug") << QByteArray("tmc-users-manage") << QByteArray("TMC_USER_MANAGEMENT");
    QTest::newRow("id") << QByteArray("TMC_USER_MANAGEMENT") << QByteArray("TMC_USER_MANAGEMENT");
    QTest::newRow("slug and scope of a stewardship permission")
        << QByteArray("stewardship-campaigns-add") << QByteArray("TDS_CAMPAIGN_CREATE");
    QTest::newRow("its scope") << QByteArray("classic_talend.tds_campaign_create") << QByteArray("TDS_CAMPAIGN_CREATE");
    QTest::newRow("delegating is assigning an assigned task")
        << QByteArray("stewardship-tasks-delegate") << QByteArray("TDS_ASSIGNED_TASK_ASSIGN");
    QTest::newRow("only on the Qlik side") << QByteArray("classic_talend.tapid_admin") << QByteArray("TAPID_ADMIN");
    QTest::newRow("no id published") << QByteArray("pipelines-pipelines-edit")
                                     << QByteArray("pipelines-pipelines-edit");
    QTest::newRow("no scope") << QByteArray("tmc-export-logs-manage") << QByteArray("TMC_EXPORT_LOGS_MANAGEMENT");
}

void tst_Catalogue::aliasesLeadToOneEntry()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, id);
    const PermissionInfo *info = permissionCatalogue().find(input.toStdString());
    QVERIFY(info);
    QCOMPARE(info->id, id.toStdString());
    QCOMPARE(permissionCatalogue().canonicalId(input.toStdString(), Side::Talend), id.toStdString());
}

void tst_Catalogue::canonicalIdOfASide()
{
    const PermissionCatalogue &catalogue = permissionCatalogue();
    for (const PermissionInfo &info : catalogue.all()) {
        QCOMPARE(catalogue.canonicalId(info.id, info.side), info.id);
        QVERIFY(catalogue.find(info.id) == &info);
        for (const std::string &alias : info.aliases)
            QCOMPARE(catalogue.canonicalId(alias, info.side), info.id);
        if (!info.scope.empty())
            QVERIFY(catalogue.find(info.scope) == &info);
    }
    QCOMPARE(catalogue.canonicalId("API-KEYS", Side::Qlik), std::string("api-keys"));
    QCOMPARE(catalogue.canonicalId("API-KEYS", Side::Talend), std::string("API-KEYS"));
}

void tst_Catalogue::unknownIdsAreKept()
{
    QCOMPARE(permissionCatalogue().canonicalId("knows.nobody:yet", Side::Qlik), std::string("knows.nobody:yet"));
    QCOMPARE(permissionCatalogue().canonicalId("KNOWS_NOBODY", Side::Talend), std::string("KNOWS_NOBODY"));
    QCOMPARE(permissionCatalogue().canonicalId("", Side::Talend), std::string());
    QVERIFY(!permissionCatalogue().mayBeInCustomRole("KNOWS_NOBODY"));
}

void tst_Catalogue::bx15NotForCustomRoles_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"admin.users", "admin.spaces", "admin.users:read", "admin_classic", "user_default"})
        QTest::newRow(id) << QByteArray(id);
}

void tst_Catalogue::bx15NotForCustomRoles()
{
    QFETCH(QByteArray, id);
    const PermissionInfo *info = permissionCatalogue().find(id.toStdString());
    QVERIFY(info);
    QVERIFY(!info->customRole);
    QVERIFY(!permissionCatalogue().mayBeInCustomRole(id.toStdString()));
    QVERIFY(!permissionCatalogue().mayBeInCustomRole(id.toUpper().toStdString()));
}

void tst_Catalogue::bx15TalendPermissionsAreForEveryCustomRole()
{
    for (const PermissionInfo &info : permissionCatalogue().all()) {
        if (info.side == Side::Talend)
            QVERIFY2(info.customRole && !info.defaultPermission, info.id.c_str());
    }
    QVERIFY(permissionCatalogue().mayBeInCustomRole("admin.automations:strict"));
    QVERIFY(permissionCatalogue().mayBeInCustomRole("classic_talend.tmc_operator"));
}

void tst_Catalogue::defaultPermissions()
{
    const auto all = permissionCatalogue().all();
    QCOMPARE(std::ranges::count(all, true, &PermissionInfo::defaultPermission), 60);
    for (const PermissionInfo &info : all)
        QVERIFY2(!info.defaultPermission || (info.customRole && !info.admin), info.id.c_str());
}

void tst_Catalogue::roleNamesAreUnique()
{
    std::set<std::string> names;
    for (const auto roles : {roleCatalogue().qlik(), roleCatalogue().talend()}) {
        for (const BuiltInRole &role : roles)
            QVERIFY2(names.insert(lower(role.name)).second, role.name.c_str());
    }
}

void tst_Catalogue::rolesHoldKnownPermissions()
{
    for (const BuiltInRole &role : roleCatalogue().qlik()) {
        QVERIFY(role.side == Side::Qlik);
        QVERIFY2(role.talendPermissions.empty(), role.name.c_str());
        for (const std::string &id : role.qlikPermissions)
            QCOMPARE(permissionCatalogue().find(id, Side::Qlik)->id, id);
    }
    for (const BuiltInRole &role : roleCatalogue().talend()) {
        QVERIFY(role.side == Side::Talend);
        QVERIFY2(role.qlikPermissions.empty() && !role.talendPermissions.empty(), role.name.c_str());
        QCOMPARE(std::set(role.talendPermissions.begin(), role.talendPermissions.end()).size(),
                 role.talendPermissions.size());
        for (const std::string &id : role.talendPermissions)
            QCOMPARE(permissionCatalogue().find(id, Side::Talend)->id, id);
    }
}

void tst_Catalogue::rolesAreDescribed()
{
    for (const auto roles : {roleCatalogue().qlik(), roleCatalogue().talend()}) {
        for (const BuiltInRole &role : roles)
            QVERIFY2(complete(role.label) && complete(role.description), role.name.c_str());
    }
    const BuiltInRole *tenantAdmin = roleCatalogue().find("TenantAdmin");
    QCOMPARE(tenantAdmin->label.en, std::string("Tenant Admin"));
    QCOMPARE(tenantAdmin->label.fr, std::string("Administrateur de clients"));
    QCOMPARE(tenantAdmin->label.sv, std::string("Klientorganisationsadministratör"));
}

void tst_Catalogue::sr18SecurityAdministrator()
{
    for (const BuiltInRole &role : roleCatalogue().talend()) {
        QCOMPARE(role.editable, role.name != "Security Administrator");
        QCOMPARE(role.deletable, role.name != "Security Administrator");
    }
    for (const BuiltInRole &role : roleCatalogue().qlik())
        QVERIFY2(!role.editable && !role.deletable, role.name.c_str());
}

void tst_Catalogue::sr18ReservedNames()
{
    QVERIFY(roleCatalogue().isReservedName("TenantAdmin"));
    QVERIFY(roleCatalogue().isReservedName("Developer"));
    QVERIFY(roleCatalogue().isReservedName(RoleCatalogue::DefaultPermissionsName));
    QVERIFY(!roleCatalogue().isReservedName("Operator"));
    QVERIFY(!roleCatalogue().isReservedName("tenantadmin"));
    QVERIFY(!roleCatalogue().isReservedName(""));
    QVERIFY(!roleCatalogue().find(RoleCatalogue::DefaultPermissionsName));
}

void tst_Catalogue::developerIsTolerated()
{
    const BuiltInRole *developer = roleCatalogue().find("Developer");
    QVERIFY(developer);
    QVERIFY(!developer->offered);
    for (const BuiltInRole &role : roleCatalogue().talend())
        QVERIFY(role.offered);
}

void tst_Catalogue::bx09FullUser()
{
    for (const BuiltInRole &role : roleCatalogue().qlik())
        QCOMPARE(role.fullUser, !role.restrictive);
    QVERIFY(roleCatalogue().find("EmbeddedAnalyticsUser")->restrictive);
}

void tst_Catalogue::bx13AdministratorRoles()
{
    using Types = std::vector<SpaceType>;
    const auto types = [](std::string_view name) { return roleCatalogue().find(name)->rights.spaceTypes; };
    QVERIFY(types("TenantAdmin")
            == (Types{SpaceType::Personal, SpaceType::Shared, SpaceType::Managed, SpaceType::Data}));
    QVERIFY(types("AnalyticsAdmin") == (Types{SpaceType::Shared, SpaceType::Managed})); // OW-02
    QVERIFY(types("DataAdmin") == (Types{SpaceType::Data})); // OW-03
    for (const BuiltInRole &role : roleCatalogue().qlik()) {
        QCOMPARE(role.rights.users, role.name == "TenantAdmin");
        QCOMPARE(role.rights.roles, role.name == "TenantAdmin");
        QVERIFY(role.admin || role.rights.spaceTypes.empty());
    }
}

void tst_Catalogue::findRole()
{
    QVERIFY(roleCatalogue().find("Operator"));
    QCOMPARE(roleCatalogue().find("Operator"), roleCatalogue().find("Operator", Side::Talend));
    QVERIFY(!roleCatalogue().find("Operator", Side::Qlik));
    QVERIFY(!roleCatalogue().find("operator"));
    QVERIFY(!roleCatalogue().find("Tenant Admin"));
    QVERIFY(roleCatalogue().find("Operator")->consumesSeat);
}

void tst_Catalogue::firstUseFromManyThreads()
{
    std::vector<const RoleCatalogue *> seen(4);
    {
        std::vector<std::jthread> threads;
        threads.reserve(seen.size());
        for (const RoleCatalogue *&one : seen)
            threads.emplace_back([&one] { one = &roleCatalogue(); });
    }
    for (const RoleCatalogue *one : seen)
        QCOMPARE(one, &roleCatalogue());
}

void tst_Catalogue::agreesWithTheQlikTable()
{
    const QJsonObject table = reference("qlik-permissions.json");
    SKIP_WITHOUT(table);
    std::size_t qlik = 0;
    for (const QJsonValue &value : table.value(QLatin1String("permissions")).toArray()) {
        const QJsonObject row = value.toObject();
        const std::string scope = stringOf(row, "scope");
        const PermissionInfo *info = permissionCatalogue().find(scope);
        QVERIFY2(info && info->scope == scope, scope.c_str());
        QCOMPARE(info->side, stringOf(row, "family") == "qlik" ? Side::Qlik : Side::Talend);
        QCOMPARE(info->customRole, row.value(QLatin1String("custom_role")).toBool());
        QCOMPARE(info->defaultPermission, row.value(QLatin1String("user_default")).toBool());
        QCOMPARE(info->admin, stringOf(row, "level") == "admin");
        QCOMPARE(info->parent, stringOf(row, "parent"));
        QCOMPARE(info->id, info->side == Side::Qlik ? scope : stringOf(row, "talend_permission_id"));
        QCOMPARE(info->qlikLabel, stringOf(row, "qlik_label"));
        qlik += info->side == Side::Qlik;
    }
    QCOMPARE(countOf(Side::Qlik), qlik);
}

void tst_Catalogue::agreesWithTheTalendTable()
{
    const QJsonObject table = reference("talend-permissions.json");
    const QJsonObject scopes = reference("qlik-permissions.json");
    SKIP_WITHOUT(table);
    SKIP_WITHOUT(scopes);
    std::set<std::string> ids;
    for (const QJsonValue &value : table.value(QLatin1String("permissions")).toArray()) {
        const QJsonObject row = value.toObject();
        const std::string slug = stringOf(row, "slug");
        const PermissionInfo *info = permissionCatalogue().find(slug, Side::Talend);
        QVERIFY2(info && info->slug == slug, slug.c_str());
        if (const std::string id = stringOf(row, "id"); !id.empty())
            QCOMPARE(info->id, id);
        QCOMPARE(info->labelEn, stringOf(row, "displayName"));
        QCOMPARE(info->application, stringOf(row, "application"));
        QCOMPARE(info->group, stringOf(row, "application") + " / " + stringOf(row, "group"));
        QCOMPARE(info->consumesSeat, row.value(QLatin1String("consumesSeat")).toBool());
        QCOMPARE(info->countsAsAdministratorUser, row.value(QLatin1String("countsAsAdministratorUser")).toBool());
        QCOMPARE(info->retired, row.value(QLatin1String("retired")).toBool());
        QVERIFY2(ids.insert(info->id).second, "two published permissions became one");
    }
    for (const QJsonValue &value : scopes.value(QLatin1String("permissions")).toArray()) {
        if (const std::string id = stringOf(value.toObject(), "talend_permission_id"); !id.empty())
            ids.insert(id);
    }
    QCOMPARE(countOf(Side::Talend), ids.size());
}

void tst_Catalogue::agreesWithTheRoles()
{
    const QJsonObject qlik = reference("qlik-roles.json");
    const QJsonObject talend = reference("talend-roles.json");
    SKIP_WITHOUT(qlik);
    SKIP_WITHOUT(talend);
    const QJsonArray qlikRoles = qlik.value(QLatin1String("roles")).toArray();
    QCOMPARE(roleCatalogue().qlik().size(), std::size_t(qlikRoles.size()));
    for (const QJsonValue &value : qlikRoles) {
        const BuiltInRole *role = roleCatalogue().find(stringOf(value.toObject(), "api_name"), Side::Qlik);
        QVERIFY(role);
        QCOMPARE(role->offered, stringOf(value.toObject(), "status") == "current");
        QCOMPARE(role->admin, stringOf(value.toObject(), "level") == "admin");
        QCOMPARE(role->label.en, stringOf(value.toObject().value(QLatin1String("ui")).toObject(), "en"));
    }
    const QJsonArray talendRoles = talend.value(QLatin1String("roles")).toArray();
    QCOMPARE(roleCatalogue().talend().size(), std::size_t(talendRoles.size()));
    for (const QJsonValue &value : talendRoles) {
        const BuiltInRole *role = roleCatalogue().find(stringOf(value.toObject(), "name"), Side::Talend);
        QVERIFY(role);
        QCOMPARE(role->editable, value.toObject().value(QLatin1String("editable")).toBool());
        QCOMPARE(role->deletable, value.toObject().value(QLatin1String("deletable")).toBool());
        std::vector<std::string> ids;
        for (const QJsonValue &id : value.toObject().value(QLatin1String("permissions")).toArray())
            ids.push_back(permissionCatalogue().canonicalId(id.toString().toStdString(), Side::Talend));
        QVERIFY2(role->talendPermissions == ids, role->name.c_str());
    }
}

QTEST_GUILESS_MAIN(tst_Catalogue)
#include "tst_catalogue.moc"
