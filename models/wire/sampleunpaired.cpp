// SPDX-License-Identifier: GPL-3.0-or-later
// Two sides that do not know one another yet: what `initial-sync` meets.
#include "wire/samplepairs.h"

namespace tandem {

namespace {

PersonFields at(std::string_view name, std::string_view email, std::string_view title = {})
{
    PersonFields fields;
    fields.name = name;
    fields.email = email;
    fields.title = title;
    return fields;
}

} // namespace

PairState unpairedPair(const SampleOptions &options)
{
    SampleOptions own = options;
    if (!own.entitlements)
        own.entitlements = 40;
    SampleBuilder pair(3, own);
    pair.tenant().paired = false;
    pair.builtInRoles();

    // SR-16: names that both sides use; some end in a number already, one free number lies between two taken ones.
    pair.roleOn(Side::Qlik, "My user role", {"apps.data:export", "notes"});
    pair.roleOn(Side::Talend, "My user role", {"TMC_OPERATOR", "TMC_ENGINE_USE"});
    pair.roleOn(Side::Qlik, "My user role 1", {"apps.image:export"});
    pair.roleOn(Side::Talend, "Regional", {"DATASET_READ"});
    pair.roleOn(Side::Qlik, "Regional", {"spaces.shared:create"});
    pair.roleOn(Side::Qlik, "Regional 1", {});
    pair.roleOn(Side::Talend, "Regional 2", {"DATASET_READ", "CONNECTION_READ"});
    pair.roleOn(Side::Talend, "Équipe intégration", {"TMC_PROJECT_MANAGEMENT"});
    pair.roleOn(Side::Qlik, "Operator", {"automations.private"}); // as a built-in Talend role is called
    pair.roleOn(Side::Qlik, "Läsare", {"apps.image:export"});

    const std::string adminEmail = own.adminEmail.empty() ? "eva.strand@bergvall.example" : own.adminEmail;
    const UserId owner = pair.user(at("Eva Strand", adminEmail, "IT"), {"TenantAdmin"});
    pair.user(at("Théo Garnier", "theo.garnier@bergvall.example"), {"My user role", "My user role 1"});
    pair.user(at("Lars Nordin", "lars.nordin@bergvall.example"), {"Regional"});
    pair.user(at("Chloé Besson", "chloe.besson@bergvall.example"), {"Läsare"}, UserStatus::Disabled);
    pair.user(at("Agneta Fors", "agneta.fors@bergvall.example"), {"Operator"});
    const UserId invited = pair.user(at({}, "henry.lowe@bergvall.example"), {"Läsare"}, UserStatus::Invited);
    pair.invite(invited, pair.tenant().now.plusDays(-3));
    // Namesakes with addresses of their own; one address of two (BX-03) would hold the initial synchronization up.
    pair.user(at("Jules Morel", "jules.morel@bergvall.example"), {"Läsare"});
    pair.user(at("Jules Morel", "j.morel@bergvall.example"), {"Regional 1"});
    pair.user(at("Kerstin Häll", "kerstin.hall@bergvall.example"));
    pair.tenant().serviceAccountOwner = owner;

    // SU-07, SU-17: the same people, written otherwise; statuses and profiles that differ; some that Qlik does not
    // know.
    pair.stranger(at("Eva Strand", "Eva.Strand@Bergvall.example", "Security"), {"Security Administrator"});
    pair.stranger(at("Theo Garnier", "Theo.Garnier@bergvall.example", "Developer"), {"My user role", "Operator"});
    pair.stranger(at("Lars Nordin", "LARS.NORDIN@bergvall.example"), {"Regional", "Regional 2"}, UserStatus::Disabled);
    pair.stranger(at("Chloé Besson", "chloe.besson@bergvall.example"), {"Dataset Viewer"});
    pair.stranger(at("Jules Morel", "jules.morel@bergvall.example"), {"Data Preparator"});
    PersonFields byLogin = at("Mireille Aubry", "mireille.aubry@bergvall.example", "Integration");
    byLogin.subject = "maubry";
    pair.stranger(byLogin, {"Équipe intégration", "Integration Developer"});
    pair.stranger(at("Oskar Ström", "oskar.strom@bergvall.example"), {"Operator", "Regional 2"});
    pair.stranger(at({}, "sara.lind@bergvall.example"), {"Dataset Viewer"}, UserStatus::Invited);
    pair.stranger(at("Denis Roy", "denis.roy@bergvall.example"), {}, UserStatus::Disabled);

    const SpaceId shared = pair.space("Bergvall", SpaceType::Shared, owner);
    const ContentId app = pair.content(ContentType::App, "Overview", owner, shared);
    pair.contentOf(app, ContentType::ReloadSchedule, "Overview, nightly", owner);
    return std::move(pair).build();
}

} // namespace tandem
