// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/spaces/contentmenu.h"

#include "rules/contentstate.h"
#include "views/acts/menuacts.h"

namespace tandem {

namespace {

using menuacts::addAct;
using menuacts::addForm;

void addForOne(QMenu &menu, Desk &desk, const ContentItem &item, const FormValues &values)
{
    const Side side = item.side;
    switch (item.type) {
    case ContentType::App:
        menu.addSeparator();
        addAct(menu, desk, acts::SetAnonymousAccess{item.id, !item.detail().anonymous.value_or(false)}, side);
        if (item.detail().anonymous.value_or(false))
            addAct(menu, desk, acts::ResetAnonymousCode{item.id}, side);
        break;
    case ContentType::ReloadSchedule:
        menu.addSeparator();
        addAct(menu, desk, acts::RunSchedule{item.id}, side);
        addForm(menu, desk, "replace-schedule", values);
        addAct(menu, desk, acts::SetEnabled{item.id, !item.enabled}, side);
        break;
    case ContentType::Alert:
    case ContentType::Subscription:
        menu.addSeparator();
        addAct(menu, desk, acts::SetEnabled{item.id, !item.enabled}, side);
        break;
    case ContentType::DataConnection:
        if (rules::contentState(desk.state(), item) == ContentState::CredentialsMissing) {
            menu.addSeparator();
            addAct(menu, desk, acts::SupplyCredentials{item.id}, side);
        }
        break;
    case ContentType::ApiKey:
        if (!item.revoked) {
            menu.addSeparator();
            addAct(menu, desk, acts::RevokeApiKey{item.id}, side);
        }
        break;
    case ContentType::Script:
    case ContentType::Automation:
    case ContentType::AutomationConnection:
    case ContentType::DataFile:
    case ContentType::Note:
    case ContentType::Notification:
    case ContentType::Preparation:
    case ContentType::Dataset:
    case ContentType::Count:
        break;
    }
    menu.addSeparator();
    addAct(menu, desk, acts::DeleteContent{item.id}, side);
}

} // namespace

void fillContentMenu(QMenu &menu, Desk &desk, const std::vector<ContentId> &items)
{
    FormValues values;
    values.items = items;
    addForm(menu, desk, "change-owner", values);
    addForm(menu, desk, "move-content", values);
    if (const ContentItem *item = items.size() == 1 ? desk.state().content().find(items.front()) : nullptr)
        addForOne(menu, desk, *item, values);
}

void fillSpaceMenu(QMenu &menu, Desk &desk, const std::vector<SpaceId> &spaces)
{
    FormValues values;
    values.spaces = spaces;
    addForm(menu, desk, "change-owner", values);
    const Space *space = spaces.size() == 1 ? desk.state().spaces().find(spaces.front()) : nullptr;
    if (!space)
        return;
    addForm(menu, desk, "rename-space", values);
    addForm(menu, desk, "set-space-role", values);
    addForm(menu, desk, "create-content", values);
    menu.addSeparator();
    addAct(menu, desk, acts::DeleteSpace{space->id}, space->side);
}

} // namespace tandem
