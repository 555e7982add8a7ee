// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/recordreader.h"

#include "domain/text.h"

#include <algorithm>
#include <array>

namespace tandem::wire {

namespace {

/// Names and types of the fields, and the two texts by which records of one form differ.
std::uint64_t signature(const JsonPiece &piece, JsonObject object)
{
    std::uint64_t sum = hash64(piece.list, piece.entry ? 1 : 2);
    if (!piece.part.empty())
        sum = hash64(piece.part, hash64(piece.file, sum));
    for (const auto [key, value] : object) {
        sum = hash64(key, sum) + static_cast<std::uint64_t>(value.type());
        std::string_view text;
        if ((key == "type" || key == "status") && !value.get_string().get(text))
            sum = hash64(text, sum);
    }
    return sum;
}

bool endsWith(std::string_view key, std::initializer_list<std::string_view> endings)
{
    return std::ranges::any_of(endings, [&](std::string_view ending) { return key.ends_with(ending); });
}

} // namespace

Result<> RecordReader::piece(const JsonPiece &piece)
{
    if (piece.part == "tandem") {
        m_draft.exportedAs = piece.text;
        m_draft.exportedIn = m_source.name;
        ++m_taken;
        return {};
    }
    JsonValue value;
    if (const auto error = m_parser.parse(piece.text.data(), piece.text.size(), false).get(value)) {
        return fail({.code = ErrorCode::BadFile,
                     .args = {simdjson::error_message(error)},
                     .file = m_source.name,
                     .line = m_source.lineAt(piece.offset)});
    }
    const Resource resource = recognized(piece, value);
    if (const auto reason = skipReason(resource)) {
        m_skipped = m_skipped.value_or(*reason);
        return {};
    }
    JsonFields in(m_source, piece);
    m_resource = resource;
    read(resource, in, value.get_object(), piece);
    if (in.failed())
        return fail(in.error());
    ++m_taken;
    return {};
}

std::optional<Sentence> RecordReader::skipped() const
{
    return m_taken == 0 ? m_skipped : std::nullopt;
}

Side RecordReader::sideOf(const JsonPiece &piece) const
{
    if (piece.part.empty())
        return m_hint;
    return piece.part == "talend" ? Side::Talend : Side::Qlik;
}

Resource RecordReader::recognized(const JsonPiece &piece, JsonValue value)
{
    JsonObject object;
    if (value.get_object().get(object))
        return Resource::Unrecognized;
    const std::uint64_t shape = signature(piece, object);
    const auto known = m_shapes.find(shape);
    if (known != m_shapes.end())
        return known->second;
    const Side hint = sideOf(piece);
    const Resource resource = recognize(piece.file.empty() ? m_source.word : piece.file, piece, hint, value);
    m_shapes.emplace(shape, resource);
    return resource;
}

void RecordReader::read(Resource resource, JsonFields &in, JsonObject object, const JsonPiece &piece)
{
    switch (resource) {
    case Resource::QlikUser:
        return qlikUser(in, object);
    case Resource::QlikRole:
        return qlikRole(in, object);
    case Resource::QlikGroup:
        return qlikGroup(in, object);
    case Resource::GroupSettings:
        return groupSettings(in, object);
    case Resource::QlikSpace:
        return qlikSpace(in, object);
    case Resource::SpaceAssignment:
        return spaceAssignment(in, object);
    case Resource::SpaceShare:
        return spaceShare(in, object);
    case Resource::Item:
        return item(in, object);
    case Resource::App:
        return app(in, object);
    case Resource::DataConnection:
        return ownedThing(ContentType::DataConnection, Side::Qlik, in, object);
    case Resource::DataFile:
        return ownedThing(ContentType::DataFile, Side::Qlik, in, object);
    case Resource::ReloadTask:
        return ownedThing(ContentType::ReloadSchedule, Side::Qlik, in, object);
    case Resource::SchedulingTask:
        return schedulingTask(in, object);
    case Resource::Automation:
        return ownedThing(ContentType::Automation, Side::Qlik, in, object);
    case Resource::AutomationConnection:
        return ownedThing(ContentType::AutomationConnection, Side::Qlik, in, object);
    case Resource::DataAlert:
        return ownedThing(ContentType::Alert, Side::Qlik, in, object);
    case Resource::SharingTask:
        return ownedThing(ContentType::Subscription, Side::Qlik, in, object);
    case Resource::Note:
        return ownedThing(ContentType::Note, Side::Qlik, in, object);
    case Resource::Notification:
        return ownedThing(ContentType::Notification, Side::Qlik, in, object);
    case Resource::ApiKey:
        return ownedThing(ContentType::ApiKey, Side::Qlik, in, object);
    case Resource::Preparation:
        return ownedThing(ContentType::Preparation, Side::Talend, in, object);
    case Resource::Dataset:
        return ownedThing(ContentType::Dataset, sideOf(piece), in, object);
    case Resource::LicenceAssignment:
        return licenceAssignment(in, object);
    case Resource::LicenceOverview:
        return licenceOverview(in, object);
    case Resource::LicenceSettings:
        return licenceSettings(in, object);
    case Resource::Tenant:
        return tenant(in, object);
    case Resource::IdentityProvider:
        return identityProvider(in, object);
    case Resource::IdpStatus:
        return idpStatus(in, object);
    case Resource::ScimUser:
        return scimUser(in, object);
    case Resource::ScimRole:
        return scimRole(in, object);
    case Resource::ScimGroup:
        return scimGroup(in, object);
    case Resource::AccountUser:
        return accountUser(in, object);
    case Resource::AccountRole:
        return accountRole(in, object);
    case Resource::AccountGroup:
        return accountGroup(in, object);
    case Resource::TalendSpace:
        return talendSpace(in, object);
    case Resource::TalendSpacePermission:
        return talendSpacePermission(in, object);
    case Resource::Companion:
        m_draft.exportedAs = piece.text;
        m_draft.exportedIn = m_source.name;
        return;
    case Resource::ErrorBody:
    case Resource::PartialAnswer:
    case Resource::Request:
    case Resource::NotPartOfPair:
    case Resource::Unrecognized:
    case Resource::Count:
        return;
    }
}

void RecordReader::unknown(ExtraFields &extra, std::string_view key, JsonValue value)
{
    extra.add(key, value);
    ++m_draft.unknownFields[{std::string(resourceName(m_resource)), std::string(key)}];
}

bool RecordReader::maybePersonal(std::string_view key, JsonValue value)
{
    // Names of people stand in fields such as ownerName; addresses anywhere. Such text must not lie outside Person.
    const bool suspicious =
        endsWith(key, {"Name", "By", "mail", "mails", "ecipients", "subject", "owner", "user", "users", "sub"})
        || simdjson::minify(value).find('@') != std::string::npos;
    if (suspicious)
        ++m_draft.personalDropped;
    return suspicious;
}

void RecordReader::keepImpersonal(ExtraFields &extra, std::string_view key, JsonValue value)
{
    if (!value.is_null() && !maybePersonal(key, value))
        unknown(extra, key, value);
}

void RecordReader::keepKnown(ExtraFields &extra, std::string_view key, JsonValue value)
{
    std::string_view text;
    const bool blank = value.is_null() || (!value.get_string().get(text) && text.empty());
    if (!blank && !maybePersonal(key, value))
        extra.add(key, value);
}

} // namespace tandem::wire
