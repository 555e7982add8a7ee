// SPDX-License-Identifier: GPL-3.0-or-later
#include "bothmodels.h"

#include "adapter.h"
#include "domain/sentence.h"
#include "meetings.h"
#include "reference/derived.h"
#include "reference/owning.h"

#include "domain/actcatalogue.h"
#include "domain/sentence.h"
#include "domain/words.h"
#include "rules/check.h"
#include "rules/compare.h"
#include "rules/contentstate.h"
#include "rules/rights.h"
#include "rules/rules.h"

#include <algorithm>
#include <array>

namespace tandem::property {

namespace {

std::string quoted(const std::string &text)
{
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

std::string ids(const std::set<RuleId> &rules)
{
    std::string result;
    for (const RuleId rule : rules)
        result += (result.empty() ? "" : ", ") + (rule == RuleId::Count ? "any" : std::string(toString(rule)));
    return result.empty() ? "none" : result;
}

std::string_view nameOf(Sentence sentence)
{
    static constexpr std::string_view names[] = {
#define SENTENCE(id) #id,
#include "domain/sentences/content.def"
#include "domain/sentences/general.def"
#include "domain/sentences/import.def"
#include "domain/sentences/leaving.def"
#include "domain/sentences/people.def"
#include "domain/sentences/roles.def"
#undef SENTENCE
    };
    return names[static_cast<std::size_t>(sentence)];
}

std::map<std::string, std::uint64_t> counters(const rules::Comparison &c)
{
    std::map<std::string, std::uint64_t> n{{"entitled", c.entitled},
                                           {"create_accounts", c.createAccounts},
                                           {"create_role_links", c.createRoleLinks},
                                           {"held_deleted", c.heldDeleted},
                                           {"status_updates", c.statusUpdates},
                                           {"role_adds", c.roleAdds},
                                           {"role_removes", c.roleRemoves},
                                           {"kept_without_role", c.keptWithoutRole},
                                           {"ambiguous_email", c.ambiguousEmail}};
    for (const auto &[role, count] : c.whatIf)
        n["what_if " + role] = count;
    return n;
}

std::set<std::string> rightsOf(const PairState &pair, UserId user)
{
    std::set<std::string> all;
    for (const rules::Right &right : rules::rightsOf(pair, user)) {
        for (const rules::RightOrigin &origin : right.origins) {
            std::string line = right.permission + " " + std::string(toWord(right.side)) + " "
                               + std::string(toWord(origin.origin)) + " ";
            if (origin.role)
                line += std::to_string(origin.role->value());
            if (origin.group)
                line += "/" + std::to_string(origin.group->value());
            all.insert(std::move(line));
        }
    }
    return all;
}

std::size_t conformityFindings(const PairState &pair)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(rules::check(pair), [](const rules::Finding &f) { return !f.structural; }));
}

} // namespace

std::string commandOf(const Act &act, const PairState &pair)
{
    std::string line = "tandemctl act W " + std::string(actName(act.body));
    for (const auto &[key, value] : actArguments(act.body, pair))
        line += " " + quoted(key + "=" + value);
    if (act.side == Side::Talend)
        line += " --side talend";
    if (!act.actor.user)
        return line + " # by Tandem itself";
    const User *user = pair.users().find(*act.actor.user);
    const Tombstone *deleted = pair.tombstones().find(*act.actor.user);
    if (user && pair.usersByEmail(user->person.email()).size() == 1)
        line += " --as " + quoted(std::string(user->person.email()));
    else if (user || deleted)
        line += " --as " + quoted("id:" + std::string(user ? user->vendorId() : deleted->vendorId()));
    else
        line += " --as id:nobody";
    return line;
}

BothModels::BothModels(PairState start, Tally &tally, Mistake mistake)
    : m_pair(std::make_shared<const PairState>(std::move(start)))
    , m_world(worldOf(*m_pair))
    , m_tally(tally)
    , m_mistake(mistake)
{ }

void BothModels::judgeWords(const Act &act, std::vector<std::string> &objections)
{
    std::vector<std::string> words;
    for (const auto &[key, value] : actArguments(act.body, *m_pair))
        words.push_back(key + "=" + value);
    const auto read = parseAct(actName(act.body), words, *m_pair, act.side);
    if (read && !(*read == act.body))
        objections.emplace_back("its words mean another act");
    static const std::set<ErrorCode> gone{ErrorCode::UnknownUser,  ErrorCode::UnknownAccount,
                                          ErrorCode::UnknownRole,  ErrorCode::UnknownGroup,
                                          ErrorCode::UnknownSpace, ErrorCode::UnknownContent};
    if (!read && !gone.contains(read.error().code))
        objections.push_back("its words are not read: " + std::string(toWord(read.error().code)));
}

void BothModels::judgePromises(const Plan &plan, std::vector<std::string> &objections)
{
    const Changes changes = plan.changes();
    if (plan.isRefused() && (!plan.steps.empty() || !plan.after->sameContent(*plan.before)))
        objections.emplace_back("AL-04: a refused plan has steps");
    if (plan.isRefused() && (plan.refusal->objects.empty() || plan.refusal->next.id == Sentence::Count))
        objections.emplace_back("AL-04: the refusal names no object, or nothing to do next");
    PairState applied = *m_pair;
    applied.apply(changes);
    if (!applied.sameContent(*plan.after))
        objections.emplace_back("AL-02: what the steps make is not what the plan shows");
    applied.apply(m_pair->inverseOf(changes));
    if (!applied.sameContent(*m_pair))
        objections.emplace_back("undo is not the exact inverse");
    const ActFacts &facts = allActs()[plan.act.body.index()].facts;
    for (const Step &step : plan.steps) {
        if (std::ranges::find(facts.steps, step.kind) == facts.steps.end())
            objections.push_back("step not in the catalogue: " + std::string(toWord(step.kind)));
    }
    std::set<RuleId> told;
    for (const Consequence &consequence : plan.consequences)
        told.insert(consequence.rule);
    if (plan.refusal)
        told.insert(plan.refusal->rule);
    for (const RuleId rule : told) {
        if (std::ranges::find(facts.rules, rule) == facts.rules.end())
            objections.push_back("rule not in the catalogue: " + std::string(toString(rule)));
    }
}

void BothModels::judgeOutcome(const Plan &plan, const reference::Outcome &outcome, std::vector<std::string> &objections)
{
    std::set<RuleId> told;
    for (const Consequence &consequence : plan.consequences)
        told.insert(consequence.rule);
    for (const RuleId rule : outcome.says) {
        if (!told.contains(rule))
            objections.push_back("consequence not told: " + std::string(toString(rule)));
    }
    for (const auto &[rule, count] : outcome.counts) {
        const bool found = std::ranges::any_of(plan.consequences, [&, r = rule, n = count](const Consequence &c) {
            return c.rule == r && c.count() == n;
        });
        if (!found && told.contains(rule)) {
            std::string counts;
            for (const Consequence &c : plan.consequences)
                counts += c.rule == rule ? " " + std::to_string(c.count()) : "";
            objections.push_back("count of " + std::string(toString(rule)) + ": expected " + std::to_string(count)
                                 + ", told" + counts);
        }
    }
    for (const RuleId rule : outcome.offers) {
        if (std::ranges::none_of(plan.followUps, [&](const FollowUp &f) { return f.rule == rule; }))
            objections.push_back("not offered: " + std::string(toString(rule)));
    }
    std::set<int> erased;
    for (const UserId id : plan.erased)
        erased.insert(static_cast<int>(id.value()));
    if (erased != outcome.erased)
        objections.emplace_back("DE-04: other persons are erased");
    std::set<std::string> rejected;
    for (const Rejected &entry : plan.rejected)
        rejected.insert(reference::folded(entry.object.text));
    if (rejected != outcome.rejected) {
        std::string list = "JO-04: rejected addresses differ: expected";
        for (const std::string &address : outcome.rejected)
            list += " " + address;
        list += "; told";
        for (const std::string &address : rejected)
            list += " " + address;
        objections.push_back(list);
    }
}

void BothModels::judgeDerived(std::vector<std::string> &objections)
{
    m_pair->content().forEach([&](const ContentItem &row) {
        const int id = static_cast<int>(row.id.value());
        const auto found = m_world.items.find(id);
        if (found == m_world.items.end())
            return;
        const std::string wanted = reference::stateOf(m_world, found->second);
        const std::string_view got = toWord(rules::contentState(*m_pair, row));
        if (wanted != got) {
            objections.push_back("state of " + std::string(toWord(row.type)) + " " + std::to_string(id) + ": expected "
                                 + wanted + ", is " + std::string(got));
        }
    });
    for (const auto &[id, user] : m_world.users) {
        std::set<int> held;
        for (const auto &origin : rules::heldRoles(*m_pair, UserId(static_cast<std::uint32_t>(id))))
            held.insert(static_cast<int>(origin.role.value()));
        if (held != reference::heldRoles(m_world, id))
            objections.push_back("BX-10: held roles of user " + std::to_string(id) + " differ");
        const auto wanted = reference::rightsOf(m_world, id);
        const auto got = rightsOf(*m_pair, UserId(static_cast<std::uint32_t>(id)));
        for (const std::string &right : wanted) {
            if (!got.contains(right))
                objections.push_back("BX-10: right of user " + std::to_string(id) + " not told: " + right);
        }
        for (const std::string &right : got) {
            if (!wanted.contains(right))
                objections.push_back("BX-10: user " + std::to_string(id) + " has no right: " + right);
        }
    }
    for (const auto &[owner, things] : reference::ownedThings(m_world)) {
        const UserId id(static_cast<std::uint32_t>(owner));
        std::set<std::string> told;
        for (const SpaceId space : m_pair->spacesOwnedBy(id))
            told.insert("space " + std::to_string(space.value()));
        for (const ContentId item : m_pair->contentOwnedBy(id))
            told.insert("item " + std::to_string(item.value()));
        if (told != things)
            objections.push_back("OW-04: what user " + std::to_string(owner) + " owns differs");
    }
    const auto wanted = reference::differences(m_world);
    for (const auto &[name, count] : counters(rules::compare(*m_pair))) {
        const auto found = wanted.find(name);
        if (found == wanted.end() || found->second != count) {
            objections.push_back("SU-18: compare counts " + name + " " + std::to_string(count) + ", expected "
                                 + (found == wanted.end() ? "none" : std::to_string(found->second)));
        }
    }
}

void BothModels::count(const Plan &plan, const reference::World &before)
{
    ++m_tally.total;
    auto &[allowed, refused] = m_tally.acts[std::string(actName(plan.act.body))];
    ++(plan.refusal ? refused : allowed);
    auto &[could, couldNot] = m_tally.actors[actorKind(plan.act, before)];
    ++(plan.refusal ? couldNot : could);
    std::set<RuleId> met;
    if (plan.refusal) {
        met.insert(RuleId::AL_04);
        met.insert(plan.refusal->rule);
    } else {
        for (const Consequence &consequence : plan.consequences)
            met.insert(consequence.rule);
        for (const FollowUp &offer : plan.followUps)
            met.insert(offer.rule);
        for (const Rejected &entry : plan.rejected)
            met.insert(entry.rule);
        const Happening happening{plan, before, m_world};
        for (const Encounter &encounter : encounters()) {
            if (encounter.shown && encounter.shown(happening))
                met.insert(encounter.rule);
        }
    }
    for (const RuleId rule : met)
        ++(plan.refusal ? m_tally.refusing : m_tally.allowing)[rule];
}

std::vector<std::string> BothModels::carryOut(const Act &act)
{
    std::vector<std::string> objections;
    m_commands.push_back(commandOf(act, *m_pair));
    judgeWords(act, objections);
    const Plan plan = tandem::plan(act, m_pair, m_revision);
    judgePromises(plan, objections);

    NamesOf names(plan);
    const reference::World before = m_world;
    const auto outcome = reference::apply(m_world, act, names);
    reference::World real = worldOf(*plan.after);
    if (m_mistake)
        m_mistake(act, real);
    if (plan.refusal) {
        const RuleId rule = plan.refusal->rule;
        const std::string why = std::string(toString(rule)) + " (" + std::string(nameOf(plan.refusal->text.id)) + ")";
        const bool agreed = outcome.refusedBy.contains(rule) || outcome.refusedBy.contains(RuleId::Count)
                            || (!outcome.refusedBy.empty() && outcome.mayRefuse.contains(rule));
        const bool open =
            outcome.refusedBy.empty()
            && (outcome.nothing || outcome.mayRefuse.contains(rule) || outcome.mayRefuse.contains(RuleId::Count));
        if (!agreed && !open && outcome.refusedBy.empty())
            objections.push_back("refused by " + why + ", expected to be allowed"
                                 + (outcome.nothing ? " (changing nothing)" : ""));
        else if (!agreed && !open)
            objections.push_back("refused by " + why + ", expected " + ids(outcome.refusedBy));
        m_world = before;
        count(plan, before);
        return objections;
    }
    if (!outcome.refusedBy.empty()) {
        objections.push_back("allowed, expected to be refused by " + ids(outcome.refusedBy));
    } else {
        if (const std::string differs = reference::difference(m_world, real); !differs.empty())
            objections.push_back("worlds differ:\n" + differs);
        judgeOutcome(plan, outcome, objections);
        if (outcome.nothing && !outcome.mayChangeNothing)
            objections.emplace_back("changes nothing, and is not refused");
    }
    real.unseen = m_world.unseen;
    m_past.push_back(before);
    m_inverses.push_back(m_pair->inverseOf(plan.changes()));
    const std::size_t findings = conformityFindings(*m_pair);
    m_pair = plan.after;
    m_world = std::move(real);
    ++m_revision;
    tick();
    for (const rules::Finding &finding : rules::check(*m_pair)) {
        if (finding.structural)
            objections.push_back("structural finding: " + std::string(toString(finding.rule)));
    }
    // BX-03 lets a newcomer bear somebody else's address, with a warning; Tandem itself may end the last administrator.
    const bool allowed = !act.actor.user || std::ranges::any_of(plan.consequences, [](const Consequence &c) {
        return c.rule == RuleId::BX_03;
    });
    if (conformityFindings(*m_pair) > findings && !allowed) {
        std::string text = "the act adds a conformity finding, of";
        for (const rules::Finding &finding : rules::check(*m_pair))
            text += finding.structural ? "" : " " + std::string(nameOf(finding.text.id));
        objections.push_back(text);
    }
    judgeDerived(objections);
    count(plan, before);
    return objections;
}

void BothModels::tick()
{
    Tenant tenant = m_pair->tenant();
    tenant.now = tenant.now.plusMilliseconds(1);
    PairState later = *m_pair;
    later.apply(std::array{Change(tenant)});
    m_pair = std::make_shared<const PairState>(std::move(later));
    m_world.tenant.now += 1;
}

std::vector<std::string> BothModels::undo()
{
    std::vector<std::string> objections;
    if (m_past.empty())
        return objections;
    m_commands.emplace_back("tandemctl undo W");
    // Everything as it was, only the clock goes on.
    const reference::World now = std::move(m_world);
    PairState back = *m_pair;
    back.apply(m_inverses.back());
    Tenant tenant = back.tenant();
    tenant.now = m_pair->tenant().now;
    back.apply(std::array{Change(tenant)});
    m_pair = std::make_shared<const PairState>(std::move(back));
    m_world = std::move(m_past.back());
    m_world.tenant.now = now.tenant.now;
    m_world.unseen.spentLinks = now.unseen.spentLinks;
    if (const std::string differs = reference::difference(m_world, worldOf(*m_pair)); !differs.empty())
        objections.push_back("after undo worlds differ:\n" + differs);
    m_past.pop_back();
    m_inverses.pop_back();
    tick();
    return objections;
}

} // namespace tandem::property
