// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulator.h"

#include "simulator/door.h"
#include "simulator/gate.h"
#include "simulator/qlik/qliksurface.h"
#include "simulator/talend/talendsurface.h"
#include "workspace/workspace.h"

#include <QRandomGenerator>

#include <array>

namespace tandem::simulator {

namespace {

std::string randomKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    std::string key;
    for (quint32 word : words) {
        for (int i = 0; i < 4; ++i, word >>= 8) {
            key += "0123456789abcdef"[word >> 4 & 15];
            key += "0123456789abcdef"[word & 15];
        }
    }
    return key;
}

} // namespace

/// Declared in the order of their lives: listeners go first.
class Simulator::Private
{
public:
    Private(Workspace &itsWorkspace, ServeOptions given) : options(std::move(given)), workspace(itsWorkspace)
    {
        QObject::connect(&workspace, &Workspace::changed, &follower, [this] { lag->note(workspace.snapshot()); });
    }

    ServeOptions options;
    Workspace &workspace;
    std::shared_ptr<Lag> lag = std::make_shared<Lag>();
    QObject follower;
    TalendSurface talend{Door(workspace, options.actor, lag, Side::Talend), options.key, options.rateScale};
    Controls controls{Door(workspace, options.actor), lag};
    qlik::QlikSurface qlik{Door(workspace, options.actor, lag, Side::Qlik)};
    RateLimits limits{options.rateScale};
    Gate qlikGate{{.side = Side::Qlik,
                   .surface = qlik,
                   .controls = controls,
                   .limits = limits,
                   .key = options.key,
                   .refuse = [this](std::int64_t ms) { qlikListener->refuseFor(ms); }}};
    Gate talendGate{{.side = Side::Talend,
                     .surface = talend,
                     .controls = controls,
                     .limits = limits,
                     .key = options.key,
                     .refuse = [this](std::int64_t ms) { talendListener->refuseFor(ms); }}};
    std::unique_ptr<http::Listener> qlikListener;
    std::unique_ptr<http::Listener> talendListener;
};

Result<std::unique_ptr<Simulator>> Simulator::start(Workspace &workspace, ServeOptions options)
{
    if (options.key.empty())
        options.key = randomKey();
    auto parts = std::make_unique<Private>(workspace, std::move(options));
    auto qlik = http::Listener::start(parts->qlikGate, parts->options.qlikPort, parts->options.limits);
    if (!qlik)
        return fail(qlik.error());
    parts->qlikListener = *std::move(qlik);
    auto talend = http::Listener::start(parts->talendGate, parts->options.talendPort, parts->options.limits);
    if (!talend)
        return fail(talend.error());
    parts->talendListener = *std::move(talend);
    return std::unique_ptr<Simulator>(new Simulator(std::move(parts)));
}

Simulator::Simulator(std::unique_ptr<Private> parts) : d(std::move(parts)) { }
Simulator::~Simulator() = default;

std::string Simulator::qlikUrl() const
{
    return "http://127.0.0.1:" + std::to_string(d->qlikListener->port());
}

std::string Simulator::talendUrl() const
{
    return "http://127.0.0.1:" + std::to_string(d->talendListener->port());
}

std::string Simulator::key() const
{
    return d->options.key;
}

} // namespace tandem::simulator
