// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harness.h"

#include "store/sqlitestore.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <utility>

namespace tandem::bench {

/// An application that knows how long its event loop was held by one event at most.
class WatchedApplication : public QApplication
{
public:
    WatchedApplication(int &argc, char **argv) : QApplication(argc, argv) { }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0) {
            const bool done = QApplication::notify(receiver, event);
            --m_depth;
            return done;
        }
        bool done = false;
        const double took = timed([&] { done = QApplication::notify(receiver, event); });
        --m_depth;
        m_longest = std::max(m_longest, took);
        return done;
    }
    /// Since it was last asked.
    double takeLongest() { return std::exchange(m_longest, 0); }
    /// Work of ours on this thread outside of any event.
    void count(double milliseconds) { m_longest = std::max(m_longest, milliseconds); }

private:
    int m_depth = 0;
    double m_longest = 0;
};

/// The one of a child that measures windows.
inline WatchedApplication &application()
{
    return *static_cast<WatchedApplication *>(QCoreApplication::instance());
}

/// A table that counts its repaints.
class PaintedView : public QTableView
{
public:
    PaintedView()
    {
        resize(1200, 50 * 24);
        verticalHeader()->setDefaultSectionSize(24);
        verticalHeader()->hide();
        setWordWrap(false);
    }
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        ++paints;
    }
    int paints = 0;
};

/// Lets events happen until it is so.
template<class F>
void spinUntil(F &&isSo)
{
    while (!isSo())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Ends this program when it does not open.
inline std::unique_ptr<Workspace> openedWorkspace(const std::string &path)
{
    auto store = SqliteStore::open(path);
    auto workspace = store ? Workspace::open(*std::move(store)) : std::unexpected(store.error());
    if (!workspace) {
        std::fprintf(stderr, "%s does not open\n", path.c_str());
        std::exit(3);
    }
    return *std::move(workspace);
}

} // namespace tandem::bench
