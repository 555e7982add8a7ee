// SPDX-License-Identifier: GPL-3.0-or-later
// One workbook for people who look at it: a sheet per table, further sheets where one is full.
#include "domain/words.h"
#include "wire/exporter.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <xlsxwriter.h>

#include <array>
#include <memory>

namespace tandem::wire {

namespace {

/// Rows a sheet can hold, and characters a cell can.
constexpr lxw_row_t sheetRows = 1'048'576;
constexpr std::size_t cellLength = 32'767;

/// The text with what XML can't hold, and what would be read as such, written as the format writes it: "_x0001_".
std::string cellText(std::string_view text)
{
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    };
    const auto looksEscaped = [&](std::string_view rest) {
        return rest.size() >= 7 && rest.starts_with("_x") && rest[6] == '_' && isHex(rest[2]) && isHex(rest[3])
               && isHex(rest[4]) && isHex(rest[5]);
    };
    std::string cell;
    cell.reserve(text.size());
    while (!text.empty()) {
        const char c = text.front();
        if (text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF")) {
            cell += text[2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
            text.remove_prefix(3);
            continue;
        }
        if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n') {
            constexpr std::string_view digits = "0123456789ABCDEF";
            cell += c < 0x10 ? "_x000" : "_x001";
            cell += digits[static_cast<std::size_t>(c) & 15];
            cell += '_';
        } else {
            cell += looksEscaped(text) ? "_x005F_" : std::string_view(&c, 1);
        }
        text.remove_prefix(1);
    }
    return cell;
}

/// One table over as many sheets as it takes. Everything is written as text or number, never as a formula: a name such
/// as "=1+1" stays a name.
class Sheets
{
public:
    Sheets(lxw_workbook *book, std::string name, std::initializer_list<const char *> columns)
        : m_book(book), m_name(std::move(name)), m_columns(columns)
    {
        next();
    }
    Sheets &text(std::string_view value)
    {
        if (value.empty()) {
            ++m_column;
            return *this;
        }
        std::string cell = cellText(value);
        if (cell.size() > cellLength) {
            std::size_t end = cellLength; // never half a character
            while (end > 0 && (static_cast<unsigned char>(cell[end]) & 0xC0) == 0x80)
                --end;
            cell.resize(end);
        }
        worksheet_write_string(m_sheet, m_row, m_column++, cell.c_str(), nullptr);
        return *this;
    }
    Sheets &number(double value)
    {
        worksheet_write_number(m_sheet, m_row, m_column++, value, nullptr);
        return *this;
    }
    Sheets &flag(bool value)
    {
        worksheet_write_boolean(m_sheet, m_row, m_column++, value, nullptr);
        return *this;
    }
    Sheets &time(const std::optional<Instant> &value) { return value ? text(value->toIso()) : text({}); }
    void end()
    {
        m_column = 0;
        if (++m_row == sheetRows)
            next();
    }

private:
    void next()
    {
        std::string name = m_name;
        if (++m_sheets > 1)
            name.append(" ").append(std::to_string(m_sheets));
        m_sheet = workbook_add_worksheet(m_book, name.c_str());
        worksheet_freeze_panes(m_sheet, 1, 0);
        m_row = 0;
        m_column = 0;
        for (const char *column : m_columns)
            worksheet_write_string(m_sheet, 0, m_column++, column, nullptr);
        m_row = 1;
        m_column = 0;
    }
    lxw_workbook *m_book;
    std::string m_name;
    std::vector<const char *> m_columns;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    int m_sheets = 0;
};

std::string joined(const std::vector<std::string> &names)
{
    std::string out;
    for (const std::string &name : names)
        out.append(out.empty() ? "" : ", ").append(name);
    return out;
}

std::string roleNames(const PairState &state, std::span<const std::uint32_t> ids)
{
    std::vector<std::string> names;
    for (const std::uint32_t id : ids) {
        if (const Role *role = state.roles().find(RoleId(id)))
            names.push_back(role->name);
    }
    return joined(names);
}

void people(const PairState &state, lxw_workbook *book)
{
    const std::uint32_t roles = state.nextId(TableId::Roles);
    const Containers direct(state, LinkKind::DirectRole, roles, state.nextId(TableId::Users));
    Sheets users(book, "Users",
                 {"id", "name", "email", "subject", "title", "phone", "status", "createdAt", "inviteExpiry",
                  "entitlement", "heldBack", "talend", "roles"});
    state.users().forEach([&](const User &user) {
        const Account *account = state.accountOf(user.id);
        users.text(user.vendorId()).text(user.person.name()).text(user.person.email()).text(user.person.subject());
        users.text(user.person.title()).text(user.person.phone()).text(toWord(user.status)).time(user.createdAt);
        users.time(user.inviteExpiry).flag(user.entitlement).flag(user.heldBack);
        users.text(account ? account->vendorId() : std::string_view());
        users.text(roleNames(state, direct.of(user.id.value()))).end();
    });
    const Containers linked(state, LinkKind::TalendRole, roles, state.nextId(TableId::Users));
    const Containers unlinked(state, LinkKind::UnlinkedTalendRole, roles, state.nextId(TableId::Accounts));
    Sheets accounts(book, "Accounts",
                    {"id", "user", "email", "login", "name", "status", "cause", "createdAt", "roles"});
    state.accounts().forEach([&](const Account &account) {
        accounts.text(account.vendorId()).text(vendorIdOf(state, account.user)).text(account.person.email());
        accounts.text(account.login()).text(account.person.name()).text(toWord(account.status));
        accounts.text(toWord(account.cause)).time(account.createdAt);
        accounts
            .text(roleNames(state, account.user ? linked.of(account.user->value()) : unlinked.of(account.id.value())))
            .end();
    });
}

void roles(const PairState &state, lxw_workbook *book)
{
    Sheets roles(book, "Roles", {"id", "talendId", "name", "kind", "description", "distributed", "members"});
    state.roles().forEach([&](const Role &role) {
        roles.text(role.vendorId).text(role.talendVendorId).text(role.name).text(toWord(role.kind));
        roles.text(role.description).flag(role.distributed);
        roles.number(static_cast<double>(state.directMembers(role.id).count())).end();
    });
    Sheets permissions(book, "Permissions", {"role", "permission", "side"});
    state.roles().forEach([&](const Role &role) {
        for (const std::string &id : role.qlik)
            permissions.text(role.name).text(id).text("qlik").end();
        for (const std::string &id : role.talend)
            permissions.text(role.name).text(id).text("talend").end();
    });
    Sheets groups(book, "Groups", {"id", "name", "side", "members", "roles"});
    state.groups().forEach([&](const Group &group) {
        const LinkKind kind = group.side == Side::Qlik ? LinkKind::GroupUser : LinkKind::GroupAccount;
        std::vector<std::string> names;
        for (const RoleId id : group.roles) {
            if (const Role *role = state.roles().find(id))
                names.push_back(role->name);
        }
        groups.text(group.vendorId).text(group.name).text(toWord(group.side));
        groups.number(static_cast<double>(state.links(kind, group.id.value()).count())).text(joined(names)).end();
    });
}

void things(const PairState &state, lxw_workbook *book)
{
    Sheets spaces(book, "Spaces", {"id", "name", "type", "side", "owner", "members"});
    state.spaces().forEach([&](const Space &space) {
        spaces.text(space.vendorId()).text(space.name()).text(toWord(space.type)).text(toWord(space.side));
        spaces.text(vendorIdOf(state, space.owner)).number(static_cast<double>(space.members.size())).end();
    });
    Sheets content(book, "Content", {"id", "name", "type", "side", "space", "owner", "enabled", "revoked", "app"});
    state.content().forEach([&](const ContentItem &item) {
        const ContentItem *app = state.content().find(item.detail().app);
        content.text(item.vendorId()).text(item.name()).text(toWord(item.type)).text(toWord(item.side));
        content.text(vendorIdOf(state, item.space)).text(vendorIdOf(state, item.owner)).flag(item.enabled);
        content.flag(item.revoked).text(app ? app->vendorId() : std::string_view()).end();
    });
}

} // namespace

Result<> writeWorkbook(const PairState &state, const std::string &path)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE; // a million rows must not lie in memory twice
    std::string folder = QFileInfo(QString::fromStdString(path)).absolutePath().toStdString();
    options.tmpdir = folder.data(); // what is too much for memory goes where the workbook goes
    lxw_workbook *book = workbook_new_opt(path.c_str(), &options);
    if (!book)
        return fail({.code = ErrorCode::IoFailed, .args = {"no workbook can be made"}, .file = path});
    people(state, book);
    roles(state, book);
    things(state, book);
    const lxw_error error = workbook_close(book);
    if (error != LXW_NO_ERROR) {
        // The library does not tell why: a disk with next to nothing left is a full one.
        constexpr qint64 nothing = 1 << 20;
        const bool full =
            QStorageInfo(QFileInfo(QString::fromStdString(path)).absolutePath()).bytesAvailable() < nothing;
        return fail(
            {.code = full ? ErrorCode::DiskFull : ErrorCode::IoFailed, .args = {lxw_strerror(error)}, .file = path});
    }
    return {};
}

} // namespace tandem::wire
