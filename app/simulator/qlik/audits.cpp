// SPDX-License-Identifier: GPL-3.0-or-later
// Audits: the journal as the vendor tells events; ids, rules and counts, nothing personal (DE-04).
#include "domain/actcatalogue.h"
#include "simulator/qlik/page.h"
#include "simulator/qlik/routes.h"
#include "simulator/qlik/write.h"
#include "wording/wording.h"

#include <array>
#include <charconv>
#include <limits>
#include <set>

namespace tandem::simulator::qlik {

namespace {

const Service service{"AUDITS"};
constexpr PageRules rules{.limit = 10};
constexpr std::array<std::string_view, 2> sortFields{"eventTime", "id"};
constexpr std::size_t windowSize = 1'000; ///< entries of the journal read at once
constexpr int mostWindows = 100;
constexpr std::string_view sourceName = "com.qlik/tandem";

/// Acts whose events the vendor names; the others are com.qlik.v1.<act>.
constexpr std::array<std::pair<std::string_view, std::string_view>, 33> eventNames{{
    {"invite", "user.invited"},
    {"resend-invitation", "user.invited"},
    {"delete-invitation", "user.deleted"},
    {"sign-up", "user.updated"},
    {"sign-in", "user-session.begin"},
    {"edit-profile", "user.updated"},
    {"assign-role", "user.updated"},
    {"remove-role", "user.updated"},
    {"enable-user", "user.updated"},
    {"disable-user", "user.updated"},
    {"delete-user", "user.deleted"},
    {"create-role", "role.created"},
    {"rename-role", "role.updated"},
    {"delete-role", "role.deleted"},
    {"add-permissions", "role.updated"},
    {"remove-permissions", "role.updated"},
    {"create-group", "group.created"},
    {"delete-group", "group.deleted"},
    {"add-to-group", "group.updated"},
    {"remove-from-group", "group.updated"},
    {"assign-group-role", "group.updated"},
    {"remove-group-role", "group.updated"},
    {"create-space", "space.created"},
    {"rename-space", "space.updated"},
    {"delete-space", "space.deleted"},
    {"set-space-role", "space-assignment.updated"},
    {"create-content", "item.created"},
    {"delete-content", "item.deleted"},
    {"change-owner", "item.updated"},
    {"move-content", "item.updated"},
    {"create-api-key", "api-key.created"},
    {"revoke-api-key", "api-key.deleted"},
    {"assign-entitlement", "licenses.assignment.created"},
}};

std::string eventType(std::string_view act)
{
    for (const auto &[name, event] : eventNames) {
        if (name == act)
            return "com.qlik.v1." + std::string(event);
    }
    return "com.qlik.v1." + std::string(act);
}

/// An event is known by the revision it made: 24 digits, as ids are.
std::string eventId(Revision revision)
{
    std::string id(24, '0');
    for (std::size_t i = id.size(); revision > 0 && i > 0; revision /= 16)
        id[--i] = "0123456789abcdef"[revision % 16];
    return id;
}

std::optional<Revision> revisionOf(std::string_view id)
{
    Revision revision = 0;
    const auto read = std::from_chars(id.data(), id.data() + id.size(), revision, 16);
    if (id.size() != 24 || read.ec != std::errc() || read.ptr != id.data() + id.size())
        return std::nullopt;
    return revision;
}

void writeEvent(Json &out, const JournalEntry &entry, const PairState &state, std::string_view base, bool links = true)
{
    const std::string id = eventId(entry.revision);
    const std::string_view actor = vendorIdOf(state, entry.actor);
    const wording::Names names{&state, nullptr};
    out.beginObject();
    if (links)
        out.field("id", id);
    out.field("eventId", id).field("eventType", eventType(entry.act)).field("eventTypeVersion", "1.0.0");
    out.field("eventTime", entry.time).field("source", sourceName).field("contentType", "application/json");
    out.field("userId", actor).field("tenantId", state.tenant().qlikTenantId);
    out.key("data").beginObject().field("act", entry.act).key("objects").beginArray();
    for (const ObjectRef &object : entry.objects)
        out.value(wording::vendorId(object, names).toStdString());
    out.endArray().key("rules").beginArray();
    for (const RuleId rule : entry.rules)
        out.value(toString(rule));
    out.endArray().endObject();
    out.key("extensions").beginObject();
    if (!actor.empty())
        out.key("actor").beginObject().field("sub", actor).field("subType", "user").endObject();
    if (!entry.objects.empty())
        out.field("topLevelResourceId", wording::vendorId(entry.objects.front(), names).toStdString());
    out.endObject();
    if (links)
        out.key("links").beginObject().link("self", std::string(base) + "/api/v1/audits/" + id).endObject();
    out.endObject();
}

/// "from/to", either may be missing.
struct Period
{
    Instant from{std::numeric_limits<std::int64_t>::min()};
    Instant to{std::numeric_limits<std::int64_t>::max()};
};
std::optional<Period> periodOf(std::string_view text)
{
    Period period;
    const auto slash = text.find('/');
    const auto from = text.substr(0, slash);
    const auto to = slash == std::string_view::npos ? std::string_view() : text.substr(slash + 1);
    for (const auto &[part, into] : {std::pair{from, &period.from}, std::pair{to, &period.to}}) {
        if (part.empty())
            continue;
        const auto time = Instant::fromIso(part);
        if (!time)
            return std::nullopt;
        *into = *time;
    }
    return period;
}

/// Reads the journal window by window, newest first, until a page is full.
class Reading : public std::enable_shared_from_this<Reading>
{
public:
    Reading(const Call &call, PageRequest request, bool ascending, Period period)
        : m_request(call.request)
        , m_call{m_request, call.answer, call.context, call.service, call.snapshot, {}}
        , m_page(std::move(request))
        , m_ascending(ascending)
        , m_period(period)
    {
        m_before = call.snapshot.revision + 1;
        // Backwards from a cursor is towards the newer ones, which come first here: all of them are looked at.
        const bool towardsOlder = m_page.from && m_page.backward == m_ascending;
        if (towardsOlder)
            m_before = std::min<Revision>(m_before, Revision(m_page.from->id) + 1);
    }

    void goOn()
    {
        m_call.context->door.journal(m_before, windowSize,
                                     [self = shared_from_this()](Result<std::vector<JournalEntry>> entries) {
                                         if (!entries)
                                             return self->m_call.fail(problemOf(entries.error()));
                                         self->take(*entries);
                                     });
    }

private:
    void take(const std::vector<JournalEntry> &entries)
    {
        for (const JournalEntry &entry : entries) {
            if (isWanted(entry))
                m_found.push_back(entry);
        }
        const bool enough = !m_ascending && !m_page.backward && m_found.size() > m_page.limit + (m_page.from ? 1 : 0);
        if (entries.size() < windowSize || enough || ++m_windows == mostWindows || m_found.size() > windowSize)
            return finish();
        m_before = entries.back().revision;
        goOn();
    }

    [[nodiscard]] bool isWanted(const JournalEntry &entry) const
    {
        const auto allows = [&](std::string_view name, std::string_view value) {
            const std::string_view wanted = m_call.parameter(name);
            return wanted.empty() || wanted == value;
        };
        return entry.time >= m_period.from && entry.time <= m_period.to && allows("eventType", eventType(entry.act))
               && allows("source", sourceName) && allows("userId", vendorIdOf(m_call.state(), entry.actor))
               && allows("id", eventId(entry.revision));
    }

    void finish()
    {
        Entries entries;
        for (const JournalEntry &entry : m_found)
            entries.push_back({{}, static_cast<std::uint32_t>(entry.revision)});
        std::ranges::sort(entries);
        const Page page = pageOf(entries, !m_ascending, m_page);
        Json out;
        out.beginObject().key("data").beginArray();
        for (const std::uint32_t id : page.ids) {
            const auto entry = std::ranges::find(m_found, Revision(id), &JournalEntry::revision);
            writeEvent(out, *entry, m_call.state(), m_call.base());
        }
        out.endArray();
        writeLinks(out, m_call, rules, page);
        out.endObject();
        m_call.reply(200, out);
    }

    Request m_request; ///< a copy: the call's goes with its connection
    Call m_call;
    PageRequest m_page;
    bool m_ascending;
    Period m_period;
    Revision m_before = 0;
    int m_windows = 0;
    std::vector<JournalEntry> m_found;
};

void listEvents(Call &call)
{
    const auto request = pageRequest(call, rules);
    const auto sort = request ? sortOf(call, sortFields, "-eventTime") : std::nullopt;
    if (!sort)
        return;
    const auto period = periodOf(call.parameter("eventTime"));
    if (!period)
        return call.fail({.detail = "from/to is expected", .parameter = "eventTime"});
    std::make_shared<Reading>(call, *request, !sort->descending, *period)->goOn();
}

void getEvent(Call &call)
{
    const auto revision = revisionOf(call.ids[0]);
    if (!revision || *revision > call.snapshot.revision)
        return call.notFound();
    call.context->door.journal(*revision + 1, 1,
                               [answer = call.answer, snapshot = call.snapshot, base = call.base(),
                                revision = *revision](Result<std::vector<JournalEntry>> entries) {
                                   if (!entries)
                                       return answer(errorReply(service, problemOf(entries.error())));
                                   if (entries->empty() || entries->front().revision != revision)
                                       return answer(
                                           errorReply(service, {.status = 404, .detail = "there is no such event"}));
                                   Json out;
                                   writeEvent(out, entries->front(), *snapshot.state, base);
                                   answer({.status = 200, .body = out.take()});
                               });
}

void writeTexts(Call &call, const std::set<std::string> &texts)
{
    Json out;
    out.beginObject().key("data").beginArray();
    for (const std::string &text : texts)
        out.value(text);
    out.endArray();
    writeLinks(out, call, rules, {});
    out.endObject();
    call.reply(200, out);
}

void listTypes(Call &call)
{
    std::set<std::string> types;
    for (const ActInfo &act : allActs())
        types.insert(eventType(act.name));
    writeTexts(call, types);
}

void listSources(Call &call)
{
    writeTexts(call, {std::string(sourceName)});
}

void getSettings(Call &call)
{
    call.reply(200, R"({"data":{"ArchiveEnabled":true,"EventTTL":7776000}})");
}

/// All events of one day, as one list.
void getArchive(Call &call)
{
    const std::string day(call.parameter("date"));
    const auto from = day.size() == 10 ? Instant::fromIso(day + "T00:00:00.000Z") : std::nullopt;
    if (!from)
        return call.fail({.detail = "YYYY-MM-DD is expected", .parameter = "date"});
    call.context->door.journal(call.snapshot.revision + 1, 10 * windowSize,
                               [answer = call.answer, snapshot = call.snapshot, base = call.base(),
                                from = *from](Result<std::vector<JournalEntry>> entries) {
                                   if (!entries)
                                       return answer(errorReply(service, problemOf(entries.error())));
                                   Json out;
                                   out.beginObject().key("data").beginArray();
                                   for (const JournalEntry &entry : *entries) {
                                       if (entry.time >= from && entry.time < from.plusDays(1))
                                           writeEvent(out, entry, *snapshot.state, base, false);
                                   }
                                   out.endArray().endObject();
                                   answer({.status = 200, .body = out.take()});
                               });
}

constexpr std::array routes{
    Route{"GET", "/api/v1/audits", &listEvents, &service},
    Route{"GET", "/api/v1/audits/archive", &getArchive, &service},
    Route{"GET", "/api/v1/audits/settings", &getSettings, &service},
    Route{"GET", "/api/v1/audits/sources", &listSources, &service},
    Route{"GET", "/api/v1/audits/types", &listTypes, &service},
    Route{"GET", "/api/v1/audits/{id}", &getEvent, &service},
};

} // namespace

std::span<const Route> auditRoutes()
{
    return routes;
}

} // namespace tandem::simulator::qlik
