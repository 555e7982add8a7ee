// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/qlik/rowfilter.h"
#include "simulator/qlik/usertexts.h"
#include "simulator/qlik/write.h"

/// Users of the Qlik side, living and deleted.
namespace tandem::simulator::qlik {

extern const Service userService;

/// `fields=`: which members of a user are written.
class UserFields
{
public:
    UserFields() = default; ///< all
    explicit UserFields(std::string_view list);
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] bool isAll() const { return m_names.empty(); }

private:
    std::vector<std::string> m_names;
};

void writeUser(Json &json, const User &user, const Writing &writing, const UserFields &fields = {});
/// ST-05: an id and a status; the required subject and name are "".
void writeDeletedUser(Json &json, const Tombstone &gone, const Writing &writing, const UserFields &fields = {});

/// The subject a user is known by: the IdP's, else the user's own id.
std::string_view subjectOf(const User &user);
/// By that subject, exactly.
const User *userBySubject(const PairState &state, std::string_view subject);

/// A filter on users, with its own rule: a condition on the status is one group, joined by `and` to all the rest.
struct UserFilter
{
    RowTest<User> test = {}; ///< empty: everybody
    bool wantsDeleted = false; ///< it names the status "deleted"
    bool wantsLiving = true;
    std::optional<UserId> only = {}; ///< it names one by id
    /// It is one search in one text, which needs no look at each user.
    struct Search
    {
        UserTexts::Column column;
        std::string part;
    };
    std::optional<Search> search = {};
};
/// `mostIds`: how many conditions on ids it may hold.
std::expected<UserFilter, Problem> userFilter(std::string_view text, const PairState &state, std::size_t mostIds);

} // namespace tandem::simulator::qlik
