// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

#include <string_view>

namespace tandem {

/// What is wrong with a filled-in form, and what to do next.
struct FormProblem
{
    QString text;
    QString next;
};

/// An error of parseAct() in the words of a window, which has fields and look-ups where the command line has keys.
FormProblem formProblem(std::string_view act, const Error &error);

} // namespace tandem
