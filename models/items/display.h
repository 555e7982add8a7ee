// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/instant.h"
#include "domain/message.h"
#include "domain/pairstate.h"
#include "items/itemroles.h"
#include "wording/wording.h"

#include <QString>

#include <optional>
#include <string_view>

/// Words of the vocabularies as lists show them, in the present language. Call on the thread of the views.
namespace tandem::display {

QString fromUtf8(std::string_view text);

QString text(Side side); ///< "Qlik Cloud", "Talend"
QString text(UserStatus status);
QString text(RoleKind kind);
QString text(SpaceType type);
QString text(ContentType type);
QString text(ContentState state);
QString text(Origin origin);
QString text(SideState state);
QString text(ObjectType type);
/// A dot in words, for those who hear the table: "In Talend: yes, pending".
QString sideText(Side side, SideState state);
/// The space roles as the products call them, parted by commas.
QString spaceRoles(SpaceRoles roles);

QString number(std::int64_t n);
/// A format of dates with the whole year in it: 1/2/26 may be read three ways.
QString withWholeYear(QString format);
/// The exact moment, long form, UTC.
QString exactTime(Instant time);
/// "in 2 days", "3 hours ago", seen from `now`.
QString relativeTime(Instant time, Instant now);

/// A person's name, else the e-mail address, else the vendor's id.
QString personName(const Person &person, std::string_view vendorId);
/// What tells namesakes apart (UL-04): e-mail address and subject.
QString personDetail(const Person &person);
/// An owner as lists show it; `deleted` is set when only the opaque id is left (DE-09).
QString ownerName(const PairState &state, std::optional<UserId> owner);
/// A role's name as the side looked from shows it; built-in roles keep the tenant's own name.
QString roleName(const Role &role);
/// "Role distributed from Talend" (SR-13), else empty.
QString roleLabel(const Role &role);
/// A permission's label in the present language, else its raw id.
QString permission(std::string_view id, Side side);
QString permission(std::string_view id); ///< of whichever side knows it
/// A quiet second text of an object in a plan: e-mail and subject, kind, space.
QString objectDetail(const ObjectRef &object, const wording::Names &names);

} // namespace tandem::display
