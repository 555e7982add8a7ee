// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bytes.h"
#include "store/rowfields.h"

#include <algorithm>
#include <array>
#include <bit>

namespace tandem::store {

/// Where the texts of a person are found while rows are read; rows on disk name persons by id only (DE-04).
class PersonSource
{
public:
    virtual ~PersonSource() = default;
    /// Empty for a person that is not stored (any more).
    virtual PackedText<6> textOf(PersonId id) = 0;
};

/// For bytes that name no persons, or when their texts don't matter.
class NoPersons : public PersonSource
{
public:
    PackedText<6> textOf(PersonId) override { return {}; }
};

template<class Row>
std::size_t fieldCount();

/// Writes the fields of a row.
class RowWriter
{
public:
    explicit RowWriter(ByteWriter &out) : m_out(out) { }

    template<std::size_t N>
    void operator()(const PackedText<N> &texts)
    {
        for (std::size_t i = 0; i < N; ++i)
            m_out.text(texts.at(i));
    }
    void operator()(const Person &person) { m_out.number(person.id() ? person.id()->value() : 0); }
    template<class E>
    void operator()(const E &value, E)
    {
        m_out.byte(static_cast<std::uint8_t>(value));
    }
    template<class... Flags>
    void flags(const Flags &...flags)
    {
        std::uint8_t bits = 0;
        int bit = 0;
        ((bits |= static_cast<std::uint8_t>(flags << bit++)), ...);
        m_out.byte(bits);
    }
    void operator()(const std::uint16_t &value) { m_out.number(value); }
    void operator()(const std::uint32_t &value) { m_out.number(value); }
    void operator()(const std::uint64_t &value) { m_out.number(value); }
    void operator()(const std::int64_t &value) { m_out.signedNumber(value); }
    void operator()(const bool &value) { m_out.byte(value); }
    void operator()(const Instant &value) { m_out.signedNumber(value.milliseconds()); }
    template<class Tag>
    void operator()(const Id<Tag> &id)
    {
        m_out.number(id.value());
    }
    void operator()(const std::string &text) { m_out.text(text); }
    void operator()(const PermissionSet &set) { (*this)(set.ids()); }
    void operator()(const IdentityProvider &idp)
    {
        m_out.text(idp.name);
        (*this)(idp.state, IdpState::Active);
    }
    void operator()(const IdpPerson &person)
    {
        m_out.number(person.emailHash);
        m_out.number(person.subjectHash);
        m_out.byte(person.known);
    }
    void operator()(const SpaceMember &member)
    {
        m_out.byte(static_cast<std::uint8_t>(member.who.index()));
        m_out.number(std::visit([](auto id) { return id.value(); }, member.who));
        m_out.number(member.roles);
    }
    template<class T>
    void operator()(const std::optional<T> &value)
    {
        m_out.byte(value.has_value());
        if (value)
            (*this)(*value);
    }
    template<class T>
    void operator()(const std::vector<T> &list)
    {
        m_out.number(list.size());
        for (const T &item : list)
            (*this)(item);
    }
    void operator()(const std::shared_ptr<const ContentDetail> &detail)
    {
        m_out.number(detail ? fieldCount<ContentDetail>() : 0);
        if (detail)
            fields(*this, *detail);
    }

private:
    ByteWriter &m_out;
};

/// Reads the first `count` fields of a row, as many as were written; the others keep their defaults.
class RowReader
{
public:
    RowReader(ByteReader &in, PersonSource &persons, std::size_t count)
        : m_in(in), m_persons(persons), m_left(count) { }

    template<std::size_t N>
    void operator()(PackedText<N> &texts)
    {
        if (!next())
            return;
        std::array<std::string_view, N> parts;
        for (std::string_view &part : parts)
            part = m_in.text();
        texts = PackedText<N>(parts);
    }
    void operator()(Person &person)
    {
        if (!next())
            return;
        if (const std::uint32_t id = m_in.number32())
            person = Person(PersonId(id), m_persons.textOf(PersonId(id)));
    }
    template<class E>
    void operator()(E &value, E last)
    {
        if (!next())
            return;
        const std::uint8_t number = m_in.byte();
        if (number > static_cast<std::uint8_t>(last))
            m_in.spoil();
        else
            value = static_cast<E>(number);
    }
    template<class... Flags>
    void flags(Flags &...flags)
    {
        if (!next())
            return;
        const std::uint8_t bits = m_in.byte();
        int bit = 0;
        ((flags = (bits >> bit++) & 1), ...);
    }
    template<class T>
    void operator()(T &value)
    {
        if (next())
            value = read(static_cast<T *>(nullptr));
    }

private:
    bool next() { return m_left > 0 && m_left-- > 0; }

    // One overload for each kind of value; the pointer only chooses.
    std::uint32_t read(std::uint32_t *) { return m_in.number32(); }
    std::uint64_t read(std::uint64_t *) { return m_in.number(); }
    std::int64_t read(std::int64_t *) { return m_in.signedNumber(); }
    bool read(bool *) { return m_in.byte() != 0; }
    Instant read(Instant *) { return Instant(m_in.signedNumber()); }
    template<class Tag>
    Id<Tag> read(Id<Tag> *)
    {
        return Id<Tag>(m_in.number32());
    }
    std::string read(std::string *) { return std::string(m_in.text()); }
    PermissionSet read(PermissionSet *)
    {
        return PermissionSet(read(static_cast<std::vector<std::string> *>(nullptr)));
    }
    IdentityProvider read(IdentityProvider *)
    {
        IdentityProvider idp{std::string(m_in.text()), IdpState::Configured};
        idp.state = m_in.byte() ? IdpState::Active : IdpState::Configured;
        return idp;
    }
    IdpPerson read(IdpPerson *)
    {
        IdpPerson person;
        person.emailHash = m_in.number();
        person.subjectHash = m_in.number();
        person.known = m_in.byte() != 0;
        return person;
    }
    SpaceMember read(SpaceMember *)
    {
        const bool group = m_in.byte() != 0;
        const std::uint32_t id = m_in.number32();
        SpaceMember member{UserId(id), static_cast<SpaceRoles>(m_in.number32())};
        if (group)
            member.who = GroupId(id);
        return member;
    }
    template<class T>
    std::optional<T> read(std::optional<T> *)
    {
        if (m_in.byte() == 0)
            return std::nullopt;
        return read(static_cast<T *>(nullptr));
    }
    template<class T>
    std::vector<T> read(std::vector<T> *)
    {
        std::vector<T> list;
        const std::size_t count = m_in.count();
        list.reserve(count);
        for (std::size_t i = 0; i < count; ++i)
            list.push_back(read(static_cast<T *>(nullptr)));
        return list;
    }
    std::shared_ptr<const ContentDetail> read(std::shared_ptr<const ContentDetail> *)
    {
        const std::size_t count = m_in.count();
        if (count == 0)
            return nullptr;
        auto detail = std::make_shared<ContentDetail>();
        RowReader nested(m_in, m_persons, count);
        fields(nested, *detail);
        return detail;
    }

    ByteReader &m_in;
    PersonSource &m_persons;
    std::size_t m_left;
};

/// Counts the fields of a row.
class FieldCounter
{
public:
    template<class... T>
    void operator()(T &&...)
    {
        ++m_count;
    }
    template<class... Flags>
    void flags(const Flags &...)
    {
        static_assert(sizeof...(Flags) <= 8);
        ++m_count;
    }
    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    std::size_t m_count = 0;
};

template<class Row>
Row emptyRow(std::uint32_t id)
{
    if constexpr (std::is_same_v<Row, ContentItem>)
        return ContentItem(ContentId(id), ContentType::App);
    else if constexpr (requires { Row::id; })
        return Row(decltype(Row::id)(id));
    else
        return Row();
}

template<class Row>
std::size_t fieldCount()
{
    static const std::size_t count = [] {
        FieldCounter counter;
        Row row = emptyRow<Row>(1);
        fields(counter, row);
        return counter.count();
    }();
    return count;
}

} // namespace tandem::store
