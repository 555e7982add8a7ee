// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/planner.h"

#include "domain/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tandem::rules {

namespace {

/// AL-04: a refusal may concern users whom the act would have made; nobody can look those up, so they are named by
/// their e-mail addresses.
void nameWhoWasNeverMade(std::vector<ObjectRef> &objects, const PairState &before, const PairState &worked)
{
    for (ObjectRef &object : objects) {
        if (object.type != ObjectType::User || before.users().contains(UserId(object.id)))
            continue;
        if (const User *user = worked.users().find(UserId(object.id)))
            object = ObjectRef::email(std::string(user->person.email()));
    }
}

} // namespace

Planner::Planner(const Act &act, std::shared_ptr<const PairState> before, Revision baseRevision)
    : m_state(*before)
    , m_nextUser(before->nextId(TableId::Users))
    , m_nextAccount(before->nextId(TableId::Accounts))
    , m_nextRole(before->nextId(TableId::Roles))
    , m_nextGroup(before->nextId(TableId::Groups))
    , m_nextSpace(before->nextId(TableId::Spaces))
    , m_nextContent(before->nextId(TableId::Content))
    , m_nextPerson(before->nextPersonId())
{
    m_plan.act = act;
    m_plan.baseRevision = baseRevision;
    m_plan.time = before->tenant().now;
    m_plan.before = std::move(before);
}

void Planner::step(StepKind kind, Side side, ObjectRef object, Changes changes, std::vector<ObjectRef> related)
{
    if (changes.empty())
        return;
    const std::span<const Change> batch = changes;
    m_state.applyAhead({&batch, 1});
    m_plan.steps.push_back({kind, side, std::move(object), std::move(related), std::move(changes)});
}

void Planner::steps(std::vector<Step> steps)
{
    std::erase_if(steps, [](const Step &step) { return step.changes.empty(); });
    std::vector<std::span<const Change>> batches;
    batches.reserve(steps.size());
    for (const Step &step : steps)
        batches.emplace_back(step.changes);
    m_state.applyAhead(batches);
    m_plan.steps.reserve(m_plan.steps.size() + steps.size());
    std::ranges::move(steps, std::back_inserter(m_plan.steps));
}

void Planner::say(RuleId rule, Severity severity, Sentence sentence, std::vector<ObjectRef> objects,
                  std::vector<Argument> args)
{
    const auto count = static_cast<std::int64_t>(objects.size());
    if (count > 0)
        sayCount(rule, severity, sentence, count, std::move(objects), std::move(args));
}

void Planner::sayCount(RuleId rule, Severity severity, Sentence sentence, std::int64_t count,
                       std::vector<ObjectRef> objects, std::vector<Argument> args)
{
    m_plan.consequences.push_back({rule, severity, {sentence, std::move(args), count}, std::move(objects)});
}

void Planner::offer(RuleId rule, Act act, Message text)
{
    m_plan.followUps.push_back({rule, std::move(act), std::move(text)});
}

void Planner::reject(ObjectRef object, RuleId rule, Message text, Message next)
{
    m_plan.rejected.push_back({std::move(object), rule, std::move(text), std::move(next)});
}

void Planner::erase(UserId user)
{
    m_plan.erased.push_back(user);
}

UserId Planner::mintUser()
{
    return UserId(m_nextUser++);
}

AccountId Planner::mintAccount()
{
    return AccountId(m_nextAccount++);
}

RoleId Planner::mintRole()
{
    return RoleId(m_nextRole++);
}

GroupId Planner::mintGroup()
{
    return GroupId(m_nextGroup++);
}

SpaceId Planner::mintSpace()
{
    return SpaceId(m_nextSpace++);
}

ContentId Planner::mintContent()
{
    return ContentId(m_nextContent++);
}

Person Planner::mintPerson(const PersonFields &fields)
{
    return Person(PersonId(m_nextPerson++), fields);
}

Person Planner::mintPerson(const PackedText<6> &text)
{
    return Person(PersonId(m_nextPerson++), text);
}

std::string Planner::qlikKey(ObjectType type, std::uint32_t id) const
{
    return mintQlikId(m_state.tenant().seed, static_cast<std::uint32_t>(type), id);
}

std::string Planner::talendKey(ObjectType type, std::uint32_t id) const
{
    return mintUuid(m_state.tenant().seed, static_cast<std::uint32_t>(type), id);
}

std::string Planner::token(ObjectType type, std::uint32_t id) const
{
    // The moment of the act is part of it: what is issued again differs from what was issued before.
    const std::uint64_t moment = m_state.tenant().seed ^ static_cast<std::uint64_t>(now().milliseconds());
    return mintToken(moment, static_cast<std::uint32_t>(type), id);
}

Plan Planner::finish(Verdict verdict) &&
{
    if (!verdict) {
        m_plan.refusal = std::move(verdict).error();
        nameWhoWasNeverMade(m_plan.refusal->objects, *m_plan.before, m_state);
        // Nothing of it happens (AL-04). Offers stay: they are what can be done instead.
        m_plan.consequences.clear();
        m_plan.steps.clear();
        m_plan.erased.clear();
        m_plan.after = m_plan.before;
    } else {
        m_plan.after = std::make_shared<const PairState>(std::move(m_state));
    }
    return std::move(m_plan);
}

} // namespace tandem::rules
