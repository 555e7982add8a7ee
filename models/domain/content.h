// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/packedtext.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tandem {

/// What only some kinds of content have; most rows have none of it.
struct ContentDetail
{
    std::optional<ContentId> app = {}; ///< of a schedule, alert, subscription, note: the app concerned
    std::vector<ContentId> uses = {}; ///< data connections an app or script reloads with; sorted
    std::optional<bool> published = {}; ///< apps: published to a managed space
    std::optional<bool> anonymous = {}; ///< apps: anonymous access; nullopt = was never on (DE-13)
    std::string anonymousCode = {}; ///< access code of the anonymous link
    std::optional<Instant> nextRun = {}; ///< schedules
    std::int64_t intervalMs = 0; ///< schedules: milliseconds between runs
    std::optional<Instant> credentialsMissingSince = {}; ///< connections: BX-05 to-do of the owner
    bool stoppedByOwner = false; ///< schedules and subscriptions: OWNER-DISABLED (BX-14)
    std::string extra = {}; ///< JSON object of unknown imported fields
    friend bool operator==(const ContentDetail &, const ContentDetail &) = default;
};

/// A thing somebody owns: app, script, data connection, schedule, key … (ContentType). Without a space it lies in its
/// owner's personal space (on `side`). `owner` names a deleted user (a Tombstone) after DE-09; nullopt: never had one.
struct ContentItem
{
    ContentItem(ContentId id_, ContentType type_) : id(id_), type(type_) { }

    ContentId id;
    ContentType type;
    Side side = Side::Qlik;
    bool enabled = true; ///< schedules, alerts, subscriptions: switched on
    bool revoked = false; ///< API keys (DE-08)
    PackedText<2> texts = {}; ///< 0: the vendor's id; 1: name
    std::optional<SpaceId> space = {};
    std::optional<UserId> owner = {};
    std::shared_ptr<const ContentDetail> more = {}; ///< null when all of it is at its default

    [[nodiscard]] std::string_view vendorId() const { return texts.at(0); }
    [[nodiscard]] std::string_view name() const { return texts.at(1); }
    /// The details, or the defaults.
    [[nodiscard]] const ContentDetail &detail() const
    {
        static const ContentDetail none;
        return more ? *more : none;
    }
    void setDetail(ContentDetail detail)
    {
        more = detail == ContentDetail{} ? nullptr : std::make_shared<const ContentDetail>(std::move(detail));
    }
    friend bool operator==(const ContentItem &a, const ContentItem &b)
    {
        return a.id == b.id && a.type == b.type && a.side == b.side && a.enabled == b.enabled && a.revoked == b.revoked
               && a.texts == b.texts && a.space == b.space && a.owner == b.owner && a.detail() == b.detail();
    }
};

} // namespace tandem
