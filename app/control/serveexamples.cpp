// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/serveexamples.h"

#include <QCoreApplication>

#include <array>

namespace tandem::control {

namespace {

struct Example
{
    const char *about; ///< marked for translation in context "Help"
    const char *lines; ///< what is typed
};

constexpr std::array curl{
    Example{
        QT_TRANSLATE_NOOP("Help", "Who is disabled? The filters are the vendor's."),
        R"~(curl -sG -H "$BEARER" "$QLIK/api/v1/users" --data-urlencode 'filter=status eq "disabled"' -d totalResults=true
)~"},
    Example{
        QT_TRANSLATE_NOOP("Help", "Give a user a role with Talend permissions: the account that this makes is there "
                                  "at once, on the other port."),
        R"~(USER=$(curl -sG -H "$BEARER" "$QLIK/api/v1/users" -d limit=1 | sed 's/.*"data":\[{"id":"\([^"]*\)".*/\1/')
curl -si -X PATCH -H "$BEARER" -H 'Content-Type: application/json' "$QLIK/api/v1/users/$USER" \
     -d '[{"op":"add","path":"/assignedRoles/-","value":{"name":"Operator"}}]'
curl -s -H "$BEARER" http://127.0.0.1:8932/scim/v2/Users
)~"},
    Example{QT_TRANSLATE_NOOP("Help", "What a rule refuses comes with the rule and what to do next."),
            R"~(curl -s -X DELETE -H "$BEARER" "$QLIK/api/v1/users/$(curl -s -o /dev/null -w '%{redirect_url}' \
     -H "$BEARER" "$QLIK/api/v1/users/me" | sed 's|.*/||')"
)~"},
};

constexpr std::array client{
    Example{QT_TRANSLATE_NOOP("Help", "Every user, page by page."),
            R"~(for (let page = await users.getUsers({ limit: 100 }); page; page = page.next && (await page.next()))
    for (const user of page.data.data) console.log(user.name, user.status);
)~"},
    Example{
        QT_TRANSLATE_NOOP("Help", "A role, given to somebody."),
        R"~(const role = (await roles.createRole({ name: "Image makers", assignedScopes: ["apps.image:export"] })).data;
const me = (await users.getMyUser({ noCache: true })).data;
await users.patchUser(me.id, [{ op: "add", path: "/assignedRoles/-", value: { id: role.id } }]);
)~"},
    Example{
        QT_TRANSLATE_NOOP("Help", "A refusal is an exception with the status."),
        R"~(await roles.deleteRole(role.id).catch((error) => console.log(error.status, error.data.errors[0].detail));
)~"},
};

QString help(const char *source)
{
    return QCoreApplication::translate("Help", source);
}

void printLines(Output &out, std::string_view lines)
{
    while (!lines.empty()) {
        const auto end = lines.find('\n') + 1;
        out << "      " << lines.substr(0, end);
        lines.remove_prefix(end);
    }
}

template<class Examples>
void print(Output &out, const Examples &examples)
{
    for (const Example &example : examples) {
        out << "\n    " << help(example.about) << '\n';
        printLines(out, example.lines);
    }
}

} // namespace

void printServeExamples(Output &out)
{
    out << '\n' << help(QT_TRANSLATE_NOOP("Help", "Examples with curl:")) << "\n\n";
    printLines(out, "tandemctl serve pair.tandem --key secret --qlik-port 8931 --talend-port 8932\n"
                    "export QLIK=http://127.0.0.1:8931 BEARER='Authorization: Bearer secret'\n");
    print(out, curl);
    out << '\n'
        << help(QT_TRANSLATE_NOOP("Help", "Examples with the vendor's client (Node.js 18 or later):")) << "\n\n";
    printLines(out, "npm install @qlik/api\n"
                    "import { auth, roles, users } from \"@qlik/api\";\n"
                    "auth.setDefaultHostConfig({ host: \"http://127.0.0.1:8931\", authType: \"apikey\", apiKey: "
                    "\"secret\" });\n");
    print(out, client);
}

} // namespace tandem::control
