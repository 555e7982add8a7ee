// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/app/desk.h"

#include "wording/wording.h"

namespace tandem {

Desk::Desk(std::unique_ptr<Workspace> workspace, Language &language, Settings &settings)
    : m_workspace(std::move(workspace))
    , m_language(language)
    , m_settings(settings)
    , m_shown(m_workspace->snapshot())
    , m_actor(m_workspace->defaultActor())
{
    connect(m_workspace.get(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        m_shown = m_workspace->snapshot();
        // Whoever acted may be gone, or be an administrator no more; the rules say so when it matters.
        if (m_actor.user && !m_shown.state->users().contains(*m_actor.user))
            setActor(m_workspace->defaultActor());
        Q_EMIT changed(changes);
    });
    connect(m_workspace.get(), &Workspace::trouble, this,
            [this](const Error &error) { Q_EMIT said(Severity::Warning, wording::text(error), wording::next(error)); });
}

Desk::~Desk() = default;

void Desk::proposeAll(const std::vector<ActBody> &bodies)
{
    std::vector<Act> acts;
    for (const ActBody &body : bodies)
        acts.push_back({body, side(), m_actor});
    if (!acts.empty())
        Q_EMIT severalProposed(acts);
}

void Desk::setActor(const Actor &actor)
{
    if (actor == m_actor)
        return;
    m_actor = actor;
    Q_EMIT actorChanged();
}

void Desk::setLens(Lens lens)
{
    if (lens == m_lens)
        return;
    m_lens = lens;
    Q_EMIT lensChanged(lens);
}

} // namespace tandem
