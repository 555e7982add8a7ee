// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/sentence.h"

#include <expected>
#include <span>

namespace tandem::rules {

/// What a rule function answers: go on, or the refusal that ends the whole act.
using Verdict = std::expected<void, Refusal>;

/// A plan in the making. Rule functions add decided steps and say their consequences; every step is carried out on a
/// working copy at once, so later rules see what earlier ones decided. One thread.
class Planner
{
public:
    Planner(const Act &act, std::shared_ptr<const PairState> before, Revision baseRevision);

    [[nodiscard]] const Act &act() const { return m_plan.act; }
    [[nodiscard]] Side side() const { return m_plan.act.side; }
    [[nodiscard]] const Actor &actor() const { return m_plan.act.actor; }
    [[nodiscard]] Instant now() const { return m_plan.time; }
    /// The pair before the act.
    [[nodiscard]] const PairState &before() const { return *m_plan.before; }
    /// The pair with all steps so far. References into it end with the next step.
    [[nodiscard]] const PairState &state() const { return m_state; }

    /// Adds a decided step and carries it out on the working copy. A step without changes is dropped silently.
    void step(StepKind kind, Side side, ObjectRef object, Changes changes, std::vector<ObjectRef> related = {});
    /// Many steps at once: all of them are carried out as one batch, which is far quicker than one by one. Steps
    /// without changes are dropped silently.
    void steps(std::vector<Step> steps);

    /// A consequence that concerns these objects; its count is their number. Nothing is said of no objects.
    void say(RuleId rule, Severity severity, Sentence sentence, std::vector<ObjectRef> objects,
             std::vector<Argument> args = {});
    /// A consequence with a count of its own (objects may be fewer, e.g. free entitlements), also of count 0.
    void sayCount(RuleId rule, Severity severity, Sentence sentence, std::int64_t count,
                  std::vector<ObjectRef> objects = {}, std::vector<Argument> args = {});
    void offer(RuleId rule, Act act, Message text);
    void reject(ObjectRef object, RuleId rule, Message text, Message next);
    /// The personal data of this user are erased for good, history included (DE-04).
    void erase(UserId user);

    // Ids and vendor ids for new rows: deterministic, never used before.
    [[nodiscard]] UserId mintUser();
    [[nodiscard]] AccountId mintAccount();
    [[nodiscard]] RoleId mintRole();
    [[nodiscard]] GroupId mintGroup();
    [[nodiscard]] SpaceId mintSpace();
    [[nodiscard]] ContentId mintContent();
    /// Personal data under a new stored id: every change of personal data is a new record.
    [[nodiscard]] Person mintPerson(const PersonFields &fields);
    [[nodiscard]] Person mintPerson(const PackedText<6> &text);
    /// An opaque id as the Qlik side makes them (24 hex digits), or a UUID as the Talend side does.
    [[nodiscard]] std::string qlikKey(ObjectType type, std::uint32_t id) const;
    [[nodiscard]] std::string talendKey(ObjectType type, std::uint32_t id) const;
    /// A new secret link or code of an object; one issued at another moment differs (JO-07).
    [[nodiscard]] std::string token(ObjectType type, std::uint32_t id) const;

    /// Ends the making. On a refusal the steps are dropped and `after` is `before`.
    [[nodiscard]] Plan finish(Verdict verdict) &&;

private:
    Plan m_plan;
    PairState m_state;
    std::uint32_t m_nextUser;
    std::uint32_t m_nextAccount;
    std::uint32_t m_nextRole;
    std::uint32_t m_nextGroup;
    std::uint32_t m_nextSpace;
    std::uint32_t m_nextContent;
    std::uint32_t m_nextPerson;
};

/// `return refuse(RuleId::SU_10, {user}, {Sentence::…}, {Sentence::…});`
[[nodiscard]] inline std::unexpected<Refusal> refuse(RuleId rule, std::vector<ObjectRef> objects, Message text,
                                                     Message next)
{
    return std::unexpected<Refusal>(Refusal{rule, std::move(objects), std::move(text), std::move(next)});
}

} // namespace tandem::rules
