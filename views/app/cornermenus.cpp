// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/app/cornermenus.h"

#include "items/display.h"
#include "rules/authority.h"
#include "views/app/icons.h"
#include "wording/wording.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace tandem {

namespace {

constexpr std::size_t listedAdmins = 12;

} // namespace

CornerMenus::CornerMenus(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_actor(new QToolButton(this)), m_language(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 8, 2);
    layout->addWidget(m_actor);
    layout->addWidget(m_language);
    for (QToolButton *button : {m_actor, m_language}) {
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_actor->setObjectName(QStringLiteral("actingAs"));
    m_actor->setIcon(uiIcon(QStringLiteral("user")));
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setIcon(uiIcon(QStringLiteral("globe")));

    auto *actors = new QMenu(m_actor);
    m_actor->setMenu(actors);
    connect(actors, &QMenu::aboutToShow, this, &CornerMenus::fillActors);
    auto *languages = new QMenu(m_language);
    auto *group = new QActionGroup(languages);
    for (const QString &code : Language::codes()) {
        QAction *action = languages->addAction(Language::nativeName(code));
        action->setObjectName(QStringLiteral("language_") + code);
        action->setCheckable(true);
        action->setChecked(code == desk.language().code());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            m_desk.settings().setLanguage(code);
            m_desk.language().set(code);
        });
    }
    m_language->setMenu(languages);
    connect(&desk, &Desk::actorChanged, this, &CornerMenus::setTexts);
    connect(&desk, &Desk::changed, this, &CornerMenus::setTexts);
    onLanguage(this, [this] { setTexts(); });
}

void CornerMenus::fillActors()
{
    QMenu *menu = m_actor->menu();
    menu->clear();
    const PairState &state = m_desk.state();
    const auto add = [&](const Actor &actor, const QString &text) {
        QAction *action = menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(actor == m_desk.actor());
        connect(action, &QAction::triggered, this, [this, actor] { m_desk.setActor(actor); });
    };
    const auto named = [&](UserId id) {
        const User &user = state.users().at(id);
        const QString detail = display::personDetail(user.person);
        const QString name = display::personName(user.person, user.vendorId());
        return detail.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, detail);
    };
    const std::vector<UserId> admins = rules::activeTenantAdmins(state);
    menu->addSection(tr("Tenant administrators"));
    for (std::size_t i = 0; i < std::min(admins.size(), listedAdmins); ++i)
        add({admins[i]}, named(admins[i]));
    if (admins.empty())
        add({}, tr("Tandem itself", "who acts"));
    const std::optional<UserId> chosen = m_chosen ? m_chosen() : std::nullopt;
    if (chosen && state.users().contains(*chosen) && std::ranges::find(admins, *chosen) == admins.end()) {
        menu->addSection(tr("Chosen in the list"));
        add({*chosen}, named(*chosen));
    }
}

void CornerMenus::setTexts()
{
    const Actor &actor = m_desk.actor();
    const QString name = actor.user ? wording::name(ObjectRef(*actor.user), {&m_desk.state(), nullptr})
                                    : tr("Tandem itself", "who acts");
    m_actor->setText(tr("Acting as: %1").arg(QString(name).replace(u'&', QStringLiteral("&&"))));
    m_actor->setAccessibleName(m_actor->text());
    m_actor->setToolTip(tr("Who does what you apply; the rules judge by the roles this person holds now"));
    m_language->setText(m_desk.language().code().toUpper());
    m_language->setAccessibleName(tr("Language: %1").arg(Language::nativeName(m_desk.language().code())));
    m_language->setToolTip(tr("Language of the window"));
}

} // namespace tandem
