// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words.h"

#include <span>
#include <utility>

namespace tandem {

namespace {

template<class T>
struct Word
{
    T value;
    std::string_view word;
};

/// The spelling of every value, the preferred one first.
template<class T>
std::string_view spelled(std::span<const Word<T>> words, T value)
{
    for (const auto &entry : words) {
        if (entry.value == value)
            return entry.word;
    }
    return {};
}

template<class T>
std::optional<T> meant(std::span<const Word<T>> words, std::string_view word)
{
    for (const auto &entry : words) {
        if (entry.word == word)
            return entry.value;
    }
    return std::nullopt;
}

constexpr Word<Side> sideWords[] = {
    {Side::Qlik, "qlik"},
    {Side::Talend, "talend"},
};

constexpr Word<UserStatus> userStatusWords[] = {
    {UserStatus::Active, "active"},       {UserStatus::Invited, "invited"}, {UserStatus::Disabled, "disabled"},
    {UserStatus::Provisioned, "invited"}, {UserStatus::Invited, "pending"}, {UserStatus::Provisioned, "provisioned"},
};

constexpr Word<RoleKind> roleKindWords[] = {
    {RoleKind::QlikBuiltIn, "qlik-built-in"},
    {RoleKind::TalendBuiltIn, "talend-built-in"},
    {RoleKind::Custom, "custom"},
    {RoleKind::TalendBuiltIn, "builtin_talend"},
    {RoleKind::QlikBuiltIn, "builtin_qlik"},
};

constexpr Word<SpaceType> spaceTypeWords[] = {
    {SpaceType::Personal, "personal"},
    {SpaceType::Shared, "shared"},
    {SpaceType::Managed, "managed"},
    {SpaceType::Data, "data"},
};

constexpr Word<GroupProvider> groupProviderWords[] = {
    {GroupProvider::Custom, "custom"},
    {GroupProvider::IdentityProvider, "idp"},
};

constexpr Word<ContentType> contentTypeWords[] = {
    {ContentType::App, "app"},
    {ContentType::Script, "script"},
    {ContentType::DataConnection, "data-connection"},
    {ContentType::ReloadSchedule, "reload-schedule"},
    {ContentType::Automation, "automation"},
    {ContentType::AutomationConnection, "automation-connection"},
    {ContentType::DataFile, "data-file"},
    {ContentType::Note, "note"},
    {ContentType::Alert, "alert"},
    {ContentType::Notification, "notification"},
    {ContentType::Subscription, "subscription"},
    {ContentType::ApiKey, "api-key"},
    {ContentType::Preparation, "preparation"},
    {ContentType::Dataset, "dataset"},
    {ContentType::DataConnection, "dataconnection"},
    {ContentType::ReloadSchedule, "reloadschedule"},
};

constexpr Word<ContentState> contentStateWords[] = {
    {ContentState::Ok, "ok"},
    {ContentState::Failing, "failing"},
    {ContentState::Disabled, "disabled"},
    {ContentState::Revoked, "revoked"},
    {ContentState::CredentialsMissing, "credentials-missing"},
};

constexpr Word<IdpState> idpStateWords[] = {
    {IdpState::Configured, "configured"},
    {IdpState::Active, "active"},
};

constexpr Word<Subscription> subscriptionWords[] = {
    {Subscription::UserBased, "user-based"},
    {Subscription::Capacity, "capacity"},
};

constexpr Word<SignInVia> signInViaWords[] = {
    {SignInVia::QlikAccount, "qlik-account"},
    {SignInVia::IdentityProvider, "idp"},
    {SignInVia::Anonymous, "anonymous"},
};

constexpr Word<Origin> originWords[] = {
    {Origin::Default, "default"},
    {Origin::Auto, "auto"},
    {Origin::Group, "group"},
    {Origin::Direct, "direct"},
};

constexpr Word<Severity> severityWords[] = {
    {Severity::Info, "info"},
    {Severity::Warning, "warning"},
    {Severity::Danger, "danger"},
};

constexpr Word<ObjectType> objectTypeWords[] = {
    {ObjectType::User, "user"},
    {ObjectType::Account, "account"},
    {ObjectType::Role, "role"},
    {ObjectType::Group, "group"},
    {ObjectType::Space, "space"},
    {ObjectType::Content, "content"},
    {ObjectType::Permission, "permission"},
    {ObjectType::Tenant, "tenant"},
    {ObjectType::Email, "email"},
};

constexpr Word<StepKind> stepKindWords[] = {
    {StepKind::CreateUser, "create-user"},
    {StepKind::UpdateUser, "update-user"},
    {StepKind::DeleteUser, "delete-user"},
    {StepKind::CreateAccount, "create-account"},
    {StepKind::UpdateAccount, "update-account"},
    {StepKind::DeleteAccount, "delete-account"},
    {StepKind::LinkAccount, "link-account"},
    {StepKind::AssignRole, "assign-role"},
    {StepKind::RemoveRole, "remove-role"},
    {StepKind::CreateRole, "create-role"},
    {StepKind::UpdateRole, "update-role"},
    {StepKind::DeleteRole, "delete-role"},
    {StepKind::CreateGroup, "create-group"},
    {StepKind::UpdateGroup, "update-group"},
    {StepKind::DeleteGroup, "delete-group"},
    {StepKind::CreateSpace, "create-space"},
    {StepKind::UpdateSpace, "update-space"},
    {StepKind::DeleteSpace, "delete-space"},
    {StepKind::CreateContent, "create-content"},
    {StepKind::UpdateContent, "update-content"},
    {StepKind::DeleteContent, "delete-content"},
    {StepKind::ChangeOwner, "change-owner"},
    {StepKind::MoveContent, "move-content"},
    {StepKind::AssignEntitlement, "assign-entitlement"},
    {StepKind::RevokeEntitlement, "revoke-entitlement"},
    {StepKind::UpdateTenant, "update-tenant"},
    {StepKind::EndSession, "end-session"},
    {StepKind::ErasePerson, "erase-person"},
};

constexpr Word<ErrorCode> errorCodeWords[] = {
    {ErrorCode::UnknownVerb, "unknown-verb"},
    {ErrorCode::UnknownOption, "unknown-option"},
    {ErrorCode::UnknownAct, "unknown-act"},
    {ErrorCode::UnknownKey, "unknown-key"},
    {ErrorCode::MissingKey, "missing-key"},
    {ErrorCode::BadValue, "bad-value"},
    {ErrorCode::UnknownUser, "unknown-user"},
    {ErrorCode::UnknownAccount, "unknown-account"},
    {ErrorCode::UnknownRole, "unknown-role"},
    {ErrorCode::UnknownGroup, "unknown-group"},
    {ErrorCode::UnknownSpace, "unknown-space"},
    {ErrorCode::UnknownContent, "unknown-content"},
    {ErrorCode::UnknownPermission, "unknown-permission"},
    {ErrorCode::AmbiguousName, "ambiguous-name"},
    {ErrorCode::MissingArgument, "missing-argument"},
    {ErrorCode::UnexpectedArgument, "unexpected-argument"},
    {ErrorCode::BadFile, "bad-file"},
    {ErrorCode::BadField, "bad-field"},
    {ErrorCode::PlanAltered, "plan-altered"},
    {ErrorCode::NotAWorkspace, "not-a-workspace"},
    {ErrorCode::WorkspaceExists, "workspace-exists"},
    {ErrorCode::NothingToImport, "nothing-to-import"},
    {ErrorCode::NewerWorkspace, "newer-workspace"},
    {ErrorCode::FileNotFound, "file-not-found"},
    {ErrorCode::ReadOnly, "read-only"},
    {ErrorCode::DiskFull, "disk-full"},
    {ErrorCode::NetworkFileSystem, "network-file-system"},
    {ErrorCode::Busy, "busy"},
    {ErrorCode::Damaged, "damaged"},
    {ErrorCode::IoFailed, "io-failed"},
    {ErrorCode::Internal, "internal"},
};

constexpr Word<AccountCause> accountCauseWords[] = {
    {AccountCause::RoleAssigned, "role-assigned"}, {AccountCause::InvitedInTalend, "invited-in-talend"},
    {AccountCause::InitialSync, "initial-sync"},   {AccountCause::Restored, "restored"},
    {AccountCause::Imported, "imported"},          {AccountCause::Synchronized, "synchronized"},
};

constexpr Word<SpaceRole> spaceRoleWords[] = {
    {SpaceRole::Facilitator, "facilitator"},   {SpaceRole::Producer, "producer"},
    {SpaceRole::Codeveloper, "codeveloper"},   {SpaceRole::Consumer, "consumer"},
    {SpaceRole::DataConsumer, "dataconsumer"}, {SpaceRole::DataPreview, "datapreview"},
    {SpaceRole::Contributor, "contributor"},   {SpaceRole::Publisher, "publisher"},
    {SpaceRole::Operator, "operator"},         {SpaceRole::BasicConsumer, "basicconsumer"},
    {SpaceRole::TalendViewer, "VIEW"},         {SpaceRole::TalendAuthor, "AUTHOR"},
    {SpaceRole::TalendManage, "MANAGE"},
};

} // namespace

std::string_view toWord(Side value)
{
    return spelled<Side>(sideWords, value);
}

std::string_view toWord(UserStatus value)
{
    return spelled<UserStatus>(userStatusWords, value);
}

std::string_view toWord(RoleKind value)
{
    return spelled<RoleKind>(roleKindWords, value);
}

std::string_view toWord(SpaceType value)
{
    return spelled<SpaceType>(spaceTypeWords, value);
}

std::string_view toWord(GroupProvider value)
{
    return spelled<GroupProvider>(groupProviderWords, value);
}

std::string_view toWord(ContentType value)
{
    return spelled<ContentType>(contentTypeWords, value);
}

std::string_view toWord(ContentState value)
{
    return spelled<ContentState>(contentStateWords, value);
}

std::string_view toWord(IdpState value)
{
    return spelled<IdpState>(idpStateWords, value);
}

std::string_view toWord(Subscription value)
{
    return spelled<Subscription>(subscriptionWords, value);
}

std::string_view toWord(SignInVia value)
{
    return spelled<SignInVia>(signInViaWords, value);
}

std::string_view toWord(Origin value)
{
    return spelled<Origin>(originWords, value);
}

std::string_view toWord(Severity value)
{
    return spelled<Severity>(severityWords, value);
}

std::string_view toWord(ObjectType value)
{
    return spelled<ObjectType>(objectTypeWords, value);
}

std::string_view toWord(StepKind value)
{
    return spelled<StepKind>(stepKindWords, value);
}

std::string_view toWord(ErrorCode value)
{
    return spelled<ErrorCode>(errorCodeWords, value);
}

std::string_view toWord(AccountCause value)
{
    return spelled<AccountCause>(accountCauseWords, value);
}

std::string_view toWord(SpaceRole value)
{
    return spelled<SpaceRole>(spaceRoleWords, value);
}

std::vector<std::string_view> toWords(SpaceRoles roles)
{
    std::vector<std::string_view> words;
    for (const auto &entry : spaceRoleWords) {
        if (roles & static_cast<SpaceRoles>(entry.value))
            words.push_back(entry.word);
    }
    return words;
}

template<>
std::optional<Side> fromWord<Side>(std::string_view word)
{
    return meant<Side>(sideWords, word);
}

template<>
std::optional<UserStatus> fromWord<UserStatus>(std::string_view word)
{
    return meant<UserStatus>(userStatusWords, word);
}

template<>
std::optional<RoleKind> fromWord<RoleKind>(std::string_view word)
{
    return meant<RoleKind>(roleKindWords, word);
}

template<>
std::optional<SpaceType> fromWord<SpaceType>(std::string_view word)
{
    return meant<SpaceType>(spaceTypeWords, word);
}

template<>
std::optional<ContentType> fromWord<ContentType>(std::string_view word)
{
    return meant<ContentType>(contentTypeWords, word);
}

template<>
std::optional<Subscription> fromWord<Subscription>(std::string_view word)
{
    return meant<Subscription>(subscriptionWords, word);
}

template<>
std::optional<SignInVia> fromWord<SignInVia>(std::string_view word)
{
    return meant<SignInVia>(signInViaWords, word);
}

template<>
std::optional<SpaceRole> fromWord<SpaceRole>(std::string_view word)
{
    return meant<SpaceRole>(spaceRoleWords, word);
}

template<>
std::optional<IdpState> fromWord<IdpState>(std::string_view word)
{
    return meant<IdpState>(idpStateWords, word);
}

template<>
std::optional<AccountCause> fromWord<AccountCause>(std::string_view word)
{
    return meant<AccountCause>(accountCauseWords, word);
}

} // namespace tandem
