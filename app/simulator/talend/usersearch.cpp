// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/talend/usersearch.h"

#include "domain/text.h"
#include "items/bytefinder.h"

#include <algorithm>
#include <optional>

namespace tandem::simulator::talend {

namespace {

using Bits = AccountColumns::Bits;

std::optional<AccountColumns::Column> columnOf(const Condition &condition)
{
    if (!condition.ref.attribute || !condition.leaf)
        return std::nullopt;
    const std::string_view name = condition.ref.attribute->name;
    if (name == "userName")
        return AccountColumns::Login;
    if (name == "emails" && (condition.leaf->name == "value" || condition.leaf->name == "display"))
        return AccountColumns::Email;
    if (name == "name" && condition.leaf->name == "formatted")
        return AccountColumns::Name;
    return std::nullopt;
}

/// The text of an account that a condition compares, where it stands in the row itself.
std::optional<std::string_view> textOf(const Condition &condition, const Account &account)
{
    if (!condition.ref.attribute || !condition.leaf)
        return std::nullopt;
    const std::string_view name = condition.ref.attribute->name;
    const std::string_view leaf = condition.leaf->name;
    if (name == "id")
        return account.vendorId();
    if (name == "title")
        return account.person.title();
    if (name == "phoneNumbers" && leaf == "value")
        return account.person.phone();
    if (name == "name" && leaf == "familyName")
        return splitName(account.person.name()).family;
    if (name == "name" && leaf == "givenName")
        return splitName(account.person.name()).given;
    return std::nullopt;
}

/// Rows that satisfy `f`, among those wanted.
template<class F>
Bits rowwise(const AccountColumns &columns, const F &f)
{
    Bits found;
    for (std::uint32_t i = 0; i < AccountColumns::rows; ++i) {
        if (columns.present()[i])
            found[i] = f(i, *columns.chunk()->rows[i]);
    }
    return found;
}

/// The accounts of one chunk as whole resources, made when first asked for.
class WholeUsers
{
public:
    WholeUsers(const PairState &state, const AccountColumns &columns, const Rendering &how)
        : m_state(state), m_columns(columns), m_how(how)
    { }

    const Value &of(std::uint32_t row)
    {
        if (m_users.empty())
            make();
        return m_users[row];
    }

private:
    void make()
    {
        std::vector<const Account *> accounts;
        for (const auto &row : m_columns.chunk()->rows) {
            if (row)
                accounts.push_back(&*row);
        }
        const Memberships memberships(m_state, accounts);
        m_users.resize(AccountColumns::rows);
        for (std::size_t i = 0; i < accounts.size(); ++i) {
            m_users[accounts[i]->id.value() % AccountColumns::rows] =
                userValue(*accounts[i], memberships.roles(i), memberships.groups(i), m_how);
        }
    }

    const PairState &m_state;
    const AccountColumns &m_columns;
    const Rendering &m_how;
    std::vector<Value> m_users;
};

Bits leafMatches(const Condition &condition, const AccountColumns &columns, WholeUsers &whole)
{
    if (const auto column = columnOf(condition))
        return columns.matching(*column, condition);
    if (condition.ref.attribute && condition.ref.attribute->name == "active" && !condition.isNull
        && condition.op != FilterOp::Pr) {
        const bool wanted = condition.truth == (condition.op == FilterOp::Eq);
        return rowwise(columns,
                       [&](std::uint32_t, const Account &a) { return (a.status != UserStatus::Disabled) == wanted; });
    }
    static const Account nobody(AccountId(0));
    if (textOf(condition, nobody))
        return rowwise(columns,
                       [&](std::uint32_t, const Account &a) { return holdsText(condition, *textOf(condition, a)); });
    return rowwise(columns, [&](std::uint32_t i, const Account &) { return holds(condition, whole.of(i)); });
}

Bits matches(const Condition &condition, const AccountColumns &columns, WholeUsers &whole)
{
    switch (condition.kind) {
    case FilterNode::Kind::And: {
        Bits found = columns.present();
        for (const Condition &child : condition.children) {
            if (found.any())
                found &= matches(child, columns, whole);
        }
        return found;
    }
    case FilterNode::Kind::Or: {
        Bits found;
        for (const Condition &child : condition.children)
            found |= matches(child, columns, whole);
        return found;
    }
    case FilterNode::Kind::Not:
        return columns.present() & ~matches(condition.children.front(), columns, whole);
    case FilterNode::Kind::ValuePath:
        return rowwise(columns, [&](std::uint32_t i, const Account &) { return holds(condition, whole.of(i)); });
    case FilterNode::Kind::Compare:
        break;
    }
    return leafMatches(condition, columns, whole);
}

/// What a page is sorted by: a view into the columns where they have it.
class Keys
{
public:
    explicit Keys(const Order &order) : m_order(order)
    {
        m_condition.ref = order.by;
        m_condition.leaf = order.leaf;
        m_column = columnOf(m_condition);
    }

    [[nodiscard]] std::string of(const AccountColumns &columns, std::uint32_t row, WholeUsers &whole) const
    {
        if (m_column)
            return std::string(columns.text(*m_column, row));
        const Account &account = *columns.chunk()->rows[row];
        if (const auto text = textOf(m_condition, account))
            return m_order.leaf->caseExact ? std::string(*text) : folded(*text);
        return sortKey(m_order, whole.of(row));
    }

private:
    const Order &m_order;
    Condition m_condition;
    std::optional<AccountColumns::Column> m_column;
};

} // namespace

AccountColumns::AccountColumns(Piece<Chunk> chunk) : m_chunk(std::move(chunk))
{
    for (std::size_t column = 0; column < ColumnCount; ++column) {
        Texts &texts = m_texts[column];
        texts.all += '\0';
        for (std::uint32_t i = 0; i < rows; ++i) {
            if (const auto &row = m_chunk->rows[i]) {
                m_present[i] = true;
                const std::string text = folded(column == Login   ? row->login()
                                                : column == Email ? row->person.email()
                                                                  : row->person.name());
                texts.hashes[i] = hash32(text);
                texts.all += text;
            }
            texts.all += '\0';
            texts.ends[i + 1] = static_cast<std::uint32_t>(texts.all.size() - 1);
        }
    }
}

std::string_view AccountColumns::text(Column column, std::uint32_t row) const
{
    const Texts &texts = m_texts[column];
    return std::string_view(texts.all).substr(texts.ends[row] + 1, texts.ends[row + 1] - texts.ends[row] - 1);
}

Bits AccountColumns::equal(const Texts &texts, std::string_view wanted) const
{
    const std::uint32_t hash = hash32(wanted);
    unsigned any = 0;
    for (const std::uint32_t one : texts.hashes) // a loop without branches, so that it is done in vectors
        any |= static_cast<unsigned>(one == hash);
    Bits found;
    for (std::uint32_t i = 0; any && i < rows; ++i) {
        if (texts.hashes[i] == hash)
            found[i] =
                std::string_view(texts.all).substr(texts.ends[i] + 1, texts.ends[i + 1] - texts.ends[i] - 1) == wanted;
    }
    return found;
}

Bits AccountColumns::containing(const Texts &texts, const std::string &pattern)
{
    Bits found;
    const ByteFinder finder(pattern);
    for (std::size_t at = finder.find(texts.all, 0); at != ByteFinder::npos;) {
        // The text that the match begins in, or, when it begins with a NUL, the one behind that.
        const auto end = std::ranges::upper_bound(texts.ends, static_cast<std::uint32_t>(at));
        if (end == texts.ends.end())
            break;
        found[static_cast<std::size_t>(end - texts.ends.begin() - 1)] = true;
        at = *end < texts.all.size() ? finder.find(texts.all, *end) : ByteFinder::npos;
    }
    return found;
}

Bits AccountColumns::matching(Column column, const Condition &condition) const
{
    const Texts &texts = m_texts[column];
    const bool isSearch = condition.op == FilterOp::Co || condition.op == FilterOp::Sw || condition.op == FilterOp::Ew;
    if (condition.op == FilterOp::Eq && !condition.isNull && !condition.text.empty())
        return equal(texts, condition.text) & m_present;
    if (isSearch && !condition.text.empty() && condition.text.find('\0') == std::string::npos) {
        std::string pattern = condition.text;
        if (condition.op == FilterOp::Sw)
            pattern.insert(pattern.begin(), '\0');
        else if (condition.op == FilterOp::Ew)
            pattern += '\0';
        return containing(texts, pattern) & m_present;
    }
    Bits found;
    for (std::uint32_t i = 0; i < rows; ++i) {
        if (m_present[i])
            found[i] = holdsText(condition, text(column, i), true);
    }
    return found;
}

std::shared_ptr<const AccountIndex> UserSearch::indexOf(const PairState &state)
{
    const std::scoped_lock lock(m_mutex);
    const auto chunks = state.accounts().chunks();
    const auto isSame = [](const auto &chunk, const auto &columns) {
        return chunk ? columns && columns->chunk() == chunk : !columns;
    };
    if (std::ranges::equal(chunks, *m_index, isSame))
        return m_index;
    AccountIndex index(chunks.size());
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        if (i < m_index->size() && isSame(chunks[i], (*m_index)[i]))
            index[i] = (*m_index)[i];
        else if (chunks[i])
            index[i] = std::make_shared<const AccountColumns>(chunks[i]);
    }
    m_index = std::make_shared<const AccountIndex>(std::move(index));
    return m_index;
}

UserPage selectUsers(const PairState &state, const AccountIndex &index, const Condition *condition, const Order &order,
                     std::size_t first, std::size_t count, const Rendering &how)
{
    UserPage page;
    struct Hit
    {
        std::string key;
        const Account *account;
    };
    std::vector<Hit> hits;
    const Keys keys(order);
    for (const auto &columns : index) {
        if (!columns)
            continue;
        WholeUsers whole(state, *columns, how);
        const Bits found = condition ? matches(*condition, *columns, whole) : columns->present();
        const std::size_t here = found.count();
        const bool isOnPage = page.total < first + count && page.total + here > first;
        for (std::uint32_t i = 0, n = 0; (order.leaf || isOnPage) && n < here; ++i) {
            if (!found[i])
                continue;
            const std::size_t number = page.total + n++;
            if (order.leaf)
                hits.push_back({keys.of(*columns, i, whole), &*columns->chunk()->rows[i]});
            else if (number >= first && number < first + count)
                page.accounts.push_back(state.accounts().find(columns->chunk()->rows[i]->id));
        }
        page.total += here;
    }
    if (!order.leaf || first >= hits.size())
        return page;
    const auto before = [&](const Hit &a, const Hit &b) {
        if (a.key == b.key)
            return a.account->id < b.account->id;
        if (a.key.empty() || b.key.empty())
            return a.key.empty() == order.descending;
        return order.descending ? a.key > b.key : a.key < b.key;
    };
    const std::size_t end = std::min(hits.size(), first + count);
    std::ranges::partial_sort(hits, hits.begin() + static_cast<std::ptrdiff_t>(end), before);
    for (std::size_t i = first; i < end; ++i)
        page.accounts.push_back(state.accounts().find(hits[i].account->id));
    return page;
}

std::string sortKey(const Order &order, const Value &resource)
{
    if (!order.leaf)
        return {};
    const Value *value = resource.find(order.by.attribute->name);
    if (value && value->list()) {
        const Value *best = value->list()->empty() ? nullptr : &value->list()->front();
        for (const Value &one : *value->list()) {
            const Value *primary = one.find("primary");
            if (primary && primary->boolean() && *primary->boolean())
                best = &one;
        }
        value = best;
    }
    if (value && order.leaf != order.by.attribute)
        value = value->find(order.leaf->name);
    if (value && value->boolean())
        return *value->boolean() ? "true" : "false";
    if (!value || !value->text())
        return {};
    return order.leaf->caseExact ? *value->text() : folded(*value->text());
}

} // namespace tandem::simulator::talend
