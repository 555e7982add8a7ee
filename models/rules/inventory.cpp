// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/inventory.h"

#include "domain/sentence.h"
#include "rules/places.h"

#include <numeric>

namespace tandem::rules {

TransferCost transferCost(ContentType type)
{
    switch (type) {
    case ContentType::App:
    case ContentType::Script:
    case ContentType::Note:
    case ContentType::Alert:
    case ContentType::AutomationConnection:
        return TransferCost::None;
    case ContentType::DataConnection:
        return TransferCost::CredentialsAgain;
    case ContentType::ReloadSchedule:
        return TransferCost::ByTakingOver;
    case ContentType::Automation:
        return TransferCost::HistoryLost;
    case ContentType::DataFile:
        return TransferCost::ToPersonalSpace;
    case ContentType::Subscription:
        return TransferCost::SwitchedOff;
    case ContentType::Preparation:
    case ContentType::Dataset:
        return TransferCost::NeedsAccount;
    case ContentType::Notification:
    case ContentType::ApiKey:
    case ContentType::Count:
        break;
    }
    return TransferCost::Impossible;
}

Message transferCostText(ContentType type, std::int64_t n)
{
    switch (transferCost(type)) {
    case TransferCost::None:
        return {Sentence::TransferCostsNothing, {}, n};
    case TransferCost::CredentialsAgain:
        return {Sentence::TransferAsksCredentials, {}, n};
    case TransferCost::HistoryLost:
        return {Sentence::TransferLosesHistory, {}, n};
    case TransferCost::SwitchedOff:
        return {Sentence::TransferSwitchesOff, {}, n};
    case TransferCost::ToPersonalSpace:
        return {Sentence::TransferMovesToPersonal, {}, n};
    case TransferCost::ByTakingOver:
        return {Sentence::TransferByTakingOver, {}, n};
    case TransferCost::NeedsAccount:
        return {Sentence::TransferNeedsAccount, {}, n};
    case TransferCost::Impossible:
        break;
    }
    return {Sentence::TransferImpossible, {}, n};
}

std::size_t Inventory::size() const
{
    return std::accumulate(content.begin(), content.end(), spaces.size(),
                           [](std::size_t sum, const auto &items) { return sum + items.size(); });
}

std::vector<acts::OwnedRef> Inventory::transferable() const
{
    std::vector<acts::OwnedRef> all(spaces.begin(), spaces.end());
    for (std::size_t type = 0; type < content.size(); ++type) {
        if (canChangeOwner(static_cast<ContentType>(type)))
            all.insert(all.end(), content[type].begin(), content[type].end());
    }
    return all;
}

Inventory inventoryOf(const PairState &state, UserId owner)
{
    Inventory inventory;
    inventory.spaces = state.spacesOwnedBy(owner);
    for (const ContentId id : state.contentOwnedBy(owner))
        inventory.content[static_cast<std::size_t>(state.content().at(id).type)].push_back(id);
    return inventory;
}

std::vector<ContentId> talendPersonalContent(const PairState &state, UserId owner)
{
    std::vector<ContentId> found = state.contentOwnedBy(owner);
    std::erase_if(found, [&](ContentId id) {
        const ContentItem &item = state.content().at(id);
        return item.side != Side::Talend || item.space;
    });
    return found;
}

} // namespace tandem::rules
