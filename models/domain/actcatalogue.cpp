// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/actcatalogue.h"

#include "domain/actfacts.h"
#include "domain/actvalues.h"
#include "domain/text.h"

#include <algorithm>
#include <tuple>
#include <type_traits>

namespace tandem {

namespace {

using namespace actvalues;

/// Calls f(Key) for each key of an act, in order.
template<class Body, class F>
void forEachKey(F &&f)
{
    std::apply([&](const auto &...key) { (f(key), ...); }, Body::keys);
}

template<class T>
std::string_view typeName(std::string_view key)
{
    if constexpr (isOptional<T>)
        return typeName<typename T::value_type>(key);
    else
        return typeOf(Of<T>(), key);
}

template<class Body>
ActInfo infoOf()
{
    ActInfo info{Body::actName, {}, factsOf(Body::actName)};
    forEachKey<Body>([&]<class T>(const acts::Key<T> &key) {
        info.keys.push_back({key.name, typeName<T>(key.name), !isOptional<T>, key.personal});
    });
    return info;
}

using Given = std::vector<std::pair<std::string_view, std::string_view>>;

Error missing(std::string_view act, std::string_view key)
{
    return {.code = ErrorCode::MissingKey, .args = {std::string(key), std::string(act)}, .field = std::string(key)};
}

/// A key that may be left out may also be left empty, except where an empty text is a value of its own. `space=none`
/// is the personal space, unless a space is called so.
template<class T>
bool meansAbsent(const Reader &reader, std::string_view text)
{
    if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, std::vector<std::string>>)
        return false;
    else if constexpr (std::is_same_v<T, SpaceId>)
        return trimmed(text).empty() || (trimmed(text) == "none" && reader.state.spacesByName("none").empty());
    else
        return trimmed(text).empty();
}

template<class T>
Result<T> readValue(const Reader &reader, std::string_view act, std::optional<std::string_view> text)
{
    if constexpr (isOptional<T>) {
        using Value = typename T::value_type;
        if (!text || meansAbsent<Value>(reader, *text))
            return T();
        auto value = reader.read(Of<Value>(), *text);
        if (!value)
            return fail(value.error());
        return T(*std::move(value));
    } else {
        if (!text)
            return fail(missing(act, reader.key));
        auto value = reader.read(Of<T>(), *text);
        if constexpr (isList<T>) {
            if (value && value->empty() && !std::is_same_v<T, std::vector<std::string>>)
                return fail(missing(act, reader.key));
        } else {
            if (trimmed(*text).empty())
                return fail(missing(act, reader.key));
        }
        return value;
    }
}

template<class Body>
Result<ActBody> parseBody(const Given &given, const PairState &state, Side side)
{
    std::optional<Error> error;
    const auto value = [&]<class T>(const acts::Key<T> &key) -> std::optional<T> {
        if (error)
            return std::nullopt;
        const auto found = std::ranges::find(given, key.name, &Given::value_type::first);
        auto read = readValue<T>(Reader{state, side, key.name}, Body::actName,
                                 found == given.end() ? std::nullopt : std::optional(found->second));
        if (!read) {
            error = read.error();
            return std::nullopt;
        }
        return std::optional<T>(*std::move(read));
    };
    return std::apply(
        [&](const auto &...key) -> Result<ActBody> {
            std::tuple<std::optional<typename std::remove_cvref_t<decltype(key)>::Type>...> values{value(key)...};
            if (error)
                return fail(*error);
            return std::apply([](auto &&...part) { return ActBody(Body{*std::move(part)...}); }, std::move(values));
        },
        Body::keys);
}

template<class Body>
Result<ActBody> parseKeys(std::span<const std::string> keyValues, const PairState &state, Side side)
{
    Given given;
    for (const std::string &keyValue : keyValues) {
        const std::string_view text = keyValue;
        const auto equals = text.find('=');
        const std::string_view key = text.substr(0, equals);
        bool known = false;
        forEachKey<Body>([&](const auto &each) { known |= each.name == key; });
        if (!known || equals == std::string_view::npos)
            return fail({.code = known ? ErrorCode::MissingKey : ErrorCode::UnknownKey,
                         .args = {std::string(key), std::string(Body::actName)},
                         .field = std::string(key)});
        if (std::ranges::find(given, key, &Given::value_type::first) != given.end())
            return fail({.code = ErrorCode::BadValue,
                         .args = {std::string(key), std::string(text.substr(equals + 1)), "once"},
                         .field = std::string(key)});
        given.emplace_back(key, text.substr(equals + 1));
    }
    return parseBody<Body>(given, state, side);
}

using Parse = Result<ActBody> (*)(std::span<const std::string>, const PairState &, Side);

/// All acts, and in the same order how each is read.
struct Catalogue
{
    std::vector<ActInfo> infos;
    std::vector<Parse> parsers;
};

template<class... Bodies>
Catalogue catalogueOf(const std::variant<Bodies...> *)
{
    return {{infoOf<Bodies>()...}, {&parseKeys<Bodies>...}};
}

const Catalogue &catalogue()
{
    static const Catalogue all = catalogueOf(static_cast<const ActBody *>(nullptr));
    return all;
}

template<class T>
constexpr bool isFreeText = std::is_same_v<T, std::string> || std::is_same_v<T, std::optional<std::string>>;

using Arguments = std::vector<std::pair<std::string, std::string>>;

Arguments argumentsOf(const ActBody &body, const PairState &state, const PairState *second, bool forJournal)
{
    Arguments all;
    const auto add = [&]<class T>(const acts::Key<T> &key, const T &value) {
        if (forJournal && (key.personal || isFreeText<T>))
            return;
        const Printer printer{state, second, key.name};
        if constexpr (isOptional<T>) {
            if (value)
                all.emplace_back(key.name, printer.print(*value));
        } else {
            all.emplace_back(key.name, printer.print(value));
        }
    };
    std::visit(
        [&]<class Body>(const Body &act) {
            [&]<std::size_t... I>(std::index_sequence<I...>) {
                [[maybe_unused]] const auto fields = act.fields();
                (add(std::get<I>(Body::keys), std::get<I>(fields)), ...);
            }(std::make_index_sequence<std::tuple_size_v<decltype(Body::keys)>>());
        },
        body);
    return all;
}

} // namespace

std::span<const ActInfo> allActs()
{
    return catalogue().infos;
}

const ActInfo *findAct(std::string_view name)
{
    const auto found = std::ranges::find(catalogue().infos, name, &ActInfo::name);
    return found == catalogue().infos.end() ? nullptr : &*found;
}

std::string_view actName(const ActBody &body)
{
    return std::visit([]<class Body>(const Body &) { return Body::actName; }, body);
}

Result<ActBody> parseAct(std::string_view name, std::span<const std::string> keyValues, const PairState &state,
                         Side side)
{
    const ActInfo *info = findAct(name);
    if (!info)
        return fail({.code = ErrorCode::UnknownAct, .args = {std::string(name)}});
    const auto index = static_cast<std::size_t>(info - catalogue().infos.data());
    return catalogue().parsers[index](keyValues, state, side);
}

Arguments actArguments(const ActBody &body, const PairState &state, const PairState *second)
{
    return argumentsOf(body, state, second, false);
}

Arguments journalArguments(const ActBody &body, const PairState &state)
{
    return argumentsOf(body, state, nullptr, true);
}

} // namespace tandem
