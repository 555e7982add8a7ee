// SPDX-License-Identifier: GPL-3.0-or-later
// tandemctl serve W: the rehearsed pair over loopback REST, until a signal ends it.
#include "control/endsignals.h"
#include "control/memory.h"
#include "control/verb.h"
#include "simulator/simulator.h"

#include <QCoreApplication>

#include <array>
#include <charconv>

namespace tandem::control {

namespace {

constexpr std::array options{
    Option{"qlik-port", "N", QT_TRANSLATE_NOOP("Help", "port of the Qlik side; 0, the default, is any free one")},
    Option{"talend-port", "N", QT_TRANSLATE_NOOP("Help", "port of the Talend side; 0, the default, is any free one")},
    Option{"key", "KEY", QT_TRANSLATE_NOOP("Help", "key that clients present as bearer; else a random one")},
    Option{"as", "E-MAIL",
           QT_TRANSLATE_NOOP("Help", "who the key acts as; else the first active tenant administrator")},
    Option{
        "rate-limits", "off|on|xN",
        QT_TRANSLATE_NOOP("Help", "turn too many requests away as the vendors do, or N times as many; off by default")},
};

Error badValue(const char *option, const std::string &value, const char *expected)
{
    return {.code = ErrorCode::BadValue, .args = {option, value, expected}, .field = option};
}

Result<std::uint16_t> portOf(const Call &call, const char *option)
{
    const auto number = call.arguments.number(option);
    if (!number)
        return fail(number.error());
    if (*number && **number > 65'535)
        return fail(badValue(("--" + std::string(option)).c_str(), std::to_string(**number), "port"));
    return static_cast<std::uint16_t>(number->value_or(0));
}

/// off, on, or x and a number: how many times the vendors' limits, 0 for none.
Result<double> rateScaleOf(const Call &call)
{
    const auto text = call.arguments.value("rate-limits");
    if (!text || *text == "off")
        return 0;
    if (*text == "on")
        return 1;
    double scale = 0;
    if (text->starts_with('x')) {
        const char *end = text->data() + text->size();
        const auto read = std::from_chars(text->data() + 1, end, scale, std::chars_format::fixed);
        if (read.ec == std::errc() && read.ptr == end && scale > 0 && scale <= 1'000'000)
            return scale;
    }
    return fail(badValue("--rate-limits", *text, "rate-limits"));
}

/// A key travels in a header field: visible ASCII.
Result<std::string> keyOf(const Call &call)
{
    const auto key = call.arguments.value("key");
    if (!key)
        return std::string();
    for (const char c : *key) {
        if (c <= ' ' || c > '~')
            return fail(badValue("--key", *key, "key"));
    }
    if (key->empty() || key->size() > 4096)
        return fail(badValue("--key", *key, "key"));
    return *key;
}

Result<Exit> runServe(Call &call)
{
    const auto path = operand(call, 0, "WORKSPACE");
    if (!path)
        return fail(path.error());
    if (const auto fits = atMost(call, 1); !fits)
        return fail(fits.error());
    simulator::ServeOptions serve;
    const auto qlikPort = portOf(call, "qlik-port");
    const auto talendPort = portOf(call, "talend-port");
    const auto scale = rateScaleOf(call);
    auto key = keyOf(call);
    if (!qlikPort || !talendPort)
        return fail(!qlikPort ? qlikPort.error() : talendPort.error());
    if (!scale || !key)
        return fail(!scale ? scale.error() : key.error());
    serve.qlikPort = *qlikPort;
    serve.talendPort = *talendPort;
    serve.rateScale = *scale;
    serve.key = *std::move(key);
    returnMemorySoon();
    auto workspace = openWorkspace(*path);
    if (!workspace)
        return fail(workspace.error());
    const auto actor = actorOf(call, **workspace);
    if (!actor)
        return fail(actor.error());
    serve.actor = *actor;

    const EndSignals signals([] { QCoreApplication::quit(); });
    (*workspace)->startFollowing();
    const auto simulator = simulator::Simulator::start(**workspace, std::move(serve));
    if (!simulator)
        return fail(simulator.error());
    const simulator::Simulator &served = **simulator;
    if (call.json) {
        JsonWriter json(call.out);
        json.beginObject();
        json.field("qlik", served.qlikUrl()).field("talend", served.talendUrl()).field("key", served.key());
        json.field("ready", true).endObject().finish();
    } else {
        call.out << "qlik " << served.qlikUrl() << "\ntalend " << served.talendUrl() << "\nkey " << served.key()
                 << "\nready\n";
    }
    call.out.flush();
    QCoreApplication::exec();
    return Exit::Done;
}

} // namespace

const Verb serveVerb{"serve", "WORKSPACE [--qlik-port N] [--talend-port N] [--key KEY] [--as E-MAIL]",
                     QT_TRANSLATE_NOOP("Help", "serve the pair to REST clients on this machine, until it is ended"),
                     options, &runServe};

} // namespace tandem::control
