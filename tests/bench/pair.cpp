// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair.h"

#include "sqlitepeer.h"

#include "store/sqlitestore.h"
#include "wire/generator.h"
#include "wire/import.h"
#include "workspace/rowsof.h"
#include "workspace/wholestate.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace tandem::bench {

Pair::Pair(const Options &options, std::uint32_t users)
    : m_users(users), m_folder(options.folder + "/" + std::to_string(users))
{
    std::filesystem::create_directories(m_folder);
    SampleOptions stress;
    stress.talendLimit = 10'000'000; // a real Talend side ends at 999; the stress pairs lift that
    stress.entitlements = 10'000'000;
    const std::string tables = options.tenants + "/" + std::to_string(users);
    if (!options.tenants.empty() && std::filesystem::exists(tables + "/users.csv")) {
        m_tenant = tables;
        ImportOptions import;
        import.csvDir = tables;
        import.talendLimit = stress.talendLimit;
        import.entitlements = stress.entitlements;
        auto imported = importPair(import);
        if (!imported) {
            std::fprintf(stderr, "%s can't be read\n", tables.c_str());
            std::exit(3);
        }
        m_state = wholeState(rowsOf(imported->state), nullptr);
    } else {
        m_state = wholeState(rowsOf(generatedPair(users, 1, stress)), nullptr);
    }
    std::size_t most = 0;
    m_state->users().forEach([&](const User &row) {
        const std::size_t owned = m_state->countOwnedBy(row.id);
        if (owned > most) {
            most = owned;
            m_heaviest = row.id;
        }
    });
    m_state->users().forEach([&](const User &row) {
        if (row.status == UserStatus::Active && row.id != m_heaviest)
            m_receiver = row.id;
    });
    std::uint64_t best = UINT64_MAX;
    m_state->roles().forEach([&](const Role &row) {
        const std::uint64_t members = m_state->directMembers(row.id).count();
        const std::uint64_t wanted = std::min<std::uint64_t>(10'000, users / 100);
        const std::uint64_t off = members > wanted ? members - wanted : wanted - members;
        if (row.kind == RoleKind::Custom && !row.isTalendBearing() && off < best) {
            best = off;
            m_common = row.id;
        }
    });
}

const std::string &Pair::sqliteFile()
{
    if (m_sqlite.empty()) {
        m_sqlite = path("peer.sqlite");
        SqlitePeer::create(m_sqlite, *m_state);
    }
    return m_sqlite;
}

const std::string &Pair::workspaceFile()
{
    if (m_workspace.empty()) {
        m_workspace = path("pair.tandem");
        for (const char *suffix : {"", "-wal", "-shm"})
            std::filesystem::remove(m_workspace + suffix);
        const auto made = SqliteStore::create(m_workspace, {.state = m_state});
        if (!made) {
            std::fprintf(stderr, "the workspace can't be made: %s\n", m_workspace.c_str());
            std::exit(3);
        }
    }
    return m_workspace;
}

} // namespace tandem::bench
