// SPDX-License-Identifier: GPL-3.0-or-later
// JO-02, JO-03, JO-09: the tenant's own identity provider.
#include "rules/idp.h"

#include "domain/sentence.h"
#include "domain/text.h"
#include "rules/arrival.h"
#include "rules/authority.h"
#include "rules/joining.h"
#include "rules/targets.h"

#include <algorithm>

namespace tandem::rules {

namespace {

/// Keyed hashes name the person, so that nothing personal is kept (DE-04); 0 stands for "not given".
std::uint64_t keyed(const PairState &state, const std::string &text)
{
    return text.empty() ? 0 : std::max<std::uint64_t>(1, hash64(text, state.tenant().seed));
}

struct Hashes
{
    std::uint64_t email;
    std::uint64_t subject;
};

Hashes hashesOf(const PairState &state, std::string_view email, std::string_view subject)
{
    return {keyed(state, normalizedEmail(email)), keyed(state, std::string(trimmed(subject)))};
}

bool names(const IdpPerson &person, const Hashes &hashes)
{
    return (hashes.email != 0 && person.emailHash == hashes.email)
           || (hashes.subject != 0 && person.subjectHash == hashes.subject);
}

/// What the provider answers to an address and to a subject stands by itself: one record each.
void setKnown(std::vector<IdpPerson> &persons, const Hashes &hashes, bool known)
{
    for (IdpPerson &person : persons) {
        if (person.emailHash == hashes.email)
            person.emailHash = 0;
        if (person.subjectHash == hashes.subject)
            person.subjectHash = 0;
    }
    std::erase_if(persons, [](const IdpPerson &person) { return person.emailHash == 0 && person.subjectHash == 0; });
    if (!known && hashes.email != 0)
        persons.push_back({hashes.email, 0, false});
    if (!known && hashes.subject != 0)
        persons.push_back({0, hashes.subject, false});
}

void setIdp(Planner &planner, std::optional<IdentityProvider> idp)
{
    Tenant tenant = planner.state().tenant();
    tenant.idp = std::move(idp);
    planner.step(StepKind::UpdateTenant, Side::Qlik, ObjectRef::tenant(), {std::move(tenant)});
}

/// The provider of this name, configured and in this state.
Verdict requireIdp(const Planner &planner, const std::string &name, IdpState state)
{
    if (Verdict verdict = requireTenantAdmin(planner); !verdict)
        return verdict;
    const std::optional<IdentityProvider> &idp = planner.state().tenant().idp;
    if (!idp || idp->name != trimmed(name))
        return refuse(RuleId::JO_03, {ObjectRef::tenant()}, {Sentence::IdpNotConfigured, {name}},
                      {Sentence::NextConfigureIdp, {name}});
    if (idp->state == state)
        return {};
    return refuse(RuleId::JO_03, {ObjectRef::tenant()},
                  {state == IdpState::Active ? Sentence::IdpNotActive : Sentence::IdpActiveAlready, {idp->name}},
                  {Sentence::NextNothingToDo});
}

/// JO-09: subjects of an earlier provider are none of this one; those people are found by e-mail once more.
void forgetSubjects(Planner &planner)
{
    std::vector<ObjectRef> users;
    std::vector<Step> steps;
    planner.state().users().forEach([&](const User &user) {
        if (!user.idpSubject)
            return;
        User row = user;
        row.idpSubject = false;
        users.emplace_back(user.id);
        steps.push_back({StepKind::UpdateUser, Side::Qlik, user.id, {}, {std::move(row)}});
    });
    planner.steps(std::move(steps));
    planner.say(RuleId::JO_09, Severity::Info, Sentence::SubjectsOfOldIdp, std::move(users));
}

std::vector<ObjectRef> pendingUsers(const PairState &state)
{
    std::vector<ObjectRef> users;
    for (const std::uint32_t id : state.usersWith(UserStatus::Invited).bits())
        users.emplace_back(UserId(id));
    return users;
}

} // namespace

bool idpKnows(const PairState &state, std::string_view email, std::string_view subject)
{
    const Hashes asked = hashesOf(state, email, subject);
    return std::ranges::none_of(state.tenant().idpPersons,
                                [&](const IdpPerson &person) { return !person.known && names(person, asked); });
}

Verdict decide(const acts::ConfigureIdp &act, Planner &planner)
{
    if (Verdict verdict = requireTenantAdmin(planner); !verdict)
        return verdict;
    const std::string name(trimmed(act.name));
    if (name.empty())
        return refuse(RuleId::JO_03, {ObjectRef::tenant()}, {Sentence::IdpNameEmpty}, {Sentence::NextNameIdp});
    const std::optional<IdentityProvider> idp = planner.state().tenant().idp;
    if (idp && idp->state == IdpState::Active)
        return refuse(RuleId::JO_03, {ObjectRef::tenant()}, {Sentence::IdpActiveAlready, {idp->name}},
                      {Sentence::NextDeactivateIdp, {idp->name}});
    if (idp && idp->name == name)
        return refuse(RuleId::JO_03, {ObjectRef::tenant()}, {Sentence::IdpConfiguredAlready, {name}},
                      {Sentence::NextActivateIdp, {name}});
    setIdp(planner, IdentityProvider{name, IdpState::Configured});
    planner.say(RuleId::JO_03, Severity::Info, Sentence::IdpConfigured, {ObjectRef::tenant()}, {name});
    if (idp)
        forgetSubjects(planner);
    return {};
}

Verdict decide(const acts::ActivateIdp &act, Planner &planner)
{
    if (Verdict verdict = requireIdp(planner, act.name, IdpState::Configured); !verdict)
        return verdict;
    const std::string name = planner.state().tenant().idp->name;
    setIdp(planner, IdentityProvider{name, IdpState::Active});
    planner.say(RuleId::JO_03, Severity::Warning, Sentence::IdpActivated, {ObjectRef::tenant()}, {name});
    planner.say(RuleId::JO_02, Severity::Warning, Sentence::PendingNeedIdp, pendingUsers(planner.state()), {name});
    return {};
}

Verdict decide(const acts::DeactivateIdp &act, Planner &planner)
{
    if (Verdict verdict = requireIdp(planner, act.name, IdpState::Active); !verdict)
        return verdict;
    const std::string name = planner.state().tenant().idp->name;
    setIdp(planner, IdentityProvider{name, IdpState::Configured});
    planner.say(RuleId::JO_02, Severity::Warning, Sentence::IdpDeactivated, {ObjectRef::tenant()}, {name});
    return {};
}

Verdict decide(const acts::SetIdpPerson &act, Planner &planner)
{
    if (Verdict verdict = requireTenantAdmin(planner); !verdict)
        return verdict;
    const Hashes hashes = hashesOf(planner.state(), act.email.value_or(""), act.subject.value_or(""));
    if (hashes.email == 0 && hashes.subject == 0)
        return refuse(RuleId::JO_09, {ObjectRef::tenant()}, {Sentence::NobodyNamed}, {Sentence::NextNamePerson});
    const bool known = act.known.value_or(true);
    Tenant tenant = planner.state().tenant();
    setKnown(tenant.idpPersons, hashes, known);
    if (tenant != planner.state().tenant())
        planner.step(StepKind::UpdateTenant, Side::Qlik, ObjectRef::tenant(), {std::move(tenant)});
    planner.say(RuleId::JO_09, Severity::Info, known ? Sentence::IdpKnowsPerson : Sentence::IdpForgetsPerson,
                {ObjectRef::tenant()});
    return {};
}

} // namespace tandem::rules
