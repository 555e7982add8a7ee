// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/jsonwriter.h"
#include "domain/pairstate.h"
#include "domain/result.h"
#include "workspace/store.h"

#include <string>

/// What `new` and `import` share: a workspace comes into being, and what is in it is told.
namespace tandem::control {

/// Error WorkspaceExists when something lies at the path already.
Result<> mayCreate(const std::string &path);
/// Makes a workspace that holds this pair. When anything fails, nothing is left behind.
Result<Revision> createWorkspace(const std::string &path, const PairState &pair, EntryKind kind);

/// Keys `workspace`, `revision` and `rows` into an object that is open.
void writeMade(JsonWriter &json, const std::string &path, Revision revision, const PairState &pair);
void printMade(Output &out, const std::string &path, const PairState &pair);

} // namespace tandem::control
