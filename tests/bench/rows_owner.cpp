// SPDX-License-Identifier: GPL-3.0-or-later
// d1: what somebody owns, counted and listed. d2: 20,000 things handed over, audited, in one durable commit.
#include "pair.h"
#include "sqlitepeer.h"

#include "rules/rules.h"
#include "store/sqlitestore.h"
#include "workspace/workspace.h"

#include <cstdio>
#include <cstdlib>

namespace tandem::bench {

namespace {

std::size_t listOwned(const PairState &state, UserId owner)
{
    std::size_t length = 0;
    for (const ContentId id : state.contentOwnedBy(owner)) {
        const ContentItem &item = state.content().at(id);
        length += item.name().size() + item.vendorId().size();
    }
    return length;
}

Act handOver(const PairState &state, UserId from, UserId to, std::size_t count)
{
    std::vector<acts::OwnedRef> items;
    for (const ContentId id : state.contentOwnedBy(from)) {
        if (state.content().at(id).type == ContentType::ApiKey)
            continue; // keys cannot change hands
        items.emplace_back(id);
        if (items.size() == count)
            break;
    }
    return {acts::ChangeOwner{items, {}, to}, Side::Qlik, {}};
}

} // namespace

void ownerRows(Report &report, Pair &pair)
{
    if (report.wants("d1")) {
        SqlitePeer peer(pair.sqliteFile());
        const UserId owner = pair.heaviestOwner();
        report.compare(
            "d1", pair.users(), 1.0, "count of what the heaviest owner has / SQLite, indexed",
            [&] { return timed([&] { keep(pair.state()->countOwnedBy(owner)); }); },
            [&] { return timed([&] { keep(peer.countOwned(owner.value())); }); });
        report.compare(
            "d1l", pair.users(), 1.0 / 10, "full list of it / SQLite, indexed",
            [&] { return timed([&] { keep(listOwned(*pair.state(), owner)); }); },
            [&] { return timed([&] { keep(peer.listOwned(owner.value())); }); });
    }
    if (report.wants("d2")) {
        SqlitePeer peer(pair.sqliteFile());
        auto store = SqliteStore::open(pair.workspaceFile());
        if (!store) {
            std::fprintf(stderr, "d2: the file does not open\n");
            std::exit(3);
        }
        auto workspace = Workspace::open(std::move(*store));
        if (!workspace) {
            std::fprintf(stderr, "d2: the workspace does not open\n");
            std::exit(3);
        }
        UserId from = pair.heaviestOwner();
        UserId to = pair.receiver();
        const std::size_t count = std::min<std::size_t>(20'000, pair.state()->contentOwnedBy(from).size() / 2);
        double planning = 0;
        const auto ours = [&] {
            const auto state = (*workspace)->snapshot().state;
            const Act act = handOver(*state, from, to, count);
            Plan decided;
            planning = timed([&] { decided = (*workspace)->preview(act); });
            const double ms = timed([&] {
                if (!(*workspace)->apply(decided)) {
                    std::fprintf(stderr, "d2: refused\n");
                    std::exit(1);
                }
            });
            std::swap(from, to);
            return ms;
        };
        std::uint32_t peerFrom = pair.heaviestOwner().value();
        std::uint32_t peerTo = pair.receiver().value();
        const auto theirs = [&] {
            const double ms = timed([&] { peer.handOver(peerFrom, peerTo, static_cast<int>(count)); });
            std::swap(peerFrom, peerTo);
            return ms;
        };
        report.compare("d2", pair.users(), 0.45,
                       std::to_string(count) + " things to a new owner, audited, durable / SQLite set-based", ours,
                       theirs);
        std::printf("     its preview took %.1f ms\n", planning);
    }
}

} // namespace tandem::bench
