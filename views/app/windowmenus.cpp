// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/app/windowmenus.h"

#include "items/actlabels.h"
#include "views/app/icons.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QShortcut>

namespace tandem {

namespace {

constexpr int tabCount = 4;

/// What the Menu key does, for the widget with the focus.
void openContextMenu()
{
    QWidget *target = QApplication::focusWidget();
    if (!target)
        return;
    QRect at = target->rect();
    if (const auto *view = qobject_cast<QAbstractItemView *>(target)) {
        if (view->currentIndex().isValid())
            at = view->visualRect(view->currentIndex());
        target = view->viewport();
    }
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, at.center(), target->mapToGlobal(at.center()));
    QApplication::sendEvent(target, &wanted);
}

} // namespace

WindowMenus::WindowMenus(Desk &desk, QMenuBar &bar, QObject *parent)
    : QObject(parent)
    , open(command(QStringLiteral("open"), QStringLiteral("folder"), QKeySequence::Open))
    , saveCopy(command(QStringLiteral("saveCopy"), {}, QKeySequence::SaveAs))
    , serve(command(QStringLiteral("serve"), QStringLiteral("link"), {}))
    , close(command(QStringLiteral("close"), {}, QKeySequence::Close))
    , quit(command(QStringLiteral("quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q)))
    , undo(command(QStringLiteral("undo"), QStringLiteral("undo"), QKeySequence(Qt::CTRL | Qt::Key_Z)))
    , redo(command(QStringLiteral("redo"), QStringLiteral("redo"), QKeySequence(Qt::CTRL | Qt::Key_Y)))
    , selectAll(command(QStringLiteral("selectAll"), {}, QKeySequence::SelectAll))
    , find(command(QStringLiteral("find"), QStringLiteral("search"), QKeySequence::Find))
    , commands(command(QStringLiteral("commands"), QStringLiteral("command"), QKeySequence(Qt::CTRL | Qt::Key_K)))
    , lists(command(QStringLiteral("lists"), {}, QKeySequence(Qt::Key_F9)))
    , detail(command(QStringLiteral("detail"), {}, QKeySequence(Qt::Key_F10)))
    , rules(command(QStringLiteral("rules"), QStringLiteral("help"), QKeySequence::HelpContents))
    , about(command(QStringLiteral("about"), QStringLiteral("info"), {}))
    , m_desk(desk)
    , m_file(bar.addMenu(QString()))
    , m_edit(bar.addMenu(QString()))
    , m_act(bar.addMenu(QString()))
    , m_view(bar.addMenu(QString()))
    , m_help(bar.addMenu(QString()))
    , m_recent(new QMenu(m_file))
    , m_themes(new QMenu(m_view))
    , m_columns(new QMenu(m_view))
{
    m_file->addAction(open);
    m_file->addMenu(m_recent);
    m_file->addAction(saveCopy);
    m_file->addSeparator();
    m_file->addAction(serve);
    serve->setVisible(false);
    m_file->addSeparator();
    m_file->addActions({close, quit});
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    m_edit->addActions({selectAll, find, commands});
    for (int i = 0; i < tabCount; ++i) {
        tabs.push_back(command(QStringLiteral("tab%1").arg(i + 1), {},
                               QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i))));
        connect(tabs.back(), &QAction::triggered, this, [this, i] { Q_EMIT tabWanted(i); });
        m_view->addAction(tabs.back());
    }
    m_view->addSeparator();
    lists->setCheckable(true);
    detail->setCheckable(true);
    m_view->addActions({lists, detail});
    m_columns->setObjectName(QStringLiteral("columns"));
    m_view->addMenu(m_columns);
    m_view->addSeparator();
    m_view->addMenu(m_themes);
    m_help->addActions({rules, about});
    fillActs();
    fillThemes();
    auto *menuKey = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), &bar); // of keyboards that have no Menu key
    connect(menuKey, &QShortcut::activated, this, &openContextMenu);
    connect(about, &QAction::triggered, &desk, [&desk] {
        Q_EMIT desk.said(Severity::Info,
                         tr("Tandem %1: a console for the administrators of a Qlik Cloud and Talend Cloud "
                            "pair. Free software under the GNU General Public License, version 3 or later.")
                             .arg(QApplication::applicationVersion()),
                         {});
    });
    connect(m_recent, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
    connect(m_columns, &QMenu::aboutToShow, this, [this] {
        m_columns->clear();
        Q_EMIT columnsWanted(m_columns);
    });
    connect(&desk, &Desk::changed, this, &WindowMenus::refreshHistory);
    onLanguage(&bar, [this] { setTexts(); });
}

QAction *WindowMenus::command(const QString &name, const QString &icon, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(uiIcon(icon));
    action->setShortcut(shortcut);
    m_all.append(action);
    return action;
}

void WindowMenus::fillActs()
{
    std::optional<ActGroup> group;
    QMenu *menu = nullptr;
    for (const ActLabel &label : actLabels()) {
        if (!menu || group != label.group) {
            group = label.group;
            menu = m_act->addMenu(QString());
            m_actGroups.emplace_back(menu, static_cast<int>(label.group));
        }
        const QString name = QString::fromLatin1(label.name.data(), static_cast<qsizetype>(label.name.size()));
        QAction *action = menu->addAction(uiIcon(QString::fromLatin1(label.icon)), QString());
        action->setObjectName(QStringLiteral("act_") + name);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT actWanted(name); });
        m_acts.emplace_back(action, label.name);
    }
}

void WindowMenus::fillThemes()
{
    auto *group = new QActionGroup(m_themes);
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        QAction *action = m_themes->addAction(QString());
        action->setObjectName(QStringLiteral("theme%1").arg(static_cast<int>(theme)));
        action->setCheckable(true);
        action->setChecked(theme == m_desk.settings().theme());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme] { Q_EMIT themeWanted(theme); });
    }
}

void WindowMenus::fillRecent()
{
    m_recent->clear();
    for (const QString &path : m_desk.settings().recent()) {
        QAction *action = m_recent->addAction(QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&")));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentWanted(path); });
    }
}

void WindowMenus::refreshHistory()
{
    const auto nextUndo = m_desk.workspace().nextUndo();
    const auto nextRedo = m_desk.workspace().nextRedo();
    undo->setEnabled(nextUndo.has_value() && !m_desk.workspace().isReadOnly());
    redo->setEnabled(nextRedo.has_value() && !m_desk.workspace().isReadOnly());
    undo->setText(nextUndo ? tr("&Undo: %1", "an act's name follows").arg(actLabel(nextUndo->act)) : tr("&Undo"));
    redo->setText(nextRedo ? tr("&Redo: %1", "an act's name follows").arg(actLabel(nextRedo->act)) : tr("&Redo"));
}

void WindowMenus::setTexts()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_act->setTitle(tr("&Act"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_recent->setTitle(tr("Open &recent"));
    m_themes->setTitle(tr("&Theme"));
    m_columns->setTitle(tr("&Columns"));
    open->setText(tr("&Open workspace…"));
    saveCopy->setText(tr("&Save a copy…"));
    serve->setText(tr("Ser&ve the simulated pair…"));
    close->setText(tr("&Close workspace"));
    quit->setText(tr("&Quit"));
    selectAll->setText(tr("Select &all"));
    find->setText(tr("&Find"));
    commands->setText(tr("&Commands"));
    commands->setToolTip(tr("Every act, every command, every name (Ctrl+K)"));
    lists->setText(tr("Show &lists"));
    detail->setText(tr("Show &detail"));
    rules->setText(tr("The &rules of the pair"));
    about->setText(tr("&About Tandem"));
    const QString tabTexts[] = {tr("&Users"), tr("&Roles"), tr("&Spaces && Content"), tr("&Journal")};
    for (std::size_t i = 0; i < tabs.size(); ++i)
        tabs[i]->setText(tabTexts[i]);
    const QString themes[] = {tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < m_themes->actions().size(); ++i)
        m_themes->actions().at(i)->setText(themes[i]);
    for (const auto &[menu, group] : m_actGroups)
        menu->setTitle(actGroupLabel(static_cast<ActGroup>(group)));
    for (const auto &[action, name] : m_acts)
        action->setText(tr("%1…", "an act in the menu").arg(actLabel(name)));
    refreshHistory();
}

} // namespace tandem
