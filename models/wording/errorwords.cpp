// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong outside the rules, and what to do next. In the sentences %1 to %3 are the error's arguments, %7 is
// the file, %8 the line, %9 the field.
#include "wording/fill.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tandem::wording {

namespace {

struct ErrorWords
{
    ErrorCode code;
    const char *text;
    const char *next;
    const char *inLine = nullptr; ///< the text when the line is known
};

constexpr std::array errorWords{
    ErrorWords{ErrorCode::UnknownVerb, QT_TRANSLATE_NOOP("Error", "There is no verb “%1”."),
               QT_TRANSLATE_NOOP("Error", "“tandemctl --help” tells the verbs.")},
    ErrorWords{ErrorCode::UnknownOption, QT_TRANSLATE_NOOP("Error", "“%2” has no option “%1”."),
               QT_TRANSLATE_NOOP("Error", "“tandemctl %2 --help” tells its options.")},
    ErrorWords{ErrorCode::UnknownAct, QT_TRANSLATE_NOOP("Error", "There is no act “%1”."),
               QT_TRANSLATE_NOOP("Error", "“tandemctl act --list” tells every act.")},
    ErrorWords{ErrorCode::UnknownKey, QT_TRANSLATE_NOOP("Error", "The act “%2” has no key “%1”."),
               QT_TRANSLATE_NOOP("Error", "“tandemctl act --list” tells the keys of every act.")},
    ErrorWords{ErrorCode::MissingKey, QT_TRANSLATE_NOOP("Error", "The act “%2” needs a value for “%1”."),
               QT_TRANSLATE_NOOP("Error", "Add %1=… to the act.")},
    ErrorWords{ErrorCode::BadValue, QT_TRANSLATE_NOOP("Error", "“%2” is no value for “%1”. Expected: %3."),
               QT_TRANSLATE_NOOP("Error", "Correct the value of “%1”.")},
    ErrorWords{ErrorCode::UnknownUser,
               QT_TRANSLATE_NOOP("Error", "No user has the e-mail address, id or subject “%2” (%1)."),
               QT_TRANSLATE_NOOP("Error", "Look the user up with “tandemctl show … users --search”.")},
    ErrorWords{ErrorCode::UnknownAccount,
               QT_TRANSLATE_NOOP("Error", "No Talend account has the e-mail address, id or login “%2” (%1)."),
               QT_TRANSLATE_NOOP("Error", "Look it up with “tandemctl show … accounts --search”.")},
    ErrorWords{ErrorCode::UnknownRole, QT_TRANSLATE_NOOP("Error", "No role has the name or id “%2” (%1)."),
               QT_TRANSLATE_NOOP("Error", "Look it up with “tandemctl show … roles”. Upper and lower case differ.")},
    ErrorWords{ErrorCode::UnknownGroup, QT_TRANSLATE_NOOP("Error", "No group has the name or id “%2” (%1)."),
               QT_TRANSLATE_NOOP("Error", "Look it up with “tandemctl show … groups”. Upper and lower case differ.")},
    ErrorWords{ErrorCode::UnknownSpace, QT_TRANSLATE_NOOP("Error", "No space has the name or id “%2” (%1)."),
               QT_TRANSLATE_NOOP("Error", "Look it up with “tandemctl show … spaces”. Upper and lower case differ.")},
    ErrorWords{ErrorCode::UnknownContent, QT_TRANSLATE_NOOP("Error", "Nothing has the name or id “%2” (%1)."),
               QT_TRANSLATE_NOOP("Error", "Look it up with “tandemctl show … content --search”.")},
    ErrorWords{ErrorCode::UnknownPermission, QT_TRANSLATE_NOOP("Error", "There is no permission “%2” (%1)."),
               QT_TRANSLATE_NOOP("Error", "Take the id of a permission as “tandemctl show … roles” shows it.")},
    ErrorWords{ErrorCode::AmbiguousName, QT_TRANSLATE_NOOP("Error", "“%2” (%1) can mean: %3."),
               QT_TRANSLATE_NOOP("Error", "Name the one that is meant by its id, as in id:…")},
    ErrorWords{ErrorCode::MissingArgument, QT_TRANSLATE_NOOP("Error", "%1 is missing."),
               QT_TRANSLATE_NOOP("Error", "Add it; “tandemctl --help” tells how.")},
    ErrorWords{ErrorCode::UnexpectedArgument, QT_TRANSLATE_NOOP("Error", "“%1” is one argument too many."),
               QT_TRANSLATE_NOOP("Error", "Leave it out; an argument with blanks in it stands in quotation marks.")},
    ErrorWords{ErrorCode::BadFile, QT_TRANSLATE_NOOP("Error", "The file “%7” is not what it should be: %1"),
               QT_TRANSLATE_NOOP("Error", "Correct the file, or name another one. Nothing was changed."),
               QT_TRANSLATE_NOOP("Error", "The file “%7” is not what it should be in line %8: %1")},
    ErrorWords{ErrorCode::BadField, QT_TRANSLATE_NOOP("Error", "The field “%9” in the file “%7” has a wrong value: %1"),
               QT_TRANSLATE_NOOP("Error", "Correct the field. Nothing was changed."),
               QT_TRANSLATE_NOOP("Error", "The field “%9” in line %8 of the file “%7” has a wrong value: %1")},
    ErrorWords{ErrorCode::PlanAltered,
               QT_TRANSLATE_NOOP("Error", "The plan in “%7” is not what the rules make of its act: it was altered, or "
                                          "made for another pair."),
               QT_TRANSLATE_NOOP("Error", "Make the plan again with --dry-run. Nothing was changed.")},
    ErrorWords{ErrorCode::NotAWorkspace, QT_TRANSLATE_NOOP("Error", "“%7” is no workspace of Tandem."),
               QT_TRANSLATE_NOOP("Error", "Name a workspace, or make one with “tandemctl new” or “tandemctl import”.")},
    ErrorWords{ErrorCode::WorkspaceExists, QT_TRANSLATE_NOOP("Error", "“%7” exists already."),
               QT_TRANSLATE_NOOP("Error", "Choose another name; an import replaces the content with --replace.")},
    ErrorWords{ErrorCode::NothingToImport, QT_TRANSLATE_NOOP("Error", "Nothing in “%7” was recognized."),
               QT_TRANSLATE_NOOP("Error", "Name the files after the resource that they hold, such as users.json.")},
    ErrorWords{ErrorCode::NewerWorkspace, QT_TRANSLATE_NOOP("Error", "“%7” was made by a newer version of Tandem."),
               QT_TRANSLATE_NOOP("Error", "Open it with that version. Nothing was changed.")},
    ErrorWords{ErrorCode::FileNotFound, QT_TRANSLATE_NOOP("Error", "“%7” is not there."),
               QT_TRANSLATE_NOOP("Error", "Check the path.")},
    ErrorWords{ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("Error", "“%7” can't be written to."),
               QT_TRANSLATE_NOOP("Error", "Copy it to a folder where writing is allowed. Nothing was changed.")},
    ErrorWords{ErrorCode::DiskFull, QT_TRANSLATE_NOOP("Error", "The disk that holds “%7” is full."),
               QT_TRANSLATE_NOOP("Error", "Make room and try again. Nothing was changed.")},
    ErrorWords{ErrorCode::NetworkFileSystem,
               QT_TRANSLATE_NOOP("Error", "“%7” lies on a network file system, where it could be damaged."),
               QT_TRANSLATE_NOOP("Error", "Copy it to a local disk and open it there.")},
    ErrorWords{ErrorCode::Busy, QT_TRANSLATE_NOOP("Error", "“%7” is being written to by another program."),
               QT_TRANSLATE_NOOP("Error", "Wait a moment and try again. Nothing was changed.")},
    ErrorWords{ErrorCode::Damaged, QT_TRANSLATE_NOOP("Error", "“%7” is damaged: %1"),
               QT_TRANSLATE_NOOP("Error", "Go back to a copy. The damaged file was left as it is.")},
    ErrorWords{ErrorCode::IoFailed, QT_TRANSLATE_NOOP("Error", "Reading or writing “%7” failed: %1"),
               QT_TRANSLATE_NOOP("Error", "Check the disk and the rights on the folder, then try again.")},
    ErrorWords{ErrorCode::Internal, QT_TRANSLATE_NOOP("Error", "Tandem itself failed: %1"),
               QT_TRANSLATE_NOOP("Error", "Report this with the command that led to it.")},
};
static_assert(errorWords.size() == static_cast<std::size_t>(ErrorCode::Count));

/// What a value should have been (the third argument of BadValue): types of keys, and what options take.
struct ExpectedWords
{
    std::string_view type;
    const char *text;
};

constexpr std::array expectedWords{
    ExpectedWords{"once", QT_TRANSLATE_NOOP("Error", "to be given once")},
    ExpectedWords{"text", QT_TRANSLATE_NOOP("Error", "a text")},
    ExpectedWords{"yes-no", QT_TRANSLATE_NOOP("Error", "true or false")},
    ExpectedWords{"number", QT_TRANSLATE_NOOP("Error", "a whole number")},
    ExpectedWords{"positive-number", QT_TRANSLATE_NOOP("Error", "a whole number above zero")},
    ExpectedWords{"email", QT_TRANSLATE_NOOP("Error", "an e-mail address")},
    ExpectedWords{"port", QT_TRANSLATE_NOOP("Error", "a port from 0 to 65535")},
    ExpectedWords{"key", QT_TRANSLATE_NOOP("Error", "a text of visible ASCII characters without blanks")},
    ExpectedWords{"rate-limits", QT_TRANSLATE_NOOP("Error", "off, on, or x and a number, such as x10")},
    ExpectedWords{"duration", QT_TRANSLATE_NOOP("Error", "a duration such as P8D or PT1H30M")},
    ExpectedWords{"space-type", QT_TRANSLATE_NOOP("Error", "shared, managed or data")},
    ExpectedWords{"content-type",
                  QT_TRANSLATE_NOOP("Error", "app, script, data-connection, reload-schedule, automation, "
                                             "automation-connection, data-file, note, alert, notification, "
                                             "subscription, api-key, preparation or dataset")},
    ExpectedWords{"sign-in-via", QT_TRANSLATE_NOOP("Error", "qlik-account, idp or anonymous")},
    ExpectedWords{"space-roles",
                  QT_TRANSLATE_NOOP("Error", "facilitator, producer, codeveloper, consumer, dataconsumer, datapreview, "
                                             "contributor, publisher, operator, basicconsumer; on the Talend side "
                                             "VIEW, AUTHOR, EXECUTE, PUBLISH or MANAGE")},
    ExpectedWords{"side", QT_TRANSLATE_NOOP("Error", "qlik or talend")},
    ExpectedWords{"language", QT_TRANSLATE_NOOP("Error", "en, fr or sv")},
    ExpectedWords{"sample", QT_TRANSLATE_NOOP("Error", "empty, demo or unpaired")},
    ExpectedWords{"format", QT_TRANSLATE_NOOP("Error", "json, csv or xlsx")},
    ExpectedWords{"subscription", QT_TRANSLATE_NOOP("Error", "user-based or capacity")},
    ExpectedWords{"list", QT_TRANSLATE_NOOP("Error", "users, accounts, roles, groups, rights, spaces, content, tenant, "
                                                     "todo or audit")},
};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString translated(const char *source)
{
    return QCoreApplication::translate("Error", source);
}

const ErrorWords &wordsOf(ErrorCode code)
{
    for (const ErrorWords &words : errorWords) {
        if (words.code == code)
            return words;
    }
    return errorWords.back();
}

QString expected(const std::string &type)
{
    for (const ExpectedWords &words : expectedWords) {
        if (words.type == type)
            return translated(words.text);
    }
    return fromUtf8(type);
}

/// Arguments in their places: 1 to 3 the error's own, 7 file, 8 line, 9 field.
QStringList places(const Error &error)
{
    QStringList args(9);
    for (std::size_t i = 0; i < std::min<std::size_t>(error.args.size(), 6); ++i)
        args[static_cast<qsizetype>(i)] = fromUtf8(error.args[i]);
    if (error.code == ErrorCode::BadValue && error.args.size() > 2)
        args[2] = expected(error.args[2]);
    args[6] = fromUtf8(error.file);
    args[7] = QLocale().toString(static_cast<qlonglong>(error.line));
    args[8] = fromUtf8(error.field);
    return args;
}

} // namespace

QString text(const Error &error)
{
    if (error.code == ErrorCode::UnknownUser && error.args.size() > 2) // a deleted one, see findUser()
        return filled(translated(QT_TRANSLATE_NOOP("Error", "The user “%2” (%1) was deleted.")), places(error));
    const ErrorWords &words = wordsOf(error.code);
    return filled(translated(error.line > 0 && words.inLine ? words.inLine : words.text), places(error));
}

QString next(const Error &error)
{
    if (error.code == ErrorCode::UnknownUser && error.args.size() > 2)
        return translated(QT_TRANSLATE_NOOP("Error", "Name somebody else; a deleted user can only own things."));
    return filled(translated(wordsOf(error.code).next), places(error));
}

} // namespace tandem::wording
