// SPDX-License-Identifier: GPL-3.0-or-later
// tandemctl show W users|accounts|roles|groups|rights|spaces|content|tenant|todo|audit
#include "control/listing.h"
#include "control/texttable.h"
#include "control/verb.h"
#include "domain/actcatalogue.h"
#include "domain/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace tandem::control {

namespace {

constexpr std::array options{
    Option{"search", "TEXT", QT_TRANSLATE_NOOP("Help", "only what contains this text")},
    Option{"owner", "U|none|deleted", QT_TRANSLATE_NOOP("Help", "only what this user, nobody or a deleted user owns")},
    Option{"user", "U", QT_TRANSLATE_NOOP("Help", "only what concerns this user")},
    Option{"limit", "N", QT_TRANSLATE_NOOP("Help", "at most so many")},
    Option{"count", {}, QT_TRANSLATE_NOOP("Help", "only the number")},
    Option{"as-seen-in", "qlik|talend", QT_TRANSLATE_NOOP("Help", "what that side shows")},
};

/// One list, and the options that mean something there beside --limit and --count.
struct List
{
    std::string_view name;
    std::string_view options;
    Listing (*make)(std::shared_ptr<const PairState>, const Query &);
};

constexpr std::array lists{
    List{"users", "search user as-seen-in", &listUsers},
    List{"accounts", "search user as-seen-in", &listAccounts},
    List{"roles", "search user as-seen-in", &listRoles},
    List{"groups", "search user as-seen-in", &listGroups},
    List{"rights", "search user as-seen-in", &listRights},
    List{"spaces", "search owner user as-seen-in", &listSpaces},
    List{"content", "search owner user as-seen-in", &listContent},
    List{"todo", "search user", &listTodo},
};

Error unknownOption(std::string_view option, std::string_view list)
{
    const std::string name = "--" + std::string(option);
    return {.code = ErrorCode::UnknownOption, .args = {name, "show " + std::string(list)}, .field = name};
}

/// Refuses what would silently mean nothing.
Result<> allow(const Call &call, std::string_view list, std::string_view allowed)
{
    for (const Option &option : options) {
        if (call.arguments.has(option.name) && allowed.find(option.name) == std::string_view::npos)
            return fail(unknownOption(option.name, list));
    }
    return {};
}

Result<Query> queryOf(const Call &call, const PairState &state)
{
    Query query;
    if (const auto text = call.arguments.value("search"))
        query.search = SearchPattern(*text);
    if (const auto text = call.arguments.value("as-seen-in")) {
        const auto side = fromWord<Side>(*text);
        if (!side)
            return fail(
                {.code = ErrorCode::BadValue, .args = {"--as-seen-in", *text, "side"}, .field = "--as-seen-in"});
        query.seenIn = *side == Side::Qlik ? SeenIn::Qlik : SeenIn::Talend;
    }
    if (const auto text = call.arguments.value("user")) {
        const auto user = findOwner(state, *text, "--user");
        if (!user)
            return fail(user.error());
        query.user = *user;
    }
    if (const auto text = call.arguments.value("owner")) {
        query.ownership = *text == "none"      ? Ownership::Nobody
                          : *text == "deleted" ? Ownership::Deleted
                                               : Ownership::User;
        if (query.ownership == Ownership::User) {
            const auto owner = findOwner(state, *text, "--owner");
            if (!owner)
                return fail(owner.error());
            query.owner = *owner;
        }
    }
    return query;
}

/// Prints rows `from` to the end of a list.
void print(Call &call, const Listing &listing, std::size_t from, std::size_t count)
{
    if (call.arguments.has("count")) {
        call.out << std::to_string(count) << '\n';
    } else if (call.json) {
        JsonWriter json(call.out);
        json.beginArray();
        for (std::size_t i = from; i < from + count; ++i)
            listing.json(json, i);
        json.endArray().finish();
    } else {
        printTable(call.out, listing.headings, count, [&](std::size_t i) { return listing.cells(from + i); });
    }
}

void printTenant(Output &out, const PairState &state)
{
    const Tenant &tenant = state.tenant();
    std::vector<std::pair<QString, std::string>> lines;
    const auto line = [&](const char *title, const std::string &text) { lines.emplace_back(column(title), text); };
    const auto maybe = [](const auto &number) { return number ? std::to_string(*number) : std::string("∞"); };
    line(QT_TRANSLATE_NOOP("Control", "Service account owner"), ownerText(state, tenant.serviceAccountOwner));
    line(QT_TRANSLATE_NOOP("Control", "Entitlements used"), std::to_string(state.seatsUsed()));
    line(QT_TRANSLATE_NOOP("Control", "Entitlements in total"), maybe(tenant.entitlements));
    line(QT_TRANSLATE_NOOP("Control", "Talend accounts"), std::to_string(state.talendUsed()));
    line(QT_TRANSLATE_NOOP("Control", "Talend limit"), std::to_string(tenant.talendLimit));
    line(QT_TRANSLATE_NOOP("Control", "Identity provider"),
         tenant.idp ? tenant.idp->name + " (" + std::string(toWord(tenant.idp->state)) + ")" : std::string("-"));
    line(QT_TRANSLATE_NOOP("Control", "Days an invitation lasts"), std::to_string(tenant.inviteDays));
    line(QT_TRANSLATE_NOOP("Control", "Licence auto-assignment"), tenant.licenceAutoAssign ? "on" : "off");
    line(QT_TRANSLATE_NOOP("Control", "Subscription"), std::string(toWord(tenant.subscription)));
    line(QT_TRANSLATE_NOOP("Control", "Rehearsal time"), tenant.now.toIso());
    qsizetype width = 0;
    for (const auto &[title, text] : lines)
        width = std::max(width, title.size());
    for (const auto &[title, text] : lines)
        out << title.leftJustified(width + 2) << text << '\n';
}

Result<Exit> showTenant(Call &call, const PairState &state)
{
    if (call.json) {
        JsonWriter json(call.out);
        writeTenant(json, state);
        json.finish();
    } else {
        printTenant(call.out, state);
    }
    return Exit::Done;
}

Result<Exit> showAudit(Call &call, Workspace &workspace, std::size_t limit)
{
    const auto state = workspace.snapshot().state;
    const auto query = queryOf(call, *state);
    if (!query)
        return fail(unlessDamaged(workspace, query.error()));
    const auto size = workspace.journalSize();
    if (!size)
        return fail(size.error());
    const std::size_t wanted = query->user || !query->search.isEmpty() ? *size : std::min<std::size_t>(*size, limit);
    auto entries = workspace.journal(workspace.snapshot().revision + 1, wanted);
    if (!entries)
        return fail(entries.error());
    const Listing listing = listAudit(state, *std::move(entries), *query);
    // A journal is read from its end: a limit keeps the newest.
    const std::size_t count = std::min(listing.rows, limit);
    print(call, listing, listing.rows - count, count);
    return Exit::Done;
}

Result<Exit> runShow(Call &call)
{
    const auto path = operand(call, 0, "WORKSPACE");
    if (!path)
        return fail(path.error());
    const auto name = operand(call, 1, "users|accounts|roles|groups|rights|spaces|content|tenant|todo|audit");
    if (!name)
        return fail(name.error());
    if (const auto fits = atMost(call, 2); !fits)
        return fail(fits.error());
    const auto list = std::ranges::find(lists, *name, &List::name);
    const bool isTenant = *name == "tenant";
    const bool isAudit = *name == "audit";
    if (list == lists.end() && !isTenant && !isAudit)
        return fail({.code = ErrorCode::BadValue, .args = {"show", *name, "list"}, .field = "show"});
    const std::string allowed = isTenant  ? ""
                                : isAudit ? "search user limit count"
                                          : std::string(list->options) + " limit count";
    if (const auto fits = allow(call, *name, allowed); !fits)
        return fail(fits.error());
    if (*name == "rights" && !call.arguments.has("user"))
        return fail({.code = ErrorCode::MissingArgument, .args = {"--user U"}, .field = "--user"});
    const auto limit = call.arguments.number("limit");
    if (!limit)
        return fail(limit.error());
    auto workspace = openWorkspace(*path);
    if (!workspace)
        return fail(workspace.error());
    const auto state = (*workspace)->snapshot().state;
    if (isTenant)
        return showTenant(call, *state);
    const std::size_t most = limit->value_or(UINT32_MAX);
    if (isAudit)
        return showAudit(call, **workspace, most);
    const auto query = queryOf(call, *state);
    if (!query)
        return fail(unlessDamaged(**workspace, query.error()));
    if (*name == "accounts" && query->seenIn == SeenIn::Qlik) // the Qlik side knows users only (SU-01)
        return fail({.code = ErrorCode::BadValue, .args = {"--as-seen-in", "qlik", "talend"}, .field = "--as-seen-in"});
    const Listing listing = list->make(state, *query);
    if (const auto whole = wasWhole(**workspace); !whole)
        return fail(whole.error());
    print(call, listing, 0, std::min(listing.rows, most));
    if (const auto whole = wasWhole(**workspace); !whole)
        return fail(whole.error());
    return Exit::Done;
}

} // namespace

const Verb showVerb{"show", "WORKSPACE users|accounts|roles|groups|rights|spaces|content|tenant|todo|audit",
                    QT_TRANSLATE_NOOP("Help", "list what is in the pair"), options, &runShow};

} // namespace tandem::control
