// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plans.h"

#include "domain/actcatalogue.h"
#include "domain/words.h"
#include "rules/authority.h"
#include "rules/check.h"
#include "rules/rules.h"
#include "wording/wording.h"

#include <algorithm>
#include <map>

namespace tandem::test {

namespace {

QString nameOf(const PairState &state, const ObjectRef &object)
{
    return wording::name(object, {&state, nullptr});
}

bool sameWords(const Person &a, const Person &b)
{
    return a.name() == b.name() && a.title() == b.title() && a.phone() == b.phone();
}

QString accountProblem(const PairState &state, const Account &account, const User &user)
{
    const UserStatus status = user.isPending() ? UserStatus::Invited : user.status;
    if (account.status != status)
        return QStringLiteral("SU-09: the sides differ in the status of ") + nameOf(state, user.id);
    const bool knownInTalendOnly = user.isPending() && user.person.name().empty(); // SU-06
    if (!knownInTalendOnly && !sameWords(account.person, user.person))
        return QStringLiteral("SU-16: the sides differ in the profile of ") + nameOf(state, user.id);
    if (user.heldBack)
        return QStringLiteral("SU-14: has an account and is held back: ") + nameOf(state, user.id);
    std::vector<RoleId> wanted = state.directRoles(user.id);
    std::erase_if(wanted, [&](RoleId role) { return !state.roles().at(role).isTalendBearing(); });
    if (state.talendRoles(account) != wanted)
        return QStringLiteral("SU-08: the sides differ in the roles of ") + nameOf(state, user.id);
    return {};
}

/// How many findings of each rule there are.
std::map<RuleId, std::size_t> findings(const PairState &state, bool structural)
{
    std::map<RuleId, std::size_t> counts;
    for (const rules::Finding &finding : rules::check(state)) {
        if (finding.structural == structural)
            counts[finding.rule] += std::max<std::size_t>(1, finding.objects.size());
    }
    return counts;
}

QString checkProblem(const Plan &plan)
{
    for (const auto &[rule, count] : findings(*plan.after, true))
        return QStringLiteral("structural finding: ") + QLatin1String(toString(rule).data());
    std::map<RuleId, std::size_t> before = findings(*plan.before, false);
    for (const auto &[rule, count] : findings(*plan.after, false)) {
        if (count > before[rule])
            return QStringLiteral("new finding: ") + QLatin1String(toString(rule).data());
    }
    return {};
}

/// No act may add to what `check` finds; BX-03 lets a newcomer bear somebody else's address, and says so.
QString addedProblem(const Plan &plan)
{
    for (const bool structural : {true, false}) {
        std::map<RuleId, std::size_t> before = findings(*plan.before, structural);
        for (const auto &[rule, count] : findings(*plan.after, structural)) {
            const bool said = !structural && (tells(plan, RuleId::BX_03) || !plan.act.actor.user);
            if (count > before[rule] && !said)
                return QStringLiteral("the act adds a finding: ") + QLatin1String(toString(rule).data());
        }
    }
    return {};
}

/// DE-09 to DE-11: a thing whose owner goes is named by a consequence.
QString orphanProblem(const Plan &plan)
{
    QString problem;
    const auto gone = [&](const std::optional<UserId> &owner) {
        return owner && plan.before->users().contains(*owner) && !plan.after->users().contains(*owner);
    };
    const auto announced = [&](ObjectRef object) {
        return std::ranges::any_of(plan.consequences, [&](const Consequence &consequence) {
            return std::ranges::find(consequence.objects, object) != consequence.objects.end();
        });
    };
    const auto wasRevoked = [&](ContentId id) {
        const ContentItem *old = plan.before->content().find(id);
        return old && old->revoked;
    };
    plan.after->spaces().forEach([&](const Space &space) {
        if (gone(space.owner) && !announced(space.id))
            problem = QStringLiteral("DE-09: nobody was told of the space ") + QString::number(space.id.value());
    });
    plan.after->content().forEach([&](const ContentItem &item) {
        if (gone(item.owner) && !wasRevoked(item.id)
            && !announced(item.id)) // a key revoked earlier is of no use to anybody
            problem = QStringLiteral("DE-09: nobody was told of the item ") + QString::number(item.id.value());
    });
    return problem;
}

QString messageProblem(const Message &message, const Plan &plan)
{
    const QString text = wording::text(message, wording::namesOf(plan));
    if (text.isEmpty())
        return QStringLiteral("a sentence without words: ") + QString::number(static_cast<int>(message.id));
    for (int place = 1; place <= 9; ++place) {
        if (text.contains(QLatin1Char('%') + QString::number(place)))
            return QStringLiteral("an argument is missing: ") + text;
    }
    if (text.contains(QStringLiteral("%n")) || text.contains(QStringLiteral("%Ln")))
        return QStringLiteral("a count is not filled in: ") + text;
    return {};
}

} // namespace

Plan planOf(const PairState &state, const ActBody &body, Side side, std::optional<UserId> actor)
{
    const Actor who = actor ? Actor{actor} : rules::defaultActor(state);
    return watched(plan(Act{body, side, who}, std::make_shared<const PairState>(state), 1));
}

PairState applied(const Plan &plan)
{
    PairState state = *plan.before;
    state.apply(plan.changes());
    return state;
}

std::int64_t countOf(const Plan &plan, Sentence sentence)
{
    std::int64_t count = -1;
    for (const Consequence &consequence : plan.consequences) {
        if (consequence.text.id == sentence)
            count = std::max<std::int64_t>(count, 0) + consequence.count();
    }
    return count;
}

const Consequence *said(const Plan &plan, Sentence sentence)
{
    const auto found = std::ranges::find_if(
        plan.consequences, [&](const Consequence &consequence) { return consequence.text.id == sentence; });
    return found == plan.consequences.end() ? nullptr : &*found;
}

bool tells(const Plan &plan, RuleId rule)
{
    return std::ranges::any_of(plan.consequences,
                               [&](const Consequence &consequence) { return consequence.rule == rule; });
}

bool offers(const Plan &plan, RuleId rule)
{
    return std::ranges::any_of(plan.followUps, [&](const FollowUp &offer) { return offer.rule == rule; });
}

QString sidesProblem(const PairState &state)
{
    QString problem;
    state.accounts().forEach([&](const Account &account) {
        const User *user = state.users().find(account.user);
        if (user && problem.isEmpty())
            problem = accountProblem(state, account, *user);
    });
    state.users().forEach([&](const User &user) {
        const bool there =
            state.accountOf(user.id) || user.heldBack || state.ambiguousEmail().contains(user.id.value());
        if (problem.isEmpty() && !there && state.tenant().paired && state.holdsTalendRole(user.id))
            problem = QStringLiteral("SU-02: no Talend account: ") + nameOf(state, user.id);
    });
    return problem;
}

QString applyProblem(const Plan &plan)
{
    const Changes changes = plan.changes();
    PairState state = applied(plan);
    if (!state.sameContent(*plan.after))
        return QStringLiteral("AL-02: what is applied is not what was previewed");
    state.apply(plan.before->inverseOf(changes));
    if (!state.sameContent(*plan.before))
        return QStringLiteral("undo is not the exact inverse");
    return {};
}

QString wordsProblem(const Plan &plan)
{
    std::vector<Message> messages;
    for (const Consequence &consequence : plan.consequences)
        messages.push_back(consequence.text);
    for (const FollowUp &offer : plan.followUps)
        messages.push_back(offer.text);
    for (const Rejected &rejected : plan.rejected) {
        messages.push_back(rejected.text);
        messages.push_back(rejected.next);
    }
    if (plan.refusal) {
        messages.push_back(plan.refusal->text);
        messages.push_back(plan.refusal->next);
    }
    for (const Message &message : messages) {
        if (const QString problem = messageProblem(message, plan); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString factsProblem(const Plan &plan)
{
    const ActInfo *info = findAct(actName(plan.act.body));
    if (!info)
        return QStringLiteral("the act is in no catalogue");
    const auto known = [](const auto &all, const auto &one) { return std::ranges::find(all, one) != all.end(); };
    for (const Step &step : plan.steps) {
        if (!known(info->facts.steps, step.kind))
            return QStringLiteral("act --list does not tell of the step ") + QLatin1String(toWord(step.kind).data());
    }
    std::vector<RuleId> named;
    for (const Consequence &consequence : plan.consequences)
        named.push_back(consequence.rule);
    for (const FollowUp &offer : plan.followUps)
        named.push_back(offer.rule);
    for (const Rejected &rejected : plan.rejected)
        named.push_back(rejected.rule);
    if (plan.refusal)
        named.push_back(plan.refusal->rule);
    for (const RuleId rule : named) {
        if (!known(info->facts.rules, rule))
            return QStringLiteral("act --list does not tell of the rule ") + QLatin1String(toString(rule).data());
    }
    return {};
}

QString planProblem(const Plan &plan)
{
    if (plan.refusal)
        return QStringLiteral("refused by ") + QLatin1String(toString(plan.refusal->rule).data()) + QStringLiteral(": ")
               + wording::text(plan.refusal->text, wording::namesOf(plan));
    QString problem = applyProblem(plan);
    if (problem.isEmpty())
        problem = wordsProblem(plan);
    if (problem.isEmpty())
        problem = factsProblem(plan);
    if (problem.isEmpty())
        problem = sidesProblem(*plan.after);
    return problem.isEmpty() ? checkProblem(plan) : problem;
}

QString invariantProblem(const Plan &plan)
{
    if (plan.refusal && (!plan.steps.empty() || !plan.changes().empty() || !plan.after->sameContent(*plan.before)))
        return QStringLiteral("AL-04: a refused plan changes something");
    if (plan.refusal && plan.refusal->objects.empty())
        return QStringLiteral("AL-04: the refusal names no object");
    QString problem = applyProblem(plan);
    if (problem.isEmpty())
        problem = wordsProblem(plan);
    if (problem.isEmpty())
        problem = factsProblem(plan);
    if (problem.isEmpty())
        problem = orphanProblem(plan);
    if (problem.isEmpty() && plan.before->tenant().paired && sidesProblem(*plan.before).isEmpty())
        problem = sidesProblem(*plan.after);
    return problem.isEmpty() ? addedProblem(plan) : problem;
}

Plan watched(Plan plan)
{
    if (const QString problem = invariantProblem(plan); !problem.isEmpty())
        QTest::qFail(problem.toUtf8().constData(), __FILE__, __LINE__);
    return plan;
}

QString refusalProblem(const Plan &plan, RuleId rule)
{
    if (!plan.refusal)
        return QStringLiteral("not refused");
    if (plan.refusal->rule != rule)
        return QStringLiteral("refused by ") + QLatin1String(toString(plan.refusal->rule).data())
               + QStringLiteral(" instead");
    if (plan.refusal->objects.empty())
        return QStringLiteral("AL-04: the refusal names no object");
    if (!plan.steps.empty() || plan.after != plan.before)
        return QStringLiteral("AL-04: a refused plan has steps");
    if (!plan.consequences.empty())
        return QStringLiteral("AL-04: a refused plan tells of what does not happen");
    const auto neverMade = [&](const ObjectRef &object) {
        return object.type == ObjectType::User && object.text.empty()
               && object.id >= plan.before->nextId(TableId::Users);
    };
    const bool invites = std::holds_alternative<acts::Invite>(plan.act.body);
    if (invites && std::ranges::any_of(plan.refusal->objects, neverMade))
        return QStringLiteral("AL-04: the refusal names somebody who was never made");
    const QString problem = wordsProblem(plan);
    return problem.isEmpty() ? factsProblem(plan) : problem;
}

} // namespace tandem::test
