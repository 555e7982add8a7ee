// SPDX-License-Identifier: GPL-3.0-or-later
// Rows -> facts; see factsread.cpp for the way back.
#include "wire/facts.h"

#include "wire/exporter.h"

namespace tandem::wire {

namespace {

std::string json(std::string_view text)
{
    std::string out;
    appendJsonText(out, text);
    return out;
}

std::string orNull(std::string_view text)
{
    return text.empty() ? std::string("null") : json(text);
}

std::string json(bool flag)
{
    return flag ? "true" : "false";
}

std::string json(const std::optional<bool> &flag)
{
    return flag ? json(*flag) : std::string("null");
}

std::string json(Instant time)
{
    return json(std::string_view(time.toIso()));
}

std::string json(const std::optional<Instant> &time)
{
    return time ? json(*time) : std::string("null");
}

std::string raw(std::string_view object)
{
    return object.empty() ? std::string("null") : std::string(object);
}

/// Also Provisioned, which shows as invited.
std::string json(UserStatus status)
{
    return status == UserStatus::Provisioned ? json(std::string_view("provisioned")) : json(toWord(status));
}

template<class Range, class F>
std::string list(const Range &range, F &&f)
{
    std::string out = "[";
    for (const auto &entry : range) {
        if (out.size() > 1)
            out += ',';
        out += f(entry);
    }
    return out + "]";
}

std::string texts(const std::vector<std::string> &range)
{
    return list(range, [](const std::string &text) { return json(std::string_view(text)); });
}

std::string roleKeys(const PairState &state, const std::vector<RoleId> &roles)
{
    return list(roles, [&](RoleId id) {
        const Role *role = state.roles().find(id);
        return json(std::string_view(role ? keyOf(*role) : std::string()));
    });
}

void add(Facts &facts, const Person &person, std::string_view subject)
{
    facts.emplace_back("name", json(person.name()));
    facts.emplace_back("email", json(person.email()));
    facts.emplace_back(subject, json(person.subject()));
    facts.emplace_back("title", json(person.title()));
    facts.emplace_back("phone", json(person.phone()));
    facts.emplace_back("extra", raw(person.extra()));
}

std::string hex(std::uint64_t value)
{
    std::string out;
    for (int shift = 60; shift >= 0; shift -= 4)
        out += "0123456789abcdef"[(value >> shift) & 15];
    return json(std::string_view(out));
}

} // namespace

std::string keyOf(const User &row)
{
    return std::string(row.vendorId());
}

std::string keyOf(const Account &row)
{
    return std::string(row.vendorId());
}

std::string keyOf(const Role &row)
{
    return row.vendorId.empty() ? row.talendVendorId : row.vendorId;
}

std::string keyOf(const Group &row)
{
    std::string key(toWord(row.side));
    key.append(":").append(row.vendorId);
    return key;
}

std::string keyOf(const Space &row)
{
    return std::string(row.vendorId());
}

std::string keyOf(const ContentItem &row)
{
    std::string key(toWord(row.type));
    key.append(":").append(row.vendorId());
    return key;
}

Facts factsOf(const PairState &, const User &row)
{
    Facts facts;
    add(facts, row.person, "subject");
    facts.emplace_back("status", json(row.status));
    facts.emplace_back("createdAt", json(row.createdAt));
    facts.emplace_back("inviteExpiry", json(row.inviteExpiry));
    facts.emplace_back("inviteLink", orNull(row.inviteLink()));
    facts.emplace_back("entitlement", json(row.entitlement));
    facts.emplace_back("session", json(row.session));
    facts.emplace_back("bot", json(row.bot));
    facts.emplace_back("heldBack", json(row.heldBack));
    facts.emplace_back("idpSubject", json(row.idpSubject));
    return facts;
}

Facts factsOf(const PairState &state, const Account &row)
{
    Facts facts;
    add(facts, row.person, "login");
    facts.emplace_back("status", json(row.status));
    facts.emplace_back("cause", json(toWord(row.cause)));
    facts.emplace_back("user", orNull(vendorIdOf(state, row.user)));
    facts.emplace_back("createdAt", json(row.createdAt));
    return facts;
}

Facts factsOf(const PairState &, const Role &row)
{
    Facts facts;
    facts.emplace_back("qlikId", orNull(row.vendorId));
    facts.emplace_back("talendId", orNull(row.talendVendorId));
    facts.emplace_back("name", json(std::string_view(row.name)));
    facts.emplace_back("description", json(std::string_view(row.description)));
    facts.emplace_back("kind", json(toWord(row.kind)));
    facts.emplace_back("distributed", json(row.distributed));
    facts.emplace_back("fullUser", json(row.fullUser));
    facts.emplace_back("onQlik", json(row.onQlik));
    facts.emplace_back("onTalend", json(row.onTalend));
    facts.emplace_back("qlik", texts(row.qlik.ids()));
    facts.emplace_back("talend", texts(row.talend.ids()));
    facts.emplace_back("extra", raw(row.extra));
    return facts;
}

Facts factsOf(const PairState &state, const Group &row)
{
    Facts facts;
    facts.emplace_back("name", json(std::string_view(row.name)));
    facts.emplace_back("provider", json(toWord(row.provider)));
    facts.emplace_back("roles", roleKeys(state, row.roles));
    facts.emplace_back("extra", raw(row.extra));
    return facts;
}

Facts factsOf(const PairState &state, const Space &row)
{
    Facts facts;
    facts.emplace_back("name", json(row.name()));
    facts.emplace_back("type", json(toWord(row.type)));
    facts.emplace_back("side", json(toWord(row.side)));
    facts.emplace_back("owner", orNull(vendorIdOf(state, row.owner)));
    facts.emplace_back(
        "members", list(row.members, [&](const SpaceMember &member) {
            std::string out = "{";
            if (const auto *user = std::get_if<UserId>(&member.who)) {
                out.append("\"user\":").append(json(vendorIdOf(state, *user)));
            } else {
                const Group *group = state.groups().find(std::get<GroupId>(member.who));
                out.append("\"group\":").append(json(std::string_view(group ? keyOf(*group) : std::string())));
            }
            return out.append(",\"roles\":").append(std::to_string(member.roles)).append("}");
        }));
    facts.emplace_back("extra", raw(row.extra()));
    return facts;
}

Facts factsOf(const PairState &state, const ContentItem &row)
{
    Facts facts;
    const ContentDetail &detail = row.detail();
    const auto key = [&](const std::optional<ContentId> &id) {
        const ContentItem *item = state.content().find(id);
        return item ? json(std::string_view(keyOf(*item))) : std::string("null");
    };
    facts.emplace_back("name", json(row.name()));
    facts.emplace_back("side", json(toWord(row.side)));
    facts.emplace_back("owner", orNull(vendorIdOf(state, row.owner)));
    facts.emplace_back("space", orNull(vendorIdOf(state, row.space)));
    facts.emplace_back("enabled", json(row.enabled));
    facts.emplace_back("revoked", json(row.revoked));
    facts.emplace_back("app", key(detail.app));
    facts.emplace_back("uses", list(detail.uses, [&](ContentId id) { return key(id); }));
    facts.emplace_back("published", json(detail.published));
    facts.emplace_back("anonymous", json(detail.anonymous));
    facts.emplace_back("anonymousCode", orNull(detail.anonymousCode));
    facts.emplace_back("nextRun", json(detail.nextRun));
    facts.emplace_back("intervalMs", std::to_string(detail.intervalMs));
    facts.emplace_back("credentialsMissingSince", json(detail.credentialsMissingSince));
    facts.emplace_back("stoppedByOwner", json(detail.stoppedByOwner));
    facts.emplace_back("extra", raw(detail.extra));
    return facts;
}

Facts factsOf(const PairState &state, const Tenant &row)
{
    Facts facts;
    facts.emplace_back("paired", json(row.paired));
    facts.emplace_back("id", json(std::string_view(row.qlikTenantId)));
    facts.emplace_back("serviceAccountOwner", orNull(vendorIdOf(state, row.serviceAccountOwner)));
    facts.emplace_back("entitlements", row.entitlements ? std::to_string(*row.entitlements) : std::string("null"));
    facts.emplace_back("talendLimit", std::to_string(row.talendLimit));
    facts.emplace_back("inviteDays", std::to_string(row.inviteDays));
    facts.emplace_back("licenceAutoAssign", json(row.licenceAutoAssign));
    facts.emplace_back("subscription", json(toWord(row.subscription)));
    facts.emplace_back("idp", row.idp ? json(std::string_view(row.idp->name)) : std::string("null"));
    facts.emplace_back("idpState", row.idp ? json(toWord(row.idp->state)) : std::string("null"));
    facts.emplace_back("idpPersons", list(row.idpPersons, [](const IdpPerson &person) {
                           std::string out = "{\"email\":";
                           out.append(hex(person.emailHash)).append(",\"subject\":").append(hex(person.subjectHash));
                           return out.append(",\"known\":").append(json(person.known)).append("}");
                       }));
    facts.emplace_back("autoAssign", roleKeys(state, row.autoAssign));
    facts.emplace_back("defaultPermissions", texts(row.defaultPermissions));
    facts.emplace_back("seed", hex(row.seed));
    facts.emplace_back("now", json(row.now));
    return facts;
}

} // namespace tandem::wire
