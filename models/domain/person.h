// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/packedtext.h"

#include <optional>
#include <string>

namespace tandem {

/// Personal data (DE-04), the only place where any is held: everything that identifies a person lies here, apart from
/// the rows, so that it can be erased apart from them. `extra` is a JSON object of unknown imported fields.
struct PersonFields
{
    std::string name = {};
    std::string email = {}; ///< trimmed, case kept
    std::string subject = {}; ///< IdP subject; of a Talend account: its login
    std::string title = {};
    std::string phone = {};
    std::string extra = {};
};

/// Immutable personal data of one record. `id` names the stored row; it is minted when the data change.
class Person
{
public:
    Person() = default;
    Person(std::optional<PersonId> id, const PersonFields &fields)
        : m_id(id ? id->value() : 0)
        , m_text({fields.name, fields.email, fields.subject, fields.title, fields.phone, fields.extra})
    { }
    Person(PersonId id, const PackedText<6> &text) : m_id(id.value()), m_text(text) { }

    /// Row of the personal-data table; nullopt as long as there is nothing to store.
    [[nodiscard]] std::optional<PersonId> id() const { return m_id ? std::optional(PersonId(m_id)) : std::nullopt; }
    [[nodiscard]] std::string_view name() const { return m_text.at(0); }
    [[nodiscard]] std::string_view email() const { return m_text.at(1); }
    [[nodiscard]] std::string_view subject() const { return m_text.at(2); }
    [[nodiscard]] std::string_view title() const { return m_text.at(3); }
    [[nodiscard]] std::string_view phone() const { return m_text.at(4); }
    [[nodiscard]] std::string_view extra() const { return m_text.at(5); }
    [[nodiscard]] const PackedText<6> &text() const { return m_text; }
    /// A changeable copy of the fields.
    [[nodiscard]] PersonFields fields() const
    {
        return {std::string(name()),  std::string(email()), std::string(subject()),
                std::string(title()), std::string(phone()), std::string(extra())};
    }
    friend bool operator==(const Person &, const Person &) = default;

private:
    std::uint32_t m_id = 0;
    PackedText<6> m_text;
};

} // namespace tandem
