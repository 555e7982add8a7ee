#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the served pair beside services written with what npm has: rows f1, f2 and f3.

    tests/bench/rest/run.py TANDEMCTL [--users 100000] [--seconds 5] [--connections 1,32] [--folder build/bench-rest]
                            [--json FILE]

Load comes from wrk (Debian's package) on the same machine; ours and a peer are measured one after the other. The peers
are installed with npm into the folder; a row says why one of them is missing.
"""
import argparse
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

here = Path(__file__).resolve().parent
KEY = "bench"


class Child:
    """A service in a process group of its own, ready when its port takes connections."""

    def __init__(self, command, port, log, seconds=120):
        self.port = port
        self.process = subprocess.Popen(command, stdout=open(log, "w"), stderr=subprocess.STDOUT, start_new_session=True)
        until = time.monotonic() + seconds
        while time.monotonic() < until and self.process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                return
            except OSError:
                time.sleep(0.2)
        raise OSError(f"{command[0]} did not start; {log} tells why")

    def end(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()


def install(folder):
    """Why the peers can't be had; empty when they are there."""
    for tool in ("node", "npm"):
        if not shutil.which(tool):
            return f"there is no {tool}"
    shutil.copy(here / "package.json", folder)
    shutil.copy(here / "peer.mjs", folder)
    if not (folder / "node_modules/scimmy-routers").is_dir():
        done = subprocess.run(["npm", "install", "--prefix", folder, "--no-audit", "--no-fund", "--silent"],
                              stdout=open(folder / "npm.log", "w"), stderr=subprocess.STDOUT, cwd=folder)
        if done.returncode != 0:
            return "npm could not install them"
    return ""


class Bench:
    def __init__(self, options):
        self.options = options
        self.folder = Path(options.folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.rows = []

    def path(self, name):
        return self.folder / name

    def prepare(self):
        pair = self.path(f"pair-{self.options.users}.tandem")
        ctl = self.options.tandemctl
        for left in self.folder.glob(pair.name + "*"):
            left.unlink()
        subprocess.run([ctl, "new", pair, "--users", str(self.options.users), "--seed", "1", "--talend-limit",
                        str(self.options.users)], check=True, stdout=subprocess.DEVNULL)
        with open(self.path("users.json"), "w") as out:
            subprocess.run([ctl, "show", pair, "users", "--json"], check=True, stdout=out)
        users = json.loads(self.path("users.json").read_text())
        self.path("db.json").write_text(json.dumps({"users": users}))
        active = [one for one in users if one["status"] == "active"]
        self.path("ids").write_text("".join(one["id"] + "\n" for one in active[5:2005]))
        accounts = [one["talend"]["id"] for one in active if one["talend"]]
        self.path("accounts").write_text("".join(one + "\n" for one in accounts[5:2005]))
        return pair

    def load(self, port, connections, kind, prefix, ids="ids", seconds=None):
        threads = min(2, connections)
        command = ["wrk", f"-t{threads}", f"-c{connections}", f"-d{seconds or self.options.seconds}s", "--timeout", "30s",
                   "-s", here / "requests.lua", f"http://127.0.0.1:{port}", "--", kind, self.path(ids), prefix]
        said = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout
        figures = next((line for line in said.splitlines() if line.startswith("FIGURES ")), None)
        if not figures:
            raise OSError("wrk: " + said[-300:])
        rate, middle, late, count, wrong = figures.split()[1:]
        return {"rate": float(rate), "p50": float(middle), "p99": float(late), "requests": int(count), "wrong": int(wrong)}

    def row(self, name, what, who, connections, figures=None, why=""):
        row = {"row": name, "what": what, "who": who, "connections": connections, **(figures or {}), "why": why}
        self.rows.append(row)
        if figures:
            wrong = f", {figures['wrong']} not answered as asked" if figures["wrong"] else ""
            print(f"{name} {what:30} {who:12} {connections:3} connections {figures['rate']:10.1f}/s  "
                  f"p50 {figures['p50']:9.2f} ms  p99 {figures['p99']:9.2f} ms{wrong}", flush=True)
        else:
            print(f"{name} {what:30} {who:12} left out: {why}", flush=True)

    def measure(self, who, port, jobs, crowds=None):
        for connections in crowds or self.options.connections:
            for name, what, kind, prefix, *ids in jobs:
                try:
                    self.row(name, what, who, connections, self.load(port, connections, kind, prefix, *ids))
                except OSError as problem:
                    self.row(name, what, who, connections, why=str(problem))

    def ours(self, pair):
        log = self.path("ours.log")
        child = Child([self.options.tandemctl, "serve", pair, "--key", KEY, "--qlik-port", "18931", "--talend-port",
                       "18932"], 18931, log)
        find = "name%20co%20%22kle%22&totalResults=true"
        self.measure("tandem", 18931, [
            ("f1", "one user", "user", "/api/v1/users/"),
            ("f2", "list of 100", "same", "/api/v1/users?limit=100"),
            ("f2", "list of 100, ever another", "page", "/api/v1/users?limit=100&n="),
            ("f2", "search with total", "same", f"/api/v1/users?filter={find}"),
            ("f2", "search with total, ever another", "page", f"/api/v1/users?filter={find}&n="),
            ("f3", "PATCH of a role, durable", "patch-qlik", "/api/v1/users/"),
        ])
        search = "/scim/v2/Users?count=100&filter=userName%20co%20%22kle%22"
        self.measure("tandem", 18932, [
            ("f1", "one SCIM user", "user", "/scim/v2/Users/", "accounts"),
            ("f2", "SCIM list of 100", "same", "/scim/v2/Users?count=100"),
            ("f2", "SCIM list of 100, ever another", "page", "/scim/v2/Users?count=100&startIndex="),
            ("f2", "SCIM search", "same", search),
            ("f2", "SCIM search, ever another", "page", search + "&startIndex="),
        ])
        child.end()

    def peer(self, who, command, port, jobs, crowds=None):
        try:
            child = Child(command, port, self.path(who + ".log"))
        except OSError as problem:
            return self.row("f*", "everything", who, 0, why=str(problem))
        self.measure(who, port, jobs, crowds)
        child.end()
        return None

    def peers(self):
        if why := install(self.folder):
            for who in ("express", "json-server", "SCIMMY", "Prism"):
                self.row("f*", "everything", who, 0, why=why)
            return
        peer = ["node", self.path("peer.mjs")]
        self.peer("express", [*peer, "express", "18951", self.path("users.json")], 18951, [
            ("f1", "one user", "user", "/users/"),
            ("f2", "list of 100", "same", "/users?limit=100"),
            ("f2", "search with total", "same", "/users?search=kle"),
            ("f3", "PATCH of a role, in memory", "patch-plain", "/users/"),
        ])
        self.peer("SCIMMY", [*peer, "scimmy", "18952", self.path("users.json")], 18952, [
            ("f1", "one SCIM user", "user", "/scim/v2/Users/"),
            ("f3", "PATCH of a role, in memory", "patch-scim", "/scim/v2/Users/"),
        ])
        # A list takes it so long that it would be busy with it during the rows behind.
        self.peer("SCIMMY", [*peer, "scimmy", "18955", self.path("users.json")], 18955, [
            ("f2", "SCIM list of 100", "same", "/scim/v2/Users?count=100", "ids", 30)], [1])
        self.peer("json-server", [self.path("node_modules/.bin/json-server"), "--quiet", "--port", "18953", "--host",
                                  "127.0.0.1", self.path("db.json")], 18953, [
            ("f1", "one user", "user", "/users/"),
            ("f2", "list of 100", "same", "/users?_limit=100"),
            ("f2", "search with total", "same", "/users?name_like=kle&_limit=20"),
            ("f3", "PATCH of a role", "patch-plain", "/users/"),
        ])
        reference = os.environ.get("TANDEM_REFERENCE_DIR")
        document = Path(reference or here.parents[2].parent / "shared/reference") / "qlik-openapi/users.json"
        if not document.exists():
            return self.row("f1", "one user", "Prism", 0, why="the vendor's OpenAPI document is not here")
        self.peer("Prism", [self.path("node_modules/.bin/prism"), "mock", "--port", "18954", document], 18954, [
            ("f1", "one user", "user", "/api/v1/users/")])
        return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tandemctl")
    parser.add_argument("--users", type=int, default=100_000)
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--connections", default="1,32")
    parser.add_argument("--folder", default=str(here.parents[2] / "build/bench-rest"))
    parser.add_argument("--json")
    options = parser.parse_args()
    options.connections = [int(one) for one in options.connections.split(",")]
    if not shutil.which("wrk"):
        sys.exit("wrk is missing: apt-get install wrk")
    bench = Bench(options)
    pair = bench.prepare()
    bench.ours(pair)
    bench.peers()
    if options.json:
        Path(options.json).write_text(json.dumps(bench.rows, indent=1))


if __name__ == "__main__":
    main()
