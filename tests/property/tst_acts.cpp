// SPDX-License-Identifier: GPL-3.0-or-later
#include "bothmodels.h"
#include "randomact.h"
#include "startpair.h"

#include "domain/actcatalogue.h"

#include <rapidcheck.h>

#include <cstdio>
#include <cstdlib>

/// Random acts, legal and illegal, on both sides and by all actors, through the real rules and through the second
/// model. TANDEM_PROPERTY_ACTS=N runs at least N acts instead of 10,000, TANDEM_PROPERTY_SEED=S another random stream;
/// TANDEM_PROPERTY_SURVEY=1 goes on after a disagreement and prints how often each kind came up.
using namespace tandem;
using namespace tandem::property;

namespace {

std::uint64_t setting(const char *name, std::uint64_t otherwise)
{
    const char *value = std::getenv(name);
    return value ? std::strtoull(value, nullptr, 10) : otherwise;
}

Start startOf(std::uint32_t seed)
{
    const std::uint32_t dice = seed % 20;
    return dice < 8 ? Start::InStep : dice < 14 ? Start::Drifted : Start::Unpaired;
}

struct Survey
{
    std::map<std::string, std::pair<int, std::string>> kinds; ///< kind -> how often, an example

    void add(const Act &act, const std::string &objection, const BothModels &models)
    {
        // Numbers of objects apart, the first line of an objection is its kind.
        std::string kind = objection.starts_with("state of") ? "" : std::string(actName(act.body)) + ": ";
        std::string lines = objection;
        if (lines.starts_with("worlds differ:\n")) {
            const auto from = lines.find('\n') + 3;
            kind += "world: " + lines.substr(from, lines.find('\n', from) - from);
        } else {
            kind += lines;
        }
        for (std::size_t i = 1; i < kind.size(); ++i) {
            if (std::isdigit(static_cast<unsigned char>(kind[i])) && kind[i - 1] != '-' && kind[i - 1] != '_'
                && (i < 2 || kind[i - 2] != '-'))
                kind[i] = '#';
        }
        auto &[count, example] = kinds[kind];
        if (count++ == 0)
            example = models.commands().back() + "\n      " + objection;
    }
    void print() const
    {
        std::vector<std::pair<int, std::string>> order;
        for (const auto &[kind, entry] : kinds)
            order.emplace_back(entry.first, kind);
        std::sort(order.rbegin(), order.rend());
        for (const auto &[count, kind] : order)
            std::printf("%6d  %s\n      %s\n", count, kind.c_str(), kinds.at(kind).second.c_str());
        std::printf("%zu kinds of disagreement\n", order.size());
    }
};

} // namespace

int main()
{
    const std::uint64_t wanted = setting("TANDEM_PROPERTY_ACTS", 10'000);
    const std::uint64_t seed = setting("TANDEM_PROPERTY_SEED", 20260101);
    const bool survey = setting("TANDEM_PROPERTY_SURVEY", 0) != 0;
    Tally tally;
    Survey found;
    bool shrinking = false;
    if (!std::getenv("RC_PARAMS")) {
        const std::string params =
            "seed=" + std::to_string(seed) + " max_success=" + std::to_string(wanted / 42 + 1) + " max_size=100";
        setenv("RC_PARAMS", params.c_str(), 1);
    }
    const bool good = rc::check("both models agree on every act", [&] {
        const auto start = *rc::gen::inRange<std::uint32_t>(0, 100'000);
        const auto die = rc::gen::inRange<std::uint32_t>(0, 1'000'000'000);
        const auto dice = *rc::gen::resize(90, rc::gen::container<std::vector<Dice>>(rc::gen::pair(die, die)));
        BothModels models(startPair(startOf(start), start), tally);
        for (const Dice &d : dice) {
            const auto act = actOf(d, models.pair());
            std::vector<std::string> objections;
            try {
                objections = act ? models.carryOut(*act) : models.undo();
            } catch (const std::exception &problem) {
                objections = {std::string("exception: ") + problem.what()};
            }
            if (objections.empty())
                continue;
            if (survey) {
                for (const std::string &objection : objections)
                    found.add(act.value_or(Act{acts::InitialSync{}}), objection, models);
                continue;
            }
            shrinking = true;
            std::string message = "start " + std::to_string(start) + "\n";
            for (const std::string &command : models.commands())
                message += command + "\n";
            for (const std::string &objection : objections)
                message += "  -> " + objection + "\n";
            RC_FAIL(message);
        }
    });
    if (survey)
        found.print();
    for (std::size_t i = 0; i < static_cast<std::size_t>(RuleId::Count); ++i) {
        const RuleId rule = static_cast<RuleId>(i);
        std::printf("%s %6d refusing %6d telling\n", std::string(toString(rule)).c_str(), tally.refusing[rule],
                    tally.telling[rule]);
    }
    std::printf("%d acts%s\n", tally.total, shrinking ? " (with those of the shrinking)" : "");
    for (const auto &[name, counts] : tally.acts)
        std::printf("%-26s %6d allowed %6d refused\n", name.c_str(), counts.first, counts.second);
    return good ? 0 : 1;
}
