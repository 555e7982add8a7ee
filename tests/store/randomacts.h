// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlitestore.h"
#include "support/randompair.h"
#include "workspace/rowsof.h"
#include "workspace/wholestate.h"

namespace tandem::test {

/// The act that follows revision `base`, always the same for the same state: so a process that was killed and the one
/// that looks at what is left know the same history. Now and then it is a deletion, or a whole new state.
inline Commit actAfter(const std::shared_ptr<const PairState> &state, Revision base)
{
    RandomPair random(static_cast<std::uint32_t>(base) * 7919);
    random.setUsers(100);
    if (base % 9 == 8) { // somebody is deleted
        std::optional<UserId> victim;
        state->users().forEach([&](const User &user) {
            if (!victim || random.chance(10))
                victim = user.id;
        });
        if (victim) {
            Commit commit =
                RandomPair::commitOf(state, base, {Drop{TableId::Users, victim->value()}, random.tombstone(*victim)});
            commit.erased = {*victim};
            return commit;
        }
    }
    Commit commit = random.commit(state, base, base % 5 ? 4 : 40);
    if (base % 61 == 60) {
        commit.replaces = true;
        commit.entry.kind = EntryKind::Import;
        commit.after = wholeState(rowsOf(*commit.after), state.get());
    }
    return commit;
}

/// Folding is tried after these.
inline bool foldsAfter(Revision revision)
{
    return revision % 6 == 0;
}

} // namespace tandem::test
