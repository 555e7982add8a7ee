// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harness.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
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
        if (took > m_longest) {
            m_longest = took;
            m_type = static_cast<int>(event->type());
        }
        return done;
    }
    /// Since it was last asked.
    double takeLongest() { return std::exchange(m_longest, 0); }
    /// Work of ours on this thread outside of any event.
    void count(double milliseconds) { m_longest = std::max(m_longest, milliseconds); }

private:
    int m_depth = 0;
    int m_type = 0;
    double m_longest = 0;
};

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

} // namespace tandem::bench
