// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentence.h"
#include "wording/sentencetable.h"

#include <vector>

namespace tandem::wording {

std::span<const SentenceWords> leavingSentences()
{
    static const std::vector<SentenceWords> table{
        {Sentence::TransferCostsNothing,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln item(s) keep working as they are with another owner.")},
        {Sentence::TransferAsksCredentials,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln connection(s) ask the new owner to type the credentials again.")},
        {Sentence::TransferLosesHistory,
         QT_TRANSLATE_N_NOOP("Sentence",
                             "%Ln automation(s) lose their run history, and their connections are detached.")},
        {Sentence::TransferSwitchesOff,
         QT_TRANSLATE_N_NOOP("Sentence",
                             "%Ln subscription(s) are switched off until somebody switches them on again.")},
        {Sentence::TransferMovesToPersonal,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln data file(s) move to the personal space of the new owner.")},
        {Sentence::TransferByTakingOver,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln reload schedule(s) get another owner here; on a live pair somebody takes "
                                         "them over by editing them.")},
        {Sentence::TransferNeedsAccount,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln Talend item(s) need a new owner with a Talend account.")},
        {Sentence::TransferImpossible,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln item(s) belong to one person for good and get no other owner.")},
        {Sentence::UserDeletedOnBothSides,
         QT_TRANSLATE_NOOP("Sentence", "%1 is removed from both sides: the Qlik user and the Talend account.")},
        {Sentence::UserDeletedInQlik,
         QT_TRANSLATE_NOOP("Sentence", "%1 is removed from Qlik Cloud; there is no Talend account.")},
        {Sentence::PendingRecordGoes,
         QT_TRANSLATE_NOOP("Sentence",
                           "The pending record of %1 goes, and the link of the invitation is refused from now on.")},
        {Sentence::EntitlementFreed,
         QT_TRANSLATE_N_NOOP("Sentence",
                             "%Ln user entitlement(s) become free for somebody else; %1 held it until now.")},
        {Sentence::EntitlementFreedEarlier,
         QT_TRANSLATE_NOOP(
             "Sentence", "No user entitlement becomes free: the one of %1 was taken away when the user was disabled.")},
        {Sentence::EntitlementNoneHeld,
         QT_TRANSLATE_NOOP("Sentence", "No user entitlement becomes free: %1 holds none.")},
        {Sentence::PersonErased,
         QT_TRANSLATE_NOOP("Sentence",
                           "Everything that identifies %1 is erased from the pair, also from copies, history and the "
                           "journal. Only the opaque ID stays. Undo is possible only in the session that deletes.")},
        {Sentence::SessionInvalidated, QT_TRANSLATE_NOOP("Sentence", "%1 is signed in now; the session ends at once.")},
        {Sentence::IdpPersonMayReturn,
         QT_TRANSLATE_NOOP("Sentence",
                           "%1 can sign in again through %2, as a new user who owns nothing of the old one. Delete the "
                           "person at %2 first: with your own identity provider you can do that yourself.")},
        {Sentence::QlikAccountStays,
         QT_TRANSLATE_NOOP("Sentence", "%1 keeps the Qlik Account, but can't sign in here until invited again.")},
        {Sentence::ApiKeysRevoked, QT_TRANSLATE_N_NOOP("Sentence", "%Ln API key(s) are revoked.")},
        {Sentence::ItemsLoseOwner,
         QT_TRANSLATE_N_NOOP(
             "Sentence",
             "%Ln item(s) stay without an owner, under the opaque ID of the former one, until reassigned; their "
             "reloads fail. Spaces: %1, apps: %2, scripts: %3, data connections: %4, other items: %5.")},
        {Sentence::SchedulesOfLeaverFail,
         QT_TRANSLATE_N_NOOP(
             "Sentence",
             "%Ln reload schedule(s) stay and fail at the next run, until they get a new owner or are replaced.")},
        {Sentence::SchedulesOfOthersFail,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln reload schedule(s) of other people fail from now on, because their app "
                                         "or a connection loses its owner.")},
        {Sentence::AlertsAndNotificationsDeleted,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln alert(s) and notifications are deleted.")},
        {Sentence::AutomationsOfLeaver,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln automation(s) stop without an owner; handing them over erases their run "
                                         "history and detaches their connections.")},
        {Sentence::DataFilesOfLeaver,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln data file(s) stay without an owner; handing them over moves them to the "
                                         "new owner's personal space.")},
        {Sentence::SubscriptionsOfLeaver,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln subscription(s) fail without an owner; handing them over switches them "
                                         "off until somebody switches them on again.")},
        {Sentence::ConnectionsOfLeaver,
         QT_TRANSLATE_N_NOOP(
             "Sentence", "%Ln data connection(s) ask their new owner for the credentials once they are handed over.")},
        {Sentence::UnlinkedAccountsStay,
         QT_TRANSLATE_N_NOOP("Sentence",
                             "%Ln Talend account(s) with the e-mail address of %1 stay: they are linked to nobody. "
                             "Link or delete them in Talend, so that nothing of the person is left.")},
        {Sentence::AnonymousAccessStays,
         QT_TRANSLATE_N_NOOP("Sentence", "%Ln app(s) stay open to anonymous visitors, who are no members and are not "
                                         "deleted: turn their anonymous access off, or reset their access code.")},
        {Sentence::DeletionIsAudited,
         QT_TRANSLATE_NOOP("Sentence", "The journal gets an entry with opaque IDs and counts only. Undo is refused "
                                       "once this session has ended.")},
        {Sentence::HandOverFirst, QT_TRANSLATE_N_NOOP("Sentence", "Hand %Ln item(s) over to %1 first")},
        {Sentence::TalendPersonalSpaceEmpty,
         QT_TRANSLATE_NOOP("Sentence", "The Talend personal space of %1 goes; nothing lies in it.")},
        {Sentence::TalendPersonalSpaceLost,
         QT_TRANSLATE_N_NOOP(
             "Sentence",
             "The Talend personal space of %1 goes: %Ln preparation(s) and datasets that are not shared are lost.")},
        {Sentence::TalendAccountDeleted,
         QT_TRANSLATE_NOOP("Sentence", "Only the Talend account of %1 goes, and signing in to Talend is refused. The "
                                       "Qlik user keeps status, entitlement, roles, space permissions and content.")},
        {Sentence::HeldBackUntilAssigned,
         QT_TRANSLATE_NOOP("Sentence", "%1 comes back to Talend only when an administrator directly assigns a role "
                                       "with Talend permissions, or invites the user in Talend.")},
        {Sentence::DeletionInTalendIsAudited,
         QT_TRANSLATE_NOOP("Sentence", "The journal gets an entry with opaque IDs and counts only.")},
        {Sentence::TalendRolesStillHeld,
         QT_TRANSLATE_N_NOOP("Sentence", "%1 still directly holds %Ln role(s) with Talend permissions. Remove them "
                                         "too, so that access isn't restored by accident.")},
        {Sentence::RemoveTalendRoleToo, QT_TRANSLATE_NOOP("Sentence", "Remove the role %1 from %2 too")},
        {Sentence::NobodyDeletesThemselves, QT_TRANSLATE_NOOP("Sentence", "%1 is you: nobody deletes their own user.")},
        {Sentence::NextLetAnotherAdminDelete, QT_TRANSLATE_NOOP("Sentence", "Let another tenant administrator do it.")},
    };
    return table;
}

} // namespace tandem::wording
