// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/app/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace tandem {

/// What `tandem` was called with.
struct ConsoleOptions
{
    QString workspace = {};
    QString language = {}; ///< "en", "fr", "sv"; empty: as remembered, else as the system
    QString screenshot = {}; ///< write a picture of the window here and end
    std::optional<Theme> theme = {};
    QSize size = {};
    QString tab = {}; ///< "users", "roles", "spaces", "journal"
    QString select = {}; ///< search for this and choose the first row
    QString act = {}; ///< an act as tandemctl takes it, "NAME key=value …": its plan is shown
    bool help = false;
    bool version = false;
};

/// Reads the command line without the program's name; an error is a sentence.
std::expected<ConsoleOptions, QString> readOptions(const QStringList &arguments);
/// What `--help` prints.
QString optionsHelp();

} // namespace tandem
