// SPDX-License-Identifier: GPL-3.0-or-later
// How much an act copies: counted by this program's own operator new.
#include "planbyhand.h"
#include "support/memorystore.h"
#include "workspace/workspace.h"

#include <QTest>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> allocated{0};

}

void *operator new(std::size_t size)
{
    allocated += size;
    if (void *memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace tandem;
using namespace tandem::test;

namespace {

/// 100,000 users, half of them with an account, 60 roles, two items each.
PairState largePair()
{
    PairState::Parts parts;
    for (std::uint32_t id = 1; id <= 60; ++id) {
        Role role{RoleId(id)};
        role.name = "Role " + std::to_string(id);
        role.talend = PermissionSet({"tmc.operate"});
        parts.roles.put(std::move(role));
    }
    std::uint32_t person = 1;
    for (std::uint32_t id = 1; id <= 100'000; ++id) {
        const std::string name = "user" + std::to_string(id);
        const PersonFields fields{.name = name, .email = name + "@firm.example", .subject = "firm|" + name};
        User user{UserId(id)};
        user.keys = PackedText<2>({"key" + std::to_string(id), ""});
        user.person = Person(PersonId(person++), fields);
        if (id % 2) {
            Account account{AccountId(id)};
            account.keys = PackedText<1>({"account" + std::to_string(id)});
            account.person = Person(PersonId(person++), fields);
            account.user = user.id;
            parts.accounts.put(std::move(account));
        }
        parts.users.put(std::move(user));
        for (const std::uint32_t role : {id % 60, id * 7 % 60, id * 31 % 60})
            parts.links[static_cast<std::size_t>(LinkKind::DirectRole)].set(1 + role, id, true);
        for (std::uint32_t item = 2 * id - 1; item <= 2 * id; ++item) {
            ContentItem content(ContentId(item), ContentType::App);
            content.texts = PackedText<2>({"item" + std::to_string(item), "Report"});
            content.owner = UserId(id);
            parts.content.put(std::move(content));
        }
    }
    return PairState::assembled(std::move(parts));
}

} // namespace

class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActCopiesLessThanAMegabyte()
    {
        auto workspace = std::move(*Workspace::open(std::make_unique<MemoryStore>(largePair())));
        workspace->snapshot().state->makeIndexes(); // else the first act that asks makes them
        const auto measure = [&](const char *what, auto changesOf) {
            const Snapshot base = workspace->snapshot();
            const std::size_t before = allocated;
            const Plan plan = planByHand(base, changesOf(*base.state));
            const auto receipt = workspace->apply(plan);
            const std::size_t copied = allocated - before;
            QVERIFY(receipt.has_value());
            QVERIFY2(copied < 1'000'000,
                     qPrintable(QStringLiteral("%1: %2 bytes").arg(QLatin1String(what)).arg(copied)));
            qInfo("%s: %zu bytes", what, copied);
        };
        measure("a role and an account", [](const PairState &state) {
            Account account{AccountId(state.nextId(TableId::Accounts))};
            account.keys = PackedText<1>({"new"});
            account.person = Person(PersonId(state.nextPersonId()), {.name = "New", .email = "user4@firm.example"});
            account.user = UserId(4);
            return Changes{Link{LinkKind::DirectRole, 9, 4, true}, account, Link{LinkKind::TalendRole, 9, 4, true}};
        });
        measure("a status on both sides", [](const PairState &state) {
            User user = state.users().at(UserId(50'001));
            user.status = UserStatus::Disabled;
            Account account = *state.accountOf(user.id);
            account.status = UserStatus::Disabled;
            return Changes{user, account};
        });
        measure("a new e-mail address", [](const PairState &state) {
            User user = state.users().at(UserId(70'000));
            user.person = Person(PersonId(state.nextPersonId()), {.name = "Nils", .email = "nils@firm.example"});
            return Changes{user};
        });
        measure("a user deleted with all that is theirs", [](const PairState &state) {
            Changes changes{Drop{TableId::Users, 30'001}, Drop{TableId::Accounts, 30'001}};
            for (const RoleId role : state.directRoles(UserId(30'001)))
                changes.emplace_back(Link{LinkKind::DirectRole, role.value(), 30'001, false});
            Tombstone stone{UserId(30'001)};
            stone.keys = PackedText<1>({"key30001"});
            changes.emplace_back(stone);
            return changes;
        });
    }
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
