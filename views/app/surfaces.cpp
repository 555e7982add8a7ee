// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/app/surfaces.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace tandem {

namespace {

struct Surface
{
    const char *className;
    QAccessible::Role role;
};

constexpr Surface surfaces[] = {
    {"tandem::PlanSheet", QAccessible::Dialog},         {"tandem::ActForm", QAccessible::Dialog},
    {"tandem::GoBackSheet", QAccessible::Dialog},       {"tandem::ServeSheet", QAccessible::Dialog},
    {"tandem::CommandPalette", QAccessible::Dialog},    {"tandem::RuleHelp", QAccessible::Pane},
    {"tandem::ConsequenceLine", QAccessible::Grouping}, {"tandem::UsersPage", QAccessible::Pane},
    {"tandem::RolesPage", QAccessible::Pane},           {"tandem::SpacesPage", QAccessible::Pane},
    {"tandem::JournalPage", QAccessible::Pane},         {"tandem::MessageBar", QAccessible::AlertMessage},
};

QAccessibleInterface *surfaceOf(const QString &className, QObject *object)
{
    const auto *found =
        std::ranges::find_if(surfaces, [&](const Surface &each) { return className == QLatin1String(each.className); });
    auto *widget = qobject_cast<QWidget *>(object);
    return found != std::end(surfaces) && widget ? new QAccessibleWidget(widget, found->role) : nullptr;
}

} // namespace

void tellSurfaces()
{
    QAccessible::installFactory(&surfaceOf);
}

} // namespace tandem
