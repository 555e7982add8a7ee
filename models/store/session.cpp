// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/session.h"

#include <algorithm>
#include <array>

namespace tandem::store {

namespace {

struct Counter
{
    TableId table;
    const char *name;
};
constexpr std::array<Counter, 6> counters{{{TableId::Users, "next_user"},
                                           {TableId::Accounts, "next_account"},
                                           {TableId::Roles, "next_role"},
                                           {TableId::Groups, "next_group"},
                                           {TableId::Spaces, "next_space"},
                                           {TableId::Content, "next_content"}}};

Error damaged(std::string what)
{
    return {.code = ErrorCode::Damaged, .args = {std::move(what)}};
}

/// Personal data that no stored id names would be lost: a rule has forgotten to mint one.
bool hasUnnumberedPerson(std::span<const Change> changes)
{
    const auto bad = [](const Person &person) { return !person.id() && !(person.text() == PackedText<6>()); };
    return std::ranges::any_of(changes, [&](const Change &change) {
        const auto *user = std::get_if<User>(&change);
        const auto *account = std::get_if<Account>(&change);
        return (user && bad(user->person)) || (account && bad(account->person));
    });
}

} // namespace

Meta::Meta(Connection &connection)
    : m_get(connection.prepare("SELECT value FROM meta WHERE key = ?"))
    , m_set(connection.prepare(
          "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"))
{ }

Result<std::uint64_t> Meta::get(const char *name)
{
    auto value = m_get.single({QString::fromLatin1(name)});
    if (!value)
        return fail(value.error());
    return static_cast<std::uint64_t>(value->value_or(0));
}

Result<> Meta::set(const char *name, std::uint64_t value)
{
    return m_set.run({QString::fromLatin1(name), qulonglong(value)});
}

Session::Session(std::unique_ptr<Connection> connection_)
    : connection(std::move(connection_))
    , meta(*connection)
    , persons(*connection)
    , journal(*connection)
    , deltas(*connection, persons)
    , chunks(*connection)
    , derived(*connection)
{ }

Result<PairState::Parts> Session::readParts(PersonSource &source, Revision folded, bool whole, Loaded &loaded)
{
    const auto kept = meta.get(Meta::derived);
    if (!kept)
        return fail(kept.error());
    if (whole || *kept == 0 || *kept != folded)
        return chunks.read(source);
    auto parts = chunks.readHead();
    if (!parts)
        return fail(parts.error());
    loaded.file = std::make_shared<SnapshotFile>(connection->uri(), folded);
    if (auto done = derived.read(*loaded.file, *parts); !done)
        return fail(done.error());
    return parts;
}

Result<Session::Loaded> Session::load(bool whole)
{
    auto transaction = Transaction::read(*connection);
    if (!transaction)
        return fail(transaction.error());
    const auto last = journal.last();
    const auto folded = meta.get(Meta::folded);
    const auto kept = meta.get(Meta::derived);
    if (!last || !folded || !kept)
        return fail(!last ? last.error() : !folded ? folded.error() : kept.error());
    // All texts at once, unless only some will ever be asked for.
    std::unique_ptr<LoadedPersons> everybody;
    if (whole || *kept != *folded) {
        auto texts = persons.loadAll();
        if (!texts)
            return fail(texts.error());
        everybody = std::make_unique<LoadedPersons>(std::move(*texts));
    }
    PersonSource &source = everybody ? static_cast<PersonSource &>(*everybody) : persons;
    Loaded loaded;
    auto parts = readParts(source, *folded, whole, loaded);
    if (!parts)
        return fail(parts.error());
    auto later = deltas.above(*folded, source);
    if (!later)
        return fail(later.error());
    if (auto done = persons.takeTrouble(); !done)
        return fail(done.error());
    if (*folded + later->size() != *last)
        return fail(damaged("missing changes"));
    PairState state = PairState::assembled(std::move(*parts));
    if (auto done = restoreCounters(state); !done)
        return fail(done.error());
    loaded.snapshot = std::make_shared<const PairState>(state);
    for (const Deltas::Delta &delta : *later) {
        if (!delta.changes)
            return fail(damaged("changes of revision " + std::to_string(delta.revision)));
        state.apply(*delta.changes);
        Tenant tenant = state.tenant();
        tenant.now = delta.now;
        const Change tick = tenant;
        state.apply({&tick, 1});
    }
    loaded.newest = {std::make_shared<const PairState>(std::move(state)), *last};
    return loaded;
}

Result<std::size_t> Session::write(const Commit &commit)
{
    const bool erases = !commit.erased.empty();
    if (auto done = journal.append(commit.entry); !done)
        return fail(done.error());
    const bool keepInverse =
        !erases && !commit.replaces
        && (commit.entry.kind == EntryKind::Act || commit.entry.kind == EntryKind::Clock); // of others, by the line
    auto bytes = deltas.append(commit, keepInverse);
    if (!bytes)
        return fail(bytes.error());
    if (auto done = commit.replaces ? writeWhole(commit) : writePersons(commit); !done)
        return fail(done.error());
    if (erases) {
        // DE-04: whoever left, and every former state of anybody; nothing older can be undone then.
        if (auto done = persons.eraseSuperseded(commit.entry.revision); !done)
            return fail(done.error());
        if (auto done = deltas.dropInversesUpTo(commit.entry.revision); !done)
            return fail(done.error());
        if (auto done = meta.set(Meta::erased, commit.entry.revision); !done)
            return fail(done.error());
    }
    if (erases || (commit.replaces && commit.base > 0)) {
        if (auto done = meta.set(Meta::erasurePending, 1); !done)
            return fail(done.error());
    }
    return bytes;
}

Result<> Session::writePersons(const Commit &commit)
{
    if (hasUnnumberedPerson(commit.changes))
        return fail({.code = ErrorCode::Internal, .args = {"personal data without a stored id"}});
    PersonTraffic traffic = personTraffic(commit.changes, commit.inverse);
    std::vector<const Person *> fresh;
    for (const Person &person : traffic.arriving) {
        auto known = persons.revive(*person.id());
        if (!known)
            return fail(known.error());
        if (!*known)
            fresh.push_back(&person);
    }
    if (auto done = persons.insert(std::move(fresh)); !done)
        return done;
    return persons.supersede(traffic.leaving, commit.entry.revision);
}

Result<> Session::writeWhole(const Commit &commit)
{
    std::vector<const Person *> everybody;
    everybody.reserve(commit.after->users().size() + commit.after->accounts().size());
    commit.after->users().forEach([&](const User &user) { everybody.push_back(&user.person); });
    commit.after->accounts().forEach([&](const Account &account) { everybody.push_back(&account.person); });
    if (auto done = persons.eraseAll(); !done)
        return done;
    if (auto done = persons.insert(std::move(everybody)); !done)
        return done;
    if (auto done = chunks.write(*commit.after, nullptr); !done)
        return done;
    if (auto done = writeDerived(*commit.after, nullptr, commit.entry.revision); !done)
        return done;
    if (auto done = saveCounters(*commit.after); !done)
        return done;
    if (auto done = deltas.dropUpTo(commit.base); !done)
        return done;
    if (auto done = meta.set(Meta::pruned, commit.base); !done)
        return done;
    return meta.set(Meta::folded, commit.entry.revision);
}

Result<> Session::writeDerived(const PairState &state, const PairState *written, Revision revision)
{
    const auto kept = meta.get(Meta::derived);
    const auto folded = meta.get(Meta::folded);
    if (!kept || !folded)
        return fail(!kept ? kept.error() : folded.error());
    if (!Derived::isWorthwhile(state))
        return *kept == 0 ? Result<>() : meta.set(Meta::derived, 0);
    const bool current = *kept != 0 && *kept == *folded;
    if (auto done = derived.write(state, current ? written : nullptr); !done)
        return done;
    return meta.set(Meta::derived, revision);
}

Result<> Session::saveCounters(const PairState &state)
{
    for (const Counter &counter : counters) {
        if (auto done = meta.set(counter.name, state.nextId(counter.table)); !done)
            return done;
    }
    return meta.set(Meta::nextPerson, state.nextPersonId());
}

Result<> Session::restoreCounters(PairState &state)
{
    for (const Counter &counter : counters) {
        const auto next = meta.get(counter.name);
        if (!next)
            return fail(next.error());
        state.reserveIds(counter.table, static_cast<std::uint32_t>(*next));
    }
    const auto next = meta.get(Meta::nextPerson);
    if (!next)
        return fail(next.error());
    state.reservePersonIds(static_cast<std::uint32_t>(*next));
    return {};
}

Result<Erasure> Session::finishErasure()
{
    const auto pending = meta.get(Meta::erasurePending);
    if (!pending)
        return fail(pending.error());
    if (*pending == 0)
        return Erasure::Done;
    if (connection->isReadOnly())
        return Erasure::Pending;
    // Somebody who reads is waited for, but not long: it is tried again.
    (void)connection->execute("PRAGMA busy_timeout = 500");
    const auto busy = connection->single("PRAGMA wal_checkpoint(TRUNCATE)");
    (void)connection->execute("PRAGMA busy_timeout = 5000");
    if (!busy && busy.error().code != ErrorCode::Busy)
        return fail(busy.error());
    if (!busy || busy->value_or(1) != 0)
        return Erasure::Pending;
    if (auto done = meta.set(Meta::erasurePending, 0); !done)
        return Erasure::Pending;
    return Erasure::Done;
}

} // namespace tandem::store
