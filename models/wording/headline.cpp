// SPDX-License-Identifier: GPL-3.0-or-later
// The one line that names an act before it is done.
#include "wording/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tandem::wording {

namespace {

QString fromUtf8(const std::string &text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

struct Headline
{
    Q_DECLARE_TR_FUNCTIONS(Headline)

public:
    const Names &names;
    Side side;

    QString of(const ObjectRef &object) const { return name(object, names); }
    QString ofUser(const std::optional<UserId> &user) const { return user ? of(ObjectRef(*user)) : QString(); }
    QString ofOwned(const acts::OwnedRef &owned) const
    {
        return std::visit([this](auto id) { return of(ObjectRef(id)); }, owned);
    }
    bool onTalend() const { return side == Side::Talend; }

    QString operator()(const acts::Invite &act) const
    {
        // The addresses as typed, separators and all, are no name: one is named, several are counted.
        static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
        QStringList addresses = fromUtf8(act.emails).split(separators, Qt::SkipEmptyParts);
        addresses.removeDuplicates();
        if (addresses.size() == 1)
            return onTalend() ? tr("Invite %1 in Talend Cloud").arg(addresses.front())
                              : tr("Invite %1").arg(addresses.front());
        const int count = static_cast<int>(addresses.size());
        return onTalend() ? tr("Invite %Ln address(es) in Talend Cloud", nullptr, count)
                          : tr("Invite %Ln address(es)", nullptr, count);
    }
    QString operator()(const acts::ResendInvitation &act) const
    {
        return tr("Resend the invitation of %1").arg(of(act.user));
    }
    QString operator()(const acts::DeleteInvitation &act) const
    {
        return tr("Delete the invitation of %1").arg(of(act.user));
    }
    QString operator()(const acts::SignUp &act) const
    {
        return act.user ? tr("%1 signs up").arg(ofUser(act.user)) : tr("An invited person signs up");
    }
    QString operator()(const acts::SignIn &act) const
    {
        if (act.user)
            return onTalend() ? tr("%1 signs in to Talend Cloud").arg(ofUser(act.user))
                              : tr("%1 signs in").arg(ofUser(act.user));
        return act.email ? tr("%1 signs in").arg(fromUtf8(*act.email)) : tr("Somebody signs in");
    }
    QString operator()(const acts::EditProfile &act) const { return tr("Edit the profile of %1").arg(of(act.user)); }
    QString operator()(const acts::EnableUser &act) const { return tr("Enable %1").arg(of(act.user)); }
    QString operator()(const acts::DisableUser &act) const { return tr("Disable %1").arg(of(act.user)); }
    QString operator()(const acts::DeleteUser &act) const
    {
        return onTalend() ? tr("Delete %1 in Talend Cloud only").arg(of(act.user))
                          : tr("Delete %1 on both sides").arg(of(act.user));
    }
    QString operator()(const acts::LinkAccount &act) const
    {
        return tr("Link the Talend account %2 to %1").arg(of(act.user), of(act.account));
    }
    QString operator()(const acts::AssignEntitlement &act) const
    {
        return tr("Assign an entitlement to %1").arg(of(act.user));
    }
    QString operator()(const acts::RevokeEntitlement &act) const
    {
        return tr("Take the entitlement from %1").arg(of(act.user));
    }
    QString operator()(const acts::AssignRole &act) const
    {
        if (act.users.size() == 1)
            return onTalend() ? tr("Assign the role %2 to %1 in Talend Cloud").arg(of(act.users[0]), of(act.role))
                              : tr("Assign the role %2 to %1").arg(of(act.users[0]), of(act.role));
        return tr("Assign the role %1 to %Ln user(s)", nullptr, static_cast<int>(act.users.size())).arg(of(act.role));
    }
    QString operator()(const acts::RemoveRole &act) const
    {
        if (act.users.size() == 1)
            return tr("Take the role %2 from %1").arg(of(act.users[0]), of(act.role));
        return tr("Take the role %1 from %Ln user(s)", nullptr, static_cast<int>(act.users.size())).arg(of(act.role));
    }
    QString operator()(const acts::CreateRole &act) const
    {
        return onTalend() ? tr("Create the role %1 in Talend Cloud").arg(fromUtf8(act.name))
                          : tr("Create the role %1").arg(fromUtf8(act.name));
    }
    QString operator()(const acts::RenameRole &act) const
    {
        return tr("Rename the role %1 to %2").arg(of(act.role), fromUtf8(act.name));
    }
    QString operator()(const acts::DeleteRole &act) const
    {
        return tr("Delete the role %1 on both sides").arg(of(act.role));
    }
    QString operator()(const acts::AddPermissions &act) const
    {
        return tr("Add %Ln permission(s) to the role %1", nullptr, static_cast<int>(act.permissions.size()))
            .arg(of(act.role));
    }
    QString operator()(const acts::RemovePermissions &act) const
    {
        return tr("Remove %Ln permission(s) from the role %1", nullptr, static_cast<int>(act.permissions.size()))
            .arg(of(act.role));
    }
    QString operator()(const acts::CreateGroup &act) const { return tr("Create the group %1").arg(fromUtf8(act.name)); }
    QString operator()(const acts::RenameGroup &act) const
    {
        return tr("Rename the group %1 to %2").arg(of(act.group), fromUtf8(act.name));
    }
    QString operator()(const acts::DeleteGroup &act) const { return tr("Delete the group %1").arg(of(act.group)); }
    QString operator()(const acts::AddToGroup &act) const
    {
        return tr("Add %Ln user(s) to the group %1", nullptr, static_cast<int>(act.users.size())).arg(of(act.group));
    }
    QString operator()(const acts::RemoveFromGroup &act) const
    {
        return tr("Remove %Ln user(s) from the group %1", nullptr, static_cast<int>(act.users.size()))
            .arg(of(act.group));
    }
    QString operator()(const acts::AssignGroupRole &act) const
    {
        return tr("Assign the role %2 to the group %1").arg(of(act.group), of(act.role));
    }
    QString operator()(const acts::RemoveGroupRole &act) const
    {
        return tr("Take the role %2 from the group %1").arg(of(act.group), of(act.role));
    }
    QString operator()(const acts::SetAutoAssign &act) const
    {
        return act.enabled ? tr("Assign the role %1 to everyone automatically").arg(of(act.role))
                           : tr("Stop assigning the role %1 to everyone").arg(of(act.role));
    }
    QString operator()(const acts::SetDefaultPermissions &) const { return tr("Set the default permissions"); }
    QString operator()(const acts::SetLicenceAutoAssign &act) const
    {
        return act.enabled ? tr("Turn on licence auto-assignment") : tr("Turn off licence auto-assignment");
    }
    QString operator()(const acts::SetInviteDays &act) const
    {
        return tr("Let invitations expire after %Ln day(s)", nullptr, static_cast<int>(act.days));
    }
    QString operator()(const acts::InitialSync &) const { return tr("Pair the two tenants"); }
    QString operator()(const acts::Synchronize &act) const
    {
        return act.user ? tr("Synchronize %1").arg(ofUser(act.user)) : tr("Synchronize both sides");
    }
    QString operator()(const acts::ConfigureIdp &act) const
    {
        return tr("Configure the identity provider %1").arg(fromUtf8(act.name));
    }
    QString operator()(const acts::ActivateIdp &act) const
    {
        return tr("Activate the identity provider %1").arg(fromUtf8(act.name));
    }
    QString operator()(const acts::DeactivateIdp &act) const
    {
        return tr("Deactivate the identity provider %1").arg(fromUtf8(act.name));
    }
    QString operator()(const acts::SetIdpPerson &) const
    {
        return tr("Set what the simulated identity provider knows of a person");
    }
    QString operator()(const acts::AdvanceClock &act) const
    {
        constexpr std::int64_t day = 86'400'000;
        constexpr std::int64_t hour = 3'600'000;
        if (act.milliseconds % day == 0)
            return tr("Move the rehearsal clock on by %Ln day(s)", nullptr, static_cast<int>(act.milliseconds / day));
        return tr("Move the rehearsal clock on by %Ln hour(s)", nullptr, static_cast<int>(act.milliseconds / hour));
    }
    QString operator()(const acts::CreateSpace &act) const { return tr("Create the space %1").arg(fromUtf8(act.name)); }
    QString operator()(const acts::RenameSpace &act) const
    {
        return tr("Rename the space %1 to %2").arg(of(act.space), fromUtf8(act.name));
    }
    QString operator()(const acts::DeleteSpace &act) const { return tr("Delete the space %1").arg(of(act.space)); }
    QString operator()(const acts::SetSpaceRole &act) const
    {
        return tr("Set the roles of %1 in the space %2")
            .arg(act.user    ? ofUser(act.user)
                 : act.group ? of(*act.group)
                             : QString(),
                 of(act.space));
    }
    QString operator()(const acts::CreateContent &act) const { return tr("Create %1").arg(fromUtf8(act.name)); }
    QString operator()(const acts::DeleteContent &act) const { return tr("Delete %1").arg(of(act.item)); }
    QString operator()(const acts::ChangeOwner &act) const
    {
        if (act.ownedBy)
            return tr("Hand over everything owned by %1 to %2").arg(ofUser(act.ownedBy), of(act.to));
        if (act.items && act.items->size() == 1)
            return tr("Change the owner of %1 to %2").arg(ofOwned(act.items->front()), of(act.to));
        return tr("Change the owner of %Ln item(s) to %1", nullptr, act.items ? static_cast<int>(act.items->size()) : 0)
            .arg(of(act.to));
    }
    QString operator()(const acts::MoveContent &act) const
    {
        const int count = static_cast<int>(act.items.size());
        if (!act.space)
            return tr("Move %Ln item(s) to the personal space of the owner", nullptr, count);
        return tr("Move %Ln item(s) to the space %1", nullptr, count).arg(of(*act.space));
    }
    QString operator()(const acts::SupplyCredentials &act) const
    {
        return tr("Supply the credentials of %1").arg(of(act.item));
    }
    QString operator()(const acts::SetEnabled &act) const
    {
        return act.enabled ? tr("Switch on %1").arg(of(act.item)) : tr("Switch off %1").arg(of(act.item));
    }
    QString operator()(const acts::ReplaceSchedule &act) const
    {
        return tr("Replace the reload schedule %1").arg(of(act.schedule));
    }
    QString operator()(const acts::RunSchedule &act) const
    {
        return tr("Run the reload schedule %1").arg(of(act.schedule));
    }
    QString operator()(const acts::SetAnonymousAccess &act) const
    {
        return act.enabled ? tr("Turn on anonymous access to %1").arg(of(act.app))
                           : tr("Turn off anonymous access to %1").arg(of(act.app));
    }
    QString operator()(const acts::ResetAnonymousCode &act) const
    {
        return tr("Reset the anonymous access code of %1").arg(of(act.app));
    }
    QString operator()(const acts::CreateApiKey &act) const { return tr("Create an API key for %1").arg(of(act.user)); }
    QString operator()(const acts::RevokeApiKey &act) const { return tr("Revoke the API key %1").arg(of(act.key)); }
};

} // namespace

QString headline(const Act &act, const Names &names)
{
    return std::visit(Headline{names, act.side}, act.body);
}

} // namespace tandem::wording
