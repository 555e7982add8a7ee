// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/itemroles.h"
#include "support/memorystore.h"
#include "support/pairbuilder.h"
#include "views/app/style.h"
#include "views/mainwindow.h"
#include "views/plan/plansheet.h"
#include "views/widgets/rowsview.h"
#include "wire/samples.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace tandem::test {

/// The real window over a pair in memory, driven as an administrator drives it.
class WindowFixture
{
public:
    explicit WindowFixture(PairState state)
    {
        auto store = std::make_unique<MemoryStore>(std::move(state));
        m_content = store->content();
        auto workspace = Workspace::open(std::move(store));
        m_window = std::make_unique<MainWindow>(std::move(*workspace), m_language, m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        // Shortcuts and focus belong to the active window; activation is queued.
        m_window->activateWindow();
        m_active = QTest::qWaitForWindowActive(m_window.get());
    }
    explicit WindowFixture(const char *sample = "demo") : WindowFixture(*samplePair(sample)) { }

    /// Where the window system gives no activation, shortcuts can't be tested.
    [[nodiscard]] bool isActive() const { return m_active; }
    MainWindow &window() { return *m_window; }
    Desk &desk() { return m_window->desk(); }
    const PairState &state() { return desk().state(); }
    Settings &settings() { return m_settings; }
    Language &language() { return m_language; }
    /// What another process would open.
    std::shared_ptr<MemoryStore::Content> content() { return m_content; }

    template<class Widget = QWidget>
    Widget *find(const char *name)
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    RowsView &users() { return *find<RowsView>("usersTable"); }
    /// The sheet with a plan that has been worked out, or null.
    PlanSheet *sheet()
    {
        auto *sheet = find<PlanSheet>("planSheet");
        return sheet && sheet->isVisible() && sheet->plan() ? sheet : nullptr;
    }
    RowsView &table(const char *name) { return *find<RowsView>(name); }
    /// A key pressed where the focus is, as a keyboard does it.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    /// What has the focus.
    static QString focusName()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    void click(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    void type(const char *name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->clear();
        // QTest::keyClicks knows ASCII only.
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(edit, &press);
        }
    }
    QString text(const QModelIndex &index) { return index.data().toString(); }

private:
    std::shared_ptr<MemoryStore::Content> m_content;
    bool m_active = false;
    Settings m_settings;
    Language m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tandem::test
