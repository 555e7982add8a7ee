// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of PATCH requests, read and carried out on one resource, without a pair behind it: quick enough for many
// thousands a second. The inputs are those of patches.cpp: the first byte says what is patched, the rest is the body.
#include "simulator/qlik/body.h"
#include "simulator/talend/patch.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace tandem::simulator;
using talend::Value;

namespace {

void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "not so: %s\n", what);
        std::abort();
    }
}

Value resourceOf(const talend::ResourceType &type)
{
    const std::string schema =
        R"({"schemas":[")" + std::string(type.schema) + R"("],"id":"17","meta":{"version":"W/1"},)";
    std::string rest;
    if (&type == &talend::userType)
        rest =
            R"("userName":"ada@x.example","name":{"formatted":"Ada King","givenName":"Ada","familyName":"King"},)"
            R"("title":"Countess","active":true,"emails":[{"value":"ada@x.example","type":"work","primary":true}],)"
            R"("phoneNumbers":[{"value":"1","type":"work"},{"value":"2","type":"home","primary":true}],)"
            R"("groups":[{"value":"5","display":"Hands"}],"roles":[{"value":"3","display":"Analyst"},{"value":"4"}]})";
    else if (&type == &talend::groupType)
        rest = R"("displayName":"Hands","members":[{"value":"17","type":"User"},{"value":"18","display":"dan"}]})";
    else
        rest = R"("name":"Analyst","entitlements":[{"value":"TMC_OPERATOR"},{"value":"CONNECTION_READ"}]})";
    const auto value = talend::valueFromJson(schema + rest);
    require(value.has_value(), "the resource is JSON");
    return *value;
}

/// What a patched resource must be, whatever was sent.
void requireWellFormed(const Value &resource, const Value &before, const talend::ResourceType &type)
{
    require(resource.object(), "a resource is an object");
    for (const char *fixed : {"schemas", "id", "meta", "groups"}) {
        const Value *was = before.find(fixed);
        const Value *is = resource.find(fixed);
        require(was ? is && *is == *was : !is, "what is read-only stays");
    }
    for (const auto &[name, value] : *resource.object()) {
        const auto ref = talend::resolve(type, name);
        require(ref && ref->attribute && !ref->sub, "a resource holds its attributes alone");
        require(!ref->attribute->multiValued || value.list(), "many values are a list");
        std::size_t primaries = 0;
        for (const Value &one : value.list() ? *value.list() : Value::List()) {
            const Value *primary = one.find("primary");
            primaries += primary && primary->boolean() && *primary->boolean() ? 1U : 0U;
        }
        require(primaries <= 1, "one value is primary");
    }
    for (const talend::Attribute &attribute : type.attributes) {
        const Value *value = resource.find(attribute.name);
        require(!attribute.required || (value && !value->isUnassigned()), "what is required is there");
    }
    require(talend::writable(resource, type).has_value(), "each value is of its type");
}

void patchScim(std::string_view text, const talend::ResourceType &type)
{
    const auto body = talend::valueFromJson(text);
    if (!body)
        return;
    const auto again = talend::valueFromJson(body->json());
    require(again && *again == *body, "what is written is read as the same");
    const auto operations = talend::patchFrom(*body);
    if (!operations) {
        require(operations.error().status == 400 && !operations.error().detail.empty(), "a mistake is told");
        return;
    }
    require(!operations->empty() && operations->size() <= talend::mostOperations, "as many operations as may be");
    static const Value user = resourceOf(talend::userType);
    static const Value group = resourceOf(talend::groupType);
    static const Value role = resourceOf(talend::roleType);
    const Value &before = &type == &talend::userType ? user : &type == &talend::groupType ? group : role;
    Value resource = before;
    if (const auto done = talend::applyPatch(*operations, type, resource); !done) {
        require(done.error().status == 400 && !done.error().detail.empty(), "a mistake is told");
        return;
    }
    requireWellFormed(resource, before, type);
}

void patchQlik(std::string_view text)
{
    const auto body = qlik::bodyFrom(text);
    if (!body)
        return;
    const auto operations = qlik::patchFrom(*body);
    if (!operations) {
        require(operations.error().status == 400 && !operations.error().detail.empty(), "a mistake is told");
        return;
    }
    require(!operations->empty() && operations->size() <= 100, "as many operations as may be");
    for (const qlik::PatchOp &operation : *operations) {
        require(operation.path.starts_with('/'), "a path begins with its slash");
        require(operation.index == static_cast<std::size_t>(&operation - operations->data()), "places count up");
        qlik::asText(&operation.value);
        qlik::textIn(operation.value, "id");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data) + 1, size - 1);
    switch (data[0]) {
    case '1':
        patchScim(text, talend::userType);
        break;
    case '2':
        patchScim(text, talend::roleType);
        break;
    case '8':
        patchScim(text, talend::groupType);
        break;
    default:
        patchQlik(text);
    }
    return 0;
}
