// SPDX-License-Identifier: GPL-3.0-or-later
// A whole state at once: indexes are built in bulk, which takes a fraction of writing row by row.
#include "domain/pairstate.h"
#include "domain/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace tandem {

namespace {

/// Row ids in ascending order, gathered to become a bitmap.
class IdList
{
public:
    void add(std::uint32_t id) { m_ids.push_back(id); }
    [[nodiscard]] Roaring bits() const
    {
        Roaring bits;
        if (!m_ids.empty())
            bits.addMany(m_ids.size(), m_ids.data());
        bits.runOptimize();
        return bits;
    }

private:
    std::vector<std::uint32_t> m_ids;
};

/// Both indexes of a table's texts, from one walk over its rows, whichever is asked for first.
template<class Row, class F>
void deferPair(MultiIndex &emails, MultiIndex &names, const Table<Row> &table, F nameOf)
{
    struct Both
    {
        std::once_flag once;
        MultiIndex::Edits emails;
        MultiIndex::Edits names;
    };
    auto both = std::make_shared<Both>();
    const auto walk = [both, table, nameOf] {
        std::call_once(both->once, [&] {
            table.forEachPassing([&](const Row &row) {
                const std::uint32_t id = row.id.value();
                if (const std::string email = normalizedEmail(row.person.email()); !email.empty())
                    both->emails.add(hash32(email), id);
                if (const std::string_view name = nameOf(row); !name.empty())
                    both->names.add(hash32(name), id);
            });
        });
    };
    emails.defer([both, walk](MultiIndex::Edits &edits) {
        walk();
        edits = std::move(both->emails);
    });
    names.defer([both, walk](MultiIndex::Edits &edits) {
        walk();
        edits = std::move(both->names);
    });
}

/// BX-03: users whose address another one bears too. `borne`: hash of the address and user, packed; only addresses
/// whose hash occurs twice are looked at.
Roaring sharedAddresses(const Table<User> &users, std::vector<std::uint64_t> borne)
{
    const auto hashOf = [](std::uint64_t entry) { return static_cast<std::uint32_t>(entry >> 32); };
    std::ranges::sort(borne);
    Roaring shared;
    for (auto first = borne.begin(); first != borne.end();) {
        const auto end = std::find_if(first, borne.end(), [&](auto entry) { return hashOf(entry) != hashOf(*first); });
        std::map<std::string, std::vector<std::uint32_t>> bearers;
        for (auto at = first; end - first > 1 && at != end; ++at) {
            const auto id = static_cast<std::uint32_t>(*at);
            bearers[normalizedEmail(users.at(UserId(id)).person.email())].push_back(id);
        }
        for (const auto &[email, ids] : bearers) {
            if (ids.size() > 1)
                shared.addMany(ids.size(), ids.data());
        }
        first = end;
    }
    return shared;
}

std::string_view subjectOf(const User &row)
{
    return row.person.subject();
}

} // namespace

void PairState::indexUsers()
{
    std::vector<std::uint64_t> emails;
    emails.reserve(m_users.size());
    MultiIndex::Edits keys;
    std::array<IdList, 3> status;
    IdList held;
    IdList seats;
    m_users.forEach([&](const User &row) {
        const std::uint32_t id = row.id.value();
        if (const std::string email = normalizedEmail(row.person.email()); !email.empty())
            emails.push_back(std::uint64_t(hash32(email)) << 32 | id);
        keys.add(hash32(row.vendorId()), id);
        if (row.person.id())
            m_nextPerson = std::max(m_nextPerson, row.person.id()->value() + 1);
        status[slot(row.status)].add(id);
        if (row.heldBack)
            held.add(id);
        if (row.entitlement)
            seats.add(id);
    });
    for (std::size_t s = 0; s < status.size(); ++s)
        m_userStatus[s].assign(status[s].bits());
    m_heldBack.assign(held.bits());
    m_seats.assign(seats.bits());
    m_ambiguousEmail.assign(sharedAddresses(m_users, std::move(emails)));
    m_index[UserKey].assign(keys);
    // Whoever brings a pair in does not look somebody up yet: made with the first act, as when a file is opened.
    deferPair(m_index[UserEmail], m_index[UserSubject], m_users, &subjectOf);
}

void PairState::indexAccounts()
{
    MultiIndex::Edits emails;
    MultiIndex::Edits logins;
    MultiIndex::Edits keys;
    MultiIndex::Edits byUser;
    m_accounts.forEach([&](const Account &row) {
        const std::uint32_t id = row.id.value();
        if (const std::string email = normalizedEmail(row.person.email()); !email.empty())
            emails.add(hash32(email), id);
        if (!row.login().empty())
            logins.add(hash32(row.login()), id);
        keys.add(hash32(row.vendorId()), id);
        if (row.user) {
            byUser.add(row.user->value(), id);
            m_linked.set(row.user->value(), true);
            m_accountStatus[slot(row.status)].set(row.user->value(), true);
        }
    });
    m_index[AccountEmail].assign(emails);
    m_index[AccountLogin].assign(logins);
    m_index[AccountKey].assign(keys);
    m_index[AccountByUser].assign(byUser);
    MultiIndex::Edits tombstones;
    m_tombstones.forEach([&](const Tombstone &row) { tombstones.add(hash32(row.vendorId()), row.id.value()); });
    m_index[TombstoneKey].assign(tombstones);
}

void PairState::indexSpaces()
{
    MultiIndex::Edits keys;
    MultiIndex::Edits owners;
    MultiIndex::Edits members;
    m_spaces.forEach([&](const Space &row) {
        keys.add(hash32(row.vendorId()), row.id.value());
        if (row.owner)
            owners.add(row.owner->value(), row.id.value());
        for (const UserId user : usersIn(row))
            members.add(user.value(), row.id.value());
    });
    m_index[SpaceKey].assign(keys);
    m_index[SpacesByOwner].assign(owners);
    m_index[SpacesByMember].assign(members);
}

void PairState::indexContent()
{
    MultiIndex::Edits keys;
    MultiIndex::Edits owners;
    MultiIndex::Edits spaces;
    MultiIndex::Edits apps;
    MultiIndex::Edits connections;
    m_content.forEach([&](const ContentItem &row) {
        const std::uint32_t id = row.id.value();
        keys.add(hash32(row.vendorId()), id);
        if (row.owner)
            owners.add(row.owner->value(), id);
        if (row.space)
            spaces.add(row.space->value(), id);
        if (row.detail().app)
            apps.add(row.detail().app->value(), id);
        for (const ContentId used : row.detail().uses)
            connections.add(used.value(), id);
    });
    m_index[ContentKey].assign(keys);
    m_index[ByOwner].assign(owners);
    m_index[BySpace].assign(spaces);
    m_index[ByApp].assign(apps);
    m_index[ByConnection].assign(connections);
}

const SharedBitmap &PairState::set(std::size_t number) const
{
    const std::array<const SharedBitmap *, setCount> sets{&m_userStatus[0],    &m_userStatus[1],    &m_userStatus[2],
                                                          &m_accountStatus[0], &m_accountStatus[1], &m_accountStatus[2],
                                                          &m_linked,           &m_heldBack,         &m_seats,
                                                          &m_ambiguousEmail};
    return *sets.at(number);
}

bool PairState::isKept(std::size_t number)
{
    return number != UserEmail && number != UserSubject && number != AccountEmail && number != AccountLogin
           && number != SpacesByMember;
}

MultiIndex PairState::emptyIndex(std::size_t number)
{
    return PairState().m_index[number];
}

void PairState::makeIndexes() const
{
    std::thread accounts([this] {
        (void)m_index[AccountEmail].chunks();
        (void)m_index[AccountLogin].chunks();
    });
    (void)m_index[UserEmail].chunks();
    (void)m_index[UserSubject].chunks();
    (void)m_index[SpacesByMember].chunks();
    accounts.join();
}

void PairState::adopt(Derived derived)
{
    m_userStatus = {derived.sets[0], derived.sets[1], derived.sets[2]};
    m_accountStatus = {derived.sets[3], derived.sets[4], derived.sets[5]};
    m_linked = derived.sets[6];
    m_heldBack = derived.sets[7];
    m_seats = derived.sets[8];
    m_ambiguousEmail = derived.sets[9];
    for (std::size_t i = 0; i < indexCount; ++i) {
        if (derived.indexes[i])
            m_index[i] = std::move(*derived.indexes[i]);
    }
    // Texts of persons: nobody has written these down. The tables are copies that share their chunks.
    deferPair(m_index[UserEmail], m_index[UserSubject], m_users, &subjectOf);
    deferPair(m_index[AccountEmail], m_index[AccountLogin], m_accounts, [](const Account &row) { return row.login(); });
    m_index[SpacesByMember].defer([spaces = m_spaces](MultiIndex::Edits &edits) {
        spaces.forEachPassing([&](const Space &row) {
            for (const UserId user : usersIn(row))
                edits.add(user.value(), row.id.value());
        });
    });
}

PairState PairState::assembled(Parts parts)
{
    PairState state;
    state.m_users = std::move(parts.users);
    state.m_accounts = std::move(parts.accounts);
    state.m_tombstones = std::move(parts.tombstones);
    state.m_roles = std::move(parts.roles);
    state.m_groups = std::move(parts.groups);
    state.m_spaces = std::move(parts.spaces);
    state.m_content = std::move(parts.content);
    state.m_tenant = std::move(parts.tenant);
    state.m_links = std::move(parts.links);
    if (parts.derived) {
        state.adopt(std::move(*parts.derived));
        return state;
    }
    state.m_tombstones.forEach([&](const Tombstone &row) { state.m_users.reserveIds(row.id.value() + 1); });
    state.m_accounts.forEach([&](const Account &row) {
        if (row.person.id())
            state.m_nextPerson = std::max(state.m_nextPerson, row.person.id()->value() + 1);
    });
    // Each thread writes members of its own (m_nextPerson belongs to indexUsers).
    std::thread users([&] { state.indexUsers(); });
    state.indexAccounts();
    state.indexSpaces();
    state.indexContent();
    users.join();
    return state;
}

} // namespace tandem
