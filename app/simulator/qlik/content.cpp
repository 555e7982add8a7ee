// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/qlik/content.h"

#include <algorithm>
#include <array>

namespace tandem::simulator::qlik {

const ContentItem *contentOf(const PairState &state, std::string_view id, ContentTypes types)
{
    const ContentItem *item = state.content().find(state.contentByVendorId(id));
    return item && std::ranges::find(types, item->type) != types.end() ? item : nullptr;
}

Entries contentEntries(const PairState &state, ContentTypes types, const ContentTest &accepts,
                       const std::function<std::string(const ContentItem &)> &key, std::string_view owner)
{
    Entries entries;
    const auto look = [&](const ContentItem &item) {
        if (std::ranges::find(types, item.type) != types.end() && (!accepts || accepts(item)))
            entries.push_back({key ? key(item) : std::string(), item.id.value()});
    };
    if (owner.empty()) {
        state.content().forEach(look);
    } else {
        auto user = state.userByVendorId(owner);
        if (!user)
            user = state.tombstoneByVendorId(owner);
        if (user) {
            for (const ContentId id : state.contentOwnedBy(*user))
                look(state.content().at(id));
        }
    }
    std::ranges::sort(entries);
    return entries;
}

std::string contentTime(const Writing &writing, const ContentItem &item, std::string_view field)
{
    std::string at = otherText(writing, item.vendorId(), item.detail().extra, field);
    return at.empty() ? beginning.toIso() : at;
}

std::string_view spaceIdOf(const Writing &writing, const ContentItem &item)
{
    return vendorIdOf(writing.state, item.space);
}

std::string_view ownerIdOf(const Writing &writing, const ContentItem &item)
{
    return vendorIdOf(writing.state, item.owner);
}

const ContentItem *appOf(const PairState &state, const ContentItem &item)
{
    return state.content().find(item.detail().app);
}

void changeOwner(Call &call, const ContentItem &item, std::string_view to, Success success, RefusalStatus statuses)
{
    const auto owner = call.state().userByVendorId(to);
    if (!owner)
        return call.fail({.detail = "there is no such user", .pointer = "/ownerId"});
    std::vector<NextActs> acts;
    acts.push_back([id = item.id, owner](const PairState &state) -> std::optional<ActBody> {
        const ContentItem *row = state.content().find(id);
        if (row && row->owner == owner)
            return std::nullopt;
        return acts::ChangeOwner{.items = std::vector<acts::OwnedRef>{id}, .to = *owner};
    });
    perform(call, std::move(acts), std::move(success), statuses);
}

void moveContent(Call &call, const ContentItem &item, std::string_view space, Success success, RefusalStatus statuses)
{
    std::optional<SpaceId> target;
    if (!space.empty() && space != "personal") {
        target = call.state().spaceByVendorId(space);
        if (!target)
            return call.fail({.detail = "there is no such space", .pointer = "/spaceId"});
    }
    std::vector<NextActs> acts;
    acts.push_back([id = item.id, target](const PairState &state) -> std::optional<ActBody> {
        const ContentItem *row = state.content().find(id);
        if (row && row->space == target)
            return std::nullopt;
        return acts::MoveContent{{id}, target};
    });
    perform(call, std::move(acts), std::move(success), statuses);
}

void deleteContent(Call &call, const ContentItem &item, Success success, RefusalStatus statuses)
{
    perform(
        call, acts::DeleteContent{item.id},
        [context = call.context, id = std::string(item.vendorId()),
         success = std::move(success)](const PairState &after, const std::string &base) {
            context->overlay.forget(id);
            return success(after, base);
        },
        statuses);
}

NextActs enabledAct(ContentId item, bool enabled)
{
    return [item, enabled](const PairState &state) -> std::optional<ActBody> {
        const ContentItem *row = state.content().find(item);
        if (row && row->enabled == enabled)
            return std::nullopt;
        return acts::SetEnabled{item, enabled};
    };
}

const ContentItem *newest(const PairState &state, ContentType type, std::string_view name)
{
    for (std::uint32_t id = state.content().next(); id-- > 1;) {
        const ContentItem *item = state.content().find(ContentId(id));
        if (item && item->type == type && item->name() == name)
            return item;
        if (state.content().next() - id > 1'000)
            break;
    }
    return nullptr;
}

std::span<const FilterField<ContentItem>> contentFilterFields()
{
    static const std::array<FilterField<ContentItem>, 6> fields{{
        {"id", false, [](const ContentItem &item, const PairState &, const auto &take) { take(item.vendorId()); }},
        {"name", true, [](const ContentItem &item, const PairState &, const auto &take) { take(item.name()); }},
        {"ownerId", false,
         [](const ContentItem &item, const PairState &state, const auto &take) {
             take(vendorIdOf(state, item.owner));
         }},
        {"spaceId", false,
         [](const ContentItem &item, const PairState &state, const auto &take) {
             take(vendorIdOf(state, item.space));
         }},
        {"resourceId", false,
         [](const ContentItem &item, const PairState &state, const auto &take) {
             if (const ContentItem *app = appOf(state, item))
                 take(app->vendorId());
         }},
        {"enabled", false,
         [](const ContentItem &item, const PairState &, const auto &take) { take(item.enabled ? "true" : "false"); }},
    }};
    return fields;
}

} // namespace tandem::simulator::qlik
