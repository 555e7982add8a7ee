// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

#include <type_traits>

/// Which fields of each row are stored, in which order: one list for writing and for reading. New fields go to the end
/// of a list; a reader of older bytes leaves them at their defaults. The order of enumerators is part of the format.
namespace tandem::store {

template<class R, class Row>
concept RowOf = std::is_same_v<std::remove_const_t<R>, Row>;

template<class A, RowOf<User> R>
void fields(A &a, R &r)
{
    a(r.keys);
    a(r.person);
    a(r.status, UserStatus::Provisioned);
    a.flags(r.entitlement, r.session, r.bot, r.heldBack, r.idpSubject);
    a(r.createdAt);
    a(r.inviteExpiry);
}

template<class A, RowOf<Account> R>
void fields(A &a, R &r)
{
    a(r.keys);
    a(r.person);
    a(r.status, UserStatus::Provisioned);
    a(r.cause, AccountCause::Synchronized);
    a(r.user);
    a(r.createdAt);
}

template<class A, RowOf<Tombstone> R>
void fields(A &a, R &r)
{
    a(r.keys);
    a(r.deletedAt);
}

template<class A, RowOf<Role> R>
void fields(A &a, R &r)
{
    a(r.vendorId);
    a(r.talendVendorId);
    a(r.name);
    a(r.description);
    a(r.kind, RoleKind::Custom);
    a.flags(r.distributed, r.fullUser, r.onQlik, r.onTalend);
    a(r.qlik);
    a(r.talend);
    a(r.extra);
}

template<class A, RowOf<Group> R>
void fields(A &a, R &r)
{
    a(r.vendorId);
    a(r.name);
    a(r.side, Side::Talend);
    a(r.provider, GroupProvider::IdentityProvider);
    a(r.roles);
    a(r.extra);
}

template<class A, RowOf<Space> R>
void fields(A &a, R &r)
{
    a(r.texts);
    a(r.type, SpaceType::Data);
    a(r.side, Side::Talend);
    a(r.owner);
    a(r.members);
}

template<class A, RowOf<ContentDetail> R>
void fields(A &a, R &r)
{
    a(r.app);
    a(r.uses);
    a(r.published);
    a(r.anonymous);
    a(r.anonymousCode);
    a(r.nextRun);
    a(r.intervalMs);
    a(r.credentialsMissingSince);
    a.flags(r.stoppedByOwner);
    a(r.extra);
}

template<class A, RowOf<ContentItem> R>
void fields(A &a, R &r)
{
    a(r.type, static_cast<ContentType>(static_cast<int>(ContentType::Count) - 1));
    a(r.side, Side::Talend);
    a.flags(r.enabled, r.revoked);
    a(r.texts);
    a(r.space);
    a(r.owner);
    a(r.more);
}

template<class A, RowOf<Tenant> R>
void fields(A &a, R &r)
{
    a.flags(r.paired, r.licenceAutoAssign);
    a(r.serviceAccountOwner);
    a(r.entitlements);
    a(r.talendLimit);
    a(r.inviteDays);
    a(r.subscription, Subscription::Capacity);
    a(r.idp);
    a(r.idpPersons);
    a(r.autoAssign);
    a(r.defaultPermissions);
    a(r.seed);
    a(r.qlikTenantId);
    a(r.now);
}

} // namespace tandem::store
