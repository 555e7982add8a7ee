// SPDX-License-Identifier: GPL-3.0-or-later
// POST users/actions/invite: a row for each address.
#include "simulator/qlik/gather.h"
#include "simulator/qlik/people.h"
#include "simulator/qlik/userwrites.h"

namespace tandem::simulator::qlik {

namespace {

Gather::Row invited(std::string email, std::string_view word)
{
    return [email = std::move(email), word = std::string(word)](Json &json, const PairState &after,
                                                                const std::optional<Problem> &problem) {
        json.beginObject().field("email", email);
        if (problem) {
            const std::string code = problem->code.empty() ? std::to_string(problem->status) : problem->code;
            json.field("status", "error").field("code", code).field("title", "The invitation was not sent");
            json.field("detail", problem->detail).endObject();
            return;
        }
        json.field("status", word);
        const std::vector<UserId> users = after.usersByEmail(email);
        if (const User *user = users.empty() ? nullptr : after.users().find(users.front()))
            json.field("subject", subjectOf(*user)).field("userId", user->vendorId());
        json.endObject();
    };
}

/// What one invitee asks for, by what is known of the address.
void addInvitee(Gather &gather, const PairState &state, const boost::json::value &invitee)
{
    const std::string email(textIn(invitee, "email").value_or(""));
    const std::string name(textIn(invitee, "name").value_or(""));
    const bool resend = asFlag(member(invitee, "resend")).value_or(false);
    if (email.empty() || email.size() > 320 || email.find_first_of(" ,;\t\r\n") != std::string::npos)
        return gather.add(invited(email, "ok"), Problem{.detail = "not an e-mail address"});
    const std::vector<UserId> users = state.usersByEmail(email);
    if (users.empty()) {
        acts::Invite act{.emails = email};
        if (!name.empty() && name.size() <= 1'024)
            act.name = name;
        return gather.add(std::move(act), invited(email, "ok"));
    }
    const User &user = state.users().at(users.front());
    if (user.status == UserStatus::Disabled)
        return gather.add(invited(email, "ok"), Problem{.detail = "the user is disabled", .code = "1002"});
    if (resend && user.isPending())
        return gather.add(acts::ResendInvitation{user.id}, invited(email, "ok"));
    if (resend)
        return gather.add(invited(email, "ok"), Problem{.detail = "the user is active already", .code = "1001"});
    gather.add(invited(email, "exists"));
}

} // namespace

void inviteUsers(Call &call)
{
    const auto invitees = rowsIn(call, "invitees", 1);
    if (!invitees)
        return;
    const auto gather = std::make_shared<Gather>(call);
    for (const boost::json::value &invitee : *invitees)
        addInvitee(*gather, call.state(), invitee);
    gather->start();
}

} // namespace tandem::simulator::qlik
