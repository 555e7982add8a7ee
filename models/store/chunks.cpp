// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chunks.h"

#include "store/codec.h"
#include "store/snapshotkeys.h"

#include <limits>

namespace tandem::store {

namespace {

constexpr std::uint32_t chunkSize = Table<User>::chunkSize;

std::uint32_t partOf(TableId table)
{
    return static_cast<std::uint32_t>(table);
}

template<class Row>
bool adopt(Table<Row> &table, std::uint32_t number, std::string_view bytes, PersonSource &persons)
{
    auto chunk = std::make_unique<typename Table<Row>::Chunk>();
    if (!decodeChunk<Row>(bytes, number, persons, *chunk))
        return false;
    table.adopt(number, std::move(chunk));
    return true;
}

bool adoptTable(PairState::Parts &parts, TableId table, std::uint32_t number, std::string_view bytes,
                PersonSource &persons)
{
    switch (table) {
    case TableId::Users:
        return adopt(parts.users, number, bytes, persons);
    case TableId::Accounts:
        return adopt(parts.accounts, number, bytes, persons);
    case TableId::Tombstones:
        return adopt(parts.tombstones, number, bytes, persons);
    case TableId::Roles:
        return adopt(parts.roles, number, bytes, persons);
    case TableId::Groups:
        return adopt(parts.groups, number, bytes, persons);
    case TableId::Spaces:
        return adopt(parts.spaces, number, bytes, persons);
    case TableId::Content:
        return adopt(parts.content, number, bytes, persons);
    case TableId::Count:
        break;
    }
    return false;
}

/// One blob of the snapshot into the parts of a state.
bool adoptPart(PairState::Parts &parts, std::uint32_t part, std::uint32_t number, std::string_view bytes,
               PersonSource &persons)
{
    if (part == tenantPart) {
        auto tenant = decodeTenant(bytes);
        if (tenant)
            parts.tenant = std::move(*tenant);
        return tenant.has_value();
    }
    if (part >= linksPart && part < linksPart + parts.links.size()) {
        auto bits = decodeBitmap(bytes);
        if (bits)
            parts.links[part - linksPart].assign(number, std::move(*bits));
        return bits.has_value();
    }
    // A number beyond any id is no chunk of ours.
    return part < static_cast<std::uint32_t>(TableId::Count) && number <= UINT32_MAX / chunkSize
           && adoptTable(parts, static_cast<TableId>(part), number, bytes, persons);
}

} // namespace

Chunks::Chunks(Connection &connection)
    : m_connection(connection), m_put(connection.prepare("INSERT OR REPLACE INTO chunk (id, data) VALUES (?, ?)"))
{ }

Result<PairState::Parts> Chunks::read(PersonSource &persons)
{
    PairState::Parts parts;
    if (auto done = readRange(parts, persons, 0, std::numeric_limits<std::int64_t>::max()); !done)
        return fail(done.error());
    return parts;
}

Result<PairState::Parts> Chunks::readHead()
{
    PairState::Parts parts;
    NoPersons nobody;
    const std::uint32_t roles = partOf(TableId::Roles);
    static_assert(static_cast<int>(TableId::Groups) == static_cast<int>(TableId::Roles) + 1);
    if (auto done = readRange(parts, nobody, keyOf(roles, 0), keyOf(roles + 2, 0)); !done)
        return fail(done.error());
    if (auto done = readRange(parts, nobody, keyOf(tenantPart, 0), std::numeric_limits<std::int64_t>::max()); !done)
        return fail(done.error());
    return parts;
}

Result<> Chunks::readRange(PairState::Parts &parts, PersonSource &persons, std::int64_t from, std::int64_t below)
{
    Statement select = m_connection.prepare("SELECT id, data FROM chunk WHERE id >= ? AND id < ? ORDER BY id");
    if (auto done = select.run({qlonglong(from), qlonglong(below)}); !done)
        return done;
    while (select.next()) {
        const auto id = static_cast<std::uint64_t>(select.number(0));
        const QByteArray bytes = select.bytes(1);
        if (!adoptPart(parts, static_cast<std::uint32_t>(id >> 32), static_cast<std::uint32_t>(id), view(bytes),
                       persons))
            return fail({.code = ErrorCode::Damaged, .args = {"chunk " + std::to_string(id)}});
    }
    return select.finish();
}

Result<> Chunks::put(std::uint32_t part, std::uint32_t number, const std::string &bytes)
{
    return m_put.run({qlonglong(keyOf(part, number)), blob(bytes)});
}

template<class Row>
Result<> Chunks::putTable(const Table<Row> &table, TableId id, const Table<Row> *written)
{
    const auto chunks = table.chunks();
    const auto old = written ? written->chunks() : typename Table<Row>::ChunkView();
    for (std::uint32_t i = 0; i < chunks.size(); ++i) {
        if (!chunks[i] || (i < old.size() && old[i] == chunks[i]))
            continue;
        if (auto done = put(partOf(id), i, encodeChunk<Row>(*chunks[i])); !done)
            return done;
    }
    return {};
}

Result<> Chunks::putLinks(const PairState &state, const PairState *written)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(LinkKind::Count); ++i) {
        const auto kind = static_cast<LinkKind>(i);
        for (std::uint32_t container = 0; container < state.linkContainers(kind); ++container) {
            const SharedBitmap &members = state.links(kind, container);
            if (written ? written->links(kind, container).sameAs(members) : members.count() == 0)
                continue;
            if (auto done = put(linksPart + static_cast<std::uint32_t>(kind), container, encodeBitmap(members.bits()));
                !done)
                return done;
        }
    }
    return {};
}

Result<> Chunks::write(const PairState &state, const PairState *written)
{
    if (!written) {
        if (auto done = m_connection.execute("DELETE FROM chunk"); !done)
            return done;
    }
    Result<> done;
    const auto table = [&]<class Row>(const Table<Row> &(PairState::*rows)() const, TableId id) {
        if (done)
            done = putTable((state.*rows)(), id, written ? &(written->*rows)() : nullptr);
    };
    table(&PairState::users, TableId::Users);
    table(&PairState::accounts, TableId::Accounts);
    table(&PairState::tombstones, TableId::Tombstones);
    table(&PairState::roles, TableId::Roles);
    table(&PairState::groups, TableId::Groups);
    table(&PairState::spaces, TableId::Spaces);
    table(&PairState::content, TableId::Content);
    if (!done)
        return done;
    if (done = putLinks(state, written); !done)
        return done;
    return put(tenantPart, 0, encodeTenant(state.tenant()));
}

} // namespace tandem::store
