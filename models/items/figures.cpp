// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/figures.h"

#include "rules/compare.h"
#include "rules/contentstate.h"
#include "rules/places.h"

namespace tandem {

std::optional<PairFigures> figuresOf(const PairState &state, const CancelFlag &cancel)
{
    PairFigures figures;
    figures.talendUsed = state.talendUsed();
    figures.talendLimit = state.tenant().talendLimit;
    figures.seatsUsed = state.seatsUsed();
    if (state.tenant().entitlements)
        figures.seats = *state.tenant().entitlements;
    state.spaces().forEachPassing(
        [&](const Space &space) { figures.withoutOwner += !rules::hasLivingOwner(state, space.owner); });
    for (const auto &chunk : state.content().chunks()) {
        if (cancel)
            return std::nullopt;
        if (!chunk)
            continue;
        chunk.visit([&](const Table<ContentItem>::Chunk &rows) {
            for (const auto &item : rows.rows) {
                if (!item)
                    continue;
                figures.withoutOwner += !rules::hasLivingOwner(state, item->owner);
                if (item->type == ContentType::ReloadSchedule
                    && rules::contentState(state, *item) == ContentState::Failing)
                    ++figures.failingSchedules;
            }
        });
    }
    const rules::Comparison compared = rules::compare(state);
    figures.differences = compared.createAccounts + compared.statusUpdates + compared.roleAdds + compared.roleRemoves;
    return figures;
}

} // namespace tandem
