// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/app/desk.h"

#include <QMenu>

#include <string_view>

/// Entries of the menus of rows.
namespace tandem::menuacts {

/// An act that needs nothing more: named with its object, it leads to its plan.
void addAct(QMenu &menu, Desk &desk, const ActBody &body, Side side);
/// An act that asks for more: leads to its form.
void addForm(QMenu &menu, Desk &desk, std::string_view act, const FormValues &values);

} // namespace tandem::menuacts
