// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/app/desk.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QMenuBar;
class QSplitter;
class QTabWidget;

namespace tandem {

class CommandPalette;
class CornerMenus;
class JournalPage;
class MessageBar;
class Page;
class PlanFlow;
class RuleHelp;
class Serving;
class SidePanel;
class SpacesPage;
class ToolStrip;
class UsersPage;
class WindowMenus;

/// The window over one pair. It places its parts and hands requests from one to the other; what they do is theirs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Workspace> workspace, Language &language, Settings &settings);
    ~MainWindow() override;

    [[nodiscard]] Desk &desk() const { return *m_desk; }
    /// Lets the pair be served to other programs from the File menu.
    void setServing(std::unique_ptr<Serving> serving);
    /// "users", "roles", "spaces", "journal".
    void showTab(const QString &name);
    /// Searches the present tab for a text and chooses the first row.
    void selectText(const QString &text);
    /// Opens the form of an act, or at once its plan when it needs nothing more.
    void startAct(const QString &name, const FormValues &values);

Q_SIGNALS:
    /// Another workspace is wanted; an empty path asks for one to be chosen.
    void openWanted(const QString &path);
    void themeWanted(tandem::Theme theme);
    /// The workspace is closed; the start screen is wanted.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPage(Page *page);
    void connectMenus();
    void connectDesk();
    void connectPlan();
    void connectStatus();
    [[nodiscard]] Page *currentPage() const;
    void pageShown();
    void openForm(QWidget *form, QString (*title)());
    void goBack(qulonglong revision);
    void showServing();
    void showObject(const ObjectRef &object);
    void showRule(std::optional<RuleId> rule);
    void panelMoved();
    void setTexts();
    void restore();
    void save();

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Serving> m_serving; ///< null where nothing can be served
    QTabWidget *m_tabs;
    QSplitter *m_splitter;
    SidePanel *m_panel;
    MessageBar *m_message;
    QMenuBar *m_bar;
    WindowMenus *m_menus;
    ToolStrip *m_strip;
    CornerMenus *m_corner;
    PlanFlow *m_flow;
    CommandPalette *m_palette;
    RuleHelp *m_help;
    QPointer<QWidget> m_form; ///< the open form of an act
    UsersPage *m_users;
    SpacesPage *m_spaces;
    JournalPage *m_journal;
    std::vector<Page *> m_pages;
};

} // namespace tandem
