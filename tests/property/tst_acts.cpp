// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings.h"
#include "sequence.h"

#include "domain/actcatalogue.h"
#include "wire/export.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>

/// Random acts, legal and illegal, on both sides and by all actors, through the real rules and through the second
/// model; in the end every rule must have been met often enough, by acts that went through and by refused ones.
/// TANDEM_PROPERTY_ACTS=N        about N acts instead of those of a normal run
/// TANDEM_PROPERTY_SEED=S        another random stream
/// TANDEM_PROPERTY_FLOORS=0      does not ask how often each rule was met
/// TANDEM_PROPERTY_SHRINK=0      does not shorten a failing sequence
/// TANDEM_PROPERTY_SURVEY=1      goes on after a disagreement and prints how often each kind of them came up
using namespace tandem;
using namespace tandem::property;

namespace {

constexpr std::uint64_t normalRun = 80'000;
/// How often every rule has to be met, each way in which it can be.
constexpr int floorOfMeetings = 50;

std::uint64_t setting(const char *name, std::uint64_t otherwise)
{
    const char *value = std::getenv(name);
    return value ? std::strtoull(value, nullptr, 10) : otherwise;
}

struct Survey
{
    std::map<std::string, std::pair<int, std::string>> kinds; ///< kind -> how often, an example

    void add(const std::optional<Act> &act, const std::string &objection, const BothModels &models)
    {
        // Numbers of objects apart, the first line of an objection is its kind.
        const std::string name = act ? std::string(actName(act->body)) : "undo";
        std::string kind = objection.starts_with("state of") ? "" : name + ": ";
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

/// The table of all rules. Answers how many were met too seldom.
int printMeetings(Tally &tally)
{
    int missing = 0;
    std::printf("rule    allowed refused\n");
    for (const Encounter &encounter : encounters()) {
        const int allowed = tally.allowing[encounter.rule];
        const int refused = tally.refusing[encounter.rule];
        const bool few =
            (encounter.allowing && allowed < floorOfMeetings) || (encounter.refusing && refused < floorOfMeetings);
        std::printf("%s %9s %7s  %s%s%s\n", std::string(toString(encounter.rule)).c_str(),
                    encounter.allowing || allowed > 0 ? std::to_string(allowed).c_str() : "-",
                    encounter.refusing || refused > 0 ? std::to_string(refused).c_str() : "-",
                    encounter.shown ? "shown by what is compared " : "", encounter.elsewhere, few ? "TOO FEW" : "");
        missing += few ? 1 : 0;
    }
    for (const char *kind : actorKinds()) {
        const auto &[could, couldNot] = tally.actors[kind];
        const bool few = could + couldNot < floorOfMeetings;
        std::printf("by %-16s %6d allowed %6d refused%s\n", kind, could, couldNot, few ? "  TOO FEW" : "");
        missing += few ? 1 : 0;
    }
    std::printf("%d acts\n", tally.total);
    for (const auto &[name, counts] : tally.acts)
        std::printf("%-26s %6d allowed %6d refused\n", name.c_str(), counts.first, counts.second);
    return missing;
}

/// The start of a failing sequence as a file that `tandemctl` reads.
void keepStart(std::uint32_t start)
{
    const std::string name = "start" + std::to_string(start) + ".json";
    std::ofstream(name, std::ios::binary) << exportDocument(startOf(start));
    std::printf("The workspace W of these commands: tandemctl import W --qlik %s\n", name.c_str());
}

} // namespace

int main()
{
    const std::uint64_t wanted = setting("TANDEM_PROPERTY_ACTS", normalRun);
    const std::uint64_t seed = setting("TANDEM_PROPERTY_SEED", 20260101);
    const bool survey = setting("TANDEM_PROPERTY_SURVEY", 0) != 0;
    const bool floors = setting("TANDEM_PROPERTY_FLOORS", wanted >= normalRun ? 1 : 0) != 0;
    if (!std::getenv("RC_PARAMS")) {
        std::string params =
            "seed=" + std::to_string(seed) + " max_success=" + std::to_string(wanted / 42 + 1) + " max_size=100";
        if (setting("TANDEM_PROPERTY_SHRINK", 1) == 0)
            params += " noshrink=1";
        setenv("RC_PARAMS", params.c_str(), 1);
    }
    Tally tally;
    Survey found;
    std::optional<Failure> last; // the shortest one in the end
    Objection objection;
    if (survey) {
        objection = [&](const std::optional<Act> &act, const std::string &text, const BothModels &models) {
            found.add(act, text, models);
            return true;
        };
    }
    const bool good = rc::check("both models agree on every act", [&] {
        if (auto failure = play(randomSequence(), tally, nullptr, objection)) {
            last = std::move(failure);
            RC_FAIL(last->text());
        }
    });
    if (survey)
        found.print();
    if (last)
        keepStart(last->start);
    const int missing = printMeetings(tally);
    if (floors && missing > 0)
        std::printf("%d rules or actors were met fewer than %d times\n", missing, floorOfMeetings);
    return good && (!floors || missing == 0) ? 0 : 1;
}
