// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codec.h"

#include <exception>

namespace tandem::store {

namespace {

constexpr std::uint8_t layout = 1;

/// What a record of a change list is. Part of the format: only append.
enum class Tag : std::uint8_t { User, Account, Tombstone, Role, Group, Space, Content, Tenant, Drop, Links };

template<class Row>
constexpr Tag tagOf()
{
    if constexpr (std::is_same_v<Row, User>)
        return Tag::User;
    else if constexpr (std::is_same_v<Row, Account>)
        return Tag::Account;
    else if constexpr (std::is_same_v<Row, Tombstone>)
        return Tag::Tombstone;
    else if constexpr (std::is_same_v<Row, Role>)
        return Tag::Role;
    else if constexpr (std::is_same_v<Row, Group>)
        return Tag::Group;
    else if constexpr (std::is_same_v<Row, Space>)
        return Tag::Space;
    else if constexpr (std::is_same_v<Row, ContentItem>)
        return Tag::Content;
    else
        return Tag::Tenant;
}

/// Writes a list of changes.
class ChangeWriter
{
public:
    explicit ChangeWriter(ByteWriter &out) : m_out(out) { }

    template<class Row>
    void operator()(const Row &row)
    {
        m_out.byte(static_cast<std::uint8_t>(tagOf<Row>()));
        m_out.number(fieldCount<Row>());
        if constexpr (requires { row.id; })
            m_out.number(row.id.value());
        RowWriter writer(m_out);
        fields(writer, row);
    }
    void operator()(const Drop &drop)
    {
        m_out.byte(static_cast<std::uint8_t>(Tag::Drop));
        m_out.byte(static_cast<std::uint8_t>(drop.table));
        m_out.number(drop.id);
    }
    /// Links of one kind and container, all beginning or all ending.
    void links(std::span<const Change> run)
    {
        const auto &first = std::get<Link>(run.front());
        m_out.byte(static_cast<std::uint8_t>(Tag::Links));
        m_out.byte(static_cast<std::uint8_t>(static_cast<unsigned>(first.kind) << 1 | (first.present ? 1U : 0U)));
        m_out.number(first.container);
        m_out.number(run.size());
        std::int64_t before = 0;
        for (const Change &change : run) {
            const std::int64_t member = std::get<Link>(change).member;
            m_out.signedNumber(member - before);
            before = member;
        }
    }

private:
    ByteWriter &m_out;
};

bool sameRun(const Link &a, const Change &b)
{
    const auto *link = std::get_if<Link>(&b);
    return link && link->kind == a.kind && link->container == a.container && link->present == a.present;
}

template<class Row>
void readRow(ByteReader &in, PersonSource &persons, Changes &out)
{
    const std::size_t count = in.count();
    std::uint32_t id = 0;
    if constexpr (requires { Row::id; })
        id = in.number32();
    Row row = emptyRow<Row>(id);
    RowReader reader(in, persons, count);
    fields(reader, row);
    out.emplace_back(std::move(row));
}

void readLinks(ByteReader &in, Changes &out)
{
    const std::uint8_t head = in.byte();
    if (head >> 1 >= static_cast<int>(LinkKind::Count))
        return in.spoil();
    const std::uint32_t container = in.number32();
    const std::size_t count = in.count();
    std::int64_t member = 0;
    for (std::size_t i = 0; i < count && in.good(); ++i) {
        member += in.signedNumber();
        if (member < 0 || member > UINT32_MAX)
            return in.spoil();
        out.emplace_back(
            Link{static_cast<LinkKind>(head >> 1), container, static_cast<std::uint32_t>(member), (head & 1) != 0});
    }
}

void readDrop(ByteReader &in, Changes &out)
{
    const std::uint8_t table = in.byte();
    const std::uint32_t id = in.number32();
    if (table >= static_cast<std::uint8_t>(TableId::Count))
        return in.spoil();
    out.emplace_back(Drop{static_cast<TableId>(table), id});
}

void readChange(ByteReader &in, PersonSource &persons, Changes &out)
{
    switch (static_cast<Tag>(in.byte())) {
    case Tag::User:
        return readRow<User>(in, persons, out);
    case Tag::Account:
        return readRow<Account>(in, persons, out);
    case Tag::Tombstone:
        return readRow<Tombstone>(in, persons, out);
    case Tag::Role:
        return readRow<Role>(in, persons, out);
    case Tag::Group:
        return readRow<Group>(in, persons, out);
    case Tag::Space:
        return readRow<Space>(in, persons, out);
    case Tag::Content:
        return readRow<ContentItem>(in, persons, out);
    case Tag::Tenant:
        return readRow<Tenant>(in, persons, out);
    case Tag::Drop:
        return readDrop(in, out);
    case Tag::Links:
        return readLinks(in, out);
    }
    in.spoil();
}

} // namespace

template<class Row>
std::string encodeChunk(const typename Table<Row>::Chunk &chunk)
{
    ByteWriter out;
    out.byte(layout);
    out.number(fieldCount<Row>());
    out.number(static_cast<std::uint64_t>(
        std::ranges::count_if(chunk.rows, [](const std::optional<Row> &row) { return row.has_value(); })));
    for (std::size_t slot = 0; slot < chunk.rows.size(); ++slot) {
        if (!chunk.rows[slot])
            continue;
        out.byte(static_cast<std::uint8_t>(slot));
        RowWriter writer(out);
        fields(writer, *chunk.rows[slot]);
    }
    return sealed(out.take());
}

template<class Row>
bool decodeChunk(std::string_view bytes, std::uint32_t number, PersonSource &persons, typename Table<Row>::Chunk &chunk)
{
    const auto content = unsealed(bytes);
    if (!content)
        return false;
    ByteReader in(*content);
    if (in.byte() != layout)
        return false;
    const std::size_t count = in.number32();
    const std::size_t rows = in.count();
    for (std::size_t i = 0; i < rows && in.good(); ++i) {
        const std::uint8_t slot = in.byte();
        Row &row = chunk.rows[slot].emplace(emptyRow<Row>(number * Table<Row>::chunkSize + slot));
        RowReader reader(in, persons, count);
        fields(reader, row);
    }
    return in.good() && in.atEnd();
}

#define TANDEM_TABLE(Row)                                             \
    template std::string encodeChunk<Row>(const Table<Row>::Chunk &); \
    template bool decodeChunk<Row>(std::string_view, std::uint32_t, PersonSource &, Table<Row>::Chunk &);
TANDEM_TABLE(User)
TANDEM_TABLE(Account)
TANDEM_TABLE(Tombstone)
TANDEM_TABLE(Role)
TANDEM_TABLE(Group)
TANDEM_TABLE(Space)
TANDEM_TABLE(ContentItem)
#undef TANDEM_TABLE

std::string encodeTenant(const Tenant &tenant)
{
    ByteWriter out;
    out.byte(layout);
    out.number(fieldCount<Tenant>());
    RowWriter writer(out);
    fields(writer, tenant);
    return sealed(out.take());
}

std::optional<Tenant> decodeTenant(std::string_view bytes)
{
    const auto content = unsealed(bytes);
    if (!content)
        return std::nullopt;
    ByteReader in(*content);
    if (in.byte() != layout)
        return std::nullopt;
    NoPersons nobody;
    Tenant tenant;
    RowReader reader(in, nobody, in.count());
    fields(reader, tenant);
    return in.good() && in.atEnd() ? std::optional(std::move(tenant)) : std::nullopt;
}

std::string encodeBitmap(const Roaring &bits)
{
    std::string bytes(1 + bits.getSizeInBytes(), '\0');
    bytes[0] = static_cast<char>(layout);
    bits.write(bytes.data() + 1);
    return sealed(std::move(bytes));
}

std::optional<Roaring> decodeBitmap(std::string_view bytes)
{
    const auto content = unsealed(bytes);
    if (!content || content->empty() || static_cast<std::uint8_t>(content->front()) != layout)
        return std::nullopt;
    try { // Roaring throws on bytes it can't read
        return Roaring::readSafe(content->data() + 1, content->size() - 1);
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

std::string encodeChanges(std::span<const Change> changes)
{
    ByteWriter out;
    out.byte(layout);
    ChangeWriter writer(out);
    for (std::size_t i = 0; i < changes.size();) {
        if (const auto *link = std::get_if<Link>(&changes[i])) {
            std::size_t end = i + 1;
            while (end < changes.size() && sameRun(*link, changes[end]))
                ++end;
            writer.links(changes.subspan(i, end - i));
            i = end;
            continue;
        }
        std::visit(
            [&]<class T>(const T &change) {
                if constexpr (!std::is_same_v<T, Link>)
                    writer(change);
            },
            changes[i]);
        ++i;
    }
    return sealed(out.take());
}

std::optional<Changes> decodeChanges(std::string_view bytes, PersonSource &persons)
{
    const auto content = unsealed(bytes);
    if (!content)
        return std::nullopt;
    ByteReader in(*content);
    if (in.byte() != layout)
        return std::nullopt;
    Changes changes;
    while (in.good() && !in.atEnd())
        readChange(in, persons, changes);
    return in.good() ? std::optional(std::move(changes)) : std::nullopt;
}

} // namespace tandem::store
