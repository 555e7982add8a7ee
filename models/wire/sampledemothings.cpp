// SPDX-License-Identifier: GPL-3.0-or-later
// The demo firm: spaces and what lies in them.
#include "wire/sampledemo.h"

#include "domain/text.h"

namespace tandem::demo {

namespace {

constexpr SpaceRoles roles(std::initializer_list<SpaceRole> list)
{
    SpaceRoles bits = 0;
    for (const SpaceRole role : list)
        bits = static_cast<SpaceRoles>(bits | static_cast<SpaceRoles>(role));
    return bits;
}

constexpr SpaceRoles canView = roles({SpaceRole::Consumer});
constexpr SpaceRoles canEdit = roles({SpaceRole::Producer, SpaceRole::Consumer});
constexpr SpaceRoles canManage = roles({SpaceRole::Facilitator});

struct Spaces
{
    SpaceId sales; ///< shared
    SpaceId board; ///< managed
    SpaceId lake; ///< data
    SpaceId flows; ///< on the Talend side
    SpaceId workshop; ///< shared, of the leaver
    SpaceId orphaned; ///< shared, of the deleted user
};

Spaces spaces(SampleBuilder &pair, const Cast &who)
{
    const SpaceId sales =
        pair.space("Sales and service", SpaceType::Shared, who.sales,
                   {{who.leaver, canEdit}, {who.stores, canView}, {who.finance, canManage}, {who.warehouse, canEdit}});
    const SpaceId board = pair.space("Board reports", SpaceType::Managed, who.finance,
                                     {{who.sales, canView},
                                      {who.owner, roles({SpaceRole::Publisher})},
                                      {who.leaver, roles({SpaceRole::Publisher, SpaceRole::Consumer})}});
    const SpaceId lake = pair.space("Data lake", SpaceType::Data, who.data,
                                    {{who.engineer, canEdit},
                                     {who.leaver, roles({SpaceRole::DataConsumer})},
                                     {who.warehouse, roles({SpaceRole::DataConsumer})}});
    const SpaceId flows = pair.space("Integration, production", SpaceType::Shared, who.engineer,
                                     {{who.warehouse, roles({SpaceRole::TalendViewer})},
                                      {who.leaver, roles({SpaceRole::TalendAuthor, SpaceRole::Operator})}},
                                     Side::Talend);
    const SpaceId workshop =
        pair.space("Atelier BI", SpaceType::Shared, who.leaver, {{who.sales, canView}, {who.newcomer, canEdit}});
    const SpaceId orphaned = pair.space("Tariffs 2024", SpaceType::Shared, who.gone, {{who.sales, canEdit}});
    pair.space("Archive", SpaceType::Managed, std::nullopt, {{who.finance, canView}});
    pair.space("Empty docks", SpaceType::Data, who.warehouse);
    return {sales, board, lake, flows, workshop, orphaned};
}

/// DE-09 to DE-11, DE-14, BX-04, BX-11: one of everything.
void ofTheLeaver(SampleBuilder &pair, const Cast &who, const Spaces &in)
{
    const UserId leaver = who.leaver;
    const ContentId orders = pair.content(ContentType::DataConnection, "Orders database", leaver, in.lake);
    const ContentId files = pair.content(ContentType::DataConnection, "Tachograph files", leaver);
    const ContentId margins = pair.content(ContentType::App, "Margins by lane", leaver, in.sales);
    const ContentId punctual = pair.content(ContentType::App, "Punctuality", leaver, in.workshop);
    const ContentId board = pair.content(ContentType::App, "Board pack", leaver, in.board);
    const ContentId draft = pair.content(ContentType::App, "Fuel, draft", leaver);
    const ContentId clean = pair.content(ContentType::Script, "Clean consignments", leaver, in.workshop);
    pair.uses(margins, {orders});
    pair.uses(punctual, {orders, files});
    pair.uses(clean, {files});
    pair.detail(board, [](ContentDetail &more) { more.published = true; });
    pair.contentOf(margins, ContentType::ReloadSchedule, "Margins by lane, nightly", leaver);
    pair.contentOf(punctual, ContentType::ReloadSchedule, "Punctuality, hourly", leaver);
    pair.contentOf(clean, ContentType::ReloadSchedule, "Clean consignments, nightly", leaver);
    pair.content(ContentType::Automation, "Post delays to the docks", leaver, in.sales);
    pair.content(ContentType::AutomationConnection, "Chat, Göteborg", leaver);
    pair.content(ContentType::DataFile, "lanes.csv", leaver, in.lake);
    pair.content(ContentType::DataFile, "tarifs-été.xlsx", leaver);
    pair.contentOf(margins, ContentType::Alert, "Margin below 4 %", leaver);
    pair.contentOf(punctual, ContentType::Alert, "Late at customs", leaver);
    pair.content(ContentType::Notification, "Reload of Punctuality failed", leaver);
    pair.contentOf(margins, ContentType::Subscription, "Margins, every Monday", leaver);
    pair.contentOf(draft, ContentType::Note, "What to ask the fuel team", leaver);
    pair.content(ContentType::ApiKey, "Upload from the tachographs", leaver);
    const ContentId old = pair.content(ContentType::ApiKey, "First try", leaver);
    pair.edit(old).revoked = true;
    pair.content(ContentType::Preparation, "Split addresses", leaver);
    pair.content(ContentType::Preparation, "Merge lanes", leaver, in.flows);
    pair.content(ContentType::Dataset, "Consignments 2025", leaver);
}

/// BX-14: what a disabled owner leaves behind; DE-13: an app open to anonymous visitors.
void ofOthers(SampleBuilder &pair, const Cast &who, const Spaces &in)
{
    const ContentId routes = pair.content(ContentType::App, "Routes", who.planner, in.sales);
    const ContentId nightly = pair.contentOf(routes, ContentType::ReloadSchedule, "Routes, nightly", who.planner);
    const ContentId weekly = pair.contentOf(routes, ContentType::Subscription, "Routes, every Friday", who.planner);
    for (const ContentId stopped : {nightly, weekly})
        pair.detail(stopped, [](ContentDetail &more) { more.stoppedByOwner = true; });
    const ContentId alert = pair.contentOf(routes, ContentType::Alert, "Detour over 50 km", who.planner);
    pair.edit(alert).enabled = false;

    const ContentId track = pair.content(ContentType::App, "Track and trace", who.sales, in.board);
    pair.detail(track, [&](ContentDetail &more) {
        more.published = true;
        more.anonymous = true;
        more.anonymousCode =
            mintToken(pair.tenant().seed, static_cast<std::uint32_t>(ObjectType::Content), track.value());
    });
    const ContentId ledger = pair.content(ContentType::App, "Ledger", who.finance, in.board);
    pair.detail(ledger, [](ContentDetail &more) { more.published = true; });
    const ContentId bank = pair.content(ContentType::DataConnection, "Bank statements", who.finance);
    pair.uses(ledger, {bank});
    pair.contentOf(ledger, ContentType::ReloadSchedule, "Ledger, nightly", who.finance);

    // BX-05: taken over, and the credentials not typed again yet.
    const ContentId docks = pair.content(ContentType::DataConnection, "Dock sensors", who.warehouse, in.lake);
    pair.detail(docks, [&](ContentDetail &more) { more.credentialsMissingSince = pair.tenant().now.plusDays(-3); });
    const ContentId stock = pair.content(ContentType::App, "Stock", who.warehouse, in.sales);
    pair.uses(stock, {docks});
    pair.contentOf(stock, ContentType::ReloadSchedule, "Stock, nightly", who.warehouse);
    const ContentId off = pair.contentOf(stock, ContentType::ReloadSchedule, "Stock, hourly", who.warehouse);
    pair.edit(off).enabled = false;

    pair.content(ContentType::Automation, "Restart the night flows", who.engineer);
    pair.content(ContentType::DataFile, "flows.json", who.engineer, in.lake);
    pair.content(ContentType::Preparation, "Normalize plates", who.engineer, in.flows);
    pair.content(ContentType::Dataset, "Plates", who.engineer);
    pair.content(ContentType::ApiKey, "Monitoring", who.second);
    pair.content(ContentType::Note, "Welcome", who.newcomer);
}

/// OW-04, OW-06: what a deleted owner left, and what never had one.
void ofNobody(SampleBuilder &pair, const Cast &who, const Spaces &in)
{
    const ContentId prices = pair.content(ContentType::DataConnection, "Price list", who.gone, in.orphaned);
    const ContentId tariffs = pair.content(ContentType::App, "Tariffs", who.gone, in.orphaned);
    const ContentId simulation = pair.content(ContentType::App, "Tariff simulation", who.sales, in.orphaned);
    pair.uses(tariffs, {prices});
    pair.uses(simulation, {prices});
    pair.content(ContentType::Script, "Import tariffs", who.gone, in.orphaned);
    pair.contentOf(tariffs, ContentType::ReloadSchedule, "Tariffs, nightly", who.gone);
    pair.contentOf(simulation, ContentType::ReloadSchedule, "Tariff simulation, weekly", who.sales);
    pair.content(ContentType::App, "Petty cash, old", who.gone);
    pair.content(ContentType::App, "Getting started", std::nullopt, in.sales);
}

} // namespace

void things(SampleBuilder &pair, const Cast &cast)
{
    const Spaces in = spaces(pair, cast);
    ofTheLeaver(pair, cast, in);
    ofOthers(pair, cast, in);
    ofNobody(pair, cast, in);
}

} // namespace tandem::demo
