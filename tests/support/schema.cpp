// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace tandem::test {

namespace {

using namespace Qt::StringLiterals;

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == "null"_L1)
        return value.isNull();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "integer"_L1)
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    if (type == "number"_L1)
        return value.isDouble();
    if (type == "string"_L1)
        return value.isString();
    if (type == "array"_L1)
        return value.isArray();
    return type == "object"_L1 && value.isObject();
}

bool isOfTypes(const QJsonValue &value, const QJsonValue &types)
{
    if (types.isString())
        return isOfType(value, types.toString());
    for (const QJsonValue &type : types.toArray()) {
        if (isOfType(value, type.toString()))
            return true;
    }
    return false;
}

QString unknownKeyword(const QJsonObject &schema)
{
    static const QStringList known{
        u"$schema"_s,     u"$id"_s,   u"$defs"_s,      u"$ref"_s,     u"title"_s,
        u"description"_s, u"type"_s,  u"enum"_s,       u"pattern"_s,  u"minLength"_s,
        u"minimum"_s,     u"items"_s, u"properties"_s, u"required"_s, u"additionalProperties"_s,
        u"minItems"_s,    u"anyOf"_s, u"uniqueItems"_s};
    for (auto keyword = schema.begin(); keyword != schema.end(); ++keyword) {
        if (!known.contains(keyword.key()))
            return keyword.key();
    }
    return {};
}

} // namespace

Schema Schema::named(const QString &name)
{
    QFile file(QStringLiteral(TANDEM_SOURCE_DIR "/docs/schema/") + name + u".schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schema %s", qPrintable(file.fileName()));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        qFatal("no JSON: %s", qPrintable(file.fileName()));
    return Schema(document.object());
}

QString Schema::fault(const QByteArray &json) const
{
    // A bare number is a document too, which QJsonDocument does not read.
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson("[" + json + "]", &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return u"no JSON document: "_s + error.errorString();
    return fault(document.array().first(), m_root, u"$"_s);
}

QString Schema::fault(const QJsonValue &value, const QJsonObject &schema, const QString &place) const
{
    if (const QString keyword = unknownKeyword(schema); !keyword.isEmpty())
        return place + u": the schema uses "_s + keyword;
    if (schema.contains("$ref"_L1)) {
        const QString name = schema["$ref"_L1].toString().section(u'/', -1);
        const QJsonValue target = m_root["$defs"_L1][name];
        return target.isObject() ? fault(value, target.toObject(), place) : place + u": no $defs/"_s + name;
    }
    if (schema.contains("anyOf"_L1)) {
        QString last;
        for (const QJsonValue &choice : schema["anyOf"_L1].toArray()) {
            last = fault(value, choice.toObject(), place);
            if (last.isEmpty())
                return {};
        }
        return last;
    }
    if (schema.contains("type"_L1) && !isOfTypes(value, schema["type"_L1]))
        return place + u": wrong type"_s;
    if (schema.contains("enum"_L1) && !schema["enum"_L1].toArray().contains(value))
        return place + u": not among the words: "_s + value.toString();
    if (value.isString()) {
        const QString text = value.toString();
        if (text.size() < schema["minLength"_L1].toInt())
            return place + u": too short"_s;
        if (schema.contains("pattern"_L1)
            && !QRegularExpression(schema["pattern"_L1].toString()).match(text).hasMatch())
            return place + u": not of the pattern: "_s + text;
    }
    if (value.isDouble() && schema.contains("minimum"_L1) && value.toDouble() < schema["minimum"_L1].toDouble())
        return place + u": too small"_s;
    if (value.isObject())
        return objectFault(value.toObject(), schema, place);
    return value.isArray() ? arrayFault(value.toArray(), schema, place) : QString();
}

QString Schema::objectFault(const QJsonObject &object, const QJsonObject &schema, const QString &place) const
{
    for (const QJsonValue &name : schema["required"_L1].toArray()) {
        if (!object.contains(name.toString()))
            return place + u": lacks "_s + name.toString();
    }
    const QJsonObject properties = schema["properties"_L1].toObject();
    const QJsonValue others = schema["additionalProperties"_L1];
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString inside = place + u'.' + entry.key();
        QString found;
        if (properties.contains(entry.key()))
            found = fault(entry.value(), properties[entry.key()].toObject(), inside);
        else if (others.isObject())
            found = fault(entry.value(), others.toObject(), inside);
        else if (others.isBool() && !others.toBool())
            found = inside + u": unknown key"_s;
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString Schema::arrayFault(const QJsonArray &array, const QJsonObject &schema, const QString &place) const
{
    if (array.size() < schema["minItems"_L1].toInt())
        return place + u": too few"_s;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString inside = place + u'[' + QString::number(i) + u']';
        if (const QString found = fault(array[i], schema["items"_L1].toObject(), inside); !found.isEmpty())
            return found;
        for (qsizetype other = 0; schema["uniqueItems"_L1].toBool() && other < i; ++other) {
            if (array[other] == array[i])
                return inside + u": twice"_s;
        }
    }
    return {};
}

} // namespace tandem::test
