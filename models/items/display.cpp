// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/display.h"

#include "domain/permissioncatalogue.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <array>
#include <utility>

namespace tandem::display {

namespace {

class Display
{
    Q_DECLARE_TR_FUNCTIONS(Display)

public:
    static QString days(bool ahead, int n)
    {
        return ahead ? tr("in %Ln day(s)", nullptr, n) : tr("%Ln day(s) ago", nullptr, n);
    }
    static QString hours(bool ahead, int n)
    {
        return ahead ? tr("in %Ln hour(s)", nullptr, n) : tr("%Ln hour(s) ago", nullptr, n);
    }
    static QString minutes(bool ahead, int n)
    {
        return ahead ? tr("in %Ln minute(s)", nullptr, n) : tr("%Ln minute(s) ago", nullptr, n);
    }
    static QString now() { return tr("just now"); }
    static QString distributed() { return tr("Role distributed from Talend"); }
    static QString deletedOwner(const QString &id) { return tr("deleted user %1").arg(id); }
    static QString noOwner() { return tr("no owner"); }

    static QString text(UserStatus status)
    {
        switch (status) {
        case UserStatus::Active:
            return tr("Active", "status of a user");
        case UserStatus::Invited:
        case UserStatus::Provisioned:
            return tr("Pending", "status of a user");
        case UserStatus::Disabled:
            return tr("Disabled", "status of a user");
        }
        return {};
    }
    static QString text(RoleKind kind)
    {
        switch (kind) {
        case RoleKind::QlikBuiltIn:
            return tr("Built-in, Qlik", "kind of a role");
        case RoleKind::TalendBuiltIn:
            return tr("Built-in, Talend", "kind of a role");
        case RoleKind::Custom:
            return tr("Custom", "kind of a role");
        }
        return {};
    }
    static QString text(SpaceType type)
    {
        switch (type) {
        case SpaceType::Personal:
            return tr("Personal", "kind of a space");
        case SpaceType::Shared:
            return tr("Shared", "kind of a space");
        case SpaceType::Managed:
            return tr("Managed", "kind of a space");
        case SpaceType::Data:
            return tr("Data", "kind of a space");
        }
        return {};
    }
    static QString text(ContentType type)
    {
        switch (type) {
        case ContentType::App:
            return tr("App");
        case ContentType::Script:
            return tr("Script");
        case ContentType::DataConnection:
            return tr("Data connection");
        case ContentType::ReloadSchedule:
            return tr("Reload schedule");
        case ContentType::Automation:
            return tr("Automation");
        case ContentType::AutomationConnection:
            return tr("Automation connection");
        case ContentType::DataFile:
            return tr("Data file");
        case ContentType::Note:
            return tr("Note");
        case ContentType::Alert:
            return tr("Alert");
        case ContentType::Notification:
            return tr("Notification");
        case ContentType::Subscription:
            return tr("Report subscription");
        case ContentType::ApiKey:
            return tr("API key");
        case ContentType::Preparation:
            return tr("Preparation");
        case ContentType::Dataset:
            return tr("Dataset");
        case ContentType::Count:
            break;
        }
        return {};
    }
    static QString text(ContentState state)
    {
        switch (state) {
        case ContentState::Ok:
            return tr("OK", "state of content");
        case ContentState::Failing:
            return tr("Failing", "state of content");
        case ContentState::Disabled:
            return tr("Switched off", "state of content");
        case ContentState::Revoked:
            return tr("Revoked", "state of content");
        case ContentState::CredentialsMissing:
            return tr("Credentials missing", "state of content");
        }
        return {};
    }
    static QString text(Origin origin)
    {
        switch (origin) {
        case Origin::Default:
            return tr("default permissions", "origin of a right");
        case Origin::Auto:
            return tr("auto-assigned", "origin of a right");
        case Origin::Group:
            return tr("group", "origin of a right");
        case Origin::Direct:
            return tr("direct", "origin of a right");
        }
        return {};
    }
    static QString text(SideState state)
    {
        switch (state) {
        case SideState::Absent:
            return tr("Not there", "somebody on one side");
        case SideState::Disabled:
            return tr("There, disabled", "somebody on one side");
        case SideState::Pending:
            return tr("There, pending", "somebody on one side");
        case SideState::There:
            return tr("There", "somebody on one side");
        case SideState::Unseen:
            return tr("Not shown there", "somebody on one side");
        }
        return {};
    }
    static QString sideText(Side side, SideState state)
    {
        const QString there = display::text(side);
        switch (state) {
        case SideState::Absent:
            return tr("In %1: no", "whether somebody is on this side").arg(there);
        case SideState::Disabled:
            return tr("In %1: yes, disabled", "whether somebody is on this side").arg(there);
        case SideState::Pending:
            return tr("In %1: yes, pending", "whether somebody is on this side").arg(there);
        case SideState::There:
            return tr("In %1: yes", "whether somebody is on this side").arg(there);
        case SideState::Unseen:
            return tr("In %1: not shown", "whether somebody is on this side").arg(there);
        }
        return {};
    }
    static QString text(ObjectType type)
    {
        switch (type) {
        case ObjectType::User:
            return tr("User");
        case ObjectType::Account:
            return tr("Talend account");
        case ObjectType::Role:
            return tr("Role");
        case ObjectType::Group:
            return tr("Group");
        case ObjectType::Space:
            return tr("Space");
        case ObjectType::Content:
            return tr("Content");
        case ObjectType::Permission:
            return tr("Permission");
        case ObjectType::Tenant:
            return tr("Tenant");
        case ObjectType::Email:
            return tr("E-mail");
        }
        return {};
    }
    static QString text(SpaceRole role)
    {
        switch (role) {
        case SpaceRole::Facilitator:
            return tr("Can manage", "space role");
        case SpaceRole::Producer:
            return tr("Can edit", "space role");
        case SpaceRole::Codeveloper:
            return tr("Can edit data in applications", "space role");
        case SpaceRole::Consumer:
            return tr("Can view", "space role");
        case SpaceRole::DataConsumer:
            return tr("Can consume data", "space role");
        case SpaceRole::DataPreview:
            return tr("Can view data", "space role");
        case SpaceRole::Contributor:
            return tr("Can contribute", "space role");
        case SpaceRole::Publisher:
            return tr("Can publish", "space role");
        case SpaceRole::Operator:
            return tr("Can operate", "space role");
        case SpaceRole::BasicConsumer:
            return tr("Has restricted view", "space role");
        case SpaceRole::TalendViewer:
            return tr("View (Talend)", "space role");
        case SpaceRole::TalendAuthor:
            return tr("Author (Talend)", "space role");
        case SpaceRole::TalendManage:
            return tr("Manage (Talend)", "space role");
        }
        return {};
    }
};

QString languageCode()
{
    return QLocale().name();
}

} // namespace

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString text(Side side)
{
    return side == Side::Qlik ? QStringLiteral("Qlik Cloud") : QStringLiteral("Talend");
}

QString text(UserStatus status)
{
    return Display::text(status);
}

QString text(RoleKind kind)
{
    return Display::text(kind);
}

QString text(SpaceType type)
{
    return Display::text(type);
}

QString text(ContentType type)
{
    return Display::text(type);
}

QString text(ContentState state)
{
    return Display::text(state);
}

QString text(Origin origin)
{
    return Display::text(origin);
}

QString text(SideState state)
{
    return Display::text(state);
}

QString sideText(Side side, SideState state)
{
    return Display::sideText(side, state);
}

QString text(ObjectType type)
{
    return Display::text(type);
}

QString spaceRoles(SpaceRoles roles)
{
    QStringList names;
    for (unsigned bit = 1; bit <= static_cast<unsigned>(SpaceRole::TalendManage); bit <<= 1) {
        if (roles & bit)
            names.append(Display::text(static_cast<SpaceRole>(bit)));
    }
    return QLocale().createSeparatedList(names);
}

QString number(std::int64_t n)
{
    return QLocale().toString(static_cast<qlonglong>(n));
}

QString withWholeYear(QString format)
{
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

QString exactTime(Instant time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time.milliseconds(), Qt::UTC), QLocale::LongFormat);
}

QString relativeTime(Instant time, Instant now)
{
    const std::int64_t distance = time.milliseconds() - now.milliseconds();
    const bool ahead = distance > 0;
    const std::int64_t minutes = (ahead ? distance : -distance) / 60'000;
    if (minutes < 1)
        return Display::now();
    if (minutes < 60)
        return Display::minutes(ahead, static_cast<int>(minutes));
    if (minutes < 48 * 60)
        return Display::hours(ahead, static_cast<int>(minutes / 60));
    if (minutes < 60 * 24 * 60)
        return Display::days(ahead, static_cast<int>(minutes / (24 * 60)));
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time.milliseconds(), Qt::UTC).date(),
                              withWholeYear(QLocale().dateFormat(QLocale::ShortFormat)));
}

QString personName(const Person &person, std::string_view vendorId)
{
    if (!person.name().empty())
        return fromUtf8(person.name());
    return fromUtf8(person.email().empty() ? vendorId : person.email());
}

QString personDetail(const Person &person)
{
    QStringList parts;
    if (!person.email().empty() && !person.name().empty())
        parts.append(fromUtf8(person.email()));
    if (!person.subject().empty())
        parts.append(fromUtf8(person.subject()));
    return parts.join(QStringLiteral(" · "));
}

QString ownerName(const PairState &state, std::optional<UserId> owner)
{
    if (!owner)
        return Display::noOwner();
    if (const User *user = state.users().find(*owner))
        return personName(user->person, user->vendorId());
    const Tombstone *deleted = state.tombstones().find(*owner);
    return Display::deletedOwner(deleted ? fromUtf8(deleted->vendorId()) : QString::number(owner->value()));
}

QString roleName(const Role &role)
{
    return fromUtf8(role.name);
}

QString roleLabel(const Role &role)
{
    return role.distributed || role.kind == RoleKind::TalendBuiltIn ? Display::distributed() : QString();
}

QString permission(std::string_view id, Side side)
{
    const PermissionInfo *info = permissionCatalogue().find(id, side);
    return fromUtf8(info ? std::string_view(info->label(languageCode().toStdString())) : id);
}

QString permission(std::string_view id)
{
    const PermissionInfo *info = permissionCatalogue().find(id);
    return fromUtf8(info ? std::string_view(info->label(languageCode().toStdString())) : id);
}

QString objectDetail(const ObjectRef &object, const wording::Names &names)
{
    for (const PairState *state : {names.first, names.second}) {
        if (!state)
            continue;
        if (object.type == ObjectType::User) {
            if (const User *user = state->users().find(UserId(object.id)))
                return personDetail(user->person);
        } else if (object.type == ObjectType::Account) {
            if (const Account *account = state->accounts().find(AccountId(object.id)))
                return personDetail(account->person);
        } else if (object.type == ObjectType::Space) {
            if (const Space *space = state->spaces().find(SpaceId(object.id)))
                return text(space->type);
        } else if (object.type == ObjectType::Content) {
            if (const ContentItem *item = state->content().find(ContentId(object.id)))
                return text(item->type);
        }
    }
    return {};
}

} // namespace tandem::display
