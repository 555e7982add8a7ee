// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/companion.h"
#include "wire/facts.h"

#include <array>
#include <set>
#include <unordered_map>

namespace tandem::wire {

namespace {

using Rows = std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>>;

template<class Row>
Rows rowsOf(const Table<Row> &table)
{
    Rows rows;
    rows.reserve(table.size());
    table.forEach([&](const Row &row) { rows.emplace(keyOf(row), row.id.value()); });
    return rows;
}

template<class IdType>
std::optional<IdType> in(const Rows &rows, std::string_view key)
{
    const auto found = rows.find(key);
    return found == rows.end() ? std::nullopt : std::optional(IdType(found->second));
}

User newRow(UserId id, std::string_view key, User *)
{
    User row(id);
    row.keys = PackedText<2>({key, {}});
    return row;
}

Account newRow(AccountId id, std::string_view key, Account *)
{
    Account row(id);
    row.keys = PackedText<1>({key});
    return row;
}

Role newRow(RoleId id, std::string_view, Role *)
{
    return Role(id); // its ids are facts
}

Group newRow(GroupId id, std::string_view key, Group *)
{
    Group row(id);
    const auto colon = key.find(':');
    row.side = fromWord<Side>(key.substr(0, colon)).value_or(Side::Qlik);
    row.vendorId = key.substr(colon + 1);
    return row;
}

Space newRow(SpaceId id, std::string_view key, Space *)
{
    Space row(id);
    row.texts = PackedText<3>({key, {}, {}});
    return row;
}

ContentItem newRow(ContentId id, std::string_view key, ContentItem *)
{
    const auto colon = key.find(':');
    ContentItem row(id, fromWord<ContentType>(key.substr(0, colon)).value_or(ContentType::App));
    row.texts = PackedText<2>({key.substr(colon + 1), {}});
    return row;
}

class Completion
{
public:
    Completion(const ByteSource &source, const JsonPiece &piece, PairState::Parts &parts, std::uint32_t &nextPerson)
        : m_in(source, piece), m_parts(parts), m_nextPerson(nextPerson)
    { }
    Result<> run(JsonObject object);

private:
    /// Rows that the other files lack are made first, so that facts may name them.
    template<class Row>
    void make(JsonObject object, std::string_view name, Table<Row> &table, Rows &rows)
    {
        eachRow(object, name, [&](std::string_view key, JsonObject) {
            if (rows.contains(key))
                return;
            const typename Table<Row>::Key id(std::is_same_v<Row, User> ? nextUser() : table.next());
            table.put(newRow(id, key, static_cast<Row *>(nullptr)));
            rows.emplace(key, id.value());
        });
    }
    template<class Row>
    void complete(JsonObject object, std::string_view name, Table<Row> &table, const Rows &rows)
    {
        eachRow(object, name, [&](std::string_view key, JsonObject facts) {
            Row row = table.at(typename Table<Row>::Key(rows.find(key)->second));
            setFacts(row, m_in, facts, m_names);
            if (!m_in.failed())
                table.put(std::move(row));
        });
    }
    template<class F>
    void eachRow(JsonObject object, std::string_view name, F &&f)
    {
        JsonValue list;
        if (object.at_key(name).get(list))
            return;
        m_in.each(name, list, [&](JsonValue entry) {
            std::string_view key;
            JsonObject facts;
            if (entry.get_object().get(facts) || facts.at_key("key").get_string().get(key) || key.empty()) {
                m_in.refuse("key", entry);
                return;
            }
            m_in.intoEntry();
            f(key, facts);
        });
    }
    std::uint32_t nextUser() const { return std::max(m_parts.users.next(), m_parts.tombstones.next()); }
    void deletedUsers(JsonObject object);
    void links(JsonObject object);
    void absent(JsonObject object);
    void counters(JsonObject object);

    JsonFields m_in;
    PairState::Parts &m_parts;
    std::uint32_t &m_nextPerson;
    FactNames m_names;
    Rows m_users;
    Rows m_accounts;
    Rows m_roles;
    Rows m_groups;
    Rows m_spaces;
    Rows m_content;
    Rows m_tombstones;
};

void Completion::deletedUsers(JsonObject object)
{
    m_parts.tombstones.forEach([&](const Tombstone &row) { m_tombstones.emplace(row.vendorId(), row.id.value()); });
    JsonValue list;
    if (object.at_key("deletedUsers").get(list))
        return;
    std::set<std::uint32_t> kept;
    m_in.each("deletedUsers", list, [&](JsonValue entry) {
        std::string_view id;
        std::optional<Instant> when;
        m_in.eachField("deletedUser", entry, [&](std::string_view key, JsonValue value) {
            if (key == "id")
                id = m_in.text(key, value);
            else if (key == "deletedAt")
                when = m_in.time(key, value);
        });
        if (m_in.failed() || id.empty())
            return;
        const auto known = m_tombstones.find(id);
        Tombstone row(UserId(known == m_tombstones.end() ? nextUser() : known->second));
        row.keys = PackedText<1>({id});
        row.deletedAt = when.value_or(Instant(0));
        kept.insert(row.id.value());
        m_tombstones.emplace(id, row.id.value());
        m_parts.tombstones.put(std::move(row));
    });
    // Whoever else the other files made one of is somebody that the facts name otherwise.
    for (auto entry = m_tombstones.begin(); entry != m_tombstones.end();) {
        if (kept.contains(entry->second)) {
            ++entry;
        } else {
            m_parts.tombstones.drop(UserId(entry->second));
            entry = m_tombstones.erase(entry);
        }
    }
}

void Completion::links(JsonObject object)
{
    constexpr std::array<std::pair<std::string_view, LinkKind>, 5> words{
        {{"direct-role", LinkKind::DirectRole},
         {"talend-role", LinkKind::TalendRole},
         {"unlinked-talend-role", LinkKind::UnlinkedTalendRole},
         {"group-user", LinkKind::GroupUser},
         {"group-account", LinkKind::GroupAccount}}};
    JsonValue list;
    if (object.at_key("links").get(list))
        return;
    m_in.each("links", list, [&](JsonValue entry) {
        std::string_view kind;
        std::string_view container;
        std::string_view member;
        bool present = true;
        m_in.eachField("link", entry, [&](std::string_view key, JsonValue value) {
            if (key == "kind")
                kind = m_in.text(key, value);
            else if (key == "of")
                container = m_in.text(key, value);
            else if (key == "member")
                member = m_in.text(key, value);
            else if (key == "present")
                present = m_in.flag(key, value).value_or(true);
        });
        const auto word = std::ranges::find(words, kind, &std::pair<std::string_view, LinkKind>::first);
        if (word == words.end()) {
            m_in.refuse("kind", entry);
            return;
        }
        const bool ofGroups = word->second == LinkKind::GroupUser || word->second == LinkKind::GroupAccount;
        const bool ofAccounts = word->second == LinkKind::UnlinkedTalendRole || word->second == LinkKind::GroupAccount;
        const Rows &containers = ofGroups ? m_groups : m_roles;
        const Rows &members = ofAccounts ? m_accounts : m_users;
        const auto of = containers.find(container);
        const auto who = members.find(member);
        if (of == containers.end() || who == members.end()) {
            m_in.refuse(of == containers.end() ? "of" : "member", entry);
            return;
        }
        m_parts.links[static_cast<std::size_t>(word->second)].set(of->second, who->second, present);
    });
}

void Completion::absent(JsonObject object)
{
    JsonValue list;
    if (object.at_key("absent").get(list))
        return;
    m_in.each("absent", list, [&](JsonValue entry) {
        std::string_view table;
        std::string_view key;
        m_in.eachField("row", entry, [&](std::string_view name, JsonValue value) {
            if (name == "table")
                table = m_in.text(name, value);
            else if (name == "key")
                key = m_in.text(name, value);
        });
        const auto forget = [&](LinkKind kind, std::uint32_t container) {
            auto &links = m_parts.links[static_cast<std::size_t>(kind)];
            if (links.of(container).count() > 0)
                links.assign(container, Roaring());
        };
        if (table == "users") {
            if (const auto id = in<UserId>(m_users, key))
                m_parts.users.drop(*id);
        } else if (table == "accounts") {
            if (const auto id = in<AccountId>(m_accounts, key))
                m_parts.accounts.drop(*id);
        } else if (table == "roles") {
            if (const auto id = in<RoleId>(m_roles, key)) {
                for (const LinkKind kind : {LinkKind::DirectRole, LinkKind::TalendRole, LinkKind::UnlinkedTalendRole})
                    forget(kind, id->value());
                m_parts.roles.drop(*id);
            }
        } else if (table == "groups") {
            if (const auto id = in<GroupId>(m_groups, key)) {
                forget(LinkKind::GroupUser, id->value());
                forget(LinkKind::GroupAccount, id->value());
                m_parts.groups.drop(*id);
            }
        } else if (table == "spaces") {
            if (const auto id = in<SpaceId>(m_spaces, key))
                m_parts.spaces.drop(*id);
        } else if (table == "content") {
            if (const auto id = in<ContentId>(m_content, key))
                m_parts.content.drop(*id);
        }
    });
}

void Completion::counters(JsonObject object)
{
    // What Tandem mints next is what it would have minted without the export: no id comes twice.
    JsonValue next;
    if (object.at_key("next").get(next))
        return;
    m_in.eachField("next", next, [&](std::string_view key, JsonValue value) {
        const auto number = m_in.number(key, value).value_or(0);
        if (number < 0 || number > UINT32_MAX) {
            m_in.refuse(key, value);
            return;
        }
        const auto id = static_cast<std::uint32_t>(number);
        if (key == "users")
            m_parts.users.reserveIds(id);
        else if (key == "accounts")
            m_parts.accounts.reserveIds(id);
        else if (key == "roles")
            m_parts.roles.reserveIds(id);
        else if (key == "groups")
            m_parts.groups.reserveIds(id);
        else if (key == "spaces")
            m_parts.spaces.reserveIds(id);
        else if (key == "content")
            m_parts.content.reserveIds(id);
    });
}

Result<> Completion::run(JsonObject object)
{
    deletedUsers(object);
    m_users = rowsOf(m_parts.users);
    m_accounts = rowsOf(m_parts.accounts);
    m_roles = rowsOf(m_parts.roles);
    m_groups = rowsOf(m_parts.groups);
    m_spaces = rowsOf(m_parts.spaces);
    m_content = rowsOf(m_parts.content);
    make(object, "users", m_parts.users, m_users);
    make(object, "roles", m_parts.roles, m_roles);
    make(object, "groups", m_parts.groups, m_groups);
    make(object, "accounts", m_parts.accounts, m_accounts);
    make(object, "spaces", m_parts.spaces, m_spaces);
    make(object, "content", m_parts.content, m_content);
    m_names.user = [&](std::string_view key) {
        const auto user = in<UserId>(m_users, key);
        return user ? user : in<UserId>(m_tombstones, key);
    };
    m_names.role = [&](std::string_view key) { return in<RoleId>(m_roles, key); };
    m_names.group = [&](std::string_view key) { return in<GroupId>(m_groups, key); };
    m_names.space = [&](std::string_view key) { return in<SpaceId>(m_spaces, key); };
    m_names.content = [&](std::string_view key) { return in<ContentId>(m_content, key); };
    m_names.newPerson = [&] { return PersonId(m_nextPerson++); };
    complete(object, "users", m_parts.users, m_users);
    complete(object, "roles", m_parts.roles, m_roles);
    complete(object, "groups", m_parts.groups, m_groups);
    complete(object, "accounts", m_parts.accounts, m_accounts);
    complete(object, "spaces", m_parts.spaces, m_spaces);
    complete(object, "content", m_parts.content, m_content);
    JsonValue tenant;
    JsonObject facts;
    if (!object.at_key("tenant").get(tenant) && !tenant.get_object().get(facts))
        setFacts(m_parts.tenant, m_in, facts, m_names);
    links(object);
    absent(object);
    counters(object);
    return m_in.failed() ? fail(m_in.error()) : Result<>();
}

/// The companion's object; its text must outlive it.
Result<JsonObject> parsed(simdjson::dom::parser &parser, const std::string &json, const std::string &path)
{
    JsonObject object;
    if (const auto error = parser.parse(json).get_object().get(object)) {
        return fail({.code = ErrorCode::BadFile, .args = {simdjson::error_message(error)}, .file = path, .line = 1});
    }
    return object;
}

} // namespace

Result<std::optional<bool>> companionIsPaired(const std::string &json, const std::string &path, std::string_view part)
{
    simdjson::dom::parser parser;
    const auto object = parsed(parser, json, path);
    if (!object)
        return fail(object.error());
    JsonObject own;
    if (object->at_key(part).get_object().get(own))
        return std::nullopt;
    bool paired = true;
    if (own.at_pointer("/tenant/paired").get_bool().get(paired))
        return true;
    return paired;
}

Result<> completeBy(const std::string &json, const std::string &path, std::string_view part, PairState::Parts &parts,
                    std::uint32_t &nextPerson)
{
    simdjson::dom::parser parser;
    const auto object = parsed(parser, json, path);
    if (!object)
        return fail(object.error());
    JsonObject own;
    if (object->at_key(part).get_object().get(own))
        return {};
    const ByteSource source = ByteSource::text(path, json);
    JsonPiece piece;
    const std::size_t begin = offsetOf(json, "/" + std::string(part));
    piece.text = std::string_view(*source.memory).substr(begin);
    piece.offset = static_cast<std::int64_t>(begin);
    return Completion(source, piece, parts, nextPerson).run(own);
}

} // namespace tandem::wire
