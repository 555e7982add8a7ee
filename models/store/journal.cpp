// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "store/bytes.h"
#include "store/codec.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tandem::store {

namespace {

constexpr std::uint8_t layout = 1;
constexpr std::uint8_t hasText = 0x80;
/// Above this many objects an entry is found by bitmaps instead of a row for each.
constexpr std::size_t manyObjects = 64;
/// So many entries are indexed together, by the commit that fills the block: single acts then write the journal's page
/// and no other of the audit.
constexpr Revision indexBlockLength = 256;

/// Entries up to this one are found by index when the newest is `last`; those after it are looked through.
constexpr Revision indexedUpTo(Revision last)
{
    return last - last % indexBlockLength;
}

std::string encodeObjects(const std::vector<ObjectRef> &objects)
{
    ByteWriter out;
    out.byte(layout);
    out.number(objects.size());
    std::int64_t before = 0;
    for (const ObjectRef &object : objects) {
        const bool text = !object.text.empty();
        out.byte(static_cast<std::uint8_t>(static_cast<unsigned>(object.type) | (text ? hasText : 0U)));
        out.signedNumber(std::int64_t(object.id) - before);
        before = object.id;
        if (text)
            out.text(object.text);
    }
    return out.take();
}

bool decodeObjects(std::string_view bytes, std::vector<ObjectRef> &objects)
{
    ByteReader in(bytes);
    if (in.byte() != layout)
        return false;
    const std::size_t count = in.count();
    std::int64_t id = 0;
    for (std::size_t i = 0; i < count && in.good(); ++i) {
        const std::uint8_t head = in.byte();
        id += in.signedNumber();
        if ((head & ~hasText) > static_cast<int>(ObjectType::Email) || id < 0 || id > UINT32_MAX)
            return false;
        ObjectRef object(static_cast<ObjectType>(head & ~hasText), {});
        object.id = static_cast<std::uint32_t>(id);
        if (head & hasText)
            object.text = in.text();
        objects.push_back(std::move(object));
    }
    return in.good() && in.atEnd();
}

std::size_t countObjects(std::string_view bytes)
{
    ByteReader in(bytes);
    return in.byte() == layout ? in.count() : 0;
}

/// Rules by name, "SU-02SU-10": the order of the enumeration may change from version to version.
std::string encodeRules(const std::vector<RuleId> &rules)
{
    std::string bytes;
    for (const RuleId rule : rules)
        bytes += toString(rule);
    return bytes;
}

std::vector<RuleId> decodeRules(std::string_view bytes)
{
    constexpr std::size_t length = 5;
    std::vector<RuleId> rules;
    for (; bytes.size() >= length; bytes.remove_prefix(length)) {
        if (const auto rule = ruleFromString(bytes.substr(0, length)))
            rules.push_back(*rule);
    }
    return rules;
}

QString text(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

#define TANDEM_COLUMNS "revision, time, kind, actor, act, side, objects, rules, details, undoes"

} // namespace

Journal::Journal(Connection &connection)
    : m_connection(connection)
    , m_append(connection.prepare("INSERT INTO journal (" TANDEM_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_last(connection.prepare("SELECT max(revision) FROM journal"))
{ }

Result<> Journal::append(const JournalEntry &entry)
{
    const std::string objects = encodeObjects(entry.objects);
    const std::string rules = encodeRules(entry.rules);
    const QVariant actor = entry.actor ? QVariant(entry.actor->value()) : QVariant();
    const QVariant undoes = entry.undoes ? QVariant(qulonglong(*entry.undoes)) : QVariant();
    auto done = m_append.run({qulonglong(entry.revision), qlonglong(entry.time.milliseconds()),
                              static_cast<int>(entry.kind), actor, text(entry.act), static_cast<int>(entry.side),
                              blob(objects), blob(rules), text(entry.details), undoes});
    if (done && entry.objects.size() > manyObjects)
        done = appendBatches(entry);
    if (done && entry.revision == indexedUpTo(entry.revision))
        done = indexBlock(entry.revision);
    return done;
}

Result<> Journal::appendBatches(const JournalEntry &entry)
{
    std::map<std::pair<ObjectType, std::uint32_t>, Roaring> parts;
    for (const ObjectRef &object : entry.objects) {
        if (object.id != 0)
            parts[{object.type, object.id >> 16}].add(object.id & 0xFFFF);
    }
    Statement append =
        m_connection.prepare("INSERT INTO object_batch (object_type, part, revision, members) VALUES (?, ?, ?, ?)");
    for (auto &[key, members] : parts) {
        members.runOptimize();
        const std::string bytes = encodeBitmap(members);
        if (auto done = append.run({static_cast<int>(key.first), key.second, qulonglong(entry.revision), blob(bytes)});
            !done)
            return done;
    }
    return {};
}

Result<> Journal::indexBlock(Revision last)
{
    auto named = objectsAbove(last - indexBlockLength);
    if (!named)
        return fail(named.error());
    std::vector<std::tuple<ObjectType, std::uint32_t, Revision>> rows;
    for (const auto &[revision, objects] : *named) {
        for (const ObjectRef &object : objects) {
            if (object.id != 0)
                rows.emplace_back(object.type, object.id, revision);
        }
    }
    std::ranges::sort(rows); // in the order of the table: each of its pages is met once
    // A row may stand already: an object that an entry names twice, or one from when each entry wrote its own.
    Statement append =
        m_connection.prepare("INSERT OR IGNORE INTO object_entry (object_type, object_id, revision) VALUES (?, ?, ?)");
    for (const auto &[type, id, revision] : rows) {
        if (auto done = append.run({static_cast<int>(type), id, qulonglong(revision)}); !done)
            return done;
    }
    return {};
}

Result<std::vector<std::pair<Revision, std::vector<ObjectRef>>>> Journal::objectsAbove(Revision since)
{
    std::vector<std::pair<Revision, std::vector<ObjectRef>>> named;
    Statement select = m_connection.prepare("SELECT revision, objects FROM journal WHERE revision > ?");
    if (auto done = select.run({qulonglong(since)}); !done)
        return fail(done.error());
    while (select.next()) {
        const auto revision = static_cast<Revision>(select.number(0));
        const QByteArray bytes = select.bytes(1);
        if (countObjects(view(bytes)) > manyObjects)
            continue; // found by its bitmaps
        if (!decodeObjects(view(bytes), named.emplace_back(revision, std::vector<ObjectRef>()).second))
            return fail({.code = ErrorCode::Damaged, .args = {"journal " + std::to_string(revision)}});
    }
    if (auto done = select.finish(); !done)
        return fail(done.error());
    return named;
}

Result<Revision> Journal::last()
{
    auto value = m_last.single();
    if (!value)
        return fail(value.error());
    return static_cast<Revision>(value->value_or(0));
}

Result<std::vector<JournalEntry>> Journal::read(Statement &select)
{
    std::vector<JournalEntry> entries;
    while (select.next()) {
        JournalEntry entry;
        entry.revision = static_cast<Revision>(select.number(0));
        entry.time = Instant(select.number(1));
        entry.kind = static_cast<EntryKind>(select.number(2));
        if (!select.isNull(3))
            entry.actor = UserId(static_cast<std::uint32_t>(select.number(3)));
        entry.act = select.value(4).toString().toStdString();
        entry.side = static_cast<Side>(select.number(5));
        const QByteArray objects = select.bytes(6);
        entry.rules = decodeRules(view(select.bytes(7)));
        entry.details = select.value(8).toString().toStdString();
        if (!select.isNull(9))
            entry.undoes = static_cast<Revision>(select.number(9));
        if (!decodeObjects(view(objects), entry.objects))
            return fail({.code = ErrorCode::Damaged, .args = {"journal " + std::to_string(entry.revision)}});
        entries.push_back(std::move(entry));
    }
    if (auto done = select.finish(); !done)
        return fail(done.error());
    return entries;
}

Result<JournalEntry> Journal::at(Revision revision)
{
    auto entries = below(revision + 1, 1);
    if (!entries)
        return fail(entries.error());
    if (entries->empty() || entries->front().revision != revision)
        return fail({.code = ErrorCode::Damaged, .args = {"journal " + std::to_string(revision)}});
    return std::move(entries->front());
}

Result<std::vector<JournalEntry>> Journal::above(Revision since)
{
    Statement select =
        m_connection.prepare("SELECT " TANDEM_COLUMNS " FROM journal WHERE revision > ? ORDER BY revision");
    if (auto done = select.run({qulonglong(since)}); !done)
        return fail(done.error());
    return read(select);
}

Result<std::vector<JournalEntry>> Journal::below(Revision before, std::size_t limit)
{
    Statement select = m_connection.prepare("SELECT " TANDEM_COLUMNS
                                            " FROM journal WHERE revision < ? ORDER BY revision DESC LIMIT ?");
    if (auto done = select.run(
            {qlonglong(std::min<Revision>(before, INT64_MAX)), qlonglong(std::min(limit, std::size_t(INT64_MAX)))});
        !done)
        return fail(done.error());
    return read(select);
}

Result<std::vector<JournalEntry>> Journal::marksFrom(Revision first)
{
    Statement select =
        m_connection.prepare("SELECT revision, kind, undoes FROM journal WHERE revision >= ? ORDER BY revision");
    if (auto done = select.run({qulonglong(first)}); !done)
        return fail(done.error());
    std::vector<JournalEntry> entries;
    while (select.next()) {
        JournalEntry entry;
        entry.revision = static_cast<Revision>(select.number(0));
        entry.kind = static_cast<EntryKind>(select.number(1));
        if (!select.isNull(2))
            entry.undoes = static_cast<Revision>(select.number(2));
        entries.push_back(std::move(entry));
    }
    if (auto done = select.finish(); !done)
        return fail(done.error());
    return entries;
}

Result<std::vector<JournalEntry>> Journal::naming(const ObjectRef &object, Revision before, std::size_t limit)
{
    const auto end = qlonglong(std::min<Revision>(before, INT64_MAX));
    const auto most = qlonglong(std::min(limit, std::size_t(INT64_MAX)));
    std::vector<Revision> revisions;
    // What is not indexed yet goes first: if a commit indexes it meanwhile, it is found twice rather than not at all.
    const auto newest = last();
    if (!newest)
        return fail(newest.error());
    auto unindexed = objectsAbove(indexedUpTo(*newest));
    if (!unindexed)
        return fail(unindexed.error());
    for (const auto &[revision, objects] : *unindexed) {
        const auto same = [&](const ObjectRef &each) { return each.type == object.type && each.id == object.id; };
        if (revision < before && object.id != 0 && std::ranges::any_of(objects, same))
            revisions.push_back(revision);
    }

    Statement rows = m_connection.prepare("SELECT revision FROM object_entry WHERE object_type = ? AND object_id = ? "
                                          "AND revision < ? ORDER BY revision DESC LIMIT ?");
    if (auto done = rows.run({static_cast<int>(object.type), object.id, end, most}); !done)
        return fail(done.error());
    while (rows.next())
        revisions.push_back(static_cast<Revision>(rows.number(0)));
    if (auto done = rows.finish(); !done)
        return fail(done.error());

    // Acts on very many objects are few: the bitmaps of this object's part are looked through.
    Statement batches = m_connection.prepare("SELECT revision, members FROM object_batch WHERE object_type = ? "
                                             "AND part = ? AND revision < ? ORDER BY revision DESC");
    if (auto done = batches.run({static_cast<int>(object.type), object.id >> 16, end}); !done)
        return fail(done.error());
    for (std::size_t found = 0; found < limit && batches.next();) {
        const auto members = decodeBitmap(view(batches.bytes(1)));
        if (!members)
            return fail({.code = ErrorCode::Damaged, .args = {"journal"}});
        if (members->contains(object.id & 0xFFFF)) {
            revisions.push_back(static_cast<Revision>(batches.number(0)));
            ++found;
        }
    }
    if (auto done = batches.finish(); !done)
        return fail(done.error());

    std::ranges::sort(revisions, std::ranges::greater());
    const auto repeated = std::ranges::unique(revisions);
    revisions.erase(repeated.begin(), repeated.end());
    revisions.resize(std::min(revisions.size(), limit));
    std::vector<JournalEntry> entries;
    for (const Revision revision : revisions) {
        auto entry = at(revision);
        if (!entry)
            return fail(entry.error());
        entries.push_back(std::move(*entry));
    }
    return entries;
}

#undef TANDEM_COLUMNS

} // namespace tandem::store
