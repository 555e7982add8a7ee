// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/store.h"

#include <optional>
#include <vector>

namespace tandem::store {

/// The one line of undo of a workspace, whichever process acted: what can be taken back, newest last, and what was
/// taken back and can be carried out again. It follows from the entries of the journal alone.
class UndoLine
{
public:
    /// An entry was written. `erases`: nothing older can be taken back any more (DE-04).
    void add(Revision revision, EntryKind kind, std::optional<Revision> undoes, bool erases);
    /// What is needed to take back entries up to `revision` was thrown away, for age.
    void forget(Revision revision);
    void clear() { *this = {}; }

    [[nodiscard]] std::optional<Revision> undoable() const;
    [[nodiscard]] std::optional<Revision> redoable() const;
    /// The deletion at which the line was cut: it can be taken back only by who did it.
    [[nodiscard]] std::optional<Revision> erasing() const { return m_erasing; }

private:
    std::vector<Revision> m_done;
    std::vector<Revision> m_undone;
    std::optional<Revision> m_erasing;
};

} // namespace tandem::store
