// SPDX-License-Identifier: GPL-3.0-or-later
// tandemctl new W --sample empty|demo|unpaired · tandemctl new W --users N --seed S
#include "control/making.h"
#include "control/verb.h"
#include "domain/words.h"
#include "wire/generator.h"
#include "wire/samples.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>

namespace tandem::control {

namespace {

constexpr std::array options{
    Option{"sample", "empty|demo|unpaired", QT_TRANSLATE_NOOP("Help", "which sample")},
    Option{"users", "N", QT_TRANSLATE_NOOP("Help", "or a generated pair with so many users")},
    Option{"seed", "S", QT_TRANSLATE_NOOP("Help", "the same seed gives the same pair (1)")},
    Option{"entitlements", "N", QT_TRANSLATE_NOOP("Help", "how many user entitlements there are")},
    Option{"talend-limit", "N", QT_TRANSLATE_NOOP("Help", "how many users the Talend side may hold (999)")},
    Option{"admin", "E-MAIL", QT_TRANSLATE_NOOP("Help", "the tenant administrator")},
    Option{"subscription", "user-based|capacity", QT_TRANSLATE_NOOP("Help", "the kind of subscription")},
};

Error badValue(std::string_view option, std::string_view value, std::string_view expected)
{
    const std::string name = "--" + std::string(option);
    return {.code = ErrorCode::BadValue, .args = {name, std::string(value), std::string(expected)}, .field = name};
}

Result<std::uint64_t> seedOf(const Arguments &arguments)
{
    const std::string text = arguments.value("seed").value_or("1");
    std::uint64_t seed = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
    if (error != std::errc() || end != text.data() + text.size())
        return fail(badValue("seed", text, "number"));
    return seed;
}

Result<SampleOptions> sampleOptions(const Arguments &arguments)
{
    SampleOptions result;
    const auto entitlements = arguments.number("entitlements");
    const auto talendLimit = arguments.number("talend-limit");
    if (!entitlements || !talendLimit)
        return fail(entitlements ? talendLimit.error() : entitlements.error());
    result.entitlements = *entitlements;
    result.talendLimit = *talendLimit;
    result.adminEmail = arguments.value("admin").value_or("");
    if (const auto word = arguments.value("subscription")) {
        result.subscription = fromWord<Subscription>(*word);
        if (!result.subscription)
            return fail(badValue("subscription", *word, "subscription"));
    }
    return result;
}

Result<PairState> pairOf(const Arguments &arguments)
{
    const auto sample = arguments.value("sample");
    const auto users = arguments.number("users");
    if (!users)
        return fail(users.error());
    if (sample && *users)
        return fail({.code = ErrorCode::UnexpectedArgument, .args = {"--users"}, .field = "--users"});
    if (!sample && !*users)
        return fail({.code = ErrorCode::MissingArgument, .args = {"--sample NAME"}, .field = "--sample"});
    if (sample && std::ranges::find(sampleNames(), *sample) == sampleNames().end())
        return fail(badValue("sample", *sample, "sample"));
    const auto seed = seedOf(arguments);
    if (!seed)
        return fail(seed.error());
    const auto wanted = sampleOptions(arguments);
    if (!wanted)
        return fail(wanted.error());
    if (sample)
        return samplePair(*sample, *wanted);
    if (**users == 0)
        return fail(badValue("users", "0", "positive-number"));
    return generatedPair(**users, *seed, *wanted);
}

Result<Exit> runNew(Call &call)
{
    const auto path = operand(call, 0, "WORKSPACE");
    if (!path)
        return fail(path.error());
    if (const auto fits = atMost(call, 1); !fits)
        return fail(fits.error());
    if (const auto free = mayCreate(*path); !free)
        return fail(free.error());
    const auto pair = pairOf(call.arguments);
    if (!pair)
        return fail(pair.error());
    const auto revision = createWorkspace(*path, *pair, EntryKind::Created);
    if (!revision)
        return fail(revision.error());
    if (call.json) {
        JsonWriter json(call.out);
        json.beginObject();
        writeMade(json, *path, *revision, *pair);
        json.endObject().finish();
    } else {
        printMade(call.out, *path, *pair);
    }
    return Exit::Done;
}

} // namespace

const Verb newVerb{"new", "WORKSPACE --sample empty|demo|unpaired", QT_TRANSLATE_NOOP("Help", "make a workspace"),
                   options, &runNew};

} // namespace tandem::control
