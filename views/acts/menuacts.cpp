// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/acts/menuacts.h"

#include "items/actlabels.h"
#include "views/app/icons.h"
#include "wording/wording.h"

#include <QCoreApplication>

namespace tandem::menuacts {

namespace {

struct MenuActs
{
    Q_DECLARE_TR_FUNCTIONS(MenuActs)

public:
    static QString ellipsis(const QString &text) { return tr("%1…", "an act that asks for more first").arg(text); }
};

QString asText(std::string_view name)
{
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QIcon iconOf(std::string_view name)
{
    const ActLabel *label = findActLabel(name);
    return label ? uiIcon(QString::fromLatin1(label->icon)) : QIcon();
}

} // namespace

void addAct(QMenu &menu, Desk &desk, const ActBody &body, Side side)
{
    const Act act{body, side, desk.actor()};
    const std::string_view name = std::visit([](const auto &each) { return each.actName; }, body);
    const QString text = wording::headline(act, {&desk.state(), nullptr}).replace(u'&', QStringLiteral("&&"));
    QAction *action = menu.addAction(iconOf(name), text);
    action->setObjectName(asText(name));
    QObject::connect(action, &QAction::triggered, &desk, [&desk, body, side] { desk.propose(body, side); });
}

void addForm(QMenu &menu, Desk &desk, std::string_view act, const FormValues &values)
{
    const QString name = asText(act);
    QAction *action = menu.addAction(iconOf(act), MenuActs::ellipsis(actLabel(act)));
    action->setObjectName(name);
    QObject::connect(action, &QAction::triggered, &desk,
                     [&desk, name, values] { Q_EMIT desk.formWanted(name, values); });
}

} // namespace tandem::menuacts
