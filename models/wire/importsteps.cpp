// SPDX-License-Identifier: GPL-3.0-or-later
// What follows the reading: completion, options, report.
#include "wire/importsteps.h"

#include "domain/permissioncatalogue.h"
#include "domain/rolecatalogue.h"
#include "domain/sentence.h"
#include "domain/text.h"
#include "wire/companion.h"

#include <QFile>

#include <algorithm>
#include <set>

namespace tandem::wire {

namespace {

/// The users whom a line of the --held file may mean.
std::vector<UserId> named(const PairState &state, std::string_view text)
{
    if (const auto byId = state.userByVendorId(text))
        return {*byId};
    auto byEmail = state.usersByEmail(text);
    return byEmail.empty() ? state.usersBySubject(text) : byEmail;
}

Result<> holdBack(const std::string &path, PairState &state, ImportReport &report)
{
    QFile file(QString::fromStdString(path));
    if (!file.exists())
        return fail({.code = ErrorCode::FileNotFound, .file = path});
    if (!file.open(QIODevice::ReadOnly))
        return fail({.code = ErrorCode::IoFailed, .args = {file.errorString().toStdString()}, .file = path});
    Changes changes;
    std::int64_t line = 0;
    std::vector<std::string> present;
    while (!file.atEnd()) {
        const std::string raw = file.readLine().toStdString();
        std::string_view text = raw;
        if (line++ == 0 && text.starts_with("\xEF\xBB\xBF"))
            text.remove_prefix(3);
        text = trimmed(text);
        if (text.empty())
            continue;
        const std::vector<UserId> users = named(state, text);
        if (users.size() != 1) {
            return fail({.code = users.empty() ? ErrorCode::UnknownUser : ErrorCode::AmbiguousName,
                         .args = {"--held", std::string(text)},
                         .file = path,
                         .line = line});
        }
        User user = state.users().at(users.front());
        if (state.accountOf(user.id)) {
            present.emplace_back(text);
            continue;
        }
        user.heldBack = true;
        changes.emplace_back(std::move(user));
    }
    state.apply(changes);
    if (!present.empty()) {
        const auto count = static_cast<std::int64_t>(present.size());
        present.resize(std::min<std::size_t>(present.size(), 10));
        report.findings.push_back({{Sentence::FoundHeldButPresent, {}, count}, std::move(present)});
    }
    return {};
}

/// The role TenantAdmin, made when the files did not have it.
Role tenantAdminRole(const PairState &state)
{
    constexpr std::string_view name = "TenantAdmin";
    for (const RoleId id : state.rolesByName(name)) {
        if (state.roles().at(id).kind == RoleKind::QlikBuiltIn)
            return state.roles().at(id);
    }
    Role role{RoleId(state.nextId(TableId::Roles))};
    role.name = name;
    role.kind = RoleKind::QlikBuiltIn;
    role.vendorId = mintQlikId(state.tenant().seed, static_cast<std::uint32_t>(ObjectType::Role), role.id.value());
    if (const BuiltInRole *known = roleCatalogue().find(name, Side::Qlik)) {
        role.qlik = PermissionSet(known->qlikPermissions);
        role.fullUser = known->fullUser;
        role.description = known->description.en;
    }
    return role;
}

Result<> appointAdmin(const std::string &email, PairState &state, ImportReport &report)
{
    if (!looksLikeEmail(email))
        return fail({.code = ErrorCode::BadValue, .args = {"admin", email, "an e-mail address"}});
    const auto bearers = state.usersByEmail(email);
    if (bearers.size() > 1)
        return fail({.code = ErrorCode::AmbiguousName, .args = {"admin", email}});
    Changes changes;
    UserId admin(state.nextId(TableId::Users));
    if (bearers.empty()) {
        User user(admin);
        const auto kind = static_cast<std::uint32_t>(ObjectType::User);
        user.keys = PackedText<2>({mintQlikId(state.tenant().seed, kind, admin.value()), {}});
        user.person = Person(PersonId(state.nextPersonId()), {.email = email});
        user.entitlement = true;
        user.createdAt = state.tenant().now;
        changes.emplace_back(std::move(user));
        report.findings.push_back({{Sentence::FoundAdminAdded, {email}}, {}});
    } else {
        admin = bearers.front();
    }
    const Role role = tenantAdminRole(state);
    if (!state.roles().contains(role.id))
        changes.emplace_back(role);
    changes.emplace_back(Link{LinkKind::DirectRole, role.id.value(), admin.value(), true});
    Tenant tenant = state.tenant();
    tenant.serviceAccountOwner = admin;
    changes.emplace_back(std::move(tenant));
    state.apply(changes);
    return {};
}

void find(ImportReport &report, Sentence sentence, std::uint64_t count, std::vector<Argument> args = {})
{
    if (count > 0)
        report.findings.push_back({{sentence, std::move(args), static_cast<std::int64_t>(count)}, {}});
}

/// Users who directly hold a Talend-bearing role, but have no account and are not known to be held back.
std::uint64_t entitledWithout(const PairState &state)
{
    Roaring entitled;
    state.roles().forEach([&](const Role &role) {
        if (role.isTalendBearing())
            entitled |= state.directMembers(role.id).bits();
    });
    entitled -= state.linked().bits();
    entitled -= state.heldBack().bits();
    return entitled.cardinality();
}

std::uint64_t unknownPermissions(const PairState &state)
{
    std::set<std::string> unknown;
    state.roles().forEach([&](const Role &role) {
        for (const auto *set : {&role.qlik, &role.talend}) {
            for (const std::string &id : *set) {
                if (!permissionCatalogue().find(id))
                    unknown.insert(id);
            }
        }
    });
    return unknown.size();
}

} // namespace

Result<PairState> assemblePair(Draft &draft, const ImportOptions &options, ImportReport &report)
{
    bool paired = !options.unpaired;
    bool complete = !draft.exportedAs.empty();
    const std::string_view part = options.csvDir.empty() ? jsonPart : csvPart;
    if (complete) {
        const auto exportedPaired = companionIsPaired(draft.exportedAs, draft.exportedIn, part);
        if (!exportedPaired)
            return fail(exportedPaired.error());
        if (!*exportedPaired) { // it belongs to files of another format
            complete = false;
        } else if (options.unpaired && **exportedPaired) {
            complete = false;
            report.findings.push_back({{Sentence::FoundCompanionLeftOut}, {}});
        } else {
            paired = **exportedPaired;
        }
    }
    // Its own look-ups are gone before the state's are made.
    PairState::Parts parts = Assembler(draft, paired, report).run();
    if (complete) {
        // What the lists lack stands there: what was found about them alone says nothing about the pair.
        report.findings.clear();
        if (const auto done = completeBy(draft.exportedAs, draft.exportedIn, part, parts, draft.nextPerson); !done)
            return fail(done.error());
    }
    PairState state = PairState::assembled(std::move(parts));
    if (!options.heldFile.empty()) {
        if (const auto done = holdBack(options.heldFile, state, report); !done)
            return fail(done.error());
    }
    if (!options.adminEmail.empty()) {
        if (const auto done = appointAdmin(options.adminEmail, state, report); !done)
            return fail(done.error());
    }
    if (options.talendLimit || options.entitlements) {
        Tenant tenant = state.tenant();
        tenant.talendLimit = options.talendLimit.value_or(tenant.talendLimit);
        if (options.entitlements)
            tenant.entitlements = options.entitlements;
        state.apply(Changes{std::move(tenant)});
    }
    return state;
}

void finishReport(const PairState &state, const Draft &draft, const ImportOptions &options, ImportReport &report)
{
    report.rows = {{"users", state.users().size()},
                   {"accounts", state.accounts().size()},
                   {"roles", state.roles().size()},
                   {"groups", state.groups().size()},
                   {"spaces", state.spaces().size()},
                   {"content", state.content().size()},
                   {"deleted owners", state.tombstones().size()}};
    state.roles().forEach([&](const Role &role) {
        report.roleLinks += state.directMembers(role.id).count();
        report.talendRoleLinks +=
            state.talendMembers(role.id).count() + state.links(LinkKind::UnlinkedTalendRole, role.id.value()).count();
    });
    for (const auto &[field, count] : draft.unknownFields)
        report.unknownFields.push_back({field.first, field.second, count});
    std::ranges::sort(report.skipped, {}, &SkippedFile::file);

    find(report, Sentence::FoundDeletedOwners, state.tombstones().size());
    find(report, Sentence::FoundAmbiguousEmails, state.ambiguousEmail().count());
    const Tenant &tenant = state.tenant();
    if (state.talendUsed() > tenant.talendLimit)
        find(report, Sentence::FoundOverTalendLimit, state.talendUsed(), {std::int64_t(tenant.talendLimit)});
    if (tenant.entitlements && state.seatsUsed() > *tenant.entitlements)
        find(report, Sentence::FoundSeatsExceeded, state.seatsUsed(), {std::int64_t(*tenant.entitlements)});
    if (!tenant.entitlements && draft.exportedAs.empty())
        report.findings.push_back({{Sentence::FoundNoLicence}, {}});
    find(report, Sentence::FoundUnknownPermissions, unknownPermissions(state));
    if (!tenant.paired)
        return;
    std::uint64_t unlinked = 0;
    state.accounts().forEach([&](const Account &account) { unlinked += account.user ? 0U : 1U; });
    find(report, Sentence::FoundUnlinkedAccounts, unlinked);
    find(report, Sentence::FoundHeldBack, state.heldBack().count());
    // CSV and an export tell who was deleted in Talend; a vendor's dump does not.
    if (options.csvDir.empty() && draft.exportedAs.empty())
        find(report, Sentence::FoundTalendDeletionsUnknown, entitledWithout(state));
}

} // namespace tandem::wire
