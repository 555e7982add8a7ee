// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every file of a corpus through the fuzz target, and then so many inputs made of them by chance: bytes changed,
// pieces taken out, doubled, and put in from other files. The same seed makes the same inputs.
//   mutate CORPUS COUNT
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void run(const std::string &input)
{
    // Stands in a file of its own while it runs: when the target aborts, this is what it met.
    std::ofstream("last-input", std::ios::binary) << input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.data()), input.size());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    std::vector<std::string> corpus;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(argv[1])) {
        std::ifstream file(entry.path(), std::ios::binary);
        if (entry.is_regular_file())
            corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    if (corpus.empty())
        return 1;
    std::ranges::sort(corpus);
    for (const std::string &input : corpus)
        run(input);
    std::mt19937 random(7);
    const auto below = [&](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
    const int count = std::atoi(argv[2]);
    for (int i = 0; i < count; ++i) {
        std::string input = corpus[below(corpus.size())];
        for (std::size_t times = 1 + below(4); times > 0; --times) {
            const std::size_t at = below(input.size());
            const std::size_t length = below(std::min<std::size_t>(input.size() - at, 24) + 1);
            const std::string &other = corpus[below(corpus.size())];
            const std::size_t from = below(other.size());
            switch (random() % 5) {
            case 0:
                input[at] = static_cast<char>(random());
                break;
            case 1:
                input.erase(at, length);
                break;
            case 2:
                input.insert(at, input.substr(at, length));
                break;
            case 3:
                input.insert(at, other.substr(from, below(40)));
                break;
            default:
                static constexpr const char *words[] = {"\"",   "[",    "]",  "{",      "}",       ",",
                                                        "null", "true", "0",  "-1e999", "\\u0000", "value",
                                                        "op",   "path", "/-", "remove", "add"};
                input.replace(at, length, words[below(std::size(words))]);
            }
            if (input.empty())
                input = "0";
        }
        run(input);
    }
    std::printf("%zu files, %d inputs made of them\n", corpus.size(), count);
    return 0;
}
