// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/persons.h"

#include "store/personpack.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace tandem::store {

namespace {

constexpr std::size_t packSize = 256;

std::string encodePack(std::span<const Person *const> persons)
{
    ByteWriter out;
    out.byte(packLayout);
    out.number(packTextCount);
    out.number(persons.size());
    for (const Person *person : persons) {
        out.byte(1); // there
        for (const std::string_view text : person->text().all())
            out.number(text.size());
        for (const std::string_view text : person->text().all())
            out.raw(text);
    }
    return sealed(out.take());
}

/// The pack with these persons (places in it) blanked: same length, their marks and texts zero.
std::optional<std::string> blanked(std::string_view bytes, const std::set<std::size_t> *places)
{
    std::string changed(bytes.substr(0, bytes.size() < 4 ? 0 : bytes.size() - 4));
    const bool good =
        readPack(bytes, [&](std::size_t i, std::size_t mark, bool, const auto &, std::size_t at, std::uint64_t total) {
            if (places && !places->contains(i))
                return;
            changed[mark] = '\0';
            std::fill_n(changed.begin() + static_cast<std::ptrdiff_t>(at), total, '\0');
        });
    return good ? std::optional(sealed(std::move(changed))) : std::nullopt;
}

Error damaged(const char *what)
{
    return {.code = ErrorCode::Damaged, .args = {what}};
}

/// The rows that bear personal data, by what they are and their id.
using Bearer = std::pair<bool, std::uint32_t>;

void note(const Change &change, std::map<Bearer, Person> &bearers)
{
    if (const auto *user = std::get_if<User>(&change))
        bearers.insert_or_assign({true, user->id.value()}, user->person);
    else if (const auto *account = std::get_if<Account>(&change))
        bearers.insert_or_assign({false, account->id.value()}, account->person);
    else if (const auto *drop = std::get_if<Drop>(&change); drop && drop->table == TableId::Users)
        bearers.insert_or_assign({true, drop->id}, Person());
    else if (drop && drop->table == TableId::Accounts)
        bearers.insert_or_assign({false, drop->id}, Person());
}

} // namespace

PersonTraffic personTraffic(std::span<const Change> changes, std::span<const Change> inverse)
{
    std::map<Bearer, Person> before;
    std::map<Bearer, Person> after;
    for (const Change &change : inverse)
        note(change, before);
    for (const Change &change : changes)
        note(change, after);
    std::map<PersonId, Person> left;
    std::map<PersonId, Person> came;
    for (const auto &[bearer, person] : before) {
        if (person.id())
            left.emplace(*person.id(), person);
    }
    for (const auto &[bearer, person] : after) {
        if (person.id())
            came.emplace(*person.id(), person);
    }
    PersonTraffic traffic;
    for (const auto &[id, person] : came) {
        if (!left.contains(id))
            traffic.arriving.push_back(person);
    }
    for (const auto &[id, person] : left) {
        if (!came.contains(id))
            traffic.leaving.push_back(id);
    }
    return traffic;
}

Persons::Persons(Connection &connection)
    : m_connection(connection)
    , m_insert(connection.prepare("INSERT INTO person (first, data) VALUES (?, ?)"))
    , m_find(connection.prepare("SELECT first, data FROM person WHERE first <= ? ORDER BY first DESC LIMIT 1"))
    , m_overwrite(connection.prepare("UPDATE person SET data = ? WHERE first = ?"))
    , m_supersede(connection.prepare("INSERT OR REPLACE INTO superseded (person, revision) VALUES (?, ?)"))
    , m_revive(connection.prepare("DELETE FROM superseded WHERE person = ?"))
{ }

Result<> Persons::insert(std::vector<const Person *> persons)
{
    std::erase_if(persons, [](const Person *person) { return !person->id() || person->text() == PackedText<6>(); });
    std::ranges::sort(persons, {}, [](const Person *person) { return *person->id(); });
    const std::span<const Person *const> all(persons);
    const auto idAt = [&](std::size_t i) { return all[i]->id()->value(); };
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin + 1;
        while (end < all.size() && end - begin < packSize && idAt(end) == idAt(end - 1) + 1)
            ++end;
        const std::string pack = encodePack(all.subspan(begin, end - begin));
        if (auto done = m_insert.run({idAt(begin), blob(pack)}); !done)
            return done;
        begin = end;
    }
    m_pack.clear();
    return {};
}

Result<> Persons::supersede(std::span<const PersonId> ids, Revision revision)
{
    for (const PersonId id : ids) {
        if (auto done = m_supersede.run({id.value(), qulonglong(revision)}); !done)
            return done;
    }
    return {};
}

Result<bool> Persons::revive(PersonId id)
{
    if (auto done = m_revive.run({id.value()}); !done)
        return fail(done.error());
    return m_revive.changedRows() > 0;
}

Result<> Persons::eraseSuperseded(Revision revision)
{
    Statement select = m_connection.prepare("SELECT person FROM superseded WHERE revision <= ? ORDER BY person");
    if (auto done = select.run({qulonglong(revision)}); !done)
        return done;
    std::vector<std::uint32_t> ids;
    while (select.next())
        ids.push_back(static_cast<std::uint32_t>(select.number(0)));
    if (auto done = select.finish(); !done)
        return done;
    if (auto done = erase(ids); !done)
        return done;
    Statement forget = m_connection.prepare("DELETE FROM superseded WHERE revision <= ?");
    return forget.run({qulonglong(revision)});
}

Result<> Persons::erase(std::span<const std::uint32_t> ids)
{
    m_pack.clear();
    for (std::size_t i = 0; i < ids.size();) {
        if (auto done = m_find.run({ids[i]}); !done)
            return done;
        if (!m_find.next()) {
            ++i; // had no text
            continue;
        }
        const auto first = static_cast<std::uint32_t>(m_find.number(0));
        const QByteArray old = m_find.bytes(1);
        if (auto done = m_find.finish(); !done)
            return done;
        std::size_t count = 0;
        if (!readPack(view(old),
                      [&](std::size_t, std::size_t, bool, const auto &, std::size_t, std::uint64_t) { ++count; }))
            return fail(damaged("personal data"));
        std::set<std::size_t> places;
        if (ids[i] - first >= count) {
            ++i; // between two packs: had no text
            continue;
        }
        for (; i < ids.size() && ids[i] - first < count; ++i)
            places.insert(ids[i] - first);
        const auto pack = blanked(view(old), &places);
        if (!pack)
            return fail(damaged("personal data"));
        if (auto done = m_overwrite.run({blob(*pack), first}); !done)
            return done;
    }
    return {};
}

Result<> Persons::eraseAll()
{
    m_pack.clear();
    Statement all = m_connection.prepare("SELECT first FROM person ORDER BY first");
    if (auto done = all.run(); !done)
        return done;
    std::vector<std::uint32_t> firsts;
    while (all.next())
        firsts.push_back(static_cast<std::uint32_t>(all.number(0)));
    if (auto done = all.finish(); !done)
        return done;
    for (const std::uint32_t first : firsts) {
        if (auto done = m_find.run({first}); !done)
            return done;
        const QByteArray old = m_find.next() ? m_find.bytes(1) : QByteArray();
        if (auto done = m_find.finish(); !done)
            return done;
        const auto pack = blanked(view(old), nullptr);
        if (!pack)
            return fail(damaged("personal data"));
        if (auto done = m_overwrite.run({blob(*pack), first}); !done)
            return done;
    }
    return m_connection.execute("DELETE FROM superseded");
}

PackedText<6> Persons::textOf(PersonId id)
{
    const auto place = [&] { return id.value() - m_packFirst; };
    if (m_pack.empty() || id.value() < m_packFirst || place() >= m_pack.size()) {
        m_pack.clear();
        auto done = m_find.run({id.value()});
        if (!done) {
            m_trouble = done;
            return {};
        }
        if (!m_find.next())
            return {};
        m_packFirst = static_cast<std::uint32_t>(m_find.number(0));
        const QByteArray bytes = m_find.bytes(1);
        const bool good = readPack(
            view(bytes), [&](std::size_t, std::size_t, bool there, const auto &texts, std::size_t, std::uint64_t) {
                m_pack.push_back(there ? PackedText<6>(texts) : PackedText<6>());
            });
        (void)m_find.finish();
        if (!good)
            m_trouble = fail(damaged("personal data"));
    }
    return place() < m_pack.size() ? m_pack[place()] : PackedText<6>();
}

Result<> Persons::takeTrouble()
{
    return std::exchange(m_trouble, {});
}

Result<std::vector<PackedText<6>>> Persons::loadAll()
{
    std::vector<PackedText<6>> all;
    Statement select = m_connection.prepare("SELECT first, data FROM person ORDER BY first");
    if (auto done = select.run(); !done)
        return fail(done.error());
    while (select.next()) {
        const auto first = static_cast<std::size_t>(select.number(0));
        const QByteArray bytes = select.bytes(1);
        if (first > UINT32_MAX)
            return fail(damaged("personal data"));
        if (!readPack(view(bytes),
                      [&](std::size_t i, std::size_t, bool there, const auto &texts, std::size_t, std::uint64_t) {
                          if (!there)
                              return;
                          if (all.size() <= first + i)
                              all.resize(first + i + 1);
                          all[first + i] = PackedText<6>(texts);
                      }))
            return fail(damaged("personal data"));
    }
    if (auto done = select.finish(); !done)
        return fail(done.error());
    return all;
}

Result<Persons::Census> Persons::census()
{
    Census found;
    Statement select = m_connection.prepare("SELECT first, data FROM person ORDER BY first");
    if (auto done = select.run(); !done)
        return fail(done.error());
    while (select.next()) {
        const auto first = static_cast<std::uint32_t>(select.number(0));
        const QByteArray bytes = select.bytes(1);
        if (!readPack(view(bytes),
                      [&](std::size_t i, std::size_t, bool there, const auto &, std::size_t, std::uint64_t) {
                          (there ? found.stored : found.erased).add(first + static_cast<std::uint32_t>(i));
                      }))
            return fail(damaged("personal data"));
    }
    if (auto done = select.finish(); !done)
        return fail(done.error());
    Statement superseded = m_connection.prepare("SELECT person FROM superseded");
    if (auto done = superseded.run(); !done)
        return fail(done.error());
    while (superseded.next())
        found.superseded.add(static_cast<std::uint32_t>(superseded.number(0)));
    if (auto done = superseded.finish(); !done)
        return fail(done.error());
    return found;
}

} // namespace tandem::store
