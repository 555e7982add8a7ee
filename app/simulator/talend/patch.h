// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/filter.h"
#include "simulator/talend/problem.h"
#include "simulator/talend/schema.h"

#include <optional>
#include <string>
#include <vector>

namespace tandem::simulator::talend {

enum class PatchOp : std::uint8_t { Add, Remove, Replace };

/// One operation of a PATCH request, its path read.
struct PatchOperation
{
    PatchOp op = PatchOp::Add;
    std::optional<AttributePath> path = {};
    Value value = {};
};

inline constexpr std::size_t mostOperations = 1'000;

/// Reads a PatchOp message (RFC 7644, section 3.5.2). Operators in any case, as Entra writes them. Problems: 400
/// invalidSyntax, invalidPath, noTarget (a remove without a path), tooMany.
Outcome<std::vector<PatchOperation>> patchFrom(const Value &body);

/// Carries out the operations in order on a whole resource; with a problem the resource is as good as none: nothing of
/// it may be kept. Read-only attributes in a value without a path are passed over, as are those that Talend does not
/// keep; a path to one is 400 mutability, invalidPath for none at all. Booleans may be the texts "True" and "False".
/// A `remove` with a list of values takes those only.
Outcome<> applyPatch(const std::vector<PatchOperation> &operations, const ResourceType &type, Value &resource);

/// The body of a POST or PUT with what the type knows and a client may write, each value of its type. Problems: 400
/// invalidValue for a wrong type or a required attribute that is missing, invalidSyntax for what is no object or bears
/// another schema.
Outcome<Value> writable(const Value &body, const ResourceType &type);

} // namespace tandem::simulator::talend
