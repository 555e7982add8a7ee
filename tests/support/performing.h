// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace_p.h"

#include <utility>

/// An answer of the workspace to a service as a future. It is ready on the workspace's thread, behind the signals of
/// what it answers: then snapshot() has it too.
namespace tandem::test {

inline QFuture<ActOutcome> perform(Workspace &workspace, Act act)
{
    const Promised<ActOutcome> promised(&workspace);
    workspace.perform(std::move(act), [promised](ActOutcome outcome) { promised.keep(std::move(outcome)); });
    return promised.future();
}

inline QFuture<ActsOutcome> performTogether(Workspace &workspace, NextAct next)
{
    const Promised<ActsOutcome> promised(&workspace);
    workspace.performTogether(std::move(next), [promised](ActsOutcome outcome) { promised.keep(std::move(outcome)); });
    return promised.future();
}

} // namespace tandem::test
