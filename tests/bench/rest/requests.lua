-- SPDX-License-Identifier: GPL-3.0-or-later
-- Requests for wrk, made before the run: wrk ... -s requests.lua URL -- KIND IDS [PREFIX]
--   KIND: user (GET PREFIX<line of IDS>), same (GET PREFIX),
--         patch-qlik, patch-scim, patch-plain (PATCH PREFIX<id>, every time another role than before)
local made, at = {}, 0
local bodies = {
    ["patch-qlik"] = '[{"op":"replace","path":"/assignedRoles","value":[{"name":"%s"}]}]',
    ["patch-scim"] = '{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":'
        .. '[{"op":"replace","path":"roles","value":[{"value":"%s"}]}]}',
    ["patch-plain"] = '{"roles":[{"name":"%s"}]}',
}
local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

function init(args)
    local kind, ids, prefix = args[1], {}, args[3]
    for id in io.lines(args[2]) do ids[#ids + 1] = id end
    wrk.headers["Authorization"] = "Bearer bench"
    if kind == "same" then
        made[1] = wrk.format("GET", prefix)
    elseif kind == "user" then
        for _, id in ipairs(ids) do made[#made + 1] = wrk.format("GET", prefix .. id) end
    else
        wrk.headers["Content-Type"] = kind == "patch-scim" and "application/scim+json" or "application/json"
        for _, role in ipairs({ "Steward", "DataAdmin" }) do
            for _, id in ipairs(ids) do
                made[#made + 1] = wrk.format("PATCH", prefix .. id, nil, bodies[kind]:format(role))
            end
        end
    end
    -- A thread's own part of the users, so that no two change the same one.
    at = number * 617
end

function request()
    at = at + 1
    return made[at % #made + 1]
end

function done(summary, latency)
    local wrong = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write
        + summary.errors.timeout
    io.write(string.format("FIGURES %.2f %.3f %.3f %d %d\n", summary.requests / summary.duration * 1e6,
        latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.requests, wrong))
end
