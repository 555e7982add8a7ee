// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, filters, pages, creates, patches and deletes through the vendor's client, and gets the documented refusals.
//   node vendor_client.mjs URL KEY      ends with 1 at the first thing that is not so
import assert from "node:assert/strict";
import { apps, auth, groups, items, licenses, roles, spaces, tenants, users } from "@qlik/api";

const [url, key] = process.argv.slice(2);
auth.setDefaultHostConfig({ host: url, authType: "apikey", apiKey: key });
const fresh = { noCache: true, timeoutMs: 20000 };

/** The status with which a call is refused. */
async function refusal(promise) {
    try {
        await promise;
    } catch (error) {
        return error.status;
    }
    return "not refused";
}

async function people() {
    const all = new Map();
    let page = await users.getUsers({ limit: 7, totalResults: true }, fresh);
    const total = page.data.totalResults;
    for (;;) {
        for (const user of page.data.data) all.set(user.id, user);
        if (!page.next) break;
        page = await page.next(fresh);
    }
    assert.equal(all.size, total);
    assert.equal((await users.countUsers(fresh)).data.total, total);
    const me = (await users.getMyUser(fresh)).data;
    assert.equal(me.status, "active");

    const made = (await users.createUser(
        { subject: "client|1", email: "client@example.com", name: "Client One", status: "invited" }, fresh)).data;
    assert.equal(made.status, "invited");
    const found = (await users.getUsers({ filter: 'subject eq "client|1"' }, fresh)).data.data;
    assert.deepEqual(found.map((user) => user.id), [made.id]);
    assert.equal(await refusal(users.createUser({ subject: "client|1", email: "x@example.com" }, fresh)), 409);
    assert.equal(await refusal(users.getUsers({ filter: "nonsense" }, fresh)), 400);
    assert.equal(await refusal(users.getUser("unknown", {}, fresh)), 404);
    assert.equal(await refusal(users.deleteUser(me.id, fresh)), 403);

    await users.patchUser(made.id, [{ op: "replace", path: "/name", value: "Client Two" }], fresh);
    assert.equal((await users.getUser(made.id, {}, fresh)).data.name, "Client Two");
    const invited = await users.inviteUsers({ invitees: [{ email: "mailed@example.com" }] }, fresh);
    assert.equal(invited.status, 207);
    assert.equal(invited.data.data[0].status, "ok");
    return { me, made };
}

async function rights(made) {
    const role = (await roles.createRole({ name: "Client role", assignedScopes: ["apps.image:export"] }, fresh)).data;
    assert.equal(await refusal(roles.createRole({ name: "Client role" }, fresh)), 400);
    await roles.patchRole(role.id, [{ op: "replace", path: "/name", value: "Client's role" }], fresh);
    await users.patchUser(made.id, [{ op: "add", path: "/assignedRoles/-", value: { id: role.id } }], fresh);
    const held = (await users.getUser(made.id, {}, fresh)).data.assignedRoles;
    assert.deepEqual(held.map((one) => one.name), ["Client's role"]);
    assert.equal(await refusal(roles.deleteRole(role.id, fresh)), 403); // somebody holds it
    await users.patchUser(made.id, [{ op: "replace", path: "/assignedRoles", value: [] }], fresh);
    const group = (await groups.createGroup(
        { name: "Client group", providerType: "custom", assignedRoles: [{ id: role.id }] }, fresh)).data;
    assert.equal(await refusal(groups.createGroup({ name: "Client group", providerType: "custom" }, fresh)), 409);
    assert.equal((await groups.getGroup(group.id, fresh)).data.assignedRoles[0].id, role.id);
    await groups.patchGroup(group.id, [{ op: "replace", path: "assignedRoles", value: [] }], fresh);
    await groups.deleteGroup(group.id, fresh);
    assert.equal((await roles.deleteRole(role.id, fresh)).status, 204);
    assert.equal(await refusal(roles.getRole(role.id, fresh)), 404);
    assert.ok((await groups.getGroupsSettings(fresh)).data.systemGroups["000000000000000000000001"]);
}

async function places(me) {
    const space = (await spaces.createSpace({ name: "Client space", type: "shared" }, fresh)).data;
    assert.equal(await refusal(spaces.createSpace({ name: "Client space", type: "data" }, fresh)), 409);
    const others = (await users.getUsers({ filter: 'status eq "active"', limit: 100 }, fresh)).data.data;
    const other = others.find((user) => user.id !== me.id);
    const patched = await spaces.patchSpace(space.id, [{ op: "replace", path: "/ownerId", value: other.id }], fresh);
    assert.equal(patched.status, 200);
    assert.equal(patched.data.ownerId, other.id);
    const member = (await spaces.createSpaceAssignment(
        space.id, { type: "user", assigneeId: me.id, roles: ["producer"] }, fresh)).data;
    assert.equal(await refusal(spaces.createSpaceAssignment(
        space.id, { type: "user", assigneeId: me.id, roles: ["producer"] }, fresh)), 409);

    const app = (await apps.createApp({ attributes: { name: "Client app", spaceId: space.id } }, fresh)).data.attributes;
    assert.equal(await refusal(spaces.deleteSpace(space.id, fresh)), 412); // not empty
    const given = (await apps.updateAppOwner(app.id, { ownerId: other.id }, fresh)).data.attributes;
    assert.equal(given.ownerId, other.id);
    const listed = (await items.getItems({ ownerId: other.id, resourceType: "app", limit: 100 }, fresh)).data.data;
    assert.ok(listed.some((item) => item.resourceId === app.id));
    await apps.deleteApp(app.id, fresh);
    await spaces.deleteSpaceAssignment(space.id, member.id, fresh);
    assert.equal((await spaces.deleteSpace(space.id, fresh)).status, 204);
}

async function rest() {
    assert.ok((await tenants.getMyTenant(fresh)).data.id);
    assert.equal((await licenses.getLicenseOverview(fresh)).data.status, "Ok");
}

const { me, made } = await people();
await rights(made);
await places(me);
await rest();
assert.equal((await users.deleteUser(made.id, fresh)).status, 204);
assert.equal((await users.getUser(made.id, {}, fresh)).data.status, "deleted");
auth.setDefaultHostConfig({ host: url, authType: "apikey", apiKey: "wrong" });
assert.equal(await refusal(users.getUsers({}, fresh)), 401);
console.log("the vendor's client found everything as documented");
