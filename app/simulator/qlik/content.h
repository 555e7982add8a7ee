// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/qlik/page.h"
#include "simulator/qlik/rowfilter.h"
#include "simulator/qlik/write.h"

#include <initializer_list>

/// What the resources with an owner share: apps, connections, files, tasks, automations, alerts, keys.
namespace tandem::simulator::qlik {

using ContentTypes = std::initializer_list<ContentType>;
using ContentTest = std::function<bool(const ContentItem &)>;

/// The item of this vendor's id, when it is of one of these types; else null.
const ContentItem *contentOf(const PairState &state, std::string_view id, ContentTypes types);
/// The item of the path's first {…}.
inline const ContentItem *contentOf(const Call &call, ContentTypes types)
{
    return contentOf(call.state(), call.ids[0], types);
}
/// Items of these types that pass, by `key`, ascending. With `owner` (a vendor's id) only that user's are looked at.
Entries contentEntries(const PairState &state, ContentTypes types, const ContentTest &accepts,
                       const std::function<std::string(const ContentItem &)> &key, std::string_view owner = {});

/// A time that an import or a client told, else the beginning.
std::string contentTime(const Writing &writing, const ContentItem &item, std::string_view field);
/// The space's id; "" in a personal space.
std::string_view spaceIdOf(const Writing &writing, const ContentItem &item);
std::string_view ownerIdOf(const Writing &writing, const ContentItem &item);
/// The app that a schedule, alert or subscription is of; null when it is gone.
const ContentItem *appOf(const PairState &state, const ContentItem &item);

/// Changes the owner to the user of this id, who must exist; nothing is done when it is the owner already.
void changeOwner(Call &call, const ContentItem &item, std::string_view to, Success success,
                 RefusalStatus statuses = {});
/// Moves to the space of this id; "" or "personal": to the owner's personal space.
void moveContent(Call &call, const ContentItem &item, std::string_view space, Success success,
                 RefusalStatus statuses = {});
void deleteContent(Call &call, const ContentItem &item, Success success, RefusalStatus statuses = {});
/// Switches on or off, unless it is so already.
NextActs enabledAct(ContentId item, bool enabled);
/// The newest item of a type and name: what CreateContent has just made.
const ContentItem *newest(const PairState &state, ContentType type, std::string_view name);

/// id, name, ownerId, spaceId, resourceId, enabled: what filters of these lists know.
std::span<const FilterField<ContentItem>> contentFilterFields();

} // namespace tandem::simulator::qlik
