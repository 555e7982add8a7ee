// SPDX-License-Identifier: GPL-3.0-or-later
// Whole PATCH requests through the real handlers of both sides, on a small pair: the first byte says what is patched,
// the rest is the body. Whatever comes, there is one answer that a client can read; what is refused changes nothing,
// and what is done leaves the pair sound.
#include "rules/check.h"
#include "simulator/door.h"
#include "simulator/qlik/qliksurface.h"
#include "simulator/talend/talendsurface.h"
#include "support/memorystore.h"
#include "support/pairbuilder.h"
#include "workspace/workspace.h"

#include <boost/json/parse.hpp>

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

using namespace tandem;
using namespace tandem::simulator;

namespace {

void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "not so: %s\n", what);
        std::abort();
    }
}

PairState firm()
{
    test::PairBuilder pair;
    pair.admin("anna@x.example").tenant([](Tenant &tenant) { tenant.qlikTenantId = "tenant"; });
    pair.role("Analyst", {"api-keys"}, {"TMC_OPERATOR"}).role("Plain", {"apps.image:export"}, {});
    pair.user("ada@x.example").named("ada@x.example", "Ada Lovelace").holds("ada@x.example", "Analyst");
    pair.user("dan@x.example", UserStatus::Disabled).named("dan@x.example", "Dan Brown").invited("eve@x.example");
    pair.account("ada@x.example").account("dan@x.example");
    pair.group("Hands", {"Plain"}, {"dan@x.example"}).space("Shared", SpaceType::Shared, "ada@x.example");
    pair.item("Alert", ContentType::Alert, "ada@x.example");
    return pair.state();
}

/// Where a first byte leads: the side, and the path but for the id.
struct Target
{
    bool isTalend;
    std::string path;
};

std::string idOf(std::string_view id)
{
    return std::string(id);
}

Target targetOf(const PairState &state, std::uint8_t kind)
{
    const auto user = [&](const char *email) {
        return idOf(state.users().at(state.usersByEmail(email).front()).vendorId());
    };
    switch (kind % 8) {
    case 0:
        return {false, "/api/v1/users/" + user("ada@x.example")};
    case 1:
        return {true, "/scim/v2/Users/"
                          + idOf(state.accounts().at(state.accountsByLogin("ada@x.example").front()).vendorId())};
    case 2:
        return {true, "/scim/v2/Roles/" + state.roles().at(state.rolesByName("Analyst").front()).talendVendorId};
    case 3:
        return {false, "/api/v1/roles/" + state.roles().at(state.rolesByName("Analyst").front()).vendorId};
    case 4:
        return {false, "/api/v1/groups/" + state.groups().at(state.groupsByName("Hands").front()).vendorId};
    case 5:
        return {false, "/api/v1/spaces/" + idOf(state.spaces().at(state.spacesByName("Shared").front()).vendorId())};
    case 6:
        return {false, "/api/v1/groups/settings"};
    default:
        return {false, "/api/v1/users/" + user("eve@x.example")};
    }
}

Request requestOf(const std::string &path, std::string_view body, bool isTalend)
{
    Request request;
    request.method = "PATCH";
    request.path = path;
    for (std::size_t from = 1; from <= path.size();) {
        const std::size_t to = std::min(path.find('/', from), path.size());
        request.segments.push_back(path.substr(from, to - from));
        from = to + 1;
    }
    request.headers = {{"authorization", "Bearer key"},
                       {"content-type", isTalend ? "application/scim+json" : "application/json"}};
    request.body = body;
    request.base = "http://127.0.0.1:8931";
    return request;
}

bool isSound(const PairState &state)
{
    for (const rules::Finding &finding : rules::check(state)) {
        if (finding.structural)
            return false;
    }
    return true;
}

QCoreApplication &application()
{
    static int count = 1;
    static char name[] = "patches";
    static char *arguments[] = {name, nullptr};
    static QCoreApplication app(count, arguments);
    return app;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    application();
    static const PairState start = firm();
    const auto opened = Workspace::open(std::make_unique<test::MemoryStore>(start));
    require(opened.has_value(), "the workspace opens");
    Workspace &workspace = **opened;
    const Snapshot before = workspace.snapshot();
    const Door door(workspace, workspace.defaultActor());
    qlik::QlikSurface qlik(door);
    TalendSurface talend(door, "key");

    const Target target = targetOf(*before.state, data[0]);
    const std::string_view body(reinterpret_cast<const char *>(data) + 1, size - 1);
    const Request request = requestOf(target.path, body, target.isTalend);
    std::optional<Reply> answered;
    QEventLoop loop;
    const auto answer = [&](const Reply &reply) {
        require(!answered, "there is one answer");
        answered = reply;
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    };
    QTimer::singleShot(20'000, &loop, [] { require(false, "an answer comes in time"); });
    if (target.isTalend)
        talend.serve(request, answer);
    else
        qlik.serve(request, answer);
    loop.exec();

    const std::string &content = answered->content();
    require(answered->status >= 200 && answered->status < 500, "a client's mistake is told as one");
    boost::json::error_code problem;
    boost::json::parse(content, problem);
    require(content.empty() || !problem, "what is answered is JSON");
    const Snapshot after = workspace.snapshot();
    if (answered->status >= 400)
        require(after.revision == before.revision, "what is refused changes nothing");
    require(isSound(*after.state), "the pair is sound");
    return 0;
}
