# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls every operation of the served Qlik side at least once, and most refusals that are documented."""
import urllib.parse


def patch(*operations):
    return [{"op": op, "path": path, **({"value": value} if value is not None else {})} for op, path, value in operations]


def quoted(text):
    return urllib.parse.quote(text, safe="")


def call_everything(check):
    people(check)
    roles_and_groups(check)
    spaces(check)
    content(check)
    tasks(check)
    rest(check)


def people(check):
    listed = check("GET", "/api/v1/users?limit=100&totalResults=true", expect=200)["data"]
    check("GET", "/api/v1/users?limit=2&sort=-email", expect=200)
    check("GET", "/api/v1/users?filter=" + quoted('name co "a" and (status eq "active" or status eq "disabled")'), expect=200)
    check("GET", "/api/v1/users?filter=" + quoted('shoe eq "42"'), expect=400)
    check("GET", "/api/v1/users?limit=1000", expect=400)
    check("POST", "/api/v1/users/actions/filter", {"filter": f'id eq "{listed[0]["id"]}"'}, expect=200)
    check("GET", "/api/v1/users/actions/count", expect=200)
    check("GET", "/api/v1/users/me", expect=301)
    made = check("POST", "/api/v1/users", {"subject": "made|1", "email": "made@example.com", "name": "Made",
                                          "status": "invited"}, expect=201)
    check("POST", "/api/v1/users", {"subject": "made|1", "email": "other@example.com"}, expect=409)
    check("POST", "/api/v1/users", {}, expect=400)
    user = "/api/v1/users/" + made["id"]
    check("GET", user, expect=200)
    check("GET", user + "?fields=id,name,status,subject,tenantId", expect=200)
    check("PATCH", user, patch(("replace", "/name", "Made Again")), expect=204)
    active = [one for one in listed if one["status"] == "active"]
    check("PATCH", "/api/v1/users/" + active[0]["id"], patch(("replace", "/name", active[0]["name"] + " Jr")), expect=204)
    check("PATCH", user, patch(("renew", "/inviteExpiry", True)), expect=204)
    check("PATCH", user, patch(("replace", "/status", "invited")), expect=400)
    check("POST", "/api/v1/users/actions/invite",
          {"invitees": [{"email": "fresh@example.com"}, {"email": "made@example.com"}, {"email": "bad"}]}, expect=207)
    check("DELETE", user, expect=204)
    check("GET", user, expect=200)
    check("DELETE", user, expect=404)
    check("GET", "/api/v1/users?filter=" + quoted('status eq "deleted"'), expect=200)
    check("GET", "/api/v1/users/unknown", expect=404)


def roles_and_groups(check):
    check("GET", "/api/v1/roles?limit=100&totalResults=true", expect=200)
    check("GET", "/api/v1/roles?filter=" + quoted('type eq "custom"'), expect=200)
    role = check("POST", "/api/v1/roles", {"name": "Made role", "assignedScopes": ["apps.image:export"]}, expect=201)
    check("POST", "/api/v1/roles", {"name": "Made role"}, expect=400)
    path = "/api/v1/roles/" + role["id"]
    check("GET", path, expect=200)
    check("PATCH", path, patch(("replace", "/name", "Made again"), ("replace", "/description", "why")), expect=204)
    check("PATCH", path, patch(("add", "/assignedScopes/-", "no.such.scope")), expect=400)
    group = check("POST", "/api/v1/groups", {"name": "Made group", "providerType": "custom",
                                            "assignedRoles": [{"id": role["id"]}]}, expect=201)
    check("POST", "/api/v1/groups", {"name": "Made group", "providerType": "custom"}, expect=409)
    check("DELETE", path, expect=403)  # a group holds it
    there = "/api/v1/groups/" + group["id"]
    check("GET", there, expect=200)
    check("GET", "/api/v1/groups?totalResults=true", expect=200)
    check("GET", "/api/v1/groups?systemGroups=true", expect=200)
    check("POST", "/api/v1/groups/actions/filter", {"filter": 'name eq "Made group"'}, expect=200)
    check("PATCH", there, patch(("replace", "assignedRoles", [])), expect=204)
    check("PATCH", there, patch(("add", "/assignedRoles", [])), expect=400)
    check("GET", "/api/v1/groups/settings", expect=200)
    check("PATCH", "/api/v1/groups/settings",
          patch(("replace", "/systemGroups/000000000000000000000001/assignedRoles", [{"id": role["id"]}]),
                ("replace", "/autoCreateGroups", False)), expect=204)
    check("GET", "/api/v1/groups/settings", expect=200)
    check("PATCH", "/api/v1/groups/settings",
          patch(("replace", "/systemGroups/000000000000000000000001/assignedRoles", [])), expect=204)
    check("DELETE", there, expect=204)
    check("DELETE", there, expect=404)
    check("DELETE", path, expect=204)
    check("GET", path, expect=404)


def spaces(check):
    check("GET", "/api/v1/spaces?limit=100", expect=200)
    check("GET", "/api/v1/spaces?limit=1&type=shared,managed&sort=-name", expect=200)
    check("GET", "/api/v1/spaces/types", expect=200)
    space = check("POST", "/api/v1/spaces", {"name": "Made space", "type": "shared", "description": "d"}, expect=201)
    check("POST", "/api/v1/spaces", {"name": "Made space", "type": "shared"}, expect=409)
    check("POST", "/api/v1/spaces", {"name": "a/b", "type": "shared"}, expect=400)
    path = "/api/v1/spaces/" + space["id"]
    check("GET", path, expect=200)
    check("PUT", path, {"name": "Made space", "description": "other"}, expect=200)
    active = [user for user in check("GET", "/api/v1/users?limit=100&filter=" + quoted('status eq "active"'))["data"]
              if user["id"] != space["ownerId"]]
    check("PATCH", path, patch(("replace", "/ownerId", active[0]["id"])), expect=200)
    member = check("POST", path + "/assignments", {"type": "user", "assigneeId": active[1]["id"], "roles": ["consumer"]},
                   expect=201)
    check("POST", path + "/assignments", {"type": "user", "assigneeId": active[1]["id"], "roles": ["consumer"]}, expect=409)
    check("POST", path + "/assignments", {"type": "user", "assigneeId": "unknown", "roles": ["consumer"]}, expect=404)
    check("POST", path + "/assignments", {"type": "user", "assigneeId": active[2]["id"], "roles": ["operator"]}, expect=400)
    check("GET", path + "/assignments", expect=200)
    there = path + "/assignments/" + member["id"]
    check("GET", there, expect=200)
    check("PUT", there, {"roles": ["producer", "dataconsumer"]}, expect=200)
    check("DELETE", there, expect=204)
    check("DELETE", there, expect=404)
    app = check("POST", "/api/v1/apps", {"attributes": {"name": "Made app", "spaceId": space["id"]}}, expect=200)
    check("DELETE", path, expect=412)
    share = check("POST", path + "/shares", {"type": "link", "assigneeId": "link", "roles": ["consumer"],
                                           "resourceId": app["attributes"]["id"], "resourceType": "app"}, expect=201)
    check("GET", path + "/shares?type=link", expect=200)
    link = path + "/shares/" + share["id"]
    check("GET", link, expect=200)
    check("PATCH", link, patch(("replace", "/disabled", "true")), expect=200)
    check("DELETE", link, expect=204)
    check("DELETE", "/api/v1/apps/" + app["attributes"]["id"], expect=200)
    check("DELETE", path, expect=204)
    check("GET", path, expect=404)


def content(check):
    active = check("GET", "/api/v1/users?limit=100&filter=" + quoted('status eq "active"'))["data"]
    for base in ("/api/v1/apps", "/api/analytics/apps"):
        app = check("POST", base, {"attributes": {"name": "An app"}}, expect=200)["attributes"]
        path = base + "/" + app["id"]
        check("GET", base + "/privileges", expect=200)
        check("GET", path, expect=200)
        check("GET", path + "/scripts", expect=200)
        check("PUT", path, {"attributes": {"description": "about"}}, expect=200)
        check("PUT", path + "/owner", {"ownerId": active[-1]["id"]}, expect=200)
        check("PUT", path + "/owner", {"ownerId": "unknown"}, expect=400)
        shared = check("GET", "/api/v1/spaces?type=shared")["data"][0]
        check("PUT", path + "/space", {"spaceId": shared["id"]}, expect=200)
        check("DELETE", path + "/space", expect=200)
        items = check("GET", "/api/v1/items?resourceType=app&limit=100&name=An%20app", expect=200)["data"]
        item = "/api/v1/items/" + items[0]["id"]
        check("GET", item, expect=200)
        check("GET", item + "/collections", expect=200)
        check("GET", item + "/publisheditems", expect=200)
        check("PUT", item, {"resourceType": "app", "description": "more"}, expect=200)
        if base == "/api/v1/apps":
            check("DELETE", path, expect=200)
        else:
            check("DELETE", item, expect=204)
            other = check("POST", base, {"attributes": {"name": "Another"}}, expect=200)["attributes"]
            check("DELETE", base + "/" + other["id"], expect=200)
        check("GET", path, expect=404)
    check("GET", "/api/v1/items?limit=2&sort=-name", expect=200)
    check("GET", "/api/v1/items/unknown", expect=404)
    for base in ("/api/v1/data-connections", "/api/connectivity/data-connections"):
        connections(check, base, active)
    for base in ("/api/v1/data-files", "/api/core/data-files"):
        files(check, base, active)
    for base in ("/api/v1/automations", "/api/workflows/automations"):
        automations(check, base, active, True)
    for base in ("/api/v1/automation-connections", "/api/workflows/automation-connections"):
        automations(check, base, active, False)


def connections(check, base, active):
    made = check("POST", base, {"qName": "Made connection", "qType": "x", "qConnectStatement": "y"}, expect=201)
    check("POST", base, {"qName": "Made connection"}, expect=409)
    path = base + "/" + made["qID"]
    check("GET", base, expect=200)
    check("GET", base + "?limit=1&sort=-qName", expect=200)
    check("GET", path, expect=200)
    check("PUT", path, {"qID": made["qID"], "qName": "Made connection", "qType": "x", "qConnectStatement": "y",
                        "qEngineObjectID": made["qID"], "qUsername": "u", "qPassword": "p"}, expect=204)
    check("PATCH", path, [{"op": "replace", "path": "/qPassword", "Value": "p"}], expect=204)
    check("POST", base + "/actions/update",
          {"connections": [{"id": made["qID"], "ownerId": active[-1]["id"]}, {"id": "unknown", "ownerId": "x"}]}, expect=207)
    copy = check("POST", base + "/actions/duplicate", {"id": made["qID"], "name": "Copy of it"}, expect=201)
    check("POST", base + "/actions/delete", {"connections": [{"id": copy["qID"]}, {"id": "unknown"}]}, expect=207)
    check("DELETE", path, expect=204)
    check("GET", path, expect=404)


def files(check, base, active):
    listed = check("GET", base + "?limit=100", expect=200)["data"]
    check("GET", base + "?limit=1&sort=-name&baseNameWildcard=*a*", expect=200)
    places = check("GET", base + "/connections", expect=200)["data"]
    check("GET", base + "/connections/" + places[0]["id"], expect=200)
    check("GET", base + "/connections/unknown", expect=404)
    check("GET", base + "/quotas", expect=200)
    path = base + "/" + listed[0]["id"]
    check("GET", path, expect=200)
    check("POST", path + "/actions/change-owner", {"ownerId": active[0]["id"]}, expect=204)
    check("POST", path + "/actions/change-owner", {"ownerId": "unknown"}, expect=400)
    check("POST", path + "/actions/change-space", {"spaceId": None}, expect=204)
    check("POST", base + "/actions/change-space", {"change-space": [{"id": listed[0]["id"], "spaceId": None}]}, expect=207)
    last = listed[-1]["id"] if len(listed) > 3 else "00000000-0000-4000-8000-000000000000"
    check("POST", base + "/actions/delete", {"delete": [{"id": last}]}, expect=207)
    check("DELETE", path, expect=204)
    check("GET", path, expect=404)


def automations(check, base, active, isAutomation):
    made = check("POST", base, {"name": "Made here"}, expect=201)
    path = base + "/" + made["id"]
    check("GET", base + "?limit=1", expect=200)
    check("GET", base + "?filter=" + quoted(f'ownerId eq "{made["ownerId"]}"'), expect=200)
    check("GET", path, expect=200)
    if isAutomation:
        check("GET", base + "/settings", expect=200)
        check("PUT", base + "/settings", {"automationsEnabled": True}, expect=200)
        check("POST", path + "/actions/disable", expect=204)
        check("POST", path + "/actions/enable", expect=204)
        check("POST", path + "/actions/move", {"userId": active[0]["id"]}, expect=204)
    check("POST", path + "/actions/change-owner", {"userId": active[-1]["id"]}, expect=204)
    check("POST", path + "/actions/change-owner", {"userId": "unknown"}, expect=400)
    check("POST", path + "/actions/change-space", {"spaceId": ""}, expect=204)
    check("DELETE", path, expect=204)
    check("GET", path, expect=404)


def tasks(check):
    app = check("POST", "/api/v1/apps", {"attributes": {"name": "Scheduled"}}, expect=200)["attributes"]
    old = check("POST", "/api/v1/reload-tasks", {"appId": app["id"], "timeZone": "UTC"}, expect=201)
    check("GET", "/api/v1/reload-tasks?limit=100", expect=200)
    path = "/api/v1/reload-tasks/" + old["id"]
    check("GET", path, expect=200)
    check("PUT", path, {"state": "Disabled", "timeZone": "Europe/Stockholm"}, expect=200)
    check("DELETE", path, expect=204)
    check("GET", path, expect=404)
    new = check("POST", "/api/scheduling/tasks", {"name": "Every day", "resourceId": app["id"], "specVersion": "0.9"}, expect=201)
    check("GET", "/api/scheduling/tasks?limit=100", expect=200)
    check("GET", "/api/scheduling/tasks?filter=" + quoted('name eq "Every day"'), expect=200)
    path = "/api/scheduling/tasks/" + new["id"]
    check("GET", path, expect=200)
    check("PATCH", path, patch(("replace", "/enabled", True)), expect=200)
    check("PUT", path, {"name": "Every day", "enabled": True, "specVersion": "0.9"}, expect=200)
    check("POST", path + "/actions/start", expect=200)
    check("GET", path + "/runs", expect=200)
    check("DELETE", path, expect=204)
    check("GET", path, expect=404)


def rest(check):
    me = check("GET", "/api/v1/users?limit=1&filter=" + quoted('(status eq "active") and assignedRoles.name eq "TenantAdmin"'))["data"][0]
    active = check("GET", "/api/v1/users?limit=100&filter=" + quoted('status eq "active"'))["data"]
    for base, rows in (("/api/v1/data-alerts", "tasks"), ("/api/v1/sharing-tasks", "sharingTasks")):
        listed = check("GET", base + "?limit=100", expect=200)[rows]
        check("GET", base + "?limit=1&sort=-name", expect=200)
        path = base + "/" + listed[0]["id"]
        check("GET", path, expect=200)
        check("PATCH", path, patch(("replace", "/ownerId", me["id"])), expect=204)
        check("PATCH", path, patch(("replace", "/shoe", "x")), expect=400)
        check("DELETE", path, expect=204)
        check("GET", path, expect=404)
    key = check("POST", "/api/v1/api-keys", {"description": "made", "expiry": "P7D"}, expect=201)
    check("GET", "/api/v1/api-keys?limit=100", expect=200)
    path = "/api/v1/api-keys/" + key["id"]
    check("GET", path, expect=200)
    check("PATCH", path, patch(("replace", "/description", "other")), expect=204)
    check("DELETE", path, expect=204)
    check("GET", "/api/v1/api-keys/configs/" + me["tenantId"], expect=200)
    check("PATCH", "/api/v1/api-keys/configs/" + me["tenantId"], patch(("replace", "/max_keys_per_user", 10)), expect=204)
    check("GET", "/api/v1/licenses/overview", expect=200)
    check("GET", "/api/v1/licenses/status", expect=200)
    check("GET", "/api/v1/licenses/consumption", expect=200)
    check("GET", "/api/v1/licenses/settings", expect=200)
    check("PUT", "/api/v1/licenses/settings", {"autoAssignProfessional": False}, expect=200)
    seats = check("GET", "/api/v1/licenses/assignments?limit=100", expect=200)["data"]
    row = {"subject": seats[0]["subject"], "type": "professional"}
    check("POST", "/api/v1/licenses/assignments/actions/delete", {"delete": [row, {"subject": "x", "type": "professional"}]}, expect=207)
    check("POST", "/api/v1/licenses/assignments/actions/add", {"add": [row, {"subject": "x", "type": "analyzer"}]}, expect=207)
    check("POST", "/api/v1/licenses/assignments/actions/update", {"update": [row]}, expect=207)
    events = check("GET", "/api/v1/audits?limit=100", expect=200)["data"]
    check("GET", "/api/v1/audits?limit=1&eventType=com.qlik.v1.user.deleted", expect=200)
    check("GET", "/api/v1/audits/" + events[0]["id"], expect=200)
    check("GET", "/api/v1/audits/unknown", expect=404)
    check("GET", "/api/v1/audits/types", expect=200)
    check("GET", "/api/v1/audits/sources", expect=200)
    check("GET", "/api/v1/audits/settings", expect=200)
    check("GET", "/api/v1/audits/archive?date=" + events[0]["eventTime"][:10], expect=200)
    check("GET", "/api/v1/audits/archive?date=soon", expect=400)
    check("GET", "/api/v1/tenants/me", expect=302)
    check("GET", "/api/v1/tenants/" + me["tenantId"], expect=200)
    check("GET", "/api/v1/tenants/unknown", expect=404)
    check("PATCH", "/api/v1/tenants/" + me["tenantId"], patch(("replace", "/name", "Ours")), expect=204)
    check("GET", "/api/v1/quotas?reportUsage=true", expect=200)
    check("GET", "/api/v1/quotas/shared_spaces", expect=200)
    check("GET", "/api/v1/oauth-clients?totalResults=true", expect=200)
    bots = check("GET", "/api/v1/oauth-clients")["data"]
    if bots:
        check("GET", "/api/v1/oauth-clients/" + bots[0]["clientId"], expect=200)
    check("GET", "/api/v1/oauth-clients/unknown", expect=404)
    check("GET", "/api/v1/identity-providers/status", expect=200)
    check("GET", "/api/v1/identity-providers/me/meta", expect=200)
    providers = check("GET", "/api/v1/identity-providers", expect=200)["data"]
    path = "/api/v1/identity-providers/" + providers[0]["id"]
    check("GET", path, expect=200)
    check("PATCH", path, patch(("replace", "/active", not providers[0]["active"])), expect=204)
    check("DELETE", path, expect=400)
    check("GET", "/api/v1/identity-providers/unknown", expect=404)
    # With an identity provider of their own, people are made active instead of invited.
    if not providers[0]["active"]:
        check("POST", "/api/v1/users", {"subject": "okta|9", "email": "nine@example.com", "status": "active"}, expect=201)
        check("POST", "/api/v1/users", {"subject": "okta|8", "email": "eight@example.com", "status": "invited"}, expect=403)
    check("GET", "/api/v1/nothing", expect=404)
    assert active


def call_empty_pair(check):
    """What can be done only once, on a fresh pair."""
    made = check("POST", "/api/v1/identity-providers", {"provider": "okta", "protocol": "OIDC", "description": "Okta"}, expect=201)
    check("GET", "/api/v1/identity-providers/" + made["id"], expect=200)
