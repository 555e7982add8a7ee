// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/said.h"

#include "domain/sentencewords.h"
#include "domain/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

constexpr std::size_t keptObjects = 20;
constexpr std::array objectTypes{ObjectType::User,  ObjectType::Account, ObjectType::Role,
                                 ObjectType::Group, ObjectType::Space,   ObjectType::Content,
                                 ObjectType::Email, ObjectType::Tenant,  ObjectType::Permission};

QString fromWord(std::string_view word)
{
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

/// "role:17", "permission:TMC_OPERATOR", "tenant:"; nothing for what is personal or was typed.
QString objectText(const ObjectRef &object)
{
    const QString type = fromWord(toWord(object.type)) + u':';
    if (object.type == ObjectType::Permission)
        return type + QString::fromStdString(object.text);
    if (object.type == ObjectType::Tenant)
        return type;
    return object.id ? type + QString::number(object.id) : QString();
}

std::optional<ObjectRef> objectFrom(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const std::string word = text.left(colon).toStdString();
    const auto type = std::ranges::find_if(objectTypes, [&](ObjectType each) { return toWord(each) == word; });
    if (colon < 0 || type == objectTypes.end())
        return std::nullopt;
    if (*type == ObjectType::Permission)
        return ObjectRef::permission(text.mid(colon + 1).toStdString());
    ObjectRef object(*type, {});
    object.id = text.mid(colon + 1).toUInt();
    if (object.id == 0 && *type != ObjectType::Tenant)
        return std::nullopt;
    return object;
}

QJsonValue argumentJson(const Argument &argument)
{
    if (const auto *number = std::get_if<std::int64_t>(&argument))
        return static_cast<qint64>(*number);
    if (const auto *time = std::get_if<Instant>(&argument))
        return QJsonArray{static_cast<qint64>(time->milliseconds())};
    if (const auto *object = std::get_if<ObjectRef>(&argument)) {
        const QString text = objectText(*object);
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }
    return {};
}

Argument argumentFrom(const QJsonValue &value)
{
    if (value.isDouble())
        return static_cast<std::int64_t>(value.toInteger());
    if (value.isArray())
        return Instant(value.toArray().at(0).toInteger());
    if (auto object = objectFrom(value.toString()))
        return *std::move(object);
    return std::string("…");
}

std::optional<Severity> severityFrom(const QString &word)
{
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Danger}) {
        if (fromWord(toWord(severity)) == word)
            return severity;
    }
    return std::nullopt;
}

} // namespace

QJsonArray saidJson(const std::vector<Consequence> &consequences)
{
    QJsonArray said;
    for (const Consequence &each : consequences) {
        QJsonArray arguments;
        for (const Argument &argument : each.text.args)
            arguments.append(argumentJson(argument));
        QJsonArray objects;
        for (const ObjectRef &object : each.objects) {
            if (static_cast<std::size_t>(objects.size()) == keptObjects)
                break;
            if (const QString text = objectText(object); !text.isEmpty())
                objects.append(text);
        }
        said.append(QJsonArray{fromWord(toString(each.rule)), fromWord(toWord(each.severity)),
                               fromWord(toWord(each.text.id)), static_cast<qint64>(each.text.n), arguments, objects});
    }
    return said;
}

std::vector<Consequence> consequencesOf(const JournalEntry &entry)
{
    std::vector<Consequence> consequences;
    const QJsonObject details = QJsonDocument::fromJson(QByteArray::fromStdString(entry.details)).object();
    for (const QJsonValue &value : details.value(QStringLiteral("said")).toArray()) {
        const QJsonArray said = value.toArray();
        const auto rule = ruleFromString(said.at(0).toString().toStdString());
        const auto severity = severityFrom(said.at(1).toString());
        const auto sentence = sentenceFrom(said.at(2).toString().toStdString());
        if (!rule || !severity || !sentence)
            continue;
        Message text{*sentence, {}, said.at(3).toInteger()};
        for (const QJsonValue &argument : said.at(4).toArray())
            text.args.push_back(argumentFrom(argument));
        Consequence consequence{*rule, *severity, std::move(text)};
        for (const QJsonValue &object : said.at(5).toArray()) {
            if (auto found = objectFrom(object.toString()))
                consequence.objects.push_back(*std::move(found));
        }
        consequences.push_back(std::move(consequence));
    }
    return consequences;
}

} // namespace tandem
