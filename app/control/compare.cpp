// SPDX-License-Identifier: GPL-3.0-or-later
// tandemctl compare W: what differs between the sides, and what `synchronize` would do now (SU-18).
#include "rules/compare.h"
#include "control/jsonwriter.h"
#include "control/verb.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace tandem::control {

namespace {

struct Counter
{
    std::string_view key;
    std::uint64_t rules::Comparison::*number;
    const char *text;
};

constexpr std::array counters{
    Counter{"entitled", &rules::Comparison::entitled,
            QT_TRANSLATE_NOOP("Control", "users with a directly assigned Talend role")},
    Counter{"create_accounts", &rules::Comparison::createAccounts,
            QT_TRANSLATE_NOOP("Control", "Talend accounts to make")},
    Counter{"create_role_links", &rules::Comparison::createRoleLinks,
            QT_TRANSLATE_NOOP("Control", "roles that those accounts get")},
    Counter{"held_deleted", &rules::Comparison::heldDeleted,
            QT_TRANSLATE_NOOP("Control", "users deleted in Talend, who come back with their next Talend role only")},
    Counter{"status_updates", &rules::Comparison::statusUpdates,
            QT_TRANSLATE_NOOP("Control", "accounts whose status differs")},
    Counter{"role_adds", &rules::Comparison::roleAdds, QT_TRANSLATE_NOOP("Control", "roles that accounts lack")},
    Counter{"role_removes", &rules::Comparison::roleRemoves,
            QT_TRANSLATE_NOOP("Control", "roles that accounts have too many")},
    Counter{"kept_without_role", &rules::Comparison::keptWithoutRole,
            QT_TRANSLATE_NOOP("Control", "accounts kept without a Talend role")},
    Counter{"ambiguous_email", &rules::Comparison::ambiguousEmail,
            QT_TRANSLATE_NOOP("Control", "users who share an e-mail address; left out until linked by hand")},
};

Result<Exit> runCompare(Call &call)
{
    const auto path = operand(call, 0, "WORKSPACE");
    if (!path)
        return fail(path.error());
    if (const auto fits = atMost(call, 1); !fits)
        return fail(fits.error());
    auto workspace = openWorkspace(*path);
    if (!workspace)
        return fail(workspace.error());
    const rules::Comparison comparison = rules::compare(*(*workspace)->snapshot().state);
    if (const auto whole = wasWhole(**workspace); !whole)
        return fail(whole.error());
    if (call.json) {
        JsonWriter json(call.out);
        json.beginObject();
        for (const Counter &counter : counters)
            json.field(counter.key, comparison.*counter.number);
        json.key("what_if").beginObject();
        for (const auto &[role, count] : comparison.whatIf)
            json.field(role, count);
        json.endObject().endObject().finish();
        return Exit::Done;
    }
    const auto line = [&](std::uint64_t number, const QString &text) {
        call.out << QLocale().toString(static_cast<qulonglong>(number)).rightJustified(10) << "  " << text << '\n';
    };
    for (const Counter &counter : counters)
        line(comparison.*counter.number, QCoreApplication::translate("Control", counter.text));
    call.out << '\n'
             << QCoreApplication::translate("Control",
                                            "Accounts that one Talend permission added to a role would make:")
             << '\n';
    for (const auto &[role, count] : comparison.whatIf)
        line(count, QString::fromStdString(role));
    return Exit::Done;
}

} // namespace

const Verb compareVerb{
    "compare", "WORKSPACE", QT_TRANSLATE_NOOP("Help", "tell what differs between the two sides"), {}, &runCompare};

} // namespace tandem::control
