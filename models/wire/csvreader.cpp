// SPDX-License-Identifier: GPL-3.0-or-later
// The tables, as bench/ of the workload lays them out: users.csv, roles.csv … Numbers of rows (uid, rid, sid, gid) join
// them; the vendors' ids stand once beside them.
#include "wire/csvreader.h"

#include "domain/permissioncatalogue.h"
#include "domain/text.h"
#include "domain/words.h"
#include "wire/jsonfields.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <charconv>
#include <ranges>

namespace tandem::wire {

namespace {

constexpr std::array<std::string_view, 13> tableNames{
    "users",      "roles",        "role_permissions",  "groups", "group_roles", "group_members",
    "user_roles", "talend_users", "talend_user_roles", "spaces", "content",     "api_keys",
    "alerts"};

/// Rows by the number that their table gives them.
class Numbers
{
public:
    void set(std::uint64_t number, std::uint32_t row)
    {
        if (number < dense) {
            if (number >= m_rows.size())
                m_rows.resize(std::max<std::size_t>(number + 1, m_rows.size() * 2));
            m_rows[number] = row;
        } else {
            m_far[number] = row;
        }
    }
    /// 0 when there is none.
    [[nodiscard]] std::uint32_t of(std::uint64_t number) const
    {
        if (number < m_rows.size())
            return m_rows[number];
        const auto found = m_far.find(number);
        return found == m_far.end() ? 0 : found->second;
    }

private:
    static constexpr std::uint64_t dense = 50'000'000;
    std::vector<std::uint32_t> m_rows;
    std::unordered_map<std::uint64_t, std::uint32_t> m_far;
};

std::optional<std::uint64_t> number(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

class Tables
{
public:
    Tables(const std::string &dir, Draft &draft) : m_dir(dir), m_draft(draft) { }
    Result<> read(std::uint64_t &files);

private:
    /// The table as a source; nullopt when the folder does not have it.
    std::optional<ByteSource> source(std::string_view table)
    {
        const QString path = QDir(QString::fromStdString(m_dir))
                                 .filePath(QString::fromUtf8(table.data(), static_cast<qsizetype>(table.size()))
                                           + QStringLiteral(".csv"));
        if (!QFileInfo::exists(path))
            return std::nullopt;
        ++m_files;
        return ByteSource::file(path.toStdString());
    }
    /// Reads a table, if it is there, row by row: f(CsvTable &, CsvFields) -> Result<>.
    template<class F>
    Result<> table(std::string_view name, std::vector<std::string_view> columns, F &&f)
    {
        const auto file = source(name);
        if (!file)
            return {};
        CsvTable csv(*file, std::move(columns));
        const auto done = csv.each([&](CsvFields row) { return f(csv, row); });
        for (const std::string &column : csv.unknownColumns())
            ++m_draft.unknownFields[{std::string(name), column}];
        return done;
    }
    /// A table of two numbers that link rows known before.
    template<class F>
    Result<> links(std::string_view name, std::string_view first, std::string_view second, F &&f)
    {
        return table(name, {first, second}, [&](CsvTable &csv, CsvFields row) -> Result<> {
            const auto a = number(row[0]);
            const auto b = number(row[1]);
            if (!a || !b)
                return csv.refuse(a ? 1 : 0, row[a ? 1 : 0]);
            return f(csv, row, *a, *b);
        });
    }

    Result<> users();
    Result<> roles();
    Result<> groups();
    Result<> talend();
    Result<> spaces();
    Result<> content();
    Result<> owned(std::string_view name, ContentType type);
    void own(ContentItem &item, std::uint64_t uid);
    void put(ContentItem item);

    std::string m_dir;
    Draft &m_draft;
    std::uint64_t m_files = 0;
    Numbers m_users;
    Numbers m_spaces;
    Numbers m_accounts; ///< by uid
    Numbers m_roles; ///< key of the Qlik side's mention
    Numbers m_talendRoles;
    Numbers m_groups;
    std::unordered_map<std::uint64_t, std::size_t> m_rolePlace; ///< rid -> place in qlikRoles
    std::unordered_map<std::uint64_t, std::size_t> m_talendPlace; ///< rid -> place in talendRoles
};

Result<> Tables::users()
{
    enum { Uid, Id, Name, Email, Subject, Status, Created, LastSeen };
    return table("users", {"uid", "user_id", "name", "email", "subject", "status", "created", "last_seen?"},
                 [&](CsvTable &csv, CsvFields row) -> Result<> {
                     const auto uid = number(row[Uid]);
                     if (!uid || m_users.of(*uid) != 0)
                         return csv.refuse(Uid, row[Uid]);
                     const auto status = fromWord<UserStatus>(row[Status]);
                     if (!status)
                         return csv.refuse(Status, row[Status]);
                     const auto created = row[Created].empty() ? Instant(0) : Instant::fromIso(row[Created]);
                     if (!created)
                         return csv.refuse(Created, row[Created]);
                     User user(UserId(m_draft.users.next()));
                     user.keys = PackedText<2>({row[Id], {}});
                     ExtraFields more;
                     if (!row[LastSeen].empty()) {
                         if (!Instant::fromIso(row[LastSeen]))
                             return csv.refuse(LastSeen, row[LastSeen]);
                         more.addText("lastSeenAt", row[LastSeen]);
                     }
                     for (std::size_t i = 0; i < csv.unknownColumns().size(); ++i) {
                         if (!csv.unknown(i).empty())
                             more.addText(csv.unknownColumns()[i], csv.unknown(i));
                     }
                     const std::string extra = more.json();
                     user.person = Person(PersonId(m_draft.nextPerson++),
                                          PackedText<6>({row[Name], trimmed(row[Email]), row[Subject], {}, {}, extra}));
                     user.status = *status;
                     user.createdAt = *created;
                     user.bot = row[Subject].starts_with("qlikbot\\");
                     m_users.set(*uid, user.id.value());
                     m_draft.users.put(std::move(user));
                     return {};
                 });
}

Result<> Tables::roles()
{
    enum { Rid, Id, Name, Kind, Auto, HasTalend };
    auto done = table("roles", {"rid", "role_id", "name", "kind", "auto_assign?", "has_talend?"},
                      [&](CsvTable &csv, CsvFields row) -> Result<> {
                          const auto rid = number(row[Rid]);
                          if (!rid || m_rolePlace.contains(*rid))
                              return csv.refuse(Rid, row[Rid]);
                          const auto kind = fromWord<RoleKind>(row[Kind]);
                          if (!kind)
                              return csv.refuse(Kind, row[Kind]);
                          for (const std::size_t flag : {Auto, HasTalend}) {
                              if (row[flag] != "0" && row[flag] != "1" && !row[flag].empty())
                                  return csv.refuse(flag, row[flag]);
                          }
                          Role role(RoleId(0));
                          role.vendorId = row[Id];
                          role.name = row[Name];
                          role.kind = *kind;
                          role.distributed = *kind == RoleKind::TalendBuiltIn;
                          const std::uint32_t mention = m_draft.qlikRoleMentions.of(row[Id], row[Name]);
                          m_roles.set(*rid, mention);
                          if (*kind != RoleKind::QlikBuiltIn) {
                              // The Talend side's own record of a synchronized role; its id is not in the table.
                              Role there(RoleId(0));
                              there.name = role.name;
                              there.kind = role.kind;
                              there.onQlik = false;
                              there.onTalend = true;
                              there.talendVendorId =
                                  mintUuid(hash64(row[Id], *rid), static_cast<std::uint32_t>(ObjectType::Role), 0);
                              m_talendRoles.set(*rid, m_draft.talendRoleMentions.of(there.talendVendorId, role.name));
                              m_talendPlace.emplace(*rid, m_draft.talendRoles.size());
                              m_draft.talendRoles.push_back(std::move(there));
                          }
                          if (row[Auto] == "1")
                              m_draft.everyone.push_back(mention);
                          m_rolePlace.emplace(*rid, m_draft.qlikRoles.size());
                          m_draft.qlikRoles.push_back(std::move(role));
                          return {};
                      });
    if (!done)
        return done;
    m_draft.sawQlikRoles = m_draft.sawTalendRoles = true;
    std::vector<std::vector<std::string>> qlik(m_draft.qlikRoles.size());
    std::vector<std::vector<std::string>> talend(m_draft.qlikRoles.size());
    done = table("role_permissions", {"rid", "permission", "side"}, [&](CsvTable &csv, CsvFields row) -> Result<> {
        const auto rid = number(row[0]);
        const auto place = rid ? m_rolePlace.find(*rid) : m_rolePlace.end();
        if (place == m_rolePlace.end())
            return csv.refuse(0, row[0]);
        const auto side = fromWord<Side>(row[2]);
        if (!side)
            return csv.refuse(2, row[2]);
        auto &ids = (*side == Side::Qlik ? qlik : talend)[place->second];
        ids.push_back(permissionCatalogue().canonicalId(row[1], *side));
        return {};
    });
    for (const auto &[rid, place] : m_rolePlace) {
        Role &role = m_draft.qlikRoles[place];
        role.qlik = PermissionSet(std::move(qlik[place]));
        role.talend = PermissionSet(std::move(talend[place]));
        if (const auto there = m_talendPlace.find(rid); there != m_talendPlace.end())
            m_draft.talendRoles[there->second].talend = role.talend;
    }
    return done;
}

Result<> Tables::groups()
{
    std::unordered_map<std::uint64_t, std::size_t> places;
    auto done = table("groups", {"gid", "group_id", "name"}, [&](CsvTable &csv, CsvFields row) -> Result<> {
        const auto gid = number(row[0]);
        if (!gid || places.contains(*gid))
            return csv.refuse(0, row[0]);
        Group group(GroupId(0));
        group.vendorId = row[1];
        group.name = row[2];
        places.emplace(*gid, m_draft.groups.size());
        m_groups.set(*gid, m_draft.groupMentions.of(row[1], row[2]));
        m_draft.groups.push_back(std::move(group));
        m_draft.groupRoles.emplace_back();
        return {};
    });
    if (!done)
        return done;
    done = links("group_roles", "gid", "rid",
                 [&](CsvTable &csv, CsvFields row, std::uint64_t gid, std::uint64_t rid) -> Result<> {
                     const auto group = places.find(gid);
                     if (group == places.end() || m_roles.of(rid) == 0)
                         return csv.refuse(group == places.end() ? 0 : 1, row[group == places.end() ? 0 : 1]);
                     m_draft.groupRoles[group->second].push_back(m_roles.of(rid));
                     return {};
                 });
    if (!done)
        return done;
    done = links("group_members", "uid", "gid",
                 [&](CsvTable &csv, CsvFields row, std::uint64_t uid, std::uint64_t gid) -> Result<> {
                     const std::uint32_t user = m_users.of(uid);
                     const std::uint32_t group = m_groups.of(gid);
                     if (user == 0 || group == 0)
                         return csv.refuse(user == 0 ? 0 : 1, row[user == 0 ? 0 : 1]);
                     m_draft.userGroups.push_back({group, user});
                     return {};
                 });
    if (!done)
        return done;
    return links("user_roles", "uid", "rid",
                 [&](CsvTable &csv, CsvFields row, std::uint64_t uid, std::uint64_t rid) -> Result<> {
                     const std::uint32_t user = m_users.of(uid);
                     const std::uint32_t role = m_roles.of(rid);
                     if (user == 0 || role == 0)
                         return csv.refuse(user == 0 ? 0 : 1, row[user == 0 ? 0 : 1]);
                     m_draft.userRoles.push_back({role, user});
                     return {};
                 });
}

Result<> Tables::talend()
{
    enum { Uid, Id, Email, Status, Deleted };
    const auto done = table("talend_users", {"uid", "talend_id", "email", "status", "deleted?"},
                            [&](CsvTable &csv, CsvFields row) -> Result<> {
                                std::uint32_t userRow = 0;
                                const auto uid = number(row[Uid]);
                                if (!row[Uid].empty()) { // without a uid: an account that belongs to no user
                                    if (!uid || m_accounts.of(*uid) != 0)
                                        return csv.refuse(Uid, row[Uid]);
                                    userRow = m_users.of(*uid);
                                }
                                const auto status = fromWord<UserStatus>(row[Status]);
                                if (!status)
                                    return csv.refuse(Status, row[Status]);
                                if (row[Deleted] != "0" && row[Deleted] != "1" && !row[Deleted].empty())
                                    return csv.refuse(Deleted, row[Deleted]);
                                const User *user = userRow != 0 ? m_draft.users.find(UserId(userRow)) : nullptr;
                                if (row[Deleted] == "1") { // SU-14: no account, and none by a retained role
                                    if (!user)
                                        return {};
                                    User held = *user;
                                    held.heldBack = true;
                                    m_draft.users.put(std::move(held));
                                    return {};
                                }
                                Account account(AccountId(m_draft.accounts.next()));
                                account.keys = PackedText<1>({row[Id]});
                                const std::string_view email = trimmed(row[Email]);
                                // The table names address and status; the rest is the linked user's.
                                const std::string_view name = user ? user->person.name() : std::string_view();
                                account.person = Person(PersonId(m_draft.nextPerson++),
                                                        PackedText<6>({name, email, email, {}, {}, {}}));
                                account.status = *status;
                                if (user)
                                    account.user = user->id;
                                account.createdAt = user ? user->createdAt : Instant(0);
                                if (uid)
                                    m_accounts.set(*uid, account.id.value());
                                m_draft.accounts.put(std::move(account));
                                return {};
                            });
    if (!done)
        return done;
    m_draft.sawTalend = true;
    return links("talend_user_roles", "uid", "rid",
                 [&](CsvTable &csv, CsvFields row, std::uint64_t uid, std::uint64_t rid) -> Result<> {
                     const std::uint32_t account = m_accounts.of(uid);
                     const std::uint32_t role = m_talendRoles.of(rid);
                     if (account == 0 || m_roles.of(rid) == 0)
                         return csv.refuse(account == 0 ? 0 : 1, row[account == 0 ? 0 : 1]);
                     if (role != 0)
                         m_draft.accountRoles.push_back({role, account});
                     return {};
                 });
}

void Tables::own(ContentItem &item, std::uint64_t uid)
{
    // An owner that is not among the users has left: the number is all that is known of them.
    if (const std::uint32_t user = m_users.of(uid))
        item.owner = UserId(user);
}

Result<> Tables::spaces()
{
    enum { Sid, Id, Name, Type, Owner };
    return table("spaces", {"sid", "space_id", "name", "type", "owner_uid"},
                 [&](CsvTable &csv, CsvFields row) -> Result<> {
                     const auto sid = number(row[Sid]);
                     if (!sid || m_spaces.of(*sid) != 0)
                         return csv.refuse(Sid, row[Sid]);
                     const auto type = fromWord<SpaceType>(row[Type]);
                     if (!type || *type == SpaceType::Personal)
                         return csv.refuse(Type, row[Type]);
                     Space space(SpaceId(m_draft.spaces.next()));
                     space.texts = PackedText<3>({row[Id], row[Name], {}});
                     space.type = *type;
                     std::uint32_t ownerKey = 0;
                     if (!row[Owner].empty()) {
                         const auto uid = number(row[Owner]);
                         if (!uid)
                             return csv.refuse(Owner, row[Owner]);
                         if (const std::uint32_t user = m_users.of(*uid))
                             space.owner = UserId(user);
                         else
                             ownerKey = m_draft.people.of(row[Owner]);
                     }
                     m_draft.spaceOwners.push_back(ownerKey);
                     m_spaces.set(*sid, space.id.value());
                     m_draft.spaces.put(std::move(space));
                     return {};
                 });
}

Result<> Tables::content()
{
    enum { Cid, Id, Name, Type, Sid, Owner };
    return table("content", {"cid", "content_id", "name", "type", "sid", "owner_uid"},
                 [&](CsvTable &csv, CsvFields row) -> Result<> {
                     if (!number(row[Cid]))
                         return csv.refuse(Cid, row[Cid]);
                     const auto type = fromWord<ContentType>(row[Type]);
                     if (!type)
                         return csv.refuse(Type, row[Type]);
                     ContentItem item(ContentId(m_draft.content.next()), *type);
                     item.texts = PackedText<2>({row[Id], row[Name]});
                     if (!row[Sid].empty()) {
                         const auto sid = number(row[Sid]);
                         const std::uint32_t space = sid ? m_spaces.of(*sid) : 0;
                         if (space == 0)
                             return csv.refuse(Sid, row[Sid]);
                         item.space = SpaceId(space);
                     }
                     ContentRefs refs;
                     if (!row[Owner].empty()) {
                         const auto uid = number(row[Owner]);
                         if (!uid)
                             return csv.refuse(Owner, row[Owner]);
                         own(item, *uid);
                         refs.owner = item.owner ? 0 : m_draft.people.of(row[Owner]);
                     }
                     m_draft.contentRefs.push_back(refs);
                     m_draft.content.put(std::move(item));
                     return {};
                 });
}

Result<> Tables::owned(std::string_view name, ContentType type)
{
    const bool keys = type == ContentType::ApiKey;
    std::vector<std::string_view> columns{keys ? "kid" : "aid", keys ? "key_id" : "alert_id", "owner_uid",
                                          keys ? "status" : "name"};
    return table(name, std::move(columns), [&](CsvTable &csv, CsvFields row) -> Result<> {
        if (!number(row[0]))
            return csv.refuse(0, row[0]);
        ContentItem item(ContentId(m_draft.content.next()), type);
        item.texts = PackedText<2>({row[1], keys ? std::string_view() : row[3]});
        if (keys) {
            if (row[3] != "active" && row[3] != "revoked" && row[3] != "expired")
                return csv.refuse(3, row[3]);
            item.revoked = row[3] != "active";
        }
        ContentRefs refs;
        if (!row[2].empty()) {
            const auto uid = number(row[2]);
            if (!uid)
                return csv.refuse(2, row[2]);
            own(item, *uid);
            refs.owner = item.owner ? 0 : m_draft.people.of(row[2]);
        }
        m_draft.contentRefs.push_back(refs);
        m_draft.content.put(std::move(item));
        return {};
    });
}

Result<> Tables::read(std::uint64_t &files)
{
    using Step = Result<> (Tables::*)();
    for (const Step step :
         {&Tables::users, &Tables::roles, &Tables::groups, &Tables::talend, &Tables::spaces, &Tables::content}) {
        if (const auto done = (this->*step)(); !done)
            return done;
    }
    for (const auto &[name, type] : {std::pair<std::string_view, ContentType>{"api_keys", ContentType::ApiKey},
                                     std::pair<std::string_view, ContentType>{"alerts", ContentType::Alert}}) {
        if (const auto done = owned(name, type); !done)
            return done;
    }
    files += m_files;
    return {};
}

} // namespace

std::span<const std::string_view> csvTableNames()
{
    return tableNames;
}

Result<> readCsvTables(const std::string &dir, Draft &draft, std::uint64_t &read)
{
    return Tables(dir, draft).read(read);
}

} // namespace tandem::wire
