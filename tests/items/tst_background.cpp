// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/background.h"

#include <QTest>

#include <atomic>

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace tandem;

class TestBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longWorkGivesWayToTheWindow()
    {
#ifdef __linux__
        const auto niceness = [] { return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())); };
        const int window = niceness();
        if (window > 9)
            QSKIP("the test itself has given way already");
        constexpr int unknown = 100;
        std::atomic<int> wanted{unknown};
        std::atomic<int> patient{unknown};
        startInBackground([&] { wanted = niceness(); });
        startInBackground([&] { patient = niceness(); }, Urgency::Patient);
        QTRY_VERIFY(wanted != unknown && patient != unknown);
        QCOMPARE(wanted.load(), window + 5);
        QCOMPARE(patient.load(), window + 10);
        QCOMPARE(niceness(), window);
#else
        QSKIP("threads have no weight of their own here");
#endif
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
