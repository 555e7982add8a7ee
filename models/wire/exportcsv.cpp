// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that `import --csv` reads; numbers of rows join them.
#include "domain/words.h"
#include "wire/exporter.h"

#include <algorithm>

namespace tandem::wire {

namespace {

/// One table, written field by field.
class CsvOut
{
public:
    CsvOut(OutFile &out, std::string_view header) : m_out(out)
    {
        m_out.add(header);
        m_out.add('\n');
    }
    CsvOut &text(std::string_view value)
    {
        separate();
        if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
            m_out.add(value);
            return *this;
        }
        std::string quoted(1, '"');
        for (const char c : value) {
            quoted += c;
            if (c == '"')
                quoted += c;
        }
        quoted += '"';
        m_out.add(quoted);
        return *this;
    }
    CsvOut &number(std::uint64_t value)
    {
        separate();
        m_out.addNumber(value);
        return *this;
    }
    template<class IdType>
    CsvOut &id(const std::optional<IdType> &value)
    {
        return value ? number(value->value()) : text({});
    }
    void end()
    {
        m_out.add('\n');
        m_first = true;
    }

private:
    void separate()
    {
        if (!m_first)
            m_out.add(',');
        m_first = false;
    }
    OutFile &m_out;
    bool m_first = true;
};

std::string_view csvStatus(UserStatus status)
{
    switch (status) {
    case UserStatus::Active:
        return "active";
    case UserStatus::Disabled:
        return "disabled";
    case UserStatus::Invited:
    case UserStatus::Provisioned:
        return "pending";
    }
    return {};
}

std::string_view csvKind(RoleKind kind)
{
    switch (kind) {
    case RoleKind::QlikBuiltIn:
        return "builtin_qlik";
    case RoleKind::TalendBuiltIn:
        return "builtin_talend";
    case RoleKind::Custom:
        return "custom";
    }
    return {};
}

std::string_view csvType(ContentType type)
{
    if (type == ContentType::DataConnection)
        return "dataconnection";
    return type == ContentType::ReloadSchedule ? "reloadschedule" : toWord(type);
}

/// "2026-01-01T09:00:00Z"; with milliseconds only where there are any.
std::string csvTime(Instant time)
{
    std::string iso = time.toIso();
    if (iso.ends_with(".000Z"))
        iso.replace(iso.size() - 5, 5, "Z");
    return iso;
}

/// What the column last_seen says, when that is all that is known beyond the other columns.
std::string_view lastSeen(std::string_view extra)
{
    constexpr std::string_view begin = "{\"lastSeenAt\":\"";
    if (!extra.starts_with(begin) || !extra.ends_with("\"}"))
        return {};
    const std::string_view time = extra.substr(begin.size(), extra.size() - begin.size() - 2);
    return Instant::fromIso(time) ? time : std::string_view();
}

void users(const PairState &state, OutFile &out)
{
    CsvOut csv(out, "uid,user_id,name,email,subject,status,created,last_seen");
    state.users().forEach([&](const User &user) {
        csv.number(user.id.value()).text(user.vendorId()).text(user.person.name()).text(user.person.email());
        csv.text(user.person.subject()).text(csvStatus(user.status)).text(csvTime(user.createdAt));
        csv.text(lastSeen(user.person.extra())).end();
    });
}

void roles(const PairState &state, OutFile &out)
{
    CsvOut csv(out, "rid,role_id,name,kind,auto_assign,has_talend");
    const auto &everyone = state.tenant().autoAssign;
    state.roles().forEach([&](const Role &role) {
        const bool isAuto = std::find(everyone.begin(), everyone.end(), role.id) != everyone.end();
        csv.number(role.id.value()).text(role.vendorId.empty() ? role.talendVendorId : role.vendorId);
        csv.text(role.name).text(csvKind(role.kind)).number(isAuto).number(role.isTalendBearing()).end();
    });
}

void rolePermissions(const PairState &state, OutFile &out)
{
    CsvOut csv(out, "rid,permission,side");
    state.roles().forEach([&](const Role &role) {
        for (const std::string &id : role.talend)
            csv.number(role.id.value()).text(id).text("talend").end();
        for (const std::string &id : role.qlik)
            csv.number(role.id.value()).text(id).text("qlik").end();
    });
}

void groups(const PairState &state, OutFile &out)
{
    CsvOut csv(out, "gid,group_id,name");
    state.groups().forEach([&](const Group &group) {
        if (group.side == Side::Qlik)
            csv.number(group.id.value()).text(group.vendorId).text(group.name).end();
    });
}

void groupRoles(const PairState &state, OutFile &out)
{
    CsvOut csv(out, "gid,rid");
    state.groups().forEach([&](const Group &group) {
        for (const RoleId role : group.roles) {
            if (group.side == Side::Qlik && state.roles().contains(role))
                csv.number(group.id.value()).number(role.value()).end();
        }
    });
}

/// A membership as pairs (member, container), by member.
void links(const PairState &state, OutFile &out, LinkKind kind, std::string_view header)
{
    CsvOut csv(out, header);
    const bool ofGroups = kind == LinkKind::GroupUser;
    const Containers containers(state, kind, state.nextId(ofGroups ? TableId::Groups : TableId::Roles),
                                state.nextId(TableId::Users));
    state.users().forEach([&](const User &user) {
        if (kind == LinkKind::TalendRole && !state.linked().contains(user.id.value()))
            return;
        for (const std::uint32_t container : containers.of(user.id.value())) {
            const Group *group = ofGroups ? state.groups().find(GroupId(container)) : nullptr;
            // groups.csv has the Qlik side's groups alone
            const bool known =
                ofGroups ? group && group->side == Side::Qlik : state.roles().contains(RoleId(container));
            if (known)
                csv.number(user.id.value()).number(container).end();
        }
    });
}

void groupMembers(const PairState &state, OutFile &out)
{
    links(state, out, LinkKind::GroupUser, "uid,gid");
}

void userRoles(const PairState &state, OutFile &out)
{
    links(state, out, LinkKind::DirectRole, "uid,rid");
}

void talendUserRoles(const PairState &state, OutFile &out)
{
    links(state, out, LinkKind::TalendRole, "uid,rid");
}

void talendUsers(const PairState &state, OutFile &out)
{
    CsvOut csv(out, "uid,talend_id,email,status,deleted");
    state.accounts().forEach([&](const Account &account) {
        csv.id(account.user).text(account.vendorId()).text(account.person.email());
        csv.text(csvStatus(account.status)).number(0).end();
    });
    state.users().forEach([&](const User &user) {
        if (!user.heldBack || state.linked().contains(user.id.value()))
            return;
        csv.number(user.id.value()).text({}).text(user.person.email()).text(csvStatus(user.status)).number(1).end();
    });
}

void spaces(const PairState &state, OutFile &out)
{
    CsvOut csv(out, "sid,space_id,name,type,owner_uid");
    state.spaces().forEach([&](const Space &space) {
        csv.number(space.id.value()).text(space.vendorId()).text(space.name()).text(toWord(space.type));
        csv.id(space.owner).end();
    });
}

void content(const PairState &state, OutFile &out)
{
    CsvOut csv(out, "cid,content_id,name,type,sid,owner_uid");
    state.content().forEach([&](const ContentItem &item) {
        if (item.type == ContentType::ApiKey || item.type == ContentType::Alert)
            return;
        csv.number(item.id.value()).text(item.vendorId()).text(item.name()).text(csvType(item.type));
        csv.id(item.space && state.spaces().contains(*item.space) ? item.space : std::nullopt).id(item.owner).end();
    });
}

void apiKeys(const PairState &state, OutFile &out)
{
    CsvOut csv(out, "kid,key_id,owner_uid,status");
    state.content().forEach([&](const ContentItem &item) {
        if (item.type == ContentType::ApiKey)
            csv.number(item.id.value())
                .text(item.vendorId())
                .id(item.owner)
                .text(item.revoked ? "revoked" : "active")
                .end();
    });
}

void alerts(const PairState &state, OutFile &out)
{
    CsvOut csv(out, "aid,alert_id,owner_uid,name");
    state.content().forEach([&](const ContentItem &item) {
        if (item.type == ContentType::Alert)
            csv.number(item.id.value()).text(item.vendorId()).id(item.owner).text(item.name()).end();
    });
}

} // namespace

Result<> writeCsvTables(const PairState &state, const std::string &dir)
{
    struct NamedTable
    {
        std::string_view name;
        void (*write)(const PairState &, OutFile &);
    };
    for (const auto &[name, write] :
         {NamedTable{"users", users}, NamedTable{"roles", roles}, NamedTable{"role_permissions", rolePermissions},
          NamedTable{"groups", groups}, NamedTable{"group_roles", groupRoles},
          NamedTable{"group_members", groupMembers}, NamedTable{"user_roles", userRoles},
          NamedTable{"talend_users", talendUsers}, NamedTable{"talend_user_roles", talendUserRoles},
          NamedTable{"spaces", spaces}, NamedTable{"content", content}, NamedTable{"api_keys", apiKeys},
          NamedTable{"alerts", alerts}}) {
        std::string path = dir;
        path.append("/").append(name).append(".csv");
        auto out = OutFile::create(path);
        if (!out)
            return fail(out.error());
        write(state, *out);
        if (const auto done = out->close(); !done)
            return done;
    }
    return {};
}

} // namespace tandem::wire
