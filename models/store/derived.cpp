// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/derived.h"

#include "store/bytes.h"
#include "store/codec.h"
#include "store/snapshotfile.h"
#include "store/snapshotkeys.h"

namespace tandem::store {

namespace {

constexpr std::uint8_t layout = 1;
/// Rows from which on it is worth the while: a fortieth of a second to read.
constexpr std::size_t manyRows = 20'000;

Error damaged(const char *what)
{
    return {.code = ErrorCode::Damaged, .args = {what}};
}

/// Numbers of the chunks there are, ascending.
template<class Chunks>
Roaring present(const Chunks &chunks)
{
    Roaring numbers;
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        if (chunks[i])
            numbers.add(static_cast<std::uint32_t>(i));
    }
    numbers.runOptimize();
    return numbers;
}

std::array<std::size_t, tableCount> sizesOf(const PairState &state)
{
    return {state.users().size(),  state.accounts().size(), state.tombstones().size(), state.roles().size(),
            state.groups().size(), state.spaces().size(),   state.content().size()};
}

Roaring chunksOf(const PairState &state, TableId table)
{
    switch (table) {
    case TableId::Users:
        return present(state.users().chunks());
    case TableId::Accounts:
        return present(state.accounts().chunks());
    case TableId::Tombstones:
        return present(state.tombstones().chunks());
    case TableId::Roles:
        return present(state.roles().chunks());
    case TableId::Groups:
        return present(state.groups().chunks());
    case TableId::Spaces:
        return present(state.spaces().chunks());
    case TableId::Content:
        return present(state.content().chunks());
    case TableId::Count:
        break;
    }
    return {};
}

std::vector<std::uint32_t> numbersIn(const Roaring &bits)
{
    std::vector<std::uint32_t> numbers(bits.cardinality());
    bits.toUint32Array(numbers.data());
    return numbers;
}

/// The same entries, however they are cut into chunks that are there or not.
bool sameEntries(const MultiIndex &a, const MultiIndex &b)
{
    static const MultiIndex::Chunk none;
    const auto left = a.chunks();
    const auto right = b.chunks();
    for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
        const MultiIndex::Chunk &x = i < left.size() && left[i] ? *left[i] : none;
        const MultiIndex::Chunk &y = i < right.size() && right[i] ? *right[i] : none;
        if (x != y)
            return false;
    }
    return true;
}

} // namespace

std::string encodeEntries(const MultiIndex::Chunk &entries)
{
    ByteWriter out;
    out.byte(layout);
    out.number(entries.size());
    std::uint64_t before = 0;
    for (const std::uint64_t entry : entries) {
        const std::uint64_t step = (entry >> 32) - (before >> 32);
        out.number(step);
        out.number(step ? entry & UINT32_MAX : (entry - before) & UINT32_MAX); // ascending within a key
        before = entry;
    }
    return sealed(out.take());
}

std::optional<MultiIndex::Chunk> decodeEntries(std::string_view bytes)
{
    const auto content = unsealed(bytes);
    if (!content)
        return std::nullopt;
    ByteReader in(*content);
    if (in.byte() != layout)
        return std::nullopt;
    MultiIndex::Chunk entries;
    entries.reserve(in.count());
    std::uint64_t before = 0;
    while (in.good() && !in.atEnd()) {
        const std::uint64_t step = in.number32();
        const std::uint64_t value = in.number32();
        before = step ? ((before >> 32) + step) << 32 | value : before + value;
        entries.push_back(before);
    }
    if (!in.good() || !std::ranges::is_sorted(entries))
        return std::nullopt;
    return entries;
}

Derived::Derived(Connection &connection)
    : m_connection(connection), m_put(connection.prepare("INSERT OR REPLACE INTO derived (id, data) VALUES (?, ?)"))
{ }

bool Derived::isWorthwhile(const PairState &state)
{
    return state.users().size() + state.accounts().size() + state.content().size() >= manyRows;
}

Result<> Derived::put(std::uint32_t part, std::uint32_t number, const std::string &bytes)
{
    return m_put.run({qlonglong(keyOf(part, number)), blob(bytes)});
}

Result<> Derived::write(const PairState &state, const PairState *written)
{
    if (!written) {
        if (auto done = m_connection.execute("DELETE FROM derived"); !done)
            return done;
    }
    ByteWriter sizes;
    sizes.byte(layout);
    for (const std::size_t size : sizesOf(state))
        sizes.number(size);
    if (auto done = put(sizesPart, 0, sealed(sizes.take())); !done)
        return done;
    for (std::uint32_t table = 0; table < tableCount; ++table) {
        if (auto done = put(tableChunksPart, table, encodeBitmap(chunksOf(state, static_cast<TableId>(table)))); !done)
            return done;
    }
    for (std::uint32_t set = 0; set < PairState::setCount; ++set) {
        if (written && written->set(set).sameAs(state.set(set)))
            continue;
        if (auto done = put(setsPart, set, encodeBitmap(state.set(set).bits())); !done)
            return done;
    }
    return putIndexes(state, written);
}

Result<> Derived::putIndexes(const PairState &state, const PairState *written)
{
    for (std::uint32_t number = 0; number < PairState::indexCount; ++number) {
        const MultiIndex *index = state.keptIndex(number);
        if (!index)
            continue;
        const auto chunks = index->chunks();
        const auto old = written ? written->keptIndex(number)->chunks() : MultiIndex::ChunkView();
        for (std::uint32_t i = 0; i < chunks.size(); ++i) {
            if (!chunks[i] || (i < old.size() && old[i] == chunks[i]))
                continue;
            if (auto done = put(indexPart(number), i, encodeEntries(*chunks[i])); !done)
                return done;
        }
        if (auto done = put(indexChunksPart, number, encodeBitmap(present(chunks))); !done)
            return done;
    }
    return {};
}

Result<Derived::Blobs> Derived::heads()
{
    Blobs found;
    Statement select = m_connection.prepare("SELECT id, data FROM derived WHERE id < ?");
    if (auto done = select.run({qlonglong(keyOf(indexPart(0), 0))}); !done)
        return fail(done.error());
    while (select.next())
        found.emplace(select.number(0), select.bytes(1));
    if (auto done = select.finish(); !done)
        return fail(done.error());
    return found;
}

Result<> Derived::read(SnapshotFile &file, PairState::Parts &parts)
{
    const auto blobs = heads();
    if (!blobs)
        return fail(blobs.error());
    const auto bitmap = [&](std::uint32_t part, std::uint32_t number) -> std::optional<Roaring> {
        const auto found = blobs->find(keyOf(part, number));
        return found == blobs->end() ? std::nullopt : decodeBitmap(view(found->second));
    };
    const auto sizeBytes = blobs->find(keyOf(sizesPart, 0));
    const auto sizes = sizeBytes == blobs->end() ? std::nullopt : unsealed(view(sizeBytes->second));
    if (!sizes)
        return fail(damaged("table sizes"));
    ByteReader in(*sizes);
    if (in.byte() != layout)
        return fail(damaged("table sizes"));
    bool good = true;
    const auto rest = [&]<class Row>(Table<Row> &table, TableId id) {
        const auto chunks = bitmap(tableChunksPart, static_cast<std::uint32_t>(id));
        good &= chunks.has_value();
        const std::size_t size = in.number();
        if constexpr (!std::is_same_v<Row, Role> && !std::is_same_v<Row, Group>) {
            if (chunks)
                table.rest(file.rows<Row>(id), numbersIn(*chunks), size, 1);
        }
    };
    rest(parts.users, TableId::Users);
    rest(parts.accounts, TableId::Accounts);
    rest(parts.tombstones, TableId::Tombstones);
    rest(parts.roles, TableId::Roles); // few, and wanted at once: read with the snapshot
    rest(parts.groups, TableId::Groups);
    rest(parts.spaces, TableId::Spaces);
    rest(parts.content, TableId::Content);
    PairState::Derived derived;
    for (std::uint32_t set = 0; set < PairState::setCount; ++set) {
        auto bits = bitmap(setsPart, set);
        good &= bits.has_value();
        if (bits)
            derived.sets[set].assign(std::move(*bits));
    }
    for (std::uint32_t number = 0; number < PairState::indexCount; ++number) {
        const MultiIndex empty = PairState::emptyIndex(number);
        if (!PairState::isKept(number))
            continue;
        const auto chunks = bitmap(indexChunksPart, number);
        good &= chunks.has_value();
        if (chunks)
            derived.indexes[number].emplace(empty).rest(file.index(number), numbersIn(*chunks));
    }
    if (!good || !in.good())
        return fail(damaged("what follows from the rows"));
    parts.derived = std::move(derived);
    return {};
}

Result<> Derived::check(const PairState &whole)
{
    const auto blobs = heads();
    if (!blobs)
        return fail(blobs.error());
    for (std::uint32_t set = 0; set < PairState::setCount; ++set) {
        const auto found = blobs->find(keyOf(setsPart, set));
        const auto bits = found == blobs->end() ? std::nullopt : decodeBitmap(view(found->second));
        if (!bits || !(*bits == whole.set(set).bits()))
            return fail({.code = ErrorCode::Damaged, .args = {"set " + std::to_string(set)}});
    }
    Statement select = m_connection.prepare("SELECT id, data FROM derived WHERE id >= ? AND id < ? ORDER BY id");
    for (std::uint32_t number = 0; number < PairState::indexCount; ++number) {
        const MultiIndex *index = whole.keptIndex(number);
        if (!index)
            continue;
        if (auto done =
                select.run({qlonglong(keyOf(indexPart(number), 0)), qlonglong(keyOf(indexPart(number + 1), 0))});
            !done)
            return done;
        MultiIndex::Edits entries;
        bool good = true;
        while (select.next()) {
            const QByteArray bytes = select.bytes(1);
            const auto chunk = decodeEntries(view(bytes));
            good &= chunk.has_value();
            if (!chunk)
                continue;
            for (const std::uint64_t entry : *chunk)
                entries.add(static_cast<std::uint32_t>(entry >> 32), static_cast<std::uint32_t>(entry));
        }
        if (auto done = select.finish(); !done)
            return done;
        MultiIndex stored = PairState::emptyIndex(number);
        stored.assign(entries);
        if (!good || !sameEntries(stored, *index))
            return fail({.code = ErrorCode::Damaged, .args = {"index " + std::to_string(number)}});
    }
    return {};
}

} // namespace tandem::store
