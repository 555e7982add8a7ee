// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/qlik/content.h"

/// Reload schedules, as reload-tasks (old) and scheduling/tasks (new) show them.
namespace tandem::simulator::qlik {

/// The task of the path; answers 404 itself.
const ContentItem *taskOf(Call &call);
/// MANUALLY, OWNER-DELETED, OWNER-DISABLED; empty when it is enabled.
std::string_view disabledCode(const ContentItem &task, const PairState &state);
/// Nobody hands a task to somebody else: whoever edits it owns it (BX-07). Then on or off, if asked for.
void editTask(Call &call, const ContentItem &task, std::optional<bool> enabled, Success success);
/// Makes a task of the caller's for this app; `written` tells it once it is there.
using TaskWriter = void (*)(Json &, const ContentItem &, const Writing &);
void makeTask(Call &call, std::string_view appId, std::string name, bool enabled, TaskWriter written);
void deleteTask(Call &call);

} // namespace tandem::simulator::qlik
