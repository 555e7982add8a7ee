// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codec.h"
#include "support/randompair.h"

#include <QTest>

#include <map>

using namespace tandem;
using namespace tandem::store;
using tandem::test::RandomPair;

namespace {

/// Persons by id, as the table of persons would answer them.
class MapOfPersons : public PersonSource
{
public:
    Person add(std::uint32_t id, const PersonFields &fields)
    {
        const Person person(PersonId(id), fields);
        m_texts.insert_or_assign(id, person.text());
        return person;
    }
    PackedText<6> textOf(PersonId id) override
    {
        const auto found = m_texts.find(id.value());
        return found == m_texts.end() ? PackedText<6>() : found->second;
    }

private:
    std::map<std::uint32_t, PackedText<6>> m_texts;
};

/// A random row of each type.
template<class Row>
Row randomRow(RandomPair &random, MapOfPersons &persons, std::uint32_t id)
{
    if constexpr (std::is_same_v<Row, User>)
        return random.user(UserId(id), persons.add(id, random.personFields()));
    else if constexpr (std::is_same_v<Row, Account>)
        return random.account(AccountId(id), random.chance(90) ? persons.add(id, random.personFields()) : Person());
    else if constexpr (std::is_same_v<Row, Tombstone>)
        return random.tombstone(UserId(id));
    else if constexpr (std::is_same_v<Row, Role>)
        return random.role(RoleId(id));
    else if constexpr (std::is_same_v<Row, Group>)
        return random.group(GroupId(id));
    else if constexpr (std::is_same_v<Row, Space>)
        return random.space(SpaceId(id));
    else
        return random.content(ContentId(id));
}

template<class Row>
void roundTrip(std::uint32_t seed)
{
    RandomPair random(seed);
    MapOfPersons persons;
    constexpr std::uint32_t number = 3;
    typename Table<Row>::Chunk chunk;
    for (std::uint32_t slot = 0; slot < Table<Row>::chunkSize; ++slot) {
        if (random.chance(seed * 10))
            chunk.rows[slot] = randomRow<Row>(random, persons, number * Table<Row>::chunkSize + slot);
    }
    const std::string bytes = encodeChunk<Row>(chunk);
    typename Table<Row>::Chunk read;
    QVERIFY(decodeChunk<Row>(bytes, number, persons, read));
    for (std::uint32_t slot = 0; slot < Table<Row>::chunkSize; ++slot)
        QVERIFY(read.rows[slot] == chunk.rows[slot]);
    // Not one byte may be missing or wrong.
    for (std::size_t cut = 0; cut < bytes.size(); cut += 1 + cut / 50) {
        typename Table<Row>::Chunk other;
        QVERIFY(!decodeChunk<Row>(bytes.substr(0, cut), number, persons, other));
        std::string wrong = bytes;
        wrong[cut] = static_cast<char>(wrong[cut] ^ (1 << random.below(8)));
        QVERIFY(!decodeChunk<Row>(wrong, number, persons, other));
    }
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowComesBackAsItWas()
    {
        for (std::uint32_t seed = 0; seed <= 10; ++seed) {
            roundTrip<User>(seed);
            roundTrip<Account>(seed);
            roundTrip<Tombstone>(seed);
            roundTrip<Role>(seed);
            roundTrip<Group>(seed);
            roundTrip<Space>(seed);
            roundTrip<ContentItem>(seed);
        }
    }

    void tenantComesBackAsItWas()
    {
        RandomPair random(5);
        for (int i = 0; i < 200; ++i) {
            const Tenant tenant = random.tenant(random.instant());
            const auto read = decodeTenant(encodeTenant(tenant));
            QVERIFY(read.has_value());
            QVERIFY(*read == tenant);
        }
    }

    void changesComeBackInOrder()
    {
        for (std::uint32_t seed = 1; seed <= 40; ++seed) {
            RandomPair random(seed);
            MapOfPersons persons;
            Changes changes;
            std::uint32_t nextPerson = 1;
            for (int i = 0; i < 150; ++i) {
                Change change = random.change(PairState(), nextPerson);
                if (auto *user = std::get_if<User>(&change))
                    persons.add(user->person.id()->value(), user->person.fields());
                if (auto *account = std::get_if<Account>(&change))
                    persons.add(account->person.id()->value(), account->person.fields());
                changes.push_back(std::move(change));
            }
            const std::string bytes = encodeChanges(changes);
            const auto read = decodeChanges(bytes, persons);
            QVERIFY(read.has_value());
            QVERIFY(*read == changes);
            QVERIFY(!decodeChanges(bytes.substr(0, bytes.size() / 2), persons));
        }
        NoPersons nobody;
        QVERIFY(decodeChanges(encodeChanges({}), nobody) == Changes());
    }

    void manyLinksTakeLittle()
    {
        Changes changes;
        for (std::uint32_t user = 1; user <= 10'000; ++user)
            changes.emplace_back(Link{LinkKind::DirectRole, 7, user * 3, true});
        const std::string bytes = encodeChanges(changes);
        QVERIFY2(bytes.size() < 11'000, qPrintable(QString::number(bytes.size())));
        NoPersons nobody;
        QVERIFY(decodeChanges(bytes, nobody) == changes);
    }

    void bitmapsComeBack()
    {
        RandomPair random(9);
        for (int i = 0; i < 50; ++i) {
            Roaring bits;
            for (std::uint32_t n = random.below(3'000); n > 0; --n)
                bits.add(random.below(1 << random.below(31)));
            const std::string bytes = encodeBitmap(bits);
            const auto read = decodeBitmap(bytes);
            QVERIFY(read.has_value());
            QVERIFY(*read == bits);
            QVERIFY(!decodeBitmap(bytes.substr(0, bytes.size() - 1)));
        }
    }

    void DE_04_noPersonalTextIsInAnyBytes()
    {
        MapOfPersons persons;
        User user(UserId(1));
        user.keys = PackedText<2>({"0123456789abcdef01234567", "token"});
        user.person = persons.add(1, {.name = "Ottilie Nordkvist",
                                      .email = "ottilie@nord.example",
                                      .subject = "nord|ottilie",
                                      .title = "Chef de projet",
                                      .phone = "+46 70 000",
                                      .extra = "{\"locale\":\"Umeå\"}"});
        Account account(AccountId(1));
        account.person = user.person;
        Table<User>::Chunk users;
        users.rows[1] = user;
        Table<Account>::Chunk accounts;
        accounts.rows[1] = account;
        const std::string all =
            encodeChunk<User>(users) + encodeChunk<Account>(accounts) + encodeChanges(Changes{user, account});
        for (const char *secret : {"Ottilie", "ottilie", "nord", "Chef", "+46", "Ume"})
            QVERIFY2(all.find(secret) == std::string::npos, secret);
    }

    void fieldsOfALaterVersionMayBeMissing()
    {
        // Two fields of a tenant, as a version with only these would have written them.
        ByteWriter out;
        out.byte(1);
        out.number(2);
        out.byte(0); // neither paired nor licenceAutoAssign
        out.byte(1);
        out.number(42); // serviceAccountOwner
        const auto read = decodeTenant(sealed(out.take()));
        QVERIFY(read.has_value());
        Tenant expected;
        expected.paired = false;
        expected.licenceAutoAssign = false;
        expected.serviceAccountOwner = UserId(42);
        QVERIFY(*read == expected);
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
