// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "store/connection.h"
#include "store/rowarchive.h"

#include <roaring/roaring.hh>

#include <span>
#include <vector>

namespace tandem::store {

/// The personal data of a workspace (DE-04): packs of consecutive persons in a table that only grows at its end. What
/// must go is overwritten in place, with zeros of the same length; SQLite then neither splits nor merges a page, so no
/// copy of it stays behind in the free space of another page.
class Persons : public PersonSource
{
public:
    explicit Persons(Connection &connection);

    /// Writes new persons, whose ids are higher than any before. Those without any text need no place. By address: a
    /// copy of a million would be the most that an import holds.
    Result<> insert(std::vector<const Person *> persons);
    /// No row names these any more from `revision` on; undo may still bring them back.
    Result<> supersede(std::span<const PersonId> ids, Revision revision);
    /// Named by a row again; false when it was not superseded, that is when it is new.
    Result<bool> revive(PersonId id);
    /// Overwrites all that were superseded at or before `revision`.
    Result<> eraseSuperseded(Revision revision);
    /// Overwrites everybody, before a whole new state is written.
    Result<> eraseAll();

    PackedText<6> textOf(PersonId id) override;
    /// What went wrong in textOf() since the last call.
    Result<> takeTrouble();
    /// All texts at once, by id; the place of an erased one is empty.
    Result<std::vector<PackedText<6>>> loadAll();
    struct Census
    {
        Roaring stored; ///< with their texts
        Roaring erased; ///< their place is blank
        Roaring superseded;
    };
    /// Who is there: for check().
    Result<Census> census();

private:
    Result<> erase(std::span<const std::uint32_t> ids);

    Connection &m_connection;
    Statement m_insert;
    Statement m_find;
    Statement m_overwrite;
    Statement m_supersede;
    Statement m_revive;
    // The pack read last: persons minted together are asked for together.
    std::uint32_t m_packFirst = 0;
    std::vector<PackedText<6>> m_pack;
    Result<> m_trouble = {};
};

/// All texts in memory, while a whole state is read.
class LoadedPersons : public PersonSource
{
public:
    explicit LoadedPersons(std::vector<PackedText<6>> texts) : m_texts(std::move(texts)) { }
    PackedText<6> textOf(PersonId id) override
    {
        return id.value() < m_texts.size() ? m_texts[id.value()] : PackedText<6>();
    }

private:
    std::vector<PackedText<6>> m_texts;
};

/// Which persons come and go by changes: `before` are those that the touched rows named, `after` those they name now.
struct PersonTraffic
{
    std::vector<Person> arriving;
    std::vector<PersonId> leaving;
};
PersonTraffic personTraffic(std::span<const Change> changes, std::span<const Change> inverse);

} // namespace tandem::store
