// SPDX-License-Identifier: GPL-3.0-or-later
// tandemctl export W --to DIR --format json|csv|xlsx
#include "control/jsonwriter.h"
#include "control/verb.h"
#include "wire/export.h"

#include <QCoreApplication>

#include <array>

namespace tandem::control {

namespace {

constexpr std::array options{
    Option{"to", "DIR", QT_TRANSLATE_NOOP("Help", "the folder to write to; made when it is missing")},
    Option{"format", "json|csv|xlsx",
           QT_TRANSLATE_NOOP("Help", "json unless told otherwise; xlsx is for reading only")},
};

Result<Exit> runExport(Call &call)
{
    const auto path = operand(call, 0, "WORKSPACE");
    if (!path)
        return fail(path.error());
    if (const auto fits = atMost(call, 1); !fits)
        return fail(fits.error());
    const auto folder = call.arguments.value("to");
    if (!folder || folder->empty())
        return fail({.code = ErrorCode::MissingArgument, .args = {"--to DIR"}, .field = "--to"});
    const std::string word = call.arguments.value("format").value_or("json");
    const auto format = exportFormat(word);
    if (!format)
        return fail({.code = ErrorCode::BadValue, .args = {"--format", word, "format"}, .field = "--format"});
    auto workspace = openWorkspace(*path);
    if (!workspace)
        return fail(workspace.error());
    const Snapshot now = (*workspace)->snapshot();
    if (const auto written = exportPair(*now.state, *folder, *format); !written)
        return fail(written.error());
    if (const auto whole = wasWhole(**workspace); !whole)
        return fail(whole.error());
    if (call.json) {
        JsonWriter json(call.out);
        json.beginObject().field("workspace", *path).field("revision", std::uint64_t(now.revision));
        json.field("to", *folder).field("format", word).endObject().finish();
    } else {
        call.out << QCoreApplication::translate("Control", "Written to “%1”.").arg(QString::fromStdString(*folder))
                 << '\n';
    }
    return Exit::Done;
}

} // namespace

const Verb exportVerb{"export", "WORKSPACE --to DIR --format json|csv|xlsx",
                      QT_TRANSLATE_NOOP("Help", "write the pair as files"), options, &runExport};

} // namespace tandem::control
