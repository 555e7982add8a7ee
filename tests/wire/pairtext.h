// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "domain/words.h"

#include <algorithm>
#include <string>
#include <vector>

/// A pair as lines of text without row numbers: equal lines mean pairs that nobody can tell apart. Written apart from
/// the export, so that what that forgets is seen here.
namespace tandem::test {

class PairText
{
public:
    static std::vector<std::string> of(const PairState &state)
    {
        PairText text(state);
        text.write();
        std::ranges::sort(text.m_lines);
        return text.m_lines;
    }

private:
    explicit PairText(const PairState &state) : m_state(state) { }

    std::string user(const std::optional<UserId> &id) const
    {
        if (!id)
            return "-";
        if (const User *row = m_state.users().find(*id))
            return "user " + std::string(row->vendorId());
        const Tombstone *gone = m_state.tombstones().find(*id);
        return gone ? "gone " + std::string(gone->vendorId()) : "dangling";
    }
    std::string role(RoleId id) const
    {
        const Role *row = m_state.roles().find(id);
        return row ? row->vendorId + "/" + row->talendVendorId : "dangling";
    }
    std::string item(const std::optional<ContentId> &id) const
    {
        const ContentItem *row = m_state.content().find(id);
        return row ? std::string(toWord(row->type)) + " " + std::string(row->vendorId()) : "-";
    }
    static std::string time(const std::optional<Instant> &time) { return time ? time->toIso() : "-"; }
    static std::string person(const Person &person)
    {
        std::string text;
        for (const std::string_view part : person.text().all())
            text.append(part).append("|");
        return text;
    }
    template<class... Parts>
    void line(const Parts &...parts)
    {
        std::string text;
        (add(text, parts), ...);
        m_lines.push_back(std::move(text));
    }
    static void add(std::string &text, std::string_view part) { text.append(part).append(" ; "); }
    static void add(std::string &text, const char *part) { text.append(part).append(" ; "); }
    static void add(std::string &text, const std::string &part) { text.append(part).append(" ; "); }
    static void add(std::string &text, bool part) { text.append(part ? "yes" : "no").append(" ; "); }
    static void add(std::string &text, std::int64_t part) { text.append(std::to_string(part)).append(" ; "); }
    static void add(std::string &text, const std::vector<std::string> &part)
    {
        for (const std::string &entry : part)
            text.append(entry).append(",");
        text.append(" ; ");
    }

    void write()
    {
        m_state.users().forEach([&](const User &u) {
            std::vector<std::string> groups;
            for (const GroupId group : m_state.groupsOf(u.id))
                groups.push_back(m_state.groups().at(group).vendorId);
            std::ranges::sort(groups);
            line("user", u.vendorId(), person(u.person), std::int64_t(u.status), u.entitlement, u.session, u.bot,
                 u.heldBack, u.idpSubject, u.createdAt.toIso(), time(u.inviteExpiry), u.inviteLink(),
                 roles(m_state.directRoles(u.id)), groups);
        });
        m_state.accounts().forEach([&](const Account &a) {
            line("account", a.vendorId(), person(a.person), std::int64_t(a.status), toWord(a.cause), user(a.user),
                 a.createdAt.toIso(), roles(m_state.talendRoles(a)));
        });
        m_state.tombstones().forEach([&](const Tombstone &t) { line("gone", t.vendorId(), t.deletedAt.toIso()); });
        m_state.roles().forEach([&](const Role &r) {
            line("role", r.vendorId, r.talendVendorId, r.name, r.description, toWord(r.kind), r.distributed, r.fullUser,
                 r.onQlik, r.onTalend, r.qlik.ids(), r.talend.ids(), r.extra);
        });
        m_state.groups().forEach([&](const Group &g) {
            std::vector<std::string> accounts;
            for (const std::uint32_t id : m_state.links(LinkKind::GroupAccount, g.id.value()).bits())
                accounts.emplace_back(m_state.accounts().at(AccountId(id)).vendorId());
            std::ranges::sort(accounts);
            line("group", g.vendorId, g.name, toWord(g.side), toWord(g.provider), roles(g.roles), g.extra, accounts);
        });
        m_state.spaces().forEach([&](const Space &s) {
            std::vector<std::string> members;
            for (const SpaceMember &member : s.members) {
                const auto *who = std::get_if<UserId>(&member.who);
                const std::string name =
                    who ? user(*who) : "group " + m_state.groups().at(std::get<GroupId>(member.who)).vendorId;
                members.push_back(name + "=" + std::to_string(member.roles));
            }
            line("space", s.vendorId(), s.name(), toWord(s.type), toWord(s.side), user(s.owner), s.extra(), members);
        });
        m_state.content().forEach([&](const ContentItem &c) {
            const ContentDetail &d = c.detail();
            std::vector<std::string> uses;
            for (const ContentId id : d.uses)
                uses.push_back(item(id));
            std::ranges::sort(uses);
            const Space *space = m_state.spaces().find(c.space);
            line("content", toWord(c.type), c.vendorId(), c.name(), toWord(c.side), c.enabled, c.revoked,
                 space ? space->vendorId() : "-", user(c.owner), item(d.app), uses,
                 std::int64_t(d.published ? *d.published : 2), std::int64_t(d.anonymous ? *d.anonymous : 2),
                 d.anonymousCode, time(d.nextRun), d.intervalMs, time(d.credentialsMissingSince), d.stoppedByOwner,
                 d.extra);
        });
        const Tenant &t = m_state.tenant();
        line("tenant", t.paired, user(t.serviceAccountOwner), std::int64_t(t.entitlements ? *t.entitlements : -1),
             std::int64_t(t.talendLimit), std::int64_t(t.inviteDays), t.licenceAutoAssign, toWord(t.subscription),
             t.idp ? t.idp->name : "-", std::int64_t(t.idp ? static_cast<int>(t.idp->state) : -1), roles(t.autoAssign),
             t.defaultPermissions, std::to_string(t.seed), t.qlikTenantId, t.now.toIso());
        for (const IdpPerson &p : t.idpPersons)
            line("idp person", std::to_string(p.emailHash), std::to_string(p.subjectHash), p.known);
    }
    std::vector<std::string> roles(const std::vector<RoleId> &ids) const
    {
        std::vector<std::string> names;
        for (const RoleId id : ids)
            names.push_back(role(id));
        std::ranges::sort(names);
        return names;
    }

    const PairState &m_state;
    std::vector<std::string> m_lines;
};

} // namespace tandem::test
