// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/talend/patch.h"

#include "simulator/talend/condition.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace tandem::simulator::talend {

namespace {

std::unexpected<Problem> invalidValue(std::string_view name, std::string_view expected)
{
    return problem(400, "invalidValue", std::string(name) + ": " + std::string(expected) + " is expected.");
}

std::unexpected<Problem> unchangeable(std::string_view name)
{
    return problem(400, "mutability", std::string(name) + " can't be changed.");
}

Outcome<Value> coerced(const Value &value, const Attribute &attribute);

/// The known and writable sub-attributes of an object; a plain text stands for its `value`.
Outcome<Value> coercedObject(const Value &value, const Attribute &attribute)
{
    if (value.text() && attributeNamed(attribute.sub, "value"))
        return Value(Value::Object{{"value", value}});
    if (!value.object())
        return invalidValue(attribute.name, "an object");
    Value out{Value::Object()};
    for (const auto &[name, field] : *value.object()) {
        const Attribute *sub = attributeNamed(attribute.sub, name);
        if (!sub || sub->mutability == Mutability::ReadOnly || field.isUnassigned())
            continue;
        auto part = coerced(field, *sub);
        if (!part)
            return part;
        out.set(sub->name, *std::move(part));
    }
    return out;
}

/// One value of an attribute, or of one of its values when it has many.
Outcome<Value> coerced(const Value &value, const Attribute &attribute)
{
    switch (attribute.type) {
    case AttributeType::Boolean:
        if (value.boolean())
            return value;
        if (value.text() && (sameName(*value.text(), "true") || sameName(*value.text(), "false")))
            return Value(sameName(*value.text(), "true"));
        return invalidValue(attribute.name, "true or false");
    case AttributeType::Complex:
        return coercedObject(value, attribute);
    case AttributeType::String:
    case AttributeType::DateTime:
    case AttributeType::Reference:
        break;
    }
    if (!value.text())
        return invalidValue(attribute.name, "a text");
    return value;
}

bool isPrimary(const Value &value)
{
    const Value *primary = value.find("primary");
    return primary && primary->boolean() && *primary->boolean();
}

/// At most one is primary: the last that says so, of those that `changed` marks before all others.
void keepOnePrimary(Value::List &values, const std::vector<bool> &changed = {})
{
    Value *kept = nullptr;
    bool isNew = false;
    for (std::size_t i = values.size(); i-- > 0;) {
        if (!isPrimary(values[i]))
            continue;
        const bool newer = !isNew && i < changed.size() && changed[i];
        if (kept)
            (newer ? kept : &values[i])->set("primary", false);
        if (!kept || newer)
            kept = &values[i];
        isNew = isNew || newer;
    }
}

Outcome<Value::List> coercedList(const Value &value, const Attribute &attribute)
{
    const Value::List one{value};
    Value::List out;
    std::size_t primaries = 0;
    for (const Value &entry : value.list() ? *value.list() : one) {
        auto good = coerced(entry, attribute);
        if (!good)
            return std::unexpected(good.error());
        primaries += isPrimary(*good) ? 1U : 0U;
        if (!good->isUnassigned())
            out.push_back(*std::move(good));
    }
    if (primaries > 1)
        return invalidValue(attribute.name, "at most one primary value");
    return out;
}

/// What tells two values of a multi-valued attribute apart.
std::string keyOf(const Value &value)
{
    const std::string_view key = value.textOf("value");
    return key.empty() ? value.json() : std::string(key);
}

/// One attribute of the resource that an operation changes.
class Target
{
public:
    Target(Value &resource, const AttributeRef &ref, const PatchOperation &operation)
        : m_resource(resource), m_attribute(*ref.attribute), m_sub(ref.sub), m_op(operation)
    { }

    Outcome<> carryOut(const Value &value)
    {
        if (m_attribute.mutability == Mutability::ReadOnly
            || (m_sub && m_sub->mutability == Mutability::ReadOnly && !isFilterOnly()))
            return unchangeable(m_attribute.name);
        Outcome<> done;
        if (m_op.op == PatchOp::Add && value.isUnassigned())
            return {};
        if (m_op.op == PatchOp::Remove || value.isUnassigned())
            done = remove(value);
        else if (m_attribute.multiValued)
            done = setAmongMany(value);
        else
            done = setSingle(value);
        if (!done)
            return done;
        if (Value *values = m_resource.find(m_attribute.name); values && values->isUnassigned())
            m_resource.erase(m_attribute.name);
        const Value *left = m_resource.find(m_attribute.name);
        if (m_attribute.required && !left)
            return problem(400, "mutability", std::string(m_attribute.name) + " is required.");
        if (m_attribute.required && left->text() && left->text()->empty())
            return problem(400, "invalidValue", std::string(m_attribute.name) + " is required.");
        return {};
    }

private:
    [[nodiscard]] bool isFilterOnly() const { return m_op.path && m_op.path->filter && m_op.path->sub.empty(); }

    Value::List &values()
    {
        Value *field = m_resource.find(m_attribute.name);
        if (!field || !field->list()) {
            m_resource.set(m_attribute.name, Value::List());
            field = m_resource.find(m_attribute.name);
        }
        return *field->list();
    }

    /// The values that the filter of the path picks; all without one.
    Outcome<std::vector<bool>> picked(const Value::List &all) const
    {
        std::vector<bool> picks(all.size(), true);
        if (!m_op.path || !m_op.path->filter)
            return picks;
        const auto condition = compileWithin(*m_op.path->filter, m_attribute);
        if (!condition)
            return problem(400, "invalidPath", condition.error().detail);
        for (std::size_t i = 0; i < all.size(); ++i)
            picks[i] = holds(*condition, all[i]);
        return picks;
    }

    Outcome<> remove(const Value &value)
    {
        if (!m_attribute.multiValued) {
            Value *field = m_resource.find(m_attribute.name);
            if (m_attribute.mutability == Mutability::Immutable && field)
                return unchangeable(m_attribute.name);
            if (m_sub && field)
                field->erase(m_sub->name);
            else
                m_resource.erase(m_attribute.name);
            return {};
        }
        Value::List &all = values();
        auto picks = picked(all);
        if (!picks)
            return std::unexpected(picks.error());
        if (!value.isUnassigned() && m_op.op == PatchOp::Remove) {
            auto wanted = coercedList(value, m_attribute);
            if (!wanted)
                return std::unexpected(wanted.error());
            std::unordered_set<std::string> keys;
            for (const Value &one : *wanted)
                keys.insert(keyOf(one));
            for (std::size_t i = 0; i < all.size(); ++i)
                (*picks)[i] = (*picks)[i] && keys.contains(keyOf(all[i]));
        }
        Value::List kept;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (!(*picks)[i] || m_sub)
                kept.push_back(std::move(all[i]));
            if ((*picks)[i] && m_sub)
                kept.back().erase(m_sub->name);
        }
        all = std::move(kept);
        return {};
    }

    Outcome<> setSingle(const Value &value)
    {
        const Attribute &leaf = m_sub ? *m_sub : m_attribute;
        auto good = coerced(value, leaf);
        if (!good)
            return std::unexpected(good.error());
        Value *field = m_resource.find(m_attribute.name);
        if (leaf.mutability == Mutability::Immutable && field && field->text() && good->text()
            && folded(*field->text()) != folded(*good->text()))
            return unchangeable(m_attribute.name);
        if (m_attribute.type != AttributeType::Complex) {
            m_resource.set(m_attribute.name, *std::move(good));
            return {};
        }
        if (!field) {
            m_resource.set(m_attribute.name, Value::Object());
            field = m_resource.find(m_attribute.name);
        }
        if (m_sub) {
            field->set(m_sub->name, *std::move(good));
        } else {
            for (auto &[name, part] : *good->object())
                field->set(name, std::move(part));
        }
        return {};
    }

    Outcome<> setAmongMany(const Value &value)
    {
        if ((m_op.path && m_op.path->filter) || m_sub)
            return setPicked(value);
        auto list = coercedList(value, m_attribute);
        if (!list)
            return std::unexpected(list.error());
        Value::List &all = values();
        if (m_op.op == PatchOp::Replace)
            all.clear();
        std::unordered_set<std::string> there;
        for (const Value &one : all)
            there.insert(keyOf(one));
        for (Value &one : *list) {
            if (there.insert(keyOf(one)).second)
                all.push_back(std::move(one));
            else if (m_op.op == PatchOp::Add)
                refresh(all, one);
        }
        keepOnePrimary(all);
        return {};
    }

    /// A value that is there already, told again with more: type or primary may be new.
    static void refresh(Value::List &all, Value &again)
    {
        if (!again.object() || again.object()->size() < 2)
            return;
        const std::string key = keyOf(again);
        const auto same = std::ranges::find_if(all, [&](const Value &one) { return keyOf(one) == key; });
        Value told = std::move(*same);
        for (auto &[name, part] : *again.object())
            told.set(name, std::move(part));
        all.erase(same);
        all.push_back(std::move(told)); // the last primary one wins
    }

    /// attr[filter], attr[filter].sub and attr.sub: the values picked are changed where they stand.
    Outcome<> setPicked(const Value &value)
    {
        Value::List &all = values();
        auto picks = picked(all);
        if (!picks)
            return std::unexpected(picks.error());
        const auto good = m_sub ? coerced(value, *m_sub) : coercedObject(single(value), m_attribute);
        if (!good)
            return std::unexpected(good.error());
        const bool none = std::ranges::find(*picks, true) == picks->end();
        if (none && m_op.op == PatchOp::Replace && m_op.path && m_op.path->filter)
            return problem(400, "noTarget", "No value of " + std::string(m_attribute.name) + " matches the path.");
        if (none) {
            all.push_back(fromFilter());
            picks->push_back(true);
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (!(*picks)[i])
                continue;
            if (auto done = change(all[i], *good); !done)
                return done;
        }
        keepOnePrimary(all, *picks); // RFC 7644, section 3.5.2: what is set to be primary takes it from the others
        return {};
    }

    static Value single(const Value &value)
    {
        return value.list() && value.list()->size() == 1 ? value.list()->front() : value;
    }

    Outcome<> change(Value &one, const Value &good) const
    {
        const auto set = [&](const Attribute &sub, const Value &part) -> Outcome<> {
            const std::string_view before = one.textOf(sub.name);
            if (sub.mutability == Mutability::Immutable && !before.empty() && part.text()
                && folded(before) != folded(*part.text()))
                return unchangeable(std::string(m_attribute.name) + "." + std::string(sub.name));
            one.set(sub.name, part);
            return {};
        };
        if (m_sub)
            return set(*m_sub, good);
        for (const auto &[name, part] : *good.object()) {
            if (auto done = set(*attributeNamed(m_attribute.sub, name), part); !done)
                return done;
        }
        return {};
    }

    /// A new value of which the filter's `eq` comparisons hold: Add emails[type eq "work"].value.
    [[nodiscard]] Value fromFilter() const
    {
        Value made{Value::Object()};
        if (!m_op.path || !m_op.path->filter)
            return made;
        const auto take = [&](const FilterNode &node) {
            const Attribute *sub = attributeNamed(m_attribute.sub, node.attribute);
            if (node.kind != FilterNode::Kind::Compare || node.op != FilterOp::Eq || !sub)
                return;
            if (node.value.kind == FilterValue::Kind::Text)
                made.set(sub->name, node.value.text);
            else if (node.value.kind == FilterValue::Kind::Boolean)
                made.set(sub->name, node.value.truth);
        };
        if (const FilterNode &filter = *m_op.path->filter; filter.kind == FilterNode::Kind::And)
            std::ranges::for_each(filter.children, take);
        else
            take(filter);
        return made;
    }

    Value &m_resource;
    const Attribute &m_attribute;
    const Attribute *m_sub;
    const PatchOperation &m_op;
};

bool bearsSchema(const Value &body, std::string_view urn)
{
    const Value *schemas = body.find("schemas");
    return schemas && schemas->list() && std::ranges::any_of(*schemas->list(), [&](const Value &one) {
               return one.text() && sameName(*one.text(), urn);
           });
}

Outcome<PatchOperation> operationFrom(const Value &in)
{
    const auto syntax = [](std::string detail) { return problem(400, "invalidSyntax", std::move(detail)); };
    PatchOperation operation;
    const std::string_view op = in.textOf("op");
    if (sameName(op, "add"))
        operation.op = PatchOp::Add;
    else if (sameName(op, "remove"))
        operation.op = PatchOp::Remove;
    else if (sameName(op, "replace"))
        operation.op = PatchOp::Replace;
    else
        return syntax("Each operation has an op: add, remove or replace.");
    if (const Value *path = in.find("path"); path && !path->isNull()) {
        if (!path->text())
            return problem(400, "invalidPath", "A path is a text.");
        auto parsed = parseAttributePath(*path->text());
        if (!parsed)
            return std::unexpected(grammarProblem(parsed.error(), "invalidPath"));
        operation.path = *std::move(parsed);
    }
    if (operation.op == PatchOp::Remove && !operation.path)
        return problem(400, "noTarget", "A remove needs a path.");
    if (const Value *value = in.find("value"))
        operation.value = *value;
    if (operation.op == PatchOp::Add && operation.value.isNull())
        return syntax("An add needs a value.");
    if (!operation.path && !operation.value.object())
        return problem(400, "invalidValue", "Without a path the value is an object.");
    return operation;
}

Outcome<> patched(const PatchOperation &operation, const ResourceType &type, Value &resource)
{
    if (!operation.path) {
        for (const auto &[name, value] : *operation.value.object()) {
            const auto ref = resolve(type, name);
            if (!ref || !ref->attribute || ref->attribute->mutability == Mutability::ReadOnly
                || ref->attribute->returned == Returned::Always)
                continue;
            if (auto done = Target(resource, *ref, operation).carryOut(value); !done)
                return done;
        }
        return {};
    }
    const AttributePath &path = *operation.path;
    const auto ref = resolve(type, path.sub.empty() ? path.attribute : path.attribute + "." + path.sub);
    if (!ref || (path.filter && ref->attribute && ref->attribute->sub.empty()))
        return problem(400, "invalidPath", "There is no attribute " + path.attribute + ".");
    if (!ref->attribute)
        return {}; // one that Talend does not keep
    if (ref->attribute->returned == Returned::Always)
        return unchangeable(ref->attribute->name);
    return Target(resource, *ref, operation).carryOut(operation.value);
}

} // namespace

Outcome<std::vector<PatchOperation>> patchFrom(const Value &body)
{
    const Value *operations = body.find("Operations");
    if (!bearsSchema(body, "urn:ietf:params:scim:api:messages:2.0:PatchOp") || !operations || !operations->list()
        || operations->list()->empty())
        return problem(400, "invalidSyntax", "A PatchOp message with at least one operation is expected.");
    if (operations->list()->size() > mostOperations)
        return problem(400, "tooMany", "There are too many operations.");
    std::vector<PatchOperation> out;
    for (const Value &one : *operations->list()) {
        auto operation = operationFrom(one);
        if (!operation)
            return std::unexpected(operation.error());
        out.push_back(*std::move(operation));
    }
    return out;
}

Outcome<> applyPatch(const std::vector<PatchOperation> &operations, const ResourceType &type, Value &resource)
{
    for (const PatchOperation &operation : operations) {
        if (auto done = patched(operation, type, resource); !done)
            return done;
    }
    return {};
}

Outcome<Value> writable(const Value &body, const ResourceType &type)
{
    if (!body.object())
        return problem(400, "invalidSyntax", "A JSON object is expected.");
    if (!bearsSchema(body, type.schema))
        return problem(400, "invalidSyntax", "schemas must name " + std::string(type.schema) + ".");
    Value out{Value::Object()};
    for (const auto &[name, value] : *body.object()) {
        const auto ref = resolve(type, name);
        if (!ref || !ref->attribute || ref->sub || ref->attribute->mutability == Mutability::ReadOnly
            || ref->attribute->returned == Returned::Always || value.isUnassigned())
            continue;
        const Attribute &attribute = *ref->attribute;
        if (!attribute.multiValued) {
            auto good = coerced(value, attribute);
            if (!good)
                return good;
            out.set(attribute.name, *std::move(good));
        } else {
            auto list = coercedList(value, attribute);
            if (!list)
                return std::unexpected(list.error());
            out.set(attribute.name, *std::move(list));
        }
    }
    for (const Attribute &attribute : type.attributes) {
        const Value *value = out.find(attribute.name);
        const bool blank = !value || value->isUnassigned() || (value->text() && value->text()->empty());
        if (attribute.required && blank)
            return problem(400, "invalidValue", std::string(attribute.name) + " is required.");
    }
    return out;
}

} // namespace tandem::simulator::talend
