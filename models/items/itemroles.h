// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <cstdint>

/// Data roles that all item models share. Decorations are values here; the delegates in views/ draw them.
namespace tandem {

/// Whether somebody, or a role, is there on one side: drawn as a filled dot, a ring, a half, a dash, a closed eye.
enum class SideState : std::uint8_t {
    Absent, ///< not there: a dash
    Disabled, ///< there but disabled: a ring
    Pending, ///< there, not registered yet: a half
    There, ///< there: a filled dot
    Unseen, ///< this side's console does not show it: a closed eye
};

enum ItemRole : int {
    UnderlyingDataRole = Qt::UserRole + 1, ///< the raw value behind the text: number, milliseconds, id
    IdRole, ///< row id of the object (uint)
    SideStateRole, ///< SideState as int
    SideRole, ///< Side as int: whose hue the cell's dot has
    SeverityRole, ///< Severity as int: the cell or row is a warning or a danger
    ObjectTypeRole, ///< ObjectType as int
    ContentTypeRole, ///< ContentType as int
    SpaceTypeRole, ///< SpaceType as int
    SecondLineRole, ///< a quiet second text of the cell
    UnseenRole, ///< true: hidden from the side looked from; drawn grey with a closed eye
    CountRole, ///< exact count beside the text (qlonglong)
    RuleRole, ///< RuleId as int
    MarkRole, ///< MatrixMark as int
    HeadingRole, ///< true: a heading between rows
};

} // namespace tandem
