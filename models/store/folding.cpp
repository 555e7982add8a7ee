// SPDX-License-Identifier: GPL-3.0-or-later
// Session: bringing the snapshot up to date, and throwing away what is too old.
#include "store/session.h"

#include <QDateTime>

#include <algorithm>

namespace tandem::store {

namespace {

// Undo reaches so far back.
constexpr Revision keptActs = 1'000;
constexpr std::int64_t keptMilliseconds = 90LL * 86'400'000;

} // namespace

Result<bool> Session::fold(const PairState &state, Revision revision, const PairState *written)
{
    auto transaction = Transaction::write(*connection);
    if (!transaction)
        return fail(transaction.error());
    const auto last = journal.last();
    const auto folded = meta.get(Meta::folded);
    if (!last || !folded)
        return fail(!last ? last.error() : folded.error());
    if (*last != revision || *folded >= revision)
        return false;
    if (auto done = chunks.write(state, written); !done)
        return fail(done.error());
    if (auto done = writeDerived(state, written, revision); !done)
        return fail(done.error());
    if (auto done = saveCounters(state); !done)
        return fail(done.error());
    if (auto done = meta.set(Meta::folded, revision); !done)
        return fail(done.error());
    if (auto done = prune(revision); !done)
        return fail(done.error());
    if (auto done = transaction->commit(); !done)
        return fail(done.error());
    return true;
}

Result<> Session::prune(Revision revision)
{
    Revision end = revision > keptActs ? revision - keptActs : 0;
    const auto old = deltas.storedBefore(QDateTime::currentMSecsSinceEpoch() - keptMilliseconds, revision);
    const auto pruned = meta.get(Meta::pruned);
    if (!old || !pruned)
        return fail(!old ? old.error() : pruned.error());
    end = std::max(end, old->value_or(0));
    if (end <= *pruned)
        return {};
    if (auto done = deltas.dropUpTo(end); !done)
        return done;
    if (auto done = persons.eraseSuperseded(end); !done)
        return done;
    return meta.set(Meta::pruned, end);
}

Result<> Session::check()
{
    Statement integrity = connection->prepare("PRAGMA integrity_check(5)");
    if (auto done = integrity.run(); !done)
        return done;
    std::vector<std::string> faults;
    while (integrity.next()) {
        std::string line = integrity.value(0).toString().toStdString();
        if (line != "ok")
            faults.push_back(std::move(line));
    }
    if (auto done = integrity.finish(); !done)
        return done;
    if (!faults.empty())
        return fail({.code = ErrorCode::Damaged, .args = std::move(faults)});

    const auto loaded = load(true);
    if (!loaded)
        return fail(loaded.error());
    const Stored *stored = &loaded->newest;
    const auto kept = meta.get(Meta::derived);
    const auto folded = meta.get(Meta::folded);
    if (!kept || !folded)
        return fail(!kept ? kept.error() : folded.error());
    if (*kept != 0 && *kept == *folded) {
        if (auto done = derived.check(*loaded->snapshot); !done)
            return done;
    }
    const auto count = connection->single("SELECT count(*) FROM journal");
    if (!count)
        return fail(count.error());
    if (static_cast<Revision>(count->value_or(0)) != stored->revision)
        return fail({.code = ErrorCode::Damaged, .args = {"missing journal entries"}});
    NoPersons nobody;
    if (const auto all = deltas.above(0, nobody); !all)
        return fail(all.error());
    return checkPersons(*stored->state);
}

Result<> Session::checkPersons(const PairState &state)
{
    const auto census = persons.census();
    if (!census)
        return fail(census.error());
    Roaring living;
    Roaring withText;
    const auto note = [&](const Person &person) {
        if (person.id())
            living.add(person.id()->value());
        if (person.id() && !(person.text() == PackedText<6>()))
            withText.add(person.id()->value());
    };
    state.users().forEach([&](const User &user) { note(user.person); });
    state.accounts().forEach([&](const Account &account) { note(account.person); });
    const auto fault = [](const char *what, const Roaring &ids) {
        return fail({.code = ErrorCode::Damaged, .args = {what, std::to_string(ids.minimum())}});
    };
    if (const Roaring lost = living & census->erased; !lost.isEmpty())
        return fault("erased personal data of a living user", lost);
    if (const Roaring lost = withText - census->stored; !lost.isEmpty())
        return fault("missing personal data", lost);
    // DE-04: nobody's data stay without a row that names them, or an undo that may.
    if (const Roaring stray = census->stored - living - census->superseded; !stray.isEmpty())
        return fault("stray personal data", stray);
    if (const Roaring mixed = living & census->superseded; !mixed.isEmpty())
        return fault("superseded personal data in use", mixed);
    return {};
}

} // namespace tandem::store
