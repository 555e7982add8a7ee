// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::control {

/// One option of a verb: `--name VALUE` (also `--name=VALUE`) or a bare `--name`.
struct Option
{
    std::string_view name; ///< without the dashes
    std::string_view value = {}; ///< what stands for the value in the help; empty for a bare option
    const char *help = nullptr; ///< in English, marked for translation in context "Help"
};

/// The words of a command line after the verb, sorted into operands and options. `--` ends the options.
class Arguments
{
public:
    /// Errors: UnknownOption, MissingArgument, BadValue (an option given twice).
    static Result<Arguments> parse(std::span<const std::string> words, std::span<const Option> options,
                                   std::string_view verb);

    [[nodiscard]] const std::vector<std::string> &operands() const { return m_operands; }
    [[nodiscard]] bool has(std::string_view option) const { return m_options.contains(option); }
    [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
    /// Errors: BadValue for anything but digits within 0 … 4,294,967,295.
    [[nodiscard]] Result<std::optional<std::uint32_t>> number(std::string_view option) const;

private:
    std::vector<std::string> m_operands;
    std::map<std::string, std::string, std::less<>> m_options;
};

} // namespace tandem::control
