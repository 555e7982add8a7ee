// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissioncatalogue.h"

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <string>
#include <vector>

/// Reading of the embedded catalogues. Private to permissioncatalogue.cpp and rolecatalogue.cpp.
/// The files are part of the program: whatever is wrong in them is a programming error and ends the process (qFatal).
namespace tandem::cataloguejson {

/// The whole of an embedded file, e.g. ":/catalogue/roles.json".
inline QByteArray embedded(const char *path)
{
    QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Embedded catalogue %s is missing", path);
    return file.readAll();
}

/// The top object of \a json, whose "schema" must be \a schema.
inline QJsonObject root(const QByteArray &json, const char *schema)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        qFatal("Catalogue %s: not a JSON object (offset %d)", schema, int(error.offset));
    if (document.object().value(QLatin1String("schema")).toString() != QLatin1String(schema))
        qFatal("Catalogue %s: other schema", schema);
    return document.object();
}

/// The array of \a object under \a key; must be there.
inline QJsonArray array(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isArray())
        qFatal("Catalogue: no array \"%s\"", key);
    return value.toArray();
}

/// The string of \a object under \a key as UTF-8; must be there, may be empty.
inline std::string text(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isString())
        qFatal("Catalogue: no string \"%s\"", key);
    return value.toString().toStdString();
}

/// As text(), but empty when absent.
inline std::string optionalText(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

/// The truth value of \a object under \a key; must be there.
inline bool flag(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isBool())
        qFatal("Catalogue: no truth value \"%s\"", key);
    return value.toBool();
}

/// As flag(), but false when absent.
inline bool optionalFlag(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toBool(false);
}

/// The strings of an array; absent counts as empty.
inline std::vector<std::string> texts(const QJsonObject &object, const char *key)
{
    std::vector<std::string> result;
    const QJsonArray values = object.value(QLatin1String(key)).toArray();
    result.reserve(std::size_t(values.size()));
    for (const QJsonValue &value : values)
        result.push_back(value.toString().toStdString());
    return result;
}

/// {"en","fr","sv"}; none may be empty.
inline LocalizedText localized(const QJsonObject &object)
{
    LocalizedText result{text(object, "en"), text(object, "fr"), text(object, "sv")};
    if (result.en.empty() || result.fr.empty() || result.sv.empty())
        qFatal("Catalogue: a label lacks a language (\"%s\")", result.en.c_str());
    return result;
}

/// As localized(), of the object under \a key.
inline LocalizedText localized(const QJsonObject &object, const char *key)
{
    return localized(object.value(QLatin1String(key)).toObject());
}

} // namespace tandem::cataloguejson
