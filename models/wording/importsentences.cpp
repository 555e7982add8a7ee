// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentence.h"
#include "wording/sentencetable.h"

#include <vector>

namespace tandem::wording {

std::span<const SentenceWords> importSentences()
{
    static const std::vector<SentenceWords> table{
        // Why a file was not taken over.
        {Sentence::SkippedErrorBody, QT_TRANSLATE_NOOP("Sentence", "It holds an error answer instead of data.")},
        {Sentence::SkippedPartialAnswer,
         QT_TRANSLATE_NOOP("Sentence", "It holds the outcome of a change (status 207) instead of data.")},
        {Sentence::SkippedRequest, QT_TRANSLATE_NOOP("Sentence", "It holds a request instead of an answer.")},
        {Sentence::SkippedNotPartOfPair,
         QT_TRANSLATE_NOOP("Sentence", "It was recognized, but holds nothing that Tandem administers.")},
        {Sentence::SkippedUnrecognized, QT_TRANSLATE_NOOP("Sentence", "What it holds was not recognized. Name the "
                                                                      "file after the resource, such as users.json.")},
        {Sentence::SkippedOtherFormat,
         QT_TRANSLATE_NOOP("Sentence", "Only files that end in .json, .ndjson or .jsonl are read.")},
        // What was found. The count is %Ln; %1 … as said.
        {Sentence::FoundTalendDeletionsUnknown,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln user(s) hold a role with Talend permissions and have no Talend account. "
                                         "The files cannot tell whether they were deleted in Talend or never there; "
                                         "--held FILE names those who were deleted.")},
        {Sentence::FoundHeldBack, QT_TRANSLATE_N_NOOP("Sentence", "%Ln user(s) were deleted in Talend and stay "
                                                                  "without an account until a Talend role is "
                                                                  "assigned to them anew.")},
        {Sentence::FoundHeldButPresent,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln user(s) are named as deleted in Talend but have an account there; the "
                                         "account counts.")},
        // %1: the limit
        {Sentence::FoundOverTalendLimit,
         QT_TRANSLATE_N_NOOP("Sentence", "The Talend side holds %Ln account(s), more than its limit of %1. They are "
                                         "kept; nobody can be added before some are deleted.")},
        {Sentence::FoundAmbiguousEmails,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln user(s) share their e-mail address with another user. Talend accounts "
                                         "of that address stay unlinked until link-account picks the user.")},
        {Sentence::FoundUnlinkedAccounts,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln Talend account(s) belong to no Qlik user.")},
        {Sentence::FoundDeletedOwners,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln owner(s) are not among the users: they count as deleted, and what they "
                                         "own waits for a new owner.")},
        {Sentence::FoundUnknownAssignees,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln space assignment(s) name a space, a user or a group that is not in the "
                                         "files; they were left out.")},
        {Sentence::FoundRolesUnited,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln role(s) bear the same name on both sides and became one role with the "
                                         "permissions of both; its holders may gain some.")},
        {Sentence::FoundRolesByMention,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln role(s) are known only because a user or group holds them; their "
                                         "permissions are missing in the files.")},
        {Sentence::FoundNoLicence, QT_TRANSLATE_NOOP("Sentence", "There is no licence data: entitlements are "
                                                                 "unlimited, and every active user holds one.")},
        // %1: how many there are
        {Sentence::FoundSeatsExceeded,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln entitlement(s) are held, more than the %1 there are. They are kept.")},
        {Sentence::FoundIdsMinted,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln record(s) came without an id and got one of Tandem's own.")},
        {Sentence::FoundRepeatedRecords,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln record(s) occurred more than once; the first of each counts.")},
        {Sentence::FoundPersonalDropped,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln field(s) that may identify a person stood in records that are none; "
                                         "they were left out.")},
        {Sentence::FoundUnknownPermissions,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln permission(s) are unknown to Tandem; they are kept as they are.")},
        {Sentence::FoundOtherKinds,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln record(s) are of kinds that Tandem does not administer; they were left "
                                         "out.")},
        {Sentence::FoundCompanionLeftOut,
         QT_TRANSLATE_NOOP("Sentence", "The export describes a pair that is linked already; for two unlinked sides "
                                       "tandem.json was left out.")},
        // %1: the address
        {Sentence::FoundAdminAdded, QT_TRANSLATE_NOOP("Sentence", "No user bears the address %1: a tenant "
                                                                  "administrator with it was added.")},
    };
    return table;
}

} // namespace tandem::wording
