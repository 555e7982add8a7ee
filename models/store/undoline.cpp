// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undoline.h"

namespace tandem::store {

void UndoLine::add(Revision revision, EntryKind kind, std::optional<Revision> undoes, bool erases)
{
    const Revision concerned = undoes.value_or(revision);
    if (erases) {
        m_done = {concerned};
        m_undone.clear();
        m_erasing = concerned;
        return;
    }
    switch (kind) {
    case EntryKind::Act:
    case EntryKind::Clock:
        m_done.push_back(revision);
        m_undone.clear();
        return;
    case EntryKind::Undo:
        if (!m_done.empty() && m_done.back() == concerned)
            m_done.pop_back();
        m_undone.push_back(concerned);
        return;
    case EntryKind::Redo:
        if (!m_undone.empty() && m_undone.back() == concerned)
            m_undone.pop_back();
        m_done.push_back(concerned);
        return;
    case EntryKind::Import:
    case EntryKind::Created:
        // Another pair altogether: nothing of the former is left to go back to.
        clear();
        return;
    }
}

void UndoLine::forget(Revision revision)
{
    std::erase_if(m_done, [=](Revision r) { return r <= revision; });
    std::erase_if(m_undone, [=](Revision r) { return r <= revision; });
    if (m_erasing && *m_erasing <= revision)
        m_erasing.reset();
}

std::optional<Revision> UndoLine::undoable() const
{
    return m_done.empty() ? std::nullopt : std::optional(m_done.back());
}

std::optional<Revision> UndoLine::redoable() const
{
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back());
}

} // namespace tandem::store
