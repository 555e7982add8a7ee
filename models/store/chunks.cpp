// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chunks.h"

#include "store/codec.h"

namespace tandem::store {

namespace {

constexpr std::uint32_t chunkSize = Table<User>::chunkSize;

// Numbers of the parts of a snapshot; part of the format.
constexpr std::uint32_t tenantPart = 50;
constexpr std::uint32_t linksPart = 100; // + LinkKind

std::uint32_t partOf(TableId table)
{
    return static_cast<std::uint32_t>(table);
}

qlonglong keyOf(std::uint32_t part, std::uint32_t number)
{
    return static_cast<qlonglong>(std::uint64_t(part) << 32 | number);
}

template<class Row>
bool adopt(Table<Row> &table, std::uint32_t number, std::string_view bytes, PersonSource &persons)
{
    auto chunk = std::make_shared<typename Table<Row>::Chunk>();
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

void DirtyChunks::add(std::span<const Change> changes)
{
    const auto row = [this](TableId table, std::uint32_t id) {
        m_tables[static_cast<std::size_t>(table)].insert(id / chunkSize);
    };
    for (const Change &change : changes) {
        std::visit(
            [&]<class T>(const T &c) {
                if constexpr (std::is_same_v<T, Drop>)
                    row(c.table, c.id);
                else if constexpr (std::is_same_v<T, Link>)
                    m_links.emplace(c.kind, c.container);
                else if constexpr (std::is_same_v<T, User>)
                    row(TableId::Users, c.id.value());
                else if constexpr (std::is_same_v<T, Account>)
                    row(TableId::Accounts, c.id.value());
                else if constexpr (std::is_same_v<T, Tombstone>)
                    row(TableId::Tombstones, c.id.value());
                else if constexpr (std::is_same_v<T, Role>)
                    row(TableId::Roles, c.id.value());
                else if constexpr (std::is_same_v<T, Group>)
                    row(TableId::Groups, c.id.value());
                else if constexpr (std::is_same_v<T, Space>)
                    row(TableId::Spaces, c.id.value());
                else if constexpr (std::is_same_v<T, ContentItem>)
                    row(TableId::Content, c.id.value());
                else
                    static_assert(std::is_same_v<T, Tenant>); // written with every fold
            },
            change);
    }
}

Chunks::Chunks(Connection &connection)
    : m_connection(connection), m_put(connection.prepare("INSERT OR REPLACE INTO chunk (id, data) VALUES (?, ?)"))
{ }

Result<PairState::Parts> Chunks::read(PersonSource &persons)
{
    PairState::Parts parts;
    Statement select = m_connection.prepare("SELECT id, data FROM chunk ORDER BY id");
    if (auto done = select.run(); !done)
        return fail(done.error());
    while (select.next()) {
        const auto id = static_cast<std::uint64_t>(select.number(0));
        const QByteArray bytes = select.bytes(1);
        if (!adoptPart(parts, static_cast<std::uint32_t>(id >> 32), static_cast<std::uint32_t>(id), view(bytes),
                       persons))
            return fail({.code = ErrorCode::Damaged, .args = {"chunk " + std::to_string(id)}});
    }
    if (auto done = select.finish(); !done)
        return fail(done.error());
    return parts;
}

Result<> Chunks::put(std::uint32_t part, std::uint32_t number, const std::string &bytes)
{
    return m_put.run({keyOf(part, number), blob(bytes)});
}

template<class Row>
Result<> Chunks::putChunk(const Table<Row> &table, TableId id, std::uint32_t number)
{
    const auto chunks = table.chunks();
    if (number >= chunks.size() || !chunks[number])
        return {};
    return put(partOf(id), number, encodeChunk<Row>(*chunks[number]));
}

Result<> Chunks::putChunk(const PairState &state, TableId table, std::uint32_t number)
{
    switch (table) {
    case TableId::Users:
        return putChunk(state.users(), table, number);
    case TableId::Accounts:
        return putChunk(state.accounts(), table, number);
    case TableId::Tombstones:
        return putChunk(state.tombstones(), table, number);
    case TableId::Roles:
        return putChunk(state.roles(), table, number);
    case TableId::Groups:
        return putChunk(state.groups(), table, number);
    case TableId::Spaces:
        return putChunk(state.spaces(), table, number);
    case TableId::Content:
        return putChunk(state.content(), table, number);
    case TableId::Count:
        break;
    }
    return {};
}

Result<> Chunks::putLinks(const PairState &state, LinkKind kind, std::uint32_t container)
{
    return put(linksPart + static_cast<std::uint32_t>(kind), container,
               encodeBitmap(state.links(kind, container).bits()));
}

Result<> Chunks::write(const PairState &state, const DirtyChunks &dirty)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(TableId::Count); ++i) {
        const auto table = static_cast<TableId>(i);
        for (const std::uint32_t number : dirty.of(table)) {
            if (auto done = putChunk(state, table, number); !done)
                return done;
        }
    }
    for (const auto &[kind, container] : dirty.links()) {
        if (auto done = putLinks(state, kind, container); !done)
            return done;
    }
    return put(tenantPart, 0, encodeTenant(state.tenant()));
}

Result<> Chunks::writeAll(const PairState &state)
{
    if (auto done = m_connection.execute("DELETE FROM chunk"); !done)
        return done;
    const std::array<std::size_t, static_cast<std::size_t>(TableId::Count)> counts{
        state.users().chunks().size(),  state.accounts().chunks().size(), state.tombstones().chunks().size(),
        state.roles().chunks().size(),  state.groups().chunks().size(),   state.spaces().chunks().size(),
        state.content().chunks().size()};
    for (std::size_t table = 0; table < counts.size(); ++table) {
        for (std::uint32_t number = 0; number < counts[table]; ++number) {
            if (auto done = putChunk(state, static_cast<TableId>(table), number); !done)
                return done;
        }
    }
    for (std::size_t i = 0; i < static_cast<std::size_t>(LinkKind::Count); ++i) {
        const auto kind = static_cast<LinkKind>(i);
        const std::uint32_t containers = state.linkContainers(kind);
        for (std::uint32_t container = 0; container < containers; ++container) {
            if (state.links(kind, container).count() == 0)
                continue;
            if (auto done = putLinks(state, kind, container); !done)
                return done;
        }
    }
    return put(tenantPart, 0, encodeTenant(state.tenant()));
}

} // namespace tandem::store
