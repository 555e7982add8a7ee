// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace tandem {

/// What went wrong that no rule of the pair decided: bad input (exit code 2) or a failing environment (exit code 3).
/// A refusal by a rule is not an Error but a Plan with a Refusal. Every code has a sentence and a next step in
/// models/wording; the spelling of the code (`words.h`, e.g. "unknown-user") is never translated.
enum class ErrorCode : std::uint8_t {
    // usage and input: exit code 2
    UnknownVerb,
    UnknownOption,
    UnknownAct,
    UnknownKey,
    MissingKey,
    BadValue, ///< args: key, value, what is expected
    UnknownUser,
    UnknownAccount,
    UnknownRole,
    UnknownGroup,
    UnknownSpace,
    UnknownContent,
    UnknownPermission,
    AmbiguousName, ///< args: key, value, the candidates
    MissingArgument, ///< args: what
    UnexpectedArgument, ///< args: what
    BadFile, ///< not readable as what it should be; file, line, field
    BadField, ///< a field of the wrong type or value; file, line, field
    PlanAltered, ///< a saved plan that is not what the rules make of its act
    NotAWorkspace,
    WorkspaceExists,
    NothingToImport,
    // environment: exit code 3
    NewerWorkspace,
    FileNotFound,
    ReadOnly,
    DiskFull,
    NetworkFileSystem,
    Busy,
    Damaged,
    IoFailed, ///< args: the system's own words
    Internal,
    Count
};

/// A typed failure: code and arguments; the sentence is made by models/wording in the reader's language.
struct Error
{
    ErrorCode code;
    std::vector<std::string> args = {};
    std::string file = {}; ///< the file concerned, empty when none
    std::int64_t line = 0; ///< 1-based line in that file, 0 when none
    std::string field = {}; ///< the field or key concerned, empty when none

    /// True for a failing environment (exit code 3), false for wrong usage or input (exit code 2).
    [[nodiscard]] bool isEnvironment() const { return code >= ErrorCode::NewerWorkspace; }
    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace tandem
