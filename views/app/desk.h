// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/act.h"
#include "domain/message.h"
#include "domain/ruleid.h"
#include "items/engines.h"
#include "items/lens.h"
#include "items/userlists.h"
#include "views/app/language.h"
#include "views/app/settings.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tandem {

/// Values to begin an act's form with: key of the act -> value text as parseAct() reads it. A selection of many users
/// or items is handed on as ids.
struct FormValues
{
    std::vector<std::pair<std::string, std::string>> texts = {};
    std::vector<UserId> users = {};
    std::vector<ContentId> items = {};
    std::vector<SpaceId> spaces = {};
};

/// What the window's parts share: the pair, who acts, through whose eyes, and the ways to ask for something to be done
/// or shown. It decides nothing; whoever answers is connected by the main window.
class Desk final : public QObject
{
    Q_OBJECT

public:
    Desk(std::unique_ptr<Workspace> workspace, Language &language, Settings &settings);
    ~Desk() override;

    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] Snapshot snapshot() const { return m_workspace->snapshot(); }
    [[nodiscard]] const PairState &state() const { return *m_shown.state; }
    [[nodiscard]] const Engines &engines() const { return m_engines; }
    [[nodiscard]] Language &language() const { return m_language; }
    [[nodiscard]] Settings &settings() const { return m_settings; }

    [[nodiscard]] const Actor &actor() const { return m_actor; }
    void setActor(const Actor &actor);
    [[nodiscard]] Lens lens() const { return m_lens; }
    void setLens(Lens lens);
    /// Where an act is done: in Talend when the pair is seen from there, else in Qlik Cloud.
    [[nodiscard]] Side side() const { return m_lens == Lens::Talend ? Side::Talend : Side::Qlik; }

    /// Asks for an act: its plan is shown, and nothing happens before it is confirmed.
    void propose(const ActBody &body) { Q_EMIT proposed({body, side(), m_actor}); }
    void propose(const ActBody &body, Side at) { Q_EMIT proposed({body, at, m_actor}); }

    /// Asks for several acts: one plan after the other, each confirmed by itself.
    void proposeAll(const std::vector<ActBody> &bodies);
    /// The deletion that was done last in this window: nobody else can take it back (DE-12).
    [[nodiscard]] std::optional<Revision> ownDeletion() const { return m_ownDeletion; }
    void setOwnDeletion(Revision revision) { m_ownDeletion = revision; }

Q_SIGNALS:
    void proposed(const tandem::Act &act);
    void severalProposed(const std::vector<tandem::Act> &acts);
    /// The form of the act of this name is wanted.
    void formWanted(const QString &act, const tandem::FormValues &values);
    void objectWanted(const tandem::ObjectRef &object);
    void usersWanted(const tandem::UserSelection &users);
    /// Content and spaces of somebody (also of a deleted user) are to be shown.
    void ownedWanted(tandem::UserId owner);
    void ruleWanted(tandem::RuleId rule);
    /// Entry of the journal to be gone back to.
    void goBackWanted(qulonglong revision);
    /// Something to be said in the bar above the tabs.
    void said(tandem::Severity severity, const QString &text, const QString &next);

    void lensChanged(tandem::Lens lens);
    void actorChanged();
    /// The pair has changed; state() is the new one already.
    void changed(const tandem::ChangeSet &changes);

private:
    std::unique_ptr<Workspace> m_workspace;
    Language &m_language;
    Settings &m_settings;
    Engines m_engines;
    Snapshot m_shown;
    Actor m_actor;
    std::optional<Revision> m_ownDeletion = {};
    Lens m_lens = Lens::Both;
};

} // namespace tandem
