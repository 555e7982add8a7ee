// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/pairstate.h"
#include "domain/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tandem {

/// What an import reads, and what it is told beside the files. Paths are UTF-8.
struct ImportOptions
{
    std::string qlikPath = {}; ///< folder or file of the Qlik side; empty: that side is missing
    std::string talendPath = {}; ///< folder or file of the Talend side; empty: that side is missing
    std::string csvDir = {}; ///< folder of CSV tables instead of the two paths
    bool unpaired = false; ///< two strangers, as before `initial-sync`: no account and no role is linked
    std::string heldFile = {}; ///< e-mails or ids, one a line, of users deleted in Talend earlier (SU-14)
    std::optional<std::uint32_t> talendLimit = {}; ///< SR-12; 999 unless the files say otherwise
    std::optional<std::uint32_t> entitlements = {}; ///< seats in total; else what the licence files say, else unlimited
    std::string adminEmail = {}; ///< this user becomes a tenant administrator and service account owner
};

/// A file, or a part of one, that was not taken over, and why.
struct SkippedFile
{
    std::string file;
    Message reason;
};

/// A field that Tandem does not know. Of JSON records, and of users in tables, it is kept and exported as it came; what
/// may identify somebody is kept with persons only.
struct UnknownField
{
    std::string resource; ///< "users", "data-connections" …
    std::string field;
    std::uint64_t count = 0; ///< rows that have it
};

/// Something worth telling about what was imported; facts stay as they are.
struct ImportFinding
{
    Message text; ///< text.n is the count
    std::vector<std::string> examples = {}; ///< at most ten e-mails, ids or names; may be personal, never journalled
};

/// What an import read.
struct ImportReport
{
    struct Rows
    {
        std::string table; ///< "users", "accounts", "roles", "groups", "spaces", "content", "deleted owners"
        std::uint64_t count = 0;
    };
    std::vector<Rows> rows = {}; ///< in that order, also those without any
    std::uint64_t roleLinks = 0; ///< direct role assignments of the Qlik side
    std::uint64_t talendRoleLinks = 0; ///< role assignments of the Talend side
    std::uint64_t files = 0; ///< files read, skipped ones apart
    std::vector<SkippedFile> skipped = {}; ///< by path
    std::vector<UnknownField> unknownFields = {}; ///< by resource, then field
    std::vector<ImportFinding> findings = {};
};

struct Imported
{
    PairState state; ///< the whole pair; the caller commits it in one act
    ImportReport report;
};

/// Reads a pair from what the vendors' APIs answer, from CSV, or from an export, without writing anything. Facts are
/// taken as they are, also those that break a rule.
/// Errors: FileNotFound, BadFile (no JSON, no CSV; file and line), BadField (wrong type, date or word; file, line and
/// field), NothingToImport, MissingArgument, UnknownUser (adminEmail that nobody bears), IoFailed.
/// Any thread; blocks.
[[nodiscard]] Result<Imported> importPair(const ImportOptions &options);

} // namespace tandem
