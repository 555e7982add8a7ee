// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/qlik/qliksurface.h"

#include "simulator/gate.h"
#include "simulator/qlik/routes.h"

#include <array>
#include <map>

namespace tandem::simulator::qlik {

namespace {

constexpr std::array tables{&userRoutes,    &roleRoutes,       &groupRoutes,      &spaceRoutes,    &shareRoutes,
                            &itemRoutes,    &appRoutes,        &connectionRoutes, &dataFileRoutes, &reloadTaskRoutes,
                            &taskRoutes,    &automationRoutes, &alertRoutes,      &sharingRoutes,  &keyRoutes,
                            &licenceRoutes, &auditRoutes,      &identityRoutes,   &tenantRoutes};

/// Resources that have an old and a new address.
struct Moved
{
    std::string_view from;
    std::string_view to;
};
constexpr std::array moved{
    Moved{"/api/v1/apps", "/api/analytics/apps"},
    Moved{"/api/v1/data-connections", "/api/connectivity/data-connections"},
    Moved{"/api/v1/data-files", "/api/core/data-files"},
    Moved{"/api/v1/automations", "/api/workflows/automations"},
    Moved{"/api/v1/automation-connections", "/api/workflows/automation-connections"},
};

bool isPlaceholder(std::string_view segment)
{
    return segment.starts_with('{');
}

} // namespace

/// The routes as a tree of segments.
class QlikSurface::Table
{
public:
    Table()
    {
        for (const auto table : tables) {
            for (const Route &route : table()) {
                add(route, route.path);
                for (const Moved &resource : moved) {
                    const std::string_view rest = route.path.substr(std::min(resource.from.size(), route.path.size()));
                    if (route.path.starts_with(resource.from) && (rest.empty() || rest.front() == '/'))
                        add(route, std::string(resource.to) + std::string(rest));
                }
            }
        }
    }

    /// The node of a path, and what stood for its placeholders.
    struct Match
    {
        const Route *route = nullptr; ///< null: no such path, or not with this method
        bool knownPath = false;
        std::array<std::string_view, 3> ids{};
    };
    [[nodiscard]] Match find(const Request &request) const
    {
        Match match;
        search(m_root, request, 0, 0, match);
        return match;
    }

private:
    struct Node
    {
        std::map<std::string, Node, std::less<>> literals;
        std::unique_ptr<Node> any;
        std::map<std::string_view, const Route *> methods;
    };

    void add(const Route &route, std::string_view path)
    {
        Node *node = &m_root;
        path.remove_prefix(1);
        while (!path.empty()) {
            const auto slash = std::min(path.find('/'), path.size());
            const std::string_view segment = path.substr(0, slash);
            path.remove_prefix(std::min(slash + 1, path.size()));
            if (isPlaceholder(segment)) {
                if (!node->any)
                    node->any = std::make_unique<Node>();
                node = node->any.get();
            } else {
                node = &node->literals[std::string(segment)];
            }
        }
        node->methods[route.method] = &route;
    }

    static bool search(const Node &node, const Request &request, std::size_t depth, std::size_t filled, Match &match)
    {
        if (depth == request.segments.size()) {
            if (node.methods.empty())
                return false;
            match.knownPath = true;
            const auto found = node.methods.find(request.method);
            match.route = found == node.methods.end() ? nullptr : found->second;
            return match.route != nullptr;
        }
        const std::string &segment = request.segments[depth];
        if (const auto literal = node.literals.find(segment); literal != node.literals.end()) {
            if (search(literal->second, request, depth + 1, filled, match))
                return true;
        }
        if (!node.any || filled == match.ids.size() || segment.empty())
            return false;
        match.ids[filled] = segment;
        return search(*node.any, request, depth + 1, filled + 1, match);
    }

    Node m_root;
};

QlikSurface::QlikSurface(const Door &door)
    : m_context(std::make_shared<Context>(door)), m_table(std::make_unique<const Table>())
{ }

QlikSurface::~QlikSurface() = default;

void QlikSurface::serve(const Request &request, Answer answer)
{
    const Table::Match match = m_table->find(request);
    if (!match.route)
        return answer(gatewayReply(match.knownPath ? 405 : 404,
                                   match.knownPath ? "not with this method" : "there is no such resource"));
    Call call{request, std::move(answer), m_context, *match.route->service, m_context->door.snapshot(), match.ids};
    match.route->handler(call);
}

} // namespace tandem::simulator::qlik
