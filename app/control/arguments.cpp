// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/arguments.h"

#include <algorithm>
#include <charconv>

namespace tandem::control {

namespace {

Error badValue(std::string_view option, std::string_view value, std::string_view expected)
{
    const std::string name = "--" + std::string(option);
    return {.code = ErrorCode::BadValue, .args = {name, std::string(value), std::string(expected)}, .field = name};
}

} // namespace

Result<Arguments> Arguments::parse(std::span<const std::string> words, std::span<const Option> options,
                                   std::string_view verb)
{
    Arguments result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        if (word == "--") {
            result.m_operands.insert(result.m_operands.end(), words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                     words.end());
            break;
        }
        if (!word.starts_with("--") && word != "-h" && word != "-v") {
            result.m_operands.emplace_back(word);
            continue;
        }
        const auto equals = word.find('=');
        const bool isShort = !word.starts_with("--");
        const std::string_view name = isShort ? (word == "-h" ? "help" : "version") : word.substr(2, equals - 2);
        const auto option = std::ranges::find(options, name, &Option::name);
        if (option == options.end() || (option->value.empty() && equals != std::string_view::npos))
            return fail({.code = ErrorCode::UnknownOption,
                         .args = {std::string(word.substr(0, equals)), std::string(verb)},
                         .field = std::string(word.substr(0, equals))});
        std::string value;
        if (!option->value.empty()) {
            if (equals != std::string_view::npos)
                value = word.substr(equals + 1);
            else if (i + 1 < words.size() && !words[i + 1].starts_with("--")) // for a value like that: --option=--value
                value = words[++i];
            else
                return fail({.code = ErrorCode::MissingArgument,
                             .args = {std::string(word).append(" ").append(option->value)},
                             .field = std::string(word)});
        }
        if (!result.m_options.emplace(name, value).second)
            return fail(badValue(name, value, "once"));
    }
    return result;
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::nullopt : std::optional(found->second);
}

Result<std::optional<std::uint32_t>> Arguments::number(std::string_view option) const
{
    const auto text = value(option);
    if (!text)
        return std::nullopt;
    std::uint32_t number = 0;
    const char *last = text->data() + text->size();
    const auto [end, error] = std::from_chars(text->data(), last, number);
    if (error != std::errc() || end != last)
        return fail(badValue(option, *text, "number"));
    return number;
}

} // namespace tandem::control
