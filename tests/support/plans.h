// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/sentence.h"

#include <QString>
#include <QTest>

#include <optional>
#include <string>
#include <vector>

/// Planning in a word, and what every plan has to keep. Each `…Problem` answers an empty string when all is well.
namespace tandem::test {

/// Whatever a test asks of a plan, it gets one that was held against everything that holds of every plan, refused or
/// not (`invariantProblem`); a plan that breaks any of it fails the test.
Plan watched(Plan plan);
/// The plan of an act, watched; without an actor: the default one (rules/authority.h).
Plan planOf(const PairState &state, const ActBody &body, Side side = Side::Qlik, std::optional<UserId> actor = {});
/// The pair after the plan, carried out from its changes.
PairState applied(const Plan &plan);

/// How often a sentence is said, as its count (-1: not at all; the sum when it is said several times).
std::int64_t countOf(const Plan &plan, Sentence sentence);
/// The first consequence with this sentence, or null.
const Consequence *said(const Plan &plan, Sentence sentence);
bool tells(const Plan &plan, RuleId rule);
bool offers(const Plan &plan, RuleId rule);

/// SU-08, SU-09, SU-16: every linked account shows its user's status and profile and carries exactly its user's direct
/// Talend-bearing roles; who holds one has an account or is held back.
QString sidesProblem(const PairState &state);
/// AL-02: what is previewed is what is applied, and undo is its exact inverse.
QString applyProblem(const Plan &plan);
/// AL-03: every sentence of the plan has words, and every count equals the number of its objects where it must.
QString wordsProblem(const Plan &plan);
/// Every step and every rule is one that `act --list` tells of the act.
QString factsProblem(const Plan &plan);
/// All of the above, and no new finding of `check`.
QString planProblem(const Plan &plan);
/// What holds of every plan, also on a pair that an import left at odds: the plan is the act and undo its inverse, a
/// refused plan changes nothing, every sentence and step is a known one, no structural invariant breaks, no act adds a
/// finding of conformity (but BX-03's, with its warning), the sides do not fall out of step, and what loses its owner
/// is announced.
QString invariantProblem(const Plan &plan);
/// AL-04: refused by this rule, names an object and what to do next, and changes nothing.
QString refusalProblem(const Plan &plan, RuleId rule);

} // namespace tandem::test

/// The plan goes through and keeps everything that every plan has to keep.
#define EXPECT_GOOD(plan)                                                              \
    do {                                                                               \
        const QString expectGoodProblem = tandem::test::planProblem(plan);             \
        QVERIFY2(expectGoodProblem.isEmpty(), expectGoodProblem.toUtf8().constData()); \
    } while (false)

#define EXPECT_REFUSED(plan, ruleId)                                                         \
    do {                                                                                     \
        const QString expectRefusedProblem = tandem::test::refusalProblem(plan, ruleId);     \
        QVERIFY2(expectRefusedProblem.isEmpty(), expectRefusedProblem.toUtf8().constData()); \
    } while (false)
