// SPDX-License-Identifier: GPL-3.0-or-later
// The state as a value: copies never see each other's changes, indexes follow the rows, changes can be turned round.
#include "domain/pairstate.h"

#include <QTest>

#include <random>

using namespace tandem;

namespace {

User user(std::uint32_t id, std::string email, std::string subject = {}, UserStatus status = UserStatus::Active)
{
    User row{UserId(id)};
    const std::string key = "user" + std::to_string(id);
    row.keys = PackedText<2>({key, {}});
    PersonFields fields;
    fields.name = "Person " + std::to_string(id);
    fields.email = std::move(email);
    fields.subject = std::move(subject);
    row.person = Person(PersonId(id), fields);
    row.status = status;
    return row;
}

Account account(std::uint32_t id, std::optional<UserId> linked, UserStatus status = UserStatus::Active)
{
    Account row{AccountId(id)};
    const std::string key = "account" + std::to_string(id);
    row.keys = PackedText<1>({key});
    row.user = linked;
    row.status = status;
    return row;
}

ContentItem item(std::uint32_t id, std::optional<UserId> owner, std::optional<SpaceId> space = {})
{
    ContentItem row(ContentId(id), ContentType::App);
    const std::string key = "item" + std::to_string(id);
    row.texts = PackedText<2>({key, "App"});
    row.owner = owner;
    row.space = space;
    return row;
}

Role role(std::uint32_t id, std::string name, bool talend)
{
    Role row{RoleId(id)};
    row.vendorId = "role" + std::to_string(id);
    row.name = std::move(name);
    if (talend)
        row.talend = PermissionSet({"TMC_OPERATOR"});
    return row;
}

Changes randomChanges(std::mt19937 &random, int count)
{
    const auto pick = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n) + 1; };
    Changes changes;
    for (int i = 0; i < count; ++i) {
        switch (random() % 8) {
        case 0:
            changes.push_back(user(pick(600), "u" + std::to_string(pick(40)) + "@x.example",
                                   "s" + std::to_string(pick(50)), static_cast<UserStatus>(random() % 4)));
            break;
        case 1:
            changes.push_back(Drop{TableId::Users, pick(600)});
            break;
        case 2:
            changes.push_back(item(pick(900), random() % 3 ? std::optional(UserId(pick(30))) : std::nullopt,
                                   random() % 2 ? std::optional(SpaceId(pick(5))) : std::nullopt));
            break;
        case 3:
            changes.push_back(Drop{TableId::Content, pick(900)});
            break;
        case 4:
            changes.push_back(Link{static_cast<LinkKind>(random() % 5), pick(12), pick(600), random() % 2 == 0});
            break;
        case 5: {
            const std::uint32_t id = pick(300); // an account belongs to the user of its own number or to none
            changes.push_back(account(id, random() % 4 ? std::optional(UserId(id)) : std::nullopt,
                                      static_cast<UserStatus>(random() % 3)));
            break;
        }
        case 6:
            changes.push_back(Drop{TableId::Accounts, pick(300)});
            break;
        case 7: {
            Tenant tenant;
            tenant.talendLimit = pick(999);
            changes.push_back(tenant);
            break;
        }
        }
    }
    return changes;
}

} // namespace

class TestPairState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesDoNotSeeEachOther()
    {
        PairState first;
        first.apply(Changes{user(1, "anna@x.example"), user(300, "bo@x.example")});
        PairState second = first;
        second.apply(Changes{user(1, "anna@y.example"), Drop{TableId::Users, 300}});
        QCOMPARE(first.users().size(), std::size_t(2));
        QCOMPARE(second.users().size(), std::size_t(1));
        QVERIFY(first.users().at(UserId(1)).person.email() == "anna@x.example");
        QCOMPARE(first.usersByEmail("ANNA@x.example ").size(), std::size_t(1));
        QVERIFY(second.usersByEmail("anna@x.example").empty());
        QVERIFY(!first.sameContent(second));
    }

    void untouchedChunksAreShared()
    {
        PairState first;
        Changes rows;
        for (std::uint32_t i = 1; i <= 1000; ++i)
            rows.push_back(user(i, "u" + std::to_string(i) + "@x.example"));
        first.apply(rows);
        PairState second = first;
        User changed = second.users().at(UserId(700));
        changed.entitlement = true;
        second.apply(Changes{changed});
        const auto before = first.users().chunks();
        const auto after = second.users().chunks();
        QCOMPARE(before.size(), after.size());
        int different = 0;
        for (std::size_t i = 0; i < before.size(); ++i)
            different += before[i] != after[i];
        QCOMPARE(different, 1);
    }

    void BX_03_ambiguousEmailFollowsTheRows()
    {
        PairState state;
        state.apply(Changes{user(1, "Same@x.example"), user(2, "same@X.example"), user(3, "other@x.example")});
        QCOMPARE(state.ambiguousEmail().count(), std::uint64_t(2));
        state.apply(Changes{user(3, " same@x.example")});
        QCOMPARE(state.ambiguousEmail().count(), std::uint64_t(3));
        state.apply(Changes{Drop{TableId::Users, 1}, user(2, "elsewhere@x.example")});
        QCOMPARE(state.ambiguousEmail().count(), std::uint64_t(0));
    }

    void accountsAreFoundByTheirUser()
    {
        PairState state;
        state.apply(Changes{user(1, "a@x.example"), account(7, UserId(1), UserStatus::Disabled)});
        QCOMPARE(state.accountOf(UserId(1))->id.value(), 7u);
        QVERIFY(state.linked().contains(1));
        QVERIFY(state.accountsWith(UserStatus::Disabled).contains(1));
        state.apply(Changes{account(7, std::nullopt)});
        QVERIFY(!state.accountOf(UserId(1)));
        QVERIFY(!state.linked().contains(1));
        QVERIFY(!state.accountsWith(UserStatus::Active).contains(1));
    }

    void SU_02_holdsTalendRoleCountsDirectTalendBearingRolesOnly()
    {
        PairState state;
        state.apply(Changes{user(1, "a@x.example"), role(1, "Plain", false), role(2, "Talend", true),
                            Link{LinkKind::DirectRole, 1, 1, true}});
        QVERIFY(!state.holdsTalendRole(UserId(1)));
        state.apply(Changes{Link{LinkKind::DirectRole, 2, 1, true}});
        QVERIFY(state.holdsTalendRole(UserId(1)));
        QCOMPARE(state.directRoles(UserId(1)).size(), std::size_t(2));
    }

    void ownersAreFollowedInOneBatch()
    {
        PairState state;
        Changes rows;
        for (std::uint32_t i = 1; i <= 20'000; ++i)
            rows.push_back(item(i, UserId(1), SpaceId(1 + i % 3)));
        state.apply(rows);
        QCOMPARE(state.contentOwnedBy(UserId(1)).size(), std::size_t(20'000));
        for (Change &change : rows)
            std::get<ContentItem>(change).owner = UserId(2);
        state.apply(rows);
        QVERIFY(state.contentOwnedBy(UserId(1)).empty());
        QCOMPARE(state.contentOwnedBy(UserId(2)).size(), std::size_t(20'000));
        QCOMPARE(state.contentIn(SpaceId(1)).size(), std::size_t(6'666));
    }

    void membersOfSpacesAreFollowed()
    {
        const auto space = [](std::uint32_t id, std::vector<SpaceMember> members) {
            Space row{SpaceId(id)};
            row.members = std::move(members);
            return row;
        };
        const SpaceMember anna{UserId(1), 1};
        const SpaceMember bo{UserId(2), 2};
        const SpaceMember group{GroupId(1), 1}; // of the same number as a user
        PairState state;
        state.apply(Changes{space(1, {anna, group}), space(2, {bo, anna, anna}), space(3, {group})});
        QCOMPARE(state.spacesWithMember(UserId(1)), (std::vector{SpaceId(1), SpaceId(2)}));
        QCOMPARE(state.spacesWithMember(UserId(2)), (std::vector{SpaceId(2)}));
        QVERIFY(state.spacesWithMember(UserId(3)).empty());

        // A state that was read with what follows from its rows makes this look-up itself, also after a change.
        PairState::Parts parts;
        parts.spaces = state.spaces();
        parts.derived.emplace();
        PairState read = PairState::assembled(parts);
        PairState changed = read;
        changed.apply(Changes{space(2, {bo, anna}), Drop{TableId::Spaces, 1}, space(4, {bo})});
        QCOMPARE(changed.spacesWithMember(UserId(1)), (std::vector{SpaceId(2)}));
        QCOMPARE(changed.spacesWithMember(UserId(2)), (std::vector{SpaceId(2), SpaceId(4)}));
        QCOMPARE(read.spacesWithMember(UserId(1)), (std::vector{SpaceId(1), SpaceId(2)}));
        QCOMPARE(read.spacesWithMember(UserId(2)), (std::vector{SpaceId(2)}));
    }

    void idsAreNeverReused()
    {
        PairState state;
        state.apply(Changes{user(5, "a@x.example")});
        state.apply(Changes{Drop{TableId::Users, 5}});
        QCOMPARE(state.nextId(TableId::Users), 6u);
        QCOMPARE(state.nextPersonId(), 6u);
    }

    void inverseLeadsBackFromRandomChanges()
    {
        std::mt19937 random(20260101);
        PairState state;
        for (int round = 0; round < 300; ++round) {
            const Changes changes = randomChanges(random, 1 + static_cast<int>(random() % 40));
            const Changes inverse = state.inverseOf(changes);
            PairState after = state;
            after.apply(changes);
            PairState back = after;
            back.apply(inverse);
            QVERIFY(back.sameContent(state));
            // Derived sets lead back too.
            QVERIFY(back.linked() == state.linked());
            QVERIFY(back.ambiguousEmail() == state.ambiguousEmail());
            QVERIFY(back.usersWith(UserStatus::Invited) == state.usersWith(UserStatus::Invited));
            for (std::uint32_t owner = 1; owner <= 30; ++owner)
                QCOMPARE(back.contentOwnedBy(UserId(owner)), state.contentOwnedBy(UserId(owner)));
            state = after;
        }
    }

    void aWorkingCopyAnswersAsIfIndexesFollowedAtOnce()
    {
        const auto agree = [](const PairState &a, const PairState &b) {
            bool same = a.sameContent(b) && a.linked() == b.linked() && a.ambiguousEmail() == b.ambiguousEmail();
            for (std::uint32_t i = 1; i <= 30; ++i)
                same = same && a.contentOwnedBy(UserId(i)) == b.contentOwnedBy(UserId(i));
            for (std::uint32_t i = 1; i <= 40; ++i) {
                const std::string email = "u" + std::to_string(i) + "@x.example";
                same = same && a.usersByEmail(email) == b.usersByEmail(email);
            }
            for (std::uint32_t i = 1; i <= 600; ++i) {
                const std::string key = "user" + std::to_string(i);
                const Account *left = a.accountOf(UserId(i));
                const Account *right = b.accountOf(UserId(i));
                same = same && a.userByVendorId(key) == b.userByVendorId(key)
                       && (left ? right && *left == *right : !right);
            }
            return same;
        };
        std::mt19937 random(99);
        PairState state;
        for (int round = 0; round < 60; ++round) {
            PairState ahead = state;
            for (std::uint32_t i = 1 + random() % 3; i > 0; --i) {
                const Changes first = randomChanges(random, 20);
                const Changes second = randomChanges(random, 20);
                state.apply(first);
                state.apply(second);
                ahead.applyAhead(std::vector<std::span<const Change>>{first, second});
            }
            const PairState asked = ahead;
            PairState settled = ahead;
            settled.settle();
            QVERIFY(agree(settled, state));
            QVERIFY(agree(ahead, state));
            QVERIFY(agree(asked, state));
            ahead.applyAhead(std::vector<std::span<const Change>>{});
            QVERIFY(agree(ahead, state));
            if (random() % 2)
                state = ahead;
        }
    }

    void indexesAgreeWithTheRowsAfterRandomChanges()
    {
        std::mt19937 random(7);
        PairState state;
        for (int round = 0; round < 200; ++round)
            state.apply(randomChanges(random, 25));
        std::map<std::uint32_t, std::vector<ContentId>> owned;
        state.content().forEach([&](const ContentItem &row) {
            if (row.owner)
                owned[row.owner->value()].push_back(row.id);
        });
        for (std::uint32_t owner = 1; owner <= 30; ++owner)
            QCOMPARE(state.contentOwnedBy(UserId(owner)), owned[owner]);
        std::size_t active = 0;
        state.users().forEach([&](const User &row) {
            active += row.status == UserStatus::Active;
            QVERIFY(state.userByVendorId(row.vendorId()) == row.id);
            const auto same = state.usersByEmail(row.person.email());
            QVERIFY(std::ranges::find(same, row.id) != same.end());
            QCOMPARE(state.ambiguousEmail().contains(row.id.value()), same.size() > 1);
        });
        QCOMPARE(state.usersWith(UserStatus::Active).count(), std::uint64_t(active));
    }
};

QTEST_GUILESS_MAIN(TestPairState)
#include "tst_pairstate.moc"
