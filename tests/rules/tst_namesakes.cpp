// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pairbuilder.h"
#include "support/plans.h"
#include "wording/wording.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

/// UL-04: whoever bears another's name is told by the subject where a plan is text.
class TestNamesakes : public QObject
{
    Q_OBJECT

private:
    static PairBuilder firm()
    {
        PairBuilder pair;
        pair.admin("anna@x.example").user("eva@x.example").user("eva.b@x.example").user("bo@x.example");
        pair.named("eva@x.example", "Eva Lind", "EX\\eva").named("eva.b@x.example", "Eva Lind", "EX\\eva2");
        pair.named("bo@x.example", "Bo Ek", "EX\\bo");
        return pair;
    }
    static QString nameIn(const Plan &plan, std::string_view email)
    {
        return wording::name(userOf(*plan.before, email), wording::distinctNamesOf(plan));
    }

private Q_SLOTS:
    void UL_04_onlyNamesakesAreFollowedByTheSubject()
    {
        const PairState state = firm().state();
        // The other Eva is no part of the plan.
        const Plan eva = planOf(state, acts::DisableUser{userOf(state, "eva@x.example")});
        QCOMPARE(nameIn(eva, "eva@x.example"), QString::fromLatin1("Eva Lind (EX\\eva)"));
        const Plan bo = planOf(state, acts::DisableUser{userOf(state, "bo@x.example")});
        QCOMPARE(nameIn(bo, "bo@x.example"), QString::fromLatin1("Bo Ek"));
    }

    void UL_04_inALargePairEverybodyIs()
    {
        PairBuilder pair = firm();
        for (int i = 0; i < 20'000; ++i)
            pair.user("u" + std::to_string(i) + "@x.example");
        const PairState state = pair.state();
        const Plan plan = planOf(state, acts::DisableUser{userOf(state, "eva@x.example")});
        QCOMPARE(nameIn(plan, "eva@x.example"), QString::fromLatin1("Eva Lind (EX\\eva)"));
    }
};

QTEST_GUILESS_MAIN(TestNamesakes)
#include "tst_namesakes.moc"
