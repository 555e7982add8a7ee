// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of users and Talend accounts: SU-01, UL-01, UL-02.
#include "control/listing.h"
#include "domain/words.h"

#include <QCoreApplication>

namespace tandem::control {

QString column(const char *source)
{
    return QCoreApplication::translate("Control", source);
}

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text.append(text.empty() ? "" : ", ").append(name);
    return text;
}

Listing listUsers(std::shared_ptr<const PairState> state, const Query &query)
{
    if (query.seenIn == SeenIn::Talend)
        return listAccounts(std::move(state), query);
    const auto rows = ordered(
        state->users(),
        [&](const User &user) {
            return (!query.user || *query.user == user.id)
                   && found(query.search, user.person.name(), user.vendorId(), user.person.subject(),
                            user.person.email());
        },
        [](const User &user) { return user.person.name(); }, [](const User &user) { return user.vendorId(); });
    const auto roles = std::make_shared<const HeldRoles>(*state);
    return {rows.size(),
            [=](JsonWriter &json, std::size_t i) { writeUser(json, *state, *rows[i], *roles); },
            {column(QT_TRANSLATE_NOOP("Control", "Name")), column(QT_TRANSLATE_NOOP("Control", "E-mail")),
             column(QT_TRANSLATE_NOOP("Control", "Id")), column(QT_TRANSLATE_NOOP("Control", "Subject")),
             column(QT_TRANSLATE_NOOP("Control", "Status")), column(QT_TRANSLATE_NOOP("Control", "In Talend")),
             column(QT_TRANSLATE_NOOP("Control", "Invitation expires")), column(QT_TRANSLATE_NOOP("Control", "Roles"))},
            [=](std::size_t i) {
                const User &user = *rows[i];
                const Account *account = state->accountOf(user.id);
                std::vector<std::string> names;
                for (const HeldRole &held : roles->of(user.id)) {
                    std::string name = state->roles().at(held.role).name;
                    if (held.origin != Origin::Direct)
                        name.append(" (").append(toWord(held.origin)).append(")");
                    names.push_back(std::move(name));
                }
                return std::vector<std::string>{std::string(user.person.name()),
                                                std::string(user.person.email()),
                                                std::string(user.vendorId()),
                                                std::string(user.person.subject()),
                                                std::string(toWord(user.status)),
                                                account ? std::string(toWord(account->status)) : std::string("-"),
                                                user.inviteExpiry ? user.inviteExpiry->toIso() : std::string(),
                                                joined(names)};
            }};
}

Listing listAccounts(std::shared_ptr<const PairState> state, const Query &query)
{
    const auto rows = ordered(
        state->accounts(),
        [&](const Account &account) {
            return (!query.user || query.user == account.user)
                   && found(query.search, account.person.name(), account.vendorId(), account.login(),
                            account.person.email());
        },
        [](const Account &account) { return account.person.name(); },
        [](const Account &account) { return account.vendorId(); });
    return {rows.size(),
            [=](JsonWriter &json, std::size_t i) { writeAccount(json, *state, *rows[i]); },
            {column(QT_TRANSLATE_NOOP("Control", "Name")), column(QT_TRANSLATE_NOOP("Control", "E-mail")),
             column(QT_TRANSLATE_NOOP("Control", "Id")), column(QT_TRANSLATE_NOOP("Control", "Login")),
             column(QT_TRANSLATE_NOOP("Control", "Status")), column(QT_TRANSLATE_NOOP("Control", "Qlik user")),
             column(QT_TRANSLATE_NOOP("Control", "Roles"))},
            [=](std::size_t i) {
                const Account &account = *rows[i];
                std::vector<std::string> names;
                for (const RoleId role : state->talendRoles(account))
                    names.push_back(state->roles().at(role).name);
                std::ranges::sort(names);
                return std::vector<std::string>{std::string(account.person.name()),
                                                std::string(account.person.email()),
                                                std::string(account.vendorId()),
                                                std::string(account.login()),
                                                std::string(toWord(account.status)),
                                                account.user ? idOf(*state, *account.user) : std::string("-"),
                                                joined(names)};
            }};
}

} // namespace tandem::control
