// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshotfile.h"

#include "store/codec.h"
#include "store/derived.h"
#include "store/personpack.h"
#include "store/snapshotkeys.h"

#include <sqlite3.h>

namespace tandem::store {

namespace {

constexpr std::array<const char *, 3> queries{
    "SELECT chunk.data, meta.value FROM chunk, meta WHERE chunk.id = ?1 AND meta.key = 'folded'",
    "SELECT derived.data, meta.value FROM derived, meta WHERE derived.id = ?1 AND meta.key = 'folded'",
    "SELECT data, first FROM person WHERE first <= ?1 ORDER BY first DESC LIMIT 1"};

} // namespace

/// One connection, used by one thread at a time.
class SnapshotFile::Reader
{
public:
    explicit Reader(const std::string &uri)
    {
        m_good = sqlite3_open_v2(uri.c_str(), &m_connection,
                                 SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr)
                 == SQLITE_OK;
        if (m_good)
            sqlite3_busy_timeout(m_connection, 5'000);
        for (std::size_t i = 0; m_good && i < queries.size(); ++i)
            m_good = sqlite3_prepare_v3(m_connection, queries[i], -1, SQLITE_PREPARE_PERSISTENT, &m_queries[i], nullptr)
                     == SQLITE_OK;
    }
    ~Reader()
    {
        for (sqlite3_stmt *query : m_queries)
            sqlite3_finalize(query);
        sqlite3_close(m_connection);
    }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] std::string message() const { return m_connection ? sqlite3_errmsg(m_connection) : "memory"; }
    [[nodiscard]] sqlite3_stmt *query(Query query) const { return m_queries[query]; }

private:
    sqlite3 *m_connection = nullptr;
    std::array<sqlite3_stmt *, QueryCount> m_queries{};
    bool m_good = false;
};

class SnapshotFile::Lent
{
public:
    explicit Lent(SnapshotFile &file) : m_file(file)
    {
        {
            const std::scoped_lock lock(m_file.m_mutex);
            m_counted = !m_file.m_released;
            m_file.m_lent += m_counted ? 1 : 0;
            if (!m_file.m_idle.empty()) {
                m_reader = std::move(m_file.m_idle.back());
                m_file.m_idle.pop_back();
                return;
            }
        }
        m_reader = std::make_unique<Reader>(m_file.m_uri);
        if (!m_reader->isGood()) {
            m_file.note({.code = ErrorCode::IoFailed, .args = {m_reader->message()}});
            m_reader = nullptr;
        }
    }
    ~Lent()
    {
        if (!m_counted)
            m_reader = nullptr; // closed before anybody may think that all are
        const std::scoped_lock lock(m_file.m_mutex);
        if (m_reader && !m_file.m_released)
            m_file.m_idle.push_back(std::move(m_reader));
        m_reader = nullptr;
        m_file.m_lent -= m_counted ? 1 : 0;
        m_file.m_returned.notify_all();
    }
    Lent(const Lent &) = delete;
    Lent &operator=(const Lent &) = delete;

    [[nodiscard]] Reader *reader() const { return m_reader.get(); }

private:
    SnapshotFile &m_file;
    std::unique_ptr<Reader> m_reader;
    bool m_counted = false;
};

SnapshotFile::SnapshotFile(std::string uri, Revision folded)
    : m_uri(std::move(uri)), m_expected(folded), m_former(folded)
{ }

SnapshotFile::~SnapshotFile() = default;

void SnapshotFile::release()
{
    std::unique_lock lock(m_mutex);
    m_released = true;
    m_idle.clear();
    m_returned.wait(lock, [this] { return m_lent == 0; });
}

void SnapshotFile::note(Error error)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_trouble)
        m_trouble = std::move(error);
}

void SnapshotFile::noteDamage(bool ofRows, std::string what)
{
    if (hasMoved())
        return;
    if (ofRows)
        m_rowSound = false;
    note({.code = ErrorCode::Damaged, .args = {std::move(what)}});
}

std::optional<Error> SnapshotFile::trouble() const
{
    const std::scoped_lock lock(m_mutex);
    return m_trouble;
}

std::optional<std::pair<std::string, std::int64_t>> SnapshotFile::fetch(Query query, std::int64_t key)
{
    const Lent lent(*this);
    if (!lent.reader())
        return std::nullopt;
    sqlite3_stmt *statement = lent.reader()->query(query);
    sqlite3_bind_int64(statement, 1, key);
    std::optional<std::pair<std::string, std::int64_t>> found;
    const int code = sqlite3_step(statement);
    if (code == SQLITE_ROW) {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, 0));
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, 0));
        found.emplace(std::string(bytes ? bytes : "", size), sqlite3_column_int64(statement, 1));
    } else if (code != SQLITE_DONE) {
        note({.code = code == SQLITE_CORRUPT ? ErrorCode::Damaged : ErrorCode::IoFailed,
              .args = {lent.reader()->message()}});
    }
    sqlite3_reset(statement);
    return found;
}

std::optional<std::string> SnapshotFile::piece(Query query, std::int64_t key)
{
    auto found = fetch(query, key);
    // A piece that is gone was replaced as a whole.
    const auto folded = found ? static_cast<Revision>(found->second) : 0;
    if (folded != m_expected && folded != m_former)
        m_moved = true;
    return found ? std::optional(std::move(found->first)) : std::nullopt;
}

/// The persons of a chunk: those of neighbours lie in the same packs.
class SnapshotFile::Pack : public PersonSource
{
public:
    explicit Pack(SnapshotFile &file) : m_file(file) { }

    PackedText<6> textOf(PersonId id) override
    {
        if (m_places.empty() || id.value() < m_first || id.value() - m_first >= m_places.size())
            turnTo(id);
        const std::size_t place = id.value() - m_first;
        return place < m_places.size() ? PackedText<6>(m_places[place]) : PackedText<6>();
    }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    void turnTo(PersonId id)
    {
        m_places.clear();
        auto found = m_file.fetch(PersonQuery, id.value());
        if (!found)
            return; // had no text
        m_bytes = std::move(found->first);
        m_first = static_cast<std::uint32_t>(found->second);
        m_places.reserve(Table<User>::chunkSize);
        m_good &= readPack(m_bytes, [&](std::size_t, std::size_t, bool there, const auto &texts, std::size_t,
                                        std::uint64_t) { m_places.push_back(there ? texts : Texts{}); });
    }

    using Texts = std::array<std::string_view, packTextCount>;
    SnapshotFile &m_file;
    std::string m_bytes;
    std::uint32_t m_first = 0;
    std::vector<Texts> m_places;
    bool m_good = true;
};

template<class Row>
class SnapshotFile::Rows : public PieceSource<typename Table<Row>::Chunk>
{
public:
    Rows(std::shared_ptr<SnapshotFile> file, TableId table) : m_file(std::move(file)), m_table(table) { }

    std::unique_ptr<typename Table<Row>::Chunk> read(std::uint32_t number) const override
    {
        auto chunk = std::make_unique<typename Table<Row>::Chunk>();
        const auto bytes = m_file->piece(ChunkQuery, keyOf(static_cast<std::uint32_t>(m_table), number));
        Pack persons(*m_file);
        if (!bytes || !decodeChunk<Row>(*bytes, number, persons, *chunk) || !persons.isGood()) {
            m_file->noteDamage(true, "chunk " + std::to_string(number));
            return std::make_unique<typename Table<Row>::Chunk>();
        }
        return chunk;
    }

private:
    std::shared_ptr<SnapshotFile> m_file;
    TableId m_table;
};

class SnapshotFile::Index : public PieceSource<MultiIndex::Chunk>
{
public:
    Index(std::shared_ptr<SnapshotFile> file, std::size_t number) : m_file(std::move(file)), m_number(number) { }

    std::unique_ptr<MultiIndex::Chunk> read(std::uint32_t number) const override
    {
        const auto bytes = m_file->piece(DerivedQuery, keyOf(indexPart(m_number), number));
        auto chunk = bytes ? decodeEntries(*bytes) : std::nullopt;
        if (!chunk) {
            m_file->noteDamage(false, "index " + std::to_string(m_number));
            return std::make_unique<MultiIndex::Chunk>();
        }
        return std::make_unique<MultiIndex::Chunk>(std::move(*chunk));
    }

private:
    std::shared_ptr<SnapshotFile> m_file;
    std::size_t m_number;
};

template<class Row>
std::shared_ptr<const PieceSource<typename Table<Row>::Chunk>> SnapshotFile::rows(TableId table)
{
    return std::make_shared<Rows<Row>>(shared_from_this(), table);
}

std::shared_ptr<const PieceSource<MultiIndex::Chunk>> SnapshotFile::index(std::size_t number)
{
    return std::make_shared<Index>(shared_from_this(), number);
}

template std::shared_ptr<const PieceSource<Table<User>::Chunk>> SnapshotFile::rows<User>(TableId);
template std::shared_ptr<const PieceSource<Table<Account>::Chunk>> SnapshotFile::rows<Account>(TableId);
template std::shared_ptr<const PieceSource<Table<Tombstone>::Chunk>> SnapshotFile::rows<Tombstone>(TableId);
template std::shared_ptr<const PieceSource<Table<Space>::Chunk>> SnapshotFile::rows<Space>(TableId);
template std::shared_ptr<const PieceSource<Table<ContentItem>::Chunk>> SnapshotFile::rows<ContentItem>(TableId);

} // namespace tandem::store
