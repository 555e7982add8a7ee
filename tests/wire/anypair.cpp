// SPDX-License-Identifier: GPL-3.0-or-later
#include "anypair.h"

#include "domain/text.h"

#include <algorithm>
#include <random>

namespace tandem::test {

namespace {

class Maker
{
public:
    explicit Maker(std::uint32_t seed) : m_random(seed) { }

    PairState make()
    {
        const std::uint32_t roles = 3 + below(6);
        const std::uint32_t groups = below(4);
        const std::uint32_t people = 4 + below(20);
        const std::uint32_t accounts = below(12);
        const std::uint32_t spaces = below(6);
        const std::uint32_t items = below(40);
        for (std::uint32_t i = 1; i <= roles; ++i)
            role(i);
        for (std::uint32_t i = 1; i <= groups; ++i)
            group(i, roles);
        for (std::uint32_t i = 1; i <= people; ++i)
            user(i);
        for (std::uint32_t i = 1; i <= accounts; ++i)
            account(i);
        for (std::uint32_t i = 1; i <= spaces; ++i)
            space(i, groups);
        for (std::uint32_t i = 1; i <= items; ++i)
            item(i, items, spaces);
        tenant(roles);
        links(roles, groups, people, accounts);
        PairState state;
        state.apply(m_changes);
        state.reserveIds(TableId::Users, people + below(50));
        state.reserveIds(TableId::Content, items + below(50));
        return state;
    }

private:
    std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(m_random() % limit); }
    bool maybe() { return below(2) == 0; }
    std::string text()
    {
        static const std::vector<std::string> words{"Åsa",
                                                    "O'Neill, \"Bob\"",
                                                    "",
                                                    "a,b",
                                                    "two\nlines",
                                                    "=1+1",
                                                    "Noël ",
                                                    "tab\there",
                                                    "\\slash",
                                                    "plain",
                                                    "plain",
                                                    "{\"json\":1}",
                                                    "ö",
                                                    "\r",
                                                    "end\r\n",
                                                    "\"",
                                                    "\"\"",
                                                    " lead",
                                                    "\u2028",
                                                    "\U0001F600",
                                                    std::string("nul\0nul", 7),
                                                    "\x7F\x01",
                                                    "\uFEFFmark",
                                                    "\uFEFF",
                                                    ","};
        return words[below(static_cast<std::uint32_t>(words.size()))];
    }
    std::string extra()
    {
        return below(4) ? std::string() : "{\"more\":" + std::to_string(below(9)) + ",\"list\":[1,\"x\"]}";
    }
    Instant time()
    {
        switch (below(8)) {
        case 0:
            return Instant(-62'135'596'800'000); // year 1, which services send for "never"
        case 1:
            return Instant(-1);
        case 2:
            return Instant(253'402'300'799'999); // the last millisecond of the year 9999
        default:
            return rehearsalStart.plusMilliseconds(-std::int64_t(m_random() % 1'000'000'000));
        }
    }
    std::optional<Instant> maybeTime() { return maybe() ? std::optional(time()) : std::nullopt; }
    Person person()
    {
        PersonFields fields{.name = text(), .title = text(), .phone = text(), .extra = extra()};
        if (below(5))
            fields.email = "p" + std::to_string(below(12)) + (maybe() ? "@Example.com" : "@example.com");
        if (below(5))
            fields.subject = maybe() ? "ACME\\u" + std::to_string(below(12)) : "auth0|" + std::to_string(below(99));
        return Person(PersonId(m_nextPerson++), fields);
    }
    template<class IdType>
    std::optional<IdType> one(std::uint32_t count)
    {
        return count == 0 || maybe() ? std::nullopt : std::optional(IdType(1 + below(count)));
    }
    std::vector<std::string> some(std::initializer_list<const char *> ids)
    {
        std::vector<std::string> chosen;
        for (const char *id : ids) {
            if (maybe())
                chosen.emplace_back(id);
        }
        return chosen;
    }
    UserId anybody() { return m_people[below(static_cast<std::uint32_t>(m_people.size()))]; }
    std::optional<UserId> owner() { return below(6) && !m_people.empty() ? std::optional(anybody()) : std::nullopt; }

    void role(std::uint32_t id)
    {
        Role row{RoleId(id)};
        row.kind = static_cast<RoleKind>(below(3));
        row.onQlik = row.kind == RoleKind::QlikBuiltIn || below(4);
        row.onTalend = !row.onQlik || (row.kind != RoleKind::QlikBuiltIn && maybe());
        if (row.onQlik)
            row.vendorId = mintQlikId(7, 3, id);
        if (row.onTalend)
            row.talendVendorId = mintUuid(7, 3, id);
        row.name = maybe() ? "Role " + std::to_string(below(5)) : text() + std::to_string(id);
        if (below(6) == 0)
            row.name = row.kind == RoleKind::QlikBuiltIn ? "TenantAdmin" : "Operator";
        row.description = text();
        row.distributed = maybe();
        row.fullUser = maybe();
        row.qlik = PermissionSet(some({"notes", "api-keys", "made-up:scope"}));
        row.talend = PermissionSet(some({"TMC_OPERATOR", "pipelines-pipelines-edit", "MADE_UP"}));
        row.extra = extra();
        m_changes.emplace_back(std::move(row));
    }
    void group(std::uint32_t id, std::uint32_t roles)
    {
        Group row{GroupId(id)};
        row.side = maybe() ? Side::Qlik : Side::Talend;
        row.vendorId = mintQlikId(7, 4, id);
        row.name = maybe() ? "Group" : text();
        row.provider = maybe() ? GroupProvider::Custom : GroupProvider::IdentityProvider;
        for (std::uint32_t r = 1; r <= roles; ++r) {
            if (row.side == Side::Qlik && maybe())
                row.roles.emplace_back(r);
        }
        row.extra = extra();
        m_changes.emplace_back(std::move(row));
    }
    void user(std::uint32_t id)
    {
        m_people.emplace_back(id);
        if (below(6) == 0) {
            Tombstone row{UserId(id)};
            row.keys = PackedText<1>({mintQlikId(7, 1, id)});
            row.deletedAt = time();
            m_changes.emplace_back(std::move(row));
            return;
        }
        User row{UserId(id)};
        row.status = static_cast<UserStatus>(below(4));
        row.keys = PackedText<2>({mintQlikId(7, 1, id), row.isPending() ? mintToken(7, 1, id) : std::string()});
        row.person = person();
        row.entitlement = maybe();
        row.session = maybe();
        row.bot = below(6) == 0;
        row.heldBack = below(4) == 0;
        row.idpSubject = maybe();
        row.createdAt = time();
        row.inviteExpiry = maybeTime();
        m_changes.emplace_back(std::move(row));
        m_users.emplace_back(id);
    }
    void account(std::uint32_t id)
    {
        Account row{AccountId(id)};
        row.keys = PackedText<1>({mintUuid(7, 2, id)});
        row.person = person();
        row.status = static_cast<UserStatus>(below(3));
        row.cause = static_cast<AccountCause>(below(6));
        row.createdAt = time();
        if (id <= m_users.size() && maybe())
            row.user = m_users[id - 1];
        m_changes.emplace_back(std::move(row));
    }
    void space(std::uint32_t id, std::uint32_t groups)
    {
        Space row{SpaceId(id)};
        row.texts = PackedText<3>({mintQlikId(7, 5, id), text(), extra()});
        row.type = static_cast<SpaceType>(1 + below(3));
        row.side = maybe() ? Side::Qlik : Side::Talend;
        row.owner = owner();
        for (std::uint32_t k = below(4); k > 0 && !m_users.empty(); --k) {
            const UserId who = m_users[below(static_cast<std::uint32_t>(m_users.size()))];
            const bool twice = std::ranges::any_of(
                row.members, [&](const SpaceMember &m) { return m.who == std::variant<UserId, GroupId>(who); });
            if (!twice)
                row.members.push_back({who, static_cast<SpaceRoles>(1 + below(8191))});
        }
        if (groups > 0 && maybe())
            row.members.push_back({GroupId(1 + below(groups)), 8});
        m_changes.emplace_back(std::move(row));
    }
    void item(std::uint32_t id, std::uint32_t items, std::uint32_t spaces)
    {
        ContentItem row(ContentId(id), static_cast<ContentType>(below(static_cast<std::uint32_t>(ContentType::Count))));
        row.texts = PackedText<2>({mintUuid(7, 6, id), text()});
        row.side = maybe() ? Side::Qlik : Side::Talend;
        row.enabled = maybe();
        row.revoked = maybe();
        row.space = one<SpaceId>(spaces);
        row.owner = owner();
        ContentDetail detail;
        detail.app = one<ContentId>(items);
        for (std::uint32_t k = 1; k <= items; k += 1 + below(9)) {
            if (maybe() && below(4) == 0)
                detail.uses.emplace_back(k);
        }
        if (maybe())
            detail.published = maybe();
        if (maybe())
            detail.anonymous = maybe();
        detail.anonymousCode = maybe() ? mintToken(7, 6, id) : std::string();
        detail.nextRun = maybeTime();
        detail.intervalMs = maybe() ? below(100'000'000) : 0;
        detail.credentialsMissingSince = maybeTime();
        detail.stoppedByOwner = maybe();
        detail.extra = extra();
        row.setDetail(std::move(detail));
        m_changes.emplace_back(std::move(row));
    }
    void tenant(std::uint32_t roles)
    {
        Tenant row;
        row.paired = maybe();
        row.serviceAccountOwner = owner();
        if (maybe())
            row.entitlements = below(100);
        row.talendLimit = below(2000);
        row.inviteDays = below(30);
        row.licenceAutoAssign = maybe();
        row.subscription = maybe() ? Subscription::UserBased : Subscription::Capacity;
        if (maybe())
            row.idp = {text() + "idp", maybe() ? IdpState::Active : IdpState::Configured};
        if (maybe())
            row.idpPersons = {{m_random() * 4'294'967'297ULL, m_random(), maybe()}, {0, 5, true}};
        for (std::uint32_t r = 1; r <= roles; ++r) {
            if (below(4) == 0)
                row.autoAssign.emplace_back(r);
        }
        row.defaultPermissions = some({"api-keys", "notes", "zzz"});
        row.seed = m_random() * 4'294'967'311ULL;
        row.qlikTenantId = text();
        row.now = time();
        m_changes.emplace_back(std::move(row));
    }
    void links(std::uint32_t roles, std::uint32_t groups, std::uint32_t people, std::uint32_t accounts)
    {
        std::vector<std::optional<UserId>> owners(accounts + 1);
        for (const Change &change : m_changes) {
            if (const auto *account = std::get_if<Account>(&change))
                owners[account->id.value()] = account->user;
        }
        static_cast<void>(people);
        for (std::uint32_t role = 1; role <= roles; ++role) {
            for (const UserId user : m_users) {
                if (below(4) == 0)
                    m_changes.emplace_back(Link{LinkKind::DirectRole, role, user.value(), true});
            }
            for (std::uint32_t account = 1; account <= accounts; ++account) {
                if (below(3))
                    continue;
                const auto &user = owners[account];
                m_changes.emplace_back(user ? Link{LinkKind::TalendRole, role, user->value(), true}
                                            : Link{LinkKind::UnlinkedTalendRole, role, account, true});
            }
        }
        for (std::uint32_t group = 1; group <= groups; ++group) {
            for (const UserId user : m_users) {
                if (below(3) == 0)
                    m_changes.emplace_back(Link{LinkKind::GroupUser, group, user.value(), true});
            }
            for (std::uint32_t account = 1; account <= accounts; ++account) {
                if (below(3) == 0)
                    m_changes.emplace_back(Link{LinkKind::GroupAccount, group, account, true});
            }
        }
    }

    std::mt19937 m_random;
    Changes m_changes;
    std::vector<UserId> m_people; ///< users and deleted ones
    std::vector<UserId> m_users;
    std::uint32_t m_nextPerson = 1;
};

} // namespace

PairState anyPair(std::uint32_t seed)
{
    return Maker(seed).make();
}

} // namespace tandem::test
