// SPDX-License-Identifier: GPL-3.0-or-later
// The demo firm: Nordpil, carriers in Göteborg, Lyon and Leeds. Who is there, and what is peculiar about whom.
#include "wire/sampledemo.h"

#include "wire/samplepairs.h"

namespace tandem {

namespace demo {

namespace {

/// Karin Åkesson -> karin.akesson@nordpil.example is written out: accents do not survive in addresses.
PersonFields at(std::string_view name, std::string_view mailbox, std::string_view title = {},
                std::string_view phone = {})
{
    PersonFields fields;
    fields.name = name;
    fields.email = std::string(mailbox) + "@nordpil.example";
    fields.title = title;
    fields.phone = phone;
    return fields;
}

/// From the time before invitations: a Windows subject.
PersonFields windows(PersonFields fields, std::string_view login)
{
    fields.subject = "NORDPIL\\" + std::string(login);
    return fields;
}

void roles(SampleBuilder &pair)
{
    pair.builtInRoles();
    // SR-19: Qlik and Talend permissions in one role; SR-04 and SR-10 warn of the hidden ones.
    pair.role("Flow keepers", {"automations.private", "data-connections", "apps.data:export"}, {"TMC_OPERATOR"});
    // SR-11, SR-12: widely held, without a Talend permission as yet.
    pair.role("Report readers", {"apps.image:export", "notes"}, {});
    pair.role("Report designers", {"apps.data:export", "apps.report:all", "spaces.shared:create"}, {});
    // SU-04: Talend permissions, but held through a group or by everybody.
    pair.role("Stock takers", {}, {"DATASET_READ", "CONNECTION_READ"});
    pair.role("Everybody's datasets", {"learning-center:all"}, {"DATASET_READ"});
    // SR-16: what initial synchronization made of two roles of one name.
    pair.role("Planning", {"automl-experiments", "genericlink:all"}, {});
    pair.role("Planning 1", {}, {"TMC_ENGINE_USE", "DATASET_READ"}, true);
    // SR-13: made on the Talend side.
    pair.role("Lorry telemetry", {}, {"STREAM_CREATE", "STREAM_READ", "STREAM_LOGS_VIEW"}, true);
    // BX-09: a full-user role; nobody holds "Retired", so it can be deleted by REST as well (SR-09).
    const RoleId authors = pair.role("Full authors", {"apps:manage", "api-keys"}, {});
    pair.edit(authors).fullUser = true;
    pair.role("Retired", {"mobile:all"}, {});
    pair.tenant().autoAssign = {pair.roleNamed("SharedSpaceCreator"), pair.roleNamed("Everybody's datasets"),
                                pair.roleNamed("Report readers")};
    pair.tenant().defaultPermissions = {"apps.image:export", "help-agent", "notes"};
}

/// The staff without stories of their own.
void staff(SampleBuilder &pair)
{
    const auto reader = [&](std::string_view name, std::string_view mailbox, std::string_view title) {
        pair.user(at(name, mailbox, title), {"Report readers"});
    };
    const auto designer = [&](std::string_view name, std::string_view mailbox, std::string_view title) {
        pair.user(at(name, mailbox, title), {"Report readers", "Report designers"});
    };
    const auto maker = [&](std::string_view name, std::string_view mailbox, std::string_view role) {
        pair.user(at(name, mailbox, "Data engineer"), {role});
    };
    reader("Astrid Nyberg", "astrid.nyberg", "Dispatcher");
    reader("Benoît Carpentier", "benoit.carpentier", "Dispatcher");
    reader("Charlotte Hughes", "charlotte.hughes", "Customer service");
    reader("Didier Moreau", "didier.moreau", "Customer service");
    reader("Elin Sjögren", "elin.sjogren", "Fleet");
    reader("Françoise Girard", "francoise.girard", "Accounts payable");
    reader("George Thornton", "george.thornton", "Fleet");
    reader("Hélène Rousseau", "helene.rousseau", "Customs");
    reader("Ingrid Bergström", "ingrid.bergstrom", "Customs");
    reader("Jean-Noël Faure", "jean-noel.faure", "Warehouse Lyon");
    reader("Hjördis Lundgren", "hjordis.lundgren", "Warehouse Göteborg");
    reader("Liam Barrett", "liam.barrett", "Warehouse Leeds");
    designer("Märta Holmqvist", "marta.holmqvist", "Controller");
    designer("Nadège Perrin", "nadege.perrin", "Controller");
    designer("Örjan Falk", "orjan.falk", "Pricing");
    designer("Pénélope Blanc", "penelope.blanc", "Pricing");
    designer("Quentin Roussel", "quentin.roussel", "Sales support");
    designer("Rebecca Nash", "rebecca.nash", "Sales support");
    designer("Sören Hägglund", "soren.hagglund", "Sales support");
    maker("Thérèse Aubert", "therese.aubert", "Integration Developer");
    maker("Ulf Engström", "ulf.engstrom", "Integration Developer");
    maker("Valérie Chevalier", "valerie.chevalier", "Dataset Manager");
    maker("William Ashworth", "william.ashworth", "Data Preparator");
    maker("Yngve Sandström", "yngve.sandstrom", "Pipelines Designer");
    maker("Zoé Lambert", "zoe.lambert", "Data Steward");
    maker("Åsa Wikström", "asa.wikstrom", "Lorry telemetry");
    maker("Ève Marchal", "eve.marchal", "Planning 1");
}

/// JO-05 to JO-08, SU-06: invited ones of every kind.
void invited(SampleBuilder &pair)
{
    const Instant now = pair.tenant().now;
    const auto mailOnly = [](std::string_view mailbox) {
        PersonFields fields = at({}, mailbox);
        return fields;
    };
    const UserId waiting = pair.user(mailOnly("malin.ek"), {"Report readers"}, UserStatus::Invited);
    pair.invite(waiting, now.plusDays(-2));
    const UserId expired = pair.user(mailOnly("loic.bernard"), {}, UserStatus::Invited);
    pair.invite(expired, now.plusDays(-19));
    // SU-02: a Pending one with a Talend-bearing role has an account already.
    const UserId early = pair.user(mailOnly("harriet.cole"), {"Flow keepers"}, UserStatus::Invited);
    pair.invite(early, now.plusDays(-1));
    pair.account(early);
    // SU-06, SU-10: invited in Talend; holds a seat while Pending.
    const UserId fromTalend = pair.user(mailOnly("emeric.simon"), {"Operator"}, UserStatus::Invited);
    pair.edit(fromTalend).entitlement = true;
    pair.edit(fromTalend).createdAt = now.plusDays(-4);
    pair.account(fromTalend, AccountCause::InvitedInTalend);
    const UserId provisioned = pair.user(at("Tove Ahlgren", "tove.ahlgren"), {}, UserStatus::Provisioned);
    pair.edit(provisioned).createdAt = now.plusDays(-6);
}

/// SU-13, SU-14, SU-15, SU-05, BX-03, SU-18, and a machine.
void peculiar(SampleBuilder &pair, std::vector<UserId> &withoutAccount)
{
    const UserId held =
        pair.user(at("Göran Bäckström", "goran.backstrom", "Integration"), {"Operator", "Flow keepers"});
    pair.edit(held).heldBack = true;
    const UserId heldPlain = pair.user(at("Émilie Fontaine", "emilie.fontaine", "Customs"), {"Report readers"});
    pair.edit(heldPlain).heldBack = true;
    const UserId kept = pair.user(at("Stig Lindahl", "stig.lindahl", "Dispatcher"), {"Report readers"});
    pair.account(kept);

    // BX-03: one address, two records; which of them the account belongs to is for `link-account` to say.
    const UserId first =
        pair.user(windows(at("Élodie Marchand", "elodie.marchand", "Payroll"), "emarchand"), {"Data Preparator"});
    pair.user(at("Élodie Marchand-Petit", "elodie.marchand", "Payroll"), {"Report readers"});
    withoutAccount.push_back(first);
    pair.stranger(at("Élodie Marchand", "elodie.marchand", "Payroll"), {"Data Preparator"});

    // UL-04: namesakes.
    pair.user(windows(at("Anna Lindqvist", "anna.lindqvist", "Sales"), "alindqvist"), {"Report readers"});
    pair.user(windows(at("Anna Lindqvist", "anna.lindqvist2", "Sales"), "alindqv2"), {"Report designers"});

    const UserId bot = pair.user({.name = "Nightly loader", .subject = "qlikbot\\4d1c9a7f20b84e61"});
    pair.edit(bot).bot = true;
    pair.edit(bot).entitlement = false;

    // SU-18: what `compare` finds and `synchronize` puts right.
    const UserId missing = pair.user(at("Tindra Nyström", "tindra.nystrom", "Data engineer"), {"Operator"});
    withoutAccount.push_back(missing);
    const UserId behind = pair.user(at("Matthieu Leclerc", "matthieu.leclerc", "Data engineer"),
                                    {"Operator", "Dataset Viewer"}, UserStatus::Disabled);
    withoutAccount.push_back(behind);
    const AccountId account = pair.account(behind);
    pair.edit(account).status = UserStatus::Active;
    pair.drift(account, "Dataset Viewer", false);
    pair.drift(account, "API Tester", true);
}

} // namespace

Cast people(SampleBuilder &pair, const SampleOptions &options)
{
    roles(pair);
    PersonFields creator = at("Karin Åkesson", "karin.akesson", "Head of IT", "+46 31 555 01 00");
    if (!options.adminEmail.empty())
        creator.email = options.adminEmail;
    const UserId owner = pair.user(creator, {"TenantAdmin"});
    const UserId second = pair.user(at("Noël Lefèvre", "noel.lefevre", "IT Lyon", "+33 4 55 55 01 01"),
                                    {"TenantAdmin", "Security Administrator"});
    // BX-01 does not count a disabled administrator.
    pair.user(windows(at("Gérard Bonnet", "gerard.bonnet", "IT Lyon"), "gbonnet"), {"TenantAdmin"},
              UserStatus::Disabled);
    const UserId analytics =
        pair.user(at("Oliver Whitfield", "oliver.whitfield", "Head of analytics"), {"AnalyticsAdmin"});
    const UserId data = pair.user(at("Maja Söderberg", "maja.soderberg", "Head of data"), {"DataAdmin", "Steward"});
    pair.user(at("Agnès Delacroix", "agnes.delacroix", "Auditor"), {"AuditAdmin"});
    const UserId leaver = pair.user(at("Björn Öberg", "bjorn.oberg", "Business intelligence", "+46 31 555 01 06"),
                                    {"Report designers", "Flow keepers", "Data Preparator"});
    const UserId sales = pair.user(at("Camille Dupré", "camille.dupre", "Head of sales"),
                                   {"Report readers", "Report designers", "SharedSpaceCreator"});
    const UserId finance = pair.user(at("Edward Hargreaves", "edward.hargreaves", "Head of finance"),
                                     {"Report designers", "Full authors"});
    const UserId warehouse =
        pair.user(windows(at("Linnéa Ångström", "linnea.angstrom", "Head of warehouses"), "langstrom"),
                  {"Report designers", "Dataset Viewer"});
    const UserId planner =
        pair.user(at("Ronan Le Goff", "ronan.legoff", "Route planner"), {"Planning"}, UserStatus::Disabled);
    const UserId engineer = pair.user(at("Sofia Hellström", "sofia.hellstrom", "Integration", "+46 31 555 01 11"),
                                      {"Flow keepers", "Project Administrator", "Environment Administrator"});
    const UserId newcomer = pair.user(at("Thomas Pemberton", "thomas.pemberton", "Trainee"));
    staff(pair);
    invited(pair);
    std::vector<UserId> withoutAccount;
    peculiar(pair, withoutAccount);
    const UserId gone = pair.deletedUser(pair.tenant().now.plusDays(-31));

    for (const UserId signedIn : {owner, second, leaver, engineer})
        pair.edit(signedIn).session = true;
    // ST-03: an active one for whom no seat was free.
    pair.edit(newcomer).entitlement = false;
    pair.tenant().serviceAccountOwner = owner;

    const AccountId engineerAccount = pair.account(engineer);
    const AccountId warehouseAccount = pair.account(warehouse);
    withoutAccount.insert(withoutAccount.end(), {engineer, warehouse});
    pair.accountsForHolders(withoutAccount);
    const GroupId stores = pair.group("Stores and docks", {sales, warehouse, newcomer}, {"Stock takers"});
    pair.group("Finance", {finance, leaver}, {"Report designers", "PrivateAnalyticsContentCreator"},
               GroupProvider::IdentityProvider);
    const GroupId integration = pair.talendGroup("Integration team", {engineerAccount, warehouseAccount});
    return {owner,     second,  analytics, data,     leaver, sales,  finance,
            warehouse, planner, engineer,  newcomer, gone,   stores, integration};
}

} // namespace demo

PairState demoPair(const SampleOptions &options)
{
    SampleOptions own = options;
    // Few left of either, so that EN-01, SU-10 and SR-12 can be seen.
    if (!own.entitlements)
        own.entitlements = 52;
    if (!own.talendLimit)
        own.talendLimit = 30;
    SampleBuilder pair(2, own);
    pair.tenant().idp = IdentityProvider{"Nordpil SSO", IdpState::Configured};
    const demo::Cast cast = demo::people(pair, own);
    demo::things(pair, cast);
    return std::move(pair).build();
}

} // namespace tandem
