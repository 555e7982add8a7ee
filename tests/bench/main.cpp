// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the rows of the table of targets; tests/bench/run.sh is the way in.
#include "child.h"
#include "pair.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace tandem::bench;

namespace {

Options parsed(int argc, char **argv)
{
    Options options;
    options.folder = "bench-data";
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        if (i + 1 >= argc) {
            std::fprintf(stderr, "%s needs a value\n", name.c_str());
            std::exit(2);
        }
        const std::string value = argv[++i];
        if (name == "--size" && (value == "10k" || value == "100k" || value == "1m"))
            options.sizes = {value == "10k" ? 10'000u : value == "100k" ? 100'000u : 1'000'000u};
        else if (name == "--only")
            options.only = value;
        else if (name == "--json")
            options.jsonFile = value;
        else if (name == "--folder")
            options.folder = value;
        else if (name == "--tenants")
            options.tenants = value;
        else if (name == "--runs" && std::atoi(value.c_str()) > 0)
            options.runs = std::atoi(value.c_str());
        else {
            std::fprintf(stderr,
                         "usage: run.sh [--size 10k|100k|1m] [--only ID] [--json FILE] [--folder DIR] [--tenants DIR] "
                         "[--runs N]\n");
            std::exit(2);
        }
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "--child")
        return runChild(argc, argv);
    const QCoreApplication application(argc, argv);
    const Options options = parsed(argc, argv);
    Report report(options);
    for (const std::uint32_t size : options.sizes) {
        Pair pair(options, size);
        syncRows(report, pair);
        searchRows(report, pair);
        openRows(report, pair);
        ownerRows(report, pair);
        importRows(report, pair);
        journalRows(report, pair);
    }
    const int missed = report.finish();
    if (missed)
        std::printf("%d target(s) missed\n", missed);
    return 0;
}
