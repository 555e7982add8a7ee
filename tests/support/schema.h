// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace tandem::test {

/// A JSON Schema (draft 2020-12) as far as docs/schema uses it: type, enum, pattern, minLength, minimum, properties,
/// required, additionalProperties, items, minItems, uniqueItems, anyOf, $ref to $defs. Any other keyword is a fault, so
/// that no schema promises what nobody checks.
class Schema
{
public:
    /// Reads docs/schema/NAME.schema.json.
    static Schema named(const QString &name);
    explicit Schema(QJsonObject root) : m_root(std::move(root)) { }

    /// Empty when the JSON text keeps to the schema; else the first fault with its place.
    [[nodiscard]] QString fault(const QByteArray &json) const;

private:
    [[nodiscard]] QString fault(const QJsonValue &value, const QJsonObject &schema, const QString &place) const;
    [[nodiscard]] QString objectFault(const QJsonObject &object, const QJsonObject &schema, const QString &place) const;
    [[nodiscard]] QString arrayFault(const QJsonArray &array, const QJsonObject &schema, const QString &place) const;

    QJsonObject m_root;
};

} // namespace tandem::test
