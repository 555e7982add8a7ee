// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording.h"

#include "domain/sentence.h"
#include "wording/fill.h"
#include "wording/sentencetable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <climits>
#include <cstring>
#include <unordered_map>

namespace tandem::wording {

namespace {

using namespace Qt::StringLiterals;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Sentence -> English source; every sentence has one (a test walks the enumeration).
const char *source(Sentence id)
{
    static const auto table = [] {
        std::array<const char *, static_cast<std::size_t>(Sentence::Count)> words{};
        for (const auto chapter : {peopleSentences(), rolesSentences(), leavingSentences(), contentSentences(),
                                   generalSentences(), importSentences()}) {
            for (const SentenceWords &entry : chapter)
                words.at(static_cast<std::size_t>(entry.id)) = entry.source;
        }
        return words;
    }();
    const char *found = table.at(static_cast<std::size_t>(id));
    return found ? found : "";
}

/// Calls f with the row that the object names, in the first state that has it.
template<class F>
QString withRow(const ObjectRef &object, const Names &names, F &&f)
{
    for (const PairState *state : {names.first, names.second}) {
        if (!state)
            continue;
        const auto shown = [&]<class Row>(const Row *row) { return row ? f(*row) : QString(); };
        QString text;
        switch (object.type) {
        case ObjectType::User:
            text = shown(state->users().find(UserId(object.id)));
            break;
        case ObjectType::Account:
            text = shown(state->accounts().find(AccountId(object.id)));
            break;
        case ObjectType::Role:
            text = shown(state->roles().find(RoleId(object.id)));
            break;
        case ObjectType::Group:
            text = shown(state->groups().find(GroupId(object.id)));
            break;
        case ObjectType::Space:
            text = shown(state->spaces().find(SpaceId(object.id)));
            break;
        case ObjectType::Content:
            text = shown(state->content().find(ContentId(object.id)));
            break;
        case ObjectType::Permission:
        case ObjectType::Tenant:
        case ObjectType::Email:
            break;
        }
        if (!text.isEmpty())
            return text;
    }
    return {};
}

struct NameOf
{
    static QString personName(const Person &person, std::string_view id)
    {
        for (const std::string_view text : {person.name(), person.email(), person.subject()}) {
            if (!text.empty())
                return fromUtf8(text);
        }
        return fromUtf8(id);
    }
    QString operator()(const User &row) const { return personName(row.person, row.vendorId()); }
    QString operator()(const Account &row) const { return personName(row.person, row.vendorId()); }
    QString operator()(const Role &row) const { return fromUtf8(row.name); }
    QString operator()(const Group &row) const { return fromUtf8(row.name); }
    QString operator()(const Space &row) const { return fromUtf8(row.name()); }
    QString operator()(const ContentItem &row) const { return fromUtf8(row.name()); }
};

/// A larger pair is read piece by piece; to walk over all its users for a name would read it whole.
constexpr std::size_t walkedUsers = 20'000;

struct SubjectOf
{
    QString operator()(const User &row) const { return fromUtf8(row.person.subject()); }
    QString operator()(const auto &) const { return {}; }
};

/// The users that a plan names, its acting one and those of sentences included.
std::set<std::uint32_t> usersOf(const Plan &plan)
{
    std::set<std::uint32_t> users;
    const auto add = [&](const ObjectRef &object) {
        if (object.type == ObjectType::User && object.text.empty())
            users.insert(users.end(), object.id);
    };
    const auto addArguments = [&](const Message &message) {
        for (const Argument &value : message.args) {
            if (const auto *object = std::get_if<ObjectRef>(&value))
                add(*object);
        }
    };
    for (const Step &step : plan.steps) {
        add(step.object);
        std::ranges::for_each(step.related, add);
    }
    for (const Consequence &consequence : plan.consequences) {
        std::ranges::for_each(consequence.objects, add);
        addArguments(consequence.text);
    }
    for (const FollowUp &offer : plan.followUps)
        addArguments(offer.text);
    for (const Rejected &entry : plan.rejected)
        addArguments(entry.next);
    if (plan.refusal) {
        std::ranges::for_each(plan.refusal->objects, add);
        addArguments(plan.refusal->text);
        addArguments(plan.refusal->next);
    }
    return users;
}

struct VendorIdOf
{
    QString operator()(const Role &row) const
    {
        return fromUtf8(row.vendorId.empty() ? row.talendVendorId : row.vendorId);
    }
    QString operator()(const Group &row) const { return fromUtf8(row.vendorId); }
    template<class Row>
    QString operator()(const Row &row) const
    {
        return fromUtf8(row.vendorId());
    }
};

QString argument(const Argument &value, const Names &names)
{
    struct Visitor
    {
        const Names &names;
        QString operator()(std::int64_t number) const { return QLocale().toString(static_cast<qlonglong>(number)); }
        QString operator()(const std::string &plain) const { return fromUtf8(plain); }
        QString operator()(const ObjectRef &object) const { return name(object, names); }
        QString operator()(Instant time) const
        {
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time.milliseconds(), Qt::UTC),
                                      QLocale::LongFormat);
        }
    };
    return std::visit(Visitor{names}, value);
}

/// Whether an object is told by words instead of by its name, which keeps its letters: "deleted user 4f…".
bool isDescribed(const Argument &value)
{
    const auto *object = std::get_if<ObjectRef>(&value);
    if (!object)
        return false;
    switch (object->type) {
    case ObjectType::Tenant:
        return true;
    case ObjectType::Permission:
    case ObjectType::Email:
        return false;
    case ObjectType::User:
    case ObjectType::Account:
    case ObjectType::Role:
    case ObjectType::Group:
    case ObjectType::Space:
    case ObjectType::Content:
        break;
    }
    return !object->text.empty();
}

/// Whether a sentence begins with a description.
bool beginsDescribed(const QString &pattern, const std::vector<Argument> &args)
{
    const qsizetype first = pattern.size() > 1 && pattern[0] == u'%' ? pattern[1].digitValue() - 1 : -1;
    return first >= 0 && first < std::ssize(args) && isDescribed(args[static_cast<std::size_t>(first)]);
}

} // namespace

Names distinctNamesOf(const Plan &plan)
{
    Names names = namesOf(plan);
    const std::set<std::uint32_t> users = usersOf(plan);
    if (users.empty())
        return names;
    // Nobody waits for a walk over a million names: there the subject stands behind every name.
    if (std::ranges::any_of(std::array{names.first, names.second},
                            [](const PairState *state) { return state && state->users().size() > walkedUsers; })) {
        names.namesakes = std::make_shared<const std::set<std::uint32_t>>(users);
        return names;
    }
    // Those whom the act makes stand in the pair after it only; whom it deletes, before it only.
    std::unordered_map<std::string_view, std::set<std::uint32_t>> bearers;
    const auto nameOf = [&](std::uint32_t id) -> std::string_view {
        for (const PairState *state : {names.first, names.second}) {
            if (const User *row = state ? state->users().find(UserId(id)) : nullptr)
                return row->person.name();
        }
        return {};
    };
    for (const std::uint32_t id : users) {
        if (const std::string_view text = nameOf(id); !text.empty())
            bearers[text].insert(id);
    }
    for (const PairState *state : {names.first, names.second}) {
        if (!state || (state == names.second && names.first && state->users().size() == names.first->users().size()))
            continue;
        state->users().forEach([&](const User &row) {
            if (const auto found = bearers.find(row.person.name()); found != bearers.end())
                found->second.insert(row.id.value());
        });
    }
    auto namesakes = std::make_shared<std::set<std::uint32_t>>();
    for (const auto &[text, ids] : bearers) {
        if (ids.size() > 1)
            namesakes->insert(ids.begin(), ids.end());
    }
    names.namesakes = std::move(namesakes);
    return names;
}

QString name(const ObjectRef &object, const Names &names)
{
    if (!object.text.empty())
        return fromUtf8(object.text);
    if (object.type == ObjectType::Tenant)
        return QCoreApplication::translate("Sentence", "the pair of tenants");
    const QString found = withRow(object, names, NameOf{});
    if (found.isEmpty())
        return vendorId(object, names);
    if (object.type != ObjectType::User || !names.namesakes || !names.namesakes->contains(object.id))
        return found;
    const QString subject = withRow(object, names, SubjectOf{}); // UL-04
    return subject.isEmpty() ? found : u"%1 (%2)"_s.arg(found, subject);
}

QString vendorId(const ObjectRef &object, const Names &names)
{
    if (!object.text.empty())
        return fromUtf8(object.text);
    const QString found = withRow(object, names, VendorIdOf{});
    if (!found.isEmpty())
        return found;
    if (object.type == ObjectType::User) {
        for (const PairState *state : {names.first, names.second}) {
            if (const Tombstone *row = state ? state->tombstones().find(UserId(object.id)) : nullptr)
                return fromUtf8(row->vendorId());
        }
    }
    return object.id ? QString::number(object.id) : QString();
}

QString text(const Message &message, const Names &names)
{
    const char *words = source(message.id);
    // A count asks for a plural form; of a sentence that has none, Swedish would find nothing for 0.
    const bool counts = std::strstr(words, "%Ln") || std::strstr(words, "%n");
    const int n = counts ? static_cast<int>(std::min<std::int64_t>(message.n, INT_MAX)) : -1;
    const QString pattern = QCoreApplication::translate("Sentence", words, nullptr, n);
    QStringList args;
    for (const Argument &value : message.args)
        args.append(argument(value, names));
    QString sentence = filled(pattern, args);
    if (beginsDescribed(pattern, message.args) && !sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace tandem::wording
