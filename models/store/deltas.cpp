// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deltas.h"

#include "store/codec.h"

#include <QDateTime>

namespace tandem::store {

namespace {

/// The tenant as it was before the changes that `inverse` takes back.
const Tenant &tenantBefore(const Commit &commit)
{
    for (const Change &change : commit.inverse) {
        if (const auto *tenant = std::get_if<Tenant>(&change))
            return *tenant;
    }
    return commit.after->tenant();
}

bool sameSettings(Tenant a, const Tenant &b)
{
    a.now = b.now;
    return a == b;
}

} // namespace

Changes withoutClock(std::span<const Change> changes, const Tenant &before)
{
    const Tenant *last = nullptr;
    for (const Change &change : changes) {
        if (const auto *tenant = std::get_if<Tenant>(&change))
            last = tenant;
    }
    Changes kept;
    kept.reserve(changes.size());
    for (const Change &change : changes) {
        const auto *tenant = std::get_if<Tenant>(&change);
        if (!tenant || (tenant == last && !sameSettings(*tenant, before)))
            kept.push_back(change);
    }
    return kept;
}

Deltas::Deltas(Connection &connection, Persons &persons)
    : m_connection(connection)
    , m_persons(persons)
    , m_append(connection.prepare("INSERT INTO delta (revision, stored, now, changes, inverse) VALUES (?, ?, ?, ?, ?)"))
{ }

Result<std::size_t> Deltas::append(const Commit &commit, bool keepInverse)
{
    std::string changes;
    std::string inverse;
    if (!commit.replaces)
        changes = encodeChanges(withoutClock(commit.changes, tenantBefore(commit)));
    if (keepInverse)
        inverse = encodeChanges(withoutClock(commit.inverse, commit.after->tenant()));
    auto done = m_append.run({qulonglong(commit.entry.revision), QDateTime::currentMSecsSinceEpoch(),
                              qlonglong(commit.after->tenant().now.milliseconds()),
                              commit.replaces ? QVariant() : blob(changes), keepInverse ? blob(inverse) : QVariant()});
    if (!done)
        return fail(done.error());
    return changes.size() + inverse.size();
}

Result<Changes> Deltas::decode(const QByteArray &bytes, Revision revision, PersonSource &persons)
{
    auto changes = decodeChanges(view(bytes), persons);
    if (!changes)
        return fail({.code = ErrorCode::Damaged, .args = {"delta " + std::to_string(revision)}});
    return std::move(*changes);
}

Result<std::vector<Deltas::Delta>> Deltas::above(Revision since, PersonSource &persons)
{
    Statement select =
        m_connection.prepare("SELECT revision, now, changes FROM delta WHERE revision > ? ORDER BY revision");
    if (auto done = select.run({qulonglong(since)}); !done)
        return fail(done.error());
    std::vector<Delta> deltas;
    while (select.next()) {
        Delta delta{static_cast<Revision>(select.number(0)), Instant(select.number(1)), std::nullopt};
        if (!select.isNull(2)) {
            auto changes = decode(select.bytes(2), delta.revision, persons);
            if (!changes)
                return fail(changes.error());
            delta.changes = std::move(*changes);
        }
        deltas.push_back(std::move(delta));
    }
    if (auto done = select.finish(); !done)
        return fail(done.error());
    return deltas;
}

Result<std::pair<std::size_t, std::size_t>> Deltas::sizeAbove(Revision since)
{
    Statement select = m_connection.prepare("SELECT count(*), total(length(changes)) FROM delta WHERE revision > ?");
    if (auto done = select.run({qulonglong(since)}); !done)
        return fail(done.error());
    std::pair<std::size_t, std::size_t> size;
    if (select.next())
        size = {static_cast<std::size_t>(select.number(0)), static_cast<std::size_t>(select.number(1))};
    if (auto done = select.finish(); !done)
        return fail(done.error());
    return size;
}

Result<std::optional<Changes>> Deltas::changes(const char *sql, Revision revision)
{
    Statement select = m_connection.prepare(sql);
    if (auto done = select.run({qulonglong(revision)}); !done)
        return fail(done.error());
    std::optional<Changes> found;
    if (select.next() && !select.isNull(0)) {
        auto changes = decode(select.bytes(0), revision, m_persons);
        if (!changes)
            return fail(changes.error());
        found = std::move(*changes);
    }
    if (auto done = select.finish(); !done)
        return fail(done.error());
    if (auto done = m_persons.takeTrouble(); !done)
        return fail(done.error());
    return found;
}

Result<std::optional<Changes>> Deltas::changesOf(Revision revision)
{
    return changes("SELECT changes FROM delta WHERE revision = ?", revision);
}

Result<std::optional<Changes>> Deltas::inverseOf(Revision revision)
{
    return changes("SELECT inverse FROM delta WHERE revision = ?", revision);
}

Result<std::optional<Revision>> Deltas::storedBefore(std::int64_t wallClock, Revision upTo)
{
    Statement select = m_connection.prepare("SELECT max(revision) FROM delta WHERE stored < ? AND revision <= ?");
    auto value = select.single({qlonglong(wallClock), qulonglong(upTo)});
    if (!value)
        return fail(value.error());
    return *value ? std::optional(static_cast<Revision>(**value)) : std::nullopt;
}

Result<> Deltas::dropUpTo(Revision revision)
{
    return m_connection.prepare("DELETE FROM delta WHERE revision <= ?").run({qulonglong(revision)});
}

Result<> Deltas::dropInversesUpTo(Revision revision)
{
    return m_connection.prepare("UPDATE delta SET inverse = NULL WHERE revision <= ? AND inverse IS NOT NULL")
        .run({qulonglong(revision)});
}

} // namespace tandem::store
