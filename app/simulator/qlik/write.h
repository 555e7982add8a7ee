// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "simulator/json.h"
#include "simulator/qlik/context.h"
#include "wire/vendorwords.h"

#include <string_view>

/// Records of the Qlik side as its API shows them. `base` begins the absolute links.
namespace tandem::simulator::qlik {

/// What a record needs beside its row.
struct Writing
{
    const PairState &state;
    const Context &context;
    std::string_view base;
};

using wire::qlikRoleType;
using wire::qlikStatus;
using wire::vendorIdOf;

std::string_view levelWord(const Role &role); ///< "admin" or "user"
/// {id, name, type, level}: how roles stand in users and groups.
void writeRoleReference(Json &json, const Role &role);
void writeRole(Json &json, const Role &role, const Writing &writing);
void writeGroup(Json &json, const Group &group, const Writing &writing);
void writeSpace(Json &json, const Space &space, const Writing &writing);

/// The value of a field that Tandem does not model: written by a client, else imported, else nothing.
std::string otherField(const Writing &writing, std::string_view thing, std::string_view extra, std::string_view field);
/// As a text; empty when it is none.
std::string otherText(const Writing &writing, std::string_view thing, std::string_view extra, std::string_view field);
void writeOther(Json &json, const Writing &writing, std::string_view thing, std::string_view extra,
                std::string_view field);

/// When the pair began, for what has no date of its own.
inline constexpr Instant beginning = rehearsalStart;

} // namespace tandem::simulator::qlik
