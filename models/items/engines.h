// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ordercache.h"

#include <memory>

namespace tandem {

/// Search and order of the big tables of one pair, shared by its lists, pickers and the command palette, so that their
/// buffers exist once. Thread-safe.
struct Engines
{
    std::shared_ptr<TableEngine<User>> users = std::make_shared<TableEngine<User>>();
    std::shared_ptr<TableEngine<Account>> accounts = std::make_shared<TableEngine<Account>>();
    std::shared_ptr<TableEngine<Role>> roles = std::make_shared<TableEngine<Role>>();
    std::shared_ptr<TableEngine<Space>> spaces = std::make_shared<TableEngine<Space>>();
    std::shared_ptr<TableEngine<ContentItem>> content = std::make_shared<TableEngine<ContentItem>>();
};

} // namespace tandem
