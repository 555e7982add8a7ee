// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/draft.h"
#include "wire/jsonfields.h"
#include "wire/resource.h"

#include <cstdint>
#include <unordered_map>

namespace tandem::wire {

/// Takes the JSON records of one file into the draft. Private to models/wire.
class RecordReader : public JsonSink
{
public:
    /// `hint`: on which side a record counts that does not tell.
    RecordReader(const ByteSource &source, Side hint, Draft &draft) : m_source(source), m_hint(hint), m_draft(draft) { }

    Result<> piece(const JsonPiece &piece) override;

    /// Why nothing of the file was taken over; nullopt when something was, or when it is an empty list.
    [[nodiscard]] std::optional<Sentence> skipped() const;
    [[nodiscard]] std::uint64_t taken() const { return m_taken; }

private:
    /// On which side a record counts that does not tell.
    [[nodiscard]] Side sideOf(const JsonPiece &piece) const;
    Resource recognized(const JsonPiece &piece, JsonValue value);
    void read(Resource resource, JsonFields &in, JsonObject object, const JsonPiece &piece);

    // recordpeople.cpp
    void qlikUser(JsonFields &in, JsonObject object);
    void qlikRole(JsonFields &in, JsonObject object);
    void qlikGroup(JsonFields &in, JsonObject object);
    void groupSettings(JsonFields &in, JsonObject object);
    void licenceAssignment(JsonFields &in, JsonObject object);
    void licenceOverview(JsonFields &in, JsonObject object);
    void licenceSettings(JsonFields &in, JsonObject object);
    void tenant(JsonFields &in, JsonObject object);
    void identityProvider(JsonFields &in, JsonObject object);
    void idpStatus(JsonFields &in, JsonObject object);
    std::uint32_t roleMention(JsonFields &in, JsonValue role);
    std::uint32_t groupMention(JsonFields &in, JsonValue group);

    // recordtalend.cpp
    void scimUser(JsonFields &in, JsonObject object);
    void scimRole(JsonFields &in, JsonObject object);
    void scimGroup(JsonFields &in, JsonObject object);
    void accountUser(JsonFields &in, JsonObject object);
    void accountRole(JsonFields &in, JsonObject object);
    void accountGroup(JsonFields &in, JsonObject object);
    void talendSpace(JsonFields &in, JsonObject object);
    void talendSpacePermission(JsonFields &in, JsonObject object);

    // recordcontent.cpp
    void qlikSpace(JsonFields &in, JsonObject object);
    void spaceAssignment(JsonFields &in, JsonObject object);
    void spaceShare(JsonFields &in, JsonObject object);
    void item(JsonFields &in, JsonObject object);
    void app(JsonFields &in, JsonObject object);
    void schedulingTask(JsonFields &in, JsonObject object);
    /// Every other kind of content: their lists differ in names of fields only.
    void ownedThing(ContentType type, Side side, JsonFields &in, JsonObject object);

    struct AccountRow;
    void addAccount(AccountRow &row, ExtraFields &extra);
    struct ContentRow;
    void addContent(ContentRow &row, ExtraFields &extra);
    void addTalendGroup(std::string_view id, std::string_view name, ExtraFields &extra);
    /// An unknown field of a row that is no person: kept unless it may identify one (DE-04).
    void keepImpersonal(ExtraFields &extra, std::string_view key, JsonValue value);
    /// As keepImpersonal(), of a field that is known and not modelled: not reported.
    void keepKnown(ExtraFields &extra, std::string_view key, JsonValue value);
    bool maybePersonal(std::string_view key, JsonValue value);
    /// A field of no known name: kept and reported.
    void unknown(ExtraFields &extra, std::string_view key, JsonValue value);
    [[nodiscard]] PersonId nextPerson() { return PersonId(m_draft.nextPerson++); }

    const ByteSource &m_source;
    Side m_hint;
    Draft &m_draft;
    simdjson::dom::parser m_parser;
    std::unordered_map<std::uint64_t, Resource> m_shapes; ///< by names and types of the fields
    Resource m_resource = Resource::Unrecognized;
    std::uint64_t m_taken = 0;
    std::optional<Sentence> m_skipped;
};

} // namespace tandem::wire
