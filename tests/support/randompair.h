// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "workspace/store.h"

#include <random>
#include <string>

namespace tandem::test {

/// Random rows and random changes of a pair, the same for the same seed. No rule holds for them: whoever stores a state
/// must keep any.
class RandomPair
{
public:
    explicit RandomPair(std::uint32_t seed) : m_random(seed) { }

    std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(m_random() % end); }
    bool chance(std::uint32_t percent) { return below(100) < percent; }
    /// Letters of one to four bytes, also NUL and quotes.
    std::string text(std::uint32_t most = 20)
    {
        static const std::vector<std::string> letters{
            "a", "Z",  "0",      " ",      "'",  "\"",         "é",
            "ö", "\\", "\u20AC", "\u4E2D", "\n", "\U0001F600", std::string(1, '\0')};
        std::string text;
        for (std::uint32_t i = below(most + 1); i > 0; --i)
            text += letters[below(static_cast<std::uint32_t>(letters.size()))];
        return text;
    }
    template<class E>
    E one(E last)
    {
        return static_cast<E>(below(static_cast<std::uint32_t>(last) + 1));
    }
    Instant instant() { return Instant(static_cast<std::int64_t>(m_random()) - 1'000'000'000); }
    template<class T, class F>
    std::optional<T> maybe(F f)
    {
        return chance(50) ? std::optional<T>(f()) : std::nullopt;
    }
    UserId userId() { return UserId(1 + below(m_users)); }
    RoleId roleId() { return RoleId(1 + below(40)); }
    ContentId contentId() { return ContentId(1 + below(m_users)); }

    PersonFields personFields()
    {
        return {.name = text(),
                .email = text() + "@x.example",
                .subject = text(),
                .title = text(5),
                .phone = text(5),
                .extra = text(5)};
    }
    User user(UserId id, const Person &person)
    {
        User row(id);
        row.keys = PackedText<2>({text(), text()});
        row.person = person;
        row.status = one(UserStatus::Provisioned);
        row.entitlement = chance(50);
        row.session = chance(50);
        row.bot = chance(50);
        row.heldBack = chance(50);
        row.idpSubject = chance(50);
        row.createdAt = instant();
        row.inviteExpiry = maybe<Instant>([&] { return instant(); });
        return row;
    }
    Account account(AccountId id, const Person &person)
    {
        Account row(id);
        row.keys = PackedText<1>({text()});
        row.person = person;
        row.status = one(UserStatus::Provisioned);
        row.cause = one(AccountCause::Synchronized);
        row.user = maybe<UserId>([&] { return userId(); });
        row.createdAt = instant();
        return row;
    }
    Tombstone tombstone(UserId id)
    {
        Tombstone row(id);
        row.keys = PackedText<1>({text()});
        row.deletedAt = instant();
        return row;
    }
    PermissionSet permissions()
    {
        std::vector<std::string> ids;
        for (std::uint32_t i = below(4); i > 0; --i)
            ids.push_back(text());
        return PermissionSet(std::move(ids));
    }
    Role role(RoleId id)
    {
        Role row(id);
        row.vendorId = text();
        row.talendVendorId = text();
        row.name = text();
        row.description = text();
        row.kind = one(RoleKind::Custom);
        row.distributed = chance(50);
        row.fullUser = chance(50);
        row.onQlik = chance(50);
        row.onTalend = chance(50);
        row.qlik = permissions();
        row.talend = permissions();
        row.extra = text();
        return row;
    }
    Group group(GroupId id)
    {
        Group row(id);
        row.vendorId = text();
        row.name = text();
        row.side = one(Side::Talend);
        row.provider = one(GroupProvider::IdentityProvider);
        for (std::uint32_t i = below(3); i > 0; --i)
            row.roles.push_back(roleId());
        row.extra = text();
        return row;
    }
    Space space(SpaceId id)
    {
        Space row(id);
        row.texts = PackedText<3>({text(), text(), text()});
        row.type = one(SpaceType::Data);
        row.side = one(Side::Talend);
        row.owner = maybe<UserId>([&] { return userId(); });
        for (std::uint32_t i = below(3); i > 0; --i) {
            row.members.push_back({userId(), static_cast<SpaceRoles>(below(8192))});
            if (chance(50))
                row.members.back().who = GroupId(1 + below(9));
        }
        return row;
    }
    ContentItem content(ContentId id)
    {
        ContentItem row(id, static_cast<ContentType>(below(static_cast<std::uint32_t>(ContentType::Count))));
        row.side = one(Side::Talend);
        row.enabled = chance(50);
        row.revoked = chance(50);
        row.texts = PackedText<2>({text(), text()});
        row.space = maybe<SpaceId>([&] { return SpaceId(1 + below(30)); });
        row.owner = maybe<UserId>([&] { return userId(); });
        if (chance(50)) {
            ContentDetail detail;
            detail.app = maybe<ContentId>([&] { return contentId(); });
            for (std::uint32_t i = below(3); i > 0; --i)
                detail.uses.push_back(contentId());
            detail.published = maybe<bool>([&] { return chance(50); });
            detail.anonymous = maybe<bool>([&] { return chance(50); });
            detail.anonymousCode = text();
            detail.nextRun = maybe<Instant>([&] { return instant(); });
            detail.intervalMs = static_cast<std::int64_t>(m_random()) - 1'000'000;
            detail.credentialsMissingSince = maybe<Instant>([&] { return instant(); });
            detail.stoppedByOwner = chance(50);
            detail.extra = text();
            row.setDetail(std::move(detail));
        }
        return row;
    }
    Tenant tenant(Instant now)
    {
        Tenant row;
        row.paired = chance(50);
        row.serviceAccountOwner = maybe<UserId>([&] { return userId(); });
        row.entitlements = maybe<std::uint32_t>([&] { return below(5000); });
        row.talendLimit = below(5000);
        row.inviteDays = below(50);
        row.licenceAutoAssign = chance(50);
        row.subscription = one(Subscription::Capacity);
        row.idp = maybe<IdentityProvider>([&] { return IdentityProvider{text(), one(IdpState::Active)}; });
        for (std::uint32_t i = below(3); i > 0; --i)
            row.idpPersons.push_back({m_random(), m_random(), chance(50)});
        for (std::uint32_t i = below(3); i > 0; --i)
            row.autoAssign.push_back(roleId());
        for (std::uint32_t i = below(3); i > 0; --i)
            row.defaultPermissions.push_back(text());
        row.seed = std::uint64_t(m_random()) << 32 | m_random();
        row.qlikTenantId = text();
        row.now = now;
        return row;
    }
    Link link()
    {
        const LinkKind kind = one(LinkKind::GroupAccount);
        return {kind, 1 + below(40), 1 + below(m_users), chance(60)};
    }

    /// One random change that fits `state`; persons are minted from `nextPerson` on.
    Change change(const PairState &state, std::uint32_t &nextPerson)
    {
        const auto mint = [&] { return Person(PersonId(nextPerson++), personFields()); };
        switch (below(12)) {
        case 0:
        case 1: { // a new user, or another with new or old personal data
            const User *old = state.users().find(userId());
            if (!old || chance(30))
                return user(old ? old->id : UserId(1 + below(m_users)), mint());
            return user(old->id, old->person);
        }
        case 2: {
            const AccountId id(1 + below(m_users));
            const Account *old = state.accounts().find(id);
            return account(id, old && chance(70) ? old->person : mint());
        }
        case 3:
            return role(roleId());
        case 4:
            return group(GroupId(1 + below(9)));
        case 5:
            return space(SpaceId(1 + below(30)));
        case 6:
        case 7:
            return content(contentId());
        case 8:
            return tenant(state.tenant().now);
        case 9:
            return Drop{one(TableId::Content), 1 + below(m_users)};
        default:
            return link();
        }
    }
    /// Up to `most` random changes, each on the state after the one before.
    Changes changes(const PairState &state, std::uint32_t most)
    {
        PairState work = state;
        std::uint32_t nextPerson = state.nextPersonId();
        Changes changes;
        for (std::uint32_t i = 1 + below(most); i > 0; --i) {
            changes.push_back(change(work, nextPerson));
            work.apply({&changes.back(), 1});
        }
        return changes;
    }
    /// A complete commit of such changes, the clock one millisecond on.
    Commit commit(const std::shared_ptr<const PairState> &state, Revision base, std::uint32_t most)
    {
        return commitOf(state, base, changes(*state, most));
    }
    static Commit commitOf(const std::shared_ptr<const PairState> &state, Revision base, Changes changes)
    {
        auto after = std::make_shared<PairState>(*state);
        after->apply(changes);
        Tenant tenant = after->tenant();
        tenant.now = state->tenant().now.plusMilliseconds(1);
        changes.emplace_back(tenant);
        after->apply({&changes.back(), 1});
        Commit commit;
        commit.base = base;
        commit.entry.revision = base + 1;
        commit.entry.time = state->tenant().now;
        commit.entry.act = "random";
        commit.entry.details = "{}";
        commit.inverse = state->inverseOf(changes);
        commit.changes = std::move(changes);
        commit.after = std::move(after);
        return commit;
    }
    void setUsers(std::uint32_t users) { m_users = users; }

private:
    std::mt19937 m_random;
    std::uint32_t m_users = 700;
};

} // namespace tandem::test
