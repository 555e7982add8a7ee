// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/talend/condition.h"

#include <QString>

#include <algorithm>

namespace tandem::simulator::talend {

namespace {

std::unexpected<Problem> invalid(std::string detail)
{
    return problem(400, "invalidFilter", std::move(detail));
}

bool isOrder(FilterOp op)
{
    return op == FilterOp::Gt || op == FilterOp::Ge || op == FilterOp::Lt || op == FilterOp::Le;
}

template<class T>
bool ordered(FilterOp op, const T &a, const T &b)
{
    switch (op) {
    case FilterOp::Gt:
        return a > b;
    case FilterOp::Ge:
        return a >= b;
    case FilterOp::Lt:
        return a < b;
    case FilterOp::Le:
        return a <= b;
    case FilterOp::Ne:
        return !(a == b);
    case FilterOp::Eq:
    case FilterOp::Co:
    case FilterOp::Sw:
    case FilterOp::Ew:
    case FilterOp::Pr:
        break;
    }
    return a == b;
}

bool compareText(FilterOp op, std::string_view value, std::string_view wanted)
{
    switch (op) {
    case FilterOp::Co:
        return value.find(wanted) != std::string_view::npos;
    case FilterOp::Sw:
        return value.starts_with(wanted);
    case FilterOp::Ew:
        return value.ends_with(wanted);
    case FilterOp::Pr:
        return true;
    case FilterOp::Eq:
    case FilterOp::Ne:
    case FilterOp::Gt:
    case FilterOp::Ge:
    case FilterOp::Lt:
    case FilterOp::Le:
        break;
    }
    return ordered(op, value, wanted);
}

/// The value of the filter, made ready for the type of the attribute.
Outcome<> prepare(Condition &condition, const FilterValue &value, const std::string &name)
{
    if (condition.op == FilterOp::Pr)
        return {};
    if (value.kind == FilterValue::Kind::Null) {
        condition.isNull = true;
        if (condition.op != FilterOp::Eq && condition.op != FilterOp::Ne)
            return invalid(name + ": null compares with eq and ne only");
        return {};
    }
    if (!condition.ref.attribute) // an unmapped one: nothing to compare with
        return {};
    if (!condition.leaf)
        return invalid(name + " is complex: name one of its sub-attributes");
    switch (condition.leaf->type) {
    case AttributeType::Boolean: {
        const bool isText = value.kind == FilterValue::Kind::Text;
        condition.truth = isText ? sameName(value.text, "true") : value.truth;
        if (value.kind == FilterValue::Kind::Number || (isText && !condition.truth && !sameName(value.text, "false")))
            return invalid(name + " is true or false");
        if (condition.op != FilterOp::Eq && condition.op != FilterOp::Ne)
            return invalid(name + " is a boolean: it compares with eq and ne only");
        return {};
    }
    case AttributeType::DateTime:
        if (value.kind == FilterValue::Kind::Text)
            condition.time = Instant::fromIso(value.text);
        if (!condition.time)
            return invalid(name + " is a time: an ISO 8601 text is expected");
        if (!isOrder(condition.op) && condition.op != FilterOp::Eq && condition.op != FilterOp::Ne)
            return invalid(name + " is a time: it compares with eq, ne, gt, ge, lt and le");
        return {};
    case AttributeType::String:
    case AttributeType::Reference:
    case AttributeType::Complex:
        break;
    }
    if (value.kind != FilterValue::Kind::Text)
        return invalid(name + " is a text: a text in double quotes is expected");
    condition.text = condition.leaf->caseExact ? value.text : folded(value.text);
    return {};
}

/// What `attribute op value` compares: of a complex attribute its `value`.
const Attribute *leafOf(const AttributeRef &ref)
{
    if (ref.sub)
        return ref.sub;
    if (!ref.attribute || ref.attribute->type != AttributeType::Complex)
        return ref.attribute;
    return attributeNamed(ref.attribute->sub, "value");
}

template<class Resolve>
Outcome<Condition> compiled(const FilterNode &node, const Resolve &resolved)
{
    Condition condition{.kind = node.kind, .op = node.op};
    if (node.kind == FilterNode::Kind::Compare || node.kind == FilterNode::Kind::ValuePath) {
        const std::optional<AttributeRef> ref = resolved(node.attribute);
        if (!ref)
            return invalid("there is no attribute " + node.attribute);
        condition.ref = *ref;
    }
    if (node.kind == FilterNode::Kind::Compare) {
        condition.leaf = leafOf(condition.ref);
        if (condition.leaf && condition.leaf->returned == Returned::Never)
            return invalid(node.attribute + " can't be searched");
        if (auto ready = prepare(condition, node.value, node.attribute); !ready)
            return std::unexpected(ready.error());
        return condition;
    }
    if (node.kind == FilterNode::Kind::ValuePath) {
        if (!condition.ref.attribute) // an unmapped one: nothing lies in it
            return condition;
        if (condition.ref.sub || condition.ref.attribute->sub.empty())
            return invalid(node.attribute + " has no sub-attributes");
        auto child = compileWithin(node.children.front(), *condition.ref.attribute);
        if (!child)
            return child;
        condition.children.push_back(*std::move(child));
        return condition;
    }
    for (const FilterNode &one : node.children) {
        auto child = compiled(one, resolved);
        if (!child)
            return child;
        condition.children.push_back(*std::move(child));
    }
    return condition;
}

bool holdsValue(const Condition &condition, const Value &value)
{
    if (condition.op == FilterOp::Pr)
        return !value.isUnassigned();
    if (condition.isNull)
        return value.isUnassigned() == (condition.op == FilterOp::Eq);
    if (const bool *truth = value.boolean())
        return (*truth == condition.truth) == (condition.op == FilterOp::Eq);
    if (condition.time && value.text()) {
        const auto time = Instant::fromIso(*value.text());
        return time && ordered(condition.op, *time, *condition.time);
    }
    return value.text() ? holdsText(condition, *value.text()) : condition.op == FilterOp::Ne;
}

/// True when f(value) is for the value, or any one of the list. Nothing is one value: unassigned.
template<class F>
bool anyOf(const Value *value, const F &f)
{
    if (value && value->list() && !value->list()->empty())
        return std::ranges::any_of(*value->list(), f);
    static const Value unassigned;
    return f(value && !value->list() ? *value : unassigned);
}

} // namespace

std::string folded(std::string_view text)
{
    const bool ascii = std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 128; });
    if (!ascii)
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toStdString();
    std::string out(text);
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

Problem grammarProblem(const FilterProblem &found, std::string_view type)
{
    return {400, found.tooMany ? std::string_view("tooMany") : type,
            "At position " + std::to_string(found.position) + ": " + found.text + "."};
}

Outcome<Condition> compile(const FilterNode &filter, const ResourceType &type)
{
    return compiled(filter, [&](std::string_view name) { return resolve(type, name); });
}

Outcome<Condition> compileWithin(const FilterNode &filter, const Attribute &complex)
{
    return compiled(filter, [&](std::string_view name) {
        const Attribute *sub = attributeNamed(complex.sub, name);
        return sub ? std::optional(AttributeRef{sub}) : std::nullopt;
    });
}

Outcome<Condition> conditionFrom(std::string_view filter, const ResourceType &type)
{
    const auto node = parseFilter(filter);
    if (!node)
        return std::unexpected(grammarProblem(node.error(), "invalidFilter"));
    return compile(*node, type);
}

bool holds(const Condition &condition, const Value &resource)
{
    switch (condition.kind) {
    case FilterNode::Kind::And:
        return std::ranges::all_of(condition.children, [&](const Condition &one) { return holds(one, resource); });
    case FilterNode::Kind::Or:
        return std::ranges::any_of(condition.children, [&](const Condition &one) { return holds(one, resource); });
    case FilterNode::Kind::Not:
        return !holds(condition.children.front(), resource);
    case FilterNode::Kind::ValuePath:
        if (!condition.ref.attribute)
            return false;
        return anyOf(resource.find(condition.ref.attribute->name),
                     [&](const Value &one) { return !one.isUnassigned() && holds(condition.children.front(), one); });
    case FilterNode::Kind::Compare:
        break;
    }
    if (!condition.ref.attribute)
        return holdsValue(condition, {});
    const Attribute *sub = condition.leaf == condition.ref.attribute ? nullptr : condition.leaf;
    return anyOf(resource.find(condition.ref.attribute->name), [&](const Value &one) {
        if (!sub || (condition.op == FilterOp::Pr && !condition.ref.sub))
            return holdsValue(condition, one);
        static const Value unassigned;
        const Value *field = one.find(sub->name);
        return holdsValue(condition, field ? *field : unassigned);
    });
}

bool holdsText(const Condition &condition, std::string_view text, bool isFolded)
{
    if (condition.op == FilterOp::Pr)
        return !text.empty();
    if (condition.isNull)
        return text.empty() == (condition.op == FilterOp::Eq);
    if (text.empty())
        return condition.op == FilterOp::Ne;
    if (isFolded || (condition.leaf && condition.leaf->caseExact))
        return compareText(condition.op, text, condition.text);
    return compareText(condition.op, folded(text), condition.text);
}

} // namespace tandem::simulator::talend
