// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "wire/jsonfields.h"

#include <string_view>

/// Which kind of record a piece of JSON is. Private to models/wire.
namespace tandem::wire {

enum class Resource : std::uint8_t {
    // Qlik side
    QlikUser,
    QlikRole,
    QlikGroup,
    GroupSettings, ///< roles of the group Everyone
    QlikSpace,
    SpaceAssignment,
    SpaceShare,
    Item,
    App, ///< NxApp
    DataConnection,
    DataFile,
    ReloadTask,
    SchedulingTask,
    Automation,
    AutomationConnection,
    DataAlert,
    SharingTask,
    Note,
    Notification,
    ApiKey,
    LicenceAssignment,
    LicenceOverview,
    LicenceSettings,
    Tenant,
    IdentityProvider,
    IdpStatus,
    // Talend side
    ScimUser,
    ScimRole,
    ScimGroup,
    AccountUser, ///< classic identities API
    AccountRole,
    AccountGroup,
    TalendSpace,
    TalendSpacePermission,
    Preparation,
    Dataset,
    // Tandem's own
    Companion, ///< tandem.json
    // Nothing to take over; the order is that of skipReason()
    ErrorBody,
    PartialAnswer, ///< a 207
    Request,
    NotPartOfPair,
    Unrecognized,
    Count
};

/// As reports and exports call it: "users", "data-connections" …
[[nodiscard]] std::string_view resourceName(Resource resource);
/// Why such a record is not taken over; nullopt when it is.
[[nodiscard]] std::optional<Sentence> skipReason(Resource resource);

/// Recognizes a record by its shape, else by the word in the file's name (`word`, lower case).
[[nodiscard]] Resource recognize(std::string_view word, const JsonPiece &piece, Side hint, JsonValue value);

} // namespace tandem::wire
