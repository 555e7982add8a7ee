// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/packedtext.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tandem {

/// Space roles by their API names (reference: space role table). Talend's space permissions reuse the same bits.
enum class SpaceRole : std::uint16_t {
    Facilitator = 1, ///< Can manage
    Producer = 2, ///< Can edit
    Codeveloper = 4, ///< Can edit data in applications
    Consumer = 8, ///< Can view
    DataConsumer = 16, ///< Can consume data
    DataPreview = 32, ///< Can view data
    Contributor = 64, ///< Can contribute
    Publisher = 128, ///< Can publish (Talend: PUBLISH)
    Operator = 256, ///< Can operate (Talend: EXECUTE)
    BasicConsumer = 512, ///< Has restricted view
    TalendViewer = 1024, ///< Talend: VIEW
    TalendAuthor = 2048, ///< Talend: AUTHOR
    TalendManage = 4096, ///< Talend: MANAGE
};
/// Bitwise or of SpaceRole values.
using SpaceRoles = std::uint16_t;

/// One assignment of a space: a person or a group with its roles, never empty.
struct SpaceMember
{
    std::variant<UserId, GroupId> who;
    SpaceRoles roles;
    friend bool operator==(const SpaceMember &, const SpaceMember &) = default;
};

/// A space. Personal spaces have no record: content without a space lies in its owner's personal space.
/// `owner` names a deleted user (a Tombstone) after DE-09; nullopt when there never was one.
struct Space
{
    explicit Space(SpaceId id_) : id(id_) { }

    SpaceId id;
    PackedText<3> texts = {}; ///< 0: the vendor's id; 1: name; 2: JSON object of unknown imported fields
    SpaceType type = SpaceType::Shared;
    Side side = Side::Qlik;
    std::optional<UserId> owner = {};
    std::vector<SpaceMember> members = {};

    [[nodiscard]] std::string_view vendorId() const { return texts.at(0); }
    [[nodiscard]] std::string_view name() const { return texts.at(1); }
    [[nodiscard]] std::string_view extra() const { return texts.at(2); }
    friend bool operator==(const Space &, const Space &) = default;
};

/// The users who have a role of their own in the space, each once, ascending.
std::vector<UserId> usersIn(const Space &space);

} // namespace tandem
