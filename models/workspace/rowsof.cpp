// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rowsof.h"

namespace tandem {

namespace {

void addLinks(Changes &rows, const PairState &state, LinkKind kind, std::uint32_t containers)
{
    for (std::uint32_t container = 1; container < containers; ++container) {
        for (const std::uint32_t member : state.links(kind, container).bits())
            rows.emplace_back(Link{kind, container, member, true});
    }
}

} // namespace

Changes rowsOf(const PairState &state)
{
    Changes rows;
    rows.reserve(state.users().size() + state.accounts().size() + state.content().size());
    const auto add = [&](const auto &row) { rows.emplace_back(row); };
    add(state.tenant());
    state.roles().forEach(add);
    state.users().forEach(add);
    state.tombstones().forEach(add);
    state.accounts().forEach(add);
    state.groups().forEach(add);
    state.spaces().forEach(add);
    state.content().forEach(add);
    addLinks(rows, state, LinkKind::DirectRole, state.roles().next());
    addLinks(rows, state, LinkKind::TalendRole, state.roles().next());
    addLinks(rows, state, LinkKind::UnlinkedTalendRole, state.roles().next());
    addLinks(rows, state, LinkKind::GroupUser, state.groups().next());
    addLinks(rows, state, LinkKind::GroupAccount, state.groups().next());
    return rows;
}

} // namespace tandem
