// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/contentstate.h"

#include "rules/places.h"

namespace tandem::rules {

namespace {

ContentState scheduleState(const PairState &state, const ContentItem &schedule)
{
    // A schedule that stopped with its owner is no longer merely off once that owner is deleted: it fails (DE-10).
    if (!schedule.enabled && !schedule.detail().stoppedByOwner)
        return ContentState::Disabled;
    if (!hasLivingOwner(state, schedule.owner))
        return ContentState::Failing;
    if (isStoppedByOwner(state, schedule))
        return ContentState::Disabled;
    return runBlockedBy(state, schedule) ? ContentState::Failing : ContentState::Ok;
}

ContentState subscriptionState(const PairState &state, const ContentItem &subscription)
{
    if (!subscription.enabled && !subscription.detail().stoppedByOwner)
        return ContentState::Disabled;
    const bool fails = isStoppedByOwner(state, subscription) || !hasLivingOwner(state, subscription.owner);
    return fails ? ContentState::Failing : ContentState::Ok;
}

} // namespace

ContentState contentState(const PairState &state, const ContentItem &item)
{
    switch (item.type) {
    case ContentType::ReloadSchedule:
        return scheduleState(state, item);
    case ContentType::Subscription:
        return subscriptionState(state, item);
    case ContentType::Alert:
        return item.enabled ? ContentState::Ok : ContentState::Disabled;
    case ContentType::ApiKey:
        return item.revoked ? ContentState::Revoked : ContentState::Ok;
    case ContentType::App:
    case ContentType::Script:
    case ContentType::Automation:
        return hasLivingOwner(state, item.owner) ? ContentState::Ok : ContentState::Failing; // DE-09
    case ContentType::DataConnection:
        if (!hasLivingOwner(state, item.owner))
            return ContentState::Failing; // DE-09
        return item.detail().credentialsMissingSince ? ContentState::CredentialsMissing : ContentState::Ok; // BX-05
    case ContentType::AutomationConnection:
    case ContentType::DataFile:
    case ContentType::Note:
    case ContentType::Notification:
    case ContentType::Preparation:
    case ContentType::Dataset:
    case ContentType::Count:
        break;
    }
    return ContentState::Ok;
}

bool isStoppedByOwner(const PairState &state, const ContentItem &item)
{
    return item.detail().stoppedByOwner
           || (item.owner && state.usersWith(UserStatus::Disabled).contains(item.owner->value()));
}

std::optional<RunBlock> runBlock(const PairState &state, const ContentItem &schedule)
{
    if (!hasLivingOwner(state, schedule.owner))
        return RunBlock{schedule.id, RunObstacle::ScheduleOwner};
    if (!schedule.detail().app)
        return std::nullopt; // an import did not tell what it reloads
    const ContentItem *app = state.content().find(schedule.detail().app);
    if (!app)
        return RunBlock{schedule.id, RunObstacle::AppGone};
    if (!hasLivingOwner(state, app->owner))
        return RunBlock{app->id, RunObstacle::AppOwner};
    for (const ContentId id : app->detail().uses) {
        const ContentItem *connection = state.content().find(id);
        if (connection && !hasLivingOwner(state, connection->owner))
            return RunBlock{id, RunObstacle::ConnectionOwner};
        if (connection && connection->detail().credentialsMissingSince)
            return RunBlock{id, RunObstacle::Credentials};
    }
    return std::nullopt;
}

std::optional<ContentId> runBlockedBy(const PairState &state, const ContentItem &schedule)
{
    const std::optional<RunBlock> block = runBlock(state, schedule);
    return block ? std::optional(block->by) : std::nullopt;
}

} // namespace tandem::rules
