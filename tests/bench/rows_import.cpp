// SPDX-License-Identifier: GPL-3.0-or-later
// e1: users with their role links from the vendor's JSON into a durable file. e2: the same pair from CSV.
#include "child.h"
#include "pair.h"

#include "domain/words.h"
#include "wire/export.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace tandem::bench {

namespace {

/// Writes users.json and roles.json as GET /users and GET /roles would answer them in one page.
void writeVendorFiles(const PairState &state, const std::string &folder)
{
    std::filesystem::create_directories(folder);
    std::ofstream roles(folder + "/roles.json");
    roles << R"({"data":[)";
    bool first = true;
    state.roles().forEach([&](const Role &role) {
        roles << (first ? "" : ",\n") << R"({"id":")" << role.vendorId << R"(","name":")" << role.name
              << R"(","type":")" << (role.kind == RoleKind::QlikBuiltIn ? "default" : "custom") << "\"}";
        first = false;
    });
    roles << "]}";
    std::vector<std::vector<std::uint32_t>> held(state.users().next());
    state.roles().forEach([&](const Role &role) {
        for (const std::uint32_t user : state.directMembers(role.id).bits())
            held[user].push_back(role.id.value());
    });
    std::ofstream users(folder + "/users.json");
    users << R"({"data":[)";
    first = true;
    state.users().forEach([&](const User &user) {
        std::string subject(user.person.subject());
        if (const auto slash = subject.find('\\'); slash != std::string::npos)
            subject.insert(slash, 1, '\\');
        users << (first ? "" : ",\n") << R"({"id":")" << user.vendorId() << R"(","tenantId":"bench","name":")"
              << user.person.name() << R"(","email":")" << user.person.email() << R"(","subject":")" << subject
              << R"(","status":")" << toWord(user.status) << R"(","createdAt":")" << user.createdAt.toIso()
              << R"(","assignedRoles":[)";
        for (std::size_t i = 0; i < held[user.id.value()].size(); ++i) {
            const Role &role = state.roles().at(RoleId(held[user.id.value()][i]));
            users << (i ? "," : "") << R"({"id":")" << role.vendorId << R"(","name":")" << role.name
                  << R"(","type":"custom","level":"user"})";
        }
        users << "]}";
        first = false;
    });
    users << "]}";
}

/// The state as CSV tables; with `usersAlone` only users.csv in a folder of its own.
void writeTables(const Pair &pair, const std::string &folder, const std::string &usersAlone)
{
    if (!std::filesystem::exists(folder + "/users.csv")) {
        std::filesystem::remove_all(folder);
        if (!exportPair(*pair.state(), folder, ExportFormat::Csv)) {
            std::fprintf(stderr, "e2: the tables can't be written\n");
            std::exit(3);
        }
    }
    std::filesystem::create_directories(usersAlone);
    std::filesystem::copy_file(folder + "/users.csv", usersAlone + "/users.csv",
                               std::filesystem::copy_options::overwrite_existing);
}

} // namespace

void importRows(Report &report, Pair &pair)
{
    if (report.wants("e1")) {
        const std::string folder = pair.path("vendor");
        writeVendorFiles(*pair.state(), folder);
        double mine = 0;
        double theirs = 0;
        report.compare(
            "e1", pair.users(), 0.4,
            "vendor JSON with role links, durable / QJsonDocument and inserts without an index",
            [&] {
                auto figures = inChild("import-json", {folder, pair.path("import.tandem")});
                mine = figures["mb"];
                return figures["ms"];
            },
            [&] {
                auto figures = inChild("import-json-qt", {folder + "/users.json", pair.path("route.sqlite")});
                theirs = figures["mb"];
                return figures["ms"];
            },
            3);
        report.add({"e1m", pair.users(), mine, theirs, 1.0 / 8, "the same: peak memory in MB"});
    }
    if (report.wants("e2")) {
        const std::string folder = pair.tenant().empty() ? pair.path("csv") : pair.tenant();
        const std::string users = pair.path("csv-users");
        writeTables(pair, folder, users);
        report.compare(
            "e2", pair.users(), 0.75, "users.csv into a durable workspace / sqlite3 .import with three indexes",
            [&] { return inChild("import-csv", {users, pair.path("users.tandem")})["ms"]; },
            [&] { return inChild("import-csv-sqlite", {users + "/users.csv", pair.path("users.sqlite")})["ms"]; }, 3);
        auto whole = inChild("import-csv", {folder, pair.path("csv.tandem")});
        char note[96];
        std::snprintf(note, sizeof note, "the whole folder of tables, without a peer; peak memory %.0f MB",
                      whole["mb"]);
        report.add({"e2w", pair.users(), whole["ms"], std::nullopt, std::nullopt, note});
    }
}

} // namespace tandem::bench
