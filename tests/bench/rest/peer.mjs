// SPDX-License-Identifier: GPL-3.0-or-later
// A REST service over the users of a pair, as one would write it in an hour with what npm has.
//   node peer.mjs express|scimmy PORT USERS.JSON      USERS.JSON is what `tandemctl show W users --json` prints
import { readFileSync } from "node:fs";
import express from "express";

const [kind, port, file] = process.argv.slice(2);
const users = JSON.parse(readFileSync(file, "utf8"));
const byId = new Map(users.map((user) => [user.id, user]));
const app = express();
app.disable("x-powered-by");
app.disable("etag");

if (kind === "express") {
    app.use((request, response, next) =>
        request.headers.authorization === "Bearer bench" ? next() : response.status(401).end());
    app.get("/users/:id", (request, response) => {
        const user = byId.get(request.params.id);
        return user ? response.json(user) : response.status(404).end();
    });
    app.get("/users", (request, response) => {
        const text = request.query.search?.toLowerCase();
        const found = text ? users.filter((user) => user.name?.toLowerCase().includes(text)) : users;
        const start = Number(request.query.start ?? 0);
        response.json({ data: found.slice(start, start + Number(request.query.limit ?? 20)), total: found.length });
    });
    app.patch("/users/:id", express.json(), (request, response) => {
        const user = byId.get(request.params.id);
        Object.assign(user, request.body);
        response.status(204).end();
    });
} else {
    const SCIMMY = (await import("scimmy")).default;
    const SCIMMYRouters = (await import("scimmy-routers")).default;
    const scim = new Map(users.map((user) => [user.id, {
        id: user.id, userName: user.email ?? user.id, displayName: user.name, active: user.status === "active",
        emails: user.email ? [{ value: user.email, primary: true }] : [],
        roles: user.roles.map((role) => ({ value: role.name })),
        meta: { created: new Date(user.createdAt), lastModified: new Date(user.createdAt) },
    }]));
    SCIMMY.Resources.declare(SCIMMY.Resources.User)
        .ingress((resource, data) => {
            const user = { ...scim.get(resource.id), ...JSON.parse(JSON.stringify(data)), id: resource.id };
            scim.set(resource.id, user);
            return user;
        })
        .egress((resource) => (resource.id ? scim.get(resource.id) : [...scim.values()]))
        .degress((resource) => scim.delete(resource.id));
    app.use("/scim/v2", new SCIMMYRouters({ type: "bearer", handler: () => "bench" }));
}
app.listen(Number(port), "127.0.0.1", () => console.log("ready"));
